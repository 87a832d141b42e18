// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/replytext.h"
#include "common/irc/numerics.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qsizetype maxWhoisQueries = 20;

/// The question of the window that @p message answers; null if there is none.
Whois *askedWhois(SessionState &session, const irc::Message &message)
{
    if (session.isTyped(message))
        return nullptr; // typed by the user
    const QByteArray key = session.folded(message.param(1));
    const auto found = std::ranges::find_if(
        session.whoisQueries, [&](const Whois &one) { return session.folded(one.name) == key; });
    return found == session.whoisQueries.end() ? nullptr : &*found;
}

void answer(SessionState &session, const Whois *query, Whois::Result result)
{
    Whois whois = session.whoisQueries.takeAt(query - session.whoisQueries.constData());
    whois.result = result;
    session.add(event::WhoisAnswered{whois});
}

void readRooms(const SessionState &session, Whois &whois, const irc::Message &message)
{
    const QByteArray symbols = session.isupport.prefixes().symbols;
    const QList<QByteArray> rooms = message.param(2).toByteArray().split(' ');
    for (QByteArrayView room : rooms) {
        while (!room.isEmpty() && !session.isRoom(room) && symbols.contains(room.front()))
            room = room.sliced(1);
        if (session.isRoom(room) && whois.rooms.size() < Whois::maxRooms)
            whois.rooms.append(shownName(room));
    }
}

void read(const SessionState &session, Whois &whois, const irc::Message &message)
{
    switch (message.command.toInt()) {
    case irc::RPL_WHOISUSER:
        whois.nick = shownName(message.param(1));
        whois.userHost = shownName(message.param(2)) + u'@' + shownName(message.param(3));
        whois.realName = shownText(message.param(5));
        break;
    case irc::RPL_WHOISSERVER:
        whois.server = shownText(message.param(2));
        break;
    case irc::RPL_WHOISACCOUNT:
        whois.account = shownName(message.param(2));
        break;
    case irc::RPL_WHOISCHANNELS:
        readRooms(session, whois, message);
        break;
    case irc::RPL_WHOISIDLE: {
        bool isNumber = false;
        const qint64 idle = message.param(2).toByteArray().toLongLong(&isNumber);
        whois.idleSeconds = isNumber ? qMax<qint64>(0, idle) : -1;
        constexpr qint64 maxSeconds = 100'000'000'000;
        whois.signOnMs =
            qBound<qint64>(0, message.param(3).toByteArray().toLongLong(), maxSeconds) * 1000;
        break;
    }
    case irc::RPL_WHOISOPERATOR:
        whois.isOperator = true;
        break;
    case irc::RPL_WHOISSECURE:
        whois.isSecure = true;
        break;
    case irc::RPL_WHOISBOT:
        whois.isBot = true;
        break;
    default:
        break;
    }
}

} // namespace

void askWhois(SessionState &session, const QByteArray &nick)
{
    const QByteArray key = session.folded(nick);
    const bool isAsked = std::ranges::any_of(
        session.whoisQueries, [&](const Whois &one) { return session.folded(one.name) == key; });
    if (isAsked)
        return;
    Whois query;
    query.name = nick;
    query.nick = shownName(nick);
    session.whoisQueries.append(query);
    if (!session.registered || session.whoisQueries.size() > maxWhoisQueries)
        return answer(session, &session.whoisQueries.constLast(), Whois::Result::Failed);
    session.send("WHOIS", {nick});
}

bool answerWhois(SessionState &session, const irc::Message &message)
{
    Whois *query = askedWhois(session, message);
    if (!query)
        return false;
    const int numeric = message.command.toInt();
    if (numeric == irc::RPL_ENDOFWHOIS)
        answer(session, query, Whois::Result::Complete);
    else if (numeric == irc::ERR_NOSUCHNICK)
        answer(session, query, Whois::Result::Missing);
    else if (numeric == irc::RPL_AWAY)
        query->away = shownText(message.param(2));
    else
        read(session, *query, message);
    return true;
}

void stopWhois(SessionState &session)
{
    while (!session.whoisQueries.isEmpty())
        answer(session, session.whoisQueries.constData(), Whois::Result::Failed);
}

} // namespace client
