<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>client::AccountDialog</name>
    <message>
        <source>The password is changed. Hearth uses it from now on.</source>
        <translation>تغيّرت كلمة المرور. سيستخدم Hearth الكلمة الجديدة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The session is signed out.</source>
        <translation>أُنهيت الجلسة.</translation>
    </message>
    <message>
        <source>From the next connection on, this computer logs in with its certificate. After that, Hearth forgets the password.</source>
        <translation>ابتداءً من الاتصال القادم، يسجّل هذا الحاسوب الدخول بشهادته. وبعد ذلك ينسى Hearth كلمة المرور.</translation>
    </message>
    <message>
        <source>The certificate is removed. If this computer used it, Hearth asks for your password at the next connection.</source>
        <translation>أُزيلت الشهادة. إذا كان هذا الحاسوب يستخدمها، فسيطلب Hearth كلمة مرورك عند الاتصال القادم.</translation>
    </message>
    <message>
        <source>You are logged out. Hearth does not log in by itself any more.</source>
        <translation>سجّلت الخروج. لن يسجّل Hearth الدخول من تلقاء نفسه بعد الآن.</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>حُذف الحساب.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>ترك الحساب</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>%1 (not logged in)</source>
        <comment>network</comment>
        <translation>%1 (غير مسجّل الدخول)</translation>
    </message>
    <message>
        <source>%1 (logged in as %2)</source>
        <comment>network, account</comment>
        <translation>%1 (مسجّل الدخول باسم %2)</translation>
    </message>
    <message>
        <source>Certificate of this computer (%1…)</source>
        <translation>شهادة هذا الحاسوب (%1…)</translation>
    </message>
    <message>
        <source>Another certificate (%1…)</source>
        <translation>شهادة أخرى (%1…)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Log in without a password on this computer</source>
        <translation>تسجيل الدخول بلا كلمة مرور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A certificate requires an encrypted connection</source>
        <translation>تتطلب الشهادة اتصالًا مشفّرًا</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>هل تريد حذف الحساب؟</translation>
    </message>
    <message>
        <source>Delete the account %1 on %2?</source>
        <translation>هل تريد حذف الحساب %1 على %2؟</translation>
    </message>
    <message>
        <source>The name becomes free for others. Its read positions, certificates and rights in rooms are lost and cannot be brought back.</source>
        <translation>يصبح الاسم متاحًا للآخرين. وتُفقد مواضع القراءة والشهادات والصلاحيات في الغرف، ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>%1 from %2 since %3: this window</source>
        <comment>nick, address, time</comment>
        <translation>%1 من %2 منذ %3: هذه النافذة</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <comment>nick, address, time</comment>
        <translation>%1 من %2 منذ %3</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>You are not connected to %1. Connect to see your account.</source>
        <translation>لست متصلًا بالخادم %1. اتصل به لعرض حسابك.</translation>
    </message>
    <message>
        <source>You are logged in to %1 as %2.</source>
        <translation>سجّلت الدخول إلى %1 باسم %2.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>لم تسجّل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>You are not logged in, and %1 does not offer accounts that Hearth can use.</source>
        <translation>لم تسجّل الدخول، ولا يوفّر %1 حسابات يستطيع Hearth استخدامها.</translation>
    </message>
    <message>
        <source>New accounts cannot be registered here: the server does not offer it.</source>
        <translation>لا يمكن تسجيل حسابات جديدة هنا: لا يتيح الخادم ذلك.</translation>
    </message>
    <message>
        <source>Hearth cannot change the password, end sessions or add certificates here: the server has no commands for programs to do so. Its own service, which is often called NickServ, may be able to.</source>
        <translation>لا يستطيع Hearth هنا تغيير كلمة المرور أو إنهاء الجلسات أو إضافة الشهادات: لا يوفّر الخادم أوامر تتيح ذلك للبرامج. قد تستطيع ذلك خدمة الخادم نفسه، وغالبًا ما تسمى NickServ.</translation>
    </message>
</context>
<context>
    <name>client::AccountFlow</name>
    <message>
        <source>You are logged in as %1.</source>
        <translation>سجّلت الدخول باسم %1.</translation>
    </message>
    <message>
        <source>The name %1 is yours now. Hearth logs you in from now on.</source>
        <translation>الاسم %1 لك الآن. سيسجّل Hearth دخولك من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>client::AccountLogin</name>
    <message>
        <source>The system&apos;s keyring has your password for this server, but it is locked or does not answer.</source>
        <translation>كلمة مرورك لهذا الخادم في حلقة مفاتيح النظام، لكنها مقفلة أو لا تستجيب.</translation>
    </message>
    <message>
        <source>A certificate works only over an encrypted connection. Put ircs:// in front of the server&apos;s name.</source>
        <translation>لا تعمل الشهادة إلا عبر اتصال مشفّر. ضع ircs:// قبل اسم الخادم.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>تعذّر إنشاء الشهادة.</translation>
    </message>
</context>
<context>
    <name>client::ActionBar</name>
    <message>
        <source>Reply (R)</source>
        <translation>رد (R)</translation>
    </message>
    <message>
        <source>React (=)</source>
        <translation>تفاعل (=)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>حذف للجميع</translation>
    </message>
</context>
<context>
    <name>client::Application</name>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it, then try again.</source>
        <translation>لم تُفتح حلقة مفاتيح النظام. افتح قفلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>New messages are stored again.</source>
        <translation>عاد تخزين الرسائل الجديدة.</translation>
    </message>
</context>
<context>
    <name>client::BodyText</name>
    <message>
        <source>waiting for the connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source> … copy the message to read all of it</source>
        <translation> … انسخ الرسالة لقراءتها كاملة</translation>
    </message>
    <message>
        <source>Show the spoiler</source>
        <translation>إظهار النص المخفي</translation>
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
            <numerusform>%1: لا رسائل</numerusform>
            <numerusform>%1: رسالة واحدة</numerusform>
            <numerusform>%1: رسالتان</numerusform>
            <numerusform>%1: %n رسائل</numerusform>
            <numerusform>%1: %n رسالة</numerusform>
            <numerusform>%1: %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a user and a message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a user and a room</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who and where, network</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>client::ChatPane</name>
    <message>
        <source>Messages from the server %1 appear here.</source>
        <translation>تظهر هنا الرسائل الواردة من الخادم %1.</translation>
    </message>
    <message>
        <source>You are not in %1 at the moment.</source>
        <translation>لست في %1 حاليًا.</translation>
    </message>
    <message>
        <source>Nothing has been said in %1 since you joined. Say hello.</source>
        <translation>لم يُكتب شيء في %1 منذ انضمامك. ألقِ التحية!</translation>
    </message>
    <message>
        <source>This is the start of your chat with %1.</source>
        <translation>هذه بداية محادثتك مع %1.</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>رسالة سابقة</translation>
    </message>
    <message>
        <source>%1 (only %2 sees your answer)</source>
        <translation>%1 (لا يرى ردك إلا %2)</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <translation>المستخدم %1 غير متصل.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>المستخدم %1 غائب.</translation>
    </message>
</context>
<context>
    <name>client::ColorChoice</name>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>اللون %1</translation>
    </message>
</context>
<context>
    <name>client::CommandArguments</name>
    <message>
        <source>[NICK] [WHAT]</source>
        <translation>[الاسم] [ماذا]</translation>
    </message>
    <message>
        <source>NICK</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>[ROOM] [NICK]</source>
        <translation>[الغرفة] [الاسم]</translation>
    </message>
    <message>
        <source>[ROOM] NICK</source>
        <translation>[الغرفة] الاسم</translation>
    </message>
    <message>
        <source>[ROOM OR MASK]</source>
        <translation>[الغرفة أو القناع]</translation>
    </message>
    <message>
        <source>NAME PASSWORD</source>
        <translation>الاسم كلمة_المرور</translation>
    </message>
    <message>
        <source>NICK REASON</source>
        <translation>الاسم السبب</translation>
    </message>
    <message>
        <source>ADD|DEL|LIST [USER] [1d] [:REASON]</source>
        <translation>ADD|DEL|LIST [المستخدم] [1d] [:السبب]</translation>
    </message>
    <message>
        <source>[NICK] ROOM</source>
        <translation>[الاسم] الغرفة</translation>
    </message>
    <message>
        <source>ROOM MODES</source>
        <translation>الغرفة الأوضاع</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>ROOM [KEY]</source>
        <translation>الغرفة [المفتاح]</translation>
    </message>
    <message>
        <source>[ROOM] [REASON]</source>
        <translation>[الغرفة] [السبب]</translation>
    </message>
    <message>
        <source>NICK TEXT</source>
        <translation>الاسم النص</translation>
    </message>
    <message>
        <source>NICK [TEXT]</source>
        <translation>الاسم [النص]</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>[ROOM] [TEXT]</source>
        <translation>[الغرفة] [النص]</translation>
    </message>
    <message>
        <source>[REASON]</source>
        <translation>[السبب]</translation>
    </message>
    <message>
        <source>[*WORD*]</source>
        <translation>[*كلمة*]</translation>
    </message>
    <message>
        <source>NICK [ROOM]</source>
        <translation>الاسم [الغرفة]</translation>
    </message>
    <message>
        <source>[ROOM] NICK [REASON]</source>
        <translation>[الغرفة] الاسم [السبب]</translation>
    </message>
    <message>
        <source>[ROOM] [MODES]</source>
        <translation>[الغرفة] [الأوضاع]</translation>
    </message>
    <message>
        <source>[ROOM]</source>
        <translation>[الغرفة]</translation>
    </message>
    <message>
        <source>[SERVER]</source>
        <translation>[الخادم]</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[الأمر]</translation>
    </message>
</context>
<context>
    <name>client::CommandLineText</name>
    <message>
        <source>%1 Run hearth --help for the list of options.</source>
        <translation>%1 شغّل hearth --help لعرض قائمة الخيارات.</translation>
    </message>
    <message>
        <source>Usage: %1
</source>
        <translation>الاستخدام: %1
</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;: use light, dark, high-contrast or system.</source>
        <translation>لا توجد سمة باسم &quot;%1&quot;: استخدم light أو dark أو high-contrast أو system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as a name. %2</source>
        <translation>لا يمكن استخدام &quot;%1&quot; اسمًا. %2</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>يحتاج الخيار --profile إلى اسم مجلد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a chat server. Write it as irc://host:6667/#room.</source>
        <translation>&quot;%1&quot; ليس عنوان خادم محادثة. اكتبه على شكل irc://host:6667/#room.</translation>
    </message>
    <message>
        <source>Keep settings, servers and passwords in the folder DIR (default: %1).</source>
        <translation>حفظ الإعدادات والخوادم وكلمات المرور في المجلد DIR (الافتراضي: %1).</translation>
    </message>
    <message>
        <source>Your name on the servers.</source>
        <translation>اسمك على الخوادم.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized if there is no tray.</source>
        <translation>البدء في شريط النظام، أو بنافذة مصغّرة إذا لم يوجد شريط نظام.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light أو dark أو high-contrast أو system.</translation>
    </message>
    <message>
        <source>The addresses come from a link: ask before connecting unless the server is known. The desktop file uses this.</source>
        <translation>تأتي العناوين من رابط: السؤال قبل الاتصال إلا إذا كان الخادم معروفًا. يستخدم ملف سطح المكتب هذا الخيار.</translation>
    </message>
    <message>
        <source>A desktop chat whose server comes with it.</source>
        <translation>برنامج محادثة لسطح المكتب يأتي مع خادمه.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>طباعة هذا النص.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة رقم الإصدار.</translation>
    </message>
    <message>
        <source>Servers and rooms to open, as irc://host:6667/#room.</source>
        <translation>الخوادم والغرف المراد فتحها، على شكل irc://host:6667/#room.</translation>
    </message>
</context>
<context>
    <name>client::Composer</name>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج رمز تعبيري</translation>
    </message>
    <message>
        <source>Type a command for %1 (/help lists all commands)</source>
        <translation>اكتب أمرًا لـ %1 (يعرض /help كل الأوامر)</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too many to send one by one.</source>
        <translation>
            <numerusform>لا أسطر لإرسالها.</numerusform>
            <numerusform>لا يمكن إرسال سطر واحد هكذا.</numerusform>
            <numerusform>لا يمكن إرسال سطرين واحدًا تلو الآخر.</numerusform>
            <numerusform>لا يمكن إرسال %n أسطر واحدًا تلو الآخر: عددها كبير.</numerusform>
            <numerusform>لا يمكن إرسال %n سطرًا واحدًا تلو الآخر: عددها كبير.</numerusform>
            <numerusform>لا يمكن إرسال %n سطر واحدًا تلو الآخر: عددها كبير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>لصق في سطر وا&amp;حد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n lines</source>
        <translation>
            <numerusform>&amp;لصق %n سطر</numerusform>
            <numerusform>&amp;لصق سطر واحد</numerusform>
            <numerusform>&amp;لصق سطرين</numerusform>
            <numerusform>&amp;لصق %n أسطر</numerusform>
            <numerusform>&amp;لصق %n سطرًا</numerusform>
            <numerusform>&amp;لصق %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long for a chat.</source>
        <translation>هذا النص أطول من أن يُرسل في محادثة.</translation>
    </message>
    <message>
        <source>It has %L1 characters, and at most %L2 can be pasted at once. Paste a part of it, or put it where others can open it and paste the link.</source>
        <translation>عدد أحرفه %L1، ولا يمكن لصق أكثر من %L2 دفعة واحدة. الصق جزءًا منه، أو ضعه حيث يستطيع الآخرون فتحه والصق الرابط.</translation>
    </message>
</context>
<context>
    <name>client::ComposerSpelling</name>
    <message>
        <source>&amp;Do not check the spelling</source>
        <translation>&amp;بلا تدقيق إملائي</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>ل&amp;غة سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;No dictionaries are installed</source>
        <translation>لا توجد &amp;قواميس مثبّتة</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add “%1” to your words</source>
        <translation>إضافة «%1» إلى كلماتك</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>client::ConnectCard</name>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Connect with TLS</source>
        <translation>ات&amp;صال عبر TLS</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Press Enter to use %1 instead.</source>
        <translation>لا يمكن أن يحتوي الاسم على مسافات. اضغط Enter لاستخدام %1 بدلًا منه.</translation>
    </message>
    <message>
        <source>Type the name that others will see.</source>
        <translation>اكتب الاسم الذي سيراه الآخرون.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Use _ or - between words.</source>
        <translation>لا يمكن أن يحتوي الاسم على مسافات. استخدم _ أو - بين الكلمات.</translation>
    </message>
    <message>
        <source>A name must begin with a letter. Put one in front.</source>
        <translation>يجب أن يبدأ الاسم بحرف. ضع حرفًا في أوله.</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”. Leave it out.</source>
        <translation>لا يمكن أن يحتوي الاسم على «%1». احذفه.</translation>
    </message>
    <message>
        <source>Type the address of a server, or start one with Host here.</source>
        <translation>اكتب عنوان خادم، أو ابدأ خادمًا بزر «استضافة هنا».</translation>
    </message>
    <message>
        <source>An address cannot contain spaces. It looks like chat.example.org.</source>
        <translation>لا يمكن أن يحتوي العنوان على مسافات. مثال: chat.example.org.</translation>
    </message>
    <message>
        <source>Only irc:// and ircs:// addresses work here. An example is ircs://chat.example.org.</source>
        <translation>لا تعمل هنا إلا عناوين irc:// وircs://. مثال: ircs://chat.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>client::ConnectFlow</name>
    <message>
        <source>used today</source>
        <translation>استُخدم اليوم</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>استُخدم أمس</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>استُخدم في %1</translation>
    </message>
    <message>
        <source>First connection to %1: its key is trusted and remembered.</source>
        <translation>الاتصال الأول بالخادم %1: مفتاحه موثوق ومحفوظ.</translation>
    </message>
    <message>
        <source>This is not the address of a chat server. Write it as host or host:port.</source>
        <translation>هذا ليس عنوان خادم محادثة. اكتبه على شكل host أو host:port.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بالخادم %1</translation>
    </message>
    <message>
        <source>Starting your server</source>
        <translation>جارٍ بدء خادمك</translation>
    </message>
    <message>
        <source>Your server is running but has no IRC listener. Add one to its configuration and start it again.</source>
        <translation>خادمك يعمل، لكنه لا يستقبل اتصالات IRC. أضف منفذ استماع إلى إعداداته وابدأه من جديد.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address, when it was used</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>لم يعد الخادم في القائمة.</translation>
    </message>
</context>
<context>
    <name>client::ConnectForm</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>مرحبًا بك في Hearth</translation>
    </message>
    <message>
        <source>Join a chat nearby, or start one here.</source>
        <translation>انضم إلى محادثة قريبة، أو ابدأ واحدة هنا.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك المس&amp;تعار</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك المستعار</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>H&amp;ost here</source>
        <translation>ا&amp;ستضافة هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>chat.example.org, or an invite link</source>
        <translation>chat.example.org، أو رابط دعوة</translation>
    </message>
    <message>
        <source>Starts a server on this computer and joins it</source>
        <translation>يبدأ خادمًا على هذا الحاسوب وينضم إليه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Got an invite link? Paste it anywhere in this window.</source>
        <translation>هل لديك رابط دعوة؟ الصقه في أي مكان في هذه النافذة.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>أ&amp;قل</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>Less: no password or account</source>
        <translation>أقل: بلا كلمة مرور ولا حساب</translation>
    </message>
    <message>
        <source>More: password or account</source>
        <translation>المزيد: كلمة مرور أو حساب</translation>
    </message>
    <message>
        <source>Hides the password fields and clears them</source>
        <translation>يخفي حقول كلمة المرور ويمسحها</translation>
    </message>
    <message>
        <source>For servers that require a password or an account</source>
        <translation>للخوادم التي تتطلب كلمة مرور أو حسابًا</translation>
    </message>
</context>
<context>
    <name>client::ConnectionBar</name>
    <message>
        <source>Choose another name…</source>
        <translation>اختيار اسم آخر…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Open the keyring…</source>
        <translation>فتح حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Enter the e-mail address…</source>
        <translation>إدخال البريد الإلكتروني…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>إدخال الرمز…</translation>
    </message>
    <message>
        <source>Send the password…</source>
        <translation>إرسال كلمة المرور…</translation>
    </message>
    <message>
        <source>Connect with TLS</source>
        <translation>اتصال عبر TLS</translation>
    </message>
    <message>
        <source>Start your server</source>
        <translation>بدء خادمك</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>إعادة الاتصال الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>الانضمام مجددًا</translation>
    </message>
    <message>
        <source>Shows the server&apos;s key and asks whether to trust it</source>
        <translation>يعرض مفتاح الخادم ويسألك هل تثق به</translation>
    </message>
    <message>
        <source>The key was changed…</source>
        <translation>تغيّر المفتاح…</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>التحقق من المفتاح…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>تم الاتصال.</translation>
    </message>
</context>
<context>
    <name>client::ConversationExport</name>
    <message>
        <source>The conversation could not be saved as %1: %2.</source>
        <translation>تعذّر حفظ المحادثة باسم %1: %2.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(محذوفة)</translation>
    </message>
</context>
<context>
    <name>client::ConversationList</name>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>غير منضم</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>لا شيء لك</numerusform>
            <numerusform>واحدة لك</numerusform>
            <numerusform>اثنتان لك</numerusform>
            <numerusform>%n لك</numerusform>
            <numerusform>%n لك</numerusform>
            <numerusform>%n لك</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
</context>
<context>
    <name>client::ConversationMenu</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>كما في الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;All messages</source>
        <translation>&amp;كل الرسائل</translation>
    </message>
    <message>
        <source>&amp;Mentions and replies</source>
        <translation>الإ&amp;شارات والردود</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Who comes and goes</source>
        <translation>القا&amp;دمون والمغادرون</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>ال&amp;جميع</translation>
    </message>
    <message>
        <source>Those who &amp;wrote something</source>
        <translation>من &amp;كتبوا شيئًا</translation>
    </message>
    <message>
        <source>&amp;No one</source>
        <translation>&amp;لا أحد</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>ال&amp;صوت</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>إ&amp;يقاف</translation>
    </message>
</context>
<context>
    <name>client::ConversationView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>و1 غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;فتح الرابط</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تح&amp;ديد الكل</translation>
    </message>
    <message>
        <source>R&amp;eact…</source>
        <translation>&amp;تفاعل…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>ال&amp;شخص: %1</translation>
    </message>
    <message>
        <source>&amp;Delete for all…</source>
        <translation>ح&amp;ذف للجميع…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Cancel all &amp;unsent messages</source>
        <translation>إ&amp;لغاء كل الرسائل غير المرسلة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, text</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>nick, time, text</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>حذف للجميع</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>مسجل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Menu of the sender</source>
        <translation>قائمة المرسل</translation>
    </message>
    <message>
        <source>Older messages are loaded.</source>
        <translation>تم تحميل رسائل أقدم.</translation>
    </message>
    <message>
        <source>More messages are loaded.</source>
        <translation>تم تحميل المزيد من الرسائل.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Loading the missing messages…</source>
        <translation>جارٍ تحميل الرسائل الناقصة…</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>لا يراه أحد غيرك</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>display name, nick</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>client::CredentialFields</name>
    <message>
        <source>Server &amp;password</source>
        <translation>كلمة مرور الخا&amp;دم</translation>
    </message>
    <message>
        <source>Server password</source>
        <translation>كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Acco&amp;unt password</source>
        <translation>ك&amp;لمة مرور الحساب</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>كلمة مرور الحساب</translation>
    </message>
    <message>
        <source>Register &amp;this account, which is new</source>
        <translation>تسجيل هذا الحساب ال&amp;جديد</translation>
    </message>
    <message>
        <source>Reserves the name for you, so that only you can use it</source>
        <translation>يحجز الاسم لك، فلا يستطيع أحد غيرك استخدامه</translation>
    </message>
    <message>
        <source>Repeat the account pass&amp;word</source>
        <translation>تأ&amp;كيد كلمة مرور الحساب</translation>
    </message>
    <message>
        <source>Repeat the account password</source>
        <translation>تأكيد كلمة مرور الحساب</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Code &amp;for the new account</source>
        <translation>&amp;رمز الحساب الجديد</translation>
    </message>
    <message>
        <source>Code for the new account</source>
        <translation>رمز الحساب الجديد</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>ت&amp;ذكّر</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>اختر كلمة مرور للحساب الجديد.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>كلمتا المرور مختلفتان. اكتب كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the code for the new account.</source>
        <translation>أدخل رمز الحساب الجديد.</translation>
    </message>
</context>
<context>
    <name>client::DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
</context>
<context>
    <name>client::DoNotDisturbText</name>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time of day</comment>
        <translation>عدم الإزعاج حتى %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>عدم الإزعاج حتى الغد، %1</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a date and a time of day</comment>
        <translation>عدم الإزعاج حتى %1</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>لمدة &amp;30 دقيقة</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>لمدة &amp;1 ساعة</translation>
    </message>
    <message>
        <source>Until to&amp;morrow</source>
        <translation>حتى ال&amp;غد</translation>
    </message>
    <message>
        <source>Until &amp;I turn it off</source>
        <translation>حتى أو&amp;قفه</translation>
    </message>
</context>
<context>
    <name>client::EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>اختيار تفاعل</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Find an emoji, or type a word</source>
        <translation>ابحث عن رمز تعبيري، أو اكتب كلمة</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>الأشخاص والجسم</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>No emoji found. Enter reacts with the word.</source>
        <translation>لم يُعثر على رمز تعبيري. اضغط Enter للتفاعل بالكلمة.</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <translation>لم يُعثر على رمز تعبيري.</translation>
    </message>
</context>
<context>
    <name>client::EmojiTable</name>
    <message>
        <source>en</source>
        <comment>not shown: the code of your language, which is that of the file of translations</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>Nothing answers at %1. Either no server is running there, or a firewall blocks the port.</source>
        <translation>لا شيء يستجيب على %1. إما أنه لا يوجد خادم يعمل هناك، أو أن جدارًا ناريًا يحجب المنفذ.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>أغلق %1 الاتصال على الفور.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check your network connection.</source>
        <translation>لا يمكن الوصول إلى %1 من هنا. تحقق من اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Check the name and your network connection.</source>
        <translation>لا يوجد حاسوب باسم %1. تحقق من الاسم ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection.</source>
        <translation>لا يستجيب %1. تحقق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>%1 did not accept an encrypted connection. Check that this port uses TLS.</source>
        <translation>لم يقبل %1 اتصالًا مشفّرًا. تحقق من أن هذا المنفذ يستخدم TLS.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2</source>
        <translation>فشل الاتصال المشفّر بالخادم %1: %2</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Someone may be intercepting the connection; nothing was sent. Ask the server&apos;s operator whether the key was changed.</source>
        <translation>يستخدم %1 مفتاحًا مختلفًا عن السابق. قد يكون هناك من يعترض الاتصال؛ لم يُرسل شيء. اسأل مشرف الخادم هل تغيّر المفتاح.</translation>
    </message>
    <message>
        <source>The identity of %1 is not confirmed: no authority vouches for its certificate. Nothing was sent. Compare the fingerprint with the server&apos;s operator.</source>
        <translation>لم تُؤكَّد هوية %1: لا جهة تصدّق على شهادته. لم يُرسل شيء. قارن البصمة مع مشرف الخادم.</translation>
    </message>
    <message>
        <source>%1 requires an encrypted connection (TLS).</source>
        <translation>يتطلب %1 اتصالًا مشفّرًا (TLS).</translation>
    </message>
    <message>
        <source>%1 answers, but not like a chat server: it sent nothing. Check the port.</source>
        <translation>يستجيب %1، لكن ليس كخادم محادثة: لم يرسل شيئًا. تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>أغلق الخادم الاتصال: %1</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a web server.</source>
        <translation>%1 ليس خادم محادثة: استجاب كخادم ويب.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like an SSH server.</source>
        <translation>%1 ليس خادم محادثة: استجاب كخادم SSH.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a mail or file server.</source>
        <translation>%1 ليس خادم محادثة: استجاب كخادم بريد أو ملفات.</translation>
    </message>
    <message>
        <source>%1 is the telnet port of a chat server. Hearth usually uses port 6697 or 6667.</source>
        <translation>%1 هو منفذ telnet لخادم محادثة. يستخدم Hearth عادةً المنفذ 6697 أو 6667.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it does not answer like one.</source>
        <translation>%1 ليس خادم محادثة: لا يستجيب مثله.</translation>
    </message>
    <message>
        <source>%1 has asked for trusted encryption on every connection, and its key cannot be trusted now. Someone may be intercepting the connection; nothing was sent. Try again later, or ask the server&apos;s operator.</source>
        <translation>يطلب %1 تشفيرًا موثوقًا في كل اتصال، ولا يمكن الوثوق بمفتاحه الآن. ربما يعترض أحد الاتصال؛ لم يُرسل شيء. حاول لاحقًا أو اسأل مشغّل الخادم.</translation>
    </message>
</context>
<context>
    <name>client::FindBar</name>
    <message>
        <source>Older match (Enter)</source>
        <translation>النتيجة الأقدم (Enter)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>النتيجة الأحدث (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>client::FindFlow</name>
    <message>
        <source>No matches so far</source>
        <translation>لا نتائج حتى الآن</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>a match</comment>
        <translation>%1 من أكثر من %2</translation>
    </message>
</context>
<context>
    <name>client::HeaderBar</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>إخفاء الأشخاص</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>تحديد موضوع</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>You are %1. %2</source>
        <translation>أنت %1. %2</translation>
    </message>
    <message>
        <source>The room has no topic now.</source>
        <translation>لم يعد للغرفة موضوع.</translation>
    </message>
    <message>
        <source>The topic is now: %1</source>
        <translation>الموضوع الآن: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>client::HostController</name>
    <message>
        <source>The folder %1 for your server cannot be created. Free some space or correct its permissions, then try again.</source>
        <translation>تعذّر إنشاء المجلد %1 لخادمك. وفّر بعض المساحة أو صحّح أذوناته، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>client::HostPanel</name>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>لا يعمل.</translation>
    </message>
    <message>
        <source>Not running. Start it and people around you can join.</source>
        <translation>لا يعمل. ابدأه ليتمكن من حولك من الانضمام.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>Your server is stopped.</source>
        <translation>خادمك متوقف.</translation>
    </message>
    <message>
        <source>Your server is starting.</source>
        <translation>خادمك قيد التشغيل.</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>خادمك قيد التشغيل.</translation>
    </message>
    <message>
        <source>Your server is stopping.</source>
        <translation>خادمك قيد الإيقاف.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>client::HostPanelController</name>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>نُسخت البصمة.</translation>
    </message>
</context>
<context>
    <name>client::HostSentences</name>
    <message>
        <source>Its last message was: %1.</source>
        <translation>كانت رسالته الأخيرة: %1.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space, then start the server again.</source>
        <translation>القرص الذي فيه %1 ممتلئ. وفّر بعض المساحة، ثم ابدأ الخادم من جديد.</translation>
    </message>
    <message>
        <source>Correct the problem, then start the server again.</source>
        <translation>صحّح المشكلة، ثم ابدأ الخادم من جديد.</translation>
    </message>
    <message>
        <source>Start the server again.</source>
        <translation>ابدأ الخادم من جديد.</translation>
    </message>
    <message>
        <source>Start the server again. If that does not help, look at %1.</source>
        <translation>ابدأ الخادم من جديد. إذا لم يفد ذلك، فافحص %1.</translation>
    </message>
    <message>
        <source>The server program hearthd is missing. Hearth looked for it here: %1. Install Hearth again, or put hearthd beside hearth.</source>
        <translation>برنامج الخادم hearthd مفقود. بحث عنه Hearth هنا: %1. ثبّت Hearth من جديد، أو ضع hearthd بجانب hearth.</translation>
    </message>
    <message>
        <source>You do not have permission to run the server program %1. Install Hearth again, or make that file executable.</source>
        <translation>ليس لديك إذن لتشغيل برنامج الخادم %1. ثبّت Hearth من جديد، أو اجعل ذلك الملف قابلًا للتنفيذ.</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Install Hearth again, or check that file.</source>
        <translation>تعذّر على النظام بدء %1: %2. ثبّت Hearth من جديد، أو افحص ذلك الملف.</translation>
    </message>
    <message>
        <source>Another program uses port %1. If it is a chat server, connect to localhost to use it. Otherwise stop that program, or configure other ports in %2.</source>
        <translation>يستخدم برنامج آخر المنفذ %1. إذا كان خادم محادثة، فاتصل بالعنوان localhost لاستخدامه. وإلا فأوقف ذلك البرنامج، أو حدّد منافذ أخرى في %2.</translation>
    </message>
    <message>
        <source>Your server did not start: its process has disappeared.</source>
        <translation>لم يبدأ خادمك: اختفت عمليته.</translation>
    </message>
    <message>
        <source>Your server did not start: signal %1 (%2) ended it.</source>
        <translation>لم يبدأ خادمك: أنهته الإشارة %1 (%2).</translation>
    </message>
    <message>
        <source>Your server did not start: it ended with exit code %1.</source>
        <translation>لم يبدأ خادمك: انتهى برمز الخروج %1.</translation>
    </message>
    <message>
        <source>Your server was not ready after %1 s, so Hearth ended it. Try again. If it happens again, look at %2.</source>
        <translation>لم يصبح خادمك جاهزًا بعد %1 ث، لذلك أنهاه Hearth. حاول مجددًا. وإذا تكرر ذلك، فافحص %2.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: its process has disappeared.</source>
        <translation>توقف خادمك فجأة: اختفت عمليته.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: signal %1 (%2) ended it.</source>
        <translation>توقف خادمك فجأة: أنهته الإشارة %1 (%2).</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: it ended with exit code %1.</source>
        <translation>توقف خادمك فجأة: انتهى برمز الخروج %1.</translation>
    </message>
    <message>
        <source>Your server did not stop in time, so Hearth ended it.</source>
        <translation>لم يتوقف خادمك في الوقت المناسب، لذلك أنهاه Hearth.</translation>
    </message>
    <message>
        <source>Another program has stopped your server.</source>
        <translation>أوقف برنامج آخر خادمك.</translation>
    </message>
</context>
<context>
    <name>client::IrcSocket</name>
    <message>
        <source>The server has stopped reading.</source>
        <translation>توقف الخادم عن القراءة.</translation>
    </message>
    <message>
        <source>The server has stopped answering.</source>
        <translation>توقف الخادم عن الاستجابة.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>%1 closed the connection and sent nothing. If it requires encryption, write ircs:// before its name.</source>
        <translation>أغلق %1 الاتصال ولم يرسل شيئًا. إذا كان يتطلب التشفير، فاكتب ircs:// قبل اسمه.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its welcome.</source>
        <translation>أغلق %1 الاتصال قبل رسالة الترحيب.</translation>
    </message>
    <message>
        <source>%1 sent data that cannot be decrypted.</source>
        <translation>أرسل %1 بيانات لا يمكن فك تشفيرها.</translation>
    </message>
</context>
<context>
    <name>client::JoinDialog</name>
    <message>
        <source>&amp;Join the room</source>
        <translation>ا&amp;نضمام إلى الغرفة</translation>
    </message>
    <message>
        <source>&amp;Talk to this person</source>
        <translation>م&amp;حادثة هذا الشخص</translation>
    </message>
    <message>
        <source>Join a room or talk to someone</source>
        <translation>الانضمام إلى غرفة أو محادثة شخص</translation>
    </message>
    <message>
        <source>Name of a &amp;room or of a person</source>
        <translation>اسم ال&amp;غرفة أو الشخص</translation>
    </message>
    <message>
        <source>design, or ana</source>
        <translation>design أو ana</translation>
    </message>
    <message>
        <source>Name of a room or of a person</source>
        <translation>اسم الغرفة أو الشخص</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>&amp;عرض كل الغرف</translation>
    </message>
    <message>
        <source>A name has neither spaces nor commas. Use - between words.</source>
        <translation>لا يحتوي الاسم على مسافات ولا فواصل. استخدم - بين الكلمات.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Type a name, or choose a room. The ones with the most people come first.</source>
        <translation>اكتب اسمًا أو اختر غرفة. الغرف التي فيها أكبر عدد من الأشخاص تأتي أولًا.</translation>
    </message>
    <message>
        <source>Join takes you to %1.</source>
        <translation>يأخذك «انضمام إلى الغرفة» إلى %1.</translation>
    </message>
    <message>
        <source>%1 does not exist yet, unless it is hidden: Join creates it.</source>
        <translation>الغرفة %1 غير موجودة بعد، ما لم تكن مخفية: «انضمام إلى الغرفة» ينشئها.</translation>
    </message>
    <message>
        <source>%1 is not among the rooms that are known here. Join creates it if it does not exist yet.</source>
        <translation>الغرفة %1 ليست من الغرف المعروفة هنا. «انضمام إلى الغرفة» ينشئها إن لم تكن موجودة بعد.</translation>
    </message>
</context>
<context>
    <name>client::KeepNameBar</name>
    <message>
        <source>Keep this name</source>
        <translation>الاحتفاظ بهذا الاسم</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hearth does not ask again on this server. You can register later: choose Account in the menu Hearth.</source>
        <translation>لن يسأل Hearth مجددًا على هذا الخادم. يمكنك التسجيل لاحقًا: اختر «الحساب» في القائمة Hearth.</translation>
    </message>
    <message>
        <source>Anyone could use the name %1 while you are away.</source>
        <translation>يستطيع أي شخص استخدام الاسم %1 في غيابك.</translation>
    </message>
    <message>
        <source>Choose a password, so that only you can be %1 here. Hearth remembers it and logs you in from now on.</source>
        <translation>اختر كلمة مرور كي لا يحمل أحد غيرك الاسم %1 هنا. يحفظها Hearth ويسجّل دخولك بها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>اكتب الرمز.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>يتطلب هذا الخادم بريدًا إلكترونيًا.</translation>
    </message>
</context>
<context>
    <name>client::KeyRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
</context>
<context>
    <name>client::KnownServers</name>
    <message>
        <source>Servers used before</source>
        <translation>خوادم استُخدمت سابقًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>&amp;Forget this server</source>
        <translation>&amp;نسيان هذا الخادم</translation>
    </message>
</context>
<context>
    <name>client::LogDialog</name>
    <message>
        <source>Counting the stored messages…</source>
        <translation>جارٍ عدّ الرسائل المخزّنة…</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>الرسائل المخزّنة</translation>
    </message>
    <message>
        <source>Keep all messages</source>
        <translation>الاحتفاظ بكل الرسائل</translation>
    </message>
    <message>
        <source>Remove messages after one year</source>
        <translation>إزالة الرسائل بعد سنة</translation>
    </message>
    <message>
        <source>Remove messages after 90 days</source>
        <translation>إزالة الرسائل بعد 90 يومًا</translation>
    </message>
    <message>
        <source>Remove messages after 30 days</source>
        <translation>إزالة الرسائل بعد 30 يومًا</translation>
    </message>
    <message>
        <source>Remove messages after 7 days</source>
        <translation>إزالة الرسائل بعد 7 أيام</translation>
    </message>
    <message numerus="yes">
        <source>Remove messages after %n days</source>
        <translation>
            <numerusform>إزالة الرسائل فورًا</numerusform>
            <numerusform>إزالة الرسائل بعد يوم واحد</numerusform>
            <numerusform>إزالة الرسائل بعد يومين</numerusform>
            <numerusform>إزالة الرسائل بعد %n أيام</numerusform>
            <numerusform>إزالة الرسائل بعد %n يومًا</numerusform>
            <numerusform>إزالة الرسائل بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
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
            <numerusform>%n MiB</numerusform>
            <numerusform>%n MiB</numerusform>
            <numerusform>%n MiB</numerusform>
            <numerusform>%n MiB</numerusform>
            <numerusform>%n MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of messages</source>
        <translation>عمر الرسائل</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>&amp;Age:</source>
        <translation>ال&amp;عمر:</translation>
    </message>
    <message>
        <source>&amp;Size of the file:</source>
        <translation>&amp;حجم الملف:</translation>
    </message>
    <message>
        <source>1 message is stored on this computer (%1).</source>
        <translation>رسالة واحدة مخزّنة على هذا الحاسوب (%1).</translation>
    </message>
    <message>
        <source>%1 messages are stored on this computer (%2).</source>
        <translation>عدد الرسائل المخزّنة على هذا الحاسوب: %1 (%2).</translation>
    </message>
    <message>
        <source>OK removes the messages beyond the limit from this computer for good. Those on servers stay there.</source>
        <translation>يزيل زر «موافق» نهائيًا من هذا الحاسوب الرسائل التي تتجاوز الحد. أما الرسائل على الخوادم فتبقى فيها.</translation>
    </message>
</context>
<context>
    <name>client::LogFlow</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>جارٍ حفظ %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
</context>
<context>
    <name>client::LoginSection</name>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Register this account, which is new</source>
        <translation>تسجيل هذا الحساب الجديد</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Type the name of the account.</source>
        <translation>اكتب اسم الحساب.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>كلمتا المرور مختلفتان. اكتب كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>يتطلب هذا الخادم بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>اكتب الرمز.</translation>
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
        <translation>ت&amp;ثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Pin the conversation to the top of the list</source>
        <translation>تثبيت المحادثة في أعلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>Mute the conversation</source>
        <translation>كتم المحادثة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move the conversation or network up in the list</source>
        <translation>نقل المحادثة أو الشبكة إلى الأعلى في القائمة</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move the conversation or network down in the list</source>
        <translation>نقل المحادثة أو الشبكة إلى الأسفل في القائمة</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand the network</source>
        <translation>&amp;طيّ الشبكة أو توسيعها</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>المحادثة المثبّتة %1</translation>
    </message>
    <message>
        <source>&amp;Find a person in the room</source>
        <translation>الب&amp;حث عن شخص في الغرفة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MemberDelegate</name>
    <message>
        <source>bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>client::MemberList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Talk to %1</source>
        <translation>م&amp;حادثة %1</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>إ&amp;شارة</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;نسخ الاسم</translation>
    </message>
    <message>
        <source>Double-click to talk to %1</source>
        <translation>انقر نقرًا مزدوجًا لمحادثة %1</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>الملف الش&amp;خصي…</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>الإخراج من ال&amp;غرفة…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>الإخراج وال&amp;حظر…</translation>
    </message>
    <message>
        <source>&amp;Your profile…</source>
        <translation>&amp;ملفك الشخصي…</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>جارٍ تحميل الأشخاص…</translation>
    </message>
    <message>
        <source>No one here has such a name. Press Escape to see everyone.</source>
        <translation>لا أحد هنا بهذا الاسم. اضغط Escape لرؤية الجميع.</translation>
    </message>
</context>
<context>
    <name>client::MemberModel</name>
    <message>
        <source>Logged in as %1</source>
        <translation>مسجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>%1, %2, away</source>
        <comment>nick, Operators, away</comment>
        <translation>%1، %2، بالخارج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nick, Operators</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>Half-operators</source>
        <translation>أنصاف المشرفين</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>لهم صوت</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>display name, nick</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, nick %2</source>
        <comment>display name</comment>
        <translation>%1، اللقب %2</translation>
    </message>
</context>
<context>
    <name>client::MessageActions</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this message for all users?</source>
        <translation>هل تريد حذف هذه الرسالة لجميع المستخدمين؟</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>client::MessageBlock</name>
    <message>
        <source>notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>الحساب %1</translation>
    </message>
</context>
<context>
    <name>client::MessageHistory</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>لا توجد رسائل بعد.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
</context>
<context>
    <name>client::MessageLog</name>
    <message>
        <source>Another program is using the message log %1. Messages of today will not be stored, and older ones are not shown. Close that program and start Hearth again.</source>
        <translation>يستخدم برنامج آخر سجل الرسائل %1. لن تُخزّن رسائل اليوم، ولا تظهر الرسائل الأقدم. أغلق ذلك البرنامج وابدأ Hearth من جديد.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be used (%2). Messages of today will not be stored, and older ones are not shown.</source>
        <translation>تعذّر استخدام سجل الرسائل %1 (%2). لن تُخزّن رسائل اليوم، ولا تظهر الرسائل الأقدم.</translation>
    </message>
    <message>
        <source>This version of Hearth has to change the message log and first makes a copy of it, which failed. %1 Messages of today will not be stored, and older ones are not shown. Free some space and start Hearth again.</source>
        <translation>على هذا الإصدار من Hearth أن يغيّر سجل الرسائل، وينسخه أولًا، لكن النسخ فشل. %1 لن تُخزّن رسائل اليوم، ولا تظهر الرسائل الأقدم. وفّر بعض المساحة وابدأ Hearth من جديد.</translation>
    </message>
    <message>
        <source>The message log %1 was written by a newer version of Hearth. Messages of today will not be stored, and older ones are not shown. Install that version again to see them.</source>
        <translation>سجل الرسائل %1 كتبه إصدار أحدث من Hearth. لن تُخزّن رسائل اليوم، ولا تظهر الرسائل الأقدم. ثبّت ذلك الإصدار من جديد لعرضها.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program, so no messages will be stored. Move it away and start Hearth again.</source>
        <translation>الملف %1 يخص برنامجًا آخر، لذلك لن تُخزّن أي رسائل. انقله إلى مكان آخر وابدأ Hearth من جديد.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be created (%2). No messages will be stored.</source>
        <translation>تعذّر إنشاء سجل الرسائل %1 (%2). لن تُخزّن أي رسائل.</translation>
    </message>
    <message>
        <source>The message log is damaged. %1</source>
        <translation>سجل الرسائل تالف. %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so no messages will be stored. On Debian, install the package libqt6sql6-sqlite.</source>
        <translation>برنامج تشغيل SQLite الخاص بمكتبة Qt مفقود، لذلك لن تُخزّن أي رسائل. على Debian، ثبّت الحزمة libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The disk is full, so new messages are not stored. Free some space; they will be stored then.</source>
        <translation>القرص ممتلئ، لذلك لا تُخزّن الرسائل الجديدة. وفّر بعض المساحة، وستُخزّن عندئذ.</translation>
    </message>
    <message>
        <source>The message log or its disk is read-only, so new messages are not stored. Correct its permissions and start Hearth again.</source>
        <translation>سجل الرسائل أو قرصه للقراءة فقط، لذلك لا تُخزّن الرسائل الجديدة. صحّح أذوناته وابدأ Hearth من جديد.</translation>
    </message>
    <message>
        <source>The message log is damaged, so new messages are not stored. Start Hearth again: it repairs the log.</source>
        <translation>سجل الرسائل تالف، لذلك لا تُخزّن الرسائل الجديدة. ابدأ Hearth من جديد ليُصلح السجل.</translation>
    </message>
    <message>
        <source>Another program is using the message log, so new messages are not stored. They will be stored when that program releases it.</source>
        <translation>يستخدم برنامج آخر سجل الرسائل، لذلك لا تُخزّن الرسائل الجديدة. ستُخزّن عندما يتركه ذلك البرنامج.</translation>
    </message>
    <message>
        <source>New messages are not stored: %1.</source>
        <translation>لا تُخزّن الرسائل الجديدة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</source>
        <translation>
            <numerusform>كان سجل الرسائل تالفًا. الملف التالف هو الآن %2؛ ولم يمكن قراءة أي رسالة منه.</numerusform>
            <numerusform>كان سجل الرسائل تالفًا. الملف التالف هو الآن %2؛ وأمكنت قراءة رسالة واحدة، وما زالت هنا.</numerusform>
            <numerusform>كان سجل الرسائل تالفًا. الملف التالف هو الآن %2؛ وأمكنت قراءة رسالتين، وما زالتا هنا.</numerusform>
            <numerusform>كان سجل الرسائل تالفًا. الملف التالف هو الآن %2؛ وأمكنت قراءة %n رسائل، وما زالت هنا.</numerusform>
            <numerusform>كان سجل الرسائل تالفًا. الملف التالف هو الآن %2؛ وأمكنت قراءة %n رسالة، وما زالت هنا.</numerusform>
            <numerusform>كان سجل الرسائل تالفًا. الملف التالف هو الآن %2؛ وأمكنت قراءة %n رسالة، وما زالت هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MessageRows</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and 1 other</source>
        <translation>%1 وشخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>حسابك</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>و1 غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
            <numerusform>و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>%1 deleted this message.</source>
        <translation>حذف %1 هذه الرسالة.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 السبب: %2</translation>
    </message>
    <message>
        <source>Loading messages from before %1…</source>
        <translation>جارٍ تحميل الرسائل السابقة لـ %1…</translation>
    </message>
    <message>
        <source>Messages from before %1 could not be loaded.</source>
        <translation>تعذّر تحميل الرسائل السابقة لـ %1.</translation>
    </message>
    <message>
        <source>Messages from before %1 are not loaded yet.</source>
        <translation>لم تُحمّل الرسائل السابقة لـ %1 بعد.</translation>
    </message>
    <message>
        <source>Loading messages from %1 to %2…</source>
        <translation>جارٍ تحميل الرسائل من %1 إلى %2…</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 could not be loaded.</source>
        <translation>تعذّر تحميل الرسائل من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 are not loaded yet.</source>
        <translation>لم تُحمّل الرسائل من %1 إلى %2 بعد.</translation>
    </message>
</context>
<context>
    <name>client::NetworkChoice</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>client::NetworkController</name>
    <message>
        <source>This is the first connection to %1. Its key is now trusted and remembered. If it ever changes, Hearth asks you what to do. Fingerprint: %2</source>
        <translation>هذا أول اتصال بالخادم %1. أصبح مفتاحه موثوقًا ومحفوظًا. إذا تغيّر يومًا، فسيسألك Hearth عما يجب فعله. البصمة: %2</translation>
    </message>
    <message>
        <source>You are connected. Type /list to see the rooms, or /join #room to enter one.</source>
        <translation>أنت متصل. اكتب /list لعرض الغرف، أو /join #room لدخول إحداها.</translation>
    </message>
    <message>
        <source>%1 requires encryption (TLS), so Hearth now connects to port %2.</source>
        <translation>يتطلب %1 التشفير (TLS)، لذلك يتصل Hearth الآن بالمنفذ %2.</translation>
    </message>
</context>
<context>
    <name>client::NetworkFeed</name>
    <message numerus="yes">
        <source>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</source>
        <translation>
            <numerusform>لم يراسلك أحد دون أن تجيبه. تظهر هنا رسائل المستخدمين الآخرين: استخدم /msg NAME TEXT للإجابة، و/query NAME لفتح محادثة.</numerusform>
            <numerusform>راسلك مستخدم واحد ولم تجبه. تظهر هنا رسائل المستخدمين الآخرين: استخدم /msg NAME TEXT للإجابة، و/query NAME لفتح محادثة.</numerusform>
            <numerusform>راسلك مستخدمان ولم تجبهما. تظهر هنا رسائل المستخدمين الآخرين: استخدم /msg NAME TEXT للإجابة، و/query NAME لفتح محادثة.</numerusform>
            <numerusform>راسلك %n مستخدمين ولم تجبهم. تظهر هنا رسائل المستخدمين الآخرين: استخدم /msg NAME TEXT للإجابة، و/query NAME لفتح محادثة.</numerusform>
            <numerusform>راسلك %n مستخدمًا ولم تجبهم. تظهر هنا رسائل المستخدمين الآخرين: استخدم /msg NAME TEXT للإجابة، و/query NAME لفتح محادثة.</numerusform>
            <numerusform>راسلك %n مستخدم ولم تجبهم. تظهر هنا رسائل المستخدمين الآخرين: استخدم /msg NAME TEXT للإجابة، و/query NAME لفتح محادثة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NetworkState</name>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>جارٍ الاتصال.</translation>
    </message>
    <message>
        <source>Connected, but the server has not answered for a while.</source>
        <translation>متصل، لكن الخادم لم يستجب منذ مدة.</translation>
    </message>
    <message>
        <source>Connected, encrypted.</source>
        <translation>متصل، مشفّر.</translation>
    </message>
    <message>
        <source>Connected, not encrypted.</source>
        <translation>متصل، غير مشفّر.</translation>
    </message>
    <message>
        <source>Not connected. Trying again in %1 s.</source>
        <translation>غير متصل. إعادة المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يتصل الآن</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مث</translation>
    </message>
    <message>
        <source>retry in %1 s</source>
        <translation>محاولة بعد %1 ث</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>The server has not answered for a while.</source>
        <translation>لم يستجب الخادم منذ مدة.</translation>
    </message>
    <message>
        <source>Not connected. Reconnecting in %1 s.</source>
        <translation>غير متصل. إعادة الاتصال بعد %1 ث.</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s.</source>
        <translation>إعادة الاتصال بعد %1 ث.</translation>
    </message>
</context>
<context>
    <name>client::Networks</name>
    <message>
        <source>%1 is not the address of a chat server.</source>
        <translation>%1 ليس عنوان خادم محادثة.</translation>
    </message>
</context>
<context>
    <name>client::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>كلمتا المرور مختلفتان. اكتب كلمة المرور مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>client::NewestButton</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ لا جديد</numerusform>
            <numerusform>↓ رسالة جديدة</numerusform>
            <numerusform>↓ رسالتان جديدتان</numerusform>
            <numerusform>↓ %n رسائل جديدة</numerusform>
            <numerusform>↓ %n رسالة جديدة</numerusform>
            <numerusform>↓ %n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages below</source>
        <translation>
            <numerusform>لا رسائل جديدة في الأسفل</numerusform>
            <numerusform>رسالة جديدة واحدة في الأسفل</numerusform>
            <numerusform>رسالتان جديدتان في الأسفل</numerusform>
            <numerusform>%n رسائل جديدة في الأسفل</numerusform>
            <numerusform>%n رسالة جديدة في الأسفل</numerusform>
            <numerusform>%n رسالة جديدة في الأسفل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Notifier</name>
    <message numerus="yes">
        <source>Messages in %n more conversations</source>
        <translation>
            <numerusform>لا رسائل في محادثات أخرى</numerusform>
            <numerusform>رسائل في محادثة أخرى</numerusform>
            <numerusform>رسائل في محادثتين أخريين</numerusform>
            <numerusform>رسائل في %n محادثات أخرى</numerusform>
            <numerusform>رسائل في %n محادثة أخرى</numerusform>
            <numerusform>رسائل في %n محادثة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PartsPreview</name>
    <message numerus="yes">
        <source>This text will be sent as %n messages.</source>
        <translation>
            <numerusform>سيُرسل هذا النص في %n رسالة.</numerusform>
            <numerusform>سيُرسل هذا النص في رسالة واحدة (%n).</numerusform>
            <numerusform>سيُرسل هذا النص في رسالتين (%n).</numerusform>
            <numerusform>سيُرسل هذا النص في %n رسائل.</numerusform>
            <numerusform>سيُرسل هذا النص في %n رسالة.</numerusform>
            <numerusform>سيُرسل هذا النص في %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines will be sent as %n messages.</source>
        <translation>
            <numerusform>ستُرسل %1 سطر في %n رسالة.</numerusform>
            <numerusform>ستُرسل %1 سطر في رسالة واحدة (%n).</numerusform>
            <numerusform>ستُرسل %1 سطر في رسالتين (%n).</numerusform>
            <numerusform>ستُرسل %1 سطر في %n رسائل.</numerusform>
            <numerusform>ستُرسل %1 سطر في %n رسالة.</numerusform>
            <numerusform>ستُرسل %1 سطر في %n رسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::People</name>
    <message>
        <source>%1 (%2)</source>
        <comment>display name, nick</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>client::Profile</name>
    <message>
        <source>Nothing will be remembered: the folder %1 cannot be used. Correct its permissions, or choose another folder with --profile.</source>
        <translation>لن يُحفظ أي شيء: لا يمكن استخدام المجلد %1. صحّح أذوناته، أو اختر مجلدًا آخر بالخيار --profile.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not accept your passwords (%1). They are kept in a file that only you can read.</source>
        <translation>لم تقبل حلقة مفاتيح النظام كلمات مرورك (%1). وهي محفوظة في ملف لا يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>The file state.json could not be read.</source>
        <translation>تعذّرت قراءة الملف state.json.</translation>
    </message>
    <message>
        <source>The file state.json is damaged.</source>
        <translation>الملف state.json تالف.</translation>
    </message>
    <message>
        <source>The file state.json was written by another version of Hearth.</source>
        <translation>الملف state.json كتبه إصدار آخر من Hearth.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring.</source>
        <translation>تُحفظ كلمات المرور في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Passwords are kept in a file that only you can read.</source>
        <translation>تُحفظ كلمات المرور في ملف لا يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>Your rooms and drafts cannot be saved in %1 (%2). Free some space or correct the folder&apos;s permissions.</source>
        <translation>تعذّر حفظ غرفك ومسوداتك في %1 (%2). وفّر بعض المساحة أو صحّح أذونات المجلد.</translation>
    </message>
    <message>
        <source>It could not be renamed, so nothing new will be remembered. Look at the folder %1.</source>
        <translation>تعذّرت إعادة تسميته، لذلك لن يُحفظ أي شيء جديد. افحص المجلد %1.</translation>
    </message>
    <message>
        <source>It was renamed to %1, and Hearth starts without your servers and rooms.</source>
        <translation>تغيّر اسمه إلى %1، ويبدأ Hearth بلا خوادمك وغرفك.</translation>
    </message>
</context>
<context>
    <name>client::ProfileCard</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Rooms in common</source>
        <translation>الغرف المشتركة</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>M&amp;ention</source>
        <translation>إ&amp;شارة</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>إلغاء ال&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Take &amp;operator rights</source>
        <translation>سحب صلاحيات الم&amp;شرف</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>منح صلاحيات الم&amp;شرف</translation>
    </message>
    <message>
        <source>Take &amp;voice</source>
        <translation>سحب حق ال&amp;كلام</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>منح حق ال&amp;كلام</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>السبب، إن أردت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>الإخراج من ال&amp;غرفة…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>الإخراج وال&amp;حظر…</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>الإخراج من الغرفة</translation>
    </message>
    <message>
        <source>Remove %1 from %2 and keep them out?</source>
        <translation>إخراج %1 من %2 ومنعه من العودة؟</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>إخراج %1 من %2؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>There is no one called %1 on this server now.</source>
        <translation>لا يوجد الآن أحد باسم %1 على هذا الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer. Connect, then open the card again.</source>
        <translation>لم يجب الخادم. اتصل ثم افتح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>الاسم الحقيقي</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>خامل منذ</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>متصل منذ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>not known to be encrypted</source>
        <translation>لا يُعرف إن كان مشفّرًا</translation>
    </message>
    <message>
        <source>Operator of the server</source>
        <translation>مشرف الخادم</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>الصفحة الشخصية</translation>
    </message>
</context>
<context>
    <name>client::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your profile on %1</source>
        <translation>ملفك الشخصي على %1</translation>
    </message>
    <message>
        <source>The server keeps what you say about yourself here, and shows it to others. Fields may stay empty.</source>
        <translation>يحفظ الخادم ما تقوله هنا عن نفسك ويعرضه للآخرين. يمكن ترك الحقول فارغة.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>الصفحة الشخصية</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: the server takes at most %n bytes.</source>
        <translation>
            <numerusform>هذا طويل جدًا: لا يقبل الخادم أي بايت (%n).</numerusform>
            <numerusform>هذا طويل جدًا: يقبل الخادم بايتًا واحدًا على الأكثر (%n).</numerusform>
            <numerusform>هذا طويل جدًا: يقبل الخادم بايتين على الأكثر (%n).</numerusform>
            <numerusform>هذا طويل جدًا: يقبل الخادم %n بايتات على الأكثر.</numerusform>
            <numerusform>هذا طويل جدًا: يقبل الخادم %n بايتًا على الأكثر.</numerusform>
            <numerusform>هذا طويل جدًا: يقبل الخادم %n بايت على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>استخدم عنوانًا يبدأ بـ https://</translation>
    </message>
    <message numerus="yes">
        <source>The server takes at most %n values. Leave a field empty.</source>
        <translation>
            <numerusform>لا يقبل الخادم أي قيمة (%n). اترك حقلًا فارغًا.</numerusform>
            <numerusform>يقبل الخادم قيمة واحدة على الأكثر (%n). اترك حقلًا فارغًا.</numerusform>
            <numerusform>يقبل الخادم قيمتين على الأكثر (%n). اترك حقلًا فارغًا.</numerusform>
            <numerusform>يقبل الخادم %n قيم على الأكثر. اترك حقلًا فارغًا.</numerusform>
            <numerusform>يقبل الخادم %n قيمة على الأكثر. اترك حقلًا فارغًا.</numerusform>
            <numerusform>يقبل الخادم %n قيمة على الأكثر. اترك حقلًا فارغًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>الاسم الحقيقي</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>على هذا الخادم لا يمكنك تحديد اسمك الحقيقي إلا عند الاتصال.</translation>
    </message>
    <message>
        <source>The server shows your real name to others. It has no other profile fields.</source>
        <translation>يعرض الخادم اسمك الحقيقي للآخرين، وليست فيه حقول أخرى للملف الشخصي.</translation>
    </message>
    <message>
        <source>The server has not answered. Try again, or close this and check your profile later.</source>
        <translation>لم يستجب الخادم. حاول مجددًا، أو أغلق هذه النافذة وراجع ملفك الشخصي لاحقًا.</translation>
    </message>
    <message>
        <source>The server has saved your earlier changes.</source>
        <translation>حفظ الخادم تغييراتك السابقة.</translation>
    </message>
</context>
<context>
    <name>client::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>غرفة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing has such a name. Ctrl+J joins another room or talks to someone.</source>
        <translation>لا شيء بهذا الاسم. اضغط Ctrl+J للانضمام إلى غرفة أخرى أو محادثة شخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>لا شيء لك</numerusform>
            <numerusform>واحدة لك</numerusform>
            <numerusform>اثنتان لك</numerusform>
            <numerusform>%n لك</numerusform>
            <numerusform>%n لك</numerusform>
            <numerusform>%n لك</numerusform>
        </translation>
    </message>
    <message>
        <source>talk to</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>محادثة %1</translation>
    </message>
</context>
<context>
    <name>client::QuietLine</name>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>إيقاف عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>client::QuitFlow</name>
    <message>
        <source>Hearth is still here</source>
        <translation>Hearth ما زال هنا</translation>
    </message>
    <message>
        <source>You still receive messages. Click the flame to open the window again; Quit is in its menu.</source>
        <translation>ما زلت تستقبل الرسائل. انقر اللهب لفتح النافذة من جديد؛ وتجد «خروج» في قائمته.</translation>
    </message>
    <message>
        <source>The system tray has gone away, so the window is back.</source>
        <translation>اختفى شريط النظام، لذلك عادت النافذة.</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>إنهاء Hearth</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>خادمك قيد التشغيل.</translation>
    </message>
    <message>
        <source>Keep it running so that others can continue to chat, or stop it?</source>
        <translation>هل تريد إبقاءه قيد التشغيل ليواصل الآخرون المحادثة، أم إيقافه؟</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>إ&amp;بقاؤه قيد التشغيل</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>إ&amp;يقافه</translation>
    </message>
</context>
<context>
    <name>client::ReactionsPart</name>
    <message>
        <source>%1 from %2</source>
        <comment>reaction, names</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>التفاعلات: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reaction, number of users</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>client::ReplyBar</name>
    <message>
        <source>Do not reply (Escape)</source>
        <translation>عدم الرد (Escape)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <comment>the name and text of a message</comment>
        <translation>رد على %1</translation>
    </message>
</context>
<context>
    <name>client::ReplyPart</name>
    <message>
        <source>an earlier message</source>
        <translation>رسالة سابقة</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <comment>the name and text of a message</comment>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>client::ReplyText</name>
    <message>
        <source>%1 is not online.</source>
        <translation>المستخدم %1 غير متصل.</translation>
    </message>
    <message>
        <source>There is no room %1.</source>
        <translation>لا توجد غرفة باسم %1.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>لا يوجد خادم باسم %1.</translation>
    </message>
    <message>
        <source>No one has used the name %1 recently.</source>
        <translation>لم يستخدم أحد الاسم %1 مؤخرًا.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>لا يمكنك الكتابة إلى %1.</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you.</source>
        <translation>لا يقبل %1 رسائل منك.</translation>
    </message>
    <message>
        <source>The server does not know the command %1.</source>
        <translation>لا يعرف الخادم الأمر %1.</translation>
    </message>
    <message>
        <source>The command %1 is incomplete.</source>
        <translation>الأمر %1 غير مكتمل.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>المستخدم %1 ليس في %2.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>لست في %1.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>المستخدم %1 موجود في %2 بالفعل.</translation>
    </message>
    <message>
        <source>Only operators of %1 can do that.</source>
        <translation>لا يستطيع ذلك إلا مشرفو %1.</translation>
    </message>
    <message>
        <source>Only operators of the server can do that.</source>
        <translation>لا يستطيع ذلك إلا مشرفو الخادم.</translation>
    </message>
    <message>
        <source>You cannot become an operator of this server from here.</source>
        <translation>لا يمكنك أن تصبح مشرفًا على هذا الخادم من هنا.</translation>
    </message>
    <message>
        <source>The server does not know the mode %1.</source>
        <translation>لا يعرف الخادم الوضع %1.</translation>
    </message>
    <message>
        <source>The server does not know one of these modes.</source>
        <translation>لا يعرف الخادم أحد هذه الأوضاع.</translation>
    </message>
    <message>
        <source>You can see and change only your own modes.</source>
        <translation>لا يمكنك رؤية أوضاع غيرك ولا تغييرها.</translation>
    </message>
    <message>
        <source>The ban list of %1 is full. Remove a ban first.</source>
        <translation>قائمة الحظر في %1 ممتلئة. ألغِ حظرًا أولًا.</translation>
    </message>
    <message>
        <source>%1 already has a password.</source>
        <translation>لدى %1 كلمة مرور بالفعل.</translation>
    </message>
    <message>
        <source>This is not a valid room password.</source>
        <translation>كلمة مرور الغرفة هذه غير صالحة.</translation>
    </message>
    <message>
        <source>This is too long for the server; nothing was sent.</source>
        <translation>هذا أطول مما يقبله الخادم؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>That is possible only while connecting.</source>
        <translation>هذا ممكن أثناء الاتصال فقط.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>The server has no message of the day.</source>
        <translation>ليس لدى الخادم رسالة لليوم.</translation>
    </message>
    <message>
        <source>The connection of a server cannot be ended.</source>
        <translation>لا يمكن إنهاء اتصال خادم.</translation>
    </message>
    <message>
        <source>The server has no help about %1.</source>
        <translation>ليس لدى الخادم مساعدة عن %1.</translation>
    </message>
    <message>
        <source>The server is busy: try /%1 again later.</source>
        <translation>الخادم مشغول: حاول استخدام /%1 لاحقًا.</translation>
    </message>
    <message>
        <source>You are now an operator of the server.</source>
        <translation>أنت الآن مشرف على الخادم.</translation>
    </message>
    <message>
        <source>The server is reloading its configuration.</source>
        <translation>يعيد الخادم تحميل إعداداته.</translation>
    </message>
    <message>
        <source>Banned from %1: %2 (by %3)</source>
        <translation>محظور من %1: %2 (بواسطة %3)</translation>
    </message>
    <message>
        <source>Banned from %1: %2</source>
        <translation>محظور من %1: %2</translation>
    </message>
    <message>
        <source>Exempt from the bans of %1: %2</source>
        <translation>مستثنى من الحظر في %1: %2</translation>
    </message>
    <message>
        <source>May enter %1 without an invitation: %2</source>
        <translation>يمكنه دخول %1 بلا دعوة: %2</translation>
    </message>
    <message>
        <source>Owner of %1: %2</source>
        <translation>مالك %1: %2</translation>
    </message>
    <message>
        <source>Administrator of %1: %2</source>
        <translation>مدير %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2@%3)</source>
        <translation>‏%1 (%2@%3)</translation>
    </message>
    <message>
        <source>%1 was %2@%3 (%4)</source>
        <translation>كان المستخدم %1 هو %2@%3 (%4)</translation>
    </message>
    <message>
        <source>Server time: %1</source>
        <translation>وقت الخادم: %1</translation>
    </message>
    <message>
        <source>%1 is %2@%3 (%4)</source>
        <translation>المستخدم %1 هو %2@%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been idle for %n min</source>
        <translation>
            <numerusform>المستخدم %1 نشط الآن</numerusform>
            <numerusform>المستخدم %1 خامل منذ دقيقة</numerusform>
            <numerusform>المستخدم %1 خامل منذ دقيقتين</numerusform>
            <numerusform>المستخدم %1 خامل منذ %n دقائق</numerusform>
            <numerusform>المستخدم %1 خامل منذ %n دقيقة</numerusform>
            <numerusform>المستخدم %1 خامل منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>المستخدم %1 موجود في %2</translation>
    </message>
    <message>
        <source>%1 is on %2 (%3)</source>
        <translation>المستخدم %1 على الخادم %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is logged in as %2</source>
        <translation>المستخدم %1 مسجّل الدخول باسم %2</translation>
    </message>
    <message>
        <source>%1 is connected from %2</source>
        <translation>المستخدم %1 متصل من %2</translation>
    </message>
    <message>
        <source>You are banned from %1.</source>
        <translation>أنت محظور من %1.</translation>
    </message>
    <message>
        <source>%1 is invite-only. Ask a member to invite you.</source>
        <translation>الدخول إلى %1 بالدعوة فقط. اطلب من أحد الأعضاء أن يدعوك.</translation>
    </message>
    <message>
        <source>%1 is full. Try again later.</source>
        <translation>الغرفة %1 ممتلئة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 requires a password: /join %1 PASSWORD</source>
        <translation>يتطلب دخول %1 كلمة مرور: /join %1 PASSWORD</translation>
    </message>
    <message>
        <source>You cannot join %1: you are in as many rooms as this server allows. Leave one first.</source>
        <translation>لا يمكنك الانضمام إلى %1: أنت في أكبر عدد من الغرف يسمح به هذا الخادم. غادر إحداها أولًا.</translation>
    </message>
    <message>
        <source>You must be logged in to an account to join %1.</source>
        <translation>يجب أن تسجّل الدخول إلى حساب للانضمام إلى %1.</translation>
    </message>
    <message>
        <source>You cannot join %1: %2</source>
        <translation>لا يمكنك الانضمام إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 is offline. Not delivered.</source>
        <translation>المستخدم %1 غير متصل. لم تُسلَّم الرسالة.</translation>
    </message>
    <message>
        <source>There is no room %1. Not delivered.</source>
        <translation>لا توجد غرفة باسم %1. لم تُسلَّم الرسالة.</translation>
    </message>
    <message>
        <source>You are not in %1. Not delivered.</source>
        <translation>لست في %1. لم تُسلَّم الرسالة.</translation>
    </message>
    <message>
        <source>You cannot write to %1. Not delivered.</source>
        <translation>لا يمكنك الكتابة إلى %1. لم تُسلَّم الرسالة.</translation>
    </message>
    <message>
        <source>You cannot write to %1: %2</source>
        <translation>لا يمكنك الكتابة إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you. Not delivered.</source>
        <translation>لا يقبل %1 رسائل منك. لم تُسلَّم الرسالة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>client::RoomBrowser</name>
    <message>
        <source>&amp;Load again</source>
        <translation>إ&amp;عادة التحميل</translation>
    </message>
    <message>
        <source>&amp;Join the room</source>
        <translation>ا&amp;نضمام إلى الغرفة</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>Search in names and topics</source>
        <translation>البحث في الأسماء والموضوعات</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Loading… Rooms so far: %1</source>
        <translation>جارٍ التحميل… الغرف حتى الآن: %1</translation>
    </message>
    <message>
        <source>No room matches. Try fewer words.</source>
        <translation>لا غرفة تطابق البحث. جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>Rooms: %1. The ones with the most people come first.</source>
        <translation>الغرف: %1. تظهر أكثرها أشخاصًا أولًا.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Join a room by its name to create it.</source>
        <translation>لا توجد غرف بعد. انضم إلى غرفة باسمها لإنشائها.</translation>
    </message>
</context>
<context>
    <name>client::RoomListModel</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <comment>a room in the list of all rooms</comment>
        <translation>
            <numerusform>%1: لا أحد في الغرفة</numerusform>
            <numerusform>%1: شخص واحد في الغرفة</numerusform>
            <numerusform>%1: شخصان في الغرفة</numerusform>
            <numerusform>%1: %n أشخاص في الغرفة</numerusform>
            <numerusform>%1: %n شخصًا في الغرفة</numerusform>
            <numerusform>%1: %n شخص في الغرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::RoomSuggestions</name>
    <message>
        <source>You are invited to this room.</source>
        <translation>أنت مدعو إلى هذه الغرفة.</translation>
    </message>
    <message>
        <source>You were in this room before.</source>
        <translation>كنت في هذه الغرفة من قبل.</translation>
    </message>
</context>
<context>
    <name>client::RoomsFlow</name>
    <message>
        <source>There is no connection to this server. Connect, then load the rooms again.</source>
        <translation>لا يوجد اتصال بهذا الخادم. اتصل، ثم حمّل الغرف مجددًا.</translation>
    </message>
    <message>
        <source>This server has more rooms than can be listed; these are the first ones.</source>
        <translation>غرف هذا الخادم أكثر مما يمكن عرضه؛ هذه أولها.</translation>
    </message>
    <message>
        <source>The server did not send its list of rooms. Wait a minute, then load it again.</source>
        <translation>لم يرسل الخادم قائمة غرفه. انتظر دقيقة ثم حمّلها مجددًا.</translation>
    </message>
</context>
<context>
    <name>client::SearchDelegate</name>
    <message>
        <source>%1 on %2</source>
        <comment>a conversation on a network</comment>
        <translation>%1 على %2</translation>
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
        <translation>اكتب كلمات، أو عبارة بين علامتي اقتباس.

‏from:ana – رسائل كتبتها ana
‏in:#lobby – في تلك المحادثة
‏has:link, has:mention – فيها رابط أو إشارة إليك
‏before:2026-11-30, after:2026-11-01 – بحسب التاريخ</translation>
    </message>
    <message>
        <source>After “has:”, write “link” or “mention”.</source>
        <translation>اكتب بعد «has:» كلمة «link» أو «mention».</translation>
    </message>
    <message>
        <source>After “before:” and “after:”, write a date such as 2026-11-30.</source>
        <translation>اكتب بعد «before:» و«after:» تاريخًا مثل 2026-11-30.</translation>
    </message>
    <message>
        <source>No conversation in the list is called “%1”.</source>
        <translation>لا محادثة في القائمة باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; searching on %1…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>لا رسائل حتى الآن؛ جارٍ البحث على %1…</numerusform>
            <numerusform>رسالة واحدة حتى الآن؛ جارٍ البحث على %1…</numerusform>
            <numerusform>رسالتان حتى الآن؛ جارٍ البحث على %1…</numerusform>
            <numerusform>%n رسائل حتى الآن؛ جارٍ البحث على %1…</numerusform>
            <numerusform>%n رسالة حتى الآن؛ جارٍ البحث على %1…</numerusform>
            <numerusform>%n رسالة حتى الآن؛ جارٍ البحث على %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Searching the messages on this computer…</source>
        <translation>جارٍ البحث في الرسائل على هذا الحاسوب…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; scroll down for more</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>أحدث رسالة؛ مرّر إلى الأسفل لعرض المزيد</numerusform>
            <numerusform>أحدث رسالتين؛ مرّر إلى الأسفل لعرض المزيد</numerusform>
            <numerusform>أحدث %n رسائل؛ مرّر إلى الأسفل لعرض المزيد</numerusform>
            <numerusform>أحدث %n رسالة؛ مرّر إلى الأسفل لعرض المزيد</numerusform>
            <numerusform>أحدث %n رسالة؛ مرّر إلى الأسفل لعرض المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; older messages on this computer are still being prepared for searching…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>لا رسائل حتى الآن؛ ما زالت الرسائل الأقدم على هذا الحاسوب قيد التحضير للبحث…</numerusform>
            <numerusform>رسالة واحدة حتى الآن؛ ما زالت الرسائل الأقدم على هذا الحاسوب قيد التحضير للبحث…</numerusform>
            <numerusform>رسالتان حتى الآن؛ ما زالت الرسائل الأقدم على هذا الحاسوب قيد التحضير للبحث…</numerusform>
            <numerusform>%n رسائل حتى الآن؛ ما زالت الرسائل الأقدم على هذا الحاسوب قيد التحضير للبحث…</numerusform>
            <numerusform>%n رسالة حتى الآن؛ ما زالت الرسائل الأقدم على هذا الحاسوب قيد التحضير للبحث…</numerusform>
            <numerusform>%n رسالة حتى الآن؛ ما زالت الرسائل الأقدم على هذا الحاسوب قيد التحضير للبحث…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>عُثر على رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>لم يُعثر على رسائل</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %n رسائل</numerusform>
            <numerusform>عُثر على %n رسالة</numerusform>
            <numerusform>عُثر على %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages found.</source>
        <translation>لم يُعثر على رسائل.</translation>
    </message>
    <message>
        <source>Join %1 to see this message in its place.</source>
        <translation>انضم إلى %1 لعرض هذه الرسالة في موضعها.</translation>
    </message>
    <message>
        <source>Connect to %1 to see this message in its place.</source>
        <translation>اتصل بالخادم %1 لعرض هذه الرسالة في موضعها.</translation>
    </message>
</context>
<context>
    <name>client::SearchPage</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>client::SearchResults</name>
    <message>
        <source>%1 in %2, %3: %4</source>
        <translation>%1 في %2، %3: %4</translation>
    </message>
</context>
<context>
    <name>client::SecureServersDialog</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;نسيان…</translation>
    </message>
    <message>
        <source>Servers that require encryption</source>
        <translation>خوادم تشترط التشفير</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>No server has asked for encrypted connections so far. A server that does is remembered here, so that nobody can read along later.</source>
        <translation>لم يشترط أي خادم الاتصال المشفّر حتى الآن. الخادم الذي يشترطه يُحفظ هنا، كي لا يستطيع أحد قراءة الرسائل لاحقًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>These servers have asked for encrypted connections. Hearth connects to each of them only with encryption until the day shown beside its name.</source>
        <translation>اشترطت هذه الخوادم الاتصال المشفّر. حتى التاريخ المذكور بجانب اسم كل خادم، لا يتصل به Hearth إلا اتصالًا مشفّرًا.</translation>
    </message>
</context>
<context>
    <name>client::ServerActions</name>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;بدء الخادم</translation>
    </message>
    <message>
        <source>St&amp;op server</source>
        <translation>إ&amp;يقاف الخادم</translation>
    </message>
    <message>
        <source>&amp;Restart server</source>
        <translation>إعادة تش&amp;غيل الخادم</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>نسخ العنوا&amp;ن</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>نسخ ال&amp;دعوة</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the server…</source>
        <translation>بص&amp;مة الخادم…</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>نُسخ الأمر.</translation>
    </message>
    <message>
        <source>Invite copied.</source>
        <translation>نُسخت الدعوة.</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>ن&amp;سخ «%1»</translation>
    </message>
    <message>
        <source>Your server is stopped</source>
        <translation>خادمك متوقف</translation>
    </message>
    <message>
        <source>Your server is starting</source>
        <translation>خادمك قيد البدء</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Your server: %1, %2</source>
        <translation>خادمك: %1، %2</translation>
    </message>
    <message>
        <source>Your server is stopping</source>
        <translation>خادمك قيد الإيقاف</translation>
    </message>
    <message>
        <source>Your server has failed: show why</source>
        <translation>تعطّل خادمك: عرض السبب</translation>
    </message>
    <message>
        <source>&amp;Join server</source>
        <translation>ان&amp;ضمام إلى الخادم</translation>
    </message>
</context>
<context>
    <name>client::Session</name>
    <message>
        <source>The connection was lost; this may not have been delivered.</source>
        <translation>انقطع الاتصال؛ ربما لم تُسلَّم هذه الرسالة.</translation>
    </message>
    <message>
        <source>Not connected: the topic was not changed.</source>
        <translation>غير متصل: لم يتغيّر الموضوع.</translation>
    </message>
    <message>
        <source>The program ended before an answer came; this may not have been delivered.</source>
        <translation>انتهى البرنامج قبل وصول رد؛ ربما لم تُسلَّم هذه الرسالة.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>انقطع الاتصال. اتصل ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>client::SessionText</name>
    <message>
        <source>The password was not sent: without encryption, others could read it. Put ircs:// in front of the server&apos;s name.</source>
        <translation>لم تُرسل كلمة المرور: بلا تشفير يستطيع آخرون قراءتها. ضع ircs:// قبل اسم الخادم.</translation>
    </message>
    <message>
        <source>Users cannot register accounts on this server by themselves. Ask its operators.</source>
        <translation>لا يستطيع المستخدمون تسجيل الحسابات على هذا الخادم بأنفسهم. اسأل مشرفيه.</translation>
    </message>
    <message>
        <source>This server has no command for this that Hearth knows.</source>
        <translation>ليس لدى هذا الخادم أمر لذلك يعرفه Hearth.</translation>
    </message>
    <message>
        <source>This server does not support log-ins to accounts.</source>
        <translation>لا يدعم هذا الخادم تسجيل الدخول إلى الحسابات.</translation>
    </message>
    <message>
        <source>This is too long for the server. Choose something shorter.</source>
        <translation>هذا أطول مما يقبله الخادم. اختر شيئًا أقصر.</translation>
    </message>
    <message>
        <source>Enter the code that the server has sent to you.</source>
        <translation>أدخل الرمز الذي أرسله إليك الخادم.</translation>
    </message>
    <message>
        <source>You are not connected. Connect to the server first.</source>
        <translation>لست متصلًا. اتصل بالخادم أولًا.</translation>
    </message>
    <message>
        <source>The server has not answered your last request yet.</source>
        <translation>لم يجب الخادم عن طلبك الأخير بعد.</translation>
    </message>
    <message>
        <source>The connection was lost before the server answered. Try again.</source>
        <translation>انقطع الاتصال قبل أن يجيب الخادم. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The account name %1 is taken. If the account is yours, log in to it; otherwise choose another name.</source>
        <translation>اسم الحساب %1 مستخدم. إذا كان الحساب لك، فسجّل الدخول إليه؛ وإلا فاختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The server does not allow the account name %1. Choose another.</source>
        <translation>لا يسمح الخادم باسم الحساب %1. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>On this server an account must have the name of its user. Leave the account empty, or change your name to %1 first.</source>
        <translation>على هذا الخادم يجب أن يحمل الحساب اسم مستخدمه. اترك الحساب فارغًا، أو غيّر اسمك إلى %1 أولًا.</translation>
    </message>
    <message>
        <source>The server has not accepted your name yet. Choose another name, then try again.</source>
        <translation>لم يقبل الخادم اسمك بعد. اختر اسمًا آخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>يتطلب هذا الخادم بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>The server cannot use this e-mail address. Check it for mistakes.</source>
        <translation>لا يستطيع الخادم استخدام هذا البريد الإلكتروني. تحقق من خلوّه من الأخطاء.</translation>
    </message>
    <message>
        <source>The server does not accept this e-mail address. Use another one.</source>
        <translation>لا يقبل الخادم هذا البريد الإلكتروني. استخدم بريدًا آخر.</translation>
    </message>
    <message>
        <source>This password is too weak. Choose a longer one.</source>
        <translation>كلمة المرور هذه ضعيفة جدًا. اختر كلمة أطول.</translation>
    </message>
    <message>
        <source>The server cannot use this password. Choose another one.</source>
        <translation>لا يستطيع الخادم استخدام كلمة المرور هذه. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>This code is wrong, or it has expired. Check it, or register again to get a new one.</source>
        <translation>هذا الرمز خاطئ أو انتهت صلاحيته. تحقق منه، أو سجّل من جديد للحصول على رمز آخر.</translation>
    </message>
    <message>
        <source>You are logged in to an account already. Log out first.</source>
        <translation>سجّلت الدخول إلى حساب بالفعل. سجّل الخروج أولًا.</translation>
    </message>
    <message>
        <source>You are not logged in any more. Log in first.</source>
        <translation>لم تعد مسجّل الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The server accepts passwords only over an encrypted connection. Put ircs:// in front of its name.</source>
        <translation>لا يقبل الخادم كلمات المرور إلا عبر اتصال مشفّر. ضع ircs:// قبل اسمه.</translation>
    </message>
    <message>
        <source>The operators of this server manage your account. Ask one of them to change it.</source>
        <translation>يدير مشرفو هذا الخادم حسابك. اطلب من أحدهم تغييره.</translation>
    </message>
    <message>
        <source>Your account has as many certificates as the server allows. Remove one first.</source>
        <translation>في حسابك أكبر عدد من الشهادات يسمح به الخادم. أزل إحداها أولًا.</translation>
    </message>
    <message>
        <source>The server knows this certificate already, for another account.</source>
        <translation>يعرف الخادم هذه الشهادة بالفعل، لكن لحساب آخر.</translation>
    </message>
    <message>
        <source>Your account does not have this certificate any more.</source>
        <translation>لم تعد هذه الشهادة في حسابك.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>انتهت هذه الجلسة بالفعل.</translation>
    </message>
    <message>
        <source>The server registers accounts only for users who are connected.</source>
        <translation>لا يسجّل الخادم حسابات إلا للمستخدمين المتصلين.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again later.</source>
        <translation>لا يستطيع الخادم فعل ذلك حاليًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment: %1</source>
        <translation>لا يستطيع الخادم فعل ذلك حاليًا: %1</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>رفض الخادم ذلك.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>رفض الخادم ذلك: %1</translation>
    </message>
    <message>
        <source>%1 made %2 the owner</source>
        <translation>منح %1 صفة المالك إلى %2</translation>
    </message>
    <message>
        <source>%1 removed owner status from %2</source>
        <translation>سحب %1 صفة المالك من %2</translation>
    </message>
    <message>
        <source>%1 silenced %2</source>
        <translation>أسكت %1 المستخدم %2</translation>
    </message>
    <message>
        <source>%1 let %2 speak again</source>
        <translation>سمح %1 بكلام %2 من جديد</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator of the room</source>
        <translation>منح %1 صفة مدير الغرفة إلى %2</translation>
    </message>
    <message>
        <source>%1 removed administrator status from %2</source>
        <translation>سحب %1 صفة المدير من %2</translation>
    </message>
    <message>
        <source>%1 made %2 an operator</source>
        <translation>منح %1 صفة مشرف إلى %2</translation>
    </message>
    <message>
        <source>%1 removed operator status from %2</source>
        <translation>سحب %1 صفة المشرف من %2</translation>
    </message>
    <message>
        <source>%1 made %2 a half-operator</source>
        <translation>منح %1 صفة مساعد مشرف إلى %2</translation>
    </message>
    <message>
        <source>%1 removed half-operator status from %2</source>
        <translation>سحب %1 صفة مساعد المشرف من %2</translation>
    </message>
    <message>
        <source>%1 gave voice to %2</source>
        <translation>منح %1 حق الكلام إلى %2</translation>
    </message>
    <message>
        <source>%1 removed voice from %2</source>
        <translation>سحب %1 حق الكلام من %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>حظر %1 المستخدم %2</translation>
    </message>
    <message>
        <source>%1 removed the ban of %2</source>
        <translation>ألغى %1 حظر %2</translation>
    </message>
    <message>
        <source>%1 exempted %2 from bans</source>
        <translation>استثنى %1 من الحظر %2</translation>
    </message>
    <message>
        <source>%1 ended the ban exemption of %2</source>
        <translation>ألغى %1 استثناء %2 من الحظر</translation>
    </message>
    <message>
        <source>%1 let %2 enter without an invitation</source>
        <translation>سمح %1 بدخول %2 بلا دعوة</translation>
    </message>
    <message>
        <source>%1 no longer lets %2 enter without an invitation</source>
        <translation>ألغى %1 السماح بدخول %2 بلا دعوة</translation>
    </message>
    <message>
        <source>%1 made the room invite-only</source>
        <translation>جعل %1 دخول الغرفة بالدعوة فقط</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>فتح %1 الغرفة للجميع</translation>
    </message>
    <message>
        <source>%1 set a password for the room</source>
        <translation>وضع %1 كلمة مرور للغرفة</translation>
    </message>
    <message>
        <source>%1 removed the password of the room</source>
        <translation>أزال %1 كلمة مرور الغرفة</translation>
    </message>
    <message>
        <source>%1 limited the number of members to %2</source>
        <translation>حدّد %1 عدد الأعضاء بما لا يزيد على %2</translation>
    </message>
    <message>
        <source>%1 removed the limit on members</source>
        <translation>ألغى %1 حد عدد الأعضاء</translation>
    </message>
    <message>
        <source>%1 let only members with voice speak</source>
        <translation>قصر %1 الكلام على الأعضاء الذين لديهم حق الكلام</translation>
    </message>
    <message>
        <source>%1 let everyone speak</source>
        <translation>سمح %1 للجميع بالكلام</translation>
    </message>
    <message>
        <source>%1 let only members write to the room</source>
        <translation>قصر %1 الكتابة إلى الغرفة على الأعضاء</translation>
    </message>
    <message>
        <source>%1 let non-members write to the room</source>
        <translation>سمح %1 لغير الأعضاء بالكتابة إلى الغرفة</translation>
    </message>
    <message>
        <source>%1 hid the room from lists</source>
        <translation>أخفى %1 الغرفة من القوائم</translation>
    </message>
    <message>
        <source>%1 made the room public</source>
        <translation>جعل %1 الغرفة علنية</translation>
    </message>
    <message>
        <source>%1 let only operators set the topic</source>
        <translation>قصر %1 تحديد الموضوع على المشرفين</translation>
    </message>
    <message>
        <source>%1 let everyone set the topic</source>
        <translation>سمح %1 للجميع بتحديد الموضوع</translation>
    </message>
    <message>
        <source>you</source>
        <comment>mode change of your own rank</comment>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>%1 set the modes %2</source>
        <translation>ضبط %1 الأوضاع %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <translation>غادر %1 (%2)</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>انقطع اتصال %1</translation>
    </message>
    <message>
        <source>%1 went offline (%2)</source>
        <translation>انقطع اتصال %1 (%2)</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>أخرج %1 المستخدم %2</translation>
    </message>
    <message>
        <source>%1 removed %2 (%3)</source>
        <translation>أخرج %1 المستخدم %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>غيّر %1 الاسم إلى %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>أزال %1 الموضوع</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>حدّد %1 الموضوع: %2</translation>
    </message>
    <message>
        <source>This server offers no way to log in that Hearth supports. Leave the account empty to connect without one.</source>
        <translation>لا يتيح هذا الخادم طريقة لتسجيل الدخول يدعمها Hearth. اترك الحساب فارغًا للاتصال بلا حساب.</translation>
    </message>
    <message>
        <source>You were not logged in: without encryption, others could read your password. Put ircs:// in front of the server&apos;s name.</source>
        <translation>لم يُسجّل دخولك: بلا تشفير يستطيع آخرون قراءة كلمة مرورك. ضع ircs:// قبل اسم الخادم.</translation>
    </message>
    <message>
        <source>Wrong account name or password.</source>
        <translation>اسم الحساب أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>You were not logged in: the server could not prove that it knows your password, so it may be an impostor.</source>
        <translation>لم يُسجّل دخولك: لم يستطع الخادم إثبات أنه يعرف كلمة مرورك، فقد يكون منتحلًا.</translation>
    </message>
    <message>
        <source>You were not logged in: the server now asks for the password itself, which it did not need before, so it may be an impostor. The password was not sent. Enter it again only if you trust the server.</source>
        <translation>لم يُسجّل دخولك: يطلب الخادم الآن كلمة المرور نفسها، ولم يكن يحتاج إليها من قبل، فقد يكون منتحلًا. لم تُرسل كلمة المرور. لا تُدخلها مجددًا إلا إذا كنت تثق بالخادم.</translation>
    </message>
    <message>
        <source>The server does not accept this computer&apos;s certificate any more. Log in with your password.</source>
        <translation>لم يعد الخادم يقبل شهادة هذا الحاسوب. سجّل الدخول بكلمة مرورك.</translation>
    </message>
    <message>
        <source>Enter the password of the account %1.</source>
        <translation>أدخل كلمة مرور الحساب %1.</translation>
    </message>
    <message>
        <source>This server does not support accounts. Leave the account empty to connect without one.</source>
        <translation>لا يدعم هذا الخادم الحسابات. اترك الحساب فارغًا للاتصال بلا حساب.</translation>
    </message>
    <message>
        <source>This server does not allow log-ins without encryption. Put ircs:// in front of its name, or leave the account empty to connect without one.</source>
        <translation>لا يسمح هذا الخادم بتسجيل الدخول بلا تشفير. ضع ircs:// قبل اسمه، أو اترك الحساب فارغًا للاتصال بلا حساب.</translation>
    </message>
    <message>
        <source>This account is locked. Contact the server&apos;s operators.</source>
        <translation>هذا الحساب مقفل. تواصل مع مشرفي الخادم.</translation>
    </message>
    <message>
        <source>The account name or password is too long for this server.</source>
        <translation>اسم الحساب أو كلمة المرور أطول مما يقبله هذا الخادم.</translation>
    </message>
    <message>
        <source>The server cancelled the log-in: %1</source>
        <translation>ألغى الخادم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>You were not logged in: %1</source>
        <translation>لم يُسجّل دخولك: %1</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>رفض الخادم الاتصال: %1</translation>
    </message>
    <message>
        <source>This server requires a password.</source>
        <translation>يتطلب هذا الخادم كلمة مرور.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>This server requires you to log in to an account: %1</source>
        <translation>يتطلب هذا الخادم تسجيل الدخول إلى حساب: %1</translation>
    </message>
    <message>
        <source>%1 removed you from the room</source>
        <translation>أخرجك %1 من الغرفة</translation>
    </message>
    <message>
        <source>%1 removed you from the room (%2)</source>
        <translation>أخرجك %1 من الغرفة (%2)</translation>
    </message>
    <message>
        <source>You are now called %1</source>
        <translation>أصبح اسمك %1</translation>
    </message>
    <message>
        <source>You are now called %1.</source>
        <translation>أصبح اسمك %1.</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>telnet</source>
        <translation>telnet</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>الأوضاع: %1</translation>
    </message>
    <message>
        <source>Your modes: %1</source>
        <translation>أوضاعك: %1</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>المستخدم %1 غائب: %2</translation>
    </message>
    <message>
        <source>You are marked as away. Use /away again when you are back.</source>
        <translation>حالتك الآن: غائب. استخدم /away مجددًا عندما تعود.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>لم تعد غائبًا.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1. Choose another.</source>
        <translation>لا يسمح الخادم بالاسم %1. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1: %2</source>
        <translation>لا يسمح الخادم بالاسم %1: %2</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>رفض الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The name %1 is taken, so you are %2 here. Use /nick NAME to choose another.</source>
        <translation>الاسم %1 مستخدم، لذلك اسمك هنا %2. استخدم /nick NAME لاختيار اسم آخر.</translation>
    </message>
    <message>
        <source>You are not logged in: this server does not support accounts.</source>
        <translation>لم تسجّل الدخول: لا يدعم هذا الخادم الحسابات.</translation>
    </message>
    <message>
        <source>The name %1 is taken. You are still %2.</source>
        <translation>الاسم %1 مستخدم. ما زال اسمك %2.</translation>
    </message>
    <message>
        <source>You cannot use the name %1 now: %2</source>
        <translation>لا يمكنك استخدام الاسم %1 الآن: %2</translation>
    </message>
    <message>
        <source>The name %1 is taken, and so are others like it. Choose another.</source>
        <translation>الاسم %1 مستخدم، وكذلك أسماء أخرى تشبهه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>No one is banned from %1.</source>
        <translation>لا أحد محظور من %1.</translation>
    </message>
    <message>
        <source>This list of %1 is empty.</source>
        <translation>هذه القائمة في %1 فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <translation>
            <numerusform>الغرفة %1: لا أحد في الغرفة</numerusform>
            <numerusform>الغرفة %1: شخص واحد في الغرفة</numerusform>
            <numerusform>الغرفة %1: شخصان في الغرفة</numerusform>
            <numerusform>الغرفة %1: %n أشخاص في الغرفة</numerusform>
            <numerusform>الغرفة %1: %n شخصًا في الغرفة</numerusform>
            <numerusform>الغرفة %1: %n شخص في الغرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room. %2</source>
        <translation>
            <numerusform>الغرفة %1: لا أحد فيها. %2</numerusform>
            <numerusform>الغرفة %1: فيها شخص واحد. %2</numerusform>
            <numerusform>الغرفة %1: فيها شخصان. %2</numerusform>
            <numerusform>الغرفة %1: فيها %n أشخاص. %2</numerusform>
            <numerusform>الغرفة %1: فيها %n شخصًا. %2</numerusform>
            <numerusform>الغرفة %1: فيها %n شخص. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</source>
        <translation>
            <numerusform>لم تُعرض أي غرف أخرى. استخدم /list *word* لعرض الغرف التي في اسمها كلمة.</numerusform>
            <numerusform>لم تُعرض غرفة أخرى. استخدم /list *word* لعرض الغرف التي في اسمها كلمة.</numerusform>
            <numerusform>لم تُعرض غرفتان أخريان. استخدم /list *word* لعرض الغرف التي في اسمها كلمة.</numerusform>
            <numerusform>لم تُعرض %n غرف أخرى. استخدم /list *word* لعرض الغرف التي في اسمها كلمة.</numerusform>
            <numerusform>لم تُعرض %n غرفة أخرى. استخدم /list *word* لعرض الغرف التي في اسمها كلمة.</numerusform>
            <numerusform>لم تُعرض %n غرفة أخرى. استخدم /list *word* لعرض الغرف التي في اسمها كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>لا توجد غرف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: %n.</source>
        <translation>
            <numerusform>الغرف: %n.</numerusform>
            <numerusform>الغرف: %n.</numerusform>
            <numerusform>الغرف: %n.</numerusform>
            <numerusform>الغرف: %n.</numerusform>
            <numerusform>الغرف: %n.</numerusform>
            <numerusform>الغرف: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>دعا %1 المستخدم %2</translation>
    </message>
    <message>
        <source>%1 invites you to %2. Use /join %2 to join.</source>
        <translation>يدعوك %1 إلى %2. استخدم /join %2 للانضمام.</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>المستخدم %1 مدعو إلى %2.</translation>
    </message>
    <message>
        <source>Lists the users in a room or with a mask.</source>
        <translation>يعرض قائمة المستخدمين في غرفة أو وفق نمط.</translation>
    </message>
    <message>
        <source>Shows who used a name before.</source>
        <translation>يعرض من استخدم اسمًا من قبل.</translation>
    </message>
    <message>
        <source>Shows the message of the day.</source>
        <translation>يعرض رسالة اليوم.</translation>
    </message>
    <message>
        <source>Makes you an operator of the server.</source>
        <translation>يجعلك مشرفًا على الخادم.</translation>
    </message>
    <message>
        <source>Disconnects a user (operators).</source>
        <translation>يقطع اتصال مستخدم (للمشرفين).</translation>
    </message>
    <message>
        <source>Bans users from the server (operators).</source>
        <translation>يحظر مستخدمين من الخادم (للمشرفين).</translation>
    </message>
    <message>
        <source>Joins any room (operators).</source>
        <translation>ينضم إلى أي غرفة (للمشرفين).</translation>
    </message>
    <message>
        <source>Sets modes of any room (operators).</source>
        <translation>يضبط أوضاع أي غرفة (للمشرفين).</translation>
    </message>
    <message>
        <source>Sends a message to all users with mode w (operators).</source>
        <translation>يرسل رسالة إلى كل المستخدمين ذوي الوضع w (للمشرفين).</translation>
    </message>
    <message>
        <source>Reloads the configuration (operators).</source>
        <translation>يعيد تحميل الإعدادات (للمشرفين).</translation>
    </message>
    <message>
        <source>This is too long for one line; nothing was sent.</source>
        <translation>هذا أطول من سطر واحد؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Use this command in a room, or name a room.</source>
        <translation>استخدم هذا الأمر في غرفة، أو اذكر اسم غرفة.</translation>
    </message>
    <message>
        <source>You are not in %1; nothing was sent. Use /join %1 to join.</source>
        <translation>لست في %1؛ لم يُرسل شيء. استخدم /join %1 للانضمام.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 is a room. Use /join %1.</source>
        <translation>الاسم %1 لغرفة. استخدم /join %1.</translation>
    </message>
    <message>
        <source>Notice to %1: %2</source>
        <translation>تنبيه إلى %1: %2</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>هذا الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Your name will be %1 once you are connected.</source>
        <translation>سيكون اسمك %1 عندما تتصل.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>ليس للغرفة %1 موضوع.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>موضوع %1: %2</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>This is not a valid IRC line.</source>
        <translation>هذا ليس سطر IRC صالحًا.</translation>
    </message>
    <message>
        <source>//text sends the message /text.</source>
        <translation>يرسل //text الرسالة /text.</translation>
    </message>
    <message>
        <source>Joins a room, or creates it.</source>
        <translation>ينضم إلى غرفة، أو ينشئها.</translation>
    </message>
    <message>
        <source>Leaves the room.</source>
        <translation>يغادر الغرفة.</translation>
    </message>
    <message>
        <source>Sends a message to a user or a room.</source>
        <translation>يرسل رسالة إلى مستخدم أو غرفة.</translation>
    </message>
    <message>
        <source>Opens a direct chat with a user.</source>
        <translation>يفتح محادثة مباشرة مع مستخدم.</translation>
    </message>
    <message>
        <source>Describes what you do: /me waves.</source>
        <translation>يصف ما تفعله، مثل: /me waves.</translation>
    </message>
    <message>
        <source>Sends a notice, which needs no answer.</source>
        <translation>يرسل تنبيهًا لا يحتاج إلى رد.</translation>
    </message>
    <message>
        <source>Changes your name.</source>
        <translation>يغيّر اسمك.</translation>
    </message>
    <message>
        <source>Shows or sets the topic.</source>
        <translation>يعرض الموضوع أو يحدّده.</translation>
    </message>
    <message>
        <source>Marks you as away, or as back.</source>
        <translation>يحدّد حالتك: غائب، أو عدت.</translation>
    </message>
    <message>
        <source>Shows details about a user.</source>
        <translation>يعرض تفاصيل عن مستخدم.</translation>
    </message>
    <message>
        <source>Lists the rooms of this network.</source>
        <translation>يعرض قائمة غرف هذه الشبكة.</translation>
    </message>
    <message>
        <source>Invites a user to the room.</source>
        <translation>يدعو مستخدمًا إلى الغرفة.</translation>
    </message>
    <message>
        <source>Removes a user from the room.</source>
        <translation>يُخرج مستخدمًا من الغرفة.</translation>
    </message>
    <message>
        <source>Shows or sets modes.</source>
        <translation>يعرض الأوضاع أو يضبطها.</translation>
    </message>
    <message>
        <source>Lists the members of the room.</source>
        <translation>يعرض قائمة أعضاء الغرفة.</translation>
    </message>
    <message>
        <source>Connects to a server, or reconnects to this one.</source>
        <translation>يتصل بخادم، أو يعيد الاتصال بهذا الخادم.</translation>
    </message>
    <message>
        <source>Disconnects from this network.</source>
        <translation>يقطع الاتصال بهذه الشبكة.</translation>
    </message>
    <message>
        <source>Sends a raw IRC line.</source>
        <translation>يرسل سطر IRC خامًا.</translation>
    </message>
    <message>
        <source>Cancels your messages that are not sent yet.</source>
        <translation>يلغي رسائلك التي لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>Clears this conversation.</source>
        <translation>يمسح هذه المحادثة.</translation>
    </message>
    <message>
        <source>Quits the program.</source>
        <translation>ينهي البرنامج.</translation>
    </message>
    <message>
        <source>Lists the commands.</source>
        <translation>يعرض قائمة الأوامر.</translation>
    </message>
    <message>
        <source>There is no command /%1; nothing was sent. /help lists the commands, //%1 sends this as a message.</source>
        <translation>لا يوجد أمر باسم /%1؛ لم يُرسل شيء. يعرض /help الأوامر، ويرسل //%1 هذا كرسالة.</translation>
    </message>
    <message>
        <source>Usage: /%1 %2</source>
        <translation>الاستخدام: /%1 %2</translation>
    </message>
    <message>
        <source>Not connected: /%1 was not sent.</source>
        <translation>غير متصل: لم يُرسل /%1.</translation>
    </message>
    <message>
        <source>The text is too long: only the beginning was sent.</source>
        <translation>النص طويل جدًا: لم تُرسل إلا بدايته.</translation>
    </message>
    <message>
        <source>No one can read this. Open a room or type a command; /help lists them.</source>
        <translation>لا أحد يستطيع قراءة هذا. افتح غرفة أو اكتب أمرًا؛ يعرض /help الأوامر.</translation>
    </message>
    <message>
        <source>That name is too long for a room.</source>
        <translation>هذا الاسم طويل جدًا لغرفة.</translation>
    </message>
    <message>
        <source>You are in too many rooms. Leave one first.</source>
        <translation>أنت في غرف كثيرة جدًا. غادر إحداها أولًا.</translation>
    </message>
    <message>
        <source>%1 will open once you are connected.</source>
        <translation>ستُفتح المحادثة %1 عندما تتصل.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>‏%1 (الحساب %2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>You ignore no one on this network.</source>
        <translation>لا تتجاهل أحدًا على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Ignored: %1 (%2)</source>
        <translation>تتجاهل: %1 (%2)</translation>
    </message>
    <message>
        <source>You can ignore %1.</source>
        <translation>يمكنك تجاهل: %1.</translation>
    </message>
    <message>
        <source>You cannot ignore yourself.</source>
        <translation>لا يمكنك تجاهل نفسك.</translation>
    </message>
    <message>
        <source>%1 is ignored now (%2). Use /unignore %1 to see the hidden messages.</source>
        <translation>أنت تتجاهل %1 الآن (%2). استخدم ‎/unignore %1 لعرض الرسائل المخفية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</source>
        <translation>
            <numerusform>لا يمكن تجاهل %1. اكتب اسمًا، أو نمطًا مثل ‎*!*@host.example؛ ولا يُسمح بأي نمط.</numerusform>
            <numerusform>لا يمكن تجاهل %1. اكتب اسمًا، أو نمطًا مثل ‎*!*@host.example؛ يُسمح بنمط واحد.</numerusform>
            <numerusform>لا يمكن تجاهل %1. اكتب اسمًا، أو نمطًا مثل ‎*!*@host.example؛ يُسمح بنمطين.</numerusform>
            <numerusform>لا يمكن تجاهل %1. اكتب اسمًا، أو نمطًا مثل ‎*!*@host.example؛ يُسمح بما يصل إلى %n أنماط.</numerusform>
            <numerusform>لا يمكن تجاهل %1. اكتب اسمًا، أو نمطًا مثل ‎*!*@host.example؛ يُسمح بما يصل إلى %n نمطًا.</numerusform>
            <numerusform>لا يمكن تجاهل %1. اكتب اسمًا، أو نمطًا مثل ‎*!*@host.example؛ يُسمح بما يصل إلى %n نمط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not ignored any more.</source>
        <translation>لم تعد تتجاهل %1.</translation>
    </message>
    <message>
        <source>%1 is not ignored. /ignore shows the list.</source>
        <translation>أنت لا تتجاهل %1. يعرض ‎/ignore القائمة.</translation>
    </message>
    <message>
        <source>Hides the messages of a user, or shows the list of ignored users.</source>
        <translation>يخفي رسائل مستخدم، أو يعرض قائمة المستخدمين الذين تتجاهلهم.</translation>
    </message>
    <message>
        <source>Shows the messages of a user again.</source>
        <translation>يعرض رسائل مستخدم من جديد.</translation>
    </message>
    <message>
        <source>Keeps a user out of the room, or lists the banned users.</source>
        <translation>يمنع مستخدمًا من دخول الغرفة، أو يعرض المحظورين.</translation>
    </message>
    <message>
        <source>Lets a banned user into the room again.</source>
        <translation>يسمح لمستخدم محظور بدخول الغرفة من جديد.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>انقطع الاتصال. اتصل ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server did not save this: %1</source>
        <translation>لم يحفظ الخادم هذا: %1</translation>
    </message>
    <message>
        <source>Your real name is now %1.</source>
        <translation>اسمك الحقيقي الآن هو %1.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server&apos;s password was not sent.</source>
        <translation>الاتصال غير مشفّر، لذلك لم تُرسل كلمة مرور الخادم.</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>على هذا الخادم لا يمكنك تحديد اسمك الحقيقي إلا عند الاتصال.</translation>
    </message>
    <message>
        <source>That real name is too long for this server.</source>
        <translation>هذا الاسم الحقيقي أطول مما يسمح به هذا الخادم.</translation>
    </message>
    <message>
        <source>Changes your real name, which others see in your profile.</source>
        <translation>يغيّر اسمك الحقيقي الذي يراه الآخرون في ملفك الشخصي.</translation>
    </message>
    <message>
        <source>The server does not keep profiles any more.</source>
        <translation>لم يعد الخادم يحفظ الملفات الشخصية.</translation>
    </message>
    <message>
        <source>The server did not save the real name: %1</source>
        <translation>لم يحفظ الخادم الاسم الحقيقي: %1</translation>
    </message>
</context>
<context>
    <name>client::SettingEditor</name>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>word, another word</source>
        <translation>كلمة, كلمة أخرى</translation>
    </message>
</context>
<context>
    <name>client::SettingsDialog</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>ال&amp;مزيد…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>ا&amp;ستيراد الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>إعادة &amp;ضبط كل الإعدادات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة ضبط كل الإعدادات</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا إعداد يطابق «%1».</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>تعذّرت قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>حُفظت الإعدادات في %1.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>تعذّرت كتابة الملف (%1).</translation>
    </message>
</context>
<context>
    <name>client::SettingsFile</name>
    <message>
        <source>The file has no setting that this version of Hearth knows.</source>
        <translation>لا يحتوي الملف على أي إعداد يعرفه هذا الإصدار من Hearth.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now.</source>
        <translation>إعدادات الملف مستخدمة الآن.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now. Some were left out, because this version of Hearth does not know them or their value: %1.</source>
        <translation>إعدادات الملف مستخدمة الآن. تُرك بعضها لأن هذا الإصدار من Hearth لا يعرفها أو لا يعرف قيمتها: %1.</translation>
    </message>
    <message>
        <source>This is not a file of settings that Hearth has saved.</source>
        <translation>هذا ليس ملف إعدادات حفظه Hearth.</translation>
    </message>
    <message>
        <source>A newer version of Hearth has saved this file.</source>
        <translation>حفظ هذا الملف إصدار أحدث من Hearth.</translation>
    </message>
</context>
<context>
    <name>client::SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة الضبط: %1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an action, its keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>client::ShortcutRow</name>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add keys for: %1</source>
        <translation>إضافة مفاتيح لـ: %1</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>إضافة مفاتيح</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape.</source>
        <translation>اضغط المفاتيح الجديدة، أو Escape.</translation>
    </message>
    <message>
        <source>%1 is needed for writing text. Choose other keys.</source>
        <translation>الاختصار %1 لازم لكتابة النص. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>الاختصار %1 مخصص لـ «%2».</translation>
    </message>
    <message>
        <source>Remove %1 from: %2</source>
        <translation>إزالة %1 من: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Complete a name, a #room, a /command, an :emoji:</source>
        <translation>إكمال اسم أو ‎#room أو ‎/command أو ‎:emoji:‎</translation>
    </message>
    <message>
        <source>Messages that you have sent</source>
        <translation>الرسائل التي أرسلتها</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>تمرير الرسائل</translation>
    </message>
    <message>
        <source>Select whole messages, among the messages</source>
        <translation>تحديد رسائل كاملة بين الرسائل</translation>
    </message>
    <message>
        <source>Hide or show the rooms of a network, in the list</source>
        <translation>إخفاء غرف الشبكة أو إظهارها، في القائمة</translation>
    </message>
    <message>
        <source>The profile of a person, in the list of people</source>
        <translation>الملف الشخصي لشخص، في قائمة الأشخاص</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>&amp;تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>لا يوجد اختصار يطابق «%1».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Messages and lists</source>
        <translation>الرسائل والقوائم</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>client::SideList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>الا&amp;نضمام إلى غرفة أو محادثة شخص…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>ال&amp;حساب…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>Reconnect &amp;now</source>
        <translation>إ&amp;عادة الاتصال الآن</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>إ&amp;زالة من القائمة…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تعليم كم&amp;قروء</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>الا&amp;نضمام مجددًا</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>&amp;مغادرة الغرفة</translation>
    </message>
    <message>
        <source>&amp;Close the chat</source>
        <translation>إ&amp;غلاق المحادثة</translation>
    </message>
    <message>
        <source>%1 as %2
%3</source>
        <comment>address, nick, state</comment>
        <translation>%1 باسم %2
%3</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;توسيع</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>&amp;طيّ</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>ت&amp;ثبيت في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Pr&amp;ofile…</source>
        <translation>الملف الش&amp;خصي…</translation>
    </message>
</context>
<context>
    <name>client::SingleInstance</name>
    <message>
        <source>Another Hearth uses this profile and does not answer. Close it, or choose another folder with --profile.</source>
        <translation>يستخدم Hearth آخر هذا الملف الشخصي ولا يستجيب. أغلقه، أو اختر مجلدًا آخر بالخيار --profile.</translation>
    </message>
</context>
<context>
    <name>client::StopFlow</name>
    <message>
        <source>Stop your server</source>
        <translation>إيقاف خادمك</translation>
    </message>
    <message>
        <source>1 other person is connected. Stop the server?</source>
        <translation>شخص آخر متصل. هل تريد إيقاف الخادم؟</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are connected. Stop the server?</source>
        <translation>
            <numerusform>لا أشخاص آخرون متصلون. هل تريد إيقاف الخادم؟</numerusform>
            <numerusform>شخص آخر متصل. هل تريد إيقاف الخادم؟</numerusform>
            <numerusform>شخصان آخران متصلان. هل تريد إيقاف الخادم؟</numerusform>
            <numerusform>%n أشخاص آخرين متصلون. هل تريد إيقاف الخادم؟</numerusform>
            <numerusform>%n شخصًا آخر متصلون. هل تريد إيقاف الخادم؟</numerusform>
            <numerusform>%n شخص آخر متصلون. هل تريد إيقاف الخادم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be disconnected, and will reconnect by themselves when you start it again.</source>
        <translation>سينقطع اتصالهم، ثم يعود من تلقاء نفسه عندما تبدأ الخادم من جديد.</translation>
    </message>
    <message>
        <source>&amp;Stop the server</source>
        <translation>إ&amp;يقاف الخادم</translation>
    </message>
    <message>
        <source>You stopped your server.</source>
        <translation>أوقفت خادمك.</translation>
    </message>
</context>
<context>
    <name>client::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>client::TextFormat</name>
    <message>
        <source>[spoiler]</source>
        <translation>[نص مخفي]</translation>
    </message>
</context>
<context>
    <name>client::TimeText</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>client::Tray</name>
    <message>
        <source>1 message for you</source>
        <translation>رسالة واحدة لك</translation>
    </message>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>لا رسائل لك</numerusform>
            <numerusform>رسالة واحدة لك</numerusform>
            <numerusform>رسالتان لك</numerusform>
            <numerusform>%n رسائل لك</numerusform>
            <numerusform>%n رسالة لك</numerusform>
            <numerusform>%n رسالة لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>&amp;Open Hearth</source>
        <translation>&amp;فتح Hearth</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>قطع الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>ع&amp;دم الإزعاج</translation>
    </message>
</context>
<context>
    <name>client::TrustQuestions</name>
    <message>
        <source>Trust this server?</source>
        <translation>هل تثق بهذا الخادم؟</translation>
    </message>
    <message>
        <source>You are connecting to %1 for the first time. It made its certificate itself, so nothing proves yet that this is the right server. Nothing has been sent to it.</source>
        <translation>تتصل بالخادم %1 لأول مرة. وقد أنشأ شهادته بنفسه، فلا شيء يثبت بعد أنه الخادم الصحيح. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>بصمة مفتاحه</translation>
    </message>
    <message>
        <source>Ask the person who runs it to tell you the fingerprint outside this chat, for example by phone. If it is the same, trust it. You will not be asked again.</source>
        <translation>اطلب ممن يشغّل الخادم أن يخبرك بالبصمة خارج هذه المحادثة، هاتفيًا مثلًا. إذا كانت مطابقة، فثق به. لن تُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>الو&amp;ثوق به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is expected if the server was reinstalled. Ask the person who runs it to tell you the fingerprint outside this chat. If it is not the one used now, someone may be intercepting your connection.</source>
        <translation>هذا متوقع إذا أُعيد تثبيت الخادم. اطلب ممن يشغّله أن يخبرك بالبصمة خارج هذه المحادثة. وإذا لم تكن البصمة المستخدمة الآن، فقد يكون هناك من يعترض اتصالك.</translation>
    </message>
    <message>
        <source>A certificate authority vouches for the key used now.</source>
        <translation>تصدّق جهة إصدار شهادات على المفتاح المستخدم الآن.</translation>
    </message>
    <message>
        <source>Trust the new key?</source>
        <translation>هل تثق بالمفتاح الجديد؟</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Nothing has been sent to it.</source>
        <translation>يستخدم %1 مفتاحًا مختلفًا عن السابق. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>المعروف حتى الآن</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>المستخدم الآن</translation>
    </message>
    <message>
        <source>&amp;Trust the new key</source>
        <translation>الو&amp;ثوق بالمفتاح الجديد</translation>
    </message>
    <message>
        <source>Fingerprint known until now</source>
        <translation>البصمة المعروفة حتى الآن</translation>
    </message>
    <message>
        <source>Fingerprint in the address</source>
        <translation>البصمة في العنوان</translation>
    </message>
    <message>
        <source>Connection until now</source>
        <translation>الاتصال حتى الآن</translation>
    </message>
    <message>
        <source>Connection with the address</source>
        <translation>الاتصال بالعنوان الجديد</translation>
    </message>
    <message>
        <source>Change a known server?</source>
        <translation>هل تريد تغيير خادم معروف؟</translation>
    </message>
    <message>
        <source>You know the server %1 already, but this address describes it differently.</source>
        <translation>تعرف الخادم %1 من قبل، لكن هذا العنوان يصفه وصفًا مختلفًا.</translation>
    </message>
    <message>
        <source>Change it only if the person who runs the server told you to. Otherwise the author of the address may be able to read what you write.</source>
        <translation>لا تغيّره إلا إذا طلب منك ذلك من يشغّل الخادم. وإلا فقد يستطيع صاحب العنوان قراءة ما تكتبه.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>ت&amp;غييره</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Send the password without encryption?</source>
        <translation>هل تريد إرسال كلمة المرور بلا تشفير؟</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others on the network could read the server&apos;s password. It has not been sent yet.</source>
        <translation>الاتصال بالخادم %1 غير مشفّر. قد يستطيع آخرون على الشبكة قراءة كلمة مرور الخادم. لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>If the server supports encryption, cancel and write ircs:// before its name. If you send the password, it will also be sent each time you connect to this server again.</source>
        <translation>إذا كان الخادم يدعم التشفير، فألغِ العملية واكتب ircs:// قبل اسمه. وإذا أرسلت كلمة المرور، فستُرسل أيضًا كلما اتصلت بهذا الخادم مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>إ&amp;رسالها</translation>
    </message>
    <message>
        <source>Fingerprint of your server</source>
        <translation>بصمة خادمك</translation>
    </message>
    <message>
        <source>Hearth shows this fingerprint to people who connect to your server and cannot be sure that it is yours. Tell it to them outside this chat, for example by phone.</source>
        <translation>يعرض Hearth هذه البصمة لمن يتصل بخادمك ولا يستطيع التأكد من أنه خادمك. أخبرهم بها خارج هذه المحادثة، هاتفيًا مثلًا.</translation>
    </message>
    <message>
        <source>An invite link includes it, so people who use one are not asked.</source>
        <translation>يتضمّنها رابط الدعوة، فلا يُسأل من يستخدمه.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
</context>
<context>
    <name>client::TypingLine</name>
    <message>
        <source>%1 is typing…</source>
        <translation>‏%1 يكتب…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>‏%1 و%2 يكتبان…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>عدة أشخاص يكتبون…</translation>
    </message>
</context>
<context>
    <name>client::WindowActions</name>
    <message>
        <source>&amp;Hearth</source>
        <translation>&amp;Hearth</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ا&amp;لخادم</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>الا&amp;تصال بخادم…</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>الا&amp;نضمام إلى غرفة أو محادثة شخص…</translation>
    </message>
    <message>
        <source>Show all r&amp;ooms…</source>
        <translation>&amp;عرض كل الغرف…</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>ال&amp;حساب…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>إعادة الات&amp;صال الآن</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>&amp;مغادرة الغرفة</translation>
    </message>
    <message>
        <source>Leave the room, close the chat</source>
        <translation>مغادرة الغرفة، إغلاق المحادثة</translation>
    </message>
    <message>
        <source>&amp;Save the conversation…</source>
        <translation>حف&amp;ظ المحادثة…</translation>
    </message>
    <message>
        <source>Stored &amp;messages…</source>
        <translation>ال&amp;رسائل المخزّنة…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>إغلاق النا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>&amp;تحديد كل الرسائل</translation>
    </message>
    <message>
        <source>&amp;Find in this conversation…</source>
        <translation>ال&amp;بحث في هذه المحادثة…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>البحث عن الأق&amp;دم</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>البحث عن الأ&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Search in all conversations…</source>
        <translation>البحث في &amp;كل المحادثات…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>U&amp;nderlined</source>
        <translation>م&amp;سطّر</translation>
    </message>
    <message>
        <source>Insert an &amp;emoji…</source>
        <translation>إدراج رم&amp;ز تعبيري…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>Read or change the topic</source>
        <translation>قراءة الموضوع أو تغييره</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>شري&amp;ط القوائم</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>إظهار شريط القوائم أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show others when I t&amp;ype</source>
        <translation>إعلام الآ&amp;خرين عندما أكتب</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;حجم عادي</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>الا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>Go to a room or a person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>المحادثة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>المحادثة ال&amp;تالية</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>غير ال&amp;مقروءة السابقة</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>&amp;غير المقروءة التالية</translation>
    </message>
    <message>
        <source>&amp;First message</source>
        <translation>ال&amp;رسالة الأولى</translation>
    </message>
    <message>
        <source>Newest &amp;message</source>
        <translation>أ&amp;حدث رسالة</translation>
    </message>
    <message>
        <source>&amp;Oldest unread message</source>
        <translation>أقدم رسالة غير مقر&amp;وءة</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d</source>
        <translation>ت&amp;عليم كمقروء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>العودة إلى آخر موضع</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>تق&amp;دّم</translation>
    </message>
    <message>
        <source>Forward again after going back</source>
        <translation>التقدم من جديد بعد الرجوع</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>ا&amp;ختيار تاريخ…</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>الجزء التا&amp;لي من النافذة</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>الجزء السا&amp;بق من النافذة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Hearth</source>
        <translation>&amp;حول Hearth</translation>
    </message>
    <message>
        <source>Open a copied invite, outside of text fields</source>
        <translation>فتح دعوة منسوخة، خارج حقول النص</translation>
    </message>
    <message>
        <source>Back to the newest message and to the composer</source>
        <translation>العودة إلى أحدث رسالة وإلى مربع الكتابة</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>التدق&amp;يق الإملائي</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Close the &amp;window (stays in the tray)</source>
        <translation>إغلاق النا&amp;فذة (يبقى في شريط النظام)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>حول Hearth</translation>
    </message>
    <message>
        <source>Hearth %1

A desktop chat whose server comes with it.</source>
        <translation>Hearth %1

برنامج محادثة لسطح المكتب يأتي مع خادمه.</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>how long</comment>
        <translation>عدم الإزعاج: %1</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <translation>ع&amp;دم الإزعاج</translation>
    </message>
    <message>
        <source>Notifications are on again.</source>
        <translation>الإشعارات مفعلة من جديد.</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>ملفك ال&amp;شخصي…</translation>
    </message>
    <message>
        <source>Servers that require &amp;encryption…</source>
        <translation>خوادم تشترط ال&amp;تشفير…</translation>
    </message>
</context>
<context>
    <name>client::WindowQuestions</name>
    <message>
        <source>Leave the room?</source>
        <translation>هل تريد مغادرة الغرفة؟</translation>
    </message>
    <message>
        <source>Close the chat?</source>
        <translation>هل تريد إغلاق المحادثة؟</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>هل تريد مغادرة %1؟</translation>
    </message>
    <message>
        <source>Close the chat with %1?</source>
        <translation>هل تريد إغلاق المحادثة مع %1؟</translation>
    </message>
    <message>
        <source>Its messages disappear from this window and cannot be brought back.</source>
        <translation>تختفي رسائلها من هذه النافذة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;مغادرة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>هل تريد الإزالة من القائمة؟</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>هل تريد إزالة %1 من القائمة؟</translation>
    </message>
    <message>
        <source>This disconnects you. Its rooms, chats and messages disappear from this window and cannot be brought back.</source>
        <translation>يقطع هذا اتصالك. وتختفي غرفه ومحادثاته ورسائله من هذه النافذة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>هل تريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>يؤدي الرابط إلى %1.</translation>
    </message>
    <message>
        <source>Forget the encryption?</source>
        <translation>هل تريد نسيان التشفير؟</translation>
    </message>
    <message>
        <source>Forget that %1 requires encryption?</source>
        <translation>هل تريد نسيان أن %1 يشترط التشفير؟</translation>
    </message>
    <message>
        <source>Hearth then also connects to this server without encryption, if its address allows that. Others on the way can read along, and can keep the server from asking for encryption again.</source>
        <translation>عندئذ يتصل Hearth بهذا الخادم بدون تشفير أيضًا إذا سمح عنوانه بذلك. يستطيع آخرون في الطريق قراءة الرسائل ومنع الخادم من اشتراط التشفير مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
</context>
<context>
    <name>client::WindowSettings</name>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا حركات</translation>
    </message>
    <message>
        <source>24 hours (18:30)</source>
        <translation>24 ساعة (18:30)</translation>
    </message>
    <message>
        <source>12 hours (6:30 PM)</source>
        <translation>12 ساعة (6:30 م)</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window. It changes when you start Hearth again.</source>
        <translation>لغة النافذة. تتغيّر عند تشغيل Hearth من جديد.</translation>
    </message>
    <message>
        <source>translation locale english german french</source>
        <translation>ترجمة لغة عربية إنجليزية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>ألوان النافذة.</translation>
    </message>
    <message>
        <source>theme colors night mode black white contrast</source>
        <translation>سمة ألوان وضع ليلي أسود أبيض تباين</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The size of everything in the window. 100 % is the size of the desktop.</source>
        <translation>حجم كل شيء في النافذة. 100 % هو حجم سطح المكتب.</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font text</source>
        <translation>تكبير مقياس أكبر أصغر خط نص</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font of the whole window.</source>
        <translation>خط النافذة كلها.</translation>
    </message>
    <message>
        <source>typeface family letters text</source>
        <translation>نوع الخط عائلة حروف نص</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Compact shows more messages and rows at the same time.</source>
        <translation>يعرض التباعد المتراصّ رسائل وصفوفًا أكثر في الوقت نفسه.</translation>
    </message>
    <message>
        <source>density compact dense tight rows</source>
        <translation>كثافة متراص ضيق مضغوط صفوف</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Whether things appear and disappear gradually.</source>
        <translation>هل تظهر العناصر وتختفي تدريجيًا.</translation>
    </message>
    <message>
        <source>motion movement fade reduce accessibility</source>
        <translation>حركة تحريك تلاشٍ تقليل إمكانية الوصول</translation>
    </message>
    <message>
        <source>Show the people in a room</source>
        <translation>إظهار الأشخاص في الغرفة</translation>
    </message>
    <message>
        <source>On the right, if the window is wide enough.</source>
        <translation>على الجانب، إذا كانت النافذة واسعة بما يكفي.</translation>
    </message>
    <message>
        <source>members list users column</source>
        <translation>أعضاء قائمة مستخدمين عمود</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>إظهار شريط القوائم</translation>
    </message>
    <message>
        <source>All entries stay reachable by their keys when it is hidden.</source>
        <translation>تبقى كل عناصره متاحة بمفاتيحها عندما يكون مخفيًا.</translation>
    </message>
    <message>
        <source>menus hide top</source>
        <translation>قوائم إخفاء أعلى</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>How the times of messages are written.</source>
        <translation>طريقة كتابة أوقات الرسائل.</translation>
    </message>
    <message>
        <source>clock format timestamps hours am pm</source>
        <translation>ساعة تنسيق توقيت ساعات صباحًا مساءً ص م</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>إرسال الرسائل بالمفتاح</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, the Enter key alone begins a new line.</source>
        <translation>مع Ctrl+Enter، يبدأ مفتاح Enter وحده سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>return key line break</source>
        <translation>مفتاح الإدخال رجوع سطر جديد</translation>
    </message>
    <message>
        <source>Show others when I type</source>
        <translation>إعلام الآخرين عندما أكتب</translation>
    </message>
    <message>
        <source>Others see that you are writing, never what you write before you send it.</source>
        <translation>يرى الآخرون أنك تكتب، ولا يرون أبدًا ما تكتبه قبل إرساله.</translation>
    </message>
    <message>
        <source>typing notification privacy writing</source>
        <translation>كتابة إشعار خصوصية</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>The spelling of these words is right, whatever the dictionary says.</source>
        <translation>هذه الكلمات صحيحة إملائيًا، مهما قال القاموس.</translation>
    </message>
    <message>
        <source>spelling dictionary language check</source>
        <translation>إملاء تدقيق قاموس لغة فحص</translation>
    </message>
    <message>
        <source>Notify about direct messages</source>
        <translation>الإشعار بالرسائل المباشرة</translation>
    </message>
    <message>
        <source>The desktop shows messages that only you receive.</source>
        <translation>يعرض سطح المكتب الرسائل التي لا يستلمها غيرك.</translation>
    </message>
    <message>
        <source>notification popup private chats alert</source>
        <translation>إشعار منبثق خاص محادثات تنبيه</translation>
    </message>
    <message>
        <source>Notify about your name</source>
        <translation>الإشعار عند ذكر اسمك</translation>
    </message>
    <message>
        <source>The desktop shows messages in rooms that mention your name.</source>
        <translation>يعرض سطح المكتب الرسائل التي تذكر اسمك في الغرف.</translation>
    </message>
    <message>
        <source>notification popup mention highlight nick alert</source>
        <translation>إشعار منبثق إشارة تمييز اسم مستعار تنبيه</translation>
    </message>
    <message>
        <source>Notify about replies</source>
        <translation>الإشعار بالردود</translation>
    </message>
    <message>
        <source>The desktop shows replies to your messages.</source>
        <translation>يعرض سطح المكتب الردود على رسائلك.</translation>
    </message>
    <message>
        <source>notification popup answer thread alert</source>
        <translation>إشعار منبثق جواب سلسلة تنبيه</translation>
    </message>
    <message>
        <source>Notify about words</source>
        <translation>الإشعار بكلمات معينة</translation>
    </message>
    <message>
        <source>Messages with one of these words count like messages that mention your name.</source>
        <translation>تُعامَل الرسائل التي فيها إحدى هذه الكلمات كالرسائل التي تذكر اسمك.</translation>
    </message>
    <message>
        <source>notification keywords highlight terms</source>
        <translation>إشعار كلمات مفتاحية تمييز مصطلحات</translation>
    </message>
    <message>
        <source>Sound for direct messages</source>
        <translation>صوت للرسائل المباشرة</translation>
    </message>
    <message>
        <source>The desktop plays its sound for messages.</source>
        <translation>يشغّل سطح المكتب صوت الرسائل الخاص به.</translation>
    </message>
    <message>
        <source>noise beep notification private</source>
        <translation>ضجيج صفير إشعار خاص</translation>
    </message>
    <message>
        <source>Sound for your name</source>
        <translation>صوت عند ذكر اسمك</translation>
    </message>
    <message>
        <source>noise beep notification mention</source>
        <translation>ضجيج صفير إشعار إشارة ذكر</translation>
    </message>
    <message>
        <source>Sound for replies</source>
        <translation>صوت للردود</translation>
    </message>
    <message>
        <source>noise beep notification answer</source>
        <translation>ضجيج صفير إشعار جواب رد</translation>
    </message>
    <message>
        <source>Sound for words</source>
        <translation>صوت للكلمات المعينة</translation>
    </message>
    <message>
        <source>noise beep notification keywords</source>
        <translation>ضجيج صفير إشعار كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>There are no notifications in these hours of the day. Messages still count as unread.</source>
        <translation>لا إشعارات في هذه الساعات من اليوم. وتبقى الرسائل محسوبة ضمن غير المقروءة.</translation>
    </message>
    <message>
        <source>do not disturb night sleep silence mute schedule</source>
        <translation>عدم الإزعاج ليل نوم صمت كتم جدول</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <source>The time of day from which there are no notifications.</source>
        <translation>الوقت الذي تتوقف فيه الإشعارات.</translation>
    </message>
    <message>
        <source>do not disturb night from start</source>
        <translation>عدم الإزعاج ليل من بداية</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <source>The time of day from which there are notifications again.</source>
        <translation>الوقت الذي تعود فيه الإشعارات.</translation>
    </message>
    <message>
        <source>do not disturb morning until to</source>
        <translation>عدم الإزعاج صباح حتى إلى</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The keys of the actions.</source>
        <translation>مفاتيح الإجراءات.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Those who wrote something</source>
        <translation>من كتب شيئًا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Who comes and goes</source>
        <translation>من يدخل ومن يخرج</translation>
    </message>
    <message>
        <source>Whose joins, parts and changes of names are shown: by default, of users who wrote something in the three hours before. The menu of a conversation can choose otherwise for it.</source>
        <translation>من تظهر حالات دخوله وخروجه وتغيير اسمه: في العادة من كتب شيئًا في الساعات الثلاث السابقة. يمكن لقائمة المحادثة أن تختار غير ذلك لها.</translation>
    </message>
    <message>
        <source>join part quit leave events noise hide filter</source>
        <translation>دخول خروج مغادرة أحداث ضوضاء إخفاء تصفية</translation>
    </message>
    <message>
        <source>Show display names</source>
        <translation>إظهار أسماء العرض</translation>
    </message>
    <message>
        <source>The names that users have chosen for themselves take the place of their nicks, which stay visible beside them.</source>
        <translation>تحل الأسماء التي اختارها المستخدمون لأنفسهم محل ألقابهم التي تبقى ظاهرة بجانبها.</translation>
    </message>
    <message>
        <source>real name nickname profile metadata</source>
        <translation>اسم حقيقي لقب ملف شخصي بيانات</translation>
    </message>
    <message>
        <source>Read out who is typing</source>
        <translation>قراءة من يكتب بصوت عالٍ</translation>
    </message>
    <message>
        <source>For screen readers. It happens often in rooms with many people.</source>
        <translation>لقارئات الشاشة. يحدث كثيرًا في الغرف ذات الأشخاص الكثيرين.</translation>
    </message>
    <message>
        <source>speech screen reader accessibility orca blind</source>
        <translation>نطق قارئ الشاشة إمكانية الوصول orca كفيف</translation>
    </message>
    <message>
        <source>Network icons</source>
        <translation>أيقونات الشبكات</translation>
    </message>
    <message>
        <source>Loads the icon that a server offers and shows it beside the server’s name. It comes only from the server you are connected to.</source>
        <translation>يحمّل الأيقونة التي يعرضها الخادم ويظهرها بجانب اسمه. تأتي الأيقونة فقط من الخادم المتصل به.</translation>
    </message>
    <message>
        <source>picture logo image avatar</source>
        <translation>صورة شعار رمز</translation>
    </message>
</context>
</TS>
