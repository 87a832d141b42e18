// SPDX-License-Identifier: MIT
#include "server/hub/registration.h"

#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/nickclaims.h"
#include "server/hub/passwords.h"
#include "server/hub/presence.h"
#include "server/hub/state/addressnetwork.h"
#include "server/hub/welcome.h"

namespace server {

namespace {

void refusePassword(CommandContext &context, const QByteArray &text)
{
    context.auditFailure("PASS", {}, text);
    context.reply(irc::ERR_PASSWDMISMATCH, {text});
    context.hub().quit(context.user(), {}, text);
}

void handlePasswordAnswer(CommandContext &context, const QueryAnswered &answered)
{
    const auto *checked = std::get_if<PasswordChecked>(&answered.answer);
    switch (checked ? checked->outcome : PasswordOutcome::Busy) {
    case PasswordOutcome::Right:
        context.user().setKnowsPassword();
        context.hub().registration().completeIfReady(context.user());
        return;
    case PasswordOutcome::Wrong:
        refusePassword(context, "Password incorrect");
        return;
    case PasswordOutcome::TooMany:
        refusePassword(context, tooManyWrongPasswords);
        return;
    case PasswordOutcome::Busy:
        // No ERR_PASSWDMISMATCH: clients would ask for another password.
        context.hub().quit(context.user(), {}, tooManyPasswordChecks);
        return;
    }
}

} // namespace

void Registration::begin(const User &user)
{
    m_deadlines.add(deadlineMs(user), user.id());
}

void Registration::completeIfReady(User &user)
{
    CommandContext context(m_hub, user, {});
    const bool hasNick = !user.nick().isEmpty() || !user.requestedNick().isEmpty();
    if (user.isRegistered() || user.isGone() || user.isNegotiating() || !hasNick
        || user.userName().isEmpty() || !isSaslSettled(context))
        return;
    claimRequestedNick(context);
    if (user.nick().isEmpty())
        return;
    if (!hasPassword(context))
        return;
    m_hub.closeIfBanned(user);
    if (user.isGone())
        return;
    forget(user);
    m_hub.registry().markRegistered(user);
    welcome(context);
    announceOnline(m_hub, user);
}

void Registration::pauseTime(User &user)
{
    if (user.isRegistered() || user.isAnswerOwed())
        return;
    forget(user);
    user.noteAnswerOwed(m_hub.nowMs());
}

void Registration::resumeTime(User &user)
{
    if (!user.isAnswerOwed())
        return;
    user.noteAnswered(m_hub.nowMs());
    begin(user);
}

void Registration::updateDeadlines()
{
    m_deadlines.clear();
    for (const auto &[client, user] : m_hub.registry().users()) {
        if (!user->isRegistered() && !user->isAnswerOwed())
            begin(*user);
    }
}

void Registration::closeLate()
{
    while (const auto client = m_deadlines.takeDue(m_hub.nowMs())) {
        if (User *user = m_hub.registry().findUser(*client))
            m_hub.quit(*user, {}, "Registration timed out");
    }
}

void Registration::forget(const User &user)
{
    m_deadlines.remove(deadlineMs(user), user.id());
}

bool Registration::isSaslSettled(CommandContext &context)
{
    User &user = context.user();
    if (!user.sasl().isActive())
        return true;
    if (user.sasl().isAnswerAwaited())
        return false;
    abandonSasl(m_hub, user);
    context.reply(irc::ERR_SASLABORTED, {"SASL authentication aborted"});
    return true;
}

bool Registration::hasPassword(CommandContext &context)
{
    User &user = context.user();
    if (!m_hub.settings().passwordNeeded || user.knowsPassword())
        return true;
    if (user.isAnswerOwed())
        return false;
    if (const SecretId password = user.takePassword()) {
        CommandContext(m_hub, user, "PASS")
            .ask(CheckServerPassword{user.id(), addressGroupOf(user.address()), password},
                 handlePasswordAnswer);
        return false;
    }
    const QByteArray text("Password incorrect");
    context.reply(irc::ERR_PASSWDMISMATCH, {text});
    m_hub.quit(user, {}, text);
    return false;
}

qint64 Registration::deadlineMs(const User &user) const
{
    return user.connectedMs() + user.owedMs() + m_hub.settings().limits.registrationTimeoutMs;
}

QList<ContinuationEntry> registrationContinuations()
{
    return {{"password", handlePasswordAnswer}};
}

} // namespace server
