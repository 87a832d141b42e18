// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

/// Turns the keys of a terminal into lines. CR LF, CR NUL, LF and CR end a line; backspace and
/// Ctrl+U erase. Drops other control bytes and the escape sequences of cursor keys. Bytes that are
/// not UTF-8 are read as Latin-1. Blank lines are skipped.
class LineEditor
{
public:
    struct Line
    {
        QByteArray text;      ///< Valid UTF-8 without control characters.
        bool tooLong = false; ///< The text was cut at the limit.

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit LineEditor(qsizetype maxLineBytes) noexcept
        : m_maxLineBytes(maxLineBytes)
    {}

    void append(QByteArrayView bytes);
    /// Removes and returns the next finished line; nullopt until more bytes arrive.
    std::optional<Line> next();
    /// Bytes held: those that next() has not handled yet, and the unfinished line.
    qsizetype size() const noexcept { return m_bytes.size() - m_start + m_line.size(); }

private:
    enum class Escape : quint8 { None, Started, Sequence };

    bool endsLine(char byte);
    void handle(char byte);
    bool skipsEscape(char byte);
    Line finishedLine();
    void eraseCharacter();

    QByteArray m_bytes;
    qsizetype m_start = 0; ///< Offset in m_bytes of the bytes that next() has not handled.
    QByteArray m_line;
    qsizetype m_maxLineBytes;
    Escape m_escape = Escape::None;
    bool m_afterCarriageReturn = false;
};

} // namespace server
