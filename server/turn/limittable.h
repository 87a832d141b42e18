// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>

#include <span>
#include <variant>

namespace server {

enum class LimitUnit : quint8 { Count, Bytes, Kibibytes, Mebibytes, Seconds };

/// A limit that users notice. The table is the source of the keys in [limits], their checks and
/// defaults, of RPL_ISUPPORT, and of the documentation: a new limit is a row and its member.
struct LimitEntry
{
    const char *name; ///< Key in [limits].
    std::variant<int ServerLimits::*, qint64 ServerLimits::*, double ServerLimits::*> member;
    int min; ///< In units, like max. A limit whose min and max are 0 cannot be configured.
    int max;
    LimitUnit unit;
    /// Token of RPL_ISUPPORT with everything before the number, as "NICKLEN="; null when none.
    const char *isupport;
    const char *description;
    /// Of the token; null: the token's section in https://modern.ircdocs.horse.
    const char *specification = nullptr;

    bool isConfigurable() const { return max > 0; }
    /// In units, as in the configuration.
    qint64 value(const ServerLimits &limits) const;
    void setValue(ServerLimits &limits, qint64 value) const;
};

std::span<const LimitEntry> limitTable();

/// "seconds", "KiB", ...; empty for LimitUnit::Count.
QByteArray unitName(LimitUnit unit);

} // namespace server
