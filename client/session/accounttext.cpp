// SPDX-License-Identifier: MIT
#include "client/session/accounttext.h"

#include "client/chat/displaytext.h"
#include "client/session/sessiontext.h"

#include <iterator>

namespace client {

namespace {

using Field = AccountAnswer::Field;

AccountProblem nameProblem(const AccountRequest &request, const QByteArray &code)
{
    const QString &name = request.account;
    if (code == "ACCOUNT_EXISTS" || code == "USERNAME_EXISTS")
        return {SessionText::tr("The account name %1 is taken. If the account is yours, log in to "
                                "it; otherwise choose another name.")
                    .arg(name),
                Field::Account};
    if (code == "BAD_ACCOUNT_NAME")
        return {SessionText::tr("The server does not allow the account name %1. Choose another.")
                    .arg(name),
                Field::Account};
    if (code == "ACCOUNT_NAME_MUST_BE_NICK")
        return {SessionText::tr("On this server an account must have the name of its user. Leave "
                                "the account empty, or change your name to %1 first.")
                    .arg(name),
                Field::Account};
    if (code == "NEED_NICK")
        return {SessionText::tr("The server has not accepted your name yet. Choose another name, "
                                "then try again."),
                Field::Account};
    return {};
}

AccountProblem formProblem(const AccountRequest &request, const QByteArray &code)
{
    if ((code == "INVALID_EMAIL" || code == "UNACCEPTABLE_EMAIL") && request.email.isEmpty())
        return {SessionText::tr("This server requires an e-mail address."), Field::Email};
    if (code == "INVALID_EMAIL")
        return {
            SessionText::tr("The server cannot use this e-mail address. Check it for mistakes."),
            Field::Email};
    if (code == "UNACCEPTABLE_EMAIL")
        return {SessionText::tr("The server does not accept this e-mail address. Use another one."),
                Field::Email};
    if (code == "WEAK_PASSWORD")
        return {SessionText::tr("This password is too weak. Choose a longer one."),
                Field::Password};
    if (code == "UNACCEPTABLE_PASSWORD")
        return {SessionText::tr("The server cannot use this password. Choose another one."),
                Field::Password};
    if (code == "INVALID_CODE")
        return {SessionText::tr("This code is wrong, or it has expired. Check it, or register "
                                "again to get a new one."),
                Field::Code};
    return {};
}

AccountProblem stateProblem(const QByteArray &code, const QString &words)
{
    struct Sentence
    {
        const char *code;
        QString text;
    };
    const Sentence sentences[] = {
        {"ALREADY_AUTHENTICATED",
         SessionText::tr("You are logged in to an account already. Log out first.")},
        {"ACCOUNT_REQUIRED", SessionText::tr("You are not logged in any more. Log in first.")},
        {"TLS_REQUIRED",
         SessionText::tr("The server accepts passwords only over an encrypted connection. Put "
                         "ircs:// in front of its name.")},
        {"ACCOUNT_NOT_CHANGEABLE",
         SessionText::tr("The operators of this server manage your account. Ask one of them to "
                         "change it.")},
        {"TOO_MANY_CERTIFICATES",
         SessionText::tr("Your account has as many certificates as the server allows. Remove one "
                         "first.")},
        {"CERTIFICATE_EXISTS",
         SessionText::tr("The server knows this certificate already, for another account.")},
        {"UNKNOWN_CERTIFICATE",
         SessionText::tr("Your account does not have this certificate any more.")},
        {"INVALID_TARGET", SessionText::tr("This session has ended already.")},
        {"COMPLETE_CONNECTION_REQUIRED",
         SessionText::tr("The server registers accounts only for users who are connected.")},
    };
    for (const Sentence &sentence : sentences) {
        if (code == sentence.code)
            return {sentence.text};
    }
    if (code == "TEMPORARILY_UNAVAILABLE")
        return {words.isEmpty()
                    ? SessionText::tr("The server cannot do this at the moment. Try again later.")
                    : SessionText::tr("The server cannot do this at the moment: %1")
                          .arg(asSentence(words))};
    return {words.isEmpty()
                ? SessionText::tr("The server refused this.")
                : SessionText::tr("The server refused this: %1").arg(asSentence(words))};
}

} // namespace

AccountProblem accountProblem(const AccountRequest &request, const QByteArray &code,
                              const QString &words)
{
    if (AccountProblem problem = nameProblem(request, code); !problem.sentence.isEmpty())
        return problem;
    if (AccountProblem problem = formProblem(request, code); !problem.sentence.isEmpty())
        return problem;
    return stateProblem(code, words);
}

} // namespace client
