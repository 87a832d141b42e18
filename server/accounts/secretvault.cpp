// SPDX-License-Identifier: MIT
#include "server/accounts/secretvault.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace server {

namespace {

/// A command with a secret among its parameters.
struct SecretPosition
{
    QByteArrayView command;
    qsizetype param;
};

constexpr QByteArrayView saslCommand = "AUTHENTICATE";

constexpr SecretPosition secretPositions[] = {
    {"PASS", 0},
    {"OPER", 1},
    {saslCommand, 0},
    {"REGISTER", 2},
};

/// The position of the secret in @p message; null when it has none.
const SecretPosition *secretOf(const irc::Message &message)
{
    const auto position = std::find_if(std::begin(secretPositions), std::end(secretPositions),
                                       [&message](const SecretPosition &one) {
                                           return one.command == message.command
                                                  && !message.param(one.param).isEmpty();
                                       });
    return position == std::end(secretPositions) ? nullptr : position;
}

} // namespace

SecretVault::SecretVault(QList<QByteArray> mechanisms)
    : m_mechanisms(std::move(mechanisms))
{}

InputList SecretVault::withoutSecrets(InputList inputs)
{
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        // Only an input with a secret detaches the list.
        if (hasSecret(inputs.at(i)))
            hideSecret(std::get<MessageReceived>(inputs[i]));
        else if (const auto *gone = std::get_if<ClientDisconnected>(&inputs.at(i)))
            noteDisconnected(gone->client);
    }
    return inputs;
}

std::optional<QByteArray> SecretVault::take(ClientId client, SecretId id)
{
    const auto entries = m_secrets.find(client);
    if (entries == m_secrets.end())
        return std::nullopt;
    const auto entry = std::find_if(entries->second.begin(), entries->second.end(),
                                    [id](const Entry &one) { return one.id == id; });
    if (entry == entries->second.end())
        return std::nullopt;
    const QByteArray secret = entry->secret;
    entries->second.erase(entry);
    if (entries->second.empty())
        m_secrets.erase(entries);
    return secret;
}

void SecretVault::noteDisconnected(ClientId client)
{
    if (m_secrets.count(client) == 0)
        return;
    m_disconnected.push_back(client);
    if (m_disconnected.size() > maxDisconnected) {
        forget(m_disconnected.front());
        m_disconnected.pop_front();
    }
}

QByteArray SecretVault::keep(ClientId client, const QByteArray &secret)
{
    std::deque<Entry> &entries = m_secrets[client];
    if (entries.size() >= maxPerClient)
        entries.pop_front();
    entries.push_back({++m_lastId, secret});
    return SecretRef{m_lastId, secret.size()}.toText();
}

bool SecretVault::hasSecret(const Input &input) const
{
    const auto *received = std::get_if<MessageReceived>(&input);
    const SecretPosition *position = received ? secretOf(received->message) : nullptr;
    return position
           && (position->command != saslCommand
               || !isPublic(received->message.params.at(position->param)));
}

bool SecretVault::isPublic(const QByteArray &response) const
{
    return response == "*" || response == "+" || m_mechanisms.contains(response.toUpper());
}

void SecretVault::hideSecret(MessageReceived &input)
{
    QByteArray &secret = input.message.params[secretOf(input.message)->param];
    secret = keep(input.client, secret);
}

} // namespace server
