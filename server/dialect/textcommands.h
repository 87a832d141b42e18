// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/dialect/textrooms.h"

#include <QByteArray>
#include <QList>

namespace server {

/// The result of a typed line.
struct TypedResult
{
    QList<irc::Message> messages; ///< For the hub.
    QByteArray answer;            ///< For this user only; lines with CR LF.
};

/// The user's settings of the text dialect.
struct TextSettings
{
    bool quiet = false; ///< Hides joins, leaves and mode changes.
};

/// Turns a typed line into messages: `hello` is sent to the current room, `/nick ana` is a command,
/// `//x` sends "/x". Long texts become several messages; no character is split.
TypedResult interpretTyped(const QByteArray &line, TextRooms &rooms, TextSettings &settings);

/// The names of the commands for the welcome text: "/nick /me ...".
QByteArray textCommandNames();

} // namespace server
