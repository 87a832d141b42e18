// SPDX-License-Identifier: MIT
#include "common/irc/formatting.h"

#include <algorithm>

namespace irc {

namespace {

constexpr char colorCode = '\x03';
constexpr char hexColorCode = '\x04';

bool isToggle(char byte) noexcept
{
    // bold, monospace, reset, reverse, italic, strikethrough, underline
    return byte != '\0' && QByteArrayView("\x02\x11\x0f\x16\x1d\x1e\x1f").contains(byte);
}

bool isDecimal(char byte) noexcept
{
    return byte >= '0' && byte <= '9';
}

bool isHexadecimal(char byte) noexcept
{
    return isDecimal(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// The length of the colour at the start of @p text: one or two digits.
qsizetype colorLength(QByteArrayView text) noexcept
{
    const auto end = text.begin() + std::min<qsizetype>(text.size(), 2);
    return std::find_if_not(text.begin(), end, isDecimal) - text.begin();
}

/// The length of the hexadecimal colour at the start of @p text: six digits, or 0.
qsizetype hexColorLength(QByteArrayView text) noexcept
{
    constexpr qsizetype digits = 6;
    const bool complete =
        text.size() >= digits && std::all_of(text.begin(), text.begin() + digits, isHexadecimal);
    return complete ? digits : 0;
}

/// How many bytes of @p text, which follows a colour code, belong to the code. A comma only does
/// when a background colour follows it.
qsizetype colorsLength(QByteArrayView text, qsizetype (*oneColor)(QByteArrayView)) noexcept
{
    const qsizetype foreground = oneColor(text);
    if (foreground == 0 || foreground >= text.size() || text[foreground] != ',')
        return foreground;
    const qsizetype background = oneColor(text.sliced(foreground + 1));
    return background > 0 ? foreground + 1 + background : foreground;
}

} // namespace

QByteArray withoutFormatting(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte == colorCode)
            i += colorsLength(text.sliced(i + 1), colorLength);
        else if (byte == hexColorCode)
            i += colorsLength(text.sliced(i + 1), hexColorLength);
        else if (!isToggle(byte))
            plain += byte;
    }
    return plain;
}

} // namespace irc
