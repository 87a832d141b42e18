// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/ui/connect/connectform.h"
#include "client/ui/connect/knownservers.h"

#include <QWidget>

#include <optional>

namespace client {

class Theme;

/// Asks for a name and a server. Fills the message area at first start and whenever no conversation
/// is open. Checks the input before it connects, and shows errors below the field concerned.
class ConnectCard : public QWidget
{
    Q_OBJECT

public:
    using Field = ConnectForm::Field;

    explicit ConnectCard(const Theme &theme, QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name);
    QString server() const;
    /// @p server may be an invite. A user name in it fills an empty name field; a password in it
    /// moves to the password field, so that it cannot be read.
    void setServer(const QString &server);
    /// The passwords to connect with. Returns nullopt when the user gave none; then the stored ones
    /// are used.
    std::optional<Credentials> credentials() const;
    void setCredentials(const Credentials &credentials);
    /// Where the passwords are kept, as a sentence.
    void setPasswordStorage(const QString &sentence);
    /// Clears the password fields and hides them.
    void forgetCredentials();
    void setKnownServers(const QList<KnownServer> &servers);
    /// Shows @p reason, a sentence, below the field until the field is edited, or below the buttons
    /// until one of them is pressed. Ends the busy state.
    void showError(Field field, const QString &reason);
    void clearErrors();
    /// After an error: @p server is the same server with TLS, and the Connect button offers to use
    /// it.
    void offerTls(const QString &server);
    /// While an attempt runs, the fields are locked and Connect becomes Cancel.
    void setBusy(bool busy, const QString &text = {});
    bool isBusy() const { return m_busy; }
    /// Whether a button leads back to the open conversations.
    void setCloseOffered(bool offered);
    /// Null when both name and server are filled in.
    QWidget *firstEmptyField() const;
    /// Focuses the first empty field; with both filled in, the server with its text selected; while
    /// an attempt runs, Cancel.
    void focusFirstEmpty();
    /// For Escape: cancels a running attempt; otherwise emits closeRequested() if that is offered.
    void leave();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Both have passed the checks: not empty, no spaces, plausible.
    void connectRequested(const QString &name, const QString &server);
    /// The server with this address is to be forgotten.
    void forgetRequested(const QString &address);
    void hostHereRequested(const QString &name);
    void cancelRequested();
    /// @p message displays the error. It may need scrolling to where the card is taller than the
    /// window.
    void errorShown(QWidget *message);
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void submit();
    void host();
    bool checkName();
    bool checkServer();
    void moveUserInfo();
    void toggleCredentials();
    void placeForm();

    const Theme &m_theme;
    ConnectForm *m_form;
    int m_restingTop = 0; ///< Top of the form while it shows no errors and no requested passwords.
    bool m_busy = false;
    bool m_askedByServer = false; ///< The server in the field has requested the passwords.
};

} // namespace client
