// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace client {

struct EmojiStretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const EmojiStretch &, const EmojiStretch &) = default;
};

/// The stretches of @p text that are emoji as people mean them: pictures, characters that a
/// variation selector makes pictures, and what joiners, skin tones and flags make of several. In
/// order; neighbours are one stretch. Each wants to be drawn with one font.
/// https://www.unicode.org/reports/tr51/#def_emoji_zwj_sequence
QList<EmojiStretch> findEmoji(QStringView text);

} // namespace client
