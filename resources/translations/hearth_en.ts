<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>client::Burst</name>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <comment>a room or a user</comment>
        <translation>
            <numerusform>%1: %n message</numerusform>
            <numerusform>%1: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Composer</name>
    <message numerus="yes">
        <source>%n lines are too many to send one by one.</source>
        <translation>
            <numerusform>%n line is too many to send one by one.</numerusform>
            <numerusform>%n lines are too many to send one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n lines</source>
        <translation>
            <numerusform>&amp;Paste %n line</numerusform>
            <numerusform>&amp;Paste %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ConversationList</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ConversationView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::HeaderBar</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::HostPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::LogDialog</name>
    <message numerus="yes">
        <source>Remove messages after %n days</source>
        <translation>
            <numerusform>Remove messages after %n day</numerusform>
            <numerusform>Remove messages after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB</source>
        <translation>
            <numerusform>%n MiB</numerusform>
            <numerusform>%n MiB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MainWindow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MessageLog</name>
    <message numerus="yes">
        <source>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</source>
        <translation>
            <numerusform>The message log was damaged. The damaged file is now %2; %n message could be read and is still here.</numerusform>
            <numerusform>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MessageRows</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NetworkFeed</name>
    <message numerus="yes">
        <source>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</source>
        <translation>
            <numerusform>%n user has written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</numerusform>
            <numerusform>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NewestButton</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n new</numerusform>
            <numerusform>↓ %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages below</source>
        <translation>
            <numerusform>%n new message below</numerusform>
            <numerusform>%n new messages below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Notifier</name>
    <message numerus="yes">
        <source>Messages in %n more conversations</source>
        <translation>
            <numerusform>Messages in %n more conversation</numerusform>
            <numerusform>Messages in %n more conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PartsPreview</name>
    <message numerus="yes">
        <source>This text will be sent as %n messages.</source>
        <translation>
            <numerusform>This text will be sent as %n message.</numerusform>
            <numerusform>This text will be sent as %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines will be sent as %n messages.</source>
        <translation>
            <numerusform>%1 lines will be sent as %n message.</numerusform>
            <numerusform>%1 lines will be sent as %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ProfileCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ProfileDialog</name>
    <message numerus="yes">
        <source>This is too long: the server takes at most %n bytes.</source>
        <translation>
            <numerusform>This is too long: the server takes at most %n byte.</numerusform>
            <numerusform>This is too long: the server takes at most %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes at most %n values. Leave a field empty.</source>
        <translation>
            <numerusform>The server takes at most %n value. Leave a field empty.</numerusform>
            <numerusform>The server takes at most %n values. Leave a field empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::QuickSwitcher</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ReplyText</name>
    <message numerus="yes">
        <source>%1 has been idle for %n min</source>
        <translation>
            <numerusform>%1 has been idle for %n min</numerusform>
            <numerusform>%1 has been idle for %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::RoomListModel</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <comment>a room in the list of all rooms</comment>
        <translation>
            <numerusform>%1: %n in the room</numerusform>
            <numerusform>%1: %n in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::SearchFlow</name>
    <message numerus="yes">
        <source>%n found so far; searching on %1…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n found so far; searching on %1…</numerusform>
            <numerusform>%n found so far; searching on %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; scroll down for more</source>
        <translation>
            <numerusform>The newest message; scroll down for more</numerusform>
            <numerusform>The newest %n messages; scroll down for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; older messages on this computer are still being prepared for searching…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n found so far; older messages on this computer are still being prepared for searching…</numerusform>
            <numerusform>%n found so far; older messages on this computer are still being prepared for searching…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ServerActions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::SessionText</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <translation>
            <numerusform>%1: %n in the room</numerusform>
            <numerusform>%1: %n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room. %2</source>
        <translation>
            <numerusform>%1: %n in the room. %2</numerusform>
            <numerusform>%1: %n in the room. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</source>
        <translation>
            <numerusform>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</numerusform>
            <numerusform>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rooms: %n.</source>
        <translation>
            <numerusform>Rooms: %n.</numerusform>
            <numerusform>Rooms: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</source>
        <translation>
            <numerusform>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n mask is possible.</numerusform>
            <numerusform>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::StopFlow</name>
    <message numerus="yes">
        <source>%n other people are connected. Stop the server?</source>
        <translation>
            <numerusform>%n other person is connected. Stop the server?</numerusform>
            <numerusform>%n other people are connected. Stop the server?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Tray</name>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>%n message for you</numerusform>
            <numerusform>%n messages for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
