// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace server {

/// A line that the dialect rejected; the hub gets it as LineRefused.
struct RefusedLine
{
    RefusalReason reason = RefusalReason::LineTooLong;
    QByteArray command;    ///< Upper case, as far as it could be read.
    QByteArray label = {}; ///< As far as it could be read.

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

/// A line that the dialect answered itself. It counts as a command for the rate limit.
struct AnsweredLine
{
    friend bool operator==(const AnsweredLine &, const AnsweredLine &) = default;
};

/// The language of one connection: turns received bytes into messages and messages into bytes to
/// send. Has no socket and no clock. One object per connection, since a dialect may have state.
class Dialect
{
public:
    using Received = std::variant<irc::Message, RefusedLine, AnsweredLine>;

    virtual ~Dialect() = default;

    /// Whether lines can be interpreted already. Until then, received bytes stay in the socket.
    virtual bool isReady() const noexcept { return true; }
    /// Adds received bytes, in any pieces.
    virtual void append(QByteArray bytes) = 0;
    /// The result of the next line; nullopt until more bytes arrive. Messages have no source and
    /// contain no NUL, CR or LF.
    virtual std::optional<Received> next() = 0;
    /// The number of bytes held that next() has not handled yet.
    virtual qsizetype unreadBytes() const noexcept = 0;
    /// Removes and returns the dialect's own bytes for the peer, such as answers to negotiation.
    virtual QByteArray takeReplies() = 0;
    /// The bytes that show @p message to the peer; may be empty.
    virtual QByteArray encode(const irc::Message &message, TagProfile profile) = 0;
    /// Whether encode() gives equal results for equal arguments on all connections.
    virtual bool encodesAlike() const noexcept = 0;
};

std::unique_ptr<Dialect> createDialect(DialectKind kind);

} // namespace server
