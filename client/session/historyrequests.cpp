// SPDX-License-Identifier: MIT
#include "client/session/historyrequests.h"

#include "common/irc/servertime.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

QByteArray timestamp(qint64 timeMs)
{
    return "timestamp=" + irc::serverTime(timeMs);
}

QByteArray reference(qint64 timeMs, const QByteArray &id)
{
    return id.isEmpty() ? timestamp(timeMs) : "msgid=" + id;
}

} // namespace

void HistoryRequests::add(const Request &request)
{
    const auto at = request.isForUser() ? std::ranges::find(m_waiting, false, &Request::isForUser)
                                        : m_waiting.end();
    m_waiting.insert(at, request);
}

std::optional<irc::Message> HistoryRequests::next(int maxMessages, qint64 nowMs)
{
    if (m_pending || m_waiting.isEmpty())
        return std::nullopt;
    m_pending = m_waiting.takeFirst();
    m_maxMessages = maxMessages;
    m_messages = 0;
    m_oldest = m_newest = {};
    const Request &request = *m_pending;
    const QByteArray limit = QByteArray::number(maxMessages);
    irc::Message message;
    message.command = "CHATHISTORY";
    if (request.target.isEmpty())
        message.params = {"TARGETS", timestamp(nowMs), timestamp(request.afterMs), limit};
    else if (request.purpose == HistoryPurpose::Around)
        message.params = {"AROUND", request.target, reference(request.aroundMs, request.aroundId),
                          limit};
    else if (request.forwards)
        message.params = {"AFTER", request.target, reference(request.afterMs, request.afterId),
                          limit};
    else if (request.beforeMs != 0 || !request.beforeId.isEmpty())
        message.params = {"BEFORE", request.target, reference(request.beforeMs, request.beforeId),
                          limit};
    else if (request.afterMs != 0)
        message.params = {"LATEST", request.target, timestamp(request.afterMs), limit};
    else
        message.params = {"LATEST", request.target, "*", limit};
    return message;
}

void HistoryRequests::note(const irc::Message &message, qint64 timeMs)
{
    ++m_messages;
    const Edge edge{timeMs, message.tags.value("msgid")};
    if (m_oldest.timeMs == 0 || timeMs < m_oldest.timeMs)
        m_oldest = edge;
    if (timeMs >= m_newest.timeMs)
        m_newest = edge;
}

HistoryRequests::Ended HistoryRequests::end()
{
    Ended ended{*std::exchange(m_pending, std::nullopt), {}, false, m_oldest, m_newest};
    const Request &request = ended.request;
    const bool isFull = m_messages >= m_maxMessages;
    switch (request.purpose) {
    case HistoryPurpose::Missed:
    case HistoryPurpose::Gap: {
        // Of several messages of one time, some may be beyond the page.
        const bool reachesEnd = request.forwards
                                    ? request.beforeMs != 0 && m_newest.timeMs > request.beforeMs
                                    : request.afterMs == 0 || m_oldest.timeMs < request.afterMs;
        ended.isComplete = !isFull || reachesEnd;
        if (!ended.isComplete && request.pages > 1 && !request.target.isEmpty()) {
            Request rest = request;
            rest.beforeMs = m_oldest.timeMs;
            rest.beforeId = m_oldest.id;
            --rest.pages;
            ended.rest = rest;
        }
        break;
    }
    case HistoryPurpose::Older:
        ended.isComplete = m_messages == 0;
        break;
    case HistoryPurpose::Around:
        break;
    }
    return ended;
}

QList<HistoryRequests::Request> HistoryRequests::takeAll()
{
    QList<Request> all = std::exchange(m_waiting, {});
    if (m_pending)
        all.prepend(*std::exchange(m_pending, std::nullopt));
    return all;
}

} // namespace client
