// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectcard.h"

#include "client/ui/connect/credentialfields.h"
#include "client/ui/connect/knownservers.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"
#include "common/net/serveraddress.h"

#include <QKeyEvent>
#include <QLabel>

namespace client {

ConnectCard::ConnectCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    build();
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_busy)
            emit cancelRequested();
        else
            submit();
    });
    connect(m_host, &QPushButton::clicked, this, &ConnectCard::host);
    connect(m_close, &QPushButton::clicked, this, &ConnectCard::closeRequested);
    connect(&m_name->field(), &QLineEdit::returnPressed, this, &ConnectCard::submit);
    connect(&m_server->field(), &QLineEdit::returnPressed, this, &ConnectCard::submit);
    connect(&m_name->field(), &QLineEdit::textEdited, this, [this] { showError(Field::Name, {}); });
    connect(&m_server->field(), &QLineEdit::textEdited, this, [this] {
        showError(Field::Server, {});
        m_connect->setText(tr("&Connect"));
        if (m_askedByServer)
            forgetCredentials(); // What one server asked for is not for another.
    });
    connect(m_credentials, &CredentialFields::submitted, this, &ConnectCard::submit);
    connect(m_credentials, &CredentialFields::edited, this, &ConnectCard::placeColumn);
    connect(m_more, &QPushButton::clicked, this, &ConnectCard::toggleCredentials);
    connect(m_known, &KnownServers::chosen, this, [this](const QString &address) {
        setServer(address);
        m_connect->setFocus();
    });
    connect(&theme, &Theme::changed, this, &ConnectCard::applyTheme);
    applyTheme();
    setBusy(false);
    refreshCredentials();
}

QString ConnectCard::name() const
{
    return m_name->field().text().trimmed();
}

void ConnectCard::setName(const QString &name)
{
    m_name->field().setText(name);
}

QString ConnectCard::server() const
{
    return m_server->field().text().trimmed();
}

void ConnectCard::setServer(const QString &server)
{
    forgetCredentials();
    m_server->field().setText(server);
    takeUserInfo();
    m_server->field().setCursorPosition(0); // the host is what the user has to see
    showError(Field::Server, {});
}

std::optional<Credentials> ConnectCard::credentials() const
{
    if (m_credentials->shown() == CredentialFields::Shown::Nothing)
        return {};
    return m_credentials->credentials();
}

void ConnectCard::setCredentials(const Credentials &credentials)
{
    m_credentials->setCredentials(credentials);
}

void ConnectCard::forgetCredentials()
{
    m_askedByServer = false;
    m_credentials->setCredentials({});
    m_credentials->setShown(CredentialFields::Shown::Nothing);
    refreshCredentials();
}

void ConnectCard::setKnownServers(const QList<KnownServer> &servers)
{
    m_known->setServers(servers);
    applyTheme();
}

void ConnectCard::showError(Field field, const QString &reason)
{
    if (!reason.isEmpty())
        setBusy(false);
    QWidget *message = setError(field, reason);
    placeColumn();
    if (!reason.isEmpty())
        emit errorShown(message);
}

/// Shows @p reason at @p field, moves the focus there, and returns the widget that displays it.
QWidget *ConnectCard::setError(Field field, const QString &reason)
{
    switch (field) {
    case Field::Name:
    case Field::Server: {
        FieldRow *row = field == Field::Name ? m_name : m_server;
        row->setError(reason);
        if (!reason.isEmpty())
            row->field().setFocus();
        return row;
    }
    case Field::Password:
    case Field::Account: {
        m_askedByServer = true;
        QWidget *row = field == Field::Password ? m_credentials->showPasswordError(reason)
                                                : m_credentials->showAccountError(reason);
        refreshCredentials();
        return row;
    }
    case Field::Host:
        m_hostError->setText(reason);
        m_hostError->setVisible(!reason.isEmpty());
        m_host->setAccessibleDescription(reason);
        if (!reason.isEmpty())
            m_host->setFocus();
        break;
    }
    return m_hostError;
}

void ConnectCard::clearErrors()
{
    for (const Field field : {Field::Name, Field::Server, Field::Host})
        showError(field, {});
    m_credentials->clearErrors();
}

void ConnectCard::offerTls(const QString &server)
{
    m_server->field().setText(server);
    m_server->field().setCursorPosition(0);
    m_connect->setText(tr("&Connect with TLS"));
    m_connect->setFocus();
}

void ConnectCard::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_name->field().setEnabled(!busy);
    m_server->field().setEnabled(!busy);
    m_known->setEnabled(!busy);
    m_credentials->setEnabled(!busy);
    m_more->setEnabled(!busy);
    m_host->setEnabled(!busy);
    m_connect->setText(busy ? tr("Cancel") : tr("&Connect"));
    m_hint->setText(busy ? text : tr("Got an invite link? Paste it anywhere in this window."));
}

void ConnectCard::setCloseOffered(bool offered)
{
    m_close->setVisible(offered);
    m_title->setText(offered ? tr("Connect to a server") : tr("Welcome to Hearth"));
}

QWidget *ConnectCard::firstEmptyField() const
{
    for (const FieldRow *row : {m_name, m_server}) {
        if (row->field().text().isEmpty())
            return &row->field();
    }
    return nullptr;
}

void ConnectCard::focusFirstEmpty()
{
    if (m_busy) {
        m_connect->setFocus();
    } else if (QWidget *empty = firstEmptyField()) {
        empty->setFocus();
    } else {
        m_server->field().setFocus();
        m_server->field().selectAll();
    }
}

void ConnectCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_busy)
        emit cancelRequested();
    else if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ConnectCard::submit()
{
    if (m_busy)
        return;
    takeUserInfo();
    m_credentials->clearErrors();
    showError(Field::Host, {});
    const bool nameIsFine = checkName();
    if (checkServer() && nameIsFine)
        emit connectRequested(name(), server());
    else if (!nameIsFine)
        m_name->field().setFocus();
}

/// `irc://ana:secret@host` as somebody may paste it: the password is not left to be read.
void ConnectCard::takeUserInfo()
{
    QString text = m_server->field().text();
    const net::UserInfo info = net::takeUserInfo(text);
    if (text == m_server->field().text())
        return;
    m_server->field().setText(text);
    if (m_name->field().text().isEmpty())
        m_name->field().setText(info.user);
    if (info.password.isEmpty())
        return;
    Credentials credentials = m_credentials->credentials();
    credentials.serverPassword = info.password;
    m_credentials->setCredentials(credentials);
    if (m_credentials->shown() == CredentialFields::Shown::Nothing)
        m_credentials->setShown(CredentialFields::Shown::Password);
    refreshCredentials();
}

void ConnectCard::toggleCredentials()
{
    if (m_credentials->shown() == CredentialFields::Shown::Everything)
        return forgetCredentials();
    m_credentials->setShown(CredentialFields::Shown::Everything);
    m_credentials->fields().constFirst()->setFocus();
    refreshCredentials();
}

void ConnectCard::refreshCredentials()
{
    const bool open = m_credentials->shown() == CredentialFields::Shown::Everything;
    m_more->setText(open ? tr("&Less") : tr("&More"));
    m_more->setAccessibleName(open ? tr("Less: no password or account")
                                   : tr("More: password or account"));
    m_more->setToolTip(open ? tr("Hides the fields for passwords and forgets what is in them")
                            : tr("For servers that want a password or an account"));
    m_more->updateGeometry();
    placeColumn();
}

void ConnectCard::host()
{
    showError(Field::Server, {});
    showError(Field::Host, {});
    if (checkName())
        emit hostHereRequested(name());
}

bool ConnectCard::checkName()
{
    QString problem = nameProblem(name());
    const QString suggestion = nameWithoutSpaces(name());
    if (suggestion != name() && nameProblem(suggestion).isEmpty()) {
        setName(suggestion);
        problem = tr("A name has no spaces. How about %1? Press Enter to use it.").arg(suggestion);
    }
    showError(Field::Name, problem);
    return problem.isEmpty();
}

bool ConnectCard::checkServer()
{
    const QString problem = serverProblem(server());
    showError(Field::Server, problem);
    return problem.isEmpty();
}

} // namespace client
