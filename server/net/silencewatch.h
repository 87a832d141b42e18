// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <utility>

namespace server {

/// Decides when a silent peer gets a PING and when its connection ends. Times are monotonic
/// milliseconds from any origin.
class SilenceWatch
{
public:
    enum class Action : quint8 { None, SendPing, Close };

    explicit SilenceWatch(qint64 nowMs) noexcept
        : m_heardMs(nowMs)
    {}

    /// Call when the peer has sent something, or when its lines were handled late.
    void restart(qint64 nowMs) noexcept
    {
        m_heardMs = nowMs;
        m_pinged = false;
    }
    qint64 silentMs(qint64 nowMs) const noexcept { return nowMs - m_heardMs; }
    /// Returns SendPing once per silence.
    Action check(qint64 nowMs, const TrafficLimits &limits) noexcept
    {
        if (silentMs(nowMs) >= limits.pingTimeoutMs)
            return Action::Close;
        const bool isPingDue = silentMs(nowMs) >= limits.pingAfterMs;
        return isPingDue && !std::exchange(m_pinged, true) ? Action::SendPing : Action::None;
    }

private:
    qint64 m_heardMs;
    bool m_pinged = false;
};

} // namespace server
