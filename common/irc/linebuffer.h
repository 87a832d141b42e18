// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace irc {

/// Splits a stream of bytes, which may arrive in any pieces, into lines.
///
/// LF ends a line; CRs before it are removed. Empty lines are skipped. Memory is bounded: only the
/// head of a line that exceeds the limit is kept, and nothing once all lines are handled.
class LineBuffer
{
public:
    struct Line
    {
        QByteArray bytes;     ///< Without the line end; cut at the limit when too long.
        bool tooLong = false; ///< The line had more than `maxLineBytes` bytes.

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// @p maxLineBytes does not include the line end.
    explicit LineBuffer(qsizetype maxLineBytes) noexcept
        : m_maxLineBytes(maxLineBytes)
    {}

    void append(QByteArray bytes);
    /// Removes and returns the next whole line; nullopt until more bytes arrive.
    std::optional<Line> next();
    /// Bytes held: lines that next() has not returned yet, and the unfinished line.
    qsizetype size() const noexcept { return m_bytes.size() - m_start; }
    void clear();

private:
    std::optional<Line> cut(qsizetype lineFeed);
    void limitUnfinished();
    void discardHandled();

    QByteArray m_bytes;
    qsizetype m_start = 0;   ///< Offset of the next line in m_bytes.
    qsizetype m_scanned = 0; ///< There is no LF before this offset.
    qsizetype m_maxLineBytes;
    QByteArray m_cutHead;    ///< Head of an unfinished line that is already too long.
    bool m_skipping = false; ///< Inside such a line.
};

} // namespace irc
