#include "server/pipeline.h"

#include "server/hub/hub.h"
#include "server/store/store.h"

#include <algorithm>

namespace server {

namespace {

bool stopsTheServer(const Turn &turn)
{
    return std::any_of(turn.inputs.cbegin(), turn.inputs.cend(), [](const Input &input) {
        return std::holds_alternative<ServerStopping>(input);
    });
}

} // namespace

Pipeline::Pipeline(Hub &hub, Store &store, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_store(store)
{
    connect(&store, &Store::committed, this, &Pipeline::release);
    connect(&store, &Store::answered, this,
            [this](const QueryAnswered &answer) { emit answered(InputList{answer}); });
}

void Pipeline::take(const Turn &turn)
{
    TurnResult result = m_hub.apply(turn);
    m_waiting.push_back(
        {result.sequence, std::move(result.outbox), stopsTheServer(turn), std::move(result.audit)});
    m_store.commit(result.sequence, result.records);
    for (const Query &query : std::as_const(result.queries))
        ask(query);
    emit turnWantedAt(m_hub.nextDeadlineMs());
}

void Pipeline::ask(const Query &query)
{
    if (std::holds_alternative<WhenDrained>(query.question))
        m_waiting.back().drains.append(query);
    else if (const auto *question = std::get_if<FindMessage>(&query.question))
        m_store.ask(query.id, *question);
    else if (const auto *account = std::get_if<LoadAccount>(&query.question))
        m_store.ask(query.id, *account);
    else if (const auto *check = std::get_if<CheckOperator>(&query.question))
        emit operatorCheckWanted(query.id, *check);
    else if (const auto *password = std::get_if<CheckServerPassword>(&query.question))
        emit serverPasswordCheckWanted(query.id, *password);
    else if (const auto *step = std::get_if<SaslStep>(&query.question))
        emit saslStepWanted(query.id, *step);
    else if (const auto *abandoned = std::get_if<SaslAbandoned>(&query.question))
        emit saslAbandoned(abandoned->client);
    else if (const auto *gone = std::get_if<ClientGone>(&query.question))
        emit clientGone(gone->client);
    else if (std::holds_alternative<RehashWanted>(query.question))
        emit rehashWanted(query.id);
}

void Pipeline::release(quint64 committed)
{
    while (!m_waiting.empty() && m_waiting.front().sequence <= committed) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.outbox->isEmpty())
            emit released(next.outbox);
        if (!next.audit.isEmpty())
            emit audited(next.audit);
        for (const Query &query : next.drains)
            emit drainWanted(query.id, std::get<WhenDrained>(query.question).client);
        if (next.stops)
            emit stopReleased();
    }
}

} // namespace server
