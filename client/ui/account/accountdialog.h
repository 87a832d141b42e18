// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"
#include "client/model/network.h"
#include "client/ui/widgets/connectionscope.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;

namespace client {

class AccountSection;
class Button;
class ListSection;
class LoginSection;
class NewPasswordFields;
class Theme;

/// The account of this user on each network: logging in and out, the password, the sessions and the
/// certificates. Offers only what the server supports, and says why the rest is missing.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p networks must not be empty. @p preferred is shown at first.
    AccountDialog(const Theme &theme, const QList<Network *> &networks, Network *preferred,
                  QWidget *parent);

    /// The network that is shown; null if it was removed.
    Network *network() const;
    /// Where the passwords are kept, as a sentence.
    void setStorage(const QString &sentence);
    /// The SHA-256 of the certificate that this computer logs in with, in hex; empty: none.
    void setOwnCertificate(const QByteArray &fingerprint);
    void handle(const AccountAnswer &answer);

protected:
    void showEvent(QShowEvent *event) override;

signals:
    /// Another network is shown.
    void networkChosen(client::Network *network);
    void requested(client::Network *network, const client::AccountRequest &request);
    /// Log in with a certificate on this computer.
    void certificateRequested(client::Network *network);

private:
    void build(const QList<Network *> &networks, Network *preferred);
    void buildAccount();
    void watch();
    void refresh();
    void refreshCertificates();
    void request(AccountRequest::Kind kind, const QByteArray &subject = {});
    void changePassword();
    void askToDelete();
    void showSessions(const QList<AccountSession> &sessions);
    AccountSection *sectionOf(AccountRequest::Kind kind) const;
    QString statusText() const;
    QString missingText() const;

    const Theme &m_theme;
    QList<QPointer<Network>> m_networks;
    ConnectionScope m_scope; ///< Connections to the network that is shown.
    bool m_hasLists = false; ///< The lists of the network that is shown were requested.
    QByteArrayList m_certificates;
    QByteArray m_ownCertificate;
    QComboBox *m_choice = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_storage = nullptr;
    LoginSection *m_login = nullptr;
    AccountSection *m_password = nullptr;
    NewPasswordFields *m_newPassword = nullptr;
    ListSection *m_sessions = nullptr;
    ListSection *m_certificateList = nullptr;
    Button *m_certificateButton = nullptr;
    AccountSection *m_end = nullptr;
    Button *m_delete = nullptr;
};

} // namespace client
