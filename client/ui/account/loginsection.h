// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"
#include "client/ui/account/accountsection.h"

class QCheckBox;

namespace client {

class Button;
class FieldRow;

/// The part of the account dialog for users who are not logged in: an account with its password,
/// or a new account.
class LoginSection : public AccountSection
{
    Q_OBJECT

public:
    LoginSection(const Theme &theme, QWidget *parent);

    /// Focuses the field for the password.
    void focusPassword();
    /// Shows what the server offers. Fills an empty field for the account with @p nick.
    void setState(const AccountState &state, const QString &nick);
    /// Continues after the answer to a request of this section.
    void handle(const AccountAnswer &answer);
    /// Locks the fields while a request is unanswered.
    void setBusy(bool busy);

signals:
    void requested(const client::AccountRequest &request);

private:
    void refresh();
    void submit();

    AccountState m_state;
    bool m_needsCode = false;
    bool m_needsEmail = false;
    FieldRow *m_account;
    FieldRow *m_password;
    QCheckBox *m_isNew;
    FieldRow *m_repeated;
    FieldRow *m_email;
    FieldRow *m_code;
    Button *m_submit;
};

} // namespace client
