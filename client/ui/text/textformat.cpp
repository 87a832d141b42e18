// SPDX-License-Identifier: MIT
#include "client/ui/text/textformat.h"

#include "client/ui/text/urls.h"

#include <array>

namespace client {

namespace {

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

/// Converts formatting codes to spans and copies the text.
class TextReader
{
public:
    enum class Backticks : quint8 { MarkCode, AreText };

    explicit TextReader(QStringView in, Backticks backticks = Backticks::MarkCode)
        : m_in(in)
        , m_backticks(backticks)
    {}

    FormattedText read(); ///< Without URLs.

private:
    void readCode(char16_t code);
    void readColor();
    void readHexColor();
    void readBackticks();
    std::optional<quint32> decimal();
    std::optional<quint32> hex();
    void endSpan();

    QStringView m_in;
    Backticks m_backticks;
    qsizetype m_at = 0;
    FormattedText m_out;
    TextStyle m_style;
    qsizetype m_spanStart = 0;
};

FormattedText TextReader::read()
{
    m_out.text.reserve(m_in.size());
    while (m_at < m_in.size()) {
        const char16_t c = m_in.at(m_at++).unicode();
        if (c == u'`' && m_backticks == Backticks::MarkCode)
            readBackticks();
        else if (c == u'\n')
            m_out.text += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            m_out.text += u' ';
        else if (c >= 0x20 && c != 0x7f)
            m_out.text += QChar(c);
        else
            readCode(c);
    }
    endSpan();
    return std::move(m_out);
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
    case 0x0f:
        endSpan();
        m_style = {};
        return;
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

/// Reads `code` up to the closing backtick. A backtick without a partner, or with an empty pair, is
/// ordinary text.
void TextReader::readBackticks()
{
    const qsizetype end = m_in.indexOf(u'`', m_at);
    if (end <= m_at || m_style.mono) {
        m_out.text += u'`';
        return;
    }
    endSpan();
    m_style.mono = true;
    for (const QChar c : m_in.mid(m_at, end - m_at)) {
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            m_out.text += c;
    }
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
    if (length > 0 && m_style != TextStyle())
        m_out.spans.append({m_spanStart, length, m_style});
    m_spanStart = m_out.text.size();
}

} // namespace

FormattedText parseText(QStringView message)
{
    FormattedText formatted = TextReader(message).read();
    formatted.urls = findUrls(formatted.text);
    return formatted;
}

FormattedText parseCodes(QStringView message)
{
    return TextReader(message, TextReader::Backticks::AreText).read();
}

QString plainText(QStringView message)
{
    FormattedText formatted = TextReader(message).read();
    return formatted.text.replace(QChar(QChar::LineSeparator), u'\n');
}

QString markedText(QStringView message, qsizetype from, qsizetype to)
{
    const FormattedText formatted = TextReader(message).read();
    to = qMin(to, formatted.text.size());
    const bool whole = from == 0 && to == formatted.text.size();
    QString marked;
    qsizetype at = from;
    const auto append = [&](qsizetype end) {
        marked += QStringView(formatted.text).mid(at, qMax(end, at) - at);
        at = qMax(end, at);
    };
    for (qsizetype i = 0; i < formatted.spans.size(); ++i) {
        if (!formatted.spans.at(i).style.mono)
            continue;
        const qsizetype start = formatted.spans.at(i).start;
        qsizetype end = start + formatted.spans.at(i).length;
        for (; i + 1 < formatted.spans.size(); ++i) { // partly bold code consists of several spans
            const TextSpan &next = formatted.spans.at(i + 1);
            if (!next.style.mono || next.start != end)
                break;
            end += next.length;
        }
        const bool alone = start == from && end == to && !whole;
        const bool hasBacktick = QStringView(formatted.text).mid(start, end - start).contains(u'`');
        if (start < from || end > to || alone || hasBacktick)
            continue;
        append(start);
        marked += u'`';
        append(end);
        marked += u'`';
    }
    append(to);
    return marked.replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace client
