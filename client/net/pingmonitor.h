// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace client {

/// Whether the other end is still there: PINGs with tokens, what their answers took, and which
/// are overdue. All times are given, in ms of a clock that never goes back.
class PingMonitor
{
public:
    struct Times
    {
        int everyMs = 30'000;     ///< Between two PINGs.
        int answerMs = 15'000;    ///< For an answer, or any other sign of life.
        int wakeAnswerMs = 5'000; ///< The same after the machine slept.
    };

    enum class Verdict : quint8 { Alive, Slow, Dead };

    explicit PingMonitor(Times times)
        : m_times(times)
    {}

    void reset() { *this = PingMonitor(m_times); }
    /// A PING leaves now: its token. A shorter deadline replaces a longer one.
    QByteArray ping(qint64 nowMs, bool afterSleep);
    /// Bytes came in.
    void heard(qint64 nowMs) { m_heardMs = nowMs; }
    /// Takes a PONG; true when the token is one of ours and the lag is known anew.
    bool pong(QByteArrayView token, qint64 nowMs);
    bool isWaiting() const { return m_deadlineMs.has_value(); }
    /// When to ask for the verdict; only while waiting.
    qint64 deadlineMs() const { return *m_deadlineMs; }
    /// At the deadline: Slow when something else came meanwhile; then the deadline moves on.
    Verdict verdict(qint64 nowMs);
    int lagMs() const { return m_lagMs; }
    const Times &times() const { return m_times; }

private:
    Times m_times;
    qint64 m_sentMs = 0;  ///< The newest PING.
    qint64 m_sinceMs = 0; ///< A sign of life after this moment counts.
    qint64 m_heardMs = 0;
    std::optional<qint64> m_deadlineMs;
    quint32 m_token = 0;
    int m_lagMs = -1;
};

} // namespace client
