// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace client {

struct EmojiSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const EmojiSpan &, const EmojiSpan &) = default;
};

/// The emoji in @p text, in order: pictographs, characters with an emoji variation selector, and
/// sequences with zero-width joiners, skin tones or flag tags. Adjacent emoji form one span. Draw
/// each span with a single font.
/// https://www.unicode.org/reports/tr51/#def_emoji_zwj_sequence
QList<EmojiSpan> findEmoji(QStringView text);

} // namespace client
