// SPDX-License-Identifier: MIT
#include "server/app/pipeline.h"

#include "server/hub/hub.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace server {

namespace {

RecordList accountChanges(const RecordList &records)
{
    RecordList changes;
    for (const Record &record : records) {
        if (std::holds_alternative<AccountRecord>(record)
            || std::holds_alternative<AccountRemovedRecord>(record)
            || std::holds_alternative<AccountRenamedRecord>(record))
            changes.append(record);
    }
    return changes;
}

bool stopsTheServer(const Turn &turn)
{
    return std::any_of(turn.inputs.cbegin(), turn.inputs.cend(), [](const Input &input) {
        return std::holds_alternative<ServerStopping>(input);
    });
}

} // namespace

Pipeline::Pipeline(Hub &hub, Store &store, NodeId node, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_store(store)
    , m_node(node)
{
    connect(&store, &Store::committed, this, &Pipeline::release);
    connect(&store, &Store::failing, this, &Pipeline::refuseAll);
    connect(&store, &Store::recovered, this,
            [this] { emit storeStateChanged({StoreStateChanged{}}); });
    connect(&store, &Store::damaged, this, &Pipeline::reportDamage);
    connect(&store, &Store::answered, this,
            [this](const QueryAnswered &answer) { emit answered(InputList{answer}); });
    m_watchTimer.setSingleShot(true);
    m_watchTimer.setInterval(maxCommitMs);
    connect(&m_watchTimer, &QTimer::timeout, this, [this] {
        if (!m_waiting.empty() && m_waiting.front().sequence == m_watchedSequence)
            emit storeIsSlow();
        watchStore();
    });
}

void Pipeline::receive(const Turn &turn)
{
    TurnResult result = m_hub.apply(turn);
    m_waitingBytes += result.outbox->bytes();
    const int workers = result.outbox->workerCount();
    m_waiting.push_back({.sequence = result.sequence,
                         .outbox = std::move(result.outbox),
                         .inputs = inputBytes(turn.inputs, workers, m_node),
                         .stops = stopsTheServer(turn),
                         .audit = std::move(result.audit),
                         .accounts = accountChanges(result.records)});
    const CommitState state = m_store.commit(result.sequence, turn.timeMs, result.records);
    for (const Query &query : std::as_const(result.queries)) {
        if (nodeOf(query.client) == m_node)
            std::visit([this, &query](const auto &question) { ask(query.id, question); },
                       query.question);
    }
    emit turnRequestedAt(m_hub.nextDeadlineMs());
    switch (state) {
    case CommitState::Stored:
        release(result.sequence);
        return;
    case CommitState::Pending:
        watchStore();
        updateHold();
        return;
    case CommitState::Refused:
        QList<UnstoredMessage> lost;
        refuse(m_waiting.back(), result.records, lost);
        release(result.sequence);
        if (!lost.isEmpty())
            emit storeStateChanged({MessagesNotStored{lost}});
        return;
    }
}

void Pipeline::reportDamage(const QString &reason)
{
    if (!m_hub.storeState().isFailing)
        emit storeStateChanged({StoreStateChanged{.reason = reason.toUtf8()}});
}

void Pipeline::setWorkersBehind(bool behind)
{
    m_workersBehind = behind;
    updateHold();
}

void Pipeline::ask(QueryId query, const SaslStep &step)
{
    emit saslStepRequested(query, step);
}

void Pipeline::ask(QueryId, const SaslAbandoned &abandoned)
{
    emit saslAbandoned(abandoned.client);
}

void Pipeline::ask(QueryId query, const CheckOperator &question)
{
    emit operatorCheckRequested(query, question);
}

void Pipeline::ask(QueryId query, const CheckServerPassword &question)
{
    emit serverPasswordCheckRequested(query, question);
}

void Pipeline::ask(QueryId query, const CheckAccount &question)
{
    emit accountCheckRequested(query, question);
}

void Pipeline::ask(QueryId query, const DeriveVerifier &question)
{
    emit verifierRequested(query, question);
}

void Pipeline::ask(QueryId, const ClientGone &gone)
{
    emit clientGone(gone.client);
}

void Pipeline::ask(QueryId query, const RehashRequested &)
{
    emit rehashRequested(query);
}

void Pipeline::ask(QueryId query, const WhenDrained &question)
{
    m_waiting.back().forWorkers.append({query, question.client, question});
}

void Pipeline::ask(QueryId query, const HoldCommands &question)
{
    m_waiting.back().forWorkers.append({query, question.client, question});
}

void Pipeline::askWorker(const Query &query)
{
    if (const auto *hold = std::get_if<HoldCommands>(&query.question))
        emit commandHoldRequested(hold->client, hold->hold);
    else
        emit drainRequested(query.id, std::get<WhenDrained>(query.question).client);
}

void Pipeline::refuseAll(const QString &reason, const TurnBatch &pending)
{
    QList<UnstoredMessage> lost;
    auto stored = pending.cbegin();
    for (Waiting &turn : m_waiting) {
        while (stored != pending.cend() && stored->sequence < turn.sequence)
            ++stored;
        if (stored != pending.cend() && stored->sequence == turn.sequence)
            refuse(turn, stored->records, lost);
    }
    InputList inputs{StoreStateChanged{
        .isFailing = true, .refusesMessages = m_store.keepsMessages(), .reason = reason.toUtf8()}};
    if (!lost.isEmpty())
        inputs.append(MessagesNotStored{lost});
    emit storeStateChanged(inputs);
    if (!m_waiting.empty())
        release(m_waiting.back().sequence);
}

void Pipeline::refuse(Waiting &turn, const RecordList &records, QList<UnstoredMessage> &lost) const
{
    if (!m_store.keepsMessages())
        return;
    QHash<ClientId, QList<QByteArray>> labels;
    const auto add = [&](ClientId client, const QByteArray &command, const QByteArray &target) {
        if (nodeOf(client) != m_node)
            return;
        if (!labels.contains(client))
            labels[client] = turn.outbox->unstoredLabels(client);
        QList<QByteArray> &unused = labels[client];
        lost.append(
            {client, command, target, unused.isEmpty() ? QByteArray() : unused.takeFirst()});
    };
    for (const Record &record : records) {
        const auto *message = std::get_if<MessageRecord>(&record);
        const bool isLost = message && (message->isRedactable() || message->command == "REDACT");
        // A record without an id belongs to the record before it.
        if (isLost && !message->messageId.isEmpty())
            add(message->client, message->command, message->target);
    }
    turn.outbox = std::make_shared<const Outbox>(turn.outbox->withoutUnstored());
}

void Pipeline::release(quint64 committed)
{
    while (!m_waiting.empty() && m_waiting.front().sequence <= committed) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= next.outbox->bytes();
        reportAccounts(next.accounts);
        if (!next.outbox->isEmpty())
            emit released(next.outbox);
        if (!next.audit.isEmpty())
            emit audited(next.audit);
        for (const Query &query : next.forWorkers)
            askWorker(query);
        if (!next.inputs.isEmpty())
            emit inputsHandled(next.inputs);
        if (next.stops)
            emit stopReleased();
    }
    emit allReleased();
    updateHold();
}

void Pipeline::reportAccounts(const RecordList &changes)
{
    for (const Record &change : changes) {
        if (const auto *account = std::get_if<AccountRecord>(&change)) {
            emit accountChanged(*account);
        } else if (const auto *renamed = std::get_if<AccountRenamedRecord>(&change)) {
            emit accountRemoved(renamed->oldName);
            emit accountChanged(renamed->account);
        } else {
            emit accountRemoved(std::get<AccountRemovedRecord>(change).name);
        }
    }
}

void Pipeline::watchStore()
{
    if (m_waiting.empty() || m_watchTimer.isActive())
        return;
    m_watchedSequence = m_waiting.front().sequence;
    m_watchTimer.start();
}

void Pipeline::updateHold()
{
    // Hysteresis: turns resume when the backlog is below half of the bounds.
    const qsizetype share = m_held ? 2 : 1;
    const bool isHeld = m_workersBehind || waiting() >= maxWaitingTurns / share
                        || m_waitingBytes >= maxWaitingBytes / share;
    if (std::exchange(m_held, isHeld) != isHeld)
        emit holdChanged(isHeld);
}

} // namespace server
