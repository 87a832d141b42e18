// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/connect/credentialfields.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace client {

class Button;
class FieldRow;
class KnownServers;
class Theme;

/// The widgets of the Connect card in one column, with their layout and their error messages.
/// ConnectCard decides what they show.
class ConnectForm : public QWidget
{
    Q_OBJECT

public:
    /// The position of an error message: below a field, or for Host below the buttons.
    enum class Field : quint8 { Name, Server, Password, Account, Email, Code, Host };

    /// @p theme must outlive the form.
    explicit ConnectForm(const Theme &theme, QWidget *parent);

    QLineEdit &name() const;
    QLineEdit &server() const;
    CredentialFields &credentials() const { return *m_credentials; }
    KnownServers &knownServers() const { return *m_known; }
    Button &connectButton() const { return *m_connect; }
    Button &hostButton() const { return *m_host; }
    /// Opens and closes the password fields.
    Button &moreButton() const { return *m_more; }
    Button &closeButton() const { return *m_close; }
    void setCredentialsShown(CredentialFields::Shown shown);
    /// Shows @p reason at @p field, moves the focus there, and returns the widget that displays it.
    /// An empty @p reason removes the message of Name, Server or Host.
    QWidget *setError(Field field, const QString &reason);
    bool hasError() const;
    /// Locks the fields and shows @p text as the hint; Connect becomes Cancel.
    void setBusy(bool busy, const QString &text);
    void setCloseOffered(bool offered);
    bool isCloseOffered() const;
    /// Null when both name and server are filled in.
    QLineEdit *firstEmptyField() const;
    int heightFor(int width);

signals:
    /// Enter was pressed in a field.
    void submitted();
    void heightChanged();

private:
    void layOut();
    void setTabOrders();
    QLabel *newLabel(const QString &text);
    void updateMoreButton();
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_subtitle;
    FieldRow *m_name;
    FieldRow *m_server;
    CredentialFields *m_credentials;
    KnownServers *m_known;
    QHBoxLayout *m_buttonRow = nullptr;
    Button *m_connect;
    Button *m_host;
    QLabel *m_hostError;
    QHBoxLayout *m_lastRow = nullptr;
    QLabel *m_hint;
    Button *m_more;
    Button *m_close;
};

} // namespace client
