// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace client {

/// Detects a dead server and measures the lag: issues tokens for PINGs and matches the answers. All
/// times are arguments, in ms of a steady clock.
class PingMonitor
{
public:
    struct Times
    {
        int everyMs = 30'000;     ///< Between two PINGs.
        int answerMs = 15'000;    ///< For an answer or any other data.
        int wakeAnswerMs = 5'000; ///< The same, after the machine slept.
    };

    enum class Verdict : quint8 { Alive, Slow, Dead };

    explicit PingMonitor(Times times)
        : m_times(times)
    {}

    void reset() { *this = PingMonitor(m_times); }
    /// Returns the token for a PING that is sent now. An earlier deadline replaces a later one.
    QByteArray ping(qint64 nowMs, bool afterSleep);
    /// Records that data was received.
    void heard(qint64 nowMs) { m_heardMs = nowMs; }
    /// Handles a PONG. Returns whether the token is one of ours; the newest one updates the lag.
    bool pong(QByteArrayView token, qint64 nowMs);
    bool isWaiting() const { return m_deadlineMs.has_value(); }
    /// When to call verdict(). Only while isWaiting().
    qint64 deadlineMs() const { return *m_deadlineMs; }
    /// Slow if other data arrived before the deadline, which then moves on.
    Verdict verdict(qint64 nowMs);
    int lagMs() const { return m_lagMs; }
    const Times &times() const { return m_times; }

private:
    Times m_times;
    qint64 m_sentMs = 0;  ///< When the newest PING was sent.
    qint64 m_sinceMs = 0; ///< Data since this time proves that the server is alive.
    qint64 m_heardMs = 0;
    std::optional<qint64> m_deadlineMs;
    quint32 m_token = 0;
    int m_lagMs = -1;
};

} // namespace client
