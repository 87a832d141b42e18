// SPDX-License-Identifier: MIT
#include "server/accounts/scrammechanism.h"

#include <QRandomGenerator>

#include <utility>

namespace server {

namespace {

QByteArray randomNonce()
{
    QByteArray random(18, '\0');
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return random.toBase64();
}

class ScramConversation : public SaslConversation
{
public:
    ScramConversation(const ScramMechanism::Lookup &lookup, const QByteArray &nonce)
        : m_lookup(lookup)
        , m_exchange(nonce)
    {}

    SaslStepResult step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return SaslAnswer{SaslOutcome::Challenge, {}, {}};
        if (m_name.isEmpty())
            return handleFirst(*response);
        if (!m_exchange.handleFinal(*response))
            return SaslAnswer{SaslOutcome::Failure, {}, m_name};
        return ScramProof{m_name, m_exchange, m_parameters.salt, m_parameters.iterations};
    }

private:
    SaslStepResult handleFirst(const QByteArray &message)
    {
        m_name = m_exchange.handleFirst(message).value_or(QByteArray());
        if (m_name.isEmpty())
            return SaslAnswer{};
        m_parameters = m_lookup(m_name);
        return SaslAnswer{SaslOutcome::Challenge,
                          m_exchange.challenge(m_parameters.salt, m_parameters.iterations),
                          {}};
    }

    ScramMechanism::Lookup m_lookup;
    irc::ScramServer m_exchange;
    QByteArray m_name; ///< Empty until the client has given it.
    ScramParameters m_parameters;
};

class ConfirmedConversation : public SaslConversation
{
public:
    explicit ConfirmedConversation(const QByteArray &account)
        : m_account(account)
    {}

    SaslStepResult step(const std::optional<QByteArray> &response) override
    {
        const bool isAcknowledged = response && response->isEmpty();
        return SaslAnswer{
            isAcknowledged ? SaslOutcome::Success : SaslOutcome::Failure, {}, m_account};
    }

private:
    QByteArray m_account;
};

} // namespace

ScramMechanism::ScramMechanism(Lookup lookup, NonceSource newNonce)
    : m_lookup(std::move(lookup))
    , m_newNonce(newNonce ? std::move(newNonce) : NonceSource(randomNonce))
{}

std::unique_ptr<SaslConversation> ScramMechanism::start(const SaslRequest &)
{
    return std::make_unique<ScramConversation>(m_lookup, m_newNonce());
}

std::unique_ptr<SaslConversation> confirmedConversation(const QByteArray &account)
{
    return std::make_unique<ConfirmedConversation>(account);
}

} // namespace server
