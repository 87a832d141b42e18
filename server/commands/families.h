// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/command.h"

#include <QList>

namespace server {

// One function for each family of commands, in the file of the same name.
QList<Command> authenticateCommands(); ///< AUTHENTICATE
QList<Command> awayCommands();         ///< AWAY
QList<Command> capCommands();          ///< CAP
QList<Command> chghostCommands();      ///< CHGHOST
QList<Command> registrationCommands(); ///< PASS NICK USER PING PONG QUIT ERROR
QList<Command> helpCommands();         ///< HELP HELPOP
QList<Command> inviteCommands();       ///< INVITE
QList<Command> kickCommands();         ///< KICK
QList<Command> listingCommands();      ///< NAMES LIST
QList<Command> membershipCommands();   ///< JOIN PART
QList<Command> messageCommands();      ///< PRIVMSG NOTICE TAGMSG
QList<Command> metadataCommands();     ///< METADATA
QList<Command> multilineCommands();    ///< BATCH
QList<Command> modeCommands();         ///< MODE
QList<Command> operatorCommands();     ///< OPER KILL WALLOPS REHASH
QList<Command> readMarkerCommands();   ///< MARKREAD
QList<Command> redactCommands();       ///< REDACT
QList<Command> renameCommands();       ///< RENAME
QList<Command> monitorCommands();      ///< MONITOR
QList<Command> serverInfoCommands();   ///< ADMIN INFO TIME LINKS STATS
QList<Command> setnameCommands();      ///< SETNAME
QList<Command> serverCommands();       ///< MOTD LUSERS VERSION ISUPPORT
QList<Command> serverBanCommands();    ///< UBAN
QList<Command> overrideCommands();     ///< SAJOIN SAMODE
QList<Command> ownerCommands();        ///< OWNER
QList<Command> topicCommands();        ///< TOPIC
QList<Command> whoCommands();          ///< WHO
QList<Command> whoisCommands();        ///< WHOIS WHOWAS USERHOST ISON

} // namespace server
