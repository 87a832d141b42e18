// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

/// Makes lines of what a person types at a terminal that sends every key: CR LF, CR NUL, LF or
/// CR end a line, backspace and Ctrl+U correct it, other control bytes and the escape sequences
/// of cursor keys are left out. Bytes that are not UTF-8 are read as Latin-1. Blank lines
/// are skipped.
class LineEditor
{
public:
    struct Line
    {
        QByteArray text;      ///< Valid UTF-8 without control characters.
        bool tooLong = false; ///< The text is cut at the limit.

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit LineEditor(qsizetype maxLineBytes) noexcept
        : m_maxLineBytes(maxLineBytes)
    {}

    void append(QByteArrayView bytes);
    /// The next finished line, or nothing until more bytes come.
    std::optional<Line> next();
    /// Bytes held: those next() has not seen and the unfinished line.
    qsizetype size() const noexcept { return m_bytes.size() - m_start + m_line.size(); }

private:
    enum class Escape : quint8 { None, Started, Sequence };

    bool endsLine(char byte);
    void handle(char byte);
    bool skipsEscape(char byte);
    Line finishedLine();
    void eraseCharacter();

    QByteArray m_bytes;
    qsizetype m_start = 0; ///< Of what next() has not seen in m_bytes.
    QByteArray m_line;
    qsizetype m_maxLineBytes;
    Escape m_escape = Escape::None;
    bool m_afterCarriageReturn = false;
};

} // namespace server
