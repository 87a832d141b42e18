// SPDX-License-Identifier: MIT
#include "server/hub/pendingqueries.h"

#include "server/hub/output/outboxwriter.h"
#include "server/hub/state/client.h"
#include "server/hub/state/registry.h"
#include "server/turn/hubsettings.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

const irc::Message *messageOf(const Input &input)
{
    const auto *received = std::get_if<MessageReceived>(&input);
    return received ? &received->message : nullptr;
}

/// Whether @p input ends the session of the client.
bool isDeparture(const Input &input)
{
    const irc::Message *message = messageOf(input);
    return std::holds_alternative<ClientDisconnected>(input)
           || (message && message->command == "QUIT" && !message->tags.contains("batch"));
}

/// Whether @p input aborts a SASL exchange while its current step waits for an answer.
bool abortsSasl(const Client &client, const Input &input)
{
    const irc::Message *message = messageOf(input);
    return message && message->command == "AUTHENTICATE" && message->param(0) == "*"
           && client.sasl().isAnswerAwaited();
}

/// Whether @p input may interrupt a long answer: after PART the client has less to read.
bool interruptsAnswer(const Client &client, const Input &input)
{
    const irc::Message *message = messageOf(input);
    return message && message->command == "PART" && client.openPauses() == client.openQueries()
           && client.waitingInputs().isEmpty();
}

AnswerScope answerScopeOf(const Question &question)
{
    return std::visit([]<typename T>(const T &) { return T::answerScope; }, question);
}

} // namespace

PendingQueries::PendingQueries(const HubSettings &settings, Registry &registry,
                               OutboxWriter &writer)
    : m_settings(settings)
    , m_registry(registry)
    , m_writer(writer)
{}

QueryId PendingQueries::ask(Client &client, const QByteArray &command, Question question,
                            Continuation continuation, bool isPart)
{
    const AnswerScope scope = answerScopeOf(question);
    Q_ASSERT(scope != AnswerScope::Notice);
    PendingCommand pending{.client = client.id(),
                           .command = command,
                           .response =
                               isPart ? m_writer.deferOrSuspendResponse() : Response::Handle(),
                           .continuation = std::move(continuation),
                           .answerScope = scope};
    return add(client, std::move(pending), std::move(question));
}

void PendingQueries::continueLater(Client &client, const QByteArray &command,
                                   Continuation continuation)
{
    pause(client, {.client = client.id(),
                   .command = command,
                   .response = m_writer.isAnswering(client) ? m_writer.suspendResponse()
                                                            : Response::Handle(),
                   .continuation = std::move(continuation)});
}

void PendingQueries::pause(Client &client)
{
    pause(client, {.client = client.id()});
}

void PendingQueries::endResponse(Client &client)
{
    client.setUnreadBytes(client.unreadBytes() + m_writer.endResponse());
    if (client.unreadBytes() > m_settings.limits.answerBytes && client.openQueries() == 0
        && !client.isGone())
        pause(client);
}

void PendingQueries::post(ClientId client, Question notice)
{
    Q_ASSERT(answerScopeOf(notice) == AnswerScope::Notice);
    m_queries.append({0, client, std::move(notice)});
}

QueryList PendingQueries::takeQueries()
{
    return std::exchange(m_queries, {});
}

std::optional<PendingCommand> PendingQueries::takePending(QueryId query)
{
    auto pending = m_pending.extract(query);
    if (pending.empty())
        return std::nullopt;
    return std::move(pending.mapped());
}

void PendingQueries::endPending(const PendingCommand &pending)
{
    if (!pending.loadedAccount.isEmpty())
        m_registry.endLoad(pending.loadedAccount);
}

void PendingQueries::noteAnswered(Client &client, const PendingCommand &pending)
{
    client.setOpenQueries(client.openQueries() - 1);
    if (!pending.isPause)
        return;
    client.setOpenPauses(client.openPauses() - 1);
    client.setUnreadBytes(0);
}

Admission PendingQueries::admit(Client &client, const Input &input, qint64 nowMs)
{
    if (client.openQueries() == 0 || client.isGone() || abortsSasl(client, input)
        || interruptsAnswer(client, input))
        return Admission::Run;
    const Limits &limits = m_settings.limits;
    const bool isLeaving = client.departureDeadlineMs() != 0;
    if (isLeaving && messageOf(input))
        return Admission::Wait; // Dropped: it came after QUIT.
    if (isDeparture(input)) {
        client.addWaiting(input);
        if (!isLeaving) {
            client.setDepartureDeadlineMs(nowMs + limits.departureTimeoutMs);
            m_departures.add(client.departureDeadlineMs(), client.id());
        }
        return Admission::Leave;
    }
    if (client.waitingInputs().size() >= limits.waitingInputs
        || client.waitingBytes() > limits.waitingBytes)
        return Admission::Flood;
    client.addWaiting(input);
    updateHold(client);
    return Admission::Wait;
}

std::optional<Input> PendingQueries::takeBeforeLeaving(Client &client)
{
    if (client.isGone() || client.waitingInputs().isEmpty())
        return std::nullopt;
    const bool isLast = isDeparture(client.waitingInputs().constFirst());
    const bool hasAsked = forget(
        client,
        isLast
            ? [](const PendingCommand &open) { return open.answerScope == AnswerScope::OwnClient; }
            : [](const PendingCommand &open) { return open.isPause; });
    if (hasAsked)
        post(client.id(), ClientGone{client.id()});
    if (client.openQueries() > 0)
        return std::nullopt;
    return client.takeWaiting();
}

std::optional<Input> PendingQueries::giveUpWaiting(Client &client)
{
    const InputList waiting = client.waitingInputs();
    client.clearWaiting();
    if (forget(client, [](const PendingCommand &) { return true; }))
        post(client.id(), ClientGone{client.id()});
    const auto departure = std::find_if(waiting.cbegin(), waiting.cend(), isDeparture);
    return departure == waiting.cend() ? std::nullopt : std::optional(*departure);
}

void PendingQueries::updateHold(Client &client)
{
    const qsizetype maxBytes = m_settings.limits.waitingBytes / 16;
    const bool isHeld =
        client.isHeld() ? !client.waitingInputs().isEmpty() : client.waitingBytes() > maxBytes;
    if (client.isGone() || isHeld == client.isHeld())
        return;
    client.setHeld(isHeld);
    post(client.id(), HoldCommands{client.id(), isHeld});
}

bool PendingQueries::forget(Client &client)
{
    m_departures.remove(client.departureDeadlineMs(), client.id());
    return forget(client, [](const PendingCommand &) { return true; });
}

void PendingQueries::pause(Client &client, PendingCommand pending)
{
    const WhenDrained question{client.id()};
    pending.isPause = true;
    pending.answerScope = AnswerScope::OwnClient;
    client.setOpenPauses(client.openPauses() + 1);
    add(client, std::move(pending), question);
}

QueryId PendingQueries::add(Client &client, PendingCommand pending, Question question)
{
    client.setOpenQueries(client.openQueries() + 1);
    if (const auto *load = std::get_if<LoadAccount>(&question)) {
        pending.loadedAccount = load->account;
        m_registry.beginLoad(load->account);
    }
    m_pending[++m_lastQuery] = std::move(pending);
    m_queries.append({m_lastQuery, client.id(), std::move(question)});
    return m_lastQuery;
}

bool PendingQueries::forget(Client &client, bool (*isForgotten)(const PendingCommand &))
{
    if (client.openQueries() == 0)
        return false;
    bool hasAsked = false;
    std::erase_if(m_pending, [&](const auto &entry) {
        const PendingCommand &open = entry.second;
        if (open.client != client.id() || !isForgotten(open))
            return false;
        client.setOpenQueries(client.openQueries() - 1);
        client.setOpenPauses(client.openPauses() - (open.isPause ? 1 : 0));
        hasAsked = hasAsked || !open.isPause;
        endPending(open);
        return true;
    });
    if (client.openPauses() == 0)
        client.owedNames() = {};
    return hasAsked;
}

} // namespace server
