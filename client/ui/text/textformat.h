// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/styledtext.h"

#include <QUrl>

#include <limits>

namespace client {

/// A URL in FormattedText::text.
struct TextUrl
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const TextUrl &, const TextUrl &) = default;
};

/// A message with the formats and URLs found in it.
struct FormattedText : StyledText
{
    QList<TextUrl> urls; ///< In order, without overlap.
};

/// As styledText(), and finds URLs.
FormattedText parseText(QStringView message);

/// Parses IRC formatting codes only: other marks stay in the text, and URLs are not searched for.
FormattedText parseCodes(QStringView message);

/// The characters @p from to @p to of the displayed text, for copying. Code and spoilers get their
/// marks back, so that they are the same where they are pasted; a selection that consists of one
/// code only does not.
QString markedText(QStringView message, qsizetype from = 0,
                   qsizetype to = std::numeric_limits<qsizetype>::max());

} // namespace client
