// SPDX-License-Identifier: MIT
#include "client/ui/text/emoji.h"

#include <algorithm>
#include <iterator>

namespace client {

namespace {

constexpr char32_t joiner = 0x200d;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t textSelector = 0xfe0e;
constexpr char32_t emojiSelector = 0xfe0f;

/// First and last of the symbols below U+10000 that are shown as emoji without a selector, in
/// order: the property Emoji_Presentation of Unicode 15.
constexpr char32_t symbolRanges[][2] = {
    {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3}, {0x25fd, 0x25fe},
    {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},
    {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4},
    {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd},
    {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e},
    {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55}};

bool isPicture(char32_t c)
{
    if (c < symbolRanges[0][0] || c >= 0x1f000)
        return c >= 0x1f000 && c <= 0x1faff;
    return std::any_of(std::begin(symbolRanges), std::end(symbolRanges),
                       [c](const auto &range) { return c >= range[0] && c <= range[1]; });
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
