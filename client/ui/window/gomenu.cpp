// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/focusrouter.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"

namespace client {

namespace {

void markRead(MainWindow &window)
{
    window.currentConversation()->markAllRead();
    window.currentConversation()->dropUnreadMarker();
}

} // namespace

QList<WindowActions::Row> goRows(const ActionParts &parts)
{
    using Id = WindowActions::Id;
    using Row = WindowActions::Row;
    ConversationView *view = &parts.window.chat().view();
    return {
        Row(
            Id::Switcher, WindowActions::tr("&Go to…"), {Qt::CTRL | Qt::Key_K},
            [parts] { parts.actions.showSwitcher(); }, {},
            WindowActions::tr("Go to a room or a person")),
        newGroup(Row(Id::Previous, WindowActions::tr("&Previous conversation"),
                     {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
                     [parts] { parts.window.showNeighbour(-1, false); })),
        Row(Id::Next, WindowActions::tr("&Next conversation"),
            {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab},
            [parts] { parts.window.showNeighbour(1, false); }),
        Row(Id::PreviousUnread, WindowActions::tr("P&revious unread"),
            {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, [parts] { parts.window.showNeighbour(-1, true); }),
        Row(Id::NextUnread, WindowActions::tr("N&ext unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
            [parts] { parts.window.showNeighbour(1, true); }),
        newGroup(Row(Id::FirstMessage, WindowActions::tr("&First message"),
                     {Qt::CTRL | Qt::Key_Home}, [view] { view->scrollToHead(); })),
        Row(Id::NewestMessage, WindowActions::tr("Newest &message"), {Qt::CTRL | Qt::Key_End},
            [view] { view->scrollToTail(); }),
        Row(Id::OldestUnread, WindowActions::tr("&Oldest unread message"),
            {Qt::SHIFT | Qt::Key_PageUp}, [view] { view->scrollToUnread(); }),
        Row(
            Id::MarkRead, WindowActions::tr("Mark as rea&d"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
            [parts] { markRead(parts.window); },
            [parts] { return parts.window.currentConversation() != nullptr; }),
        newGroup(Row(
            Id::Back, WindowActions::tr("&Back"), {Qt::ALT | Qt::Key_Left},
            [parts] { parts.window.goBack(); }, [parts] { return parts.window.canGoBack(); },
            WindowActions::tr("Back to the last place"))),
        Row(
            Id::Forward, WindowActions::tr("For&ward"), {Qt::ALT | Qt::Key_Right},
            [parts] { parts.window.goForward(); }, [parts] { return parts.window.canGoForward(); },
            WindowActions::tr("Forward again after going back")),
        Row(
            Id::Date, WindowActions::tr("&Choose a date…"), {Qt::CTRL | Qt::Key_G},
            [parts] { parts.window.chat().header().requestCalendar(); },
            [parts] { return parts.window.currentConversation() != nullptr; }),
        newGroup(Row(Id::NextPane, WindowActions::tr("Next p&art of the window"), {Qt::Key_F6},
                     [parts] { parts.focus.cyclePanes(1); })),
        Row(Id::PreviousPane, WindowActions::tr("Previous par&t of the window"),
            {Qt::SHIFT | Qt::Key_F6}, [parts] { parts.focus.cyclePanes(-1); }),
    };
}

} // namespace client
