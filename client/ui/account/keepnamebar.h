// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"

#include <QWidget>

class QLabel;

namespace client {

class Button;
class FieldRow;
class NewPasswordFields;
class Theme;

/// "Keep this name" above the messages: offers to register an account with the name of the user,
/// for which a password is typed twice. Hidden at first.
class KeepNameBar : public QWidget
{
    Q_OBJECT

public:
    enum class Stage : quint8 {
        Offer, ///< One line.
        Form,  ///< With the fields for a password.
        Code,  ///< The server wants a code.
    };

    explicit KeepNameBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the offer for @p nick. What the user has typed for the same nick stays.
    void offer(const QString &nick, bool needsEmail);
    /// Asks for the code; @p hint, a sentence, says where it is.
    void askForCode(const QString &nick, const QString &hint);
    /// Shows why a request of this bar has failed.
    void showProblem(const AccountAnswer &answer);
    /// Clears the fields and hides the bar. Emits finished() if it had the focus.
    void close();
    Stage stage() const { return m_stage; }

signals:
    /// @p email is empty if the server needs none.
    void registerRequested(const QString &password, const QString &email);
    void verifyRequested(const QString &code);
    /// The user does not want to be asked again on this server.
    void dismissed();
    /// The focus may return to the composer.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setStage(Stage stage);
    void submit();
    void cancel();
    void setBusy(bool busy);
    void applyTheme();

    const Theme &m_theme;
    Stage m_stage = Stage::Offer;
    QString m_nick;
    bool m_needsEmail = false;
    QLabel *m_text;
    Button *m_keep;
    Button *m_decline;
    NewPasswordFields *m_passwords;
    FieldRow *m_email;
    FieldRow *m_code;
    QLabel *m_problem;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace client
