// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/turn/limits.h"
#include "server/turn/outbox.h"

#include <QByteArray>

namespace server {

/// How many tokens of the rate limit each line of one connection costs.
///
/// The lines of a multiline message are sent together and the hub handles them as one message, so
/// they cost less than a command. This only applies to clients that have negotiated the capability,
/// inside the batch that they opened, up to the limits of one message.
/// https://ircv3.net/specs/extensions/multiline
class LineCost
{
public:
    /// The profile of the hub's last message to the client; it shows the client's capabilities.
    void setProfile(TagProfile profile) noexcept;
    /// The cost of @p received, at most 1.
    double of(const Dialect::Received &received) const;
    /// Call this with each line that was charged and handled.
    void note(const Dialect::Received &received);

private:
    bool isLineOfOpenBatch(const Dialect::Received &received) const;

    bool m_hasMultiline = false;
    QByteArray m_reference; ///< Of the open batch; empty: none is open.
    int m_linesLeft = 0;
    qsizetype m_bytesLeft = 0;
};

} // namespace server
