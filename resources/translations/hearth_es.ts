<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>client::AccountDialog</name>
    <message>
        <source>The password is changed. Hearth uses it from now on.</source>
        <translation>La contraseña ha cambiado. Hearth la usa a partir de ahora.</translation>
    </message>
    <message>
        <source>The session is signed out.</source>
        <translation>La sesión se ha cerrado.</translation>
    </message>
    <message>
        <source>From the next connection on, this computer logs in with its certificate. After that, Hearth forgets the password.</source>
        <translation>Desde la próxima conexión, este equipo iniciará sesión con su certificado. Después, Hearth olvidará la contraseña.</translation>
    </message>
    <message>
        <source>The certificate is removed. If this computer used it, Hearth asks for your password at the next connection.</source>
        <translation>El certificado se ha quitado. Si lo usaba este equipo, Hearth te pedirá la contraseña en la próxima conexión.</translation>
    </message>
    <message>
        <source>You are logged out. Hearth does not log in by itself any more.</source>
        <translation>Has cerrado la sesión. Hearth ya no la iniciará por su cuenta.</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>La cuenta se ha eliminado.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Dejar la cuenta</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Eliminar la cuenta…</translation>
    </message>
    <message>
        <source>%1 (not logged in)</source>
        <comment>network</comment>
        <translation>%1 (sin sesión iniciada)</translation>
    </message>
    <message>
        <source>%1 (logged in as %2)</source>
        <comment>network, account</comment>
        <translation>%1 (sesión iniciada como %2)</translation>
    </message>
    <message>
        <source>Certificate of this computer (%1…)</source>
        <translation>Certificado de este equipo (%1…)</translation>
    </message>
    <message>
        <source>Another certificate (%1…)</source>
        <translation>Otro certificado (%1…)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Log in without a password on this computer</source>
        <translation>Iniciar sesión sin contraseña en este equipo</translation>
    </message>
    <message>
        <source>A certificate requires an encrypted connection</source>
        <translation>Un certificado necesita una conexión cifrada</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>¿Eliminar la cuenta?</translation>
    </message>
    <message>
        <source>Delete the account %1 on %2?</source>
        <translation>¿Eliminar la cuenta %1 en %2?</translation>
    </message>
    <message>
        <source>The name becomes free for others. Its read positions, certificates and rights in rooms are lost and cannot be brought back.</source>
        <translation>El apodo quedará libre para otras personas. Sus posiciones de lectura, certificados y derechos en las salas se perderán y no se podrán recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1 from %2 since %3: this window</source>
        <comment>nick, address, time</comment>
        <translation>%1 desde %2 (inicio: %3): esta ventana</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <comment>nick, address, time</comment>
        <translation>%1 desde %2 (inicio: %3)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>You are not connected to %1. Connect to see your account.</source>
        <translation>No hay conexión con %1. Conéctate para ver tu cuenta.</translation>
    </message>
    <message>
        <source>You are logged in to %1 as %2.</source>
        <translation>Has iniciado sesión en %1 como %2.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>No has iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>You are not logged in, and %1 does not offer accounts that Hearth can use.</source>
        <translation>No has iniciado sesión, y %1 no ofrece cuentas que Hearth pueda usar.</translation>
    </message>
    <message>
        <source>New accounts cannot be registered here: the server does not offer it.</source>
        <translation>Aquí no se pueden registrar cuentas nuevas: el servidor no lo ofrece.</translation>
    </message>
    <message>
        <source>Hearth cannot change the password, end sessions or add certificates here: the server has no commands for programs to do so. Its own service, which is often called NickServ, may be able to.</source>
        <translation>Hearth no puede cambiar la contraseña, cerrar sesiones ni añadir certificados aquí: el servidor no tiene comandos para que lo hagan los programas. Quizá pueda hacerlo su propio servicio, que suele llamarse NickServ.</translation>
    </message>
</context>
<context>
    <name>client::AccountFlow</name>
    <message>
        <source>You are logged in as %1.</source>
        <translation>Has iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>The name %1 is yours now. Hearth logs you in from now on.</source>
        <translation>El apodo %1 ya es tuyo. Hearth iniciará tu sesión a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>client::AccountLogin</name>
    <message>
        <source>The system&apos;s keyring has your password for this server, but it is locked or does not answer.</source>
        <translation>El depósito de claves del sistema tiene tu contraseña para este servidor, pero está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>A certificate works only over an encrypted connection. Put ircs:// in front of the server&apos;s name.</source>
        <translation>Un certificado solo funciona con una conexión cifrada. Escribe ircs:// delante del nombre del servidor.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>No se ha podido crear el certificado.</translation>
    </message>
</context>
<context>
    <name>client::ActionBar</name>
    <message>
        <source>Reply (R)</source>
        <translation>Responder (R)</translation>
    </message>
    <message>
        <source>React (=)</source>
        <translation>Reaccionar (=)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Eliminar para todos</translation>
    </message>
</context>
<context>
    <name>client::Application</name>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it, then try again.</source>
        <translation>El depósito de claves del sistema no se ha abierto. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>New messages are stored again.</source>
        <translation>Los mensajes nuevos se vuelven a guardar.</translation>
    </message>
</context>
<context>
    <name>client::BodyText</name>
    <message>
        <source>waiting for the connection</source>
        <translation>a la espera de conexión</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source> … copy the message to read all of it</source>
        <translation> … copia el mensaje para leerlo entero</translation>
    </message>
    <message>
        <source>Show the spoiler</source>
        <translation>Mostrar el texto oculto</translation>
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
            <numerusform>%1: %n mensaje</numerusform>
            <numerusform>%1: %n mensajes</numerusform>
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
        <translation>%1 en %2</translation>
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
        <translation>Los mensajes del servidor %1 aparecen aquí.</translation>
    </message>
    <message>
        <source>You are not in %1 at the moment.</source>
        <translation>Ahora mismo no estás en %1.</translation>
    </message>
    <message>
        <source>Nothing has been said in %1 since you joined. Say hello.</source>
        <translation>Nadie ha escrito en %1 desde que entraste. Saluda.</translation>
    </message>
    <message>
        <source>This is the start of your chat with %1.</source>
        <translation>Este es el comienzo de tu chat con %1.</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>un mensaje anterior</translation>
    </message>
    <message>
        <source>%1 (only %2 sees your answer)</source>
        <translation>%1 (solo %2 ve tu respuesta)</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <translation>%1 está sin conexión.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 no está.</translation>
    </message>
</context>
<context>
    <name>client::ColorChoice</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>client::CommandArguments</name>
    <message>
        <source>[NICK] [WHAT]</source>
        <translation>[APODO] [QUÉ]</translation>
    </message>
    <message>
        <source>NICK</source>
        <translation>APODO</translation>
    </message>
    <message>
        <source>[ROOM] [NICK]</source>
        <translation>[SALA] [APODO]</translation>
    </message>
    <message>
        <source>[ROOM] NICK</source>
        <translation>[SALA] APODO</translation>
    </message>
    <message>
        <source>[ROOM OR MASK]</source>
        <translation>[SALA O MÁSCARA]</translation>
    </message>
    <message>
        <source>NAME PASSWORD</source>
        <translation>NOMBRE CONTRASEÑA</translation>
    </message>
    <message>
        <source>NICK REASON</source>
        <translation>APODO MOTIVO</translation>
    </message>
    <message>
        <source>ADD|DEL|LIST [USER] [1d] [:REASON]</source>
        <translation>ADD|DEL|LIST [USUARIO] [1d] [:MOTIVO]</translation>
    </message>
    <message>
        <source>[NICK] ROOM</source>
        <translation>[APODO] SALA</translation>
    </message>
    <message>
        <source>ROOM MODES</source>
        <translation>SALA MODOS</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>ROOM [KEY]</source>
        <translation>SALA [CLAVE]</translation>
    </message>
    <message>
        <source>[ROOM] [REASON]</source>
        <translation>[SALA] [MOTIVO]</translation>
    </message>
    <message>
        <source>NICK TEXT</source>
        <translation>APODO TEXTO</translation>
    </message>
    <message>
        <source>NICK [TEXT]</source>
        <translation>APODO [TEXTO]</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>[ROOM] [TEXT]</source>
        <translation>[SALA] [TEXTO]</translation>
    </message>
    <message>
        <source>[REASON]</source>
        <translation>[MOTIVO]</translation>
    </message>
    <message>
        <source>[*WORD*]</source>
        <translation>[*PALABRA*]</translation>
    </message>
    <message>
        <source>NICK [ROOM]</source>
        <translation>APODO [SALA]</translation>
    </message>
    <message>
        <source>[ROOM] NICK [REASON]</source>
        <translation>[SALA] APODO [MOTIVO]</translation>
    </message>
    <message>
        <source>[ROOM] [MODES]</source>
        <translation>[SALA] [MODOS]</translation>
    </message>
    <message>
        <source>[ROOM]</source>
        <translation>[SALA]</translation>
    </message>
    <message>
        <source>[SERVER]</source>
        <translation>[SERVIDOR]</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LÍNEA</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMANDO]</translation>
    </message>
</context>
<context>
    <name>client::CommandLineText</name>
    <message>
        <source>%1 Run hearth --help for the list of options.</source>
        <translation>%1 Ejecuta hearth --help para ver la lista de opciones.</translation>
    </message>
    <message>
        <source>Usage: %1
</source>
        <translation>Uso: %1
</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;: use light, dark, high-contrast or system.</source>
        <translation>No existe el tema «%1»: usa light, dark, high-contrast o system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as a name. %2</source>
        <translation>«%1» no se puede usar como apodo. %2</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a chat server. Write it as irc://host:6667/#room.</source>
        <translation>«%1» no es la dirección de un servidor de chat. Escríbela como irc://host:6667/#sala.</translation>
    </message>
    <message>
        <source>Keep settings, servers and passwords in the folder DIR (default: %1).</source>
        <translation>Guarda los ajustes, servidores y contraseñas en la carpeta DIR (predeterminada: %1).</translation>
    </message>
    <message>
        <source>Your name on the servers.</source>
        <translation>Tu apodo en los servidores.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized if there is no tray.</source>
        <translation>Empieza en la bandeja del sistema, o minimizado si no la hay.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast o system.</translation>
    </message>
    <message>
        <source>The addresses come from a link: ask before connecting unless the server is known. The desktop file uses this.</source>
        <translation>Las direcciones vienen de un enlace: pregunta antes de conectar si el servidor no es conocido. Lo usa el archivo de escritorio.</translation>
    </message>
    <message>
        <source>A desktop chat whose server comes with it.</source>
        <translation>Un chat de escritorio que trae su propio servidor.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Servers and rooms to open, as irc://host:6667/#room.</source>
        <translation>Servidores y salas que abrir, como irc://host:6667/#sala.</translation>
    </message>
</context>
<context>
    <name>client::Composer</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Type a command for %1 (/help lists all commands)</source>
        <translation>Escribe un comando para %1 (/help los muestra todos)</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too many to send one by one.</source>
        <translation>
            <numerusform>%n línea es demasiado para enviarla por separado.</numerusform>
            <numerusform>%n líneas son demasiadas para enviarlas una por una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>Pegar como &amp;una línea</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n lines</source>
        <translation>
            <numerusform>&amp;Pegar %n línea</numerusform>
            <numerusform>&amp;Pegar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long for a chat.</source>
        <translation>Este texto es demasiado largo para un chat.</translation>
    </message>
    <message>
        <source>It has %L1 characters, and at most %L2 can be pasted at once. Paste a part of it, or put it where others can open it and paste the link.</source>
        <translation>Tiene %L1 caracteres, y se pueden pegar como máximo %L2 a la vez. Pega solo una parte, o ponlo donde otras personas puedan abrirlo y pega el enlace.</translation>
    </message>
</context>
<context>
    <name>client::ComposerSpelling</name>
    <message>
        <source>&amp;Do not check the spelling</source>
        <translation>&amp;No revisar la ortografía</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;Idioma del escritorio</translation>
    </message>
    <message>
        <source>&amp;No dictionaries are installed</source>
        <translation>No &amp;hay diccionarios instalados</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “%1” to your words</source>
        <translation>Añadir «%1» a tus palabras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>client::ConnectCard</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Connect with TLS</source>
        <translation>&amp;Conectar con TLS</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Press Enter to use %1 instead.</source>
        <translation>Un apodo no puede tener espacios. Pulsa Intro para usar %1.</translation>
    </message>
    <message>
        <source>Type the name that others will see.</source>
        <translation>Escribe el apodo que verán los demás.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Use _ or - between words.</source>
        <translation>Un apodo no puede tener espacios. Usa _ o - entre las palabras.</translation>
    </message>
    <message>
        <source>A name must begin with a letter. Put one in front.</source>
        <translation>Un apodo debe empezar por una letra. Pon una delante.</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”. Leave it out.</source>
        <translation>Un apodo no puede contener «%1». Quítalo.</translation>
    </message>
    <message>
        <source>Type the address of a server, or start one with Host here.</source>
        <translation>Escribe la dirección de un servidor o inicia uno con «Alojar aquí».</translation>
    </message>
    <message>
        <source>An address cannot contain spaces. It looks like chat.example.org.</source>
        <translation>Una dirección no puede tener espacios. Debe ser como chat.example.org.</translation>
    </message>
    <message>
        <source>Only irc:// and ircs:// addresses work here. An example is ircs://chat.example.org.</source>
        <translation>Aquí solo sirven las direcciones irc:// e ircs://. Un ejemplo es ircs://chat.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
</context>
<context>
    <name>client::ConnectFlow</name>
    <message>
        <source>used today</source>
        <translation>usado hoy</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>usado ayer</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>usado el %1</translation>
    </message>
    <message>
        <source>First connection to %1: its key is trusted and remembered.</source>
        <translation>Primera conexión con %1: se confía en su clave y se recordará.</translation>
    </message>
    <message>
        <source>This is not the address of a chat server. Write it as host or host:port.</source>
        <translation>Esta no es la dirección de un servidor de chat. Escríbela como servidor o servidor:puerto.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Starting your server</source>
        <translation>Iniciando tu servidor</translation>
    </message>
    <message>
        <source>Your server is running but has no IRC listener. Add one to its configuration and start it again.</source>
        <translation>Tu servidor está en marcha, pero no escucha conexiones IRC. Añade una escucha IRC a su configuración y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Tu servidor</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address, when it was used</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>El servidor ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>client::ConnectForm</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Te damos la bienvenida a Hearth</translation>
    </message>
    <message>
        <source>Join a chat nearby, or start one here.</source>
        <translation>Entra en un chat cercano o crea uno aquí.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;apodo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu apodo</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Se&amp;rvidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>H&amp;ost here</source>
        <translation>A&amp;lojar aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>chat.example.org, or an invite link</source>
        <translation>chat.example.org o un enlace de invitación</translation>
    </message>
    <message>
        <source>Starts a server on this computer and joins it</source>
        <translation>Inicia un servidor en este equipo y entra en él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Got an invite link? Paste it anywhere in this window.</source>
        <translation>¿Tienes un enlace de invitación? Pégalo en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Menos</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Less: no password or account</source>
        <translation>Menos: sin contraseña ni cuenta</translation>
    </message>
    <message>
        <source>More: password or account</source>
        <translation>Más: contraseña o cuenta</translation>
    </message>
    <message>
        <source>Hides the password fields and clears them</source>
        <translation>Oculta los campos de contraseña y los vacía</translation>
    </message>
    <message>
        <source>For servers that require a password or an account</source>
        <translation>Para servidores que piden una contraseña o una cuenta</translation>
    </message>
</context>
<context>
    <name>client::ConnectionBar</name>
    <message>
        <source>Choose another name…</source>
        <translation>Elegir otro apodo…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>Open the keyring…</source>
        <translation>Abrir el depósito de claves…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Enter the e-mail address…</source>
        <translation>Introducir el correo…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>Introducir el código…</translation>
    </message>
    <message>
        <source>Send the password…</source>
        <translation>Enviar la contraseña…</translation>
    </message>
    <message>
        <source>Connect with TLS</source>
        <translation>Conectar con TLS</translation>
    </message>
    <message>
        <source>Start your server</source>
        <translation>Iniciar tu servidor</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Shows the server&apos;s key and asks whether to trust it</source>
        <translation>Muestra la clave del servidor y pregunta si confías en ella</translation>
    </message>
    <message>
        <source>The key was changed…</source>
        <translation>La clave ha cambiado…</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Comprobar la clave…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
</context>
<context>
    <name>client::ConversationExport</name>
    <message>
        <source>The conversation could not be saved as %1: %2.</source>
        <translation>No se ha podido guardar la conversación como %1: %2.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
</context>
<context>
    <name>client::ConversationList</name>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fuera de la sala</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n para ti</numerusform>
            <numerusform>%n para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directos</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
</context>
<context>
    <name>client::ConversationMenu</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>Como en los &amp;ajustes</translation>
    </message>
    <message>
        <source>&amp;All messages</source>
        <translation>&amp;Todos los mensajes</translation>
    </message>
    <message>
        <source>&amp;Mentions and replies</source>
        <translation>&amp;Menciones y respuestas</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Who comes and goes</source>
        <translation>&amp;Quién entra y sale</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Those who &amp;wrote something</source>
        <translation>Quienes &amp;escribieron algo</translation>
    </message>
    <message>
        <source>&amp;No one</source>
        <translation>&amp;Nadie</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>Son&amp;ido</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Act&amp;ivado</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Desactivado</translation>
    </message>
</context>
<context>
    <name>client::ConversationView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>A&amp;brir enlace</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>C&amp;opiar enlace</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>R&amp;eact…</source>
        <translation>Re&amp;accionar…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>&amp;Persona: %1</translation>
    </message>
    <message>
        <source>&amp;Delete for all…</source>
        <translation>E&amp;liminar para todos…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Cancel all &amp;unsent messages</source>
        <translation>Cancelar todos los mensajes &amp;no enviados</translation>
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
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Menu of the sender</source>
        <translation>Menú del remitente</translation>
    </message>
    <message>
        <source>Older messages are loaded.</source>
        <translation>Se han cargado mensajes anteriores.</translation>
    </message>
    <message>
        <source>More messages are loaded.</source>
        <translation>Se han cargado más mensajes.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Loading the missing messages…</source>
        <translation>Cargando los mensajes que faltan…</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>solo tú ves esto</translation>
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
        <translation>Contraseña del ser&amp;vidor</translation>
    </message>
    <message>
        <source>Server password</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Acco&amp;unt password</source>
        <translation>Contraseña &amp;de la cuenta</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Contraseña de la cuenta</translation>
    </message>
    <message>
        <source>Register &amp;this account, which is new</source>
        <translation>Registrar esta cuenta, que es &amp;nueva</translation>
    </message>
    <message>
        <source>Reserves the name for you, so that only you can use it</source>
        <translation>Te reserva el apodo para que solo tú puedas usarlo</translation>
    </message>
    <message>
        <source>Repeat the account pass&amp;word</source>
        <translation>Repite la contra&amp;seña de la cuenta</translation>
    </message>
    <message>
        <source>Repeat the account password</source>
        <translation>Repite la contraseña de la cuenta</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Code &amp;for the new account</source>
        <translation>Códi&amp;go para la cuenta nueva</translation>
    </message>
    <message>
        <source>Code for the new account</source>
        <translation>Código para la cuenta nueva</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>Rec&amp;ordar</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>Elige una contraseña para la cuenta nueva.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Las dos contraseñas no coinciden. Vuelve a escribirla.</translation>
    </message>
    <message>
        <source>Enter the code for the new account.</source>
        <translation>Introduce el código para la cuenta nueva.</translation>
    </message>
</context>
<context>
    <name>client::DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>client::DoNotDisturbText</name>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time of day</comment>
        <translation>No molestar hasta %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>No molestar hasta mañana, %1</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a date and a time of day</comment>
        <translation>No molestar hasta %1</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Durante &amp;30 minutos</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>Until to&amp;morrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until &amp;I turn it off</source>
        <translation>Hasta que lo desact&amp;ive</translation>
    </message>
</context>
<context>
    <name>client::EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>Elegir una reacción</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Find an emoji, or type a word</source>
        <translation>Busca un emoji o escribe una palabra</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Caritas y emociones</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Personas y cuerpo</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>No emoji found. Enter reacts with the word.</source>
        <translation>No hay ningún emoji así. Intro reacciona con la palabra.</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <translation>No hay ningún emoji así.</translation>
    </message>
</context>
<context>
    <name>client::EmojiTable</name>
    <message>
        <source>en</source>
        <comment>not shown: the code of your language, which is that of the file of translations</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>Nothing answers at %1. Either no server is running there, or a firewall blocks the port.</source>
        <translation>Nada responde en %1. O no hay ningún servidor en marcha, o un cortafuegos bloquea el puerto.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 ha cerrado la conexión al momento.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check your network connection.</source>
        <translation>No se puede llegar a %1 desde aquí. Comprueba tu conexión de red.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Check the name and your network connection.</source>
        <translation>No hay ningún equipo llamado %1. Comprueba el nombre y tu conexión de red.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection.</source>
        <translation>%1 no responde. Comprueba la dirección y tu conexión de red.</translation>
    </message>
    <message>
        <source>%1 did not accept an encrypted connection. Check that this port uses TLS.</source>
        <translation>%1 no ha aceptado una conexión cifrada. Comprueba que este puerto use TLS.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2</source>
        <translation>La conexión cifrada con %1 ha fallado: %2</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Someone may be intercepting the connection; nothing was sent. Ask the server&apos;s operator whether the key was changed.</source>
        <translation>%1 usa una clave distinta de la anterior. Es posible que alguien esté interceptando la conexión; no se ha enviado nada. Pregunta a quien administra el servidor si la clave ha cambiado.</translation>
    </message>
    <message>
        <source>The identity of %1 is not confirmed: no authority vouches for its certificate. Nothing was sent. Compare the fingerprint with the server&apos;s operator.</source>
        <translation>La identidad de %1 no está confirmada: ninguna autoridad avala su certificado. No se ha enviado nada. Compara la huella con quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 requires an encrypted connection (TLS).</source>
        <translation>%1 exige una conexión cifrada (TLS).</translation>
    </message>
    <message>
        <source>%1 answers, but not like a chat server: it sent nothing. Check the port.</source>
        <translation>%1 responde, pero no como un servidor de chat: no ha enviado nada. Comprueba el puerto.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>El servidor ha cerrado la conexión: %1</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a web server.</source>
        <translation>%1 no es un servidor de chat: ha respondido como un servidor web.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like an SSH server.</source>
        <translation>%1 no es un servidor de chat: ha respondido como un servidor SSH.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a mail or file server.</source>
        <translation>%1 no es un servidor de chat: ha respondido como un servidor de correo o de archivos.</translation>
    </message>
    <message>
        <source>%1 is the telnet port of a chat server. Hearth usually uses port 6697 or 6667.</source>
        <translation>%1 es el puerto telnet de un servidor de chat. Hearth suele usar el puerto 6697 o el 6667.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it does not answer like one.</source>
        <translation>%1 no es un servidor de chat: no responde como tal.</translation>
    </message>
    <message>
        <source>%1 has asked for trusted encryption on every connection, and its key cannot be trusted now. Someone may be intercepting the connection; nothing was sent. Try again later, or ask the server&apos;s operator.</source>
        <translation>%1 exige un cifrado de confianza en cada conexión y ahora no se puede confiar en su clave. Puede que alguien esté interceptando la conexión; no se ha enviado nada. Inténtalo más tarde o pregunta al operador del servidor.</translation>
    </message>
</context>
<context>
    <name>client::FindBar</name>
    <message>
        <source>Older match (Enter)</source>
        <translation>Coincidencia más antigua (Intro)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Coincidencia más reciente (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
</context>
<context>
    <name>client::FindFlow</name>
    <message>
        <source>No matches so far</source>
        <translation>Sin resultados por ahora</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>a match</comment>
        <translation>%1 de más de %2</translation>
    </message>
</context>
<context>
    <name>client::HeaderBar</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Cambiar el tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Ocultar las personas</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>Poner un tema</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>You are %1. %2</source>
        <translation>Eres %1. %2</translation>
    </message>
    <message>
        <source>The room has no topic now.</source>
        <translation>La sala ya no tiene tema.</translation>
    </message>
    <message>
        <source>The topic is now: %1</source>
        <translation>El tema es ahora: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>client::HostController</name>
    <message>
        <source>The folder %1 for your server cannot be created. Free some space or correct its permissions, then try again.</source>
        <translation>No se puede crear la carpeta %1 para tu servidor. Libera espacio o corrige sus permisos e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>client::HostPanel</name>
    <message>
        <source>Your server</source>
        <translation>Tu servidor</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation>Copiar invitación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Not running. Start it and people around you can join.</source>
        <translation>Detenido. Inícialo para que pueda entrar la gente de tu alrededor.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en marcha desde hace %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Your server is stopped.</source>
        <translation>Tu servidor está detenido.</translation>
    </message>
    <message>
        <source>Your server is starting.</source>
        <translation>Tu servidor se está iniciando.</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>Tu servidor está en marcha.</translation>
    </message>
    <message>
        <source>Your server is stopping.</source>
        <translation>Tu servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>client::HostPanelController</name>
    <message>
        <source>Your server</source>
        <translation>Tu servidor</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Huella copiada.</translation>
    </message>
</context>
<context>
    <name>client::HostSentences</name>
    <message>
        <source>Its last message was: %1.</source>
        <translation>Su último mensaje fue: %1.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space, then start the server again.</source>
        <translation>El disco que contiene %1 está lleno. Libera espacio y vuelve a iniciar el servidor.</translation>
    </message>
    <message>
        <source>Correct the problem, then start the server again.</source>
        <translation>Corrige el problema y vuelve a iniciar el servidor.</translation>
    </message>
    <message>
        <source>Start the server again.</source>
        <translation>Vuelve a iniciar el servidor.</translation>
    </message>
    <message>
        <source>Start the server again. If that does not help, look at %1.</source>
        <translation>Vuelve a iniciar el servidor. Si no sirve de nada, consulta %1.</translation>
    </message>
    <message>
        <source>The server program hearthd is missing. Hearth looked for it here: %1. Install Hearth again, or put hearthd beside hearth.</source>
        <translation>Falta el programa del servidor, hearthd. Hearth lo ha buscado aquí: %1. Vuelve a instalar Hearth o pon hearthd junto a hearth.</translation>
    </message>
    <message>
        <source>You do not have permission to run the server program %1. Install Hearth again, or make that file executable.</source>
        <translation>No tienes permiso para ejecutar el programa del servidor %1. Vuelve a instalar Hearth o haz ejecutable ese archivo.</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Install Hearth again, or check that file.</source>
        <translation>El sistema no ha podido iniciar %1: %2. Vuelve a instalar Hearth o comprueba ese archivo.</translation>
    </message>
    <message>
        <source>Another program uses port %1. If it is a chat server, connect to localhost to use it. Otherwise stop that program, or configure other ports in %2.</source>
        <translation>Otro programa usa el puerto %1. Si es un servidor de chat, conéctate a localhost para usarlo. Si no, detén ese programa o configura otros puertos en %2.</translation>
    </message>
    <message>
        <source>Your server did not start: its process has disappeared.</source>
        <translation>Tu servidor no se ha iniciado: su proceso ha desaparecido.</translation>
    </message>
    <message>
        <source>Your server did not start: signal %1 (%2) ended it.</source>
        <translation>Tu servidor no se ha iniciado: lo terminó la señal %1 (%2).</translation>
    </message>
    <message>
        <source>Your server did not start: it ended with exit code %1.</source>
        <translation>Tu servidor no se ha iniciado: terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>Your server was not ready after %1 s, so Hearth ended it. Try again. If it happens again, look at %2.</source>
        <translation>Tu servidor no estaba listo después de %1 s, así que Hearth lo ha cerrado. Inténtalo de nuevo. Si vuelve a ocurrir, consulta %2.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: its process has disappeared.</source>
        <translation>Tu servidor se ha detenido de forma inesperada: su proceso ha desaparecido.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: signal %1 (%2) ended it.</source>
        <translation>Tu servidor se ha detenido de forma inesperada: lo terminó la señal %1 (%2).</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: it ended with exit code %1.</source>
        <translation>Tu servidor se ha detenido de forma inesperada: terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>Your server did not stop in time, so Hearth ended it.</source>
        <translation>Tu servidor no se detuvo a tiempo, así que Hearth lo ha cerrado.</translation>
    </message>
    <message>
        <source>Another program has stopped your server.</source>
        <translation>Otro programa ha detenido tu servidor.</translation>
    </message>
</context>
<context>
    <name>client::IrcSocket</name>
    <message>
        <source>The server has stopped reading.</source>
        <translation>El servidor ha dejado de leer.</translation>
    </message>
    <message>
        <source>The server has stopped answering.</source>
        <translation>El servidor ha dejado de responder.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>%1 closed the connection and sent nothing. If it requires encryption, write ircs:// before its name.</source>
        <translation>%1 ha cerrado la conexión sin enviar nada. Si exige cifrado, escribe ircs:// delante de su nombre.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its welcome.</source>
        <translation>%1 ha cerrado la conexión antes de dar la bienvenida.</translation>
    </message>
    <message>
        <source>%1 sent data that cannot be decrypted.</source>
        <translation>%1 ha enviado datos que no se pueden descifrar.</translation>
    </message>
</context>
<context>
    <name>client::JoinDialog</name>
    <message>
        <source>&amp;Join the room</source>
        <translation>&amp;Entrar en la sala</translation>
    </message>
    <message>
        <source>&amp;Talk to this person</source>
        <translation>&amp;Hablar con esta persona</translation>
    </message>
    <message>
        <source>Join a room or talk to someone</source>
        <translation>Entrar en una sala o hablar con alguien</translation>
    </message>
    <message>
        <source>Name of a &amp;room or of a person</source>
        <translation>Nombre de una &amp;sala o de una persona</translation>
    </message>
    <message>
        <source>design, or ana</source>
        <translation>diseño, o ana</translation>
    </message>
    <message>
        <source>Name of a room or of a person</source>
        <translation>Nombre de una sala o de una persona</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>&amp;Mostrar todas las salas</translation>
    </message>
    <message>
        <source>A name has neither spaces nor commas. Use - between words.</source>
        <translation>Un nombre no lleva espacios ni comas. Usa - entre las palabras.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Type a name, or choose a room. The ones with the most people come first.</source>
        <translation>Escribe un nombre o elige una sala. Las que tienen más personas van primero.</translation>
    </message>
    <message>
        <source>Join takes you to %1.</source>
        <translation>«Entrar en la sala» te lleva a %1.</translation>
    </message>
    <message>
        <source>%1 does not exist yet, unless it is hidden: Join creates it.</source>
        <translation>%1 aún no existe, salvo que esté oculta: «Entrar en la sala» la crea.</translation>
    </message>
    <message>
        <source>%1 is not among the rooms that are known here. Join creates it if it does not exist yet.</source>
        <translation>%1 no está entre las salas conocidas aquí. «Entrar en la sala» la crea si aún no existe.</translation>
    </message>
</context>
<context>
    <name>client::KeepNameBar</name>
    <message>
        <source>Keep this name</source>
        <translation>Reservar este apodo</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hearth does not ask again on this server. You can register later: choose Account in the menu Hearth.</source>
        <translation>Hearth no volverá a preguntar en este servidor. Puedes registrarte más tarde: elige Cuenta en el menú Hearth.</translation>
    </message>
    <message>
        <source>Anyone could use the name %1 while you are away.</source>
        <translation>Cualquiera podría usar el apodo %1 cuando no estés.</translation>
    </message>
    <message>
        <source>Choose a password, so that only you can be %1 here. Hearth remembers it and logs you in from now on.</source>
        <translation>Elige una contraseña para que aquí solo tú puedas ser %1. Hearth la recordará e iniciará tu sesión a partir de ahora.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escribe el código.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Este servidor exige una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>client::KeyRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
</context>
<context>
    <name>client::KnownServers</name>
    <message>
        <source>Servers used before</source>
        <translation>Servidores usados antes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Usar este servidor</translation>
    </message>
    <message>
        <source>&amp;Forget this server</source>
        <translation>&amp;Olvidar este servidor</translation>
    </message>
</context>
<context>
    <name>client::LogDialog</name>
    <message>
        <source>Counting the stored messages…</source>
        <translation>Contando los mensajes guardados…</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Keep all messages</source>
        <translation>Conservar todos los mensajes</translation>
    </message>
    <message>
        <source>Remove messages after one year</source>
        <translation>Borrar los mensajes al cabo de un año</translation>
    </message>
    <message>
        <source>Remove messages after 90 days</source>
        <translation>Borrar los mensajes al cabo de 90 días</translation>
    </message>
    <message>
        <source>Remove messages after 30 days</source>
        <translation>Borrar los mensajes al cabo de 30 días</translation>
    </message>
    <message>
        <source>Remove messages after 7 days</source>
        <translation>Borrar los mensajes al cabo de 7 días</translation>
    </message>
    <message numerus="yes">
        <source>Remove messages after %n days</source>
        <translation>
            <numerusform>Borrar los mensajes al cabo de %n día</numerusform>
            <numerusform>Borrar los mensajes al cabo de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
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
        <translation>Antigüedad de los mensajes</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Age:</source>
        <translation>&amp;Antigüedad:</translation>
    </message>
    <message>
        <source>&amp;Size of the file:</source>
        <translation>&amp;Tamaño del archivo:</translation>
    </message>
    <message>
        <source>1 message is stored on this computer (%1).</source>
        <translation>Hay 1 mensaje guardado en este equipo (%1).</translation>
    </message>
    <message>
        <source>%1 messages are stored on this computer (%2).</source>
        <translation>Hay %1 mensajes guardados en este equipo (%2).</translation>
    </message>
    <message>
        <source>OK removes the messages beyond the limit from this computer for good. Those on servers stay there.</source>
        <translation>«Aceptar» borra para siempre de este equipo los mensajes que superen el límite. Los de los servidores siguen allí.</translation>
    </message>
</context>
<context>
    <name>client::LogFlow</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
</context>
<context>
    <name>client::LoginSection</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Register this account, which is new</source>
        <translation>Registrar esta cuenta, que es nueva</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Repite la contraseña</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Type the name of the account.</source>
        <translation>Escribe el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Las dos contraseñas no coinciden. Vuelve a escribirla.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Este servidor exige una dirección de correo.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escribe el código.</translation>
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
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>Pin the conversation to the top of the list</source>
        <translation>Fijar la conversación al principio de la lista</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Mute the conversation</source>
        <translation>Silenciar la conversación</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move the conversation or network up in the list</source>
        <translation>Subir la conversación o la red en la lista</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the conversation or network down in the list</source>
        <translation>Bajar la conversación o la red en la lista</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand the network</source>
        <translation>&amp;Contraer o expandir la red</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>Conversación fijada %1</translation>
    </message>
    <message>
        <source>&amp;Find a person in the room</source>
        <translation>&amp;Buscar a una persona en la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MemberDelegate</name>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>client::MemberList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Talk to %1</source>
        <translation>&amp;Hablar con %1</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Mencionar</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copiar el apodo</translation>
    </message>
    <message>
        <source>Double-click to talk to %1</source>
        <translation>Haz doble clic para hablar con %1</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>Ign&amp;orar</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Perfil…</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>&amp;Sacar de la sala…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>Sacar y &amp;vetar…</translation>
    </message>
    <message>
        <source>&amp;Your profile…</source>
        <translation>&amp;Tu perfil…</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Cargando personas…</translation>
    </message>
    <message>
        <source>No one here has such a name. Press Escape to see everyone.</source>
        <translation>Nadie aquí tiene ese nombre. Pulsa Escape para ver a todos.</translation>
    </message>
</context>
<context>
    <name>client::MemberModel</name>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>%1, %2, away</source>
        <comment>nick, Operators, away</comment>
        <translation>%1, %2, ausente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nick, Operators</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Half-operators</source>
        <translation>Semioperadores</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>Con voz</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>display name, nick</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, nick %2</source>
        <comment>display name</comment>
        <translation>%1, apodo %2</translation>
    </message>
</context>
<context>
    <name>client::MessageActions</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this message for all users?</source>
        <translation>¿Eliminar este mensaje para todos los usuarios?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>client::MessageBlock</name>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
</context>
<context>
    <name>client::MessageHistory</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
</context>
<context>
    <name>client::MessageLog</name>
    <message>
        <source>Another program is using the message log %1. Messages of today will not be stored, and older ones are not shown. Close that program and start Hearth again.</source>
        <translation>Otro programa está usando el registro de mensajes %1. Los mensajes de hoy no se guardarán y los anteriores no se muestran. Cierra ese programa y vuelve a abrir Hearth.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be used (%2). Messages of today will not be stored, and older ones are not shown.</source>
        <translation>No se puede usar el registro de mensajes %1 (%2). Los mensajes de hoy no se guardarán y los anteriores no se muestran.</translation>
    </message>
    <message>
        <source>This version of Hearth has to change the message log and first makes a copy of it, which failed. %1 Messages of today will not be stored, and older ones are not shown. Free some space and start Hearth again.</source>
        <translation>Esta versión de Hearth tiene que modificar el registro de mensajes y antes hace una copia, que ha fallado. %1 Los mensajes de hoy no se guardarán y los anteriores no se muestran. Libera espacio y vuelve a abrir Hearth.</translation>
    </message>
    <message>
        <source>The message log %1 was written by a newer version of Hearth. Messages of today will not be stored, and older ones are not shown. Install that version again to see them.</source>
        <translation>El registro de mensajes %1 lo escribió una versión más reciente de Hearth. Los mensajes de hoy no se guardarán y los anteriores no se muestran. Vuelve a instalar esa versión para verlos.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program, so no messages will be stored. Move it away and start Hearth again.</source>
        <translation>El archivo %1 pertenece a otro programa, así que no se guardará ningún mensaje. Muévelo a otro sitio y vuelve a abrir Hearth.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be created (%2). No messages will be stored.</source>
        <translation>No se puede crear el registro de mensajes %1 (%2). No se guardará ningún mensaje.</translation>
    </message>
    <message>
        <source>The message log is damaged. %1</source>
        <translation>El registro de mensajes está dañado. %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so no messages will be stored. On Debian, install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador de Qt para SQLite, así que no se guardará ningún mensaje. En Debian, instala el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The disk is full, so new messages are not stored. Free some space; they will be stored then.</source>
        <translation>El disco está lleno, así que los mensajes nuevos no se guardan. Libera espacio y entonces se guardarán.</translation>
    </message>
    <message>
        <source>The message log or its disk is read-only, so new messages are not stored. Correct its permissions and start Hearth again.</source>
        <translation>El registro de mensajes o su disco es de solo lectura, así que los mensajes nuevos no se guardan. Corrige sus permisos y vuelve a abrir Hearth.</translation>
    </message>
    <message>
        <source>The message log is damaged, so new messages are not stored. Start Hearth again: it repairs the log.</source>
        <translation>El registro de mensajes está dañado, así que los mensajes nuevos no se guardan. Vuelve a abrir Hearth: lo reparará.</translation>
    </message>
    <message>
        <source>Another program is using the message log, so new messages are not stored. They will be stored when that program releases it.</source>
        <translation>Otro programa está usando el registro de mensajes, así que los mensajes nuevos no se guardan. Se guardarán cuando ese programa lo libere.</translation>
    </message>
    <message>
        <source>New messages are not stored: %1.</source>
        <translation>Los mensajes nuevos no se guardan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</source>
        <translation>
            <numerusform>El registro de mensajes estaba dañado. El archivo dañado es ahora %2; se ha podido leer %n mensaje, que sigue aquí.</numerusform>
            <numerusform>El registro de mensajes estaba dañado. El archivo dañado es ahora %2; se han podido leer %n mensajes, que siguen aquí.</numerusform>
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
        <translation>%1 y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se eliminó.</translation>
    </message>
    <message>
        <source>%1 deleted this message.</source>
        <translation>%1 eliminó este mensaje.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>Loading messages from before %1…</source>
        <translation>Cargando los mensajes anteriores al %1…</translation>
    </message>
    <message>
        <source>Messages from before %1 could not be loaded.</source>
        <translation>No se han podido cargar los mensajes anteriores al %1.</translation>
    </message>
    <message>
        <source>Messages from before %1 are not loaded yet.</source>
        <translation>Los mensajes anteriores al %1 aún no se han cargado.</translation>
    </message>
    <message>
        <source>Loading messages from %1 to %2…</source>
        <translation>Cargando los mensajes de %1 a %2…</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 could not be loaded.</source>
        <translation>No se han podido cargar los mensajes de %1 a %2.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 are not loaded yet.</source>
        <translation>Los mensajes de %1 a %2 aún no se han cargado.</translation>
    </message>
</context>
<context>
    <name>client::NetworkChoice</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>client::NetworkController</name>
    <message>
        <source>This is the first connection to %1. Its key is now trusted and remembered. If it ever changes, Hearth asks you what to do. Fingerprint: %2</source>
        <translation>Esta es la primera conexión con %1. Ahora se confía en su clave y se recordará. Si alguna vez cambia, Hearth te preguntará qué hacer. Huella: %2</translation>
    </message>
    <message>
        <source>You are connected. Type /list to see the rooms, or /join #room to enter one.</source>
        <translation>Ya hay conexión. Escribe /list para ver las salas, o /join #sala para entrar en una.</translation>
    </message>
    <message>
        <source>%1 requires encryption (TLS), so Hearth now connects to port %2.</source>
        <translation>%1 exige cifrado (TLS), así que Hearth se conecta ahora al puerto %2.</translation>
    </message>
</context>
<context>
    <name>client::NetworkFeed</name>
    <message numerus="yes">
        <source>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</source>
        <translation>
            <numerusform>%n usuario te ha escrito y no ha recibido respuesta. Los mensajes de otros usuarios aparecerán aquí: usa /msg APODO TEXTO para responder o /query APODO para abrir un chat.</numerusform>
            <numerusform>%n usuarios te han escrito y no han recibido respuesta. Los mensajes de otros usuarios aparecerán aquí: usa /msg APODO TEXTO para responder o /query APODO para abrir un chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NetworkState</name>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <source>Connected, but the server has not answered for a while.</source>
        <translation>Hay conexión, pero el servidor lleva un rato sin responder.</translation>
    </message>
    <message>
        <source>Connected, encrypted.</source>
        <translation>Conectado, con cifrado.</translation>
    </message>
    <message>
        <source>Connected, not encrypted.</source>
        <translation>Conectado, sin cifrado.</translation>
    </message>
    <message>
        <source>Not connected. Trying again in %1 s.</source>
        <translation>Sin conexión. Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>retry in %1 s</source>
        <translation>reintento en %1 s</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The server has not answered for a while.</source>
        <translation>El servidor lleva un rato sin responder.</translation>
    </message>
    <message>
        <source>Not connected. Reconnecting in %1 s.</source>
        <translation>Sin conexión. Se reconectará en %1 s.</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s.</source>
        <translation>Se reconectará en %1 s.</translation>
    </message>
</context>
<context>
    <name>client::Networks</name>
    <message>
        <source>%1 is not the address of a chat server.</source>
        <translation>%1 no es la dirección de un servidor de chat.</translation>
    </message>
</context>
<context>
    <name>client::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Repite la contraseña</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Las dos contraseñas no coinciden. Vuelve a escribirla.</translation>
    </message>
</context>
<context>
    <name>client::NewestButton</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Lo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nuevo</numerusform>
            <numerusform>↓ %n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages below</source>
        <translation>
            <numerusform>%n mensaje nuevo más abajo</numerusform>
            <numerusform>%n mensajes nuevos más abajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Notifier</name>
    <message numerus="yes">
        <source>Messages in %n more conversations</source>
        <translation>
            <numerusform>Mensajes en %n conversación más</numerusform>
            <numerusform>Mensajes en %n conversaciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PartsPreview</name>
    <message numerus="yes">
        <source>This text will be sent as %n messages.</source>
        <translation>
            <numerusform>Este texto se enviará como %n mensaje.</numerusform>
            <numerusform>Este texto se enviará como %n mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines will be sent as %n messages.</source>
        <translation>
            <numerusform>%1 líneas se enviarán como %n mensaje.</numerusform>
            <numerusform>%1 líneas se enviarán como %n mensajes.</numerusform>
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
        <translation>No se recordará nada: no se puede usar la carpeta %1. Corrige sus permisos o elige otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not accept your passwords (%1). They are kept in a file that only you can read.</source>
        <translation>El depósito de claves del sistema no ha aceptado tus contraseñas (%1). Se guardan en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>The file state.json could not be read.</source>
        <translation>No se ha podido leer el archivo state.json.</translation>
    </message>
    <message>
        <source>The file state.json is damaged.</source>
        <translation>El archivo state.json está dañado.</translation>
    </message>
    <message>
        <source>The file state.json was written by another version of Hearth.</source>
        <translation>El archivo state.json lo escribió otra versión de Hearth.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring.</source>
        <translation>Las contraseñas se guardan en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Passwords are kept in a file that only you can read.</source>
        <translation>Las contraseñas se guardan en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>Your rooms and drafts cannot be saved in %1 (%2). Free some space or correct the folder&apos;s permissions.</source>
        <translation>No se pueden guardar tus salas y borradores en %1 (%2). Libera espacio o corrige los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>It could not be renamed, so nothing new will be remembered. Look at the folder %1.</source>
        <translation>No se ha podido cambiar su nombre, así que no se recordará nada nuevo. Revisa la carpeta %1.</translation>
    </message>
    <message>
        <source>It was renamed to %1, and Hearth starts without your servers and rooms.</source>
        <translation>Ahora se llama %1, y Hearth empieza sin tus servidores ni tus salas.</translation>
    </message>
</context>
<context>
    <name>client::ProfileCard</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Rooms in common</source>
        <translation>Salas en común</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>M&amp;ention</source>
        <translation>M&amp;encionar</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Dejar de &amp;ignorar</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>Ign&amp;orar</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Take &amp;operator rights</source>
        <translation>Quitar derechos de &amp;operador</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Hacer &amp;operador</translation>
    </message>
    <message>
        <source>Take &amp;voice</source>
        <translation>Quitar la &amp;voz</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>Dar &amp;voz</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motivo, si quieres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>&amp;Sacar de la sala…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>Sacar y &amp;vetar…</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Sacar de la sala</translation>
    </message>
    <message>
        <source>Remove %1 from %2 and keep them out?</source>
        <translation>¿Sacar a %1 de %2 y no dejar que vuelva?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>¿Sacar a %1 de %2?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>There is no one called %1 on this server now.</source>
        <translation>Ahora no hay nadie llamado %1 en este servidor.</translation>
    </message>
    <message>
        <source>The server did not answer. Connect, then open the card again.</source>
        <translation>El servidor no respondió. Conéctate y vuelve a abrir la ficha.</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Inactivo desde hace</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>not known to be encrypted</source>
        <translation>no se sabe si está cifrada</translation>
    </message>
    <message>
        <source>Operator of the server</source>
        <translation>Operador del servidor</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Página personal</translation>
    </message>
</context>
<context>
    <name>client::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your profile on %1</source>
        <translation>Tu perfil en %1</translation>
    </message>
    <message>
        <source>The server keeps what you say about yourself here, and shows it to others. Fields may stay empty.</source>
        <translation>El servidor guarda lo que dices aquí sobre ti y lo muestra a los demás. Los campos pueden quedar vacíos.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Página personal</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: the server takes at most %n bytes.</source>
        <translation>
            <numerusform>Es demasiado largo: el servidor acepta como máximo %n byte.</numerusform>
            <numerusform>Es demasiado largo: el servidor acepta como máximo %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Usa una dirección que empiece por https://</translation>
    </message>
    <message numerus="yes">
        <source>The server takes at most %n values. Leave a field empty.</source>
        <translation>
            <numerusform>El servidor acepta como máximo %n valor. Deja un campo vacío.</numerusform>
            <numerusform>El servidor acepta como máximo %n valores. Deja un campo vacío.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>En este servidor solo puedes indicar tu nombre real al conectarte.</translation>
    </message>
    <message>
        <source>The server shows your real name to others. It has no other profile fields.</source>
        <translation>El servidor muestra tu nombre real a los demás. No tiene otros campos de perfil.</translation>
    </message>
    <message>
        <source>The server has not answered. Try again, or close this and check your profile later.</source>
        <translation>El servidor no ha respondido. Inténtalo de nuevo, o cierra esta ventana y comprueba tu perfil más tarde.</translation>
    </message>
    <message>
        <source>The server has saved your earlier changes.</source>
        <translation>El servidor ha guardado tus cambios anteriores.</translation>
    </message>
</context>
<context>
    <name>client::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>Sala, persona o comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has such a name. Ctrl+J joins another room or talks to someone.</source>
        <translation>Nada se llama así. Con Ctrl+J puedes entrar en otra sala o hablar con alguien.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n para ti</numerusform>
            <numerusform>%n para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>talk to</source>
        <translation>hablar con</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>Hablar con %1</translation>
    </message>
</context>
<context>
    <name>client::QuietLine</name>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Desactivar «No molestar»</translation>
    </message>
</context>
<context>
    <name>client::QuitFlow</name>
    <message>
        <source>Hearth is still here</source>
        <translation>Hearth sigue aquí</translation>
    </message>
    <message>
        <source>You still receive messages. Click the flame to open the window again; Quit is in its menu.</source>
        <translation>Sigues recibiendo mensajes. Haz clic en la llama para volver a abrir la ventana; «Salir» está en su menú.</translation>
    </message>
    <message>
        <source>The system tray has gone away, so the window is back.</source>
        <translation>La bandeja del sistema ha desaparecido, así que la ventana ha vuelto.</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>Salir de Hearth</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>Tu servidor está en marcha.</translation>
    </message>
    <message>
        <source>Keep it running so that others can continue to chat, or stop it?</source>
        <translation>¿Quieres mantenerlo en marcha para que los demás sigan chateando, o detenerlo?</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Mantenerlo en marcha</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Detenerlo</translation>
    </message>
</context>
<context>
    <name>client::ReactionsPart</name>
    <message>
        <source>%1 from %2</source>
        <comment>reaction, names</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reacciones: %1</translation>
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
        <translation>No responder (Esc)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <comment>the name and text of a message</comment>
        <translation>Respuesta a %1</translation>
    </message>
</context>
<context>
    <name>client::ReplyPart</name>
    <message>
        <source>an earlier message</source>
        <translation>un mensaje anterior</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <comment>the name and text of a message</comment>
        <translation>En respuesta a %1</translation>
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
        <translation>%1 no está en línea.</translation>
    </message>
    <message>
        <source>There is no room %1.</source>
        <translation>La sala %1 no existe.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>El servidor %1 no existe.</translation>
    </message>
    <message>
        <source>No one has used the name %1 recently.</source>
        <translation>Nadie ha usado el apodo %1 últimamente.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>No puedes escribir en %1.</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you.</source>
        <translation>%1 no acepta mensajes tuyos.</translation>
    </message>
    <message>
        <source>The server does not know the command %1.</source>
        <translation>El servidor no conoce el comando %1.</translation>
    </message>
    <message>
        <source>The command %1 is incomplete.</source>
        <translation>El comando %1 está incompleto.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 no está en %2.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>No estás en %1.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 ya está en %2.</translation>
    </message>
    <message>
        <source>Only operators of %1 can do that.</source>
        <translation>Solo pueden hacerlo los operadores de %1.</translation>
    </message>
    <message>
        <source>Only operators of the server can do that.</source>
        <translation>Solo pueden hacerlo los operadores del servidor.</translation>
    </message>
    <message>
        <source>You cannot become an operator of this server from here.</source>
        <translation>Desde aquí no puedes hacerte operador de este servidor.</translation>
    </message>
    <message>
        <source>The server does not know the mode %1.</source>
        <translation>El servidor no conoce el modo %1.</translation>
    </message>
    <message>
        <source>The server does not know one of these modes.</source>
        <translation>El servidor no conoce uno de estos modos.</translation>
    </message>
    <message>
        <source>You can see and change only your own modes.</source>
        <translation>Solo puedes ver y cambiar tus propios modos.</translation>
    </message>
    <message>
        <source>The ban list of %1 is full. Remove a ban first.</source>
        <translation>La lista de vetos de %1 está llena. Quita antes alguno.</translation>
    </message>
    <message>
        <source>%1 already has a password.</source>
        <translation>%1 ya tiene contraseña.</translation>
    </message>
    <message>
        <source>This is not a valid room password.</source>
        <translation>Esta no es una contraseña de sala válida.</translation>
    </message>
    <message>
        <source>This is too long for the server; nothing was sent.</source>
        <translation>Es demasiado largo para el servidor; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un apodo.</translation>
    </message>
    <message>
        <source>That is possible only while connecting.</source>
        <translation>Eso solo se puede hacer al conectar.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Contraseña incorrecta.</translation>
    </message>
    <message>
        <source>The server has no message of the day.</source>
        <translation>El servidor no tiene mensaje del día.</translation>
    </message>
    <message>
        <source>The connection of a server cannot be ended.</source>
        <translation>No se puede cortar la conexión de un servidor.</translation>
    </message>
    <message>
        <source>The server has no help about %1.</source>
        <translation>El servidor no tiene ayuda sobre %1.</translation>
    </message>
    <message>
        <source>The server is busy: try /%1 again later.</source>
        <translation>El servidor está ocupado: prueba /%1 más tarde.</translation>
    </message>
    <message>
        <source>You are now an operator of the server.</source>
        <translation>Ahora eres operador del servidor.</translation>
    </message>
    <message>
        <source>The server is reloading its configuration.</source>
        <translation>El servidor está recargando su configuración.</translation>
    </message>
    <message>
        <source>Banned from %1: %2 (by %3)</source>
        <translation>Vetado en %1: %2 (por %3)</translation>
    </message>
    <message>
        <source>Banned from %1: %2</source>
        <translation>Vetado en %1: %2</translation>
    </message>
    <message>
        <source>Exempt from the bans of %1: %2</source>
        <translation>Exento de los vetos de %1: %2</translation>
    </message>
    <message>
        <source>May enter %1 without an invitation: %2</source>
        <translation>Puede entrar en %1 sin invitación: %2</translation>
    </message>
    <message>
        <source>Owner of %1: %2</source>
        <translation>Propietario de %1: %2</translation>
    </message>
    <message>
        <source>Administrator of %1: %2</source>
        <translation>Administra %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2@%3)</source>
        <translation>%1 (%2@%3)</translation>
    </message>
    <message>
        <source>%1 was %2@%3 (%4)</source>
        <translation>%1 era %2@%3 (%4)</translation>
    </message>
    <message>
        <source>Server time: %1</source>
        <translation>Hora del servidor: %1</translation>
    </message>
    <message>
        <source>%1 is %2@%3 (%4)</source>
        <translation>%1 es %2@%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been idle for %n min</source>
        <translation>
            <numerusform>%1 lleva %n min sin actividad</numerusform>
            <numerusform>%1 lleva %n min sin actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>%1 is on %2 (%3)</source>
        <translation>%1 está en %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is logged in as %2</source>
        <translation>%1 ha iniciado sesión como %2</translation>
    </message>
    <message>
        <source>%1 is connected from %2</source>
        <translation>%1 está conectado desde %2</translation>
    </message>
    <message>
        <source>You are banned from %1.</source>
        <translation>Tienes vetada la entrada en %1.</translation>
    </message>
    <message>
        <source>%1 is invite-only. Ask a member to invite you.</source>
        <translation>A %1 solo se entra con invitación. Pide a un miembro que te invite.</translation>
    </message>
    <message>
        <source>%1 is full. Try again later.</source>
        <translation>%1 está llena. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 requires a password: /join %1 PASSWORD</source>
        <translation>%1 exige una contraseña: /join %1 CONTRASEÑA</translation>
    </message>
    <message>
        <source>You cannot join %1: you are in as many rooms as this server allows. Leave one first.</source>
        <translation>No puedes entrar en %1: ya estás en todas las salas que permite este servidor. Sal antes de alguna.</translation>
    </message>
    <message>
        <source>You must be logged in to an account to join %1.</source>
        <translation>Para entrar en %1 tienes que iniciar sesión en una cuenta.</translation>
    </message>
    <message>
        <source>You cannot join %1: %2</source>
        <translation>No puedes entrar en %1: %2</translation>
    </message>
    <message>
        <source>%1 is offline. Not delivered.</source>
        <translation>%1 no está en línea. No entregado.</translation>
    </message>
    <message>
        <source>There is no room %1. Not delivered.</source>
        <translation>La sala %1 no existe. No entregado.</translation>
    </message>
    <message>
        <source>You are not in %1. Not delivered.</source>
        <translation>No estás en %1. No entregado.</translation>
    </message>
    <message>
        <source>You cannot write to %1. Not delivered.</source>
        <translation>No puedes escribir en %1. No entregado.</translation>
    </message>
    <message>
        <source>You cannot write to %1: %2</source>
        <translation>No puedes escribir en %1: %2</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you. Not delivered.</source>
        <translation>%1 no acepta mensajes tuyos. No entregado.</translation>
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
        <translation>&amp;Cargar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Join the room</source>
        <translation>&amp;Entrar en la sala</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Search in names and topics</source>
        <translation>Buscar en nombres y temas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Loading… Rooms so far: %1</source>
        <translation>Cargando… Salas hasta ahora: %1</translation>
    </message>
    <message>
        <source>No room matches. Try fewer words.</source>
        <translation>Ninguna sala coincide. Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>Rooms: %1. The ones with the most people come first.</source>
        <translation>Salas: %1. Las que tienen más gente van primero.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Join a room by its name to create it.</source>
        <translation>Todavía no hay salas. Entra en una sala por su nombre para crearla.</translation>
    </message>
</context>
<context>
    <name>client::RoomListModel</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <comment>a room in the list of all rooms</comment>
        <translation>
            <numerusform>%1: %n en la sala</numerusform>
            <numerusform>%1: %n en la sala</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::RoomSuggestions</name>
    <message>
        <source>You are invited to this room.</source>
        <translation>Te han invitado a esta sala.</translation>
    </message>
    <message>
        <source>You were in this room before.</source>
        <translation>Ya has estado en esta sala.</translation>
    </message>
</context>
<context>
    <name>client::RoomsFlow</name>
    <message>
        <source>There is no connection to this server. Connect, then load the rooms again.</source>
        <translation>No hay conexión con este servidor. Conéctate y vuelve a cargar las salas.</translation>
    </message>
    <message>
        <source>This server has more rooms than can be listed; these are the first ones.</source>
        <translation>Este servidor tiene más salas de las que caben en la lista; estas son las primeras.</translation>
    </message>
    <message>
        <source>The server did not send its list of rooms. Wait a minute, then load it again.</source>
        <translation>El servidor no ha enviado su lista de salas. Espera un minuto y vuelve a cargarla.</translation>
    </message>
</context>
<context>
    <name>client::SearchDelegate</name>
    <message>
        <source>%1 on %2</source>
        <comment>a conversation on a network</comment>
        <translation>%1 en %2</translation>
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
        <translation>Escribe palabras, o una frase entre comillas.

from:ana – escrito por ana
in:#lobby – en esa conversación
has:link, has:mention – con un enlace, o que te menciona
before:2026-11-30, after:2026-11-01 – por la fecha</translation>
    </message>
    <message>
        <source>After “has:”, write “link” or “mention”.</source>
        <translation>Después de «has:», escribe «link» o «mention».</translation>
    </message>
    <message>
        <source>After “before:” and “after:”, write a date such as 2026-11-30.</source>
        <translation>Después de «before:» y «after:», escribe una fecha como 2026-11-30.</translation>
    </message>
    <message>
        <source>No conversation in the list is called “%1”.</source>
        <translation>Ninguna conversación de la lista se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; searching on %1…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n encontrado por ahora; buscando en %1…</numerusform>
            <numerusform>%n encontrados por ahora; buscando en %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Searching the messages on this computer…</source>
        <translation>Buscando en los mensajes de este equipo…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; scroll down for more</source>
        <translation>
            <numerusform>El mensaje más reciente; desplázate hacia abajo para ver más</numerusform>
            <numerusform>Los %n mensajes más recientes; desplázate hacia abajo para ver más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; older messages on this computer are still being prepared for searching…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n encontrado por ahora; los mensajes más antiguos de este equipo aún se están preparando para la búsqueda…</numerusform>
            <numerusform>%n encontrados por ahora; los mensajes más antiguos de este equipo aún se están preparando para la búsqueda…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 mensaje encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n mensaje encontrado</numerusform>
            <numerusform>%n mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages found.</source>
        <translation>No se ha encontrado ningún mensaje.</translation>
    </message>
    <message>
        <source>Join %1 to see this message in its place.</source>
        <translation>Entra en %1 para ver este mensaje en su lugar.</translation>
    </message>
    <message>
        <source>Connect to %1 to see this message in its place.</source>
        <translation>Conéctate a %1 para ver este mensaje en su lugar.</translation>
    </message>
</context>
<context>
    <name>client::SearchPage</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Mensajes encontrados</translation>
    </message>
</context>
<context>
    <name>client::SearchResults</name>
    <message>
        <source>%1 in %2, %3: %4</source>
        <translation>%1 en %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>client::SecureServersDialog</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Servers that require encryption</source>
        <translation>Servidores que exigen cifrado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No server has asked for encrypted connections so far. A server that does is remembered here, so that nobody can read along later.</source>
        <translation>Hasta ahora ningún servidor ha exigido conexiones cifradas. Si uno lo hace, se recuerda aquí para que nadie pueda leer los mensajes más adelante.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These servers have asked for encrypted connections. Hearth connects to each of them only with encryption until the day shown beside its name.</source>
        <translation>Estos servidores han exigido conexiones cifradas. Hasta el día que aparece junto a su nombre, Hearth se conecta a cada uno de ellos solo con cifrado.</translation>
    </message>
</context>
<context>
    <name>client::ServerActions</name>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Iniciar servidor</translation>
    </message>
    <message>
        <source>St&amp;op server</source>
        <translation>D&amp;etener servidor</translation>
    </message>
    <message>
        <source>&amp;Restart server</source>
        <translation>&amp;Reiniciar servidor</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>Copiar in&amp;vitación</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the server…</source>
        <translation>&amp;Huella del servidor…</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Comando copiado.</translation>
    </message>
    <message>
        <source>Invite copied.</source>
        <translation>Invitación copiada.</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;Copiar «%1»</translation>
    </message>
    <message>
        <source>Your server is stopped</source>
        <translation>Tu servidor está detenido</translation>
    </message>
    <message>
        <source>Your server is starting</source>
        <translation>Tu servidor se está iniciando</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your server: %1, %2</source>
        <translation>Tu servidor: %1, %2</translation>
    </message>
    <message>
        <source>Your server is stopping</source>
        <translation>Tu servidor se está deteniendo</translation>
    </message>
    <message>
        <source>Your server has failed: show why</source>
        <translation>Tu servidor ha fallado: ver por qué</translation>
    </message>
    <message>
        <source>&amp;Join server</source>
        <translation>En&amp;trar en el servidor</translation>
    </message>
</context>
<context>
    <name>client::Session</name>
    <message>
        <source>The connection was lost; this may not have been delivered.</source>
        <translation>Se ha perdido la conexión; puede que esto no se haya entregado.</translation>
    </message>
    <message>
        <source>Not connected: the topic was not changed.</source>
        <translation>Sin conexión: no se ha cambiado el tema.</translation>
    </message>
    <message>
        <source>The program ended before an answer came; this may not have been delivered.</source>
        <translation>El programa terminó antes de recibir una respuesta; puede que esto no se haya entregado.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>Se perdió la conexión. Conéctate e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>client::SessionText</name>
    <message>
        <source>The password was not sent: without encryption, others could read it. Put ircs:// in front of the server&apos;s name.</source>
        <translation>La contraseña no se ha enviado: sin cifrado, otras personas podrían leerla. Escribe ircs:// delante del nombre del servidor.</translation>
    </message>
    <message>
        <source>Users cannot register accounts on this server by themselves. Ask its operators.</source>
        <translation>En este servidor, los usuarios no pueden registrar cuentas por sí mismos. Pregunta a sus operadores.</translation>
    </message>
    <message>
        <source>This server has no command for this that Hearth knows.</source>
        <translation>Este servidor no tiene ningún comando para esto que Hearth conozca.</translation>
    </message>
    <message>
        <source>This server does not support log-ins to accounts.</source>
        <translation>Este servidor no admite iniciar sesión en cuentas.</translation>
    </message>
    <message>
        <source>This is too long for the server. Choose something shorter.</source>
        <translation>Es demasiado largo para el servidor. Elige algo más corto.</translation>
    </message>
    <message>
        <source>Enter the code that the server has sent to you.</source>
        <translation>Introduce el código que te ha enviado el servidor.</translation>
    </message>
    <message>
        <source>You are not connected. Connect to the server first.</source>
        <translation>No hay conexión. Conéctate antes al servidor.</translation>
    </message>
    <message>
        <source>The server has not answered your last request yet.</source>
        <translation>El servidor aún no ha respondido a tu última petición.</translation>
    </message>
    <message>
        <source>The connection was lost before the server answered. Try again.</source>
        <translation>La conexión se ha perdido antes de que respondiera el servidor. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The account name %1 is taken. If the account is yours, log in to it; otherwise choose another name.</source>
        <translation>El nombre de cuenta %1 ya está en uso. Si la cuenta es tuya, inicia sesión en ella; si no, elige otro nombre.</translation>
    </message>
    <message>
        <source>The server does not allow the account name %1. Choose another.</source>
        <translation>El servidor no permite el nombre de cuenta %1. Elige otro.</translation>
    </message>
    <message>
        <source>On this server an account must have the name of its user. Leave the account empty, or change your name to %1 first.</source>
        <translation>En este servidor, una cuenta debe llamarse igual que su usuario. Deja la cuenta vacía o cambia antes tu apodo a %1.</translation>
    </message>
    <message>
        <source>The server has not accepted your name yet. Choose another name, then try again.</source>
        <translation>El servidor aún no ha aceptado tu apodo. Elige otro e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Este servidor exige una dirección de correo.</translation>
    </message>
    <message>
        <source>The server cannot use this e-mail address. Check it for mistakes.</source>
        <translation>El servidor no puede usar esta dirección de correo. Comprueba que no tenga errores.</translation>
    </message>
    <message>
        <source>The server does not accept this e-mail address. Use another one.</source>
        <translation>El servidor no acepta esta dirección de correo. Usa otra.</translation>
    </message>
    <message>
        <source>This password is too weak. Choose a longer one.</source>
        <translation>Esta contraseña es demasiado débil. Elige una más larga.</translation>
    </message>
    <message>
        <source>The server cannot use this password. Choose another one.</source>
        <translation>El servidor no puede usar esta contraseña. Elige otra.</translation>
    </message>
    <message>
        <source>This code is wrong, or it has expired. Check it, or register again to get a new one.</source>
        <translation>Este código es incorrecto o ha caducado. Compruébalo o vuelve a registrarte para obtener otro.</translation>
    </message>
    <message>
        <source>You are logged in to an account already. Log out first.</source>
        <translation>Ya has iniciado sesión en una cuenta. Ciérrala antes.</translation>
    </message>
    <message>
        <source>You are not logged in any more. Log in first.</source>
        <translation>Tu sesión ya no está iniciada. Iníciala antes.</translation>
    </message>
    <message>
        <source>The server accepts passwords only over an encrypted connection. Put ircs:// in front of its name.</source>
        <translation>El servidor solo acepta contraseñas por una conexión cifrada. Escribe ircs:// delante de su nombre.</translation>
    </message>
    <message>
        <source>The operators of this server manage your account. Ask one of them to change it.</source>
        <translation>Los operadores de este servidor gestionan tu cuenta. Pide a uno de ellos que la cambie.</translation>
    </message>
    <message>
        <source>Your account has as many certificates as the server allows. Remove one first.</source>
        <translation>Tu cuenta tiene todos los certificados que permite el servidor. Quita antes alguno.</translation>
    </message>
    <message>
        <source>The server knows this certificate already, for another account.</source>
        <translation>El servidor ya conoce este certificado, para otra cuenta.</translation>
    </message>
    <message>
        <source>Your account does not have this certificate any more.</source>
        <translation>Tu cuenta ya no tiene este certificado.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>Esta sesión ya ha terminado.</translation>
    </message>
    <message>
        <source>The server registers accounts only for users who are connected.</source>
        <translation>El servidor solo registra cuentas de usuarios conectados.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again later.</source>
        <translation>El servidor no puede hacerlo en este momento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment: %1</source>
        <translation>El servidor no puede hacerlo en este momento: %1</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>El servidor lo ha rechazado.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>El servidor lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>%1 made %2 the owner</source>
        <translation>%1 dio rango de propietario a %2</translation>
    </message>
    <message>
        <source>%1 removed owner status from %2</source>
        <translation>%1 quitó el rango de propietario a %2</translation>
    </message>
    <message>
        <source>%1 silenced %2</source>
        <translation>%1 silenció a %2</translation>
    </message>
    <message>
        <source>%1 let %2 speak again</source>
        <translation>%1 permitió a %2 volver a hablar</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator of the room</source>
        <translation>%1 dio rango de administrador de la sala a %2</translation>
    </message>
    <message>
        <source>%1 removed administrator status from %2</source>
        <translation>%1 quitó el rango de administrador a %2</translation>
    </message>
    <message>
        <source>%1 made %2 an operator</source>
        <translation>%1 dio rango de operador a %2</translation>
    </message>
    <message>
        <source>%1 removed operator status from %2</source>
        <translation>%1 quitó el rango de operador a %2</translation>
    </message>
    <message>
        <source>%1 made %2 a half-operator</source>
        <translation>%1 dio rango de semioperador a %2</translation>
    </message>
    <message>
        <source>%1 removed half-operator status from %2</source>
        <translation>%1 quitó el rango de semioperador a %2</translation>
    </message>
    <message>
        <source>%1 gave voice to %2</source>
        <translation>%1 dio voz a %2</translation>
    </message>
    <message>
        <source>%1 removed voice from %2</source>
        <translation>%1 quitó la voz a %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 vetó a %2</translation>
    </message>
    <message>
        <source>%1 removed the ban of %2</source>
        <translation>%1 levantó el veto a %2</translation>
    </message>
    <message>
        <source>%1 exempted %2 from bans</source>
        <translation>%1 eximió a %2 de los vetos</translation>
    </message>
    <message>
        <source>%1 ended the ban exemption of %2</source>
        <translation>%1 retiró a %2 la exención de vetos</translation>
    </message>
    <message>
        <source>%1 let %2 enter without an invitation</source>
        <translation>%1 permitió a %2 entrar sin invitación</translation>
    </message>
    <message>
        <source>%1 no longer lets %2 enter without an invitation</source>
        <translation>%1 ya no permite a %2 entrar sin invitación</translation>
    </message>
    <message>
        <source>%1 made the room invite-only</source>
        <translation>%1 dejó la sala solo para invitados</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 abrió la sala a todos</translation>
    </message>
    <message>
        <source>%1 set a password for the room</source>
        <translation>%1 puso contraseña a la sala</translation>
    </message>
    <message>
        <source>%1 removed the password of the room</source>
        <translation>%1 quitó la contraseña de la sala</translation>
    </message>
    <message>
        <source>%1 limited the number of members to %2</source>
        <translation>%1 limitó el número de miembros a %2</translation>
    </message>
    <message>
        <source>%1 removed the limit on members</source>
        <translation>%1 quitó el límite de miembros</translation>
    </message>
    <message>
        <source>%1 let only members with voice speak</source>
        <translation>%1 limitó el habla a los miembros con voz</translation>
    </message>
    <message>
        <source>%1 let everyone speak</source>
        <translation>%1 permitió que todos hablen</translation>
    </message>
    <message>
        <source>%1 let only members write to the room</source>
        <translation>%1 permitió que solo los miembros escriban en la sala</translation>
    </message>
    <message>
        <source>%1 let non-members write to the room</source>
        <translation>%1 permitió que escriban en la sala quienes no están en ella</translation>
    </message>
    <message>
        <source>%1 hid the room from lists</source>
        <translation>%1 ocultó la sala de las listas</translation>
    </message>
    <message>
        <source>%1 made the room public</source>
        <translation>%1 hizo pública la sala</translation>
    </message>
    <message>
        <source>%1 let only operators set the topic</source>
        <translation>%1 permitió que solo los operadores pongan el tema</translation>
    </message>
    <message>
        <source>%1 let everyone set the topic</source>
        <translation>%1 permitió que todos pongan el tema</translation>
    </message>
    <message>
        <source>you</source>
        <comment>mode change of your own rank</comment>
        <translation>ti</translation>
    </message>
    <message>
        <source>%1 set the modes %2</source>
        <translation>%1 puso los modos %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 entró</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <translation>%1 salió (%2)</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>%1 se desconectó</translation>
    </message>
    <message>
        <source>%1 went offline (%2)</source>
        <translation>%1 se desconectó (%2)</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 expulsó a %2</translation>
    </message>
    <message>
        <source>%1 removed %2 (%3)</source>
        <translation>%1 expulsó a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 quitó el tema</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 puso el tema: %2</translation>
    </message>
    <message>
        <source>This server offers no way to log in that Hearth supports. Leave the account empty to connect without one.</source>
        <translation>Este servidor no ofrece ninguna forma de iniciar sesión que Hearth admita. Deja la cuenta vacía para conectarte sin ella.</translation>
    </message>
    <message>
        <source>You were not logged in: without encryption, others could read your password. Put ircs:// in front of the server&apos;s name.</source>
        <translation>No se ha iniciado tu sesión: sin cifrado, otras personas podrían leer tu contraseña. Escribe ircs:// delante del nombre del servidor.</translation>
    </message>
    <message>
        <source>Wrong account name or password.</source>
        <translation>Nombre de cuenta o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>You were not logged in: the server could not prove that it knows your password, so it may be an impostor.</source>
        <translation>No se ha iniciado tu sesión: el servidor no ha podido demostrar que conoce tu contraseña, así que podría ser un impostor.</translation>
    </message>
    <message>
        <source>You were not logged in: the server now asks for the password itself, which it did not need before, so it may be an impostor. The password was not sent. Enter it again only if you trust the server.</source>
        <translation>No se ha iniciado tu sesión: el servidor pide ahora la propia contraseña, que antes no necesitaba, así que podría ser un impostor. La contraseña no se ha enviado. Vuelve a introducirla solo si confías en el servidor.</translation>
    </message>
    <message>
        <source>The server does not accept this computer&apos;s certificate any more. Log in with your password.</source>
        <translation>El servidor ya no acepta el certificado de este equipo. Inicia sesión con tu contraseña.</translation>
    </message>
    <message>
        <source>Enter the password of the account %1.</source>
        <translation>Introduce la contraseña de la cuenta %1.</translation>
    </message>
    <message>
        <source>This server does not support accounts. Leave the account empty to connect without one.</source>
        <translation>Este servidor no admite cuentas. Deja la cuenta vacía para conectarte sin ella.</translation>
    </message>
    <message>
        <source>This server does not allow log-ins without encryption. Put ircs:// in front of its name, or leave the account empty to connect without one.</source>
        <translation>Este servidor no permite iniciar sesión sin cifrado. Escribe ircs:// delante de su nombre o deja la cuenta vacía para conectarte sin ella.</translation>
    </message>
    <message>
        <source>This account is locked. Contact the server&apos;s operators.</source>
        <translation>Esta cuenta está bloqueada. Ponte en contacto con los operadores del servidor.</translation>
    </message>
    <message>
        <source>The account name or password is too long for this server.</source>
        <translation>El nombre de la cuenta o la contraseña es demasiado largo para este servidor.</translation>
    </message>
    <message>
        <source>The server cancelled the log-in: %1</source>
        <translation>El servidor ha cancelado el inicio de sesión: %1</translation>
    </message>
    <message>
        <source>You were not logged in: %1</source>
        <translation>No se ha iniciado tu sesión: %1</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>El servidor ha rechazado la conexión: %1</translation>
    </message>
    <message>
        <source>This server requires a password.</source>
        <translation>Este servidor exige una contraseña.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Contraseña incorrecta.</translation>
    </message>
    <message>
        <source>This server requires you to log in to an account: %1</source>
        <translation>Este servidor exige que inicies sesión en una cuenta: %1</translation>
    </message>
    <message>
        <source>%1 removed you from the room</source>
        <translation>%1 te expulsó de la sala</translation>
    </message>
    <message>
        <source>%1 removed you from the room (%2)</source>
        <translation>%1 te expulsó de la sala (%2)</translation>
    </message>
    <message>
        <source>You are now called %1</source>
        <translation>Ahora te llamas %1</translation>
    </message>
    <message>
        <source>You are now called %1.</source>
        <translation>Ahora te llamas %1.</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>telnet</source>
        <translation>telnet</translation>
    </message>
    <message>
        <source>Modes: %1</source>
        <translation>Modos: %1</translation>
    </message>
    <message>
        <source>Your modes: %1</source>
        <translation>Tus modos: %1</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>%1 no está: %2</translation>
    </message>
    <message>
        <source>You are marked as away. Use /away again when you are back.</source>
        <translation>Apareces como ausente. Usa /away de nuevo cuando vuelvas.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>Has vuelto.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1. Choose another.</source>
        <translation>El servidor no permite el apodo %1. Elige otro.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1: %2</source>
        <translation>El servidor no permite el apodo %1: %2</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The name %1 is taken, so you are %2 here. Use /nick NAME to choose another.</source>
        <translation>El apodo %1 ya está en uso, así que aquí eres %2. Usa /nick APODO para elegir otro.</translation>
    </message>
    <message>
        <source>You are not logged in: this server does not support accounts.</source>
        <translation>No se ha iniciado tu sesión: este servidor no admite cuentas.</translation>
    </message>
    <message>
        <source>The name %1 is taken. You are still %2.</source>
        <translation>El apodo %1 ya está en uso. Sigues siendo %2.</translation>
    </message>
    <message>
        <source>You cannot use the name %1 now: %2</source>
        <translation>Ahora no puedes usar el apodo %1: %2</translation>
    </message>
    <message>
        <source>The name %1 is taken, and so are others like it. Choose another.</source>
        <translation>El apodo %1 ya está en uso, y también otros parecidos. Elige otro.</translation>
    </message>
    <message>
        <source>No one is banned from %1.</source>
        <translation>Nadie está vetado en %1.</translation>
    </message>
    <message>
        <source>This list of %1 is empty.</source>
        <translation>Esta lista de %1 está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <translation>
            <numerusform>%1: %n en la sala</numerusform>
            <numerusform>%1: %n en la sala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room. %2</source>
        <translation>
            <numerusform>%1: %n en la sala. %2</numerusform>
            <numerusform>%1: %n en la sala. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</source>
        <translation>
            <numerusform>No se muestra: %n más. Usa /list *palabra* para ver las salas con una palabra en su nombre.</numerusform>
            <numerusform>No se muestran: %n más. Usa /list *palabra* para ver las salas con una palabra en su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Todavía no hay salas.</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: %n.</source>
        <translation>
            <numerusform>Salas: %n.</numerusform>
            <numerusform>Salas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 invitó a %2</translation>
    </message>
    <message>
        <source>%1 invites you to %2. Use /join %2 to join.</source>
        <translation>%1 te invita a %2. Usa /join %2 para entrar.</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 tiene una invitación a %2.</translation>
    </message>
    <message>
        <source>Lists the users in a room or with a mask.</source>
        <translation>Muestra los usuarios de una sala o con una máscara.</translation>
    </message>
    <message>
        <source>Shows who used a name before.</source>
        <translation>Muestra quién usó antes un apodo.</translation>
    </message>
    <message>
        <source>Shows the message of the day.</source>
        <translation>Muestra el mensaje del día.</translation>
    </message>
    <message>
        <source>Makes you an operator of the server.</source>
        <translation>Te hace operador del servidor.</translation>
    </message>
    <message>
        <source>Disconnects a user (operators).</source>
        <translation>Desconecta a un usuario (operadores).</translation>
    </message>
    <message>
        <source>Bans users from the server (operators).</source>
        <translation>Veta a usuarios en el servidor (operadores).</translation>
    </message>
    <message>
        <source>Joins any room (operators).</source>
        <translation>Entra en cualquier sala (operadores).</translation>
    </message>
    <message>
        <source>Sets modes of any room (operators).</source>
        <translation>Pone modos en cualquier sala (operadores).</translation>
    </message>
    <message>
        <source>Sends a message to all users with mode w (operators).</source>
        <translation>Envía un mensaje a todos los usuarios con el modo w (operadores).</translation>
    </message>
    <message>
        <source>Reloads the configuration (operators).</source>
        <translation>Recarga la configuración (operadores).</translation>
    </message>
    <message>
        <source>This is too long for one line; nothing was sent.</source>
        <translation>Es demasiado largo para una sola línea; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Use this command in a room, or name a room.</source>
        <translation>Usa este comando en una sala o indica una sala.</translation>
    </message>
    <message>
        <source>You are not in %1; nothing was sent. Use /join %1 to join.</source>
        <translation>No estás en %1; no se ha enviado nada. Usa /join %1 para entrar.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Para %1: %2</translation>
    </message>
    <message>
        <source>%1 is a room. Use /join %1.</source>
        <translation>%1 es una sala. Usa /join %1.</translation>
    </message>
    <message>
        <source>Notice to %1: %2</source>
        <translation>Aviso para %1: %2</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ese nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Your name will be %1 once you are connected.</source>
        <translation>Te llamarás %1 cuando haya conexión.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 no tiene tema.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Tema de %1: %2</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>This is not a valid IRC line.</source>
        <translation>Esta no es una línea de IRC válida.</translation>
    </message>
    <message>
        <source>//text sends the message /text.</source>
        <translation>//texto envía el mensaje /texto.</translation>
    </message>
    <message>
        <source>Joins a room, or creates it.</source>
        <translation>Entra en una sala, o la crea.</translation>
    </message>
    <message>
        <source>Leaves the room.</source>
        <translation>Sale de la sala.</translation>
    </message>
    <message>
        <source>Sends a message to a user or a room.</source>
        <translation>Envía un mensaje a un usuario o a una sala.</translation>
    </message>
    <message>
        <source>Opens a direct chat with a user.</source>
        <translation>Abre un chat directo con un usuario.</translation>
    </message>
    <message>
        <source>Describes what you do: /me waves.</source>
        <translation>Describe lo que haces: /me saluda.</translation>
    </message>
    <message>
        <source>Sends a notice, which needs no answer.</source>
        <translation>Envía un aviso, que no necesita respuesta.</translation>
    </message>
    <message>
        <source>Changes your name.</source>
        <translation>Cambia tu apodo.</translation>
    </message>
    <message>
        <source>Shows or sets the topic.</source>
        <translation>Muestra o pone el tema.</translation>
    </message>
    <message>
        <source>Marks you as away, or as back.</source>
        <translation>Te marca como ausente, o como de vuelta.</translation>
    </message>
    <message>
        <source>Shows details about a user.</source>
        <translation>Muestra detalles de un usuario.</translation>
    </message>
    <message>
        <source>Lists the rooms of this network.</source>
        <translation>Muestra las salas de esta red.</translation>
    </message>
    <message>
        <source>Invites a user to the room.</source>
        <translation>Invita a un usuario a la sala.</translation>
    </message>
    <message>
        <source>Removes a user from the room.</source>
        <translation>Expulsa a un usuario de la sala.</translation>
    </message>
    <message>
        <source>Shows or sets modes.</source>
        <translation>Muestra o pone modos.</translation>
    </message>
    <message>
        <source>Lists the members of the room.</source>
        <translation>Muestra los miembros de la sala.</translation>
    </message>
    <message>
        <source>Connects to a server, or reconnects to this one.</source>
        <translation>Conecta con un servidor, o vuelve a conectar con este.</translation>
    </message>
    <message>
        <source>Disconnects from this network.</source>
        <translation>Desconecta de esta red.</translation>
    </message>
    <message>
        <source>Sends a raw IRC line.</source>
        <translation>Envía una línea de IRC tal cual.</translation>
    </message>
    <message>
        <source>Cancels your messages that are not sent yet.</source>
        <translation>Cancela tus mensajes aún no enviados.</translation>
    </message>
    <message>
        <source>Clears this conversation.</source>
        <translation>Vacía esta conversación.</translation>
    </message>
    <message>
        <source>Quits the program.</source>
        <translation>Cierra el programa.</translation>
    </message>
    <message>
        <source>Lists the commands.</source>
        <translation>Muestra los comandos.</translation>
    </message>
    <message>
        <source>There is no command /%1; nothing was sent. /help lists the commands, //%1 sends this as a message.</source>
        <translation>No existe el comando /%1; no se ha enviado nada. /help muestra los comandos y //%1 envía esto como mensaje.</translation>
    </message>
    <message>
        <source>Usage: /%1 %2</source>
        <translation>Uso: /%1 %2</translation>
    </message>
    <message>
        <source>Not connected: /%1 was not sent.</source>
        <translation>Sin conexión: /%1 no se ha enviado.</translation>
    </message>
    <message>
        <source>The text is too long: only the beginning was sent.</source>
        <translation>El texto es demasiado largo: solo se ha enviado el principio.</translation>
    </message>
    <message>
        <source>No one can read this. Open a room or type a command; /help lists them.</source>
        <translation>Nadie puede leer esto. Abre una sala o escribe un comando; /help los muestra.</translation>
    </message>
    <message>
        <source>That name is too long for a room.</source>
        <translation>Ese nombre es demasiado largo para una sala.</translation>
    </message>
    <message>
        <source>You are in too many rooms. Leave one first.</source>
        <translation>Estás en demasiadas salas. Sal antes de alguna.</translation>
    </message>
    <message>
        <source>%1 will open once you are connected.</source>
        <translation>%1 se abrirá cuando haya conexión.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (cuenta %2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>You ignore no one on this network.</source>
        <translation>No ignoras a nadie en esta red.</translation>
    </message>
    <message>
        <source>Ignored: %1 (%2)</source>
        <translation>Ignorado: %1 (%2)</translation>
    </message>
    <message>
        <source>You can ignore %1.</source>
        <translation>Puedes ignorar %1.</translation>
    </message>
    <message>
        <source>You cannot ignore yourself.</source>
        <translation>No puedes ignorarte.</translation>
    </message>
    <message>
        <source>%1 is ignored now (%2). Use /unignore %1 to see the hidden messages.</source>
        <translation>Ahora se ignora a %1 (%2). Usa /unignore %1 para ver los mensajes ocultos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</source>
        <translation>
            <numerusform>No se puede ignorar a %1. Indica un apodo o una máscara como *!*@host.example; solo se admite %n máscara.</numerusform>
            <numerusform>No se puede ignorar a %1. Indica un apodo o una máscara como *!*@host.example; se admiten %n máscaras.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not ignored any more.</source>
        <translation>Ya no se ignora a %1.</translation>
    </message>
    <message>
        <source>%1 is not ignored. /ignore shows the list.</source>
        <translation>No se está ignorando a %1. /ignore muestra la lista.</translation>
    </message>
    <message>
        <source>Hides the messages of a user, or shows the list of ignored users.</source>
        <translation>Oculta los mensajes de un usuario, o muestra la lista de usuarios ignorados.</translation>
    </message>
    <message>
        <source>Shows the messages of a user again.</source>
        <translation>Vuelve a mostrar los mensajes de un usuario.</translation>
    </message>
    <message>
        <source>Keeps a user out of the room, or lists the banned users.</source>
        <translation>Impide a un usuario entrar en la sala, o muestra los usuarios vetados.</translation>
    </message>
    <message>
        <source>Lets a banned user into the room again.</source>
        <translation>Permite a un usuario vetado volver a entrar en la sala.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>Se perdió la conexión. Conéctate e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not save this: %1</source>
        <translation>El servidor no ha guardado esto: %1</translation>
    </message>
    <message>
        <source>Your real name is now %1.</source>
        <translation>Tu nombre real es ahora %1.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server&apos;s password was not sent.</source>
        <translation>La conexión no está cifrada, así que no se envió la contraseña del servidor.</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>En este servidor solo puedes indicar tu nombre real al conectarte.</translation>
    </message>
    <message>
        <source>That real name is too long for this server.</source>
        <translation>Ese nombre real es demasiado largo para este servidor.</translation>
    </message>
    <message>
        <source>Changes your real name, which others see in your profile.</source>
        <translation>Cambia tu nombre real, que los demás ven en tu perfil.</translation>
    </message>
    <message>
        <source>The server does not keep profiles any more.</source>
        <translation>El servidor ya no guarda perfiles.</translation>
    </message>
    <message>
        <source>The server did not save the real name: %1</source>
        <translation>El servidor no guardó el nombre real: %1</translation>
    </message>
</context>
<context>
    <name>client::SettingEditor</name>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>word, another word</source>
        <translation>palabra, otra palabra</translation>
    </message>
</context>
<context>
    <name>client::SettingsDialog</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar ajustes…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exportar ajustes…</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>&amp;Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con «%1».</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>Los ajustes se han guardado en %1.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>No se puede escribir el archivo (%1).</translation>
    </message>
</context>
<context>
    <name>client::SettingsFile</name>
    <message>
        <source>The file has no setting that this version of Hearth knows.</source>
        <translation>El archivo no tiene ningún ajuste que conozca esta versión de Hearth.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now.</source>
        <translation>Ya se usan los ajustes del archivo.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now. Some were left out, because this version of Hearth does not know them or their value: %1.</source>
        <translation>Ya se usan los ajustes del archivo. Algunos se han omitido porque esta versión de Hearth no los conoce o no conoce su valor: %1.</translation>
    </message>
    <message>
        <source>This is not a file of settings that Hearth has saved.</source>
        <translation>Este no es un archivo de ajustes guardado por Hearth.</translation>
    </message>
    <message>
        <source>A newer version of Hearth has saved this file.</source>
        <translation>Este archivo lo ha guardado una versión más reciente de Hearth.</translation>
    </message>
</context>
<context>
    <name>client::SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
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
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add keys for: %1</source>
        <translation>Añadir teclas para: %1</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Añadir teclas</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape.</source>
        <translation>Pulsa las teclas nuevas, o Esc.</translation>
    </message>
    <message>
        <source>%1 is needed for writing text. Choose other keys.</source>
        <translation>%1 hace falta para escribir texto. Elige otras teclas.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Remove %1 from: %2</source>
        <translation>Quitar %1 de: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Complete a name, a #room, a /command, an :emoji:</source>
        <translation>Completar un apodo, una #sala, un /comando, un :emoji:</translation>
    </message>
    <message>
        <source>Messages that you have sent</source>
        <translation>Mensajes que has enviado</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Desplazar los mensajes</translation>
    </message>
    <message>
        <source>Select whole messages, among the messages</source>
        <translation>Seleccionar mensajes enteros, entre los mensajes</translation>
    </message>
    <message>
        <source>Hide or show the rooms of a network, in the list</source>
        <translation>Ocultar o mostrar las salas de una red, en la lista</translation>
    </message>
    <message>
        <source>The profile of a person, in the list of people</source>
        <translation>El perfil de una persona, en la lista de personas</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>Cam&amp;biar las teclas…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Ningún atajo coincide con «%1».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Messages and lists</source>
        <translation>Mensajes y listas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>client::SideList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>&amp;Entrar en una sala o hablar con alguien…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Marcar todo como leído</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>C&amp;uenta…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Reconnect &amp;now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Ma&amp;rcar como leído</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>Volver a &amp;entrar</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Sa&amp;lir de la sala</translation>
    </message>
    <message>
        <source>&amp;Close the chat</source>
        <translation>&amp;Cerrar el chat</translation>
    </message>
    <message>
        <source>%1 as %2
%3</source>
        <comment>address, nick, state</comment>
        <translation>%1 como %2
%3</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>Con&amp;traer</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>Ign&amp;orar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Pr&amp;ofile…</source>
        <translation>&amp;Perfil…</translation>
    </message>
</context>
<context>
    <name>client::SingleInstance</name>
    <message>
        <source>Another Hearth uses this profile and does not answer. Close it, or choose another folder with --profile.</source>
        <translation>Otro Hearth usa este perfil y no responde. Ciérralo o elige otra carpeta con --profile.</translation>
    </message>
</context>
<context>
    <name>client::StopFlow</name>
    <message>
        <source>Stop your server</source>
        <translation>Detener tu servidor</translation>
    </message>
    <message>
        <source>1 other person is connected. Stop the server?</source>
        <translation>Hay 1 persona más conectada. ¿Detener el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are connected. Stop the server?</source>
        <translation>
            <numerusform>Hay %n persona más conectada. ¿Detener el servidor?</numerusform>
            <numerusform>Hay %n personas más conectadas. ¿Detener el servidor?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be disconnected, and will reconnect by themselves when you start it again.</source>
        <translation>Se cortará su conexión, y se reconectarán por sí solas cuando lo vuelvas a iniciar.</translation>
    </message>
    <message>
        <source>&amp;Stop the server</source>
        <translation>&amp;Detener el servidor</translation>
    </message>
    <message>
        <source>You stopped your server.</source>
        <translation>Has detenido tu servidor.</translation>
    </message>
</context>
<context>
    <name>client::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>client::TextFormat</name>
    <message>
        <source>[spoiler]</source>
        <translation>[texto oculto]</translation>
    </message>
</context>
<context>
    <name>client::TimeText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>1 mensaje para ti</translation>
    </message>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>%n mensaje para ti</numerusform>
            <numerusform>%n mensajes para ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>&amp;Open Hearth</source>
        <translation>&amp;Abrir Hearth</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>Des&amp;conectar</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
</context>
<context>
    <name>client::TrustQuestions</name>
    <message>
        <source>Trust this server?</source>
        <translation>¿Confiar en este servidor?</translation>
    </message>
    <message>
        <source>You are connecting to %1 for the first time. It made its certificate itself, so nothing proves yet that this is the right server. Nothing has been sent to it.</source>
        <translation>Es la primera vez que te conectas a %1. Ha creado su certificado por su cuenta, así que nada demuestra todavía que sea el servidor correcto. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Huella de su clave</translation>
    </message>
    <message>
        <source>Ask the person who runs it to tell you the fingerprint outside this chat, for example by phone. If it is the same, trust it. You will not be asked again.</source>
        <translation>Pide a quien lo administra que te diga la huella fuera de este chat, por ejemplo por teléfono. Si es la misma, confía en él. No se te volverá a preguntar.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>Con&amp;fiar en él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is expected if the server was reinstalled. Ask the person who runs it to tell you the fingerprint outside this chat. If it is not the one used now, someone may be intercepting your connection.</source>
        <translation>Es lo esperable si el servidor se ha reinstalado. Pide a quien lo administra que te diga la huella fuera de este chat. Si no es la usada ahora, es posible que alguien esté interceptando tu conexión.</translation>
    </message>
    <message>
        <source>A certificate authority vouches for the key used now.</source>
        <translation>Una autoridad de certificación avala la clave usada ahora.</translation>
    </message>
    <message>
        <source>Trust the new key?</source>
        <translation>¿Confiar en la clave nueva?</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Nothing has been sent to it.</source>
        <translation>%1 usa una clave distinta de la anterior. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Conocida hasta ahora</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Usada ahora</translation>
    </message>
    <message>
        <source>&amp;Trust the new key</source>
        <translation>Con&amp;fiar en la clave nueva</translation>
    </message>
    <message>
        <source>Fingerprint known until now</source>
        <translation>Huella conocida hasta ahora</translation>
    </message>
    <message>
        <source>Fingerprint in the address</source>
        <translation>Huella en la dirección</translation>
    </message>
    <message>
        <source>Connection until now</source>
        <translation>Conexión hasta ahora</translation>
    </message>
    <message>
        <source>Connection with the address</source>
        <translation>Conexión con la dirección</translation>
    </message>
    <message>
        <source>Change a known server?</source>
        <translation>¿Cambiar un servidor conocido?</translation>
    </message>
    <message>
        <source>You know the server %1 already, but this address describes it differently.</source>
        <translation>Ya conoces el servidor %1, pero esta dirección lo describe de otra forma.</translation>
    </message>
    <message>
        <source>Change it only if the person who runs the server told you to. Otherwise the author of the address may be able to read what you write.</source>
        <translation>Cámbialo solo si te lo ha dicho la persona que administra el servidor. De lo contrario, quien escribió la dirección podría leer lo que escribes.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Ca&amp;mbiarlo</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Send the password without encryption?</source>
        <translation>¿Enviar la contraseña sin cifrado?</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others on the network could read the server&apos;s password. It has not been sent yet.</source>
        <translation>La conexión con %1 no está cifrada. Otras personas de la red podrían leer la contraseña del servidor. Todavía no se ha enviado.</translation>
    </message>
    <message>
        <source>If the server supports encryption, cancel and write ircs:// before its name. If you send the password, it will also be sent each time you connect to this server again.</source>
        <translation>Si el servidor admite cifrado, cancela y escribe ircs:// delante de su nombre. Si envías la contraseña, también se enviará cada vez que vuelvas a conectarte a este servidor.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Enviarla</translation>
    </message>
    <message>
        <source>Fingerprint of your server</source>
        <translation>Huella de tu servidor</translation>
    </message>
    <message>
        <source>Hearth shows this fingerprint to people who connect to your server and cannot be sure that it is yours. Tell it to them outside this chat, for example by phone.</source>
        <translation>Hearth muestra esta huella a quienes se conectan a tu servidor y no pueden saber con seguridad que es el tuyo. Dísela fuera de este chat, por ejemplo por teléfono.</translation>
    </message>
    <message>
        <source>An invite link includes it, so people who use one are not asked.</source>
        <translation>Un enlace de invitación la incluye, así que a quienes lo usan no se les pregunta.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
</context>
<context>
    <name>client::TypingLine</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Varias personas están escribiendo…</translation>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Se&amp;rvidor</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Conectar con un servidor…</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>&amp;Entrar en una sala o hablar con alguien…</translation>
    </message>
    <message>
        <source>Show all r&amp;ooms…</source>
        <translation>Mostrar &amp;todas las salas…</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>C&amp;uenta…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Sa&amp;lir de la sala</translation>
    </message>
    <message>
        <source>Leave the room, close the chat</source>
        <translation>Salir de la sala, cerrar el chat</translation>
    </message>
    <message>
        <source>&amp;Save the conversation…</source>
        <translation>&amp;Guardar la conversación…</translation>
    </message>
    <message>
        <source>Stored &amp;messages…</source>
        <translation>&amp;Mensajes guardados…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>&amp;Seleccionar todos los mensajes</translation>
    </message>
    <message>
        <source>&amp;Find in this conversation…</source>
        <translation>&amp;Buscar en esta conversación…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Buscar más &amp;antiguos</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>Buscar más rec&amp;ientes</translation>
    </message>
    <message>
        <source>&amp;Search in all conversations…</source>
        <translation>Buscar en t&amp;odas las conversaciones…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>C&amp;ursiva</translation>
    </message>
    <message>
        <source>U&amp;nderlined</source>
        <translation>Subra&amp;yado</translation>
    </message>
    <message>
        <source>Insert an &amp;emoji…</source>
        <translation>Insertar un &amp;emoji…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Read or change the topic</source>
        <translation>Leer o cambiar el tema</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Mostrar u ocultar la barra de menús</translation>
    </message>
    <message>
        <source>Show others when I t&amp;ype</source>
        <translation>Mostrar a los demás cuándo &amp;escribo</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Go to a room or a person</source>
        <translation>Ir a una sala o una persona</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>Conversación an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Conversación &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>Anterior &amp;no leída</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>Siguiente no &amp;leída</translation>
    </message>
    <message>
        <source>&amp;First message</source>
        <translation>&amp;Primer mensaje</translation>
    </message>
    <message>
        <source>Newest &amp;message</source>
        <translation>Mensaje más &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Oldest unread message</source>
        <translation>Mensaje no leído más anti&amp;guo</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>Volver al último lugar</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Forward again after going back</source>
        <translation>Avanzar de nuevo después de retroceder</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>Elegir una &amp;fecha…</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>Part&amp;e anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Hearth</source>
        <translation>&amp;Acerca de Hearth</translation>
    </message>
    <message>
        <source>Open a copied invite, outside of text fields</source>
        <translation>Abrir una invitación copiada, fuera de los campos de texto</translation>
    </message>
    <message>
        <source>Back to the newest message and to the composer</source>
        <translation>Volver al mensaje más reciente y al cuadro de escritura</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>Orto&amp;grafía</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Close the &amp;window (stays in the tray)</source>
        <translation>Cerrar la &amp;ventana (sigue en la bandeja del sistema)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>Acerca de Hearth</translation>
    </message>
    <message>
        <source>Hearth %1

A desktop chat whose server comes with it.</source>
        <translation>Hearth %1

Un chat de escritorio que trae su propio servidor.</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>how long</comment>
        <translation>No molestar: %1</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>Notifications are on again.</source>
        <translation>Las notificaciones están activas de nuevo.</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>Tu &amp;perfil…</translation>
    </message>
    <message>
        <source>Servers that require &amp;encryption…</source>
        <translation>Servidores que exigen ci&amp;frado…</translation>
    </message>
</context>
<context>
    <name>client::WindowQuestions</name>
    <message>
        <source>Leave the room?</source>
        <translation>¿Salir de la sala?</translation>
    </message>
    <message>
        <source>Close the chat?</source>
        <translation>¿Cerrar el chat?</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>¿Salir de %1?</translation>
    </message>
    <message>
        <source>Close the chat with %1?</source>
        <translation>¿Cerrar el chat con %1?</translation>
    </message>
    <message>
        <source>Its messages disappear from this window and cannot be brought back.</source>
        <translation>Sus mensajes desaparecerán de esta ventana y no se podrán recuperar.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>¿Quitar de la lista?</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>This disconnects you. Its rooms, chats and messages disappear from this window and cannot be brought back.</source>
        <translation>Se cortará tu conexión. Sus salas, chats y mensajes desaparecerán de esta ventana y no se podrán recuperar.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>El enlace lleva a %1.</translation>
    </message>
    <message>
        <source>Forget the encryption?</source>
        <translation>¿Olvidar el cifrado?</translation>
    </message>
    <message>
        <source>Forget that %1 requires encryption?</source>
        <translation>¿Olvidar que %1 exige cifrado?</translation>
    </message>
    <message>
        <source>Hearth then also connects to this server without encryption, if its address allows that. Others on the way can read along, and can keep the server from asking for encryption again.</source>
        <translation>Entonces Hearth también se conecta a este servidor sin cifrado, si la dirección lo permite. Otros en el camino pueden leer los mensajes e impedir que el servidor vuelva a exigir cifrado.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>client::WindowSettings</name>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>24 hours (18:30)</source>
        <translation>24 horas (18:30)</translation>
    </message>
    <message>
        <source>12 hours (6:30 PM)</source>
        <translation>12 horas (6:30 p. m.)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. It changes when you start Hearth again.</source>
        <translation>El idioma de la ventana. Cambia cuando vuelves a iniciar Hearth.</translation>
    </message>
    <message>
        <source>translation locale english german french</source>
        <translation>traducción lengua idioma español inglés</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>Los colores de la ventana.</translation>
    </message>
    <message>
        <source>theme colors night mode black white contrast</source>
        <translation>tema colores modo noche nocturno negro blanco contraste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The size of everything in the window. 100 % is the size of the desktop.</source>
        <translation>El tamaño de todo en la ventana. 100 % es el tamaño del escritorio.</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font text</source>
        <translation>zoom escala más grande pequeño fuente letra texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>The font of the whole window.</source>
        <translation>El tipo de letra de toda la ventana.</translation>
    </message>
    <message>
        <source>typeface family letters text</source>
        <translation>tipografía fuente familia letras texto</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Compact shows more messages and rows at the same time.</source>
        <translation>«Compacto» muestra más mensajes y filas a la vez.</translation>
    </message>
    <message>
        <source>density compact dense tight rows</source>
        <translation>densidad compacto denso apretado filas</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Whether things appear and disappear gradually.</source>
        <translation>Si las cosas aparecen y desaparecen poco a poco.</translation>
    </message>
    <message>
        <source>motion movement fade reduce accessibility</source>
        <translation>movimiento desvanecer reducir accesibilidad</translation>
    </message>
    <message>
        <source>Show the people in a room</source>
        <translation>Mostrar las personas de una sala</translation>
    </message>
    <message>
        <source>On the right, if the window is wide enough.</source>
        <translation>A la derecha, si la ventana es lo bastante ancha.</translation>
    </message>
    <message>
        <source>members list users column</source>
        <translation>miembros lista usuarios columna</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Mostrar la barra de menús</translation>
    </message>
    <message>
        <source>All entries stay reachable by their keys when it is hidden.</source>
        <translation>Todas las opciones siguen disponibles con sus teclas cuando está oculta.</translation>
    </message>
    <message>
        <source>menus hide top</source>
        <translation>menús menú ocultar arriba</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How the times of messages are written.</source>
        <translation>Cómo se escribe la hora de los mensajes.</translation>
    </message>
    <message>
        <source>clock format timestamps hours am pm</source>
        <translation>reloj formato hora horas am pm</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Enviar mensajes con</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, the Enter key alone begins a new line.</source>
        <translation>Con Ctrl+Intro, la tecla Intro sola empieza una línea nueva.</translation>
    </message>
    <message>
        <source>return key line break</source>
        <translation>intro enter retorno tecla salto de línea</translation>
    </message>
    <message>
        <source>Show others when I type</source>
        <translation>Mostrar a los demás cuándo escribo</translation>
    </message>
    <message>
        <source>Others see that you are writing, never what you write before you send it.</source>
        <translation>Los demás ven que estás escribiendo, pero nunca lo que escribes antes de enviarlo.</translation>
    </message>
    <message>
        <source>typing notification privacy writing</source>
        <translation>escribiendo notificación privacidad escritura</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>The spelling of these words is right, whatever the dictionary says.</source>
        <translation>Estas palabras se dan por bien escritas, diga lo que diga el diccionario.</translation>
    </message>
    <message>
        <source>spelling dictionary language check</source>
        <translation>ortografía diccionario idioma corrector revisar</translation>
    </message>
    <message>
        <source>Notify about direct messages</source>
        <translation>Notificar mensajes directos</translation>
    </message>
    <message>
        <source>The desktop shows messages that only you receive.</source>
        <translation>El escritorio muestra los mensajes que solo recibes tú.</translation>
    </message>
    <message>
        <source>notification popup private chats alert</source>
        <translation>notificación emergente privado chats alerta</translation>
    </message>
    <message>
        <source>Notify about your name</source>
        <translation>Notificar tu apodo</translation>
    </message>
    <message>
        <source>The desktop shows messages in rooms that mention your name.</source>
        <translation>El escritorio muestra los mensajes de las salas que mencionan tu apodo.</translation>
    </message>
    <message>
        <source>notification popup mention highlight nick alert</source>
        <translation>notificación emergente mención resaltar apodo alerta</translation>
    </message>
    <message>
        <source>Notify about replies</source>
        <translation>Notificar respuestas</translation>
    </message>
    <message>
        <source>The desktop shows replies to your messages.</source>
        <translation>El escritorio muestra las respuestas a tus mensajes.</translation>
    </message>
    <message>
        <source>notification popup answer thread alert</source>
        <translation>notificación emergente respuesta hilo alerta</translation>
    </message>
    <message>
        <source>Notify about words</source>
        <translation>Notificar palabras</translation>
    </message>
    <message>
        <source>Messages with one of these words count like messages that mention your name.</source>
        <translation>Los mensajes con alguna de estas palabras cuentan como los que mencionan tu apodo.</translation>
    </message>
    <message>
        <source>notification keywords highlight terms</source>
        <translation>notificación palabras clave resaltar términos</translation>
    </message>
    <message>
        <source>Sound for direct messages</source>
        <translation>Sonido para mensajes directos</translation>
    </message>
    <message>
        <source>The desktop plays its sound for messages.</source>
        <translation>El escritorio reproduce su sonido de mensajes.</translation>
    </message>
    <message>
        <source>noise beep notification private</source>
        <translation>ruido pitido notificación privado</translation>
    </message>
    <message>
        <source>Sound for your name</source>
        <translation>Sonido para tu apodo</translation>
    </message>
    <message>
        <source>noise beep notification mention</source>
        <translation>ruido pitido notificación mención</translation>
    </message>
    <message>
        <source>Sound for replies</source>
        <translation>Sonido para respuestas</translation>
    </message>
    <message>
        <source>noise beep notification answer</source>
        <translation>ruido pitido notificación respuesta</translation>
    </message>
    <message>
        <source>Sound for words</source>
        <translation>Sonido para palabras</translation>
    </message>
    <message>
        <source>noise beep notification keywords</source>
        <translation>ruido pitido notificación palabras clave</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>There are no notifications in these hours of the day. Messages still count as unread.</source>
        <translation>No hay notificaciones en estas horas del día. Los mensajes siguen contando como no leídos.</translation>
    </message>
    <message>
        <source>do not disturb night sleep silence mute schedule</source>
        <translation>no molestar noche dormir silencio silenciar horario</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Comienzo del silencio</translation>
    </message>
    <message>
        <source>The time of day from which there are no notifications.</source>
        <translation>La hora a partir de la cual no hay notificaciones.</translation>
    </message>
    <message>
        <source>do not disturb night from start</source>
        <translation>no molestar noche desde inicio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin del silencio</translation>
    </message>
    <message>
        <source>The time of day from which there are notifications again.</source>
        <translation>La hora a partir de la cual vuelve a haber notificaciones.</translation>
    </message>
    <message>
        <source>do not disturb morning until to</source>
        <translation>no molestar mañana hasta fin</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The keys of the actions.</source>
        <translation>Las teclas de las acciones.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Those who wrote something</source>
        <translation>Quienes han escrito algo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Who comes and goes</source>
        <translation>Quién entra y sale</translation>
    </message>
    <message>
        <source>Whose joins, parts and changes of names are shown: by default, of users who wrote something in the three hours before. The menu of a conversation can choose otherwise for it.</source>
        <translation>De quién se muestran las entradas, salidas y cambios de apodo: normalmente, de quienes han escrito algo en las tres horas anteriores. El menú de una conversación permite elegir otra cosa para ella.</translation>
    </message>
    <message>
        <source>join part quit leave events noise hide filter</source>
        <translation>entrar salir abandonar eventos ruido ocultar filtro</translation>
    </message>
    <message>
        <source>Show display names</source>
        <translation>Mostrar los nombres elegidos</translation>
    </message>
    <message>
        <source>The names that users have chosen for themselves take the place of their nicks, which stay visible beside them.</source>
        <translation>Los nombres que los usuarios han elegido sustituyen a sus apodos, que siguen visibles al lado.</translation>
    </message>
    <message>
        <source>real name nickname profile metadata</source>
        <translation>nombre real apodo perfil metadatos</translation>
    </message>
    <message>
        <source>Read out who is typing</source>
        <translation>Leer en voz alta quién escribe</translation>
    </message>
    <message>
        <source>For screen readers. It happens often in rooms with many people.</source>
        <translation>Para lectores de pantalla. Ocurre a menudo en salas con muchas personas.</translation>
    </message>
    <message>
        <source>speech screen reader accessibility orca blind</source>
        <translation>voz lector de pantalla accesibilidad orca ciego</translation>
    </message>
    <message>
        <source>Network icons</source>
        <translation>Iconos de las redes</translation>
    </message>
    <message>
        <source>Loads the icon that a server offers and shows it beside the server’s name. It comes only from the server you are connected to.</source>
        <translation>Carga el icono que ofrece un servidor y lo muestra junto a su nombre. Solo procede del servidor al que estás conectado.</translation>
    </message>
    <message>
        <source>picture logo image avatar</source>
        <translation>imagen logo avatar</translation>
    </message>
</context>
</TS>
