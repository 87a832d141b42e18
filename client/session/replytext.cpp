// SPDX-License-Identifier: MIT
#include "client/session/replytext.h"

#include "client/chat/displaytext.h"
#include "client/session/linetext.h"
#include "common/irc/numerics.h"

namespace client {

QString ReplyText::sentence(const irc::Message &message)
{
    const QString first = shownName(message.param(1));
    const QString second = shownName(message.param(2));
    switch (message.command.toInt()) {
    case irc::ERR_NOSUCHNICK:
        return tr("%1 is not online.").arg(first);
    case irc::ERR_NOSUCHCHANNEL:
        return tr("There is no room %1.").arg(first);
    case irc::ERR_NOSUCHSERVER:
        return tr("There is no server %1.").arg(first);
    case irc::ERR_WASNOSUCHNICK:
        return tr("No one has used the name %1 recently.").arg(first);
    case irc::ERR_CANNOTSENDTOCHAN:
        return tr("You cannot write to %1.").arg(first);
    case irc::ERR_CANNOTSENDTOUSER:
        return tr("%1 does not accept messages from you.").arg(first);
    case irc::ERR_UNKNOWNCOMMAND:
        return tr("The server does not know the command %1.").arg(first);
    case irc::ERR_NEEDMOREPARAMS:
        return tr("The command %1 is incomplete.").arg(first);
    case irc::ERR_USERNOTINCHANNEL:
        return tr("%1 is not in %2.").arg(first, second);
    case irc::ERR_NOTONCHANNEL:
        return tr("You are not in %1.").arg(first);
    case irc::ERR_USERONCHANNEL:
        return tr("%1 is already in %2.").arg(first, second);
    case irc::ERR_CHANOPRIVSNEEDED:
        return tr("Only operators of %1 can do that.").arg(first);
    case irc::ERR_NOPRIVILEGES:
    case irc::ERR_NOPRIVS:
        return tr("Only operators of the server can do that.");
    case irc::ERR_NOOPERHOST:
        return tr("You cannot become an operator of this server from here.");
    case irc::ERR_UNKNOWNMODE:
        return tr("The server does not know the mode %1.").arg(first);
    case irc::ERR_UMODEUNKNOWNFLAG:
        return tr("The server does not know one of these modes.");
    case irc::ERR_USERSDONTMATCH:
        return tr("You can see and change only your own modes.");
    case irc::ERR_BANLISTFULL:
        return tr("The ban list of %1 is full. Remove a ban first.").arg(first);
    case irc::ERR_KEYSET:
        return tr("%1 already has a password.").arg(first);
    case irc::ERR_INVALIDKEY:
        return tr("This is not a valid room password.");
    case irc::ERR_INPUTTOOLONG:
        return tr("This is too long for the server; nothing was sent.");
    case irc::ERR_NONICKNAMEGIVEN:
        return tr("A name is missing.");
    case irc::ERR_ALREADYREGISTERED:
        return tr("That is possible only while connecting.");
    case irc::ERR_PASSWDMISMATCH:
        return tr("Wrong password.");
    case irc::ERR_NOMOTD:
        return tr("The server has no message of the day.");
    case irc::ERR_CANTKILLSERVER:
        return tr("The connection of a server cannot be ended.");
    case irc::ERR_HELPNOTFOUND:
        return tr("The server has no help about %1.").arg(first);
    case irc::RPL_TRYAGAIN:
        return tr("The server is busy: try /%1 again later.").arg(first.toLower());
    case irc::RPL_YOUREOPER:
        return tr("You are now an operator of the server.");
    case irc::RPL_REHASHING:
        return tr("The server is reloading its configuration.");
    case irc::RPL_BANLIST:
        return message.params.size() > 3 ? tr("Banned from %1: %2 (by %3)")
                                               .arg(first, second, shownName(message.param(3)))
                                         : tr("Banned from %1: %2").arg(first, second);
    case irc::RPL_EXCEPTLIST:
        return tr("Exempt from the bans of %1: %2").arg(first, second);
    case irc::RPL_INVEXLIST:
        return tr("May enter %1 without an invitation: %2").arg(first, second);
    case irc::RPL_QLIST:
        return tr("Owner of %1: %2").arg(first, second);
    case irc::RPL_ALIST:
        return tr("Administrator of %1: %2").arg(first, second);
    case irc::RPL_WHOREPLY:
        return tr("%1 (%2@%3)")
            .arg(shownName(message.param(5)), second, shownName(message.param(3)));
    case irc::RPL_WHOWASUSER:
        return tr("%1 was %2@%3 (%4)")
            .arg(first, second, shownName(message.param(3)), shownText(message.param(5)));
    case irc::RPL_TIME:
        return tr("Server time: %1").arg(trailingText(message));
    default:
        return {};
    }
}

QString ReplyText::whois(const irc::Message &message)
{
    const QString nick = shownName(message.param(1));
    switch (message.command.toInt()) {
    case irc::RPL_WHOISUSER:
        return tr("%1 is %2@%3 (%4)")
            .arg(nick, shownName(message.param(2)), shownName(message.param(3)),
                 shownText(message.param(5)));
    case irc::RPL_WHOISIDLE: {
        bool isNumber = false;
        const int seconds = message.param(2).toByteArray().toInt(&isNumber);
        return isNumber ? tr("%1 has been idle for %n min", nullptr, seconds / 60).arg(nick)
                        : QString();
    }
    case irc::RPL_WHOISCHANNELS:
        return tr("%1 is in %2").arg(nick, shownText(message.param(2)).trimmed());
    case irc::RPL_WHOISSERVER:
        return tr("%1 is on %2 (%3)")
            .arg(nick, shownText(message.param(2)), shownText(message.param(3)));
    case irc::RPL_WHOISACCOUNT:
        return tr("%1 is logged in as %2").arg(nick, shownName(message.param(2)));
    case irc::RPL_WHOISACTUALLY: {
        // `<nick> [<user@host> [<address>]] :text`; some servers put the address into the text.
        const qsizetype address = message.params.size() - 2;
        return address >= 2
                   ? tr("%1 is connected from %2").arg(nick, shownText(message.params.at(address)))
                   : joinedParams(message, 1);
    }
    case irc::RPL_ENDOFWHOIS:
        return {};
    default:
        return joinedParams(message, 1);
    }
}

QString ReplyText::joinRefusal(const irc::Message &message)
{
    const QString room = shownName(message.param(1));
    switch (message.command.toInt()) {
    case irc::ERR_BANNEDFROMCHAN:
        return tr("You are banned from %1.").arg(room);
    case irc::ERR_INVITEONLYCHAN:
        return tr("%1 is invite-only. Ask a member to invite you.").arg(room);
    case irc::ERR_CHANNELISFULL:
        return tr("%1 is full. Try again later.").arg(room);
    case irc::ERR_BADCHANNELKEY:
        return tr("%1 requires a password: /join %1 PASSWORD").arg(room);
    case irc::ERR_TOOMANYCHANNELS:
        return tr("You cannot join %1: you are in as many rooms as this server allows. Leave one "
                  "first.")
            .arg(room);
    case irc::ERR_NEEDREGGEDNICK:
        return tr("You must be logged in to an account to join %1.").arg(room);
    case irc::ERR_NOSUCHCHANNEL:
        return tr("There is no room %1.").arg(room);
    default:
        return tr("You cannot join %1: %2").arg(room, trailingText(message));
    }
}

QString ReplyText::deliveryFailure(const irc::Message &message)
{
    const QString name = shownName(message.param(1));
    const QString reason = trailingText(message);
    switch (message.command.toInt()) {
    case irc::ERR_NOSUCHNICK:
        return tr("%1 is offline. Not delivered.").arg(name);
    case irc::ERR_NOSUCHCHANNEL:
        return tr("There is no room %1. Not delivered.").arg(name);
    case irc::ERR_NOTONCHANNEL:
        return tr("You are not in %1. Not delivered.").arg(name);
    case irc::ERR_CANNOTSENDTOCHAN:
        // Some servers give a more specific reason.
        return reason.startsWith(QLatin1String("cannot send"), Qt::CaseInsensitive)
                   ? tr("You cannot write to %1. Not delivered.").arg(name)
                   : tr("You cannot write to %1: %2").arg(name, reason);
    case irc::ERR_CANNOTSENDTOUSER:
        return tr("%1 does not accept messages from you. Not delivered.").arg(name);
    default:
        return reason;
    }
}

QString ReplyText::namedError(const irc::Message &message)
{
    return tr("%1: %2").arg(shownName(message.param(1)), shownText(message.param(2)));
}

QString ReplyText::joinedParams(const irc::Message &message, qsizetype first)
{
    QString text;
    for (qsizetype i = first; i < message.params.size(); ++i) {
        const QString part = shownText(message.params.at(i));
        text += text.isEmpty() ? part : QString(u' ' % part);
    }
    return text;
}

} // namespace client
