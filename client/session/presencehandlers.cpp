// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/sessiontext.h"
#include "common/irc/numerics.h"
#include "common/irc/source.h"

namespace client {

namespace {

constexpr qsizetype maxShownAwayReasons = 1000;

} // namespace

namespace handlers {

void away(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const bool isAway = !message.param(0).isEmpty();
    session.changeMember(session.folded(nick), [&](Member &member) { member.away = isAway; });
    session.add(event::Presence{.nick = nick, .online = true, .away = isAway});
}

void account(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const QByteArray account =
        message.param(0) == "*" ? QByteArray() : message.param(0).toByteArray();
    if (session.isMe(nick))
        session.account = account;
    const QString name = account.isEmpty() ? QString() : shownName(account);
    session.changeMember(session.folded(nick), [&](Member &member) { member.account = name; });
    session.add(event::Presence{.nick = nick, .account = name});
}

void setname(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const QString name = shownText(message.param(0), maxRealNameBytes);
    session.changeMember(session.folded(nick), [&](Member &member) { member.realName = name; });
    session.add(event::Presence{.nick = nick, .realName = name});
    if (!session.isMe(nick) || name.isEmpty())
        return;
    const bool isTyped = !handleOwnRealName(session, message.param(0));
    if (isTyped)
        session.info(session.originOf(message, session.lastOrigin),
                     SessionText::tr("Your real name is now %1.").arg(name));
}

void chghost(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const QByteArray userHost =
        message.param(0).toByteArray() + '@' + message.param(1).toByteArray();
    if (session.isMe(nick))
        session.userHost = userHost;
    session.changeMember(session.folded(nick),
                         [&](Member &member) { member.userHost = shownName(userHost); });
}

void awayReply(SessionState &session, const irc::Message &message)
{
    const QByteArray nick = message.param(1).toByteArray();
    session.changeMember(session.folded(nick), [](Member &member) { member.away = true; });
    session.add(event::Presence{.nick = nick, .online = true, .away = true});
    if (answerWhois(session, message))
        return;
    // Servers repeat it after every message; show it only once.
    const QByteArray reason = message.param(2).toByteArray();
    QByteArray &known = session.shownAwayReasons[session.folded(nick)];
    if (!session.isTyped(message) && known == reason && !reason.isEmpty())
        return;
    if (session.shownAwayReasons.size() > maxShownAwayReasons)
        session.shownAwayReasons.clear();
    else
        known = reason;
    session.info(
        session.originOf(message, nick),
        SessionText::tr("%1 is away: %2").arg(shownName(nick), shownText(message.param(2))));
}

void ownAway(SessionState &session, const irc::Message &message)
{
    session.away = message.command == irc::numericCode(irc::RPL_NOWAWAY);
    session.add(event::Own{shownName(session.nick), session.away});
    session.changeMember(session.folded(session.nick),
                         [&](Member &member) { member.away = session.away; });
    session.info(session.originOf(message, session.lastOrigin),
                 session.away
                     ? SessionText::tr("You are marked as away. Use /away again when you are back.")
                     : SessionText::tr("You are back."));
}

void visibleHost(SessionState &session, const irc::Message &message)
{
    const QByteArray host = message.param(1).toByteArray();
    session.userHost = host.contains('@') ? host : QByteArray(session.userName + '@' + host);
}

} // namespace handlers

} // namespace client
