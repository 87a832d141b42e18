// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/replytext.h"
#include "client/session/sessiontext.h"
#include "common/irc/numerics.h"

#include <utility>

namespace client {

namespace {

constexpr int maxListed = 500;

bool isError(const QByteArray &command)
{
    return command.size() == 3 && (command.front() == '4' || command.front() == '5');
}

} // namespace

QByteArray targetOf(SessionState &session, const irc::Message &message)
{
    for (qsizetype i = 1; i + 1 < message.params.size(); ++i) {
        if (const Channel *channel = session.channel(message.params.at(i)))
            return channel->name;
    }
    return session.originOf(message);
}

void showReply(SessionState &session, const irc::Message &message)
{
    const bool isRefusal =
        isError(message.command) || message.command == irc::numericCode(irc::RPL_TRYAGAIN);
    if (isRefusal && failRoomList(session, message.param(1)))
        return;
    const QString sentence = ReplyText::sentence(message);
    const QString text = sentence.isEmpty() ? ReplyText::joinedParams(message, 1) : sentence;
    if (text.isEmpty())
        return;
    if (!isError(message.command)) {
        session.info(targetOf(session, message), text);
        return;
    }
    const QByteArray origin = session.originOf(message, session.lastOrigin);
    const QByteArray target = targetOf(session, message);
    if (!sentence.isEmpty() || message.params.size() != 3) {
        session.error(target.isEmpty() ? origin : target, text);
        return;
    }
    // "#room :You're not channel operator": leave out the name of the room in the room itself.
    const bool namesTarget =
        !target.isEmpty() && session.folded(message.param(1)) == session.folded(target);
    session.error(target.isEmpty() ? origin : target, namesTarget
                                                          ? ReplyText::joinedParams(message, 2)
                                                          : ReplyText::namedError(message));
}

namespace handlers {

void listEntry(SessionState &session, const irc::Message &message)
{
    ++session.listEntries;
    showReply(session, message);
}

void endOfEntries(SessionState &session, const irc::Message &message)
{
    if (std::exchange(session.listEntries, 0) > 0)
        return;
    const QString room = shownName(message.param(1));
    session.info(targetOf(session, message),
                 message.command == irc::numericCode(irc::RPL_ENDOFBANLIST)
                     ? SessionText::tr("No one is banned from %1.").arg(room)
                     : SessionText::tr("This list of %1 is empty.").arg(room));
}

void userCount(SessionState &session, const irc::Message &message)
{
    // `[<now> <max>] :text`: the text repeats both numbers.
    if (message.params.size() > 1)
        session.info(targetOf(session, message), shownText(message.params.constLast()));
}

void whois(SessionState &session, const irc::Message &message)
{
    if (answerWhois(session, message))
        return;
    const QString text = ReplyText::whois(message);
    if (!text.isEmpty())
        session.info(session.originOf(message, session.lastOrigin), text);
}

void list(SessionState &session, const irc::Message &message)
{
    if (message.command == irc::numericCode(irc::RPL_LISTSTART)) {
        session.listed = 0;
        return;
    }
    if (listRoom(session, message) || ++session.listed > maxListed)
        return;
    const QString room = shownName(message.param(1));
    const int members = message.param(2).toByteArray().toInt();
    const QString topic = shownText(message.param(3));
    session.info(
        session.originOf(message),
        topic.isEmpty()
            ? SessionText::tr("%1: %n in the room", nullptr, members).arg(room)
            : SessionText::tr("%1: %n in the room. %2", nullptr, members).arg(room, topic));
}

void endOfList(SessionState &session, const irc::Message &message)
{
    if (endRoomList(session))
        return;
    const int listed = std::exchange(session.listed, 0);
    const QByteArray target = session.originOf(message);
    if (listed > maxListed)
        session.info(target,
                     SessionText::tr("Not shown: %n more. Use /list *word* to list the rooms "
                                     "with a word in their name.",
                                     nullptr, listed - maxListed));
    else
        session.info(target, listed == 0 ? SessionText::tr("There are no rooms yet.")
                                         : SessionText::tr("Rooms: %n.", nullptr, listed));
}

void ignored(SessionState &, const irc::Message &) {}

} // namespace handlers

} // namespace client
