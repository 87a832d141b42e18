// SPDX-License-Identifier: MIT
#include "server/accounts/externalmechanism.h"

namespace server {

namespace {

class ExternalConversation : public SaslConversation
{
public:
    ExternalConversation(const MemoryAccounts &accounts, const QByteArray &fingerprint)
        : m_accounts(accounts)
        , m_fingerprint(fingerprint)
    {}

    SaslStepResult step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return SaslAnswer{SaslOutcome::Challenge, {}, {}};
        const auto account = m_accounts.findCertificate(m_fingerprint);
        const auto named = response->isEmpty() ? account : m_accounts.find(*response);
        if (!account || !named || named->name != account->name)
            return SaslAnswer{SaslOutcome::Failure, {}, *response};
        return SaslAnswer{SaslOutcome::Success, {}, account->name};
    }

private:
    const MemoryAccounts &m_accounts;
    QByteArray m_fingerprint;
};

} // namespace

ExternalMechanism::ExternalMechanism(const MemoryAccounts &accounts)
    : m_accounts(accounts)
{}

std::unique_ptr<SaslConversation> ExternalMechanism::start(const SaslRequest &first)
{
    if (first.certificateFingerprint.isEmpty())
        return nullptr;
    return std::make_unique<ExternalConversation>(m_accounts, first.certificateFingerprint);
}

} // namespace server
