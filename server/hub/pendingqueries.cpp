// SPDX-License-Identifier: MIT
#include "server/hub/pendingqueries.h"

#include "server/hub/output/outboxwriter.h"
#include "server/hub/state/registry.h"
#include "server/hub/state/user.h"
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
bool abortsSasl(const User &user, const Input &input)
{
    const irc::Message *message = messageOf(input);
    return message && message->command == "AUTHENTICATE" && message->param(0) == "*"
           && user.sasl().isAnswerAwaited();
}

/// Whether @p input may interrupt a long answer: after PART the client has less to read.
bool interruptsAnswer(const User &user, const Input &input)
{
    const irc::Message *message = messageOf(input);
    return message && message->command == "PART" && user.openPauses() == user.openQueries()
           && user.waitingInputs().isEmpty();
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

QueryId PendingQueries::ask(User &user, const QByteArray &command, Question question,
                            Continuation continuation, bool isPart)
{
    const AnswerScope scope = answerScopeOf(question);
    Q_ASSERT(scope != AnswerScope::Notice);
    PendingCommand pending{.client = user.id(),
                           .command = command,
                           .response =
                               isPart ? m_writer.deferOrSuspendResponse() : Response::Handle(),
                           .continuation = std::move(continuation),
                           .answerScope = scope};
    return add(user, std::move(pending), std::move(question));
}

void PendingQueries::continueLater(User &user, const QByteArray &command, Continuation continuation)
{
    pause(user,
          {.client = user.id(),
           .command = command,
           .response = m_writer.isAnswering(user) ? m_writer.suspendResponse() : Response::Handle(),
           .continuation = std::move(continuation)});
}

void PendingQueries::pause(User &user)
{
    pause(user, {.client = user.id()});
}

void PendingQueries::endResponse(User &user)
{
    user.setUnreadBytes(user.unreadBytes() + m_writer.endResponse());
    if (user.unreadBytes() > m_settings.limits.answerBytes && user.openQueries() == 0
        && !user.isGone())
        pause(user);
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

void PendingQueries::noteAnswered(User &user, const PendingCommand &pending)
{
    user.setOpenQueries(user.openQueries() - 1);
    if (!pending.isPause)
        return;
    user.setOpenPauses(user.openPauses() - 1);
    user.setUnreadBytes(0);
}

Admission PendingQueries::admit(User &user, const Input &input, qint64 nowMs)
{
    if (user.openQueries() == 0 || user.isGone() || abortsSasl(user, input)
        || interruptsAnswer(user, input))
        return Admission::Run;
    const Limits &limits = m_settings.limits;
    const bool isLeaving = user.departureDeadlineMs() != 0;
    if (isLeaving && messageOf(input))
        return Admission::Wait; // Dropped: it came after QUIT.
    if (isDeparture(input)) {
        user.addWaiting(input);
        if (!isLeaving) {
            user.setDepartureDeadlineMs(nowMs + limits.departureTimeoutMs);
            m_departures.add(user.departureDeadlineMs(), user.id());
        }
        return Admission::Leave;
    }
    if (user.waitingInputs().size() >= limits.waitingInputs
        || user.waitingBytes() > limits.waitingBytes)
        return Admission::Flood;
    user.addWaiting(input);
    updateHold(user);
    return Admission::Wait;
}

std::optional<Input> PendingQueries::takeBeforeLeaving(User &user)
{
    if (user.isGone() || user.waitingInputs().isEmpty())
        return std::nullopt;
    const bool isLast = isDeparture(user.waitingInputs().constFirst());
    const bool hasAsked = forget(
        user,
        isLast
            ? [](const PendingCommand &open) { return open.answerScope == AnswerScope::OwnClient; }
            : [](const PendingCommand &open) { return open.isPause; });
    if (hasAsked)
        post(user.id(), ClientGone{user.id()});
    if (user.openQueries() > 0)
        return std::nullopt;
    return user.takeWaiting();
}

std::optional<Input> PendingQueries::giveUpWaiting(User &user)
{
    const InputList waiting = user.waitingInputs();
    user.clearWaiting();
    if (forget(user, [](const PendingCommand &) { return true; }))
        post(user.id(), ClientGone{user.id()});
    const auto departure = std::find_if(waiting.cbegin(), waiting.cend(), isDeparture);
    return departure == waiting.cend() ? std::nullopt : std::optional(*departure);
}

void PendingQueries::updateHold(User &user)
{
    const qsizetype maxBytes = m_settings.limits.waitingBytes / 16;
    const bool isHeld =
        user.isHeld() ? !user.waitingInputs().isEmpty() : user.waitingBytes() > maxBytes;
    if (user.isGone() || isHeld == user.isHeld())
        return;
    user.setHeld(isHeld);
    post(user.id(), HoldCommands{user.id(), isHeld});
}

bool PendingQueries::forget(User &user)
{
    m_departures.remove(user.departureDeadlineMs(), user.id());
    return forget(user, [](const PendingCommand &) { return true; });
}

void PendingQueries::pause(User &user, PendingCommand pending)
{
    const WhenDrained question{user.id()};
    pending.isPause = true;
    pending.answerScope = AnswerScope::OwnClient;
    user.setOpenPauses(user.openPauses() + 1);
    add(user, std::move(pending), question);
}

QueryId PendingQueries::add(User &user, PendingCommand pending, Question question)
{
    user.setOpenQueries(user.openQueries() + 1);
    if (const auto *load = std::get_if<LoadAccount>(&question)) {
        pending.loadedAccount = load->account;
        m_registry.beginLoad(load->account);
    }
    m_pending[++m_lastQuery] = std::move(pending);
    m_queries.append({m_lastQuery, user.id(), std::move(question)});
    return m_lastQuery;
}

bool PendingQueries::forget(User &user, bool (*isForgotten)(const PendingCommand &))
{
    if (user.openQueries() == 0)
        return false;
    bool hasAsked = false;
    std::erase_if(m_pending, [&](const auto &entry) {
        const PendingCommand &open = entry.second;
        if (open.client != user.id() || !isForgotten(open))
            return false;
        user.setOpenQueries(user.openQueries() - 1);
        user.setOpenPauses(user.openPauses() - (open.isPause ? 1 : 0));
        hasAsked = hasAsked || !open.isPause;
        endPending(open);
        return true;
    });
    if (user.openPauses() == 0)
        user.owedNames() = {};
    return hasAsked;
}

} // namespace server
