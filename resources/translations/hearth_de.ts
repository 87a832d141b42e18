<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>client::AccountDialog</name>
    <message>
        <source>The password is changed. Hearth uses it from now on.</source>
        <translation>Das Passwort ist geändert. Hearth benutzt es ab jetzt.</translation>
    </message>
    <message>
        <source>The session is signed out.</source>
        <translation>Die Sitzung ist abgemeldet.</translation>
    </message>
    <message>
        <source>From the next connection on, this computer logs in with its certificate. After that, Hearth forgets the password.</source>
        <translation>Ab der nächsten Verbindung meldet sich dieser Computer mit seinem Zertifikat an. Danach vergisst Hearth das Passwort.</translation>
    </message>
    <message>
        <source>The certificate is removed. If this computer used it, Hearth asks for your password at the next connection.</source>
        <translation>Das Zertifikat ist entfernt. Wenn dieser Computer es benutzt hat, fragt Hearth bei der nächsten Verbindung nach deinem Passwort.</translation>
    </message>
    <message>
        <source>You are logged out. Hearth does not log in by itself any more.</source>
        <translation>Du bist abgemeldet. Hearth meldet dich nicht mehr von selbst an.</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Das Konto ist gelöscht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Konto verlassen</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>%1 (not logged in)</source>
        <comment>network</comment>
        <translation>%1 (nicht angemeldet)</translation>
    </message>
    <message>
        <source>%1 (logged in as %2)</source>
        <comment>network, account</comment>
        <translation>%1 (angemeldet als %2)</translation>
    </message>
    <message>
        <source>Certificate of this computer (%1…)</source>
        <translation>Zertifikat dieses Computers (%1…)</translation>
    </message>
    <message>
        <source>Another certificate (%1…)</source>
        <translation>Anderes Zertifikat (%1…)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Log in without a password on this computer</source>
        <translation>Auf diesem Computer ohne Passwort anmelden</translation>
    </message>
    <message>
        <source>A certificate requires an encrypted connection</source>
        <translation>Für ein Zertifikat muss die Verbindung verschlüsselt sein</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>Konto löschen?</translation>
    </message>
    <message>
        <source>Delete the account %1 on %2?</source>
        <translation>Das Konto %1 auf %2 löschen?</translation>
    </message>
    <message>
        <source>The name becomes free for others. Its read positions, certificates and rights in rooms are lost and cannot be brought back.</source>
        <translation>Der Name wird für andere frei. Lesepositionen, Zertifikate und Rechte in Räumen gehen verloren und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 from %2 since %3: this window</source>
        <comment>nick, address, time</comment>
        <translation>%1 von %2 seit %3: dieses Fenster</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <comment>nick, address, time</comment>
        <translation>%1 von %2 seit %3</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>You are not connected to %1. Connect to see your account.</source>
        <translation>Du bist nicht mit %1 verbunden. Verbinde dich, um dein Konto zu sehen.</translation>
    </message>
    <message>
        <source>You are logged in to %1 as %2.</source>
        <translation>Du bist auf %1 als %2 angemeldet.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>Du bist auf %1 nicht angemeldet.</translation>
    </message>
    <message>
        <source>You are not logged in, and %1 does not offer accounts that Hearth can use.</source>
        <translation>Du bist nicht angemeldet, und %1 bietet keine Konten an, die Hearth nutzen kann.</translation>
    </message>
    <message>
        <source>New accounts cannot be registered here: the server does not offer it.</source>
        <translation>Hier lassen sich keine neuen Konten registrieren: Der Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>Hearth cannot change the password, end sessions or add certificates here: the server has no commands for programs to do so. Its own service, which is often called NickServ, may be able to.</source>
        <translation>Hier kann Hearth weder das Passwort ändern noch Sitzungen beenden oder Zertifikate hinzufügen: Der Server hat dafür keine Befehle, die Programme nutzen können. Vielleicht kann es sein eigener Dienst, der oft NickServ heißt.</translation>
    </message>
</context>
<context>
    <name>client::AccountFlow</name>
    <message>
        <source>You are logged in as %1.</source>
        <translation>Du bist als %1 angemeldet.</translation>
    </message>
    <message>
        <source>The name %1 is yours now. Hearth logs you in from now on.</source>
        <translation>Der Name %1 gehört jetzt dir. Hearth meldet dich ab jetzt an.</translation>
    </message>
</context>
<context>
    <name>client::AccountLogin</name>
    <message>
        <source>The system&apos;s keyring has your password for this server, but it is locked or does not answer.</source>
        <translation>Der Schlüsselbund des Systems enthält dein Passwort für diesen Server, aber er ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>A certificate works only over an encrypted connection. Put ircs:// in front of the server&apos;s name.</source>
        <translation>Ein Zertifikat funktioniert nur über eine verschlüsselte Verbindung. Setze ircs:// vor den Namen des Servers.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Das Zertifikat konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>client::ActionBar</name>
    <message>
        <source>Reply (R)</source>
        <translation>Antworten (R)</translation>
    </message>
    <message>
        <source>React (=)</source>
        <translation>Reagieren (=)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Für alle löschen</translation>
    </message>
</context>
<context>
    <name>client::Application</name>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ließ sich nicht öffnen. Entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>New messages are stored again.</source>
        <translation>Neue Nachrichten werden wieder gespeichert.</translation>
    </message>
</context>
<context>
    <name>client::BodyText</name>
    <message>
        <source>waiting for the connection</source>
        <translation>wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source> … copy the message to read all of it</source>
        <translation> … kopiere die Nachricht, um alles zu lesen</translation>
    </message>
    <message>
        <source>Show the spoiler</source>
        <translation>Den Spoiler zeigen</translation>
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
            <numerusform>%1: %n Nachricht</numerusform>
            <numerusform>%1: %n Nachrichten</numerusform>
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
        <translation>%1 in %2</translation>
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
        <translation>Hier erscheinen die Nachrichten des Servers %1.</translation>
    </message>
    <message>
        <source>You are not in %1 at the moment.</source>
        <translation>Du bist gerade nicht in %1.</translation>
    </message>
    <message>
        <source>Nothing has been said in %1 since you joined. Say hello.</source>
        <translation>In %1 wurde noch nichts gesagt, seit du hier bist. Sag doch Hallo.</translation>
    </message>
    <message>
        <source>This is the start of your chat with %1.</source>
        <translation>Hier beginnt dein Chat mit %1.</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>eine frühere Nachricht</translation>
    </message>
    <message>
        <source>%1 (only %2 sees your answer)</source>
        <translation>%1 (nur %2 sieht deine Antwort)</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <translation>%1 ist offline.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 ist abwesend.</translation>
    </message>
</context>
<context>
    <name>client::ColorChoice</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>client::CommandArguments</name>
    <message>
        <source>[NICK] [WHAT]</source>
        <translation>[NAME] [WAS]</translation>
    </message>
    <message>
        <source>NICK</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>[ROOM] [NICK]</source>
        <translation>[RAUM] [NAME]</translation>
    </message>
    <message>
        <source>[ROOM] NICK</source>
        <translation>[RAUM] NAME</translation>
    </message>
    <message>
        <source>[ROOM OR MASK]</source>
        <translation>[RAUM ODER MASKE]</translation>
    </message>
    <message>
        <source>NAME PASSWORD</source>
        <translation>NAME PASSWORT</translation>
    </message>
    <message>
        <source>NICK REASON</source>
        <translation>NAME GRUND</translation>
    </message>
    <message>
        <source>ADD|DEL|LIST [USER] [1d] [:REASON]</source>
        <translation>ADD|DEL|LIST [BENUTZER] [1d] [:GRUND]</translation>
    </message>
    <message>
        <source>[NICK] ROOM</source>
        <translation>[NAME] RAUM</translation>
    </message>
    <message>
        <source>ROOM MODES</source>
        <translation>RAUM MODI</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>ROOM [KEY]</source>
        <translation>RAUM [SCHLÜSSEL]</translation>
    </message>
    <message>
        <source>[ROOM] [REASON]</source>
        <translation>[RAUM] [GRUND]</translation>
    </message>
    <message>
        <source>NICK TEXT</source>
        <translation>NAME TEXT</translation>
    </message>
    <message>
        <source>NICK [TEXT]</source>
        <translation>NAME [TEXT]</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>[ROOM] [TEXT]</source>
        <translation>[RAUM] [TEXT]</translation>
    </message>
    <message>
        <source>[REASON]</source>
        <translation>[GRUND]</translation>
    </message>
    <message>
        <source>[*WORD*]</source>
        <translation>[*WORT*]</translation>
    </message>
    <message>
        <source>NICK [ROOM]</source>
        <translation>NAME [RAUM]</translation>
    </message>
    <message>
        <source>[ROOM] NICK [REASON]</source>
        <translation>[RAUM] NAME [GRUND]</translation>
    </message>
    <message>
        <source>[ROOM] [MODES]</source>
        <translation>[RAUM] [MODI]</translation>
    </message>
    <message>
        <source>[ROOM]</source>
        <translation>[RAUM]</translation>
    </message>
    <message>
        <source>[SERVER]</source>
        <translation>[SERVER]</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[BEFEHL]</translation>
    </message>
</context>
<context>
    <name>client::CommandLineText</name>
    <message>
        <source>%1 Run hearth --help for the list of options.</source>
        <translation>%1 Mit hearth --help siehst du alle Optionen.</translation>
    </message>
    <message>
        <source>Usage: %1
</source>
        <translation>Verwendung: %1
</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;: use light, dark, high-contrast or system.</source>
        <translation>Es gibt kein Farbschema „%1“: Benutze light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as a name. %2</source>
        <translation>„%1“ ist als Name nicht möglich. %2</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a chat server. Write it as irc://host:6667/#room.</source>
        <translation>„%1“ ist keine Adresse eines Chat-Servers. Schreibe sie als irc://host:6667/#raum.</translation>
    </message>
    <message>
        <source>Keep settings, servers and passwords in the folder DIR (default: %1).</source>
        <translation>Einstellungen, Server und Passwörter im Ordner DIR speichern (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Your name on the servers.</source>
        <translation>Dein Name auf den Servern.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized if there is no tray.</source>
        <translation>Im Infobereich starten, oder minimiert, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>The addresses come from a link: ask before connecting unless the server is known. The desktop file uses this.</source>
        <translation>Die Adressen stammen aus einem Link: vor dem Verbinden fragen, wenn der Server nicht bekannt ist. Die Desktop-Datei benutzt das.</translation>
    </message>
    <message>
        <source>A desktop chat whose server comes with it.</source>
        <translation>Ein Chat für den Desktop, der seinen Server gleich mitbringt.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Diesen Text ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Servers and rooms to open, as irc://host:6667/#room.</source>
        <translation>Zu öffnende Server und Räume, als irc://host:6667/#raum.</translation>
    </message>
</context>
<context>
    <name>client::Composer</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Type a command for %1 (/help lists all commands)</source>
        <translation>Gib einen Befehl für %1 ein (/help zeigt alle Befehle)</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too many to send one by one.</source>
        <translation>
            <numerusform>%n Zeile ist zu viel, um sie einzeln zu senden.</numerusform>
            <numerusform>%n Zeilen sind zu viele, um sie einzeln zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>Als eine &amp;Zeile einfügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n lines</source>
        <translation>
            <numerusform>%n Zeile &amp;einfügen</numerusform>
            <numerusform>%n Zeilen &amp;einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long for a chat.</source>
        <translation>Dieser Text ist zu lang für einen Chat.</translation>
    </message>
    <message>
        <source>It has %L1 characters, and at most %L2 can be pasted at once. Paste a part of it, or put it where others can open it and paste the link.</source>
        <translation>Der Text hat %L1 Zeichen, aber auf einmal lassen sich höchstens %L2 einfügen. Füge einen Teil davon ein, oder lege den Text irgendwo ab, wo andere ihn öffnen können, und füge den Link ein.</translation>
    </message>
</context>
<context>
    <name>client::ComposerSpelling</name>
    <message>
        <source>&amp;Do not check the spelling</source>
        <translation>Rechtschreibung &amp;nicht prüfen</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;Sprache des Desktops</translation>
    </message>
    <message>
        <source>&amp;No dictionaries are installed</source>
        <translation>&amp;Keine Wörterbücher installiert</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suche nach Vorschlägen…</translation>
    </message>
    <message>
        <source>Add “%1” to your words</source>
        <translation>„%1“ zu deinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>client::ConnectCard</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Connect with TLS</source>
        <translation>Mit T&amp;LS verbinden</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Press Enter to use %1 instead.</source>
        <translation>Ein Name darf keine Leerzeichen enthalten. Drücke die Eingabetaste, um stattdessen %1 zu verwenden.</translation>
    </message>
    <message>
        <source>Type the name that others will see.</source>
        <translation>Gib den Namen ein, den andere sehen werden.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Use _ or - between words.</source>
        <translation>Ein Name darf keine Leerzeichen enthalten. Setze _ oder - zwischen die Wörter.</translation>
    </message>
    <message>
        <source>A name must begin with a letter. Put one in front.</source>
        <translation>Ein Name muss mit einem Buchstaben beginnen. Setze einen davor.</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”. Leave it out.</source>
        <translation>Ein Name darf „%1“ nicht enthalten. Lass es weg.</translation>
    </message>
    <message>
        <source>Type the address of a server, or start one with Host here.</source>
        <translation>Gib die Adresse eines Servers ein, oder starte selbst einen mit „Hier starten“.</translation>
    </message>
    <message>
        <source>An address cannot contain spaces. It looks like chat.example.org.</source>
        <translation>Eine Adresse darf keine Leerzeichen enthalten. Sie sieht so aus: chat.example.org.</translation>
    </message>
    <message>
        <source>Only irc:// and ircs:// addresses work here. An example is ircs://chat.example.org.</source>
        <translation>Hier funktionieren nur Adressen mit irc:// und ircs://. Ein Beispiel ist ircs://chat.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>client::ConnectFlow</name>
    <message>
        <source>used today</source>
        <translation>heute benutzt</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>gestern benutzt</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>benutzt am %1</translation>
    </message>
    <message>
        <source>First connection to %1: its key is trusted and remembered.</source>
        <translation>Erste Verbindung mit %1: Dem Schlüssel wird vertraut, Hearth merkt ihn sich.</translation>
    </message>
    <message>
        <source>This is not the address of a chat server. Write it as host or host:port.</source>
        <translation>Das ist keine Adresse eines Chat-Servers. Schreibe sie als host oder host:port.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>Starting your server</source>
        <translation>Dein Server startet</translation>
    </message>
    <message>
        <source>Your server is running but has no IRC listener. Add one to its configuration and start it again.</source>
        <translation>Dein Server läuft, nimmt aber keine IRC-Verbindungen an. Ergänze das in seiner Konfiguration und starte ihn neu.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Dein Server</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address, when it was used</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>Der Server steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>client::ConnectForm</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Willkommen bei Hearth</translation>
    </message>
    <message>
        <source>Join a chat nearby, or start one here.</source>
        <translation>Betritt einen Chat in der Nähe oder starte hier einen.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>H&amp;ost here</source>
        <translation>&amp;Hier starten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>chat.example.org, or an invite link</source>
        <translation>chat.example.org oder ein Einladungslink</translation>
    </message>
    <message>
        <source>Starts a server on this computer and joins it</source>
        <translation>Startet einen Server auf diesem Computer und verbindet dich damit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Got an invite link? Paste it anywhere in this window.</source>
        <translation>Hast du einen Einladungslink? Füge ihn irgendwo in diesem Fenster ein.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Weniger</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Less: no password or account</source>
        <translation>Weniger: kein Passwort, kein Konto</translation>
    </message>
    <message>
        <source>More: password or account</source>
        <translation>Mehr: Passwort oder Konto</translation>
    </message>
    <message>
        <source>Hides the password fields and clears them</source>
        <translation>Blendet die Passwortfelder aus und leert sie</translation>
    </message>
    <message>
        <source>For servers that require a password or an account</source>
        <translation>Für Server, die ein Passwort oder ein Konto verlangen</translation>
    </message>
</context>
<context>
    <name>client::ConnectionBar</name>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Open the keyring…</source>
        <translation>Schlüsselbund öffnen…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Enter the e-mail address…</source>
        <translation>E-Mail-Adresse eingeben…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Send the password…</source>
        <translation>Passwort senden…</translation>
    </message>
    <message>
        <source>Connect with TLS</source>
        <translation>Mit TLS verbinden</translation>
    </message>
    <message>
        <source>Start your server</source>
        <translation>Deinen Server starten</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder betreten</translation>
    </message>
    <message>
        <source>Shows the server&apos;s key and asks whether to trust it</source>
        <translation>Zeigt den Schlüssel des Servers und fragt, ob du ihm vertraust</translation>
    </message>
    <message>
        <source>The key was changed…</source>
        <translation>Schlüssel wurde geändert…</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Schlüssel prüfen…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
</context>
<context>
    <name>client::ConversationExport</name>
    <message>
        <source>The conversation could not be saved as %1: %2.</source>
        <translation>Die Unterhaltung konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
</context>
<context>
    <name>client::ConversationList</name>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht betreten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n für dich</numerusform>
            <numerusform>%n für dich</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direktchats</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>client::ConversationMenu</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>Wie in den &amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;All messages</source>
        <translation>&amp;Alle Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Mentions and replies</source>
        <translation>Er&amp;wähnungen und Antworten</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Who comes and goes</source>
        <translation>&amp;Wer kommt und geht</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Those who &amp;wrote something</source>
        <translation>Wer etwas &amp;geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;No one</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>A&amp;us</translation>
    </message>
</context>
<context>
    <name>client::ConversationView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>R&amp;eact…</source>
        <translation>&amp;Reagieren…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>&amp;Person: %1</translation>
    </message>
    <message>
        <source>&amp;Delete for all…</source>
        <translation>Für alle &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel all &amp;unsent messages</source>
        <translation>Alle nicht &amp;gesendeten Nachrichten verwerfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, text</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>nick, time, text</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Menu of the sender</source>
        <translation>Menü des Absenders</translation>
    </message>
    <message>
        <source>Older messages are loaded.</source>
        <translation>Ältere Nachrichten sind geladen.</translation>
    </message>
    <message>
        <source>More messages are loaded.</source>
        <translation>Weitere Nachrichten sind geladen.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Loading the missing messages…</source>
        <translation>Die fehlenden Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>nur du siehst das</translation>
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
        <translation>Server&amp;passwort</translation>
    </message>
    <message>
        <source>Server password</source>
        <translation>Serverpasswort</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Acco&amp;unt password</source>
        <translation>K&amp;ontopasswort</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Kontopasswort</translation>
    </message>
    <message>
        <source>Register &amp;this account, which is new</source>
        <translation>Dieses Konto ist neu: re&amp;gistrieren</translation>
    </message>
    <message>
        <source>Reserves the name for you, so that only you can use it</source>
        <translation>Reserviert den Namen für dich, damit nur du ihn benutzen kannst</translation>
    </message>
    <message>
        <source>Repeat the account pass&amp;word</source>
        <translation>Kontopasswor&amp;t wiederholen</translation>
    </message>
    <message>
        <source>Repeat the account password</source>
        <translation>Kontopasswort wiederholen</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Code &amp;for the new account</source>
        <translation>&amp;Code für das neue Konto</translation>
    </message>
    <message>
        <source>Code for the new account</source>
        <translation>Code für das neue Konto</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>Wähle ein Passwort für das neue Konto.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Die beiden Passwörter sind verschieden. Gib das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter the code for the new account.</source>
        <translation>Gib den Code für das neue Konto ein.</translation>
    </message>
</context>
<context>
    <name>client::DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>client::DoNotDisturbText</name>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time of day</comment>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>Nicht stören bis morgen, %1</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Für &amp;30 Minuten</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>Until to&amp;morrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until &amp;I turn it off</source>
        <translation>Bis &amp;ich es ausschalte</translation>
    </message>
</context>
<context>
    <name>client::EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>Reaktion wählen</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji wählen</translation>
    </message>
    <message>
        <source>Find an emoji, or type a word</source>
        <translation>Emoji suchen oder Wort eingeben</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Menschen und Körper</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>No emoji found. Enter reacts with the word.</source>
        <translation>Kein Emoji gefunden. Die Eingabetaste reagiert mit dem Wort.</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <translation>Kein Emoji gefunden.</translation>
    </message>
</context>
<context>
    <name>client::EmojiTable</name>
    <message>
        <source>en</source>
        <comment>not shown: the code of your language, which is that of the file of translations</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>Nothing answers at %1. Either no server is running there, or a firewall blocks the port.</source>
        <translation>Unter %1 antwortet niemand. Entweder läuft dort kein Server, oder eine Firewall sperrt den Port.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 hat die Verbindung sofort geschlossen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check your network connection.</source>
        <translation>%1 ist von hier aus nicht erreichbar. Prüfe deine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Check the name and your network connection.</source>
        <translation>Es gibt keinen Computer namens %1. Prüfe den Namen und deine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection.</source>
        <translation>%1 antwortet nicht. Prüfe die Adresse und deine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 did not accept an encrypted connection. Check that this port uses TLS.</source>
        <translation>%1 hat keine verschlüsselte Verbindung angenommen. Prüfe, ob dieser Port TLS verwendet.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2</source>
        <translation>Die verschlüsselte Verbindung mit %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Someone may be intercepting the connection; nothing was sent. Ask the server&apos;s operator whether the key was changed.</source>
        <translation>%1 verwendet einen anderen Schlüssel als zuvor. Vielleicht fängt jemand die Verbindung ab; es wurde nichts gesendet. Frage beim Betreiber des Servers nach, ob der Schlüssel geändert wurde.</translation>
    </message>
    <message>
        <source>The identity of %1 is not confirmed: no authority vouches for its certificate. Nothing was sent. Compare the fingerprint with the server&apos;s operator.</source>
        <translation>Die Identität von %1 ist nicht bestätigt: Keine Zertifizierungsstelle bürgt für das Zertifikat. Es wurde nichts gesendet. Vergleiche den Fingerabdruck mit dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 requires an encrypted connection (TLS).</source>
        <translation>%1 verlangt eine verschlüsselte Verbindung (TLS).</translation>
    </message>
    <message>
        <source>%1 answers, but not like a chat server: it sent nothing. Check the port.</source>
        <translation>%1 antwortet, aber nicht wie ein Chat-Server: Es wurde nichts gesendet. Prüfe den Port.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>Der Server hat die Verbindung geschlossen: %1</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a web server.</source>
        <translation>%1 ist kein Chat-Server: Die Antwort kam wie von einem Webserver.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like an SSH server.</source>
        <translation>%1 ist kein Chat-Server: Die Antwort kam wie von einem SSH-Server.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a mail or file server.</source>
        <translation>%1 ist kein Chat-Server: Die Antwort kam wie von einem Mail- oder Dateiserver.</translation>
    </message>
    <message>
        <source>%1 is the telnet port of a chat server. Hearth usually uses port 6697 or 6667.</source>
        <translation>%1 ist der Telnet-Port eines Chat-Servers. Hearth benutzt meist Port 6697 oder 6667.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it does not answer like one.</source>
        <translation>%1 ist kein Chat-Server: Die Antwort sieht nicht danach aus.</translation>
    </message>
    <message>
        <source>%1 has asked for trusted encryption on every connection, and its key cannot be trusted now. Someone may be intercepting the connection; nothing was sent. Try again later, or ask the server&apos;s operator.</source>
        <translation>%1 verlangt für jede Verbindung eine vertrauenswürdige Verschlüsselung, und seinem Schlüssel kann jetzt nicht vertraut werden. Vielleicht hört jemand die Verbindung ab; es wurde nichts gesendet. Versuche es später noch einmal oder frage den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>client::FindBar</name>
    <message>
        <source>Older match (Enter)</source>
        <translation>Älterer Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Neuerer Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
</context>
<context>
    <name>client::FindFlow</name>
    <message>
        <source>No matches so far</source>
        <translation>Bisher keine Treffer</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>a match</comment>
        <translation>%1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>client::HeaderBar</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Personen ausblenden</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>Thema festlegen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>You are %1. %2</source>
        <translation>Du bist %1. %2</translation>
    </message>
    <message>
        <source>The room has no topic now.</source>
        <translation>Der Raum hat jetzt kein Thema.</translation>
    </message>
    <message>
        <source>The topic is now: %1</source>
        <translation>Das Thema ist jetzt: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>client::HostController</name>
    <message>
        <source>The folder %1 for your server cannot be created. Free some space or correct its permissions, then try again.</source>
        <translation>Der Ordner %1 für deinen Server kann nicht angelegt werden. Schaffe Platz oder korrigiere seine Zugriffsrechte und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>client::HostPanel</name>
    <message>
        <source>Your server</source>
        <translation>Dein Server</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Läuft nicht.</translation>
    </message>
    <message>
        <source>Not running. Start it and people around you can join.</source>
        <translation>Läuft nicht. Starte ihn, und Leute in deiner Nähe können mitmachen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>Your server is stopped.</source>
        <translation>Dein Server ist gestoppt.</translation>
    </message>
    <message>
        <source>Your server is starting.</source>
        <translation>Dein Server startet.</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>Dein Server läuft.</translation>
    </message>
    <message>
        <source>Your server is stopping.</source>
        <translation>Dein Server wird gestoppt.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Betreten</translation>
    </message>
</context>
<context>
    <name>client::HostPanelController</name>
    <message>
        <source>Your server</source>
        <translation>Dein Server</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Fingerabdruck kopiert.</translation>
    </message>
</context>
<context>
    <name>client::HostSentences</name>
    <message>
        <source>Its last message was: %1.</source>
        <translation>Seine letzte Meldung war: %1.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space, then start the server again.</source>
        <translation>Der Datenträger mit %1 ist voll. Schaffe Platz und starte den Server dann neu.</translation>
    </message>
    <message>
        <source>Correct the problem, then start the server again.</source>
        <translation>Behebe das Problem und starte den Server dann neu.</translation>
    </message>
    <message>
        <source>Start the server again.</source>
        <translation>Starte den Server neu.</translation>
    </message>
    <message>
        <source>Start the server again. If that does not help, look at %1.</source>
        <translation>Starte den Server neu. Wenn das nicht hilft, sieh in %1 nach.</translation>
    </message>
    <message>
        <source>The server program hearthd is missing. Hearth looked for it here: %1. Install Hearth again, or put hearthd beside hearth.</source>
        <translation>Das Serverprogramm hearthd fehlt. Hearth hat es hier gesucht: %1. Installiere Hearth neu, oder lege hearthd neben hearth.</translation>
    </message>
    <message>
        <source>You do not have permission to run the server program %1. Install Hearth again, or make that file executable.</source>
        <translation>Du darfst das Serverprogramm %1 nicht ausführen. Installiere Hearth neu, oder mache die Datei ausführbar.</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Install Hearth again, or check that file.</source>
        <translation>Das System konnte %1 nicht starten: %2. Installiere Hearth neu, oder prüfe diese Datei.</translation>
    </message>
    <message>
        <source>Another program uses port %1. If it is a chat server, connect to localhost to use it. Otherwise stop that program, or configure other ports in %2.</source>
        <translation>Ein anderes Programm benutzt Port %1. Wenn es ein Chat-Server ist, verbinde dich mit localhost, um ihn zu nutzen. Sonst beende das Programm, oder stelle in %2 andere Ports ein.</translation>
    </message>
    <message>
        <source>Your server did not start: its process has disappeared.</source>
        <translation>Dein Server ist nicht gestartet: Sein Prozess ist verschwunden.</translation>
    </message>
    <message>
        <source>Your server did not start: signal %1 (%2) ended it.</source>
        <translation>Dein Server ist nicht gestartet: Signal %1 (%2) hat ihn beendet.</translation>
    </message>
    <message>
        <source>Your server did not start: it ended with exit code %1.</source>
        <translation>Dein Server ist nicht gestartet: Er endete mit dem Code %1.</translation>
    </message>
    <message>
        <source>Your server was not ready after %1 s, so Hearth ended it. Try again. If it happens again, look at %2.</source>
        <translation>Dein Server war nach %1 s nicht bereit, darum hat Hearth ihn beendet. Versuche es noch einmal. Wenn das wieder passiert, sieh in %2 nach.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: its process has disappeared.</source>
        <translation>Dein Server hat unerwartet gestoppt: Sein Prozess ist verschwunden.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: signal %1 (%2) ended it.</source>
        <translation>Dein Server hat unerwartet gestoppt: Signal %1 (%2) hat ihn beendet.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: it ended with exit code %1.</source>
        <translation>Dein Server hat unerwartet gestoppt: Er endete mit dem Code %1.</translation>
    </message>
    <message>
        <source>Your server did not stop in time, so Hearth ended it.</source>
        <translation>Dein Server wurde nicht rechtzeitig fertig, darum hat Hearth ihn beendet.</translation>
    </message>
    <message>
        <source>Another program has stopped your server.</source>
        <translation>Ein anderes Programm hat deinen Server beendet.</translation>
    </message>
</context>
<context>
    <name>client::IrcSocket</name>
    <message>
        <source>The server has stopped reading.</source>
        <translation>Der Server nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>The server has stopped answering.</source>
        <translation>Der Server antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 closed the connection and sent nothing. If it requires encryption, write ircs:// before its name.</source>
        <translation>%1 hat die Verbindung geschlossen und nichts gesendet. Falls Verschlüsselung verlangt wird, schreibe ircs:// vor den Namen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its welcome.</source>
        <translation>%1 hat die Verbindung noch vor der Begrüßung geschlossen.</translation>
    </message>
    <message>
        <source>%1 sent data that cannot be decrypted.</source>
        <translation>%1 hat Daten gesendet, die sich nicht entschlüsseln lassen.</translation>
    </message>
</context>
<context>
    <name>client::JoinDialog</name>
    <message>
        <source>&amp;Join the room</source>
        <translation>Raum &amp;betreten</translation>
    </message>
    <message>
        <source>&amp;Talk to this person</source>
        <translation>Mit dieser Person &amp;chatten</translation>
    </message>
    <message>
        <source>Join a room or talk to someone</source>
        <translation>Raum betreten oder mit jemandem chatten</translation>
    </message>
    <message>
        <source>Name of a &amp;room or of a person</source>
        <translation>Name eines &amp;Raums oder einer Person</translation>
    </message>
    <message>
        <source>design, or ana</source>
        <translation>design oder ana</translation>
    </message>
    <message>
        <source>Name of a room or of a person</source>
        <translation>Name eines Raums oder einer Person</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>&amp;Alle Räume zeigen</translation>
    </message>
    <message>
        <source>A name has neither spaces nor commas. Use - between words.</source>
        <translation>Ein Name hat weder Leerzeichen noch Kommas. Setze - zwischen die Wörter.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Type a name, or choose a room. The ones with the most people come first.</source>
        <translation>Gib einen Namen ein oder wähle einen Raum. Die Räume mit den meisten Personen stehen oben.</translation>
    </message>
    <message>
        <source>Join takes you to %1.</source>
        <translation>„Raum betreten“ bringt dich zu %1.</translation>
    </message>
    <message>
        <source>%1 does not exist yet, unless it is hidden: Join creates it.</source>
        <translation>%1 gibt es noch nicht, außer als versteckten Raum: „Raum betreten“ legt ihn an.</translation>
    </message>
    <message>
        <source>%1 is not among the rooms that are known here. Join creates it if it does not exist yet.</source>
        <translation>%1 ist hier nicht bekannt. „Raum betreten“ legt den Raum an, wenn es ihn noch nicht gibt.</translation>
    </message>
</context>
<context>
    <name>client::KeepNameBar</name>
    <message>
        <source>Keep this name</source>
        <translation>Namen behalten</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hearth does not ask again on this server. You can register later: choose Account in the menu Hearth.</source>
        <translation>Hearth fragt auf diesem Server nicht noch einmal. Du kannst dich später registrieren: Wähle „Konto“ im Menü „Hearth“.</translation>
    </message>
    <message>
        <source>Anyone could use the name %1 while you are away.</source>
        <translation>Solange du weg bist, könnte jeder den Namen %1 benutzen.</translation>
    </message>
    <message>
        <source>Choose a password, so that only you can be %1 here. Hearth remembers it and logs you in from now on.</source>
        <translation>Wähle ein Passwort, damit hier nur du %1 sein kannst. Hearth merkt es sich und meldet dich ab jetzt an.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Gib den Code ein.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Dieser Server verlangt eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>client::KeyRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>Drücke die Tasten…</translation>
    </message>
</context>
<context>
    <name>client::KnownServers</name>
    <message>
        <source>Servers used before</source>
        <translation>Früher benutzte Server</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>Diesen Server &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Forget this server</source>
        <translation>Diesen Server v&amp;ergessen</translation>
    </message>
</context>
<context>
    <name>client::LogDialog</name>
    <message>
        <source>Counting the stored messages…</source>
        <translation>Die gespeicherten Nachrichten werden gezählt…</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Keep all messages</source>
        <translation>Alle Nachrichten behalten</translation>
    </message>
    <message>
        <source>Remove messages after one year</source>
        <translation>Nachrichten nach einem Jahr löschen</translation>
    </message>
    <message>
        <source>Remove messages after 90 days</source>
        <translation>Nachrichten nach 90 Tagen löschen</translation>
    </message>
    <message>
        <source>Remove messages after 30 days</source>
        <translation>Nachrichten nach 30 Tagen löschen</translation>
    </message>
    <message>
        <source>Remove messages after 7 days</source>
        <translation>Nachrichten nach 7 Tagen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Remove messages after %n days</source>
        <translation>
            <numerusform>Nachrichten nach %n Tag löschen</numerusform>
            <numerusform>Nachrichten nach %n Tagen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
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
        </translation>
    </message>
    <message>
        <source>Age of messages</source>
        <translation>Alter der Nachrichten</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Age:</source>
        <translation>&amp;Alter:</translation>
    </message>
    <message>
        <source>&amp;Size of the file:</source>
        <translation>Datei&amp;größe:</translation>
    </message>
    <message>
        <source>1 message is stored on this computer (%1).</source>
        <translation>Auf diesem Computer ist 1 Nachricht gespeichert (%1).</translation>
    </message>
    <message>
        <source>%1 messages are stored on this computer (%2).</source>
        <translation>Auf diesem Computer sind %1 Nachrichten gespeichert (%2).</translation>
    </message>
    <message>
        <source>OK removes the messages beyond the limit from this computer for good. Those on servers stay there.</source>
        <translation>OK löscht die Nachrichten jenseits der Grenze endgültig von diesem Computer. Auf den Servern bleiben sie erhalten.</translation>
    </message>
</context>
<context>
    <name>client::LogFlow</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>client::LoginSection</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Register this account, which is new</source>
        <translation>Dieses Konto ist neu: registrieren</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Type the name of the account.</source>
        <translation>Gib den Namen des Kontos ein.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Gib ein Passwort ein.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Die beiden Passwörter sind verschieden. Gib das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Dieser Server verlangt eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Gib den Code ein.</translation>
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
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>Pin the conversation to the top of the list</source>
        <translation>Die Unterhaltung oben in der Liste anheften</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Mute the conversation</source>
        <translation>Die Unterhaltung stummschalten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the conversation or network up in the list</source>
        <translation>Die Unterhaltung oder das Netz in der Liste nach oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the conversation or network down in the list</source>
        <translation>Die Unterhaltung oder das Netz in der Liste nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand the network</source>
        <translation>Netz &amp;zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>Angeheftete Unterhaltung %1</translation>
    </message>
    <message>
        <source>&amp;Find a person in the room</source>
        <translation>Person im Raum &amp;finden</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MemberDelegate</name>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>client::MemberList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Talk to %1</source>
        <translation>Mit %1 &amp;chatten</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Erwähnen</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Double-click to talk to %1</source>
        <translation>Doppelklicken, um mit %1 zu chatten</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>Aus dem &amp;Raum entfernen…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>Entfernen und s&amp;perren…</translation>
    </message>
    <message>
        <source>&amp;Your profile…</source>
        <translation>&amp;Dein Profil…</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen …</translation>
    </message>
    <message>
        <source>No one here has such a name. Press Escape to see everyone.</source>
        <translation>Niemand hier heißt so. Mit Escape siehst du wieder alle.</translation>
    </message>
</context>
<context>
    <name>client::MemberModel</name>
    <message>
        <source>Logged in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>%1, %2, away</source>
        <comment>nick, Operators, away</comment>
        <translation>%1, %2, abwesend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nick, Operators</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Half-operators</source>
        <translation>Halb-Operatoren</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>Mit Stimme</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>display name, nick</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, nick %2</source>
        <comment>display name</comment>
        <translation>%1, Nick %2</translation>
    </message>
</context>
<context>
    <name>client::MessageActions</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this message for all users?</source>
        <translation>Diese Nachricht für alle löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>client::MessageBlock</name>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>client::MessageHistory</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>Hier sind noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>client::MessageLog</name>
    <message>
        <source>Another program is using the message log %1. Messages of today will not be stored, and older ones are not shown. Close that program and start Hearth again.</source>
        <translation>Ein anderes Programm benutzt das Nachrichtenprotokoll %1. Nachrichten von heute werden nicht gespeichert, ältere nicht gezeigt. Schließe das Programm und starte Hearth neu.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be used (%2). Messages of today will not be stored, and older ones are not shown.</source>
        <translation>Das Nachrichtenprotokoll %1 lässt sich nicht verwenden (%2). Nachrichten von heute werden nicht gespeichert, ältere nicht gezeigt.</translation>
    </message>
    <message>
        <source>This version of Hearth has to change the message log and first makes a copy of it, which failed. %1 Messages of today will not be stored, and older ones are not shown. Free some space and start Hearth again.</source>
        <translation>Diese Version von Hearth muss das Nachrichtenprotokoll ändern und macht zuerst eine Kopie davon. Das ist fehlgeschlagen. %1 Nachrichten von heute werden nicht gespeichert, ältere nicht gezeigt. Schaffe Platz und starte Hearth neu.</translation>
    </message>
    <message>
        <source>The message log %1 was written by a newer version of Hearth. Messages of today will not be stored, and older ones are not shown. Install that version again to see them.</source>
        <translation>Das Nachrichtenprotokoll %1 stammt von einer neueren Version von Hearth. Nachrichten von heute werden nicht gespeichert, ältere nicht gezeigt. Installiere jene Version wieder, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program, so no messages will be stored. Move it away and start Hearth again.</source>
        <translation>Die Datei %1 gehört zu einem anderen Programm, darum werden keine Nachrichten gespeichert. Verschiebe sie und starte Hearth neu.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be created (%2). No messages will be stored.</source>
        <translation>Das Nachrichtenprotokoll %1 kann nicht angelegt werden (%2). Es werden keine Nachrichten gespeichert.</translation>
    </message>
    <message>
        <source>The message log is damaged. %1</source>
        <translation>Das Nachrichtenprotokoll ist beschädigt. %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so no messages will be stored. On Debian, install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt, darum werden keine Nachrichten gespeichert. Installiere unter Debian das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The disk is full, so new messages are not stored. Free some space; they will be stored then.</source>
        <translation>Der Datenträger ist voll, darum werden neue Nachrichten nicht gespeichert. Schaffe Platz, dann wird das nachgeholt.</translation>
    </message>
    <message>
        <source>The message log or its disk is read-only, so new messages are not stored. Correct its permissions and start Hearth again.</source>
        <translation>Das Nachrichtenprotokoll oder sein Datenträger ist schreibgeschützt, darum werden neue Nachrichten nicht gespeichert. Korrigiere die Zugriffsrechte und starte Hearth neu.</translation>
    </message>
    <message>
        <source>The message log is damaged, so new messages are not stored. Start Hearth again: it repairs the log.</source>
        <translation>Das Nachrichtenprotokoll ist beschädigt, darum werden neue Nachrichten nicht gespeichert. Starte Hearth neu: Dabei wird es repariert.</translation>
    </message>
    <message>
        <source>Another program is using the message log, so new messages are not stored. They will be stored when that program releases it.</source>
        <translation>Ein anderes Programm benutzt das Nachrichtenprotokoll, darum werden neue Nachrichten nicht gespeichert. Das wird nachgeholt, sobald das Programm es freigibt.</translation>
    </message>
    <message>
        <source>New messages are not stored: %1.</source>
        <translation>Neue Nachrichten werden nicht gespeichert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</source>
        <translation>
            <numerusform>Das Nachrichtenprotokoll war beschädigt. Die beschädigte Datei heißt jetzt %2; %n Nachricht konnte gelesen werden und ist noch da.</numerusform>
            <numerusform>Das Nachrichtenprotokoll war beschädigt. Die beschädigte Datei heißt jetzt %2; %n Nachrichten konnten gelesen werden und sind noch da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MessageRows</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and 1 other</source>
        <translation>%1 und 1 weitere Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 deleted this message.</source>
        <translation>%1 hat diese Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>Loading messages from before %1…</source>
        <translation>Nachrichten vor %1 werden geladen…</translation>
    </message>
    <message>
        <source>Messages from before %1 could not be loaded.</source>
        <translation>Nachrichten vor %1 konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Messages from before %1 are not loaded yet.</source>
        <translation>Nachrichten vor %1 sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Loading messages from %1 to %2…</source>
        <translation>Nachrichten von %1 bis %2 werden geladen…</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 could not be loaded.</source>
        <translation>Nachrichten von %1 bis %2 konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 are not loaded yet.</source>
        <translation>Nachrichten von %1 bis %2 sind noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>client::NetworkChoice</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>client::NetworkController</name>
    <message>
        <source>This is the first connection to %1. Its key is now trusted and remembered. If it ever changes, Hearth asks you what to do. Fingerprint: %2</source>
        <translation>Das ist die erste Verbindung mit %1. Hearth vertraut jetzt dem Schlüssel und merkt ihn sich. Falls er sich einmal ändert, fragt Hearth dich, was zu tun ist. Fingerabdruck: %2</translation>
    </message>
    <message>
        <source>You are connected. Type /list to see the rooms, or /join #room to enter one.</source>
        <translation>Du bist verbunden. Gib /list ein, um die Räume zu sehen, oder /join #raum, um einen zu betreten.</translation>
    </message>
    <message>
        <source>%1 requires encryption (TLS), so Hearth now connects to port %2.</source>
        <translation>%1 verlangt Verschlüsselung (TLS), deshalb verbindet sich Hearth jetzt mit Port %2.</translation>
    </message>
</context>
<context>
    <name>client::NetworkFeed</name>
    <message numerus="yes">
        <source>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</source>
        <translation>
            <numerusform>%n Person hat dir geschrieben und keine Antwort bekommen. Nachrichten von weiteren Personen erscheinen hier: Antworte mit /msg NAME TEXT, oder öffne mit /query NAME einen Chat.</numerusform>
            <numerusform>%n Personen haben dir geschrieben und keine Antwort bekommen. Nachrichten von weiteren Personen erscheinen hier: Antworte mit /msg NAME TEXT, oder öffne mit /query NAME einen Chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NetworkState</name>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Wird verbunden.</translation>
    </message>
    <message>
        <source>Connected, but the server has not answered for a while.</source>
        <translation>Verbunden, aber der Server hat eine Weile nicht geantwortet.</translation>
    </message>
    <message>
        <source>Connected, encrypted.</source>
        <translation>Verbunden, verschlüsselt.</translation>
    </message>
    <message>
        <source>Connected, not encrypted.</source>
        <translation>Verbunden, nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Not connected. Trying again in %1 s.</source>
        <translation>Nicht verbunden. Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>retry in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>The server has not answered for a while.</source>
        <translation>Der Server hat eine Weile nicht geantwortet.</translation>
    </message>
    <message>
        <source>Not connected. Reconnecting in %1 s.</source>
        <translation>Nicht verbunden. Neue Verbindung in %1 s.</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s.</source>
        <translation>Neue Verbindung in %1 s.</translation>
    </message>
</context>
<context>
    <name>client::Networks</name>
    <message>
        <source>%1 is not the address of a chat server.</source>
        <translation>%1 ist keine Adresse eines Chat-Servers.</translation>
    </message>
</context>
<context>
    <name>client::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Gib ein Passwort ein.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Die beiden Passwörter sind verschieden. Gib das Passwort noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>client::NewestButton</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Neueste</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n neue</numerusform>
            <numerusform>↓ %n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages below</source>
        <translation>
            <numerusform>%n neue Nachricht weiter unten</numerusform>
            <numerusform>%n neue Nachrichten weiter unten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Notifier</name>
    <message numerus="yes">
        <source>Messages in %n more conversations</source>
        <translation>
            <numerusform>Nachrichten in %n weiteren Unterhaltung</numerusform>
            <numerusform>Nachrichten in %n weiteren Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PartsPreview</name>
    <message numerus="yes">
        <source>This text will be sent as %n messages.</source>
        <translation>
            <numerusform>Dieser Text wird als %n Nachricht gesendet.</numerusform>
            <numerusform>Dieser Text wird als %n Nachrichten gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines will be sent as %n messages.</source>
        <translation>
            <numerusform>%1 Zeilen werden als %n Nachricht gesendet.</numerusform>
            <numerusform>%1 Zeilen werden als %n Nachrichten gesendet.</numerusform>
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
        <translation>Es wird nichts gespeichert: Der Ordner %1 lässt sich nicht verwenden. Korrigiere seine Zugriffsrechte, oder wähle mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not accept your passwords (%1). They are kept in a file that only you can read.</source>
        <translation>Der Schlüsselbund des Systems hat deine Passwörter nicht angenommen (%1). Sie liegen in einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>The file state.json could not be read.</source>
        <translation>Die Datei state.json konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file state.json is damaged.</source>
        <translation>Die Datei state.json ist beschädigt.</translation>
    </message>
    <message>
        <source>The file state.json was written by another version of Hearth.</source>
        <translation>Die Datei state.json stammt von einer anderen Version von Hearth.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring.</source>
        <translation>Passwörter liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Passwords are kept in a file that only you can read.</source>
        <translation>Passwörter liegen in einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Your rooms and drafts cannot be saved in %1 (%2). Free some space or correct the folder&apos;s permissions.</source>
        <translation>Deine Räume und Entwürfe lassen sich nicht in %1 speichern (%2). Schaffe Platz oder korrigiere die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>It could not be renamed, so nothing new will be remembered. Look at the folder %1.</source>
        <translation>Sie ließ sich nicht umbenennen, darum wird nichts Neues gespeichert. Sieh im Ordner %1 nach.</translation>
    </message>
    <message>
        <source>It was renamed to %1, and Hearth starts without your servers and rooms.</source>
        <translation>Sie heißt jetzt %1, und Hearth startet ohne deine Server und Räume.</translation>
    </message>
</context>
<context>
    <name>client::ProfileCard</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rooms in common</source>
        <translation>Gemeinsame Räume</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>M&amp;ention</source>
        <translation>&amp;Erwähnen</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Nicht mehr &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Take &amp;operator rights</source>
        <translation>&amp;Operatorrechte entziehen</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Zum &amp;Operator machen</translation>
    </message>
    <message>
        <source>Take &amp;voice</source>
        <translation>&amp;Sprechrecht entziehen</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>&amp;Sprechrecht geben</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, wenn du magst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>Aus dem &amp;Raum entfernen…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>Entfernen und s&amp;perren…</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from %2 and keep them out?</source>
        <translation>%1 aus %2 entfernen und aussperren?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no one called %1 on this server now.</source>
        <translation>Auf diesem Server gibt es gerade niemanden namens %1.</translation>
    </message>
    <message>
        <source>The server did not answer. Connect, then open the card again.</source>
        <translation>Der Server hat nicht geantwortet. Verbinde dich und öffne die Karte dann noch einmal.</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echter Name</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Untätig seit</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not known to be encrypted</source>
        <translation>ob verschlüsselt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Operator of the server</source>
        <translation>Operator des Servers</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
</context>
<context>
    <name>client::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your profile on %1</source>
        <translation>Dein Profil auf %1</translation>
    </message>
    <message>
        <source>The server keeps what you say about yourself here, and shows it to others. Fields may stay empty.</source>
        <translation>Der Server bewahrt auf, was du hier über dich sagst, und zeigt es anderen. Felder können leer bleiben.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: the server takes at most %n bytes.</source>
        <translation>
            <numerusform>Das ist zu lang: Der Server nimmt höchstens %n Byte an.</numerusform>
            <numerusform>Das ist zu lang: Der Server nimmt höchstens %n Bytes an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Verwende eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes at most %n values. Leave a field empty.</source>
        <translation>
            <numerusform>Der Server nimmt höchstens %n Angabe an. Lass ein Feld leer.</numerusform>
            <numerusform>Der Server nimmt höchstens %n Angaben an. Lass ein Feld leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echter Name</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>Auf diesem Server kannst du deinen echten Namen nur beim Verbinden angeben.</translation>
    </message>
    <message>
        <source>The server shows your real name to others. It has no other profile fields.</source>
        <translation>Der Server zeigt anderen deinen echten Namen. Weitere Profilfelder hat er nicht.</translation>
    </message>
    <message>
        <source>The server has not answered. Try again, or close this and check your profile later.</source>
        <translation>Der Server hat nicht geantwortet. Versuche es noch einmal, oder schließe dieses Fenster und sieh dein Profil später an.</translation>
    </message>
    <message>
        <source>The server has saved your earlier changes.</source>
        <translation>Der Server hat deine früheren Änderungen gespeichert.</translation>
    </message>
</context>
<context>
    <name>client::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>Raum, Person oder Befehl</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing has such a name. Ctrl+J joins another room or talks to someone.</source>
        <translation>Nichts heißt so. Mit Strg+J kannst du einen anderen Raum betreten oder mit jemandem chatten.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n für dich</numerusform>
            <numerusform>%n für dich</numerusform>
        </translation>
    </message>
    <message>
        <source>talk to</source>
        <translation>chatten</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>Mit %1 chatten</translation>
    </message>
</context>
<context>
    <name>client::QuietLine</name>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>„Nicht stören“ ausschalten</translation>
    </message>
</context>
<context>
    <name>client::QuitFlow</name>
    <message>
        <source>Hearth is still here</source>
        <translation>Hearth ist noch da</translation>
    </message>
    <message>
        <source>You still receive messages. Click the flame to open the window again; Quit is in its menu.</source>
        <translation>Du bekommst weiterhin Nachrichten. Klicke auf die Flamme, um das Fenster wieder zu öffnen; in ihrem Menü kannst du Hearth beenden.</translation>
    </message>
    <message>
        <source>The system tray has gone away, so the window is back.</source>
        <translation>Der Infobereich ist verschwunden, darum ist das Fenster wieder da.</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>Hearth beenden</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>Dein Server läuft.</translation>
    </message>
    <message>
        <source>Keep it running so that others can continue to chat, or stop it?</source>
        <translation>Soll er weiterlaufen, damit andere weiter chatten können, oder möchtest du ihn stoppen?</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
<context>
    <name>client::ReactionsPart</name>
    <message>
        <source>%1 from %2</source>
        <comment>reaction, names</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reaktionen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reaction, number of users</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>client::ReplyBar</name>
    <message>
        <source>Do not reply (Escape)</source>
        <translation>Nicht antworten (Esc)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <comment>the name and text of a message</comment>
        <translation>Antwort an %1</translation>
    </message>
</context>
<context>
    <name>client::ReplyPart</name>
    <message>
        <source>an earlier message</source>
        <translation>eine frühere Nachricht</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <comment>the name and text of a message</comment>
        <translation>Als Antwort auf %1</translation>
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
        <translation>%1 ist nicht online.</translation>
    </message>
    <message>
        <source>There is no room %1.</source>
        <translation>Es gibt keinen Raum %1.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>Es gibt keinen Server %1.</translation>
    </message>
    <message>
        <source>No one has used the name %1 recently.</source>
        <translation>Den Namen %1 hat in letzter Zeit niemand benutzt.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>Du kannst nicht an %1 schreiben.</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you.</source>
        <translation>%1 nimmt keine Nachrichten von dir an.</translation>
    </message>
    <message>
        <source>The server does not know the command %1.</source>
        <translation>Der Server kennt den Befehl %1 nicht.</translation>
    </message>
    <message>
        <source>The command %1 is incomplete.</source>
        <translation>Der Befehl %1 ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 ist nicht in %2.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Du bist nicht in %1.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 ist schon in %2.</translation>
    </message>
    <message>
        <source>Only operators of %1 can do that.</source>
        <translation>Das können nur Operatoren von %1.</translation>
    </message>
    <message>
        <source>Only operators of the server can do that.</source>
        <translation>Das können nur Operatoren des Servers.</translation>
    </message>
    <message>
        <source>You cannot become an operator of this server from here.</source>
        <translation>Von hier aus kannst du auf diesem Server nicht Operator werden.</translation>
    </message>
    <message>
        <source>The server does not know the mode %1.</source>
        <translation>Der Server kennt den Modus %1 nicht.</translation>
    </message>
    <message>
        <source>The server does not know one of these modes.</source>
        <translation>Der Server kennt einen dieser Modi nicht.</translation>
    </message>
    <message>
        <source>You can see and change only your own modes.</source>
        <translation>Du kannst nur deine eigenen Modi sehen und ändern.</translation>
    </message>
    <message>
        <source>The ban list of %1 is full. Remove a ban first.</source>
        <translation>Die Bannliste von %1 ist voll. Hebe zuerst eine Verbannung auf.</translation>
    </message>
    <message>
        <source>%1 already has a password.</source>
        <translation>%1 hat schon ein Passwort.</translation>
    </message>
    <message>
        <source>This is not a valid room password.</source>
        <translation>Das ist kein gültiges Raumpasswort.</translation>
    </message>
    <message>
        <source>This is too long for the server; nothing was sent.</source>
        <translation>Das ist zu lang für den Server; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>That is possible only while connecting.</source>
        <translation>Das geht nur beim Verbinden.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Falsches Passwort.</translation>
    </message>
    <message>
        <source>The server has no message of the day.</source>
        <translation>Der Server hat keine Nachricht des Tages.</translation>
    </message>
    <message>
        <source>The connection of a server cannot be ended.</source>
        <translation>Die Verbindung eines Servers lässt sich nicht beenden.</translation>
    </message>
    <message>
        <source>The server has no help about %1.</source>
        <translation>Der Server hat keine Hilfe zu %1.</translation>
    </message>
    <message>
        <source>The server is busy: try /%1 again later.</source>
        <translation>Der Server ist beschäftigt: Versuche /%1 später noch einmal.</translation>
    </message>
    <message>
        <source>You are now an operator of the server.</source>
        <translation>Du bist jetzt Operator des Servers.</translation>
    </message>
    <message>
        <source>The server is reloading its configuration.</source>
        <translation>Der Server lädt seine Konfiguration neu.</translation>
    </message>
    <message>
        <source>Banned from %1: %2 (by %3)</source>
        <translation>Aus %1 verbannt: %2 (von %3)</translation>
    </message>
    <message>
        <source>Banned from %1: %2</source>
        <translation>Aus %1 verbannt: %2</translation>
    </message>
    <message>
        <source>Exempt from the bans of %1: %2</source>
        <translation>Von Verbannungen aus %1 ausgenommen: %2</translation>
    </message>
    <message>
        <source>May enter %1 without an invitation: %2</source>
        <translation>Darf %1 ohne Einladung betreten: %2</translation>
    </message>
    <message>
        <source>Owner of %1: %2</source>
        <translation>Besitzer von %1: %2</translation>
    </message>
    <message>
        <source>Administrator of %1: %2</source>
        <translation>Administrator von %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2@%3)</source>
        <translation>%1 (%2@%3)</translation>
    </message>
    <message>
        <source>%1 was %2@%3 (%4)</source>
        <translation>%1 war %2@%3 (%4)</translation>
    </message>
    <message>
        <source>Server time: %1</source>
        <translation>Serverzeit: %1</translation>
    </message>
    <message>
        <source>%1 is %2@%3 (%4)</source>
        <translation>%1 ist %2@%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been idle for %n min</source>
        <translation>
            <numerusform>%1 ist seit %n Minute untätig</numerusform>
            <numerusform>%1 ist seit %n Minuten untätig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 ist in %2</translation>
    </message>
    <message>
        <source>%1 is on %2 (%3)</source>
        <translation>%1 ist auf %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is logged in as %2</source>
        <translation>%1 ist als %2 angemeldet</translation>
    </message>
    <message>
        <source>%1 is connected from %2</source>
        <translation>%1 ist von %2 aus verbunden</translation>
    </message>
    <message>
        <source>You are banned from %1.</source>
        <translation>Du bist aus %1 verbannt.</translation>
    </message>
    <message>
        <source>%1 is invite-only. Ask a member to invite you.</source>
        <translation>%1 ist nur mit Einladung zugänglich. Bitte ein Mitglied, dich einzuladen.</translation>
    </message>
    <message>
        <source>%1 is full. Try again later.</source>
        <translation>%1 ist voll. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 requires a password: /join %1 PASSWORD</source>
        <translation>%1 verlangt ein Passwort: /join %1 PASSWORT</translation>
    </message>
    <message>
        <source>You cannot join %1: you are in as many rooms as this server allows. Leave one first.</source>
        <translation>Du kannst %1 nicht betreten: Du bist schon in so vielen Räumen, wie dieser Server erlaubt. Verlasse zuerst einen.</translation>
    </message>
    <message>
        <source>You must be logged in to an account to join %1.</source>
        <translation>Du musst an einem Konto angemeldet sein, um %1 zu betreten.</translation>
    </message>
    <message>
        <source>You cannot join %1: %2</source>
        <translation>Du kannst %1 nicht betreten: %2</translation>
    </message>
    <message>
        <source>%1 is offline. Not delivered.</source>
        <translation>%1 ist offline. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>There is no room %1. Not delivered.</source>
        <translation>Es gibt keinen Raum %1. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>You are not in %1. Not delivered.</source>
        <translation>Du bist nicht in %1. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>You cannot write to %1. Not delivered.</source>
        <translation>Du kannst nicht an %1 schreiben. Nicht zugestellt.</translation>
    </message>
    <message>
        <source>You cannot write to %1: %2</source>
        <translation>Du kannst nicht an %1 schreiben: %2</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you. Not delivered.</source>
        <translation>%1 nimmt keine Nachrichten von dir an. Nicht zugestellt.</translation>
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
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Join the room</source>
        <translation>Raum &amp;betreten</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Search in names and topics</source>
        <translation>In Namen und Themen suchen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Loading… Rooms so far: %1</source>
        <translation>Wird geladen… Räume bisher: %1</translation>
    </message>
    <message>
        <source>No room matches. Try fewer words.</source>
        <translation>Kein Raum passt. Versuche es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Rooms: %1. The ones with the most people come first.</source>
        <translation>Räume: %1. Die mit den meisten Personen stehen oben.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Join a room by its name to create it.</source>
        <translation>Noch gibt es keine Räume. Betritt einen Raum über seinen Namen, um ihn anzulegen.</translation>
    </message>
</context>
<context>
    <name>client::RoomListModel</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <comment>a room in the list of all rooms</comment>
        <translation>
            <numerusform>%1: %n im Raum</numerusform>
            <numerusform>%1: %n im Raum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::RoomSuggestions</name>
    <message>
        <source>You are invited to this room.</source>
        <translation>Du bist in diesen Raum eingeladen.</translation>
    </message>
    <message>
        <source>You were in this room before.</source>
        <translation>Du warst schon einmal in diesem Raum.</translation>
    </message>
</context>
<context>
    <name>client::RoomsFlow</name>
    <message>
        <source>There is no connection to this server. Connect, then load the rooms again.</source>
        <translation>Es besteht keine Verbindung mit diesem Server. Verbinde dich und lade dann die Räume neu.</translation>
    </message>
    <message>
        <source>This server has more rooms than can be listed; these are the first ones.</source>
        <translation>Dieser Server hat mehr Räume, als sich auflisten lassen; das sind die ersten.</translation>
    </message>
    <message>
        <source>The server did not send its list of rooms. Wait a minute, then load it again.</source>
        <translation>Der Server hat seine Raumliste nicht gesendet. Warte eine Minute und lade sie dann neu.</translation>
    </message>
</context>
<context>
    <name>client::SearchDelegate</name>
    <message>
        <source>%1 on %2</source>
        <comment>a conversation on a network</comment>
        <translation>%1 auf %2</translation>
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
        <translation>Gib Wörter ein, oder einen Ausdruck in Anführungszeichen.

from:ana – von ana geschrieben
in:#lobby – in dieser Unterhaltung
has:link, has:mention – mit einem Link, oder mit einer Erwähnung von dir
before:2026-11-30, after:2026-11-01 – nach dem Datum</translation>
    </message>
    <message>
        <source>After “has:”, write “link” or “mention”.</source>
        <translation>Schreibe nach „has:“ entweder „link“ oder „mention“.</translation>
    </message>
    <message>
        <source>After “before:” and “after:”, write a date such as 2026-11-30.</source>
        <translation>Schreibe nach „before:“ und „after:“ ein Datum wie 2026-11-30.</translation>
    </message>
    <message>
        <source>No conversation in the list is called “%1”.</source>
        <translation>Keine Unterhaltung in der Liste heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; searching on %1…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Bisher %n gefunden; Suche auf %1…</numerusform>
            <numerusform>Bisher %n gefunden; Suche auf %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Searching the messages on this computer…</source>
        <translation>Die Nachrichten auf diesem Computer werden durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; scroll down for more</source>
        <translation>
            <numerusform>Die neueste Nachricht; scrolle nach unten für mehr</numerusform>
            <numerusform>Die neuesten %n Nachrichten; scrolle nach unten für mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; older messages on this computer are still being prepared for searching…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Bisher %n gefunden; ältere Nachrichten auf diesem Computer werden noch für die Suche vorbereitet…</numerusform>
            <numerusform>Bisher %n gefunden; ältere Nachrichten auf diesem Computer werden noch für die Suche vorbereitet…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 Nachricht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages found.</source>
        <translation>Keine Nachrichten gefunden.</translation>
    </message>
    <message>
        <source>Join %1 to see this message in its place.</source>
        <translation>Betritt %1, um diese Nachricht an ihrem Platz zu sehen.</translation>
    </message>
    <message>
        <source>Connect to %1 to see this message in its place.</source>
        <translation>Verbinde dich mit %1, um diese Nachricht an ihrem Platz zu sehen.</translation>
    </message>
</context>
<context>
    <name>client::SearchPage</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>In allen Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
</context>
<context>
    <name>client::SearchResults</name>
    <message>
        <source>%1 in %2, %3: %4</source>
        <translation>%1 in %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>client::SecureServersDialog</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Servers that require encryption</source>
        <translation>Server, die Verschlüsselung verlangen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No server has asked for encrypted connections so far. A server that does is remembered here, so that nobody can read along later.</source>
        <translation>Bisher hat kein Server verschlüsselte Verbindungen verlangt. Ein Server, der es tut, steht dann hier, damit auch später niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These servers have asked for encrypted connections. Hearth connects to each of them only with encryption until the day shown beside its name.</source>
        <translation>Diese Server haben verschlüsselte Verbindungen verlangt. Bis zu dem Tag neben dem Namen verbindet sich Hearth mit jedem von ihnen nur verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>client::ServerActions</name>
    <message>
        <source>&amp;Start server</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>St&amp;op server</source>
        <translation>Server s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Restart server</source>
        <translation>Server &amp;neu starten</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the server…</source>
        <translation>&amp;Fingerabdruck des Servers…</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Befehl kopiert.</translation>
    </message>
    <message>
        <source>Invite copied.</source>
        <translation>Einladung kopiert.</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>„%1“ &amp;kopieren</translation>
    </message>
    <message>
        <source>Your server is stopped</source>
        <translation>Dein Server ist gestoppt</translation>
    </message>
    <message>
        <source>Your server is starting</source>
        <translation>Dein Server startet</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your server: %1, %2</source>
        <translation>Dein Server: %1, %2</translation>
    </message>
    <message>
        <source>Your server is stopping</source>
        <translation>Dein Server stoppt</translation>
    </message>
    <message>
        <source>Your server has failed: show why</source>
        <translation>Dein Server hatte einen Fehler: Grund anzeigen</translation>
    </message>
    <message>
        <source>&amp;Join server</source>
        <translation>Server &amp;betreten</translation>
    </message>
</context>
<context>
    <name>client::Session</name>
    <message>
        <source>The connection was lost; this may not have been delivered.</source>
        <translation>Die Verbindung ist abgebrochen; das wurde vielleicht nicht zugestellt.</translation>
    </message>
    <message>
        <source>Not connected: the topic was not changed.</source>
        <translation>Nicht verbunden: Das Thema wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The program ended before an answer came; this may not have been delivered.</source>
        <translation>Das Programm endete, bevor eine Antwort kam; das wurde vielleicht nicht zugestellt.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>Die Verbindung ist abgebrochen. Verbinde dich und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>client::SessionText</name>
    <message>
        <source>The password was not sent: without encryption, others could read it. Put ircs:// in front of the server&apos;s name.</source>
        <translation>Das Passwort wurde nicht gesendet: Ohne Verschlüsselung könnten andere es lesen. Setze ircs:// vor den Namen des Servers.</translation>
    </message>
    <message>
        <source>Users cannot register accounts on this server by themselves. Ask its operators.</source>
        <translation>Auf diesem Server kann man Konten nicht selbst registrieren. Frage die Operatoren.</translation>
    </message>
    <message>
        <source>This server has no command for this that Hearth knows.</source>
        <translation>Dieser Server hat dafür keinen Befehl, den Hearth kennt.</translation>
    </message>
    <message>
        <source>This server does not support log-ins to accounts.</source>
        <translation>Dieser Server unterstützt keine Anmeldung an Konten.</translation>
    </message>
    <message>
        <source>This is too long for the server. Choose something shorter.</source>
        <translation>Das ist zu lang für den Server. Wähle etwas Kürzeres.</translation>
    </message>
    <message>
        <source>Enter the code that the server has sent to you.</source>
        <translation>Gib den Code ein, den der Server dir gesendet hat.</translation>
    </message>
    <message>
        <source>You are not connected. Connect to the server first.</source>
        <translation>Du bist nicht verbunden. Verbinde dich zuerst mit dem Server.</translation>
    </message>
    <message>
        <source>The server has not answered your last request yet.</source>
        <translation>Der Server hat deine letzte Anfrage noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the server answered. Try again.</source>
        <translation>Die Verbindung brach ab, bevor der Server geantwortet hat. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The account name %1 is taken. If the account is yours, log in to it; otherwise choose another name.</source>
        <translation>Der Kontoname %1 ist vergeben. Wenn das Konto dir gehört, melde dich an; sonst wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server does not allow the account name %1. Choose another.</source>
        <translation>Der Server erlaubt den Kontonamen %1 nicht. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>On this server an account must have the name of its user. Leave the account empty, or change your name to %1 first.</source>
        <translation>Auf diesem Server muss ein Konto so heißen wie sein Nutzer. Lass das Konto leer, oder ändere deinen Namen zuerst in %1.</translation>
    </message>
    <message>
        <source>The server has not accepted your name yet. Choose another name, then try again.</source>
        <translation>Der Server hat deinen Namen noch nicht angenommen. Wähle einen anderen Namen und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Dieser Server verlangt eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The server cannot use this e-mail address. Check it for mistakes.</source>
        <translation>Der Server kann diese E-Mail-Adresse nicht verwenden. Prüfe sie auf Fehler.</translation>
    </message>
    <message>
        <source>The server does not accept this e-mail address. Use another one.</source>
        <translation>Der Server nimmt diese E-Mail-Adresse nicht an. Verwende eine andere.</translation>
    </message>
    <message>
        <source>This password is too weak. Choose a longer one.</source>
        <translation>Dieses Passwort ist zu schwach. Wähle ein längeres.</translation>
    </message>
    <message>
        <source>The server cannot use this password. Choose another one.</source>
        <translation>Der Server kann dieses Passwort nicht verwenden. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>This code is wrong, or it has expired. Check it, or register again to get a new one.</source>
        <translation>Dieser Code ist falsch oder abgelaufen. Prüfe ihn, oder registriere dich noch einmal, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>You are logged in to an account already. Log out first.</source>
        <translation>Du bist schon an einem Konto angemeldet. Melde dich zuerst ab.</translation>
    </message>
    <message>
        <source>You are not logged in any more. Log in first.</source>
        <translation>Du bist nicht mehr angemeldet. Melde dich zuerst an.</translation>
    </message>
    <message>
        <source>The server accepts passwords only over an encrypted connection. Put ircs:// in front of its name.</source>
        <translation>Der Server nimmt Passwörter nur über eine verschlüsselte Verbindung an. Setze ircs:// vor seinen Namen.</translation>
    </message>
    <message>
        <source>The operators of this server manage your account. Ask one of them to change it.</source>
        <translation>Dein Konto verwalten die Operatoren dieses Servers. Bitte sie, es zu ändern.</translation>
    </message>
    <message>
        <source>Your account has as many certificates as the server allows. Remove one first.</source>
        <translation>Dein Konto hat so viele Zertifikate, wie der Server erlaubt. Entferne zuerst eines.</translation>
    </message>
    <message>
        <source>The server knows this certificate already, for another account.</source>
        <translation>Der Server kennt dieses Zertifikat schon, für ein anderes Konto.</translation>
    </message>
    <message>
        <source>Your account does not have this certificate any more.</source>
        <translation>Dein Konto hat dieses Zertifikat nicht mehr.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>Diese Sitzung ist schon beendet.</translation>
    </message>
    <message>
        <source>The server registers accounts only for users who are connected.</source>
        <translation>Der Server registriert Konten nur für verbundene Nutzer.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again later.</source>
        <translation>Der Server kann das gerade nicht. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment: %1</source>
        <translation>Der Server kann das gerade nicht: %1</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat das abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Der Server hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 made %2 the owner</source>
        <translation>%1: Besitzerrechte für %2</translation>
    </message>
    <message>
        <source>%1 removed owner status from %2</source>
        <translation>%1: keine Besitzerrechte mehr für %2</translation>
    </message>
    <message>
        <source>%1 silenced %2</source>
        <translation>%1: Schreibverbot für %2</translation>
    </message>
    <message>
        <source>%1 let %2 speak again</source>
        <translation>%1: wieder Sprechrecht für %2</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator of the room</source>
        <translation>%1: Administratorrechte im Raum für %2</translation>
    </message>
    <message>
        <source>%1 removed administrator status from %2</source>
        <translation>%1: keine Administratorrechte mehr für %2</translation>
    </message>
    <message>
        <source>%1 made %2 an operator</source>
        <translation>%1: Operatorrechte für %2</translation>
    </message>
    <message>
        <source>%1 removed operator status from %2</source>
        <translation>%1: keine Operatorrechte mehr für %2</translation>
    </message>
    <message>
        <source>%1 made %2 a half-operator</source>
        <translation>%1: Halb-Operator-Rechte für %2</translation>
    </message>
    <message>
        <source>%1 removed half-operator status from %2</source>
        <translation>%1: keine Halb-Operator-Rechte mehr für %2</translation>
    </message>
    <message>
        <source>%1 gave voice to %2</source>
        <translation>%1: Sprechrecht für %2</translation>
    </message>
    <message>
        <source>%1 removed voice from %2</source>
        <translation>%1: kein Sprechrecht mehr für %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1: Verbannung für %2</translation>
    </message>
    <message>
        <source>%1 removed the ban of %2</source>
        <translation>%1: keine Verbannung mehr für %2</translation>
    </message>
    <message>
        <source>%1 exempted %2 from bans</source>
        <translation>%1: Ausnahme von Verbannungen für %2</translation>
    </message>
    <message>
        <source>%1 ended the ban exemption of %2</source>
        <translation>%1: keine Ausnahme von Verbannungen mehr für %2</translation>
    </message>
    <message>
        <source>%1 let %2 enter without an invitation</source>
        <translation>%1: Zutritt ohne Einladung für %2</translation>
    </message>
    <message>
        <source>%1 no longer lets %2 enter without an invitation</source>
        <translation>%1: kein Zutritt ohne Einladung mehr für %2</translation>
    </message>
    <message>
        <source>%1 made the room invite-only</source>
        <translation>%1: Raum nur noch mit Einladung zugänglich</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1: Raum für alle geöffnet</translation>
    </message>
    <message>
        <source>%1 set a password for the room</source>
        <translation>%1: Raumpasswort festgelegt</translation>
    </message>
    <message>
        <source>%1 removed the password of the room</source>
        <translation>%1: Raumpasswort entfernt</translation>
    </message>
    <message>
        <source>%1 limited the number of members to %2</source>
        <translation>%1: Mitgliederzahl auf %2 begrenzt</translation>
    </message>
    <message>
        <source>%1 removed the limit on members</source>
        <translation>%1: Mitgliederzahl nicht mehr begrenzt</translation>
    </message>
    <message>
        <source>%1 let only members with voice speak</source>
        <translation>%1: Schreiben nur noch mit Sprechrecht</translation>
    </message>
    <message>
        <source>%1 let everyone speak</source>
        <translation>%1: Schreiben für alle erlaubt</translation>
    </message>
    <message>
        <source>%1 let only members write to the room</source>
        <translation>%1: Schreiben nur noch für Mitglieder</translation>
    </message>
    <message>
        <source>%1 let non-members write to the room</source>
        <translation>%1: Schreiben auch ohne Mitgliedschaft erlaubt</translation>
    </message>
    <message>
        <source>%1 hid the room from lists</source>
        <translation>%1: Raum aus Listen ausgeblendet</translation>
    </message>
    <message>
        <source>%1 made the room public</source>
        <translation>%1: Raum wieder öffentlich</translation>
    </message>
    <message>
        <source>%1 let only operators set the topic</source>
        <translation>%1: Thema nur noch von Operatoren änderbar</translation>
    </message>
    <message>
        <source>%1 let everyone set the topic</source>
        <translation>%1: Thema von allen änderbar</translation>
    </message>
    <message>
        <source>you</source>
        <comment>mode change of your own rank</comment>
        <translation>dich</translation>
    </message>
    <message>
        <source>%1 set the modes %2</source>
        <translation>%1: Modi %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Dazugekommen: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <translation>Gegangen: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>Offline: %1</translation>
    </message>
    <message>
        <source>%1 went offline (%2)</source>
        <translation>Offline: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1 removed %2 (%3)</source>
        <translation>%1: %2 entfernt (%3)</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1: Thema entfernt</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1: neues Thema „%2“</translation>
    </message>
    <message>
        <source>This server offers no way to log in that Hearth supports. Leave the account empty to connect without one.</source>
        <translation>Dieser Server bietet keine Art der Anmeldung, die Hearth unterstützt. Lass das Konto leer, um dich ohne Konto zu verbinden.</translation>
    </message>
    <message>
        <source>You were not logged in: without encryption, others could read your password. Put ircs:// in front of the server&apos;s name.</source>
        <translation>Du wurdest nicht angemeldet: Ohne Verschlüsselung könnten andere dein Passwort lesen. Setze ircs:// vor den Namen des Servers.</translation>
    </message>
    <message>
        <source>Wrong account name or password.</source>
        <translation>Falscher Kontoname oder falsches Passwort.</translation>
    </message>
    <message>
        <source>You were not logged in: the server could not prove that it knows your password, so it may be an impostor.</source>
        <translation>Du wurdest nicht angemeldet: Der Server konnte nicht beweisen, dass er dein Passwort kennt. Vielleicht gibt sich jemand für ihn aus.</translation>
    </message>
    <message>
        <source>You were not logged in: the server now asks for the password itself, which it did not need before, so it may be an impostor. The password was not sent. Enter it again only if you trust the server.</source>
        <translation>Du wurdest nicht angemeldet: Der Server fragt jetzt nach dem Passwort selbst, was er zuvor nicht brauchte. Vielleicht gibt sich jemand für ihn aus. Das Passwort wurde nicht gesendet. Gib es nur dann noch einmal ein, wenn du dem Server vertraust.</translation>
    </message>
    <message>
        <source>The server does not accept this computer&apos;s certificate any more. Log in with your password.</source>
        <translation>Der Server nimmt das Zertifikat dieses Computers nicht mehr an. Melde dich mit deinem Passwort an.</translation>
    </message>
    <message>
        <source>Enter the password of the account %1.</source>
        <translation>Gib das Passwort des Kontos %1 ein.</translation>
    </message>
    <message>
        <source>This server does not support accounts. Leave the account empty to connect without one.</source>
        <translation>Dieser Server unterstützt keine Konten. Lass das Konto leer, um dich ohne Konto zu verbinden.</translation>
    </message>
    <message>
        <source>This server does not allow log-ins without encryption. Put ircs:// in front of its name, or leave the account empty to connect without one.</source>
        <translation>Dieser Server erlaubt keine Anmeldung ohne Verschlüsselung. Setze ircs:// vor seinen Namen, oder lass das Konto leer, um dich ohne Konto zu verbinden.</translation>
    </message>
    <message>
        <source>This account is locked. Contact the server&apos;s operators.</source>
        <translation>Dieses Konto ist gesperrt. Wende dich an die Operatoren des Servers.</translation>
    </message>
    <message>
        <source>The account name or password is too long for this server.</source>
        <translation>Der Kontoname oder das Passwort ist zu lang für diesen Server.</translation>
    </message>
    <message>
        <source>The server cancelled the log-in: %1</source>
        <translation>Der Server hat die Anmeldung abgebrochen: %1</translation>
    </message>
    <message>
        <source>You were not logged in: %1</source>
        <translation>Du wurdest nicht angemeldet: %1</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>Der Server hat die Verbindung abgelehnt: %1</translation>
    </message>
    <message>
        <source>This server requires a password.</source>
        <translation>Dieser Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Falsches Passwort.</translation>
    </message>
    <message>
        <source>This server requires you to log in to an account: %1</source>
        <translation>Dieser Server verlangt, dass du dich an einem Konto anmeldest: %1</translation>
    </message>
    <message>
        <source>%1 removed you from the room</source>
        <translation>%1 hat dich aus dem Raum entfernt</translation>
    </message>
    <message>
        <source>%1 removed you from the room (%2)</source>
        <translation>%1 hat dich aus dem Raum entfernt (%2)</translation>
    </message>
    <message>
        <source>You are now called %1</source>
        <translation>Du heißt jetzt %1</translation>
    </message>
    <message>
        <source>You are now called %1.</source>
        <translation>Du heißt jetzt %1.</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>telnet</source>
        <translation>Telnet</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>Modi: %1</translation>
    </message>
    <message>
        <source>Your modes: %1</source>
        <translation>Deine Modi: %1</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>%1 ist abwesend: %2</translation>
    </message>
    <message>
        <source>You are marked as away. Use /away again when you are back.</source>
        <translation>Du bist als abwesend markiert. Benutze /away noch einmal, wenn du wieder da bist.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>Du bist wieder da.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1. Choose another.</source>
        <translation>Der Server erlaubt den Namen %1 nicht. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1: %2</source>
        <translation>Der Server erlaubt den Namen %1 nicht: %2</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The name %1 is taken, so you are %2 here. Use /nick NAME to choose another.</source>
        <translation>Der Name %1 ist vergeben, darum bist du hier %2. Mit /nick NAME kannst du einen anderen wählen.</translation>
    </message>
    <message>
        <source>You are not logged in: this server does not support accounts.</source>
        <translation>Du wurdest nicht angemeldet: Dieser Server unterstützt keine Konten.</translation>
    </message>
    <message>
        <source>The name %1 is taken. You are still %2.</source>
        <translation>Der Name %1 ist vergeben. Du bist weiterhin %2.</translation>
    </message>
    <message>
        <source>You cannot use the name %1 now: %2</source>
        <translation>Du kannst den Namen %1 jetzt nicht benutzen: %2</translation>
    </message>
    <message>
        <source>The name %1 is taken, and so are others like it. Choose another.</source>
        <translation>Der Name %1 ist vergeben, ähnliche ebenso. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>No one is banned from %1.</source>
        <translation>Niemand ist aus %1 verbannt.</translation>
    </message>
    <message>
        <source>This list of %1 is empty.</source>
        <translation>Diese Liste von %1 ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <translation>
            <numerusform>%1: %n im Raum</numerusform>
            <numerusform>%1: %n im Raum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room. %2</source>
        <translation>
            <numerusform>%1: %n im Raum. %2</numerusform>
            <numerusform>%1: %n im Raum. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</source>
        <translation>
            <numerusform>Nicht gezeigt: %n weiterer. Mit /list *wort* siehst du die Räume, deren Name ein Wort enthält.</numerusform>
            <numerusform>Nicht gezeigt: %n weitere. Mit /list *wort* siehst du die Räume, deren Name ein Wort enthält.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Es gibt noch keine Räume.</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: %n.</source>
        <translation>
            <numerusform>Räume: %n.</numerusform>
            <numerusform>Räume: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1: Einladung für %2</translation>
    </message>
    <message>
        <source>%1 invites you to %2. Use /join %2 to join.</source>
        <translation>%1 lädt dich in %2 ein. Mit /join %2 kommst du hinein.</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 ist in %2 eingeladen.</translation>
    </message>
    <message>
        <source>Lists the users in a room or with a mask.</source>
        <translation>Zeigt die Personen in einem Raum oder mit einer Maske.</translation>
    </message>
    <message>
        <source>Shows who used a name before.</source>
        <translation>Zeigt, wer einen Namen zuvor benutzt hat.</translation>
    </message>
    <message>
        <source>Shows the message of the day.</source>
        <translation>Zeigt die Nachricht des Tages.</translation>
    </message>
    <message>
        <source>Makes you an operator of the server.</source>
        <translation>Macht dich zum Operator des Servers.</translation>
    </message>
    <message>
        <source>Disconnects a user (operators).</source>
        <translation>Trennt die Verbindung einer Person (Operatoren).</translation>
    </message>
    <message>
        <source>Bans users from the server (operators).</source>
        <translation>Verbannt Personen vom Server (Operatoren).</translation>
    </message>
    <message>
        <source>Joins any room (operators).</source>
        <translation>Betritt jeden Raum (Operatoren).</translation>
    </message>
    <message>
        <source>Sets modes of any room (operators).</source>
        <translation>Setzt Modi eines beliebigen Raums (Operatoren).</translation>
    </message>
    <message>
        <source>Sends a message to all users with mode w (operators).</source>
        <translation>Sendet eine Nachricht an alle mit Modus w (Operatoren).</translation>
    </message>
    <message>
        <source>Reloads the configuration (operators).</source>
        <translation>Lädt die Konfiguration neu (Operatoren).</translation>
    </message>
    <message>
        <source>This is too long for one line; nothing was sent.</source>
        <translation>Das ist zu lang für eine Zeile; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Use this command in a room, or name a room.</source>
        <translation>Benutze diesen Befehl in einem Raum, oder gib einen Raum an.</translation>
    </message>
    <message>
        <source>You are not in %1; nothing was sent. Use /join %1 to join.</source>
        <translation>Du bist nicht in %1; es wurde nichts gesendet. Mit /join %1 kommst du hinein.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>An %1: %2</translation>
    </message>
    <message>
        <source>%1 is a room. Use /join %1.</source>
        <translation>%1 ist ein Raum. Benutze /join %1.</translation>
    </message>
    <message>
        <source>Notice to %1: %2</source>
        <translation>Hinweis an %1: %2</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>Your name will be %1 once you are connected.</source>
        <translation>Du heißt %1, sobald du verbunden bist.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 hat kein Thema.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Thema von %1: %2</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>This is not a valid IRC line.</source>
        <translation>Das ist keine gültige IRC-Zeile.</translation>
    </message>
    <message>
        <source>//text sends the message /text.</source>
        <translation>//text sendet die Nachricht /text.</translation>
    </message>
    <message>
        <source>Joins a room, or creates it.</source>
        <translation>Betritt einen Raum, oder legt ihn an.</translation>
    </message>
    <message>
        <source>Leaves the room.</source>
        <translation>Verlässt den Raum.</translation>
    </message>
    <message>
        <source>Sends a message to a user or a room.</source>
        <translation>Sendet eine Nachricht an eine Person oder einen Raum.</translation>
    </message>
    <message>
        <source>Opens a direct chat with a user.</source>
        <translation>Öffnet einen Direktchat mit einer Person.</translation>
    </message>
    <message>
        <source>Describes what you do: /me waves.</source>
        <translation>Beschreibt, was du tust: /me winkt.</translation>
    </message>
    <message>
        <source>Sends a notice, which needs no answer.</source>
        <translation>Sendet einen Hinweis, der keine Antwort braucht.</translation>
    </message>
    <message>
        <source>Changes your name.</source>
        <translation>Ändert deinen Namen.</translation>
    </message>
    <message>
        <source>Shows or sets the topic.</source>
        <translation>Zeigt oder setzt das Thema.</translation>
    </message>
    <message>
        <source>Marks you as away, or as back.</source>
        <translation>Markiert dich als abwesend, oder wieder als anwesend.</translation>
    </message>
    <message>
        <source>Shows details about a user.</source>
        <translation>Zeigt Einzelheiten über eine Person.</translation>
    </message>
    <message>
        <source>Lists the rooms of this network.</source>
        <translation>Zeigt die Räume dieses Netzwerks.</translation>
    </message>
    <message>
        <source>Invites a user to the room.</source>
        <translation>Lädt eine Person in den Raum ein.</translation>
    </message>
    <message>
        <source>Removes a user from the room.</source>
        <translation>Entfernt eine Person aus dem Raum.</translation>
    </message>
    <message>
        <source>Shows or sets modes.</source>
        <translation>Zeigt oder setzt Modi.</translation>
    </message>
    <message>
        <source>Lists the members of the room.</source>
        <translation>Zeigt die Mitglieder des Raums.</translation>
    </message>
    <message>
        <source>Connects to a server, or reconnects to this one.</source>
        <translation>Verbindet mit einem Server, oder neu mit diesem.</translation>
    </message>
    <message>
        <source>Disconnects from this network.</source>
        <translation>Trennt die Verbindung mit diesem Netzwerk.</translation>
    </message>
    <message>
        <source>Sends a raw IRC line.</source>
        <translation>Sendet eine rohe IRC-Zeile.</translation>
    </message>
    <message>
        <source>Cancels your messages that are not sent yet.</source>
        <translation>Verwirft deine noch nicht gesendeten Nachrichten.</translation>
    </message>
    <message>
        <source>Clears this conversation.</source>
        <translation>Leert diese Unterhaltung.</translation>
    </message>
    <message>
        <source>Quits the program.</source>
        <translation>Beendet das Programm.</translation>
    </message>
    <message>
        <source>Lists the commands.</source>
        <translation>Zeigt die Befehle.</translation>
    </message>
    <message>
        <source>There is no command /%1; nothing was sent. /help lists the commands, //%1 sends this as a message.</source>
        <translation>Es gibt keinen Befehl /%1; es wurde nichts gesendet. /help zeigt die Befehle, //%1 sendet das als Nachricht.</translation>
    </message>
    <message>
        <source>Usage: /%1 %2</source>
        <translation>Verwendung: /%1 %2</translation>
    </message>
    <message>
        <source>Not connected: /%1 was not sent.</source>
        <translation>Nicht verbunden: /%1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The text is too long: only the beginning was sent.</source>
        <translation>Der Text ist zu lang: Nur der Anfang wurde gesendet.</translation>
    </message>
    <message>
        <source>No one can read this. Open a room or type a command; /help lists them.</source>
        <translation>Das kann niemand lesen. Öffne einen Raum oder gib einen Befehl ein; /help zeigt sie.</translation>
    </message>
    <message>
        <source>That name is too long for a room.</source>
        <translation>Dieser Name ist zu lang für einen Raum.</translation>
    </message>
    <message>
        <source>You are in too many rooms. Leave one first.</source>
        <translation>Du bist in zu vielen Räumen. Verlasse zuerst einen.</translation>
    </message>
    <message>
        <source>%1 will open once you are connected.</source>
        <translation>%1 öffnet sich, sobald du verbunden bist.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (Konto %2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>You ignore no one on this network.</source>
        <translation>Du ignorierst in diesem Netzwerk niemanden.</translation>
    </message>
    <message>
        <source>Ignored: %1 (%2)</source>
        <translation>Ignoriert: %1 (%2)</translation>
    </message>
    <message>
        <source>You can ignore %1.</source>
        <translation>Du kannst %1 ignorieren.</translation>
    </message>
    <message>
        <source>You cannot ignore yourself.</source>
        <translation>Du kannst dich nicht selbst ignorieren.</translation>
    </message>
    <message>
        <source>%1 is ignored now (%2). Use /unignore %1 to see the hidden messages.</source>
        <translation>%1 wird jetzt ignoriert (%2). Benutze /unignore %1, um die ausgeblendeten Nachrichten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</source>
        <translation>
            <numerusform>%1 kann nicht ignoriert werden. Gib einen Namen an oder eine Maske wie *!*@host.example; %n Maske ist möglich.</numerusform>
            <numerusform>%1 kann nicht ignoriert werden. Gib einen Namen an oder eine Maske wie *!*@host.example; %n Masken sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not ignored any more.</source>
        <translation>%1 wird nicht mehr ignoriert.</translation>
    </message>
    <message>
        <source>%1 is not ignored. /ignore shows the list.</source>
        <translation>%1 wird nicht ignoriert. /ignore zeigt die Liste.</translation>
    </message>
    <message>
        <source>Hides the messages of a user, or shows the list of ignored users.</source>
        <translation>Blendet die Nachrichten einer Person aus, oder zeigt die Liste der Ignorierten.</translation>
    </message>
    <message>
        <source>Shows the messages of a user again.</source>
        <translation>Zeigt die Nachrichten einer Person wieder.</translation>
    </message>
    <message>
        <source>Keeps a user out of the room, or lists the banned users.</source>
        <translation>Sperrt eine Person aus dem Raum aus, oder zeigt die Verbannten.</translation>
    </message>
    <message>
        <source>Lets a banned user into the room again.</source>
        <translation>Lässt eine verbannte Person wieder in den Raum.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>Die Verbindung ist abgebrochen. Verbinde dich und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not save this: %1</source>
        <translation>Der Server hat das nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Your real name is now %1.</source>
        <translation>Dein echter Name ist jetzt %1.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server&apos;s password was not sent.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, deshalb wurde das Passwort des Servers nicht gesendet.</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>Auf diesem Server kannst du deinen echten Namen nur beim Verbinden angeben.</translation>
    </message>
    <message>
        <source>That real name is too long for this server.</source>
        <translation>Dieser echte Name ist zu lang für diesen Server.</translation>
    </message>
    <message>
        <source>Changes your real name, which others see in your profile.</source>
        <translation>Ändert deinen echten Namen, den andere in deinem Profil sehen.</translation>
    </message>
    <message>
        <source>The server does not keep profiles any more.</source>
        <translation>Der Server bewahrt keine Profile mehr auf.</translation>
    </message>
    <message>
        <source>The server did not save the real name: %1</source>
        <translation>Der Server hat den echten Namen nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>client::SettingEditor</name>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>word, another word</source>
        <translation>Wort, weiteres Wort</translation>
    </message>
</context>
<context>
    <name>client::SettingsDialog</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>Alle Einstellungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>Die Einstellungen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Die Datei kann nicht geschrieben werden (%1).</translation>
    </message>
</context>
<context>
    <name>client::SettingsFile</name>
    <message>
        <source>The file has no setting that this version of Hearth knows.</source>
        <translation>Die Datei enthält keine Einstellung, die diese Version von Hearth kennt.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now.</source>
        <translation>Die Einstellungen der Datei gelten jetzt.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now. Some were left out, because this version of Hearth does not know them or their value: %1.</source>
        <translation>Die Einstellungen der Datei gelten jetzt. Einige wurden ausgelassen, weil diese Version von Hearth sie oder ihren Wert nicht kennt: %1.</translation>
    </message>
    <message>
        <source>This is not a file of settings that Hearth has saved.</source>
        <translation>Das ist keine Einstellungsdatei, die Hearth gespeichert hat.</translation>
    </message>
    <message>
        <source>A newer version of Hearth has saved this file.</source>
        <translation>Diese Datei hat eine neuere Version von Hearth gespeichert.</translation>
    </message>
</context>
<context>
    <name>client::SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurückgesetzt: %1</translation>
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
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add keys for: %1</source>
        <translation>Tasten hinzufügen für: %1</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape.</source>
        <translation>Drücke die neuen Tasten, oder Esc.</translation>
    </message>
    <message>
        <source>%1 is needed for writing text. Choose other keys.</source>
        <translation>%1 wird zum Schreiben gebraucht. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Remove %1 from: %2</source>
        <translation>%1 entfernen von: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>client::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Complete a name, a #room, a /command, an :emoji:</source>
        <translation>Namen, #raum, /befehl oder :emoji: vervollständigen</translation>
    </message>
    <message>
        <source>Messages that you have sent</source>
        <translation>Nachrichten, die du gesendet hast</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Durch die Nachrichten scrollen</translation>
    </message>
    <message>
        <source>Select whole messages, among the messages</source>
        <translation>Ganze Nachrichten auswählen, zwischen den Nachrichten</translation>
    </message>
    <message>
        <source>Hide or show the rooms of a network, in the list</source>
        <translation>Die Räume eines Netzes verbergen oder zeigen, in der Liste</translation>
    </message>
    <message>
        <source>The profile of a person, in the list of people</source>
        <translation>Das Profil einer Person, in der Liste der Personen</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Kein Tastenkürzel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Messages and lists</source>
        <translation>Nachrichten und Listen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>client::SideList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>Raum &amp;betreten oder mit jemandem chatten…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Konto…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Reconnect &amp;now</source>
        <translation>&amp;Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>Aus der Liste &amp;entfernen…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mm schalten</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>&amp;Wieder betreten</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Raum &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Close the chat</source>
        <translation>Chat &amp;schließen</translation>
    </message>
    <message>
        <source>%1 as %2
%3</source>
        <comment>address, nick, state</comment>
        <translation>%1 als %2
%3</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>Auf&amp;klappen</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>Zuk&amp;lappen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Pr&amp;ofile…</source>
        <translation>Pr&amp;ofil…</translation>
    </message>
</context>
<context>
    <name>client::SingleInstance</name>
    <message>
        <source>Another Hearth uses this profile and does not answer. Close it, or choose another folder with --profile.</source>
        <translation>Ein anderes Hearth benutzt dieses Profil und antwortet nicht. Schließe es, oder wähle mit --profile einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>client::StopFlow</name>
    <message>
        <source>Stop your server</source>
        <translation>Deinen Server stoppen</translation>
    </message>
    <message>
        <source>1 other person is connected. Stop the server?</source>
        <translation>1 andere Person ist verbunden. Server stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are connected. Stop the server?</source>
        <translation>
            <numerusform>%n andere Person ist verbunden. Server stoppen?</numerusform>
            <numerusform>%n andere Personen sind verbunden. Server stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be disconnected, and will reconnect by themselves when you start it again.</source>
        <translation>Ihre Verbindung wird getrennt. Sie verbindet sich von selbst neu, wenn du ihn wieder startest.</translation>
    </message>
    <message>
        <source>&amp;Stop the server</source>
        <translation>Server &amp;stoppen</translation>
    </message>
    <message>
        <source>You stopped your server.</source>
        <translation>Du hast deinen Server gestoppt.</translation>
    </message>
</context>
<context>
    <name>client::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>client::TextFormat</name>
    <message>
        <source>[spoiler]</source>
        <translation>[Spoiler]</translation>
    </message>
</context>
<context>
    <name>client::TimeText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>client::Tray</name>
    <message>
        <source>1 message for you</source>
        <translation>1 Nachricht für dich</translation>
    </message>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>%n Nachricht für dich</numerusform>
            <numerusform>%n Nachrichten für dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>&amp;Open Hearth</source>
        <translation>Hearth ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
</context>
<context>
    <name>client::TrustQuestions</name>
    <message>
        <source>Trust this server?</source>
        <translation>Diesem Server vertrauen?</translation>
    </message>
    <message>
        <source>You are connecting to %1 for the first time. It made its certificate itself, so nothing proves yet that this is the right server. Nothing has been sent to it.</source>
        <translation>Du verbindest dich zum ersten Mal mit %1. Das Zertifikat hat der Server selbst erstellt, darum beweist noch nichts, dass es der richtige ist. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Ask the person who runs it to tell you the fingerprint outside this chat, for example by phone. If it is the same, trust it. You will not be asked again.</source>
        <translation>Bitte die Person, die den Server betreibt, dir den Fingerabdruck außerhalb dieses Chats zu nennen, etwa am Telefon. Wenn er gleich ist, vertraue ihm. Du wirst dann nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is expected if the server was reinstalled. Ask the person who runs it to tell you the fingerprint outside this chat. If it is not the one used now, someone may be intercepting your connection.</source>
        <translation>Das ist zu erwarten, wenn der Server neu installiert wurde. Bitte die Person, die ihn betreibt, dir den Fingerabdruck außerhalb dieses Chats zu nennen. Wenn es nicht der jetzt verwendete ist, fängt vielleicht jemand deine Verbindung ab.</translation>
    </message>
    <message>
        <source>A certificate authority vouches for the key used now.</source>
        <translation>Für den jetzt verwendeten Schlüssel bürgt eine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Trust the new key?</source>
        <translation>Dem neuen Schlüssel vertrauen?</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Nothing has been sent to it.</source>
        <translation>%1 verwendet einen anderen Schlüssel als zuvor. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Jetzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Trust the new key</source>
        <translation>Neuem Schlüssel &amp;vertrauen</translation>
    </message>
    <message>
        <source>Fingerprint known until now</source>
        <translation>Fingerabdruck bisher</translation>
    </message>
    <message>
        <source>Fingerprint in the address</source>
        <translation>Fingerabdruck in der Adresse</translation>
    </message>
    <message>
        <source>Connection until now</source>
        <translation>Verbindung bisher</translation>
    </message>
    <message>
        <source>Connection with the address</source>
        <translation>Verbindung mit der Adresse</translation>
    </message>
    <message>
        <source>Change a known server?</source>
        <translation>Bekannten Server ändern?</translation>
    </message>
    <message>
        <source>You know the server %1 already, but this address describes it differently.</source>
        <translation>Du kennst den Server %1 schon, aber diese Adresse beschreibt ihn anders.</translation>
    </message>
    <message>
        <source>Change it only if the person who runs the server told you to. Otherwise the author of the address may be able to read what you write.</source>
        <translation>Ändere ihn nur, wenn die Person, die den Server betreibt, dich darum gebeten hat. Sonst kann vielleicht mitlesen, wer diese Adresse verfasst hat.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Send the password without encryption?</source>
        <translation>Passwort unverschlüsselt senden?</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others on the network could read the server&apos;s password. It has not been sent yet.</source>
        <translation>Die Verbindung mit %1 ist nicht verschlüsselt. Andere im Netzwerk könnten das Serverpasswort lesen. Es wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>If the server supports encryption, cancel and write ircs:// before its name. If you send the password, it will also be sent each time you connect to this server again.</source>
        <translation>Wenn der Server Verschlüsselung unterstützt, brich ab und schreibe ircs:// vor seinen Namen. Wenn du das Passwort sendest, wird es auch bei jeder weiteren Verbindung mit diesem Server gesendet.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Fingerprint of your server</source>
        <translation>Fingerabdruck deines Servers</translation>
    </message>
    <message>
        <source>Hearth shows this fingerprint to people who connect to your server and cannot be sure that it is yours. Tell it to them outside this chat, for example by phone.</source>
        <translation>Hearth zeigt diesen Fingerabdruck allen, die sich mit deinem Server verbinden und nicht sicher sein können, dass es deiner ist. Nenne ihn ihnen außerhalb dieses Chats, etwa am Telefon.</translation>
    </message>
    <message>
        <source>An invite link includes it, so people who use one are not asked.</source>
        <translation>Ein Einladungslink enthält ihn. Wer einen solchen Link benutzt, wird also nicht gefragt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>client::TypingLine</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Mehrere Personen schreiben…</translation>
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
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>Raum &amp;betreten oder mit jemandem chatten…</translation>
    </message>
    <message>
        <source>Show all r&amp;ooms…</source>
        <translation>Alle &amp;Räume zeigen…</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Konto…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Raum &amp;verlassen</translation>
    </message>
    <message>
        <source>Leave the room, close the chat</source>
        <translation>Raum verlassen, Chat schließen</translation>
    </message>
    <message>
        <source>&amp;Save the conversation…</source>
        <translation>Unterhaltung &amp;speichern…</translation>
    </message>
    <message>
        <source>Stored &amp;messages…</source>
        <translation>&amp;Gespeicherte Nachrichten…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>Alle &amp;Nachrichten auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in this conversation…</source>
        <translation>In dieser Unterhaltung &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Ä&amp;ltere suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>Ne&amp;uere suchen</translation>
    </message>
    <message>
        <source>&amp;Search in all conversations…</source>
        <translation>In allen Unterhaltungen su&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Kurs&amp;iv</translation>
    </message>
    <message>
        <source>U&amp;nderlined</source>
        <translation>Un&amp;terstrichen</translation>
    </message>
    <message>
        <source>Insert an &amp;emoji…</source>
        <translation>Emo&amp;ji einfügen…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Read or change the topic</source>
        <translation>Thema lesen oder ändern</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Menüleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show others when I t&amp;ype</source>
        <translation>&amp;Anderen zeigen, dass ich schreibe</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a room or a person</source>
        <translation>Zu einem Raum oder einer Person gehen</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>&amp;Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>&amp;Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>Vo&amp;rherige ungelesene</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>Nächste &amp;ungelesene</translation>
    </message>
    <message>
        <source>&amp;First message</source>
        <translation>&amp;Erste Nachricht</translation>
    </message>
    <message>
        <source>Newest &amp;message</source>
        <translation>Neue&amp;ste Nachricht</translation>
    </message>
    <message>
        <source>&amp;Oldest unread message</source>
        <translation>Ä&amp;lteste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d</source>
        <translation>Als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>Zurück zur letzten Stelle</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Forward again after going back</source>
        <translation>Nach dem Zurückgehen wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>&amp;Datum wählen…</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>Vor&amp;heriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Hearth</source>
        <translation>&amp;Über Hearth</translation>
    </message>
    <message>
        <source>Open a copied invite, outside of text fields</source>
        <translation>Kopierte Einladung öffnen, außerhalb von Textfeldern</translation>
    </message>
    <message>
        <source>Back to the newest message and to the composer</source>
        <translation>Zurück zur neuesten Nachricht und zum Eingabefeld</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>Rechtschreibun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der Des&amp;ktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>Close the &amp;window (stays in the tray)</source>
        <translation>&amp;Fenster schließen (bleibt im Infobereich)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>Über Hearth</translation>
    </message>
    <message>
        <source>Hearth %1

A desktop chat whose server comes with it.</source>
        <translation>Hearth %1

Ein Chat für den Desktop, der seinen Server gleich mitbringt.</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>how long</comment>
        <translation>Nicht stören: %1</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>Notifications are on again.</source>
        <translation>Benachrichtigungen sind wieder an.</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>Dein &amp;Profil…</translation>
    </message>
    <message>
        <source>Servers that require &amp;encryption…</source>
        <translation>Server, die &amp;Verschlüsselung verlangen…</translation>
    </message>
</context>
<context>
    <name>client::WindowQuestions</name>
    <message>
        <source>Leave the room?</source>
        <translation>Raum verlassen?</translation>
    </message>
    <message>
        <source>Close the chat?</source>
        <translation>Chat schließen?</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>Close the chat with %1?</source>
        <translation>Chat mit %1 schließen?</translation>
    </message>
    <message>
        <source>Its messages disappear from this window and cannot be brought back.</source>
        <translation>Seine Nachrichten verschwinden aus diesem Fenster und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>%1 aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>This disconnects you. Its rooms, chats and messages disappear from this window and cannot be brought back.</source>
        <translation>Das trennt deine Verbindung. Die Räume, Chats und Nachrichten verschwinden aus diesem Fenster und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>Der Link führt zu %1.</translation>
    </message>
    <message>
        <source>Forget the encryption?</source>
        <translation>Verschlüsselung vergessen?</translation>
    </message>
    <message>
        <source>Forget that %1 requires encryption?</source>
        <translation>Vergessen, dass %1 Verschlüsselung verlangt?</translation>
    </message>
    <message>
        <source>Hearth then also connects to this server without encryption, if its address allows that. Others on the way can read along, and can keep the server from asking for encryption again.</source>
        <translation>Hearth verbindet sich dann mit diesem Server auch ohne Verschlüsselung, wenn die Adresse es erlaubt. Andere auf dem Weg können mitlesen und verhindern, dass der Server wieder Verschlüsselung verlangt.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>client::WindowSettings</name>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>24 hours (18:30)</source>
        <translation>24 Stunden (18:30)</translation>
    </message>
    <message>
        <source>12 hours (6:30 PM)</source>
        <translation>12 Stunden (6:30 PM)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window. It changes when you start Hearth again.</source>
        <translation>Die Sprache des Fensters. Sie ändert sich, wenn du Hearth neu startest.</translation>
    </message>
    <message>
        <source>translation locale english german french</source>
        <translation>übersetzung sprache locale deutsch englisch französisch</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
        <source>theme colors night mode black white contrast</source>
        <translation>design thema farbe nachtmodus schwarz weiß kontrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The size of everything in the window. 100 % is the size of the desktop.</source>
        <translation>Die Größe von allem im Fenster. 100 % ist die Größe des Desktops.</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font text</source>
        <translation>zoom skalieren größer kleiner schrift text</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The font of the whole window.</source>
        <translation>Die Schrift des ganzen Fensters.</translation>
    </message>
    <message>
        <source>typeface family letters text</source>
        <translation>schriftart zeichen buchstaben text</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Compact shows more messages and rows at the same time.</source>
        <translation>„Kompakt“ zeigt mehr Nachrichten und Zeilen auf einmal.</translation>
    </message>
    <message>
        <source>density compact dense tight rows</source>
        <translation>dichte kompakt eng dicht zeilen</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Whether things appear and disappear gradually.</source>
        <translation>Ob Dinge nach und nach erscheinen und verschwinden.</translation>
    </message>
    <message>
        <source>motion movement fade reduce accessibility</source>
        <translation>bewegung einblenden verringern barrierefreiheit</translation>
    </message>
    <message>
        <source>Show the people in a room</source>
        <translation>Personen in einem Raum zeigen</translation>
    </message>
    <message>
        <source>On the right, if the window is wide enough.</source>
        <translation>Rechts, wenn das Fenster breit genug ist.</translation>
    </message>
    <message>
        <source>members list users column</source>
        <translation>mitglieder liste nutzer spalte</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Menüleiste zeigen</translation>
    </message>
    <message>
        <source>All entries stay reachable by their keys when it is hidden.</source>
        <translation>Alle Einträge bleiben über ihre Tasten erreichbar, wenn sie ausgeblendet ist.</translation>
    </message>
    <message>
        <source>menus hide top</source>
        <translation>menüs ausblenden oben</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How the times of messages are written.</source>
        <translation>Wie die Uhrzeiten der Nachrichten angezeigt werden.</translation>
    </message>
    <message>
        <source>clock format timestamps hours am pm</source>
        <translation>uhr format uhrzeit zeitstempel stunden</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Nachrichten senden mit</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, the Enter key alone begins a new line.</source>
        <translation>Mit Strg+Eingabe beginnt die Eingabetaste allein eine neue Zeile.</translation>
    </message>
    <message>
        <source>return key line break</source>
        <translation>eingabetaste enter return zeilenumbruch</translation>
    </message>
    <message>
        <source>Show others when I type</source>
        <translation>Anderen zeigen, dass ich schreibe</translation>
    </message>
    <message>
        <source>Others see that you are writing, never what you write before you send it.</source>
        <translation>Andere sehen, dass du schreibst, aber nie, was du schreibst, bevor du es sendest.</translation>
    </message>
    <message>
        <source>typing notification privacy writing</source>
        <translation>tippen benachrichtigung privatsphäre schreiben</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>The spelling of these words is right, whatever the dictionary says.</source>
        <translation>Diese Wörter gelten als richtig geschrieben, egal was das Wörterbuch sagt.</translation>
    </message>
    <message>
        <source>spelling dictionary language check</source>
        <translation>rechtschreibung wörterbuch sprache prüfen</translation>
    </message>
    <message>
        <source>Notify about direct messages</source>
        <translation>Bei Direktnachrichten benachrichtigen</translation>
    </message>
    <message>
        <source>The desktop shows messages that only you receive.</source>
        <translation>Der Desktop zeigt Nachrichten, die nur du bekommst.</translation>
    </message>
    <message>
        <source>notification popup private chats alert</source>
        <translation>benachrichtigung popup privat direktchats hinweis</translation>
    </message>
    <message>
        <source>Notify about your name</source>
        <translation>Bei deinem Namen benachrichtigen</translation>
    </message>
    <message>
        <source>The desktop shows messages in rooms that mention your name.</source>
        <translation>Der Desktop zeigt Nachrichten in Räumen, die deinen Namen erwähnen.</translation>
    </message>
    <message>
        <source>notification popup mention highlight nick alert</source>
        <translation>benachrichtigung popup erwähnung hervorheben nick hinweis</translation>
    </message>
    <message>
        <source>Notify about replies</source>
        <translation>Bei Antworten benachrichtigen</translation>
    </message>
    <message>
        <source>The desktop shows replies to your messages.</source>
        <translation>Der Desktop zeigt Antworten auf deine Nachrichten.</translation>
    </message>
    <message>
        <source>notification popup answer thread alert</source>
        <translation>benachrichtigung popup antwort hinweis</translation>
    </message>
    <message>
        <source>Notify about words</source>
        <translation>Bei Wörtern benachrichtigen</translation>
    </message>
    <message>
        <source>Messages with one of these words count like messages that mention your name.</source>
        <translation>Nachrichten mit einem dieser Wörter zählen wie Nachrichten, die deinen Namen erwähnen.</translation>
    </message>
    <message>
        <source>notification keywords highlight terms</source>
        <translation>benachrichtigung stichwörter hervorheben begriffe</translation>
    </message>
    <message>
        <source>Sound for direct messages</source>
        <translation>Ton bei Direktnachrichten</translation>
    </message>
    <message>
        <source>The desktop plays its sound for messages.</source>
        <translation>Der Desktop spielt seinen Ton für Nachrichten ab.</translation>
    </message>
    <message>
        <source>noise beep notification private</source>
        <translation>geräusch klang piepen benachrichtigung privat</translation>
    </message>
    <message>
        <source>Sound for your name</source>
        <translation>Ton bei deinem Namen</translation>
    </message>
    <message>
        <source>noise beep notification mention</source>
        <translation>geräusch klang piepen benachrichtigung erwähnung</translation>
    </message>
    <message>
        <source>Sound for replies</source>
        <translation>Ton bei Antworten</translation>
    </message>
    <message>
        <source>noise beep notification answer</source>
        <translation>geräusch klang piepen benachrichtigung antwort</translation>
    </message>
    <message>
        <source>Sound for words</source>
        <translation>Ton bei Wörtern</translation>
    </message>
    <message>
        <source>noise beep notification keywords</source>
        <translation>geräusch klang piepen benachrichtigung stichwörter</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>There are no notifications in these hours of the day. Messages still count as unread.</source>
        <translation>In diesen Stunden des Tages gibt es keine Benachrichtigungen. Nachrichten zählen trotzdem als ungelesen.</translation>
    </message>
    <message>
        <source>do not disturb night sleep silence mute schedule</source>
        <translation>nicht stören ruhe nacht schlaf stille stumm zeitplan</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>The time of day from which there are no notifications.</source>
        <translation>Die Uhrzeit, ab der es keine Benachrichtigungen gibt.</translation>
    </message>
    <message>
        <source>do not disturb night from start</source>
        <translation>nicht stören ruhe nacht ab beginn</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>The time of day from which there are notifications again.</source>
        <translation>Die Uhrzeit, ab der es wieder Benachrichtigungen gibt.</translation>
    </message>
    <message>
        <source>do not disturb morning until to</source>
        <translation>nicht stören ruhe morgen morgens bis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys of the actions.</source>
        <translation>Die Tasten der Aktionen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Those who wrote something</source>
        <translation>Wer etwas geschrieben hat</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who comes and goes</source>
        <translation>Wer kommt und geht</translation>
    </message>
    <message>
        <source>Whose joins, parts and changes of names are shown: by default, of users who wrote something in the three hours before. The menu of a conversation can choose otherwise for it.</source>
        <translation>Wessen Kommen, Gehen und Umbenennen gezeigt wird: normalerweise von Personen, die in den drei Stunden davor etwas geschrieben haben. Im Menü einer Unterhaltung kannst du es für sie anders wählen.</translation>
    </message>
    <message>
        <source>join part quit leave events noise hide filter</source>
        <translation>beitreten gehen verlassen ereignisse lärm ausblenden filter</translation>
    </message>
    <message>
        <source>Show display names</source>
        <translation>Anzeigenamen verwenden</translation>
    </message>
    <message>
        <source>The names that users have chosen for themselves take the place of their nicks, which stay visible beside them.</source>
        <translation>Die Namen, die Nutzer für sich gewählt haben, stehen anstelle ihrer Nicks, die daneben sichtbar bleiben.</translation>
    </message>
    <message>
        <source>real name nickname profile metadata</source>
        <translation>klarname spitzname profil metadaten</translation>
    </message>
    <message>
        <source>Read out who is typing</source>
        <translation>Vorlesen, wer gerade schreibt</translation>
    </message>
    <message>
        <source>For screen readers. It happens often in rooms with many people.</source>
        <translation>Für Bildschirmleser. In Räumen mit vielen Personen kommt das häufig vor.</translation>
    </message>
    <message>
        <source>speech screen reader accessibility orca blind</source>
        <translation>sprache bildschirmleser barrierefreiheit orca blind</translation>
    </message>
    <message>
        <source>Network icons</source>
        <translation>Symbole der Netzwerke</translation>
    </message>
    <message>
        <source>Loads the icon that a server offers and shows it beside the server’s name. It comes only from the server you are connected to.</source>
        <translation>Lädt das Symbol, das ein Server anbietet, und zeigt es neben seinem Namen. Es kommt nur von dem Server, mit dem du verbunden bist.</translation>
    </message>
    <message>
        <source>picture logo image avatar</source>
        <translation>Bild Logo Icon Avatar</translation>
    </message>
</context>
</TS>
