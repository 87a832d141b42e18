// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"
#include "client/chat/credentials.h"
#include "client/networks/passwordderiver.h"

#include <QObject>

namespace client {

class Network;
class Session;

/// Logs in this user to one network, and changes the account: gives the session its credentials,
/// waits for those of the keyring and makes certificates. GUI thread.
class AccountLogin : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    AccountLogin(Network &network, Session &session, QObject *parent = nullptr);

    /// Uses @p credentials from the next connection on.
    void setCredentials(const Credentials &credentials);
    /// The credentials that the profile stores; empty: none.
    Credentials savedCredentials() const;

    /// Shows that the credentials are not known because the keyring cannot be read.
    void waitForKeyring();
    bool awaitsKeyring() const { return m_awaitsKeyring; }
    /// Uses the credentials of the keyring if this network waits for them. Returns whether it did.
    bool handleKeyringCredentials(const Credentials &credentials);

    /// answered() follows, possibly at once.
    void request(const AccountRequest &request);
    /// Logs in with a certificate from the next connection on: makes one and adds it to the account
    /// that this user is logged in to. answered() follows, possibly at once.
    void useCertificate();
    /// The server has answered a request.
    void handleAnswer(const AccountAnswer &answer);

signals:
    void credentialsChanged();
    /// The next attempts to connect should present @p certificate; empty: none.
    void certificateChosen(const client::ClientCertificate &certificate);
    void answered(const client::AccountAnswer &answer);
    /// The session has new credentials, which need a new connection.
    void reconnectRequested();

private:
    Network &m_network;
    Session &m_session;
    PasswordDeriver m_deriver;
    bool m_awaitsKeyring = false;
    ClientCertificate m_newCertificate; ///< Used as soon as the server has added it to the account.
};

} // namespace client
