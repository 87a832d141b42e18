// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"

#include <functional>

namespace client {

QList<WindowActions::Row> listRows(const ActionParts &parts)
{
    using Id = WindowActions::Id;
    using Row = WindowActions::Row;
    MainWindow &window = parts.window;
    ConversationList &list = parts.list;
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
        checkable(Row(Id::Pin, MainWindow::tr("&Pin to the top"),
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, withListed(pin), {},
                      MainWindow::tr("Pin the conversation to the top of the list")),
                  isListed([](const Conversation *one) { return one->pin() != 0; })),
        checkable(Row(Id::Mute, MainWindow::tr("&Mute"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
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

} // namespace client
