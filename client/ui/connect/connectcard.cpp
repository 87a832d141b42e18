// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectcard.h"

#include "client/ui/connect/connectinput.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "common/net/serveraddress.h"

#include <QLineEdit>
#include <QResizeEvent>

namespace client {

ConnectCard::ConnectCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_form(new ConnectForm(theme, this))
{
    connect(m_form, &ConnectForm::submitted, this, &ConnectCard::submit);
    connect(&m_form->connectButton(), &QPushButton::clicked, this, [this] {
        if (m_busy)
            emit cancelRequested();
        else
            submit();
    });
    connect(&m_form->hostButton(), &QPushButton::clicked, this, &ConnectCard::host);
    connect(&m_form->moreButton(), &QPushButton::clicked, this, &ConnectCard::toggleCredentials);
    connect(&m_form->closeButton(), &QPushButton::clicked, this, &ConnectCard::closeRequested);
    connect(&m_form->name(), &QLineEdit::textEdited, this, [this] { showError(Field::Name, {}); });
    connect(&m_form->server(), &QLineEdit::textEdited, this, [this] {
        showError(Field::Server, {});
        m_form->connectButton().setText(tr("&Connect"));
        if (m_askedByServer)
            forgetCredentials(); // they are meant for the server that asked
    });
    connect(&m_form->knownServers(), &KnownServers::chosen, this, [this](const QString &address) {
        setServer(address);
        m_form->connectButton().setFocus();
    });
    connect(&m_form->knownServers(), &KnownServers::forgetRequested, this,
            &ConnectCard::forgetRequested);
    connect(m_form, &ConnectForm::heightChanged, this, &ConnectCard::placeForm);
    connect(&theme, &Theme::changed, this, &ConnectCard::placeForm);
    setBusy(false);
    placeForm();
}

QString ConnectCard::name() const
{
    return m_form->name().text().trimmed();
}

void ConnectCard::setName(const QString &name)
{
    m_form->name().setText(name);
}

QString ConnectCard::server() const
{
    return m_form->server().text().trimmed();
}

void ConnectCard::setServer(const QString &server)
{
    forgetCredentials();
    m_form->server().setText(server);
    moveUserInfo();
    m_form->server().setCursorPosition(0); // shows the host of a long address
    showError(Field::Server, {});
}

std::optional<Credentials> ConnectCard::credentials() const
{
    if (m_form->credentials().shown() == CredentialFields::Shown::Nothing)
        return {};
    return m_form->credentials().credentials();
}

void ConnectCard::setCredentials(const Credentials &credentials)
{
    m_form->credentials().setCredentials(credentials);
}

void ConnectCard::setPasswordStorage(const QString &sentence)
{
    m_form->credentials().setStorage(sentence);
}

void ConnectCard::forgetCredentials()
{
    m_askedByServer = false;
    setCredentials({});
    m_form->setCredentialsShown(CredentialFields::Shown::Nothing);
}

void ConnectCard::setKnownServers(const QList<KnownServer> &servers)
{
    m_form->knownServers().setServers(servers);
    placeForm();
}

void ConnectCard::showError(Field field, const QString &reason)
{
    if (!reason.isEmpty())
        setBusy(false);
    if (field == Field::Password || field == Field::Account || field == Field::Email
        || field == Field::Code)
        m_askedByServer = true;
    QWidget *message = m_form->setError(field, reason);
    placeForm();
    if (!reason.isEmpty())
        emit errorShown(message);
}

void ConnectCard::clearErrors()
{
    for (const Field field : {Field::Name, Field::Server, Field::Host})
        showError(field, {});
    m_form->credentials().clearErrors();
}

void ConnectCard::offerTls(const QString &server)
{
    m_form->server().setText(server);
    m_form->server().setCursorPosition(0);
    m_form->connectButton().setText(tr("&Connect with TLS"));
    m_form->connectButton().setFocus();
}

void ConnectCard::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_form->setBusy(busy, text);
}

void ConnectCard::setCloseOffered(bool offered)
{
    m_form->setCloseOffered(offered);
}

QWidget *ConnectCard::firstEmptyField() const
{
    return m_form->firstEmptyField();
}

void ConnectCard::focusFirstEmpty()
{
    if (m_busy) {
        m_form->connectButton().setFocus();
    } else if (QWidget *empty = firstEmptyField()) {
        empty->setFocus();
    } else {
        m_form->server().setFocus();
        m_form->server().selectAll();
    }
}

void ConnectCard::leave()
{
    if (m_busy)
        emit cancelRequested();
    else if (m_form->isCloseOffered())
        emit closeRequested();
}

QSize ConnectCard::sizeHint() const
{
    return {m_theme.px(480), m_form->heightFor(m_theme.px(446)) + m_theme.px(48)};
}

QSize ConnectCard::minimumSizeHint() const
{
    return {m_theme.px(280), m_theme.px(200)};
}

void ConnectCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().isValid())
        m_restingTop += (height() - event->oldSize().height()) / 2;
    placeForm();
}

void ConnectCard::submit()
{
    if (m_busy)
        return;
    moveUserInfo();
    m_form->credentials().clearErrors();
    showError(Field::Host, {});
    const bool nameIsFine = checkName();
    const bool serverIsFine = checkServer();
    if (nameIsFine && serverIsFine) {
        m_form->credentials().nameNewAccount(name());
        if (QWidget *message = m_form->credentials().checkNewAccount()) {
            placeForm();
            emit errorShown(message);
        } else {
            emit connectRequested(name(), server());
        }
    } else if (!nameIsFine) {
        m_form->name().setFocus();
    }
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
        problem =
            tr("A name cannot contain spaces. Press Enter to use %1 instead.").arg(suggestion);
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

/// Moves the user name and password of `irc://ana:secret@host`, as it may be pasted, to the fields
/// for them: the password must not stay readable in the server field.
void ConnectCard::moveUserInfo()
{
    QString text = m_form->server().text();
    const net::UserInfo info = net::takeUserInfo(text);
    if (text == m_form->server().text())
        return;
    m_form->server().setText(text);
    if (m_form->name().text().isEmpty())
        m_form->name().setText(info.user);
    if (info.password.isEmpty())
        return;
    Credentials credentials = m_form->credentials().credentials();
    credentials.serverPassword = info.password;
    setCredentials(credentials);
    if (m_form->credentials().shown() == CredentialFields::Shown::Nothing)
        m_form->setCredentialsShown(CredentialFields::Shown::Password);
}

void ConnectCard::toggleCredentials()
{
    if (m_form->credentials().shown() == CredentialFields::Shown::Everything)
        return forgetCredentials();
    m_form->setCredentialsShown(CredentialFields::Shown::Everything);
    m_form->credentials().fields().constFirst()->setFocus();
}

/// Centres the form, or aligns it with the top where there is not enough room. The form keeps its
/// top while it shows errors or requested passwords, so that the fields above them do not move.
void ConnectCard::placeForm()
{
    const int margin = m_theme.px(16);
    const int formWidth = qMin(m_theme.px(440), width() - 2 * margin) + 2 * m_theme.px(focusRing);
    const int formHeight = m_form->heightFor(formWidth);
    int top = qMax(margin, (height() - formHeight) / 2);
    if (m_askedByServer || m_form->hasError())
        top = qBound(margin, m_restingTop, qMax(top, height() - formHeight - margin));
    else
        m_restingTop = top;
    m_form->setGeometry((width() - formWidth) / 2, top, formWidth, formHeight);
    setMinimumHeight(formHeight + 2 * margin);
}

} // namespace client
