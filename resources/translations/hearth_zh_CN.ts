<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>client::AccountDialog</name>
    <message>
        <source>The password is changed. Hearth uses it from now on.</source>
        <translation>密码已修改。Hearth 从现在起使用新密码。</translation>
    </message>
    <message>
        <source>The session is signed out.</source>
        <translation>该会话已注销。</translation>
    </message>
    <message>
        <source>From the next connection on, this computer logs in with its certificate. After that, Hearth forgets the password.</source>
        <translation>从下次连接起，此电脑将用自己的证书登录。之后，Hearth 会忘记密码。</translation>
    </message>
    <message>
        <source>The certificate is removed. If this computer used it, Hearth asks for your password at the next connection.</source>
        <translation>证书已移除。如果此电脑使用的是它，下次连接时 Hearth 会要求你输入密码。</translation>
    </message>
    <message>
        <source>You are logged out. Hearth does not log in by itself any more.</source>
        <translation>你已退出登录。Hearth 不会再自动登录。</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>账号已删除。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>登录会话</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>退出账号</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>删除账号…</translation>
    </message>
    <message>
        <source>%1 (not logged in)</source>
        <comment>network</comment>
        <translation>%1（未登录）</translation>
    </message>
    <message>
        <source>%1 (logged in as %2)</source>
        <comment>network, account</comment>
        <translation>%1（已登录为 %2）</translation>
    </message>
    <message>
        <source>Certificate of this computer (%1…)</source>
        <translation>此电脑的证书（%1…）</translation>
    </message>
    <message>
        <source>Another certificate (%1…)</source>
        <translation>其他证书（%1…）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Log in without a password on this computer</source>
        <translation>在此电脑上免密码登录</translation>
    </message>
    <message>
        <source>A certificate requires an encrypted connection</source>
        <translation>使用证书需要加密连接</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>要删除账号吗？</translation>
    </message>
    <message>
        <source>Delete the account %1 on %2?</source>
        <translation>要删除 %2 上的账号 %1 吗？</translation>
    </message>
    <message>
        <source>The name becomes free for others. Its read positions, certificates and rights in rooms are lost and cannot be brought back.</source>
        <translation>此昵称将可供他人使用。它的阅读位置、证书和在聊天室中的权限都会丢失，无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 from %2 since %3: this window</source>
        <comment>nick, address, time</comment>
        <translation>%1，来自 %2，自 %3 起：此窗口</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <comment>nick, address, time</comment>
        <translation>%1，来自 %2，自 %3 起</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>You are not connected to %1. Connect to see your account.</source>
        <translation>你没有连接到 %1。请先连接，再查看账号。</translation>
    </message>
    <message>
        <source>You are logged in to %1 as %2.</source>
        <translation>你已在 %1 登录为 %2。</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>你没有登录 %1。</translation>
    </message>
    <message>
        <source>You are not logged in, and %1 does not offer accounts that Hearth can use.</source>
        <translation>你没有登录，而且 %1 没有提供 Hearth 可用的账号。</translation>
    </message>
    <message>
        <source>New accounts cannot be registered here: the server does not offer it.</source>
        <translation>这里无法注册新账号：服务器不提供此功能。</translation>
    </message>
    <message>
        <source>Hearth cannot change the password, end sessions or add certificates here: the server has no commands for programs to do so. Its own service, which is often called NickServ, may be able to.</source>
        <translation>Hearth 无法在这里修改密码、结束登录或添加证书：服务器没有可供程序使用的相应命令。服务器自带的服务（通常叫 NickServ）也许可以。</translation>
    </message>
</context>
<context>
    <name>client::AccountFlow</name>
    <message>
        <source>You are logged in as %1.</source>
        <translation>你已登录为 %1。</translation>
    </message>
    <message>
        <source>The name %1 is yours now. Hearth logs you in from now on.</source>
        <translation>昵称 %1 现在归你了。Hearth 从现在起会自动为你登录。</translation>
    </message>
</context>
<context>
    <name>client::AccountLogin</name>
    <message>
        <source>The system&apos;s keyring has your password for this server, but it is locked or does not answer.</source>
        <translation>系统的密钥环里有你在此服务器的密码，但密钥环已锁定或没有响应。</translation>
    </message>
    <message>
        <source>A certificate works only over an encrypted connection. Put ircs:// in front of the server&apos;s name.</source>
        <translation>证书只能用于加密连接。请在服务器名称前加上 ircs://。</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>无法创建证书。</translation>
    </message>
</context>
<context>
    <name>client::ActionBar</name>
    <message>
        <source>Reply (R)</source>
        <translation>回复 (R)</translation>
    </message>
    <message>
        <source>React (=)</source>
        <translation>回应 (=)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>为所有人删除</translation>
    </message>
</context>
<context>
    <name>client::Application</name>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it, then try again.</source>
        <translation>系统的密钥环没有打开。请解锁后重试。</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>New messages are stored again.</source>
        <translation>新消息又可以保存了。</translation>
    </message>
</context>
<context>
    <name>client::BodyText</name>
    <message>
        <source>waiting for the connection</source>
        <translation>正在等待连接</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>载入</translation>
    </message>
    <message>
        <source> … copy the message to read all of it</source>
        <translation> … 复制消息即可阅读全文</translation>
    </message>
    <message>
        <source>Show the spoiler</source>
        <translation>显示隐藏的文字</translation>
    </message>
</context>
<context>
    <name>client::Burst</name>
    <message>
        <source>%1 %2</source>
        <comment>a name and what the user does</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <comment>a room or a user</comment>
        <translation>
            <numerusform>%1：%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a user and a message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a user and a room</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who and where, network</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>client::ChatPane</name>
    <message>
        <source>Messages from the server %1 appear here.</source>
        <translation>来自服务器 %1 的消息会显示在这里。</translation>
    </message>
    <message>
        <source>You are not in %1 at the moment.</source>
        <translation>你目前不在 %1。</translation>
    </message>
    <message>
        <source>Nothing has been said in %1 since you joined. Say hello.</source>
        <translation>自你加入以来，%1 里还没有人说话。打个招呼吧。</translation>
    </message>
    <message>
        <source>This is the start of your chat with %1.</source>
        <translation>这是你与 %1 聊天的开始。</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>一条较早的消息</translation>
    </message>
    <message>
        <source>%1 (only %2 sees your answer)</source>
        <translation>%1（只有 %2 能看到你的回复）</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <translation>%1 已离线。</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 已离开。</translation>
    </message>
</context>
<context>
    <name>client::ColorChoice</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>client::CommandArguments</name>
    <message>
        <source>[NICK] [WHAT]</source>
        <translation>[昵称] [内容]</translation>
    </message>
    <message>
        <source>NICK</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>[ROOM] [NICK]</source>
        <translation>[聊天室] [昵称]</translation>
    </message>
    <message>
        <source>[ROOM] NICK</source>
        <translation>[聊天室] 昵称</translation>
    </message>
    <message>
        <source>[ROOM OR MASK]</source>
        <translation>[聊天室或掩码]</translation>
    </message>
    <message>
        <source>NAME PASSWORD</source>
        <translation>名字 密码</translation>
    </message>
    <message>
        <source>NICK REASON</source>
        <translation>昵称 原因</translation>
    </message>
    <message>
        <source>ADD|DEL|LIST [USER] [1d] [:REASON]</source>
        <translation>ADD|DEL|LIST [用户] [1d] [:原因]</translation>
    </message>
    <message>
        <source>[NICK] ROOM</source>
        <translation>[昵称] 聊天室</translation>
    </message>
    <message>
        <source>ROOM MODES</source>
        <translation>聊天室 模式</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>ROOM [KEY]</source>
        <translation>聊天室 [密钥]</translation>
    </message>
    <message>
        <source>[ROOM] [REASON]</source>
        <translation>[聊天室] [原因]</translation>
    </message>
    <message>
        <source>NICK TEXT</source>
        <translation>昵称 文字</translation>
    </message>
    <message>
        <source>NICK [TEXT]</source>
        <translation>昵称 [文字]</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>[ROOM] [TEXT]</source>
        <translation>[聊天室] [文字]</translation>
    </message>
    <message>
        <source>[REASON]</source>
        <translation>[原因]</translation>
    </message>
    <message>
        <source>[*WORD*]</source>
        <translation>[*词*]</translation>
    </message>
    <message>
        <source>NICK [ROOM]</source>
        <translation>昵称 [聊天室]</translation>
    </message>
    <message>
        <source>[ROOM] NICK [REASON]</source>
        <translation>[聊天室] 昵称 [原因]</translation>
    </message>
    <message>
        <source>[ROOM] [MODES]</source>
        <translation>[聊天室] [模式]</translation>
    </message>
    <message>
        <source>[ROOM]</source>
        <translation>[聊天室]</translation>
    </message>
    <message>
        <source>[SERVER]</source>
        <translation>[服务器]</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>行</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[命令]</translation>
    </message>
</context>
<context>
    <name>client::CommandLineText</name>
    <message>
        <source>%1 Run hearth --help for the list of options.</source>
        <translation>%1 运行 hearth --help 可查看选项列表。</translation>
    </message>
    <message>
        <source>Usage: %1
</source>
        <translation>用法：%1
</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;: use light, dark, high-contrast or system.</source>
        <translation>没有主题“%1”：请使用 light、dark、high-contrast 或 system。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as a name. %2</source>
        <translation>“%1”不能用作昵称。%2</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile 需要文件夹名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a chat server. Write it as irc://host:6667/#room.</source>
        <translation>“%1”不是聊天服务器的地址。请写成 irc://host:6667/#聊天室。</translation>
    </message>
    <message>
        <source>Keep settings, servers and passwords in the folder DIR (default: %1).</source>
        <translation>将设置、服务器和密码保存在文件夹 DIR 中（默认：%1）。</translation>
    </message>
    <message>
        <source>Your name on the servers.</source>
        <translation>你在服务器上的昵称。</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized if there is no tray.</source>
        <translation>启动到系统托盘；如果没有托盘，则最小化。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light、dark、high-contrast 或 system。</translation>
    </message>
    <message>
        <source>The addresses come from a link: ask before connecting unless the server is known. The desktop file uses this.</source>
        <translation>地址来自链接：除非服务器已知，否则连接前先询问。供桌面文件使用。</translation>
    </message>
    <message>
        <source>A desktop chat whose server comes with it.</source>
        <translation>自带服务器的桌面聊天程序。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>显示此说明。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Servers and rooms to open, as irc://host:6667/#room.</source>
        <translation>要打开的服务器和聊天室，例如 irc://host:6667/#聊天室。</translation>
    </message>
</context>
<context>
    <name>client::Composer</name>
    <message>
        <source>Insert an emoji</source>
        <translation>插入表情</translation>
    </message>
    <message>
        <source>Type a command for %1 (/help lists all commands)</source>
        <translation>输入用于 %1 的命令（/help 列出所有命令）</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>发消息给 %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too many to send one by one.</source>
        <translation>
            <numerusform>%n 行太多，无法逐行发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>粘贴为一行(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n lines</source>
        <translation>
            <numerusform>粘贴 %n 行(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long for a chat.</source>
        <translation>这段文字太长，不适合发到聊天中。</translation>
    </message>
    <message>
        <source>It has %L1 characters, and at most %L2 can be pasted at once. Paste a part of it, or put it where others can open it and paste the link.</source>
        <translation>这段文字有 %L1 个字符，而一次最多只能粘贴 %L2 个。请只粘贴一部分，或把它放到别人能打开的地方，再粘贴链接。</translation>
    </message>
</context>
<context>
    <name>client::ComposerSpelling</name>
    <message>
        <source>&amp;Do not check the spelling</source>
        <translation>不检查拼写(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>桌面的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No dictionaries are installed</source>
        <translation>没有安装词典(&amp;N)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “%1” to your words</source>
        <translation>将“%1”添加到你的词语</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>client::ConnectCard</name>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect with TLS</source>
        <translation>用 TLS 连接(&amp;C)</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Press Enter to use %1 instead.</source>
        <translation>昵称不能包含空格。按 Enter 可改用 %1。</translation>
    </message>
    <message>
        <source>Type the name that others will see.</source>
        <translation>请输入其他人将看到的昵称。</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Use _ or - between words.</source>
        <translation>昵称不能包含空格。请用 _ 或 - 连接各个词。</translation>
    </message>
    <message>
        <source>A name must begin with a letter. Put one in front.</source>
        <translation>昵称必须以字母开头。请在前面加一个字母。</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”. Leave it out.</source>
        <translation>昵称不能包含“%1”。请去掉。</translation>
    </message>
    <message>
        <source>Type the address of a server, or start one with Host here.</source>
        <translation>请输入服务器地址，或用“在此创建”启动一个服务器。</translation>
    </message>
    <message>
        <source>An address cannot contain spaces. It looks like chat.example.org.</source>
        <translation>地址不能包含空格。格式类似 chat.example.org。</translation>
    </message>
    <message>
        <source>Only irc:// and ircs:// addresses work here. An example is ircs://chat.example.org.</source>
        <translation>这里只能使用 irc:// 和 ircs:// 地址。例如 ircs://chat.example.org。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>client::ConnectFlow</name>
    <message>
        <source>used today</source>
        <translation>今天用过</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>昨天用过</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>使用于 %1</translation>
    </message>
    <message>
        <source>First connection to %1: its key is trusted and remembered.</source>
        <translation>首次连接 %1：已信任并记住它的密钥。</translation>
    </message>
    <message>
        <source>This is not the address of a chat server. Write it as host or host:port.</source>
        <translation>这不是聊天服务器的地址。请写成 主机 或 主机:端口。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Starting your server</source>
        <translation>正在启动你的服务器</translation>
    </message>
    <message>
        <source>Your server is running but has no IRC listener. Add one to its configuration and start it again.</source>
        <translation>你的服务器正在运行，但没有 IRC 监听端口。请在它的配置中添加一个，然后重新启动。</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>你的服务器</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address, when it was used</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>该服务器已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>client::ConnectForm</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>欢迎使用 Hearth</translation>
    </message>
    <message>
        <source>Join a chat nearby, or start one here.</source>
        <translation>加入附近的聊天，或在这里创建一个。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的昵称(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的昵称</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>服务器(&amp;R)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>H&amp;ost here</source>
        <translation>在此创建(&amp;O)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>chat.example.org, or an invite link</source>
        <translation>chat.example.org，或邀请链接</translation>
    </message>
    <message>
        <source>Starts a server on this computer and joins it</source>
        <translation>在此电脑上启动一个服务器并加入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Got an invite link? Paste it anywhere in this window.</source>
        <translation>有邀请链接吗？在此窗口的任意位置粘贴即可。</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>收起(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Less: no password or account</source>
        <translation>收起：不用密码或账号</translation>
    </message>
    <message>
        <source>More: password or account</source>
        <translation>更多：密码或账号</translation>
    </message>
    <message>
        <source>Hides the password fields and clears them</source>
        <translation>隐藏密码输入框并清空其内容</translation>
    </message>
    <message>
        <source>For servers that require a password or an account</source>
        <translation>适用于需要密码或账号的服务器</translation>
    </message>
</context>
<context>
    <name>client::ConnectionBar</name>
    <message>
        <source>Choose another name…</source>
        <translation>换个昵称…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Open the keyring…</source>
        <translation>打开密钥环…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Enter the e-mail address…</source>
        <translation>输入邮箱地址…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>输入验证码…</translation>
    </message>
    <message>
        <source>Send the password…</source>
        <translation>发送密码…</translation>
    </message>
    <message>
        <source>Connect with TLS</source>
        <translation>用 TLS 连接</translation>
    </message>
    <message>
        <source>Start your server</source>
        <translation>启动你的服务器</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>立即重连</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Shows the server&apos;s key and asks whether to trust it</source>
        <translation>显示服务器的密钥，并询问是否信任它</translation>
    </message>
    <message>
        <source>The key was changed…</source>
        <translation>密钥已更改…</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>检查密钥…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>你不在这个聊天室。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
</context>
<context>
    <name>client::ConversationExport</name>
    <message>
        <source>The conversation could not be saved as %1: %2.</source>
        <translation>无法将会话保存为 %1：%2。</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
</context>
<context>
    <name>client::ConversationList</name>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n 条与你有关</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
</context>
<context>
    <name>client::ConversationMenu</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>与设置相同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All messages</source>
        <translation>所有消息(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mentions and replies</source>
        <translation>提及和回复(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who comes and goes</source>
        <translation>谁来谁走(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>所有人(&amp;E)</translation>
    </message>
    <message>
        <source>Those who &amp;wrote something</source>
        <translation>发过言的人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;No one</source>
        <translation>不显示任何人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>开(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>关(&amp;F)</translation>
    </message>
</context>
<context>
    <name>client::ConversationView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;eact…</source>
        <translation>回应(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>人员：%1(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete for all…</source>
        <translation>为所有人删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel all &amp;unsent messages</source>
        <translation>取消所有未发送的消息(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, text</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>nick, time, text</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message>
        <source>Menu of the sender</source>
        <translation>发送者的菜单</translation>
    </message>
    <message>
        <source>Older messages are loaded.</source>
        <translation>已加载较早的消息。</translation>
    </message>
    <message>
        <source>More messages are loaded.</source>
        <translation>已加载更多消息。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Loading the missing messages…</source>
        <translation>正在加载缺少的消息…</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>只有你能看到</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>display name, nick</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>client::CredentialFields</name>
    <message>
        <source>Server &amp;password</source>
        <translation>服务器密码(&amp;P)</translation>
    </message>
    <message>
        <source>Server password</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Acco&amp;unt password</source>
        <translation>账号密码(&amp;U)</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>账号密码</translation>
    </message>
    <message>
        <source>Register &amp;this account, which is new</source>
        <translation>注册此账号（新账号）(&amp;T)</translation>
    </message>
    <message>
        <source>Reserves the name for you, so that only you can use it</source>
        <translation>为你保留这个昵称，只有你能使用</translation>
    </message>
    <message>
        <source>Repeat the account pass&amp;word</source>
        <translation>再次输入账号密码(&amp;W)</translation>
    </message>
    <message>
        <source>Repeat the account password</source>
        <translation>再次输入账号密码</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>邮箱地址(&amp;D)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Code &amp;for the new account</source>
        <translation>新账号的验证码(&amp;F)</translation>
    </message>
    <message>
        <source>Code for the new account</source>
        <translation>新账号的验证码</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>记住(&amp;M)</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>请为新账号设置密码。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>两次输入的密码不一致。请重新输入。</translation>
    </message>
    <message>
        <source>Enter the code for the new account.</source>
        <translation>请输入新账号的验证码。</translation>
    </message>
</context>
<context>
    <name>client::DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>跳转到日期</translation>
    </message>
</context>
<context>
    <name>client::DesktopNotifications</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
</context>
<context>
    <name>client::DoNotDisturbText</name>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time of day</comment>
        <translation>勿扰至 %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>勿扰至明天 %1</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a date and a time of day</comment>
        <translation>勿扰至 %1</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>关闭(&amp;T)</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>&amp;30 分钟</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 小时</translation>
    </message>
    <message>
        <source>Until to&amp;morrow</source>
        <translation>直到明天(&amp;M)</translation>
    </message>
    <message>
        <source>Until &amp;I turn it off</source>
        <translation>直到我关闭(&amp;I)</translation>
    </message>
</context>
<context>
    <name>client::EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>选择回应</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>选择表情</translation>
    </message>
    <message>
        <source>Find an emoji, or type a word</source>
        <translation>查找表情，或输入文字</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>查找表情</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>笑脸与情感</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>人物与身体</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>动物与自然</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>食物与饮料</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>旅行与地点</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>No emoji found. Enter reacts with the word.</source>
        <translation>没有找到表情。按 Enter 用这个词回应。</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <translation>没有找到表情。</translation>
    </message>
</context>
<context>
    <name>client::EmojiTable</name>
    <message>
        <source>en</source>
        <comment>not shown: the code of your language, which is that of the file of translations</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>Nothing answers at %1. Either no server is running there, or a firewall blocks the port.</source>
        <translation>%1 没有响应。可能那里没有运行服务器，或者防火墙阻止了该端口。</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 立即关闭了连接。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check your network connection.</source>
        <translation>从这里无法连接 %1。请检查你的网络连接。</translation>
    </message>
    <message>
        <source>There is no computer called %1. Check the name and your network connection.</source>
        <translation>没有名为 %1 的电脑。请检查名称和你的网络连接。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection.</source>
        <translation>%1 没有响应。请检查地址和你的网络连接。</translation>
    </message>
    <message>
        <source>%1 did not accept an encrypted connection. Check that this port uses TLS.</source>
        <translation>%1 没有接受加密连接。请检查此端口是否使用 TLS。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2</source>
        <translation>与 %1 的加密连接失败：%2</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Someone may be intercepting the connection; nothing was sent. Ask the server&apos;s operator whether the key was changed.</source>
        <translation>%1 使用的密钥与以前不同。可能有人在截取连接；没有发送任何内容。请询问服务器的管理员是否更换了密钥。</translation>
    </message>
    <message>
        <source>The identity of %1 is not confirmed: no authority vouches for its certificate. Nothing was sent. Compare the fingerprint with the server&apos;s operator.</source>
        <translation>无法确认 %1 的身份：没有机构为它的证书担保。没有发送任何内容。请与服务器的管理员核对指纹。</translation>
    </message>
    <message>
        <source>%1 requires an encrypted connection (TLS).</source>
        <translation>%1 要求加密连接（TLS）。</translation>
    </message>
    <message>
        <source>%1 answers, but not like a chat server: it sent nothing. Check the port.</source>
        <translation>%1 有响应，但不像聊天服务器：它什么也没发送。请检查端口。</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>服务器关闭了连接：%1</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a web server.</source>
        <translation>%1 不是聊天服务器：它的响应像网页服务器。</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like an SSH server.</source>
        <translation>%1 不是聊天服务器：它的响应像 SSH 服务器。</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a mail or file server.</source>
        <translation>%1 不是聊天服务器：它的响应像邮件或文件服务器。</translation>
    </message>
    <message>
        <source>%1 is the telnet port of a chat server. Hearth usually uses port 6697 or 6667.</source>
        <translation>%1 是聊天服务器的 telnet 端口。Hearth 通常使用端口 6697 或 6667。</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it does not answer like one.</source>
        <translation>%1 不是聊天服务器：它的响应不像聊天服务器。</translation>
    </message>
    <message>
        <source>%1 has asked for trusted encryption on every connection, and its key cannot be trusted now. Someone may be intercepting the connection; nothing was sent. Try again later, or ask the server&apos;s operator.</source>
        <translation>%1 要求每次连接都使用可信的加密，而它的密钥现在不可信。可能有人正在截取连接；没有发送任何内容。请稍后再试，或询问服务器的管理员。</translation>
    </message>
</context>
<context>
    <name>client::FindBar</name>
    <message>
        <source>Older match (Enter)</source>
        <translation>较早的匹配 (Enter)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>较新的匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此会话中查找</translation>
    </message>
</context>
<context>
    <name>client::FindFlow</name>
    <message>
        <source>No matches so far</source>
        <translation>暂无匹配</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>a match</comment>
        <translation>第 %1 个，共超过 %2 个</translation>
    </message>
</context>
<context>
    <name>client::HeaderBar</name>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此会话中查找</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>修改话题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>隐藏成员</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>显示成员</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>你不在这个聊天室。</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>设置话题</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>You are %1. %2</source>
        <translation>你是 %1。%2</translation>
    </message>
    <message>
        <source>The room has no topic now.</source>
        <translation>聊天室现在没有主题。</translation>
    </message>
    <message>
        <source>The topic is now: %1</source>
        <translation>主题现在是：%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>client::HostController</name>
    <message>
        <source>The folder %1 for your server cannot be created. Free some space or correct its permissions, then try again.</source>
        <translation>无法为你的服务器创建文件夹 %1。请腾出一些空间或修正它的权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>client::HostPanel</name>
    <message>
        <source>Your server</source>
        <translation>你的服务器</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation>复制邀请</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>未运行。</translation>
    </message>
    <message>
        <source>Not running. Start it and people around you can join.</source>
        <translation>未运行。启动后，你周围的人就能加入。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Your server is stopped.</source>
        <translation>您的服务器已停止。</translation>
    </message>
    <message>
        <source>Your server is starting.</source>
        <translation>您的服务器正在启动。</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>你的服务器正在运行。</translation>
    </message>
    <message>
        <source>Your server is stopping.</source>
        <translation>您的服务器正在停止。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>client::HostPanelController</name>
    <message>
        <source>Your server</source>
        <translation>你的服务器</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>指纹已复制。</translation>
    </message>
</context>
<context>
    <name>client::HostSentences</name>
    <message>
        <source>Its last message was: %1.</source>
        <translation>它的最后一条消息是：%1。</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space, then start the server again.</source>
        <translation>%1 所在的磁盘已满。请腾出一些空间，然后重新启动服务器。</translation>
    </message>
    <message>
        <source>Correct the problem, then start the server again.</source>
        <translation>请解决问题，然后重新启动服务器。</translation>
    </message>
    <message>
        <source>Start the server again.</source>
        <translation>请重新启动服务器。</translation>
    </message>
    <message>
        <source>Start the server again. If that does not help, look at %1.</source>
        <translation>请重新启动服务器。如果没有用，请查看 %1。</translation>
    </message>
    <message>
        <source>The server program hearthd is missing. Hearth looked for it here: %1. Install Hearth again, or put hearthd beside hearth.</source>
        <translation>缺少服务器程序 hearthd。Hearth 在这里找过：%1。请重新安装 Hearth，或将 hearthd 放在 hearth 旁边。</translation>
    </message>
    <message>
        <source>You do not have permission to run the server program %1. Install Hearth again, or make that file executable.</source>
        <translation>你没有运行服务器程序 %1 的权限。请重新安装 Hearth，或将该文件设为可执行。</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Install Hearth again, or check that file.</source>
        <translation>系统无法启动 %1：%2。请重新安装 Hearth，或检查该文件。</translation>
    </message>
    <message>
        <source>Another program uses port %1. If it is a chat server, connect to localhost to use it. Otherwise stop that program, or configure other ports in %2.</source>
        <translation>另一个程序正在使用端口 %1。如果它是聊天服务器，连接 localhost 即可使用。否则请停止该程序，或在 %2 中配置其他端口。</translation>
    </message>
    <message>
        <source>Your server did not start: its process has disappeared.</source>
        <translation>你的服务器没有启动：它的进程已消失。</translation>
    </message>
    <message>
        <source>Your server did not start: signal %1 (%2) ended it.</source>
        <translation>你的服务器没有启动：信号 %1（%2）结束了它。</translation>
    </message>
    <message>
        <source>Your server did not start: it ended with exit code %1.</source>
        <translation>你的服务器没有启动：它以退出代码 %1 结束。</translation>
    </message>
    <message>
        <source>Your server was not ready after %1 s, so Hearth ended it. Try again. If it happens again, look at %2.</source>
        <translation>你的服务器在 %1 秒后仍未就绪，因此 Hearth 结束了它。请重试。如果再次发生，请查看 %2。</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: its process has disappeared.</source>
        <translation>你的服务器意外停止：它的进程已消失。</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: signal %1 (%2) ended it.</source>
        <translation>你的服务器意外停止：信号 %1（%2）结束了它。</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: it ended with exit code %1.</source>
        <translation>你的服务器意外停止：它以退出代码 %1 结束。</translation>
    </message>
    <message>
        <source>Your server did not stop in time, so Hearth ended it.</source>
        <translation>你的服务器没有及时停止，因此 Hearth 结束了它。</translation>
    </message>
    <message>
        <source>Another program has stopped your server.</source>
        <translation>另一个程序停止了你的服务器。</translation>
    </message>
</context>
<context>
    <name>client::IrcSocket</name>
    <message>
        <source>The server has stopped reading.</source>
        <translation>服务器不再接收数据。</translation>
    </message>
    <message>
        <source>The server has stopped answering.</source>
        <translation>服务器不再响应。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>%1 closed the connection and sent nothing. If it requires encryption, write ircs:// before its name.</source>
        <translation>%1 关闭了连接，什么也没发送。如果它要求加密，请在它的名称前加上 ircs://。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its welcome.</source>
        <translation>%1 在发送欢迎信息之前就关闭了连接。</translation>
    </message>
    <message>
        <source>%1 sent data that cannot be decrypted.</source>
        <translation>%1 发送了无法解密的数据。</translation>
    </message>
</context>
<context>
    <name>client::JoinDialog</name>
    <message>
        <source>&amp;Join the room</source>
        <translation>加入聊天室(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Talk to this person</source>
        <translation>与此人聊天(&amp;T)</translation>
    </message>
    <message>
        <source>Join a room or talk to someone</source>
        <translation>加入聊天室或与人聊天</translation>
    </message>
    <message>
        <source>Name of a &amp;room or of a person</source>
        <translation>聊天室或用户的名称(&amp;R)</translation>
    </message>
    <message>
        <source>design, or ana</source>
        <translation>设计，或 ana</translation>
    </message>
    <message>
        <source>Name of a room or of a person</source>
        <translation>聊天室或用户的名称</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>显示所有聊天室(&amp;S)</translation>
    </message>
    <message>
        <source>A name has neither spaces nor commas. Use - between words.</source>
        <translation>名称中不能有空格和逗号。请用 - 连接各个词。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Type a name, or choose a room. The ones with the most people come first.</source>
        <translation>输入名称或选择聊天室。人数最多的排在最前面。</translation>
    </message>
    <message>
        <source>Join takes you to %1.</source>
        <translation>点击“加入聊天室”进入 %1。</translation>
    </message>
    <message>
        <source>%1 does not exist yet, unless it is hidden: Join creates it.</source>
        <translation>%1 尚不存在（除非它是隐藏的）：点击“加入聊天室”会创建它。</translation>
    </message>
    <message>
        <source>%1 is not among the rooms that are known here. Join creates it if it does not exist yet.</source>
        <translation>此处没有 %1 的信息。如果它尚不存在，点击“加入聊天室”会创建它。</translation>
    </message>
</context>
<context>
    <name>client::KeepNameBar</name>
    <message>
        <source>Keep this name</source>
        <translation>保留此昵称</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hearth does not ask again on this server. You can register later: choose Account in the menu Hearth.</source>
        <translation>Hearth 不会在此服务器上再次询问。你可以以后再注册：在 Hearth 菜单中选择“账号”。</translation>
    </message>
    <message>
        <source>Anyone could use the name %1 while you are away.</source>
        <translation>你不在时，任何人都可以使用昵称 %1。</translation>
    </message>
    <message>
        <source>Choose a password, so that only you can be %1 here. Hearth remembers it and logs you in from now on.</source>
        <translation>设置一个密码，这样在这里只有你能叫 %1。Hearth 会记住密码，从现在起自动为你登录。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>请输入验证码。</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>此服务器要求提供邮箱地址。</translation>
    </message>
</context>
<context>
    <name>client::KeyRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>请按快捷键…</translation>
    </message>
</context>
<context>
    <name>client::KnownServers</name>
    <message>
        <source>Servers used before</source>
        <translation>用过的服务器</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>使用此服务器(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget this server</source>
        <translation>忘记此服务器(&amp;F)</translation>
    </message>
</context>
<context>
    <name>client::LogDialog</name>
    <message>
        <source>Counting the stored messages…</source>
        <translation>正在统计已保存的消息…</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Keep all messages</source>
        <translation>保留所有消息</translation>
    </message>
    <message>
        <source>Remove messages after one year</source>
        <translation>一年后删除消息</translation>
    </message>
    <message>
        <source>Remove messages after 90 days</source>
        <translation>90 天后删除消息</translation>
    </message>
    <message>
        <source>Remove messages after 30 days</source>
        <translation>30 天后删除消息</translation>
    </message>
    <message>
        <source>Remove messages after 7 days</source>
        <translation>7 天后删除消息</translation>
    </message>
    <message numerus="yes">
        <source>Remove messages after %n days</source>
        <translation>
            <numerusform>%n 天后删除消息</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>10 GiB</source>
        <translation>10 GiB</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 GiB</translation>
    </message>
    <message>
        <source>100 MiB</source>
        <translation>100 MiB</translation>
    </message>
    <message numerus="yes">
        <source>%n MiB</source>
        <translation>
            <numerusform>%n MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of messages</source>
        <translation>消息的保留时间</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Age:</source>
        <translation>时间(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Size of the file:</source>
        <translation>文件大小(&amp;S)：</translation>
    </message>
    <message>
        <source>1 message is stored on this computer (%1).</source>
        <translation>此电脑上保存了 1 条消息（%1）。</translation>
    </message>
    <message>
        <source>%1 messages are stored on this computer (%2).</source>
        <translation>此电脑上保存了 %1 条消息（%2）。</translation>
    </message>
    <message>
        <source>OK removes the messages beyond the limit from this computer for good. Those on servers stay there.</source>
        <translation>按“确定”会从此电脑上永久删除超出限制的消息。服务器上的消息会保留。</translation>
    </message>
</context>
<context>
    <name>client::LogFlow</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>client::LoginSection</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Register this account, which is new</source>
        <translation>注册此账号（新账号）</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Type the name of the account.</source>
        <translation>请输入账号名称。</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>两次输入的密码不一致。请重新输入。</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>此服务器要求提供邮箱地址。</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>请输入验证码。</translation>
    </message>
</context>
<context>
    <name>client::MainWindow</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Pin the conversation to the top of the list</source>
        <translation>将会话置于列表顶部</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>Mute the conversation</source>
        <translation>将会话静音</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the conversation or network up in the list</source>
        <translation>在列表中上移会话或网络</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the conversation or network down in the list</source>
        <translation>在列表中下移会话或网络</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand the network</source>
        <translation>折叠或展开网络(&amp;C)</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>置顶会话 %1</translation>
    </message>
    <message>
        <source>&amp;Find a person in the room</source>
        <translation>在聊天室中查找成员(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MemberDelegate</name>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>client::MemberList</name>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>&amp;Talk to %1</source>
        <translation>与 %1 聊天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>提及(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>复制昵称(&amp;C)</translation>
    </message>
    <message>
        <source>Double-click to talk to %1</source>
        <translation>双击与 %1 聊天</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>屏蔽(&amp;I)</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找成员</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>资料(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>移出聊天室(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>移出并封禁(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Your profile…</source>
        <translation>您的个人资料(&amp;Y)…</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>正在加载成员…</translation>
    </message>
    <message>
        <source>No one here has such a name. Press Escape to see everyone.</source>
        <translation>这里没有这个名字的人。按 Esc 键显示所有人。</translation>
    </message>
</context>
<context>
    <name>client::MemberModel</name>
    <message>
        <source>Logged in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>%1, %2, away</source>
        <comment>nick, Operators, away</comment>
        <translation>%1，%2，离开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nick, Operators</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Half-operators</source>
        <translation>半操作员</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>有发言权</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>display name, nick</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, nick %2</source>
        <comment>display name</comment>
        <translation>%1，昵称 %2</translation>
    </message>
</context>
<context>
    <name>client::MessageActions</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this message for all users?</source>
        <translation>要为所有用户删除此消息吗？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>client::MessageBlock</name>
    <message>
        <source>notice</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>帐户 %1</translation>
    </message>
</context>
<context>
    <name>client::MessageHistory</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>此消息已不存在。</translation>
    </message>
</context>
<context>
    <name>client::MessageLog</name>
    <message>
        <source>Another program is using the message log %1. Messages of today will not be stored, and older ones are not shown. Close that program and start Hearth again.</source>
        <translation>另一个程序正在使用消息记录 %1。今天的消息不会保存，较早的消息不会显示。请关闭该程序，然后重新启动 Hearth。</translation>
    </message>
    <message>
        <source>The message log %1 cannot be used (%2). Messages of today will not be stored, and older ones are not shown.</source>
        <translation>无法使用消息记录 %1（%2）。今天的消息不会保存，较早的消息不会显示。</translation>
    </message>
    <message>
        <source>This version of Hearth has to change the message log and first makes a copy of it, which failed. %1 Messages of today will not be stored, and older ones are not shown. Free some space and start Hearth again.</source>
        <translation>此版本的 Hearth 需要更改消息记录，并会先制作副本，但制作失败。%1 今天的消息不会保存，较早的消息不会显示。请腾出一些空间，然后重新启动 Hearth。</translation>
    </message>
    <message>
        <source>The message log %1 was written by a newer version of Hearth. Messages of today will not be stored, and older ones are not shown. Install that version again to see them.</source>
        <translation>消息记录 %1 是由较新版本的 Hearth 写入的。今天的消息不会保存，较早的消息不会显示。请重新安装该版本以查看它们。</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program, so no messages will be stored. Move it away and start Hearth again.</source>
        <translation>文件 %1 属于另一个程序，因此不会保存消息。请将它移走，然后重新启动 Hearth。</translation>
    </message>
    <message>
        <source>The message log %1 cannot be created (%2). No messages will be stored.</source>
        <translation>无法创建消息记录 %1（%2）。不会保存消息。</translation>
    </message>
    <message>
        <source>The message log is damaged. %1</source>
        <translation>消息记录已损坏。%1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so no messages will be stored. On Debian, install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动，因此不会保存消息。在 Debian 上请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>The disk is full, so new messages are not stored. Free some space; they will be stored then.</source>
        <translation>磁盘已满，因此新消息没有保存。请腾出一些空间，之后会保存这些消息。</translation>
    </message>
    <message>
        <source>The message log or its disk is read-only, so new messages are not stored. Correct its permissions and start Hearth again.</source>
        <translation>消息记录或其所在磁盘是只读的，因此新消息没有保存。请修正权限，然后重新启动 Hearth。</translation>
    </message>
    <message>
        <source>The message log is damaged, so new messages are not stored. Start Hearth again: it repairs the log.</source>
        <translation>消息记录已损坏，因此新消息没有保存。请重新启动 Hearth：它会修复记录。</translation>
    </message>
    <message>
        <source>Another program is using the message log, so new messages are not stored. They will be stored when that program releases it.</source>
        <translation>另一个程序正在使用消息记录，因此新消息没有保存。该程序释放记录后会保存这些消息。</translation>
    </message>
    <message>
        <source>New messages are not stored: %1.</source>
        <translation>新消息没有保存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</source>
        <translation>
            <numerusform>消息记录曾损坏。损坏的文件现在是 %2；成功读取的 %n 条消息仍在这里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MessageRows</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and 1 other</source>
        <translation>%1 和另外 1 人</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 和另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>此消息已删除。</translation>
    </message>
    <message>
        <source>%1 deleted this message.</source>
        <translation>%1 删除了此消息。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 原因：%2</translation>
    </message>
    <message>
        <source>Loading messages from before %1…</source>
        <translation>正在载入 %1 之前的消息…</translation>
    </message>
    <message>
        <source>Messages from before %1 could not be loaded.</source>
        <translation>无法载入 %1 之前的消息。</translation>
    </message>
    <message>
        <source>Messages from before %1 are not loaded yet.</source>
        <translation>%1 之前的消息尚未载入。</translation>
    </message>
    <message>
        <source>Loading messages from %1 to %2…</source>
        <translation>正在载入 %1 到 %2 的消息…</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 could not be loaded.</source>
        <translation>无法载入 %1 到 %2 的消息。</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 are not loaded yet.</source>
        <translation>%1 到 %2 的消息尚未载入。</translation>
    </message>
</context>
<context>
    <name>client::NetworkChoice</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>client::NetworkController</name>
    <message>
        <source>This is the first connection to %1. Its key is now trusted and remembered. If it ever changes, Hearth asks you what to do. Fingerprint: %2</source>
        <translation>这是首次连接 %1。现已信任并记住它的密钥。如果密钥以后发生变化，Hearth 会询问你如何处理。指纹：%2</translation>
    </message>
    <message>
        <source>You are connected. Type /list to see the rooms, or /join #room to enter one.</source>
        <translation>已连接。输入 /list 查看聊天室，或输入 /join #聊天室 进入一个聊天室。</translation>
    </message>
    <message>
        <source>%1 requires encryption (TLS), so Hearth now connects to port %2.</source>
        <translation>%1 要求加密（TLS），因此 Hearth 现在连接到端口 %2。</translation>
    </message>
</context>
<context>
    <name>client::NetworkFeed</name>
    <message numerus="yes">
        <source>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</source>
        <translation>
            <numerusform>有 %n 位用户给你发了消息，还没有收到回复。更多用户的消息会显示在这里：用 /msg 昵称 内容 回复，用 /query 昵称 打开聊天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NetworkState</name>
    <message>
        <source>Offline.</source>
        <translation>离线。</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>正在连接。</translation>
    </message>
    <message>
        <source>Connected, but the server has not answered for a while.</source>
        <translation>已连接，但服务器有一段时间没有响应了。</translation>
    </message>
    <message>
        <source>Connected, encrypted.</source>
        <translation>已连接，已加密。</translation>
    </message>
    <message>
        <source>Connected, not encrypted.</source>
        <translation>已连接，未加密。</translation>
    </message>
    <message>
        <source>Not connected. Trying again in %1 s.</source>
        <translation>未连接。%1 秒后重试。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>retry in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The server has not answered for a while.</source>
        <translation>服务器有一段时间没有响应了。</translation>
    </message>
    <message>
        <source>Not connected. Reconnecting in %1 s.</source>
        <translation>未连接。%1 秒后重新连接。</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s.</source>
        <translation>%1 秒后重新连接。</translation>
    </message>
</context>
<context>
    <name>client::Networks</name>
    <message>
        <source>%1 is not the address of a chat server.</source>
        <translation>%1 不是聊天服务器的地址。</translation>
    </message>
</context>
<context>
    <name>client::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>两次输入的密码不一致。请重新输入。</translation>
    </message>
</context>
<context>
    <name>client::NewestButton</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ 最新</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages below</source>
        <translation>
            <numerusform>下方有 %n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Notifier</name>
    <message numerus="yes">
        <source>Messages in %n more conversations</source>
        <translation>
            <numerusform>另有 %n 个会话有消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PartsPreview</name>
    <message numerus="yes">
        <source>This text will be sent as %n messages.</source>
        <translation>
            <numerusform>此文本将作为 %n 条消息发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines will be sent as %n messages.</source>
        <translation>
            <numerusform>%1 行将作为 %n 条消息发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::People</name>
    <message>
        <source>%1 (%2)</source>
        <comment>display name, nick</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>client::Profile</name>
    <message>
        <source>Nothing will be remembered: the folder %1 cannot be used. Correct its permissions, or choose another folder with --profile.</source>
        <translation>不会记住任何内容：文件夹 %1 无法使用。请修正它的权限，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not accept your passwords (%1). They are kept in a file that only you can read.</source>
        <translation>系统的密钥环没有接受你的密码（%1）。密码保存在只有你能读取的文件中。</translation>
    </message>
    <message>
        <source>The file state.json could not be read.</source>
        <translation>无法读取文件 state.json。</translation>
    </message>
    <message>
        <source>The file state.json is damaged.</source>
        <translation>文件 state.json 已损坏。</translation>
    </message>
    <message>
        <source>The file state.json was written by another version of Hearth.</source>
        <translation>文件 state.json 是由另一个版本的 Hearth 写入的。</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring.</source>
        <translation>密码保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Passwords are kept in a file that only you can read.</source>
        <translation>密码保存在只有你能读取的文件中。</translation>
    </message>
    <message>
        <source>Your rooms and drafts cannot be saved in %1 (%2). Free some space or correct the folder&apos;s permissions.</source>
        <translation>无法将你的聊天室和草稿保存到 %1（%2）。请腾出一些空间或修正文件夹的权限。</translation>
    </message>
    <message>
        <source>It could not be renamed, so nothing new will be remembered. Look at the folder %1.</source>
        <translation>无法将它重命名，因此不会记住任何新内容。请检查文件夹 %1。</translation>
    </message>
    <message>
        <source>It was renamed to %1, and Hearth starts without your servers and rooms.</source>
        <translation>它已重命名为 %1，Hearth 启动时没有载入你的服务器和聊天室。</translation>
    </message>
</context>
<context>
    <name>client::ProfileCard</name>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Rooms in common</source>
        <translation>共同的聊天室</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>发消息(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;ention</source>
        <translation>提及(&amp;E)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>取消忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>屏蔽(&amp;I)</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Take &amp;operator rights</source>
        <translation>取消管理员(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>设为管理员(&amp;O)</translation>
    </message>
    <message>
        <source>Take &amp;voice</source>
        <translation>取消发言权(&amp;V)</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>给予发言权(&amp;V)</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>移出聊天室(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>移出并封禁(&amp;B)…</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>移出聊天室</translation>
    </message>
    <message>
        <source>Remove %1 from %2 and keep them out?</source>
        <translation>将 %1 移出 %2 并禁止其再次进入？</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>将 %1 移出 %2？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There is no one called %1 on this server now.</source>
        <translation>此服务器上现在没有名为 %1 的用户。</translation>
    </message>
    <message>
        <source>The server did not answer. Connect, then open the card again.</source>
        <translation>服务器没有应答。请先连接，然后重新打开资料卡。</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>已闲置</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not known to be encrypted</source>
        <translation>不确定是否加密</translation>
    </message>
    <message>
        <source>Operator of the server</source>
        <translation>服务器管理员</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>人称代词</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>主页</translation>
    </message>
</context>
<context>
    <name>client::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your profile on %1</source>
        <translation>您在 %1 上的个人资料</translation>
    </message>
    <message>
        <source>The server keeps what you say about yourself here, and shows it to others. Fields may stay empty.</source>
        <translation>服务器会保存您在这里的自我介绍，并显示给其他人。各栏可以留空。</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>人称代词</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: the server takes at most %n bytes.</source>
        <translation>
            <numerusform>太长了：服务器最多接受 %n 个字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>请使用以 https:// 开头的地址</translation>
    </message>
    <message numerus="yes">
        <source>The server takes at most %n values. Leave a field empty.</source>
        <translation>
            <numerusform>服务器最多接受 %n 个值。请将一栏留空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>在此服务器上，只能在连接时提供真实姓名。</translation>
    </message>
    <message>
        <source>The server shows your real name to others. It has no other profile fields.</source>
        <translation>服务器会向他人显示您的真实姓名，没有其他个人资料栏。</translation>
    </message>
    <message>
        <source>The server has not answered. Try again, or close this and check your profile later.</source>
        <translation>服务器没有应答。请重试，或者关闭此窗口，稍后再查看你的个人资料。</translation>
    </message>
    <message>
        <source>The server has saved your earlier changes.</source>
        <translation>服务器已保存你之前的更改。</translation>
    </message>
</context>
<context>
    <name>client::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>聊天室、用户或命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing has such a name. Ctrl+J joins another room or talks to someone.</source>
        <translation>没有叫这个名称的。按 Ctrl+J 可加入其他聊天室或与人聊天。</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n 条与你有关</numerusform>
        </translation>
    </message>
    <message>
        <source>talk to</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>与 %1 聊天</translation>
    </message>
</context>
<context>
    <name>client::QuietLine</name>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>关闭勿扰</translation>
    </message>
</context>
<context>
    <name>client::QuitFlow</name>
    <message>
        <source>Hearth is still here</source>
        <translation>Hearth 仍在运行</translation>
    </message>
    <message>
        <source>You still receive messages. Click the flame to open the window again; Quit is in its menu.</source>
        <translation>你仍会收到消息。点击火焰图标可再次打开窗口；“退出”在它的菜单中。</translation>
    </message>
    <message>
        <source>The system tray has gone away, so the window is back.</source>
        <translation>系统托盘已消失，因此重新显示了窗口。</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>退出 Hearth</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>你的服务器正在运行。</translation>
    </message>
    <message>
        <source>Keep it running so that others can continue to chat, or stop it?</source>
        <translation>要让它继续运行以便其他人接着聊天，还是停止它？</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>client::ReactionsPart</name>
    <message>
        <source>%1 from %2</source>
        <comment>reaction, names</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>回应：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reaction, number of users</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>client::ReplyBar</name>
    <message>
        <source>Do not reply (Escape)</source>
        <translation>不回复 (Esc)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <comment>the name and text of a message</comment>
        <translation>正在回复 %1</translation>
    </message>
</context>
<context>
    <name>client::ReplyPart</name>
    <message>
        <source>an earlier message</source>
        <translation>一条较早的消息</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <comment>the name and text of a message</comment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>client::ReplyText</name>
    <message>
        <source>%1 is not online.</source>
        <translation>%1 不在线。</translation>
    </message>
    <message>
        <source>There is no room %1.</source>
        <translation>没有聊天室 %1。</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>没有服务器 %1。</translation>
    </message>
    <message>
        <source>No one has used the name %1 recently.</source>
        <translation>最近没有人使用昵称 %1。</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>你无法在 %1 中发消息。</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you.</source>
        <translation>%1 不接收你的消息。</translation>
    </message>
    <message>
        <source>The server does not know the command %1.</source>
        <translation>服务器不认识命令 %1。</translation>
    </message>
    <message>
        <source>The command %1 is incomplete.</source>
        <translation>命令 %1 不完整。</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 不在 %2 中。</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>你不在 %1 中。</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 已经在 %2 中。</translation>
    </message>
    <message>
        <source>Only operators of %1 can do that.</source>
        <translation>只有 %1 的管理员可以这样做。</translation>
    </message>
    <message>
        <source>Only operators of the server can do that.</source>
        <translation>只有服务器的管理员可以这样做。</translation>
    </message>
    <message>
        <source>You cannot become an operator of this server from here.</source>
        <translation>你无法从这里成为此服务器的管理员。</translation>
    </message>
    <message>
        <source>The server does not know the mode %1.</source>
        <translation>服务器不认识模式 %1。</translation>
    </message>
    <message>
        <source>The server does not know one of these modes.</source>
        <translation>服务器不认识其中的某个模式。</translation>
    </message>
    <message>
        <source>You can see and change only your own modes.</source>
        <translation>你只能查看和修改自己的模式。</translation>
    </message>
    <message>
        <source>The ban list of %1 is full. Remove a ban first.</source>
        <translation>%1 的封禁名单已满。请先解除一个封禁。</translation>
    </message>
    <message>
        <source>%1 already has a password.</source>
        <translation>%1 已经有密码了。</translation>
    </message>
    <message>
        <source>This is not a valid room password.</source>
        <translation>这不是有效的聊天室密码。</translation>
    </message>
    <message>
        <source>This is too long for the server; nothing was sent.</source>
        <translation>对服务器来说太长了；没有发送任何内容。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少昵称。</translation>
    </message>
    <message>
        <source>That is possible only while connecting.</source>
        <translation>只有在连接时才能这样做。</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>The server has no message of the day.</source>
        <translation>服务器没有每日消息。</translation>
    </message>
    <message>
        <source>The connection of a server cannot be ended.</source>
        <translation>无法断开服务器的连接。</translation>
    </message>
    <message>
        <source>The server has no help about %1.</source>
        <translation>服务器没有关于 %1 的帮助。</translation>
    </message>
    <message>
        <source>The server is busy: try /%1 again later.</source>
        <translation>服务器正忙：请稍后再试 /%1。</translation>
    </message>
    <message>
        <source>You are now an operator of the server.</source>
        <translation>你现在是服务器的管理员。</translation>
    </message>
    <message>
        <source>The server is reloading its configuration.</source>
        <translation>服务器正在重新载入配置。</translation>
    </message>
    <message>
        <source>Banned from %1: %2 (by %3)</source>
        <translation>已被 %1 封禁：%2（操作者：%3）</translation>
    </message>
    <message>
        <source>Banned from %1: %2</source>
        <translation>已被 %1 封禁：%2</translation>
    </message>
    <message>
        <source>Exempt from the bans of %1: %2</source>
        <translation>不受 %1 封禁限制：%2</translation>
    </message>
    <message>
        <source>May enter %1 without an invitation: %2</source>
        <translation>无需邀请即可进入 %1：%2</translation>
    </message>
    <message>
        <source>Owner of %1: %2</source>
        <translation>%1 的所有者：%2</translation>
    </message>
    <message>
        <source>Administrator of %1: %2</source>
        <translation>%1 的高级管理员：%2</translation>
    </message>
    <message>
        <source>%1 (%2@%3)</source>
        <translation>%1（%2@%3）</translation>
    </message>
    <message>
        <source>%1 was %2@%3 (%4)</source>
        <translation>%1 曾是 %2@%3（%4）</translation>
    </message>
    <message>
        <source>Server time: %1</source>
        <translation>服务器时间：%1</translation>
    </message>
    <message>
        <source>%1 is %2@%3 (%4)</source>
        <translation>%1 是 %2@%3（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been idle for %n min</source>
        <translation>
            <numerusform>%1 已空闲 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 在 %2 中</translation>
    </message>
    <message>
        <source>%1 is on %2 (%3)</source>
        <translation>%1 在 %2 上（%3）</translation>
    </message>
    <message>
        <source>%1 is logged in as %2</source>
        <translation>%1 已登录为 %2</translation>
    </message>
    <message>
        <source>%1 is connected from %2</source>
        <translation>%1 的连接来自 %2</translation>
    </message>
    <message>
        <source>You are banned from %1.</source>
        <translation>你已被 %1 封禁。</translation>
    </message>
    <message>
        <source>%1 is invite-only. Ask a member to invite you.</source>
        <translation>%1 需要邀请才能加入。请让成员邀请你。</translation>
    </message>
    <message>
        <source>%1 is full. Try again later.</source>
        <translation>%1 已满。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 requires a password: /join %1 PASSWORD</source>
        <translation>%1 需要密码：/join %1 密码</translation>
    </message>
    <message>
        <source>You cannot join %1: you are in as many rooms as this server allows. Leave one first.</source>
        <translation>你无法加入 %1：你所在的聊天室已达到此服务器的上限。请先离开一个。</translation>
    </message>
    <message>
        <source>You must be logged in to an account to join %1.</source>
        <translation>你必须登录账号才能加入 %1。</translation>
    </message>
    <message>
        <source>You cannot join %1: %2</source>
        <translation>你无法加入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is offline. Not delivered.</source>
        <translation>%1 不在线。未送达。</translation>
    </message>
    <message>
        <source>There is no room %1. Not delivered.</source>
        <translation>没有聊天室 %1。未送达。</translation>
    </message>
    <message>
        <source>You are not in %1. Not delivered.</source>
        <translation>你不在 %1 中。未送达。</translation>
    </message>
    <message>
        <source>You cannot write to %1. Not delivered.</source>
        <translation>你无法在 %1 中发消息。未送达。</translation>
    </message>
    <message>
        <source>You cannot write to %1: %2</source>
        <translation>你无法在 %1 中发消息：%2</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you. Not delivered.</source>
        <translation>%1 不接收你的消息。未送达。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>client::RoomBrowser</name>
    <message>
        <source>&amp;Load again</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Join the room</source>
        <translation>加入聊天室(&amp;J)</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有聊天室</translation>
    </message>
    <message>
        <source>Search in names and topics</source>
        <translation>搜索名称和话题</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Loading… Rooms so far: %1</source>
        <translation>正在载入… 目前的聊天室：%1</translation>
    </message>
    <message>
        <source>No room matches. Try fewer words.</source>
        <translation>没有匹配的聊天室。请减少关键词再试。</translation>
    </message>
    <message>
        <source>Rooms: %1. The ones with the most people come first.</source>
        <translation>聊天室：%1 个。人数最多的排在最前。</translation>
    </message>
    <message>
        <source>There are no rooms yet. Join a room by its name to create it.</source>
        <translation>还没有聊天室。输入名称加入即可创建。</translation>
    </message>
</context>
<context>
    <name>client::RoomListModel</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <comment>a room in the list of all rooms</comment>
        <translation>
            <numerusform>%1：%n 人在聊天室中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::RoomSuggestions</name>
    <message>
        <source>You are invited to this room.</source>
        <translation>你已被邀请加入此聊天室。</translation>
    </message>
    <message>
        <source>You were in this room before.</source>
        <translation>你以前来过此聊天室。</translation>
    </message>
</context>
<context>
    <name>client::RoomsFlow</name>
    <message>
        <source>There is no connection to this server. Connect, then load the rooms again.</source>
        <translation>没有连接到此服务器。请先连接，再重新载入聊天室。</translation>
    </message>
    <message>
        <source>This server has more rooms than can be listed; these are the first ones.</source>
        <translation>此服务器的聊天室太多，无法全部列出；这里是最前面的一些。</translation>
    </message>
    <message>
        <source>The server did not send its list of rooms. Wait a minute, then load it again.</source>
        <translation>服务器没有发送聊天室列表。请等一分钟再重新载入。</translation>
    </message>
</context>
<context>
    <name>client::SearchDelegate</name>
    <message>
        <source>%1 on %2</source>
        <comment>a conversation on a network</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>client::SearchFlow</name>
    <message>
        <source>Type words, or a phrase in quotation marks.

from:ana – written by ana
in:#lobby – in that conversation
has:link, has:mention – with a link, or mentioning you
before:2026-11-30, after:2026-11-01 – by the date</source>
        <translation>输入词语，或用引号括起来的短语。

from:ana – 由 ana 发送
in:#lobby – 在该会话中
has:link, has:mention – 含有链接，或提及你
before:2026-11-30, after:2026-11-01 – 按日期</translation>
    </message>
    <message>
        <source>After “has:”, write “link” or “mention”.</source>
        <translation>在“has:”后面请写“link”或“mention”。</translation>
    </message>
    <message>
        <source>After “before:” and “after:”, write a date such as 2026-11-30.</source>
        <translation>在“before:”和“after:”后面请写日期，例如 2026-11-30。</translation>
    </message>
    <message>
        <source>No conversation in the list is called “%1”.</source>
        <translation>列表中没有名为“%1”的会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; searching on %1…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>目前找到 %n 条；正在 %1 上搜索…</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Searching the messages on this computer…</source>
        <translation>正在搜索此电脑上的消息…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; scroll down for more</source>
        <translation>
            <numerusform>最新的 %n 条消息；向下滚动查看更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; older messages on this computer are still being prepared for searching…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>目前找到 %n 条；此电脑上较早的消息仍在为搜索做准备…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>找到 1 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>找到 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages found.</source>
        <translation>没有找到消息。</translation>
    </message>
    <message>
        <source>Join %1 to see this message in its place.</source>
        <translation>加入 %1，即可在原处查看此消息。</translation>
    </message>
    <message>
        <source>Connect to %1 to see this message in its place.</source>
        <translation>连接到 %1，即可在原处查看此消息。</translation>
    </message>
</context>
<context>
    <name>client::SearchPage</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>在所有会话中搜索</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>找到的消息</translation>
    </message>
</context>
<context>
    <name>client::SearchResults</name>
    <message>
        <source>%1 in %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>client::SecureServersDialog</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>忘记(&amp;F)…</translation>
    </message>
    <message>
        <source>Servers that require encryption</source>
        <translation>要求加密的服务器</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No server has asked for encrypted connections so far. A server that does is remembered here, so that nobody can read along later.</source>
        <translation>目前还没有服务器要求加密连接。提出要求的服务器会记录在这里，以免以后有人窃读。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>These servers have asked for encrypted connections. Hearth connects to each of them only with encryption until the day shown beside its name.</source>
        <translation>这些服务器要求加密连接。在名称旁边的日期之前，Hearth 只以加密方式连接其中每个服务器。</translation>
    </message>
</context>
<context>
    <name>client::ServerActions</name>
    <message>
        <source>&amp;Start server</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op server</source>
        <translation>停止服务器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restart server</source>
        <translation>重启服务器(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>复制邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the server…</source>
        <translation>服务器的指纹(&amp;F)…</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>命令已复制。</translation>
    </message>
    <message>
        <source>Invite copied.</source>
        <translation>邀请已复制。</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>复制“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>Your server is stopped</source>
        <translation>你的服务器已停止</translation>
    </message>
    <message>
        <source>Your server is starting</source>
        <translation>你的服务器正在启动</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Your server: %1, %2</source>
        <translation>你的服务器：%1，%2</translation>
    </message>
    <message>
        <source>Your server is stopping</source>
        <translation>你的服务器正在停止</translation>
    </message>
    <message>
        <source>Your server has failed: show why</source>
        <translation>你的服务器出错了：查看原因</translation>
    </message>
    <message>
        <source>&amp;Join server</source>
        <translation>加入服务器(&amp;J)</translation>
    </message>
</context>
<context>
    <name>client::Session</name>
    <message>
        <source>The connection was lost; this may not have been delivered.</source>
        <translation>连接已断开；此消息可能没有送达。</translation>
    </message>
    <message>
        <source>Not connected: the topic was not changed.</source>
        <translation>未连接：话题没有更改。</translation>
    </message>
    <message>
        <source>The program ended before an answer came; this may not have been delivered.</source>
        <translation>程序在收到答复之前就结束了；此消息可能没有送达。</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>连接已断开。请连接后重试。</translation>
    </message>
</context>
<context>
    <name>client::SessionText</name>
    <message>
        <source>The password was not sent: without encryption, others could read it. Put ircs:// in front of the server&apos;s name.</source>
        <translation>没有发送密码：不加密的话，其他人可能会读到它。请在服务器名称前加上 ircs://。</translation>
    </message>
    <message>
        <source>Users cannot register accounts on this server by themselves. Ask its operators.</source>
        <translation>用户不能在此服务器上自行注册账号。请询问它的管理员。</translation>
    </message>
    <message>
        <source>This server has no command for this that Hearth knows.</source>
        <translation>此服务器没有 Hearth 认识的相应命令。</translation>
    </message>
    <message>
        <source>This server does not support log-ins to accounts.</source>
        <translation>此服务器不支持登录账号。</translation>
    </message>
    <message>
        <source>This is too long for the server. Choose something shorter.</source>
        <translation>对服务器来说太长了。请换个短一些的。</translation>
    </message>
    <message>
        <source>Enter the code that the server has sent to you.</source>
        <translation>请输入服务器发给你的验证码。</translation>
    </message>
    <message>
        <source>You are not connected. Connect to the server first.</source>
        <translation>你没有连接。请先连接服务器。</translation>
    </message>
    <message>
        <source>The server has not answered your last request yet.</source>
        <translation>服务器还没有答复你的上一个请求。</translation>
    </message>
    <message>
        <source>The connection was lost before the server answered. Try again.</source>
        <translation>服务器还没有答复，连接就断开了。请重试。</translation>
    </message>
    <message>
        <source>The account name %1 is taken. If the account is yours, log in to it; otherwise choose another name.</source>
        <translation>账号名称 %1 已被占用。如果这是你的账号，请登录；否则请换个名称。</translation>
    </message>
    <message>
        <source>The server does not allow the account name %1. Choose another.</source>
        <translation>服务器不允许使用账号名称 %1。请换一个。</translation>
    </message>
    <message>
        <source>On this server an account must have the name of its user. Leave the account empty, or change your name to %1 first.</source>
        <translation>在此服务器上，账号必须与用户同名。请将账号留空，或先把你的昵称改为 %1。</translation>
    </message>
    <message>
        <source>The server has not accepted your name yet. Choose another name, then try again.</source>
        <translation>服务器还没有接受你的昵称。请换个昵称再试。</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>此服务器要求提供邮箱地址。</translation>
    </message>
    <message>
        <source>The server cannot use this e-mail address. Check it for mistakes.</source>
        <translation>服务器无法使用此邮箱地址。请检查是否有误。</translation>
    </message>
    <message>
        <source>The server does not accept this e-mail address. Use another one.</source>
        <translation>服务器不接受此邮箱地址。请换一个。</translation>
    </message>
    <message>
        <source>This password is too weak. Choose a longer one.</source>
        <translation>此密码强度太低。请换个长一些的。</translation>
    </message>
    <message>
        <source>The server cannot use this password. Choose another one.</source>
        <translation>服务器无法使用此密码。请换一个。</translation>
    </message>
    <message>
        <source>This code is wrong, or it has expired. Check it, or register again to get a new one.</source>
        <translation>此验证码有误或已过期。请检查，或重新注册以获取新的验证码。</translation>
    </message>
    <message>
        <source>You are logged in to an account already. Log out first.</source>
        <translation>你已经登录了一个账号。请先退出登录。</translation>
    </message>
    <message>
        <source>You are not logged in any more. Log in first.</source>
        <translation>你已不在登录状态。请先登录。</translation>
    </message>
    <message>
        <source>The server accepts passwords only over an encrypted connection. Put ircs:// in front of its name.</source>
        <translation>服务器只通过加密连接接受密码。请在它的名称前加上 ircs://。</translation>
    </message>
    <message>
        <source>The operators of this server manage your account. Ask one of them to change it.</source>
        <translation>你的账号由此服务器的管理员管理。请让其中一位修改。</translation>
    </message>
    <message>
        <source>Your account has as many certificates as the server allows. Remove one first.</source>
        <translation>你账号的证书数量已达到服务器的上限。请先移除一个。</translation>
    </message>
    <message>
        <source>The server knows this certificate already, for another account.</source>
        <translation>服务器已经认识此证书，它属于另一个账号。</translation>
    </message>
    <message>
        <source>Your account does not have this certificate any more.</source>
        <translation>你的账号已没有此证书。</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>此会话已经结束。</translation>
    </message>
    <message>
        <source>The server registers accounts only for users who are connected.</source>
        <translation>服务器只为已连接的用户注册账号。</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again later.</source>
        <translation>服务器目前无法这样做。请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment: %1</source>
        <translation>服务器目前无法这样做：%1</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>服务器拒绝了此操作。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>服务器拒绝了此操作：%1</translation>
    </message>
    <message>
        <source>%1 made %2 the owner</source>
        <translation>%1 将 %2 设为所有者</translation>
    </message>
    <message>
        <source>%1 removed owner status from %2</source>
        <translation>%1 取消了 %2 的所有者身份</translation>
    </message>
    <message>
        <source>%1 silenced %2</source>
        <translation>%1 禁止 %2 发言</translation>
    </message>
    <message>
        <source>%1 let %2 speak again</source>
        <translation>%1 允许 %2 再次发言</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator of the room</source>
        <translation>%1 将 %2 设为聊天室的高级管理员</translation>
    </message>
    <message>
        <source>%1 removed administrator status from %2</source>
        <translation>%1 取消了 %2 的高级管理员身份</translation>
    </message>
    <message>
        <source>%1 made %2 an operator</source>
        <translation>%1 将 %2 设为管理员</translation>
    </message>
    <message>
        <source>%1 removed operator status from %2</source>
        <translation>%1 取消了 %2 的管理员身份</translation>
    </message>
    <message>
        <source>%1 made %2 a half-operator</source>
        <translation>%1 将 %2 设为副管理员</translation>
    </message>
    <message>
        <source>%1 removed half-operator status from %2</source>
        <translation>%1 取消了 %2 的副管理员身份</translation>
    </message>
    <message>
        <source>%1 gave voice to %2</source>
        <translation>%1 授予 %2 发言权</translation>
    </message>
    <message>
        <source>%1 removed voice from %2</source>
        <translation>%1 取消了 %2 的发言权</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 封禁了 %2</translation>
    </message>
    <message>
        <source>%1 removed the ban of %2</source>
        <translation>%1 解除了对 %2 的封禁</translation>
    </message>
    <message>
        <source>%1 exempted %2 from bans</source>
        <translation>%1 让 %2 不受封禁限制</translation>
    </message>
    <message>
        <source>%1 ended the ban exemption of %2</source>
        <translation>%1 取消了 %2 的封禁豁免</translation>
    </message>
    <message>
        <source>%1 let %2 enter without an invitation</source>
        <translation>%1 允许 %2 无需邀请即可进入</translation>
    </message>
    <message>
        <source>%1 no longer lets %2 enter without an invitation</source>
        <translation>%1 不再允许 %2 无需邀请即可进入</translation>
    </message>
    <message>
        <source>%1 made the room invite-only</source>
        <translation>%1 将聊天室设为仅限受邀者加入</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 将聊天室开放给所有人</translation>
    </message>
    <message>
        <source>%1 set a password for the room</source>
        <translation>%1 为聊天室设置了密码</translation>
    </message>
    <message>
        <source>%1 removed the password of the room</source>
        <translation>%1 取消了聊天室的密码</translation>
    </message>
    <message>
        <source>%1 limited the number of members to %2</source>
        <translation>%1 将成员人数限制为 %2</translation>
    </message>
    <message>
        <source>%1 removed the limit on members</source>
        <translation>%1 取消了成员人数限制</translation>
    </message>
    <message>
        <source>%1 let only members with voice speak</source>
        <translation>%1 只允许有发言权的成员发言</translation>
    </message>
    <message>
        <source>%1 let everyone speak</source>
        <translation>%1 允许所有人发言</translation>
    </message>
    <message>
        <source>%1 let only members write to the room</source>
        <translation>%1 只允许成员在聊天室中发消息</translation>
    </message>
    <message>
        <source>%1 let non-members write to the room</source>
        <translation>%1 允许非成员在聊天室中发消息</translation>
    </message>
    <message>
        <source>%1 hid the room from lists</source>
        <translation>%1 将聊天室从列表中隐藏</translation>
    </message>
    <message>
        <source>%1 made the room public</source>
        <translation>%1 将聊天室设为公开</translation>
    </message>
    <message>
        <source>%1 let only operators set the topic</source>
        <translation>%1 只允许管理员设置话题</translation>
    </message>
    <message>
        <source>%1 let everyone set the topic</source>
        <translation>%1 允许所有人设置话题</translation>
    </message>
    <message>
        <source>you</source>
        <comment>mode change of your own rank</comment>
        <translation>你</translation>
    </message>
    <message>
        <source>%1 set the modes %2</source>
        <translation>%1 设置了模式 %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 加入了</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 离开了</translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <translation>%1 离开了（%2）</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>%1 离线了</translation>
    </message>
    <message>
        <source>%1 went offline (%2)</source>
        <translation>%1 离线了（%2）</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 移出了 %2</translation>
    </message>
    <message>
        <source>%1 removed %2 (%3)</source>
        <translation>%1 移出了 %2（%3）</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 现在叫 %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 移除了话题</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 设置了话题：%2</translation>
    </message>
    <message>
        <source>This server offers no way to log in that Hearth supports. Leave the account empty to connect without one.</source>
        <translation>此服务器没有提供 Hearth 支持的登录方式。请将账号留空，不用账号连接。</translation>
    </message>
    <message>
        <source>You were not logged in: without encryption, others could read your password. Put ircs:// in front of the server&apos;s name.</source>
        <translation>没有为你登录：不加密的话，其他人可能会读到你的密码。请在服务器名称前加上 ircs://。</translation>
    </message>
    <message>
        <source>Wrong account name or password.</source>
        <translation>账号名称或密码错误。</translation>
    </message>
    <message>
        <source>You were not logged in: the server could not prove that it knows your password, so it may be an impostor.</source>
        <translation>没有为你登录：服务器无法证明它知道你的密码，因此可能是冒充的。</translation>
    </message>
    <message>
        <source>You were not logged in: the server now asks for the password itself, which it did not need before, so it may be an impostor. The password was not sent. Enter it again only if you trust the server.</source>
        <translation>没有为你登录：服务器现在要求提供密码本身，而以前并不需要，因此可能是冒充的。密码没有发送。只有在信任该服务器时才重新输入。</translation>
    </message>
    <message>
        <source>The server does not accept this computer&apos;s certificate any more. Log in with your password.</source>
        <translation>服务器不再接受此电脑的证书。请用密码登录。</translation>
    </message>
    <message>
        <source>Enter the password of the account %1.</source>
        <translation>请输入账号 %1 的密码。</translation>
    </message>
    <message>
        <source>This server does not support accounts. Leave the account empty to connect without one.</source>
        <translation>此服务器不支持账号。请将账号留空，不用账号连接。</translation>
    </message>
    <message>
        <source>This server does not allow log-ins without encryption. Put ircs:// in front of its name, or leave the account empty to connect without one.</source>
        <translation>此服务器不允许不加密登录。请在它的名称前加上 ircs://，或将账号留空，不用账号连接。</translation>
    </message>
    <message>
        <source>This account is locked. Contact the server&apos;s operators.</source>
        <translation>此账号已锁定。请联系服务器的管理员。</translation>
    </message>
    <message>
        <source>The account name or password is too long for this server.</source>
        <translation>账号名称或密码对此服务器来说太长了。</translation>
    </message>
    <message>
        <source>The server cancelled the log-in: %1</source>
        <translation>服务器取消了登录：%1</translation>
    </message>
    <message>
        <source>You were not logged in: %1</source>
        <translation>没有为你登录：%1</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>服务器拒绝了连接：%1</translation>
    </message>
    <message>
        <source>This server requires a password.</source>
        <translation>此服务器需要密码。</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>This server requires you to log in to an account: %1</source>
        <translation>此服务器要求你登录账号：%1</translation>
    </message>
    <message>
        <source>%1 removed you from the room</source>
        <translation>%1 将你移出了聊天室</translation>
    </message>
    <message>
        <source>%1 removed you from the room (%2)</source>
        <translation>%1 将你移出了聊天室（%2）</translation>
    </message>
    <message>
        <source>You are now called %1</source>
        <translation>你现在叫 %1</translation>
    </message>
    <message>
        <source>You are now called %1.</source>
        <translation>你现在叫 %1。</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>telnet</source>
        <translation>telnet</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>模式：%1</translation>
    </message>
    <message>
        <source>Your modes: %1</source>
        <translation>你的模式：%1</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>%1 已离开：%2</translation>
    </message>
    <message>
        <source>You are marked as away. Use /away again when you are back.</source>
        <translation>你已标记为离开。回来后请再次使用 /away。</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>你回来了。</translation>
    </message>
    <message>
        <source>The server does not allow the name %1. Choose another.</source>
        <translation>服务器不允许使用昵称 %1。请换一个。</translation>
    </message>
    <message>
        <source>The server does not allow the name %1: %2</source>
        <translation>服务器不允许使用昵称 %1：%2</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The name %1 is taken, so you are %2 here. Use /nick NAME to choose another.</source>
        <translation>昵称 %1 已被占用，因此你在这里叫 %2。用 /nick 昵称 可以另选一个。</translation>
    </message>
    <message>
        <source>You are not logged in: this server does not support accounts.</source>
        <translation>没有为你登录：此服务器不支持账号。</translation>
    </message>
    <message>
        <source>The name %1 is taken. You are still %2.</source>
        <translation>昵称 %1 已被占用。你仍然叫 %2。</translation>
    </message>
    <message>
        <source>You cannot use the name %1 now: %2</source>
        <translation>你现在不能使用昵称 %1：%2</translation>
    </message>
    <message>
        <source>The name %1 is taken, and so are others like it. Choose another.</source>
        <translation>昵称 %1 已被占用，相近的昵称也是。请换一个。</translation>
    </message>
    <message>
        <source>No one is banned from %1.</source>
        <translation>%1 没有封禁任何人。</translation>
    </message>
    <message>
        <source>This list of %1 is empty.</source>
        <translation>%1 的此列表为空。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <translation>
            <numerusform>%1：%n 人在聊天室中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room. %2</source>
        <translation>
            <numerusform>%1：%n 人在聊天室中。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</source>
        <translation>
            <numerusform>还有 %n 个未显示。用 /list *词语* 可列出名称中含有该词语的聊天室。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>还没有聊天室。</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: %n.</source>
        <translation>
            <numerusform>聊天室：%n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>在 %1 中：%2</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 邀请了 %2</translation>
    </message>
    <message>
        <source>%1 invites you to %2. Use /join %2 to join.</source>
        <translation>%1 邀请你加入 %2。用 /join %2 加入。</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>已邀请 %1 加入 %2。</translation>
    </message>
    <message>
        <source>Lists the users in a room or with a mask.</source>
        <translation>列出聊天室中或符合掩码的用户。</translation>
    </message>
    <message>
        <source>Shows who used a name before.</source>
        <translation>显示谁曾使用过某个昵称。</translation>
    </message>
    <message>
        <source>Shows the message of the day.</source>
        <translation>显示每日消息。</translation>
    </message>
    <message>
        <source>Makes you an operator of the server.</source>
        <translation>让你成为服务器的管理员。</translation>
    </message>
    <message>
        <source>Disconnects a user (operators).</source>
        <translation>断开用户的连接（管理员）。</translation>
    </message>
    <message>
        <source>Bans users from the server (operators).</source>
        <translation>禁止用户进入服务器（管理员）。</translation>
    </message>
    <message>
        <source>Joins any room (operators).</source>
        <translation>加入任意聊天室（管理员）。</translation>
    </message>
    <message>
        <source>Sets modes of any room (operators).</source>
        <translation>设置任意聊天室的模式（管理员）。</translation>
    </message>
    <message>
        <source>Sends a message to all users with mode w (operators).</source>
        <translation>向所有开启模式 w 的用户发送消息（管理员）。</translation>
    </message>
    <message>
        <source>Reloads the configuration (operators).</source>
        <translation>重新载入配置（管理员）。</translation>
    </message>
    <message>
        <source>This is too long for one line; nothing was sent.</source>
        <translation>作为一行来说太长了；没有发送任何内容。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长了。</translation>
    </message>
    <message>
        <source>Use this command in a room, or name a room.</source>
        <translation>请在聊天室中使用此命令，或指明一个聊天室。</translation>
    </message>
    <message>
        <source>You are not in %1; nothing was sent. Use /join %1 to join.</source>
        <translation>你不在 %1 中；没有发送任何内容。用 /join %1 加入。</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>发给 %1：%2</translation>
    </message>
    <message>
        <source>%1 is a room. Use /join %1.</source>
        <translation>%1 是聊天室。请用 /join %1。</translation>
    </message>
    <message>
        <source>Notice to %1: %2</source>
        <translation>发给 %1 的通告：%2</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>这个名称太长了。</translation>
    </message>
    <message>
        <source>Your name will be %1 once you are connected.</source>
        <translation>连接后你将叫 %1。</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 没有话题。</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>%1 的话题：%2</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>This is not a valid IRC line.</source>
        <translation>这不是有效的 IRC 行。</translation>
    </message>
    <message>
        <source>//text sends the message /text.</source>
        <translation>//文字 会发送消息“/文字”。</translation>
    </message>
    <message>
        <source>Joins a room, or creates it.</source>
        <translation>加入聊天室，或创建聊天室。</translation>
    </message>
    <message>
        <source>Leaves the room.</source>
        <translation>离开聊天室。</translation>
    </message>
    <message>
        <source>Sends a message to a user or a room.</source>
        <translation>向用户或聊天室发送消息。</translation>
    </message>
    <message>
        <source>Opens a direct chat with a user.</source>
        <translation>与用户打开私聊。</translation>
    </message>
    <message>
        <source>Describes what you do: /me waves.</source>
        <translation>描述你在做什么：/me 挥手。</translation>
    </message>
    <message>
        <source>Sends a notice, which needs no answer.</source>
        <translation>发送无需回复的通告。</translation>
    </message>
    <message>
        <source>Changes your name.</source>
        <translation>更改你的昵称。</translation>
    </message>
    <message>
        <source>Shows or sets the topic.</source>
        <translation>显示或设置话题。</translation>
    </message>
    <message>
        <source>Marks you as away, or as back.</source>
        <translation>将你标记为离开或已回来。</translation>
    </message>
    <message>
        <source>Shows details about a user.</source>
        <translation>显示用户的详细信息。</translation>
    </message>
    <message>
        <source>Lists the rooms of this network.</source>
        <translation>列出此网络的聊天室。</translation>
    </message>
    <message>
        <source>Invites a user to the room.</source>
        <translation>邀请用户加入聊天室。</translation>
    </message>
    <message>
        <source>Removes a user from the room.</source>
        <translation>将用户移出聊天室。</translation>
    </message>
    <message>
        <source>Shows or sets modes.</source>
        <translation>显示或设置模式。</translation>
    </message>
    <message>
        <source>Lists the members of the room.</source>
        <translation>列出聊天室的成员。</translation>
    </message>
    <message>
        <source>Connects to a server, or reconnects to this one.</source>
        <translation>连接服务器，或重新连接此服务器。</translation>
    </message>
    <message>
        <source>Disconnects from this network.</source>
        <translation>断开与此网络的连接。</translation>
    </message>
    <message>
        <source>Sends a raw IRC line.</source>
        <translation>发送原始 IRC 行。</translation>
    </message>
    <message>
        <source>Cancels your messages that are not sent yet.</source>
        <translation>取消你尚未发送的消息。</translation>
    </message>
    <message>
        <source>Clears this conversation.</source>
        <translation>清空此会话。</translation>
    </message>
    <message>
        <source>Quits the program.</source>
        <translation>退出程序。</translation>
    </message>
    <message>
        <source>Lists the commands.</source>
        <translation>列出命令。</translation>
    </message>
    <message>
        <source>There is no command /%1; nothing was sent. /help lists the commands, //%1 sends this as a message.</source>
        <translation>没有命令 /%1；没有发送任何内容。/help 列出命令，//%1 可将其作为消息发送。</translation>
    </message>
    <message>
        <source>Usage: /%1 %2</source>
        <translation>用法：/%1 %2</translation>
    </message>
    <message>
        <source>Not connected: /%1 was not sent.</source>
        <translation>未连接：/%1 没有发送。</translation>
    </message>
    <message>
        <source>The text is too long: only the beginning was sent.</source>
        <translation>这段文字太长：只发送了开头部分。</translation>
    </message>
    <message>
        <source>No one can read this. Open a room or type a command; /help lists them.</source>
        <translation>没有人能看到这条消息。请打开聊天室或输入命令；用 /help 列出命令。</translation>
    </message>
    <message>
        <source>That name is too long for a room.</source>
        <translation>这个名称作为聊天室名称太长了。</translation>
    </message>
    <message>
        <source>You are in too many rooms. Leave one first.</source>
        <translation>你所在的聊天室太多了。请先离开一个。</translation>
    </message>
    <message>
        <source>%1 will open once you are connected.</source>
        <translation>连接后会打开 %1。</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1（账号 %2）</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>You ignore no one on this network.</source>
        <translation>你在此网络上没有屏蔽任何人。</translation>
    </message>
    <message>
        <source>Ignored: %1 (%2)</source>
        <translation>已屏蔽：%1（%2）</translation>
    </message>
    <message>
        <source>You can ignore %1.</source>
        <translation>你可以屏蔽 %1。</translation>
    </message>
    <message>
        <source>You cannot ignore yourself.</source>
        <translation>你不能屏蔽自己。</translation>
    </message>
    <message>
        <source>%1 is ignored now (%2). Use /unignore %1 to see the hidden messages.</source>
        <translation>已屏蔽 %1（%2）。用 /unignore %1 可查看隐藏的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</source>
        <translation>
            <numerusform>无法屏蔽 %1。请填写昵称，或类似 *!*@host.example 的掩码；最多可有 %n 个掩码。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not ignored any more.</source>
        <translation>已不再屏蔽 %1。</translation>
    </message>
    <message>
        <source>%1 is not ignored. /ignore shows the list.</source>
        <translation>没有屏蔽 %1。用 /ignore 查看列表。</translation>
    </message>
    <message>
        <source>Hides the messages of a user, or shows the list of ignored users.</source>
        <translation>隐藏某个用户的消息，或显示已屏蔽的用户。</translation>
    </message>
    <message>
        <source>Shows the messages of a user again.</source>
        <translation>重新显示某个用户的消息。</translation>
    </message>
    <message>
        <source>Keeps a user out of the room, or lists the banned users.</source>
        <translation>禁止用户进入聊天室，或列出被封禁的用户。</translation>
    </message>
    <message>
        <source>Lets a banned user into the room again.</source>
        <translation>允许被封禁的用户再次进入聊天室。</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>连接已断开。请连接后重试。</translation>
    </message>
    <message>
        <source>The server did not save this: %1</source>
        <translation>服务器没有保存：%1</translation>
    </message>
    <message>
        <source>Your real name is now %1.</source>
        <translation>你的真实姓名现在是 %1。</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server&apos;s password was not sent.</source>
        <translation>连接未加密，因此没有发送服务器的密码。</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>在此服务器上，只能在连接时提供真实姓名。</translation>
    </message>
    <message>
        <source>That real name is too long for this server.</source>
        <translation>这个真实姓名对此服务器来说太长。</translation>
    </message>
    <message>
        <source>Changes your real name, which others see in your profile.</source>
        <translation>更改你的真实姓名，其他人可以在你的个人资料中看到它。</translation>
    </message>
    <message>
        <source>The server does not keep profiles any more.</source>
        <translation>服务器不再保存个人资料。</translation>
    </message>
    <message>
        <source>The server did not save the real name: %1</source>
        <translation>服务器没有保存真实姓名：%1</translation>
    </message>
</context>
<context>
    <name>client::SettingEditor</name>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>word, another word</source>
        <translation>词语, 另一个词语</translation>
    </message>
</context>
<context>
    <name>client::SettingsDialog</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>导出设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>重置所有设置(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>设置已保存到 %1。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>无法写入文件（%1）。</translation>
    </message>
</context>
<context>
    <name>client::SettingsFile</name>
    <message>
        <source>The file has no setting that this version of Hearth knows.</source>
        <translation>文件中没有此版本 Hearth 认识的设置。</translation>
    </message>
    <message>
        <source>The settings of the file are in use now.</source>
        <translation>现已采用文件中的设置。</translation>
    </message>
    <message>
        <source>The settings of the file are in use now. Some were left out, because this version of Hearth does not know them or their value: %1.</source>
        <translation>现已采用文件中的设置。有些设置被略过，因为此版本的 Hearth 不认识它们或它们的值：%1。</translation>
    </message>
    <message>
        <source>This is not a file of settings that Hearth has saved.</source>
        <translation>这不是 Hearth 保存的设置文件。</translation>
    </message>
    <message>
        <source>A newer version of Hearth has saved this file.</source>
        <translation>此文件由较新版本的 Hearth 保存。</translation>
    </message>
</context>
<context>
    <name>client::SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an action, its keys</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>client::ShortcutRow</name>
    <message>
        <source>Use it here</source>
        <translation>改用在这里</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add keys for: %1</source>
        <translation>添加快捷键：%1</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>添加快捷键</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape.</source>
        <translation>请按新的快捷键，或按 Esc。</translation>
    </message>
    <message>
        <source>%1 is needed for writing text. Choose other keys.</source>
        <translation>输入文字需要用到 %1。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Remove %1 from: %2</source>
        <translation>移除 %1：%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Complete a name, a #room, a /command, an :emoji:</source>
        <translation>补全昵称、#聊天室、/命令、:表情:</translation>
    </message>
    <message>
        <source>Messages that you have sent</source>
        <translation>你发送过的消息</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>滚动消息</translation>
    </message>
    <message>
        <source>Select whole messages, among the messages</source>
        <translation>选择整条消息（在消息之间）</translation>
    </message>
    <message>
        <source>Hide or show the rooms of a network, in the list</source>
        <translation>在列表中隐藏或显示网络的聊天室</translation>
    </message>
    <message>
        <source>The profile of a person, in the list of people</source>
        <translation>在成员列表中查看成员资料</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>更改按键(&amp;H)…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>没有与“%1”匹配的快捷键。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Messages and lists</source>
        <translation>消息和列表</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>client::SideList</name>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>加入聊天室或与人聊天(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>全部标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Reconnect &amp;now</source>
        <translation>立即重连(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>从列表中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>重新加入(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>离开聊天室(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close the chat</source>
        <translation>关闭聊天(&amp;C)</translation>
    </message>
    <message>
        <source>%1 as %2
%3</source>
        <comment>address, nick, state</comment>
        <translation>%2（%1）
%3</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>折叠(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>屏蔽(&amp;I)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>下移(&amp;V)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile…</source>
        <translation>资料(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>client::SingleInstance</name>
    <message>
        <source>Another Hearth uses this profile and does not answer. Close it, or choose another folder with --profile.</source>
        <translation>另一个 Hearth 正在使用此配置，且没有响应。请关闭它，或用 --profile 选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>client::StopFlow</name>
    <message>
        <source>Stop your server</source>
        <translation>停止你的服务器</translation>
    </message>
    <message>
        <source>1 other person is connected. Stop the server?</source>
        <translation>还有 1 人已连接。要停止服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are connected. Stop the server?</source>
        <translation>
            <numerusform>还有 %n 人已连接。要停止服务器吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be disconnected, and will reconnect by themselves when you start it again.</source>
        <translation>他们的连接会断开，你再次启动服务器时会自动重新连接。</translation>
    </message>
    <message>
        <source>&amp;Stop the server</source>
        <translation>停止服务器(&amp;S)</translation>
    </message>
    <message>
        <source>You stopped your server.</source>
        <translation>你停止了服务器。</translation>
    </message>
</context>
<context>
    <name>client::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
</context>
<context>
    <name>client::TextFormat</name>
    <message>
        <source>[spoiler]</source>
        <translation>[隐藏文字]</translation>
    </message>
</context>
<context>
    <name>client::TimeText</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>client::Tray</name>
    <message>
        <source>1 message for you</source>
        <translation>1 条消息与你有关</translation>
    </message>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>%n 条消息与你有关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>&amp;Open Hearth</source>
        <translation>打开 Hearth(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>断开连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>勿扰(&amp;D)</translation>
    </message>
</context>
<context>
    <name>client::TrustQuestions</name>
    <message>
        <source>Trust this server?</source>
        <translation>要信任此服务器吗？</translation>
    </message>
    <message>
        <source>You are connecting to %1 for the first time. It made its certificate itself, so nothing proves yet that this is the right server. Nothing has been sent to it.</source>
        <translation>你是首次连接 %1。它的证书是自己签发的，因此还不能证明这就是正确的服务器。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>它的密钥指纹</translation>
    </message>
    <message>
        <source>Ask the person who runs it to tell you the fingerprint outside this chat, for example by phone. If it is the same, trust it. You will not be asked again.</source>
        <translation>请让服务器的运营者在此聊天之外告诉你指纹，例如打电话。如果一致，就信任它。以后不会再询问你。</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>信任(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is expected if the server was reinstalled. Ask the person who runs it to tell you the fingerprint outside this chat. If it is not the one used now, someone may be intercepting your connection.</source>
        <translation>如果服务器重新安装过，这是正常的。请让服务器的运营者在此聊天之外告诉你指纹。如果与现在使用的不同，可能有人在截取你的连接。</translation>
    </message>
    <message>
        <source>A certificate authority vouches for the key used now.</source>
        <translation>有证书颁发机构为现在使用的密钥担保。</translation>
    </message>
    <message>
        <source>Trust the new key?</source>
        <translation>要信任新密钥吗？</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Nothing has been sent to it.</source>
        <translation>%1 使用的密钥与以前不同。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>目前已知</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>现在使用</translation>
    </message>
    <message>
        <source>&amp;Trust the new key</source>
        <translation>信任新密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Fingerprint known until now</source>
        <translation>目前已知的指纹</translation>
    </message>
    <message>
        <source>Fingerprint in the address</source>
        <translation>地址中的指纹</translation>
    </message>
    <message>
        <source>Connection until now</source>
        <translation>目前的连接</translation>
    </message>
    <message>
        <source>Connection with the address</source>
        <translation>此地址的连接</translation>
    </message>
    <message>
        <source>Change a known server?</source>
        <translation>要更改已知的服务器吗？</translation>
    </message>
    <message>
        <source>You know the server %1 already, but this address describes it differently.</source>
        <translation>你已经认识服务器 %1，但此地址对它的描述不同。</translation>
    </message>
    <message>
        <source>Change it only if the person who runs the server told you to. Otherwise the author of the address may be able to read what you write.</source>
        <translation>只有在服务器的运营者告诉你要更改时才更改。否则，写下此地址的人可能会读到你写的内容。</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Send the password without encryption?</source>
        <translation>要不加密发送密码吗？</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others on the network could read the server&apos;s password. It has not been sent yet.</source>
        <translation>与 %1 的连接没有加密。网络上的其他人可能会读到服务器密码。密码还没有发送。</translation>
    </message>
    <message>
        <source>If the server supports encryption, cancel and write ircs:// before its name. If you send the password, it will also be sent each time you connect to this server again.</source>
        <translation>如果服务器支持加密，请取消，并在它的名称前加上 ircs://。如果你发送密码，以后每次连接此服务器时都会发送。</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Fingerprint of your server</source>
        <translation>你的服务器的指纹</translation>
    </message>
    <message>
        <source>Hearth shows this fingerprint to people who connect to your server and cannot be sure that it is yours. Tell it to them outside this chat, for example by phone.</source>
        <translation>当有人连接你的服务器而无法确定它是你的时，Hearth 会向他们显示此指纹。请在此聊天之外把指纹告诉他们，例如打电话。</translation>
    </message>
    <message>
        <source>An invite link includes it, so people who use one are not asked.</source>
        <translation>邀请链接中包含指纹，因此使用链接的人不会被询问。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>client::TypingLine</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>多人正在输入…</translation>
    </message>
</context>
<context>
    <name>client::WindowActions</name>
    <message>
        <source>&amp;Hearth</source>
        <translation>Hearth(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>帮助(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>连接服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>加入聊天室或与人聊天(&amp;J)…</translation>
    </message>
    <message>
        <source>Show all r&amp;ooms…</source>
        <translation>显示所有聊天室(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>立即重连(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>离开聊天室(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the room, close the chat</source>
        <translation>离开聊天室、关闭聊天</translation>
    </message>
    <message>
        <source>&amp;Save the conversation…</source>
        <translation>保存会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Stored &amp;messages…</source>
        <translation>已保存的消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>选择所有消息(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this conversation…</source>
        <translation>在此会话中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>查找较早的(&amp;O)</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>查找较新的(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Search in all conversations…</source>
        <translation>在所有会话中搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>U&amp;nderlined</source>
        <translation>下划线(&amp;N)</translation>
    </message>
    <message>
        <source>Insert an &amp;emoji…</source>
        <translation>插入表情(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>成员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>话题(&amp;T)</translation>
    </message>
    <message>
        <source>Read or change the topic</source>
        <translation>查看或修改话题</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>显示或隐藏菜单栏</translation>
    </message>
    <message>
        <source>Show others when I t&amp;ype</source>
        <translation>向他人显示我正在输入(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>跳转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a room or a person</source>
        <translation>跳转到聊天室或用户</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>上一个会话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>下一个会话(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>上一个未读会话(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>下一个未读会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First message</source>
        <translation>第一条消息(&amp;F)</translation>
    </message>
    <message>
        <source>Newest &amp;message</source>
        <translation>最新消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Oldest unread message</source>
        <translation>最早的未读消息(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d</source>
        <translation>标为已读(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>返回上一个位置</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Forward again after going back</source>
        <translation>后退之后再次前进</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>选择日期(&amp;C)…</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>窗口的下一部分(&amp;A)</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>窗口的上一部分(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Hearth</source>
        <translation>关于 Hearth(&amp;A)</translation>
    </message>
    <message>
        <source>Open a copied invite, outside of text fields</source>
        <translation>打开复制的邀请（不在文本框中时）</translation>
    </message>
    <message>
        <source>Back to the newest message and to the composer</source>
        <translation>返回最新消息和输入框</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>拼写(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;window (stays in the tray)</source>
        <translation>关闭窗口（保留在系统托盘）(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>关于 Hearth</translation>
    </message>
    <message>
        <source>Hearth %1

A desktop chat whose server comes with it.</source>
        <translation>Hearth %1

自带服务器的桌面聊天程序。</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>how long</comment>
        <translation>勿扰：%1</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <translation>勿扰(&amp;N)</translation>
    </message>
    <message>
        <source>Notifications are on again.</source>
        <translation>通知已重新开启。</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>列表(&amp;I)</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>您的个人资料(&amp;P)…</translation>
    </message>
    <message>
        <source>Servers that require &amp;encryption…</source>
        <translation>要求加密的服务器(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>client::WindowQuestions</name>
    <message>
        <source>Leave the room?</source>
        <translation>要离开聊天室吗？</translation>
    </message>
    <message>
        <source>Close the chat?</source>
        <translation>要关闭聊天吗？</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>要离开 %1 吗？</translation>
    </message>
    <message>
        <source>Close the chat with %1?</source>
        <translation>要关闭与 %1 的聊天吗？</translation>
    </message>
    <message>
        <source>Its messages disappear from this window and cannot be brought back.</source>
        <translation>其中的消息会从此窗口消失，无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>要从列表中移除吗？</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>要从列表中移除 %1 吗？</translation>
    </message>
    <message>
        <source>This disconnects you. Its rooms, chats and messages disappear from this window and cannot be brought back.</source>
        <translation>这会断开你的连接。其中的聊天室、聊天和消息会从此窗口消失，无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>要打开此链接吗？</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>此链接指向 %1。</translation>
    </message>
    <message>
        <source>Forget the encryption?</source>
        <translation>忘记加密要求？</translation>
    </message>
    <message>
        <source>Forget that %1 requires encryption?</source>
        <translation>忘记 %1 要求加密？</translation>
    </message>
    <message>
        <source>Hearth then also connects to this server without encryption, if its address allows that. Others on the way can read along, and can keep the server from asking for encryption again.</source>
        <translation>之后，如果地址允许，Hearth 也会以不加密的方式连接此服务器。途中的其他人可以窃读，并能阻止服务器再次要求加密。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
</context>
<context>
    <name>client::WindowSettings</name>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>24 hours (18:30)</source>
        <translation>24 小时制（18:30）</translation>
    </message>
    <message>
        <source>12 hours (6:30 PM)</source>
        <translation>12 小时制（下午 6:30）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window. It changes when you start Hearth again.</source>
        <translation>窗口的语言。重新启动 Hearth 后生效。</translation>
    </message>
    <message>
        <source>translation locale english german french</source>
        <translation>翻译 语言 中文 英文 区域</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>theme colors night mode black white contrast</source>
        <translation>主题 颜色 夜间 模式 黑 白 对比度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The size of everything in the window. 100 % is the size of the desktop.</source>
        <translation>窗口中所有内容的大小。100% 为桌面的大小。</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font text</source>
        <translation>缩放 大小 放大 缩小 字体 文字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The font of the whole window.</source>
        <translation>整个窗口的字体。</translation>
    </message>
    <message>
        <source>typeface family letters text</source>
        <translation>字体 字型 文字</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Compact shows more messages and rows at the same time.</source>
        <translation>“紧凑”可同时显示更多消息和行。</translation>
    </message>
    <message>
        <source>density compact dense tight rows</source>
        <translation>密度 紧凑 密集 宽松 行</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Whether things appear and disappear gradually.</source>
        <translation>内容是否逐渐出现和消失。</translation>
    </message>
    <message>
        <source>motion movement fade reduce accessibility</source>
        <translation>动画 动效 移动 淡入淡出 减少 辅助功能 无障碍</translation>
    </message>
    <message>
        <source>Show the people in a room</source>
        <translation>显示聊天室成员</translation>
    </message>
    <message>
        <source>On the right, if the window is wide enough.</source>
        <translation>如果窗口够宽，则显示在右侧。</translation>
    </message>
    <message>
        <source>members list users column</source>
        <translation>成员 列表 用户 栏</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>显示菜单栏</translation>
    </message>
    <message>
        <source>All entries stay reachable by their keys when it is hidden.</source>
        <translation>隐藏时，所有菜单项仍可用快捷键操作。</translation>
    </message>
    <message>
        <source>menus hide top</source>
        <translation>菜单 隐藏 顶部</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How the times of messages are written.</source>
        <translation>消息时间的显示方式。</translation>
    </message>
    <message>
        <source>clock format timestamps hours am pm</source>
        <translation>时钟 格式 时间 时间戳 小时 上午 下午</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, the Enter key alone begins a new line.</source>
        <translation>选择 Ctrl+Enter 时，单独按 Enter 键会换行。</translation>
    </message>
    <message>
        <source>return key line break</source>
        <translation>回车 按键 换行</translation>
    </message>
    <message>
        <source>Show others when I type</source>
        <translation>向他人显示我正在输入</translation>
    </message>
    <message>
        <source>Others see that you are writing, never what you write before you send it.</source>
        <translation>其他人能看到你正在输入，但在你发送之前绝不会看到输入的内容。</translation>
    </message>
    <message>
        <source>typing notification privacy writing</source>
        <translation>正在输入 通知 隐私 打字</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>自己的词语</translation>
    </message>
    <message>
        <source>The spelling of these words is right, whatever the dictionary says.</source>
        <translation>不论词典怎么说，这些词语的拼写都算正确。</translation>
    </message>
    <message>
        <source>spelling dictionary language check</source>
        <translation>拼写 词典 语言 检查</translation>
    </message>
    <message>
        <source>Notify about direct messages</source>
        <translation>私聊消息时通知</translation>
    </message>
    <message>
        <source>The desktop shows messages that only you receive.</source>
        <translation>桌面会显示只有你收到的消息。</translation>
    </message>
    <message>
        <source>notification popup private chats alert</source>
        <translation>通知 弹窗 私聊 聊天 提醒</translation>
    </message>
    <message>
        <source>Notify about your name</source>
        <translation>提及你的昵称时通知</translation>
    </message>
    <message>
        <source>The desktop shows messages in rooms that mention your name.</source>
        <translation>桌面会显示聊天室中提及你昵称的消息。</translation>
    </message>
    <message>
        <source>notification popup mention highlight nick alert</source>
        <translation>通知 弹窗 提及 高亮 昵称 提醒</translation>
    </message>
    <message>
        <source>Notify about replies</source>
        <translation>有人回复时通知</translation>
    </message>
    <message>
        <source>The desktop shows replies to your messages.</source>
        <translation>桌面会显示对你消息的回复。</translation>
    </message>
    <message>
        <source>notification popup answer thread alert</source>
        <translation>通知 弹窗 回复 话题 提醒</translation>
    </message>
    <message>
        <source>Notify about words</source>
        <translation>出现词语时通知</translation>
    </message>
    <message>
        <source>Messages with one of these words count like messages that mention your name.</source>
        <translation>含有这些词语之一的消息视同提及你昵称的消息。</translation>
    </message>
    <message>
        <source>notification keywords highlight terms</source>
        <translation>通知 关键词 高亮 词语</translation>
    </message>
    <message>
        <source>Sound for direct messages</source>
        <translation>私聊消息的声音</translation>
    </message>
    <message>
        <source>The desktop plays its sound for messages.</source>
        <translation>桌面会播放它的消息提示音。</translation>
    </message>
    <message>
        <source>noise beep notification private</source>
        <translation>声音 提示音 通知 私聊</translation>
    </message>
    <message>
        <source>Sound for your name</source>
        <translation>提及你昵称的声音</translation>
    </message>
    <message>
        <source>noise beep notification mention</source>
        <translation>声音 提示音 通知 提及</translation>
    </message>
    <message>
        <source>Sound for replies</source>
        <translation>回复的声音</translation>
    </message>
    <message>
        <source>noise beep notification answer</source>
        <translation>声音 提示音 通知 回复</translation>
    </message>
    <message>
        <source>Sound for words</source>
        <translation>词语的声音</translation>
    </message>
    <message>
        <source>noise beep notification keywords</source>
        <translation>声音 提示音 通知 关键词</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>There are no notifications in these hours of the day. Messages still count as unread.</source>
        <translation>每天的这些时段没有通知。消息仍计为未读。</translation>
    </message>
    <message>
        <source>do not disturb night sleep silence mute schedule</source>
        <translation>勿扰 免打扰 夜间 睡眠 安静 静音 定时</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>The time of day from which there are no notifications.</source>
        <translation>从这个时间起没有通知。</translation>
    </message>
    <message>
        <source>do not disturb night from start</source>
        <translation>勿扰 免打扰 夜间 晚上 从 开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>The time of day from which there are notifications again.</source>
        <translation>从这个时间起恢复通知。</translation>
    </message>
    <message>
        <source>do not disturb morning until to</source>
        <translation>勿扰 免打扰 早上 到 结束</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>The keys of the actions.</source>
        <translation>各项操作的快捷键。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Those who wrote something</source>
        <translation>发过言的人</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Who comes and goes</source>
        <translation>进出的人</translation>
    </message>
    <message>
        <source>Whose joins, parts and changes of names are shown: by default, of users who wrote something in the three hours before. The menu of a conversation can choose otherwise for it.</source>
        <translation>显示哪些人的进入、离开和改名：默认为此前三小时内发过言的人。可在会话的菜单中为该会话另行选择。</translation>
    </message>
    <message>
        <source>join part quit leave events noise hide filter</source>
        <translation>加入 离开 退出 事件 噪音 隐藏 过滤</translation>
    </message>
    <message>
        <source>Show display names</source>
        <translation>显示显示名</translation>
    </message>
    <message>
        <source>The names that users have chosen for themselves take the place of their nicks, which stay visible beside them.</source>
        <translation>用户为自己选择的名字会代替昵称，昵称仍显示在旁边。</translation>
    </message>
    <message>
        <source>real name nickname profile metadata</source>
        <translation>真实姓名 昵称 个人资料 元数据</translation>
    </message>
    <message>
        <source>Read out who is typing</source>
        <translation>朗读谁正在输入</translation>
    </message>
    <message>
        <source>For screen readers. It happens often in rooms with many people.</source>
        <translation>用于屏幕阅读器。在人多的聊天室中会经常发生。</translation>
    </message>
    <message>
        <source>speech screen reader accessibility orca blind</source>
        <translation>语音 屏幕阅读器 无障碍 orca 盲人</translation>
    </message>
    <message>
        <source>Network icons</source>
        <translation>网络图标</translation>
    </message>
    <message>
        <source>Loads the icon that a server offers and shows it beside the server’s name. It comes only from the server you are connected to.</source>
        <translation>加载服务器提供的图标，并显示在服务器名称旁边。图标只来自你所连接的服务器。</translation>
    </message>
    <message>
        <source>picture logo image avatar</source>
        <translation>图片 标志 头像</translation>
    </message>
</context>
</TS>
