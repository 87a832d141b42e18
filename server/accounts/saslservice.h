// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"

#include <QList>

#include <map>
#include <memory>
#include <vector>

namespace server {

class SecretVault;

/// Handles the steps of SASL exchanges with the available mechanisms and keeps the conversation of
/// each client. Not thread-safe.
class SaslService
{
public:
    void add(std::unique_ptr<SaslMechanism> mechanism);
    /// Names of the mechanisms in the order of the add() calls.
    QList<QByteArray> mechanisms() const;

    /// A request that only names its mechanism starts a new conversation.
    SaslStepResult answer(const SaslRequest &request);
    void abandon(ClientId client);
    /// Continues the exchange of @p client with @p conversation.
    void replace(ClientId client, std::unique_ptr<SaslConversation> conversation);

private:
    SaslMechanism *find(const QByteArray &name) const;

    std::vector<std::unique_ptr<SaslMechanism>> m_mechanisms;
    std::map<ClientId, std::unique_ptr<SaslConversation>> m_conversations;
};

/// Handles a step of the hub. Takes the response out of @p secrets; one that is not base64 or not
/// there any more fails the exchange.
SaslStepResult answerTo(const SaslStep &step, SecretVault &secrets, SaslService &service);

} // namespace server
