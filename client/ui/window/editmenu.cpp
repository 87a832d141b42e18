// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/composerspelling.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"

#include <QMenu>

namespace client {

namespace {

void copy(MainWindow &window)
{
    if (window.chat().view().hasSelection())
        window.chat().view().copy();
    else
        window.chat().composer().edit().copy();
}

} // namespace

QList<WindowActions::Row> editRows(const ActionParts &parts)
{
    using Id = WindowActions::Id;
    using Row = WindowActions::Row;
    ComposerEdit *edit = &parts.window.chat().composer().edit();
    const auto available = [parts] { return parts.window.currentConversation() != nullptr; };
    const auto inChat = [parts] {
        return parts.window.currentConversation() && !parts.window.isSearchShown();
    };
    return {
        fieldKeys(Row(Id::Undo, WindowActions::tr("&Undo"), {QKeySequence::Undo},
                      [edit] { edit->undo(); })),
        fieldKeys(Row(Id::Redo, WindowActions::tr("&Redo"), {QKeySequence::Redo},
                      [edit] { edit->redo(); })),
        newGroup(fieldKeys(
            Row(Id::Cut, WindowActions::tr("Cu&t"), {QKeySequence::Cut}, [edit] { edit->cut(); }))),
        fieldKeys(Row(Id::Copy, WindowActions::tr("&Copy"), {QKeySequence::Copy},
                      [parts] { copy(parts.window); })),
        fieldKeys(Row(Id::Paste, WindowActions::tr("&Paste"), {QKeySequence::Paste},
                      [edit] { edit->paste(); })),
        Row(Id::SelectAll, WindowActions::tr("Select &all messages"), {},
            [parts] { parts.window.chat().view().selectAll(); }),
        newGroup(Row(
            Id::Find, WindowActions::tr("&Find in this conversation…"), {QKeySequence::Find},
            [parts] { parts.window.chat().findBar().open(); }, inChat)),
        Row(
            Id::FindOlder, WindowActions::tr("Find &older"), {Qt::Key_F3},
            [parts] { parts.window.chat().findBar().stepToOlder(); }, inChat),
        Row(
            Id::FindNewer, WindowActions::tr("Find ne&wer"), {Qt::SHIFT | Qt::Key_F3},
            [parts] { parts.window.chat().findBar().stepToNewer(); }, inChat),
        Row(Id::Search, WindowActions::tr("&Search in all conversations…"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [parts] { parts.window.showSearch(); }),
        newGroup(Row(
            Id::Bold, WindowActions::tr("&Bold"), {QKeySequence::Bold},
            [edit] { edit->toggleBold(); }, available)),
        Row(
            Id::Italic, WindowActions::tr("&Italic"), {QKeySequence::Italic},
            [edit] { edit->toggleItalic(); }, available),
        Row(
            Id::Underline, WindowActions::tr("U&nderlined"), {QKeySequence::Underline},
            [edit] { edit->toggleUnderline(); }, available),
        Row(
            Id::Emoji, WindowActions::tr("Insert an &emoji…"), {Qt::CTRL | Qt::Key_E},
            [parts] { parts.window.chat().composer().chooseEmoji(); }, available),
    };
}

void addSpelling(QMenu &menu, const ActionParts &parts)
{
    menu.addSeparator();
    QMenu *languages = menu.addMenu(WindowActions::tr("Spe&lling"));
    const auto fill = [parts, languages] {
        languages->clear();
        parts.window.chat().composer().spelling()->addLanguages(*languages);
    };
    QObject::connect(languages, &QMenu::aboutToShow, languages, fill);
    fill();
}

} // namespace client
