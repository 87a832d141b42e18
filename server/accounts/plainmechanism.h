#pragma once

#include "server/accounts/saslmechanism.h"

#include <functional>

namespace server {

/// Says whether @p password opens the account called @p name.
using PasswordCheck = std::function<SaslAnswer(const QByteArray &name, const QByteArray &password)>;

/// SASL PLAIN: name and password as they are. https://www.rfc-editor.org/rfc/rfc4616
class PlainMechanism : public SaslMechanism
{
public:
    explicit PlainMechanism(PasswordCheck check);

    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    std::unique_ptr<SaslConversation> start(const SaslStep &first) override;

private:
    PasswordCheck m_check;
};

} // namespace server
