// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/hubsettings.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace server {

/// A token of RPL_ISUPPORT that is not a number of limitTable().
struct IsupportEntry
{
    const char *name;
    const char *constant; ///< The value, if it is fixed; otherwise null.
    QByteArray (*value)(
        const HubSettings &settings); ///< Empty: the token is not sent. May be null.
    const char *description;
    const char *url; ///< Specification; null: the token's section in https://modern.ircdocs.horse,
                     ///< empty: specific to Hearth.
};
std::span<const IsupportEntry> isupportTable();

/// The tokens of RPL_ISUPPORT, sorted: those of isupportTable() and of limitTable().
/// https://modern.ircdocs.horse/#rplisupport-parameters
QList<QByteArray> isupportTokens(const HubSettings &settings);

} // namespace server
