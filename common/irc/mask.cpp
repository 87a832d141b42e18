#include "common/irc/mask.h"

namespace irc {

namespace {

/// One element of a mask: a literal byte, '?' or '*', and how many bytes of the mask it takes.
struct Element
{
    enum Kind : quint8 { Literal, AnyCharacter, AnyBytes } kind;
    char byte;
    qsizetype length;
};

Element elementAt(QByteArrayView mask, qsizetype at) noexcept
{
    const char byte = mask[at];
    if (byte == '*')
        return {Element::AnyBytes, byte, 1};
    if (byte == '?')
        return {Element::AnyCharacter, byte, 1};
    if (byte == '\\' && at + 1 < mask.size() && (mask[at + 1] == '*' || mask[at + 1] == '?'))
        return {Element::Literal, mask[at + 1], 2};
    return {Element::Literal, byte, 1};
}

/// Of the UTF-8 character that begins at @p at.
qsizetype characterLength(QByteArrayView text, qsizetype at) noexcept
{
    qsizetype end = at + 1;
    while (quint8(text[at]) >= 0xC0 && end < text.size() && (quint8(text[end]) & 0xC0) == 0x80)
        ++end;
    return end - at;
}

} // namespace

bool matchesMask(QByteArrayView mask, QByteArrayView text, Casemapping mapping) noexcept
{
    qsizetype m = 0;
    qsizetype t = 0;
    qsizetype starMask = -1; // Behind the last '*'; only it ever needs to take more.
    qsizetype starText = 0;
    while (t < text.size()) {
        if (m < mask.size()) {
            const Element element = elementAt(mask, m);
            if (element.kind == Element::AnyBytes) {
                m += element.length;
                starMask = m;
                starText = t;
                continue;
            }
            if (element.kind == Element::AnyCharacter) {
                m += element.length;
                t += characterLength(text, t);
                continue;
            }
            if (foldedByte(element.byte, mapping) == foldedByte(text[t], mapping)) {
                m += element.length;
                ++t;
                continue;
            }
        }
        if (starMask < 0)
            return false;
        m = starMask;
        t = ++starText;
    }
    while (m < mask.size() && mask[m] == '*')
        ++m;
    return m == mask.size();
}

} // namespace irc
