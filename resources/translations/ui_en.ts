<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>许可证</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>谈录</source>
        <translation>Tanlu</translation>
    </message>
    <message>
        <source>正式谈话的离线加密记录</source>
        <translation>Offline, encrypted records of formal talks</translation>
    </message>
    <message>
        <source>版本 {version} · Apache-2.0 许可</source>
        <translation>Version {version} · Apache-2.0 licence</translation>
    </message>
    <message>
        <source>本程序从不联网。没有用 Microsoft Word、WPS、Acrobat 和硬件证书实测过。</source>
        <translation>This program never uses the network. It has not been tried with Microsoft Word, WPS, Acrobat or hardware certificates.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>删除所选账户…</source>
        <translation>Remove the selected account...</translation>
    </message>
    <message>
        <source>更改我的口令</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>添加账户</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>能打开这个保险库的账户</source>
        <translation>Accounts that can open this vault</translation>
    </message>
    <message>
        <source>现在的口令</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>请本人在这里输入口令，不要代替别人设置。</source>
        <translation>Let the person type the passphrase here; do not choose one for somebody else.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>删除账户</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>“{account}”将不能再打开这个保险库。
注意：恢复码仍然有效；留有旧备份和旧口令的人仍能打开旧备份。</source>
        <translation>&quot;{account}&quot; will no longer be able to open this vault.
Note: the recovery code stays valid, and whoever kept an old backup and an old passphrase can still open that backup.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>账户已删除。</source>
        <translation>The account was removed.</translation>
    </message>
    <message>
        <source>口令已更改，下次解锁请用新口令。</source>
        <translation>The passphrase was changed. Use the new one from the next unlock on.</translation>
    </message>
    <message>
        <source>账户已添加。</source>
        <translation>The account was added.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>谈话</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Schemes</translation>
    </message>
    <message>
        <source>核验</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>帮助与快捷键</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>入门三步</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files...</translation>
    </message>
    <message>
        <source>关于谈录</source>
        <translation>About Tanlu</translation>
    </message>
    <message>
        <source>新建谈话</source>
        <translation>New talk</translation>
    </message>
    <message>
        <source>筛选谈话</source>
        <translation>Filter talks</translation>
    </message>
    <message>
        <source>打开谈话</source>
        <translation>Open talk</translation>
    </message>
    <message>
        <source>返回谈话列表</source>
        <translation>Back to the list of talks</translation>
    </message>
    <message>
        <source>办理下一步</source>
        <translation>Take the next step</translation>
    </message>
    <message>
        <source>其他办理</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>下一页签</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>上一页签</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>准备</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>核对与签署</source>
        <translation>Read-back and signing</translation>
    </message>
    <message>
        <source>跟踪</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>添加问题</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>问题上移</source>
        <translation>Move question up</translation>
    </message>
    <message>
        <source>问题下移</source>
        <translation>Move question down</translation>
    </message>
    <message>
        <source>删除问题</source>
        <translation>Delete question</translation>
    </message>
    <message>
        <source>撤销删除</source>
        <translation>Undo delete</translation>
    </message>
    <message>
        <source>审定并锁定提纲</source>
        <translation>Approve and lock the outline</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>添加单位</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>查找人员</source>
        <translation>Find person</translation>
    </message>
    <message>
        <source>从表格导入</source>
        <translation>Import from a table</translation>
    </message>
    <message>
        <source>检查制度文件</source>
        <translation>Check a scheme file</translation>
    </message>
    <message>
        <source>问 / 答</source>
        <translation>Question / answer</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>出示材料</source>
        <translation>Material shown</translation>
    </message>
    <message>
        <source>旁注</source>
        <translation>Side note</translation>
    </message>
    <message>
        <source>换人说</source>
        <translation>Change speaker</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>标为问题</source>
        <translation>Mark as problem</translation>
    </message>
    <message>
        <source>标为承诺</source>
        <translation>Mark as commitment</translation>
    </message>
    <message>
        <source>标为补问</source>
        <translation>Mark to ask again</translation>
    </message>
    <message>
        <source>标为沉默</source>
        <translation>Mark as silence</translation>
    </message>
    <message>
        <source>标为情绪</source>
        <translation>Mark as emotion</translation>
    </message>
    <message>
        <source>标为原话</source>
        <translation>Mark as verbatim</translation>
    </message>
    <message>
        <source>修改上一条</source>
        <translation>Edit the last entry</translation>
    </message>
    <message>
        <source>开始 / 暂停 / 继续</source>
        <translation>Start / pause / resume</translation>
    </message>
    <message>
        <source>临时问题</source>
        <translation>Added question</translation>
    </message>
    <message>
        <source>结束谈话</source>
        <translation>End the talk</translation>
    </message>
    <message>
        <source>中止谈话</source>
        <translation>Abort the talk</translation>
    </message>
    <message>
        <source>本页已核对</source>
        <translation>Page has been read</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>记下更正</source>
        <translation>Keep the correction</translation>
    </message>
    <message>
        <source>补充说明</source>
        <translation>Own statement</translation>
    </message>
    <message>
        <source>核对完毕</source>
        <translation>Read-back is complete</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>添加举措</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>举措完成</source>
        <translation>Measure is done</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Close the problem</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>谈话列表</source>
        <translation>List of talks</translation>
    </message>
    <message>
        <source>现场记录</source>
        <translation>Live record</translation>
    </message>
    <message>
        <source>跟进</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>名册与制度</source>
        <translation>Register and schemes</translation>
    </message>
</context>
<context>
    <name>AttendeesField</name>
    <message>
        <source>添加参加人员</source>
        <translation>Add attendee</translation>
    </message>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>参加原因</source>
        <translation>Reason for attending</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>检查全部审计记录</source>
        <translation>Check the whole audit trail</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>最近的审计记录</source>
        <translation>Newest audit entries</translation>
    </message>
    <message>
        <source>每一次改动都记在一条首尾相连的链上，改动或删去任何一条都会被发现。</source>
        <translation>Every change stands in one unbroken chain; changing or removing any entry would be found.</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking...</translation>
    </message>
    <message>
        <source>审计记录完整，没有发现改动。</source>
        <translation>The audit trail is complete; no change was found.</translation>
    </message>
    <message>
        <source>审计记录从第 {seq} 条起不相符，数据可能被绕过程序改动过。请停止使用，保留现场并通知安全审计员。</source>
        <translation>The audit trail does not match from entry {seq} on; data may have been changed past the program. Stop working, leave everything as it is and tell the security auditor.</translation>
    </message>
    <message>
        <source>注意：这个保险库比上次关闭时旧，可能被换成了以前的备份。</source>
        <translation>Note: this vault is older than when it was last closed; it may have been replaced by an earlier backup.</translation>
    </message>
    <message>
        <source>注意：这个保险库与上次关闭时的不是同一份，两份都被改动过。</source>
        <translation>Note: this vault is not the one that was last closed; both copies have been changed since.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Revised</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>建立</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlocked</translation>
    </message>
    <message>
        <source>用恢复码打开</source>
        <translation>Opened by recovery code</translation>
    </message>
    <message>
        <source>添加账户</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>删除账户</source>
        <translation>Account removed</translation>
    </message>
    <message>
        <source>更改口令</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>签发证书</source>
        <translation>Certificate issued</translation>
    </message>
    <message>
        <source>转为“{detail}”</source>
        <translation>Moved to &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>{detail}签名</source>
        <translation>Signed by {detail}</translation>
    </message>
    <message>
        <source>保险库</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>机关设置</source>
        <translation>Office setting</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>谈话条目</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>条目原文</source>
        <translation>Earlier text</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Read-back</translation>
    </message>
    <message>
        <source>定稿记录</source>
        <translation>Frozen record</translation>
    </message>
    <message>
        <source>记录文件</source>
        <translation>Record file</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>举措</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>机关证书</source>
        <translation>Office certificate</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>建立机关证书</source>
        <translation>Create the office certificate</translation>
    </message>
    <message>
        <source>导出机关证书…</source>
        <translation>Export the office certificate...</translation>
    </message>
    <message>
        <source>签发到文件夹…</source>
        <translation>Issue into a folder...</translation>
    </message>
    <message>
        <source>机关证书</source>
        <translation>Office certificate</translation>
    </message>
    <message>
        <source>机关证书保存在保险库里，用来签发个人证书。把导出的机关证书交给要核验文件的单位，他们就能确认签名出自本机关。</source>
        <translation>The office certificate is kept in the vault and issues personal certificates. Hand the exported certificate to whoever verifies your files; then they know that the signatures come from your office.</translation>
    </message>
    <message>
        <source>签发个人证书</source>
        <translation>Issue a personal certificate</translation>
    </message>
    <message>
        <source>得到一个 .p12 文件，签名时连同它的口令一起使用。请由本人设置口令并保管文件。</source>
        <translation>This makes a .p12 file, which is used together with its passphrase when signing. Let its owner choose the passphrase and keep the file.</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>证书口令（至少 8 个字符）</source>
        <translation>Certificate passphrase (at least 8 characters)</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>还没有机关证书。</source>
        <translation>There is no office certificate yet.</translation>
    </message>
    <message>
        <source>{name}
有效期至 {until}
指纹 {fingerprint}</source>
        <translation>{name}
Valid until {until}
Fingerprint {fingerprint}</translation>
    </message>
    <message>
        <source>两次输入不一样</source>
        <translation>The two entries differ</translation>
    </message>
    <message>
        <source>机关证书已建立。</source>
        <translation>The office certificate was created.</translation>
    </message>
    <message>
        <source>把机关证书放到哪个文件夹</source>
        <translation>Folder for the office certificate</translation>
    </message>
    <message>
        <source>已导出：{path}</source>
        <translation>Exported: {path}</translation>
    </message>
    <message>
        <source>把个人证书放到哪个文件夹</source>
        <translation>Folder for the personal certificate</translation>
    </message>
    <message>
        <source>已签发：{path}</source>
        <translation>Issued: {path}</translation>
    </message>
    <message>
        <source>请稍候…</source>
        <translation>One moment...</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>检查制度文件</source>
        <translation>Check a scheme file</translation>
    </message>
    <message>
        <source>选择制度文件…</source>
        <translation>Choose a scheme file...</translation>
    </message>
    <message>
        <source>没有发现问题：{name}，第 {version} 版。</source>
        <translation>No fault found: {name}, version {version}.</translation>
    </message>
    <message>
        <source>有 {count} 处错误，不能采用。</source>
        <translation>Faults: {count}. It cannot be used.</translation>
    </message>
    <message>
        <source>选择制度文件</source>
        <translation>Choose a scheme file</translation>
    </message>
    <message>
        <source>制度文件 (*.toml)</source>
        <translation>Scheme files (*.toml)</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>制度文件里的错误</source>
        <translation>Faults in the scheme file</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>只检查，不保存。</source>
        <translation>The file is only checked, nothing is stored.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>拟谈</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>呈批中</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已通知</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Receipt signed</translation>
    </message>
    <message>
        <source>谈话中</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>记录整理</source>
        <translation>Being written up</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>For read-back</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>已签署</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>拒签已注明</source>
        <translation>Refusal noted</translation>
    </message>
    <message>
        <source>已封存</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Aborted</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>参加人</source>
        <translation>Attendee</translation>
    </message>
    <message>
        <source>档案员</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>还没有选定谈话对象</source>
        <translation>no subject has been chosen</translation>
    </message>
    <message>
        <source>还没有选定谈话人</source>
        <translation>no interviewer has been chosen</translation>
    </message>
    <message>
        <source>还没有选定记录人</source>
        <translation>no recorder has been chosen</translation>
    </message>
    <message>
        <source>记录人不能同时是谈话人</source>
        <translation>the recorder cannot be the interviewer as well</translation>
    </message>
    <message>
        <source>谈话对象不能兼任其他角色</source>
        <translation>the subject cannot have another role</translation>
    </message>
    <message>
        <source>还没有写明谈话事由</source>
        <translation>the reason for the talk is missing</translation>
    </message>
    <message>
        <source>还没有写明谈话地点</source>
        <translation>the place of the talk is missing</translation>
    </message>
    <message>
        <source>提纲里还没有问题</source>
        <translation>the outline has no question yet</translation>
    </message>
    <message>
        <source>提纲还没有锁定</source>
        <translation>the outline is not locked yet</translation>
    </message>
    <message>
        <source>有参加人没有写明参加原因</source>
        <translation>an attendee has no reason for attending</translation>
    </message>
    <message>
        <source>谈话记录还是空的</source>
        <translation>the record is still empty</translation>
    </message>
    <message>
        <source>电脑时钟早于谈话开始时间，请先校准时钟</source>
        <translation>the computer&apos;s clock is earlier than the start of the talk; set the clock first</translation>
    </message>
    <message>
        <source>谈话对象还没有表明对记录的意见</source>
        <translation>the subject has not given an opinion on the record</translation>
    </message>
    <message>
        <source>还没有逐页签名</source>
        <translation>the pages have not been signed</translation>
    </message>
    <message>
        <source>谈话人还没有用证书签名</source>
        <translation>the interviewer has not signed by certificate</translation>
    </message>
    <message>
        <source>记录人还没有用证书签名</source>
        <translation>the recorder has not signed by certificate</translation>
    </message>
    <message>
        <source>档案员还没有用证书签名</source>
        <translation>the archivist has not signed by certificate</translation>
    </message>
    <message>
        <source>还没有写明拒签原因</source>
        <translation>the reason for the refusal is missing</translation>
    </message>
    <message>
        <source>拒签需要两名不同的见证人</source>
        <translation>a refusal needs two different witnesses</translation>
    </message>
    <message>
        <source>再长一些会更好</source>
        <translation>longer would be better</translation>
    </message>
    <message>
        <source>太短，建议用四个以上不相关的词</source>
        <translation>too short; four unrelated words or more are a good choice</translation>
    </message>
    <message>
        <source>太常见，容易被猜到</source>
        <translation>too common, easily guessed</translation>
    </message>
    <message>
        <source>重复的字太多</source>
        <translation>too many repetitions</translation>
    </message>
    <message>
        <source>是连续的数字、字母、日期或键位</source>
        <translation>a run of digits, letters, a date or neighbouring keys</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>机关名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>密级</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>要记录的话</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>第 {number} 题</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>不属提纲</source>
        <translation>Outside the outline</translation>
    </message>
    <message>
        <source>Enter 存入 · Shift+Enter 换行 · F2 问/答</source>
        <translation>Enter stores · Shift+Enter new line · F2 question/answer</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>这个保险库与上次关闭时不一致，可能被换成了旧的备份。请看设置里的审计记录。</source>
        <translation>This vault differs from when it was last closed; it may have been replaced by an old backup. See the audit trail in the settings.</translation>
    </message>
    <message>
        <source>磁盘空间不足，已动用预留空间。请尽快腾出空间。</source>
        <translation>The disk is full; reserved space was given back. Please make room soon.</translation>
    </message>
    <message>
        <source>请先保管好恢复码，再继续。</source>
        <translation>Keep the recovery code safe first, then go on.</translation>
    </message>
    <message>
        <source>恢复码还没有保管好</source>
        <translation>The recovery code is not kept safe yet</translation>
    </message>
    <message>
        <source>恢复码只显示这一次。现在退出，以后忘记口令就没有办法打开保险库。</source>
        <translation>The recovery code is shown only this once. If you leave now and forget the passphrase, nothing opens the vault.</translation>
    </message>
    <message>
        <source>仍然退出</source>
        <translation>Leave anyway</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>原记录</source>
        <translation>As recorded</translation>
    </message>
    <message>
        <source>更正为</source>
        <translation>Corrected to</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原因（可不填）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>程序出错</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>谈录遇到了没有料到的情况，这一步没有完成。</source>
        <translation>Tanlu met something unexpected; this step was not completed.</translation>
    </message>
    <message>
        <source>已经保存的内容没有丢失。请重试；如果再次出现，请把下面的说明交给技术人员。</source>
        <translation>What was stored is not lost. Please try again; if it happens again, hand the details below to your technician.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>建立保险库</source>
        <translation>Create a vault</translation>
    </message>
    <message>
        <source>所有谈话都保存在一个加密的保险库里，只在这台电脑上，从不联网。</source>
        <translation>All talks are kept in one encrypted vault, on this computer only, never on a network.</translation>
    </message>
    <message>
        <source>例如：第一纪检监察室</source>
        <translation>For example: First Supervision Office</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>同时绑定这台电脑（离开这台电脑只能用恢复码打开）</source>
        <translation>Also bind to this computer (elsewhere only the recovery code opens it)</translation>
    </message>
    <message>
        <source>打开已有的保险库…</source>
        <translation>Open an existing vault...</translation>
    </message>
    <message>
        <source>保险库名称</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>存放的文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>选择存放的文件夹</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>口令无法找回。下一步会得到一张恢复码，请打印后锁进保险柜。</source>
        <translation>A passphrase cannot be recovered. The next step gives you a recovery code to print and lock in the safe.</translation>
    </message>
    <message>
        <source>正在建立…</source>
        <translation>Creating...</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>正在修改第 {number} 条 · Enter 保存 · Esc 取消 · ↑↓ 换一条</source>
        <translation>Editing entry {number} · Enter saves · Esc cancels · ↑↓ another entry</translation>
    </message>
    <message>
        <source>原来的文字：</source>
        <translation>Earlier text:</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>没有保险库</source>
        <translation>No vault here</translation>
    </message>
    <message>
        <source>这个文件夹里没有保险库：{path}</source>
        <translation>There is no vault in this folder: {path}</translation>
    </message>
    <message>
        <source>请选择保险库所在的文件夹；如果保险库在移动硬盘上，请先接好硬盘。</source>
        <translation>Choose the folder that holds the vault; if it is on an external disk, connect the disk first.</translation>
    </message>
    <message>
        <source>已有保险库</source>
        <translation>There is a vault already</translation>
    </message>
    <message>
        <source>这个文件夹里已经有一个保险库：{path}</source>
        <translation>This folder already holds a vault: {path}</translation>
    </message>
    <message>
        <source>请换一个空文件夹，或者返回用“打开保险库”打开它。</source>
        <translation>Choose an empty folder, or go back and open the vault there.</translation>
    </message>
    <message>
        <source>保险库正在使用</source>
        <translation>The vault is in use</translation>
    </message>
    <message>
        <source>“{account}”从 {since} 起在电脑“{computer}”上打开着这个保险库。</source>
        <translation>&quot;{account}&quot; has had this vault open on the computer &quot;{computer}&quot; since {since}.</translation>
    </message>
    <message>
        <source>请在那边锁定或退出谈录，然后再试一次。</source>
        <translation>Lock the vault or quit Tanlu over there, then try again.</translation>
    </message>
    <message>
        <source>无法解锁</source>
        <translation>Not unlocked</translation>
    </message>
    <message>
        <source>账户与口令不相符。</source>
        <translation>Account and passphrase do not match.</translation>
    </message>
    <message>
        <source>请检查大写锁定键和输入法，再输入一次；忘记口令时用“使用恢复码”。</source>
        <translation>Check Caps Lock and the input method and type it again; if you forgot it, use the recovery code.</translation>
    </message>
    <message>
        <source>恢复码不属于这个保险库</source>
        <translation>Recovery code of another vault</translation>
    </message>
    <message>
        <source>恢复码本身没有抄错，但打不开这个保险库。</source>
        <translation>The recovery code is copied correctly, but it does not open this vault.</translation>
    </message>
    <message>
        <source>请核对保险柜里那张恢复码上的保险库名称，或者选择另一个保险库。</source>
        <translation>Compare the name of the vault on the printed sheet, or choose another vault.</translation>
    </message>
    <message>
        <source>恢复码抄错了</source>
        <translation>The recovery code is mistyped</translation>
    </message>
    <message>
        <source>恢复码里至少有一个字符不对。</source>
        <translation>At least one character of the recovery code is wrong.</translation>
    </message>
    <message>
        <source>请对照打印件逐组检查；字母不分大小写，连字符可以省略。</source>
        <translation>Compare it group by group with the printed sheet; case does not matter and hyphens may be left out.</translation>
    </message>
    <message>
        <source>需要原来的电脑</source>
        <translation>The original computer is needed</translation>
    </message>
    <message>
        <source>这个账户绑定了另一台电脑或另一个系统用户，本机没有对应的密钥。</source>
        <translation>This account is bound to another computer or another user of it; the key is not here.</translation>
    </message>
    <message>
        <source>请在原来的电脑上解锁，或者用“使用恢复码”重新设置口令。</source>
        <translation>Unlock it on the original computer, or use the recovery code to set a new passphrase.</translation>
    </message>
    <message>
        <source>系统没有密钥环</source>
        <translation>No system keyring</translation>
    </message>
    <message>
        <source>这台电脑没有可用的系统密钥环，不能绑定电脑。</source>
        <translation>This computer has no usable keyring, so the vault cannot be bound to it.</translation>
    </message>
    <message>
        <source>请不勾选“同时绑定这台电脑”；只用口令同样安全可靠。</source>
        <translation>Leave &quot;Also bind to this computer&quot; unticked; a passphrase alone is safe and reliable.</translation>
    </message>
    <message>
        <source>密钥文件不见了</source>
        <translation>The key file is gone</translation>
    </message>
    <message>
        <source>保险库旁边的密钥文件不在了：{path}</source>
        <translation>The key file beside the vault is missing: {path}</translation>
    </message>
    <message>
        <source>请从备份放回密钥文件，或者用“使用恢复码”打开，程序会重新生成密钥文件。</source>
        <translation>Put it back from a backup, or use the recovery code; the program then makes a new key file.</translation>
    </message>
    <message>
        <source>密钥文件损坏</source>
        <translation>The key file is damaged</translation>
    </message>
    <message>
        <source>密钥文件读不出来，没有改动任何文件：{path}</source>
        <translation>The key file cannot be read; nothing was changed: {path}</translation>
    </message>
    <message>
        <source>请用“使用恢复码”打开，或者从备份放回密钥文件。</source>
        <translation>Use the recovery code, or put the key file back from a backup.</translation>
    </message>
    <message>
        <source>保险库损坏</source>
        <translation>The vault is damaged</translation>
    </message>
    <message>
        <source>保险库的数据库有损坏，没有改动任何文件：{path}</source>
        <translation>The vault&apos;s database is damaged; nothing was changed: {path}</translation>
    </message>
    <message>
        <source>请不要继续试，先把整个文件夹原样复制一份，再从最近的备份恢复到一个新文件夹。</source>
        <translation>Do not try again. Copy the whole folder as it is, then restore the latest backup into a new folder.</translation>
    </message>
    <message>
        <source>旁边有不属于它的日志文件</source>
        <translation>A foreign journal lies beside it</translation>
    </message>
    <message>
        <source>数据库旁边有一个不属于这个保险库的日志文件，没有改动任何文件：{path}</source>
        <translation>A journal that does not belong to this vault lies beside its database; nothing was changed: {path}</translation>
    </message>
    <message>
        <source>多半是复制时混进来的。请把 -wal 文件移到别处保存，然后再试一次。</source>
        <translation>It probably got there while copying. Move the -wal file to another place, then try again.</translation>
    </message>
    <message>
        <source>保险库的版本较新</source>
        <translation>The vault is newer</translation>
    </message>
    <message>
        <source>这个保险库由更新版本的谈录建立，没有改动任何文件：{path}</source>
        <translation>This vault was made by a newer version of Tanlu; nothing was changed: {path}</translation>
    </message>
    <message>
        <source>请用新版本的谈录打开。</source>
        <translation>Open it with the newer version.</translation>
    </message>
    <message>
        <source>这里不能写入</source>
        <translation>This place cannot be written to</translation>
    </message>
    <message>
        <source>没有写入权限，或者介质是只读的：{path}</source>
        <translation>There is no permission to write, or the medium is read-only: {path}</translation>
    </message>
    <message>
        <source>请检查文件夹权限和写保护开关，或者换一个位置。</source>
        <translation>Check the permissions and the write-protect switch, or choose another place.</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>磁盘没有空间了：{path}</source>
        <translation>There is no room left on the disk: {path}</translation>
    </message>
    <message>
        <source>请删除不需要的文件腾出空间，然后再试一次；已经保存的内容没有丢失。</source>
        <translation>Delete files you do not need, then try again; what was stored is not lost.</translation>
    </message>
    <message>
        <source>找不到这个位置</source>
        <translation>This place cannot be found</translation>
    </message>
    <message>
        <source>文件夹或移动介质不在了：{path}</source>
        <translation>The folder or medium is gone: {path}</translation>
    </message>
    <message>
        <source>请接好移动介质或检查文件夹名称，然后再试一次。</source>
        <translation>Connect the medium or check the name of the folder, then try again.</translation>
    </message>
    <message>
        <source>保险库不能放在这里</source>
        <translation>A vault must not lie here</translation>
    </message>
    <message>
        <source>这个位置是网络盘、同步文件夹或移动盘，使用中的保险库放在这里会损坏：{path}</source>
        <translation>This is a network drive, a synced folder or a removable disk; a vault in use would be damaged there: {path}</translation>
    </message>
    <message>
        <source>请选择本机硬盘上的普通文件夹。</source>
        <translation>Choose an ordinary folder on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>保险库已锁定</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>保险库在这一步完成之前已经锁定。</source>
        <translation>The vault was locked before this step was completed.</translation>
    </message>
    <message>
        <source>请解锁后再试一次。</source>
        <translation>Unlock it and try again.</translation>
    </message>
    <message>
        <source>口令太弱</source>
        <translation>The passphrase is too weak</translation>
    </message>
    <message>
        <source>这个口令太容易被猜到：{reason}。</source>
        <translation>This passphrase is too easy to guess: {reason}.</translation>
    </message>
    <message>
        <source>请用四个以上互不相关的词，或者一句别人想不到的话。</source>
        <translation>Take four unrelated words or more, or a sentence nobody would think of.</translation>
    </message>
    <message>
        <source>账户已存在</source>
        <translation>The account exists</translation>
    </message>
    <message>
        <source>保险库里已经有账户“{account}”。</source>
        <translation>The vault already has an account &quot;{account}&quot;.</translation>
    </message>
    <message>
        <source>请换一个账户名，或者给原来的账户改口令。</source>
        <translation>Choose another name, or change the passphrase of that account.</translation>
    </message>
    <message>
        <source>没有这个账户</source>
        <translation>No such account</translation>
    </message>
    <message>
        <source>保险库里没有账户“{account}”。</source>
        <translation>The vault has no account &quot;{account}&quot;.</translation>
    </message>
    <message>
        <source>账户可能刚刚被删除，请重新打开这一页。</source>
        <translation>It may just have been removed; open this page again.</translation>
    </message>
    <message>
        <source>不能删除最后一个账户</source>
        <translation>The last account cannot be removed</translation>
    </message>
    <message>
        <source>“{account}”是唯一能打开保险库的账户。</source>
        <translation>&quot;{account}&quot; is the only account that can open the vault.</translation>
    </message>
    <message>
        <source>请先添加另一个账户，再删除它。</source>
        <translation>Add another account first, then remove this one.</translation>
    </message>
    <message>
        <source>不认识的键</source>
        <translation>unknown key</translation>
    </message>
    <message>
        <source>缺少这个键</source>
        <translation>this key is missing</translation>
    </message>
    <message>
        <source>值的类型不对</source>
        <translation>the value has the wrong type</translation>
    </message>
    <message>
        <source>值不允许</source>
        <translation>the value is not allowed</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>引用了不存在的项</source>
        <translation>refers to something that does not exist</translation>
    </message>
    <message>
        <source>TOML 语法错误</source>
        <translation>TOML syntax error</translation>
    </message>
    <message>
        <source>里面没有私钥</source>
        <translation>it holds no private key</translation>
    </message>
    <message>
        <source>不是 RSA 密钥</source>
        <translation>it is not an RSA key</translation>
    </message>
    <message>
        <source>密钥太短，至少 2048 位</source>
        <translation>the key is too short, at least 2048 bits are needed</translation>
    </message>
    <message>
        <source>证书的用途不包括签名</source>
        <translation>it was not issued for signing</translation>
    </message>
    <message>
        <source>{file} 第 {line} 行，{key}：{reason} {detail}</source>
        <translation>{file} line {line}, {key}: {reason} {detail}</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>这一步已经取消，没有留下任何东西。</source>
        <translation>This step was cancelled; nothing was left behind.</translation>
    </message>
    <message>
        <source>文件读不出来</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>文件在，但是读不出来：{path}</source>
        <translation>The file is there but cannot be read: {path}</translation>
    </message>
    <message>
        <source>请检查文件是否被别的程序占用、有没有读取权限，然后再试一次。</source>
        <translation>Check whether another program uses it and whether you may read it, then try again.</translation>
    </message>
    <message>
        <source>不是表格文件</source>
        <translation>Not a table</translation>
    </message>
    <message>
        <source>这个文件不能作为表格打开：{path}</source>
        <translation>This file cannot be opened as a table: {path}</translation>
    </message>
    <message>
        <source>请在表格软件里另存为 .xlsx 或 .csv，再导入一次。</source>
        <translation>Save it as .xlsx or .csv in your spreadsheet program and import it again.</translation>
    </message>
    <message>
        <source>表格太大</source>
        <translation>The table is too large</translation>
    </message>
    <message>
        <source>这个表格太大，没有读取：{path}</source>
        <translation>This table is too large and was not read: {path}</translation>
    </message>
    <message>
        <source>请只保留需要导入的行和列，或者分成几个文件。</source>
        <translation>Keep only the rows and columns to import, or split it into several files.</translation>
    </message>
    <message>
        <source>有字显示不出来</source>
        <translation>A character cannot be shown</translation>
    </message>
    <message>
        <source>字体里没有“{character}”这个字（{place}）。</source>
        <translation>No font has the character &quot;{character}&quot; ({place}).</translation>
    </message>
    <message>
        <source>请在设置里加入含有这个字的字体文件夹，或者核对是否打错。</source>
        <translation>Add a folder with a font that has it in the settings, or check whether it was mistyped.</translation>
    </message>
    <message>
        <source>不是证书文件</source>
        <translation>Not a certificate file</translation>
    </message>
    <message>
        <source>这个文件不是 PKCS#12 证书文件：{path}</source>
        <translation>This is not a PKCS#12 certificate file: {path}</translation>
    </message>
    <message>
        <source>请选择扩展名为 .p12 或 .pfx 的个人证书文件。</source>
        <translation>Choose a personal certificate file ending in .p12 or .pfx.</translation>
    </message>
    <message>
        <source>证书口令不对</source>
        <translation>Wrong certificate passphrase</translation>
    </message>
    <message>
        <source>证书文件的口令不对：{path}</source>
        <translation>The passphrase of the certificate file is wrong: {path}</translation>
    </message>
    <message>
        <source>请再输入一次；这是证书的口令，不是保险库的口令。</source>
        <translation>Type it again; it is the certificate&apos;s passphrase, not the vault&apos;s.</translation>
    </message>
    <message>
        <source>证书不在有效期内</source>
        <translation>The certificate is not valid now</translation>
    </message>
    <message>
        <source>“{name}”的证书有效期到 {until}，今天不能用来签名。</source>
        <translation>The certificate of &quot;{name}&quot; is valid until {until}; it cannot sign today.</translation>
    </message>
    <message>
        <source>请在设置的“证书”里签发新的证书，并核对电脑日期。</source>
        <translation>Issue a new one under Certificates in the settings, and check the computer&apos;s date.</translation>
    </message>
    <message>
        <source>证书不能用来签名</source>
        <translation>The certificate cannot sign</translation>
    </message>
    <message>
        <source>“{name}”的证书不能签署记录：{reason}。</source>
        <translation>The certificate of &quot;{name}&quot; cannot sign records: {reason}.</translation>
    </message>
    <message>
        <source>请使用本机关签发的个人证书。</source>
        <translation>Use a personal certificate issued by this office.</translation>
    </message>
    <message>
        <source>制度文件有错，没有采用</source>
        <translation>The scheme file has faults and was refused</translation>
    </message>
    <message>
        <source>{complaints}</source>
        <translation>{complaints}</translation>
    </message>
    <message>
        <source>请按上面的行号改正文件，再导入一次。</source>
        <translation>Correct the file at the lines named above and import it again.</translation>
    </message>
    <message>
        <source>还没有填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>“{field}”不能为空。</source>
        <translation>&quot;{field}&quot; must not be empty.</translation>
    </message>
    <message>
        <source>请填写后再继续。</source>
        <translation>Fill it in and go on.</translation>
    </message>
    <message>
        <source>文字太长</source>
        <translation>The text is too long</translation>
    </message>
    <message>
        <source>这里最多 {limit} 个字，现在有 {length} 个。</source>
        <translation>At most {limit} characters fit here, there are {length}.</translation>
    </message>
    <message>
        <source>请缩短或分成几段。</source>
        <translation>Shorten it or split it.</translation>
    </message>
    <message>
        <source>现在不能走到这一步</source>
        <translation>This step cannot be taken now</translation>
    </message>
    <message>
        <source>谈话现在是“{stage}”，不能直接变为“{wanted}”。</source>
        <translation>The talk is &quot;{stage}&quot; and cannot become &quot;{wanted}&quot; directly.</translation>
    </message>
    <message>
        <source>请先完成中间的步骤。</source>
        <translation>Complete the steps in between first.</translation>
    </message>
    <message>
        <source>需要写明原因</source>
        <translation>A reason is needed</translation>
    </message>
    <message>
        <source>变为“{wanted}”需要写明原因。</source>
        <translation>Going to &quot;{wanted}&quot; needs a reason.</translation>
    </message>
    <message>
        <source>请写明原因后再继续。</source>
        <translation>State the reason and go on.</translation>
    </message>
    <message>
        <source>提纲已锁定</source>
        <translation>The outline is locked</translation>
    </message>
    <message>
        <source>锁定的提纲不能再修改。</source>
        <translation>A locked outline cannot be changed.</translation>
    </message>
    <message>
        <source>谈话中仍可以临时增加问题。</source>
        <translation>A question can still be added during the talk.</translation>
    </message>
    <message>
        <source>提纲还是空的</source>
        <translation>The outline is empty</translation>
    </message>
    <message>
        <source>没有问题的提纲不能锁定。</source>
        <translation>An outline without questions cannot be locked.</translation>
    </message>
    <message>
        <source>请先写好至少一个问题。</source>
        <translation>Write at least one question first.</translation>
    </message>
    <message>
        <source>还不能走到“{wanted}”</source>
        <translation>&quot;{wanted}&quot; cannot be reached yet</translation>
    </message>
    <message>
        <source>还缺：{obstacles}。</source>
        <translation>Still missing: {obstacles}.</translation>
    </message>
    <message>
        <source>补齐后再继续。</source>
        <translation>Complete it and go on.</translation>
    </message>
    <message>
        <source>谈话已经开始</source>
        <translation>The talk has begun</translation>
    </message>
    <message>
        <source>谈话开始以后，计划不能再修改。</source>
        <translation>Once the talk has begun, its plan cannot be changed.</translation>
    </message>
    <message>
        <source>需要更正的内容请在核对时写明。</source>
        <translation>What needs correcting is stated in the read-back.</translation>
    </message>
    <message>
        <source>谈话没有在进行</source>
        <translation>The talk is not running</translation>
    </message>
    <message>
        <source>只有谈话进行时才能记录。</source>
        <translation>Entries are only taken while the talk is running.</translation>
    </message>
    <message>
        <source>请先开始或继续谈话（F9）。</source>
        <translation>Start or resume the talk first (F9).</translation>
    </message>
    <message>
        <source>现在不能更正</source>
        <translation>No correction can be made now</translation>
    </message>
    <message>
        <source>更正只能在谈话结束之后、定稿之前进行。</source>
        <translation>Corrections are only made between the end of the talk and the freeze.</translation>
    </message>
    <message>
        <source>需要时请先退回核对。</source>
        <translation>Go back to the read-back first, where that is needed.</translation>
    </message>
    <message>
        <source>记录刚刚有变动</source>
        <translation>The record has just changed</translation>
    </message>
    <message>
        <source>定稿的时候记录有了变动，没有定稿。</source>
        <translation>The record changed while it was being frozen; it was not frozen.</translation>
    </message>
    <message>
        <source>请再定稿一次。</source>
        <translation>Freeze it again.</translation>
    </message>
    <message>
        <source>记录还没有定稿</source>
        <translation>The record is not frozen</translation>
    </message>
    <message>
        <source>只有定稿的记录才能签名和导出。</source>
        <translation>Only a frozen record can be signed and exported.</translation>
    </message>
    <message>
        <source>请先完成核对并定稿。</source>
        <translation>Complete the read-back and freeze the record first.</translation>
    </message>
    <message>
        <source>还没轮到这个签名</source>
        <translation>It is not this signature&apos;s turn</translation>
    </message>
    <message>
        <source>“{role}”不在这一步签名。</source>
        <translation>&quot;{role}&quot; does not sign at this step.</translation>
    </message>
    <message>
        <source>谈话人和记录人在定稿后签名，档案员在签署之后签名。</source>
        <translation>Interviewer and recorder sign after the freeze, the archivist after the signing.</translation>
    </message>
    <message>
        <source>已经签过名</source>
        <translation>Already signed</translation>
    </message>
    <message>
        <source>“{role}”已经签过名。</source>
        <translation>&quot;{role}&quot; has signed already.</translation>
    </message>
    <message>
        <source>不需要再签。</source>
        <translation>There is no need to sign again.</translation>
    </message>
    <message>
        <source>还没有机关证书</source>
        <translation>No office certificate yet</translation>
    </message>
    <message>
        <source>机关还没有自己的证书，不能签发个人证书。</source>
        <translation>The office has no certificate of its own yet and cannot issue personal ones.</translation>
    </message>
    <message>
        <source>请先在设置的“证书”里建立机关证书。</source>
        <translation>Create the office certificate under Certificates in the settings first.</translation>
    </message>
    <message>
        <source>还不能销号</source>
        <translation>It cannot be closed yet</translation>
    </message>
    <message>
        <source>问题要有举措，并且全部完成，才能销号。</source>
        <translation>A problem is closed once it has measures and all of them are done.</translation>
    </message>
    <message>
        <source>请先完成各项举措。</source>
        <translation>Complete the measures first.</translation>
    </message>
    <message>
        <source>缺少佐证</source>
        <translation>Evidence is missing</translation>
    </message>
    <message>
        <source>举措完成要写明凭什么说明已经完成。</source>
        <translation>A measure is done when something shows it.</translation>
    </message>
    <message>
        <source>请写明佐证后再继续。</source>
        <translation>State the evidence and go on.</translation>
    </message>
    <message>
        <source>上级单位不对</source>
        <translation>Wrong superior unit</translation>
    </message>
    <message>
        <source>单位不能隶属于它自己或它的下级。</source>
        <translation>A unit cannot stand below itself or one of its own units.</translation>
    </message>
    <message>
        <source>请换一个上级单位。</source>
        <translation>Choose another superior unit.</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>凭什么说明已经完成</source>
        <translation>What shows that it is done</translation>
    </message>
    <message>
        <source>在“举措清单”里选一项，这里记下它的完成情况。</source>
        <translation>Choose one in the list of measures; its completion is noted here.</translation>
    </message>
    <message>
        <source>已于 {day} 完成：{evidence}</source>
        <translation>Done on {day}: {evidence}</translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>导出到哪个文件夹</source>
        <translation>Folder to export to</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>一并导出机关证书，供对方核验</source>
        <translation>Export the office certificate as well, for whoever verifies</translation>
    </message>
    <message>
        <source>请选择导出到哪个文件夹。</source>
        <translation>Choose the folder to export to.</translation>
    </message>
    <message>
        <source>请至少选一种文件。</source>
        <translation>Choose at least one file.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已导出 {count} 个文件。</source>
        <translation>Files exported: {count}.</translation>
    </message>
    <message>
        <source>机关证书：{name}</source>
        <translation>Office certificate: {name}</translation>
    </message>
    <message>
        <source>记录定稿以后，在这里导出带签名的 Word 和 PDF。</source>
        <translation>Once the record is frozen, the signed Word and PDF files are exported here.</translation>
    </message>
    <message>
        <source>记录已定稿，签名还没有办完：现在导出的文件只带已有的签名。</source>
        <translation>The record is frozen but not signed by all: files exported now carry only the signatures there are.</translation>
    </message>
    <message>
        <source>文件照保险库里的原样写出，导出以后立即核验。</source>
        <translation>The files are written exactly as they are in the vault and verified right after.</translation>
    </message>
</context>
<context>
    <name>FirstStepsScreen</name>
    <message>
        <source>例如：云岭县纪委监委</source>
        <translation>For example: Yunling County Supervision Commission</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打开名册</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>计划第一次谈话</source>
        <translation>Plan the first talk</translation>
    </message>
    <message>
        <source>三步开始</source>
        <translation>Three steps to begin</translation>
    </message>
    <message>
        <source>完成这三步，就可以进行第一次谈话。随时可以从“帮助”菜单回到这里。</source>
        <translation>After these three steps the first talk can be held. The Help menu brings you back here at any time.</translation>
    </message>
    <message>
        <source>写明机关名称</source>
        <translation>Enter the name of your office</translation>
    </message>
    <message>
        <source>印在每一份谈话记录上。</source>
        <translation>It is printed on every record.</translation>
    </message>
    <message>
        <source>机关名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>登记单位和人员</source>
        <translation>Register units and persons</translation>
    </message>
    <message>
        <source>谈话人、记录人和谈话对象都从名册里选。可以逐个添加，也可以从表格导入。</source>
        <translation>Interviewers, recorders and subjects are chosen from the register. Add them one by one or import a table.</translation>
    </message>
    <message>
        <source>选定谈话类型和对象，程序会一步一步提示还缺什么。</source>
        <translation>Choose the type of talk and its subject; the program tells you step by step what is missing.</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>问题清单</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>举措清单</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>时限清单</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>问题 {number} 的举措</source>
        <translation>Measures for problem {number}</translation>
    </message>
    <message>
        <source>还没有问题。记录时标为“问题”的话，定稿以后列成问题清单，在这里逐项跟踪到销号。</source>
        <translation>No problems yet. What is marked as a problem in the record is listed here after the freeze and followed until it is closed.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>保存机关名称</source>
        <translation>Save the office name</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>从不</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>机关名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>印在记录上；已经定稿的记录不变。</source>
        <translation>Printed on records; frozen records keep the old one.</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>语言 Language</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>无人操作多久以后自动锁定</source>
        <translation>Lock by itself when nobody has done anything for</translation>
    </message>
    <message>
        <source>锁定之前会先保存正在输入的内容。随时可以用 Ctrl+L 锁定。</source>
        <translation>What is being typed is stored before locking. Ctrl+L locks at any time.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>HandSigning</name>
    <message>
        <source>已签名的页数</source>
        <translation>Pages signed</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>拒签原因</source>
        <translation>Reason for refusing</translation>
    </message>
    <message>
        <source>见证人一</source>
        <translation>First witness</translation>
    </message>
    <message>
        <source>见证人二</source>
        <translation>Second witness</translation>
    </message>
    <message>
        <source>注明拒签</source>
        <translation>Note the refusal</translation>
    </message>
    <message>
        <source> / {count} 页</source>
        <translation> / {count} pages</translation>
    </message>
    <message>
        <source>已注明拒签：{reason}。见证人：{witnesses}</source>
        <translation>Refusal noted: {reason}. Witnesses: {witnesses}</translation>
    </message>
    <message>
        <source>谈话对象已在 {count} 页上签名。</source>
        <translation>Pages signed by the subject: {count}.</translation>
    </message>
    <message>
        <source>还没有记下谈话对象的签名。</source>
        <translation>The subject&apos;s signature has not been noted yet.</translation>
    </message>
    <message>
        <source>谈话对象签名（纸上）</source>
        <translation>Subject&apos;s signature (on paper)</translation>
    </message>
    <message>
        <source>已逐页签名</source>
        <translation>Every page is signed</translation>
    </message>
    <message>
        <source>拒绝签名</source>
        <translation>Declined to sign</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>怎样办一次谈话</source>
        <translation>How a talk is held</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>从表格导入名册</source>
        <translation>Import the register from a table</translation>
    </message>
    <message>
        <source>选择表格文件…</source>
        <translation>Choose a table...</translation>
    </message>
    <message>
        <source>保存空白表格…</source>
        <translation>Save an empty table...</translation>
    </message>
    <message>
        <source>只看有问题的行</source>
        <translation>Only rows with remarks</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading...</translation>
    </message>
    <message>
        <source>已保存空白表格：{path}</source>
        <translation>The empty table was saved: {path}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>表格里缺少这些列：{columns}</source>
        <translation>These columns are missing: {columns}</translation>
    </message>
    <message>
        <source>这些列没有用到：{columns}</source>
        <translation>These columns were not used: {columns}</translation>
    </message>
    <message>
        <source>第一行（或者前几行里的一行）是表头；行序就是名册里的顺序。</source>
        <translation>The first row (or one of the first few) holds the headings; the order of the rows is the order of the register.</translation>
    </message>
    <message>
        <source>共 {rows} 行，可以导入 {storable} 行（其中 {warned} 行有提醒），不能导入 {bad} 行。</source>
        <translation>{rows} rows: {storable} can be imported ({warned} of them with remarks), {bad} cannot.</translation>
    </message>
    <message>
        <source>导入 {count} 行</source>
        <translation>Import rows: {count}</translation>
    </message>
    <message>
        <source>已导入 {added} 行，跳过 {skipped} 行</source>
        <translation>{added} rows imported, {skipped} skipped</translation>
    </message>
    <message>
        <source>选择表格文件</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>保存空白表格</source>
        <translation>Save an empty table</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Tables (*.xlsx)</translation>
    </message>
    <message>
        <source>表格里是</source>
        <translation>The table holds</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>InlineStrip</name>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消 (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>持有人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>机关名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>存到</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>证书口令</source>
        <translation>Certificate passphrase</translation>
    </message>
    <message>
        <source>再输一次口令</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>证书存到哪个文件夹</source>
        <translation>Folder for the certificate</translation>
    </message>
    <message>
        <source>证书口令至少 {count} 个字。</source>
        <translation>The certificate passphrase needs at least {count} characters.</translation>
    </message>
    <message>
        <source>两次输入的口令不一样。</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>请选择存放证书的文件夹。</source>
        <translation>Choose the folder for the certificate.</translation>
    </message>
    <message>
        <source>由本机关的证书签发；证书文件请本人保管，不要放在这台电脑上。</source>
        <translation>Issued by the office certificate; its owner keeps the file, not on this computer.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>磁盘已满，已动用预留空间。请尽快腾出空间。</source>
        <translation>The disk is full and the reserved space is in use. Please make room soon.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>谈录</source>
        <translation>Tanlu</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>转到(&amp;G)</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>显示(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>语言 Language</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>举措</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>要做什么</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>按制度时限</source>
        <translation>Term of the scheme</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>自定日期</source>
        <translation>Own date</translation>
    </message>
    <message>
        <source>这一年的放假安排还没有公布，日期是暂定的。</source>
        <translation>The holidays of that year are not announced yet; the date is provisional.</translation>
    </message>
</context>
<context>
    <name>NewTalkDialog</name>
    <message>
        <source>新建谈话</source>
        <translation>New talk</translation>
    </message>
    <message>
        <source>谈话制度</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>保存谈话</source>
        <translation>Save the talk</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name}（第 {version} 版）</source>
        <translation>{name} (version {version})</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>现在就可以保存，以后再补。呈批或者通知前：{missing}。</source>
        <translation>It can be saved now and completed later. Before approval or notice: {missing}.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>关闭提示</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>OutlineCards</name>
    <message>
        <source>提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>提纲里没有问题。</source>
        <translation>The outline has no questions.</translation>
    </message>
</context>
<context>
    <name>OutlineEditor</name>
    <message>
        <source>开场说明</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>总体评价</source>
        <translation>Overall assessment</translation>
    </message>
</context>
<context>
    <name>OutlineLint</name>
    <message>
        <source>一般谈 {low} 至 {high} 个问题，现在有 {detail} 个</source>
        <translation>Usually {low} to {high} questions; there are {detail}</translation>
    </message>
    <message>
        <source>一般谈 {low} 至 {high} 个问题，现在有 {detail} 个，请突出重点</source>
        <translation>Usually {low} to {high} questions; there are {detail}, please keep to what matters most</translation>
    </message>
    <message>
        <source>还没有事例或者数据</source>
        <translation>No facts or figures yet</translation>
    </message>
    <message>
        <source>还没有注明来源</source>
        <translation>No source is named yet</translation>
    </message>
    <message>
        <source>“{detail}”说得空泛，请写明具体事例、数据</source>
        <translation>&quot;{detail}&quot; is vague; name facts and figures</translation>
    </message>
    <message>
        <source>还没有选关注方面</source>
        <translation>No focus area chosen yet</translation>
    </message>
    <message>
        <source>尚未涉及：{detail}</source>
        <translation>Not covered yet: {detail}</translation>
    </message>
    <message>
        <source>“{detail}”不是监督谈话的用语，请换一种说法</source>
        <translation>&quot;{detail}&quot; is not a word for a supervision talk; please put it another way</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>第 {page} 页，共 {count} 页</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>记录的样子</source>
        <translation>How the record will look</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>四个以上不相关的词</source>
        <translation>Four unrelated words or more</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>口令强度</source>
        <translation>Strength of the passphrase</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>太弱</source>
        <translation>Too weak</translation>
    </message>
    <message>
        <source>够用</source>
        <translation>Sufficient</translation>
    </message>
    <message>
        <source>好</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>很好</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>{level}：{why}</source>
        <translation>{level}: {why}</translation>
    </message>
    <message>
        <source>两次输入不一样</source>
        <translation>The two entries differ</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>修改人员</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>单位全称或者简称</source>
        <translation>Full or short name of the unit</translation>
    </message>
    <message>
        <source>是单位的一把手</source>
        <translation>Heads the unit</translation>
    </message>
    <message>
        <source>请选择单位</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>干部管理权限</source>
        <translation>Management authority</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>一把手</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>管理权限</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>查找人员</source>
        <translation>Find person</translation>
    </message>
    <message>
        <source>在全部单位里按姓名、职务查找</source>
        <translation>Search name or post in all units</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation>Persons: {count}</translation>
    </message>
    <message>
        <source>没有找到，换几个字试试。</source>
        <translation>Nothing found; try other words.</translation>
    </message>
    <message>
        <source>这个单位还没有人员。按 {keys} 添加。</source>
        <translation>This unit has no persons yet. Press {keys} to add one.</translation>
    </message>
    <message>
        <source>先添加单位，或者从表格导入。</source>
        <translation>Add a unit first, or import a table.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Day of the talk</translation>
    </message>
    <message>
        <source>谈话事由</source>
        <translation>Reason for the talk</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>密级</source>
        <translation>Classification</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>审定并锁定提纲</source>
        <translation>Approve and lock the outline</translation>
    </message>
    <message>
        <source>锁定以后提纲不能再修改；谈话中仍可以临时增加问题。</source>
        <translation>A locked outline cannot be changed; a question can still be added during the talk.</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>提纲已锁定</source>
        <translation>The outline is locked</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>没有存上，再改动时会重试</source>
        <translation>Not saved; the next change tries again</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>谈话提纲</source>
        <translation>Outline of the talk</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>问题 {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>关注方面</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>事例（一行一条）</source>
        <translation>Facts (one a line)</translation>
    </message>
    <message>
        <source>数据（一行一条）</source>
        <translation>Figures (one a line)</translation>
    </message>
    <message>
        <source>来源（一行一条）</source>
        <translation>Sources (one a line)</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>第 {number} 题</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>已问</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>不问</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>事例</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>还没有写问题</source>
        <translation>No question has been written yet</translation>
    </message>
</context>
<context>
    <name>ReadBackTab</name>
    <message>
        <source>开始核对</source>
        <translation>Begin the read-back</translation>
    </message>
    <message>
        <source>谈话已经结束。开始核对后，请谈话对象逐页阅看，或者向其宣读。</source>
        <translation>The talk has ended. Begin the read-back, then let the subject read the record page by page, or read it out.</translation>
    </message>
    <message>
        <source>谈话结束以后，在这里逐页核对、更正、定稿和签名。</source>
        <translation>After the talk has ended, the record is read back, corrected, frozen and signed here.</translation>
    </message>
    <message>
        <source>已送去打印 {count} 页。打印队列里可能留有副本，请按保密规定处理。</source>
        <translation>Pages sent to the printer: {count}. The print queue may keep copies; handle them as your rules require.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>核对与签署</source>
        <translation>Read-back and signing</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Read-back</translation>
    </message>
    <message>
        <source>定稿与签名</source>
        <translation>Freeze and sign</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>已暂停，继续 (F9) 后才能存入；这里可以先写。</source>
        <translation>Paused; entries are taken again after resuming (F9). You can write here meanwhile.</translation>
    </message>
    <message>
        <source>在这里记录，Enter 存入</source>
        <translation>Write here, Enter stores</translation>
    </message>
    <message>
        <source>谈话还没有开始。准备好以后，按 F9 开始，就可以在这里记录。</source>
        <translation>The talk has not begun. When you are ready, press F9 to begin and record here.</translation>
    </message>
    <message>
        <source>谈话已经结束，记录不能再修改；需要更正的，在“核对与签署”里写明。</source>
        <translation>The talk has ended and the record cannot be changed; corrections are made under &quot;Read-back and signing&quot;.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>这是上次没有存入的文字。按 Enter 存入。</source>
        <translation>This text was not stored last time. Press Enter to store it.</translation>
    </message>
    <message>
        <source>正在输入的文字还没有保存。</source>
        <translation>What you are typing is not stored yet.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>使用恢复码</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>从保险柜取出打印的恢复码。用它打开保险库，并给账户设置新的口令。</source>
        <translation>Take the printed recovery code from the safe. It opens the vault and sets a new passphrase for an account.</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>打开并设置新口令</source>
        <translation>Open and set the new passphrase</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>忘记口令或丢失密钥文件时，只有它能打开保险库。只显示这一次，请打印。</source>
        <translation>If the passphrase is forgotten or the key file is lost, only this opens the vault. It is shown only once: print it.</translation>
    </message>
    <message>
        <source>打印恢复码…</source>
        <translation>Print the recovery code...</translation>
    </message>
    <message>
        <source>已经打印并锁进保险柜</source>
        <translation>Printed and locked in the safe</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>请按打印件填回其中两组，或者在打印件锁好以后打勾：</source>
        <translation>Type two groups back from the printed sheet, or tick the box once the sheet is locked away:</translation>
    </message>
    <message>
        <source>第 {n} 组</source>
        <translation>Group {n}</translation>
    </message>
    <message>
        <source>与恢复码不一致，请对照检查。</source>
        <translation>This differs from the recovery code; compare it with the sheet.</translation>
    </message>
    <message>
        <source>已送往打印机。打印完请检查每个字符都清楚。</source>
        <translation>Sent to the printer. Check that every character can be read.</translation>
    </message>
</context>
<context>
    <name>RegisterImport</name>
    <message>
        <source>可以导入</source>
        <translation>Can be imported</translation>
    </message>
    <message>
        <source>有提醒</source>
        <translation>With remarks</translation>
    </message>
    <message>
        <source>不能导入</source>
        <translation>Cannot be imported</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>Superior unit</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>一把手</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>管理权限</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>没有填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>是公式，请改为文字</source>
        <translation>A formula; replace it by text</translation>
    </message>
    <message>
        <source>太长（{detail} 个字）</source>
        <translation>Too long ({detail} characters)</translation>
    </message>
    <message>
        <source>制度里没有“{detail}”这个层级</source>
        <translation>The scheme has no level &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>制度里没有“{detail}”这个管理权限</source>
        <translation>The scheme has no management authority &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>找不到单位“{detail}”</source>
        <translation>Unit &quot;{detail}&quot; not found</translation>
    </message>
    <message>
        <source>有几个单位都叫“{detail}”，请写全称</source>
        <translation>Several units are called &quot;{detail}&quot;; give the full name</translation>
    </message>
    <message>
        <source>“{detail}”所在的行本身不能导入</source>
        <translation>The row of &quot;{detail}&quot; cannot be imported itself</translation>
    </message>
    <message>
        <source>单位隶属于自己或者自己的下级</source>
        <translation>The unit stands below itself or one of its own units</translation>
    </message>
    <message>
        <source>与第 {detail} 行重复</source>
        <translation>Same as row {detail}</translation>
    </message>
    <message>
        <source>名册里已经有了</source>
        <translation>Already in the register</translation>
    </message>
    <message>
        <source>“{detail}”不是数字</source>
        <translation>&quot;{detail}&quot; is not a number</translation>
    </message>
    <message>
        <source>请填“是”或者“否”，现在是“{detail}”</source>
        <translation>Please put yes or no; it says &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>特别长（{detail} 个字）</source>
        <translation>Very long ({detail} characters)</translation>
    </message>
    <message>
        <source>去掉了看不见的字符</source>
        <translation>Invisible characters were removed</translation>
    </message>
    <message>
        <source>取自上一行“{detail}”</source>
        <translation>Taken from the row above, &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>与第 {detail} 行同名</source>
        <translation>Same name as row {detail}</translation>
    </message>
    <message>
        <source>层级“{detail}”不低于上级单位</source>
        <translation>Level &quot;{detail}&quot; is not below that of the superior unit</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>名册</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>本人阅看</source>
        <translation>Read by the subject</translation>
    </message>
    <message>
        <source>向其宣读</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>查找要更正的话</source>
        <translation>Find the words to correct</translation>
    </message>
    <message>
        <source>谈话对象补充说明</source>
        <translation>Subject&apos;s own statement</translation>
    </message>
    <message>
        <source>谈话对象自己的话，照原话写；没有就留空</source>
        <translation>The subject&apos;s own words, as they were said; leave it empty if there are none</translation>
    </message>
    <message>
        <source>拒绝核对</source>
        <translation>Declines the read-back</translation>
    </message>
    <message>
        <source>第 {number} 条 · {time} · {who}
原：{old}
改：{new}</source>
        <translation>Entry {number} · {time} · {who}
Old: {old}
New: {new}</translation>
    </message>
    <message>
        <source>更正 {count} 处</source>
        <translation>Corrections: {count}</translation>
    </message>
    <message>
        <source>谈话对象：无异议</source>
        <translation>Subject: no objection</translation>
    </message>
    <message>
        <source>谈话对象：已更正，对更正后的记录无异议</source>
        <translation>Subject: corrected, no objection to the corrected record</translation>
    </message>
    <message>
        <source>谈话对象：拒绝核对</source>
        <translation>Subject: declines the read-back</translation>
    </message>
    <message>
        <source>记录的每一条</source>
        <translation>Every entry of the record</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>核对方式</source>
        <translation>How it is read</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>五项规定</source>
        <translation>The five headings</translation>
    </message>
    <message>
        <source>谈话内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>谈话方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>谈话原则</source>
        <translation>Principles</translation>
    </message>
    <message>
        <source>结果运用</source>
        <translation>Use of results</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>关注方面</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>谈话怎样推进</source>
        <translation>How a talk proceeds</translation>
    </message>
    <message>
        <source>记录用语</source>
        <translation>Wording of the record</translation>
    </message>
    <message>
        <source>清单栏目</source>
        <translation>Columns of the lists</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>提示规则</source>
        <translation>Rules for remarks</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>第 {version} 版</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>自 {date} 起施行</source>
        <translation>In force from {date}</translation>
    </message>
    <message>
        <source>谈话对象须是</source>
        <translation>The subject must be</translation>
    </message>
    <message>
        <source>一把手</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>必须参加</source>
        <translation>Must take part</translation>
    </message>
    <message>
        <source>经过的环节</source>
        <translation>Steps taken</translation>
    </message>
    <message>
        <source>需要的文书</source>
        <translation>Papers needed</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>谈话依据</source>
        <translation>Basis of the talk</translation>
    </message>
    <message>
        <source>每年不少于 {count} 次</source>
        <translation>At least {count} a year</translation>
    </message>
    <message>
        <source>每半年不少于 {count} 次</source>
        <translation>At least {count} every half-year</translation>
    </message>
    <message>
        <source>每季度不少于 {count} 次</source>
        <translation>At least {count} a quarter</translation>
    </message>
    <message>
        <source>，在{event}之前</source>
        <translation>, before {event}</translation>
    </message>
    <message>
        <source>首部</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>开场告知</source>
        <translation>Opening notice</translation>
    </message>
    <message>
        <source>条目用词</source>
        <translation>Words for entries</translation>
    </message>
    <message>
        <source>核对语</source>
        <translation>Read-back wording</translation>
    </message>
    <message>
        <source>问题清单</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>举措清单</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>时限清单</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>{days} 个工作日</source>
        <translation>{days} working days</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>年底前</source>
        <translation>By the end of the year</translation>
    </message>
    <message>
        <source>必须</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>只显示</source>
        <translation>Shown only</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SchemesScreen</name>
    <message>
        <source>{name}（第 {version} 版）</source>
        <translation>{name} (version {version})</translation>
    </message>
    <message>
        <source>谈话制度</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>制度正文</source>
        <translation>Text of the scheme</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Schemes</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>暂停谈话</source>
        <translation>Pause the talk</translation>
    </message>
    <message>
        <source>暂停 (Enter)</source>
        <translation>Pause (Enter)</translation>
    </message>
    <message>
        <source>为什么暂停，例如：休息</source>
        <translation>Why it is paused, for example: a break</translation>
    </message>
    <message>
        <source>输入框里还有没存入的文字：请先按 Enter 存入或清空，再结束谈话。</source>
        <translation>The composer holds text that is not stored: press Enter to store it or clear it, then end the talk.</translation>
    </message>
    <message>
        <source>结束谈话？结束以后不能再记录和修改，只能在核对时更正。</source>
        <translation>End the talk? Afterwards nothing can be added or changed, only corrected in the read-back.</translation>
    </message>
    <message>
        <source>结束谈话 (Enter)</source>
        <translation>End the talk (Enter)</translation>
    </message>
    <message>
        <source>中止谈话</source>
        <translation>Abort the talk</translation>
    </message>
    <message>
        <source>中止 (Enter)</source>
        <translation>Abort (Enter)</translation>
    </message>
    <message>
        <source>为什么中止</source>
        <translation>Why it is aborted</translation>
    </message>
    <message>
        <source>临时增加问题</source>
        <translation>Add a question now</translation>
    </message>
    <message>
        <source>增加 (Enter)</source>
        <translation>Add (Enter)</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>{time} 开始</source>
        <translation>Began {time}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>设置的类别</source>
        <translation>Settings by topic</translation>
    </message>
    <message>
        <source>常用</source>
        <translation>General</translation>
    </message>
    <message>
        <source>账户与口令</source>
        <translation>Accounts and passphrases</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>审计记录</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>用证书签名</source>
        <translation>Sign by certificate</translation>
    </message>
    <message>
        <source>证书文件</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>.p12 或 .pfx</source>
        <translation>.p12 or .pfx</translation>
    </message>
    <message>
        <source>证书口令</source>
        <translation>Certificate passphrase</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>选择证书文件</source>
        <translation>Choose a certificate file</translation>
    </message>
    <message>
        <source>证书 (*.p12 *.pfx)</source>
        <translation>Certificates (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>请选择证书文件。</source>
        <translation>Choose a certificate file.</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>已有证书</source>
        <translation>I have a certificate</translation>
    </message>
    <message>
        <source>新签发一张</source>
        <translation>Issue a new one</translation>
    </message>
    <message>
        <source>签名时间取自这台电脑，没有第三方见证。</source>
        <translation>The signing time comes from this computer; no third party witnesses it.</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>退回核对</source>
        <translation>Back to the read-back</translation>
    </message>
    <message>
        <source>第 {version} 版 · 校验码 {short}
{whole}</source>
        <translation>Version {version} · check code {short}
{whole}</translation>
    </message>
    <message>
        <source>定稿：生成 Word 和 PDF</source>
        <translation>Freeze: make Word and PDF</translation>
    </message>
    <message>
        <source>待签</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>还没轮到</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>已签</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>核对完毕以后才能定稿。</source>
        <translation>The record can be frozen once the read-back is complete.</translation>
    </message>
    <message>
        <source>定稿后文字不能再改，每页印有校验码。</source>
        <translation>After the freeze no word can be changed; every page carries the check code.</translation>
    </message>
    <message>
        <source>打印后请谈话对象逐页签名，谈话人和记录人用证书签名，然后办理下一步。</source>
        <translation>Print it and let the subject sign every page; interviewer and recorder sign by certificate; then take the next step.</translation>
    </message>
    <message>
        <source>请档案员用证书签名，然后封存。</source>
        <translation>Let the archivist sign by certificate, then seal the record.</translation>
    </message>
    <message>
        <source>证书签名</source>
        <translation>Signatures by certificate</translation>
    </message>
    <message>
        <source>用证书签名…</source>
        <translation>Sign by certificate...</translation>
    </message>
</context>
<context>
    <name>StageBanner</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>其他办理</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>{step}之前：</source>
        <translation>Before &quot;{step}&quot;:</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>下一步在本页办理：{step}</source>
        <translation>The next step is taken on this page: {step}</translation>
    </message>
    <message>
        <source>去办理：{step}</source>
        <translation>Go to: {step}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>恢复为拟谈</source>
        <translation>Back to planned</translation>
    </message>
    <message>
        <source>呈报审批</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Return for changes</translation>
    </message>
    <message>
        <source>批准谈话</source>
        <translation>Approve the talk</translation>
    </message>
    <message>
        <source>登记已通知</source>
        <translation>Note: notified</translation>
    </message>
    <message>
        <source>登记已签收</source>
        <translation>Note: receipt signed</translation>
    </message>
    <message>
        <source>开始谈话</source>
        <translation>Begin the talk</translation>
    </message>
    <message>
        <source>暂停谈话</source>
        <translation>Pause the talk</translation>
    </message>
    <message>
        <source>结束谈话</source>
        <translation>End the talk</translation>
    </message>
    <message>
        <source>整理记录</source>
        <translation>Write up the record</translation>
    </message>
    <message>
        <source>交谈话对象核对</source>
        <translation>Hand over for read-back</translation>
    </message>
    <message>
        <source>核对后定稿</source>
        <translation>Freeze the record</translation>
    </message>
    <message>
        <source>完成签署</source>
        <translation>Complete the signing</translation>
    </message>
    <message>
        <source>注明拒签</source>
        <translation>Note the refusal</translation>
    </message>
    <message>
        <source>封存记录</source>
        <translation>Seal the record</translation>
    </message>
    <message>
        <source>登记归档</source>
        <translation>Note: archived</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>取消谈话</source>
        <translation>Cancel the talk</translation>
    </message>
    <message>
        <source>中止谈话</source>
        <translation>Abort the talk</translation>
    </message>
    <message>
        <source>继续谈话</source>
        <translation>Resume the talk</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Finished</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>谈录</source>
        <translation>Tanlu</translation>
    </message>
    <message>
        <source>核验文件 ({key})</source>
        <translation>Verify files ({key})</translation>
    </message>
    <message>
        <source>帮助 ({key})</source>
        <translation>Help ({key})</translation>
    </message>
</context>
<context>
    <name>TalksModel</name>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>TalksScreen</name>
    <message>
        <source>按姓名、单位、事由、编号筛选</source>
        <translation>Filter by name, unit, reason or number</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>筛选谈话</source>
        <translation>Filter talks</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>Talks: {count}</translation>
    </message>
    <message>
        <source>没有符合条件的谈话</source>
        <translation>No talk matches</translation>
    </message>
    <message>
        <source>换几个字，或者看全部阶段。</source>
        <translation>Try other words, or show all stages.</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>还没有谈话</source>
        <translation>No talks yet</translation>
    </message>
    <message>
        <source>先在名册里录入单位和人员，再新建第一次谈话。</source>
        <translation>Enter units and persons in the register first, then create the first talk.</translation>
    </message>
    <message>
        <source>全部阶段</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>谈话前</source>
        <translation>Before the talk</translation>
    </message>
    <message>
        <source>正在谈话</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>谈话后</source>
        <translation>After the talk</translation>
    </message>
    <message>
        <source>已办结或取消</source>
        <translation>Finished or cancelled</translation>
    </message>
    <message>
        <source>谈话列表</source>
        <translation>List of talks</translation>
    </message>
</context>
<context>
    <name>ThreeLists</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已指出</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>谈话记录</source>
        <translation>Record of the talk</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>撤销删除 ({keys})</source>
        <translation>Undo delete ({keys})</translation>
    </message>
    <message>
        <source>已删除问题 {number}</source>
        <translation>Question {number} was deleted</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>修改单位</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>添加单位</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>没有上级单位</source>
        <translation>No superior unit</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name of the unit</translation>
    </message>
    <message>
        <source>规范化简称</source>
        <translation>Standard short name</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>Superior unit</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>解锁保险库</source>
        <translation>Unlock the vault</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>使用恢复码…</source>
        <translation>Use the recovery code...</translation>
    </message>
    <message>
        <source>用本机副本恢复密钥文件</source>
        <translation>Restore the key file from this computer&apos;s copy</translation>
    </message>
    <message>
        <source>打开另一个保险库…</source>
        <translation>Open another vault...</translation>
    </message>
    <message>
        <source>新建保险库…</source>
        <translation>New vault...</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>请先选择保险库所在的文件夹。</source>
        <translation>Choose the folder of the vault first.</translation>
    </message>
    <message>
        <source>选择保险库所在的文件夹</source>
        <translation>Choose the folder of the vault</translation>
    </message>
    <message>
        <source>请输入口令。</source>
        <translation>Please type the passphrase.</translation>
    </message>
    <message>
        <source>正在解锁…</source>
        <translation>Unlocking...</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>正在核验…</source>
        <translation>Verifying...</translation>
    </message>
    <message>
        <source>复制结果</source>
        <translation>Copy the result</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>无法判断</source>
        <translation>Cannot tell</translation>
    </message>
    <message>
        <source>核验结果已复制。</source>
        <translation>The result was copied.</translation>
    </message>
    <message>
        <source>签名的证书不是本机关签发的，请把下面的证书指纹与对方机关核对。</source>
        <translation>The signing certificate was not issued by this office. Compare the fingerprint below with the other office.</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>指定信任的机关证书…</source>
        <translation>Trust an office certificate...</translation>
    </message>
    <message>
        <source>清空结果</source>
        <translation>Clear the results</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>证书文件读不出来，请检查后再选一次。</source>
        <translation>The certificate file cannot be read; check it and choose again.</translation>
    </message>
    <message>
        <source>记录文件 (*.docx *.pdf);;所有文件 (*)</source>
        <translation>Records (*.docx *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>选择要核验的文件</source>
        <translation>Choose the files to verify</translation>
    </message>
    <message>
        <source>证书 (*.crt *.cer *.pem *.der)</source>
        <translation>Certificates (*.crt *.cer *.pem *.der)</translation>
    </message>
    <message>
        <source>选择机关证书</source>
        <translation>Choose an office certificate</translation>
    </message>
    <message>
        <source>信任的机关证书：{names}</source>
        <translation>Trusted office certificates: {names}</translation>
    </message>
    <message>
        <source>没有指定机关证书时，核验结果会列出证书指纹，请与对方机关核对。</source>
        <translation>Without an office certificate the result lists its fingerprint; compare it with the issuing office.</translation>
    </message>
    <message>
        <source>核验文件</source>
        <translation>Verify files</translation>
    </message>
    <message>
        <source>核对签名、证书和内容指纹。支持谈录导出的 Word 和 PDF，文件不会被改动。</source>
        <translation>Checks signatures, certificates and the fingerprint of Word and PDF files exported by Tanlu. Files are not changed.</translation>
    </message>
    <message>
        <source>把文件拖到这里，或者</source>
        <translation>Drop files here, or</translation>
    </message>
    <message>
        <source>自动信任本机关的证书：{name}</source>
        <translation>This office&apos;s own certificate is trusted: {name}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>其他机关的文件：核验结果会列出证书指纹，请与对方机关核对。</source>
        <translation>Files of other offices: the result lists the fingerprint of the certificate; compare it with that office.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>这次谈话的各项工作</source>
        <translation>The work on this talk</translation>
    </message>
    <message>
        <source>请写明原因：</source>
        <translation>State the reason:</translation>
    </message>
    <message>
        <source>谈话现在的阶段：{stage}</source>
        <translation>The talk is now: {stage}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>校验值</source>
        <translation>Check value</translation>
    </message>
</context>
</TS>
