#include "client/ui/credentialfields.h"

#include "client/ui/controls.h"
#include "client/ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace client {

namespace {

constexpr int longestSecret = 300; // of a line of 512 bytes

} // namespace

CredentialFields::CredentialFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_password = addRow(tr("&Password of the server"), tr("Password of the server"), true);
    m_account = addRow(tr("&Account"), tr("Account"), false);
    m_accountPassword = addRow(tr("Password of the acco&unt"), tr("Password of the account"), true);
    m_remember = new QCheckBox(tr("Re&member"), this);
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("Keeps the passwords in a file that only you can read"));
    m_rememberRow = new QHBoxLayout;
    m_rememberRow->addWidget(m_remember);
    column->addLayout(m_rememberRow);
    setTabOrder(m_accountPassword.field, m_remember);
    connect(&theme, &Theme::changed, this, &CredentialFields::applyTheme);
    applyTheme();
    setShown(Shown::Nothing);
}

CredentialFields::Row CredentialFields::addRow(const QString &label, const QString &name,
                                               bool secret)
{
    Row row{new QLabel(label, this), new Field(m_theme, this), new QLabel(this)};
    row.label->setBuddy(row.field);
    row.field->setAccessibleName(name);
    row.field->setMaxLength(longestSecret);
    row.error->setTextFormat(Qt::PlainText);
    row.error->setWordWrap(true);
    if (secret) {
        row.field->setEchoMode(QLineEdit::Password);
        row.field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                       | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    for (QWidget *widget : {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.field),
                            static_cast<QWidget *>(row.error)})
        layout()->addWidget(widget);
    connect(row.field, &QLineEdit::returnPressed, this, &CredentialFields::submitted);
    connect(row.field, &QLineEdit::textEdited, this, [this] {
        clearErrors();
        emit edited();
    });
    return row;
}

void CredentialFields::setShown(Shown shown)
{
    m_shown = shown;
    setRowVisible(m_password, shown != Shown::Nothing);
    setRowVisible(m_account, shown == Shown::Everything);
    setRowVisible(m_accountPassword, shown == Shown::Everything);
    setVisible(shown != Shown::Nothing);
    updateGeometry();
}

Credentials CredentialFields::credentials() const
{
    return {m_password.field->text(), m_account.field->text().trimmed(),
            m_accountPassword.field->text(), m_remember->isChecked()};
}

void CredentialFields::setCredentials(const Credentials &credentials)
{
    m_password.field->setText(credentials.serverPassword);
    m_account.field->setText(credentials.account);
    m_accountPassword.field->setText(credentials.accountPassword);
    m_remember->setChecked(credentials.remember);
    clearErrors();
}

void CredentialFields::showPasswordError(const QString &reason)
{
    if (m_shown == Shown::Nothing)
        setShown(Shown::Password);
    setError(m_password, reason);
    m_password.field->setFocus();
    m_password.field->selectAll();
}

void CredentialFields::showAccountError(const QString &reason)
{
    setShown(Shown::Everything);
    setError(m_accountPassword, reason);
    Field *field = m_account.field->text().isEmpty() ? m_account.field : m_accountPassword.field;
    field->setFocus();
    field->selectAll();
}

void CredentialFields::clearErrors()
{
    setError(m_password, {});
    setError(m_accountPassword, {});
}

QList<QWidget *> CredentialFields::fields() const
{
    return {m_password.field, m_account.field, m_accountPassword.field, m_remember};
}

void CredentialFields::setError(const Row &row, const QString &reason)
{
    row.error->setText(reason);
    row.error->setVisible(!reason.isEmpty() && !row.field->isHidden());
    row.field->setInvalid(!reason.isEmpty());
    row.field->setAccessibleDescription(reason);
    updateGeometry();
}

void CredentialFields::setRowVisible(const Row &row, bool visible)
{
    row.label->setVisible(visible);
    row.field->setVisible(visible);
    row.error->setVisible(visible && !row.error->text().isEmpty());
}

void CredentialFields::applyTheme()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    QPalette secondary = m_theme.palette();
    secondary.setColor(QPalette::WindowText, m_theme.color(Theme::Token::Secondary));
    QPalette danger = m_theme.palette();
    danger.setColor(QPalette::WindowText, m_theme.color(Theme::Token::Danger));
    const int ring = px(3); // what labels have in common with fields, whose ring is outside
    for (const Row &row : {m_password, m_account, m_accountPassword}) {
        row.label->setFont(m_theme.smallFont());
        row.label->setPalette(secondary);
        row.label->setContentsMargins(ring, px(8), ring, px(1));
        row.error->setFont(m_theme.smallFont());
        row.error->setPalette(danger);
        row.error->setContentsMargins(ring, 0, ring, px(4));
    }
    m_remember->setFont(m_theme.smallFont());
    m_remember->setPalette(m_theme.palette());
    m_rememberRow->setContentsMargins(ring, px(2), ring, px(4));
}

} // namespace client
