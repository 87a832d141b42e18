// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// How much text a server takes as one message. In bytes of UTF-8.
struct MessageLimits
{
    /// Of one line. The exact number depends on the names of the user and the target.
    qsizetype lineBytes = 400;
    /// Of a message of several lines, each line end counted as one; 0: each line is a message.
    qsizetype maxBytes = 0;
    qsizetype maxLines = 0; ///< Of a message of several lines.

    bool allowsSeveralLines() const { return maxBytes > 0 && maxLines > 1; }
    friend bool operator==(const MessageLimits &, const MessageLimits &) = default;
};

/// A line of a message as it is sent.
struct MessageLine
{
    QByteArray text;
    bool joins = false; ///< Continues the line before it without a line end.

    friend bool operator==(const MessageLine &, const MessageLine &) = default;
};

/// @p text with LF for each line end.
QString withPlainLineEnds(QString text);

/// @p text with LF for each line end, without empty lines at its beginning and end.
QString withoutOuterLineEnds(const QString &text);

/// The messages that @p text becomes: one if @p limits allow it, else as few as possible, each of
/// whole lines if they fit. Messages have no blank lines at their ends; blank text becomes none.
QList<QByteArray> messageParts(const QByteArray &text, const MessageLimits &limits);

/// The lines of the message @p part. Longer ones than @p lineBytes are split, at a space if there
/// is one in their second half, never inside a character.
QList<MessageLine> messageLines(const QByteArray &part, qsizetype lineBytes);

} // namespace client
