// SPDX-License-Identifier: MIT
#include "tests/support/hubfixture.h"

#include "common/irc/servertime.h"
#include "server/commands/allcommands.h"
#include "server/hub/snapshot.h"

#include <algorithm>

namespace test {

namespace {

constexpr qint64 startMs = 1'795'545'005'000; // 2026-11-24 18:30:05 UTC

} // namespace

HubFixture::HubFixture(const server::HubSettings &settings)
    : HubFixture(settings, server::allCommands())
{}

HubFixture::HubFixture(const server::HubSettings &settings, server::CommandTable commands)
    : m_hub(std::make_unique<server::Hub>(settings, std::move(commands)))
    , m_answers(settings.networkId)
    , m_nowMs(startMs)
{}

server::HubSettings HubFixture::defaultSettings()
{
    server::HubSettings settings;
    settings.serverName = "irc.test";
    settings.networkName = "Test";
    settings.version = "hearthd-1";
    settings.createdMs = startMs;
    settings.workers = 2;
    settings.saslPlainWithoutTls = true;
    settings.networkId = "net";
    settings.replayLimit = 0;
    return settings;
}

QByteArray HubFixture::timeTag() const
{
    return irc::serverTime(m_nowMs);
}

bool HubFixture::reload()
{
    auto loaded = server::loadHub(saveHub(*m_hub), m_hub->settings(), m_hub->commands());
    if (!loaded)
        return false;
    m_hub = std::move(loaded);
    return true;
}

server::TurnResult HubFixture::apply(const server::InputList &inputs)
{
    const server::TurnResult result =
        m_hub->apply({++m_sequence, m_nowMs, m_answers.secrets().withoutSecrets(inputs)});
    post(*result.outbox);
    m_records += result.records;
    m_answers.addRecords(result.sequence, result.records);
    m_audit += result.audit;
    m_queries += result.queries;
    answerQueries();
    return result;
}

server::ClientId HubFixture::connectClient(server::DialectKind dialect)
{
    return connectClient({.dialect = dialect, .address = "10.0.0.7"});
}

server::ClientId HubFixture::connectClient(server::ClientConnected connection)
{
    connection.client = ++m_lastClient;
    apply({connection});
    return connection.client;
}

server::ClientId HubFixture::registerClient(const QByteArray &nick, const QByteArray &capabilities)
{
    const server::ClientId client = connectClient();
    send(client, "CAP REQ :" + capabilities);
    send(client, "NICK " + nick);
    send(client, "USER " + nick + " 0 * :Real");
    send(client, "CAP END");
    take(client);
    return client;
}

void HubFixture::send(server::ClientId client, const QByteArray &line)
{
    if (const auto message = irc::Message::parse(line))
        apply({server::MessageReceived{client, *message}});
}

void HubFixture::disconnect(server::ClientId client, const QByteArray &reason)
{
    apply({server::ClientDisconnected{client, reason}});
}

void HubFixture::advanceMs(qint64 ms)
{
    const qint64 end = m_nowMs + ms;
    while (const auto deadline = m_hub->nextDeadlineMs()) {
        if (*deadline > end)
            break;
        m_nowMs = std::max(m_nowMs, *deadline);
        apply({});
    }
    m_nowMs = end;
    apply({});
}

void HubFixture::restart()
{
    m_queries.clear();
    m_hub = std::make_unique<server::Hub>(m_hub->settings(), m_hub->commands());
    m_hub->restore(m_answers.storedState(m_hub->settings().alwaysOnAccounts));
    apply({});
}

void HubFixture::holdAnswers(bool hold)
{
    m_holdsAnswers = hold;
    answerQueries();
}

void HubFixture::answerQueries()
{
    while (!m_holdsAnswers && !m_queries.isEmpty()) {
        const server::Query query = m_queries.takeFirst();
        if (const auto answer = m_answers.answer(query.question, m_nowMs))
            apply({server::QueryAnswered{query.id, *answer}});
    }
}

QByteArrayList HubFixture::take(server::ClientId client)
{
    return std::exchange(m_mailboxes[client], {});
}

bool HubFixture::hasMail(server::ClientId client) const
{
    const auto it = m_mailboxes.find(client);
    return it != m_mailboxes.end() && !it->second.isEmpty();
}

void HubFixture::post(const server::Outbox &outbox)
{
    for (int worker = 0; worker < outbox.workerCount(); ++worker) {
        for (const server::Outbox::Delivery &delivery : outbox.deliveries(worker)) {
            const QByteArray line =
                delivery.close
                    ? closedMark.toByteArray()
                    : server::encodeIrc(outbox.lines().at(delivery.line), delivery.profile)
                          .chopped(2);
            m_mailboxes[delivery.client].append(line);
        }
    }
}

} // namespace test
