#include "tests/support/hubanswers.h"

#include "common/irc/casemapping.h"
#include "server/accounts/plainmechanism.h"

namespace test {

namespace {

class TestConversation : public server::SaslConversation
{
public:
    server::SaslAnswer step(const std::optional<QByteArray> &response) override
    {
        if (!response)
            return {server::SaslOutcome::Challenge, QByteArray(300, '\0'), {}};
        if (response->isEmpty())
            return {server::SaslOutcome::Failure, {}, {}};
        return {server::SaslOutcome::Success, {}, QByteArray(*response).replace('\0', "")};
    }
};

class TestMechanism : public server::SaslMechanism
{
public:
    QByteArray name() const override { return "TEST"; }
    std::unique_ptr<server::SaslConversation> start(const server::SaslStep &) override
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

} // namespace

HubAnswers::HubAnswers()
{
    m_sasl.add(std::make_unique<server::PlainMechanism>(m_accounts, true));
    m_sasl.add(std::make_unique<TestMechanism>());
}

std::optional<server::Answer> HubAnswers::answer(const server::Question &question,
                                                 const server::RecordList &records)
{
    if (const auto *find = std::get_if<server::FindMessage>(&question))
        return findMessage(find->messageId, records);
    if (const auto *load = std::get_if<server::LoadAccount>(&question))
        return loadAccount(load->account, records);
    if (const auto *check = std::get_if<server::CheckOperator>(&question))
        return server::OperatorChecked{server::isOperatorPassword(m_operators, *check)};
    if (std::holds_alternative<server::RehashWanted>(question))
        return server::Rehashed{m_rehashProblem.isEmpty() ? QList<QByteArray>()
                                                          : QList<QByteArray>{m_rehashProblem}};
    if (std::holds_alternative<server::WhenDrained>(question))
        return server::Drained{};
    if (const auto *step = std::get_if<server::SaslStep>(&question))
        return m_sasl.answer(*step);
    if (const auto *abandoned = std::get_if<server::SaslAbandoned>(&question))
        m_sasl.abandon(abandoned->client);
    return std::nullopt;
}

} // namespace test
