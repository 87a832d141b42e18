// SPDX-License-Identifier: MIT
#include "tests/support/hubanswers.h"

#include "common/irc/casemapping.h"
#include "server/accounts/newpassword.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/scramverifier.h"

namespace test {

namespace {

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

server::MessageFound findMessage(const QByteArray &messageId, const server::RecordList &records)
{
    server::MessageFound found;
    for (const server::Record &record : records) {
        const auto *message = std::get_if<server::MessageRecord>(&record);
        const auto *removed = std::get_if<server::MessageRemovedRecord>(&record);
        const auto *renamed = std::get_if<server::ChannelRenamedRecord>(&record);
        if (message && message->messageId == messageId)
            found.message = *message;
        else if (removed && removed->messageId == messageId)
            found.message.reset();
        else if (renamed && found.message
                 && irc::equalNames(found.message->target, renamed->oldName))
            found.message->target = renamed->newName;
    }
    return found;
}

server::AccountLoaded loadAccount(const QByteArray &account, const server::RecordList &records)
{
    std::map<QByteArray, server::ReadMarkerRecord> markers;
    std::map<QByteArray, server::MetadataRecord> metadata;
    for (const server::Record &record : records) {
        const auto *marker = std::get_if<server::ReadMarkerRecord>(&record);
        const auto *entry = std::get_if<server::MetadataRecord>(&record);
        if (marker && irc::equalNames(marker->account, account))
            markers[marker->target] = *marker;
        else if (entry && irc::equalNames(entry->owner, account))
            metadata[entry->key] = *entry;
    }
    server::AccountLoaded loaded;
    for (const auto &[target, marker] : markers) {
        if (marker.timeMs != 0)
            loaded.readMarkers.append(marker);
    }
    for (const auto &[key, entry] : metadata) {
        if (!entry.value.isEmpty())
            loaded.metadata.append(entry);
    }
    return loaded;
}

/// Without the rounds of a real verifier: they would only take time.
server::VerifierDerived derived(const QByteArray &account, const QByteArray &password)
{
    const server::VerifierOutcome outcome = server::newPasswordOutcome(account, password);
    if (outcome != server::VerifierOutcome::Derived)
        return {outcome, {}, {}};
    return {outcome, server::ScramVerifier::make(password, "salt", 1).toText(), "K7Q2M9XA4T"};
}

} // namespace

HubAnswers::HubAnswers()
    : m_secrets({"PLAIN", "TEST"})
{
    m_sasl.add(std::make_unique<server::PlainMechanism>(true));
    m_sasl.add(std::make_unique<TestMechanism>());
    m_throttle.setLimit(0);
}

std::optional<server::Answer> HubAnswers::answer(const server::Question &question,
                                                 const server::RecordList &records, qint64 nowMs)
{
    if (const auto *find = std::get_if<server::FindMessage>(&question))
        return findMessage(find->messageId, records);
    if (const auto *load = std::get_if<server::LoadAccount>(&question))
        return loadAccount(load->account, records);
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

void HubAnswers::handle(const server::RecordList &records)
{
    for (const server::Record &record : records) {
        if (const auto *account = std::get_if<server::AccountRecord>(&record))
            accounts().setRegistered(*account);
        else if (const auto *removed = std::get_if<server::AccountRemovedRecord>(&record))
            accounts().removeRegistered(removed->name);
    }
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
