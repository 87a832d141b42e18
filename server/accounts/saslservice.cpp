// SPDX-License-Identifier: MIT
#include "server/accounts/saslservice.h"

namespace server {

void SaslService::add(std::unique_ptr<SaslMechanism> mechanism)
{
    m_mechanisms.push_back(std::move(mechanism));
}

QList<QByteArray> SaslService::mechanisms() const
{
    QList<QByteArray> names;
    for (const auto &mechanism : m_mechanisms)
        names.append(mechanism->name());
    return names;
}

SaslStepResult SaslService::answer(const SaslStep &step)
{
    if (!step.response) {
        abandon(step.client);
        SaslMechanism *mechanism = find(step.mechanism);
        if (auto conversation = mechanism ? mechanism->start(step) : nullptr)
            m_conversations[step.client] = std::move(conversation);
    }
    const auto it = m_conversations.find(step.client);
    if (it == m_conversations.end())
        return SaslAnswer{};
    SaslStepResult result = it->second->step(step.response);
    const auto *answer = std::get_if<SaslAnswer>(&result);
    if (!answer || answer->outcome != SaslOutcome::Challenge)
        m_conversations.erase(it);
    return result;
}

void SaslService::abandon(ClientId client)
{
    m_conversations.erase(client);
}

SaslMechanism *SaslService::find(const QByteArray &name) const
{
    for (const auto &mechanism : m_mechanisms) {
        if (mechanism->name() == name)
            return mechanism.get();
    }
    return nullptr;
}

} // namespace server
