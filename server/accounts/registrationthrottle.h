// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>
#include <QHash>

namespace server {

/// Limits the number of accounts that one address group registers within ten minutes. Pure: the
/// time is an argument.
class RegistrationThrottle
{
public:
    /// 0: no limit.
    void setLimit(int perWindow) { m_limit = perWindow; }

    /// Counts a registration from @p addressGroup. Returns false when its limit is reached.
    /// @p nowMs: of a monotonic clock with any origin.
    bool admit(const QByteArray &addressGroup, qint64 nowMs);

private:
    /// With more address groups than this, others may not register until the window ends.
    static constexpr qsizetype maxGroups = 50'000;

    int m_limit = AddressLimits().registrationsPerAddress;
    qint64 m_window = 0;
    QHash<QByteArray, int> m_counts; ///< Of the current window, by address group.
};

} // namespace server
