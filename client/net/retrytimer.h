// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/clock.h"
#include "client/net/failure.h"
#include "common/net/backoff.h"

#include <QObject>
#include <QTimer>

namespace client {

/// Counts down to the next attempt to connect. The delay grows with each failure and depends on
/// its kind.
class RetryTimer : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        net::Backoff::Range backoff;
        int minRejectedMs = 30'000; ///< After the server closed with a reason.
        /// After the server announced a stop or restart: this long plus a random part of the
        /// spread.
        int restartMs = 1'000;
        int restartSpreadMs = 2'000;
    };

    /// @p clock must outlive this object.
    RetryTimer(const Times &times, const Clock &clock);

    /// Emits counted() at once, then every second, and due() at the end.
    void start(const Failure &failure);
    void stop() { m_timer.stop(); }
    /// The next delay is the shortest one again.
    void resetBackoff() { m_backoff.reset(); }
    /// The server is back: the next failure is an ordinary one.
    void endRestart() { m_quickRetries = 0; }

signals:
    void counted(int secondsLeft);
    void due();

private:
    int delayMs(const Failure &failure);
    void count();

    Times m_times;
    const Clock &m_clock;
    net::Backoff m_backoff;
    QTimer m_timer;
    qint64 m_dueMs = 0;
    int m_quickRetries = 0; ///< Remaining short delays after the server announced a restart.
};

} // namespace client
