// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace irc {

/// One IRC line as a value: no I/O, no thread affinity, cheap to copy.
///
/// Fields hold the bytes as they were received, with tag values unescaped. The server never decodes
/// them; the client converts them to QString when it stores them in a model.
/// https://modern.ircdocs.horse/#message-format
struct Message
{
    TagMap tags;
    QByteArray source;  ///< Without the ':'; empty when the line had none.
    QByteArray command; ///< Upper case, or three digits.
    QList<QByteArray> params;

    /// Parses one line without its line end. Returns nullopt when there is no command, when the
    /// command begins with ':' or '@', or when the line contains a NUL, CR or LF. Memory is
    /// bounded: tags after the first 128 are dropped, and the 50th parameter is the rest of the
    /// line.
    static std::optional<Message> parse(QByteArrayView line);

    /// The line with CR LF. Drops bytes that would end the line or a parameter early: NUL, CR and
    /// LF everywhere, and spaces except in the last parameter. So a parameter can never inject a
    /// second line. Parameters before the last one lose leading colons and become `*` when empty,
    /// so that their number stays the same.
    QByteArray toLine() const;

    /// Parameter @p index, or an empty view when the line has fewer.
    QByteArrayView param(qsizetype index) const noexcept;

    friend bool operator==(const Message &, const Message &) = default;
};

/// Appends @p message without its tags: `:source COMMAND params\r\n`.
void appendUntagged(QByteArray &line, const Message &message);
/// Size of @p message as a line without tags, including CR LF; at most two bytes too large.
qsizetype untaggedBytes(const Message &message) noexcept;

/// Splits a comma-separated parameter and drops empty items.
QList<QByteArrayView> splitList(QByteArrayView list);

} // namespace irc
