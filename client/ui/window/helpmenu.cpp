// SPDX-License-Identifier: MIT
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"

#include <QMessageBox>

namespace client {

namespace {

void showAbout(MainWindow &window)
{
    QMessageBox::about(&window, WindowActions::tr("About Hearth"),
                       WindowActions::tr("Hearth %1\n\nA desktop chat whose server comes with it.")
                           .arg(QStringLiteral(HEARTH_VERSION)));
}

} // namespace

QList<WindowActions::Row> helpRows(const ActionParts &parts)
{
    using Id = WindowActions::Id;
    using Row = WindowActions::Row;
    return {
        Row(Id::Shortcuts, WindowActions::tr("&Keyboard shortcuts"),
            {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}, [parts] { parts.actions.showShortcuts(); }),
        Row(Id::About, WindowActions::tr("&About Hearth"), {},
            [parts] { showAbout(parts.window); }),
    };
}

} // namespace client
