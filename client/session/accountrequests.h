// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace irc {
struct Message;
}

namespace client {

class SessionState;

/// The requests about an account that the server has not answered completely.
///
/// REGISTER and VERIFY: https://ircv3.net/specs/extensions/account-registration. The other ones are
/// subcommands of ACCOUNT, which hearthd announces by the ISUPPORT token of that name.
class AccountRequests
{
public:
    struct Pending
    {
        QByteArray label; ///< Empty if the server has no labels.
        AccountAnswer answer;
        bool isSignUp = false; ///< Sent by the session during registration, not by the user.
    };

    /// Returns the added request; the pointer is valid until the next change.
    Pending *add(const Pending &pending);
    bool isEmpty() const { return m_pending.isEmpty(); }
    /// The request with the label, or null. An empty label finds nothing.
    Pending *withLabel(const QByteArray &label);
    /// The oldest request of this kind, or null.
    Pending *ofKind(AccountRequest::Kind kind);
    Pending take(const Pending *pending);
    QList<Pending> takeAll();

private:
    QList<Pending> m_pending;
};

/// Sends @p request. event::AccountAnswered follows, possibly at once.
void requestAccount(SessionState &session, const AccountRequest &request);
/// Handles @p message if it answers a request. Returns whether nothing else needs to handle it.
bool handleAccountAnswer(SessionState &session, const irc::Message &message);
/// The log-in that the user requested has ended; an empty @p problem means success. Returns false
/// if the user has requested none.
bool finishLogIn(SessionState &session, const QString &problem);
/// The connection is lost: reports the requests without an answer as failed.
void failAccountRequests(SessionState &session);
/// Registers the account of SessionState::credentials once the server has answered all requests
/// for capabilities, if it can be registered before the connection is complete.
void signUpWhenOffered(SessionState &session);
/// The same once the connection is complete.
void signUpWhenReady(SessionState &session);
/// The account state that the user should see now.
AccountState accountStateOf(const SessionState &session);

} // namespace client
