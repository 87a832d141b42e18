// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace irc {

/// One IRC line as a value: no I/O, no home thread, cheap to copy.
///
/// Fields are the bytes of the wire with tag values unescaped. The server never decodes
/// them; the client turns them into QString where a model takes them over.
/// https://modern.ircdocs.horse/#message-format
struct Message
{
    TagMap tags;
    QByteArray source;  ///< Without the ':'; empty when the line had none.
    QByteArray command; ///< Upper case, or three digits.
    QList<QByteArray> params;

    /// Parses one line without its line end. Returns nullopt when there is no command (one does
    /// not begin with ':' or '@'), or when the line holds a NUL, CR or LF, which no IRC line may.
    /// Memory is bounded: tags after the first 128 are left out, and the 50th parameter takes the
    /// rest of the line.
    static std::optional<Message> parse(QByteArrayView line);

    /// The line with CR LF. Bytes that would end the line or a word of it early (NUL, CR and LF;
    /// spaces but in the last parameter) are left out, so that no input can smuggle in a second
    /// line. A parameter before the last loses its leading colons and is `*` when empty, so
    /// that every parameter keeps its place.
    QByteArray toLine() const;

    /// Parameter @p index, or an empty view when the line has fewer.
    QByteArrayView param(qsizetype index) const noexcept;

    friend bool operator==(const Message &, const Message &) = default;
};

/// Appends everything of @p message but its tags: `:source COMMAND params\r\n`.
void appendUntagged(QByteArray &line, const Message &message);

/// Splits a comma-separated parameter; empty items are left out.
QList<QByteArrayView> splitList(QByteArrayView list);

} // namespace irc
