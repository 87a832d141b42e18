// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/capability.h"
#include "server/turn/outbox.h"

#include <QList>

namespace server {

/// Sends one announcement to many recipients. Each recipient gets the first version whose needs it
/// meets. The lines of a version are added to the outbox once, when its first recipient needs them.
class Fanout
{
public:
    explicit Fanout(Outbox &outbox)
        : m_outbox(outbox)
    {}

    /// Adds a version. Earlier versions take precedence.
    void add(CapabilitySet needs, QList<irc::Message> messages);
    void send(ClientId client, CapabilitySet capabilities, TagProfile profile);
    /// The messages for a recipient with @p capabilities; may be empty.
    QList<irc::Message> messagesFor(CapabilitySet capabilities) const;

private:
    struct Version
    {
        CapabilitySet needs;
        QList<irc::Message> messages;
        QList<quint32> lines; ///< Indexes in the outbox; empty until a recipient needs the version.
    };

    Outbox &m_outbox;
    QList<Version> m_versions;
};

} // namespace server
