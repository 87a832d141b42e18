// SPDX-License-Identifier: MIT
#include "client/ui/window/menuactions.h"

#include "client/model/conversationlist.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/window/connectpage.h"
#include "client/ui/window/focusrouter.h"
#include "client/ui/window/mainwindow.h"

namespace client {

namespace {

using Id = WindowActions::Id;
using Row = WindowActions::Row;

void pasteInvite(MainWindow &window)
{
    const QString invite = inviteOnClipboard();
    if (!invite.isEmpty() && !window.connectCard().isBusy())
        window.useInvite(invite);
}

QList<Row> pinnedRows(const ActionParts &parts)
{
    QList<Row> rows;
    for (int i = 0; i <= int(Id::Pinned9) - int(Id::Pinned1); ++i) {
        const auto show = [parts, i] {
            if (Conversation *pinned = parts.list.pinned().value(i))
                parts.window.showConversation(pinned);
        };
        rows.append(Row(Id(int(Id::Pinned1) + i),
                        MainWindow::tr("Pinned conversation %1").arg(i + 1),
                        {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i))}, show));
    }
    return rows;
}

} // namespace

QList<WindowActions::Row> hiddenRows(const ActionParts &parts)
{
    return QList<Row>{
               fixedKeys(Row(Id::PasteInvite,
                             WindowActions::tr("Open a copied invite, outside of text fields"),
                             {QKeySequence::Paste, Qt::SHIFT | Qt::Key_Insert},
                             [parts] { pasteInvite(parts.window); })),
               fixedKeys(Row(Id::Escape,
                             WindowActions::tr("Back to the newest message and to the composer"),
                             {Qt::Key_Escape}, [parts] { parts.focus.escape(); })),
           }
           + pinnedRows(parts);
}

WindowActions::Row newGroup(WindowActions::Row row)
{
    row.startsGroup = true;
    return row;
}

WindowActions::Row checkable(WindowActions::Row row, const std::function<bool()> &isChecked)
{
    row.isChecked = isChecked;
    return row;
}

WindowActions::Row fixedKeys(WindowActions::Row row)
{
    row.hasFixedKeys = true;
    return row;
}

WindowActions::Row fieldKeys(WindowActions::Row row)
{
    row.hasFieldKeys = true;
    row.hasFixedKeys = true;
    return row;
}

bool showsRoom(const MainWindow &window)
{
    const Conversation *shown = window.currentConversation();
    return shown && shown->kind() == Conversation::Kind::Room;
}

} // namespace client
