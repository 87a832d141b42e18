// SPDX-License-Identifier: MIT
#include "common/irc/terminaltext.h"

#include "common/irc/formatting.h"

#include <QString>

#include <algorithm>

namespace irc {

namespace {

constexpr char firstByteOfC1 = '\xc2'; ///< In UTF-8; 80 to 9f follow.

bool isC0Control(char byte) noexcept
{
    return quint8(byte) < 0x20 || byte == '\x7f';
}

/// Terminals obey U+0080 to U+009F like escape sequences.
QByteArray withoutC1Controls(QByteArray text)
{
    qsizetype at = text.indexOf(firstByteOfC1);
    while (at >= 0) {
        if (at + 1 < text.size() && quint8(text.at(at + 1)) < 0xa0)
            text.remove(at, 2);
        else
            ++at;
        at = text.indexOf(firstByteOfC1, at);
    }
    return text;
}

} // namespace

QByteArray terminalText(QByteArrayView text)
{
    QByteArray shown = withoutFormatting(text);
    std::replace(shown.begin(), shown.end(), '\t', ' ');
    shown.removeIf(isC0Control);
    if (!shown.isValidUtf8())
        shown = QString::fromLatin1(shown).toUtf8();
    return withoutC1Controls(std::move(shown));
}

} // namespace irc
