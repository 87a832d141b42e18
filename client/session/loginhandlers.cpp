// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"
#include "client/session/linetext.h"
#include "client/session/sessiontext.h"
#include "common/irc/numerics.h"

namespace client {

namespace {

QString sentenceFor(SaslLogin::Failure failure)
{
    switch (failure) {
    case SaslLogin::Failure::NoMechanism:
        return SessionText::tr("This server offers no way to log in that Hearth supports. Leave "
                               "the account empty to connect without one.");
    case SaslLogin::Failure::NotConfidential:
        return SessionText::tr("You were not logged in: without encryption, others could read your "
                               "password. Put ircs:// in front of the server's name.");
    case SaslLogin::Failure::WrongPassword:
        return SessionText::tr("Wrong account name or password.");
    case SaslLogin::Failure::ServerUnverified:
        return SessionText::tr(
            "You were not logged in: the server could not prove that it knows your "
            "password, so it may be an impostor.");
    case SaslLogin::Failure::Downgraded:
        return SessionText::tr(
            "You were not logged in: the server now asks for the password itself, which it did not "
            "need before, so it may be an impostor. The password was not sent. Enter it again only "
            "if you trust the server.");
    case SaslLogin::Failure::CertificateRefused:
        return SessionText::tr("The server does not accept this computer's certificate any more. "
                               "Log in with your password.");
    }
    return {};
}

/// The log-in has failed. During registration that ends the attempt to connect; later the
/// connection stays.
void loginFailed(SessionState &session, const QString &sentence)
{
    session.login.reset();
    if (finishLogIn(session, sentence))
        return;
    if (session.registered)
        session.error({}, sentence);
    else
        session.refuse(Requirement::Login, sentence);
}

void applyStep(SessionState &session, const SaslLogin::Step &step)
{
    for (const QByteArray &line : step.lines)
        session.sendRaw(line);
    if (step.challenge)
        session.pendingChallenge = step.challenge;
    if (step.failure)
        loginFailed(session, sentenceFor(*step.failure));
}

bool reportsRateLimit(const QString &text)
{
    return text.contains(QLatin1String("too many"), Qt::CaseInsensitive)
           || text.contains(QLatin1String("wait"), Qt::CaseInsensitive);
}

} // namespace

void logInWhenOffered(SessionState &session)
{
    if (session.credentials.signUp && !session.requestedLogin) {
        signUpWhenOffered(session);
        return;
    }
    if (session.loginCredentials().account.isEmpty() || session.login.isRunning()
        || session.loggedIn || session.refused)
        return;
    if (session.capabilities.has("sasl")) {
        Credentials who = session.loginCredentials();
        if (!session.connection.secure)
            who.certificate = {}; // it is presented by TLS
        if (who.accountPassword.isEmpty() && who.certificate.isEmpty()) {
            loginFailed(session,
                        SessionText::tr("Enter the password of the account %1.").arg(who.account));
            return;
        }
        applyStep(session, session.login.start(who, session.capabilities.value("sasl"),
                                               session.connection.isConfidential(),
                                               session.connection.nonce));
    } else if (session.capabilities.isSettled()
               && (session.requestedLogin || !session.registered)) {
        // Servers may offer sasl only on encrypted connections.
        loginFailed(session,
                    session.connection.secure
                        ? SessionText::tr("This server does not support accounts. Leave the "
                                          "account empty to connect without one.")
                        : SessionText::tr(
                            "This server does not allow log-ins without "
                            "encryption. Put ircs:// in front of its name, or leave the account "
                            "empty to connect without one."));
    }
}

void handleDerivedKey(SessionState &session, const irc::ScramClient::Challenge &challenge,
                      const QByteArray &key)
{
    applyStep(session, session.login.handleDerivedKey(challenge, key));
}

namespace handlers {

void authenticate(SessionState &session, const irc::Message &message)
{
    applyStep(session, session.login.handle(message));
}

void loggedIn(SessionState &session, const irc::Message &)
{
    if (!session.login.isRunning())
        return;
    const QByteArray mechanism = session.login.mechanism();
    const SaslLogin::Step step = session.login.succeed();
    applyStep(session, step);
    if (step.failure)
        return;
    session.loggedIn = true;
    if (session.account.isEmpty())
        session.account = session.loginCredentials().account.toUtf8();
    finishLogIn(session, {});
    if (mechanism == "EXTERNAL")
        session.credentials.accountPassword.clear(); // the certificate works, so it is not needed
    else
        session.credentials.isScramOnly = mechanism == "SCRAM-SHA-256";
    for (const QByteArray &line : session.capabilities.resume())
        session.sendRaw(line);
}

/// `900 nick nick!user@host account :You are now logged in as account`
void accountNamed(SessionState &session, const irc::Message &message)
{
    if (!message.param(2).isEmpty())
        session.account = message.param(2).toByteArray();
}

void loggedOut(SessionState &session, const irc::Message &)
{
    session.account.clear();
    session.loggedIn = false;
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
        applyStep(session, *other);
        return;
    }
    const QString text = trailingText(message);
    switch (message.command.toInt()) {
    case irc::ERR_NICKLOCKED:
        loginFailed(session,
                    SessionText::tr("This account is locked. Contact the server's operators."));
        return;
    case irc::ERR_SASLTOOLONG:
        loginFailed(session, SessionText::tr("The account name or password is too long for this "
                                             "server."));
        return;
    case irc::ERR_SASLABORTED:
        loginFailed(session, SessionText::tr("The server cancelled the log-in: %1").arg(text));
        return;
    default:
        loginFailed(session, reportsRateLimit(text)
                                 ? SessionText::tr("You were not logged in: %1").arg(text)
                                 : sentenceFor(SaslLogin::Failure::WrongPassword));
    }
}

void passwordRefused(SessionState &session, const irc::Message &message)
{
    if (session.registered) {
        showReply(session, message);
        return;
    }
    const QString text = trailingText(message);
    if (reportsRateLimit(text))
        session.refuse(Requirement::ServerPassword,
                       SessionText::tr("The server refused the connection: %1").arg(text));
    else
        session.refuse(Requirement::ServerPassword,
                       session.credentials.serverPassword.isEmpty()
                           ? SessionText::tr("This server requires a password.")
                           : SessionText::tr("Wrong password."));
}

} // namespace handlers

void handleAccountRequired(SessionState &session, const QString &words)
{
    session.refuse(
        Requirement::Login,
        session.credentials.account.isEmpty()
            ? SessionText::tr("This server requires you to log in to an account: %1").arg(words)
            : SessionText::tr("You were not logged in: %1").arg(words));
}

void handleConnectError(SessionState &session, const irc::Message &message)
{
    const QString text = trailingText(message);
    const auto mentions = [&text](const char *word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (mentions("sasl") || mentions("log in") || mentions("account"))
        handleAccountRequired(session, text);
    else if (mentions("password"))
        handlers::passwordRefused(session, message);
}

} // namespace client
