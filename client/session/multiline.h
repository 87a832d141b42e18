// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messageparts.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

// IRCv3 multiline: https://ircv3.net/specs/extensions/multiline

namespace client {

class Capabilities;

/// The bounds of a message of several lines; `lineBytes` is not set.
MessageLimits multilineLimits(const Capabilities &capabilities);

/// The batch with the reference @p reference that sends @p lines to @p target as one message.
QList<irc::Message> multilineBatch(const Capabilities &capabilities, const QByteArray &reference,
                                   const QByteArray &target, const QList<MessageLine> &lines);

/// Collects the lines of messages that arrive as batches. A bounded number of batches and bytes
/// is kept; the rest of a message that is too long is dropped.
class MultilineBatches
{
public:
    static constexpr qsizetype maxOpen = 16;
    static constexpr qsizetype maxBytes = 16 * 1024; ///< Of the text of a message.

    /// Whether the BATCH @p message begins a message of several lines. Lines of a batch beyond
    /// maxOpen are messages of their own.
    bool begin(const irc::Message &message);
    /// Whether @p message belongs to an open batch, which then has it.
    bool take(const irc::Message &message);
    /// The whole message, with LF between its lines, the tags of the batch and those of the batch
    /// around it. Nullopt if no such batch is open or it is blank.
    std::optional<irc::Message> end(const QByteArray &reference);
    void clear() { m_open.clear(); }

private:
    QHash<QByteArray, irc::Message> m_open; ///< By reference. No command: there is no line yet.
};

} // namespace client
