// SPDX-License-Identifier: MIT
#include "client/ui/connect/credentialfields.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace client {

namespace {

constexpr int maxSecretLength = 300; // fits into a line of 512 bytes

} // namespace

CredentialFields::CredentialFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_password = addRow(tr("Server &password"), tr("Server password"));
    m_account = addRow(tr("&Account"), tr("Account"));
    m_accountPassword = addRow(tr("Acco&unt password"), tr("Account password"));
    m_isNew = new QCheckBox(tr("Register &this account, which is new"), this);
    m_isNew->setToolTip(tr("Reserves the name for you, so that only you can use it"));
    m_newRow = new QHBoxLayout;
    m_newRow->addWidget(m_isNew);
    column->addLayout(m_newRow);
    m_repeated = addRow(tr("Repeat the account pass&word"), tr("Repeat the account password"));
    m_email = addRow(tr("E-mail a&ddress"), tr("E-mail address"));
    m_code = addRow(tr("Code &for the new account"), tr("Code for the new account"));
    for (FieldRow *row : {m_password, m_accountPassword, m_repeated})
        row->hideTyping();
    connect(m_isNew, &QCheckBox::toggled, this, [this] {
        clearErrors();
        refresh();
        emit edited();
    });
    m_remember = new QCheckBox(tr("Re&member"), this);
    m_remember->setChecked(true);
    m_rememberRow = new QHBoxLayout;
    m_rememberRow->addWidget(m_remember);
    column->addLayout(m_rememberRow);
    const QList<QWidget *> order = fields();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(&theme, &Theme::changed, this, &CredentialFields::applyTheme);
    applyTheme();
    setShown(Shown::Nothing);
}

FieldRow *CredentialFields::addRow(const QString &label, const QString &name)
{
    auto *row = new FieldRow(m_theme, label, name, this);
    row->setSpaceAbove(7);
    row->field().setMaxLength(maxSecretLength);
    layout()->addWidget(row);
    connect(&row->field(), &QLineEdit::returnPressed, this, &CredentialFields::submitted);
    connect(&row->field(), &QLineEdit::textEdited, this, [this] {
        clearErrors();
        emit edited();
    });
    return row;
}

void CredentialFields::setShown(Shown shown)
{
    m_shown = shown;
    refresh();
}

void CredentialFields::refresh()
{
    const bool hasAccount = m_shown == Shown::Everything;
    const bool isNew = hasAccount && m_isNew->isChecked();
    m_password->setVisible(m_shown != Shown::Nothing);
    m_account->setVisible(hasAccount);
    m_accountPassword->setVisible(hasAccount);
    m_isNew->setVisible(hasAccount);
    m_repeated->setVisible(isNew && !m_needsCode);
    m_email->setVisible(isNew && m_needsEmail);
    m_code->setVisible(isNew && m_needsCode);
    setVisible(m_shown != Shown::Nothing);
    updateGeometry();
}

Credentials CredentialFields::credentials() const
{
    Credentials credentials{m_password->field().text(), m_account->field().text().trimmed(),
                            m_accountPassword->field().text(), m_remember->isChecked()};
    if (credentials.account == m_given.account
        && credentials.accountPassword == m_given.accountPassword && !m_asksAgain) {
        credentials.certificate = m_given.certificate;
        credentials.isScramOnly = m_given.isScramOnly;
    }
    if (isNewAccount())
        credentials.signUp =
            SignUp{m_needsEmail ? m_email->field().text().trimmed() : QString(),
                   m_needsCode ? m_code->field().text().trimmed() : QString(), m_needsCode};
    return credentials;
}

void CredentialFields::setCredentials(const Credentials &credentials)
{
    m_password->field().setText(credentials.serverPassword);
    m_account->field().setText(credentials.account);
    m_accountPassword->field().setText(credentials.accountPassword);
    m_remember->setChecked(credentials.remember);
    m_given = credentials;
    m_asksAgain = false;
    m_needsEmail = credentials.signUp && !credentials.signUp->email.isEmpty();
    m_needsCode = credentials.signUp && credentials.signUp->needsCode;
    m_isNew->setChecked(credentials.signUp.has_value());
    m_repeated->field().setText(credentials.signUp ? credentials.accountPassword : QString());
    m_email->field().setText(credentials.signUp ? credentials.signUp->email : QString());
    m_code->field().clear();
    clearErrors();
    refresh();
}

void CredentialFields::setStorage(const QString &sentence)
{
    m_remember->setToolTip(sentence);
}

bool CredentialFields::isNewAccount() const
{
    return m_shown == Shown::Everything && m_isNew->isChecked();
}

void CredentialFields::nameNewAccount(const QString &nick)
{
    if (isNewAccount() && m_account->field().text().trimmed().isEmpty())
        m_account->field().setText(nick);
}

QWidget *CredentialFields::checkNewAccount()
{
    if (!isNewAccount())
        return nullptr;
    if (m_accountPassword->field().text().isEmpty())
        return showError(*m_accountPassword, tr("Choose a password for the new account."));
    if (m_repeated->isVisibleTo(this)
        && m_repeated->field().text() != m_accountPassword->field().text())
        return showError(*m_repeated, tr("The two passwords differ. Type the password again."));
    if (m_needsCode && m_code->field().text().trimmed().isEmpty())
        return showError(*m_code, tr("Enter the code for the new account."));
    return nullptr;
}

QWidget *CredentialFields::showPasswordError(const QString &reason)
{
    if (m_shown == Shown::Nothing)
        setShown(Shown::Password);
    return showError(*m_password, reason);
}

QWidget *CredentialFields::showAccountError(const QString &reason)
{
    setShown(Shown::Everything);
    m_asksAgain = true;
    m_accountPassword->setError(reason);
    updateGeometry();
    const FieldRow *row = m_account->field().text().isEmpty() ? m_account : m_accountPassword;
    row->field().setFocus();
    row->field().selectAll();
    return m_accountPassword;
}

QWidget *CredentialFields::showEmailError(const QString &reason)
{
    m_needsEmail = true;
    m_isNew->setChecked(true);
    setShown(Shown::Everything);
    return showError(*m_email, reason);
}

QWidget *CredentialFields::showCodeError(const QString &reason)
{
    m_needsCode = true;
    m_isNew->setChecked(true);
    setShown(Shown::Everything);
    return showError(*m_code, reason);
}

QWidget *CredentialFields::showError(FieldRow &row, const QString &reason)
{
    row.setError(reason);
    updateGeometry();
    row.field().setFocus();
    row.field().selectAll();
    return &row;
}

QList<FieldRow *> CredentialFields::rows() const
{
    return {m_password, m_account, m_accountPassword, m_repeated, m_email, m_code};
}

void CredentialFields::clearErrors()
{
    for (FieldRow *row : rows())
        row->setError({});
    updateGeometry();
}

bool CredentialFields::hasError() const
{
    const QList<FieldRow *> all = rows();
    return std::any_of(all.cbegin(), all.cend(),
                       [](const FieldRow *row) { return row->hasError(); });
}

QList<QWidget *> CredentialFields::fields() const
{
    return {&m_password->field(),
            &m_account->field(),
            &m_accountPassword->field(),
            m_isNew,
            &m_repeated->field(),
            &m_email->field(),
            &m_code->field(),
            m_remember};
}

void CredentialFields::applyTheme()
{
    for (QCheckBox *box : {m_isNew, m_remember}) {
        box->setFont(m_theme.smallFont());
        box->setPalette(m_theme.palette());
    }
    for (QHBoxLayout *row : {m_newRow, m_rememberRow})
        row->setContentsMargins(0, 0, 0, m_theme.px(2));
}

} // namespace client
