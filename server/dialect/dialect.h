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

/// A line that a dialect refused; becomes LineRefused.
struct RefusedLine
{
    RefusalReason reason = RefusalReason::LineTooLong;
    QByteArray command;    ///< Upper case, as far as it could be read.
    QByteArray label = {}; ///< As far as it could be read.

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

/// A line that the dialect answered itself; it counts as a command for the rate limit.
struct AnsweredLine
{
    friend bool operator==(const AnsweredLine &, const AnsweredLine &) = default;
};

/// How one connection talks: bytes in, messages out, and back. Knows no socket and no clock;
/// one object for each connection, since a dialect may remember what it saw.
class Dialect
{
public:
    using Received = std::variant<irc::Message, RefusedLine, AnsweredLine>;

    virtual ~Dialect() = default;

    /// Whether lines may be interpreted yet. What comes in before waits in the socket.
    virtual bool isReady() const noexcept { return true; }
    /// Takes bytes as they came, in any pieces.
    virtual void append(QByteArrayView bytes) = 0;
    /// What the next line comes to, or nothing until more bytes come. A message has neither
    /// source nor NUL, CR or LF in it.
    virtual std::optional<Received> next() = 0;
    /// Bytes held that next() did not turn into something yet.
    virtual qsizetype unreadBytes() const noexcept = 0;
    /// Bytes that the dialect itself has for the peer, such as answers to negotiation.
    virtual QByteArray takeReplies() = 0;
    /// What the peer gets to read of @p message; may be nothing.
    virtual QByteArray encode(const irc::Message &message, TagProfile profile) = 0;
    /// Whether equal messages and profiles give equal bytes on every connection.
    virtual bool encodesAlike() const noexcept = 0;
};

std::unique_ptr<Dialect> createDialect(DialectKind kind);

} // namespace server
