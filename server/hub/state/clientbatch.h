// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/fields.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QList>

namespace server {

/// A multiline message that a client is sending.
/// https://ircv3.net/specs/extensions/multiline
struct ClientBatch
{
    QByteArray reference; ///< Empty: no batch is open.
    QByteArray target;
    QByteArray command;   ///< The command of its lines: PRIVMSG or NOTICE.
    QByteArray label;     ///< The label of the opening BATCH; empty: none.
    irc::TagMap tags;     ///< The client-only tags of the opening BATCH.
    MessageLines lines;   ///< The lines received so far.
    qsizetype bytes = 0;  ///< Size of the whole text, with the line feeds between its lines.
    bool refused = false; ///< An error was already sent; the remaining lines are ignored.

    bool isOpen() const noexcept { return !reference.isEmpty(); }

    friend bool operator==(const ClientBatch &, const ClientBatch &) = default;
};

auto fieldsOf(MaybeConst<ClientBatch> auto &value)
{
    auto &[reference, target, command, label, tags, lines, bytes, refused] = value;
    return std::tie(reference, target, command, label, tags, lines, bytes, refused);
}

} // namespace server
