// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/dialect/textrooms.h"

#include <QByteArray>
#include <QList>

namespace server {

/// What a typed line comes to.
struct TypedResult
{
    QList<irc::Message> messages; ///< For the hub.
    QByteArray answer;            ///< For the person only; lines with CR LF.
};

/// The person's own settings of the text dialect.
struct TextSettings
{
    bool quiet = false; ///< Nothing about who comes and goes.
};

/// Turns a line that a person typed into messages: `hello` is said in the current room,
/// `/nick ana` is a command, `//x` says "/x". Long texts become several messages, none cut
/// inside a character.
TypedResult interpretTyped(const QByteArray &line, TextRooms &rooms, TextSettings &settings);

/// The names of the commands, for the line that greets people: "/nick /me ...".
QByteArray textCommandNames();

} // namespace server
