// SPDX-License-Identifier: MIT
#include "client/net/clockjumps.h"

#include <QSocketNotifier>

#include <cerrno>
#include <limits>

#include <sys/timerfd.h>
#include <unistd.h>

namespace client {

ClockJumps::ClockJumps(QObject *parent)
    : QObject(parent)
    , m_descriptor(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    waitForJump();
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        const bool isCancelled =
            ::read(m_descriptor, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
        waitForJump();
        if (isCancelled)
            emit mayHaveJumped();
    });
}

ClockJumps::~ClockJumps()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

/// The timer never expires. The kernel cancels it when the wall clock jumps; see timerfd_create(2).
void ClockJumps::waitForJump()
{
    itimerspec never = {};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

} // namespace client
