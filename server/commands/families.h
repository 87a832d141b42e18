// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/command.h"

#include <QList>

/// Every family of commands. FAMILY(name) declares the function nameCommands(), which is defined
/// in the source file of that name and returns the commands beside it.
#define HEARTH_COMMAND_FAMILIES(FAMILY)                                                            \
    FAMILY(account)             /* ACCOUNT NICKSERV NS */                                          \
    FAMILY(accountRegistration) /* REGISTER VERIFY */                                              \
    FAMILY(authenticate)        /* AUTHENTICATE */                                                 \
    FAMILY(away)                /* AWAY */                                                         \
    FAMILY(cap)                 /* CAP */                                                          \
    FAMILY(channelService)      /* CHANNEL CHANSERV CS */                                          \
    FAMILY(chghost)             /* CHGHOST */                                                      \
    FAMILY(help)                /* HELP HELPOP */                                                  \
    FAMILY(history)             /* CHATHISTORY */                                                  \
    FAMILY(invite)              /* INVITE */                                                       \
    FAMILY(kick)                /* KICK */                                                         \
    FAMILY(listing)             /* NAMES LIST */                                                   \
    FAMILY(membership)          /* JOIN PART */                                                    \
    FAMILY(messages)            /* PRIVMSG NOTICE TAGMSG */                                        \
    FAMILY(metadata)            /* METADATA */                                                     \
    FAMILY(mode)                /* MODE */                                                         \
    FAMILY(monitor)             /* MONITOR */                                                      \
    FAMILY(multiline)           /* BATCH */                                                        \
    FAMILY(operator)            /* OPER KILL WALLOPS REHASH */                                     \
    FAMILY(override)            /* SAJOIN SAMODE */                                                \
    FAMILY(owner)               /* OWNER */                                                        \
    FAMILY(readMarker)          /* MARKREAD */                                                     \
    FAMILY(redact)              /* REDACT */                                                       \
    FAMILY(registration)        /* PASS NICK USER PING PONG QUIT */                                \
    FAMILY(rename)              /* RENAME */                                                       \
    FAMILY(search)              /* SEARCH */                                                       \
    FAMILY(serverBan)           /* UBAN */                                                         \
    FAMILY(serverInfo)          /* ADMIN INFO ISUPPORT LINKS ... */                                \
    FAMILY(setname)             /* SETNAME */                                                      \
    FAMILY(stats)               /* STATS */                                                        \
    FAMILY(topic)               /* TOPIC */                                                        \
    FAMILY(who)                 /* WHO */                                                          \
    FAMILY(whois)               /* WHOIS WHOWAS USERHOST ISON */

namespace server {

#define HEARTH_DECLARE_FAMILY(name) QList<Command> name##Commands();
HEARTH_COMMAND_FAMILIES(HEARTH_DECLARE_FAMILY)
#undef HEARTH_DECLARE_FAMILY

} // namespace server
