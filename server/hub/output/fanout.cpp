// SPDX-License-Identifier: MIT
#include "server/hub/output/fanout.h"

#include <utility>

namespace server {

void Fanout::add(CapabilitySet needs, QList<irc::Message> messages)
{
    m_versions.append({needs, std::move(messages), {}});
}

void Fanout::send(ClientId client, CapabilitySet capabilities, TagProfile profile)
{
    for (Version &version : m_versions) {
        if (!capabilities.contains(version.needs))
            continue;
        if (version.lines.isEmpty()) {
            for (const irc::Message &message : std::as_const(version.messages))
                version.lines.append(m_outbox.addLine(message));
        }
        for (quint32 line : std::as_const(version.lines))
            m_outbox.send(line, client, profile);
        return;
    }
}

QList<irc::Message> Fanout::messagesFor(CapabilitySet capabilities) const
{
    for (const Version &version : m_versions) {
        if (capabilities.contains(version.needs))
            return version.messages;
    }
    return {};
}

} // namespace server
