// SPDX-License-Identifier: MIT
#include "server/hub/commandcontext.h"
#include "server/hub/hub.h"
#include "server/hub/state/addressnetwork.h"
#include "server/hub/welcome.h"

// Connection registration: https://modern.ircdocs.horse/#connection-registration

namespace server {

void Hub::abandonSasl(User &user)
{
    if (user.sasl().isActive())
        tell(SaslAbandoned{user.id()});
    user.sasl() = {};
}

void Hub::registerWhenComplete(User &user)
{
    CommandContext context(*this, user, {});
    if (user.isRegistered() || user.isGone() || user.isNegotiating() || user.nick().isEmpty()
        || user.userName().isEmpty() || !isSaslSettled(context))
        return;
    if (!hasPassword(context))
        return;
    closeIfBanned(user);
    if (user.isGone())
        return;
    m_registrationDeadlines.erase({registrationDeadlineMs(user), user.id()});
    m_registry.markRegistered(user);
    welcome(context);
    sayToWatchers(user, irc::RPL_MONONLINE, user.source());
}

bool Hub::hasPassword(CommandContext &context)
{
    User &user = context.user();
    if (!m_settings.passwordNeeded || user.knowsPassword())
        return true;
    if (user.isAnswerOwed())
        return false;
    const QByteArray password = user.takePassword();
    if (!password.isEmpty()) {
        ask(user, {{}, {}, "PASS", {}},
            CheckServerPassword{user.id(), addressGroupOf(user.address()), password});
        return false;
    }
    const QByteArray text("Password incorrect");
    context.reply(irc::ERR_PASSWDMISMATCH, {text});
    quit(user, {}, text);
    return false;
}

bool Hub::isSaslSettled(CommandContext &context)
{
    User &user = context.user();
    if (!user.sasl().isActive())
        return true;
    if (user.sasl().isAnswerAwaited())
        return false;
    abandonSasl(user);
    context.reply(irc::ERR_SASLABORTED, {"SASL authentication aborted"});
    return true;
}

void Hub::noteRegistrationDeadline(const User &user)
{
    m_registrationDeadlines.emplace(registrationDeadlineMs(user), user.id());
}

void Hub::closeLateRegistrations()
{
    while (!m_registrationDeadlines.empty() && m_registrationDeadlines.begin()->first <= nowMs()) {
        const auto late = m_registrationDeadlines.extract(m_registrationDeadlines.begin());
        if (User *user = m_registry.findUser(late.value().second))
            quit(*user, {}, "Registration timed out");
    }
    removeGone();
}

void Hub::pauseRegistrationTime(User &user)
{
    if (user.isRegistered() || user.isAnswerOwed())
        return;
    m_registrationDeadlines.erase({registrationDeadlineMs(user), user.id()});
    user.noteAnswerOwed(nowMs());
}

void Hub::resumeRegistrationTime(User &user)
{
    if (!user.isAnswerOwed())
        return;
    user.noteAnswered(nowMs());
    noteRegistrationDeadline(user);
}

qint64 Hub::registrationDeadlineMs(const User &user) const
{
    return user.connectedMs() + user.owedMs() + m_settings.limits.registrationTimeoutMs;
}

} // namespace server
