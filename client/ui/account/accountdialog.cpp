// SPDX-License-Identifier: MIT
#include "client/ui/account/accountdialog.h"

#include "client/ui/account/listsection.h"
#include "client/ui/account/loginsection.h"
#include "client/ui/account/newpasswordfields.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/popups.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace client {

namespace {

using Kind = AccountRequest::Kind;

constexpr QSize firstSize(500, 560); // design pixels
constexpr qsizetype shownDigits = 16;

QString successText(Kind kind)
{
    switch (kind) {
    case Kind::ChangePassword:
        return AccountDialog::tr("The password is changed. Hearth uses it from now on.");
    case Kind::SignOut:
        return AccountDialog::tr("The session is signed out.");
    case Kind::AddCertificate:
        return AccountDialog::tr("From the next connection on, this computer logs in with its "
                                 "certificate. After that, Hearth forgets the password.");
    case Kind::RemoveCertificate:
        return AccountDialog::tr("The certificate is removed. If this computer used it, Hearth "
                                 "asks for your password at the next connection.");
    case Kind::LogOut:
        return AccountDialog::tr("You are logged out. Hearth does not log in by itself any more.");
    case Kind::Delete:
        return AccountDialog::tr("The account is deleted.");
    case Kind::Register:
    case Kind::Verify:
    case Kind::LogIn:
    case Kind::ListSessions:
    case Kind::ListCertificates:
        return {};
    }
    return {};
}

QLabel *paragraph(const Theme &theme, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.font());
    label->setPalette(theme.palette());
    return label;
}

} // namespace

AccountDialog::AccountDialog(const Theme &theme, const QList<Network *> &networks,
                             Network *preferred, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setWindowTitle(tr("Account"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(networks, preferred);
    resize((firstSize * theme.scale()).boundedTo(parent->size()));
    watch();
}

Network *AccountDialog::network() const
{
    return m_networks.value(m_choice->currentIndex());
}

void AccountDialog::setStorage(const QString &sentence)
{
    m_storage->setText(sentence);
}

void AccountDialog::setOwnCertificate(const QByteArray &fingerprint)
{
    m_ownCertificate = fingerprint;
    refreshCertificates();
}

void AccountDialog::handle(const AccountAnswer &answer)
{
    const Kind kind = answer.request.kind;
    if (kind == Kind::Register || kind == Kind::Verify || kind == Kind::LogIn) {
        m_login->handle(answer);
        return;
    }
    AccountSection *section = sectionOf(kind);
    if (!answer.isSuccess()) {
        m_newPassword->setEnabled(true);
        if (answer.field == AccountAnswer::Field::Password)
            m_newPassword->setError(answer.problem);
        else
            section->showResult(answer.problem, true);
        return;
    }
    if (const QString sentence = successText(kind); !sentence.isEmpty())
        section->showResult(sentence, false);
    refresh(); // a section that shows a result stays
    switch (kind) {
    case Kind::ListSessions:
        showSessions(answer.sessions);
        return;
    case Kind::ListCertificates:
        m_certificates = answer.certificates;
        refreshCertificates();
        return;
    case Kind::ChangePassword:
        m_newPassword->setEnabled(true);
        m_newPassword->clear();
        return;
    case Kind::SignOut:
        request(Kind::ListSessions);
        return;
    case Kind::AddCertificate:
    case Kind::RemoveCertificate:
        request(Kind::ListCertificates);
        return;
    case Kind::Register:
    case Kind::Verify:
    case Kind::LogIn:
    case Kind::LogOut:
    case Kind::Delete:
        return;
    }
}

void AccountDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
    if (!m_login->isHidden())
        m_login->focusPassword();
}

void AccountDialog::build(const QList<Network *> &networks, Network *preferred)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // the keys go from control to control
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *content = new QWidget(area);
    area->setWidget(content);
    auto *column = new QVBoxLayout(content);
    const int margin = m_theme.px(dialogMargin);
    column->setContentsMargins(margin, m_theme.px(16), margin, m_theme.px(16));
    column->setSpacing(m_theme.px(6));
    m_choice = new QComboBox(content);
    m_choice->setAccessibleName(tr("Server"));
    m_choice->setVisible(networks.size() > 1);
    for (Network *network : networks) {
        m_networks.append(network);
        m_choice->addItem(network->name());
        if (network == preferred)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_status = paragraph(m_theme, content);
    m_missing = paragraph(m_theme, content);
    m_login = new LoginSection(m_theme, content);
    m_storage = paragraph(m_theme, content);
    m_storage->setFont(m_theme.smallFont());
    m_storage->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_storage->setContentsMargins(m_theme.textInset(8));
    for (QLabel *label : {m_status, m_missing})
        label->setContentsMargins(m_theme.textInset());
    buildAccount();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choice, m_status, m_login, m_password, m_sessions,
                                          m_certificateList, m_missing, m_end, m_storage})
        column->addWidget(widget);
    column->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_newPassword->clear();
        for (AccountSection *section : std::initializer_list<AccountSection *>{
                 m_login, m_password, m_sessions, m_certificateList, m_end})
            section->showResult({}, false);
        watch();
        emit networkChosen(network());
    });
    connect(m_login, &LoginSection::requested, this,
            [this](const AccountRequest &request) { emit requested(network(), request); });
}

void AccountDialog::buildAccount()
{
    m_password = new AccountSection(m_theme, tr("Password"), this);
    m_newPassword = new NewPasswordFields(m_theme, m_password);
    m_password->add(m_newPassword);
    const Button *change = m_password->addButton(tr("Change the password"));
    connect(change, &QPushButton::clicked, this, &AccountDialog::changePassword);
    connect(m_newPassword, &NewPasswordFields::submitted, this, &AccountDialog::changePassword);

    m_sessions = new ListSection(m_theme, tr("Sessions"), this);
    connect(m_sessions, &ListSection::chosen, this,
            [this](const QByteArray &id) { request(Kind::SignOut, id); });

    m_certificateList = new ListSection(m_theme, tr("Certificates"), this);
    m_certificateButton = m_certificateList->addButton({});
    connect(m_certificateList, &ListSection::chosen, this,
            [this](const QByteArray &id) { request(Kind::RemoveCertificate, id); });
    connect(m_certificateButton, &QPushButton::clicked, this, [this] {
        if (network())
            emit certificateRequested(network());
    });

    m_end = new AccountSection(m_theme, tr("Leave the account"), this);
    const Button *logOut = m_end->addButton(tr("Log out"));
    m_delete = m_end->addButton(tr("Delete the account…"));
    connect(logOut, &QPushButton::clicked, this, [this] { request(Kind::LogOut); });
    connect(m_delete, &QPushButton::clicked, this, &AccountDialog::askToDelete);
}

void AccountDialog::watch()
{
    m_scope.reset();
    m_hasLists = false;
    m_certificates.clear();
    m_sessions->setRows({});
    if (const Network *shown = network()) {
        connect(shown, &Network::accountChanged, m_scope.context(), [this] { refresh(); });
        connect(shown, &Network::stateChanged, m_scope.context(), [this] { refresh(); });
        connect(shown, &QObject::destroyed, m_scope.context(), [this] { close(); });
    }
    refresh();
}

void AccountDialog::refresh()
{
    const Network *shown = network();
    if (!shown)
        return;
    const AccountState &state = shown->account();
    const bool isOnline = shown->state().phase == NetworkState::Phase::Online;
    const bool isLoggedIn = isOnline && !state.account.isEmpty();
    const bool isManaged = isLoggedIn && state.canManage;
    for (qsizetype i = 0; i < m_networks.size(); ++i) {
        if (const Network *one = m_networks.at(i))
            m_choice->setItemText(int(i), one->account().account.isEmpty()
                                              ? tr("%1 (not logged in)", "network").arg(one->name())
                                              : tr("%1 (logged in as %2)", "network, account")
                                                    .arg(one->name(), one->account().account));
    }
    if (const QString status = statusText(); status != m_status->text()) {
        m_status->setText(status);
        announce(*this, status);
    }
    m_login->setVisible(isOnline && !isLoggedIn && (state.canLogIn || state.canRegister));
    m_login->setState(state, shown->nick());
    m_password->setVisible(isManaged);
    m_sessions->setVisible(isManaged);
    m_certificateList->setVisible(isManaged);
    m_missing->setText(missingText());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_end->setVisible(isLoggedIn || !m_end->result().isEmpty());
    m_end->setEnabled(isLoggedIn);
    m_delete->setVisible(isManaged);
    refreshCertificates();
    if (!isManaged)
        m_hasLists = false;
    else if (isVisible() && !std::exchange(m_hasLists, true)) {
        request(Kind::ListSessions);
        request(Kind::ListCertificates);
    }
}

void AccountDialog::refreshCertificates()
{
    const Network *shown = network();
    const bool isSecure = shown && shown->state().secure;
    const bool isUsed = !m_ownCertificate.isEmpty() && m_certificates.contains(m_ownCertificate);
    QList<ListSection::Row> rows;
    for (const QByteArray &fingerprint : std::as_const(m_certificates)) {
        const QString digits = QString::fromLatin1(fingerprint.left(shownDigits));
        rows.append({fingerprint == m_ownCertificate
                         ? tr("Certificate of this computer (%1…)").arg(digits)
                         : tr("Another certificate (%1…)").arg(digits),
                     tr("Remove"), fingerprint});
    }
    m_certificateList->setRows(rows);
    m_certificateButton->setText(isSecure ? tr("Log in without a password on this computer")
                                          : tr("A certificate requires an encrypted connection"));
    m_certificateButton->setEnabled(isSecure);
    m_certificateButton->setVisible(!isUsed);
    m_certificateButton->updateGeometry();
}

void AccountDialog::request(AccountRequest::Kind kind, const QByteArray &subject)
{
    Network *shown = network();
    if (!shown)
        return;
    if (kind != Kind::ListSessions && kind != Kind::ListCertificates)
        sectionOf(kind)->showResult({}, false);
    emit requested(shown, {.kind = kind,
                           .account = kind == Kind::Delete ? shown->account().account : QString(),
                           .subject = subject});
}

void AccountDialog::changePassword()
{
    m_password->showResult({}, false);
    if (!network() || !m_newPassword->check())
        return;
    m_newPassword->setEnabled(false);
    emit requested(network(),
                   {.kind = Kind::ChangePassword, .password = m_newPassword->password()});
}

void AccountDialog::askToDelete()
{
    Network *shown = network();
    if (!shown)
        return;
    QMessageBox *box = plainMessageBox(
        QMessageBox::Warning, tr("Delete the account?"),
        tr("Delete the account %1 on %2?").arg(shown->account().account, shown->name()),
        tr("The name becomes free for others. Its read positions, certificates and rights in rooms "
           "are lost and cannot be brought back."),
        this);
    const QPushButton *button = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(button, &QPushButton::clicked, this, [this] { request(Kind::Delete); });
    connect(shown, &QObject::destroyed, box, &QDialog::reject);
    box->open();
}

void AccountDialog::showSessions(const QList<AccountSession> &sessions)
{
    QList<ListSection::Row> rows;
    for (const AccountSession &session : sessions) {
        const QString since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(session.sinceMs),
                                                 QLocale::ShortFormat);
        rows.append({session.isThis ? tr("%1 from %2 since %3: this window", "nick, address, time")
                                          .arg(session.nick, session.address, since)
                                    : tr("%1 from %2 since %3", "nick, address, time")
                                          .arg(session.nick, session.address, since),
                     session.isThis ? QString() : tr("Sign out"), session.id});
    }
    m_sessions->setRows(rows);
}

AccountSection *AccountDialog::sectionOf(AccountRequest::Kind kind) const
{
    switch (kind) {
    case Kind::Register:
    case Kind::Verify:
    case Kind::LogIn:
        return m_login;
    case Kind::ChangePassword:
        return m_password;
    case Kind::ListSessions:
    case Kind::SignOut:
        return m_sessions;
    case Kind::ListCertificates:
    case Kind::AddCertificate:
    case Kind::RemoveCertificate:
        return m_certificateList;
    case Kind::LogOut:
    case Kind::Delete:
        return m_end;
    }
    return m_end;
}

QString AccountDialog::statusText() const
{
    const Network *shown = network();
    if (shown->state().phase != NetworkState::Phase::Online)
        return tr("You are not connected to %1. Connect to see your account.").arg(shown->name());
    const AccountState &state = shown->account();
    if (!state.account.isEmpty())
        return tr("You are logged in to %1 as %2.").arg(shown->name(), state.account);
    if (state.canLogIn || state.canRegister)
        return tr("You are not logged in to %1.").arg(shown->name());
    return tr("You are not logged in, and %1 does not offer accounts that Hearth can use.")
        .arg(shown->name());
}

QString AccountDialog::missingText() const
{
    const Network *shown = network();
    const AccountState &state = shown->account();
    if (shown->state().phase != NetworkState::Phase::Online)
        return {};
    if (state.account.isEmpty())
        return state.canLogIn && !state.canRegister
                   ? tr("New accounts cannot be registered here: the server does not offer it.")
                   : QString();
    return state.canManage
               ? QString()
               : tr("Hearth cannot change the password, end sessions or add certificates here: the "
                    "server has no commands for programs to do so. Its own service, which is often "
                    "called NickServ, may be able to.");
}

} // namespace client
