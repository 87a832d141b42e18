// SPDX-License-Identifier: MIT
#include "client/networks/accountlogin.h"

#include "client/model/network.h"
#include "client/networks/sessionclock.h"
#include "client/session/session.h"
#include "common/crypto/certificate.h"

#include <QDateTime>

#include <utility>

namespace client {

AccountLogin::AccountLogin(Network &network, Session &session, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_session(session)
{
    connect(&m_session, &Session::keyDerivationRequested, &m_deriver, &PasswordDeriver::start);
    connect(&m_deriver, &PasswordDeriver::finished, this,
            [this](const irc::ScramClient::Challenge &challenge, const QByteArray &key) {
                m_session.handleDerivedKey(challenge, key, nowMs());
            });
}

void AccountLogin::setCredentials(const Credentials &credentials)
{
    if (m_session.credentials() == credentials)
        return;
    m_session.setCredentials(credentials);
    emit credentialsChanged();
}

Credentials AccountLogin::savedCredentials() const
{
    // An account that is not registered yet cannot be logged in to.
    const bool isSaved = m_session.credentials().remember && !m_session.credentials().signUp;
    return isSaved ? m_session.credentials() : Credentials();
}

void AccountLogin::waitForKeyring()
{
    m_awaitsKeyring = true;
    NetworkState state;
    state.requirement = Requirement::Keyring;
    state.reason = tr("The system's keyring has your password for this server, but it is locked or "
                      "does not answer.");
    m_network.setState(state);
}

bool AccountLogin::handleKeyringCredentials(const Credentials &credentials)
{
    if (!std::exchange(m_awaitsKeyring, false) || !m_session.credentials().isEmpty())
        return false;
    m_session.setCredentials(credentials);
    return true;
}

void AccountLogin::request(const AccountRequest &request)
{
    if (request.kind == AccountRequest::Kind::LogOut && !m_network.account().canManage) {
        setCredentials({m_session.credentials().serverPassword});
        emit answered({.request = request});
        emit reconnectRequested();
        return;
    }
    m_session.requestAccount(request, nowMs());
}

void AccountLogin::useCertificate()
{
    AccountRequest request{.kind = AccountRequest::Kind::AddCertificate};
    const auto made = net::makeSelfSigned({.commonName = m_network.account().account, .names = {}},
                                          QDateTime::currentDateTimeUtc());
    if (!made || !m_network.state().secure) {
        emit answered(
            {.request = request,
             .problem = made ? tr("A certificate works only over an encrypted connection. Put "
                                  "ircs:// in front of the server's name.")
                             : tr("The certificate could not be made.")});
        return;
    }
    m_newCertificate = {made->certificatePem, made->keyPem};
    request.subject = net::fingerprint(QSslCertificate(made->certificatePem, QSsl::Pem));
    m_session.requestAccount(request, nowMs());
}

void AccountLogin::handleAnswer(const AccountAnswer &answer)
{
    Credentials credentials = m_session.credentials();
    const QByteArray own =
        net::fingerprint(QSslCertificate(credentials.certificate.certificatePem, QSsl::Pem));
    if (answer.request.kind == AccountRequest::Kind::AddCertificate) {
        const ClientCertificate added = std::exchange(m_newCertificate, {});
        if (answer.isSuccess() && !added.isEmpty())
            credentials.certificate = added;
    } else if (answer.request.kind == AccountRequest::Kind::RemoveCertificate && answer.isSuccess()
               && answer.request.subject == own) {
        credentials.certificate = {};
    }
    if (credentials.account.isEmpty() && !credentials.certificate.isEmpty())
        credentials.account = m_network.account().account;
    m_session.setCredentials(credentials);
    emit certificateChosen(credentials.certificate);
    emit credentialsChanged();
    emit answered(answer);
}

} // namespace client
