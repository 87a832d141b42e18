// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/hostcontroller.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace client {

class Button;
class Theme;

/// "Your server" below the list of conversations: the state of the hosted server, with buttons to
/// start, stop and share it. Only displays what its setters are given.
class HostPanel : public QWidget
{
    Q_OBJECT

public:
    using State = HostController::State;

    explicit HostPanel(const Theme &theme, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// @p problem is a sentence for the user, displayed in the states Failed and Stopped.
    void setState(State state, const QString &problem = {});
    /// The address that others type to connect; empty hides the button that copies the invite.
    void setAddress(const QString &address);
    void setUserCount(int userCount);
    /// Whether the window is connected to the server or tries to connect. Otherwise the panel has a
    /// button for it in place of the one that copies the invite.
    void setJoined(bool isJoined);
    /// Displayed in whole minutes.
    void setRunningForSeconds(qint64 seconds);
    /// Takes less space, for a low window.
    void setCompact(bool compact);

signals:
    void startRequested();
    void stopRequested();
    void joinRequested();
    void copyInviteRequested();
    void stateChanged();
    /// One of the buttons was pressed, by mouse or keyboard.
    void buttonPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void refresh();
    /// The state as a sentence for screen readers.
    QString spokenState() const;

    const Theme &m_theme;
    State m_state = State::Stopped;
    QString m_problem;
    QString m_address;
    int m_userCount = 0;
    qint64 m_seconds = 0;
    bool m_isJoined = true;
    bool m_compact = false;
    QElapsedTimer m_sinceClick; ///< Since the last click on m_power.
    QLabel *m_title;
    QLabel *m_details;
    Button *m_join;
    Button *m_copy;
    Button *m_power;
};

/// For example "2 h 14 min" or "less than a minute".
QString durationText(qint64 seconds);

} // namespace client
