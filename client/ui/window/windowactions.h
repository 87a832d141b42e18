// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/donotdisturb.h"
#include "client/ui/settings/shortcutkeys.h"
#include "client/ui/window/shortcutmodel.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace client {

class ConversationList;
class FocusRouter;
class MainWindow;
class Network;
class Theme;
struct SwitcherEntry;
class WindowColumns;

/// The actions of the window, in one table from which the menus, the keys and the sheet of
/// shortcuts are made.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum class Id : quint8 {
        Connect,
        Join,
        Rooms,
        Account,
        OwnProfile,
        Reconnect,
        Disconnect,
        Leave,
        QuietHalfHour,
        QuietHour,
        QuietUntilTomorrow,
        QuietUntilTurnedOff,
        QuietOff,
        SaveConversation,
        StoredMessages,
        SecureServers,
        Settings,
        CloseWindow,
        Quit,
        Undo,
        Redo,
        Cut,
        Copy,
        Paste,
        SelectAll,
        Find,
        FindOlder,
        FindNewer,
        Search,
        Bold,
        Italic,
        Underline,
        Emoji,
        Members,
        Topic,
        MenuBar,
        ReportTyping,
        ZoomIn,
        ZoomOut,
        ResetZoom,
        Switcher,
        Previous,
        Next,
        PreviousUnread,
        NextUnread,
        FirstMessage,
        NewestMessage,
        OldestUnread,
        MarkRead,
        Pin,
        Mute,
        FindMember,
        MoveUp,
        MoveDown,
        Collapse,
        Back,
        Forward,
        Date,
        NextPane,
        PreviousPane,
        Shortcuts,
        About,
        PasteInvite,
        Escape,
        Pinned1,
        Pinned2,
        Pinned3,
        Pinned4,
        Pinned5,
        Pinned6,
        Pinned7,
        Pinned8,
        Pinned9,
    };
    Q_ENUM(Id)

    /// One row of the table.
    struct Row
    {
        Row(Id id, const QString &text, const QList<QKeySequence> &keys,
            const std::function<void()> &run, const std::function<bool()> &isAvailable = {},
            const QString &meaning = {});

        Id id;
        QString text; ///< With a mnemonic.
        QList<QKeySequence> keys;
        std::function<void()> run;
        std::function<bool()> isAvailable; ///< Empty: always available.
        QString meaning; ///< For the sheet of shortcuts; empty: the text without its mnemonic.
        std::function<bool()> isChecked; ///< Empty: not checkable.
        QString section;                 ///< The title of its menu, without the mnemonic.
        bool startsGroup = false;        ///< There is a separator above it.
        bool hasFixedKeys = false;       ///< Users cannot change the keys.
        bool hasFieldKeys = false; ///< The text fields handle the keys; the menu only shows them.
    };

    /// All references must outlive this object.
    WindowActions(MainWindow &window, Theme &theme, ConversationList &list, WindowColumns &columns,
                  FocusRouter &focus);

    /// Never null.
    QAction *action(Id id) const { return m_actions.value(id); }
    /// An empty menu, to which the application adds the actions of the hosted server.
    QMenu &serverMenu() const { return *m_serverMenu; }
    void setTrayAvailable(bool available);
    /// Updates which actions are available and which are checked.
    void refresh();
    /// Turns notifications off for a while, or on again.
    void setDoNotDisturb(DoNotDisturb choice);
    /// Proposes @p network, or that of the current conversation if it is null.
    void showJoinDialog(Network *network);
    void showSwitcher();
    void showShortcuts();
    /// The actions that have keys now.
    QList<Shortcut> shortcuts() const;
    /// The actions whose keys users can change.
    QList<KeyedAction> keyedActions() const;
    /// Gives the actions their default keys, with these @p changes.
    void setShortcuts(const ShortcutMap &changes);

private:
    QMenu &addMenu(const QString &title, const QList<Row> &rows);
    /// @p section: see Row::section.
    QAction *addAction(Row row, const QString &section);
    void addDoNotDisturb(QMenu &menu);

    void goTo(const SwitcherEntry &entry);

    MainWindow &m_window;
    Theme &m_theme;
    ConversationList &m_list;
    QList<Row> m_table;
    QHash<Id, QAction *> m_actions;
    QMenu *m_serverMenu = nullptr;
    QMenu *m_quietMenu = nullptr;
};

} // namespace client
