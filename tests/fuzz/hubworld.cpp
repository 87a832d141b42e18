// SPDX-License-Identifier: MIT
#include "tests/fuzz/hubworld.h"

#include "server/commands/allcommands.h"
#include "server/hub/inspection.h"
#include "server/store/memoryrecords.h"
#include "server/turn/encoding.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/hubinvariants.h"
#include "tests/fuzz/readable.h"

#include <algorithm>

namespace fuzz {

namespace {

constexpr qsizetype rememberedIds = 16;

void addToDigest(QCryptographicHash &said, const server::TurnResult &result)
{
    const server::Outbox &outbox = *result.outbox;
    for (int worker = 0; worker < outbox.workerCount(); ++worker) {
        for (const server::Outbox::Delivery &delivery : outbox.deliveries(worker)) {
            said.addData(QByteArray::number(delivery.client));
            if (!delivery.close)
                said.addData(server::encodeIrc(outbox.lines().at(delivery.line), delivery.profile));
        }
    }
    said.addData(server::encoded(result.records));
    for (const server::Query &query : result.queries)
        said.addData(server::encoded(query));
}

QList<server::MemberRecord> inOrder(QList<server::MemberRecord> members)
{
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return a.channel != b.channel ? a.channel < b.channel : a.member < b.member;
    });
    return members;
}

} // namespace

HubWorld::HubWorld(server::HubSettings settings)
    : m_settings(std::move(settings))
    , m_hub(std::make_unique<server::Hub>(m_settings, server::allCommands()))
    , m_answers(m_settings.networkId)
    , m_said(QCryptographicHash::Sha256)
    , m_nowMs(m_settings.createdMs)
{
    m_answers.accounts().add({"ana", "sesame"});
    m_answers.accounts().add({"ben", "sesame"});
    m_answers.addOperator("ana", "sesame");
}

server::ClientId HubWorld::connectClient(server::DialectKind dialect, bool secure)
{
    const server::ClientId client = ++m_lastClient;
    m_dialects[client] = server::createDialect(dialect);
    server::ClientConnected input;
    input.client = client;
    input.dialect = dialect;
    input.secure = secure;
    input.address = secure ? QByteArray("0::1") : "10.0.0." + QByteArray::number(client % 256);
    add(input);
    return client;
}

void HubWorld::disconnect(server::ClientId client)
{
    const auto it = m_dialects.find(client);
    if (it == m_dialects.end())
        return;
    it->second.reset();
    add(server::ClientDisconnected{client, "Connection reset"});
}

void HubWorld::receive(server::ClientId client, const QByteArray &bytes)
{
    const auto it = m_dialects.find(client);
    // Bytes of a closed client may still arrive at the hub.
    if (it == m_dialects.end() || !it->second || !it->second->isReady())
        return;
    it->second->append(bytes);
    while (const auto received = it->second->next()) {
        if (const auto *message = std::get_if<irc::Message>(&*received))
            add(server::MessageReceived{client, *message});
        else if (const auto *refusal = std::get_if<server::RefusedLine>(&*received))
            add(server::LineRefused{client, refusal->reason, refusal->command, refusal->label});
    }
    it->second->takeReplies();
}

void HubWorld::turn()
{
    apply(std::exchange(m_inputs, {}));
    while (!m_holdsAnswers && !m_queries.isEmpty()) {
        const server::Query query = m_queries.takeFirst();
        if (const auto answer = m_answers.answer(query.question, m_nowMs))
            apply({server::QueryAnswered{query.id, *answer}});
    }
}

void HubWorld::apply(const server::InputList &inputs)
{
    m_turns.append(
        {quint64(m_turns.size() + 1), m_nowMs, m_answers.secrets().withoutSecrets(inputs)});
    const server::TurnResult result = m_hub->apply(m_turns.constLast());
    FUZZ_REQUIRE(result.sequence == quint64(m_turns.size()));
    FUZZ_REQUIRE(result.outbox->workerCount() == m_settings.workers);
    addToDigest(m_said, result);
    for (int worker = 0; worker < result.outbox->workerCount(); ++worker) {
        for (const server::Outbox::Delivery &delivery : result.outbox->deliveries(worker)) {
            FUZZ_REQUIRE(server::workerOf(delivery.client, m_settings.workers) == worker);
            deliver(delivery, *result.outbox);
        }
    }
    m_records += result.records;
    m_answers.addRecords(result.sequence, result.records);
    m_queries += result.queries;
    requireConsistent(*m_hub);
    FUZZ_REQUIRE(!m_hub->nextDeadlineMs() || *m_hub->nextDeadlineMs() > m_nowMs);
}

void HubWorld::deliver(const server::Outbox::Delivery &delivery, const server::Outbox &outbox)
{
    FUZZ_REQUIRE(m_dialects.count(delivery.client) > 0 && !m_closed.contains(delivery.client));
    const auto &dialect = m_dialects.at(delivery.client);
    if (delivery.close) {
        m_closed.insert(delivery.client);
        return;
    }
    const irc::Message &message = outbox.lines().at(delivery.line);
    requireSendable(message, delivery.profile, m_settings.limits);
    rememberId(message);
    if (dialect && !dialect->encodesAlike())
        requireReadable(dialect->encode(message, delivery.profile));
}

void HubWorld::rememberId(const irc::Message &message)
{
    const QByteArray id = message.tags.value("msgid");
    if (id.isEmpty() || m_messageIds.contains(id))
        return;
    if (m_messageIds.size() == rememberedIds)
        m_messageIds.removeFirst();
    m_messageIds.append(id);
}

void HubWorld::changeSettings(bool others)
{
    server::HubSettings settings = m_settings;
    settings.motd = {"changed"};
    if (others)
        settings.alwaysOnAccounts = {};
    settings.lobby = others ? QByteArray("#a") : m_settings.lobby;
    settings.stsPort = others ? 6697 : 0;
    settings.deniedClientTags = others ? QList<QByteArray>{"*", "-typing"} : QList<QByteArray>();
    add(server::SettingsChanged(settings));
}

void HubWorld::reload()
{
    const QByteArray saved = saveHub(*m_hub);
    m_hub = loadHub(saved, m_settings, server::allCommands());
    FUZZ_REQUIRE(m_hub);
    FUZZ_REQUIRE(saveHub(*m_hub) == saved);
    requireConsistent(*m_hub);
}

void HubWorld::requireSameAgain() const
{
    server::Hub twin(m_settings, server::allCommands());
    QCryptographicHash said(QCryptographicHash::Sha256);
    for (const server::Turn &turn : m_turns)
        addToDigest(said, twin.apply(turn));
    FUZZ_REQUIRE(said.result() == m_said.result());
    FUZZ_REQUIRE(digestOf(twin) == digestOf(*m_hub));
    requireRestorable();
}

void HubWorld::requireStoredAccounts(const server::MemoryRecords &records) const
{
    const server::RegisteredAccounts &accounts = m_hub->accounts();
    QList<server::AccountRecord> all;
    for (const auto &[name, account] : accounts.all()) {
        all.append(account);
        const auto personal = m_hub->registry().findPersonal(name);
        if (!personal || accounts.isConfigured(name))
            continue;
        const auto loaded =
            std::get<server::AccountLoaded>(records.answer(server::LoadAccount{name}));
        std::map<QByteArray, qint64> markers;
        for (const server::ReadMarkerRecord &marker : loaded.readMarkers)
            markers[marker.target] = marker.timeMs;
        server::Metadata metadata;
        for (const server::MetadataRecord &entry : loaded.metadata)
            metadata[entry.key] = entry.value;
        FUZZ_REQUIRE(markers == personal->readMarkers);
        FUZZ_REQUIRE(metadata == personal->metadata);
    }
    FUZZ_REQUIRE(records.state().accounts == all);
}

void HubWorld::requireRestorable() const
{
    server::MemoryRecords records(m_settings.networkId, 1);
    records.add(m_turns.size(), m_records);
    requireStoredAccounts(records);
    server::Hub heir(m_hub->settings(), server::allCommands());
    heir.restore(records.state(heir.settings().alwaysOnAccounts));
    QList<server::MemberRecord> members = m_hub->formerMembers().members();
    QList<server::MemberRecord> restoredMembers = heir.formerMembers().members();
    for (const auto &[key, channel] : m_hub->registry().channels()) {
        const server::Channel *restored = heir.registry().findChannel(channel->name());
        FUZZ_REQUIRE(restored && restored->record() == channel->record());
        FUZZ_REQUIRE(restored->metadata() == channel->metadata());
        for (const server::Membership &member : channel->members())
            members.append(channel->memberRecord(*member.user));
        for (const server::Membership &member : restored->members())
            restoredMembers.append(restored->memberRecord(*member.user));
    }
    FUZZ_REQUIRE(heir.registry().channels().size() == m_hub->registry().channels().size());
    FUZZ_REQUIRE(heir.accountInvitations().all() == m_hub->accountInvitations().all());
    FUZZ_REQUIRE(inOrder(members) == inOrder(restoredMembers));
    const auto sameBan = [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.record() == b.second.record();
    };
    FUZZ_REQUIRE(std::equal(heir.bans().all().begin(), heir.bans().all().end(),
                            m_hub->bans().all().begin(), m_hub->bans().all().end(), sameBan));
}

} // namespace fuzz
