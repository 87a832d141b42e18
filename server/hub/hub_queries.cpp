#include "server/hub/hub.h"
#include "server/hub/runner.h"

// What the hub asks, and what waits for the answers.

namespace server {

QueryId Hub::ask(User &user, const irc::Message &message, Question question)
{
    pauseRegistrationTime(user);
    const QueryId query = expectAnswer(user, message, {m_writer.deferResponse(), {}});
    m_queries.append({query, std::move(question)});
    return query;
}

void Hub::continueLater(User &user, const irc::Message &message)
{
    const QueryId query = expectAnswer(user, message, m_writer.suspendResponse());
    m_queries.append({query, WhenDrained{user.id()}});
}

void Hub::tell(Question question)
{
    m_queries.append({0, std::move(question)});
}

void Hub::take(const QueryAnswered &input)
{
    const auto pending = m_pending.extract(input.query);
    if (pending.empty())
        return;
    User *user = m_registry.findUser(pending.mapped().client);
    if (!user)
        return;
    user->setOpenQueries(user->openQueries() - 1);
    resumeRegistrationTime(*user);
    resumeCommand(*this, *user, pending.mapped(), input);
    runWaiting(*user);
}

QueryId Hub::expectAnswer(User &user, const irc::Message &message, const Response::Handle &response)
{
    user.setOpenQueries(user.openQueries() + 1);
    m_pending[++m_lastQuery] = {user.id(), response, message};
    return m_lastQuery;
}

bool Hub::hasToWait(User &user, const Input &input)
{
    if (user.openQueries() == 0 || user.isGone())
        return false;
    const auto *received = std::get_if<MessageReceived>(&input);
    const bool aborts = received && received->message.command == "AUTHENTICATE"
                        && received->message.param(0) == "*" && user.sasl().isAnswerAwaited();
    if (aborts)
        return false;
    const bool ends = std::holds_alternative<ClientDisconnected>(input);
    if (!ends && user.waitingInputs().size() >= m_settings.limits.waitingInputs)
        quit(user, "Excess flood", "Excess flood");
    else
        user.waitingInputs().append(input);
    return true;
}

void Hub::runWaiting(User &user)
{
    while (user.openQueries() == 0 && !user.isGone() && !user.waitingInputs().isEmpty()) {
        const Input input = user.waitingInputs().takeFirst();
        std::visit([this](const auto &value) { take(value); }, input);
    }
}

void Hub::forgetQueries(const User &user)
{
    if (user.openQueries() == 0)
        return;
    std::erase_if(m_pending,
                  [&user](const auto &entry) { return entry.second.client == user.id(); });
}

} // namespace server
