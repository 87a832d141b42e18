// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace client {

class FieldRow;
class Theme;

/// The password fields of the Connect card: the server password, and an account with its password.
/// Hidden until a server asks for a password or the user opens them.
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
    /// Both show @p reason below a password field, mark and focus the field, and return the row
    /// that displays the message.
    QWidget *showPasswordError(const QString &reason);
    QWidget *showAccountError(const QString &reason);
    void clearErrors();
    bool hasError() const;
    /// All fields in tab order.
    QList<QWidget *> fields() const;

signals:
    void submitted();
    void edited();

private:
    FieldRow *addRow(const QString &label, const QString &name);
    void applyTheme();

    const Theme &m_theme;
    Shown m_shown = Shown::Nothing;
    FieldRow *m_password;
    FieldRow *m_account;
    FieldRow *m_accountPassword;
    QHBoxLayout *m_rememberRow = nullptr;
    QCheckBox *m_remember;
};

} // namespace client
