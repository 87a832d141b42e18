// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/conversation.h"
#include "server/turn/messageid.h"
#include "server/turn/record.h"

#include <optional>
#include <variant>

// Questions of the hub about the history of conversations, and their answers.
// https://ircv3.net/specs/extensions/chathistory

namespace server {

/// A point in the history of a conversation: a message, which need not be stored any more, or a
/// time.
struct HistoryPoint
{
    std::optional<MessageId> message = std::nullopt; ///< Nullopt: the point is `timeMs`.
    qint64 timeMs = 0;                               ///< UTC in milliseconds since 1970.

    friend bool operator==(const HistoryPoint &, const HistoryPoint &) = default;
};

/// The messages between two points, without the points themselves.
struct HistoryRange
{
    std::optional<HistoryPoint> after = std::nullopt;  ///< Nullopt: from the beginning.
    std::optional<HistoryPoint> before = std::nullopt; ///< Nullopt: to the end.
    /// Whether the newest messages are read when there are more than the limit; otherwise the
    /// oldest.
    bool newest = true;

    friend bool operator==(const HistoryRange &, const HistoryRange &) = default;
};

/// The messages around a point, including the message at that point: one half of the limit is
/// before it.
struct HistoryAround
{
    HistoryPoint point;

    friend bool operator==(const HistoryAround &, const HistoryAround &) = default;
};

/// The rest of an answer: the messages at these positions in the store, without the one at `end`.
struct HistorySpan
{
    qint64 first = 0;
    qint64 end = 0;

    friend bool operator==(const HistorySpan &, const HistorySpan &) = default;
};

/// The part of a conversation that a user may read.
struct HistoryAccess
{
    ConversationKey conversation;
    ConversationKey otherwise = {}; ///< Read if there is no `conversation`; may be empty.
    qint64 fromMs = 0; ///< Only messages of this time or later: UTC in milliseconds since 1970.

    friend bool operator==(const HistoryAccess &, const HistoryAccess &) = default;
};

using HistorySelection = std::variant<HistoryRange, HistoryAround, HistorySpan>;

/// The size in bytes at which an answer ends early.
constexpr qsizetype maxHistoryReadBytes = 32 * 1024;
/// The same for SearchHistory.
constexpr qsizetype maxSearchBytes = 128 * 1024;

} // namespace server
