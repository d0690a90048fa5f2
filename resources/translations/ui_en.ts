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
    <message>
        <source>立即遮住并锁定</source>
        <translation>Cover and lock at once</translation>
    </message>
    <message>
        <source>谈话人窗口</source>
        <translation>Interviewer window</translation>
    </message>
    <message>
        <source>谈话人窗口显示记录</source>
        <translation>Show the record in the interviewer window</translation>
    </message>
    <message>
        <source>回到记录人的问题</source>
        <translation>Back to the recorder&apos;s question</translation>
    </message>
    <message>
        <source>字大一些</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>字小一些</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>问下一个未问的问题</source>
        <translation>Ask the next open question</translation>
    </message>
    <message>
        <source>标为待补</source>
        <translation>Mark to complete</translation>
    </message>
    <message>
        <source>到下一处缺项</source>
        <translation>Next gap</translation>
    </message>
    <message>
        <source>从提纲选出示材料</source>
        <translation>Choose material from the outline</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>条目上移</source>
        <translation>Move entry up</translation>
    </message>
    <message>
        <source>条目下移</source>
        <translation>Move entry down</translation>
    </message>
    <message>
        <source>在光标处分成两条</source>
        <translation>Split the entry at the cursor</translation>
    </message>
    <message>
        <source>并入上一条</source>
        <translation>Join to the entry before</translation>
    </message>
    <message>
        <source>收回条目</source>
        <translation>Withdraw the entry</translation>
    </message>
    <message>
        <source>在记录中查找</source>
        <translation>Find in the record</translation>
    </message>
    <message>
        <source>展开缩写</source>
        <translation>Expand shorthand</translation>
    </message>
    <message>
        <source>短语与人名</source>
        <translation>Phrases and names</translation>
    </message>
    <message>
        <source>插入时刻</source>
        <translation>Insert the time</translation>
    </message>
    <message>
        <source>重复上一答的句式</source>
        <translation>Repeat the form of the last answer</translation>
    </message>
    <message>
        <source>改日继续</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>更换记录人</source>
        <translation>Change recorder</translation>
    </message>
    <message>
        <source>到场离场</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>在场人员</source>
        <translation>Others present</translation>
    </message>
    <message>
        <source>收到材料</source>
        <translation>Material received</translation>
    </message>
    <message>
        <source>本次记录单独定稿</source>
        <translation>Freeze this sitting</translation>
    </message>
    <message>
        <source>筛选记录</source>
        <translation>Filter the record</translation>
    </message>
    <message>
        <source>逐句核对（大字）</source>
        <translation>Sentence by sentence</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>撤销更正</source>
        <translation>Undo correction</translation>
    </message>
    <message>
        <source>重做更正</source>
        <translation>Redo correction</translation>
    </message>
    <message>
        <source>比较两个版本</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>屏幕手写</source>
        <translation>Sign on screen</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>读入扫描件…</source>
        <translation>Take in scans...</translation>
    </message>
</context>
<context>
    <name>AddendumForm</name>
    <message>
        <source>第几条</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>不属于某一条</source>
        <translation>No single entry</translation>
    </message>
    <message>
        <source>原记录</source>
        <translation>As recorded</translation>
    </message>
    <message>
        <source>补正为</source>
        <translation>Amended to</translation>
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
        <source>本说明的各处补正</source>
        <translation>Changes in this addendum</translation>
    </message>
    <message>
        <source>再补正一处</source>
        <translation>Another change</translation>
    </message>
    <message>
        <source>生成补正说明</source>
        <translation>Make the addendum</translation>
    </message>
    <message>
        <source>取消 (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>第 {number} 条：{text}</source>
        <translation>Entry {number}: {text}</translation>
    </message>
    <message>
        <source>补正说明</source>
        <translation>Addendum</translation>
    </message>
</context>
<context>
    <name>AlterationsList</name>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>{mark}{n} · 第 {number} 条 · {time} · {who}</source>
        <translation>{mark} {n} · entry {number} · {time} · {who}</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>原：{old}
改：{new}</source>
        <translation>Old: {old}
New: {new}</translation>
    </message>
    <message>
        <source>增：{new}</source>
        <translation>Added: {new}</translation>
    </message>
    <message>
        <source>更正 {corrections} 处，补充 {supplements} 处</source>
        <translation>Corrections: {corrections}, supplements: {supplements}</translation>
    </message>
    <message>
        <source>更正和补充</source>
        <translation>Corrections and supplements</translation>
    </message>
</context>
<context>
    <name>AttendanceForm</name>
    <message>
        <source>保存 (Enter)</source>
        <translation>Save (Enter)</translation>
    </message>
    <message>
        <source>例如：无不适，未服药</source>
        <translation>For example: well, no medicine taken</translation>
    </message>
    <message>
        <source>时:分</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>身体状况</source>
        <translation>State of health</translation>
    </message>
    <message>
        <source>离开时间</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>早于谈话开始的时间</source>
        <translation>Before the talk began</translation>
    </message>
    <message>
        <source>请写成 9:05 的样子</source>
        <translation>Write it like 9:05</translation>
    </message>
    <message>
        <source>到场时间</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>送离人</source>
        <translation>Seen off by</translation>
    </message>
    <message>
        <source>到场离场</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到场离场（第 {number} 次）</source>
        <translation>Attendance (sitting {number})</translation>
    </message>
</context>
<context>
    <name>AttendeesField</name>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>参加原因</source>
        <translation>Reason for attending</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>其他人员</source>
        <translation>Other persons</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
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
    <message>
        <source>导出附件文书</source>
        <translation>Papers exported</translation>
    </message>
    <message>
        <source>导出签名页</source>
        <translation>Signed pages exported</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>扫描页</source>
        <translation>Scanned page</translation>
    </message>
    <message>
        <source>手写签名</source>
        <translation>Signature by hand</translation>
    </message>
    <message>
        <source>手写签名放进文件</source>
        <translation>Signature by hand put into files</translation>
    </message>
    <message>
        <source>缩写与短语</source>
        <translation>Shorthand and phrases</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>并入上一条</source>
        <translation>Joined to the entry before</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>改日继续</source>
        <translation>Adjourned</translation>
    </message>
    <message>
        <source>更换记录人</source>
        <translation>Recorder changed</translation>
    </message>
    <message>
        <source>进场</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>离场</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>登记到场离场</source>
        <translation>Attendance noted</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>更正的撤销或恢复</source>
        <translation>Correction undone or restored</translation>
    </message>
    <message>
        <source>附件文书</source>
        <translation>Attached papers</translation>
    </message>
    <message>
        <source>附件文书的文件</source>
        <translation>Files of attached papers</translation>
    </message>
    <message>
        <source>一次谈话</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>收到的材料</source>
        <translation>Papers received</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>逐行存入</source>
        <translation>Store line by line</translation>
    </message>
    <message>
        <source>保持一条 (Esc)</source>
        <translation>Keep as one (Esc)</translation>
    </message>
    <message>
        <source>粘贴了 {lines} 行、{characters} 字。</source>
        <translation>Pasted: {lines} lines, {characters} characters.</translation>
    </message>
    <message>
        <source>一条最多 {most} 字，请分条存入。</source>
        <translation> An entry holds at most {most} characters; store it in several.</translation>
    </message>
    <message>
        <source>按 Tab 选择怎么存。</source>
        <translation> Press Tab to choose how to store it.</translation>
    </message>
    <message>
        <source>逐行存为 {lines} 条</source>
        <translation>Store as {lines} entries</translation>
    </message>
    <message>
        <source>停下 (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>正在逐行存入：{stored} / {lines}</source>
        <translation>Storing line by line: {stored} / {lines}</translation>
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
        <source>电脑时钟早于上一次谈话结束时间，请先校准时钟</source>
        <translation>the computer&apos;s clock is earlier than the end of the sitting before; set the clock first</translation>
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
    <message>
        <source>不能签名已注明</source>
        <translation>Inability to sign noted</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>一次谈话只能有一名谈话对象</source>
        <translation>a talk has only one subject</translation>
    </message>
    <message>
        <source>这类谈话的谈话人、记录人合计人数不够</source>
        <translation>this type of talk needs more interviewers and recorders</translation>
    </message>
    <message>
        <source>还没有注明不能签名的情况</source>
        <translation>why the subject cannot sign has not been noted</translation>
    </message>
    <message>
        <source>不能签名的情况要由两名不同的工作人员注明</source>
        <translation>inability to sign is noted by two different members of staff</translation>
    </message>
    <message>
        <source>问</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>答</source>
        <translation>Answer</translation>
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
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>补问</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>沉默</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>情绪</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>原话</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>待补</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>有修改</source>
        <translation>Revised</translation>
    </message>
    <message>
        <source>谈话对象为女性，应有女性工作人员在场</source>
        <translation>the subject is a woman; a woman of the staff should be present</translation>
    </message>
    <message>
        <source>有人没有登记性别，无法判断是否需要女性工作人员在场</source>
        <translation>someone&apos;s sex is not registered, so it is not known whether a woman of the staff should be present</translation>
    </message>
    <message>
        <source>还没有记下身体状况</source>
        <translation>the state of health has not been noted</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>身体状况</source>
        <translation>State of health</translation>
    </message>
    <message>
        <source>送离人</source>
        <translation>Seen off by</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Name of the material</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>有人正在参加另一次谈话，请先暂停或结束那一次</source>
        <translation>someone is in another talk just now; pause or end that one first</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>还没有记下到场时间</source>
        <translation>the time of arrival has not been noted</translation>
    </message>
    <message>
        <source>还没有记下离开时间和送离人</source>
        <translation>the time of leaving and who saw the subject off have not been noted</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>〔{mark}〕</source>
        <translation>[{mark}]</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>只看有变化的</source>
        <translation>Changes only</translation>
    </message>
    <message>
        <source>下一处 (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>上一处 (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>返回 (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>两个版本的文字完全一样。</source>
        <translation>The two versions have the same words.</translation>
    </message>
    <message>
        <source>第 {number} 条 · </source>
        <translation>Entry {number} · </translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处：{entry}{what}</source>
        <translation>{number} of {count}: {entry}{what}</translation>
    </message>
    <message>
        <source>删去“{text}”</source>
        <translation>&quot;{text}&quot; removed</translation>
    </message>
    <message>
        <source>增加“{text}”</source>
        <translation>&quot;{text}&quot; added</translation>
    </message>
    <message>
        <source>现在的记录</source>
        <translation>The record as it stands</translation>
    </message>
    <message>
        <source>较早的版本</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>较晚的版本</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>两个版本的差别</source>
        <translation>Differences between the two versions</translation>
    </message>
    <message>
        <source>由</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <source>删去的加删除线，增加的加下划线</source>
        <translation>Removed words are struck out, added words underlined</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>第 {number} 版</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>候选</source>
        <translation>Suggestions</translation>
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
        <source>已逐行存入 {count} 条。</source>
        <translation>Entries stored line by line: {count}.</translation>
    </message>
    <message>
        <source>去掉了 {count} 个看不见的字符。</source>
        <translation>Invisible characters removed: {count}.</translation>
    </message>
    <message>
        <source>Enter 存入 · Shift+Enter 换行</source>
        <translation>Enter stores · Shift+Enter new line</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
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
        <source>取消 (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Supplement</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>正在锁定…</source>
        <translation>Locking...</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>提纲、说明、期限都齐了</source>
        <translation>Outline, explanations and dates are complete</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Still missing</translation>
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
    <name>Desk</name>
    <message>
        <source>先打开一次谈话，谈话人窗口才有提纲可显示。</source>
        <translation>Open a talk first; then the interviewer window has an outline to show.</translation>
    </message>
    <message>
        <source>谈话人窗口现在显示最近的记录。</source>
        <translation>The interviewer window now shows the latest entries.</translation>
    </message>
    <message>
        <source>谈话人窗口不再显示记录。</source>
        <translation>The interviewer window no longer shows the record.</translation>
    </message>
</context>
<context>
    <name>DeskTelling</name>
    <message>
        <source>应急副本已全部存入</source>
        <translation>The emergency copy is stored in full</translation>
    </message>
    <message>
        <source>存不进去，已另存应急副本（{count} 条）</source>
        <translation>Not stored; kept in the emergency copy (entries: {count})</translation>
    </message>
    <message>
        <source>有文字没有存入，见输入框</source>
        <translation>Some text is not stored, see the composer</translation>
    </message>
    <message>
        <source>正在输入的文字还没有存下</source>
        <translation>What you are typing is not stored yet</translation>
    </message>
    <message>
        <source>保险库存不进去，文字已另存为加密的应急副本。可以照常记录，稍后自动补存。</source>
        <translation>The vault takes no entries just now; the text is kept in an encrypted emergency copy. Go on recording; it is stored by itself later.</translation>
    </message>
</context>
<context>
    <name>EndChecklist</name>
    <message>
        <source>结束谈话 (Enter)</source>
        <translation>End the talk (Enter)</translation>
    </message>
    <message>
        <source>返回谈话 (Esc)</source>
        <translation>Back to the talk (Esc)</translation>
    </message>
    <message>
        <source>结束谈话？还有 {count} 处可以补。</source>
        <translation>End the talk? What could still be completed: {count}.</translation>
    </message>
    <message>
        <source>结束谈话？提纲、说明、期限都齐了。</source>
        <translation>End the talk? Outline, explanations and dates are complete.</translation>
    </message>
    <message>
        <source>没有问的原因：{question}</source>
        <translation>Why this was not asked: {question}</translation>
    </message>
    <message>
        <source>没有问，因为……</source>
        <translation>Not asked, because...</translation>
    </message>
    <message>
        <source>去补</source>
        <translation>Complete it</translation>
    </message>
    <message>
        <source>结束以后不能再记录和修改，只能在核对时更正。</source>
        <translation>Afterwards nothing can be added or changed, only corrected in the read-back.</translation>
    </message>
    <message>
        <source>仍然结束（{count} 题未写原因）</source>
        <translation>End anyway (without reason: {count})</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>输入框里还有没存入的文字：请先按 Enter 存入或清空，再结束谈话。</source>
        <translation>The composer holds text that is not stored: press Enter to store it or clear it, then end the talk.</translation>
    </message>
</context>
<context>
    <name>EntryArranging</name>
    <message>
        <source>已移动第 {row} 条</source>
        <translation>Entry {row} was moved</translation>
    </message>
    <message>
        <source>先用 {key} 或 ↑ 调出一条，把光标放在要分开的地方</source>
        <translation>Open an entry with {key} or ↑ first and put the cursor where it is to be split</translation>
    </message>
    <message>
        <source>把光标放在要分开的地方，两边都要有字</source>
        <translation>Put the cursor where it is to be split, with words on both sides</translation>
    </message>
    <message>
        <source>已分成两条</source>
        <translation>The entry was split in two</translation>
    </message>
    <message>
        <source>这是第一条，前面没有可并入的</source>
        <translation>This is the first entry; there is none before it to join</translation>
    </message>
    <message>
        <source>已并入第 {row} 条</source>
        <translation>Joined to entry {row}</translation>
    </message>
    <message>
        <source>已收回第 {row} 条</source>
        <translation>Entry {row} was withdrawn</translation>
    </message>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已重做：{what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>{key} 撤销</source>
        <translation>{key} undoes it</translation>
    </message>
    <message>
        <source>没有可撤销或重做的了</source>
        <translation>There is nothing to undo or redo</translation>
    </message>
    <message>
        <source>这一条改了还没有保存：先按 Enter 保存或 Esc 取消</source>
        <translation>This entry is changed but not saved: press Enter to save or Esc to cancel first</translation>
    </message>
    <message>
        <source>第 {row} 条</source>
        <translation>entry {row}</translation>
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
    <message>
        <source>不是能读的扫描件</source>
        <translation>Not a readable scan</translation>
    </message>
    <message>
        <source>这个文件不是能读的扫描件，或者已经损坏：{path}</source>
        <translation>This file is not a readable scan, or it is damaged: {path}</translation>
    </message>
    <message>
        <source>请扫描成 PDF、PNG、JPG、TIFF 或 BMP 再读入；没有留下任何东西。</source>
        <translation>Scan to PDF, PNG, JPG, TIFF or BMP and take it in again; nothing was kept.</translation>
    </message>
    <message>
        <source>已经读入过</source>
        <translation>Already taken in</translation>
    </message>
    <message>
        <source>这个文件已经读入过：{path}</source>
        <translation>This file has been taken in already: {path}</translation>
    </message>
    <message>
        <source>不必再读；如果重新扫描过，请选新的文件。</source>
        <translation>There is no need to; if you scanned again, choose the new file.</translation>
    </message>
    <message>
        <source>没有这一页</source>
        <translation>No such page</translation>
    </message>
    <message>
        <source>记录共 {pages} 页，没有第 {page} 页。</source>
        <translation>There are {pages} pages, and no page {page}.</translation>
    </message>
    <message>
        <source>请看图片核对页码。</source>
        <translation>Compare the number with the picture.</translation>
    </message>
    <message>
        <source>记录已经变了</source>
        <translation>The record has changed</translation>
    </message>
    <message>
        <source>这一版记录已经退回核对，不能再在上面签名。</source>
        <translation>This version went back to read-back; it cannot be signed any more.</translation>
    </message>
    <message>
        <source>请重新定稿以后再签。</source>
        <translation>Sign after it is frozen again.</translation>
    </message>
    <message>
        <source>还没有写</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>手写板上还没有字。</source>
        <translation>There is nothing on the pad yet.</translation>
    </message>
    <message>
        <source>请签名以后再确认。</source>
        <translation>Sign first, then confirm.</translation>
    </message>
    <message>
        <source>写得太多</source>
        <translation>Too much writing</translation>
    </message>
    <message>
        <source>这一处写不下这么多笔画。</source>
        <translation>There is no room here for so many strokes.</translation>
    </message>
    <message>
        <source>请清除以后重写。</source>
        <translation>Clear it and write again.</translation>
    </message>
    <message>
        <source>不能再手写</source>
        <translation>No more handwriting</translation>
    </message>
    <message>
        <source>文件上已经有证书签名，不能再加手写签名。</source>
        <translation>The files are signed by certificate already; handwriting can no longer be added.</translation>
    </message>
    <message>
        <source>请打印出来签，然后把签好的页扫描读入。</source>
        <translation>Print, sign on paper, and take the signed pages in as a scan.</translation>
    </message>
    <message>
        <source>都已打印</source>
        <translation>Everything is printed</translation>
    </message>
    <message>
        <source>这一次打印的各页都已送出。</source>
        <translation>All pages of this print went out.</translation>
    </message>
    <message>
        <source>要再打一份，请从头打印。</source>
        <translation>To print again, start a new print.</translation>
    </message>
    <message>
        <source>拒签、不能签名在定稿后、签署前注明；补正说明在封存后制作。</source>
        <translation>Refusal and inability to sign are noted between the freeze and the signing; an addendum is made after sealing.</translation>
    </message>
    <message>
        <source>文书编号已用</source>
        <translation>The paper&apos;s number is taken</translation>
    </message>
    <message>
        <source>刚才另外生成了一份同类文书，编号已经用掉。</source>
        <translation>Another paper of this kind was made a moment ago and took the number.</translation>
    </message>
    <message>
        <source>请再生成一次，会用下一个编号。</source>
        <translation>Make it once more; it takes the next number.</translation>
    </message>
    <message>
        <source>人数不够</source>
        <translation>Too few persons</translation>
    </message>
    <message>
        <source>至少要写 {needed} 个不同的人。</source>
        <translation>At least {needed} different persons are needed.</translation>
    </message>
    <message>
        <source>请补上姓名；同一个人写两次只算一个。</source>
        <translation>Add the names; the same person twice counts once.</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>Nothing is changed</translation>
    </message>
    <message>
        <source>补正后的文字和原记录一样。</source>
        <translation>The amended words are the same as those recorded.</translation>
    </message>
    <message>
        <source>请写明应当补正成什么。</source>
        <translation>Write how it should read.</translation>
    </message>
    <message>
        <source>缩写不能这样写</source>
        <translation>Not a possible shorthand</translation>
    </message>
    <message>
        <source>“{code}”不能作缩写。</source>
        <translation>&quot;{code}&quot; cannot be a shorthand.</translation>
    </message>
    <message>
        <source>请只用字母（可以带数字），或者只用汉字，最多 {limit} 个，中间不留空格。</source>
        <translation>Use letters only (digits may follow) or Chinese characters only, at most {limit}, without spaces.</translation>
    </message>
    <message>
        <source>缩写已经用了</source>
        <translation>The shorthand is taken</translation>
    </message>
    <message>
        <source>“{code}”已经是“{text}”的缩写。</source>
        <translation>&quot;{code}&quot; already stands for &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>请换一个缩写，或者修改原来的那一条。</source>
        <translation>Choose another one, or edit the phrase that has it.</translation>
    </message>
    <message>
        <source>短语太长</source>
        <translation>The phrase is too long</translation>
    </message>
    <message>
        <source>短语有 {length} 字，最多 {limit} 字。</source>
        <translation>The phrase has {length} characters; at most {limit} fit.</translation>
    </message>
    <message>
        <source>请分成几条。</source>
        <translation>Split it into several.</translation>
    </message>
    <message>
        <source>已经在场</source>
        <translation>Present already</translation>
    </message>
    <message>
        <source>这个人现在就在场，不用再记一次。</source>
        <translation>This person is present now and need not be noted again.</translation>
    </message>
    <message>
        <source>请换一个人，或者先记下离开。</source>
        <translation>Choose another person, or note the leaving first.</translation>
    </message>
    <message>
        <source>不在场</source>
        <translation>Not present</translation>
    </message>
    <message>
        <source>这个人现在不在场。</source>
        <translation>This person is not present now.</translation>
    </message>
    <message>
        <source>请核对在场人员。</source>
        <translation>Check who is present.</translation>
    </message>
    <message>
        <source>时间先后不对</source>
        <translation>Times in the wrong order</translation>
    </message>
    <message>
        <source>请核对两个时间。</source>
        <translation>Check both times.</translation>
    </message>
    <message>
        <source>现在不能记</source>
        <translation>It cannot be noted now</translation>
    </message>
    <message>
        <source>谈话不在进行中，或者记录已经定稿。</source>
        <translation>The talk is not running, or the record is frozen.</translation>
    </message>
    <message>
        <source>请先开始或者继续谈话；定稿以后只能更正。</source>
        <translation>Start or resume the talk first; after the freeze there are only corrections.</translation>
    </message>
    <message>
        <source>这一次谈话还没有结束</source>
        <translation>This sitting has not ended</translation>
    </message>
    <message>
        <source>一次谈话结束以后，才能把这一次的记录单独定稿。</source>
        <translation>The record of a sitting can be frozen once that sitting has ended.</translation>
    </message>
    <message>
        <source>请先改日继续或者结束谈话。</source>
        <translation>Adjourn or end the talk first.</translation>
    </message>
    <message>
        <source>这一次的记录已经定稿</source>
        <translation>The record of this sitting is frozen</translation>
    </message>
    <message>
        <source>第 {number} 次谈话的记录已经单独定稿，不能再修改。</source>
        <translation>The record of sitting {number} is frozen and cannot be changed.</translation>
    </message>
    <message>
        <source>有差错的，请在核对全部记录时更正。</source>
        <translation>Correct mistakes in the read-back of the whole record.</translation>
    </message>
    <message>
        <source>这个人不合适</source>
        <translation>This person cannot be chosen</translation>
    </message>
    <message>
        <source>{obstacles}。</source>
        <translation>{obstacles}.</translation>
    </message>
    <message>
        <source>请换一个人。</source>
        <translation>Choose another person.</translation>
    </message>
    <message>
        <source>现在不能登记材料</source>
        <translation>Material cannot be registered now</translation>
    </message>
    <message>
        <source>谈话对象提交的材料，从谈话开始到记录定稿之间登记。</source>
        <translation>Material handed in by the subject is registered between the start of the talk and the freeze.</translation>
    </message>
    <message>
        <source>谈话还没有开始的，请先开始；已经定稿的，请重新打开记录。</source>
        <translation>Start the talk first; if the record is frozen, open it again.</translation>
    </message>
    <message>
        <source>页数不对</source>
        <translation>Wrong number of pages</translation>
    </message>
    <message>
        <source>材料至少一页，最多 {most} 页。</source>
        <translation>Material has at least one page and at most {most}.</translation>
    </message>
    <message>
        <source>请核对页数。</source>
        <translation>Check the number of pages.</translation>
    </message>
    <message>
        <source>这一条已经收回</source>
        <translation>The entry is withdrawn</translation>
    </message>
    <message>
        <source>收回的条目不能再改动。</source>
        <translation>A withdrawn entry cannot be changed.</translation>
    </message>
    <message>
        <source>需要时请用“撤销”把它恢复。</source>
        <translation>Undo brings it back, where that is needed.</translation>
    </message>
    <message>
        <source>前面没有可以合并的条目</source>
        <translation>No entry before it</translation>
    </message>
    <message>
        <source>这是这一次谈话的第一条。</source>
        <translation>This is the first entry of this sitting.</translation>
    </message>
    <message>
        <source>请选中要并入前一条的条目。</source>
        <translation>Choose an entry that has one before it.</translation>
    </message>
    <message>
        <source>文件夹不存在</source>
        <translation>The folder does not exist</translation>
    </message>
    <message>
        <source>文件夹不存在：{path}</source>
        <translation>This folder does not exist: {path}</translation>
    </message>
    <message>
        <source>请另选一个文件夹；它如果在移动介质上，请先接好介质。</source>
        <translation>Choose another folder; if it is on a removable medium, connect that first.</translation>
    </message>
    <message>
        <source>请先按“开始谈话”或“继续”。</source>
        <translation>Begin or resume the talk first.</translation>
    </message>
    <message>
        <source>现在不能制作这份文书</source>
        <translation>This paper cannot be made now</translation>
    </message>
    <message>
        <source>谈话目前的阶段不能制作这份文书。</source>
        <translation>At its present stage the talk does not allow this paper.</translation>
    </message>
    <message>
        <source>离开的时间早于到场的时间。</source>
        <translation>The time of leaving is before the time of arrival.</translation>
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
    <name>ExhibitList</name>
    <message>
        <source>出示哪一份材料？↑↓ 选择，Enter 写入，Esc 返回</source>
        <translation>Which material is shown? ↑↓ choose, Enter inserts, Esc goes back</translation>
    </message>
    <message>
        <source>提纲里的材料</source>
        <translation>Material in the outline</translation>
    </message>
    <message>
        <source>第 {number} 题  {text}</source>
        <translation>Question {number}  {text}</translation>
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
    <message>
        <source>附件文书</source>
        <translation>Attached papers</translation>
    </message>
    <message>
        <source>签名页扫描件和校验清单</source>
        <translation>Scans of signed pages, with a list of checksums</translation>
    </message>
    <message>
        <source>校验清单：{name}。</source>
        <translation> Checksums: {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>所有人</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>所有题目</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>不论标记</source>
        <translation>Any mark</translation>
    </message>
    <message>
        <source>不属提纲</source>
        <translation>Outside the outline</translation>
    </message>
    <message>
        <source>显示 {shown} / {whole} 条</source>
        <translation>Entries shown: {shown} / {whole}</translation>
    </message>
    <message>
        <source>全部显示 (Esc)</source>
        <translation>Show all (Esc)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>在这次谈话的记录中查找</source>
        <translation>Find in the record of this talk</translation>
    </message>
    <message>
        <source>在记录中查找</source>
        <translation>Find in the record</translation>
    </message>
    <message>
        <source>上一处 (↑)</source>
        <translation>Previous (↑)</translation>
    </message>
    <message>
        <source>下一处 (↓)</source>
        <translation>Next (↓)</translation>
    </message>
    <message>
        <source>关闭 (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
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
    <name>FormStrip</name>
    <message>
        <source>关闭 (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>GapGuide</name>
    <message>
        <source>没有缺项</source>
        <translation>There are no gaps</translation>
    </message>
    <message>
        <source>提纲里的问题都问过了</source>
        <translation>All questions of the outline have been asked</translation>
    </message>
    <message>
        <source>这一条改了还没有保存：先按 Enter 保存或 Esc 取消</source>
        <translation>This entry is changed but not saved: press Enter to save or Esc to cancel first</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>开场未说明</source>
        <translation>No opening words</translation>
    </message>
    <message>
        <source>待补</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>问题未作说明</source>
        <translation>Problem not explained</translation>
    </message>
    <message>
        <source>承诺无期限</source>
        <translation>Commitment without date</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>未问有无补充</source>
        <translation>Closing question not asked</translation>
    </message>
    <message>
        <source>开头没有说明身份、事由和要求。补记一条后，可用 {up} 移到开头。</source>
        <translation>The opening does not say who is present, why, and what is expected. Add an entry and move it to the top with {up}.</translation>
    </message>
    <message>
        <source>这一条待补：补完后按 {come_back} 去掉标记，Enter 保存。</source>
        <translation>This entry is to be completed: complete it, take the mark off with {come_back}, save with Enter.</translation>
    </message>
    <message>
        <source>第 {row} 条指出的问题还没有本人说明。</source>
        <translation>The subject has not yet explained the problem named in entry {row}.</translation>
    </message>
    <message>
        <source>这项承诺没有期限：问明何时完成，补进这一条。</source>
        <translation>This commitment has no date: ask when it will be done and add that to the entry.</translation>
    </message>
    <message>
        <source>第 {row} 题还没有问，{insert} 写入问题。</source>
        <translation>Question {row} has not been asked; {insert} inserts it.</translation>
    </message>
    <message>
        <source>还没有问对方有没有补充。</source>
        <translation>The subject has not been asked for anything to add.</translation>
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
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>锁定之前会先保存正在输入的内容。随时可以用 {lock} 锁定；{hide} 先遮住窗口再锁定，在对话框里、正在用输入法时也有效。</source>
        <translation>What is being typed is stored before locking. {lock} locks at any time; {hide} covers the windows first and then locks, even in a dialog or while the input method is composing.</translation>
    </message>
</context>
<context>
    <name>HandSigning</name>
    <message>
        <source>已签名的页数</source>
        <translation>Pages signed</translation>
    </message>
    <message>
        <source> / {count} 页</source>
        <translation> / {count} pages</translation>
    </message>
    <message>
        <source>记下页数</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>谈话对象已在全部 {count} 页上签名。</source>
        <translation>The subject has signed all {count} pages.</translation>
    </message>
    <message>
        <source>已签回第 {pages} 页，还缺第 {left} 页。</source>
        <translation>Signed pages back: {pages}; still missing: {left}. </translation>
    </message>
    <message>
        <source>还没有签回的页。</source>
        <translation>No signed page has come back yet. </translation>
    </message>
    <message>
        <source>人工记下：已签 {count} 页（没有扫描件）。</source>
        <translation>Pages noted by hand, without scans: {count}. </translation>
    </message>
    <message>
        <source>已有证书签名：请打印出来签，再扫描读入。</source>
        <translation>Signed by certificate already: print it, sign on paper, scan it.</translation>
    </message>
    <message>
        <source>扫描件里有 {count} 张不是要找的页，请打开扫描件查看。</source>
        <translation>The scans hold {count} sheets that are none of the pages; open the scans to see.</translation>
    </message>
    <message>
        <source>没有扫描仪：已逐页签名</source>
        <translation>No scanner: pages signed</translation>
    </message>
    <message>
        <source>谈话对象手写签名</source>
        <translation>The subject&apos;s signature by hand</translation>
    </message>
    <message>
        <source>第 {page} 页，扫了不止一次</source>
        <translation>Page {page}, scanned more than once</translation>
    </message>
    <message>
        <source>本谈话的另一版：第 {version} 版第 {page} 页，不算</source>
        <translation>Another version of this talk: version {version}, page {page}; does not count</translation>
    </message>
    <message>
        <source>不是本谈话的：{number} 第 {page} 页，不算</source>
        <translation>Of another talk: {number}, page {page}; does not count</translation>
    </message>
    <message>
        <source>页码认不出来：请看图片，在下面说明是第几页</source>
        <translation>Code unreadable: look at the picture and say below which page it is</translation>
    </message>
    <message>
        <source>空白页，不算</source>
        <translation>Blank side; does not count</translation>
    </message>
    <message>
        <source>已签回</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>在，但签名处像是空的：请看图片，确有签名就认定</source>
        <translation>there, but the line looks empty: look, and confirm if it is signed</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>结果不明</source>
        <translation>outcome unknown</translation>
    </message>
    <message>
        <source>已送出</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>送出 {count} 页后停下</source>
        <translation>stopped after {count} pages</translation>
    </message>
    <message>
        <source>没有送出</source>
        <translation>nothing sent</translation>
    </message>
    <message>
        <source>已在屏幕上手写</source>
        <translation>signed on the screen</translation>
    </message>
    <message>
        <source>第 {copy} 次打印 · {time} · {who} · 第 {first}–{last} 页 · {outcome}</source>
        <translation>Print {copy} · {time} · {who} · pages {first}–{last} · {outcome}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
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
    <name>InterviewerWindow</name>
    <message>
        <source>谈录 · 提纲</source>
        <translation>Tanlu · Outline</translation>
    </message>
    <message>
        <source>第 {number} 题</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>开场</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>记录人在：{place}。按 {key} 回到那里。</source>
        <translation>The recorder is at: {place}. {key} goes there.</translation>
    </message>
    <message>
        <source>隐藏 ({key})</source>
        <translation>Hide ({key})</translation>
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
    <message>
        <source>机关证书已经建立，名称不能在这里改。</source>
        <translation>The office certificate exists; its name cannot be changed here.</translation>
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
    <name>KeysPage</name>
    <message>
        <source>查找操作</source>
        <translation>Find action</translation>
    </message>
    <message>
        <source>查找操作或快捷键</source>
        <translation>Find an action or a shortcut</translation>
    </message>
    <message>
        <source>操作和快捷键</source>
        <translation>Actions and shortcuts</translation>
    </message>
    <message>
        <source>新的快捷键</source>
        <translation>New shortcut</translation>
    </message>
    <message>
        <source>改键 (F2)</source>
        <translation>Change (F2)</translation>
    </message>
    <message>
        <source>全部恢复</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>按下新的快捷键</source>
        <translation>Press the new shortcut</translation>
    </message>
    <message>
        <source>“{action}”：按下新的快捷键，Esc 取消。</source>
        <translation>&quot;{action}&quot;: press the new shortcut, Esc cancels.</translation>
    </message>
    <message>
        <source>“{action}”的快捷键现在是 {keys}。</source>
        <translation>The shortcut of &quot;{action}&quot; is now {keys}.</translation>
    </message>
    <message>
        <source>已恢复。</source>
        <translation>It was reset.</translation>
    </message>
    <message>
        <source>打字要用这个键</source>
        <translation>it is needed for typing</translation>
    </message>
    <message>
        <source>编辑文字要用这个键</source>
        <translation>it is needed for editing text</translation>
    </message>
    <message>
        <source>输入法要用这个键</source>
        <translation>the input method needs it</translation>
    </message>
    <message>
        <source>菜单要用这个键</source>
        <translation>the menus need it</translation>
    </message>
    <message>
        <source>系统要用这个键</source>
        <translation>the system needs it</translation>
    </message>
    <message>
        <source>{keys} 不能用：{reason}。请换一个，例如带 Ctrl、Alt 的组合或功能键。</source>
        <translation>{keys} cannot be used: {reason}. Choose another one, such as a combination with Ctrl or Alt, or a function key.</translation>
    </message>
    <message>
        <source>“{action}”（同时有效的地方：{places}）</source>
        <translation>&quot;{action}&quot; (both active in: {places})</translation>
    </message>
    <message>
        <source>{keys} 已经用于{others}。请换一个，或先改那一项。</source>
        <translation>{keys} already belongs to {others}. Choose another one, or change that one first.</translation>
    </message>
    <message>
        <source>整个程序</source>
        <translation>the whole program</translation>
    </message>
    <message>
        <source>{keys}（冲突）</source>
        <translation>{keys} (conflict)</translation>
    </message>
    <message>
        <source>{keys}（已改）</source>
        <translation>{keys} (changed)</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>在哪里用</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>选中一行，按 Enter，再按新的快捷键。马上生效；{help} 里的一览表也跟着变。</source>
        <translation>Choose a line, press Enter, then press the new shortcut. It works at once; the {help} list follows.</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Reset to default</translation>
    </message>
    <message>
        <source>所有快捷键已恢复为默认设置。</source>
        <translation>All shortcuts have their default settings again.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LinesStrip</name>
    <message>
        <source>记录（记录人已允许显示）</source>
        <translation>Record (shown with the recorder&apos;s consent)</translation>
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
    <name>MannerBar</name>
    <message>
        <source>本人阅看</source>
        <translation>Read by the subject</translation>
    </message>
    <message>
        <source>向其宣读</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>宣读人</source>
        <translation>Read out by</translation>
    </message>
    <message>
        <source>宣读的原因</source>
        <translation>Reason for reading out</translation>
    </message>
    <message>
        <source>原因，如：视力不便（可不填）</source>
        <translation>Reason, such as poor sight (optional)</translation>
    </message>
    <message>
        <source>核对方式</source>
        <translation>How it is read</translation>
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
    <name>NoteForm</name>
    <message>
        <source>情况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>谈话对象未到场</source>
        <translation>The subject did not come</translation>
    </message>
    <message>
        <source>谈话对象到场但不能签名</source>
        <translation>The subject is present but cannot sign</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>记下并生成文书</source>
        <translation>Note it and make the paper</translation>
    </message>
    <message>
        <source>取消 (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>不能签名情况说明</source>
        <translation>Note of inability to sign</translation>
    </message>
    <message>
        <source>拒绝签名情况说明</source>
        <translation>Note of refusal to sign</translation>
    </message>
    <message>
        <source>工作人员（至少两人）</source>
        <translation>Staff (at least two)</translation>
    </message>
    <message>
        <source>见证人（至少两人）</source>
        <translation>Witnesses (at least two)</translation>
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
    <message>
        <source>打印和 PDF 与此完全一致；用 Word 打开时，断行和分页可能不同。</source>
        <translation>Print and PDF look exactly like this; in Word, lines and pages may break elsewhere.</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>登记谈话对象提交的材料</source>
        <translation>Register material handed in by the subject</translation>
    </message>
    <message>
        <source>登记 (Enter)</source>
        <translation>Register (Enter)</translation>
    </message>
    <message>
        <source>例如：情况说明</source>
        <translation>For example: statement of facts</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Name of the material</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>请写材料名称</source>
        <translation>Enter the name of the material</translation>
    </message>
    <message>
        <source>请写接收人</source>
        <translation>Enter who received it</translation>
    </message>
    <message>
        <source>已登记：{title}，{pages} 页</source>
        <translation>Registered: {title}, pages: {pages}</translation>
    </message>
    <message>
        <source>移除“{title}”</source>
        <translation>Remove &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>已登记 {count} 份</source>
        <translation>Registered: {count}</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>注明不能签名…</source>
        <translation>Note inability to sign...</translation>
    </message>
    <message>
        <source>导出 Word 和 PDF…</source>
        <translation>Export Word and PDF...</translation>
    </message>
    <message>
        <source>已导出 {count} 个文件。</source>
        <translation>Files exported: {count}.</translation>
    </message>
    <message>
        <source>导出文书</source>
        <translation>Exporting the paper</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>Record of the talk</translation>
    </message>
    <message>
        <source>{kind} {number} · {time} · {print}</source>
        <translation>{kind} {number} · {time} · {print}</translation>
    </message>
    <message>
        <source>谈话对象不签名时，在这里注明情况，生成单独的文书；记录本身不动。</source>
        <translation>When the subject does not sign, that is noted here on a paper of its own; the record itself stays as it is.</translation>
    </message>
    <message>
        <source>定稿以后，拒签、不能签名和补正的文书在这里制作。</source>
        <translation>After the freeze, papers on refusal, inability to sign and addenda are made here.</translation>
    </message>
    <message>
        <source>分次记录</source>
        <translation>Record of a sitting</translation>
    </message>
    <message>
        <source>拒绝签名情况说明</source>
        <translation>Note of refusal to sign</translation>
    </message>
    <message>
        <source>不能签名情况说明</source>
        <translation>Note of inability to sign</translation>
    </message>
    <message>
        <source>补正说明</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>生成文书</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>文书导出到哪个文件夹</source>
        <translation>Folder to export the paper to</translation>
    </message>
    <message>
        <source>记录和附件文书</source>
        <translation>Record and attached papers</translation>
    </message>
    <message>
        <source>记录和附件文书（选一份，左边显示）</source>
        <translation>Record and attached papers (the chosen one is shown on the left)</translation>
    </message>
    <message>
        <source>{who} 用证书签名</source>
        <translation>{who}: sign by certificate</translation>
    </message>
    <message>
        <source>{role}签名…</source>
        <translation>Sign: {role}...</translation>
    </message>
    <message>
        <source>注明拒签…</source>
        <translation>Note the refusal...</translation>
    </message>
    <message>
        <source>制作补正说明…</source>
        <translation>Make an addendum...</translation>
    </message>
    <message>
        <source>记录已经封存，不能再改。发现差错时制作补正说明，与记录一并归档。</source>
        <translation>The record is sealed and cannot be changed. For mistakes make an addendum, which is archived with the record.</translation>
    </message>
    <message>
        <source>文书已经生成，Word 和 PDF 存在保险库里。</source>
        <translation>The paper was made; Word and PDF are in the vault.</translation>
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
    <name>PenPad</name>
    <message>
        <source>手写板</source>
        <translation>Pad to write on</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>撤销一笔 (Backspace)</source>
        <translation>Undo stroke (Backspace)</translation>
    </message>
    <message>
        <source>重写 (Delete)</source>
        <translation>Clear (Delete)</translation>
    </message>
    <message>
        <source>写好了，返回 (Esc)</source>
        <translation>Done, go back (Esc)</translation>
    </message>
    <message>
        <source>把手写签名放进 Word 和 PDF</source>
        <translation>Putting handwriting into Word and PDF</translation>
    </message>
    <message>
        <source>{what} · 第 {page} 页，共 {pages} 页</source>
        <translation>{what} · page {page} of {pages}</translation>
    </message>
    <message>
        <source>共 {count} 处，已写 {done} 处。</source>
        <translation>Written: {done} of {count} places.</translation>
    </message>
    <message>
        <source>这一处已在 {time} 写好；再写一次就换掉。</source>
        <translation> Written here at {time}; writing again replaces it.</translation>
    </message>
    <message>
        <source>谈话对象逐页签名</source>
        <translation>The subject signs the page</translation>
    </message>
    <message>
        <source>谈话对象手写确认的话</source>
        <translation>The subject&apos;s closing words</translation>
    </message>
    <message>
        <source>第 {number} 处更正旁签名</source>
        <translation>Initials beside alteration {number}</translation>
    </message>
    <message>
        <source>{role} {name} 签名</source>
        <translation>Signature of {role} {name}</translation>
    </message>
    <message>
        <source>各处都已写好。</source>
        <translation>All places are written.</translation>
    </message>
    <message>
        <source>清除本处签名</source>
        <translation>Clear this signature</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>在场的其他人员</source>
        <translation>Other persons present</translation>
    </message>
    <message>
        <source>记下进场 (Enter)</source>
        <translation>Note the coming (Enter)</translation>
    </message>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>例如：医护人员、翻译</source>
        <translation>For example: nurse, interpreter</translation>
    </message>
    <message>
        <source>进场的人</source>
        <translation>Who came in</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>在场理由</source>
        <translation>Reason for being present</translation>
    </message>
    <message>
        <source>请选择进场的人</source>
        <translation>Choose who came in</translation>
    </message>
    <message>
        <source>请写明在场理由</source>
        <translation>State the reason for being present</translation>
    </message>
    <message>
        <source>{name} 离开</source>
        <translation>{name} leaves</translation>
    </message>
    <message>
        <source>点名字记下离开：</source>
        <translation>Click a name to note the leaving:</translation>
    </message>
    <message>
        <source>现在没有其他人员在场。</source>
        <translation>Nobody else is here now.</translation>
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
    <message>
        <source>性别</source>
        <translation>Sex</translation>
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
    <message>
        <source>性别</source>
        <translation>Sex</translation>
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
    <name>PhraseModel</name>
    <message>
        <source>缩写</source>
        <translation>Shorthand</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>For</translation>
    </message>
    <message>
        <source>用过</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>缩写与短语</source>
        <translation>Shorthand and phrases</translation>
    </message>
    <message>
        <source>查找缩写与短语</source>
        <translation>Find shorthand and phrases</translation>
    </message>
    <message>
        <source>按缩写或内容查找</source>
        <translation>Find by shorthand or text</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add...</translation>
    </message>
    <message>
        <source>修改 (Enter)</source>
        <translation>Edit (Enter)</translation>
    </message>
    <message>
        <source>删除 (Delete)</source>
        <translation>Delete (Delete)</translation>
    </message>
    <message>
        <source>从表格导入…</source>
        <translation>Import from a table...</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export...</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>机关（大家共用）</source>
        <translation>Office (shared by all)</translation>
    </message>
    <message>
        <source>Tab 键</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>空格键</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>只用 {key}</source>
        <translation>Only {key}</translation>
    </message>
    <message>
        <source>记录时打几个字母就得到整句：缩写按展开键变成内容；没有缩写的短语按拼音首字母或开头两个字提示。</source>
        <translation>A few letters give a whole sentence: the expansion key turns a shorthand into its text; phrases without one are suggested by pinyin initials or their first two characters.</translation>
    </message>
    <message>
        <source>添加或修改</source>
        <translation>Add or edit</translation>
    </message>
    <message>
        <source>缩写（可以不填）</source>
        <translation>Shorthand (optional)</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>谁可以用</source>
        <translation>Who may use it</translation>
    </message>
    <message>
        <source>展开键</source>
        <translation>Expansion key</translation>
    </message>
    <message>
        <source>用哪个键展开缩写</source>
        <translation>Key that expands shorthand</translation>
    </message>
    <message>
        <source>输入法正在组字时从不展开；展开后按 Ctrl+Z 还原。</source>
        <translation>Never expanded while the input method is composing; Ctrl+Z takes an expansion back.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>已保存“{text}”。</source>
        <translation>&quot;{text}&quot; was saved.</translation>
    </message>
    <message>
        <source>已删除“{text}”；它还在下面的表单里，按“添加”可以放回。</source>
        <translation>&quot;{text}&quot; was deleted; it is still in the form below, and &quot;Add&quot; puts it back.</translation>
    </message>
    <message>
        <source>补回了 {count} 条。</source>
        <translation>Phrases restored: {count}.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>导入缩写与短语</source>
        <translation>Import shorthand and phrases</translation>
    </message>
    <message>
        <source>导出缩写与短语</source>
        <translation>Export shorthand and phrases</translation>
    </message>
    <message>
        <source>已导出 {count} 条：{path}</source>
        <translation>Phrases exported: {count}. {path}</translation>
    </message>
    <message>
        <source>新增 {added} 条，改动 {changed} 条，原有 {same} 条。</source>
        <translation>Added: {added}, changed: {changed}, as before: {same}.</translation>
    </message>
    <message>
        <source>没有收下 {count} 行：</source>
        <translation>Rows refused: {count}</translation>
    </message>
    <message>
        <source>没有内容</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>是公式</source>
        <translation>a formula</translation>
    </message>
    <message>
        <source>缩写只能用字母（可带数字）或汉字</source>
        <translation>shorthand has only letters (with digits) or Chinese characters</translation>
    </message>
    <message>
        <source>内容太长</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>缩写在表里出现了两次</source>
        <translation>the shorthand is in the table twice</translation>
    </message>
    <message>
        <source>第 {number} 行：{why} {detail}</source>
        <translation>Row {number}: {why} {detail}</translation>
    </message>
    <message>
        <source>恢复自带短语</source>
        <translation>Restore the supplied phrases</translation>
    </message>
    <message>
        <source>新建一条</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
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
    <message>
        <source>其他人员（第二名谈话人、记录人，参加人）</source>
        <translation>Other persons taking part</translation>
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
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>谈话提纲</source>
        <translation>Outline of the talk</translation>
    </message>
    <message>
        <source>没有保存成功，再改动时会重试</source>
        <translation>Not saved; the next change tries again</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>一次只打一份；再打一份时请写明原因。</source>
        <translation>One copy at a time; a second one needs a reason.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>这一版已经打印过，这是第 {copy} 次。请写明再打的原因。</source>
        <translation>This version was printed before; this is print {copy}. Say why.</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已送去打印 {count} 页。打印队列里可能留有副本，请按保密规定处理。</source>
        <translation>Pages sent to the printer: {count}. The print queue may keep copies; handle them as your rules require.</translation>
    </message>
    <message>
        <source>打印其余各页…</source>
        <translation>Print the rest...</translation>
    </message>
    <message>
        <source>打印已停下。</source>
        <translation>Printing was stopped. </translation>
    </message>
    <message>
        <source>打印机中途出错。</source>
        <translation>The printer failed. </translation>
    </message>
    <message>
        <source>一页也没有送出，不计次数。请检查打印机，然后再打第 {a}–{b} 页。</source>
        <translation>Not a single page went out, so it does not count. Check the printer, then print pages {a}–{b}.</translation>
    </message>
    <message>
        <source>已送出第 {first}–{out} 页，没有送出第 {a}–{b} 页。</source>
        <translation>Pages {first}–{out} went out, pages {a}–{b} did not.</translation>
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
    <message>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>提纲里的问题</source>
        <translation>Questions of the outline</translation>
    </message>
    <message>
        <source>开场</source>
        <translation>Opening</translation>
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
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>第 {number} 题</source>
        <translation>Question {number}</translation>
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
        <source>提纲里没有写开场。</source>
        <translation>The outline has no opening words.</translation>
    </message>
    <message>
        <source>开场</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>总体评价</source>
        <translation>Overall assessment</translation>
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
    <message>
        <source>附件文书</source>
        <translation>Attached papers</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>本页已核对 (Enter)</source>
        <translation>Page has been read (Enter)</translation>
    </message>
    <message>
        <source>返回 (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {count} 页 · 第 {sentence} 句，共 {sentences} 句</source>
        <translation>Page {page} of {count} · sentence {sentence} of {sentences}</translation>
    </message>
    <message>
        <source>本页已核对 ✓</source>
        <translation>Page has been read ✓</translation>
    </message>
    <message>
        <source>这一页读完了：没有出入请按 Enter 确认，再读下一页。</source>
        <translation>End of the page: if it is right, confirm with Enter and read on.</translation>
    </message>
    <message>
        <source>逐句核对</source>
        <translation>Read-back sentence by sentence</translation>
    </message>
    <message>
        <source>↓ 下一句 · ↑ 上一句 · {next} / {previous} 翻页</source>
        <translation>↓ next sentence · ↑ previous sentence · {next} / {previous} turn the page</translation>
    </message>
</context>
<context>
    <name>RecordLint</name>
    <message>
        <source>首部没有地点</source>
        <translation>The heading has no place</translation>
    </message>
    <message>
        <source>首部的起止时间不全</source>
        <translation>The heading lacks the time of beginning or end</translation>
    </message>
    <message>
        <source>首部没有写明 {detail} 的职务</source>
        <translation>The heading does not give the post of {detail}</translation>
    </message>
    <message>
        <source>没有这一天：{detail}</source>
        <translation>There is no such day: {detail}</translation>
    </message>
    <message>
        <source>没有写明年份：{detail}</source>
        <translation>The year is missing: {detail}</translation>
    </message>
    <message>
        <source>大小写金额不一致：{detail}</source>
        <translation>Amounts in words and figures differ: {detail}</translation>
    </message>
    <message>
        <source>“{detail}”不是监督谈话的用语</source>
        <translation>&quot;{detail}&quot; is not a word for a supervision talk</translation>
    </message>
</context>
<context>
    <name>RecordNotes</name>
    <message>
        <source>查看提示</source>
        <translation>Show remark</translation>
    </message>
    <message>
        <source>第 {number} 条：</source>
        <translation>Entry {number}: </translation>
    </message>
    <message>
        <source>（{number}/{count}）</source>
        <translation> ({number}/{count})</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>在这里记录，Enter 存入</source>
        <translation>Write here, Enter stores</translation>
    </message>
    <message>
        <source>谈话已经结束，记录不能再修改；需要更正的，在“核对与签署”里写明。</source>
        <translation>The talk has ended and the record cannot be changed; corrections are made under &quot;Read-back and signing&quot;.</translation>
    </message>
    <message>
        <source>提纲里没有写来源、数据或事例</source>
        <translation>The outline names no sources, figures or facts</translation>
    </message>
    <message>
        <source>已暂停，继续 ({key}) 后才能存入；这里可以先写。</source>
        <translation>Paused; entries are taken again after resuming ({key}). You can write here meanwhile.</translation>
    </message>
    <message>
        <source>谈话还没有开始。准备好以后，按 {key} 开始，就可以在这里记录。</source>
        <translation>The talk has not begun. When you are ready, press {key} to begin and record here.</translation>
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
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>请填“女”或者“男”，或者不填，现在是“{detail}”</source>
        <translation>Please put &apos;female&apos;, &apos;male&apos; or nothing; it says &quot;{detail}&quot;</translation>
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
        <source>谈话对象：无异议</source>
        <translation>Subject: no objection</translation>
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
        <source>谈话对象：已更正、补充，再无异议</source>
        <translation>Subject: corrected and supplemented, no further objection</translation>
    </message>
    <message>
        <source>谈话对象未到场，由工作人员核对</source>
        <translation>The subject did not come; staff do the read-back</translation>
    </message>
    <message>
        <source>记下 ({key})</source>
        <translation>Keep it ({key})</translation>
    </message>
    <message>
        <source>未到场</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>谈话对象：未到场核对</source>
        <translation>Subject: absent from the read-back</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>问</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>答</source>
        <translation>A</translation>
    </message>
    <message>
        <source>{text}……（{count}）</source>
        <translation>{text}... ({count})</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>返回 (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>撤销认定</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>第 {page} 页：{words}</source>
        <translation>Page {page}: {words}</translation>
    </message>
    <message>
        <source>扫描件 {count} 份</source>
        <translation>Scans: {count}</translation>
    </message>
    <message>
        <source>还没有扫描件：把签好的页扫描成 PDF 或图片，在这里读入。</source>
        <translation>No scans yet: scan the signed pages to PDF or pictures and take them in here.</translation>
    </message>
    <message>
        <source>扫描件 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose scans</translation>
    </message>
    <message>
        <source>读入扫描件</source>
        <translation>Taking in scans</translation>
    </message>
    <message>
        <source>已读入 {count} 份。</source>
        <translation>Scans taken in: {count}.</translation>
    </message>
    <message>
        <source>已停下；没有读完的文件没有留下。</source>
        <translation>Stopped; nothing was kept of files not read to the end.</translation>
    </message>
    <message>
        <source>这一页没有图片。</source>
        <translation>There is no picture of this page.</translation>
    </message>
    <message>
        <source>各页和扫描件</source>
        <translation>Pages and scans</translation>
    </message>
    <message>
        <source>哪一份文书</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>第几页</source>
        <translation>Which page</translation>
    </message>
    <message>
        <source>扫描件的样子</source>
        <translation>The scanned page</translation>
    </message>
    <message>
        <source>这一张是第几页</source>
        <translation>This sheet is page</translation>
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
    <message>
        <source>另外要求</source>
        <translation>Also required</translation>
    </message>
    <message>
        <source>谈话人、记录人合计不少于 {count} 人</source>
        <translation>Interviewers and recorders together: at least {count}</translation>
    </message>
    <message>
        <source>谈话对象为女性的，有女性工作人员在场</source>
        <translation>For a woman, a woman of the staff is present</translation>
    </message>
    <message>
        <source>询问身体状况</source>
        <translation>The state of health is asked</translation>
    </message>
    <message>
        <source>记明到场、离开时间和送离人</source>
        <translation>Arrival, leaving and who sees the subject off are noted</translation>
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
    <name>SecondPlaceCard</name>
    <message>
        <source>应急副本</source>
        <translation>Emergency copy</translation>
    </message>
    <message>
        <source>由程序选择</source>
        <translation>Chosen by the program</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder...</translation>
    </message>
    <message>
        <source>谈话中保险库写不进去时，记录加密后先存到这里，恢复以后自动补回。最好是另一块磁盘。</source>
        <translation>When the vault cannot be written during a talk, entries are kept here, encrypted, and go into the vault by themselves later. Another disk is best.</translation>
    </message>
    <message>
        <source>放应急副本的文件夹</source>
        <translation>Folder of the emergency copy</translation>
    </message>
    <message>
        <source>选择放应急副本的文件夹</source>
        <translation>Choose the folder of the emergency copy</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>输入法</source>
        <translation>Input method</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>密钥环</source>
        <translation>Keyring</translation>
    </message>
    <message>
        <source>保险库的位置</source>
        <translation>Place of the vault</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <translation>Disk space</translation>
    </message>
    <message>
        <source>能否写入</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>应急副本</source>
        <translation>Emergency copy</translation>
    </message>
    <message>
        <source>时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>屏幕</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>由系统直接输入，不用设置。</source>
        <translation>Built into the system; nothing to set.</translation>
    </message>
    <message>
        <source>已设好的 {1} 可以用，没有改动。</source>
        <translation>{1}, as set, works and was left alone.</translation>
    </message>
    <message>
        <source>发现 {0}（{1}），本程序启动时设了 {3}。</source>
        <translation>Found {0} ({1}); this program set {3} when it started.</translation>
    </message>
    <message>
        <source>QT_IM_MODULE={2} 没有对应的插件，启动时改成了 {3}；fcitx5 也通过它输入。</source>
        <translation>QT_IM_MODULE={2} has no plug-in and was changed to {3} at the start; fcitx5 works through it too.</translation>
    </message>
    <message>
        <source>发现 fcitx 4，它没有办法输入到 Qt 6 的程序。</source>
        <translation>Found fcitx 4, which cannot type into Qt 6 programs.</translation>
    </message>
    <message>
        <source>发现 {0}，但是程序里没有能用的输入法插件。</source>
        <translation>Found {0}, but the program has no usable input method plug-in.</translation>
    </message>
    <message>
        <source>没有发现 fcitx5 或 ibus。</source>
        <translation>Neither fcitx5 nor ibus was found.</translation>
    </message>
    <message>
        <source>随程序的字体齐全，屏幕上用的是自己的字体。</source>
        <translation>The program&apos;s fonts are complete and in use on the screen.</translation>
    </message>
    <message>
        <source>缺少或损坏：{0}</source>
        <translation>Missing or damaged: {0}</translation>
    </message>
    <message>
        <source>屏幕上用的是别的字体：{0}</source>
        <translation>Another font is in use on the screen: {0}</translation>
    </message>
    <message>
        <source>单位字体的文件夹不在了：{0}</source>
        <translation>The office&apos;s font folder is gone: {0}</translation>
    </message>
    <message>
        <source>可用：{0}</source>
        <translation>Usable: {0}</translation>
    </message>
    <message>
        <source>没有可用的系统密钥环。</source>
        <translation>There is no usable system keyring.</translation>
    </message>
    <message>
        <source>本机磁盘，文件系统 {0}。</source>
        <translation>On this computer&apos;s disk, file system {0}.</translation>
    </message>
    <message>
        <source>本机磁盘。</source>
        <translation>On this computer&apos;s disk.</translation>
    </message>
    <message>
        <source>在网络盘、移动盘或同步文件夹里（{0}）。</source>
        <translation>On a network drive, a removable disk or in a synced folder ({0}).</translation>
    </message>
    <message>
        <source>剩余 {0} GB。</source>
        <translation>{0} GB free.</translation>
    </message>
    <message>
        <source>只剩 {0} GB。</source>
        <translation>Only {0} GB free.</translation>
    </message>
    <message>
        <source>查不到剩余空间。</source>
        <translation>The free space cannot be determined.</translation>
    </message>
    <message>
        <source>试写了 {0} 处，都可以写入。</source>
        <translation>Places tried: {0}; all can be written to.</translation>
    </message>
    <message>
        <source>不能写入：{0}</source>
        <translation>Cannot be written to: {0}</translation>
    </message>
    <message>
        <source>在另一块磁盘：{0}</source>
        <translation>On another disk: {0}</translation>
    </message>
    <message>
        <source>和保险库在同一块磁盘：{0}</source>
        <translation>On the same disk as the vault: {0}</translation>
    </message>
    <message>
        <source>没有可以写入的地方。</source>
        <translation>There is no place that can be written to.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>现在是 {0}，比保险库最后一次改动（{1}）还早。</source>
        <translation>It is {0}, which is before the vault&apos;s last change ({1}).</translation>
    </message>
    <message>
        <source>{0}；谈话人窗口会放在第二块屏幕上。</source>
        <translation>{0}; the interviewer window goes to the second screen.</translation>
    </message>
    <message>
        <source>{0}；谈话人窗口占右半边。</source>
        <translation>{0}; the interviewer window takes the right half.</translation>
    </message>
    <message>
        <source>{0}，比 1366×768 小。</source>
        <translation>{0}, smaller than 1366×768.</translation>
    </message>
    <message>
        <source>{0} 台，默认：{1}</source>
        <translation>Printers: {0}, default: {1}</translation>
    </message>
    <message>
        <source>没有找到打印机。</source>
        <translation>No printer was found.</translation>
    </message>
    <message>
        <source>请重新安装本程序；安装包里带有 ibus 插件。</source>
        <translation>Install this program again; it comes with the ibus plug-in.</translation>
    </message>
    <message>
        <source>请换成 fcitx5 或 ibus，注销后重新登录，再在上面试打几个字。</source>
        <translation>Change to fcitx5 or ibus, log out and in again, then try typing above.</translation>
    </message>
    <message>
        <source>请安装 fcitx5 或 ibus，注销后重新登录，再在上面试打几个字。</source>
        <translation>Install fcitx5 or ibus, log out and in again, then try typing above.</translation>
    </message>
    <message>
        <source>请重新安装本程序。</source>
        <translation>Install this program again.</translation>
    </message>
    <message>
        <source>记录会改用随程序的字体；请检查该文件夹所在的磁盘。</source>
        <translation>Records fall back to the program&apos;s fonts; check the disk that holds the folder.</translation>
    </message>
    <message>
        <source>不影响使用；只是不能把保险库绑定到这台电脑。需要时请安装 gnome-keyring。</source>
        <translation>Everything works, but the vault cannot be bound to this computer. Install gnome-keyring if you need that.</translation>
    </message>
    <message>
        <source>请把保险库放到本机磁盘：那里的改动可能丢失或互相覆盖。</source>
        <translation>Move the vault to this computer&apos;s disk: changes may get lost or overwrite one another there.</translation>
    </message>
    <message>
        <source>请在谈话之前腾出空间。</source>
        <translation>Make room before the talk.</translation>
    </message>
    <message>
        <source>请检查磁盘是否接好。</source>
        <translation>Check that the disk is connected.</translation>
    </message>
    <message>
        <source>请检查这些文件夹的权限，或者另选文件夹。</source>
        <translation>Check the permissions of these folders, or choose others.</translation>
    </message>
    <message>
        <source>磁盘写满时可能一起写不进去；有第二块磁盘的话，请在“常用”里指定。</source>
        <translation>If the disk fills up, both may fail; if there is a second disk, name it under General.</translation>
    </message>
    <message>
        <source>磁盘出故障时没有地方放应急副本；请在“常用”里指定一个文件夹。</source>
        <translation>If the disk fails there is no place for the emergency copy; name a folder under General.</translation>
    </message>
    <message>
        <source>磁盘出故障时没有地方放应急副本，请检查这个文件夹。</source>
        <translation>If the disk fails there is no place for the emergency copy; check this folder.</translation>
    </message>
    <message>
        <source>请校准系统时间；记录里的时间取自它。</source>
        <translation>Set the system clock; the times in records come from it.</translation>
    </message>
    <message>
        <source>请调高分辨率或降低缩放，否则有些内容要滚动才看得到。</source>
        <translation>Raise the resolution or lower the scaling, or some things are only seen by scrolling.</translation>
    </message>
    <message>
        <source>要打印签字的话，请先在系统里添加打印机；也可以先导出 PDF。</source>
        <translation>To print for signing, add a printer in the system first; or export a PDF.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>在这里用输入法打几个汉字</source>
        <translation>Type a few Chinese characters here</translation>
    </message>
    <message>
        <source>再查一次</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>保存为文本文件…</source>
        <translation>Save as a text file...</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking...</translation>
    </message>
    <message>
        <source>谈录自检</source>
        <translation>Tanlu self-test</translation>
    </message>
    <message>
        <source>{count} 处需要注意。</source>
        <translation>Needing attention: {count}.</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>Nothing wrong was found.</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>保存自检结果</source>
        <translation>Save the result of the self-test</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>已保存：{name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>输入法正在组字。选字以后，字会进到框里。</source>
        <translation>The input method is composing. Choose a character and it goes into the field.</translation>
    </message>
    <message>
        <source>收到输入法送来的 {count} 个字，输入法可以用。</source>
        <translation>Characters received from the input method: {count}. It works.</translation>
    </message>
    <message>
        <source>这个字没有经过输入法。请切换到中文输入法再试。</source>
        <translation>This character did not come through an input method. Switch to a Chinese one and try again.</translation>
    </message>
    <message>
        <source>试打</source>
        <translation>Typing test</translation>
    </message>
    <message>
        <source>试一试输入法</source>
        <translation>Try the input method</translation>
    </message>
    <message>
        <source>保存的文件只写上面这些，不含任何谈话内容和姓名。</source>
        <translation>The file holds only what stands above, no content of talks and no names.</translation>
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
    <message>
        <source>缩写与短语</source>
        <translation>Shorthand</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>自检</source>
        <translation>Self-test</translation>
    </message>
</context>
<context>
    <name>Shorthand</name>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter 存入 · Shift+Enter 换行 · {flip} 问/答 · {expand} 展开缩写 · {list} 短语</source>
        <translation>Enter stores · Shift+Enter new line · {flip} question/answer · {expand} expands shorthand · {list} phrases</translation>
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
        <translation>Back to read-back</translation>
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
    <message>
        <source>先请谈话对象逐页签名（打印后签，再扫描读入；或者在屏幕上手写），然后谈话人和记录人用证书签名。</source>
        <translation>First the subject signs each page (print, sign, scan it back; or sign on the screen), then interviewer and recorder sign by certificate.</translation>
    </message>
</context>
<context>
    <name>SittingFixing</name>
    <message>
        <source>导出本次记录</source>
        <translation>Export the record of this sitting</translation>
    </message>
    <message>
        <source>把第 {number} 次谈话的记录单独定稿？定稿后这一次的内容只能更正。</source>
        <translation>Freeze the record of sitting {number} by itself? After that, this sitting can only be corrected.</translation>
    </message>
    <message>
        <source>单独定稿 (Enter)</source>
        <translation>Freeze (Enter)</translation>
    </message>
    <message>
        <source>各次谈话的记录导出到哪个文件夹</source>
        <translation>Folder to export the records of the sittings to</translation>
    </message>
    <message>
        <source>正在生成第 {number} 次谈话的记录</source>
        <translation>Making the record of sitting {number}</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已导出：{names}</source>
        <translation>Exported: {names}</translation>
    </message>
    <message>
        <source>《{title}》已定稿，校验码 {fingerprint}。</source>
        <translation>&quot;{title}&quot; is frozen, check code {fingerprint}.</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>更换 (Enter)</source>
        <translation>Change (Enter)</translation>
    </message>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>继续谈话：开始第 {number} 次</source>
        <translation>Resume the talk: begin sitting {number}</translation>
    </message>
    <message>
        <source>开始这一次 (Enter)</source>
        <translation>Begin the sitting (Enter)</translation>
    </message>
    <message>
        <source>更换记录人：从现在起由谁记录</source>
        <translation>Change recorder: who records from now on</translation>
    </message>
    <message>
        <source>请选择记录人</source>
        <translation>Choose the recorder</translation>
    </message>
</context>
<context>
    <name>SittingRow</name>
    <message>
        <source>输入框里还有没存入的文字：请先按 Enter 存入或清空，再改日继续。</source>
        <translation>The composer holds text that is not stored: press Enter to store it or clear it, then adjourn.</translation>
    </message>
    <message>
        <source>改日继续：这一次谈话到此结束</source>
        <translation>Adjourn: this sitting ends here</translation>
    </message>
    <message>
        <source>改日继续 (Enter)</source>
        <translation>Adjourn (Enter)</translation>
    </message>
    <message>
        <source>为什么改日，例如：时间已晚</source>
        <translation>Why it is adjourned, for example: it is late</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>第 {number} 次已于 {time} 结束，改日继续</source>
        <translation>Sitting {number} ended at {time}, adjourned to another day</translation>
    </message>
    <message>
        <source>第 {number} 次 {time} 开始</source>
        <translation>Sitting {number} began {time}</translation>
    </message>
    <message>
        <source>记录人 {names}</source>
        <translation>Recorder {names}</translation>
    </message>
    <message>
        <source>在场 {names}</source>
        <translation>Present {names}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
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
    <message>
        <source>注明不能签名</source>
        <translation>Note the inability to sign</translation>
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
    <name>StateLine</name>
    <message>
        <source>已存 {time}</source>
        <translation>Stored {time}</translation>
    </message>
    <message>
        <source>已进行 {time}</source>
        <translation>Running {time}</translation>
    </message>
    <message>
        <source>暂停 {time}</source>
        <translation>Paused {time}</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving...</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>记一条</source>
        <translation>entry added</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>move</translation>
    </message>
    <message>
        <source>分成两条</source>
        <translation>split</translation>
    </message>
    <message>
        <source>并成一条</source>
        <translation>join</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>问题记为已问</source>
        <translation>question noted as asked</translation>
    </message>
    <message>
        <source>问题记为不问</source>
        <translation>question dropped</translation>
    </message>
    <message>
        <source>问题重新列为未问</source>
        <translation>question open again</translation>
    </message>
    <message>
        <source>增加临时问题</source>
        <translation>question added</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>人员变动</source>
        <translation>change of persons</translation>
    </message>
    <message>
        <source>到场离场</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>收到材料</source>
        <translation>material received</translation>
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
    <name>TimeLine</name>
    <message>
        <source>已进行的时间</source>
        <translation>Time elapsed</translation>
    </message>
    <message>
        <source>共 {all} 题 · 已问 {asked} · 未问 {open}</source>
        <translation>All {all} · asked {asked} · open {open}</translation>
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
    <name>VaultOpening</name>
    <message>
        <source>上次没有正常退出，已回到原来的地方。</source>
        <translation>The program did not quit properly last time; you are back where you were.</translation>
    </message>
    <message>
        <source>上次没有正常退出，已恢复这次谈话：</source>
        <translation>The program did not quit properly last time; this talk is restored:</translation>
    </message>
    <message>
        <source>记录 {count} 条，最后一条 {time}；</source>
        <translation> entries: {count}, the last at {time};</translation>
    </message>
    <message>
        <source>输入框里的文字 {count} 个字。</source>
        <translation> characters in the composer: {count}.</translation>
    </message>
    <message>
        <source>输入框里没有未存的文字。</source>
        <translation> the composer holds nothing unstored.</translation>
    </message>
    <message>
        <source>应急副本里的 {count} 条记录已按顺序存入保险库。</source>
        <translation>Entries from the emergency copy were stored in the vault in order: {count}.</translation>
    </message>
    <message>
        <source>应急副本里有 {count} 条记录属于已结束的谈话，放在它的输入框里。</source>
        <translation>Entries in the emergency copy belong to a talk that has ended: {count}. They are in its composer.</translation>
    </message>
    <message>
        <source>应急副本里还有 {count} 条记录，保险库现在存不进去，稍后自动再试。</source>
        <translation>Entries still in the emergency copy: {count}. The vault does not take them now; it is tried again by itself.</translation>
    </message>
    <message>
        <source>应急副本有读不出的部分，文件已保留：{path}</source>
        <translation>Part of the emergency copy cannot be read; the file is kept: {path}</translation>
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
    <message>
        <source>核对签名、证书和校验码。支持谈录导出的 Word 和 PDF，文件不会被改动。</source>
        <translation>Checks signatures, certificates and the check code of Word and PDF files exported by Tanlu. Files are not changed.</translation>
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
