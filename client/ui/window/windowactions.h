// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace client {

class MainWindow;

/// The menus of the window with their shortcuts.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(MainWindow &window);

    QMenu &serverMenu() const { return *m_serverMenu; }
    void setTrayAvailable(bool available);
    /// Greys out what has no meaning at the moment.
    void refresh();

private:
    void buildHearth();
    void buildEdit();
    void buildView();
    void buildGo();
    void buildHelp();
    template<typename Slot>
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, Slot slot);
    void zoomBy(qreal step);

    MainWindow &m_window;
    QMenu *m_serverMenu = nullptr;
    QAction *m_close = nullptr;
    QAction *m_join = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_reconnect = nullptr;
    QAction *m_disconnect = nullptr;
    QAction *m_markRead = nullptr;
    QAction *m_topic = nullptr;
    QAction *m_members = nullptr;
    QAction *m_menuBar = nullptr;
    QList<QAction *> m_needConversation;
};

} // namespace client
