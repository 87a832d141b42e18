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
        QByteArray place;  ///< Where, as on the wire: a room, a nick, or empty.
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

/// What was typed in @p place: a message, or a command; several lines are several messages.
void typeText(SessionState &session, const QByteArray &place, const QString &text);

/// Puts a message on its way, in as many pieces as the line length asks for.
void sayText(SessionState &session, const QByteArray &place, const QString &text, bool action);
/// Shows the message @p id of the outgoing ones.
void showOutgoing(SessionState &session, quint64 id, ChatMessage::Delivery delivery);
void joinRoom(SessionState &session, const QByteArray &room, const QString &key,
              const QByteArray &origin);

/// Leaves the room and forgets it; lines of its people that are under way mean nothing any more.
void leaveRoom(SessionState &session, const QByteArray &room, const QString &reason,
               const QByteArray &origin);

} // namespace client
