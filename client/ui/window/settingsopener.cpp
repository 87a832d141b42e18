// SPDX-License-Identifier: MIT
#include "client/ui/window/settingsopener.h"

#include "client/ui/settings/settingsdialog.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"

namespace client {

void openSettings(const Theme &theme, MainWindow &window, const QString &action)
{
    auto *dialog = window.findChild<SettingsDialog *>();
    if (!dialog) {
        dialog =
            new SettingsDialog(theme, window.settings(), window.actions().keyedActions(), &window);
        QObject::connect(dialog, &SettingsDialog::changed, &window, &MainWindow::changeSettings);
        QObject::connect(&window, &MainWindow::settingsChanged, dialog,
                         [dialog, &window] { dialog->setSettings(window.settings()); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    if (!action.isEmpty())
        dialog->showKeysOf(action);
}

} // namespace client
