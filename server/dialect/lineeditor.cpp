// SPDX-License-Identifier: MIT
#include "server/dialect/lineeditor.h"

#include "common/irc/terminaltext.h"
#include "common/irc/utf8.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

constexpr char delKey = '\x7f';
constexpr char escapeKey = '\x1b';
constexpr char ctrlU = '\x15';

bool isBlank(const QByteArray &text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte == ' '; });
}

/// Space after the limit for the rest of a character.
constexpr qsizetype slackBytes = 4;

} // namespace

void LineEditor::append(QByteArrayView bytes)
{
    m_bytes.remove(0, std::exchange(m_start, 0));
    m_bytes.append(bytes);
}

std::optional<LineEditor::Line> LineEditor::next()
{
    while (m_start < m_bytes.size()) {
        const char byte = m_bytes.at(m_start++);
        if (!endsLine(byte)) {
            handle(byte);
            continue;
        }
        Line line = finishedLine();
        if (!isBlank(line.text))
            return line;
    }
    return std::nullopt;
}

bool LineEditor::endsLine(char byte)
{
    const bool afterCarriageReturn = std::exchange(m_afterCarriageReturn, byte == '\r');
    return byte == '\r' || (byte == '\n' && !afterCarriageReturn);
}

void LineEditor::handle(char byte)
{
    if (byte == '\b' || byte == delKey)
        eraseCharacter();
    else if (byte == ctrlU)
        m_line.clear();
    else if (skipsEscape(byte))
        return;
    else if (m_line.size() >= m_maxLineBytes + slackBytes)
        return;
    else if (byte == '\t')
        m_line += ' ';
    else if (quint8(byte) >= 0x20)
        m_line += byte;
}

bool LineEditor::skipsEscape(char byte)
{
    switch (m_escape) {
    case Escape::None:
        if (byte == escapeKey)
            m_escape = Escape::Started;
        return byte == escapeKey;
    case Escape::Started:
        m_escape = byte == '[' || byte == 'O' ? Escape::Sequence : Escape::None;
        return m_escape == Escape::Sequence;
    case Escape::Sequence:
        if (byte >= '@' && byte <= '~')
            m_escape = Escape::None;
        return true;
    }
    return false;
}

LineEditor::Line LineEditor::finishedLine()
{
    m_escape = Escape::None;
    const QByteArray typed = std::exchange(m_line, {});
    const bool tooLong = typed.size() > m_maxLineBytes;
    return {irc::terminalText(tooLong ? irc::truncatedUtf8(typed, m_maxLineBytes) : typed),
            tooLong};
}

void LineEditor::eraseCharacter()
{
    qsizetype start = m_line.size() - 1;
    while (start > 0 && irc::isUtf8Continuation(m_line.at(start)))
        --start;
    const bool isCharacter = start >= 0 && quint8(m_line.at(start)) >= 0xc0;
    m_line.chop(isCharacter ? m_line.size() - start : 1);
}

} // namespace server
