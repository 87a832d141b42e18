// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"
#include "client/session/text.h"
#include "common/irc/numerics.h"

#include <QCoreApplication>

namespace client {

namespace {

QString loginTr(const char *text)
{
    return QCoreApplication::translate("client::Session", text);
}

QString sentenceFor(SaslLogin::Failure failure)
{
    switch (failure) {
    case SaslLogin::Failure::NoMechanism:
        return loginTr("This server has no accounts to log in to. Leave the account empty to "
                       "connect without.");
    case SaslLogin::Failure::NotConfidential:
        return loginTr("You were not logged in: without encryption others could read your "
                       "password. Write ircs:// before the server's name.");
    case SaslLogin::Failure::WrongPassword:
        return loginTr("Wrong account name or password.");
    case SaslLogin::Failure::ServerUnverified:
        return loginTr("You were not logged in: the server does not know your account's password "
                       "itself. It may be another server than it says.");
    }
    return {};
}

/// The log-in came to nothing: at first that is the end of the attempt to connect. A link that
/// is up stays.
void loginFailed(SessionState &session, const QString &sentence)
{
    session.login.reset();
    if (session.registered)
        session.error({}, sentence);
    else
        session.refuse(Requirement::Login, sentence);
}

void take(SessionState &session, const SaslLogin::Step &step)
{
    for (const QByteArray &line : step.lines)
        session.sendRaw(line);
    if (step.challenge)
        session.pendingChallenge = step.challenge;
    if (step.failure)
        loginFailed(session, sentenceFor(*step.failure));
}

bool reportsRateLimit(const QString &words)
{
    return words.contains(QLatin1String("too many"), Qt::CaseInsensitive)
           || words.contains(QLatin1String("wait"), Qt::CaseInsensitive);
}

} // namespace

void logInWhenOffered(SessionState &session)
{
    if (session.credentials.account.isEmpty() || session.login.isRunning() || session.loggedIn
        || session.refused)
        return;
    if (session.capabilities.has("sasl")) {
        take(session,
             session.login.start(session.credentials, session.capabilities.value("sasl"),
                                 session.connection.isConfidential(), session.connection.nonce));
    } else if (session.capabilities.isSettled() && !session.registered) {
        // Without encryption a server may hide what it has.
        loginFailed(session, session.connection.secure
                                 ? sentenceFor(SaslLogin::Failure::NoMechanism)
                                 : loginTr("This server lets nobody log in without encryption. "
                                           "Write ircs:// before its name, or leave the account "
                                           "empty to connect without."));
    }
}

void handleDerivedKey(SessionState &session, const irc::ScramClient::Challenge &challenge,
                      const QByteArray &key)
{
    take(session, session.login.handleDerivedKey(challenge, key));
}

namespace handlers {

void authenticate(SessionState &session, const irc::Message &message)
{
    take(session, session.login.receive(message));
}

void loggedIn(SessionState &session, const irc::Message &)
{
    if (!session.login.isRunning())
        return;
    const SaslLogin::Step step = session.login.succeed();
    take(session, step);
    if (step.failure)
        return;
    session.loggedIn = true;
    for (const QByteArray &line : session.capabilities.resume())
        session.sendRaw(line);
}

void saslMechanisms(SessionState &session, const irc::Message &message)
{
    session.login.restrictTo(message.param(1));
}

void loginRefused(SessionState &session, const irc::Message &message)
{
    if (!session.login.isRunning())
        return;
    if (const auto other = session.login.handleRefusal()) {
        take(session, *other);
        return;
    }
    const QString words = trailingText(message);
    switch (message.command.toInt()) {
    case irc::ERR_NICKLOCKED:
        loginFailed(session, loginTr("This account is locked. Ask the people who run the server."));
        return;
    case irc::ERR_SASLTOOLONG:
        loginFailed(session, loginTr("The account's name or password is too long for this "
                                     "server."));
        return;
    case irc::ERR_SASLABORTED:
        loginFailed(session, loginTr("The server broke off the log-in: %1").arg(words));
        return;
    default:
        loginFailed(session, reportsRateLimit(words)
                                 ? loginTr("You were not logged in: %1").arg(words)
                                 : sentenceFor(SaslLogin::Failure::WrongPassword));
    }
}

void passwordRefused(SessionState &session, const irc::Message &message)
{
    if (session.registered) {
        showReply(session, message);
        return;
    }
    const QString words = trailingText(message);
    if (reportsRateLimit(words))
        session.refuse(Requirement::ServerPassword,
                       loginTr("The server refused the connection: %1").arg(words));
    else
        session.refuse(Requirement::ServerPassword, session.credentials.serverPassword.isEmpty()
                                                        ? loginTr("This server wants a password.")
                                                        : loginTr("That password is not right."));
}

} // namespace handlers

void handleConnectError(SessionState &session, const irc::Message &message)
{
    const QString words = trailingText(message);
    const auto says = [&words](const char *word) {
        return words.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (says("sasl") || says("log in") || says("account"))
        session.refuse(Requirement::Login,
                       session.credentials.account.isEmpty()
                           ? loginTr("This server wants you to log in to an account: %1").arg(words)
                           : loginTr("You were not logged in: %1").arg(words));
    else if (says("password"))
        handlers::passwordRefused(session, message);
}

} // namespace client
