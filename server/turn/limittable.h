// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>

#include <span>
#include <variant>

namespace server {

enum class LimitUnit : quint8 { Count, Bytes, Kibibytes, Mebibytes, Seconds };

/// A limit that users notice. The keys in [limits], their checks and defaults, RPL_ISUPPORT and the
/// documentation are derived from limitTable(). To add a limit, add a member and a row.
struct LimitEntry
{
    const char *name; ///< The key in [limits].
    std::variant<int ServerLimits::*, qint64 ServerLimits::*, double ServerLimits::*> member;
    int min; ///< In `unit`, like max. With both 0, the limit cannot be configured.
    int max;
    LimitUnit unit;
    /// The RPL_ISUPPORT token up to the number, as "NICKLEN="; null when there is none.
    const char *isupport;
    const char *description;
    /// URL that specifies the token; null: https://modern.ircdocs.horse specifies it.
    const char *specification = nullptr;

    bool isConfigurable() const { return max > 0; }
    /// The limit in @p limits, in the unit of the configuration.
    qint64 value(const ServerLimits &limits) const;
    void setValue(ServerLimits &limits, qint64 value) const;
};

std::span<const LimitEntry> limitTable();

/// "seconds", "KiB", ...; empty for LimitUnit::Count.
QByteArray unitName(LimitUnit unit);

} // namespace server
