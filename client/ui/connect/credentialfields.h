// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace client {

class FieldRow;
class Theme;

/// The password fields of the Connect card: the server password, and an account with its password,
/// which may be a new account. Hidden until a server asks for a password or the user opens them.
class CredentialFields : public QWidget
{
    Q_OBJECT

public:
    enum class Shown : quint8 { Nothing, Password, Everything };

    explicit CredentialFields(const Theme &theme, QWidget *parent = nullptr);

    Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    Credentials credentials() const;
    void setCredentials(const Credentials &credentials);
    /// Where remembered passwords are kept, as a sentence.
    void setStorage(const QString &sentence);
    /// Gives a new account without a name the name @p nick.
    void nameNewAccount(const QString &nick);
    /// Checks the fields of a new account. Shows an error below the first wrong one and returns the
    /// row that displays it; null if they are fine.
    QWidget *checkNewAccount();
    /// Each shows @p reason below a field, marks and focuses the field, and returns the row that
    /// displays the message. The fields for an e-mail address and a code are hidden until then.
    QWidget *showPasswordError(const QString &reason);
    QWidget *showAccountError(const QString &reason);
    QWidget *showEmailError(const QString &reason);
    QWidget *showCodeError(const QString &reason);
    void clearErrors();
    bool hasError() const;
    /// All fields in tab order.
    QList<QWidget *> fields() const;

signals:
    void submitted();
    void edited();

private:
    /// Whether `account` is to be registered.
    bool isNewAccount() const;
    FieldRow *addRow(const QString &label, const QString &name);
    QWidget *showError(FieldRow &row, const QString &reason);
    QList<FieldRow *> rows() const;
    void refresh();
    void applyTheme();

    const Theme &m_theme;
    Shown m_shown = Shown::Nothing;
    FieldRow *m_password;
    FieldRow *m_account;
    FieldRow *m_accountPassword;
    QCheckBox *m_isNew;
    FieldRow *m_repeated;
    FieldRow *m_email;
    FieldRow *m_code;
    Credentials m_given;       ///< As in the last setCredentials().
    bool m_asksAgain = false;  ///< The log-in with m_given has failed.
    bool m_needsEmail = false; ///< The server requires an e-mail address.
    bool m_needsCode = false;  ///< The server requires a code.
    QHBoxLayout *m_newRow = nullptr;
    QHBoxLayout *m_rememberRow = nullptr;
    QCheckBox *m_remember;
};

} // namespace client
