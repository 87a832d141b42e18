// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <limits>
#include <optional>

namespace client {

/// How a span of a message looks. Colours are those of the sender, as 0xRRGGBB.
struct TextStyle
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool mono = false;    ///< 0x11, text between backticks, and blocks of code.
    bool block = false;   ///< Lines of code between two lines with three backticks.
    bool spoiler = false; ///< Text between `||`, or of one colour with its background.
    bool reverse = false; ///< Swaps foreground and background.
    std::optional<quint32> foreground;
    std::optional<quint32> background;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// A span of FormattedText::text with a style that is not plain.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// A URL in FormattedText::text.
struct TextUrl
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const TextUrl &, const TextUrl &) = default;
};

/// A message without its control characters, with the formats and URLs found in it.
struct FormattedText
{
    QString text;
    QList<TextSpan> spans; ///< In order, without overlap.
    QList<TextUrl> urls;   ///< In order, without overlap.
};

/// Parses IRC formatting codes, `code` between backticks, blocks of code, ||spoilers||, and URLs.
/// Never fails: invalid codes, other control characters, characters that force a direction, and all
/// combining marks after the eighth of one character are dropped. Line ends become U+2028.
/// Formatting: https://modern.ircdocs.horse/formatting
FormattedText parseText(QStringView message);

/// Parses IRC formatting codes only: other marks stay in the text, and URLs are not searched for.
FormattedText parseCodes(QStringView message);

/// The text without any formatting, for completion.
QString plainText(QStringView message);

/// As plainText(), with a word in place of each spoiler: for screen readers and for lists.
QString coveredText(QStringView message);

/// The characters @p from to @p to of the displayed text, for copying. Code and spoilers get their
/// marks back, so that they are the same where they are pasted; a selection that consists of one
/// code only does not.
QString markedText(QStringView message, qsizetype from = 0,
                   qsizetype to = std::numeric_limits<qsizetype>::max());

} // namespace client
