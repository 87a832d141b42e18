// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

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

/// A span of StyledText::text with a style that is not plain.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyle style;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// A message without its control characters, with the formats found in it.
struct StyledText
{
    QString text;
    QList<TextSpan> spans; ///< In order, without overlap.
};

/// Whether backticks and `||` are formats, or ordinary text.
enum class TextMarks : quint8 { Format, AreText };

/// Parses IRC formatting codes, `code` between backticks, blocks of code and ||spoilers||. Never
/// fails: invalid codes, other control characters, characters that force a direction, and all
/// combining marks after the eighth of one character are dropped. Line ends become U+2028.
/// Formatting: https://modern.ircdocs.horse/formatting
StyledText styledText(QStringView message, TextMarks marks = TextMarks::Format);

/// The text without any formatting, for completion.
QString plainText(QStringView message);

/// As plainText(), with a word in place of each spoiler: for all places where text is shown or read
/// out that the user has not opened.
QString coveredText(QStringView message);

/// The characters from `start` to `end`.
struct TextRun
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The longest runs of neighbouring spans for which @p has is true.
QList<TextRun> runsOf(const QList<TextSpan> &spans, bool (*has)(const TextStyle &style));

} // namespace client
