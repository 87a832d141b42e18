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

} // namespace

void HistoryRequests::add(const Request &request)
{
    const auto at =
        request.isOlder ? std::ranges::find(m_waiting, false, &Request::isOlder) : m_waiting.end();
    m_waiting.insert(at, request);
}

std::optional<irc::Message> HistoryRequests::next(int maxMessages, qint64 nowMs)
{
    if (m_pending || m_waiting.isEmpty())
        return std::nullopt;
    m_pending = m_waiting.takeFirst();
    m_maxMessages = maxMessages;
    m_messages = 0;
    m_oldestMs = 0;
    m_oldestId.clear();
    const Request &request = *m_pending;
    const QByteArray limit = QByteArray::number(maxMessages);
    irc::Message message;
    message.command = "CHATHISTORY";
    if (request.target.isEmpty())
        message.params = {"TARGETS", timestamp(nowMs), timestamp(request.afterMs), limit};
    else if (!request.beforeId.isEmpty())
        message.params = {"BEFORE", request.target, "msgid=" + request.beforeId, limit};
    else if (request.beforeMs != 0)
        message.params = {"BEFORE", request.target, timestamp(request.beforeMs), limit};
    else if (request.afterMs != 0)
        message.params = {"LATEST", request.target, timestamp(request.afterMs), limit};
    else
        message.params = {"LATEST", request.target, "*", limit};
    return message;
}

void HistoryRequests::note(const irc::Message &message, qint64 timeMs)
{
    ++m_messages;
    if (m_oldestMs != 0 && timeMs >= m_oldestMs)
        return;
    m_oldestMs = timeMs;
    m_oldestId = message.tags.value("msgid");
}

HistoryRequests::Ended HistoryRequests::end()
{
    Ended ended{*std::exchange(m_pending, std::nullopt), {}, m_messages == 0};
    const Request &request = ended.request;
    const bool isRestOfGap = request.afterMs != 0 && !request.target.isEmpty()
                             && m_messages >= m_maxMessages && m_oldestMs > request.afterMs;
    if (isRestOfGap)
        ended.rest = Request{request.target, request.afterMs, m_oldestMs, m_oldestId, false};
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
