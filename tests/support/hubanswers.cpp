// SPDX-License-Identifier: MIT
#include "tests/support/hubanswers.h"

#include "server/accounts/newpassword.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/scramverifier.h"

namespace test {

namespace {

constexpr qsizetype maxMessages = 100'000;

class TestConversation : public server::SaslConversation
{
public:
    server::SaslStepResult step(const std::optional<QByteArray> &response) override
    {
        using server::SaslAnswer;
        using server::SaslOutcome;
        if (!response)
            return SaslAnswer{SaslOutcome::Challenge, QByteArray(300, '\0'), {}};
        if (response->isEmpty())
            return SaslAnswer{SaslOutcome::Failure, {}, {}};
        return SaslAnswer{SaslOutcome::Success, {}, QByteArray(*response).replace('\0', "")};
    }
};

class TestMechanism : public server::SaslMechanism
{
public:
    QByteArray name() const override { return "TEST"; }
    std::unique_ptr<server::SaslConversation> start(const server::SaslRequest &) override
    {
        return std::make_unique<TestConversation>();
    }
};

/// Without the rounds of a real verifier: they would only take time.
server::VerifierDerived derived(const QByteArray &account, const QByteArray &password)
{
    const server::VerifierOutcome outcome = server::newPasswordOutcome(account, password);
    if (outcome != server::VerifierOutcome::Derived)
        return {outcome, {}, {}};
    return {outcome, server::ScramVerifier::make(password, "salt", 1).toText(), "K7Q2M9XA4T"};
}

} // namespace

HubAnswers::HubAnswers(const QByteArray &networkId)
    : m_secrets({"PLAIN", "TEST"})
    , m_records(networkId, maxMessages)
{
    m_sasl.add(std::make_unique<server::PlainMechanism>(true));
    m_sasl.add(std::make_unique<TestMechanism>());
    m_throttle.setLimit(0);
}

std::optional<server::Answer> HubAnswers::answer(const server::Question &question, qint64 nowMs)
{
    if (const auto *find = std::get_if<server::FindMessage>(&question))
        return m_records.answer(*find);
    if (const auto *read = std::get_if<server::ReadHistory>(&question))
        return m_records.answer(*read);
    if (const auto *targets = std::get_if<server::FindTargets>(&question))
        return m_records.answer(*targets);
    if (const auto *search = std::get_if<server::SearchHistory>(&question))
        return m_records.answer(*search);
    if (const auto *load = std::get_if<server::LoadAccount>(&question))
        return m_records.answer(*load);
    if (const auto *check = std::get_if<server::CheckOperator>(&question))
        return answerTo(server::attemptOf(*check, takeSecret(check->client, check->password)),
                        nowMs);
    if (const auto *password = std::get_if<server::CheckServerPassword>(&question))
        return answerTo(
            server::attemptOf(*password, takeSecret(password->client, password->password)), nowMs);
    if (const auto *login = std::get_if<server::CheckAccount>(&question))
        return answerTo(server::attemptOf(*login, takeSecret(login->client, login->password)),
                        nowMs);
    if (const auto *derive = std::get_if<server::DeriveVerifier>(&question))
        return derived(derive->account, takeSecret(derive->client, derive->password));
    if (std::holds_alternative<server::RehashRequested>(question))
        return server::Rehashed{m_rehashProblem.isEmpty() ? QList<QByteArray>()
                                                          : QList<QByteArray>{m_rehashProblem}};
    if (std::holds_alternative<server::WhenDrained>(question))
        return server::Drained{};
    if (const auto *step = std::get_if<server::SaslStep>(&question))
        return take(*step, nowMs);
    if (const auto *abandoned = std::get_if<server::SaslAbandoned>(&question))
        m_sasl.abandon(abandoned->client);
    if (const auto *gone = std::get_if<server::ClientGone>(&question))
        m_sasl.abandon(gone->client);
    return std::nullopt;
}

void HubAnswers::addRecords(quint64 sequence, const server::RecordList &records)
{
    m_records.add(sequence, records);
    for (const server::Record &record : records) {
        if (const auto *account = std::get_if<server::AccountRecord>(&record))
            accounts().setRegistered(*account);
        else if (const auto *renamed = std::get_if<server::AccountRenamedRecord>(&record))
            rename(*renamed);
        else if (const auto *removed = std::get_if<server::AccountRemovedRecord>(&record))
            accounts().removeRegistered(removed->name);
    }
}

void HubAnswers::rename(const server::AccountRenamedRecord &record)
{
    accounts().removeRegistered(record.oldName);
    accounts().setRegistered(record.account);
}

server::Answer HubAnswers::answerTo(const server::PasswordAttempt &attempt, qint64 nowMs)
{
    using Decision = server::PasswordThrottle::Decision;
    using server::PasswordOutcome;
    const Decision decision = m_throttle.begin(attempt, nowMs);
    if (decision != Decision::Check)
        return m_book.answerTo(attempt, decision == Decision::Wrong ? PasswordOutcome::Wrong
                                                                    : PasswordOutcome::TooMany);
    // Without the rounds that hide what is kept: they would only take time.
    const bool isRight = server::isStoredPassword(m_book.find(attempt).text, attempt.password, 0);
    m_throttle.end(attempt, isRight, nowMs);
    return m_book.answerTo(attempt, isRight ? PasswordOutcome::Right : PasswordOutcome::Wrong);
}

server::Answer HubAnswers::take(const server::SaslStep &step, qint64 nowMs)
{
    const server::SaslStepResult result = server::answerTo(step, m_secrets, m_sasl);
    if (const auto *given = std::get_if<server::Credentials>(&result))
        return answerTo({server::PasswordKind::Account, step.client, step.addressGroup, given->name,
                         given->password},
                        nowMs);
    return std::get<server::SaslAnswer>(result);
}

QByteArray HubAnswers::takeSecret(server::ClientId client, server::SecretId id)
{
    return m_secrets.take(client, id).value_or(QByteArray());
}

} // namespace test
