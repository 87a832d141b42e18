#include "server/accounts/plainmechanism.h"

#include <QList>

#include <utility>

namespace server {

namespace {

class PlainConversation : public SaslConversation
{
public:
    explicit PlainConversation(PasswordCheck check)
        : m_check(std::move(check))
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
        return m_check(parts.at(1), parts.at(2));
    }

private:
    PasswordCheck m_check;
};

} // namespace

PlainMechanism::PlainMechanism(PasswordCheck check)
    : m_check(std::move(check))
{}

std::unique_ptr<SaslConversation> PlainMechanism::start(const SaslStep &)
{
    return std::make_unique<PlainConversation>(m_check);
}

} // namespace server
