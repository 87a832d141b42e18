// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace client {

class FieldRow;
class Theme;

/// The fields for passwords of the Connect card: that of the server, and an account with its own.
/// Hidden until a server asks for one or the person wants to give one.
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
    /// Under the server's password, or under the account's; marks the field and goes to it.
    /// Both return the row with the sentence.
    QWidget *showPasswordError(const QString &reason);
    QWidget *showAccountError(const QString &reason);
    void clearErrors();
    bool hasError() const;
    /// The fields in the order of Tab.
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
