// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"

#include <functional>

namespace server {

/// The salt and the cost of a verifier.
struct ScramParameters
{
    QByteArray salt;
    int iterations = 0;
};

/// SASL SCRAM-SHA-256: the client proves that it knows the password without sending it.
/// https://www.rfc-editor.org/rfc/rfc7677
class ScramMechanism : public SaslMechanism
{
public:
    /// Returns the parameters for a name, also for one that does not exist.
    using Lookup = std::function<ScramParameters(const QByteArray &name)>;
    using NonceSource = std::function<QByteArray()>;

    /// @p newNonce: see irc::ScramServer; empty: random nonces.
    explicit ScramMechanism(Lookup lookup, NonceSource newNonce = {});

    QByteArray name() const override { return QByteArrayLiteral("SCRAM-SHA-256"); }
    std::unique_ptr<SaslConversation> start(const SaslRequest &first) override;

private:
    Lookup m_lookup;
    NonceSource m_newNonce;
};

/// The rest of an exchange whose proof was right: the client acknowledges the server's last message
/// and is then logged in to @p account.
std::unique_ptr<SaslConversation> confirmedConversation(const QByteArray &account);

} // namespace server
