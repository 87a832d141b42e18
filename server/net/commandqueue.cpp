// SPDX-License-Identifier: MIT
#include "server/net/commandqueue.h"

namespace server {

namespace {

qsizetype roughSize(const Dialect::Received &received)
{
    constexpr qsizetype overhead = 64;
    const auto *message = std::get_if<irc::Message>(&received);
    if (!message)
        return overhead;
    qsizetype size = overhead + message->command.size();
    for (const QByteArray &param : message->params)
        size += overhead / 2 + param.size();
    for (const auto &[key, value] : message->tags)
        size += overhead + key.size() + value.size();
    return size;
}

} // namespace

void CommandQueue::append(Dialect::Received received)
{
    m_bytes += roughSize(received);
    m_waiting.append(std::move(received));
}

void CommandQueue::putBack(Dialect::Received received)
{
    m_bytes += roughSize(received);
    m_waiting.prepend(std::move(received));
}

std::optional<Dialect::Received> CommandQueue::take()
{
    if (m_waiting.isEmpty())
        return std::nullopt;
    std::optional<Dialect::Received> received = m_waiting.takeFirst();
    m_bytes -= roughSize(*received);
    return received;
}

bool passesFullSendQueue(const Dialect::Received &received) noexcept
{
    const auto *message = std::get_if<irc::Message>(&received);
    return message
           && (message->command == "PART" || message->command == "QUIT"
               || message->command == "PONG");
}

} // namespace server
