#include "server/hub/hub.h"

#include "server/hub/commandcontext.h"
#include "server/hub/welcome.h"

// Connection registration: https://modern.ircdocs.horse/#connection-registration

namespace server {

void Hub::abandonSasl(User &user)
{
    if (user.sasl().isActive())
        tell(SaslAbandoned{user.id()});
    user.sasl() = {};
}

bool Hub::mayTryPassword(const User &user) const
{
    return m_attempts.mayTry(user.address(), nowMs(), m_settings.limits.wrongPasswordsPerMinute);
}

void Hub::registerWhenComplete(User &user)
{
    const CommandContext context(*this, user, {});
    if (user.isRegistered() || user.isGone() || user.isNegotiating() || user.nick().isEmpty()
        || user.userName().isEmpty() || !isSaslSettled(context))
        return;
    if (!hasPassword(context))
        return;
    closeIfBanned(user);
    if (user.isGone())
        return;
    user.setPassword({});
    m_registrationDeadlines.erase({registrationDeadlineMs(user), user.id()});
    m_registry.countRegistered(user);
    welcome(context);
    sayToWatchers(user, irc::RPL_MONONLINE, user.source());
}

bool Hub::hasPassword(const CommandContext &context)
{
    User &user = context.user();
    if (m_settings.password.isEmpty())
        return true;
    const bool mayTry = mayTryPassword(user);
    if (mayTry && user.password() == m_settings.password)
        return true;
    if (mayTry && !user.password().isEmpty())
        noteWrongPassword(user);
    const QByteArray text(mayTry ? "Password incorrect" : PasswordAttempts::refusal);
    context.reply(irc::ERR_PASSWDMISMATCH, {text});
    quit(user, {}, text);
    return false;
}

bool Hub::isSaslSettled(const CommandContext &context)
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

qint64 Hub::registrationDeadlineMs(const User &user) const
{
    return user.connectedMs() + m_settings.limits.registrationTimeoutMs;
}

} // namespace server
