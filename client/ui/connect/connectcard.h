// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/ui/connect/connectinput.h"
#include "client/ui/connect/knownservers.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace client {

class Button;
class CredentialFields;
class FieldRow;
class Theme;

/// Asks for a name and a server. Stands in the message area at first start and whenever
/// nothing is open. Checks what can be checked without a network, under the field concerned.
class ConnectCard : public QWidget
{
    Q_OBJECT

public:
    enum class Field : quint8 { Name, Server, Password, Account, Host };

    explicit ConnectCard(const Theme &theme, QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name);
    QString server() const;
    /// Also takes an invite; then the name is what is left to type. A password in it goes where
    /// nobody can read it.
    void setServer(const QString &server);
    /// The passwords to connect with; nothing when the person gave none: as known.
    std::optional<Credentials> credentials() const;
    void setCredentials(const Credentials &credentials);
    /// They are of no use here any more.
    void forgetCredentials();
    void setKnownServers(const QList<KnownServer> &servers);
    /// @p reason is a sentence, shown under the field until it is edited, or under the buttons
    /// until one of them is pressed. Ends the busy state.
    void showError(Field field, const QString &reason);
    void clearErrors();
    /// After an error: @p server is the same server with TLS, and Connect says that it uses it.
    void offerTls(const QString &server);
    /// Fields are locked and Connect becomes Cancel while an attempt runs.
    void setBusy(bool busy, const QString &text = {});
    bool isBusy() const { return m_busy; }
    /// Offers a way back to the conversations that are open.
    void setCloseOffered(bool offered);
    /// Null when both name and server are filled in.
    QWidget *firstEmptyField() const;
    /// With both filled in: to the server, whose text the next letters replace. While an attempt
    /// runs: to Cancel.
    void focusFirstEmpty();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Both checked: not empty, no spaces, plausible.
    void connectRequested(const QString &name, const QString &server);
    void hostHereRequested(const QString &name);
    void cancelRequested();
    /// @p message displays the error. It may need scrolling to where the card is taller than the
    /// window.
    void errorShown(QWidget *message);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *label(const QString &text);
    void build();
    void applyTheme();
    void submit();
    void host();
    QWidget *setError(Field field, const QString &reason);
    bool checkName();
    bool checkServer();
    void placeColumn();
    bool showsProblem() const;
    void takeUserInfo();
    void toggleCredentials();
    void refreshCredentials();

    const Theme &m_theme;
    QWidget *m_column = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_hostError = nullptr;
    QLabel *m_hint = nullptr;
    QHBoxLayout *m_buttonRow = nullptr;
    QHBoxLayout *m_lastRow = nullptr;
    FieldRow *m_name = nullptr;
    FieldRow *m_server = nullptr;
    KnownServers *m_known = nullptr;
    CredentialFields *m_credentials = nullptr;
    Button *m_more = nullptr;
    Button *m_connect = nullptr;
    Button *m_host = nullptr;
    Button *m_close = nullptr;
    int m_restingTop = 0; ///< Where the column begins while nothing is wrong.
    bool m_busy = false;
    bool m_askedByServer = false; ///< The fields for passwords: for this server, then.
};

} // namespace client
