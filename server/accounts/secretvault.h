// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"
#include "server/turn/secret.h"

#include <QByteArray>
#include <QList>

#include <deque>
#include <map>
#include <optional>

namespace server {

/// Keeps the passwords that clients send out of turns. Replaces each secret parameter by a
/// SecretRef before the sequencer sees the message, and returns the secret to the password checker
/// when the hub's question names it. Clients cannot forge a reference: every parameter at the place
/// of a secret is replaced. Not thread-safe.
class SecretVault
{
public:
    /// With more secrets of a client, its oldest is dropped. Enough for the longest SASL response.
    static constexpr size_t maxPerClient = 64;
    /// Disconnected clients whose secrets are kept: the hub may still handle their last messages.
    static constexpr size_t maxDisconnected = 256;

    /// @p mechanisms: names that AUTHENTICATE may pass to the hub, upper case.
    explicit SecretVault(QList<QByteArray> mechanisms);

    /// Replaces the secrets in @p inputs. Forgets those of the clients that disconnected before the
    /// last maxDisconnected ones.
    InputList withoutSecrets(InputList inputs);
    /// Removes and returns a secret of @p client. Returns nullopt when it is not there.
    std::optional<QByteArray> take(ClientId client, SecretId id);
    /// Call when the hub has handled the last message of @p client.
    void forget(ClientId client) { m_secrets.erase(client); }
    bool isEmpty() const noexcept { return m_secrets.empty(); }

private:
    struct Entry
    {
        SecretId id = 0;
        QByteArray secret;
    };

    void noteDisconnected(ClientId client);
    /// Keeps @p secret and returns the text that replaces it.
    QByteArray keep(ClientId client, const QByteArray &secret);
    bool hasSecret(const Input &input) const;
    /// Whether a parameter of AUTHENTICATE is not part of a response.
    bool isPublic(const QByteArray &response) const;
    void hideSecret(MessageReceived &input);
    /// Hides the passwords in a message for NickServ.
    void hideInWords(MessageReceived &input);

    QList<QByteArray> m_mechanisms;
    std::map<ClientId, std::deque<Entry>> m_secrets; ///< Oldest first.
    std::deque<ClientId> m_disconnected;             ///< Earliest first.
    SecretId m_lastId = 0;
};

} // namespace server
