// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"

namespace server {

/// SASL PLAIN: name and password as they are. https://www.rfc-editor.org/rfc/rfc4616
class PlainMechanism : public SaslMechanism
{
public:
    /// Unless @p alsoWithoutTls, clients fail whose password others could read on its way.
    explicit PlainMechanism(bool alsoWithoutTls);

    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    std::unique_ptr<SaslConversation> start(const SaslStep &first) override;

private:
    bool m_alsoWithoutTls;
};

} // namespace server
