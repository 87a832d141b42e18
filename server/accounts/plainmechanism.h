// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"

namespace server {

/// SASL PLAIN: sends name and password unencrypted. https://www.rfc-editor.org/rfc/rfc4616
class PlainMechanism : public SaslMechanism
{
public:
    /// Unless @p alsoWithoutTls, refuses clients on connections without TLS.
    explicit PlainMechanism(bool alsoWithoutTls);

    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    std::unique_ptr<SaslConversation> start(const SaslRequest &first) override;

private:
    bool m_alsoWithoutTls;
};

} // namespace server
