// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace client {

class Button;
class Theme;
struct NetworkState;

/// Says above the composer that the link is down, or that the user is not in the room that is
/// shown, and offers what can be done about it. Hidden while all is well.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBar(const Theme &theme, QWidget *parent = nullptr);

    /// @p outside: a room is shown that the user is not in.
    void setState(const NetworkState &state, bool outside);
    /// Hides it: no network is concerned.
    void clear();
    QString text() const;

signals:
    void reconnectRequested();
    void joinRequested();
    /// The user wants to see the server's key and perhaps trust it.
    void newKeyRequested();
    /// The user wants to give or do what the network's state asks for.
    void meetRequirementRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void showOutside();

    const Theme &m_theme;
    QLabel *m_label;
    Button *m_newKey;
    Button *m_requirement;
    Button *m_button;
    Button *m_join;
    QTimer m_outsideTimer; ///< A reconnection joins the rooms again within moments.
    bool m_outside = false;
    bool m_outsideShown = false;
};

} // namespace client
