// SPDX-License-Identifier: MIT
#include "client/ui/window/listactions.h"

#include "client/model/conversationlist.h"
#include "client/ui/window/mainwindow.h"

#include <functional>

namespace client {

namespace {

using Id = WindowActions::Id;
using Row = WindowActions::Row;

/// Returns @p row as an action with a check mark.
Row checkedBy(Row row, const std::function<bool()> &isChecked)
{
    row.isChecked = isChecked;
    return row;
}

} // namespace

QList<Row> listRows(MainWindow &window, ConversationList &list)
{
    // Always available: what has the focus in the list may change at any time.
    const auto withListed = [&window](const std::function<void(Conversation *)> &act) {
        return [&window, act] {
            if (Conversation *listed = window.listedConversation())
                act(listed);
        };
    };
    const auto isListed = [&window](const std::function<bool(const Conversation *)> &fits) {
        return [&window, fits] {
            const Conversation *listed = window.listedConversation();
            return listed && fits(listed);
        };
    };
    const auto pin = [&list](Conversation *one) { list.setPinned(one, one->pin() == 0); };
    const auto mute = [](Conversation *one) {
        if (one->kind() != Conversation::Kind::Server)
            one->setMuted(!one->isMuted());
    };
    const auto collapse = [](Conversation *one) {
        one->network().setCollapsed(!one->network().isCollapsed());
    };
    return {
        checkedBy(Row(Id::Pin, MainWindow::tr("&Pin to the top"),
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, withListed(pin), {},
                      MainWindow::tr("Pin the conversation to the top of the list")),
                  isListed([](const Conversation *one) { return one->pin() != 0; })),
        checkedBy(Row(Id::Mute, MainWindow::tr("&Mute"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                      withListed(mute), {}, MainWindow::tr("Mute the conversation")),
                  isListed(&Conversation::isMuted)),
        Row(Id::FindMember, MainWindow::tr("&Find a person in the room"), {Qt::CTRL | Qt::Key_P},
            [&window] { window.findMember(); }),
        Row(Id::MoveUp, MainWindow::tr("Move &up"), {Qt::ALT | Qt::SHIFT | Qt::Key_PageUp},
            withListed([&list](Conversation *one) { list.move(one, -1); }), {},
            MainWindow::tr("Move the conversation or network up in the list")),
        Row(Id::MoveDown, MainWindow::tr("Move &down"), {Qt::ALT | Qt::SHIFT | Qt::Key_PageDown},
            withListed([&list](Conversation *one) { list.move(one, 1); }), {},
            MainWindow::tr("Move the conversation or network down in the list")),
        Row(Id::Collapse, MainWindow::tr("&Collapse or expand the network"), {},
            withListed(collapse)),
    };
}

QList<Row> pinnedRows(MainWindow &window, ConversationList &list)
{
    QList<Row> rows;
    for (int i = 0; i <= int(Id::Pinned9) - int(Id::Pinned1); ++i) {
        const auto show = [&window, &list, i] {
            if (Conversation *pinned = list.pinned().value(i))
                window.showConversation(pinned);
        };
        rows.append(Row(Id(int(Id::Pinned1) + i),
                        MainWindow::tr("Pinned conversation %1").arg(i + 1),
                        {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i))}, show));
    }
    return rows;
}

} // namespace client
