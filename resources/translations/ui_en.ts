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
        <translation>New question</translation>
    </message>
    <message>
        <source>结束谈话</source>
        <translation>End talk</translation>
    </message>
    <message>
        <source>中止谈话</source>
        <translation>Abort talk</translation>
    </message>
    <message>
        <source>本页已核对</source>
        <translation>Page read</translation>
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
        <translation>Read-back done</translation>
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
        <translation>New recorder</translation>
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
        <translation>Handed in</translation>
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
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>表现库</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>选取内容…</source>
        <translation>Pick content...</translation>
    </message>
    <message>
        <source>导出提纲…</source>
        <translation>Export outline...</translation>
    </message>
    <message>
        <source>画像添一句</source>
        <translation>Add portrait sentence</translation>
    </message>
    <message>
        <source>画像注明依据</source>
        <translation>Cite basis in portrait</translation>
    </message>
    <message>
        <source>撤销画像改动</source>
        <translation>Undo portrait change</translation>
    </message>
    <message>
        <source>收进文件…</source>
        <translation>Take in files...</translation>
    </message>
    <message>
        <source>收进粘贴内容</source>
        <translation>Take in pasted content</translation>
    </message>
    <message>
        <source>查找材料</source>
        <translation>Find material</translation>
    </message>
    <message>
        <source>新增需求</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>记一次催要</source>
        <translation>Note a reminder</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list...</translation>
    </message>
    <message>
        <source>安排谈话</source>
        <translation>Arrange talk</translation>
    </message>
    <message>
        <source>筛选谈话对象</source>
        <translation>Filter targets</translation>
    </message>
    <message>
        <source>从表格导入名单…</source>
        <translation>Import table...</translation>
    </message>
    <message>
        <source>从名册选取…</source>
        <translation>From register...</translation>
    </message>
    <message>
        <source>不列入计划…</source>
        <translation>Leave out...</translation>
    </message>
    <message>
        <source>导出计划表…</source>
        <translation>Export plan...</translation>
    </message>
    <message>
        <source>起草文书…</source>
        <translation>Draft a document...</translation>
    </message>
    <message>
        <source>筛选文书</source>
        <translation>Filter documents</translation>
    </message>
    <message>
        <source>导入表现库…</source>
        <translation>Import problem library...</translation>
    </message>
    <message>
        <source>查找条目</source>
        <translation>Find entry</translation>
    </message>
    <message>
        <source>添加条目…</source>
        <translation>Add entry...</translation>
    </message>
    <message>
        <source>修改条目…</source>
        <translation>Edit entry...</translation>
    </message>
    <message>
        <source>停用或恢复条目</source>
        <translation>Retire or restore entry</translation>
    </message>
    <message>
        <source>导入制度文件</source>
        <translation>Import scheme file</translation>
    </message>
    <message>
        <source>复制制度</source>
        <translation>Copy scheme</translation>
    </message>
    <message>
        <source>按原文修改制度</source>
        <translation>Edit scheme as text</translation>
    </message>
    <message>
        <source>修改谈话对象…</source>
        <translation>Edit target...</translation>
    </message>
    <message>
        <source>离开谈话</source>
        <translation>Leave the talk</translation>
    </message>
    <message>
        <source>返回文书列表</source>
        <translation>Back to the documents</translation>
    </message>
</context>
<context>
    <name>AddendaPanel</name>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>同意的人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Added to</translation>
    </message>
    <message>
        <source>增补提纲</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>增补的内容</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>增补提纲…</source>
        <translation>Addendum...</translation>
    </message>
    <message>
        <source>导出增补提纲…</source>
        <translation>Export addendum...</translation>
    </message>
    <message>
        <source>增补提纲已记下</source>
        <translation>The addendum was noted</translation>
    </message>
    <message>
        <source>谈话已结束，不再增补。</source>
        <translation>The talk has ended; nothing more is added.</translation>
    </message>
    <message>
        <source>提纲审定以后才用增补；现在可以直接修改提纲。</source>
        <translation>Addenda are for approved outlines; now the outline itself can be edited.</translation>
    </message>
    <message>
        <source>没有增补</source>
        <translation>No addenda</translation>
    </message>
    <message>
        <source>审定以后有了新情况，在这里增补，不动审定的提纲。</source>
        <translation>What comes up after approval is added here; the approved outline stays as it is.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
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
        <source>第 {number} 条：{text}</source>
        <translation>Entry {number}: {text}</translation>
    </message>
    <message>
        <source>补正说明</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>为什么要增补</source>
        <translation>Why something is added</translation>
    </message>
    <message>
        <source>谁同意增补</source>
        <translation>Who agrees to it</translation>
    </message>
    <message>
        <source>再加一个问题</source>
        <translation>One more question</translation>
    </message>
    <message>
        <source>给已有的问题补充事例、数据</source>
        <translation>Add facts or figures to a question</translation>
    </message>
    <message>
        <source>增补提纲</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>请写明增补的理由和同意增补的人。</source>
        <translation>State the reason and who agrees to it.</translation>
    </message>
    <message>
        <source>增补的理由</source>
        <translation>Reason for the addendum</translation>
    </message>
    <message>
        <source>同意增补的人</source>
        <translation>Who agrees to the addendum</translation>
    </message>
    <message>
        <source>审定的提纲一个字不动；增补另成一页，在提纲里标“增补”。</source>
        <translation>Not a word of the approved outline changes; the addendum is a page of its own and is marked &quot;Addendum&quot; in the outline.</translation>
    </message>
    <message>
        <source>增补</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AddresseeDialog</name>
    <message>
        <source>主送对象</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>例如 副市长、责任部门；用来分组统计，可以不填</source>
        <translation>For example deputy mayor or office in charge; groups the counts, optional</translation>
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
        <source>姓名（送单位的不填）</source>
        <translation>Name (none for a unit)</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>请填写单位、职务或者姓名。</source>
        <translation>Fill in unit, post or name.</translation>
    </message>
</context>
<context>
    <name>AddresseeList</name>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>主送对象</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>从名册选取…</source>
        <translation>From register...</translation>
    </message>
    <message>
        <source>添加一行…</source>
        <translation>Add a row...</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Edit...</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>登记签收和回复…</source>
        <translation>Note receipt and reply...</translation>
    </message>
    <message>
        <source>作废这一份…</source>
        <translation>Void this copy...</translation>
    </message>
    <message>
        <source>还没有主送对象</source>
        <translation>No addressees yet</translation>
    </message>
    <message>
        <source>从名册选取，或者添加一行。</source>
        <translation>Choose from the register or add a row.</translation>
    </message>
    <message>
        <source>{group} {sent}（签收 {signed}，回复 {replied}，逾期 {overdue}）</source>
        <translation>{group} {sent} (received {signed}, replied {replied}, overdue {overdue})</translation>
    </message>
    <message>
        <source>{group} {sent}</source>
        <translation>{group} {sent}</translation>
    </message>
    <message>
        <source>未分组</source>
        <translation>No group</translation>
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
    <name>ApprovalDialog</name>
    <message>
        <source>审定提纲的人</source>
        <translation>Who approves the outline</translation>
    </message>
    <message>
        <source>例如：县纪委 副书记</source>
        <translation>For example: Deputy Secretary, County Discipline Commission</translation>
    </message>
    <message>
        <source>审定并锁定提纲</source>
        <translation>Approve and lock the outline</translation>
    </message>
    <message>
        <source>请写明由谁审定。</source>
        <translation>State who approves it.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>还没有会签：{offices}。</source>
        <translation>Not countersigned yet: {offices}. </translation>
    </message>
    <message>
        <source>还有 {count} 条意见没有处理。</source>
        <translation>Comments not dealt with: {count}.</translation>
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
        <source>审定以后提纲不再修改；要补充，用增补提纲。谈话中仍可以临时增加问题。</source>
        <translation>An approved outline is not changed; use an addendum, or add questions during the talk.</translation>
    </message>
    <message>
        <source>审定人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>单位和职务</source>
        <translation>Unit and post</translation>
    </message>
    <message>
        <source>草拟和审定用的是同一个账户（{account}）。按要求两件事应由两个人办。</source>
        <translation>The same account ({account}) wrote it. Two people should do this.</translation>
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
    <message>
        <source>发布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>导出计划</source>
        <translation>Plan exported</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Calendar exported</translation>
    </message>
    <message>
        <source>安排谈话</source>
        <translation>Talk arranged</translation>
    </message>
    <message>
        <source>注明不谈</source>
        <translation>Left out, with reason</translation>
    </message>
    <message>
        <source>恢复为谈话对象</source>
        <translation>Target again</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>更改知悉范围</source>
        <translation>Readers changed</translation>
    </message>
    <message>
        <source>查阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>查看原件</source>
        <translation>Original viewed</translation>
    </message>
    <message>
        <source>整理文字</source>
        <translation>Text repaired</translation>
    </message>
    <message>
        <source>对应需求</source>
        <translation>Assigned to request</translation>
    </message>
    <message>
        <source>登记收到</source>
        <translation>Receipt noted</translation>
    </message>
    <message>
        <source>催要</source>
        <translation>Reminder noted</translation>
    </message>
    <message>
        <source>列入移交清单</source>
        <translation>Put on handover list</translation>
    </message>
    <message>
        <source>导出内部件</source>
        <translation>Internal copy exported</translation>
    </message>
    <message>
        <source>导出可给谈话对象的件</source>
        <translation>Copy for the subject exported</translation>
    </message>
    <message>
        <source>定稿取号</source>
        <translation>Frozen and numbered</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>登记签收回复</source>
        <translation>Receipt or reply noted</translation>
    </message>
    <message>
        <source>制度草稿</source>
        <translation>Scheme draft</translation>
    </message>
    <message>
        <source>提纲的要求和来源</source>
        <translation>Outline demands and sources</translation>
    </message>
    <message>
        <source>提纲版本</source>
        <translation>Outline version</translation>
    </message>
    <message>
        <source>提纲会签或审定</source>
        <translation>Outline countersigned or approved</translation>
    </message>
    <message>
        <source>提纲批注</source>
        <translation>Outline comment</translation>
    </message>
    <message>
        <source>增补提纲</source>
        <translation>Outline addendum</translation>
    </message>
    <message>
        <source>发出的会商文件</source>
        <translation>Review file sent</translation>
    </message>
    <message>
        <source>合并的会商回稿</source>
        <translation>Review copy merged</translation>
    </message>
    <message>
        <source>收到的会商提纲</source>
        <translation>Outline received for review</translation>
    </message>
    <message>
        <source>预置问题</source>
        <translation>Preset question</translation>
    </message>
    <message>
        <source>表现库</source>
        <translation>Problem library</translation>
    </message>
    <message>
        <source>表现库条目</source>
        <translation>Library entry</translation>
    </message>
    <message>
        <source>问题对应的表现</source>
        <translation>Manifestation of a problem</translation>
    </message>
    <message>
        <source>表现库发放</source>
        <translation>Library distribution</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>材料原件</source>
        <translation>Original of material</translation>
    </message>
    <message>
        <source>材料文字</source>
        <translation>Text of the material</translation>
    </message>
    <message>
        <source>材料需求</source>
        <translation>Material request</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>文书的主送</source>
        <translation>Addressee of document</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文书定稿内容</source>
        <translation>Frozen content of document</translation>
    </message>
    <message>
        <source>文书的文件</source>
        <translation>File of document</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Document template</translation>
    </message>
    <message>
        <source>发文登记</source>
        <translation>Documents sent</translation>
    </message>
    <message>
        <source>单位的会议日期</source>
        <translation>Meeting day of unit</translation>
    </message>
    <message>
        <source>集中谈话</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>谈话对象计划</source>
        <translation>Planned target</translation>
    </message>
    <message>
        <source>人员和单位情况</source>
        <translation>Fact about person or unit</translation>
    </message>
    <message>
        <source>工作开展情况</source>
        <translation>Duty done</translation>
    </message>
    <message>
        <source>职务变动</source>
        <translation>Change of post</translation>
    </message>
    <message>
        <source>谈话时间安排</source>
        <translation>Time of a talk</translation>
    </message>
    <message>
        <source>不采纳的谈话建议</source>
        <translation>Declined proposal</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>按姓名、单位、职务、谈话人、编号筛选</source>
        <translation>Filter by name, unit, post, interviewer or number</translation>
    </message>
    <message>
        <source>计划里还没有谈话对象</source>
        <translation>No targets in the plan yet</translation>
    </message>
    <message>
        <source>从表格导入名单，或者从名册里选取。</source>
        <translation>Import a table or choose from the register.</translation>
    </message>
    <message>
        <source>筛选谈话对象</source>
        <translation>Filter targets</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>不列入</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>{shown} 项&#x3000;{counts}</source>
        <translation>Shown: {shown} · {counts}</translation>
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
    <name>CampaignDialog</name>
    <message>
        <source>新建集中谈话</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>修改集中谈话</source>
        <translation>Edit campaign</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>谈话事由</source>
        <translation>Reason for the talk</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Office in charge</translation>
    </message>
</context>
<context>
    <name>CampaignsPanel</name>
    <message>
        <source>新建集中谈话…</source>
        <translation>New campaign...</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Edit...</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>已谈</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>集中谈话</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>重新开始</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>{count} 人次</source>
        <translation>Talks: {count}</translation>
    </message>
    <message>
        <source>{share}%&#x3000;已安排 {planned}&#x3000;逾期 {overdue}</source>
        <translation>{share}% · arranged {planned} · overdue {overdue}</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>今年还没有集中谈话</source>
        <translation>No campaigns this year</translation>
    </message>
    <message>
        <source>集中谈话有起止日期和名单，完成多少随时看得到。</source>
        <translation>A campaign has a period and targets; how far it is can be seen at any time.</translation>
    </message>
    <message>
        <source>查看名单</source>
        <translation>View targets</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>单位全称或者简称</source>
        <translation>Full or short name of the unit</translation>
    </message>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>谈话编号、谈话对象</source>
        <translation>Number or subject of the talk</translation>
    </message>
    <message>
        <source>可以出示给谈话对象</source>
        <translation>May be shown to the subject</translation>
    </message>
    <message>
        <source>来源敏感：限定知悉，绝不进入给谈话对象的件</source>
        <translation>Sensitive source: restricted, never in anything for the subject</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>不对应需求</source>
        <translation>For no request</translation>
    </message>
    <message>
        <source>敏感来源：只有知悉范围内的账户能看到标题和内容。</source>
        <translation>Sensitive source: only accounts among the readers see title and content.</translation>
    </message>
    <message>
        <source>请写成 2026-03-05 这样的日期</source>
        <translation>Write a date like 2026-03-05</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>材料种类</source>
        <translation>Kind of material</translation>
    </message>
    <message>
        <source>来源类别</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>反映渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>关于单位</source>
        <translation>About unit</translation>
    </message>
    <message>
        <source>关于人员</source>
        <translation>About person</translation>
    </message>
    <message>
        <source>用于谈话</source>
        <translation>For talk</translation>
    </message>
    <message>
        <source>对应哪项需求</source>
        <translation>For which request</translation>
    </message>
    <message>
        <source>材料日期</source>
        <translation>Date of material</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>密级</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>Check result</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>所提建议条数（审计等）</source>
        <translation>Number of proposals (audits etc.)</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>敏感来源：只有 {names} 能看到标题和内容，在“知悉范围”页更改。</source>
        <translation>Sensitive source: only {names} see title and content; change this under &quot;Readers&quot;.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>提供单位</source>
        <translation>Provider</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>恢复材料</source>
        <translation>Restore material</translation>
    </message>
    <message>
        <source>撤下材料</source>
        <translation>Withdraw material</translation>
    </message>
    <message>
        <source>恢复到打开时</source>
        <translation>Back to how it was opened</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>材料《{title}》的登记项</source>
        <translation>Particulars of the material “{title}”</translation>
    </message>
    <message>
        <source>没有保存成功，再改动时会重试</source>
        <translation>Not saved; the next change tries again</translation>
    </message>
    <message>
        <source>名称空着：保险库里还是原来的名称。</source>
        <translation>The name is empty: the vault keeps the former one.</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
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
        <source>选择制度文件…</source>
        <translation>Choose a scheme file...</translation>
    </message>
    <message>
        <source>没有发现问题：{name}，第 {version} 版。</source>
        <translation>No fault found: {name}, version {version}.</translation>
    </message>
    <message>
        <source>选择制度文件</source>
        <translation>Choose a scheme file</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
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
        <source>导入制度文件</source>
        <translation>Import scheme file</translation>
    </message>
    <message>
        <source>先检查，确认以后才收下。</source>
        <translation>It is checked first and only taken in when you confirm.</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>作为草稿收下</source>
        <translation>Take in as draft</translation>
    </message>
    <message>
        <source>有 {count} 处错误，不能采用；没有收下任何内容。</source>
        <translation>Faults: {count}. It cannot be used; nothing was taken in.</translation>
    </message>
    <message>
        <source>可以作为草稿收下，改正后再发布。</source>
        <translation> It can be taken in as a draft and published once corrected.</translation>
    </message>
    <message>
        <source>与保险库里的{name}第 {version} 版完全相同，不用再收。</source>
        <translation>The same as version {version} of {name} in the vault; there is no need to take it in.</translation>
    </message>
    <message>
        <source>没有发现问题。保险库里已有{name}第 {version} 版，但内容不同；已有的不会被替换，可以把这份收为第 {next} 版。</source>
        <translation>No fault found. The vault already has version {version} of {name}, with other content; that one stays, and this can become version {next}.</translation>
    </message>
    <message>
        <source>收为第 {version} 版</source>
        <translation>Take in as version {version}</translation>
    </message>
    <message>
        <source>制度文件 (*.toml);;所有文件 (*)</source>
        <translation>Scheme files (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>原因和办法</source>
        <translation>Cause and remedy</translation>
    </message>
    <message>
        <source>错误太多，只列出 {count} 处；不能采用，没有收下任何内容。</source>
        <translation>Too many faults, only {count} are listed; it cannot be used, and nothing was taken in.</translation>
    </message>
    <message>
        <source>键或原文</source>
        <translation>Key or text</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>（不填）</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>没有与“{text}”相符的</source>
        <translation>Nothing matches “{text}”</translation>
    </message>
    <message>
        <source>与“{text}”相符的不止一个</source>
        <translation>More than one matches “{text}”</translation>
    </message>
</context>
<context>
    <name>ChooseTargetsDialog</name>
    <message>
        <source>按姓名、单位、职务筛选</source>
        <translation>Filter by name, unit or post</translation>
    </message>
    <message>
        <source>全部勾选</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>全部不勾</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>从名册选取谈话对象</source>
        <translation>Choose targets from the register</translation>
    </message>
    <message>
        <source>还没有勾选任何人。</source>
        <translation>Nobody is ticked yet.</translation>
    </message>
    <message>
        <source>名册里没有还应当列入的人。请先在名册里录入，标明一把手。</source>
        <translation>The register has nobody left to plan. Enter persons there first and mark heads.</translation>
    </message>
    <message>
        <source>已勾选 {count} 人，共 {total} 人</source>
        <translation>Ticked: {count} of {total}</translation>
    </message>
    <message>
        <source>已列入 {count} 人。</source>
        <translation>Persons put into the plan: {count}.</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>可以列入的人</source>
        <translation>Persons to choose from</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>列入计划</source>
        <translation>Put into plan</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>注明依据</source>
        <translation>Cite basis</translation>
    </message>
    <message>
        <source>按名称、来源查找材料</source>
        <translation>Find material by name or source</translation>
    </message>
    <message>
        <source>查找材料</source>
        <translation>Find material</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>材料文字</source>
        <translation>Text of the material</translation>
    </message>
    <message>
        <source>引用选中的文字 (Ctrl+Enter)</source>
        <translation>Cite the selected words (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>引用整份材料</source>
        <translation>Cite the whole material</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>【限定知悉】</source>
        <translation>[Restricted]</translation>
    </message>
    <message>
        <source>还没有材料。先到“材料”里收进来。</source>
        <translation>No material yet. Take some in under Materials first.</translation>
    </message>
    <message>
        <source>没有符合的材料，换几个字试试。</source>
        <translation>No material matches; try other words.</translation>
    </message>
    <message>
        <source>先列与这次谈话、谈话对象、所在单位有关的材料。</source>
        <translation>Material about this talk, its subject and unit comes first.</translation>
    </message>
    <message>
        <source>另有 {count} 份限定知悉，您的账户看不到。</source>
        <translation>Restricted and not shown to your account: {count}.</translation>
    </message>
    <message>
        <source>查阅文字（记入“谁看过”）</source>
        <translation>Read the text (noted under &quot;Who has read it&quot;)</translation>
    </message>
    <message>
        <source>用鼠标或者 Shift+方向键选中要引用的话</source>
        <translation>Select the words to cite with the mouse or Shift and arrow keys</translation>
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
    <message>
        <source>这次谈话还没有批准，不能开始</source>
        <translation>the talk is not approved yet and cannot begin</translation>
    </message>
    <message>
        <source>批准的时间晚于电脑时钟，请先校准时钟</source>
        <translation>the approval is later than the computer&apos;s clock; set the clock first</translation>
    </message>
    <message>
        <source>集中谈话名称</source>
        <translation>Name of the campaign</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>提供单位</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>审定人</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>{text}（{note}）</source>
        <translation>{text} ({note})</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of document</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>研究部署会议日期</source>
        <translation>Date of the meeting on it</translation>
    </message>
    <message>
        <source>回复（完成谈话）日期</source>
        <translation>Date of reply (or of the talk held)</translation>
    </message>
    <message>
        <source>背书日期</source>
        <translation>Date of endorsement</translation>
    </message>
    <message>
        <source>报回日期</source>
        <translation>Date of return</translation>
    </message>
</context>
<context>
    <name>ColumnRoles</name>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>表头共几行（包括上面的标题）</source>
        <translation>Heading rows (with the title above)</translation>
    </message>
    <message>
        <source>第 {column} 栏</source>
        <translation>Column {column}</translation>
    </message>
    <message>
        <source>{level}的编号</source>
        <translation>Number of {level}</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>责任部门</source>
        <translation>Office responsible</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>针对</source>
        <translation>On</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>只看没有处理的</source>
        <translation>Open ones only</translation>
    </message>
    <message>
        <source>提意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>请先写意见。</source>
        <translation>Write the comment first.</translation>
    </message>
    <message>
        <source>意见已记下</source>
        <translation>The comment was noted</translation>
    </message>
    <message>
        <source>没有处理的：{count} 条</source>
        <translation>Open: {count}</translation>
    </message>
    <message>
        <source>改回没有处理</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>整份提纲</source>
        <translation>Whole outline</translation>
    </message>
    <message>
        <source>不分栏目</source>
        <translation>Any part</translation>
    </message>
    <message>
        <source>没有处理</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>没有意见</source>
        <translation>No comments</translation>
    </message>
    <message>
        <source>会商的意见写在下面，随会商文件来回，处理一条记一条。</source>
        <translation>Comments in joint review are written below and travel with the review file; note each one when dealt with.</translation>
    </message>
    <message>
        <source>针对哪里</source>
        <translation>About which part</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>By</translation>
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
    <name>CopyDialog</name>
    <message>
        <source>复制制度</source>
        <translation>Copy scheme</translation>
    </message>
    <message>
        <source>从“{name}（第 {version} 版）”复制。原来的制度不会改动。</source>
        <translation>A copy of &quot;{name} (version {version})&quot;. The original stays as it is.</translation>
    </message>
    <message>
        <source>新制度的名称</source>
        <translation>Name of the new scheme</translation>
    </message>
    <message>
        <source>制定机关</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>小写字母开头，只含小写字母、数字和 _；以后各版都用它。</source>
        <translation>Begins with a small letter; only small letters, digits and _; used for all versions.</translation>
    </message>
    <message>
        <source>复制为草稿</source>
        <translation>Copy as draft</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
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
    <name>CoverageDialog</name>
    <message>
        <source>承诺书签订情况</source>
        <translation>Pledges signed</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>一把手</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>其他人员</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>名册人数</source>
        <translation>In register</translation>
    </message>
    <message>
        <source>已发</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已签</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>名册里还没有人员</source>
        <translation>The register has no persons yet</translation>
    </message>
    <message>
        <source>先在名册里添加人员。</source>
        <translation>Add persons to the register first.</translation>
    </message>
    <message>
        <source>领导干部带头，再到全员。登记了签收日期的算已签。</source>
        <translation>Leaders first, then everyone. A noted receipt date counts as signed.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
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
    <name>DayField</name>
    <message>
        <source>年-月-日，可以不填</source>
        <translation>Year-month-day, optional</translation>
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
    <name>DifferenceModel</name>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original words</translation>
    </message>
    <message>
        <source>整理后</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>请核对，不自动改</source>
        <translation>Please compare, not changed by itself</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(removed)</translation>
    </message>
</context>
<context>
    <name>DifferencesTab</name>
    <message>
        <source>{name}（第 {version} 版）</source>
        <translation>{name} (version {version})</translation>
    </message>
    <message>
        <source>草稿里有键或类型不对，改正后才能比较。</source>
        <translation>The draft has wrong keys or types; it can be compared once corrected.</translation>
    </message>
    <message>
        <source>这是最早的一版。要比较，请在上面选另一个制度。</source>
        <translation>This is the earliest version. Choose another scheme above to compare.</translation>
    </message>
    <message>
        <source>两者内容相同。</source>
        <translation>The two are the same.</translation>
    </message>
    <message>
        <source>共 {count} 处不同。</source>
        <translation>Differences: {count}.</translation>
    </message>
    <message>
        <source>增加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>第 {place} 项</source>
        <translation>Item {place}</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>与哪一个比较</source>
        <translation>What to compare with</translation>
    </message>
    <message>
        <source>哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>不同之处</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>与它比较：</source>
        <translation>Compare with:</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>定稿</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废的原因（会印在文件上；文号保留，不再使用）：</source>
        <translation>Reason for voiding (printed on the file; the number stays taken):</translation>
    </message>
    <message>
        <source>删除草稿</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>删除这份草稿？它没有文号，删除后不能恢复。</source>
        <translation>Delete this draft? It has no number; a deleted draft cannot be restored.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>已导出 {count} 个文件：{folder}</source>
        <translation>Files exported: {count}. {folder}</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting...</translation>
    </message>
    <message>
        <source>正在定稿并生成文件…</source>
        <translation>Freezing and making the files...</translation>
    </message>
    <message>
        <source>导出到哪个文件夹</source>
        <translation>Folder to export to</translation>
    </message>
    <message>
        <source>成文日期 {day}。</source>
        <translation>Dated {day}.</translation>
    </message>
    <message>
        <source>将取用 {count} 个文号，{first} 至 {last}。</source>
        <translation>It will take {count} numbers, {first} to {last}.</translation>
    </message>
    <message>
        <source>将取用文号 {number}。</source>
        <translation>It will take the number {number}.</translation>
    </message>
    <message>
        <source>定稿以后内容不能再改。确定定稿吗？</source>
        <translation>Once frozen, its text cannot be changed any more. Freeze it?</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>← 返回</source>
        <translation>← Back</translation>
    </message>
    <message>
        <source>定稿并取号</source>
        <translation>Freeze and number</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export...</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void...</translation>
    </message>
    <message>
        <source>删除草稿</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>草稿，随时自动保存；定稿时才取文号。</source>
        <translation>Draft, saved all the time; the number is taken at the freeze.</translation>
    </message>
    <message>
        <source>已定稿，内容不再改动。</source>
        <translation>Frozen; the content no longer changes.</translation>
    </message>
    <message>
        <source>已作废：{reason}。文号不再使用。</source>
        <translation>Void: {reason}. The number is not used again.</translation>
    </message>
    <message>
        <source>Word 按本单位模板“{name}”生成，PDF 仍是程序自带的版式。</source>
        <translation> Word follows this office&apos;s template &quot;{name}&quot;; the PDF keeps the program&apos;s own layout.</translation>
    </message>
    <message>
        <source>Word 由本单位模板生成，PDF 是程序自带的版式，两者样子不同。</source>
        <translation> Word is made from this office&apos;s template, the PDF in the program&apos;s own layout; they look different.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>空白项从谈话带出</source>
        <translation>Fill blanks from talk</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>草稿，随时自动保存。</source>
        <translation>Draft, saved all the time.</translation>
    </message>
    <message>
        <source>请填写成文日期，写成 2026-03-05 这样。</source>
        <translation>Enter the document date like 2026-03-05.</translation>
    </message>
</context>
<context>
    <name>DocumentPages</name>
    <message>
        <source>文书的样子</source>
        <translation>How the document looks</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {count} 页</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>未签收</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>待回复</source>
        <translation>Awaiting reply</translation>
    </message>
    <message>
        <source>已回复</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>已背书</source>
        <translation>Endorsed</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待报回</source>
        <translation>Awaiting report</translation>
    </message>
    <message>
        <source>已报回</source>
        <translation>Reported back</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>正文第 {number} 段</source>
        <translation>paragraph {number}</translation>
    </message>
    <message>
        <source>第 {number} 个表格第 {row} 行第 {column} 格</source>
        <translation>table {number}, row {row}, column {column}</translation>
    </message>
    <message>
        <source>正文第 {number} 段的文本框</source>
        <translation>text box in paragraph {number}</translation>
    </message>
    <message>
        <source>页眉</source>
        <translation>header</translation>
    </message>
    <message>
        <source>页脚</source>
        <translation>footer</translation>
    </message>
    <message>
        <source>脚注</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>Frozen</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>这次谈话的制度和现行制度都没有文书的格式。</source>
        <translation>Neither this talk&apos;s scheme nor the current ones have document forms.</translation>
    </message>
    <message>
        <source>还没有起草</source>
        <translation>Not drafted yet</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>这种谈话没有规定必备的文书；需要时从下面起草。</source>
        <translation>This type of talk has no required documents; draft one below if needed.</translation>
    </message>
    <message>
        <source>谈话前的文书</source>
        <translation>Documents before the talk</translation>
    </message>
    <message>
        <source>内容由谈话、人员和提纲带出，填好后定稿，定稿时取号。</source>
        <translation>Talk, persons and outline fill it in; complete it, then freeze; the number is taken at the freeze.</translation>
    </message>
    <message>
        <source>其他文书</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Document type</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>发文登记</source>
        <translation>Documents sent</translation>
    </message>
    <message>
        <source>按文号、标题、主送筛选</source>
        <translation>Filter by number, title or addressee</translation>
    </message>
    <message>
        <source>筛选文书</source>
        <translation>Filter documents</translation>
    </message>
    <message>
        <source>导出登记表…</source>
        <translation>Export list...</translation>
    </message>
    <message>
        <source>文号…</source>
        <translation>Numbers...</translation>
    </message>
    <message>
        <source>模板…</source>
        <translation>Templates...</translation>
    </message>
    <message>
        <source>承诺情况…</source>
        <translation>Pledges...</translation>
    </message>
    <message>
        <source>现行制度里没有文书的格式。请在“制度”里启用带文书的制度，或者添加。</source>
        <translation>The current schemes have no document forms. Use a scheme that has them, or add some, under Schemes.</translation>
    </message>
    <message>
        <source>全部文种</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>没有这样的文书</source>
        <translation>No such document</translation>
    </message>
    <message>
        <source>换几个字，或者改选文种、状态。</source>
        <translation>Try other words, or choose another type or state.</translation>
    </message>
    <message>
        <source>还没有文书</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>呈批表、方案、通知书、函、承诺书都从这里起草；也可以在谈话的准备页起草。</source>
        <translation>Approval forms, plans, notices, letters and pledges are drafted here, or on a talk&apos;s Prepare page.</translation>
    </message>
    <message>
        <source>{count} 件，共 {letters} 份</source>
        <translation>Documents: {count}, copies: {letters}</translation>
    </message>
    <message>
        <source>导出发文登记</source>
        <translation>Export documents sent</translation>
    </message>
    <message>
        <source>已导出 {count} 行：{path}</source>
        <translation>Rows exported: {count}. {path}</translation>
    </message>
    <message>
        <source>现行制度里没有文书的格式。</source>
        <translation>The current schemes have no document forms.</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>{number} {to}：{before} → {after}</source>
        <translation>{number} {to}: {before} → {after}</translation>
    </message>
    <message>
        <source>节假日安排已公布，{count} 个期限有变：</source>
        <translation>The holidays are announced; deadlines changed: {count}</translation>
    </message>
    <message>
        <source>{first} 等 {count} 份</source>
        <translation>{first} and others ({count})</translation>
    </message>
</context>
<context>
    <name>DutiesPanel</name>
    <message>
        <source>地点、题目等，可不填</source>
        <translation>Place, topic and the like, optional</translation>
    </message>
    <message>
        <source>登记已完成</source>
        <translation>Note as done</translation>
    </message>
    <message>
        <source>撤销最近一次登记</source>
        <translation>Undo the last one</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>Last done</translation>
    </message>
    <message>
        <source>其他职责</source>
        <translation>Other duties</translation>
    </message>
    <message>
        <source>谈话制度</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>没有其他职责</source>
        <translation>No other duties</translation>
    </message>
    <message>
        <source>使用中的制度没有规定谈话以外的职责，或者名册里还没有相应的单位。</source>
        <translation>The schemes in use set no duties besides talks, or the register has no units for them.</translation>
    </message>
    <message>
        <source>下一轮可以去：{units}（去得最少、最久没去的在前）</source>
        <translation>Next round: {units} (least visited first, then longest ago)</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>EditTab</name>
    <message>
        <source>发布…</source>
        <translation>Publish...</translation>
    </message>
    <message>
        <source>删除草稿…</source>
        <translation>Delete draft...</translation>
    </message>
    <message>
        <source>按栏目修改</source>
        <translation>Edit by parts</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>第 {line} 行</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>还不能发布：有 {count} 处要改正。</source>
        <translation>It cannot be published yet: to correct {count}.</translation>
    </message>
    <message>
        <source>已保存&#x3000;有 {count} 处要改正</source>
        <translation>Saved · to correct: {count}</translation>
    </message>
    <message>
        <source>已保存&#x3000;没有发现问题</source>
        <translation>Saved · nothing wrong was found</translation>
    </message>
    <message>
        <source>要改正的地方，按 Enter 跳到那里</source>
        <translation>What to correct; Enter goes there</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
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
    <name>EntriesPanel</name>
    <message>
        <source>条目</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>没有找到。换几个字，或者只打首字母。</source>
        <translation>Nothing found. Try other words or only initials.</translation>
    </message>
    <message>
        <source>在下面添加{level}…</source>
        <translation>Add {level} below...</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>下有 {count} 条</source>
        <translation>Entries below: {count}</translation>
    </message>
    <message>
        <source>责任部门：{owner}</source>
        <translation>Office responsible: {owner}</translation>
    </message>
    <message>
        <source>提出过 {count} 次</source>
        <translation>Raised: {count}</translation>
    </message>
    <message>
        <source>已停用，不再供选用</source>
        <translation>Retired, no longer offered</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>太多了，只列出前 {count} 条；再打几个字。</source>
        <translation>Too many; only the first {count} are listed. Type a few more characters.</translation>
    </message>
    <message>
        <source>查找条目：几个字或拼音首字母</source>
        <translation>Find entry: words or pinyin initials</translation>
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
        <source>第 {row} 条</source>
        <translation>entry {row}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>修改{level}</source>
        <translation>Edit {level}</translation>
    </message>
    <message>
        <source>添加{level}</source>
        <translation>Add {level}</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>编号（可以不填）</source>
        <translation>Number (optional)</translation>
    </message>
    <message>
        <source>责任部门</source>
        <translation>Office responsible</translation>
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
    <message>
        <source>这一条改了还没有保存：先按 Enter 保存或 Esc 取消</source>
        <translation>This entry is changed but not saved: press Enter to save or Esc to cancel first</translation>
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
    <message>
        <source>文书已经定稿</source>
        <translation>The document is frozen</translation>
    </message>
    <message>
        <source>定稿的文书不能再改。</source>
        <translation>A frozen document cannot be changed.</translation>
    </message>
    <message>
        <source>确有错误的，写明原因作废，再起草一份；文号不会重用。</source>
        <translation>If it is wrong, void it with a reason and draft another; its number is not used again.</translation>
    </message>
    <message>
        <source>文书不在已定稿状态</source>
        <translation>The document is not frozen</translation>
    </message>
    <message>
        <source>这份文书还是草稿，或者已经作废。</source>
        <translation>This document is still a draft, or it is void.</translation>
    </message>
    <message>
        <source>先定稿，再登记签收、回复或者导出。</source>
        <translation>Freeze it first, then note receipt or reply, or export it.</translation>
    </message>
    <message>
        <source>还有必填的内容没有填</source>
        <translation>Required content is missing</translation>
    </message>
    <message>
        <source>没有填：{labels}。</source>
        <translation>Missing: {labels}.</translation>
    </message>
    <message>
        <source>请填好以后再定稿；已填的内容都已保存。</source>
        <translation>Fill it in, then freeze; everything entered so far is saved.</translation>
    </message>
    <message>
        <source>没有主送对象</source>
        <translation>No addressee</translation>
    </message>
    <message>
        <source>这种文书要送给人，现在没有主送对象，或者有一行是空的。</source>
        <translation>This type of document needs an addressee; there is none, or a row is empty.</translation>
    </message>
    <message>
        <source>在“主送”里从名册选取，或者添加一行。</source>
        <translation>Choose one from the register under &quot;Addressees&quot;, or add a row.</translation>
    </message>
    <message>
        <source>主送对象太多</source>
        <translation>Too many addressees</translation>
    </message>
    <message>
        <source>现在有 {count} 个，这种文书最多 {limit} 个。</source>
        <translation>There are {count}; this type of document has at most {limit}.</translation>
    </message>
    <message>
        <source>请去掉多余的，或者分成几份文书。</source>
        <translation>Remove some, or split them over several documents.</translation>
    </message>
    <message>
        <source>没有写原因</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>作废要写明原因。</source>
        <translation>Voiding needs a reason.</translation>
    </message>
    <message>
        <source>请写一句原因，它会印在作废的文书上。</source>
        <translation>Write a short reason; it is printed on the void document.</translation>
    </message>
    <message>
        <source>不能设起始号</source>
        <translation>The first number cannot be set</translation>
    </message>
    <message>
        <source>这一序列已经用了 {taken} 个号，或者填的不是正整数。</source>
        <translation>This series has used {taken} numbers already, or what you entered is no positive whole number.</translation>
    </message>
    <message>
        <source>起始号只能在这一年第一次取号之前设。</source>
        <translation>The first number can only be set before the first number of the year is taken.</translation>
    </message>
    <message>
        <source>文号被接连取走</source>
        <translation>The number was taken meanwhile</translation>
    </message>
    <message>
        <source>别的文书正在用同一序列取号，这一份没有取到，也没有占号。</source>
        <translation>Another document was taking a number of this series; this one got none and used none.</translation>
    </message>
    <message>
        <source>请再按一次“定稿”。</source>
        <translation>Press &quot;Freeze&quot; once more.</translation>
    </message>
    <message>
        <source>这个文件不能作模板</source>
        <translation>This file cannot be a template</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>请在 Word 或 WPS 里处理好，另存为 .docx，再来导入。</source>
        <translation>Put it right in Word or WPS, save it as .docx and import it again.</translation>
    </message>
    <message>
        <source>模板里有不认识的占位符</source>
        <translation>The template has unknown placeholders</translation>
    </message>
    <message>
        <source>不认识：{listed}。</source>
        <translation>Unknown: {listed}.</translation>
    </message>
    <message>
        <source>它不是 .docx 文件。</source>
        <translation>It is not a .docx file.</translation>
    </message>
    <message>
        <source>它是旧的 .doc 格式，或者加了密码。</source>
        <translation>It is in the old .doc format or has a password.</translation>
    </message>
    <message>
        <source>文件已损坏，读不出来。</source>
        <translation>The file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>它太大，或者解开以后大得不正常。</source>
        <translation>It is too large, or unpacks to an abnormal size.</translation>
    </message>
    <message>
        <source>它带有宏。</source>
        <translation>It holds macros.</translation>
    </message>
    <message>
        <source>它会从外面取内容（链接的图片、对象、模板或者其他文件）。</source>
        <translation>It fetches content from outside (linked pictures, objects, templates or other files).</translation>
    </message>
    <message>
        <source>它带有修订痕迹。先接受或者拒绝所有修订。</source>
        <translation>It holds tracked changes. Accept or reject them all first.</translation>
    </message>
    <message>
        <source>这段文字有 {length} 个字符，一次最多整理 {limit} 个。</source>
        <translation>This text has {length} characters; at most {limit} are repaired at once.</translation>
    </message>
    <message>
        <source>请分成几份再导入，或者只粘贴需要的部分。</source>
        <translation>Import it in several parts, or paste only what you need.</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>“{name}”有 {size} MB，最多接收 {limit} MB。</source>
        <translation>&quot;{name}&quot; has {size} MB; at most {limit} MB are taken in.</translation>
    </message>
    <message>
        <source>请拆成几个文件，或者去掉其中的大图片后再导入。</source>
        <translation>Split it into several files, or take large pictures out, then import again.</translation>
    </message>
    <message>
        <source>压缩内容异常，没有打开</source>
        <translation>Abnormal compression; not opened</translation>
    </message>
    <message>
        <source>请不要再打开它，向提供单位核实，重新索取。</source>
        <translation>Do not open it again; ask its provider and request it anew.</translation>
    </message>
    <message>
        <source>文件有密码</source>
        <translation>The file has a password</translation>
    </message>
    <message>
        <source>“{name}”要输入密码才能打开，读不出文字。</source>
        <translation>&quot;{name}&quot; opens only with a password; its text cannot be read.</translation>
    </message>
    <message>
        <source>请用原来的软件打开，去掉密码另存一份，再导入。</source>
        <translation>Open it in its own program, save a copy without the password and import that.</translation>
    </message>
    <message>
        <source>旧格式的办公文件</source>
        <translation>Office file in an old format</translation>
    </message>
    <message>
        <source>“{name}”是旧格式（.doc、.xls、.ppt 或 .wps），读不出文字。</source>
        <translation>&quot;{name}&quot; is in an old format (.doc, .xls, .ppt or .wps); its text cannot be read.</translation>
    </message>
    <message>
        <source>请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx，再导入。</source>
        <translation>Open it in Word or WPS, save it as .docx or .xlsx and import that.</translation>
    </message>
    <message>
        <source>不认识的文件</source>
        <translation>Unknown file</translation>
    </message>
    <message>
        <source>“{name}”的内容不是可以接收的种类（看起来是 {seen}）。</source>
        <translation>The content of &quot;{name}&quot; is of no kind that is taken in (it looks like {seen}).</translation>
    </message>
    <message>
        <source>可以接收文本、网页、Word（.docx）、Excel（.xlsx）、PDF 和图片。</source>
        <translation>Taken in are text, web pages, Word (.docx), Excel (.xlsx), PDF and pictures.</translation>
    </message>
    <message>
        <source>文件已损坏</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>“{name}”不完整或者内部已损坏（{kind}），读不出来。</source>
        <translation>&quot;{name}&quot; is cut off or damaged inside ({kind}) and cannot be read.</translation>
    </message>
    <message>
        <source>请重新复制一份，或者向提供单位重新索取。</source>
        <translation>Copy it again, or request it from its provider anew.</translation>
    </message>
    <message>
        <source>没有认出条目</source>
        <translation>No entries were recognised</translation>
    </message>
    <message>
        <source>文件或粘贴的内容里没有可以收入表现库的条目。</source>
        <translation>The file or what you pasted has no entries for the problem library.</translation>
    </message>
    <message>
        <source>请检查是不是选对了文件；条目前要有“一、（一）1.”这样的编号，或者用表格分栏写明各级。</source>
        <translation>Check that it is the right file; entries have numbers such as (1) or 1. before them, or a table has a column for each level.</translation>
    </message>
    <message>
        <source>层级没有写清楚</source>
        <translation>The levels are not clear</translation>
    </message>
    <message>
        <source>表现库要有一到四级，每级一个名称，互不相同。</source>
        <translation>A problem library has one to four levels, each with its own name.</translation>
    </message>
    <message>
        <source>请用顿号或逗号隔开，例如“领域、条、表现”。</source>
        <translation>Separate them by commas, such as &quot;Field, Article, Manifestation&quot;.</translation>
    </message>
    <message>
        <source>这是旧版</source>
        <translation>This is an old edition</translation>
    </message>
    <message>
        <source>这个表现库已经有新版，旧版只供查阅。</source>
        <translation>This problem library has a new edition; the old one is only read.</translation>
    </message>
    <message>
        <source>请在新版里修改。</source>
        <translation>Edit the new edition.</translation>
    </message>
    <message>
        <source>下面还有条目</source>
        <translation>There are entries below</translation>
    </message>
    <message>
        <source>这一条下面还有在用的条目，不能停用。</source>
        <translation>Entries below this one are still in use; it cannot be retired.</translation>
    </message>
    <message>
        <source>请先停用它下面的条目。</source>
        <translation>Retire the entries below it first.</translation>
    </message>
    <message>
        <source>编号已经发出</source>
        <translation>The number is given out already</translation>
    </message>
    <message>
        <source>编号 {first} 到 {last} 已经发给“{receiver}”。</source>
        <translation>Numbers {first} to {last} were given to &quot;{receiver}&quot;.</translation>
    </message>
    <message>
        <source>请改用还没有发出的编号，或者先更正那一行。</source>
        <translation>Use numbers not given out yet, or correct that row first.</translation>
    </message>
    <message>
        <source>册数或编号不对</source>
        <translation>Wrong copies or numbers</translation>
    </message>
    <message>
        <source>册数至少是 1；有编号时，止号不能小于起号。</source>
        <translation>At least 1 copy; the last number must not be below the first.</translation>
    </message>
    <message>
        <source>请重新填写册数，或者起号和止号。</source>
        <translation>Enter the copies, or the first and last number, again.</translation>
    </message>
    <message>
        <source>不是这个库的对照检查表</source>
        <translation>Not a self-check form of this library</translation>
    </message>
    <message>
        <source>表里没有找到“代码、有/无、说明”三栏，或者代码不属于这个表现库。</source>
        <translation>The form lacks the columns for code, yes/no and remark, or the codes belong to another library.</translation>
    </message>
    <message>
        <source>请选用本程序导出、由单位填好的表；导出以后换过新版的，请用当时的那一版读入。</source>
        <translation>Choose the form this program exported and the unit filled in; if there is a new edition since, read it with the edition of that time.</translation>
    </message>
    <message>
        <source>读不出文字</source>
        <translation>The text cannot be read</translation>
    </message>
    <message>
        <source>“{path}”不是文本或 Word（.docx）文件，或者已经损坏。</source>
        <translation>&quot;{path}&quot; is no text or Word (.docx) file, or it is damaged.</translation>
    </message>
    <message>
        <source>旧的 .doc 和 .wps 请先在 WPS 或 Word 里另存为 .docx；也可以把文字复制后直接粘贴。</source>
        <translation>Save old .doc and .wps files as .docx in WPS or Word first; or copy the text and paste it.</translation>
    </message>
    <message>
        <source>“{path}”大得不像一份清单，没有读入。</source>
        <translation>&quot;{path}&quot; is too large for a list and was not read.</translation>
    </message>
    <message>
        <source>请检查是不是选对了文件；需要时分成几个文件。</source>
        <translation>Check that it is the right file; split it into several if need be.</translation>
    </message>
    <message>
        <source>这份材料限定知悉</source>
        <translation>This material is restricted</translation>
    </message>
    <message>
        <source>您的账户不在这份材料的知悉范围内。</source>
        <translation>Your account is not among the readers of this material.</translation>
    </message>
    <message>
        <source>确需查阅的，请知悉范围内的人把您的账户加进去。</source>
        <translation>If you need to read it, ask one of its readers to add your account.</translation>
    </message>
    <message>
        <source>这份材料已经有了</source>
        <translation>This material is here already</translation>
    </message>
    <message>
        <source>“{name}”与库里的材料逐字节相同：{title}</source>
        <translation>&quot;{name}&quot; is byte for byte the same as: {title}</translation>
    </message>
    <message>
        <source>不用再收；确实要另存一份的，选“仍然收进”。</source>
        <translation>There is no need to take it in; for a second copy choose &quot;Take in anyway&quot;.</translation>
    </message>
    <message>
        <source>还没有指定知悉范围</source>
        <translation>No readers named yet</translation>
    </message>
    <message>
        <source>来源敏感的材料不能对所有账户开放。</source>
        <translation>Material from a sensitive source cannot be open to all accounts.</translation>
    </message>
    <message>
        <source>请至少选一个账户。</source>
        <translation>Choose at least one account.</translation>
    </message>
    <message>
        <source>知悉范围里没有您自己</source>
        <translation>You are not among the readers</translation>
    </message>
    <message>
        <source>只有知悉范围内的人可以更改名单，而且不能把自己移出去。</source>
        <translation>Only readers can change the list, and nobody can take themselves off it.</translation>
    </message>
    <message>
        <source>请把自己留在名单里；要退出的，请名单里的另一位来改。</source>
        <translation>Keep yourself on the list; if you want to leave, let another reader change it.</translation>
    </message>
    <message>
        <source>敏感来源的材料不能出示</source>
        <translation>Material from a sensitive source cannot be shown</translation>
    </message>
    <message>
        <source>这类来源的材料不得让谈话对象看到。</source>
        <translation>Material from such a source must not be seen by the subject.</translation>
    </message>
    <message>
        <source>请去掉“可以出示”，或者改正来源类别。</source>
        <translation>Untick &quot;May be shown&quot;, or correct the kind of source.</translation>
    </message>
    <message>
        <source>材料已经收到</source>
        <translation>The material was received</translation>
    </message>
    <message>
        <source>这项需求的材料已经收到，不用再催。</source>
        <translation>The material of this request was received; no more reminders are needed.</translation>
    </message>
    <message>
        <source>还缺别的，请新增一项需求。</source>
        <translation>If something else is missing, add another request.</translation>
    </message>
    <message>
        <source>应交日期太早</source>
        <translation>The date due is too early</translation>
    </message>
    <message>
        <source>应交日期在提出日期之前。</source>
        <translation>The date due is before the date of the request.</translation>
    </message>
    <message>
        <source>请改正其中一个日期。</source>
        <translation>Correct one of the dates.</translation>
    </message>
    <message>
        <source>画像不能再改</source>
        <translation>The portrait can no longer be changed</translation>
    </message>
    <message>
        <source>这次谈话已经归档或者取消。</source>
        <translation>This talk is archived or cancelled.</translation>
    </message>
    <message>
        <source>以后的谈话可以沿用这份画像。</source>
        <translation>A later talk can start from this portrait.</translation>
    </message>
    <message>
        <source>提纲现在不能这样转</source>
        <translation>The outline cannot take this step now</translation>
    </message>
    <message>
        <source>提纲的状态已经变了，不能再做这一步。</source>
        <translation>The state of the outline has changed; this step can no longer be taken.</translation>
    </message>
    <message>
        <source>请看一看提纲现在的状态，再选下一步。</source>
        <translation>See how the outline stands now, then choose the next step.</translation>
    </message>
    <message>
        <source>还没有写理由</source>
        <translation>No reason given yet</translation>
    </message>
    <message>
        <source>退回提纲、增补提纲都要写明理由。</source>
        <translation>Returning an outline and adding to it both need a reason.</translation>
    </message>
    <message>
        <source>请写一句理由，再做一次。</source>
        <translation>Write a short reason and try again.</translation>
    </message>
    <message>
        <source>提纲还没有审定</source>
        <translation>The outline is not approved yet</translation>
    </message>
    <message>
        <source>审定以后才用增补提纲。</source>
        <translation>Addenda come after approval.</translation>
    </message>
    <message>
        <source>现在可以直接修改提纲。</source>
        <translation>The outline itself can be edited now.</translation>
    </message>
    <message>
        <source>增补提纲是空的</source>
        <translation>The addendum is empty</translation>
    </message>
    <message>
        <source>增补提纲里还没有问题，也没有新的事例或者数据。</source>
        <translation>The addendum has no question and no new facts or figures yet.</translation>
    </message>
    <message>
        <source>请至少写一个问题，或者一条事例、数据。</source>
        <translation>Write at least one question, fact or figure.</translation>
    </message>
    <message>
        <source>还有没选定的地方</source>
        <translation>Something is still to be chosen</translation>
    </message>
    <message>
        <source>有 {count} 处两边都改过，还没有选定用哪一种写法。</source>
        <translation>Changed on both sides and not chosen yet: {count}.</translation>
    </message>
    <message>
        <source>请逐处选定：用我方的、用对方的，或者两段都留。</source>
        <translation>Choose for each: ours, theirs, or keep both.</translation>
    </message>
    <message>
        <source>提纲又有了改动</source>
        <translation>The outline was changed again</translation>
    </message>
    <message>
        <source>打开回稿以后提纲又改过，没有合并，什么都没有丢。</source>
        <translation>The outline was changed after the review copy was opened; nothing was merged and nothing is lost.</translation>
    </message>
    <message>
        <source>请重新打开这份回稿，再核对一遍。</source>
        <translation>Open the review copy again and go through it once more.</translation>
    </message>
    <message>
        <source>不是会商文件</source>
        <translation>Not a review file</translation>
    </message>
    <message>
        <source>这个文件不是提纲会商文件：{path}</source>
        <translation>This is not a review file of an outline: {path}</translation>
    </message>
    <message>
        <source>请选择扩展名为 .tlhs 的文件。</source>
        <translation>Choose a file ending in .tlhs.</translation>
    </message>
    <message>
        <source>会商文件的版本更新</source>
        <translation>The review file is newer</translation>
    </message>
    <message>
        <source>这个文件是用更新版本的程序做的：{path}</source>
        <translation>This file was made by a newer version of the program: {path}</translation>
    </message>
    <message>
        <source>请先升级本程序，再打开它。</source>
        <translation>Update this program first, then open it.</translation>
    </message>
    <message>
        <source>会商文件损坏</source>
        <translation>The review file is damaged</translation>
    </message>
    <message>
        <source>这个文件不完整，或者在路上被改动过，没有采用：{path}</source>
        <translation>This file is cut off or was changed on its way and was not used: {path}</translation>
    </message>
    <message>
        <source>请重新复制一次；还不行，就请对方重新导出。</source>
        <translation>Copy it again; if that does not help, ask for a new export.</translation>
    </message>
    <message>
        <source>会商口令不对</source>
        <translation>Wrong passphrase of the review file</translation>
    </message>
    <message>
        <source>用这个口令打不开：{path}</source>
        <translation>This passphrase does not open: {path}</translation>
    </message>
    <message>
        <source>请向对方核对约定的口令，注意大小写和空格。</source>
        <translation>Check the agreed passphrase with the other office; mind capitals and spaces.</translation>
    </message>
    <message>
        <source>不是这里发出的</source>
        <translation>Not sent from here</translation>
    </message>
    <message>
        <source>这份回稿对应的会商文件不是从这个保险库发出的：{path}</source>
        <translation>The review file behind this copy was not sent from this vault: {path}</translation>
    </message>
    <message>
        <source>请在发出它的保险库里打开，或者核对有没有拿错文件。</source>
        <translation>Open it in the vault that sent it, or check that it is the right file.</translation>
    </message>
    <message>
        <source>是另一次谈话的回稿</source>
        <translation>Review copy of another talk</translation>
    </message>
    <message>
        <source>这份回稿属于谈话 {number}：{path}</source>
        <translation>This review copy belongs to talk {number}: {path}</translation>
    </message>
    <message>
        <source>请打开那一次谈话，再合并它。</source>
        <translation>Open that talk, then merge it.</translation>
    </message>
    <message>
        <source>回稿已经过时</source>
        <translation>The review copy is outdated</translation>
    </message>
    <message>
        <source>对方后来的回稿已经合并过了，这一份更早：{path}</source>
        <translation>A later review copy was merged already; this one is older: {path}</translation>
    </message>
    <message>
        <source>请用对方最后一次导出的文件。</source>
        <translation>Use the file that was exported last.</translation>
    </message>
    <message>
        <source>这个文件已经用过</source>
        <translation>This file was used already</translation>
    </message>
    <message>
        <source>这份会商文件以前已经收过，没有再收一遍：{path}</source>
        <translation>This review file was taken in before and not taken in again: {path}</translation>
    </message>
    <message>
        <source>要看上一次的内容，请打开提纲的历次版本或者会商列表。</source>
        <translation>To see what came then, open the versions of the outline or the list of reviews.</translation>
    </message>
    <message>
        <source>文件用错了地方</source>
        <translation>The file is used in the wrong place</translation>
    </message>
    <message>
        <source>发出的会商文件由对方打开，回来的回稿由发出的一方合并：{path}</source>
        <translation>The other office opens the file sent; the sender merges the copy that comes back: {path}</translation>
    </message>
    <message>
        <source>请核对手里的是发出的文件还是回稿，再到对应的地方打开。</source>
        <translation>Check whether it is the file sent or the review copy, then open it in its place.</translation>
    </message>
    <message>
        <source>日期先后不对</source>
        <translation>The dates are out of order</translation>
    </message>
    <message>
        <source>集中谈话的结束日期早于开始日期。</source>
        <translation>The campaign ends before it begins.</translation>
    </message>
    <message>
        <source>请核对两个日期。</source>
        <translation>Check both dates.</translation>
    </message>
    <message>
        <source>集中谈话已经关闭</source>
        <translation>The campaign has ended</translation>
    </message>
    <message>
        <source>“{name}”已经关闭，不能再增加谈话对象或者安排谈话。</source>
        <translation>&quot;{name}&quot; has ended; no more targets or talks can be added.</translation>
    </message>
    <message>
        <source>需要的话，请先重新打开这一批集中谈话。</source>
        <translation>If needed, reopen the campaign first.</translation>
    </message>
    <message>
        <source>这一期已经谈过或者已经安排</source>
        <translation>Held or arranged for this period already</translation>
    </message>
    <message>
        <source>{name}在这一期不用再安排谈话，见谈话 {number}。</source>
        <translation>{name} needs no other talk in this period, see talk {number}.</translation>
    </message>
    <message>
        <source>确需再谈的，请选择“仍然安排”；要改时间，请打开那次谈话。</source>
        <translation>If another talk is needed, choose &quot;Arrange anyway&quot;; to change the time, open that talk.</translation>
    </message>
    <message>
        <source>不在谈话范围</source>
        <translation>Not among the targets</translation>
    </message>
    <message>
        <source>{name}已经注明不谈，理由：{reason}</source>
        <translation>{name} is left out, reason: {reason}</translation>
    </message>
    <message>
        <source>需要谈的，请先恢复为谈话对象。</source>
        <translation>If the talk is needed, make the person a target again first.</translation>
    </message>
    <message>
        <source>不在集中谈话期间</source>
        <translation>Outside the campaign</translation>
    </message>
    <message>
        <source>“{name}”的期间是 {first} 至 {last}。</source>
        <translation>&quot;{name}&quot; runs from {first} to {last}.</translation>
    </message>
    <message>
        <source>请另选日期；确需在期间以外谈的，请选择“仍然安排”。</source>
        <translation>Choose another date; if it must be outside, choose &quot;Arrange anyway&quot;.</translation>
    </message>
    <message>
        <source>填写的内容不对</source>
        <translation>Wrong entry</translation>
    </message>
    <message>
        <source>“{value}”不能这样填写。</source>
        <translation>&quot;{value}&quot; cannot be entered here.</translation>
    </message>
    <message>
        <source>得分请填数字，如 79.99；日期请填成 2026-03-05。</source>
        <translation>Write a score as a number such as 79.99 and a date like 2026-03-05.</translation>
    </message>
    <message>
        <source>至少要有一个制度在使用</source>
        <translation>At least one scheme must be in use</translation>
    </message>
    <message>
        <source>这是唯一在使用的制度，不能停用。</source>
        <translation>This is the only scheme in use; it cannot be stopped.</translation>
    </message>
    <message>
        <source>请先启用另一个制度，再停用这一个。</source>
        <translation>Use another scheme first, then stop this one.</translation>
    </message>
    <message>
        <source>代码已经用了</source>
        <translation>The code is taken</translation>
    </message>
    <message>
        <source>代码“{code}”已经是另一个制度或者草稿的。</source>
        <translation>The code &quot;{code}&quot; belongs to another scheme or draft.</translation>
    </message>
    <message>
        <source>请换一个代码。</source>
        <translation>Choose another code.</translation>
    </message>
    <message>
        <source>代码不能这样写</source>
        <translation>Not a possible code</translation>
    </message>
    <message>
        <source>“{code}”不能作制度的代码。</source>
        <translation>&quot;{code}&quot; cannot be the code of a scheme.</translation>
    </message>
    <message>
        <source>请用小写字母开头，只含小写字母、数字和 _，最多 60 个。</source>
        <translation>Begin with a small letter; only small letters, digits and _, at most 60.</translation>
    </message>
    <message>
        <source>自带的制度不直接修改</source>
        <translation>Supplied schemes are not edited directly</translation>
    </message>
    <message>
        <source>“{name}”随程序自带，更新程序时会有新版。</source>
        <translation>&quot;{name}&quot; comes with the program; updates bring new versions of it.</translation>
    </message>
    <message>
        <source>请复制一份，用自己的代码和名称修改。</source>
        <translation>Copy it and edit the copy under your own code and name.</translation>
    </message>
    <message>
        <source>草稿已经不在了</source>
        <translation>The draft is gone</translation>
    </message>
    <message>
        <source>这份草稿已经发布或者删除。</source>
        <translation>This draft was published or deleted.</translation>
    </message>
    <message>
        <source>请在左边重新选择。</source>
        <translation>Choose again on the left.</translation>
    </message>
    <message>
        <source>文件太大，不像制度文件</source>
        <translation>too large for a scheme file</translation>
    </message>
    <message>
        <source>不是文字文件，或者编码认不出来；请存为 UTF-8</source>
        <translation>no text file, or of unknown encoding; save it as UTF-8</translation>
    </message>
    <message>
        <source>“{name}”解开后大得不正常，可能有意为之。</source>
        <translation>&quot;{name}&quot; unpacks to far more than an office document does; this may be on purpose.</translation>
    </message>
    <message>
        <source>问题太多，一个会商文件装不下</source>
        <translation>Too many questions for one review file</translation>
    </message>
    <message>
        <source>现在有 {count} 个问题，一个会商文件最多 {limit} 个。</source>
        <translation>There are {count} questions; one review file holds {limit} at most.</translation>
    </message>
    <message>
        <source>请分成几部分发出，或者去掉几个问题。</source>
        <translation>Send them in several parts, or take some out.</translation>
    </message>
    <message>
        <source>主送对象重复</source>
        <translation>An addressee is listed twice</translation>
    </message>
    <message>
        <source>{to} 列了两次，会取两个文号。</source>
        <translation>{to} is listed twice and would take two numbers.</translation>
    </message>
    <message>
        <source>请在“主送”里去掉一个。</source>
        <translation>Take one of them out under Addressees.</translation>
    </message>
    <message>
        <source>前一步的日期没有填</source>
        <translation>An earlier date is missing</translation>
    </message>
    <message>
        <source>填了{given}，却没有填{missing}。</source>
        <translation>{given} is filled in, but not {missing}.</translation>
    </message>
    <message>
        <source>请补填前一个日期，或者去掉后一个。</source>
        <translation>Fill in the earlier date or take the later one out.</translation>
    </message>
    <message>
        <source>{then} {then_on} 早于{first} {first_on}。</source>
        <translation>{then} {then_on} lies before {first} {first_on}.</translation>
    </message>
    <message>
        <source>请核对这两个日期。</source>
        <translation>Check these two dates.</translation>
    </message>
    <message>
        <source>日期还没有到</source>
        <translation>The date lies ahead</translation>
    </message>
    <message>
        <source>{given} {given_on} 晚于今天 {today}。</source>
        <translation>{given} {given_on} is later than today, {today}.</translation>
    </message>
    <message>
        <source>请核对日期；电脑时钟不准的，先校准时钟。</source>
        <translation>Check the date; if the computer&apos;s clock is wrong, set it first.</translation>
    </message>
    <message>
        <source>文号已经用过</source>
        <translation>The number was used already</translation>
    </message>
    <message>
        <source>{number} 已经由另一个序列给过别的文书。</source>
        <translation>{number} was already given to another document by another series.</translation>
    </message>
    <message>
        <source>请在“文号”里给这个序列另定机关代字，再定稿。</source>
        <translation>Give this series another office code under Numbers, then freeze again.</translation>
    </message>
    <message>
        <source>两个序列的文号会重复</source>
        <translation>Two series would give the same numbers</translation>
    </message>
    <message>
        <source>两个序列都用机关代字“{word}”，会编出同样的文号。</source>
        <translation>Two series use the office code “{word}” and would give the same numbers.</translation>
    </message>
    <message>
        <source>请给其中一个序列另定代字；什么都没有改动。</source>
        <translation>Give one of them another office code; nothing was changed.</translation>
    </message>
    <message>
        <source>请按“可用的占位符”改正模板，再导入。</source>
        <translation>Correct the template by the list of placeholders and import it again.</translation>
    </message>
    <message>
        <source>里面没有一个占位符，每份文书都会一样。占位符写成 {{名称}}，两边各两个花括号。</source>
        <translation>It holds no placeholder, so every document would be the same. A placeholder is written {{name}}, with two braces on each side.</translation>
    </message>
    <message>
        <source>意见太多，一个会商文件装不下</source>
        <translation>Too many remarks for one exchange file</translation>
    </message>
    <message>
        <source>现在有 {count} 条意见，一个会商文件最多 {limit} 条。</source>
        <translation>There are {count} remarks; one exchange file holds at most {limit}.</translation>
    </message>
    <message>
        <source>请把办过的意见记为已处理，或者分成几部分发出。</source>
        <translation>Mark the remarks that were dealt with as resolved, or send the outline in parts.</translation>
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
    <name>ExchangePanel</name>
    <message>
        <source>送给</source>
        <translation>Sent to</translation>
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
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>回稿</source>
        <translation>Review copy</translation>
    </message>
    <message>
        <source>送出的会商文件</source>
        <translation>Review files sent</translation>
    </message>
    <message>
        <source>拆分送会商…</source>
        <translation>Split for joint review...</translation>
    </message>
    <message>
        <source>合并回稿…</source>
        <translation>Merge review copy...</translation>
    </message>
    <message>
        <source>合并回稿</source>
        <translation>Merge review copy</translation>
    </message>
    <message>
        <source>回稿已合并；合并前的提纲和回稿都留在版本里</source>
        <translation>Review copy merged; the outline before it and the copy are kept among the versions</translation>
    </message>
    <message>
        <source>会商文件已写出：{path}</source>
        <translation>Review file written: {path}</translation>
    </message>
    <message>
        <source>提纲已送审或审定，不再送会商；要改，先退回。</source>
        <translation>The outline is submitted or approved and no longer goes to review; to change it, return it first.</translation>
    </message>
    <message>
        <source>提纲里还没有问题，先写问题再送会商。</source>
        <translation>The outline has no questions yet; write some before sending it to review.</translation>
    </message>
    <message>
        <source>{count} 个</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>还没有送出过会商文件</source>
        <translation>No review file sent yet</translation>
    </message>
    <message>
        <source>对方没有共用的盘，就写成加口令的文件送去，收到回稿再合并。</source>
        <translation>Without a shared disk, write a file with a passphrase, send it, and merge the copy that comes back.</translation>
    </message>
</context>
<context>
    <name>ExchangeTarget</name>
    <message>
        <source>口令由两个机关当面或打电话约定，不要和文件放在一起。</source>
        <translation>The offices agree on the passphrase in person or by telephone; never keep it with the file.</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>请输入约定的口令，两次一样，强度够用。</source>
        <translation>Enter the agreed passphrase, the same twice and strong enough.</translation>
    </message>
    <message>
        <source>请写明写到哪个文件夹。</source>
        <translation>Name the folder to write to.</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>出示哪一份材料？↑↓ 选择，Enter 写入，Esc 返回</source>
        <translation>Which material is shown? ↑↓ choose, Enter inserts, Esc goes back</translation>
    </message>
    <message>
        <source>第 {number} 题  {text}</source>
        <translation>Question {number}  {text}</translation>
    </message>
    <message>
        <source>可以出示的材料和提纲里的依据</source>
        <translation>Material that may be shown, and sources in the outline</translation>
    </message>
    <message>
        <source>材料  {text}</source>
        <translation>Material  {text}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>导出文书</source>
        <translation>Export document</translation>
    </message>
    <message>
        <source>{count} 份合成一个 PDF，双面打印每份从正面开始</source>
        <translation>{count} copies in one PDF; printed on both sides, each begins on a front page</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder...</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件名只含文号和校验码，不含姓名。导出会记入审计记录。</source>
        <translation>File names hold number and check code, no names. The export is in the audit trail.</translation>
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
    <name>FactCard</name>
    <message>
        <source>不要这一条</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>补充哪个问题</source>
        <translation>Added to which question</translation>
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
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>登记情况</source>
        <translation>Note a fact</translation>
    </message>
    <message>
        <source>请先选择人员或者单位。</source>
        <translation>Choose a person or unit first.</translation>
    </message>
    <message>
        <source>如 79.99</source>
        <translation>Such as 79.99</translation>
    </message>
    <message>
        <source>发现的情况，一两句话</source>
        <translation>What was found, in a sentence or two</translation>
    </message>
    <message>
        <source>未评价</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>已登记。</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>考核或者测评得分</source>
        <translation>Score of assessment</translation>
    </message>
    <message>
        <source>班子评价</source>
        <translation>Team rating</translation>
    </message>
    <message>
        <source>人员类别（三重等）</source>
        <translation>Groups of persons (key posts etc.)</translation>
    </message>
    <message>
        <source>诫勉影响期</source>
        <translation>Effect period of admonition</translation>
    </message>
    <message>
        <source>检查发现的情况</source>
        <translation>Finding of an inspection</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Groups of the person</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>登记什么</source>
        <translation>What to note</translation>
    </message>
    <message>
        <source>影响期截止日，如 2027-03-31</source>
        <translation>End of the effect period, such as 2027-03-31</translation>
    </message>
    <message>
        <source>如：答对 9 题、共 10 题；基本掌握</source>
        <translation>Such as: 9 of 10 right; knows the essentials</translation>
    </message>
    <message>
        <source>应知应会测试结果</source>
        <translation>Result of the knowledge quiz</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
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
    <name>FieldForm</name>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>意见栏留空，打印后手写。</source>
        <translation>Opinion boxes stay empty, to be written by hand after printing.</translation>
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
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>写到哪个文件夹</source>
        <translation>Folder to write to</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose folder</translation>
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
    <name>FormFields</name>
    <message>
        <source>最低一级写明责任部门</source>
        <translation>Lowest level names the office responsible</translation>
    </message>
    <message>
        <source>领域、条、表现</source>
        <translation>Field, Article, Manifestation</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>各级名称</source>
        <translation>Names of the levels</translation>
    </message>
    <message>
        <source>应有数目（可不填）</source>
        <translation>Expected counts (optional)</translation>
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
        <source>锁定之前会先保存正在输入的内容。随时可以用 {lock} 锁定；{hide} 先遮住窗口再锁定，在对话框里、正在用输入法时也有效。</source>
        <translation>What is being typed is stored before locking. {lock} locks at any time; {hide} covers the windows first and then locks, even in a dialog or while the input method is composing.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>这里分成几项，请在左边展开，选其中一项。</source>
        <translation>This has several items; unfold them on the left and choose one.</translation>
    </message>
    <message>
        <source>去掉{what}</source>
        <translation>Remove {what}</translation>
    </message>
    <message>
        <source>加上{what}</source>
        <translation>Add {what}</translation>
    </message>
    <message>
        <source>添加一项</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>{what}：添加一项</source>
        <translation>{what}: add an item</translation>
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
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{what}：{count} 项，请在左边展开修改。</source>
        <translation>{what}, items: {count}. Unfold on the left to edit.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>按什么统计</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>按组织谈话的层级</source>
        <translation>By organising level</translation>
    </message>
    <message>
        <source>按单位层级</source>
        <translation>By level of unit</translation>
    </message>
    <message>
        <source>按管理权限</source>
        <translation>By authority</translation>
    </message>
    <message>
        <source>按谈话种类</source>
        <translation>By type of talk</translation>
    </message>
    <message>
        <source>按单位</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>{name}
{targets} 人次&#x3000;完成 {done}&#x3000;逾期 {overdue}</source>
        <translation>{name}
{targets} · {done} done · {overdue} late</translation>
    </message>
    <message>
        <source>按人员</source>
        <translation>By person</translation>
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
    <name>HeadsDialog</name>
    <message>
        <source>发给未领的一把手</source>
        <translation>Give to heads without a copy</translation>
    </message>
    <message>
        <source>未领的一把手</source>
        <translation>Heads without a copy</translation>
    </message>
    <message>
        <source>每人一册，编号从 {number} 起连续编；签收以后再逐个登记。</source>
        <translation>One copy each, numbered on from {number}; note each receipt once it is signed.</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>已登记 {count} 册</source>
        <translation>Copies noted: {count}</translation>
    </message>
    <message>
        <source>登记 {count} 册</source>
        <translation>Note {count} copies</translation>
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
    <message>
        <source>来源条目</source>
        <translation>Source rows</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>从表格导入名册</source>
        <translation>Import the register from a table</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading...</translation>
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
        <source>表格里是</source>
        <translation>The table holds</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导入表现库</source>
        <translation>Import problem library</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file...</translation>
    </message>
    <message>
        <source>粘贴的内容</source>
        <translation>What you pasted</translation>
    </message>
    <message>
        <source>读取粘贴的内容 (Ctrl+Enter)</source>
        <translation>Read what you pasted (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>数目不符时，可以写明原因（存在库里）</source>
        <translation>If the counts differ you can say why (kept in the library)</translation>
    </message>
    <message>
        <source>正在存入…</source>
        <translation>Storing...</translation>
    </message>
    <message>
        <source>……还有 {count} 处</source>
        <translation>... and {count} more</translation>
    </message>
    <message>
        <source>编号没有断开，看不出差在哪一条；请对照原件逐条核对。</source>
        <translation>The numbers have no gap, so the missing entry cannot be told; compare with the original one by one.</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>Nothing wrong was found.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>数目不符，照样导入</source>
        <translation>Import in spite of counts</translation>
    </message>
    <message>
        <source>先写明各级的名称，再选择文件或者粘贴。</source>
        <translation>Name the levels first, then choose a file or paste.</translation>
    </message>
    <message>
        <source>按制度应有：{wanted}</source>
        <translation>The scheme expects: {wanted}</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> · </translation>
    </message>
    <message>
        <source>已导入“{name}”第 {edition} 版</source>
        <translation>&quot;{name}&quot; edition {edition} was imported</translation>
    </message>
    <message>
        <source>表格和文字 (*.xlsx *.csv *.txt *.docx);;所有文件 (*)</source>
        <translation>Tables and text (*.xlsx *.csv *.txt *.docx);;All files (*)</translation>
    </message>
    <message>
        <source>选择清单文件</source>
        <translation>Choose the list file</translation>
    </message>
    <message>
        <source>读出的条目</source>
        <translation>Entries read</translation>
    </message>
    <message>
        <source>需要留意的地方</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>数目不符的说明</source>
        <translation>Why the counts differ</translation>
    </message>
    <message>
        <source>读出的内容</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>各栏是什么</source>
        <translation>What the columns are</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>可以粘贴带编号的文字（一、（一）1.），也可以粘贴从表格里复制的几栏。</source>
        <translation>Paste text with numbers before the entries, or columns copied from a table.</translation>
    </message>
    <message>
        <source>应有数目要每级写一个数，如 7/86/232；现在没有核对数目。</source>
        <translation>Expected counts need one number for each level, such as 7/86/232; counts are not checked now.</translation>
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
    <name>ImportTargetsDialog</name>
    <message>
        <source>从表格导入谈话对象</source>
        <translation>Import targets from a table</translation>
    </message>
    <message>
        <source>同一人可以列入多次</source>
        <translation>A person may be listed more than once</translation>
    </message>
    <message>
        <source>正在导入谈话对象</source>
        <translation>Importing targets</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>要有姓名、单位两列；名册里没有的单位、人员一并新建。重复导入不会重复列入。</source>
        <translation>Name and unit are needed; units and persons not in the register are created. Importing twice lists nobody twice.</translation>
    </message>
    <message>
        <source>导入 {count} 人次</source>
        <translation>Import talks: {count}</translation>
    </message>
    <message>
        <source>共 {rows} 行，可以导入 {times} 人次、{persons} 人（新建单位 {units} 个、人员 {new} 人），不能导入 {bad} 行。</source>
        <translation>Rows: {rows}. To import: {times} talks with {persons} persons (new units {units}, new persons {new}); rows that cannot be imported: {bad}.</translation>
    </message>
    <message>
        <source>按组织谈话的层级</source>
        <translation>By organising level</translation>
    </message>
    <message>
        <source>按单位层级</source>
        <translation>By level of unit</translation>
    </message>
    <message>
        <source>按管理权限</source>
        <translation>By authority</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>已列入 {targets} 人次，新建单位 {units} 个、人员 {persons} 人；原来就有 {same} 人次，没有导入 {refused} 行。</source>
        <translation>Put into the plan: {targets} talks; new units {units}, new persons {persons}; {same} were there before, rows refused: {refused}.</translation>
    </message>
    <message>
        <source>没有写明的，算作哪种谈话</source>
        <translation>Type of talk where none is given</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>{year} 年计划</source>
        <translation>Plan {year}</translation>
    </message>
    <message>
        <source>列入：{plan}</source>
        <translation>Put into: {plan}</translation>
    </message>
    <message>
        <source>{heading}：{counts}</source>
        <translation>{heading}: {counts}</translation>
    </message>
    <message>
        <source>没有写明的，由哪一级组织谈话</source>
        <translation>Level that holds the talks where the table does not say</translation>
    </message>
    <message>
        <source>组织谈话的层级</source>
        <translation>Level that holds the talks</translation>
    </message>
    <message>
        <source>以表格为准</source>
        <translation>As the table says</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>取消 (Esc)</source>
        <translation>Cancel (Esc)</translation>
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
    <name>IntakeDialog</name>
    <message>
        <source>收进材料</source>
        <translation>Take in material</translation>
    </message>
    <message>
        <source>读到的文件</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>仍然收进：另存一份</source>
        <translation>Take in anyway: another copy</translation>
    </message>
    <message>
        <source>正在收进材料…</source>
        <translation>Taking in material...</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>每个文件用自己的名称，收进后可以改。</source>
        <translation>Each file keeps its name; you can change it afterwards.</translation>
    </message>
    <message>
        <source>{name}：{why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>没有读进来的：</source>
        <translation>Not read:</translation>
    </message>
    <message>
        <source>收进 {count} 份材料。</source>
        <translation>Material taken in: {count}. </translation>
    </message>
    <message>
        <source>整理了：{counts}。在“整理”页逐处查看。</source>
        <translation>Repaired: {counts}. See each place under &quot;Repairs&quot;.</translation>
    </message>
    <message>
        <source>“{name}”已经有了一份，限定知悉，您的账户看不到。</source>
        <translation>&quot;{name}&quot; is here already, restricted; your account cannot see it.</translation>
    </message>
    <message>
        <source>“{name}”已经有了：{title}（已撤下，可以在列表里恢复）。</source>
        <translation>&quot;{name}&quot; is here already: {title} (withdrawn; restore it in the list).</translation>
    </message>
    <message>
        <source>“{name}”已经有了：{title}。逐字节相同，不用再收。</source>
        <translation>&quot;{name}&quot; is here already: {title}. Byte for byte the same; no need to take it in.</translation>
    </message>
    <message>
        <source>收进</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>锁定时还没有收进的，已放回来。</source>
        <translation>What was not taken in when the vault was locked stands here again.</translation>
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
    <name>IssueDialog</name>
    <message>
        <source>更正发放</source>
        <translation>Correct distribution</translation>
    </message>
    <message>
        <source>登记发放</source>
        <translation>Note distribution</translation>
    </message>
    <message>
        <source>从名册里选（可以不选）</source>
        <translation>Choose from the register (optional)</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Receipt signed</translation>
    </message>
    <message>
        <source>名册里的人</source>
        <translation>Person in the register</translation>
    </message>
    <message>
        <source>领取人（单位领取就写单位）</source>
        <translation>Receiver (or receiving unit)</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>起号（0 为不编号）</source>
        <translation>First number (0 for none)</translation>
    </message>
    <message>
        <source>止号</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>册数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Receipt signed by</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
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
    <name>IssuesPanel</name>
    <message>
        <source>登记发放…</source>
        <translation>Give out...</translation>
    </message>
    <message>
        <source>发给未领的一把手…</source>
        <translation>To other heads...</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct...</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void...</translation>
    </message>
    <message>
        <source>已发 {copies} 册，签收 {received} 册，{receivers} 个领取人</source>
        <translation>Copies given: {copies}, received: {received}, receivers: {receivers}</translation>
    </message>
    <message>
        <source>名册里还没有标为一把手的人，无法核对是否人手一本。</source>
        <translation>Nobody in the register is marked as head, so a copy each cannot be checked.</translation>
    </message>
    <message>
        <source>名册里 {heads} 名一把手人手一本，全部覆盖。</source>
        <translation>All {heads} heads in the register have a copy each.</translation>
    </message>
    <message>
        <source>名册里 {heads} 名一把手，{covered} 人已领，还有 {missing} 人未领。</source>
        <translation>Heads in the register: {heads}; with a copy: {covered}; without: {missing}.</translation>
    </message>
    <message>
        <source>作废这一行</source>
        <translation>Void this row</translation>
    </message>
    <message>
        <source>“{receiver}”的 {copies} 册将标为作废，编号可以再发；这一行仍留在登记里。</source>
        <translation>The {copies} copies of &quot;{receiver}&quot; become void and their numbers free again; the row stays in the list.</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>不作废</source>
        <translation>Do not void</translation>
    </message>
    <message>
        <source>发放登记</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>登记签收</source>
        <translation>Note receipt</translation>
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
    <name>Library</name>
    <message>
        <source>编号不连续，缺 {detail}</source>
        <translation>Number out of order, missing: {detail}</translation>
    </message>
    <message>
        <source>编号“{detail}”重复或倒退</source>
        <translation>Number &quot;{detail}&quot; twice or going back</translation>
    </message>
    <message>
        <source>内容重复</source>
        <translation>Same content twice</translation>
    </message>
    <message>
        <source>下面没有条目</source>
        <translation>No entries below it</translation>
    </message>
    <message>
        <source>上面没有归属，先放在“（未注明）”下面</source>
        <translation>Nothing above it; put under &quot;not stated&quot; for now</translation>
    </message>
    <message>
        <source>没有写责任部门</source>
        <translation>No office responsible</translation>
    </message>
    <message>
        <source>层级太深，并入了上一条</source>
        <translation>Too deep; joined to the entry before</translation>
    </message>
    <message>
        <source>没有作为条目收入</source>
        <translation>Not taken as an entry</translation>
    </message>
    <message>
        <source>单元格是公式，按文字收入</source>
        <translation>A formula, taken as text</translation>
    </message>
    <message>
        <source>{counts}，应为 {wanted}</source>
        <translation>{counts}, expected {wanted}</translation>
    </message>
    <message>
        <source>{level} {found}</source>
        <translation>{level} {found}</translation>
    </message>
    <message>
        <source>{level} {found}（相符）</source>
        <translation>{level} {found} (as expected)</translation>
    </message>
    <message>
        <source>{level} {found}（应为 {wanted}，{more}）</source>
        <translation>{level} {found} (expected {wanted}, {more})</translation>
    </message>
    <message>
        <source>少 {count}</source>
        <translation>{count} short</translation>
    </message>
    <message>
        <source>多 {count}</source>
        <translation>{count} over</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> · </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>&quot;{text}&quot;</translation>
    </message>
    <message>
        <source>第 {line} 行</source>
        <translation>Row {line}</translation>
    </message>
    <message>
        <source>工作表“{sheet}”</source>
        <translation>Sheet &quot;{sheet}&quot;</translation>
    </message>
    <message>
        <source>空行或没有内容</source>
        <translation>Empty row or no content</translation>
    </message>
    <message>
        <source>上一版有，这次没有</source>
        <translation>In the edition before, but not here</translation>
    </message>
    <message>
        <source>（在“{above}”下面）</source>
        <translation> (below &quot;{above}&quot;)</translation>
    </message>
    <message>
        <source>”或“</source>
        <translation>&quot; or &quot;</translation>
    </message>
</context>
<context>
    <name>LibraryIssueModel</name>
    <message>
        <source>领取人</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>册数</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>未签收</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>{day} {name}</source>
        <translation>{day} {name}</translation>
    </message>
</context>
<context>
    <name>LibraryPicker</name>
    <message>
        <source>在表现库里查找</source>
        <translation>Find in the problem library</translation>
    </message>
    <message>
        <source>输入几个字或拼音首字母，空格隔开；回车选用</source>
        <translation>Words or pinyin initials, with spaces between; Enter takes it</translation>
    </message>
    <message>
        <source>在哪个库里找</source>
        <translation>Library to search</translation>
    </message>
    <message>
        <source>限于哪一类</source>
        <translation>Limited to</translation>
    </message>
    <message>
        <source>找到的条目</source>
        <translation>Entries found</translation>
    </message>
    <message>
        <source>全部表现库</source>
        <translation>All libraries</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>还没有表现库：请先在“表现库”里导入。</source>
        <translation>No library yet: import one under &quot;Problem library&quot; first.</translation>
    </message>
    <message>
        <source>没有找到。换几个字，或者只打首字母。</source>
        <translation>Nothing found. Try other words or only initials.</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>导入其他清单…</source>
        <translation>Import another list...</translation>
    </message>
    <message>
        <source>导出表格…</source>
        <translation>Export table...</translation>
    </message>
    <message>
        <source>口袋书…</source>
        <translation>Booklet...</translation>
    </message>
    <message>
        <source>对照检查</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>按部门印发…</source>
        <translation>Print by office...</translation>
    </message>
    <message>
        <source>导出发放登记…</source>
        <translation>Export distribution list...</translation>
    </message>
    <message>
        <source>导出到哪个文件夹</source>
        <translation>Folder to export to</translation>
    </message>
    <message>
        <source>正在写文件…</source>
        <translation>Writing files...</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已写入 {count} 个文件：{names}</source>
        <translation>Files written: {count}. {names}</translation>
    </message>
    <message>
        <source>未导入，应有 {counts}</source>
        <translation>Not imported, expected {counts}</translation>
    </message>
    <message>
        <source>未导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>第 {edition} 版&#x3000;{day}</source>
        <translation>Edition {edition} · {day}</translation>
    </message>
    <message>
        <source>旧版，只供查阅</source>
        <translation>Old edition, read only</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>还没有表现库</source>
        <translation>No problem library yet</translation>
    </message>
    <message>
        <source>导入 .xlsx、.csv、.txt、.docx 或粘贴的清单；数目会按制度核对，先看后存。</source>
        <translation>Import a list from .xlsx, .csv, .txt or .docx, or paste it; counts are checked by the scheme, and you see it before it is stored.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>选择单位填好的对照检查表</source>
        <translation>Choose the form a unit filled in</translation>
    </message>
    <message>
        <source>表现库</source>
        <translation>Problem library</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>发放登记</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>导出空白对照检查表…</source>
        <translation>Export empty self-check form...</translation>
    </message>
    <message>
        <source>读入填好的表…</source>
        <translation>Read a filled-in form...</translation>
    </message>
</context>
<context>
    <name>LibraryTreeModel</name>
    <message>
        <source>下属条数</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>提出次数</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>责任部门</source>
        <translation>Office responsible</translation>
    </message>
    <message>
        <source>{text}（已停用）</source>
        <translation>{text} (retired)</translation>
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
    <name>LookForm</name>
    <message>
        <source>印红头</source>
        <translation>Print the red head</translation>
    </message>
    <message>
        <source>纸上已印好红头的（套打），不要勾选：边距不变，不印红色。</source>
        <translation>On paper with a pre-printed head leave it unticked: same margins, no red printed.</translation>
    </message>
    <message>
        <source>加盖印章（成文日期右空四字）</source>
        <translation>Seal is put on (date four characters from the right)</translation>
    </message>
    <message>
        <source>不标注</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>不填则用本机关名称</source>
        <translation>This office&apos;s name if left empty</translation>
    </message>
    <message>
        <source>不填则不印版记</source>
        <translation>No imprint if left empty</translation>
    </message>
    <message>
        <source>发文机关标志</source>
        <translation>Issuing office in the head</translation>
    </message>
    <message>
        <source>印发机关</source>
        <translation>Office in the imprint</translation>
    </message>
    <message>
        <source>密级标注</source>
        <translation>Classification mark</translation>
    </message>
</context>
<context>
    <name>LooseWordsWindow</name>
    <message>
        <source>没有存入的文字</source>
        <translation>Words that are not stored</translation>
    </message>
    <message>
        <source>都用好了，清除…</source>
        <translation>All used, clear…</translation>
    </message>
    <message>
        <source>以后再说 (Esc)</source>
        <translation>Later (Esc)</translation>
    </message>
    <message>
        <source>锁定或退出时，这些文字写在表单里，还没有存入。它们留在保险库里，只有您的账户看得到：复制到原来的地方，用好以后清除。</source>
        <translation>When the vault was locked or the program ended, these words stood in forms and were not stored. They are kept in the vault for your account only: copy them to where they belong, and clear them once they are used.</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>回到原处</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>清除这些文字</source>
        <translation>Clear these words</translation>
    </message>
    <message>
        <source>清除以后不能恢复。没有复制走的文字就没有了。</source>
        <translation>This cannot be undone. Words that were not copied are gone.</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
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
    <name>ManifestationCard</name>
    <message>
        <source>取消对应</source>
        <translation>Undo assignment</translation>
    </message>
    <message>
        <source>对应的表现</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>选对应的表现</source>
        <translation>Choose manifestation</translation>
    </message>
    <message>
        <source>还没有对应到表现库里的条目。</source>
        <translation>No entry of the problem library assigned yet.</translation>
    </message>
    <message>
        <source>另选…</source>
        <translation>Choose another...</translation>
    </message>
    <message>
        <source>选对应的表现…</source>
        <translation>Choose manifestation...</translation>
    </message>
</context>
<context>
    <name>MannerBar</name>
    <message>
        <source>本人阅看</source>
        <translation>by the subject</translation>
    </message>
    <message>
        <source>向其宣读</source>
        <translation>aloud</translation>
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
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>MaterialDetail</name>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>整理</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>知悉范围</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>没有文字。原件在“原件”页。</source>
        <translation>No text. The original is under &quot;Original&quot;.</translation>
    </message>
    <message>
        <source>经整理：改动 {count} 处，每一处都在“整理”页，可以不改。</source>
        <translation>Repaired: {count} changes, all listed under &quot;Repairs&quot; and each can be refused.</translation>
    </message>
    <message>
        <source>已过有效期</source>
        <translation>Past its validity</translation>
    </message>
    <message>
        <source>登记项</source>
        <translation>Particulars</translation>
    </message>
</context>
<context>
    <name>MaterialListPanel</name>
    <message>
        <source>按名称、来源、文字查找，也可打拼音首字母</source>
        <translation>Find by name, source or text, also by pinyin initials</translation>
    </message>
    <message>
        <source>查找材料</source>
        <translation>Find material</translation>
    </message>
    <message>
        <source>材料种类</source>
        <translation>Kind of material</translation>
    </message>
    <message>
        <source>包括撤下的</source>
        <translation>Withdrawn ones too</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>所有种类</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>Material: {count}</translation>
    </message>
    <message>
        <source>没有符合的材料，换几个字试试。</source>
        <translation>No material matches; try other words.</translation>
    </message>
    <message>
        <source>还没有材料。收进文件、粘贴，或者把文件拖到这里。</source>
        <translation>No material yet. Take in files, paste, or drop files here.</translation>
    </message>
    <message>
        <source>另有 {count} 份限定知悉，您的账户看不到。</source>
        <translation>Restricted and not shown to your account: {count}.</translation>
    </message>
</context>
<context>
    <name>MaterialModel</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Word 文档</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>图片或扫描件</source>
        <translation>Picture or scan</translation>
    </message>
    <message>
        <source>其他文件</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>已核实</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>查否</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>待收</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>逾期未交</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>{kind}：还没有向任何单位要</source>
        <translation>{kind}: nobody has been asked for it yet</translation>
    </message>
    <message>
        <source>{kind}：{provider}还没有交</source>
        <translation>{kind}: {provider} has not delivered</translation>
    </message>
    <message>
        <source>{kind}：{provider}逾期未交（应于 {due} 交）</source>
        <translation>{kind}: {provider} is overdue (due {due})</translation>
    </message>
    <message>
        <source>查阅文字</source>
        <translation>Text read</translation>
    </message>
    <message>
        <source>查看原件</source>
        <translation>Original viewed</translation>
    </message>
    <message>
        <source>导出原件</source>
        <translation>Original exported</translation>
    </message>
    <message>
        <source>拼音注音</source>
        <translation>Pinyin notes</translation>
    </message>
    <message>
        <source>繁体字</source>
        <translation>Traditional characters</translation>
    </message>
    <message>
        <source>错位乱码</source>
        <translation>Shifted bytes</translation>
    </message>
    <message>
        <source>半角标点</source>
        <translation>Half-width punctuation</translation>
    </message>
    <message>
        <source>编码读错</source>
        <translation>Wrong encoding</translation>
    </message>
    <message>
        <source>重复标点</source>
        <translation>Doubled punctuation</translation>
    </message>
    <message>
        <source>空格变问号</source>
        <translation>Space turned into ?</translation>
    </message>
    <message>
        <source>干扰字符</source>
        <translation>Forum jam</translation>
    </message>
    <message>
        <source>网页附带文字</source>
        <translation>Page furniture</translation>
    </message>
    <message>
        <source>疑似改写</source>
        <translation>Possibly reworded</translation>
    </message>
    <message>
        <source>疑似笔误</source>
        <translation>Possible slip</translation>
    </message>
    <message>
        <source>按探测到的编码读出</source>
        <translation>Read in the encoding that was detected</translation>
    </message>
    <message>
        <source>有些字节读不出文字（显示为�），原件里都在</source>
        <translation>Some bytes cannot be read (shown as �); the original has them all</translation>
    </message>
    <message>
        <source>去掉了看不见的控制字符</source>
        <translation>Invisible control characters were left out</translation>
    </message>
    <message>
        <source>有修订痕迹：插入的文字已读入</source>
        <translation>Tracked changes: inserted words were taken</translation>
    </message>
    <message>
        <source>有修订痕迹：删除的文字没有读入</source>
        <translation>Tracked changes: deleted words were left out</translation>
    </message>
    <message>
        <source>批注没有读入</source>
        <translation>Comments were left out</translation>
    </message>
    <message>
        <source>脚注放在文末</source>
        <translation>Footnotes stand at the end</translation>
    </message>
    <message>
        <source>页眉页脚放在文末</source>
        <translation>Headers and footers stand at the end</translation>
    </message>
    <message>
        <source>文本框的文字放在它所在的地方</source>
        <translation>Words of text boxes stand where the boxes are</translation>
    </message>
    <message>
        <source>隐藏文字没有读入</source>
        <translation>Hidden text was left out</translation>
    </message>
    <message>
        <source>里面的图片没有读入，原件里都在</source>
        <translation>Pictures were left out; the original has them all</translation>
    </message>
    <message>
        <source>隐藏的工作表也读入了</source>
        <translation>Hidden sheets were taken too</translation>
    </message>
    <message>
        <source>隐藏的行列也读入了</source>
        <translation>Hidden rows and columns were taken too</translation>
    </message>
    <message>
        <source>公式按上次的结果读入</source>
        <translation>Formulas: the saved results were taken</translation>
    </message>
    <message>
        <source>公式没有结果，按公式原文读入</source>
        <translation>Formulas without results: the formulas were taken</translation>
    </message>
    <message>
        <source>合并单元格的文字只在第一格</source>
        <translation>Merged cells: the words stand in the first cell only</translation>
    </message>
    <message>
        <source>PDF 里没有文字，在“原件”页看页面</source>
        <translation>The PDF has no text; see its pages under &quot;Original&quot;</translation>
    </message>
    <message>
        <source>PDF 里有的页没有文字</source>
        <translation>Some pages of the PDF have no text</translation>
    </message>
    <message>
        <source>是图片，没有文字，在“原件”页看</source>
        <translation>A picture without text; see it under &quot;Original&quot;</translation>
    </message>
    <message>
        <source>文件名的后缀与内容不符，按内容读入</source>
        <translation>The file&apos;s ending does not fit; it was read by its content</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>{note}（{count} 处）</source>
        <translation>{note} ({count})</translation>
    </message>
    <message>
        <source>已撤下</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>限定知悉</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>可以出示</source>
        <translation>May be shown</translation>
    </message>
    <message>
        <source>经整理</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>{kind} {count} 处</source>
        <translation>{kind} {count}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>自动编号没有读入</source>
        <translation>Automatic numbers were left out</translation>
    </message>
</context>
<context>
    <name>MaterialsScreen</name>
    <message>
        <source>导出移交清单…</source>
        <translation>Export handover list...</translation>
    </message>
    <message>
        <source>没有可以收进的文件；文件夹请打开后选里面的文件。</source>
        <translation>No file that can be taken in; open a folder and choose the files in it.</translation>
    </message>
    <message>
        <source>正在读取文件…</source>
        <translation>Reading files...</translation>
    </message>
    <message>
        <source>导出材料移交清单</source>
        <translation>Export handover list of material</translation>
    </message>
    <message>
        <source>已导出 {count} 份的清单：{path}</source>
        <translation>List exported, material: {count}. {path}</translation>
    </message>
    <message>
        <source>粘贴的文字有 {length} 万字，一次最多 {limit} 万字。请存成几个文件，再收进来。</source>
        <translation>What you pasted has {length}0,000 characters; at most {limit}0,000 at once. Save it as several files and take those in.</translation>
    </message>
    <message>
        <source>剪贴板里没有文字、图片或文件。先在别处复制，再来粘贴。</source>
        <translation>The clipboard holds no text, picture or file. Copy something first, then paste.</translation>
    </message>
    <message>
        <source>正在读取粘贴的文字…</source>
        <translation>Reading the pasted text...</translation>
    </message>
    <message>
        <source>正在读取粘贴的图片…</source>
        <translation>Reading the pasted picture...</translation>
    </message>
    <message>
        <source>这里显示选中的材料</source>
        <translation>The material you choose is shown here</translation>
    </message>
    <message>
        <source>收进文件、粘贴文字或者拖进来；网页上复制的文字会自动整理，每处改动都看得到。</source>
        <translation>Take in files, paste text or drop it here; text copied from web pages is repaired by itself, and every change can be seen.</translation>
    </message>
    <message>
        <source>材料 ({kinds});;所有文件 (*)</source>
        <translation>Material ({kinds});;All files (*)</translation>
    </message>
    <message>
        <source>选择要收进的文件</source>
        <translation>Choose files to take in</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>已收进的材料</source>
        <translation>Material taken in</translation>
    </message>
    <message>
        <source>需求清单</source>
        <translation>Request list</translation>
    </message>
    <message>
        <source>粘贴的文字</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <source>粘贴的图片</source>
        <translation>Pasted picture</translation>
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
    <name>MeetingsPanel</name>
    <message>
        <source>按单位筛选</source>
        <translation>Filter by unit</translation>
    </message>
    <message>
        <source>定为这个单位的会期</source>
        <translation>Set for this unit</translation>
    </message>
    <message>
        <source>取消这个单位的会期</source>
        <translation>Remove from this unit</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>民主生活会</source>
        <translation>Meeting day</translation>
    </message>
    <message>
        <source>倒计时</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>会前还应谈</source>
        <translation>Talks due before</translation>
    </message>
    <message>
        <source>各单位的会期</source>
        <translation>Meeting days of units</translation>
    </message>
    <message>
        <source>会期</source>
        <translation>Meeting days</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>{count} 人次</source>
        <translation>Talks: {count}</translation>
    </message>
    <message>
        <source>筛选单位</source>
        <translation>Filter units</translation>
    </message>
    <message>
        <source>还没有单位</source>
        <translation>No units yet</translation>
    </message>
    <message>
        <source>计划里有了谈话对象，他们的单位就列在这里；定了会期，截止日随之算出。</source>
        <translation>Units are listed here once the plan has targets of theirs; a meeting day then sets the due days.</translation>
    </message>
    <message>
        <source>须在民主生活会前谈话的，以会期的前一天为截止日；改期后全部重算。</source>
        <translation>Talks due before the democratic life meeting are due the day before it; a new date moves them all.</translation>
    </message>
    <message>
        <source>所列 {count} 个单位中，{others} 个已定了别的会期，将一并改为 {day}。</source>
        <translation>Of the {count} units shown, {others} have another meeting day; all are set to {day}.</translation>
    </message>
    <message>
        <source>改所列单位的会期</source>
        <translation>Change meeting days of units shown</translation>
    </message>
    <message>
        <source>全部改定</source>
        <translation>Change all</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>定为所列 {count} 个单位的会期</source>
        <translation>Set for the {count} units listed</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>不同的地方</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>合并回稿</source>
        <translation>Merge review copy</translation>
    </message>
    <message>
        <source>还有 {count} 处两边都改过，请逐处选定；选定以前什么都不会改。</source>
        <translation>Changed on both sides, to be chosen one by one: {count}. Nothing changes before that.</translation>
    </message>
    <message>
        <source>都已选定，可以合并。</source>
        <translation>All chosen; ready to merge.</translation>
    </message>
    <message>
        <source>我方：</source>
        <translation>Ours:</translation>
    </message>
    <message>
        <source>对方：</source>
        <translation>Theirs:</translation>
    </message>
    <message>
        <source>不收进来</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>收进来</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>同意删去</source>
        <translation>Agree to remove</translation>
    </message>
    <message>
        <source>仍然删去</source>
        <translation>Remove anyway</translation>
    </message>
    <message>
        <source>按对方的收回来</source>
        <translation>Bring back theirs</translation>
    </message>
    <message>
        <source>用我方的</source>
        <translation>Use ours</translation>
    </message>
    <message>
        <source>用对方的</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <source>整个问题</source>
        <translation>Whole question</translation>
    </message>
    <message>
        <source>没有选定</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>我方的</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>对方的</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>两段</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>我方的文字</source>
        <translation>Our words</translation>
    </message>
    <message>
        <source>对方的文字</source>
        <translation>Their words</translation>
    </message>
    <message>
        <source>没有不同的地方</source>
        <translation>Nothing differs</translation>
    </message>
    <message>
        <source>{office} {author} {time} 的回稿。没有变化的问题 {same} 个；新意见 {remarks} 条，合并后在“意见”里。</source>
        <translation>Review copy of {office}, {author}, {time}. Questions unchanged: {same}; new comments: {remarks}, under &quot;Comments&quot; after merging.</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>先不合并</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>两段都留</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>改动方</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>对方没有改动提纲；意见照样收进来。</source>
        <translation>The other office did not change the outline; its remarks come in all the same.</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>导出日历文件…</source>
        <translation>Export calendar file...</translation>
    </message>
    <message>
        <source>月历</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>{month} 月 {day} 日&#x3000;{weekday}</source>
        <translation>{month}/{day} · {weekday}</translation>
    </message>
    <message>
        <source>这一天没有安排</source>
        <translation>Nothing planned on this day</translation>
    </message>
    <message>
        <source>这一天的安排</source>
        <translation>Plans of this day</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>起草文书</source>
        <translation>Draft a document</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>不针对某次谈话</source>
        <translation>For no particular talk</translation>
    </message>
    <message>
        <source>按哪个制度</source>
        <translation>By which scheme</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>针对的谈话（内容由谈话带出）</source>
        <translation>For which talk (it fills in the content)</translation>
    </message>
    <message>
        <source>依据：{source}</source>
        <translation>Basis: {source}</translation>
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
    <message>
        <source>名册里还没有人，这里就没有人可选。</source>
        <translation>Nobody is in the register yet, so there is nobody to choose here.</translation>
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
    <name>NumbersDialog</name>
    <message>
        <source>文号</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>每个序列一年（或一季）内连续编号，定稿时才取号，不断号，作废的号不再用。年中开始使用的，先填起始号。</source>
        <translation>Each series is numbered through for a year (or quarter); a number is taken only at the freeze, none is skipped and none used again. If you start during the year, set the first number.</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>下一个文号</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>起始号</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>已开始用</source>
        <translation>In use</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>本人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>不对外</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>时限 {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>时限 {day}，已逾期</source>
        <translation>due {day}, overdue</translation>
    </message>
    <message>
        <source>当时未作说明</source>
        <translation>Not explained at the time</translation>
    </message>
    <message>
        <source>已在提纲中</source>
        <translation>In the outline already</translation>
    </message>
</context>
<context>
    <name>OfficeName</name>
    <message>
        <source>机关名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>OpenExchangeDialog</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>扩展名为 {ending} 的文件</source>
        <translation>A file ending in {ending}</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>约定的口令</source>
        <translation>Agreed passphrase</translation>
    </message>
    <message>
        <source>请选择文件，再输入约定的口令。</source>
        <translation>Choose a file, then enter the agreed passphrase.</translation>
    </message>
    <message>
        <source>会商文件 (*{ending})</source>
        <translation>Review files (*{ending})</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>显示页面</source>
        <translation>Page shown</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>导出原件…</source>
        <translation>Export original...</translation>
    </message>
    <message>
        <source>原件的页面</source>
        <translation>Pages of the original</translation>
    </message>
    <message>
        <source>已导出 {name}，与收到时逐字节相同。导出已记入审计记录。</source>
        <translation>Exported: {name}, byte for byte as received. The export is in the audit trail.</translation>
    </message>
    <message>
        <source>导出原件到文件夹</source>
        <translation>Export the original to a folder</translation>
    </message>
    <message>
        <source>这个文件的页面显示不出来。原件完整保存着，可以导出。</source>
        <translation>The pages of this file cannot be shown. The original is kept whole and can be exported.</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {count} 页</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>{name} · {form} · {size} · 由 {account} 收进</source>
        <translation>{name} · {form} · {size} · taken in by {account}</translation>
    </message>
    <message>
        <source>读入时发现：{notes}</source>
        <translation>Found on reading: {notes}</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>以往谈话指出的问题</source>
        <translation>Earlier problems</translation>
    </message>
    <message>
        <source>未完成的举措</source>
        <translation>Open measures</translation>
    </message>
    <message>
        <source>以往谈话的提纲</source>
        <translation>Earlier outlines</translation>
    </message>
    <message>
        <source>预置问题</source>
        <translation>Preset questions</translation>
    </message>
    <message>
        <source>制度中的常用问题</source>
        <translation>Scheme questions</translation>
    </message>
    <message>
        <source>表现库</source>
        <translation>Problem library</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>取自{kind}：{words}</source>
        <translation>From {kind}: {words}</translation>
    </message>
    <message>
        <source>（不对外）</source>
        <translation>(internal)</translation>
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
    <message>
        <source>工作要求</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>民主生活会剖析要求</source>
        <translation>Self-review for the democratic life meeting</translation>
    </message>
</context>
<context>
    <name>OutlineExportDialog</name>
    <message>
        <source>内部用，全部来源</source>
        <translation>Internal, with all sources</translation>
    </message>
    <message>
        <source>给别人看，不印不对外的来源</source>
        <translation>For others, without internal sources</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>导出增补提纲</source>
        <translation>Export addendum</translation>
    </message>
    <message>
        <source>导出提纲</source>
        <translation>Export outline</translation>
    </message>
    <message>
        <source>请写明写到哪个文件夹。</source>
        <translation>Name the folder to write to.</translation>
    </message>
    <message>
        <source>已写到 {folder}：{files}</source>
        <translation>Written to {folder}: {files}</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {count} 页</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>页面预览</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>写出 Word 和 PDF 两个文件。</source>
        <translation>Writes a Word and a PDF file.</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
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
    <message>
        <source>与其他对象的提纲雷同 {detail}%，请结合本人实际修改</source>
        <translation>{detail}% similar to outlines of other subjects; fit it to this person</translation>
    </message>
    <message>
        <source>还没有谈话对象本人的事例</source>
        <translation>No facts about the subject yet</translation>
    </message>
    <message>
        <source>还没有所在岗位、单位的事例</source>
        <translation>No facts about the post or unit yet</translation>
    </message>
    <message>
        <source>{remark}（{rule}，依据：{source}）</source>
        <translation>{remark} ({rule}, basis: {source})</translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message>
        <source>草拟</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>会商</source>
        <translation>Joint review</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>For approval</translation>
    </message>
    <message>
        <source>审定</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>使用中</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>送会商</source>
        <translation>Send to review</translation>
    </message>
    <message>
        <source>审定并锁定…</source>
        <translation>Approve...</translation>
    </message>
    <message>
        <source>退回修改…</source>
        <translation>Return...</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>拆分送出</source>
        <translation>Split off for review</translation>
    </message>
    <message>
        <source>合并前</source>
        <translation>Before merging</translation>
    </message>
    <message>
        <source>对方回稿</source>
        <translation>Their review copy</translation>
    </message>
    <message>
        <source>谈话退回，提纲重开</source>
        <translation>Talk returned, outline reopened</translation>
    </message>
    <message>
        <source>开场说明</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>总体评价</source>
        <translation>Overall assessment</translation>
    </message>
    <message>
        <source>工作要求</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>民主生活会剖析要求</source>
        <translation>Self-review for the democratic life meeting</translation>
    </message>
    <message>
        <source>拟问</source>
        <translation>Question to ask</translation>
    </message>
    <message>
        <source>问题表述</source>
        <translation>Problem in words</translation>
    </message>
    <message>
        <source>关注方面</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>问题类型</source>
        <translation>Kind of problem</translation>
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
        <source>需听取的说明</source>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>有改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>对方改了</source>
        <translation>Changed by them</translation>
    </message>
    <message>
        <source>我方改了</source>
        <translation>Changed by us</translation>
    </message>
    <message>
        <source>两边都改了</source>
        <translation>Changed by both</translation>
    </message>
    <message>
        <source>对方新增</source>
        <translation>Added by them</translation>
    </message>
    <message>
        <source>对方删去</source>
        <translation>Removed by them</translation>
    </message>
    <message>
        <source>我方已删去</source>
        <translation>Removed by us</translation>
    </message>
    <message>
        <source>问题 {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>问题 {number}：{words}</source>
        <translation>Question {number}: {words}</translation>
    </message>
    <message>
        <source>整份提纲</source>
        <translation>Whole outline</translation>
    </message>
    <message>
        <source>问题以外的文字</source>
        <translation>Words outside questions</translation>
    </message>
    <message>
        <source>原来是问题 {number}</source>
        <translation>was question {number}</translation>
    </message>
    <message>
        <source>已不在提纲里的问题</source>
        <translation>A question no longer in the outline</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>提交送审</source>
        <translation>Submit outline</translation>
    </message>
    <message>
        <source>删去限定知悉的问题前</source>
        <translation>Before a question for named readers was taken out</translation>
    </message>
    <message>
        <source>问题的先后</source>
        <translation>Order of the questions</translation>
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
        <translation>Print and PDF look the same; Word may break lines and pages elsewhere.</translation>
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
    <name>PartTree</name>
    <message>
        <source>制度的各部分</source>
        <translation>Parts of the scheme</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>四个以上不相关的词</source>
        <translation>Four unrelated words or more</translation>
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
    <name>PeoplePicker</name>
    <message>
        <source>从名册选取主送对象</source>
        <translation>Choose addressees from the register</translation>
    </message>
    <message>
        <source>按姓名、职务、单位筛选</source>
        <translation>Filter by name, post or unit</translation>
    </message>
    <message>
        <source>筛选人员</source>
        <translation>Filter persons</translation>
    </message>
    <message>
        <source>名册人员</source>
        <translation>Persons in the register</translation>
    </message>
    <message>
        <source>勾选显示的全部</source>
        <translation>Tick all shown</translation>
    </message>
    <message>
        <source>全部不选</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>例如 副市长、责任部门；用来分组统计，可以不填</source>
        <translation>For example deputy mayor or office in charge; groups the counts, optional</translation>
    </message>
    <message>
        <source>加入主送</source>
        <translation>Add addressees</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>已选 {count} 人</source>
        <translation>Chosen: {count}</translation>
    </message>
    <message>
        <source>全部名册</source>
        <translation>Whole register</translation>
    </message>
    <message>
        <source>只看一把手</source>
        <translation>Heads only</translation>
    </message>
    <message>
        <source>今年计划的谈话对象</source>
        <translation>This year&apos;s targets</translation>
    </message>
    <message>
        <source>人员范围</source>
        <translation>Which persons</translation>
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
    <name>PhraseTable</name>
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
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>用过</source>
        <translation>Used</translation>
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
    <message>
        <source>是公式，表格里没有结果</source>
        <translation>is a formula without a stored result</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>按内容筛选</source>
        <translation>Filter by content</translation>
    </message>
    <message>
        <source>记一条预置问题…</source>
        <translation>Add preset question...</translation>
    </message>
    <message>
        <source>选取提纲内容</source>
        <translation>Pick content for the outline</translation>
    </message>
    <message>
        <source>还没有选取任何内容。</source>
        <translation>Nothing is picked yet.</translation>
    </message>
    <message>
        <source>各成一个新问题</source>
        <translation>Each becomes a new question</translation>
    </message>
    <message>
        <source>并入问题 {number}：{words}</source>
        <translation>Join to question {number}: {words}</translation>
    </message>
    <message>
        <source>全部（{count}）</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>{kind}（{count}）</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>这一类没有可以选取的内容。</source>
        <translation>There is nothing of this kind.</translation>
    </message>
    <message>
        <source>已选 {count} 项</source>
        <translation>Picked: {count}</translation>
    </message>
    <message>
        <source>，其中表现库：{names}</source>
        <translation>, of the problem library: {names}</translation>
    </message>
    <message>
        <source>内容的种类</source>
        <translation>Kinds of content</translation>
    </message>
    <message>
        <source>筛选内容</source>
        <translation>Filter content</translation>
    </message>
    <message>
        <source>可以选取的内容</source>
        <translation>Content to pick from</translation>
    </message>
    <message>
        <source>放到哪里</source>
        <translation>Where to put it</translation>
    </message>
    <message>
        <source>放入提纲</source>
        <translation>Put into outline</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>其中有限定知悉的来源：放进提纲以后仍然只有知悉范围内的账户看得到，对外稿不印；拟问不照抄，请自己写。</source>
        <translation>Some come from sources for named readers: in the outline, too, only they see these words, and no copy for others prints them. The question is not filled in; please word it yourself.</translation>
    </message>
    <message>
        <source>其中有来源不对外的：对外稿不印。</source>
        <translation>Some sources are not for others: no copy for others prints them.</translation>
    </message>
    <message>
        <source>去掉这条预置问题…</source>
        <translation>Take this preset problem off the list…</translation>
    </message>
    <message>
        <source>去掉预置问题</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>“{words}”以后不再列出；已经放进提纲的不变。</source>
        <translation>“{words}” will no longer be listed; what is in an outline already stays.</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>应谈</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Arranged</translation>
    </message>
    <message>
        <source>未到时间</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>不列入</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>第{number}季度</source>
        <translation>Quarter {number}</translation>
    </message>
    <message>
        <source>{number}月</source>
        <translation>Month {number}</translation>
    </message>
    <message>
        <source>会期未定</source>
        <translation>Meeting day not set</translation>
    </message>
    <message>
        <source>计划 {targets} 人次、{persons} 人&#x3000;已谈 {held} 人次、{talked} 人</source>
        <translation>Planned: {targets} talks, {persons} persons · held: {held} talks, {talked} persons</translation>
    </message>
    <message>
        <source>（迟）</source>
        <translation> (late)</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>民主生活会：{title}</source>
        <translation>Democratic life meeting: {title}</translation>
    </message>
    <message>
        <source>{count} 人次到期</source>
        <translation>Talks due: {count}</translation>
    </message>
    <message>
        <source>{count} 人次拟谈</source>
        <translation>Talks planned: {count}</translation>
    </message>
    <message>
        <source>{title} 开始</source>
        <translation>{title} begins</translation>
    </message>
    <message>
        <source>{title} 结束</source>
        <translation>{title} ends</translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>还有 {days} 天</source>
        <translation>In {days} days</translation>
    </message>
    <message>
        <source>民主生活会</source>
        <translation>Democratic life meeting</translation>
    </message>
    <message>
        <source>谈话到期：{count} 人次</source>
        <translation>Talks due: {count}</translation>
    </message>
    <message>
        <source>集中谈话开始</source>
        <translation>Campaign begins</translation>
    </message>
    <message>
        <source>集中谈话结束</source>
        <translation>Campaign ends</translation>
    </message>
    <message>
        <source>日历文件已写入 {name}，共 {count} 项，不含姓名。</source>
        <translation>Calendar file {name} written, items: {count}, without names.</translation>
    </message>
    <message>
        <source>导出日历文件</source>
        <translation>Export calendar file</translation>
    </message>
    <message>
        <source>日历 (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>日历文件不加密，只写谈话编号、种类、时间、会期和到期，不写谈话对象的姓名和事由。</source>
        <translation>A calendar file is not encrypted. It holds number, type and time of talks, meeting days and due days, but no names of subjects and no reasons.</translation>
    </message>
    <message>
        <source>继续导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>不导出</source>
        <translation>Do not export</translation>
    </message>
    <message>
        <source>{year}年谈话计划及完成情况</source>
        <translation>Talk plan {year} and progress</translation>
    </message>
    <message>
        <source>计划表已写入 {name}。</source>
        <translation>Plan table {name} written.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Tables (*.xlsx)</translation>
    </message>
    <message>
        <source>导出计划表</source>
        <translation>Export plan table</translation>
    </message>
    <message>
        <source>{scheme}：{type}</source>
        <translation>{scheme}: {type}</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>晚于截止日</source>
        <translation>After due day</translation>
    </message>
    <message>
        <source>{time}{name}&#x3000;{type}</source>
        <translation>{time}{name} · {type}</translation>
    </message>
    <message>
        <source>{number}季</source>
        <translation>Q{number}</translation>
    </message>
    <message>
        <source>逾期 {days} 天</source>
        <translation>{days} days late</translation>
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
    <message>
        <source>如 9:00，可以不填</source>
        <translation>Such as 9:00, optional</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>写成 9:00 的样子，或者不填</source>
        <translation>Write it like 9:00, or leave it empty</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>预计时长</source>
        <translation>Expected length</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>谈话组织层级</source>
        <translation>Organising level</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>谈话人单位</source>
        <translation>Unit of interviewer</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>拟谈日期</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>与第 {detail} 行是同一个人；确有第二次谈话的，请勾选“同一人可以列入多次”</source>
        <translation>Same person as row {detail}; if a second talk is meant, tick &quot;A person may be listed more than once&quot;</translation>
    </message>
    <message>
        <source>名册里这个单位有几个“{detail}”，请写明职务</source>
        <translation>The register has several &quot;{detail}&quot; in this unit; give the post</translation>
    </message>
    <message>
        <source>制度里没有“{detail}”这种谈话</source>
        <translation>The scheme has no type of talk &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>制度里没有“{detail}”这个层级</source>
        <translation>The scheme has no level &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>“{detail}”不是日期，请写成 2026-06-01</source>
        <translation>&quot;{detail}&quot; is not a date; write it like 2026-06-01</translation>
    </message>
    <message>
        <source>“{detail}”不是次数，请写 1、2、3</source>
        <translation>&quot;{detail}&quot; is not a count; write 1, 2 or 3</translation>
    </message>
    <message>
        <source>与第 {detail} 行同一人，记为又一人次</source>
        <translation>Same person as row {detail}, counted as another talk</translation>
    </message>
    <message>
        <source>与“{detail}”同名，按职务区分</source>
        <translation>Same name as &quot;{detail}&quot;, told apart by post</translation>
    </message>
    <message>
        <source>名册里是“{detail}”，以名册为准</source>
        <translation>The register says &quot;{detail}&quot;; the register counts</translation>
    </message>
    <message>
        <source>上级单位“{detail}”一并新建</source>
        <translation>Superior unit &quot;{detail}&quot; is created as well</translation>
    </message>
    <message>
        <source>有几个“{detail}”，先照录姓名，安排谈话时再选</source>
        <translation>There are several &quot;{detail}&quot;; the name is kept, choose when arranging the talk</translation>
    </message>
    <message>
        <source>“{detail}”不在起止日期之内</source>
        <translation>&quot;{detail}&quot; is outside the period</translation>
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
        <source>人次</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>“{detail}”不是一个人的姓名</source>
        <translation>&quot;{detail}&quot; is not the name of one person</translation>
    </message>
    <message>
        <source>“{detail}”不是一天，记在备注里</source>
        <translation>&quot;{detail}&quot; is not one day; kept as a remark</translation>
    </message>
    <message>
        <source>“{detail}”不是这一批集中谈话的种类，请另列入全年计划</source>
        <translation>&quot;{detail}&quot; is not this campaign&apos;s type of talk; put it into the plan of the year</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Target</translation>
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
        <source>谈话人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Type of talk</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>谈话编号</source>
        <translation>Talk no.</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>不列入计划</source>
        <translation>Leave out of the plan</translation>
    </message>
    <message>
        <source>不列入的原因</source>
        <translation>Reason for leaving out</translation>
    </message>
    <message>
        <source>全部谈话对象</source>
        <translation>All targets</translation>
    </message>
    <message>
        <source>全年计划</source>
        <translation>Plan of the year</translation>
    </message>
    <message>
        <source>打开谈话</source>
        <translation>Open talk</translation>
    </message>
    <message>
        <source>重新列入计划</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>哪个计划</source>
        <translation>Which plan</translation>
    </message>
    <message>
        <source>计划的各部分</source>
        <translation>Parts of the plan</translation>
    </message>
    <message>
        <source>看板</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>没有启用的制度。请先在“制度”里启用一个。</source>
        <translation>No scheme is in use. Use one under Schemes first.</translation>
    </message>
</context>
<context>
    <name>PlanTalkDialog</name>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>安排谈话</source>
        <translation>Arrange talks</translation>
    </message>
    <message>
        <source>正在安排谈话</source>
        <translation>Arranging talks</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>预计时长</source>
        <translation>Expected length</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>谈话事由</source>
        <translation>Reason for the talk</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{names}等 {count} 人次</source>
        <translation>{names} and others, talks: {count}</translation>
    </message>
    <message>
        <source>不选，就由计划里各自的谈话人谈</source>
        <translation>If none is chosen, the interviewers in the plan hold them</translation>
    </message>
    <message>
        <source>计划里是{name}，名册里没有；请先录入，或者另选</source>
        <translation>The plan names {name}, who is not in the register; enter them or choose another</translation>
    </message>
    <message>
        <source>已安排 {count} 次谈话。</source>
        <translation>Talks arranged: {count}.</translation>
    </message>
    <message>
        <source>{name}：{reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>已安排 {count} 次，下面 {refused} 人次没有安排：</source>
        <translation>Talks arranged: {count}; not arranged: {refused}</translation>
    </message>
    <message>
        <source>如 9:00，可以不填</source>
        <translation>Such as 9:00, optional</translation>
    </message>
    <message>
        <source>仍然安排</source>
        <translation>Arrange anyway</translation>
    </message>
    <message>
        <source>开始时间请写成 9:00 的样子，或者不填。</source>
        <translation>Write the time like 9:00, or leave it empty.</translation>
    </message>
    <message>
        <source>填了开始时间的，同一谈话人的谈话一场接一场排；当天排不下的不定时间。</source>
        <translation>With a time given, talks of one interviewer follow one another; those that do not fit on the day get no time.</translation>
    </message>
    <message>
        <source>没有安排的，及其原因</source>
        <translation>Not arranged, and why</translation>
    </message>
</context>
<context>
    <name>PortraitCard</name>
    <message>
        <source>画像语句</source>
        <translation>Sentence of the portrait</translation>
    </message>
    <message>
        <source>写一句话，再注明依据</source>
        <translation>Write a sentence, then cite its basis</translation>
    </message>
    <message>
        <source>不得告知谈话对象</source>
        <translation>Not to be told to the subject</translation>
    </message>
    <message>
        <source>注明依据…</source>
        <translation>Cite basis...</translation>
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
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>有一句依据限定知悉的材料，您的账户看不到；它会原样保留。</source>
        <translation>One sentence rests on restricted material your account cannot see; it stays as it is.</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>去掉这条依据</source>
        <translation>Remove this basis</translation>
    </message>
    <message>
        <source>{title}（已撤下）</source>
        <translation>{title} (withdrawn)</translation>
    </message>
    <message>
        <source>依据：{title}</source>
        <translation>Basis: {title}</translation>
    </message>
    <message>
        <source>依据：{title}：“{words}”</source>
        <translation>Basis: {title}: &quot;{words}&quot;</translation>
    </message>
    <message>
        <source>还没有注明依据</source>
        <translation>No basis cited yet</translation>
    </message>
    <message>
        <source>依据敏感或限定知悉的材料：不会进入给谈话对象的件</source>
        <translation>Rests on sensitive or restricted material: never in anything for the subject</translation>
    </message>
    <message>
        <source>{title}（查否）</source>
        <translation>{title} (refuted)</translation>
    </message>
    <message>
        <source>所依据的材料已经撤下或者查否，请核对这句话</source>
        <translation>The material behind it was withdrawn or refuted; check this sentence</translation>
    </message>
</context>
<context>
    <name>PortraitKeeper</name>
    <message>
        <source>画像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>语句</source>
        <translation>Sentence</translation>
    </message>
</context>
<context>
    <name>PortraitPanel</name>
    <message>
        <source>导出…</source>
        <translation>Export...</translation>
    </message>
    <message>
        <source>已沿用上次的画像；请逐句核对，过时的改掉。</source>
        <translation>The last portrait was carried over; check each sentence and change what is out of date.</translation>
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
        <source>正在导出画像…</source>
        <translation>Exporting the portrait...</translation>
    </message>
    <message>
        <source>已删除一句；按 {keys} 可以放回。</source>
        <translation>A sentence was deleted; {keys} puts it back.</translation>
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
        <source>没有保存成功，再改动时会重试</source>
        <translation>Not saved; the next change tries again</translation>
    </message>
    <message>
        <source>……共缺 {count} 项</source>
        <translation>... missing in all: {count}</translation>
    </message>
    <message>
        <source>材料还不齐：</source>
        <translation>Material still missing:</translation>
    </message>
    <message>
        <source>还没有画像。添一句，再注明它依据哪份材料。</source>
        <translation>No portrait yet. Add a sentence, then cite the material it rests on.</translation>
    </message>
    <message>
        <source>有 {count} 句还没有注明依据。</source>
        <translation>Sentences without a basis: {count}.</translation>
    </message>
    <message>
        <source>每句都注明了依据。</source>
        <translation>Every sentence has a basis.</translation>
    </message>
    <message>
        <source>沿用 {number} 的画像</source>
        <translation>Carry over portrait of {number}</translation>
    </message>
    <message>
        <source>导出画像到文件夹</source>
        <translation>Export portrait to a folder</translation>
    </message>
    <message>
        <source>内部件（含依据）…</source>
        <translation>Internal copy (with bases)...</translation>
    </message>
    <message>
        <source>可给谈话对象的件（只有注明依据、不敏感的语句）…</source>
        <translation>Copy for the subject (only sentences with a basis, none sensitive)...</translation>
    </message>
    <message>
        <source>画像</source>
        <translation>Portrait</translation>
    </message>
</context>
<context>
    <name>PortraitParts</name>
    <message>
        <source>添一句</source>
        <translation>Add sentence</translation>
    </message>
    <message>
        <source>添一句：{part}</source>
        <translation>Add sentence: {part}</translation>
    </message>
</context>
<context>
    <name>PrepareParts</name>
    <message>
        <source>画像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>会商与审定</source>
        <translation>Review and approval</translation>
    </message>
    <message>
        <source>雷同比对</source>
        <translation>Similarity check</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
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
    <message>
        <source>计划与提纲</source>
        <translation>Plan and outline</translation>
    </message>
    <message>
        <source>准备的各部分</source>
        <translation>Parts of the preparation</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>是单位的问题，不只是本人的</source>
        <translation>About the unit, not only the person</translation>
    </message>
    <message>
        <source>来源不对外</source>
        <translation>Source is internal</translation>
    </message>
    <message>
        <source>预置问题</source>
        <translation>Preset question</translation>
    </message>
    <message>
        <source>问题表述</source>
        <translation>Problem in words</translation>
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
    <name>ProposalsPanel</name>
    <message>
        <source>列入计划</source>
        <translation>Put into plan</translation>
    </message>
    <message>
        <source>不采纳…</source>
        <translation>Decline...</translation>
    </message>
    <message>
        <source>登记评分、评价、影响期…</source>
        <translation>Note score, rating, effect period...</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
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
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>不采纳建议</source>
        <translation>Decline proposal</translation>
    </message>
    <message>
        <source>不采纳的原因</source>
        <translation>Reason for declining</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>拟制文书</source>
        <translation>Draft document</translation>
    </message>
    <message>
        <source>没有新的建议</source>
        <translation>No new proposals</translation>
    </message>
    <message>
        <source>职务变动、评分偏低、班子评价一般等情况登记以后，制度要求的谈话在这里提出。</source>
        <translation>When a change of post, a low score or a poor team rating is noted, the talk the scheme asks for is proposed here.</translation>
    </message>
    <message>
        <source>依据使用中的制度提出，是否谈话由人决定。</source>
        <translation>Proposed by the schemes in use; whether to talk is for people to decide.</translation>
    </message>
    <message>
        <source>{type}（{scheme}）</source>
        <translation>{type} ({scheme})</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>发布制度</source>
        <translation>Publish scheme</translation>
    </message>
    <message>
        <source>“{name}”将成为第 {version} 版，以后不能再改动；已有的谈话仍按原来的版本。</source>
        <translation>&quot;{name}&quot; becomes version {version} and can no longer be changed; existing talks keep their version.</translation>
    </message>
    <message>
        <source>施行日期（如 2026-01-01）</source>
        <translation>In force from (such as 2026-01-01)</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>这一天还没有到：新的谈话从那天起才按这一版（还没有别的版本时除外）。</source>
        <translation>That day is to come: new talks follow this version from then on (at once where there is no other).</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>请填写施行日期。</source>
        <translation>Type the day from which it holds.</translation>
    </message>
    <message>
        <source>没有“{x}”这一天；请写成 2026-01-01 这样。</source>
        <translation>There is no day “{x}”; write it as 2026-01-01.</translation>
    </message>
    <message>
        <source>这一天已经过去：发布后新的谈话立即按这一版，已有的谈话不变。</source>
        <translation>This day is past: new talks follow this version at once; talks that exist keep theirs.</translation>
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
        <translation>Q{number}</translation>
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
    <message>
        <source>（增补 {number}）</source>
        <translation> (addendum {number})</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>问题表述</source>
        <translation>Problem in words</translation>
    </message>
    <message>
        <source>拟问</source>
        <translation>Question to ask</translation>
    </message>
    <message>
        <source>需听取的说明</source>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>增补 {number}：{words}</source>
        <translation>Addendum {number}: {words}</translation>
    </message>
    <message>
        <source>不对外，送外单位和对外印发时略去：{lines}</source>
        <translation>Internal, left out of what goes to others: {lines}</translation>
    </message>
    <message>
        <source>未分轻重</source>
        <translation>Weight not set</translation>
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
    <message>
        <source>（增补 {number}）</source>
        <translation> (addendum {number})</translation>
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
    <name>ReadersField</name>
    <message>
        <source>本库的所有账户</source>
        <translation>All accounts of this vault</translation>
    </message>
    <message>
        <source>只限下列账户</source>
        <translation>Only the accounts below</translation>
    </message>
    <message>
        <source>可以查阅的账户</source>
        <translation>Accounts that may read it</translation>
    </message>
    <message>
        <source>{account}（账户已删除）</source>
        <translation>{account} (account deleted)</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>保存知悉范围</source>
        <translation>Save readers</translation>
    </message>
    <message>
        <source>谁看过</source>
        <translation>Who has read it</translation>
    </message>
    <message>
        <source>知悉范围已更改，已记入审计记录。</source>
        <translation>The readers were changed; this is in the audit trail.</translation>
    </message>
    <message>
        <source>今后收进的这类材料默认用这份名单；已有的不变。</source>
        <translation>Material of this kind taken in from now on starts with this list; what is there stays.</translation>
    </message>
    <message>
        <source>作为“{source}”今后的默认名单</source>
        <translation>Default list for &quot;{source}&quot;</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“{source}”现在的默认名单：{names}</source>
        <translation>Default list for &quot;{source}&quot; now: {names}</translation>
    </message>
    <message>
        <source>每次查阅都记在这里和审计记录里。</source>
        <translation>Every reading is noted here and in the audit trail.</translation>
    </message>
    <message>
        <source>不限定知悉、来源也不敏感的材料，查阅不作记录；导出总有记录。</source>
        <translation>Readings are not noted for material that is neither restricted nor sensitive; exports always are.</translation>
    </message>
    <message>
        <source>谁可以查阅</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>名单以外的账户只知道有这么一份材料，看不到标题和内容。</source>
        <translation>Accounts not listed only know that it exists; they see neither title nor content.</translation>
    </message>
</context>
<context>
    <name>ReadingTab</name>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>制度正文</source>
        <translation>Text of the scheme</translation>
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
    <name>ReasonDialog</name>
    <message>
        <source>请写明原因。</source>
        <translation>Please state the reason.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>登记签收和回复</source>
        <translation>Note receipt and reply</translation>
    </message>
    <message>
        <source>日期写成 2026-03-05 这样。</source>
        <translation>Write dates like 2026-03-05.</translation>
    </message>
    <message>
        <source>{count} 个主送对象一起登记</source>
        <translation>Noted for {count} addressees at once</translation>
    </message>
    <message>
        <source>签收日期（当天不计入期限）</source>
        <translation>Receipt signed on (that day does not count)</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Receipt signed by</translation>
    </message>
    <message>
        <source>{what}日期</source>
        <translation>{what} on</translation>
    </message>
    <message>
        <source>研究部署会议日期</source>
        <translation>Day of the meeting on it</translation>
    </message>
    <message>
        <source>回复内容</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>采取的措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>背书日期</source>
        <translation>Endorsed on</translation>
    </message>
    <message>
        <source>背书人（党组织主要负责人）</source>
        <translation>Endorsed by (head of the Party organisation)</translation>
    </message>
    <message>
        <source>背书意见</source>
        <translation>Endorsement</translation>
    </message>
    <message>
        <source>（暂定，节假日安排尚未公布）</source>
        <translation> (provisional; holidays not announced yet)</translation>
    </message>
    <message>
        <source>期限：{day}</source>
        <translation>Due: {day}</translation>
    </message>
    <message>
        <source>报回期限：{day}</source>
        <translation>Report due: {day}</translation>
    </message>
    <message>
        <source>期限按制度的规定自动算出。</source>
        <translation>Due days are worked out from the scheme.</translation>
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
        <source>已暂停，继续 ({key}) 后才能存入；这里可以先写。</source>
        <translation>Paused; entries are taken again after resuming ({key}). You can write here meanwhile.</translation>
    </message>
    <message>
        <source>谈话还没有开始。准备好以后，按 {key} 开始，就可以在这里记录。</source>
        <translation>The talk has not begun. When you are ready, press {key} to begin and record here.</translation>
    </message>
    <message>
        <source>没有可以出示的材料，提纲里也没有写来源、数据或事例</source>
        <translation>No material may be shown, and the outline names no sources, figures or facts</translation>
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
    <message>
        <source>是公式，表格里没有它的结果；请用表格软件打开重算、保存，再来导入</source>
        <translation>is a formula without a stored result; open the table in a spreadsheet program, recalculate, save, and import again</translation>
    </message>
    <message>
        <source>取自公式的结果“{detail}”</source>
        <translation>taken from a formula&apos;s result “{detail}”</translation>
    </message>
    <message>
        <source>是公式，表格里没有它的结果，按公式的原文收入</source>
        <translation>is a formula without a stored result, kept as the formula&apos;s text</translation>
    </message>
    <message>
        <source>表格里隐藏或者筛选掉了这一行，也会导入</source>
        <translation>hidden or filtered out in the table, and imported all the same</translation>
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
    <name>RemarksList</name>
    <message>
        <source>谈话前请留意</source>
        <translation>Before the talk</translation>
    </message>
    <message>
        <source>谈话前请留意 {count} 项</source>
        <translation>To see to before the talk: {count}</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>只看一类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>逐处改动</source>
        <translation>Changes one by one</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original words</translation>
    </message>
    <message>
        <source>整理后</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>{kind}&#x3000;{count}</source>
        <translation>{kind} · {count}</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>改动 {done} 处；不改 {refused} 处；只提示 {hints} 处。原文一直保留。</source>
        <translation>Changed: {done}; refused: {refused}; hints only: {hints}. The original words are always kept.</translation>
    </message>
    <message>
        <source>去掉勾就不整理这一类；空格键勾选一处，Enter 也可以。</source>
        <translation>Untick a kind to leave it unrepaired; Space or Enter ticks a single place.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>修改需求</source>
        <translation>Edit request</translation>
    </message>
    <message>
        <source>新增需求</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>单位全称或者简称</source>
        <translation>Full or short name of the unit</translation>
    </message>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>谈话编号、谈话对象</source>
        <translation>Number or subject of the talk</translation>
    </message>
    <message>
        <source>请写成 2026-03-05 这样的日期</source>
        <translation>Write a date like 2026-03-05</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>材料种类</source>
        <translation>Kind of material</translation>
    </message>
    <message>
        <source>所需内容</source>
        <translation>Content wanted</translation>
    </message>
    <message>
        <source>关于单位</source>
        <translation>About unit</translation>
    </message>
    <message>
        <source>关于人员</source>
        <translation>About person</translation>
    </message>
    <message>
        <source>用于谈话</source>
        <translation>For talk</translation>
    </message>
    <message>
        <source>提出日期（不填就是今天）</source>
        <translation>Requested on (today if empty)</translation>
    </message>
    <message>
        <source>应交日期</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>提供单位</source>
        <translation>Provider</translation>
    </message>
</context>
<context>
    <name>RequestModel</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>提供单位</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>所需内容</source>
        <translation>Content wanted</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>应交</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>催要</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>{count} 次，{day}</source>
        <translation>{count}, {day}</translation>
    </message>
    <message>
        <source>另有 {count} 份限定知悉</source>
        <translation>Restricted and not shown: {count}</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>按单位、内容、对象查找</source>
        <translation>Find by provider, content or subject</translation>
    </message>
    <message>
        <source>查找需求</source>
        <translation>Find request</translation>
    </message>
    <message>
        <source>只看还没有收到的</source>
        <translation>Not yet received only</translation>
    </message>
    <message>
        <source>材料需求</source>
        <translation>Material requests</translation>
    </message>
    <message>
        <source>修改 (Enter)</source>
        <translation>Edit (Enter)</translation>
    </message>
    <message>
        <source>收进这份材料…</source>
        <translation>Take in this material...</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>恢复刚撤下的</source>
        <translation>Restore the last withdrawn</translation>
    </message>
    <message>
        <source>导出材料需求清单</source>
        <translation>Export request list</translation>
    </message>
    <message>
        <source>已导出 {count} 项：{path}</source>
        <translation>Requests exported: {count}. {path}</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>Requests: {count}</translation>
    </message>
    <message>
        <source>其中 {count} 项逾期未交</source>
        <translation>overdue: {count}</translation>
    </message>
    <message>
        <source>还没有材料需求</source>
        <translation>No material requests yet</translation>
    </message>
    <message>
        <source>谈话前要向哪些部门要什么材料、几时交，都记在这里；逾期会标出来。</source>
        <translation>Which office is asked for what material before a talk, and by when, is noted here; what is overdue is marked.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>添加问题</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>删除问题</source>
        <translation>Delete question</translation>
    </message>
    <message>
        <source>提意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>写出回稿…</source>
        <translation>Write review copy...</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>请先写意见。</source>
        <translation>Write the comment first.</translation>
    </message>
    <message>
        <source>回稿已写出：{path}</source>
        <translation>Review copy written: {path}</translation>
    </message>
    <message>
        <source>整份提纲</source>
        <translation>Whole outline</translation>
    </message>
    <message>
        <source>{number} {type}：{who}。{office} {author} {time} 送来。</source>
        <translation>{number} {type}: {who}. From {office}, {author}, {time}.</translation>
    </message>
    <message>
        <source>提纲的问题</source>
        <translation>Questions of the outline</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>意见针对哪里</source>
        <translation>What the comment is about</translation>
    </message>
    <message>
        <source>写意见</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>查看外单位送来的提纲</source>
        <translation>Outline from another office</translation>
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
        <source>撤销 ({keys})</source>
        <translation>Undo ({keys})</translation>
    </message>
    <message>
        <source>撤回最后一条意见</source>
        <translation>Take back my last remark</translation>
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
        <translation>Declined</translation>
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
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>会商文件</source>
        <translation>Review files</translation>
    </message>
    <message>
        <source>增补</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>会商的各部分</source>
        <translation>Parts of the joint review</translation>
    </message>
</context>
<context>
    <name>ReviewsDialog</name>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位和职务</source>
        <translation>Unit and post</translation>
    </message>
    <message>
        <source>送来的机关</source>
        <translation>From office</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>回稿</source>
        <translation>Review copy</translation>
    </message>
    <message>
        <source>打开收到的文件…</source>
        <translation>Open file received...</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打开收到的会商文件</source>
        <translation>Open a review file received</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>第 {number} 稿</source>
        <translation>Draft {number}</translation>
    </message>
    <message>
        <source>别的机关送来的提纲会商文件在这里打开、修改、提意见，再写成回稿送回。</source>
        <translation>Review files of outlines from other offices are opened, edited and commented on here, then sent back as a review copy.</translation>
    </message>
    <message>
        <source>外单位送来的会商文件</source>
        <translation>Reviews for other offices</translation>
    </message>
    <message>
        <source>继续查看</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>还没有收到会商文件</source>
        <translation>No review files received yet</translation>
    </message>
    <message>
        <source>这些谈话不在这个保险库里；查看后写成回稿，交给送来的机关合并。</source>
        <translation>These talks are not in this vault; write a review copy when done and hand it to the sender to merge.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
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
    <name>SchemeFaults</name>
    <message>
        <source>这里要填文字。</source>
        <translation>Text belongs here.</translation>
    </message>
    <message>
        <source>这里要填整数，只用数字。</source>
        <translation>A whole number belongs here, digits only.</translation>
    </message>
    <message>
        <source>这里只能是 true（是）或 false（否）。</source>
        <translation>Only true (yes) or false (no).</translation>
    </message>
    <message>
        <source>这里要用方括号 [ ] 列出各项。</source>
        <translation>List the items in square brackets [ ].</translation>
    </message>
    <message>
        <source>这里要分项填写（键 = 值）。</source>
        <translation>Fill in the parts (key = value).</translation>
    </message>
    <message>
        <source>还没有填写，这一项必须有。</source>
        <translation>Not filled in; it is required.</translation>
    </message>
    <message>
        <source>“{x}”已经用过，请换一个。</source>
        <translation>&quot;{x}&quot; is used already; choose another.</translation>
    </message>
    <message>
        <source>程序不认识这个键，请在“按原文修改”里删去或改正；相近的有：{x}。</source>
        <translation>The program does not know this key; remove or correct it under &quot;Edit as text&quot;. Similar: {x}.</translation>
    </message>
    <message>
        <source>这一行附近不合 TOML 写法，请检查引号、等号和括号：{x}</source>
        <translation>Near this line TOML is not followed; check quotes, equals signs and brackets: {x}</translation>
    </message>
    <message>
        <source>引号没有合上，或者有多余的字符。</source>
        <translation>A quote is not closed, or there are extra characters.</translation>
    </message>
    <message>
        <source>等号后面的值写法不对；文字要加引号。</source>
        <translation>The value after the equals sign is wrong; text needs quotes.</translation>
    </message>
    <message>
        <source>这一行不是“键 = 值”，也不是 [表头]。</source>
        <translation>This line is neither &quot;key = value&quot; nor a [heading].</translation>
    </message>
    <message>
        <source>键的后面缺少等号。</source>
        <translation>The equals sign after the key is missing.</translation>
    </message>
    <message>
        <source>值的后面多了东西。</source>
        <translation>There is something extra after the value.</translation>
    </message>
    <message>
        <source>表头的方括号没有合上。</source>
        <translation>The bracket of the heading is not closed.</translation>
    </message>
    <message>
        <source>方括号没有合上，或者缺少逗号。</source>
        <translation>A square bracket is not closed, or a comma is missing.</translation>
    </message>
    <message>
        <source>花括号没有合上，或者缺少逗号。</source>
        <translation>A brace is not closed, or a comma is missing.</translation>
    </message>
    <message>
        <source>引号没有合上。</source>
        <translation>A quote is not closed.</translation>
    </message>
    <message>
        <source>不能为空，请填写。</source>
        <translation>Must not be empty; fill it in.</translation>
    </message>
    <message>
        <source>现在是 {x}，只能在 {least} 到 {most} 之间。</source>
        <translation>It is {x}; only {least} to {most} is possible.</translation>
    </message>
    <message>
        <source>{x} 不能大于 {most}。</source>
        <translation>{x} must not be above {most}.</translation>
    </message>
    <message>
        <source>句子里必须有 {x}，请补上。</source>
        <translation>The sentence needs {x}; add it.</translation>
    </message>
    <message>
        <source>“{x}”不能用，可以用的有：{known}。</source>
        <translation>&quot;{x}&quot; is not possible; possible are: {known}.</translation>
    </message>
    <message>
        <source>“{x}”不能这样写；请检查多余的空格、看不见的字符、花括号和长度。</source>
        <translation>&quot;{x}&quot; cannot be written like this; check spaces, invisible characters, braces and length.</translation>
    </message>
    <message>
        <source>“{x}”不是日期，请写成 2026-01-01 这样。</source>
        <translation>&quot;{x}&quot; is not a date; write it like 2026-01-01.</translation>
    </message>
    <message>
        <source>“{x}”不能作代码；请用小写字母开头，只含小写字母、数字和 _。</source>
        <translation>&quot;{x}&quot; cannot be a code; begin with a small letter; only small letters, digits and _.</translation>
    </message>
    <message>
        <source>这句话里不能用 {x}，请删去或改成允许的占位词。</source>
        <translation>{x} cannot be used in this sentence; remove it or use a placeholder that is allowed.</translation>
    </message>
    <message>
        <source>找不到“{x}”，请先在别处写上它，或者另选。</source>
        <translation>&quot;{x}&quot; is not found; write it in its place first, or choose another.</translation>
    </message>
    <message>
        <source>这份文件的格式是“{x}”，本程序认识的是“{y}”。如果它来自较新的版本，请先更新程序。</source>
        <translation>The format of this file is &quot;{x}&quot;; this program knows &quot;{y}&quot;. If it comes from a newer version, update the program first.</translation>
    </message>
    <message>
        <source>截止日“{x}”只能配一年一次的周期；请把周期改为每年，或者删去截止日。</source>
        <translation>The last day &quot;{x}&quot; only goes with a yearly period; make the period yearly or remove the last day.</translation>
    </message>
    <message>
        <source>截止到年底的期限不再数天，请把“{x}”改为 0。</source>
        <translation>A term that ends with the year counts no days; change &quot;{x}&quot; to 0.</translation>
    </message>
    <message>
        <source>这一种情形不用填值，请删去“{x}”。</source>
        <translation>This case takes no value; remove &quot;{x}&quot;.</translation>
    </message>
    <message>
        <source>现在有 {x} 级，清单只能有两级或三级。</source>
        <translation>There are {x} levels; a list has two or three.</translation>
    </message>
    <message>
        <source>应有条数要每级一个，从上到下不减少；也可以都不填。</source>
        <translation>Expected counts: one for each level, never fewer further down; or none at all.</translation>
    </message>
    <message>
        <source>这不像本程序的制度文件：没有 {x} 这一行。请选从“制度”页导出的文件；如果确实是制度，请在开头补上这一行。</source>
        <translation>This does not look like a scheme file of this program: it has no line {x}. Choose a file exported from the schemes screen; if it is a scheme after all, put this line at its beginning.</translation>
    </message>
    <message>
        <source>程序不认识这个键，请在“按原文修改”里删去；这里可以用的有：{x}。</source>
        <translation>The program does not know this key: delete it in the source text. What may stand here: {x}.</translation>
    </message>
    <message>
        <source>同一个键写了两次，请删去一处。</source>
        <translation>The same key is written twice; delete one of them.</translation>
    </message>
    <message>
        <source>同一个表头写了两次，请删去一处。</source>
        <translation>The same table heading is written twice; delete one of them.</translation>
    </message>
    <message>
        <source>数字太长，请检查是不是写错了。</source>
        <translation>The number is too long; check whether it is a slip.</translation>
    </message>
    <message>
        <source>方括号、花括号或者点号套了太多层，制度文件用不到这么多。</source>
        <translation>Brackets or dots lie in one another many times; no scheme needs so many.</translation>
    </message>
    <message>
        <source>“{x}”不是每年都有的日子，请写成月-日，如 05-11；二月底写 02-end。</source>
        <translation>“{x}” is not a day that every year has. Write month-day such as 05-11; the end of February is 02-end.</translation>
    </message>
    <message>
        <source>找不到“{x}”，是不是“{near}”？请改正，或者另选。</source>
        <translation>“{x}” is not to be found. Did you mean “{near}”? Correct it or choose another.</translation>
    </message>
</context>
<context>
    <name>SchemeFields</name>
    <message>
        <source>基本信息</source>
        <translation>General</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>制定机关</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>施行日期（如 2026-01-01）</source>
        <translation>In force from (such as 2026-01-01)</translation>
    </message>
    <message>
        <source>谈话推进的步骤（每行一步）</source>
        <translation>Steps of a talk (one a line)</translation>
    </message>
    <message>
        <source>提问参考（每行一问）</source>
        <translation>Question bank (one a line)</translation>
    </message>
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
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>文件名称（带书名号）</source>
        <translation>Title of the document (with title marks)</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发文日期（年、年月或年月日）</source>
        <translation>Date issued (year, month or day)</translation>
    </message>
    <message>
        <source>试行</source>
        <translation>On trial</translation>
    </message>
    <message>
        <source>单位层级</source>
        <translation>Levels of units</translation>
    </message>
    <message>
        <source>次序（1 最高）</source>
        <translation>Rank (1 is highest)</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>干部管理权限</source>
        <translation>Management authority</translation>
    </message>
    <message>
        <source>角色称谓</source>
        <translation>Names of roles</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>关注方面</source>
        <translation>Focus areas</translation>
    </message>
    <message>
        <source>敏感</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>谈话种类</source>
        <translation>Types of talk</translation>
    </message>
    <message>
        <source>记录标题</source>
        <translation>Title of record</translation>
    </message>
    <message>
        <source>谈话对象须是一把手</source>
        <translation>Subject must be a head</translation>
    </message>
    <message>
        <source>谈话人须是一把手</source>
        <translation>Interviewer must be a head</translation>
    </message>
    <message>
        <source>必须参加</source>
        <translation>Must take part</translation>
    </message>
    <message>
        <source>谈话前经过的环节</source>
        <translation>Steps before the talk</translation>
    </message>
    <message>
        <source>需要的材料</source>
        <translation>Papers needed</translation>
    </message>
    <message>
        <source>谈话依据</source>
        <translation>Basis of the talk</translation>
    </message>
    <message>
        <source>每个问题须归入关注方面</source>
        <translation>Each question needs a focus area</translation>
    </message>
    <message>
        <source>用途（与其他谈话的区别）</source>
        <translation>Purpose (unlike other talks)</translation>
    </message>
    <message>
        <source>谈话人、记录人合计至少（人）</source>
        <translation>Interviewers and recorders, at least</translation>
    </message>
    <message>
        <source>谈话对象为女性的，须有女性工作人员</source>
        <translation>For a woman, a woman of the staff</translation>
    </message>
    <message>
        <source>询问身体状况</source>
        <translation>The state of health is asked</translation>
    </message>
    <message>
        <source>记明到场、离开和送离人</source>
        <translation>Arrival, leaving and who sees off are noted</translation>
    </message>
    <message>
        <source>谁来谈（规定原话）</source>
        <translation>Who talks (words of the regulation)</translation>
    </message>
    <message>
        <source>和谁谈（规定原话）</source>
        <translation>To whom (words of the regulation)</translation>
    </message>
    <message>
        <source>谈话前的文书</source>
        <translation>Documents before the talk</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>至少（次）</source>
        <translation>At least (times)</translation>
    </message>
    <message>
        <source>每</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>在什么之前</source>
        <translation>Before what</translation>
    </message>
    <message>
        <source>最迟（月-日，或 02-end）</source>
        <translation>At the latest (month-day, or 02-end)</translation>
    </message>
    <message>
        <source>只适用于这些对象类别</source>
        <translation>Only for these groups</translation>
    </message>
    <message>
        <source>只适用于这些层级</source>
        <translation>Only for these levels</translation>
    </message>
    <message>
        <source>提示规则</source>
        <translation>Rules for remarks</translation>
    </message>
    <message>
        <source>程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>提示的话</source>
        <translation>Words of the remark</translation>
    </message>
    <message>
        <source>下限</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <source>要留意的词（每行一个）</source>
        <translation>Words to watch (one a line)</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>Word lists</translation>
    </message>
    <message>
        <source>问题清单栏目</source>
        <translation>Columns of problem list</translation>
    </message>
    <message>
        <source>举措清单栏目</source>
        <translation>Columns of measure list</translation>
    </message>
    <message>
        <source>时限清单栏目</source>
        <translation>Columns of deadline list</translation>
    </message>
    <message>
        <source>台账栏目</source>
        <translation>Columns of ledger</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>栏宽（份）</source>
        <translation>Column width (share)</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>怎样计日</source>
        <translation>How days are counted</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>遇休息日顺延到工作日</source>
        <translation>Moved to the next working day</translation>
    </message>
    <message>
        <source>集中谈话</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>开始（月-日，如 05-11）</source>
        <translation>Begins (month-day, as 05-11)</translation>
    </message>
    <message>
        <source>两报一看</source>
        <translation>Reports and look-back</translation>
    </message>
    <message>
        <source>由谁负责</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>报送给（每行一个）</source>
        <translation>Reported to (one a line)</translation>
    </message>
    <message>
        <source>只报这些管理权限的干部</source>
        <translation>Only for these authorities</translation>
    </message>
    <message>
        <source>包含个人情况</source>
        <translation>With personal details</translation>
    </message>
    <message>
        <source>检查方案</source>
        <translation>Check programmes</translation>
    </message>
    <message>
        <source>各部分</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Number of items</translation>
    </message>
    <message>
        <source>各项</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>谈话以外要做的事</source>
        <translation>Duties besides talks</translation>
    </message>
    <message>
        <source>由谁做</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>触发情形</source>
        <translation>Triggers</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>具体值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>表现库目录</source>
        <translation>Library catalogues</translation>
    </message>
    <message>
        <source>各级名称（每行一级）</source>
        <translation>Names of levels (one a line)</translation>
    </message>
    <message>
        <source>各级数目</source>
        <translation>Counts of levels</translation>
    </message>
    <message>
        <source>每条列明责任部门</source>
        <translation>Each names the office responsible</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>发给谁</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>编号系列</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>填写项</source>
        <translation>Fields to fill in</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>开始时的内容</source>
        <translation>Content at first</translation>
    </message>
    <message>
        <source>签名处（每行一处）</source>
        <translation>Signatures (one a line)</translation>
    </message>
    <message>
        <source>附回执</source>
        <translation>With receipt slip</translation>
    </message>
    <message>
        <source>回执填写项（每行一项）</source>
        <translation>Fields of the receipt (one a line)</translation>
    </message>
    <message>
        <source>上面的小标题</source>
        <translation>Small heading above</translation>
    </message>
    <message>
        <source>占半行</source>
        <translation>Half a row</translation>
    </message>
    <message>
        <source>至少几行高</source>
        <translation>Lines at least</translation>
    </message>
    <message>
        <source>报回时限</source>
        <translation>Term of report</translation>
    </message>
    <message>
        <source>报回叫作</source>
        <translation>The report is called</translation>
    </message>
    <message>
        <source>号码位数</source>
        <translation>Digits of the number</translation>
    </message>
    <message>
        <source>每季度重新编号</source>
        <translation>New count each quarter</translation>
    </message>
    <message>
        <source>谈话提纲用语</source>
        <translation>Wording of the outline</translation>
    </message>
    <message>
        <source>草稿标记</source>
        <translation>Draft mark</translation>
    </message>
    <message>
        <source>问题的标题</source>
        <translation>Heading of a question</translation>
    </message>
    <message>
        <source>没有内容时写</source>
        <translation>If there is nothing</translation>
    </message>
    <message>
        <source>工作要求</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>开场说明</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>各栏名称</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>追问用语</source>
        <translation>Ways of asking</translation>
    </message>
    <message>
        <source>须经哪些机关会商</source>
        <translation>Offices of joint review</translation>
    </message>
    <message>
        <source>画像用语</source>
        <translation>Wording of the portrait</translation>
    </message>
    <message>
        <source>内部标记</source>
        <translation>Internal mark</translation>
    </message>
    <message>
        <source>依据前的字</source>
        <translation>Words before the basis</translation>
    </message>
    <message>
        <source>没有依据的注明</source>
        <translation>Note: no basis</translation>
    </message>
    <message>
        <source>限定知悉的注明</source>
        <translation>Note: restricted</translation>
    </message>
    <message>
        <source>未印内容的注明</source>
        <translation>Note: not printed</translation>
    </message>
    <message>
        <source>编号格式</source>
        <translation>Pattern of the number</translation>
    </message>
    <message>
        <source>编号用字</source>
        <translation>Word in the number</translation>
    </message>
    <message>
        <source>来源条目</source>
        <translation>Source rows</translation>
    </message>
    <message>
        <source>条目编号</source>
        <translation>Number of row</translation>
    </message>
    <message>
        <source>原句</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>在程序中的位置</source>
        <translation>Place in the program</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>正文段落（每行一段）</source>
        <translation>Paragraphs (one a line)</translation>
    </message>
    <message>
        <source>记录用语</source>
        <translation>Wording of the record</translation>
    </message>
    <message>
        <source>记录首部</source>
        <translation>Head of the record</translation>
    </message>
    <message>
        <source>填入什么</source>
        <translation>What is filled in</translation>
    </message>
    <message>
        <source>开场告知（每行一段）</source>
        <translation>Opening notice (a paragraph a line)</translation>
    </message>
    <message>
        <source>核对语（本人阅看）</source>
        <translation>Closing words (read by the subject)</translation>
    </message>
    <message>
        <source>核对语（向本人宣读）</source>
        <translation>Closing words (read out)</translation>
    </message>
    <message>
        <source>核对语由本人亲笔写</source>
        <translation>Closing words in the subject&apos;s own hand</translation>
    </message>
    <message>
        <source>每页签名处</source>
        <translation>Signature on each page</translation>
    </message>
    <message>
        <source>各部分标题</source>
        <translation>Headings of parts</translation>
    </message>
    <message>
        <source>条目用词</source>
        <translation>Words for entries</translation>
    </message>
    <message>
        <source>标记用词</source>
        <translation>Words for marks</translation>
    </message>
    <message>
        <source>记录里的句子</source>
        <translation>Sentences in the record</translation>
    </message>
    <message>
        <source>签名处用词</source>
        <translation>Words at signatures</translation>
    </message>
    <message>
        <source>记录里的表格</source>
        <translation>Tables in the record</translation>
    </message>
    <message>
        <source>附件文书</source>
        <translation>Attached papers</translation>
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
        <translation>Addendum to the record</translation>
    </message>
    <message>
        <source>编号里的字</source>
        <translation>Word in the number</translation>
    </message>
    <message>
        <source>各次谈话</source>
        <translation>Sittings</translation>
    </message>
    <message>
        <source>提交的材料</source>
        <translation>Material handed in</translation>
    </message>
    <message>
        <source>指出的问题</source>
        <translation>Problems named</translation>
    </message>
    <message>
        <source>承诺事项</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>更正情况</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>开场</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>补充说明</source>
        <translation>Own statement</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>问题和说明</source>
        <translation>Problems and explanations</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Read-back</translation>
    </message>
    <message>
        <source>拒绝签名</source>
        <translation>Refusal to sign</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>提问</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>回答</source>
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
        <source>补充</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>当场改记</source>
        <translation>Revised on the spot</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>档案员</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>起止时间</source>
        <translation>Beginning and end</translation>
    </message>
    <message>
        <source>中断</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>更正、补充的数目（表前）</source>
        <translation>Count of corrections (above the table)</translation>
    </message>
    <message>
        <source>更正、补充的数目</source>
        <translation>Count of corrections</translation>
    </message>
    <message>
        <source>没有更正</source>
        <translation>No corrections</translation>
    </message>
    <message>
        <source>本人阅看</source>
        <translation>Read by the subject</translation>
    </message>
    <message>
        <source>向本人宣读</source>
        <translation>Read out to the subject</translation>
    </message>
    <message>
        <source>宣读的原因</source>
        <translation>Reason for reading out</translation>
    </message>
    <message>
        <source>核对意见：无异议</source>
        <translation>Opinion: no objection</translation>
    </message>
    <message>
        <source>核对意见：更正后无异议</source>
        <translation>Opinion: no objection once corrected</translation>
    </message>
    <message>
        <source>核对意见：拒绝核对</source>
        <translation>Opinion: declines the read-back</translation>
    </message>
    <message>
        <source>核对意见：未在场</source>
        <translation>Opinion: absent</translation>
    </message>
    <message>
        <source>不能签名：未到场</source>
        <translation>Cannot sign: did not come</translation>
    </message>
    <message>
        <source>不能签名：无法书写</source>
        <translation>Cannot sign: cannot write</translation>
    </message>
    <message>
        <source>亲笔书写的提示</source>
        <translation>Hint for writing by hand</translation>
    </message>
    <message>
        <source>补正意见的提示</source>
        <translation>Hint for the amendment</translation>
    </message>
    <message>
        <source>没有补充说明</source>
        <translation>No own statement</translation>
    </message>
    <message>
        <source>未作说明</source>
        <translation>Not explained</translation>
    </message>
    <message>
        <source>提纲里未谈及的</source>
        <translation>Not raised, though in the outline</translation>
    </message>
    <message>
        <source>校验码的说明</source>
        <translation>Note on the check code</translation>
    </message>
    <message>
        <source>校验码前的字</source>
        <translation>Words before the check code</translation>
    </message>
    <message>
        <source>记录人的说明</source>
        <translation>Note by the recorder</translation>
    </message>
    <message>
        <source>以下空白</source>
        <translation>Rest left blank</translation>
    </message>
    <message>
        <source>签名日期</source>
        <translation>Date of signature</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>重新打印的注明</source>
        <translation>Note of a reprint</translation>
    </message>
    <message>
        <source>参加人员的身份</source>
        <translation>Attendee&apos;s capacity</translation>
    </message>
    <message>
        <source>参加人员的在场理由</source>
        <translation>Attendee&apos;s reason for being present</translation>
    </message>
    <message>
        <source>参加人员的在场时间</source>
        <translation>Attendee&apos;s times</translation>
    </message>
    <message>
        <source>第几次谈话</source>
        <translation>Which sitting</translation>
    </message>
    <message>
        <source>分次记录的标题</source>
        <translation>Title of a sitting&apos;s record</translation>
    </message>
    <message>
        <source>一次谈话开始</source>
        <translation>A sitting begins</translation>
    </message>
    <message>
        <source>一次谈话结束</source>
        <translation>A sitting ends</translation>
    </message>
    <message>
        <source>谈话中止</source>
        <translation>Talk aborted</translation>
    </message>
    <message>
        <source>一次谈话的签名</source>
        <translation>Signatures of a sitting</translation>
    </message>
    <message>
        <source>另有定稿的分次记录</source>
        <translation>Sitting with a record of its own</translation>
    </message>
    <message>
        <source>更换记录人</source>
        <translation>Recorder changed</translation>
    </message>
    <message>
        <source>有人到场</source>
        <translation>Someone came in</translation>
    </message>
    <message>
        <source>有人离场</source>
        <translation>Someone left</translation>
    </message>
    <message>
        <source>到达</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>送离</source>
        <translation>Seen off</translation>
    </message>
    <message>
        <source>会议和活动</source>
        <translation>Meetings and events</translation>
    </message>
    <message>
        <source>材料种类（谈话）</source>
        <translation>Kinds of paper (talk)</translation>
    </message>
    <message>
        <source>负责机关</source>
        <translation>Offices responsible</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>材料类别</source>
        <translation>Kinds of material</translation>
    </message>
    <message>
        <source>材料来源</source>
        <translation>Sources of material</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>画像的部分</source>
        <translation>Parts of the portrait</translation>
    </message>
    <message>
        <source>提纲的步骤</source>
        <translation>Steps of the outline</translation>
    </message>
    <message>
        <source>问题的轻重</source>
        <translation>Weight of questions</translation>
    </message>
    <message>
        <source>未谈的原因</source>
        <translation>Reasons for not raising</translation>
    </message>
    <message>
        <source>记录的部分</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>问题种类</source>
        <translation>Kinds of problem</translation>
    </message>
    <message>
        <source>问题谈后的情况</source>
        <translation>Outcome of problems</translation>
    </message>
    <message>
        <source>问题的后续要求</source>
        <translation>What problems demand</translation>
    </message>
    <message>
        <source>举措类型</source>
        <translation>Types of measure</translation>
    </message>
    <message>
        <source>回头看的结果</source>
        <translation>Look-back results</translation>
    </message>
    <message>
        <source>对象类别</source>
        <translation>Groups of subjects</translation>
    </message>
    <message>
        <source>总的要求</source>
        <translation>Overall demands</translation>
    </message>
    <message>
        <source>材料的保密标注</source>
        <translation>Classification of material</translation>
    </message>
    <message>
        <source>中断原因</source>
        <translation>Reasons for a pause</translation>
    </message>
    <message>
        <source>职务变动</source>
        <translation>Change of post</translation>
    </message>
    <message>
        <source>班子等次</source>
        <translation>Team rating</translation>
    </message>
    <message>
        <source>七不为</source>
        <translation>The seven don&apos;ts</translation>
    </message>
    <message>
        <source>上一级找下一级</source>
        <translation>One level down</translation>
    </message>
    <message>
        <source>上级找下级</source>
        <translation>Any level down</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>必须（阻止）</source>
        <translation>Required (blocks)</translation>
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
        <source>工作日</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>自然日</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>年底前</source>
        <translation>By the end of the year</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>公文（红头）</source>
        <translation>Official document (red head)</translation>
    </message>
    <message>
        <source>信函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>承诺书</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>不外发</source>
        <translation>Not sent out</translation>
    </message>
    <message>
        <source>一个</source>
        <translation>One</translation>
    </message>
    <message>
        <source>多个（各自编号）</source>
        <translation>Several (each numbered)</translation>
    </message>
    <message>
        <source>一行文字</source>
        <translation>One line of text</translation>
    </message>
    <message>
        <source>多行文字</source>
        <translation>Several lines of text</translation>
    </message>
    <message>
        <source>日期和时间</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>意见（留空手写）</source>
        <translation>Opinion (by hand)</translation>
    </message>
    <message>
        <source>考核低于</source>
        <translation>Score below</translation>
    </message>
    <message>
        <source>发现问题</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>呈批</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notify</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Receipt signed</translation>
    </message>
    <message>
        <source>拟谈时间</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>总体评价</source>
        <translation>Overall assessment</translation>
    </message>
    <message>
        <source>各个问题（总称）</source>
        <translation>Questions (together)</translation>
    </message>
    <message>
        <source>问题表述</source>
        <translation>Problem in words</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>拟问的话</source>
        <translation>Words of the question</translation>
    </message>
    <message>
        <source>需听取的说明</source>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>会商签字</source>
        <translation>Countersignatures</translation>
    </message>
    <message>
        <source>审定</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>审定人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>增补</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>增补理由</source>
        <translation>Reason for the addendum</translation>
    </message>
    <message>
        <source>补充原有问题</source>
        <translation>Added to a question</translation>
    </message>
    <message>
        <source>内部稿</source>
        <translation>Internal version</translation>
    </message>
    <message>
        <source>对外稿</source>
        <translation>Version for others</translation>
    </message>
    <message>
        <source>由未了的问题提问</source>
        <translation>Asked from an open problem</translation>
    </message>
    <message>
        <source>由未完成的举措提问</source>
        <translation>Asked from an open measure</translation>
    </message>
    <message>
        <source>由以往的提问提问</source>
        <translation>Asked from an earlier question</translation>
    </message>
    <message>
        <source>由提问参考提问</source>
        <translation>Asked from the question bank</translation>
    </message>
    <message>
        <source>由表现库提问</source>
        <translation>Asked from the problem library</translation>
    </message>
    <message>
        <source>由画像提问</source>
        <translation>Asked from the portrait</translation>
    </message>
    <message>
        <source>由材料提问</source>
        <translation>Asked from material</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kinds of unit</translation>
    </message>
    <message>
        <source>三张清单</source>
        <translation>The three lists</translation>
    </message>
    <message>
        <source>走访方式</source>
        <translation>Ways of visiting</translation>
    </message>
    <message>
        <source>检查方式</source>
        <translation>Ways of checking</translation>
    </message>
    <message>
        <source>记录整理</source>
        <translation>Being written up</translation>
    </message>
    <message>
        <source>谁同谁谈</source>
        <translation>Who talks to whom</translation>
    </message>
    <message>
        <source>结束（月-日，如 07-10；二月底写 02-end）</source>
        <translation>Ends (month-day, as 07-10; end of February: 02-end)</translation>
    </message>
    <message>
        <source>回复时限</source>
        <translation>Term of reply</translation>
    </message>
    <message>
        <source>回复表的标题</source>
        <translation>Title of reply form</translation>
    </message>
    <message>
        <source>回复表的填写项</source>
        <translation>Fields of reply form</translation>
    </message>
    <message>
        <source>回复叫作</source>
        <translation>The reply is called</translation>
    </message>
    <message>
        <source>回复须党组织负责人签字背书</source>
        <translation>Reply endorsed by the head</translation>
    </message>
    <message>
        <source>增补提纲的标题</source>
        <translation>Title of addendum</translation>
    </message>
    <message>
        <source>增补提纲的标记</source>
        <translation>Mark of addendum</translation>
    </message>
    <message>
        <source>民主生活会剖析要求</source>
        <translation>Self-review for the democratic life meeting</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>由预置问题提问</source>
        <translation>Asked from a preset question</translation>
    </message>
    <message>
        <source>问题是否谈及</source>
        <translation>Question raised or not</translation>
    </message>
    <message>
        <source>数字的精确程度</source>
        <translation>Exactness of figures</translation>
    </message>
    <message>
        <source>登记时选用的词表（代码，可以不填）</source>
        <translation>Word list that noting uses (its code; may be empty)</translation>
    </message>
    <message>
        <source>默认发给谁</source>
        <translation>Addressed by default to</translation>
    </message>
</context>
<context>
    <name>SchemeList</name>
    <message>
        <source>谈话制度</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>{name}
草稿，尚未发布</source>
        <translation>{name}
Draft, not published</translation>
    </message>
    <message>
        <source>第 {version} 版</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>● 使用中</source>
        <translation>● In use</translation>
    </message>
    <message>
        <source>旧版</source>
        <translation>Old version</translation>
    </message>
    <message>
        <source>自带</source>
        <translation>Supplied</translation>
    </message>
    <message>
        <source>{date} 起施行</source>
        <translation>In effect from {date}</translation>
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
        <translation>Record wording</translation>
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
    <message>
        <source>需要的材料和文书</source>
        <translation>Papers and documents needed</translation>
    </message>
    <message>
        <source>谁同谁谈</source>
        <translation>Who talks to whom</translation>
    </message>
    <message>
        <source>频次和要办的事</source>
        <translation>Frequency and duties</translation>
    </message>
    <message>
        <source>何时建议谈话</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>清单目录</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>Word lists</translation>
    </message>
    <message>
        <source>来源条目</source>
        <translation>Source rows</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Interviewers</translation>
    </message>
    <message>
        <source>每月不少于 {count} 次</source>
        <translation>At least {count} a month</translation>
    </message>
    <message>
        <source>，{day}前</source>
        <translation>, before {day}</translation>
    </message>
    <message>
        <source>；对象：{names}</source>
        <translation>; for: {names}</translation>
    </message>
    <message>
        <source>；层级：{names}</source>
        <translation>; levels: {names}</translation>
    </message>
    <message>
        <source>2 月底</source>
        <translation>end of February</translation>
    </message>
    <message>
        <source>{month} 月 {day} 日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>集中谈话</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>谈话之外的事</source>
        <translation>Duties besides talks</translation>
    </message>
    <message>
        <source>职务变动</source>
        <translation>Change of post</translation>
    </message>
    <message>
        <source>测评得分低于 {value} 分</source>
        <translation>Score below {value}</translation>
    </message>
    <message>
        <source>班子运行评价为“{value}”</source>
        <translation>Team rated &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>发现问题</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>{levels}；数目由本单位定</source>
        <translation>{levels}; counts set by this office</translation>
    </message>
    <message>
        <source>{level} {count}</source>
        <translation>{level} {count}</translation>
    </message>
    <message>
        <source>；每项写明责任部门</source>
        <translation>; each names the office responsible</translation>
    </message>
    <message>
        <source>{count} 项，由本单位填写</source>
        <translation>{count}, filled in by this office</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>文号（示例）</source>
        <translation>Number (example)</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>公文格式</source>
        <translation>Official document</translation>
    </message>
    <message>
        <source>信函格式</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>单页，由本人签名</source>
        <translation>One page, signed by the person</translation>
    </message>
    <message>
        <source>一文多发</source>
        <translation>One text to many</translation>
    </message>
    <message>
        <source>有回执</source>
        <translation>With receipt slip</translation>
    </message>
    <message>
        <source>限期：{term}</source>
        <translation>Term: {term}</translation>
    </message>
    <message>
        <source>问题种类</source>
        <translation>Kinds of problem</translation>
    </message>
    <message>
        <source>谈话对象类别</source>
        <translation>Groups of subjects</translation>
    </message>
    <message>
        <source>材料种类</source>
        <translation>Kinds of material</translation>
    </message>
    <message>
        <source>材料来源</source>
        <translation>Sources of material</translation>
    </message>
    <message>
        <source>反映渠道</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Offices in charge</translation>
    </message>
    <message>
        <source>（限指定人员）</source>
        <translation> (named readers only)</translation>
    </message>
    <message>
        <source>可以选用的提问</source>
        <translation>Questions to choose from</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>来源原句</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>在程序里的位置</source>
        <translation>Place in the program</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>依据什么</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源：{source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>办理的文书</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>；登记时写明：{names}</source>
        <translation>; noted as: {names}</translation>
    </message>
</context>
<context>
    <name>SchemesScreen</name>
    <message>
        <source>制度</source>
        <translation>Schemes</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export...</translation>
    </message>
    <message>
        <source>停止使用</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>用于新的谈话</source>
        <translation>Used for new talks</translation>
    </message>
    <message>
        <source>草稿里有键或类型不对，改正后才能阅读。</source>
        <translation>The draft has wrong keys or types; it can be read once corrected.</translation>
    </message>
    <message>
        <source>自带的制度不直接修改：复制一份，用自己的代码和名称，就可以修改。</source>
        <translation>Supplied schemes are not edited directly: copy it, and edit the copy under your own code and name.</translation>
    </message>
    <message>
        <source>这一版已经定稿</source>
        <translation>This version is published</translation>
    </message>
    <message>
        <source>复制…</source>
        <translation>Copy...</translation>
    </message>
    <message>
        <source>已发布的版本不再改动，已有的谈话还要用它。可以起草下一版。</source>
        <translation>A published version is not changed; existing talks need it. You can draft the next version.</translation>
    </message>
    <message>
        <source>起草下一版</source>
        <translation>Draft next version</translation>
    </message>
    <message>
        <source>已有“{name}”第 {version} 版。</source>
        <translation>&quot;{name}&quot; version {version} is here.</translation>
    </message>
    <message>
        <source>删除草稿</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>删除草稿“{name}”？写好的内容找不回来；已发布的版本不受影响。</source>
        <translation>Delete the draft &quot;{name}&quot;? What is written in it cannot be brought back; published versions stay.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>导出制度</source>
        <translation>Export scheme</translation>
    </message>
    <message>
        <source>制度文件 (*.toml)</source>
        <translation>Scheme files (*.toml)</translation>
    </message>
    <message>
        <source>已导出：{path}</source>
        <translation>Exported: {path}</translation>
    </message>
    <message>
        <source>阅读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>差异</source>
        <translation>Differences</translation>
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
    <name>SelfCheckDialog</name>
    <message>
        <source>对照检查结果</source>
        <translation>Self-check results</translation>
    </message>
    <message>
        <source>哪个单位填的</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>单位答“有”的表现</source>
        <translation>Manifestations answered yes</translation>
    </message>
    <message>
        <source>填了 {answered} 条，没有填 {open} 条；答“有”或者写了说明的列在下面。</source>
        <translation>Answered: {answered}, left open: {open}. Listed below: answered yes, or with a remark.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>请先选是哪个单位填的。</source>
        <translation>Choose first which unit filled it in.</translation>
    </message>
    <message>
        <source>已把 {count} 条记为预置问题，编提纲时可以选用</source>
        <translation>Noted as preset questions: {count}; the outline can take them up</translation>
    </message>
    <message>
        <source>说明：{text}</source>
        <translation>Remark: {text}</translation>
    </message>
    <message>
        <source>把 {count} 条记为预置问题</source>
        <translation>Note {count} as preset questions</translation>
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
    <name>ShowPassphrase</name>
    <message>
        <source>显示口令</source>
        <translation>Show passphrase</translation>
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
    <name>SimilarityPanel</name>
    <message>
        <source>开始比对</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>提纲后来改过，请重新比对。</source>
        <translation>The outline has changed since; compare again.</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>相同处</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>相同的文字在哪里</source>
        <translation>Where the same words stand</translation>
    </message>
    <message>
        <source>这份提纲</source>
        <translation>This outline</translation>
    </message>
    <message>
        <source>另一处的文字</source>
        <translation>The other words</translation>
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
        <source>雷同比对</source>
        <translation>Similarity check</translation>
    </message>
    <message>
        <source>与其他对象的提纲相同 {percent}%</source>
        <translation>Same as outlines of other subjects: {percent}%</translation>
    </message>
    <message>
        <source>，达到制度的提醒线 {threshold}%，请结合本人实际修改</source>
        <translation>, at the scheme&apos;s limit of {threshold}% or above; fit it to this person</translation>
    </message>
    <message>
        <source>，低于制度的提醒线 {threshold}%</source>
        <translation>, below the scheme&apos;s limit of {threshold}%</translation>
    </message>
    <message>
        <source>（制度没有规定提醒线）</source>
        <translation> (the scheme sets no limit)</translation>
    </message>
    <message>
        <source>；与表现库相同 {library}%。比对了 {compared} 份提纲。</source>
        <translation>; same as the problem library: {library}%. Outlines compared: {compared}.</translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>还没有比对</source>
        <translation>Not compared yet</translation>
    </message>
    <message>
        <source>和保险库里其他对象的全部提纲、和表现库比，看哪些话是照搬的。</source>
        <translation>Compares with all outlines of other subjects in the vault and with the problem library, to see which words were copied.</translation>
    </message>
    <message>
        <source>没有相同的文字</source>
        <translation>No shared wording</translation>
    </message>
    <message>
        <source>制度里的固定用语不算，单位和姓名也不算。</source>
        <translation>Fixed wordings of the scheme do not count, nor do units and names.</translation>
    </message>
    <message>
        <source>其他提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>表现库</source>
        <translation>Problem library</translation>
    </message>
    <message>
        <source>另一处</source>
        <translation>The other place</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Where from</translation>
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
    <message>
        <source>这里还有没存入的文字：请先存入，或者按 Esc 关闭。</source>
        <translation>There are words here that are not stored: store them first, or press Esc to close.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>制度原文</source>
        <translation>Text of the scheme</translation>
    </message>
    <message>
        <source>第 {line} 行</source>
        <translation>Line {line}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>拆分送会商</source>
        <translation>Split for joint review</translation>
    </message>
    <message>
        <source>写出会商文件</source>
        <translation>Write review file</translation>
    </message>
    <message>
        <source>例如：县委组织部</source>
        <translation>For example: County Organisation Department</translation>
    </message>
    <message>
        <source>连同不对外的来源一起送出</source>
        <translation>Send internal sources as well</translation>
    </message>
    <message>
        <source>送出哪些问题</source>
        <translation>Questions to send</translation>
    </message>
    <message>
        <source>送给哪个机关</source>
        <translation>Office to send to</translation>
    </message>
    <message>
        <source>请至少勾选一个问题。</source>
        <translation>Tick at least one question.</translation>
    </message>
    <message>
        <source>请写明送给哪个机关。</source>
        <translation>Name the office to send to.</translation>
    </message>
    <message>
        <source>连同开场说明、总体评价和各项要求一起送出</source>
        <translation>Send opening, overall assessment and demands along</translation>
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
        <translation>Next, on this page: {step}</translation>
    </message>
    <message>
        <source>去办理：{step}</source>
        <translation>Go to: {step}</translation>
    </message>
    <message>
        <source>制度第 {version} 版：{scheme}</source>
        <translation>Scheme version {version}: {scheme}</translation>
    </message>
    <message>
        <source>制度旧版（第 {version} 版，现行第 {newer} 版）：{scheme}</source>
        <translation>Old scheme version {version} (now {newer}): {scheme}</translation>
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
    <name>StandingPanel</name>
    <message>
        <source>机关</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>谁代表它会签</source>
        <translation>Who signs for it</translation>
    </message>
    <message>
        <source>记会签</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>撤回会签</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>会签人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersignatures</translation>
    </message>
    <message>
        <source>请写明机关和会签人。</source>
        <translation>Name the office and who countersigns.</translation>
    </message>
    <message>
        <source>已记会签</source>
        <translation>The countersignature was noted</translation>
    </message>
    <message>
        <source>已撤回会签</source>
        <translation>The countersignature was taken back</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Return for changes</translation>
    </message>
    <message>
        <source>为什么退回？</source>
        <translation>Why is it returned?</translation>
    </message>
    <message>
        <source>提纲现在：{state}</source>
        <translation>The outline is: {state}</translation>
    </message>
    <message>
        <source>提纲已锁定</source>
        <translation>The outline is locked</translation>
    </message>
    <message>
        <source>现在：{state}</source>
        <translation>Now: {state}</translation>
    </message>
    <message>
        <source>退回的理由：{reason}</source>
        <translation>Reason for returning: {reason}</translation>
    </message>
    <message>
        <source>
审定：{name}（{office}） {time}，账户 {account}</source>
        <translation>
Approved: {name} ({office}) {time}, account {account}</translation>
    </message>
    <message>
        <source>
审定：{name} {time}，账户 {account}</source>
        <translation>
Approved: {name} {time}, account {account}</translation>
    </message>
    <message>
        <source>还没有会签：{offices}</source>
        <translation>Not countersigned yet: {offices}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>要会签的机关都已会签。</source>
        <translation>All offices required have countersigned.</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>会签的机关</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>还没有会签</source>
        <translation>No countersignatures yet</translation>
    </message>
    <message>
        <source>机关会签以后，提纲一改就要重新会签。</source>
        <translation>Any change to the outline after a countersignature calls for a new one.</translation>
    </message>
    <message>
        <source>提纲走到哪一步</source>
        <translation>Where the outline stands</translation>
    </message>
    <message>
        <source>
还有 {count} 条意见没有处理</source>
        <translation>
Comments not dealt with: {count}</translation>
    </message>
    <message>
        <source>制度没有规定必须会签的机关。</source>
        <translation>The scheme requires no office to countersign.</translation>
    </message>
    <message>
        <source>草拟和审定用的是同一个账户，按要求应由两个人办。</source>
        <translation>The same account wrote and approved it; two people should do this.</translation>
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
    <name>TableImportDialog</name>
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
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>选择表格文件</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Tables (*.xlsx)</translation>
    </message>
    <message>
        <source>保存空白表格</source>
        <translation>Save an empty table</translation>
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
    <name>TalkRemarks</name>
    <message>
        <source>还没有记录人</source>
        <translation>No recorder yet</translation>
    </message>
    <message>
        <source>谈话人不能兼任记录人</source>
        <translation>The interviewer cannot be the recorder as well</translation>
    </message>
    <message>
        <source>谈话对象不能兼任其他角色</source>
        <translation>The subject cannot have another role</translation>
    </message>
    <message>
        <source>工作人员不得少于 {number} 人</source>
        <translation>At least {number} members of staff are needed</translation>
    </message>
    <message>
        <source>{who}参加谈话，请写明身份和在场理由</source>
        <translation>{who} takes part; state the capacity and the reason for being present</translation>
    </message>
    <message>
        <source>谈话人多于一人，这种谈话一般是一对一</source>
        <translation>More than one interviewer; such a talk is usually one to one</translation>
    </message>
    <message>
        <source>谈话对象是女性，工作人员中应当有女性</source>
        <translation>The subject is a woman; a woman of the staff should be present</translation>
    </message>
    <message>
        <source>名册里没有写明{who}的性别，无法核对是否需要女性工作人员</source>
        <translation>The register does not give the sex of {who}, so it is not known whether a woman of the staff should be present</translation>
    </message>
    <message>
        <source>谈话应当在民主生活会（{day}）之前进行</source>
        <translation>The talk should be held before the democratic life meeting ({day})</translation>
    </message>
    <message>
        <source>{who}的民主生活会日期还没有登记，请在“计划—会期”里登记</source>
        <translation>The democratic life meeting of {who} is not set; set it under Plan, meeting days</translation>
    </message>
    <message>
        <source>谈话人{who}的层级不合这种谈话的规定</source>
        <translation>The level of interviewer {who} does not fit this type of talk</translation>
    </message>
    <message>
        <source>谈话人{who}不是一把手</source>
        <translation>Interviewer {who} is not a head</translation>
    </message>
    <message>
        <source>谈话对象{who}不是一把手</source>
        <translation>Subject {who} is not a head</translation>
    </message>
    <message>
        <source>谈话对象是{who}干部，谈话人的层级低于管理权限</source>
        <translation>The subject is under the authority &quot;{who}&quot;; the interviewer&apos;s level is below it</translation>
    </message>
    <message>
        <source>本期已经谈过 {number} 次，达到规定次数</source>
        <translation>Talks held in this period: {number}, as many as required</translation>
    </message>
    <message>
        <source>还没有批准，批准之前不能开始谈话</source>
        <translation>Not approved yet; the talk cannot begin before</translation>
    </message>
    <message>
        <source>批准日期（{day}）晚于谈话日期，不能事后补批</source>
        <translation>Approved on {day}, after the day of the talk; approval cannot come afterwards</translation>
    </message>
    <message>
        <source>{who}在诫勉影响期内，至 {day} 为止</source>
        <translation>{who} is in the effect period of an admonition until {day}</translation>
    </message>
    <message>
        <source>不久前刚与{who}谈过：{other}（{day}）</source>
        <translation>A talk with {who} was held recently: {other} ({day})</translation>
    </message>
    <message>
        <source>{who}在同一时间还有谈话：{other}（{day}）</source>
        <translation>{who} has another talk at that time: {other} ({day})</translation>
    </message>
    <message>
        <source>{remark}（{rule}，依据：{source}）</source>
        <translation>{remark} ({rule}, basis: {source})</translation>
    </message>
    <message>
        <source>还没有{kind}材料，也没有发出材料需求</source>
        <translation>No material of the kind &quot;{kind}&quot; yet and no request for it</translation>
    </message>
    <message>
        <source>{kind}材料还没有收到（{provider}）</source>
        <translation>Material of the kind &quot;{kind}&quot; not received yet ({provider})</translation>
    </message>
    <message>
        <source>{kind}材料已过期限仍未收到（{provider}，{day}）</source>
        <translation>Material of the kind &quot;{kind}&quot; is overdue ({provider}, {day})</translation>
    </message>
    <message>
        <source>本期谈话应当不晚于 {day} 进行</source>
        <translation>The talk of this period is due by {day}</translation>
    </message>
    <message>
        <source>{who}在名册里没有写明层级，无法核对</source>
        <translation>The register names no level for {who}; it cannot be checked</translation>
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
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>打开外单位送来的会商文件…</source>
        <translation>Reviews for other offices...</translation>
    </message>
    <message>
        <source>选定谈话种类和对象就能保存，其余的以后再补；也可以从“计划”里安排。</source>
        <translation>A type and a subject are enough to save it; the rest may follow. Talks can also be arranged from the plan.</translation>
    </message>
    <message>
        <source>谈话对象、谈话人、记录人都从名册里选：先登记单位和人员。</source>
        <translation>Subject, interviewer and recorder are chosen from the register: enter units and persons first.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>姓名、单位或者职务</source>
        <translation>Name, unit or post</translation>
    </message>
    <message>
        <source>名册里没有的，如 市委书记</source>
        <translation>Not in the register, such as City Party Secretary</translation>
    </message>
    <message>
        <source>修改谈话对象</source>
        <translation>Edit target</translation>
    </message>
    <message>
        <source>拟谈日期请写成 2026-06-01 的样子，或者不填。</source>
        <translation>Write the date like 2026-06-01, or leave it empty.</translation>
    </message>
    <message>
        <source>谈话人（从名册选）</source>
        <translation>Interviewer (from the register)</translation>
    </message>
    <message>
        <source>谈话人（照录）</source>
        <translation>Interviewer (as written)</translation>
    </message>
    <message>
        <source>拟谈日期</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>本单位的 Word 模板</source>
        <translation>This office&apos;s Word templates</translation>
    </message>
    <message>
        <source>导入 .docx 模板…</source>
        <translation>Import .docx template...</translation>
    </message>
    <message>
        <source>停用，改回自带版式</source>
        <translation>Stop using, own layout</translation>
    </message>
    <message>
        <source>取出模板…</source>
        <translation>Save template as file...</translation>
    </message>
    <message>
        <source>模板已存入，以后这种文书的 Word 按它生成；PDF 仍是程序自带的版式。</source>
        <translation>The template was stored; Word files of this type now follow it, PDF files keep the program&apos;s own layout.</translation>
    </message>
    <message>
        <source>模板里没有这些必填内容的位置：{names}。</source>
        <translation> The template has no place for required content: {names}.</translation>
    </message>
    <message>
        <source>模板里有超链接，点开会离开本机；不影响生成。</source>
        <translation> The template has hyperlinks, which lead off this computer when clicked; making documents works.</translation>
    </message>
    <message>
        <source>没有存入。模板里有不认识的占位符：</source>
        <translation>Not stored. The template has unknown placeholders:</translation>
    </message>
    <message>
        <source>，是不是 {{{{{name}}}}}？</source>
        <translation>, perhaps {{{{{name}}}}}?</translation>
    </message>
    <message>
        <source>没有模板：Word 和 PDF 都按程序自带的版式。</source>
        <translation>No template: Word and PDF both in the program&apos;s own layout.</translation>
    </message>
    <message>
        <source>在用：{name}，第 {version} 版，{day} 由 {account} 存入。</source>
        <translation>In use: {name}, version {version}, stored {day} by {account}.</translation>
    </message>
    <message>
        <source>导入模板</source>
        <translation>Import template</translation>
    </message>
    <message>
        <source>取出到哪个文件夹</source>
        <translation>Folder to save it in</translation>
    </message>
    <message>
        <source>已取出：{path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>已停用；存入的模板仍留底。</source>
        <translation>No longer used; the template is kept.</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>可用的占位符（写成 {{名称}} 或 {{代码}}，可放在正文、表格、页眉页脚、文本框里；写成 {{名称*}} 的，所在表格行或段落按条目重复，{{序号*}} 编号）</source>
        <translation>Placeholders (written {{name}} or {{code}}, in text, tables, headers, footers and text boxes; with {{name*}} the table row or paragraph repeats for each item, {{count*}} counts them)</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>经整理</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original words</translation>
    </message>
    <message>
        <source>在文中查找，Enter 下一处</source>
        <translation>Find in the text, Enter for the next</translation>
    </message>
    <message>
        <source>在文中查找</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>材料文字</source>
        <translation>Text of the material</translation>
    </message>
    <message>
        <source>限定知悉的材料</source>
        <translation>Restricted material</translation>
    </message>
    <message>
        <source>查阅会记入“谁看过”和审计记录。</source>
        <translation>Reading it is noted under &quot;Who has read it&quot; and in the audit trail.</translation>
    </message>
    <message>
        <source>查阅文字</source>
        <translation>Read the text</translation>
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
    <name>Unlocked</name>
    <message>
        <source>表单里没有存入的文字没能保管下来；锁定或退出会丢失它们。{why}</source>
        <translation>The words in open forms could not be kept; locking or leaving will lose them. {why}</translation>
    </message>
</context>
<context>
    <name>UnstoredWords</name>
    <message>
        <source>谈话提纲 › {place}</source>
        <translation>Outline › {place}</translation>
    </message>
    <message>
        <source>谈话计划</source>
        <translation>Plan of the talk</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Handling department</translation>
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
    <message>
        <source>这个保险库与上次关闭时不一致，可能被换成了旧的备份。请看设置里的审计记录。</source>
        <translation>This vault differs from when it was last closed; it may have been replaced by an old backup. See the audit trail in the settings.</translation>
    </message>
    <message>
        <source>磁盘空间不足，已动用预留空间。请尽快腾出空间。</source>
        <translation>The disk is full; reserved space was given back. Please make room soon.</translation>
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
    <name>VersionsPanel</name>
    <message>
        <source>版本</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>为什么留下</source>
        <translation>Why kept</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>提纲的历次版本</source>
        <translation>Versions of the outline</translation>
    </message>
    <message>
        <source>只看有变化的</source>
        <translation>Changes only</translation>
    </message>
    <message>
        <source>第 {number} 版（{act}）</source>
        <translation>Version {number} ({act})</translation>
    </message>
    <message>
        <source>现在的提纲</source>
        <translation>Outline now</translation>
    </message>
    <message>
        <source>还没有留下的版本。送会商、送审、审定和合并时自动留下一版。</source>
        <translation>No versions kept yet. One is kept at each sending to review, submission, approval and merge.</translation>
    </message>
    <message>
        <source>有 {count} 处不同。</source>
        <translation>Differences: {count}.</translation>
    </message>
    <message>
        <source>两个版本的文字完全一样。</source>
        <translation>The two versions have the same words.</translation>
    </message>
    <message>
        <source>还没有留下的版本</source>
        <translation>No versions kept yet</translation>
    </message>
    <message>
        <source>送会商、送审、审定和合并时自动留下一版。</source>
        <translation>One is kept at each sending to review, submission, approval and merge.</translation>
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
        <source>【{place}】{said}</source>
        <translation>[{place}] {said}</translation>
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
    <name>WriteBackDialog</name>
    <message>
        <source>写出回稿</source>
        <translation>Write review copy</translation>
    </message>
    <message>
        <source>回稿交给送来的机关合并；再写一次回稿，就用新的代替旧的。</source>
        <translation>Hand the review copy to the sender to merge; a newer one replaces it.</translation>
    </message>
</context>
<context>
    <name>_MonthGrid</name>
    <message>
        <source>月历</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>{day} 今天</source>
        <translation>{day} today</translation>
    </message>
    <message>
        <source>另有 {count} 项</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>Requests: {count}</translation>
    </message>
</context>
</TS>
