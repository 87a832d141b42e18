// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "tests/fuzz/fuzz.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>

namespace fuzz {

/// The result of a stream of bytes: the received lines and the dialect's own answers.
struct Conversation
{
    QList<server::Dialect::Received> received;
    QByteArray replies;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// Ends the process unless @p message fulfils the contract of Dialect::next().
inline void requireReceivable(const irc::Message &message)
{
    FUZZ_REQUIRE(message.source.isEmpty() && !message.command.isEmpty());
    for (const QByteArray &param : message.params) {
        FUZZ_REQUIRE(param.isValidUtf8());
        FUZZ_REQUIRE(!param.contains('\0') && !param.contains('\r') && !param.contains('\n'));
    }
}

/// Feeds @p stream to @p dialect in pieces of 1 to @p longest bytes. Ends the process if the
/// dialect holds more than @p maxUnreadBytes after a piece was handled.
inline Conversation converse(server::Dialect &dialect, QByteArrayView stream, qsizetype longest,
                             qsizetype maxUnreadBytes)
{
    Conversation conversation;
    for (qsizetype length = 1; !stream.isEmpty(); length = length % longest + 1) {
        const qsizetype taken = std::min(length, stream.size());
        dialect.append(stream.first(taken).toByteArray());
        stream = stream.sliced(taken);
        while (auto received = dialect.next()) {
            if (const auto *message = std::get_if<irc::Message>(&*received))
                requireReceivable(*message);
            conversation.received.append(std::move(*received));
        }
        conversation.replies += dialect.takeReplies();
        FUZZ_REQUIRE(dialect.unreadBytes() <= maxUnreadBytes);
    }
    return conversation;
}

} // namespace fuzz
