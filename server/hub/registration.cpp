// SPDX-License-Identifier: MIT
#include "server/hub/registration.h"

#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/login.h"
#include "server/hub/nickclaims.h"
#include "server/hub/passwords.h"
#include "server/hub/presence.h"
#include "server/hub/sharing.h"
#include "server/hub/state/addressnetwork.h"
#include "server/hub/welcome.h"

namespace server {

namespace {

void refusePassword(CommandContext &context, const QByteArray &text)
{
    context.auditFailure("PASS", {}, text);
    context.reply(irc::ERR_PASSWDMISMATCH, {text});
    context.hub().disconnect(context.client(), {}, text);
}

void handlePasswordAnswer(CommandContext &context, const QueryAnswered &answered)
{
    const auto *checked = std::get_if<PasswordChecked>(&answered.answer);
    switch (checked ? checked->outcome : PasswordOutcome::Busy) {
    case PasswordOutcome::Right:
        context.client().setKnowsPassword();
        context.hub().registration().completeIfReady(context.client());
        return;
    case PasswordOutcome::Wrong:
        refusePassword(context, "Password incorrect");
        return;
    case PasswordOutcome::TooMany:
        refusePassword(context, tooManyWrongPasswords);
        return;
    case PasswordOutcome::Busy:
        // No ERR_PASSWDMISMATCH: clients would ask for another password.
        context.hub().disconnect(context.client(), {}, tooManyPasswordChecks);
        return;
    }
}

} // namespace

void Registration::begin(const Client &client)
{
    m_deadlines.add(deadlineMs(client), client.id());
}

void Registration::completeIfReady(Client &client)
{
    CommandContext context(m_hub, client, {});
    User &user = client.user();
    const bool hasNick = !user.nick().isEmpty() || !client.requestedNick().isEmpty();
    if (user.isRegistered() || client.isGone() || client.isNegotiating() || !hasNick
        || user.userName().isEmpty() || !isSaslSettled(context))
        return;
    claimRequestedNick(context);
    User *shared = userToShare(context, client.requestedNick());
    if ((user.nick().isEmpty() && !shared) || !hasPassword(context))
        return;
    m_hub.closeIfBanned(client);
    if (client.isGone())
        return;
    forget(client);
    if (shared) {
        client.setRequestedNick({});
        shareUser(context, *shared);
        return;
    }
    m_hub.registry().markRegistered(user);
    welcome(context);
    announceOnline(m_hub, user);
    deliverInvitations(context);
}

void Registration::pauseTime(Client &client)
{
    if (client.user().isRegistered() || client.isAnswerOwed())
        return;
    forget(client);
    client.noteAnswerOwed(m_hub.nowMs());
}

void Registration::resumeTime(Client &client)
{
    if (!client.isAnswerOwed())
        return;
    client.noteAnswered(m_hub.nowMs());
    begin(client);
}

void Registration::updateDeadlines()
{
    m_deadlines.clear();
    for (const auto &[id, client] : m_hub.registry().clients()) {
        if (!client->user().isRegistered() && !client->isAnswerOwed())
            begin(*client);
    }
}

void Registration::closeLate()
{
    while (const auto id = m_deadlines.takeDue(m_hub.nowMs())) {
        if (Client *client = m_hub.registry().findClient(*id))
            m_hub.disconnect(*client, {}, "Registration timed out");
    }
}

void Registration::forget(const Client &client)
{
    m_deadlines.remove(deadlineMs(client), client.id());
}

bool Registration::isSaslSettled(CommandContext &context)
{
    Client &client = context.client();
    if (!client.sasl().isActive())
        return true;
    if (client.sasl().isAnswerAwaited())
        return false;
    abandonSasl(m_hub, client);
    context.reply(irc::ERR_SASLABORTED, {"SASL authentication aborted"});
    return true;
}

bool Registration::hasPassword(CommandContext &context)
{
    Client &client = context.client();
    if (!m_hub.settings().passwordNeeded || client.knowsPassword())
        return true;
    if (client.isAnswerOwed())
        return false;
    if (const SecretId password = client.takePassword()) {
        CommandContext(m_hub, client, "PASS")
            .ask(CheckServerPassword{client.id(), addressGroupOf(client.address()), password},
                 handlePasswordAnswer);
        return false;
    }
    const QByteArray text("Password incorrect");
    context.reply(irc::ERR_PASSWDMISMATCH, {text});
    m_hub.disconnect(client, {}, text);
    return false;
}

qint64 Registration::deadlineMs(const Client &client) const
{
    return client.connectedMs() + client.owedMs() + m_hub.settings().limits.registrationTimeoutMs;
}

QList<ContinuationEntry> registrationContinuations()
{
    return {{"password", handlePasswordAnswer}};
}

} // namespace server
