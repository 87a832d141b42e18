// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"

#include <QList>
#include <QString>

namespace client {

/// A command that people type, as data. https://modern.ircdocs.horse/#commands for what they
/// become on the wire.
struct TypedCommand
{
    /// What was typed, taken apart.
    struct Input
    {
        QByteArray target; ///< Where, as on the wire: a room, a nick, or empty.
        QString rest;      ///< Everything after the command.
        QStringList words; ///< `rest` at spaces.
        bool inRoom = false;

        /// Everything from word @p index on, spaces kept.
        QString from(int index) const;
    };
    using Run = void (*)(SessionState &session, const Input &input);

    const char *name;      ///< Without the slash.
    const char *arguments; ///< As shown in help: "ROOM [KEY]".
    const char *help;      ///< One sentence; to be translated in the context "client::Session".
    int fewestWords;
    bool offline; ///< Works without a connection.
    Run run;
};

/// All commands, in the order of the help.
const QList<TypedCommand> &typedCommands();

} // namespace client
