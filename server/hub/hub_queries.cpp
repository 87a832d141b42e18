// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"
#include "server/hub/runner.h"

#include <algorithm>
#include <utility>

// What the hub asks, and what waits for the answers.

namespace server {

namespace {

const irc::Message *messageOf(const Input &input)
{
    const auto *received = std::get_if<MessageReceived>(&input);
    return received ? &received->message : nullptr;
}

/// Whether the client leaves with @p input.
bool leaves(const Input &input)
{
    const irc::Message *message = messageOf(input);
    return std::holds_alternative<ClientDisconnected>(input)
           || (message && message->command == "QUIT" && !message->tags.contains("batch"));
}

/// Whether @p input gives up the step of a SASL exchange that is being answered.
bool abortsSasl(const User &user, const Input &input)
{
    const irc::Message *message = messageOf(input);
    return message && message->command == "AUTHENTICATE" && message->param(0) == "*"
           && user.sasl().isAnswerAwaited();
}

/// Whether @p input may interrupt a long answer: leaving a channel helps to read less.
bool interruptsAnswer(const User &user, const Input &input)
{
    const irc::Message *message = messageOf(input);
    return message && message->command == "PART" && user.openPauses() == user.openQueries()
           && user.waitingInputs().isEmpty();
}

} // namespace

QueryId Hub::ask(User &user, const irc::Message &message, Question question)
{
    pauseRegistrationTime(user);
    const bool isForClientOnly = std::holds_alternative<SaslStep>(question)
                                 || std::holds_alternative<CheckOperator>(question)
                                 || std::holds_alternative<CheckServerPassword>(question);
    return expectAnswer(user,
                        {.client = user.id(),
                         .response = {m_writer.deferResponse(), {}},
                         .message = message,
                         .isForClientOnly = isForClientOnly},
                        std::move(question));
}

void Hub::continueLater(User &user, const irc::Message &message)
{
    pause(user, message,
          m_writer.isAnswering(user) ? m_writer.suspendResponse() : Response::Handle());
}

void Hub::endAnswer(User &user)
{
    user.setUnreadBytes(user.unreadBytes() + m_writer.endResponse());
    if (user.unreadBytes() > m_settings.limits.answerBytes && user.openQueries() == 0
        && !user.isGone())
        pause(user, {}, {});
}

void Hub::tell(Question question)
{
    m_queries.append({0, std::move(question)});
}

void Hub::handle(const QueryAnswered &input)
{
    const auto pending = m_pending.extract(input.query);
    if (pending.empty())
        return;
    User *user = m_registry.findUser(pending.mapped().client);
    if (!user)
        return;
    user->setOpenQueries(user->openQueries() - 1);
    resumeRegistrationTime(*user);
    if (pending.mapped().isPause) {
        user->setOpenPauses(user->openPauses() - 1);
        user->setUnreadBytes(0);
    }
    resumeCommand(*this, *user, pending.mapped(), input);
    runWaiting(*user);
}

QueryId Hub::expectAnswer(User &user, PendingCommand pending, Question question)
{
    user.setOpenQueries(user.openQueries() + 1);
    m_pending[++m_lastQuery] = std::move(pending);
    m_queries.append({m_lastQuery, std::move(question)});
    return m_lastQuery;
}

void Hub::pause(User &user, const irc::Message &message, const Response::Handle &response)
{
    user.setOpenPauses(user.openPauses() + 1);
    expectAnswer(user,
                 {.client = user.id(),
                  .response = response,
                  .message = message,
                  .isPause = true,
                  .isForClientOnly = true},
                 WhenDrained{user.id()});
}

bool Hub::hasToWait(User &user, const Input &input)
{
    if (user.openQueries() == 0 || user.isGone() || abortsSasl(user, input)
        || interruptsAnswer(user, input))
        return false;
    const Limits &limits = m_settings.limits;
    const bool isLeaving = user.departureDeadlineMs() != 0;
    if (isLeaving && messageOf(input))
        return true; // It comes after QUIT.
    if (leaves(input)) {
        user.addWaiting(input);
        if (!isLeaving) {
            user.setDepartureDeadlineMs(nowMs() + limits.departureTimeoutMs);
            m_departureDeadlines.emplace(user.departureDeadlineMs(), user.id());
        }
        runBeforeLeaving(user);
    } else if (user.waitingInputs().size() >= limits.waitingInputs
               || user.waitingBytes() > limits.waitingBytes) {
        quit(user, "Excess flood", "Excess flood");
    } else {
        user.addWaiting(input);
        updateHold(user);
    }
    return true;
}

void Hub::runWaiting(User &user)
{
    if (user.departureDeadlineMs() != 0) {
        runBeforeLeaving(user);
        return;
    }
    constexpr int maxInputs = 64; // As in a turn.
    int inputs = 0;
    while (user.openQueries() == 0 && !user.isGone() && !user.waitingInputs().isEmpty()) {
        if (++inputs > maxInputs) {
            pause(user, {}, {});
            break;
        }
        const Input input = user.takeWaiting();
        std::visit([this](const auto &value) { handle(value); }, input);
    }
    updateHold(user);
}

void Hub::updateHold(User &user)
{
    const qsizetype most = m_settings.limits.waitingBytes / 16;
    const bool isHeld =
        user.isHeld() ? !user.waitingInputs().isEmpty() : user.waitingBytes() > most;
    if (user.isGone() || isHeld == user.isHeld())
        return;
    user.setHeld(isHeld);
    tell(HoldCommands{user.id(), isHeld});
}

void Hub::runBeforeLeaving(User &user)
{
    while (!user.isGone() && !user.waitingInputs().isEmpty()) {
        const bool isLast = leaves(user.waitingInputs().constFirst());
        const bool hasAsked = forgetQueries(
            user, isLast ? [](const PendingCommand &open) { return open.isForClientOnly; }
                         : [](const PendingCommand &open) { return open.isPause; });
        if (hasAsked)
            tell(ClientGone{user.id()});
        if (user.openQueries() > 0)
            return;
        const Input input = user.takeWaiting();
        std::visit([this](const auto &value) { handle(value); }, input);
    }
}

void Hub::endLateDepartures()
{
    while (!m_departureDeadlines.empty() && m_departureDeadlines.begin()->first <= nowMs()) {
        const auto late = m_departureDeadlines.extract(m_departureDeadlines.begin());
        User *user = m_registry.findUser(late.value().second);
        if (!user || user->isGone())
            continue;
        const InputList waiting = user->waitingInputs();
        user->clearWaiting();
        if (forgetQueries(*user, [](const PendingCommand &) { return true; }))
            tell(ClientGone{user->id()});
        const auto departure = std::find_if(waiting.cbegin(), waiting.cend(), leaves);
        if (departure != waiting.cend())
            std::visit([this](const auto &value) { handle(value); }, *departure);
    }
    removeGone();
}

bool Hub::forgetQueries(User &user, bool (*isForgotten)(const PendingCommand &))
{
    if (user.openQueries() == 0)
        return false;
    bool hasAsked = false;
    std::erase_if(m_pending, [&user, &hasAsked, isForgotten](const auto &entry) {
        const PendingCommand &open = entry.second;
        if (open.client != user.id() || !isForgotten(open))
            return false;
        user.setOpenQueries(user.openQueries() - 1);
        user.setOpenPauses(user.openPauses() - (open.isPause ? 1 : 0));
        hasAsked = hasAsked || !open.isPause;
        return true;
    });
    if (user.openPauses() == 0)
        user.owedNames() = {};
    return hasAsked;
}

} // namespace server
