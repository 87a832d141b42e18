// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace client {

class Button;
class Theme;
struct NetworkState;

/// Reports, above the composer, a problem with the connection, or that the user is not in the room
/// shown, with buttons to solve it. Hidden while there is no problem.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBar(const Theme &theme, QWidget *parent = nullptr);

    /// @p notJoined: the conversation is a room that the user is not in.
    void setState(const NetworkState &state, bool notJoined);
    /// Hides the bar.
    void clear();
    QString text() const;

signals:
    void reconnectRequested();
    void joinRequested();
    /// The user asks to see the server's key, and perhaps to trust it.
    void newKeyRequested();
    /// The user agrees to meet the requirement in the state of the network.
    void meetRequirementRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void showNotJoined();

    const Theme &m_theme;
    QLabel *m_label;
    Button *m_newKey;
    Button *m_requirement;
    Button *m_button;
    Button *m_join;
    QTimer m_notJoinedTimer; ///< After reconnecting, rooms are usually joined again at once.
    bool m_notJoinedShown = false;
};

} // namespace client
