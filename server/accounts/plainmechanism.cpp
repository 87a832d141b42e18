#include "server/accounts/plainmechanism.h"

#include <QList>

namespace server {

namespace {

class PlainConversation : public SaslConversation
{
public:
    explicit PlainConversation(const Accounts &accounts)
        : m_accounts(accounts)
    {}

    SaslAnswer step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return {SaslOutcome::Challenge, {}, {}};
        // [authzid] NUL authcid NUL passwd. Nobody acts for somebody else here.
        const QList<QByteArray> parts = response->split('\0');
        if (parts.size() != 3 || parts.at(1).isEmpty() || parts.at(2).isEmpty()
            || (!parts.at(0).isEmpty() && parts.at(0) != parts.at(1)))
            return {};
        return m_accounts.check(parts.at(1), parts.at(2));
    }

private:
    const Accounts &m_accounts;
};

class RefusedConversation : public SaslConversation
{
public:
    SaslAnswer step(const std::optional<QByteArray> &) override { return {}; }
};

} // namespace

PlainMechanism::PlainMechanism(const Accounts &accounts, bool alsoWithoutTls)
    : m_accounts(accounts)
    , m_alsoWithoutTls(alsoWithoutTls)
{}

std::unique_ptr<SaslConversation> PlainMechanism::start(const SaslStep &first)
{
    if (!first.secure && !m_alsoWithoutTls)
        return std::make_unique<RefusedConversation>();
    return std::make_unique<PlainConversation>(m_accounts);
}

} // namespace server
