// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace client {

class Button;
class Theme;

/// "Your server" below the left list: how the server on this machine does, and what to do with
/// it. Shows what it is told; knows no process.
class HostPanel : public QWidget
{
    Q_OBJECT

public:
    enum class State : quint8 { Stopped, Starting, Running, Stopping, Failed };

    explicit HostPanel(const Theme &theme, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// @p problem says what went wrong; Failed and Stopped show it.
    void setState(State state, const QString &problem = {});
    /// What others type to join; empty hides the button that copies it.
    void setAddress(const QString &address);
    void setPeople(int people);
    /// Only whole minutes are shown.
    void setRunningForSeconds(qint64 seconds);
    /// Takes less room: for a window that is not high.
    void setCompact(bool compact);

signals:
    void startRequested();
    void stopRequested();
    void copyInviteRequested();
    void stateChanged();
    /// One of its buttons was pressed, by mouse or keyboard.
    void buttonPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void refresh();

    const Theme &m_theme;
    State m_state = State::Stopped;
    QString m_problem;
    QString m_address;
    int m_people = 0;
    qint64 m_seconds = 0;
    bool m_compact = false;
    QElapsedTimer m_sinceClick; ///< On m_power.
    QLabel *m_title;
    QLabel *m_details;
    Button *m_copy;
    Button *m_power;
};

/// "2 h 14 min", "less than a minute".
QString durationText(qint64 seconds);

} // namespace client
