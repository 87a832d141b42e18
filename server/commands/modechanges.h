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
    bool hasParam = false; ///< False when the letter takes none or the command had none left.
};

/// Whether @p letter takes a parameter when it is set (@p on) or unset.
using TakesParam = bool (*)(char letter, bool on);

/// Parses changes such as `+o-v nick nick`. Parameters are assigned from left to right. After
/// @p maxWithParam letters with a parameter, further ones are dropped.
/// https://modern.ircdocs.horse/#mode-message
QList<ModeChange> parseModeChanges(const QList<QByteArray> &params, TakesParam takesParam,
                                   int maxWithParam);

/// The changes as parameters of a MODE message: `+o-v`, `nick`, `nick`.
QList<QByteArray> modeParams(const QList<ModeChange> &changes);

} // namespace server
