// SPDX-License-Identifier: MIT
#include "server/net/commandreader.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// Bytes without a line that cost as much as a line. More than one TLS record, whose lines only
/// come with its last byte.
constexpr qsizetype freeBytes = 32 * 1024;
/// The least that one read counts: a user at a terminal may send one byte at a time.
constexpr qsizetype minReadBytes = 32;

} // namespace

CommandReader::CommandReader(Dialect &dialect, DialectKind kind, InputBudget &budget,
                             const ConnectionLimits &limits, qint64 nowMs)
    : m_dialect(dialect)
    , m_budget(budget)
    , m_filter(std::make_unique<MismatchFilter>(kind))
    , m_bucket(limits.commandsPerSecond, limits.commandBurst, nowMs)
    , m_maxWaitingBytes(limits.receiveQueueBytes)
{}

ProtocolMismatch CommandReader::append(QByteArray bytes, qsizetype receivedBytes)
{
    m_bytesSinceLine += std::max(receivedBytes, minReadBytes);
    if (m_filter) {
        bytes = m_filter->pass(bytes);
        if (m_filter->mismatch() != ProtocolMismatch::None)
            return m_filter->mismatch();
        if (m_filter->isDone())
            m_filter.reset();
    }
    m_dialect.append(std::move(bytes));
    return ProtocolMismatch::None;
}

std::optional<Dialect::Received> CommandReader::next(qint64 nowMs)
{
    if (isBudgetSpent())
        return paused(Pause::BudgetSpent);
    if (m_commandsHeld)
        return paused(Pause::CommandsHeld);
    std::optional<Dialect::Received> line = m_waiting.take();
    if (!line)
        line = m_dialect.next();
    if (!line)
        return paused(pauseBeforeReading(nowMs));
    if (!m_bucket.consume(nowMs, m_cost.of(*line))) {
        m_waiting.putBack(std::move(*line));
        return paused(Pause::Throttled);
    }
    noteAccepted(*line);
    return line;
}

std::optional<Dialect::Received> CommandReader::nextUrgent(qint64 nowMs)
{
    if (isBudgetSpent())
        return paused(Pause::BudgetSpent);
    while (m_waiting.bytes() < m_maxWaitingBytes) {
        std::optional<Dialect::Received> line = m_dialect.next();
        if (!line)
            return paused(pauseBeforeReading(nowMs));
        if (passesFullSendQueue(*line)) {
            noteAccepted(*line);
            return line;
        }
        m_waiting.append(std::move(*line));
    }
    return paused(Pause::QueueFull);
}

void CommandReader::setLimits(const ConnectionLimits &limits, qint64 nowMs) noexcept
{
    m_bucket.setRate(limits.commandsPerSecond, limits.commandBurst, nowMs);
    m_maxWaitingBytes = limits.receiveQueueBytes;
}

std::optional<Dialect::Received> CommandReader::paused(Pause pause) noexcept
{
    m_pause = pause;
    return std::nullopt;
}

/// Bytes that never become a line count against the rate limit, too: blank lines, an endless line,
/// telnet negotiation, TLS records that carry little or no data.
CommandReader::Pause CommandReader::pauseBeforeReading(qint64 nowMs) noexcept
{
    if (m_bytesSinceLine < freeBytes)
        return Pause::NeedsBytes;
    if (!m_bucket.consume(nowMs))
        return Pause::Throttled;
    m_bytesSinceLine = 0;
    return Pause::NeedsBytes;
}

void CommandReader::noteAccepted(const Dialect::Received &line)
{
    m_cost.note(line);
    m_bytesSinceLine = 0;
}

} // namespace server
