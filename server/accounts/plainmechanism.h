#pragma once

#include "server/accounts/accounts.h"
#include "server/accounts/saslmechanism.h"

namespace server {

/// SASL PLAIN: name and password as they are. https://www.rfc-editor.org/rfc/rfc4616
class PlainMechanism : public SaslMechanism
{
public:
    /// @p accounts must outlive the mechanism. Unless @p alsoWithoutTls everybody fails whose
    /// password anybody could have read on its way.
    PlainMechanism(const Accounts &accounts, bool alsoWithoutTls);

    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    std::unique_ptr<SaslConversation> start(const SaslStep &first) override;

private:
    const Accounts &m_accounts;
    bool m_alsoWithoutTls;
};

} // namespace server
