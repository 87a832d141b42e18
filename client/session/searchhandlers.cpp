// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"
#include "common/irc/servertime.h"
#include "common/irc/tagmap.h"

#include <utility>

namespace client {

namespace {

QByteArray attributesOf(const ServerSearch &search)
{
    irc::TagMap attributes;
    attributes.insert("limit", QByteArray::number(search.maxMessages));
    if (!search.text.isEmpty())
        attributes.insert("text", search.text);
    if (!search.target.isEmpty())
        attributes.insert("in", search.target);
    if (!search.sender.isEmpty())
        attributes.insert("from", search.sender);
    if (search.fromMs != 0)
        attributes.insert("after", irc::serverTime(search.fromMs - 1));
    if (search.untilMs != 0)
        attributes.insert("before", irc::serverTime(search.untilMs));
    QByteArray text;
    attributes.appendTo(text);
    return text;
}

void answer(SessionState &session, const ServerSearch &search, bool isFailed)
{
    session.add(
        event::SearchAnswered{search.number, isFailed, std::exchange(session.search.found, {})});
}

void askNext(SessionState &session)
{
    if (session.search.pending || !session.search.next)
        return;
    const ServerSearch next = *std::exchange(session.search.next, {});
    irc::Message message;
    message.command = "SEARCH";
    message.params = {attributesOf(next)};
    if (session.ready && session.hasSearch() && session.send(message))
        session.search.pending = next;
    else
        answer(session, next, true);
}

/// The pending question has no further answer.
void endSearch(SessionState &session, bool isFailed)
{
    session.search.batch.clear();
    answer(session, *std::exchange(session.search.pending, {}), isFailed);
    askNext(session);
}

} // namespace

void searchServer(SessionState &session, const ServerSearch &search)
{
    if (const auto replaced = std::exchange(session.search.next, search))
        session.add(event::SearchAnswered{replaced->number, true, {}});
    askNext(session);
}

void stopSearches(SessionState &session)
{
    if (const auto next = std::exchange(session.search.next, {}))
        session.add(event::SearchAnswered{next->number, true, {}});
    if (session.search.pending)
        endSearch(session, true);
}

bool isSearchBatch(const irc::Message &message)
{
    const QByteArrayView type = message.param(1);
    return type == "search" || type == "draft/search" || type == "soju.im/search";
}

void beginSearchBatch(SessionState &session, const irc::Message &message)
{
    if (session.search.pending)
        session.search.batch = message.param(0).sliced(1).toByteArray();
}

void endSearchBatch(SessionState &session, const QByteArray &reference)
{
    if (session.search.pending && reference == session.search.batch)
        endSearch(session, false);
}

bool failSearch(SessionState &session, const irc::Message &message)
{
    if (message.param(0) != "SEARCH" || !session.search.pending)
        return false;
    endSearch(session, true);
    return true;
}

} // namespace client
