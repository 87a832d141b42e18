#pragma once

#include "client/model/credentials.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace client {

class Field;
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
    void showPasswordError(const QString &reason);
    void showAccountError(const QString &reason);
    void clearErrors();
    /// The fields in the order of Tab.
    QList<QWidget *> fields() const;

signals:
    void submitted();
    void edited();

private:
    struct Row
    {
        QLabel *label = nullptr;
        Field *field = nullptr;
        QLabel *error = nullptr;
    };

    Row addRow(const QString &label, const QString &name, bool secret);
    void setError(const Row &row, const QString &reason);
    void setRowVisible(const Row &row, bool visible);
    void applyTheme();

    const Theme &m_theme;
    Shown m_shown = Shown::Nothing;
    Row m_password;
    Row m_account;
    Row m_accountPassword;
    QHBoxLayout *m_rememberRow = nullptr;
    QCheckBox *m_remember;
};

} // namespace client
