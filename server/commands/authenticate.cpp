// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/passwords.h"
#include "server/hub/readmarkers.h"
#include "server/hub/state/addressnetwork.h"

// SASL: https://ircv3.net/specs/extensions/sasl-3.1 and https://ircv3.net/specs/extensions/sasl-3.2

namespace server {

namespace {

void authenticateAnswered(CommandContext &context, const QueryAnswered &answered);

const QByteArray &endOfResponse()
{
    static const QByteArray mark("+");
    return mark;
}

void abandon(CommandContext &context)
{
    abandonSasl(context.hub(), context.client());
}

/// Fails the exchange with @p numeric, and closes the connection after too many failures.
void failExchange(CommandContext &context, irc::Numeric numeric, const QByteArray &text)
{
    abandon(context);
    context.reply(numeric, {text});
    countLoginFailure(context, "Too many SASL authentication failures");
}

void failExchange(CommandContext &context)
{
    failExchange(context, irc::ERR_SASLFAIL, "SASL authentication failed");
}

void requestStep(CommandContext &context, const std::optional<QList<SecretId>> &response)
{
    Client &client = context.client();
    SaslStep step{
        client.id(),       client.sasl().mechanism,         response,
        client.isSecure(), client.certificateFingerprint(), addressGroupOf(client.address())};
    client.editSasl().query = context.ask(std::move(step), authenticateAnswered);
}

void start(CommandContext &context, const QByteArray &mechanism)
{
    const QList<QByteArray> known =
        context.settings().saslMechanismsFor(context.client().connectionKind());
    if (!known.contains(mechanism)) {
        context.reply(irc::RPL_SASLMECHS, {known.join(','), "are available SASL mechanisms"});
        context.reply(irc::ERR_SASLFAIL, {"SASL authentication failed"});
        return;
    }
    beginLogin(context);
    context.client().editSasl().mechanism = mechanism;
    requestStep(context, std::nullopt);
}

/// Ends a response with the last of its chunks.
void requestResponseStep(CommandContext &context)
{
    SaslExchange &sasl = context.client().editSasl();
    sasl.receivedBytes = 0;
    requestStep(context, std::exchange(sasl.chunks, {}));
}

void handleChunk(CommandContext &context, const QByteArray &param)
{
    if (param == endOfResponse()) {
        requestResponseStep(context);
        return;
    }
    const auto chunk = SecretRef::fromText(param);
    if (!chunk) { // The name of a mechanism.
        failExchange(context);
        return;
    }
    SaslExchange &sasl = context.client().editSasl();
    const Limits &limits = context.limits();
    sasl.chunks.append(chunk->id);
    sasl.receivedBytes += chunk->bytes;
    if (chunk->bytes > limits.saslChunkBytes || sasl.receivedBytes > limits.saslResponseBytes)
        failExchange(context, irc::ERR_SASLTOOLONG, "SASL message too long");
    else if (chunk->bytes < limits.saslChunkBytes)
        requestResponseStep(context);
}

void authenticate(CommandContext &context, const irc::Message &message)
{
    const SaslExchange &sasl = context.client().sasl();
    const QByteArray param = message.param(0).toByteArray();
    if (!context.client().has(Capability::Sasl)) {
        context.reply(irc::ERR_SASLFAIL, {"Enable the sasl capability first"});
    } else if (param == "*") {
        abandon(context);
        context.reply(irc::ERR_SASLABORTED, {"SASL authentication aborted"});
    } else if (!context.user().account().isEmpty() && !context.settings().saslReauthentication) {
        context.reply(irc::ERR_SASLALREADY, {"You have already authenticated using SASL"});
    } else if (sasl.isActive()) {
        handleChunk(context, param);
    } else {
        start(context, param.toUpper());
    }
}

void sendChallenge(CommandContext &context, const QByteArray &data)
{
    const QByteArray encoded = data.toBase64();
    const qsizetype maxBytes = context.limits().saslChunkBytes;
    for (qsizetype at = 0; at < encoded.size(); at += maxBytes)
        context.send("AUTHENTICATE", {encoded.mid(at, maxBytes)});
    if (encoded.size() % maxBytes == 0)
        context.send("AUTHENTICATE", {endOfResponse()});
}

void finish(CommandContext &context, const std::shared_ptr<PersonalState> &personal)
{
    context.client().endSasl();
    logIn(context, personal);
    context.reply(irc::RPL_SASLSUCCESS, {"SASL authentication successful"});
    context.hub().closeIfBanned(context.client());
    if (!context.client().has(Capability::ReadMarker))
        return;
    for (const Channel *channel : context.user().channels())
        sendReadMarker(context, channel->name());
}

/// Logs in to @p account, after its stored data has been loaded if necessary.
void logInWhenLoaded(CommandContext &context, const QByteArray &account)
{
    if (const auto personal = context.registry().findPersonal(account)) {
        finish(context, personal);
        return;
    }
    SaslExchange &sasl = context.client().editSasl();
    sasl.account = account;
    sasl.query = context.ask(LoadAccount{account}, authenticateAnswered);
}

void handleAnswer(CommandContext &context, const SaslAnswer &answer)
{
    switch (answer.outcome) {
    case SaslOutcome::Challenge:
        sendChallenge(context, answer.data);
        return;
    case SaslOutcome::Success:
        if (canLogInTo(context, answer.account))
            logInWhenLoaded(context, answer.account);
        else
            failExchange(context);
        return;
    case SaslOutcome::Failure:
        context.auditFailure("SASL", answer.account, "wrong name or password");
        failExchange(context);
        return;
    case SaslOutcome::Locked:
        context.auditFailure("SASL", answer.account, "the account is locked");
        failExchange(context, irc::ERR_NICKLOCKED,
                     "This account is locked. Ask a server operator for help");
        return;
    case SaslOutcome::TooMany:
        context.auditFailure("SASL", answer.account, "too many wrong passwords");
        abandon(context);
        context.reply(irc::ERR_SASLFAIL, {tooManyWrongPasswords});
        return;
    case SaslOutcome::Busy:
        abandon(context);
        context.reply(irc::ERR_SASLFAIL, {tooManyPasswordChecks});
        return;
    }
}

void handleAnswer(CommandContext &context, const AccountLoaded &loaded)
{
    const QByteArray account = context.client().sasl().account;
    if (!canLogInTo(context, account)) {
        failExchange(context);
        return;
    }
    std::shared_ptr<PersonalState> personal = context.registry().findPersonal(account);
    if (!personal)
        personal = personalStateOf(context.hub(), account, loaded);
    finish(context, personal);
}

/// A query that fails, such as NoAnswer, fails the exchange.
template<typename OtherAnswer>
void handleAnswer(CommandContext &context, const OtherAnswer &)
{
    failExchange(context);
}

void authenticateAnswered(CommandContext &context, const QueryAnswered &answered)
{
    Client &client = context.client();
    if (client.sasl().query != answered.query)
        return; // The exchange has been aborted in the meantime.
    client.editSasl().query = 0;
    std::visit([&context](const auto &answer) { handleAnswer(context, answer); }, answered.answer);
    // If the exchange is over, registration no longer waits for it.
    if (!client.sasl().isActive())
        context.hub().registration().completeIfReady(client);
}

} // namespace

QList<Command> authenticateCommands()
{
    return {
        {.name = "AUTHENTICATE",
         .minParams = 1,
         .availability = Availability::Always,
         .handler = authenticate,
         .continuations = {{"authenticate", authenticateAnswered}},
         .syntax = "AUTHENTICATE <mechanism> | <base64> | + | *",
         .summary = "Logs in to an account with SASL.",
         .specification = "https://ircv3.net/specs/extensions/sasl-3.2"},
    };
}

} // namespace server
