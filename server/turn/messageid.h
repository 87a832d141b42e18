// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <compare>
#include <optional>

namespace server {

/// The position of a message among all messages of a network. Its text form is the `msgid` of the
/// message. https://ircv3.net/specs/extensions/message-ids
struct MessageId
{
    quint64 sequence = 0; ///< Of the message's turn.
    quint32 number = 0;   ///< Unique within the turn, in the order in which the hub gave them.

    /// The part that all ids of a turn begin with.
    static QByteArray prefix(const QByteArray &networkId, quint64 sequence);
    /// The `msgid` that begins with @p prefix. All ids have the same length, so that they sort like
    /// the messages.
    static QByteArray text(const QByteArray &prefix, quint32 number);
    /// Nullopt when @p text is not an id of the network.
    static std::optional<MessageId> parse(QByteArrayView text, const QByteArray &networkId);

    friend auto operator<=>(const MessageId &, const MessageId &) = default;
};

} // namespace server
