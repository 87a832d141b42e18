// SPDX-License-Identifier: MIT
#include "client/ui/connect/credentialfields.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace client {

namespace {

constexpr int maxSecretLength = 300; // fits into a line of 512 bytes

void hideTyping(QLineEdit &field)
{
    field.setEchoMode(QLineEdit::Password);
    field.setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                              | Qt::ImhNoAutoUppercase);
}

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
    hideTyping(m_password->field());
    hideTyping(m_accountPassword->field());
    m_remember = new QCheckBox(tr("Re&member"), this);
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("Keeps the passwords in a file that only you can read"));
    m_rememberRow = new QHBoxLayout;
    m_rememberRow->addWidget(m_remember);
    column->addLayout(m_rememberRow);
    setTabOrder(&m_accountPassword->field(), m_remember);
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
    m_password->setVisible(shown != Shown::Nothing);
    m_account->setVisible(shown == Shown::Everything);
    m_accountPassword->setVisible(shown == Shown::Everything);
    setVisible(shown != Shown::Nothing);
    updateGeometry();
}

Credentials CredentialFields::credentials() const
{
    return {m_password->field().text(), m_account->field().text().trimmed(),
            m_accountPassword->field().text(), m_remember->isChecked()};
}

void CredentialFields::setCredentials(const Credentials &credentials)
{
    m_password->field().setText(credentials.serverPassword);
    m_account->field().setText(credentials.account);
    m_accountPassword->field().setText(credentials.accountPassword);
    m_remember->setChecked(credentials.remember);
    clearErrors();
}

QWidget *CredentialFields::showPasswordError(const QString &reason)
{
    if (m_shown == Shown::Nothing)
        setShown(Shown::Password);
    m_password->setError(reason);
    updateGeometry();
    m_password->field().setFocus();
    m_password->field().selectAll();
    return m_password;
}

QWidget *CredentialFields::showAccountError(const QString &reason)
{
    setShown(Shown::Everything);
    m_accountPassword->setError(reason);
    updateGeometry();
    const FieldRow *row = m_account->field().text().isEmpty() ? m_account : m_accountPassword;
    row->field().setFocus();
    row->field().selectAll();
    return m_accountPassword;
}

void CredentialFields::clearErrors()
{
    m_password->setError({});
    m_accountPassword->setError({});
    updateGeometry();
}

bool CredentialFields::hasError() const
{
    return m_password->hasError() || m_accountPassword->hasError();
}

QList<QWidget *> CredentialFields::fields() const
{
    return {&m_password->field(), &m_account->field(), &m_accountPassword->field(), m_remember};
}

void CredentialFields::applyTheme()
{
    m_remember->setFont(m_theme.smallFont());
    m_remember->setPalette(m_theme.palette());
    const int ring = m_theme.px(3); // aligns the check box with the rows above
    m_rememberRow->setContentsMargins(ring, m_theme.px(2), ring, m_theme.px(4));
}

} // namespace client
