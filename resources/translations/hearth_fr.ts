<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>client::AccountDialog</name>
    <message>
        <source>The password is changed. Hearth uses it from now on.</source>
        <translation>Le mot de passe est changé. Hearth l’utilise désormais.</translation>
    </message>
    <message>
        <source>The session is signed out.</source>
        <translation>La session est fermée.</translation>
    </message>
    <message>
        <source>From the next connection on, this computer logs in with its certificate. After that, Hearth forgets the password.</source>
        <translation>Dès la prochaine connexion, cet ordinateur s’identifiera avec son certificat. Hearth oubliera ensuite le mot de passe.</translation>
    </message>
    <message>
        <source>The certificate is removed. If this computer used it, Hearth asks for your password at the next connection.</source>
        <translation>Le certificat est supprimé. Si cet ordinateur l’utilisait, Hearth vous demandera votre mot de passe à la prochaine connexion.</translation>
    </message>
    <message>
        <source>You are logged out. Hearth does not log in by itself any more.</source>
        <translation>Votre session est fermée. Hearth ne vous identifie plus automatiquement.</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Le compte est supprimé.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Quitter le compte</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>%1 (not logged in)</source>
        <comment>network</comment>
        <translation>%1 (sans compte)</translation>
    </message>
    <message>
        <source>%1 (logged in as %2)</source>
        <comment>network, account</comment>
        <translation>%1 (compte %2)</translation>
    </message>
    <message>
        <source>Certificate of this computer (%1…)</source>
        <translation>Certificat de cet ordinateur (%1…)</translation>
    </message>
    <message>
        <source>Another certificate (%1…)</source>
        <translation>Autre certificat (%1…)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Log in without a password on this computer</source>
        <translation>S’identifier sans mot de passe sur cet ordinateur</translation>
    </message>
    <message>
        <source>A certificate requires an encrypted connection</source>
        <translation>Un certificat exige une connexion chiffrée</translation>
    </message>
    <message>
        <source>Delete the account?</source>
        <translation>Supprimer le compte&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the account %1 on %2?</source>
        <translation>Supprimer le compte %1 sur %2&#x202f;?</translation>
    </message>
    <message>
        <source>The name becomes free for others. Its read positions, certificates and rights in rooms are lost and cannot be brought back.</source>
        <translation>D’autres pourront prendre ce pseudo. Ses positions de lecture, ses certificats et ses droits dans les salons seront perdus pour toujours.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 from %2 since %3: this window</source>
        <comment>nick, address, time</comment>
        <translation>%1 depuis %2, le %3&#x202f;: cette fenêtre</translation>
    </message>
    <message>
        <source>%1 from %2 since %3</source>
        <comment>nick, address, time</comment>
        <translation>%1 depuis %2, le %3</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>You are not connected to %1. Connect to see your account.</source>
        <translation>Pas de connexion à %1. Connectez-vous pour voir votre compte.</translation>
    </message>
    <message>
        <source>You are logged in to %1 as %2.</source>
        <translation>Sur %1, vous utilisez le compte %2.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>Vous n’utilisez aucun compte sur %1.</translation>
    </message>
    <message>
        <source>You are not logged in, and %1 does not offer accounts that Hearth can use.</source>
        <translation>Vous n’utilisez aucun compte, et %1 n’en propose pas que Hearth puisse utiliser.</translation>
    </message>
    <message>
        <source>New accounts cannot be registered here: the server does not offer it.</source>
        <translation>Impossible de créer un compte ici&#x202f;: le serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>Hearth cannot change the password, end sessions or add certificates here: the server has no commands for programs to do so. Its own service, which is often called NickServ, may be able to.</source>
        <translation>Hearth ne peut pas changer ici le mot de passe, fermer des sessions ni ajouter de certificats&#x202f;: le serveur n’offre pas de commandes pour que des programmes le fassent. Son propre service, souvent appelé NickServ, en est peut-être capable.</translation>
    </message>
</context>
<context>
    <name>client::AccountFlow</name>
    <message>
        <source>You are logged in as %1.</source>
        <translation>Vous utilisez le compte %1.</translation>
    </message>
    <message>
        <source>The name %1 is yours now. Hearth logs you in from now on.</source>
        <translation>Le pseudo %1 est maintenant à vous. Hearth vous identifie désormais.</translation>
    </message>
</context>
<context>
    <name>client::AccountLogin</name>
    <message>
        <source>The system&apos;s keyring has your password for this server, but it is locked or does not answer.</source>
        <translation>Le trousseau du système contient votre mot de passe pour ce serveur, mais il est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>A certificate works only over an encrypted connection. Put ircs:// in front of the server&apos;s name.</source>
        <translation>Un certificat ne fonctionne qu’avec une connexion chiffrée. Mettez ircs:// devant le nom du serveur.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Le certificat n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>client::ActionBar</name>
    <message>
        <source>Reply (R)</source>
        <translation>Répondre (R)</translation>
    </message>
    <message>
        <source>React (=)</source>
        <translation>Réagir (=)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Supprimer pour tous</translation>
    </message>
</context>
<context>
    <name>client::Application</name>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it, then try again.</source>
        <translation>Le trousseau du système ne s’est pas ouvert. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>New messages are stored again.</source>
        <translation>Les nouveaux messages sont de nouveau enregistrés.</translation>
    </message>
</context>
<context>
    <name>client::BodyText</name>
    <message>
        <source>waiting for the connection</source>
        <translation>en attente de la connexion</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source> … copy the message to read all of it</source>
        <translation> … copiez le message pour tout lire</translation>
    </message>
    <message>
        <source>Show the spoiler</source>
        <translation>Afficher le texte masqué</translation>
    </message>
</context>
<context>
    <name>client::Burst</name>
    <message>
        <source>%1 %2</source>
        <comment>a name and what the user does</comment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <comment>a room or a user</comment>
        <translation>
            <numerusform>%1&#x202f;: %n message</numerusform>
            <numerusform>%1&#x202f;: %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a user and a message</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a user and a room</comment>
        <translation>%1 dans %2</translation>
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
        <translation>Les messages du serveur %1 s’affichent ici.</translation>
    </message>
    <message>
        <source>You are not in %1 at the moment.</source>
        <translation>Vous n’êtes pas dans %1 en ce moment.</translation>
    </message>
    <message>
        <source>Nothing has been said in %1 since you joined. Say hello.</source>
        <translation>Rien n’a été dit dans %1 depuis votre arrivée. Dites bonjour.</translation>
    </message>
    <message>
        <source>This is the start of your chat with %1.</source>
        <translation>Voici le début de votre discussion avec %1.</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>un message précédent</translation>
    </message>
    <message>
        <source>%1 (only %2 sees your answer)</source>
        <translation>%1 (seul %2 voit votre réponse)</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <translation>%1 est hors ligne.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 est absent.</translation>
    </message>
</context>
<context>
    <name>client::ColorChoice</name>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>client::CommandArguments</name>
    <message>
        <source>[NICK] [WHAT]</source>
        <translation>[PSEUDO] [QUOI]</translation>
    </message>
    <message>
        <source>NICK</source>
        <translation>PSEUDO</translation>
    </message>
    <message>
        <source>[ROOM] [NICK]</source>
        <translation>[SALON] [PSEUDO]</translation>
    </message>
    <message>
        <source>[ROOM] NICK</source>
        <translation>[SALON] PSEUDO</translation>
    </message>
    <message>
        <source>[ROOM OR MASK]</source>
        <translation>[SALON OU MASQUE]</translation>
    </message>
    <message>
        <source>NAME PASSWORD</source>
        <translation>NOM MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>NICK REASON</source>
        <translation>PSEUDO RAISON</translation>
    </message>
    <message>
        <source>ADD|DEL|LIST [USER] [1d] [:REASON]</source>
        <translation>ADD|DEL|LIST [UTILISATEUR] [1d] [:RAISON]</translation>
    </message>
    <message>
        <source>[NICK] ROOM</source>
        <translation>[PSEUDO] SALON</translation>
    </message>
    <message>
        <source>ROOM MODES</source>
        <translation>SALON MODES</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>ROOM [KEY]</source>
        <translation>SALON [CLÉ]</translation>
    </message>
    <message>
        <source>[ROOM] [REASON]</source>
        <translation>[SALON] [RAISON]</translation>
    </message>
    <message>
        <source>NICK TEXT</source>
        <translation>PSEUDO TEXTE</translation>
    </message>
    <message>
        <source>NICK [TEXT]</source>
        <translation>PSEUDO [TEXTE]</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>[ROOM] [TEXT]</source>
        <translation>[SALON] [TEXTE]</translation>
    </message>
    <message>
        <source>[REASON]</source>
        <translation>[RAISON]</translation>
    </message>
    <message>
        <source>[*WORD*]</source>
        <translation>[*MOT*]</translation>
    </message>
    <message>
        <source>NICK [ROOM]</source>
        <translation>PSEUDO [SALON]</translation>
    </message>
    <message>
        <source>[ROOM] NICK [REASON]</source>
        <translation>[SALON] PSEUDO [RAISON]</translation>
    </message>
    <message>
        <source>[ROOM] [MODES]</source>
        <translation>[SALON] [MODES]</translation>
    </message>
    <message>
        <source>[ROOM]</source>
        <translation>[SALON]</translation>
    </message>
    <message>
        <source>[SERVER]</source>
        <translation>[SERVEUR]</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMANDE]</translation>
    </message>
</context>
<context>
    <name>client::CommandLineText</name>
    <message>
        <source>%1 Run hearth --help for the list of options.</source>
        <translation>%1 Lancez hearth --help pour voir la liste des options.</translation>
    </message>
    <message>
        <source>Usage: %1
</source>
        <translation>Utilisation&#x202f;: %1
</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;: use light, dark, high-contrast or system.</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;»&#x202f;: utilisez light, dark, high-contrast ou system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as a name. %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas servir de pseudo. %2</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile attend le nom d’un dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a chat server. Write it as irc://host:6667/#room.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un serveur de discussion. Écrivez-la sous la forme irc://host:6667/#salon.</translation>
    </message>
    <message>
        <source>Keep settings, servers and passwords in the folder DIR (default: %1).</source>
        <translation>Conserver les paramètres, les serveurs et les mots de passe dans le dossier DIR (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Your name on the servers.</source>
        <translation>Votre pseudo sur les serveurs.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized if there is no tray.</source>
        <translation>Démarrer dans la zone de notification, ou en fenêtre réduite s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast ou system.</translation>
    </message>
    <message>
        <source>The addresses come from a link: ask before connecting unless the server is known. The desktop file uses this.</source>
        <translation>Les adresses viennent d’un lien&#x202f;: demander avant de se connecter, sauf si le serveur est connu. Le fichier desktop utilise cette option.</translation>
    </message>
    <message>
        <source>A desktop chat whose server comes with it.</source>
        <translation>Une messagerie de bureau livrée avec son serveur.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Servers and rooms to open, as irc://host:6667/#room.</source>
        <translation>Serveurs et salons à ouvrir, sous la forme irc://host:6667/#salon.</translation>
    </message>
</context>
<context>
    <name>client::Composer</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un émoji</translation>
    </message>
    <message>
        <source>Type a command for %1 (/help lists all commands)</source>
        <translation>Tapez une commande pour %1 (/help affiche toutes les commandes)</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message pour %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are too many to send one by one.</source>
        <translation>
            <numerusform>%n ligne, c’est trop pour un envoi ligne par ligne.</numerusform>
            <numerusform>%n lignes, c’est trop pour un envoi ligne par ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as &amp;one line</source>
        <translation>Coller sur &amp;une ligne</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n lines</source>
        <translation>
            <numerusform>C&amp;oller %n ligne</numerusform>
            <numerusform>C&amp;oller %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long for a chat.</source>
        <translation>Ce texte est trop long pour une discussion.</translation>
    </message>
    <message>
        <source>It has %L1 characters, and at most %L2 can be pasted at once. Paste a part of it, or put it where others can open it and paste the link.</source>
        <translation>Il compte %L1 caractères, et on peut en coller au plus %L2 à la fois. Collez-en une partie, ou déposez-le là où d’autres peuvent l’ouvrir et collez le lien.</translation>
    </message>
</context>
<context>
    <name>client::ComposerSpelling</name>
    <message>
        <source>&amp;Do not check the spelling</source>
        <translation>&amp;Ne pas vérifier l’orthographe</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;No dictionaries are installed</source>
        <translation>&amp;Aucun dictionnaire installé</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “%1” to your words</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» à vos mots</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>client::ConnectCard</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Connect with TLS</source>
        <translation>Se connecter avec T&amp;LS</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Press Enter to use %1 instead.</source>
        <translation>Un pseudo ne peut pas contenir d’espaces. Appuyez sur Entrée pour utiliser %1 à la place.</translation>
    </message>
    <message>
        <source>Type the name that others will see.</source>
        <translation>Saisissez le pseudo que les autres verront.</translation>
    </message>
    <message>
        <source>A name cannot contain spaces. Use _ or - between words.</source>
        <translation>Un pseudo ne peut pas contenir d’espaces. Mettez _ ou - entre les mots.</translation>
    </message>
    <message>
        <source>A name must begin with a letter. Put one in front.</source>
        <translation>Un pseudo doit commencer par une lettre. Mettez-en une devant.</translation>
    </message>
    <message>
        <source>A name cannot contain “%1”. Leave it out.</source>
        <translation>Un pseudo ne peut pas contenir «&#x202f;%1&#x202f;». Retirez-le.</translation>
    </message>
    <message>
        <source>Type the address of a server, or start one with Host here.</source>
        <translation>Saisissez l’adresse d’un serveur, ou démarrez-en un avec «&#x202f;Héberger ici&#x202f;».</translation>
    </message>
    <message>
        <source>An address cannot contain spaces. It looks like chat.example.org.</source>
        <translation>Une adresse ne peut pas contenir d’espaces. Elle ressemble à chat.example.org.</translation>
    </message>
    <message>
        <source>Only irc:// and ircs:// addresses work here. An example is ircs://chat.example.org.</source>
        <translation>Seules les adresses irc:// et ircs:// fonctionnent ici. Par exemple&#x202f;: ircs://chat.example.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>client::ConnectFlow</name>
    <message>
        <source>used today</source>
        <translation>utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>utilisé hier</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>utilisé le %1</translation>
    </message>
    <message>
        <source>First connection to %1: its key is trusted and remembered.</source>
        <translation>Première connexion à %1&#x202f;: sa clé est acceptée et mémorisée.</translation>
    </message>
    <message>
        <source>This is not the address of a chat server. Write it as host or host:port.</source>
        <translation>Ce n’est pas l’adresse d’un serveur de discussion. Écrivez-la sous la forme host ou host:port.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Starting your server</source>
        <translation>Démarrage de votre serveur</translation>
    </message>
    <message>
        <source>Your server is running but has no IRC listener. Add one to its configuration and start it again.</source>
        <translation>Votre serveur fonctionne, mais n’accepte pas de connexions IRC. Ajoutez-les à sa configuration et redémarrez-le.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address, when it was used</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>Le serveur n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>client::ConnectForm</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Bienvenue dans Hearth</translation>
    </message>
    <message>
        <source>Join a chat nearby, or start one here.</source>
        <translation>Rejoignez une discussion près de vous, ou lancez-en une ici.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre pseud&amp;o</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre pseudo</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Serve&amp;ur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>H&amp;ost here</source>
        <translation>&amp;Héberger ici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>chat.example.org, or an invite link</source>
        <translation>chat.example.org, ou un lien d’invitation</translation>
    </message>
    <message>
        <source>Starts a server on this computer and joins it</source>
        <translation>Démarre un serveur sur cet ordinateur et vous y connecte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Got an invite link? Paste it anywhere in this window.</source>
        <translation>Vous avez un lien d’invitation&#x202f;? Collez-le n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Moins</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Less: no password or account</source>
        <translation>Moins&#x202f;: ni mot de passe ni compte</translation>
    </message>
    <message>
        <source>More: password or account</source>
        <translation>Plus&#x202f;: mot de passe ou compte</translation>
    </message>
    <message>
        <source>Hides the password fields and clears them</source>
        <translation>Masque les mots de passe et les efface</translation>
    </message>
    <message>
        <source>For servers that require a password or an account</source>
        <translation>Pour les serveurs qui demandent un mot de passe ou un compte</translation>
    </message>
</context>
<context>
    <name>client::ConnectionBar</name>
    <message>
        <source>Choose another name…</source>
        <translation>Choisir un autre pseudo…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Open the keyring…</source>
        <translation>Ouvrir le trousseau…</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Enter the e-mail address…</source>
        <translation>Saisir l’adresse e-mail…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>Saisir le code…</translation>
    </message>
    <message>
        <source>Send the password…</source>
        <translation>Envoyer le mot de passe…</translation>
    </message>
    <message>
        <source>Connect with TLS</source>
        <translation>Se connecter avec TLS</translation>
    </message>
    <message>
        <source>Start your server</source>
        <translation>Démarrer votre serveur</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Rejoindre à nouveau</translation>
    </message>
    <message>
        <source>Shows the server&apos;s key and asks whether to trust it</source>
        <translation>Affiche la clé du serveur et demande s’il faut lui faire confiance</translation>
    </message>
    <message>
        <source>The key was changed…</source>
        <translation>La clé a changé…</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Vérifier la clé…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Vous n’êtes pas dans ce salon.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
</context>
<context>
    <name>client::ConversationExport</name>
    <message>
        <source>The conversation could not be saved as %1: %2.</source>
        <translation>La conversation n’a pas pu être enregistrée sous %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
</context>
<context>
    <name>client::ConversationList</name>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>pas rejoint</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n pour vous</numerusform>
            <numerusform>%n pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Discussions privées</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
</context>
<context>
    <name>client::ConversationMenu</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>Comme dans les &amp;paramètres</translation>
    </message>
    <message>
        <source>&amp;All messages</source>
        <translation>&amp;Tous les messages</translation>
    </message>
    <message>
        <source>&amp;Mentions and replies</source>
        <translation>&amp;Mentions et réponses</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Who comes and goes</source>
        <translation>&amp;Arrivées et départs</translation>
    </message>
    <message>
        <source>&amp;Everyone</source>
        <translation>&amp;Tout le monde</translation>
    </message>
    <message>
        <source>Those who &amp;wrote something</source>
        <translation>Qui a é&amp;crit quelque chose</translation>
    </message>
    <message>
        <source>&amp;No one</source>
        <translation>P&amp;ersonne</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Activé</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Désactivé</translation>
    </message>
</context>
<context>
    <name>client::ConversationView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>R&amp;eact…</source>
        <translation>Réag&amp;ir…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>&amp;Personne&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Delete for all…</source>
        <translation>&amp;Supprimer pour tous…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cancel all &amp;unsent messages</source>
        <translation>Annuler les messages &amp;non envoyés</translation>
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
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Supprimer pour tous</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Connecté avec le compte %1</translation>
    </message>
    <message>
        <source>Menu of the sender</source>
        <translation>Menu de l’expéditeur</translation>
    </message>
    <message>
        <source>Older messages are loaded.</source>
        <translation>Les messages plus anciens sont chargés.</translation>
    </message>
    <message>
        <source>More messages are loaded.</source>
        <translation>D’autres messages sont chargés.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé : %1</translation>
    </message>
    <message>
        <source>Loading the missing messages…</source>
        <translation>Chargement des messages manquants…</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation>vous seul voyez ceci</translation>
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
        <translation>Mot de passe du &amp;serveur</translation>
    </message>
    <message>
        <source>Server password</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Acco&amp;unt password</source>
        <translation>Mot de passe du comp&amp;te</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Mot de passe du compte</translation>
    </message>
    <message>
        <source>Register &amp;this account, which is new</source>
        <translation>Créer ce compte, qui est nouve&amp;au</translation>
    </message>
    <message>
        <source>Reserves the name for you, so that only you can use it</source>
        <translation>Réserve le pseudo, pour que vous seul puissiez l’utiliser</translation>
    </message>
    <message>
        <source>Repeat the account pass&amp;word</source>
        <translation>Répéter le mot de passe &amp;du compte</translation>
    </message>
    <message>
        <source>Repeat the account password</source>
        <translation>Répéter le mot de passe du compte</translation>
    </message>
    <message>
        <source>E-mail a&amp;ddress</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Code &amp;for the new account</source>
        <translation>Code pour le nou&amp;veau compte</translation>
    </message>
    <message>
        <source>Code for the new account</source>
        <translation>Code pour le nouveau compte</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>Choisissez un mot de passe pour le nouveau compte.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Les deux mots de passe sont différents. Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the code for the new account.</source>
        <translation>Saisissez le code du nouveau compte.</translation>
    </message>
</context>
<context>
    <name>client::DatePopup</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>client::DoNotDisturbText</name>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a time of day</comment>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>Ne pas déranger jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Pendant &amp;30 minutes</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>Until to&amp;morrow</source>
        <translation>Jusqu’à de&amp;main</translation>
    </message>
    <message>
        <source>Until &amp;I turn it off</source>
        <translation>Jusqu’à ce que je le dés&amp;active</translation>
    </message>
</context>
<context>
    <name>client::EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>Choisir une réaction</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un émoji</translation>
    </message>
    <message>
        <source>Find an emoji, or type a word</source>
        <translation>Rechercher un émoji, ou taper un mot</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Smileys et émotions</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Personnes et corps</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>No emoji found. Enter reacts with the word.</source>
        <translation>Aucun émoji trouvé. Entrée réagit avec le mot.</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <translation>Aucun émoji trouvé.</translation>
    </message>
</context>
<context>
    <name>client::EmojiTable</name>
    <message>
        <source>en</source>
        <comment>not shown: the code of your language, which is that of the file of translations</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>Nothing answers at %1. Either no server is running there, or a firewall blocks the port.</source>
        <translation>Rien ne répond à l’adresse %1. Soit aucun serveur n’y fonctionne, soit un pare-feu bloque le port.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 a aussitôt fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check your network connection.</source>
        <translation>%1 est inaccessible d’ici. Vérifiez votre connexion réseau.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Check the name and your network connection.</source>
        <translation>Aucun ordinateur ne s’appelle %1. Vérifiez le nom et votre connexion réseau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network connection.</source>
        <translation>%1 ne répond pas. Vérifiez l’adresse et votre connexion réseau.</translation>
    </message>
    <message>
        <source>%1 did not accept an encrypted connection. Check that this port uses TLS.</source>
        <translation>%1 n’a pas accepté de connexion chiffrée. Vérifiez que ce port utilise TLS.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2</source>
        <translation>La connexion chiffrée à %1 a échoué&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Someone may be intercepting the connection; nothing was sent. Ask the server&apos;s operator whether the key was changed.</source>
        <translation>%1 utilise une autre clé qu’auparavant. Quelqu’un intercepte peut-être la connexion&#x202f;; rien n’a été envoyé. Demandez à la personne qui gère le serveur si la clé a été changée.</translation>
    </message>
    <message>
        <source>The identity of %1 is not confirmed: no authority vouches for its certificate. Nothing was sent. Compare the fingerprint with the server&apos;s operator.</source>
        <translation>L’identité de %1 n’est pas confirmée&#x202f;: aucune autorité ne garantit son certificat. Rien n’a été envoyé. Comparez l’empreinte avec la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 requires an encrypted connection (TLS).</source>
        <translation>%1 exige une connexion chiffrée (TLS).</translation>
    </message>
    <message>
        <source>%1 answers, but not like a chat server: it sent nothing. Check the port.</source>
        <translation>%1 répond, mais pas comme un serveur de discussion&#x202f;: rien n’a été reçu. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The server closed the connection: %1</source>
        <translation>Le serveur a fermé la connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a web server.</source>
        <translation>%1 n’est pas un serveur de discussion&#x202f;: la réponse est celle d’un serveur web.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like an SSH server.</source>
        <translation>%1 n’est pas un serveur de discussion&#x202f;: la réponse est celle d’un serveur SSH.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it answered like a mail or file server.</source>
        <translation>%1 n’est pas un serveur de discussion&#x202f;: la réponse est celle d’un serveur de courrier ou de fichiers.</translation>
    </message>
    <message>
        <source>%1 is the telnet port of a chat server. Hearth usually uses port 6697 or 6667.</source>
        <translation>%1 est le port telnet d’un serveur de discussion. Hearth utilise en général le port 6697 ou 6667.</translation>
    </message>
    <message>
        <source>%1 is not a chat server: it does not answer like one.</source>
        <translation>%1 n’est pas un serveur de discussion&#x202f;: la réponse n’y ressemble pas.</translation>
    </message>
    <message>
        <source>%1 has asked for trusted encryption on every connection, and its key cannot be trusted now. Someone may be intercepting the connection; nothing was sent. Try again later, or ask the server&apos;s operator.</source>
        <translation>%1 exige un chiffrement de confiance pour chaque connexion, et sa clé ne peut pas être approuvée maintenant. Quelqu’un intercepte peut-être la connexion ; rien n’a été envoyé. Réessayez plus tard ou demandez à l’opérateur du serveur.</translation>
    </message>
</context>
<context>
    <name>client::FindBar</name>
    <message>
        <source>Older match (Enter)</source>
        <translation>Résultat plus ancien (Entrée)</translation>
    </message>
    <message>
        <source>Newer match (Shift+Enter)</source>
        <translation>Résultat plus récent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
</context>
<context>
    <name>client::FindFlow</name>
    <message>
        <source>No matches so far</source>
        <translation>Aucun résultat pour l’instant</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>a match</comment>
        <translation>%1 sur plus de %2</translation>
    </message>
</context>
<context>
    <name>client::HeaderBar</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Changer le sujet</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Masquer les personnes</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Vous n’êtes pas dans ce salon.</translation>
    </message>
    <message>
        <source>Set a topic</source>
        <translation>Définir un sujet</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>You are %1. %2</source>
        <translation>Vous êtes %1. %2</translation>
    </message>
    <message>
        <source>The room has no topic now.</source>
        <translation>Le salon n’a plus de sujet.</translation>
    </message>
    <message>
        <source>The topic is now: %1</source>
        <translation>Le sujet est maintenant : %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet : %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>client::HostController</name>
    <message>
        <source>The folder %1 for your server cannot be created. Free some space or correct its permissions, then try again.</source>
        <translation>Le dossier %1 de votre serveur ne peut pas être créé. Libérez de l’espace ou corrigez ses permissions, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>client::HostPanel</name>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>À l’arrêt.</translation>
    </message>
    <message>
        <source>Not running. Start it and people around you can join.</source>
        <translation>À l’arrêt. Démarrez-le et les gens autour de vous pourront vous rejoindre.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>fonctionne depuis %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>Your server is stopped.</source>
        <translation>Votre serveur est arrêté.</translation>
    </message>
    <message>
        <source>Your server is starting.</source>
        <translation>Votre serveur démarre.</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>Votre serveur fonctionne.</translation>
    </message>
    <message>
        <source>Your server is stopping.</source>
        <translation>Votre serveur s’arrête.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>client::HostPanelController</name>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Empreinte copiée.</translation>
    </message>
</context>
<context>
    <name>client::HostSentences</name>
    <message>
        <source>Its last message was: %1.</source>
        <translation>Son dernier message était&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space, then start the server again.</source>
        <translation>Le disque qui contient %1 est plein. Libérez de l’espace, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Correct the problem, then start the server again.</source>
        <translation>Corrigez le problème, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Start the server again.</source>
        <translation>Redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Start the server again. If that does not help, look at %1.</source>
        <translation>Redémarrez le serveur. Si cela n’aide pas, consultez %1.</translation>
    </message>
    <message>
        <source>The server program hearthd is missing. Hearth looked for it here: %1. Install Hearth again, or put hearthd beside hearth.</source>
        <translation>Le programme serveur hearthd est introuvable. Hearth l’a cherché ici&#x202f;: %1. Réinstallez Hearth, ou placez hearthd à côté de hearth.</translation>
    </message>
    <message>
        <source>You do not have permission to run the server program %1. Install Hearth again, or make that file executable.</source>
        <translation>Vous n’avez pas le droit d’exécuter le programme serveur %1. Réinstallez Hearth, ou rendez ce fichier exécutable.</translation>
    </message>
    <message>
        <source>The system could not start %1: %2. Install Hearth again, or check that file.</source>
        <translation>Le système n’a pas pu démarrer %1&#x202f;: %2. Réinstallez Hearth, ou vérifiez ce fichier.</translation>
    </message>
    <message>
        <source>Another program uses port %1. If it is a chat server, connect to localhost to use it. Otherwise stop that program, or configure other ports in %2.</source>
        <translation>Un autre programme utilise le port %1. Si c’est un serveur de discussion, connectez-vous à localhost pour l’utiliser. Sinon, arrêtez ce programme, ou configurez d’autres ports dans %2.</translation>
    </message>
    <message>
        <source>Your server did not start: its process has disappeared.</source>
        <translation>Votre serveur n’a pas démarré&#x202f;: son processus a disparu.</translation>
    </message>
    <message>
        <source>Your server did not start: signal %1 (%2) ended it.</source>
        <translation>Votre serveur n’a pas démarré&#x202f;: le signal %1 (%2) l’a interrompu.</translation>
    </message>
    <message>
        <source>Your server did not start: it ended with exit code %1.</source>
        <translation>Votre serveur n’a pas démarré&#x202f;: il s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>Your server was not ready after %1 s, so Hearth ended it. Try again. If it happens again, look at %2.</source>
        <translation>Votre serveur n’était pas prêt après %1 s&#x202f;; Hearth y a mis fin. Réessayez. Si cela se reproduit, consultez %2.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: its process has disappeared.</source>
        <translation>Votre serveur s’est arrêté de façon inattendue&#x202f;: son processus a disparu.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: signal %1 (%2) ended it.</source>
        <translation>Votre serveur s’est arrêté de façon inattendue&#x202f;: le signal %1 (%2) l’a interrompu.</translation>
    </message>
    <message>
        <source>Your server stopped unexpectedly: it ended with exit code %1.</source>
        <translation>Votre serveur s’est arrêté de façon inattendue&#x202f;: il s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>Your server did not stop in time, so Hearth ended it.</source>
        <translation>Votre serveur ne s’est pas arrêté à temps&#x202f;; Hearth y a mis fin.</translation>
    </message>
    <message>
        <source>Another program has stopped your server.</source>
        <translation>Un autre programme a arrêté votre serveur.</translation>
    </message>
</context>
<context>
    <name>client::IrcSocket</name>
    <message>
        <source>The server has stopped reading.</source>
        <translation>Le serveur ne lit plus rien.</translation>
    </message>
    <message>
        <source>The server has stopped answering.</source>
        <translation>Le serveur ne répond plus.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>%1 closed the connection and sent nothing. If it requires encryption, write ircs:// before its name.</source>
        <translation>%1 a fermé la connexion sans rien envoyer. Si un chiffrement est exigé, écrivez ircs:// devant le nom.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its welcome.</source>
        <translation>%1 a fermé la connexion avant le message d’accueil.</translation>
    </message>
    <message>
        <source>%1 sent data that cannot be decrypted.</source>
        <translation>%1 a envoyé des données impossibles à déchiffrer.</translation>
    </message>
</context>
<context>
    <name>client::JoinDialog</name>
    <message>
        <source>&amp;Join the room</source>
        <translation>&amp;Rejoindre le salon</translation>
    </message>
    <message>
        <source>&amp;Talk to this person</source>
        <translation>&amp;Parler à cette personne</translation>
    </message>
    <message>
        <source>Join a room or talk to someone</source>
        <translation>Rejoindre un salon ou parler à quelqu’un</translation>
    </message>
    <message>
        <source>Name of a &amp;room or of a person</source>
        <translation>Nom d’un &amp;salon ou d’une personne</translation>
    </message>
    <message>
        <source>design, or ana</source>
        <translation>design, ou ana</translation>
    </message>
    <message>
        <source>Name of a room or of a person</source>
        <translation>Nom d’un salon ou d’une personne</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>Afficher &amp;tous les salons</translation>
    </message>
    <message>
        <source>A name has neither spaces nor commas. Use - between words.</source>
        <translation>Un nom ne contient ni espaces ni virgules. Mettez - entre les mots.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Type a name, or choose a room. The ones with the most people come first.</source>
        <translation>Saisissez un nom ou choisissez un salon. Les salons les plus fréquentés sont en premier.</translation>
    </message>
    <message>
        <source>Join takes you to %1.</source>
        <translation>« Rejoindre le salon » vous amène à %1.</translation>
    </message>
    <message>
        <source>%1 does not exist yet, unless it is hidden: Join creates it.</source>
        <translation>%1 n’existe pas encore, sauf s’il est masqué : « Rejoindre le salon » le crée.</translation>
    </message>
    <message>
        <source>%1 is not among the rooms that are known here. Join creates it if it does not exist yet.</source>
        <translation>%1 ne fait pas partie des salons connus ici. « Rejoindre le salon » le crée s’il n’existe pas encore.</translation>
    </message>
</context>
<context>
    <name>client::KeepNameBar</name>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce pseudo</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hearth does not ask again on this server. You can register later: choose Account in the menu Hearth.</source>
        <translation>Hearth ne redemandera pas sur ce serveur. Vous pourrez créer un compte plus tard&#x202f;: choisissez «&#x202f;Compte&#x202f;» dans le menu «&#x202f;Hearth&#x202f;».</translation>
    </message>
    <message>
        <source>Anyone could use the name %1 while you are away.</source>
        <translation>N’importe qui peut prendre le pseudo %1 en votre absence.</translation>
    </message>
    <message>
        <source>Choose a password, so that only you can be %1 here. Hearth remembers it and logs you in from now on.</source>
        <translation>Choisissez un mot de passe, pour que vous seul puissiez être %1 ici. Hearth le retient et vous identifie désormais.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Saisissez le code.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Ce serveur exige une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>client::KeyRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
</context>
<context>
    <name>client::KnownServers</name>
    <message>
        <source>Servers used before</source>
        <translation>Serveurs déjà utilisés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Utiliser ce serveur</translation>
    </message>
    <message>
        <source>&amp;Forget this server</source>
        <translation>&amp;Oublier ce serveur</translation>
    </message>
</context>
<context>
    <name>client::LogDialog</name>
    <message>
        <source>Counting the stored messages…</source>
        <translation>Décompte des messages enregistrés…</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Keep all messages</source>
        <translation>Garder tous les messages</translation>
    </message>
    <message>
        <source>Remove messages after one year</source>
        <translation>Supprimer les messages après un an</translation>
    </message>
    <message>
        <source>Remove messages after 90 days</source>
        <translation>Supprimer les messages après 90 jours</translation>
    </message>
    <message>
        <source>Remove messages after 30 days</source>
        <translation>Supprimer les messages après 30 jours</translation>
    </message>
    <message>
        <source>Remove messages after 7 days</source>
        <translation>Supprimer les messages après 7 jours</translation>
    </message>
    <message numerus="yes">
        <source>Remove messages after %n days</source>
        <translation>
            <numerusform>Supprimer les messages après %n jour</numerusform>
            <numerusform>Supprimer les messages après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>10 GiB</source>
        <translation>10 Gio</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 Gio</translation>
    </message>
    <message>
        <source>100 MiB</source>
        <translation>100 Mio</translation>
    </message>
    <message numerus="yes">
        <source>%n MiB</source>
        <translation>
            <numerusform>%n Mio</numerusform>
            <numerusform>%n Mio</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of messages</source>
        <translation>Âge des messages</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Age:</source>
        <translation>Â&amp;ge&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Size of the file:</source>
        <translation>&amp;Taille du fichier&#x202f;:</translation>
    </message>
    <message>
        <source>1 message is stored on this computer (%1).</source>
        <translation>1 message est enregistré sur cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>%1 messages are stored on this computer (%2).</source>
        <translation>%1 messages sont enregistrés sur cet ordinateur (%2).</translation>
    </message>
    <message>
        <source>OK removes the messages beyond the limit from this computer for good. Those on servers stay there.</source>
        <translation>OK supprime définitivement de cet ordinateur les messages au-delà de la limite. Ceux des serveurs y restent.</translation>
    </message>
</context>
<context>
    <name>client::LogFlow</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>client::LoginSection</name>
    <message>
        <source>Log in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Register this account, which is new</source>
        <translation>Créer ce compte, qui est nouveau</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Type the name of the account.</source>
        <translation>Saisissez le nom du compte.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Les deux mots de passe sont différents. Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Ce serveur exige une adresse e-mail.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Saisissez le code.</translation>
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
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>Pin the conversation to the top of the list</source>
        <translation>Épingler la conversation en haut de la liste</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mettre en sourdine</translation>
    </message>
    <message>
        <source>Mute the conversation</source>
        <translation>Mettre la conversation en sourdine</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move the conversation or network up in the list</source>
        <translation>Monter la conversation ou le réseau dans la liste</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the conversation or network down in the list</source>
        <translation>Descendre la conversation ou le réseau dans la liste</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand the network</source>
        <translation>&amp;Replier ou déplier le réseau</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>Conversation épinglée %1</translation>
    </message>
    <message>
        <source>&amp;Find a person in the room</source>
        <translation>&amp;Trouver une personne dans le salon</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
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
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>client::MemberList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;Talk to %1</source>
        <translation>&amp;Parler à %1</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Mentionner</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copier le pseudo</translation>
    </message>
    <message>
        <source>Double-click to talk to %1</source>
        <translation>Double-cliquez pour parler à %1</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>&amp;Retirer du salon…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>Retirer et &amp;bannir…</translation>
    </message>
    <message>
        <source>&amp;Your profile…</source>
        <translation>&amp;Votre profil…</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
    <message>
        <source>No one here has such a name. Press Escape to see everyone.</source>
        <translation>Personne ici ne porte ce nom. Appuyez sur Échap pour voir tout le monde.</translation>
    </message>
</context>
<context>
    <name>client::MemberModel</name>
    <message>
        <source>Logged in as %1</source>
        <translation>Compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>%1, %2, away</source>
        <comment>nick, Operators, away</comment>
        <translation>%1, %2, absent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nick, Operators</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Half-operators</source>
        <translation>Semi-opérateurs</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>Avec voix</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>display name, nick</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, nick %2</source>
        <comment>display name</comment>
        <translation>%1, pseudo %2</translation>
    </message>
</context>
<context>
    <name>client::MessageActions</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this message for all users?</source>
        <translation>Supprimer ce message pour tous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>client::MessageBlock</name>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
</context>
<context>
    <name>client::MessageHistory</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>Il n’y a pas encore de messages.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
</context>
<context>
    <name>client::MessageLog</name>
    <message>
        <source>Another program is using the message log %1. Messages of today will not be stored, and older ones are not shown. Close that program and start Hearth again.</source>
        <translation>Un autre programme utilise le journal des messages %1. Les messages d’aujourd’hui ne seront pas enregistrés, et les anciens ne s’affichent pas. Fermez ce programme et redémarrez Hearth.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be used (%2). Messages of today will not be stored, and older ones are not shown.</source>
        <translation>Le journal des messages %1 est inutilisable (%2). Les messages d’aujourd’hui ne seront pas enregistrés, et les anciens ne s’affichent pas.</translation>
    </message>
    <message>
        <source>This version of Hearth has to change the message log and first makes a copy of it, which failed. %1 Messages of today will not be stored, and older ones are not shown. Free some space and start Hearth again.</source>
        <translation>Cette version de Hearth doit modifier le journal des messages et en fait d’abord une copie, ce qui a échoué. %1 Les messages d’aujourd’hui ne seront pas enregistrés, et les anciens ne s’affichent pas. Libérez de l’espace et redémarrez Hearth.</translation>
    </message>
    <message>
        <source>The message log %1 was written by a newer version of Hearth. Messages of today will not be stored, and older ones are not shown. Install that version again to see them.</source>
        <translation>Le journal des messages %1 vient d’une version plus récente de Hearth. Les messages d’aujourd’hui ne seront pas enregistrés, et les anciens ne s’affichent pas. Réinstallez cette version pour les voir.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program, so no messages will be stored. Move it away and start Hearth again.</source>
        <translation>Le fichier %1 appartient à un autre programme&#x202f;; aucun message ne sera donc enregistré. Déplacez-le et redémarrez Hearth.</translation>
    </message>
    <message>
        <source>The message log %1 cannot be created (%2). No messages will be stored.</source>
        <translation>Le journal des messages %1 ne peut pas être créé (%2). Aucun message ne sera enregistré.</translation>
    </message>
    <message>
        <source>The message log is damaged. %1</source>
        <translation>Le journal des messages est endommagé. %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, so no messages will be stored. On Debian, install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent&#x202f;; aucun message ne sera donc enregistré. Sous Debian, installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The disk is full, so new messages are not stored. Free some space; they will be stored then.</source>
        <translation>Le disque est plein&#x202f;; les nouveaux messages ne sont donc pas enregistrés. Libérez de l’espace et ils le seront.</translation>
    </message>
    <message>
        <source>The message log or its disk is read-only, so new messages are not stored. Correct its permissions and start Hearth again.</source>
        <translation>Le journal des messages ou son disque est en lecture seule&#x202f;; les nouveaux messages ne sont donc pas enregistrés. Corrigez ses permissions et redémarrez Hearth.</translation>
    </message>
    <message>
        <source>The message log is damaged, so new messages are not stored. Start Hearth again: it repairs the log.</source>
        <translation>Le journal des messages est endommagé&#x202f;; les nouveaux messages ne sont donc pas enregistrés. Redémarrez Hearth&#x202f;: il réparera le journal.</translation>
    </message>
    <message>
        <source>Another program is using the message log, so new messages are not stored. They will be stored when that program releases it.</source>
        <translation>Un autre programme utilise le journal des messages&#x202f;; les nouveaux messages ne sont donc pas enregistrés. Ils le seront quand ce programme le libérera.</translation>
    </message>
    <message>
        <source>New messages are not stored: %1.</source>
        <translation>Les nouveaux messages ne sont pas enregistrés&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The message log was damaged. The damaged file is now %2; %n messages could be read and are still here.</source>
        <translation>
            <numerusform>Le journal des messages était endommagé. Le fichier endommagé est maintenant %2&#x202f;; %n message a pu être lu et est toujours là.</numerusform>
            <numerusform>Le journal des messages était endommagé. Le fichier endommagé est maintenant %2&#x202f;; %n messages ont pu être lus et sont toujours là.</numerusform>
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
        <translation>%1 et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>%1 deleted this message.</source>
        <translation>%1 a supprimé ce message.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 Raison&#x202f;: %2</translation>
    </message>
    <message>
        <source>Loading messages from before %1…</source>
        <translation>Chargement des messages avant %1…</translation>
    </message>
    <message>
        <source>Messages from before %1 could not be loaded.</source>
        <translation>Les messages avant %1 n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>Messages from before %1 are not loaded yet.</source>
        <translation>Les messages avant %1 ne sont pas encore chargés.</translation>
    </message>
    <message>
        <source>Loading messages from %1 to %2…</source>
        <translation>Chargement des messages de %1 à %2…</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 could not be loaded.</source>
        <translation>Les messages de %1 à %2 n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>Messages from %1 to %2 are not loaded yet.</source>
        <translation>Les messages de %1 à %2 ne sont pas encore chargés.</translation>
    </message>
</context>
<context>
    <name>client::NetworkChoice</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>client::NetworkController</name>
    <message>
        <source>This is the first connection to %1. Its key is now trusted and remembered. If it ever changes, Hearth asks you what to do. Fingerprint: %2</source>
        <translation>C’est la première connexion à %1. Sa clé est maintenant acceptée et mémorisée. Si elle change un jour, Hearth vous demandera quoi faire. Empreinte&#x202f;: %2</translation>
    </message>
    <message>
        <source>You are connected. Type /list to see the rooms, or /join #room to enter one.</source>
        <translation>La connexion est établie. Tapez /list pour voir les salons, ou /join #salon pour entrer dans l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 requires encryption (TLS), so Hearth now connects to port %2.</source>
        <translation>%1 exige le chiffrement (TLS), Hearth se connecte donc maintenant au port %2.</translation>
    </message>
</context>
<context>
    <name>client::NetworkFeed</name>
    <message numerus="yes">
        <source>%n users have written to you and got no answer. Messages from more users appear here: use /msg NAME TEXT to answer, /query NAME to open a chat.</source>
        <translation>
            <numerusform>%n personne vous a écrit sans recevoir de réponse. Les messages d’autres personnes s’affichent ici&#x202f;: tapez /msg PSEUDO TEXTE pour répondre, /query PSEUDO pour ouvrir une discussion.</numerusform>
            <numerusform>%n personnes vous ont écrit sans recevoir de réponse. Les messages d’autres personnes s’affichent ici&#x202f;: tapez /msg PSEUDO TEXTE pour répondre, /query PSEUDO pour ouvrir une discussion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::NetworkState</name>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Connexion en cours.</translation>
    </message>
    <message>
        <source>Connected, but the server has not answered for a while.</source>
        <translation>Connexion établie, mais le serveur n’a pas répondu depuis un moment.</translation>
    </message>
    <message>
        <source>Connected, encrypted.</source>
        <translation>Connexion chiffrée.</translation>
    </message>
    <message>
        <source>Connected, not encrypted.</source>
        <translation>Connexion non chiffrée.</translation>
    </message>
    <message>
        <source>Not connected. Trying again in %1 s.</source>
        <translation>Pas de connexion. Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>retry in %1 s</source>
        <translation>nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The server has not answered for a while.</source>
        <translation>Le serveur n’a pas répondu depuis un moment.</translation>
    </message>
    <message>
        <source>Not connected. Reconnecting in %1 s.</source>
        <translation>Pas de connexion. Reconnexion dans %1 s.</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s.</source>
        <translation>Reconnexion dans %1 s.</translation>
    </message>
</context>
<context>
    <name>client::Networks</name>
    <message>
        <source>%1 is not the address of a chat server.</source>
        <translation>%1 n’est pas l’adresse d’un serveur de discussion.</translation>
    </message>
</context>
<context>
    <name>client::NewPasswordFields</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password again.</source>
        <translation>Les deux mots de passe sont différents. Saisissez de nouveau le mot de passe.</translation>
    </message>
</context>
<context>
    <name>client::NewestButton</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Plus récents</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n nouveau</numerusform>
            <numerusform>↓ %n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages below</source>
        <translation>
            <numerusform>%n nouveau message plus bas</numerusform>
            <numerusform>%n nouveaux messages plus bas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Notifier</name>
    <message numerus="yes">
        <source>Messages in %n more conversations</source>
        <translation>
            <numerusform>Messages dans %n autre conversation</numerusform>
            <numerusform>Messages dans %n autres conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PartsPreview</name>
    <message numerus="yes">
        <source>This text will be sent as %n messages.</source>
        <translation>
            <numerusform>Ce texte sera envoyé en %n message.</numerusform>
            <numerusform>Ce texte sera envoyé en %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines will be sent as %n messages.</source>
        <translation>
            <numerusform>%1 lignes seront envoyées en %n message.</numerusform>
            <numerusform>%1 lignes seront envoyées en %n messages.</numerusform>
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
        <translation>Rien ne sera retenu&#x202f;: le dossier %1 est inutilisable. Corrigez ses permissions, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not accept your passwords (%1). They are kept in a file that only you can read.</source>
        <translation>Le trousseau du système n’a pas accepté vos mots de passe (%1). Ils sont conservés dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The file state.json could not be read.</source>
        <translation>Le fichier state.json n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file state.json is damaged.</source>
        <translation>Le fichier state.json est endommagé.</translation>
    </message>
    <message>
        <source>The file state.json was written by another version of Hearth.</source>
        <translation>Le fichier state.json vient d’une autre version de Hearth.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring.</source>
        <translation>Les mots de passe sont conservés dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Passwords are kept in a file that only you can read.</source>
        <translation>Les mots de passe sont conservés dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Your rooms and drafts cannot be saved in %1 (%2). Free some space or correct the folder&apos;s permissions.</source>
        <translation>Vos salons et vos brouillons ne peuvent pas être enregistrés dans %1 (%2). Libérez de l’espace ou corrigez les permissions du dossier.</translation>
    </message>
    <message>
        <source>It could not be renamed, so nothing new will be remembered. Look at the folder %1.</source>
        <translation>Il n’a pas pu être renommé&#x202f;; rien de nouveau ne sera donc retenu. Vérifiez le dossier %1.</translation>
    </message>
    <message>
        <source>It was renamed to %1, and Hearth starts without your servers and rooms.</source>
        <translation>Il a été renommé en %1, et Hearth démarre sans vos serveurs ni vos salons.</translation>
    </message>
</context>
<context>
    <name>client::ProfileCard</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rooms in common</source>
        <translation>Salons en commun</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>M&amp;ention</source>
        <translation>M&amp;entionner</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Ne plus &amp;ignorer</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Take &amp;operator rights</source>
        <translation>Retirer le statut d’&amp;opérateur</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Nommer &amp;opérateur</translation>
    </message>
    <message>
        <source>Take &amp;voice</source>
        <translation>Retirer la &amp;voix</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>Donner la &amp;voix</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Raison, si vous voulez</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Remove from the room…</source>
        <translation>&amp;Retirer du salon…</translation>
    </message>
    <message>
        <source>Remove and &amp;ban…</source>
        <translation>Retirer et &amp;bannir…</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Retirer du salon</translation>
    </message>
    <message>
        <source>Remove %1 from %2 and keep them out?</source>
        <translation>Retirer %1 de %2 et lui en interdire l’accès&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no one called %1 on this server now.</source>
        <translation>Personne ne s’appelle %1 sur ce serveur en ce moment.</translation>
    </message>
    <message>
        <source>The server did not answer. Connect, then open the card again.</source>
        <translation>Le serveur n’a pas répondu. Connectez-vous, puis rouvrez la fiche.</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nom réel</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Inactif depuis</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not known to be encrypted</source>
        <translation>chiffrement inconnu</translation>
    </message>
    <message>
        <source>Operator of the server</source>
        <translation>Opérateur du serveur</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Page personnelle</translation>
    </message>
</context>
<context>
    <name>client::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your profile on %1</source>
        <translation>Votre profil sur %1</translation>
    </message>
    <message>
        <source>The server keeps what you say about yourself here, and shows it to others. Fields may stay empty.</source>
        <translation>Le serveur conserve ce que vous dites de vous ici et le montre aux autres. Les champs peuvent rester vides.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Page personnelle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: the server takes at most %n bytes.</source>
        <translation>
            <numerusform>C’est trop long : le serveur accepte au plus %n octet.</numerusform>
            <numerusform>C’est trop long : le serveur accepte au plus %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Utilisez une adresse qui commence par https://</translation>
    </message>
    <message numerus="yes">
        <source>The server takes at most %n values. Leave a field empty.</source>
        <translation>
            <numerusform>Le serveur accepte au plus %n valeur. Laissez un champ vide.</numerusform>
            <numerusform>Le serveur accepte au plus %n valeurs. Laissez un champ vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nom réel</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>Sur ce serveur, vous ne pouvez indiquer votre nom réel qu’à la connexion.</translation>
    </message>
    <message>
        <source>The server shows your real name to others. It has no other profile fields.</source>
        <translation>Le serveur montre votre nom réel aux autres. Il n’a pas d’autres champs de profil.</translation>
    </message>
    <message>
        <source>The server has not answered. Try again, or close this and check your profile later.</source>
        <translation>Le serveur n’a pas répondu. Réessayez, ou fermez cette fenêtre et vérifiez votre profil plus tard.</translation>
    </message>
    <message>
        <source>The server has saved your earlier changes.</source>
        <translation>Le serveur a enregistré vos modifications précédentes.</translation>
    </message>
</context>
<context>
    <name>client::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>Salon, personne ou commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has such a name. Ctrl+J joins another room or talks to someone.</source>
        <translation>Rien ne porte ce nom. Ctrl+J permet de rejoindre un autre salon ou de parler à quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n pour vous</numerusform>
            <numerusform>%n pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>talk to</source>
        <translation>parler</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>Parler à %1</translation>
    </message>
</context>
<context>
    <name>client::QuietLine</name>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Désactiver « Ne pas déranger »</translation>
    </message>
</context>
<context>
    <name>client::QuitFlow</name>
    <message>
        <source>Hearth is still here</source>
        <translation>Hearth est toujours là</translation>
    </message>
    <message>
        <source>You still receive messages. Click the flame to open the window again; Quit is in its menu.</source>
        <translation>Vous recevez toujours les messages. Cliquez sur la flamme pour rouvrir la fenêtre&#x202f;; «&#x202f;Quitter&#x202f;» est dans son menu.</translation>
    </message>
    <message>
        <source>The system tray has gone away, so the window is back.</source>
        <translation>La zone de notification a disparu&#x202f;; la fenêtre est donc revenue.</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>Quitter Hearth</translation>
    </message>
    <message>
        <source>Your server is running.</source>
        <translation>Votre serveur fonctionne.</translation>
    </message>
    <message>
        <source>Keep it running so that others can continue to chat, or stop it?</source>
        <translation>Le laisser tourner pour que les autres continuent à discuter, ou l’arrêter&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Arrêter</translation>
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
        <translation>Réactions&#x202f;: %1</translation>
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
        <translation>Ne pas répondre (Échap)</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <comment>the name and text of a message</comment>
        <translation>Réponse à %1</translation>
    </message>
</context>
<context>
    <name>client::ReplyPart</name>
    <message>
        <source>an earlier message</source>
        <translation>un message précédent</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <comment>the name and text of a message</comment>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>client::ReplyText</name>
    <message>
        <source>%1 is not online.</source>
        <translation>%1 n’est pas en ligne.</translation>
    </message>
    <message>
        <source>There is no room %1.</source>
        <translation>Il n’y a pas de salon %1.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>Il n’y a pas de serveur %1.</translation>
    </message>
    <message>
        <source>No one has used the name %1 recently.</source>
        <translation>Personne n’a utilisé le pseudo %1 récemment.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>Vous ne pouvez pas écrire à %1.</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you.</source>
        <translation>%1 n’accepte pas vos messages.</translation>
    </message>
    <message>
        <source>The server does not know the command %1.</source>
        <translation>Le serveur ne connaît pas la commande %1.</translation>
    </message>
    <message>
        <source>The command %1 is incomplete.</source>
        <translation>La commande %1 est incomplète.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 n’est pas dans %2.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Vous n’êtes pas dans %1.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 est déjà dans %2.</translation>
    </message>
    <message>
        <source>Only operators of %1 can do that.</source>
        <translation>Seuls les opérateurs de %1 peuvent le faire.</translation>
    </message>
    <message>
        <source>Only operators of the server can do that.</source>
        <translation>Seuls les opérateurs du serveur peuvent le faire.</translation>
    </message>
    <message>
        <source>You cannot become an operator of this server from here.</source>
        <translation>Vous ne pouvez pas devenir opérateur de ce serveur d’ici.</translation>
    </message>
    <message>
        <source>The server does not know the mode %1.</source>
        <translation>Le serveur ne connaît pas le mode %1.</translation>
    </message>
    <message>
        <source>The server does not know one of these modes.</source>
        <translation>Le serveur ne connaît pas l’un de ces modes.</translation>
    </message>
    <message>
        <source>You can see and change only your own modes.</source>
        <translation>Vous ne pouvez voir et changer que vos propres modes.</translation>
    </message>
    <message>
        <source>The ban list of %1 is full. Remove a ban first.</source>
        <translation>La liste des bannis de %1 est pleine. Levez d’abord un bannissement.</translation>
    </message>
    <message>
        <source>%1 already has a password.</source>
        <translation>%1 a déjà un mot de passe.</translation>
    </message>
    <message>
        <source>This is not a valid room password.</source>
        <translation>Ce mot de passe de salon n’est pas valide.</translation>
    </message>
    <message>
        <source>This is too long for the server; nothing was sent.</source>
        <translation>C’est trop long pour le serveur&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un pseudo.</translation>
    </message>
    <message>
        <source>That is possible only while connecting.</source>
        <translation>C’est possible seulement pendant la connexion.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Mot de passe incorrect.</translation>
    </message>
    <message>
        <source>The server has no message of the day.</source>
        <translation>Le serveur n’a pas de message du jour.</translation>
    </message>
    <message>
        <source>The connection of a server cannot be ended.</source>
        <translation>La connexion d’un serveur ne peut pas être fermée.</translation>
    </message>
    <message>
        <source>The server has no help about %1.</source>
        <translation>Le serveur n’a pas d’aide sur %1.</translation>
    </message>
    <message>
        <source>The server is busy: try /%1 again later.</source>
        <translation>Le serveur est occupé&#x202f;: réessayez /%1 plus tard.</translation>
    </message>
    <message>
        <source>You are now an operator of the server.</source>
        <translation>Vous êtes maintenant opérateur du serveur.</translation>
    </message>
    <message>
        <source>The server is reloading its configuration.</source>
        <translation>Le serveur recharge sa configuration.</translation>
    </message>
    <message>
        <source>Banned from %1: %2 (by %3)</source>
        <translation>Banni de %1&#x202f;: %2 (par %3)</translation>
    </message>
    <message>
        <source>Banned from %1: %2</source>
        <translation>Banni de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Exempt from the bans of %1: %2</source>
        <translation>Exempté des bannissements de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>May enter %1 without an invitation: %2</source>
        <translation>Peut entrer dans %1 sans invitation&#x202f;: %2</translation>
    </message>
    <message>
        <source>Owner of %1: %2</source>
        <translation>Propriétaire de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Administrator of %1: %2</source>
        <translation>Administrateur de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2@%3)</source>
        <translation>%1 (%2@%3)</translation>
    </message>
    <message>
        <source>%1 was %2@%3 (%4)</source>
        <translation>%1 était %2@%3 (%4)</translation>
    </message>
    <message>
        <source>Server time: %1</source>
        <translation>Heure du serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is %2@%3 (%4)</source>
        <translation>%1 est %2@%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been idle for %n min</source>
        <translation>
            <numerusform>%1 est sans activité depuis %n min</numerusform>
            <numerusform>%1 est sans activité depuis %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 est dans %2</translation>
    </message>
    <message>
        <source>%1 is on %2 (%3)</source>
        <translation>%1 est sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is logged in as %2</source>
        <translation>%1 utilise le compte %2</translation>
    </message>
    <message>
        <source>%1 is connected from %2</source>
        <translation>%1 se connecte depuis %2</translation>
    </message>
    <message>
        <source>You are banned from %1.</source>
        <translation>L’accès à %1 vous est interdit.</translation>
    </message>
    <message>
        <source>%1 is invite-only. Ask a member to invite you.</source>
        <translation>%1 est accessible sur invitation seulement. Demandez à un membre de vous inviter.</translation>
    </message>
    <message>
        <source>%1 is full. Try again later.</source>
        <translation>%1 est plein. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 requires a password: /join %1 PASSWORD</source>
        <translation>%1 exige un mot de passe&#x202f;: /join %1 MOTDEPASSE</translation>
    </message>
    <message>
        <source>You cannot join %1: you are in as many rooms as this server allows. Leave one first.</source>
        <translation>Vous ne pouvez pas rejoindre %1&#x202f;: vous êtes déjà dans autant de salons que ce serveur le permet. Quittez-en d’abord un.</translation>
    </message>
    <message>
        <source>You must be logged in to an account to join %1.</source>
        <translation>Il faut utiliser un compte pour rejoindre %1.</translation>
    </message>
    <message>
        <source>You cannot join %1: %2</source>
        <translation>Vous ne pouvez pas rejoindre %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is offline. Not delivered.</source>
        <translation>%1 est hors ligne. Non remis.</translation>
    </message>
    <message>
        <source>There is no room %1. Not delivered.</source>
        <translation>Il n’y a pas de salon %1. Non remis.</translation>
    </message>
    <message>
        <source>You are not in %1. Not delivered.</source>
        <translation>Vous n’êtes pas dans %1. Non remis.</translation>
    </message>
    <message>
        <source>You cannot write to %1. Not delivered.</source>
        <translation>Vous ne pouvez pas écrire à %1. Non remis.</translation>
    </message>
    <message>
        <source>You cannot write to %1: %2</source>
        <translation>Vous ne pouvez pas écrire à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 does not accept messages from you. Not delivered.</source>
        <translation>%1 n’accepte pas vos messages. Non remis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>client::RoomBrowser</name>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Join the room</source>
        <translation>&amp;Rejoindre le salon</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Search in names and topics</source>
        <translation>Rechercher dans les noms et les sujets</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Loading… Rooms so far: %1</source>
        <translation>Chargement… Salons jusqu’ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>No room matches. Try fewer words.</source>
        <translation>Aucun salon ne correspond. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>Rooms: %1. The ones with the most people come first.</source>
        <translation>Salons&#x202f;: %1. Les plus fréquentés viennent en premier.</translation>
    </message>
    <message>
        <source>There are no rooms yet. Join a room by its name to create it.</source>
        <translation>Il n’y a pas encore de salon. Rejoignez un salon par son nom pour le créer.</translation>
    </message>
</context>
<context>
    <name>client::RoomListModel</name>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <comment>a room in the list of all rooms</comment>
        <translation>
            <numerusform>%1&#x202f;: %n dans le salon</numerusform>
            <numerusform>%1&#x202f;: %n dans le salon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::RoomSuggestions</name>
    <message>
        <source>You are invited to this room.</source>
        <translation>Vous êtes invité dans ce salon.</translation>
    </message>
    <message>
        <source>You were in this room before.</source>
        <translation>Vous avez déjà été dans ce salon.</translation>
    </message>
</context>
<context>
    <name>client::RoomsFlow</name>
    <message>
        <source>There is no connection to this server. Connect, then load the rooms again.</source>
        <translation>Pas de connexion à ce serveur. Connectez-vous, puis actualisez la liste des salons.</translation>
    </message>
    <message>
        <source>This server has more rooms than can be listed; these are the first ones.</source>
        <translation>Ce serveur a trop de salons pour les afficher tous&#x202f;; voici les premiers.</translation>
    </message>
    <message>
        <source>The server did not send its list of rooms. Wait a minute, then load it again.</source>
        <translation>Le serveur n’a pas envoyé sa liste de salons. Attendez une minute, puis actualisez.</translation>
    </message>
</context>
<context>
    <name>client::SearchDelegate</name>
    <message>
        <source>%1 on %2</source>
        <comment>a conversation on a network</comment>
        <translation>%1 sur %2</translation>
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
        <translation>Tapez des mots, ou une expression entre guillemets.

from:ana – écrit par ana
in:#lobby – dans cette conversation
has:link, has:mention – avec un lien, ou une mention de votre pseudo
before:2026-11-30, after:2026-11-01 – selon la date</translation>
    </message>
    <message>
        <source>After “has:”, write “link” or “mention”.</source>
        <translation>Après «&#x202f;has:&#x202f;», écrivez «&#x202f;link&#x202f;» ou «&#x202f;mention&#x202f;».</translation>
    </message>
    <message>
        <source>After “before:” and “after:”, write a date such as 2026-11-30.</source>
        <translation>Après «&#x202f;before:&#x202f;» et «&#x202f;after:&#x202f;», écrivez une date comme 2026-11-30.</translation>
    </message>
    <message>
        <source>No conversation in the list is called “%1”.</source>
        <translation>Aucune conversation de la liste ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; searching on %1…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n trouvé jusqu’ici&#x202f;; recherche sur %1…</numerusform>
            <numerusform>%n trouvés jusqu’ici&#x202f;; recherche sur %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Searching the messages on this computer…</source>
        <translation>Recherche dans les messages de cet ordinateur…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; scroll down for more</source>
        <translation>
            <numerusform>Le message le plus récent&#x202f;; faites défiler vers le bas pour en voir plus</numerusform>
            <numerusform>Les %n messages les plus récents&#x202f;; faites défiler vers le bas pour en voir plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far; older messages on this computer are still being prepared for searching…</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n trouvé jusqu’ici&#x202f;; la recherche se prépare encore pour d’anciens messages de cet ordinateur…</numerusform>
            <numerusform>%n trouvés jusqu’ici&#x202f;; la recherche se prépare encore pour d’anciens messages de cet ordinateur…</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 message trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages found.</source>
        <translation>Aucun message trouvé.</translation>
    </message>
    <message>
        <source>Join %1 to see this message in its place.</source>
        <translation>Rejoignez %1 pour voir ce message à sa place.</translation>
    </message>
    <message>
        <source>Connect to %1 to see this message in its place.</source>
        <translation>Connectez-vous à %1 pour voir ce message à sa place.</translation>
    </message>
</context>
<context>
    <name>client::SearchPage</name>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Messages trouvés</translation>
    </message>
</context>
<context>
    <name>client::SearchResults</name>
    <message>
        <source>%1 in %2, %3: %4</source>
        <translation>%1 dans %2, %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>client::SecureServersDialog</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Servers that require encryption</source>
        <translation>Serveurs qui exigent le chiffrement</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No server has asked for encrypted connections so far. A server that does is remembered here, so that nobody can read along later.</source>
        <translation>Aucun serveur n’a encore exigé de connexions chiffrées. Un serveur qui le fait est retenu ici, afin que personne ne puisse lire les messages par la suite.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These servers have asked for encrypted connections. Hearth connects to each of them only with encryption until the day shown beside its name.</source>
        <translation>Ces serveurs ont exigé des connexions chiffrées. Jusqu’au jour indiqué à côté de son nom, Hearth ne se connecte à chacun d’eux que de façon chiffrée.</translation>
    </message>
</context>
<context>
    <name>client::ServerActions</name>
    <message>
        <source>&amp;Start server</source>
        <translation>&amp;Démarrer le serveur</translation>
    </message>
    <message>
        <source>St&amp;op server</source>
        <translation>Arrê&amp;ter le serveur</translation>
    </message>
    <message>
        <source>&amp;Restart server</source>
        <translation>&amp;Redémarrer le serveur</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>Copier l’&amp;invitation</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of the server…</source>
        <translation>&amp;Empreinte du serveur…</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Commande copiée.</translation>
    </message>
    <message>
        <source>Invite copied.</source>
        <translation>Invitation copiée.</translation>
    </message>
    <message>
        <source>&amp;Copy &quot;%1&quot;</source>
        <translation>&amp;Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Your server is stopped</source>
        <translation>Votre serveur est arrêté</translation>
    </message>
    <message>
        <source>Your server is starting</source>
        <translation>Votre serveur démarre</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your server: %1, %2</source>
        <translation>Votre serveur&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Your server is stopping</source>
        <translation>Votre serveur s’arrête</translation>
    </message>
    <message>
        <source>Your server has failed: show why</source>
        <translation>Votre serveur a échoué&#x202f;: voir pourquoi</translation>
    </message>
    <message>
        <source>&amp;Join server</source>
        <translation>Re&amp;joindre le serveur</translation>
    </message>
</context>
<context>
    <name>client::Session</name>
    <message>
        <source>The connection was lost; this may not have been delivered.</source>
        <translation>La connexion a été perdue&#x202f;; ceci n’a peut-être pas été remis.</translation>
    </message>
    <message>
        <source>Not connected: the topic was not changed.</source>
        <translation>Pas de connexion&#x202f;: le sujet n’a pas été changé.</translation>
    </message>
    <message>
        <source>The program ended before an answer came; this may not have been delivered.</source>
        <translation>Le programme s’est terminé avant l’arrivée d’une réponse&#x202f;; ceci n’a peut-être pas été remis.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>La connexion est perdue. Connectez-vous, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>client::SessionText</name>
    <message>
        <source>The password was not sent: without encryption, others could read it. Put ircs:// in front of the server&apos;s name.</source>
        <translation>Le mot de passe n’a pas été envoyé&#x202f;: sans chiffrement, d’autres pourraient le lire. Mettez ircs:// devant le nom du serveur.</translation>
    </message>
    <message>
        <source>Users cannot register accounts on this server by themselves. Ask its operators.</source>
        <translation>Sur ce serveur, on ne peut pas créer soi-même un compte. Demandez à ses opérateurs.</translation>
    </message>
    <message>
        <source>This server has no command for this that Hearth knows.</source>
        <translation>Ce serveur n’a pas pour cela de commande que Hearth connaisse.</translation>
    </message>
    <message>
        <source>This server does not support log-ins to accounts.</source>
        <translation>Ce serveur ne permet pas de s’identifier à un compte.</translation>
    </message>
    <message>
        <source>This is too long for the server. Choose something shorter.</source>
        <translation>C’est trop long pour le serveur. Choisissez plus court.</translation>
    </message>
    <message>
        <source>Enter the code that the server has sent to you.</source>
        <translation>Saisissez le code que le serveur vous a envoyé.</translation>
    </message>
    <message>
        <source>You are not connected. Connect to the server first.</source>
        <translation>Pas de connexion. Connectez-vous d’abord au serveur.</translation>
    </message>
    <message>
        <source>The server has not answered your last request yet.</source>
        <translation>Le serveur n’a pas encore répondu à votre dernière demande.</translation>
    </message>
    <message>
        <source>The connection was lost before the server answered. Try again.</source>
        <translation>La connexion a été perdue avant la réponse du serveur. Réessayez.</translation>
    </message>
    <message>
        <source>The account name %1 is taken. If the account is yours, log in to it; otherwise choose another name.</source>
        <translation>Le nom de compte %1 est pris. Si le compte est à vous, identifiez-vous&#x202f;; sinon, choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The server does not allow the account name %1. Choose another.</source>
        <translation>Le serveur n’autorise pas le nom de compte %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>On this server an account must have the name of its user. Leave the account empty, or change your name to %1 first.</source>
        <translation>Sur ce serveur, un compte doit porter le pseudo de son utilisateur. Laissez le compte vide, ou prenez d’abord le pseudo %1.</translation>
    </message>
    <message>
        <source>The server has not accepted your name yet. Choose another name, then try again.</source>
        <translation>Le serveur n’a pas encore accepté votre pseudo. Choisissez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>This server requires an e-mail address.</source>
        <translation>Ce serveur exige une adresse e-mail.</translation>
    </message>
    <message>
        <source>The server cannot use this e-mail address. Check it for mistakes.</source>
        <translation>Le serveur ne peut pas utiliser cette adresse e-mail. Vérifiez qu’elle ne contient pas d’erreur.</translation>
    </message>
    <message>
        <source>The server does not accept this e-mail address. Use another one.</source>
        <translation>Le serveur n’accepte pas cette adresse e-mail. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>This password is too weak. Choose a longer one.</source>
        <translation>Ce mot de passe est trop faible. Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>The server cannot use this password. Choose another one.</source>
        <translation>Le serveur ne peut pas utiliser ce mot de passe. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This code is wrong, or it has expired. Check it, or register again to get a new one.</source>
        <translation>Ce code est incorrect ou a expiré. Vérifiez-le, ou recommencez la création du compte pour en recevoir un nouveau.</translation>
    </message>
    <message>
        <source>You are logged in to an account already. Log out first.</source>
        <translation>Vous utilisez déjà un compte. Fermez d’abord la session.</translation>
    </message>
    <message>
        <source>You are not logged in any more. Log in first.</source>
        <translation>Vous n’utilisez plus le compte. Identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>The server accepts passwords only over an encrypted connection. Put ircs:// in front of its name.</source>
        <translation>Le serveur n’accepte les mots de passe qu’avec une connexion chiffrée. Mettez ircs:// devant son nom.</translation>
    </message>
    <message>
        <source>The operators of this server manage your account. Ask one of them to change it.</source>
        <translation>Les opérateurs de ce serveur gèrent votre compte. Demandez à l’un d’eux de le changer.</translation>
    </message>
    <message>
        <source>Your account has as many certificates as the server allows. Remove one first.</source>
        <translation>Votre compte a autant de certificats que le serveur le permet. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>The server knows this certificate already, for another account.</source>
        <translation>Le serveur connaît déjà ce certificat, pour un autre compte.</translation>
    </message>
    <message>
        <source>Your account does not have this certificate any more.</source>
        <translation>Votre compte n’a plus ce certificat.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>Cette session est déjà fermée.</translation>
    </message>
    <message>
        <source>The server registers accounts only for users who are connected.</source>
        <translation>Le serveur ne crée de comptes que pour les personnes connectées.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again later.</source>
        <translation>Le serveur ne peut pas le faire en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment: %1</source>
        <translation>Le serveur ne peut pas le faire en ce moment&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <translation>Le serveur a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 made %2 the owner</source>
        <translation>%1&#x202f;: statut de propriétaire pour %2</translation>
    </message>
    <message>
        <source>%1 removed owner status from %2</source>
        <translation>%1&#x202f;: plus de statut de propriétaire pour %2</translation>
    </message>
    <message>
        <source>%1 silenced %2</source>
        <translation>%1&#x202f;: silence imposé à %2</translation>
    </message>
    <message>
        <source>%1 let %2 speak again</source>
        <translation>%1&#x202f;: de nouveau droit de parole pour %2</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator of the room</source>
        <translation>%1&#x202f;: statut d’administrateur du salon pour %2</translation>
    </message>
    <message>
        <source>%1 removed administrator status from %2</source>
        <translation>%1&#x202f;: plus de statut d’administrateur pour %2</translation>
    </message>
    <message>
        <source>%1 made %2 an operator</source>
        <translation>%1&#x202f;: statut d’opérateur pour %2</translation>
    </message>
    <message>
        <source>%1 removed operator status from %2</source>
        <translation>%1&#x202f;: plus de statut d’opérateur pour %2</translation>
    </message>
    <message>
        <source>%1 made %2 a half-operator</source>
        <translation>%1&#x202f;: statut de semi-opérateur pour %2</translation>
    </message>
    <message>
        <source>%1 removed half-operator status from %2</source>
        <translation>%1&#x202f;: plus de statut de semi-opérateur pour %2</translation>
    </message>
    <message>
        <source>%1 gave voice to %2</source>
        <translation>%1&#x202f;: droit de parole pour %2</translation>
    </message>
    <message>
        <source>%1 removed voice from %2</source>
        <translation>%1&#x202f;: plus de droit de parole pour %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1&#x202f;: bannissement pour %2</translation>
    </message>
    <message>
        <source>%1 removed the ban of %2</source>
        <translation>%1&#x202f;: fin du bannissement pour %2</translation>
    </message>
    <message>
        <source>%1 exempted %2 from bans</source>
        <translation>%1&#x202f;: exemption de bannissement pour %2</translation>
    </message>
    <message>
        <source>%1 ended the ban exemption of %2</source>
        <translation>%1&#x202f;: fin de l’exemption de bannissement pour %2</translation>
    </message>
    <message>
        <source>%1 let %2 enter without an invitation</source>
        <translation>%1&#x202f;: entrée sans invitation pour %2</translation>
    </message>
    <message>
        <source>%1 no longer lets %2 enter without an invitation</source>
        <translation>%1&#x202f;: plus d’entrée sans invitation pour %2</translation>
    </message>
    <message>
        <source>%1 made the room invite-only</source>
        <translation>%1&#x202f;: salon accessible sur invitation seulement</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1&#x202f;: salon ouvert à tous</translation>
    </message>
    <message>
        <source>%1 set a password for the room</source>
        <translation>%1&#x202f;: mot de passe du salon défini</translation>
    </message>
    <message>
        <source>%1 removed the password of the room</source>
        <translation>%1&#x202f;: mot de passe du salon supprimé</translation>
    </message>
    <message>
        <source>%1 limited the number of members to %2</source>
        <translation>%1&#x202f;: nombre de membres limité à %2</translation>
    </message>
    <message>
        <source>%1 removed the limit on members</source>
        <translation>%1&#x202f;: nombre de membres sans limite</translation>
    </message>
    <message>
        <source>%1 let only members with voice speak</source>
        <translation>%1&#x202f;: parole réservée à ceux qui ont la voix</translation>
    </message>
    <message>
        <source>%1 let everyone speak</source>
        <translation>%1&#x202f;: parole ouverte à tous</translation>
    </message>
    <message>
        <source>%1 let only members write to the room</source>
        <translation>%1&#x202f;: écriture réservée aux membres</translation>
    </message>
    <message>
        <source>%1 let non-members write to the room</source>
        <translation>%1&#x202f;: écriture ouverte aux non-membres</translation>
    </message>
    <message>
        <source>%1 hid the room from lists</source>
        <translation>%1&#x202f;: salon masqué dans les listes</translation>
    </message>
    <message>
        <source>%1 made the room public</source>
        <translation>%1&#x202f;: salon rendu public</translation>
    </message>
    <message>
        <source>%1 let only operators set the topic</source>
        <translation>%1&#x202f;: sujet réservé aux opérateurs</translation>
    </message>
    <message>
        <source>%1 let everyone set the topic</source>
        <translation>%1&#x202f;: sujet modifiable par tous</translation>
    </message>
    <message>
        <source>you</source>
        <comment>mode change of your own rank</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 set the modes %2</source>
        <translation>%1&#x202f;: modes %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Arrivée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 left (%2)</source>
        <translation>Départ&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <translation>Hors ligne&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 went offline (%2)</source>
        <translation>Hors ligne&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1&#x202f;: exclusion de %2</translation>
    </message>
    <message>
        <source>%1 removed %2 (%3)</source>
        <translation>%1&#x202f;: exclusion de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1&#x202f;: sujet supprimé</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1&#x202f;: nouveau sujet «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>This server offers no way to log in that Hearth supports. Leave the account empty to connect without one.</source>
        <translation>Ce serveur ne propose aucune identification que Hearth prenne en charge. Laissez le compte vide pour vous connecter sans compte.</translation>
    </message>
    <message>
        <source>You were not logged in: without encryption, others could read your password. Put ircs:// in front of the server&apos;s name.</source>
        <translation>L’identification a échoué&#x202f;: sans chiffrement, d’autres pourraient lire votre mot de passe. Mettez ircs:// devant le nom du serveur.</translation>
    </message>
    <message>
        <source>Wrong account name or password.</source>
        <translation>Nom de compte ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>You were not logged in: the server could not prove that it knows your password, so it may be an impostor.</source>
        <translation>L’identification a échoué&#x202f;: le serveur n’a pas pu prouver qu’il connaît votre mot de passe&#x202f;; c’est peut-être un imposteur.</translation>
    </message>
    <message>
        <source>You were not logged in: the server now asks for the password itself, which it did not need before, so it may be an impostor. The password was not sent. Enter it again only if you trust the server.</source>
        <translation>L’identification a échoué&#x202f;: le serveur demande maintenant le mot de passe lui-même, dont il n’avait pas besoin avant&#x202f;; c’est peut-être un imposteur. Le mot de passe n’a pas été envoyé. Ne le saisissez de nouveau que si vous faites confiance au serveur.</translation>
    </message>
    <message>
        <source>The server does not accept this computer&apos;s certificate any more. Log in with your password.</source>
        <translation>Le serveur n’accepte plus le certificat de cet ordinateur. Identifiez-vous avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password of the account %1.</source>
        <translation>Saisissez le mot de passe du compte %1.</translation>
    </message>
    <message>
        <source>This server does not support accounts. Leave the account empty to connect without one.</source>
        <translation>Ce serveur ne prend pas en charge les comptes. Laissez le compte vide pour vous connecter sans compte.</translation>
    </message>
    <message>
        <source>This server does not allow log-ins without encryption. Put ircs:// in front of its name, or leave the account empty to connect without one.</source>
        <translation>Ce serveur n’autorise pas l’identification sans chiffrement. Mettez ircs:// devant son nom, ou laissez le compte vide pour vous connecter sans compte.</translation>
    </message>
    <message>
        <source>This account is locked. Contact the server&apos;s operators.</source>
        <translation>Ce compte est verrouillé. Contactez les opérateurs du serveur.</translation>
    </message>
    <message>
        <source>The account name or password is too long for this server.</source>
        <translation>Le nom de compte ou le mot de passe est trop long pour ce serveur.</translation>
    </message>
    <message>
        <source>The server cancelled the log-in: %1</source>
        <translation>Le serveur a annulé l’identification&#x202f;: %1</translation>
    </message>
    <message>
        <source>You were not logged in: %1</source>
        <translation>L’identification a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server refused the connection: %1</source>
        <translation>Le serveur a refusé la connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>This server requires a password.</source>
        <translation>Ce serveur exige un mot de passe.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Mot de passe incorrect.</translation>
    </message>
    <message>
        <source>This server requires you to log in to an account: %1</source>
        <translation>Ce serveur exige que vous utilisiez un compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 removed you from the room</source>
        <translation>%1 vous a exclu du salon</translation>
    </message>
    <message>
        <source>%1 removed you from the room (%2)</source>
        <translation>%1 vous a exclu du salon (%2)</translation>
    </message>
    <message>
        <source>You are now called %1</source>
        <translation>Vous vous appelez maintenant %1</translation>
    </message>
    <message>
        <source>You are now called %1.</source>
        <translation>Vous vous appelez maintenant %1.</translation>
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
        <translation>Modes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your modes: %1</source>
        <translation>Vos modes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>%1 est absent&#x202f;: %2</translation>
    </message>
    <message>
        <source>You are marked as away. Use /away again when you are back.</source>
        <translation>Vous êtes maintenant absent. Tapez de nouveau /away à votre retour.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>Vous êtes de retour.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1. Choose another.</source>
        <translation>Le serveur n’autorise pas le pseudo %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server does not allow the name %1: %2</source>
        <translation>Le serveur n’autorise pas le pseudo %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The name %1 is taken, so you are %2 here. Use /nick NAME to choose another.</source>
        <translation>Le pseudo %1 est pris&#x202f;; vous êtes donc %2 ici. Tapez /nick PSEUDO pour en choisir un autre.</translation>
    </message>
    <message>
        <source>You are not logged in: this server does not support accounts.</source>
        <translation>Identification impossible&#x202f;: ce serveur ne prend pas en charge les comptes.</translation>
    </message>
    <message>
        <source>The name %1 is taken. You are still %2.</source>
        <translation>Le pseudo %1 est pris. Vous êtes toujours %2.</translation>
    </message>
    <message>
        <source>You cannot use the name %1 now: %2</source>
        <translation>Vous ne pouvez pas utiliser le pseudo %1 maintenant&#x202f;: %2</translation>
    </message>
    <message>
        <source>The name %1 is taken, and so are others like it. Choose another.</source>
        <translation>Le pseudo %1 est pris, et d’autres semblables aussi. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No one is banned from %1.</source>
        <translation>Personne n’est banni de %1.</translation>
    </message>
    <message>
        <source>This list of %1 is empty.</source>
        <translation>Cette liste de %1 est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room</source>
        <translation>
            <numerusform>%1&#x202f;: %n dans le salon</numerusform>
            <numerusform>%1&#x202f;: %n dans le salon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n in the room. %2</source>
        <translation>
            <numerusform>%1&#x202f;: %n dans le salon. %2</numerusform>
            <numerusform>%1&#x202f;: %n dans le salon. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n more. Use /list *word* to list the rooms with a word in their name.</source>
        <translation>
            <numerusform>Non affiché&#x202f;: %n autre. Tapez /list *mot* pour voir les salons dont le nom contient un mot.</numerusform>
            <numerusform>Non affichés&#x202f;: %n autres. Tapez /list *mot* pour voir les salons dont le nom contient un mot.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Il n’y a pas encore de salons.</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: %n.</source>
        <translation>
            <numerusform>Salons&#x202f;: %n.</numerusform>
            <numerusform>Salons&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1&#x202f;: invitation pour %2</translation>
    </message>
    <message>
        <source>%1 invites you to %2. Use /join %2 to join.</source>
        <translation>%1 vous invite dans %2. Tapez /join %2 pour entrer.</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 est invité dans %2.</translation>
    </message>
    <message>
        <source>Lists the users in a room or with a mask.</source>
        <translation>Affiche la liste des personnes d’un salon ou d’un masque.</translation>
    </message>
    <message>
        <source>Shows who used a name before.</source>
        <translation>Affiche qui a utilisé un pseudo auparavant.</translation>
    </message>
    <message>
        <source>Shows the message of the day.</source>
        <translation>Affiche le message du jour.</translation>
    </message>
    <message>
        <source>Makes you an operator of the server.</source>
        <translation>Fait de vous un opérateur du serveur.</translation>
    </message>
    <message>
        <source>Disconnects a user (operators).</source>
        <translation>Déconnecte une personne (opérateurs).</translation>
    </message>
    <message>
        <source>Bans users from the server (operators).</source>
        <translation>Bannit des personnes du serveur (opérateurs).</translation>
    </message>
    <message>
        <source>Joins any room (operators).</source>
        <translation>Rejoint n’importe quel salon (opérateurs).</translation>
    </message>
    <message>
        <source>Sets modes of any room (operators).</source>
        <translation>Définit les modes de n’importe quel salon (opérateurs).</translation>
    </message>
    <message>
        <source>Sends a message to all users with mode w (operators).</source>
        <translation>Envoie un message à tous ceux qui ont le mode w (opérateurs).</translation>
    </message>
    <message>
        <source>Reloads the configuration (operators).</source>
        <translation>Recharge la configuration (opérateurs).</translation>
    </message>
    <message>
        <source>This is too long for one line; nothing was sent.</source>
        <translation>C’est trop long pour une ligne&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le pseudo est trop long.</translation>
    </message>
    <message>
        <source>Use this command in a room, or name a room.</source>
        <translation>Utilisez cette commande dans un salon, ou indiquez un salon.</translation>
    </message>
    <message>
        <source>You are not in %1; nothing was sent. Use /join %1 to join.</source>
        <translation>Vous n’êtes pas dans %1&#x202f;; rien n’a été envoyé. Tapez /join %1 pour entrer.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>À %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is a room. Use /join %1.</source>
        <translation>%1 est un salon. Tapez /join %1.</translation>
    </message>
    <message>
        <source>Notice to %1: %2</source>
        <translation>Avis à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ce pseudo est trop long.</translation>
    </message>
    <message>
        <source>Your name will be %1 once you are connected.</source>
        <translation>Vous vous appellerez %1 une fois la connexion établie.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 n’a pas de sujet.</translation>
    </message>
    <message>
        <source>Topic of %1: %2</source>
        <translation>Sujet de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>This is not a valid IRC line.</source>
        <translation>Ce n’est pas une ligne IRC valide.</translation>
    </message>
    <message>
        <source>//text sends the message /text.</source>
        <translation>//text envoie le message /text.</translation>
    </message>
    <message>
        <source>Joins a room, or creates it.</source>
        <translation>Rejoint un salon, ou le crée.</translation>
    </message>
    <message>
        <source>Leaves the room.</source>
        <translation>Quitte le salon.</translation>
    </message>
    <message>
        <source>Sends a message to a user or a room.</source>
        <translation>Envoie un message à une personne ou à un salon.</translation>
    </message>
    <message>
        <source>Opens a direct chat with a user.</source>
        <translation>Ouvre une discussion privée avec une personne.</translation>
    </message>
    <message>
        <source>Describes what you do: /me waves.</source>
        <translation>Décrit ce que vous faites&#x202f;: /me salue.</translation>
    </message>
    <message>
        <source>Sends a notice, which needs no answer.</source>
        <translation>Envoie un avis, qui ne demande pas de réponse.</translation>
    </message>
    <message>
        <source>Changes your name.</source>
        <translation>Change votre pseudo.</translation>
    </message>
    <message>
        <source>Shows or sets the topic.</source>
        <translation>Affiche ou définit le sujet.</translation>
    </message>
    <message>
        <source>Marks you as away, or as back.</source>
        <translation>Indique votre absence, ou votre retour.</translation>
    </message>
    <message>
        <source>Shows details about a user.</source>
        <translation>Affiche des détails sur une personne.</translation>
    </message>
    <message>
        <source>Lists the rooms of this network.</source>
        <translation>Affiche la liste des salons de ce réseau.</translation>
    </message>
    <message>
        <source>Invites a user to the room.</source>
        <translation>Invite une personne dans le salon.</translation>
    </message>
    <message>
        <source>Removes a user from the room.</source>
        <translation>Exclut une personne du salon.</translation>
    </message>
    <message>
        <source>Shows or sets modes.</source>
        <translation>Affiche ou définit les modes.</translation>
    </message>
    <message>
        <source>Lists the members of the room.</source>
        <translation>Affiche la liste des membres du salon.</translation>
    </message>
    <message>
        <source>Connects to a server, or reconnects to this one.</source>
        <translation>Se connecte à un serveur, ou se reconnecte à celui-ci.</translation>
    </message>
    <message>
        <source>Disconnects from this network.</source>
        <translation>Se déconnecte de ce réseau.</translation>
    </message>
    <message>
        <source>Sends a raw IRC line.</source>
        <translation>Envoie une ligne IRC brute.</translation>
    </message>
    <message>
        <source>Cancels your messages that are not sent yet.</source>
        <translation>Annule vos messages qui ne sont pas encore envoyés.</translation>
    </message>
    <message>
        <source>Clears this conversation.</source>
        <translation>Efface cette conversation.</translation>
    </message>
    <message>
        <source>Quits the program.</source>
        <translation>Quitte le programme.</translation>
    </message>
    <message>
        <source>Lists the commands.</source>
        <translation>Affiche la liste des commandes.</translation>
    </message>
    <message>
        <source>There is no command /%1; nothing was sent. /help lists the commands, //%1 sends this as a message.</source>
        <translation>La commande /%1 n’existe pas&#x202f;; rien n’a été envoyé. /help donne la liste des commandes, //%1 envoie ceci comme message.</translation>
    </message>
    <message>
        <source>Usage: /%1 %2</source>
        <translation>Utilisation&#x202f;: /%1&#x202f;%2</translation>
    </message>
    <message>
        <source>Not connected: /%1 was not sent.</source>
        <translation>Pas de connexion&#x202f;: /%1 n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The text is too long: only the beginning was sent.</source>
        <translation>Le texte est trop long&#x202f;: seul le début a été envoyé.</translation>
    </message>
    <message>
        <source>No one can read this. Open a room or type a command; /help lists them.</source>
        <translation>Personne ne peut lire ceci. Ouvrez un salon ou tapez une commande&#x202f;; /help en donne la liste.</translation>
    </message>
    <message>
        <source>That name is too long for a room.</source>
        <translation>Ce nom est trop long pour un salon.</translation>
    </message>
    <message>
        <source>You are in too many rooms. Leave one first.</source>
        <translation>Vous êtes dans trop de salons. Quittez-en d’abord un.</translation>
    </message>
    <message>
        <source>%1 will open once you are connected.</source>
        <translation>%1 s’ouvrira une fois la connexion établie.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (compte %2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>You ignore no one on this network.</source>
        <translation>Vous n’ignorez personne sur ce réseau.</translation>
    </message>
    <message>
        <source>Ignored: %1 (%2)</source>
        <translation>Ignoré&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>You can ignore %1.</source>
        <translation>Vous pouvez ignorer %1.</translation>
    </message>
    <message>
        <source>You cannot ignore yourself.</source>
        <translation>Vous ne pouvez pas vous ignorer vous-même.</translation>
    </message>
    <message>
        <source>%1 is ignored now (%2). Use /unignore %1 to see the hidden messages.</source>
        <translation>%1 est maintenant ignoré (%2). Tapez /unignore %1 pour voir les messages masqués.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be ignored. Give a name, or a mask like *!*@host.example; %n masks are possible.</source>
        <translation>
            <numerusform>%1 ne peut pas être ignoré. Donnez un pseudo, ou un masque comme *!*@host.example&#x202f;; %n masque est possible.</numerusform>
            <numerusform>%1 ne peut pas être ignoré. Donnez un pseudo, ou un masque comme *!*@host.example&#x202f;; %n masques sont possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not ignored any more.</source>
        <translation>%1 n’est plus ignoré.</translation>
    </message>
    <message>
        <source>%1 is not ignored. /ignore shows the list.</source>
        <translation>%1 n’est pas ignoré. /ignore affiche la liste.</translation>
    </message>
    <message>
        <source>Hides the messages of a user, or shows the list of ignored users.</source>
        <translation>Masque les messages d’une personne, ou affiche la liste des personnes ignorées.</translation>
    </message>
    <message>
        <source>Shows the messages of a user again.</source>
        <translation>Affiche de nouveau les messages d’une personne.</translation>
    </message>
    <message>
        <source>Keeps a user out of the room, or lists the banned users.</source>
        <translation>Interdit le salon à une personne, ou affiche la liste des bannis.</translation>
    </message>
    <message>
        <source>Lets a banned user into the room again.</source>
        <translation>Laisse de nouveau entrer dans le salon une personne bannie.</translation>
    </message>
    <message>
        <source>The connection was lost. Connect, then try again.</source>
        <translation>La connexion est perdue. Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not save this: %1</source>
        <translation>Le serveur n’a pas enregistré ceci : %1</translation>
    </message>
    <message>
        <source>Your real name is now %1.</source>
        <translation>Votre nom réel est maintenant %1.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the server&apos;s password was not sent.</source>
        <translation>La connexion n’est pas chiffrée, le mot de passe du serveur n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>On this server you can give your real name only while connecting.</source>
        <translation>Sur ce serveur, vous ne pouvez indiquer votre nom réel qu’à la connexion.</translation>
    </message>
    <message>
        <source>That real name is too long for this server.</source>
        <translation>Ce nom réel est trop long pour ce serveur.</translation>
    </message>
    <message>
        <source>Changes your real name, which others see in your profile.</source>
        <translation>Change votre nom réel, que les autres voient dans votre profil.</translation>
    </message>
    <message>
        <source>The server does not keep profiles any more.</source>
        <translation>Le serveur ne conserve plus de profils.</translation>
    </message>
    <message>
        <source>The server did not save the real name: %1</source>
        <translation>Le serveur n’a pas enregistré le nom réel : %1</translation>
    </message>
</context>
<context>
    <name>client::SettingEditor</name>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>word, another word</source>
        <translation>mot, autre mot</translation>
    </message>
</context>
<context>
    <name>client::SettingsDialog</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Plus…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importer les paramètres…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exporter les paramètres…</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>&amp;Réinitialiser tous les paramètres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les paramètres</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun paramètre ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>Les paramètres sont enregistrés dans %1.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Le fichier ne peut pas être écrit (%1).</translation>
    </message>
</context>
<context>
    <name>client::SettingsFile</name>
    <message>
        <source>The file has no setting that this version of Hearth knows.</source>
        <translation>Le fichier ne contient aucun paramètre que cette version de Hearth connaisse.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now.</source>
        <translation>Les paramètres du fichier sont maintenant appliqués.</translation>
    </message>
    <message>
        <source>The settings of the file are in use now. Some were left out, because this version of Hearth does not know them or their value: %1.</source>
        <translation>Les paramètres du fichier sont maintenant appliqués. Certains ont été laissés de côté, car cette version de Hearth ne connaît pas le paramètre ou sa valeur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is not a file of settings that Hearth has saved.</source>
        <translation>Ce n’est pas un fichier de paramètres enregistré par Hearth.</translation>
    </message>
    <message>
        <source>A newer version of Hearth has saved this file.</source>
        <translation>Ce fichier a été enregistré par une version plus récente de Hearth.</translation>
    </message>
</context>
<context>
    <name>client::SettingsRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialisé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an action, its keys</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>client::ShortcutRow</name>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add keys for: %1</source>
        <translation>Ajouter des touches pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Ajouter des touches</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape.</source>
        <translation>Appuyez sur les nouvelles touches, ou sur Échap.</translation>
    </message>
    <message>
        <source>%1 is needed for writing text. Choose other keys.</source>
        <translation>%1 sert à écrire du texte. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 est déjà pris par «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Remove %1 from: %2</source>
        <translation>Supprimer %1 pour&#x202f;: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>client::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Complete a name, a #room, a /command, an :emoji:</source>
        <translation>Compléter un pseudo, un #salon, une /commande, un :émoji:</translation>
    </message>
    <message>
        <source>Messages that you have sent</source>
        <translation>Messages que vous avez envoyés</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Faire défiler les messages</translation>
    </message>
    <message>
        <source>Select whole messages, among the messages</source>
        <translation>Sélectionner des messages entiers, parmi les messages</translation>
    </message>
    <message>
        <source>Hide or show the rooms of a network, in the list</source>
        <translation>Masquer ou afficher les salons d’un réseau, dans la liste</translation>
    </message>
    <message>
        <source>The profile of a person, in the list of people</source>
        <translation>Le profil d’une personne, dans la liste des personnes</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>C&amp;hanger les touches…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher des actions et des touches</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Aucun raccourci ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Messages and lists</source>
        <translation>Messages et listes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>client::SideList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>&amp;Rejoindre un salon ou parler à quelqu’un…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Compte…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Reconnect &amp;now</source>
        <translation>Se reconnecter &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Supprimer de la liste…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Mar&amp;quer comme lu</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Mettre en s&amp;ourdine</translation>
    </message>
    <message>
        <source>&amp;Join again</source>
        <translation>Re&amp;joindre à nouveau</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Quitter le sa&amp;lon</translation>
    </message>
    <message>
        <source>&amp;Close the chat</source>
        <translation>&amp;Fermer la discussion</translation>
    </message>
    <message>
        <source>%1 as %2
%3</source>
        <comment>address, nick, state</comment>
        <translation>%1 comme %2
%3</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>Dép&amp;lier</translation>
    </message>
    <message>
        <source>Co&amp;llapse</source>
        <translation>Rep&amp;lier</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>&amp;Descendre</translation>
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
        <translation>Un autre Hearth utilise ce profil et ne répond pas. Fermez-le, ou choisissez un autre dossier avec --profile.</translation>
    </message>
</context>
<context>
    <name>client::StopFlow</name>
    <message>
        <source>Stop your server</source>
        <translation>Arrêter votre serveur</translation>
    </message>
    <message>
        <source>1 other person is connected. Stop the server?</source>
        <translation>1 autre personne est connectée. Arrêter le serveur&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are connected. Stop the server?</source>
        <translation>
            <numerusform>%n autre personne est connectée. Arrêter le serveur ?</numerusform>
            <numerusform>%n autres personnes sont connectées. Arrêter le serveur&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be disconnected, and will reconnect by themselves when you start it again.</source>
        <translation>Sa connexion sera coupée et se rétablira d’elle-même quand vous redémarrerez le serveur.</translation>
    </message>
    <message>
        <source>&amp;Stop the server</source>
        <translation>&amp;Arrêter le serveur</translation>
    </message>
    <message>
        <source>You stopped your server.</source>
        <translation>Vous avez arrêté votre serveur.</translation>
    </message>
</context>
<context>
    <name>client::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>client::TextFormat</name>
    <message>
        <source>[spoiler]</source>
        <translation>[texte masqué]</translation>
    </message>
</context>
<context>
    <name>client::TimeText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>1 message pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%n messages for you</source>
        <translation>
            <numerusform>%n message pour vous</numerusform>
            <numerusform>%n messages pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>&amp;Open Hearth</source>
        <translation>&amp;Ouvrir Hearth</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>Se dé&amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>client::TrustQuestions</name>
    <message>
        <source>Trust this server?</source>
        <translation>Faire confiance à ce serveur&#x202f;?</translation>
    </message>
    <message>
        <source>You are connecting to %1 for the first time. It made its certificate itself, so nothing proves yet that this is the right server. Nothing has been sent to it.</source>
        <translation>Vous vous connectez à %1 pour la première fois. Le serveur a créé lui-même son certificat&#x202f;; rien ne prouve donc encore que c’est le bon. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Empreinte de sa clé</translation>
    </message>
    <message>
        <source>Ask the person who runs it to tell you the fingerprint outside this chat, for example by phone. If it is the same, trust it. You will not be asked again.</source>
        <translation>Demandez à la personne qui gère le serveur de vous donner l’empreinte hors de cette discussion, par exemple au téléphone. Si c’est la même, faites-lui confiance. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>&amp;Faire confiance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is expected if the server was reinstalled. Ask the person who runs it to tell you the fingerprint outside this chat. If it is not the one used now, someone may be intercepting your connection.</source>
        <translation>C’est normal si le serveur a été réinstallé. Demandez à la personne qui le gère de vous donner l’empreinte hors de cette discussion. Si ce n’est pas celle utilisée maintenant, quelqu’un intercepte peut-être votre connexion.</translation>
    </message>
    <message>
        <source>A certificate authority vouches for the key used now.</source>
        <translation>Une autorité de certification garantit la clé utilisée maintenant.</translation>
    </message>
    <message>
        <source>Trust the new key?</source>
        <translation>Faire confiance à la nouvelle clé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is using a different key than before. Nothing has been sent to it.</source>
        <translation>%1 utilise une autre clé qu’auparavant. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Connue jusqu’ici</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Utilisée maintenant</translation>
    </message>
    <message>
        <source>&amp;Trust the new key</source>
        <translation>&amp;Accepter la nouvelle clé</translation>
    </message>
    <message>
        <source>Fingerprint known until now</source>
        <translation>Empreinte connue jusqu’ici</translation>
    </message>
    <message>
        <source>Fingerprint in the address</source>
        <translation>Empreinte dans l’adresse</translation>
    </message>
    <message>
        <source>Connection until now</source>
        <translation>Connexion jusqu’ici</translation>
    </message>
    <message>
        <source>Connection with the address</source>
        <translation>Connexion avec l’adresse</translation>
    </message>
    <message>
        <source>Change a known server?</source>
        <translation>Modifier un serveur connu&#x202f;?</translation>
    </message>
    <message>
        <source>You know the server %1 already, but this address describes it differently.</source>
        <translation>Vous connaissez déjà le serveur %1, mais cette adresse le décrit autrement.</translation>
    </message>
    <message>
        <source>Change it only if the person who runs the server told you to. Otherwise the author of the address may be able to read what you write.</source>
        <translation>Ne le modifiez que si la personne qui gère le serveur vous l’a demandé. Sinon, l’auteur de l’adresse pourrait lire ce que vous écrivez.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Ne rien modifier</translation>
    </message>
    <message>
        <source>Send the password without encryption?</source>
        <translation>Envoyer le mot de passe sans chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others on the network could read the server&apos;s password. It has not been sent yet.</source>
        <translation>La connexion à %1 n’est pas chiffrée. D’autres personnes sur le réseau pourraient lire le mot de passe du serveur. Il n’a pas encore été envoyé.</translation>
    </message>
    <message>
        <source>If the server supports encryption, cancel and write ircs:// before its name. If you send the password, it will also be sent each time you connect to this server again.</source>
        <translation>Si le serveur prend en charge le chiffrement, annulez et écrivez ircs:// devant son nom. Si vous envoyez le mot de passe, il sera aussi envoyé à chaque nouvelle connexion à ce serveur.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Fingerprint of your server</source>
        <translation>Empreinte de votre serveur</translation>
    </message>
    <message>
        <source>Hearth shows this fingerprint to people who connect to your server and cannot be sure that it is yours. Tell it to them outside this chat, for example by phone.</source>
        <translation>Hearth montre cette empreinte aux personnes qui se connectent à votre serveur et ne peuvent pas être sûres que c’est le vôtre. Donnez-la-leur hors de cette discussion, par exemple au téléphone.</translation>
    </message>
    <message>
        <source>An invite link includes it, so people who use one are not asked.</source>
        <translation>Un lien d’invitation la contient&#x202f;; les personnes qui en utilisent un n’ont donc pas à répondre.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
</context>
<context>
    <name>client::TypingLine</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Plusieurs personnes écrivent…</translation>
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
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>&amp;Join a room or talk to someone…</source>
        <translation>&amp;Rejoindre un salon ou parler à quelqu’un…</translation>
    </message>
    <message>
        <source>Show all r&amp;ooms…</source>
        <translation>Afficher &amp;tous les salons…</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Compte…</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>Se reconnecter &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Quitter le sa&amp;lon</translation>
    </message>
    <message>
        <source>Leave the room, close the chat</source>
        <translation>Quitter le salon, fermer la discussion</translation>
    </message>
    <message>
        <source>&amp;Save the conversation…</source>
        <translation>Enregistrer la con&amp;versation…</translation>
    </message>
    <message>
        <source>Stored &amp;messages…</source>
        <translation>Messages &amp;enregistrés…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Close the &amp;window</source>
        <translation>Fermer la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>Sélectionner &amp;tous les messages</translation>
    </message>
    <message>
        <source>&amp;Find in this conversation…</source>
        <translation>Rechercher &amp;dans cette conversation…</translation>
    </message>
    <message>
        <source>Find &amp;older</source>
        <translation>Chercher plus a&amp;ncien</translation>
    </message>
    <message>
        <source>Find ne&amp;wer</source>
        <translation>Ch&amp;ercher plus récent</translation>
    </message>
    <message>
        <source>&amp;Search in all conversations…</source>
        <translation>Rechercher dans toutes les con&amp;versations…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>U&amp;nderlined</source>
        <translation>&amp;Souligné</translation>
    </message>
    <message>
        <source>Insert an &amp;emoji…</source>
        <translation>Insérer un é&amp;moji…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>Read or change the topic</source>
        <translation>Lire ou changer le sujet</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Afficher ou masquer la barre de menus</translation>
    </message>
    <message>
        <source>Show others when I t&amp;ype</source>
        <translation>Montrer &amp;quand j’écris</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus gran&amp;d</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Go to a room or a person</source>
        <translation>Aller à un salon ou à une personne</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>Conversation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Conversation &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>Non lue p&amp;récédente</translation>
    </message>
    <message>
        <source>N&amp;ext unread</source>
        <translation>Non lue s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;First message</source>
        <translation>Pre&amp;mier message</translation>
    </message>
    <message>
        <source>Newest &amp;message</source>
        <translation>&amp;Dernier message</translation>
    </message>
    <message>
        <source>&amp;Oldest unread message</source>
        <translation>Plus ancien message &amp;non lu</translation>
    </message>
    <message>
        <source>Mark as rea&amp;d</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>Revenir au dernier endroit</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Forward again after going back</source>
        <translation>Avancer de nouveau après un retour</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>&amp;Choisir une date…</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Partie suivan&amp;te de la fenêtre</translation>
    </message>
    <message>
        <source>Previous par&amp;t of the window</source>
        <translation>Parti&amp;e précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Hearth</source>
        <translation>À &amp;propos de Hearth</translation>
    </message>
    <message>
        <source>Open a copied invite, outside of text fields</source>
        <translation>Ouvrir une invitation copiée, hors des champs de texte</translation>
    </message>
    <message>
        <source>Back to the newest message and to the composer</source>
        <translation>Revenir au message le plus récent et à la saisie</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>Ort&amp;hographe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Close the &amp;window (stays in the tray)</source>
        <translation>Fermer la fe&amp;nêtre (reste dans la zone de notification)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>À propos de Hearth</translation>
    </message>
    <message>
        <source>Hearth %1

A desktop chat whose server comes with it.</source>
        <translation>Hearth %1

Une messagerie de bureau livrée avec son serveur.</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>how long</comment>
        <translation>Ne pas déranger : %1</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Notifications are on again.</source>
        <translation>Les notifications sont de nouveau actives.</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>Votre &amp;profil…</translation>
    </message>
    <message>
        <source>Servers that require &amp;encryption…</source>
        <translation>Serveurs qui exigent le c&amp;hiffrement…</translation>
    </message>
</context>
<context>
    <name>client::WindowQuestions</name>
    <message>
        <source>Leave the room?</source>
        <translation>Quitter le salon&#x202f;?</translation>
    </message>
    <message>
        <source>Close the chat?</source>
        <translation>Fermer la discussion&#x202f;?</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Close the chat with %1?</source>
        <translation>Fermer la discussion avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its messages disappear from this window and cannot be brought back.</source>
        <translation>Ses messages disparaîtront de cette fenêtre et ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Remove from the list?</source>
        <translation>Supprimer de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Supprimer %1 de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>This disconnects you. Its rooms, chats and messages disappear from this window and cannot be brought back.</source>
        <translation>Cela coupe la connexion. Les salons, discussions et messages disparaîtront de cette fenêtre et ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>Le lien mène à %1.</translation>
    </message>
    <message>
        <source>Forget the encryption?</source>
        <translation>Oublier le chiffrement ?</translation>
    </message>
    <message>
        <source>Forget that %1 requires encryption?</source>
        <translation>Oublier que %1 exige le chiffrement ?</translation>
    </message>
    <message>
        <source>Hearth then also connects to this server without encryption, if its address allows that. Others on the way can read along, and can keep the server from asking for encryption again.</source>
        <translation>Hearth se connecte alors aussi à ce serveur sans chiffrement, si l’adresse le permet. Des tiers sur le trajet peuvent lire les messages et empêcher le serveur d’exiger à nouveau le chiffrement.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>client::WindowSettings</name>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>24 hours (18:30)</source>
        <translation>24 heures (18:30)</translation>
    </message>
    <message>
        <source>12 hours (6:30 PM)</source>
        <translation>12 heures (6:30 PM)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. It changes when you start Hearth again.</source>
        <translation>La langue de la fenêtre. Elle change au prochain démarrage de Hearth.</translation>
    </message>
    <message>
        <source>translation locale english german french</source>
        <translation>traduction langue locale français anglais allemand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>Les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>theme colors night mode black white contrast</source>
        <translation>thème couleurs mode nuit noir blanc contraste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The size of everything in the window. 100 % is the size of the desktop.</source>
        <translation>La taille de tout ce que contient la fenêtre. 100&#x202f;% est la taille du système.</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font text</source>
        <translation>zoom échelle plus grand plus petit police texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The font of the whole window.</source>
        <translation>La police de toute la fenêtre.</translation>
    </message>
    <message>
        <source>typeface family letters text</source>
        <translation>police caractères lettres texte</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Compact shows more messages and rows at the same time.</source>
        <translation>«&#x202f;Compact&#x202f;» affiche davantage de messages et de lignes à la fois.</translation>
    </message>
    <message>
        <source>density compact dense tight rows</source>
        <translation>densité compact dense serré lignes</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Whether things appear and disappear gradually.</source>
        <translation>Si les éléments apparaissent et disparaissent progressivement.</translation>
    </message>
    <message>
        <source>motion movement fade reduce accessibility</source>
        <translation>mouvement fondu réduire accessibilité</translation>
    </message>
    <message>
        <source>Show the people in a room</source>
        <translation>Afficher les personnes d’un salon</translation>
    </message>
    <message>
        <source>On the right, if the window is wide enough.</source>
        <translation>À droite, si la fenêtre est assez large.</translation>
    </message>
    <message>
        <source>members list users column</source>
        <translation>membres liste utilisateurs colonne</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Afficher la barre de menus</translation>
    </message>
    <message>
        <source>All entries stay reachable by their keys when it is hidden.</source>
        <translation>Toutes les entrées restent accessibles avec leurs touches quand elle est masquée.</translation>
    </message>
    <message>
        <source>menus hide top</source>
        <translation>menus masquer haut</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>How the times of messages are written.</source>
        <translation>Comment s’affiche l’heure des messages.</translation>
    </message>
    <message>
        <source>clock format timestamps hours am pm</source>
        <translation>horloge format heure horodatage heures</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Envoyer les messages avec</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, the Enter key alone begins a new line.</source>
        <translation>Avec Ctrl+Entrée, la touche Entrée seule commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>return key line break</source>
        <translation>retour touche saut de ligne entrée</translation>
    </message>
    <message>
        <source>Show others when I type</source>
        <translation>Montrer quand j’écris</translation>
    </message>
    <message>
        <source>Others see that you are writing, never what you write before you send it.</source>
        <translation>Les autres voient que vous écrivez, jamais ce que vous écrivez avant l’envoi.</translation>
    </message>
    <message>
        <source>typing notification privacy writing</source>
        <translation>frappe notification vie privée écriture</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Mots personnels</translation>
    </message>
    <message>
        <source>The spelling of these words is right, whatever the dictionary says.</source>
        <translation>L’orthographe de ces mots est juste, quoi qu’en dise le dictionnaire.</translation>
    </message>
    <message>
        <source>spelling dictionary language check</source>
        <translation>orthographe dictionnaire langue vérifier</translation>
    </message>
    <message>
        <source>Notify about direct messages</source>
        <translation>Notifier les messages privés</translation>
    </message>
    <message>
        <source>The desktop shows messages that only you receive.</source>
        <translation>Le système affiche les messages que vous seul recevez.</translation>
    </message>
    <message>
        <source>notification popup private chats alert</source>
        <translation>notification popup discussions privées alerte</translation>
    </message>
    <message>
        <source>Notify about your name</source>
        <translation>Notifier votre pseudo</translation>
    </message>
    <message>
        <source>The desktop shows messages in rooms that mention your name.</source>
        <translation>Le système affiche les messages des salons qui mentionnent votre pseudo.</translation>
    </message>
    <message>
        <source>notification popup mention highlight nick alert</source>
        <translation>notification popup mention surligner pseudo alerte</translation>
    </message>
    <message>
        <source>Notify about replies</source>
        <translation>Notifier les réponses</translation>
    </message>
    <message>
        <source>The desktop shows replies to your messages.</source>
        <translation>Le système affiche les réponses à vos messages.</translation>
    </message>
    <message>
        <source>notification popup answer thread alert</source>
        <translation>notification popup réponse fil alerte</translation>
    </message>
    <message>
        <source>Notify about words</source>
        <translation>Notifier les mots</translation>
    </message>
    <message>
        <source>Messages with one of these words count like messages that mention your name.</source>
        <translation>Les messages qui contiennent l’un de ces mots comptent comme ceux qui mentionnent votre pseudo.</translation>
    </message>
    <message>
        <source>notification keywords highlight terms</source>
        <translation>notification mots-clés surligner termes</translation>
    </message>
    <message>
        <source>Sound for direct messages</source>
        <translation>Son pour les messages privés</translation>
    </message>
    <message>
        <source>The desktop plays its sound for messages.</source>
        <translation>Le système joue son propre son pour les messages.</translation>
    </message>
    <message>
        <source>noise beep notification private</source>
        <translation>bruit bip notification privé</translation>
    </message>
    <message>
        <source>Sound for your name</source>
        <translation>Son pour votre pseudo</translation>
    </message>
    <message>
        <source>noise beep notification mention</source>
        <translation>bruit bip notification mention</translation>
    </message>
    <message>
        <source>Sound for replies</source>
        <translation>Son pour les réponses</translation>
    </message>
    <message>
        <source>noise beep notification answer</source>
        <translation>bruit bip notification réponse</translation>
    </message>
    <message>
        <source>Sound for words</source>
        <translation>Son pour les mots</translation>
    </message>
    <message>
        <source>noise beep notification keywords</source>
        <translation>bruit bip notification mots-clés</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>There are no notifications in these hours of the day. Messages still count as unread.</source>
        <translation>Il n’y a pas de notifications pendant ces heures de la journée. Les messages comptent tout de même comme non lus.</translation>
    </message>
    <message>
        <source>do not disturb night sleep silence mute schedule</source>
        <translation>ne pas déranger nuit sommeil silence sourdine horaire</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>The time of day from which there are no notifications.</source>
        <translation>L’heure à partir de laquelle il n’y a plus de notifications.</translation>
    </message>
    <message>
        <source>do not disturb night from start</source>
        <translation>ne pas déranger calme nuit début</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>The time of day from which there are notifications again.</source>
        <translation>L’heure à partir de laquelle il y a de nouveau des notifications.</translation>
    </message>
    <message>
        <source>do not disturb morning until to</source>
        <translation>ne pas déranger calme matin jusqu’à</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The keys of the actions.</source>
        <translation>Les touches des actions.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Those who wrote something</source>
        <translation>Ceux qui ont écrit</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who comes and goes</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Whose joins, parts and changes of names are shown: by default, of users who wrote something in the three hours before. The menu of a conversation can choose otherwise for it.</source>
        <translation>Les arrivées, départs et changements de pseudo à afficher&#x202f;: par défaut, ceux des personnes qui ont écrit dans les trois heures précédentes. Le menu d’une conversation permet d’en décider autrement pour elle.</translation>
    </message>
    <message>
        <source>join part quit leave events noise hide filter</source>
        <translation>arrivée départ quitter événements bruit masquer filtre</translation>
    </message>
    <message>
        <source>Show display names</source>
        <translation>Afficher les noms choisis</translation>
    </message>
    <message>
        <source>The names that users have chosen for themselves take the place of their nicks, which stay visible beside them.</source>
        <translation>Les noms que les utilisateurs ont choisis remplacent leurs pseudos, qui restent visibles à côté.</translation>
    </message>
    <message>
        <source>real name nickname profile metadata</source>
        <translation>nom réel pseudo profil métadonnées</translation>
    </message>
    <message>
        <source>Read out who is typing</source>
        <translation>Lire à voix haute qui écrit</translation>
    </message>
    <message>
        <source>For screen readers. It happens often in rooms with many people.</source>
        <translation>Pour les lecteurs d’écran. C’est fréquent dans les salons avec beaucoup de monde.</translation>
    </message>
    <message>
        <source>speech screen reader accessibility orca blind</source>
        <translation>parole lecteur d’écran accessibilité orca aveugle</translation>
    </message>
    <message>
        <source>Network icons</source>
        <translation>Icônes des réseaux</translation>
    </message>
    <message>
        <source>Loads the icon that a server offers and shows it beside the server’s name. It comes only from the server you are connected to.</source>
        <translation>Charge l’icône proposée par un serveur et l’affiche à côté de son nom. Elle ne vient que du serveur auquel vous êtes connecté.</translation>
    </message>
    <message>
        <source>picture logo image avatar</source>
        <translation>image logo avatar</translation>
    </message>
</context>
</TS>
