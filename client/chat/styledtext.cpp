// SPDX-License-Identifier: MIT
#include "client/chat/styledtext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace client {

namespace {

constexpr QStringView blockFence = u"```";
constexpr QStringView spoilerMark = u"||";
/// Scripts need fewer; more only paint over the lines above.
constexpr int maxCombiningMarks = 8;

struct FormatTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::TextFormat)
};

// 0 to 15 are the original mIRC colours; 16 to 98 are the extended table.
// https://modern.ircdocs.horse/formatting#colors-16-98
constexpr std::array<quint32, 99> ircColors{
    0xffffff, 0x000000, 0x00007f, 0x009300, 0xff0000, 0x7f0000, 0x9c009c, 0xfc7f00, 0xffff00,
    0x00fc00, 0x009393, 0x00ffff, 0x0000fc, 0xff00ff, 0x7f7f7f, 0xd2d2d2, 0x470000, 0x472100,
    0x474700, 0x324700, 0x004700, 0x00472c, 0x004747, 0x002747, 0x000047, 0x2e0047, 0x470047,
    0x47002a, 0x740000, 0x743a00, 0x747400, 0x517400, 0x007400, 0x007449, 0x007474, 0x004074,
    0x000074, 0x4b0074, 0x740074, 0x740045, 0xb50000, 0xb56300, 0xb5b500, 0x7db500, 0x00b500,
    0x00b571, 0x00b5b5, 0x0063b5, 0x0000b5, 0x7500b5, 0xb500b5, 0xb5006b, 0xff0000, 0xff8c00,
    0xffff00, 0xb2ff00, 0x00ff00, 0x00ffa0, 0x00ffff, 0x008cff, 0x0000ff, 0xa500ff, 0xff00ff,
    0xff0098, 0xff5959, 0xffb459, 0xffff71, 0xcfff60, 0x6fff6f, 0x65ffc9, 0x6dffff, 0x59b4ff,
    0x5959ff, 0xc459ff, 0xff66ff, 0xff59bc, 0xff9c9c, 0xffd39c, 0xffff9c, 0xe2ff9c, 0x9cff9c,
    0x9cffdb, 0x9cffff, 0x9cd3ff, 0x9c9cff, 0xdc9cff, 0xff9cff, 0xff94d3, 0x000000, 0x131313,
    0x282828, 0x363636, 0x4d4d4d, 0x656565, 0x818181, 0x9f9f9f, 0xbcbcbc, 0xe2e2e2, 0xffffff};

/// Whether @p c overrides the direction of the text behind it, as no language needs.
bool isDirectionOverride(QChar c)
{
    return c == QChar(0x202d) || c == QChar(0x202e);
}

/// Converts formatting codes to spans and copies the text.
class TextReader
{
public:
    TextReader(QStringView in, TextMarks marks)
        : m_in(in)
        , m_marks(marks)
    {}

    StyledText read();

private:
    void readMark(char16_t mark);
    void readCode(char16_t code);
    void readColor();
    void readHexColor();
    void readBackticks();
    bool readBlock();
    bool readSpoilerMark();
    qsizetype closingFence(qsizetype from) const;
    std::optional<quint32> decimal();
    std::optional<quint32> hex();
    void append(QStringView text);
    void append(QChar c);
    void endSpan();

    QStringView m_in;
    TextMarks m_marks;
    qsizetype m_at = 0;
    StyledText m_out;
    TextStyle m_style;
    qsizetype m_spanStart = 0;
    int m_combiningMarks = 0;  ///< At the end of the text.
    bool m_lacksFence = false; ///< There is no closing fence in the rest.
};

StyledText TextReader::read()
{
    m_out.text.reserve(m_in.size());
    while (m_at < m_in.size()) {
        const char16_t c = m_in.at(m_at++).unicode();
        if (m_marks == TextMarks::Format && (c == u'`' || c == u'|'))
            readMark(c);
        else if (c == u'\n' || (c >= 0x20 && c != 0x7f) || c == u'\t')
            append(QChar(c));
        else
            readCode(c);
    }
    endSpan();
    return std::move(m_out);
}

/// Copies printable characters and line ends.
void TextReader::append(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            append(c);
    }
}

void TextReader::append(QChar c)
{
    const QChar::Category category = c.category();
    const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    m_combiningMarks = isMark ? m_combiningMarks + 1 : 0;
    if (m_combiningMarks > maxCombiningMarks || isDirectionOverride(c))
        return;
    m_out.text += c == u'\n' ? QChar(QChar::LineSeparator) : c == u'\t' ? QChar(u' ') : c;
}

void TextReader::readMark(char16_t mark)
{
    if (mark == u'|') {
        if (!readSpoilerMark())
            append(u'|');
        return;
    }
    const bool isLineStart = m_at == 1 || m_in.at(m_at - 2) == u'\n';
    if (!isLineStart || !readBlock())
        readBackticks();
}

/// Reads lines between a line that begins with three backticks, which may name a language, and one
/// that consists of them. Returns false if there is none; then they are ordinary text.
bool TextReader::readBlock()
{
    const qsizetype start = m_at - 1;
    const qsizetype firstEnd = m_in.indexOf(u'\n', m_at);
    if (m_lacksFence || firstEnd < 0 || !m_in.mid(start).startsWith(blockFence)
        || m_in.mid(start + blockFence.size(), firstEnd - start - blockFence.size()).contains(u'`'))
        return false;
    const qsizetype fence = closingFence(firstEnd + 1);
    m_lacksFence = fence < 0;
    if (fence <= firstEnd + 1)
        return false;
    endSpan();
    const TextStyle outside = std::exchange(m_style, {});
    m_style.mono = m_style.block = true;
    append(m_in.mid(firstEnd + 1, fence - firstEnd - 2));
    endSpan();
    m_style = outside;
    const qsizetype end = m_in.indexOf(u'\n', fence);
    m_at = end < 0 ? m_in.size() : end;
    return true;
}

/// The start of the first line from @p from on that is a fence; negative if there is none.
qsizetype TextReader::closingFence(qsizetype from) const
{
    while (from < m_in.size()) {
        const qsizetype next = m_in.indexOf(u'\n', from);
        const qsizetype end = next < 0 ? m_in.size() : next;
        if (m_in.mid(from, end - from).trimmed() == blockFence)
            return from;
        from = end + 1;
    }
    return -1;
}

/// Begins or ends a spoiler. Returns false for a mark without a partner, or with an empty pair,
/// which is ordinary text.
bool TextReader::readSpoilerMark()
{
    if (m_at >= m_in.size() || m_in.at(m_at) != u'|')
        return false;
    if (!m_style.spoiler && m_in.indexOf(spoilerMark, m_at + 1) <= m_at + 1)
        return false;
    endSpan();
    m_style.spoiler = !m_style.spoiler;
    ++m_at;
    return true;
}

void TextReader::readCode(char16_t code)
{
    const auto toggle = [this](bool &flag) {
        endSpan();
        flag = !flag;
    };
    switch (code) {
    case 0x02:
        return toggle(m_style.bold);
    case 0x11:
        return toggle(m_style.mono);
    case 0x16:
        return toggle(m_style.reverse);
    case 0x1d:
        return toggle(m_style.italic);
    case 0x1e:
        return toggle(m_style.strike);
    case 0x1f:
        return toggle(m_style.underline);
    case 0x0f: {
        endSpan();
        const bool spoiler = m_style.spoiler;
        m_style = {};
        m_style.spoiler = spoiler;
        return;
    }
    case 0x03:
        endSpan();
        return readColor();
    case 0x04:
        endSpan();
        return readHexColor();
    default: // other control characters have no meaning
        return;
    }
}

void TextReader::readColor()
{
    const std::optional<quint32> foreground = decimal();
    if (!foreground) {
        m_style.foreground.reset();
        m_style.background.reset();
        return;
    }
    const auto pick = [](quint32 index) {
        return index < ircColors.size() ? std::optional(ircColors[index]) : std::nullopt;
    };
    m_style.foreground = pick(*foreground);
    if (m_at + 1 < m_in.size() && m_in.at(m_at) == u',' && m_in.at(m_at + 1).isDigit()) {
        ++m_at;
        m_style.background = pick(decimal().value_or(99));
    }
}

void TextReader::readHexColor()
{
    m_style.foreground = hex();
    if (!m_style.foreground) {
        m_style.background.reset();
        return;
    }
    if (m_at < m_in.size() && m_in.at(m_at) == u',') {
        ++m_at;
        const std::optional<quint32> background = hex();
        if (background)
            m_style.background = background;
        else
            --m_at; // an ordinary comma
    }
}

/// Reads `code` up to the closing backtick in the same line. A backtick without a partner, or with
/// an empty pair, is ordinary text.
void TextReader::readBackticks()
{
    qsizetype end = m_at;
    while (end < m_in.size() && m_in.at(end) != u'`' && m_in.at(end) != u'\n')
        ++end;
    if (end == m_at || end == m_in.size() || m_in.at(end) == u'\n' || m_style.mono) {
        append(u'`');
        return;
    }
    endSpan();
    m_style.mono = true;
    append(m_in.mid(m_at, end - m_at));
    endSpan();
    m_style.mono = false;
    m_at = end + 1;
}

std::optional<quint32> TextReader::decimal()
{
    quint32 value = 0;
    qsizetype digits = 0;
    while (digits < 2 && m_at < m_in.size() && m_in.at(m_at) >= u'0' && m_in.at(m_at) <= u'9') {
        value = value * 10 + (m_in.at(m_at++).unicode() - u'0');
        ++digits;
    }
    return digits ? std::optional(value) : std::nullopt;
}

std::optional<quint32> TextReader::hex()
{
    bool ok = false;
    const quint32 value = m_in.mid(m_at, 6).toUInt(&ok, 16);
    if (!ok || m_in.size() - m_at < 6)
        return std::nullopt;
    m_at += 6;
    return value;
}

void TextReader::endSpan()
{
    const qsizetype length = m_out.text.size() - m_spanStart;
    TextStyle style = m_style;
    style.spoiler = style.spoiler || (style.foreground && style.foreground == style.background);
    if (length > 0 && style != TextStyle())
        m_out.spans.append({m_spanStart, length, style});
    m_spanStart = m_out.text.size();
}

bool isSpoiler(const TextStyle &style)
{
    return style.spoiler;
}

} // namespace

StyledText styledText(QStringView message, TextMarks marks)
{
    return TextReader(message, marks).read();
}

QString plainText(QStringView message)
{
    return styledText(message).text.replace(QChar(QChar::LineSeparator), u'\n');
}

QString coveredText(QStringView message)
{
    const StyledText styled = styledText(message);
    QString covered;
    qsizetype at = 0;
    for (const TextRun &run : runsOf(styled.spans, isSpoiler)) {
        covered += styled.text.mid(at, run.start - at) + FormatTexts::tr("[spoiler]");
        at = run.end;
    }
    covered += styled.text.mid(at);
    return covered.replace(QChar(QChar::LineSeparator), u'\n');
}

QList<TextRun> runsOf(const QList<TextSpan> &spans, bool (*has)(const TextStyle &style))
{
    QList<TextRun> runs;
    for (const TextSpan &span : spans) {
        if (!has(span.style))
            continue;
        if (!runs.isEmpty() && runs.constLast().end == span.start)
            runs.last().end += span.length;
        else
            runs.append({span.start, span.start + span.length});
    }
    return runs;
}

} // namespace client
