// SPDX-License-Identifier: MIT
#include "common/irc/mask.h"

#include "common/irc/utf8.h"

#include <algorithm>

namespace irc {

namespace {

/// One element of a mask: a literal byte, '?' or '*', and its length in the mask.
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

/// The length of a UTF-8 character according to its first byte; 1 for any other byte.
qsizetype expectedLength(char byte) noexcept
{
    const auto lead = quint8(byte);
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

/// The length of the UTF-8 character at @p at. Each invalid byte counts as a character. Returns 0
/// when @p at is inside a character.
qsizetype characterLength(QByteArrayView text, qsizetype at) noexcept
{
    if (isUtf8Continuation(text[at])) {
        qsizetype begin = at - 1;
        while (begin >= 0 && at - begin < 3 && isUtf8Continuation(text[begin]))
            --begin;
        return begin >= 0 && expectedLength(text[begin]) > at - begin ? 0 : 1;
    }
    const qsizetype most = std::min(at + expectedLength(text[at]), text.size());
    qsizetype end = at + 1;
    while (end < most && isUtf8Continuation(text[end]))
        ++end;
    return end - at;
}

} // namespace

bool matchesMask(QByteArrayView mask, QByteArrayView text, Casemapping mapping) noexcept
{
    qsizetype m = 0;
    qsizetype t = 0;
    qsizetype starMask = -1; // After the last '*'. Only the last '*' ever has to match more bytes.
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
            qsizetype taken = 0;
            if (element.kind == Element::AnyCharacter)
                taken = characterLength(text, t);
            else if (foldedByte(element.byte, mapping) == foldedByte(text[t], mapping))
                taken = 1;
            if (taken > 0) {
                m += element.length;
                t += taken;
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
