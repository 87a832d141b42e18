// SPDX-License-Identifier: MIT
#pragma once

#include "server/dialect/dialect.h"
#include "server/turn/limits.h"
#include "server/turn/outbox.h"

#include <QByteArray>

namespace server {

/// How many tokens of the rate limit each line of one connection takes.
///
/// The lines of a multiline message are sent all at once and the hub handles them together, so
/// they take less than a command. This holds only for clients that negotiated the capability, in
/// the batch that they opened, up to the limits of one message.
/// https://ircv3.net/specs/extensions/multiline
class LineCost
{
public:
    /// What the client may read, as of the hub's last message to it. Shows its capabilities.
    void setProfile(TagProfile profile) noexcept;
    /// At most 1. Asking changes nothing.
    double of(const Dialect::Received &received) const;
    /// To be called with each line that was paid for and handed on.
    void note(const Dialect::Received &received);

private:
    bool isLineOfOpenBatch(const Dialect::Received &received) const;

    bool m_hasMultiline = false;
    QByteArray m_reference; ///< Of the open batch; empty: none.
    int m_linesLeft = 0;
    qsizetype m_bytesLeft = 0;
};

} // namespace server
