// SPDX-License-Identifier: MIT
#include "server/net/commandreader.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// Bytes without a line that cost as much as a line.
constexpr qsizetype freeBytes = 16 * 1024;
/// The least that one read counts: a user at a terminal may send one byte at a time.
constexpr qsizetype minReadBytes = 32;

} // namespace

CommandReader::CommandReader(Dialect &dialect, DialectKind kind, const ConnectionLimits &limits,
                             qint64 nowMs)
    : m_dialect(dialect)
    , m_filter(std::make_unique<MismatchFilter>(kind))
    , m_bucket(limits.commandsPerSecond, limits.commandBurst, nowMs)
{}

ProtocolMismatch CommandReader::append(QByteArray bytes)
{
    m_bytesSinceLine += std::max(bytes.size(), minReadBytes);
    if (m_filter) {
        bytes = m_filter->pass(bytes);
        if (m_filter->mismatch() != ProtocolMismatch::None)
            return m_filter->mismatch();
        if (m_filter->isDone())
            m_filter.reset();
    }
    m_dialect.append(bytes);
    return ProtocolMismatch::None;
}

std::optional<Dialect::Received> CommandReader::next(qint64 nowMs)
{
    std::optional<Dialect::Received> line = m_waiting.take();
    if (!line)
        line = m_dialect.next();
    if (!line) {
        m_pause = pauseBeforeReading(nowMs);
        return std::nullopt;
    }
    if (!m_bucket.consume(nowMs, m_cost.of(*line))) {
        m_waiting.putBack(std::move(*line));
        m_pause = Pause::Throttled;
        return std::nullopt;
    }
    noteAccepted(*line);
    return line;
}

std::optional<Dialect::Received> CommandReader::nextUrgent(qint64 nowMs, qsizetype maxWaitingBytes)
{
    while (m_waiting.bytes() < maxWaitingBytes) {
        std::optional<Dialect::Received> line = m_dialect.next();
        if (!line) {
            m_pause = pauseBeforeReading(nowMs);
            return std::nullopt;
        }
        if (passesFullSendQueue(*line)) {
            noteAccepted(*line);
            return line;
        }
        m_waiting.append(std::move(*line));
    }
    m_pause = Pause::QueueFull;
    return std::nullopt;
}

void CommandReader::setRate(const ConnectionLimits &limits, qint64 nowMs) noexcept
{
    m_bucket.setRate(limits.commandsPerSecond, limits.commandBurst, nowMs);
}

/// Bytes that never become a line count against the rate limit, too: blank lines, an endless line,
/// telnet negotiation, TLS records of one byte.
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
