// SPDX-License-Identifier: MIT
#include "server/accounts/plainmechanism.h"

#include <QList>

namespace server {

namespace {

class PlainConversation : public SaslConversation
{
public:
    SaslStepResult step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return SaslAnswer{SaslOutcome::Challenge, {}, {}};
        // [authzid] NUL authcid NUL passwd. Acting for another account is not possible.
        const QList<QByteArray> parts = response->split('\0');
        if (parts.size() != 3 || parts.at(1).isEmpty() || parts.at(2).isEmpty()
            || (!parts.at(0).isEmpty() && parts.at(0) != parts.at(1)))
            return SaslAnswer{};
        return Credentials{parts.at(1), parts.at(2)};
    }
};

} // namespace

PlainMechanism::PlainMechanism(bool alsoWithoutTls)
    : m_alsoWithoutTls(alsoWithoutTls)
{}

std::unique_ptr<SaslConversation> PlainMechanism::start(const SaslRequest &first)
{
    if (!first.secure && !m_alsoWithoutTls)
        return nullptr;
    return std::make_unique<PlainConversation>();
}

} // namespace server
