// SPDX-License-Identifier: MIT
#include "client/ui/text/emoji.h"

namespace client {

namespace {

constexpr char32_t joiner = 0x200d;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t textSelector = 0xfe0e;
constexpr char32_t emojiSelector = 0xfe0f;

bool isPicture(char32_t c)
{
    return c >= 0x1f000 && c <= 0x1faff;
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1f3fb && c <= 0x1f3ff;
}

/// Whether @p c continues the emoji before it. The tags (U+E0020 to U+E007F) spell regional flags.
bool isModifier(char32_t c)
{
    return c == emojiSelector || c == keycap || isSkinTone(c) || (c >= 0xe0020 && c <= 0xe007f);
}

class EmojiReader
{
public:
    explicit EmojiReader(QStringView text)
        : m_text(text)
    {}

    QList<EmojiSpan> read();

private:
    /// The code point at @p at, which advances past it; 0 at the end.
    char32_t next(qsizetype &at) const;
    char32_t peek(qsizetype at) const { return next(at); }
    /// The end of the emoji that begins at @p at; @p at when none begins there.
    qsizetype endOf(qsizetype at) const;

    QStringView m_text;
};

char32_t EmojiReader::next(qsizetype &at) const
{
    if (at >= m_text.size())
        return 0;
    const QChar first = m_text.at(at++);
    if (!first.isHighSurrogate() || at >= m_text.size() || !m_text.at(at).isLowSurrogate())
        return first.unicode();
    return QChar::surrogateToUcs4(first, m_text.at(at++));
}

qsizetype EmojiReader::endOf(qsizetype at) const
{
    qsizetype end = at;
    const char32_t base = next(end);
    const char32_t second = peek(end);
    const bool begins = second != textSelector && base > u' '
                        && (isPicture(base) || second == emojiSelector || isSkinTone(second));
    if (!begins)
        return at;
    while (true) {
        while (isModifier(peek(end)))
            next(end);
        qsizetype behind = end;
        if (next(behind) != joiner || peek(behind) <= u' ')
            return end;
        next(behind); // the joined character
        end = behind;
    }
}

QList<EmojiSpan> EmojiReader::read()
{
    QList<EmojiSpan> spans;
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype end = endOf(at);
        if (end == at) {
            next(at);
            continue;
        }
        if (!spans.isEmpty() && spans.last().start + spans.last().length == at)
            spans.last().length += end - at;
        else
            spans.append({at, end - at});
        at = end;
    }
    return spans;
}

} // namespace

QList<EmojiSpan> findEmoji(QStringView text)
{
    return EmojiReader(text).read();
}

} // namespace client
