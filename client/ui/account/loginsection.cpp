// SPDX-License-Identifier: MIT
#include "client/ui/account/loginsection.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QCheckBox>

namespace client {

namespace {

using Kind = AccountRequest::Kind;

} // namespace

LoginSection::LoginSection(const Theme &theme, QWidget *parent)
    : AccountSection(theme, tr("Log in"), parent)
    , m_account(new FieldRow(theme, tr("Account"), this))
    , m_password(new FieldRow(theme, tr("Password"), this))
    , m_isNew(new QCheckBox(tr("Register this account, which is new"), this))
    , m_repeated(new FieldRow(theme, tr("Repeat the password"), this))
    , m_email(new FieldRow(theme, tr("E-mail address"), this))
    , m_code(new FieldRow(theme, tr("Code"), this))
    , m_submit(new Button(theme, Button::Look::Primary, tr("Log in"), this))
{
    m_password->hideTyping();
    m_repeated->hideTyping();
    add(m_account);
    add(m_password);
    add(m_isNew);
    for (FieldRow *row : {m_repeated, m_email, m_code})
        add(row);
    add(m_submit);
    for (FieldRow *row : {m_account, m_password, m_repeated, m_email, m_code}) {
        connect(&row->field(), &QLineEdit::returnPressed, this, &LoginSection::submit);
        connect(&row->field(), &QLineEdit::textEdited, this, [row] { row->setError({}); });
    }
    connect(m_isNew, &QCheckBox::toggled, this, &LoginSection::refresh);
    connect(m_submit, &QPushButton::clicked, this, &LoginSection::submit);
    refresh();
}

void LoginSection::focusPassword()
{
    m_password->setFocus();
}

void LoginSection::setState(const AccountState &state, const QString &nick)
{
    m_state = state;
    m_needsEmail = state.needsEmail;
    if (m_account->field().text().isEmpty())
        m_account->field().setText(nick);
    if (!state.canRegister)
        m_isNew->setChecked(false);
    else if (!state.canLogIn)
        m_isNew->setChecked(true);
    refresh();
}

void LoginSection::handle(const AccountAnswer &answer)
{
    using Field = AccountAnswer::Field;
    setBusy(false);
    showResult({}, false);
    if (answer.isSuccess()) {
        for (FieldRow *row : {m_password, m_repeated, m_code})
            row->field().clear();
        m_needsCode = false;
        refresh();
        return;
    }
    if (answer.needsCode()) {
        m_needsCode = true;
        refresh();
        showResult(answer.codeHint, false);
        m_code->field().setFocus();
        return;
    }
    if (answer.field == Field::Email)
        m_needsEmail = true;
    refresh();
    FieldRow *row = answer.field == Field::Account    ? m_account
                    : answer.field == Field::Password ? m_password
                    : answer.field == Field::Email    ? m_email
                    : answer.field == Field::Code     ? m_code
                                                      : nullptr;
    if (!row) {
        showResult(answer.problem, true);
        return;
    }
    row->setError(answer.problem);
    row->field().setFocus();
    row->field().selectAll();
}

void LoginSection::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_account, m_password, m_isNew,
                                                            m_repeated, m_email, m_code, m_submit})
        widget->setEnabled(!busy);
}

void LoginSection::refresh()
{
    const bool isNew = m_isNew->isChecked();
    m_isNew->setVisible(m_state.canRegister && m_state.canLogIn);
    m_repeated->setVisible(isNew && !m_needsCode);
    m_email->setVisible(isNew && m_needsEmail && !m_needsCode);
    m_code->setVisible(isNew && m_needsCode);
    m_submit->setText(!isNew ? tr("Log in") : m_needsCode ? tr("Confirm") : tr("Register"));
}

void LoginSection::submit()
{
    if (!m_submit->isEnabled())
        return;
    AccountRequest request;
    request.kind = !m_isNew->isChecked() ? Kind::LogIn
                   : m_needsCode         ? Kind::Verify
                                         : Kind::Register;
    request.account = m_account->field().text().trimmed();
    request.password = m_password->field().text();
    request.email = m_email->field().text().trimmed();
    request.code = m_code->field().text().trimmed();
    if (request.account.isEmpty()) {
        m_account->setError(tr("Type the name of the account."));
    } else if (request.password.isEmpty()) {
        m_password->setError(tr("Type a password."));
        m_password->field().setFocus();
    } else if (request.kind == Kind::Register && m_repeated->field().text() != request.password) {
        m_repeated->setError(tr("The two passwords differ. Type the password again."));
        m_repeated->field().setFocus();
    } else if (request.kind == Kind::Register && m_needsEmail && request.email.isEmpty()) {
        m_email->setError(tr("This server requires an e-mail address."));
        m_email->field().setFocus();
    } else if (request.kind == Kind::Verify && request.code.isEmpty()) {
        m_code->setError(tr("Type the code."));
    } else {
        setBusy(true);
        emit requested(request);
    }
}

} // namespace client
