// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/eventtext.h"
#include "client/session/handlers.h"
#include "common/irc/source.h"

#include <algorithm>

namespace client {

namespace {

constexpr char playbackModule[] = "*playback";
constexpr int maxPageMessages = 100;
constexpr int maxMissedChats = 50;

int pageMessages(const SessionState &session)
{
    const int limit = session.isupport.value("CHATHISTORY").toInt();
    return limit > 0 ? std::min(limit, maxPageMessages) : maxPageMessages;
}

/// The request that @p message is a part of the answer to; null if there is none.
const HistoryRequests::Request *pendingFor(const SessionState &session, const irc::Message &message)
{
    const auto batch = session.historyBatches.constFind(message.tags.value("batch"));
    const HistoryRequests::Request *pending = session.history.pending();
    const bool isAnswer = batch != session.historyBatches.cend() && pending
                          && session.folded(pending->target) == session.folded(batch->target);
    return isAnswer ? pending : nullptr;
}

/// The pending request is answered: continues with the rest of its gap and with other requests.
void endHistory(SessionState &session)
{
    using Result = event::HistoryReceived::Result;
    const HistoryRequests::Ended ended = session.history.end();
    if (ended.rest)
        session.history.add(*ended.rest);
    event::HistoryReceived received =
        historyReceived(ended.request, ended.rest         ? Result::Continuing
                                       : ended.isComplete ? Result::Complete
                                                          : Result::Partial);
    received.oldestMs = ended.oldest.timeMs;
    received.oldestId = ended.oldest.id;
    received.newestMs = ended.newest.timeMs;
    received.newestId = ended.newest.id;
    if (!received.target.isEmpty())
        session.add(received);
    askNextHistory(session);
}

} // namespace

event::HistoryReceived historyReceived(const HistoryRequests::Request &request,
                                       event::HistoryReceived::Result result)
{
    event::HistoryReceived received;
    received.target = request.target;
    received.purpose = request.purpose;
    received.result = result;
    received.gap = {request.afterMs, request.beforeMs, request.afterId, request.beforeId};
    received.forwards = request.forwards;
    return received;
}

void requestHistory(SessionState &session, const HistoryRequests::Request &request)
{
    session.history.add(request);
    askNextHistory(session);
}

void requestPlayback(SessionState &session, qint64 afterMs)
{
    session.send("PRIVMSG", {playbackModule, "PLAY * " + QByteArray::number(afterMs / 1'000)});
}

bool replayEvent(SessionState &session, const irc::Message &message)
{
    const auto batch = session.historyBatches.constFind(message.tags.value("batch"));
    const QByteArray &command = message.command;
    if (batch == session.historyBatches.cend() || command == "PRIVMSG" || command == "NOTICE"
        || command == "CHATHISTORY" || command == "BATCH")
        return false;
    countHistory(session, message);
    if (command == "TAGMSG" || command == "REDACT") {
        command == "TAGMSG" ? handlers::tagMessage(session, message)
                            : handlers::redact(session, message);
        return true;
    }
    const QByteArray sender = irc::Source::parse(message.source).nick;
    const QString text = command == "JOIN"    ? joinText()
                         : command == "PART"  ? partText(message)
                         : command == "QUIT"  ? quitText(message)
                         : command == "KICK"  ? kickText(message)
                         : command == "NICK"  ? nickText(message)
                         : command == "TOPIC" ? topicText(shownText(message.param(1)))
                                              : QString();
    if (command == "MODE")
        addModeEvents(session, message, batch->target);
    else if (!text.isEmpty() && !sender.isEmpty())
        session.addRoomEvent(message, batch->target, sender, text,
                             command == "KICK" || command == "TOPIC" ? ChatMessage::Kind::Info
                                                                     : ChatMessage::Kind::Event);
    return true;
}

void askNextHistory(SessionState &session)
{
    if (!session.ready || !session.hasHistory())
        return;
    if (const auto message = session.history.next(pageMessages(session), session.nowMs))
        session.send(*message);
}

void beginHistoryBatch(SessionState &session, const irc::Message &message)
{
    session.historyBatches.insert(message.param(0).sliced(1).toByteArray(),
                                  {message.param(2).toByteArray(), ++session.lastHistoryPage});
}

void endHistoryBatch(SessionState &session, const QByteArray &reference)
{
    const auto batch = session.historyBatches.constFind(reference);
    if (batch == session.historyBatches.cend())
        return;
    const QByteArray target = batch->target;
    session.historyBatches.erase(batch);
    const HistoryRequests::Request *pending = session.history.pending();
    if (pending && session.folded(pending->target) == session.folded(target))
        endHistory(session);
}

bool failHistory(SessionState &session, const irc::Message &message)
{
    using Result = event::HistoryReceived::Result;
    if (message.param(0) != "CHATHISTORY" || !session.history.pending())
        return false;
    // There is no history for this target, so nothing is missing.
    const bool isUnknown = message.param(1) == "INVALID_TARGET";
    const HistoryRequests::Ended ended = session.history.end();
    if (!ended.request.target.isEmpty())
        session.add(historyReceived(ended.request, isUnknown ? Result::Complete : Result::Failed));
    askNextHistory(session);
    return true;
}

void countHistory(SessionState &session, const irc::Message &message)
{
    if (pendingFor(session, message))
        session.history.note(message, session.timeOf(message));
}

qint64 followedTime(const SessionState &session, const irc::Message &message)
{
    const HistoryRequests::Request *pending = pendingFor(session, message);
    return pending ? pending->afterMs : 0;
}

ChatMessage::Origin originOfHistory(const SessionState &session, const irc::Message &message)
{
    const HistoryRequests::Request *pending = pendingFor(session, message);
    const bool isMissed =
        pending && pending->afterMs != 0 && session.timeOf(message) > pending->afterMs;
    return isMissed ? ChatMessage::Origin::Missed : ChatMessage::Origin::History;
}

namespace handlers {

/// `CHATHISTORY TARGETS nick time`: there are messages of the asked time.
void chatHistory(SessionState &session, const irc::Message &message)
{
    const QByteArray name = message.param(1).toByteArray();
    if (message.param(0) == "TARGETS" && session.isReplayed(message) && !name.isEmpty()
        && !session.isRoom(name) && session.missedChats++ < maxMissedChats)
        session.add(event::MissedChat{name});
}

} // namespace handlers

} // namespace client
