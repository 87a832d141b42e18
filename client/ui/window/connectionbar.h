// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkstate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace client {

class Button;
class Theme;

/// Reports, above the composer, a problem with the connection, or that the user is not in the room
/// shown, with buttons to solve it. Hidden while there is no problem.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBar(const Theme &theme, QWidget *parent = nullptr);

    /// @p notJoined: the conversation is a room that the user is not in. Screen readers read out
    /// when the connection is lost and when it is back.
    void setState(const NetworkState &state, bool notJoined);
    /// Hides the bar; the next state is that of another conversation.
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
    void announce(NetworkState::Phase phase, const QString &problem);

    const Theme &m_theme;
    QLabel *m_label;
    std::optional<NetworkState::Phase> m_phase; ///< The last one; nullopt after clear().
    Button *m_newKey;
    Button *m_requirement;
    Button *m_button;
    Button *m_join;
    QTimer m_notJoinedTimer; ///< After reconnecting, rooms are usually joined again at once.
    bool m_notJoinedShown = false;
};

} // namespace client
