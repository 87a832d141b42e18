// SPDX-License-Identifier: MIT
#include "server/accounts/saslservice.h"

#include "server/accounts/secretvault.h"

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

SaslStepResult SaslService::answer(const SaslRequest &request)
{
    if (!request.response) {
        abandon(request.client);
        SaslMechanism *mechanism = find(request.mechanism);
        if (auto conversation = mechanism ? mechanism->start(request) : nullptr)
            m_conversations[request.client] = std::move(conversation);
    }
    const auto it = m_conversations.find(request.client);
    if (it == m_conversations.end())
        return SaslAnswer{};
    SaslStepResult result = it->second->step(request.response);
    const auto *answer = std::get_if<SaslAnswer>(&result);
    const bool continues = answer ? answer->outcome == SaslOutcome::Challenge
                                  : std::holds_alternative<ScramProof>(result);
    if (!continues)
        m_conversations.erase(it);
    return result;
}

void SaslService::abandon(ClientId client)
{
    m_conversations.erase(client);
}

void SaslService::replace(ClientId client, std::unique_ptr<SaslConversation> conversation)
{
    m_conversations[client] = std::move(conversation);
}

SaslMechanism *SaslService::find(const QByteArray &name) const
{
    for (const auto &mechanism : m_mechanisms) {
        if (mechanism->name() == name)
            return mechanism.get();
    }
    return nullptr;
}

SaslStepResult answerTo(const SaslStep &step, SecretVault &secrets, SaslService &service)
{
    SaslRequest request{step.client, step.mechanism, std::nullopt, step.secure,
                        step.certificateFingerprint};
    if (step.response) {
        QByteArray chunks;
        bool isComplete = true;
        for (SecretId id : *step.response) {
            const auto chunk = secrets.take(step.client, id);
            isComplete = isComplete && chunk;
            chunks += chunk.value_or(QByteArray());
        }
        auto decoded =
            QByteArray::fromBase64Encoding(chunks, QByteArray::AbortOnBase64DecodingErrors);
        if (!isComplete || !decoded) {
            service.abandon(step.client);
            return SaslAnswer{};
        }
        request.response = *decoded;
    }
    return service.answer(request);
}

} // namespace server
