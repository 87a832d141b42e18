// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/memoryaccounts.h"
#include "server/accounts/saslmechanism.h"

namespace server {

/// SASL EXTERNAL: the client's TLS certificate identifies the account that lists it.
/// https://www.rfc-editor.org/rfc/rfc4422#appendix-A
class ExternalMechanism : public SaslMechanism
{
public:
    /// @p accounts must outlive this object.
    explicit ExternalMechanism(const MemoryAccounts &accounts);

    QByteArray name() const override { return QByteArrayLiteral("EXTERNAL"); }
    /// Returns null for clients without a certificate.
    std::unique_ptr<SaslConversation> start(const SaslRequest &first) override;

private:
    const MemoryAccounts &m_accounts;
};

} // namespace server
