// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// One letter of a MODE command with its parameter.
struct ModeChange
{
    bool on = true;
    char letter = 0;
    QByteArray param = {};
    bool hasParam = false; ///< False when the letter takes none or none was left.
};

/// Whether @p letter takes a parameter when it is set or taken away.
using TakesParam = bool (*)(char letter, bool on);

/// Reads `+o-v nick nick` into changes. Parameters are dealt out from left to right; at most
/// @p maxWithParam letters with a parameter count, further ones are left out.
/// https://modern.ircdocs.horse/#mode-message
QList<ModeChange> parseModeChanges(const QList<QByteArray> &params, TakesParam takesParam,
                                   int maxWithParam);

/// Changes as parameters of a MODE message: `+o-v`, `nick`, `nick`.
QList<QByteArray> modeParams(const QList<ModeChange> &changes);

} // namespace server
