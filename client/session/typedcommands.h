// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"

#include <QList>
#include <QString>

namespace client {

/// A command that users type, as data. https://modern.ircdocs.horse/#commands describes the IRC
/// commands that they become.
struct TypedCommand
{
    /// A typed line without its command.
    struct Input
    {
        QByteArray target;     ///< Where it was typed: a channel, a nick, or empty.
        QString rest;          ///< Everything after the command.
        QStringList words;     ///< `rest`, split at spaces.
        bool isInRoom = false; ///< `target` is a channel.

        /// Everything from word @p index on, with its spaces.
        QString from(int index) const;
    };
    using Run = void (*)(SessionState &session, const Input &input);

    const char *name; ///< Without the slash.
    /// "ROOM [KEY]", marked for translation by CommandArguments: capitals are placeholders,
    /// brackets mean optional. Empty: the command has none.
    const char *arguments;
    const char *help; ///< One sentence, marked for translation by SessionText.
    int minWords;
    bool offline; ///< Works without a connection.
    Run run;

    QString argumentsText() const; ///< `arguments` in the language of the user.
    QString helpText() const;      ///< `help` in the language of the user.
};

/// All commands, in the order of /help.
const QList<TypedCommand> &typedCommands();
/// How to type the command @p name, which exists: "Usage: /join ROOM [KEY]", in the language of the
/// user.
QString usageText(QByteArrayView name);
/// Those that are sent to the server as typed, most of them for operators; part of
/// typedCommands().
QList<TypedCommand> serverCommands();
/// Those that ignore and ban users; part of typedCommands().
QList<TypedCommand> maskCommands();

} // namespace client
