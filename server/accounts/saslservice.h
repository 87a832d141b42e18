// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"

#include <QList>

#include <map>
#include <memory>
#include <vector>

namespace server {

/// Takes the steps of SASL exchanges with the mechanisms that there are, and keeps each client's
/// conversation. Not bound to a thread; used by one at a time.
class SaslService
{
public:
    void add(std::unique_ptr<SaslMechanism> mechanism);
    /// Names of the mechanisms in the order in which they were added.
    QList<QByteArray> mechanisms() const;

    /// A step that only names its mechanism starts a new conversation.
    SaslStepResult answer(const SaslStep &step);
    void abandon(ClientId client);

private:
    SaslMechanism *find(const QByteArray &name) const;

    std::vector<std::unique_ptr<SaslMechanism>> m_mechanisms;
    std::map<ClientId, std::unique_ptr<SaslConversation>> m_conversations;
};

} // namespace server
