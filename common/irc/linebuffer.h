// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace irc {

/// Cuts a stream of bytes into lines. TCP may deliver them in any pieces: what is unfinished
/// stays until the rest arrives.
///
/// LF ends a line; CRs before it are dropped with it. Empty lines are skipped. Memory is
/// bounded: of a line longer than the limit only the fact remains.
class LineBuffer
{
public:
    struct Line
    {
        QByteArray bytes;     ///< Without the line end; what fits into the limit when too long.
        bool tooLong = false; ///< The line had more than `maxLineBytes` bytes and is cut there.

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// @p maxLineBytes counts without the line end.
    explicit LineBuffer(qsizetype maxLineBytes) noexcept
        : m_maxLineBytes(maxLineBytes)
    {}

    void append(QByteArrayView bytes);
    /// The next whole line, or nothing until more bytes come.
    std::optional<Line> next();
    /// Bytes held: lines not taken yet and the unfinished one.
    qsizetype size() const noexcept { return m_bytes.size() - m_start; }
    void clear();

private:
    std::optional<Line> cut(qsizetype lineFeed);
    void limitUnfinished();
    void discardTaken();

    QByteArray m_bytes;
    qsizetype m_start = 0;   ///< Where the next line begins in m_bytes.
    qsizetype m_scanned = 0; ///< No LF stands before this place.
    qsizetype m_maxLineBytes;
    QByteArray m_cutHead;    ///< Head of a line that is too long and not finished yet.
    bool m_skipping = false; ///< Inside such a line.
};

} // namespace irc
