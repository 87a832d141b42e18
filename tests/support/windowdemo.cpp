// SPDX-License-Identifier: MIT
// Shows the window with sample content, for looking at it.
// usage: window_demo [light|dark|high-contrast] [card|NAME] [WIDTHxHEIGHT]

#include "client/model/conversationlist.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/theme/theme.h"
#include "client/ui/window/mainwindow.h"
#include "tests/support/samplechat.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    client::Theme theme;
    theme.install(application);
    const QString shown = arguments.value(2, QStringLiteral("#lobby"));
    const std::unique_ptr<client::ConversationList> list =
        shown == QLatin1String("card") ? std::make_unique<client::ConversationList>()
                                       : client::sampleChat();
    client::MainWindow window(theme, *list);
    client::WindowSettings settings;
    settings.theme = arguments.value(1);
    settings.menuBarShown = !arguments.contains(QLatin1String("nomenu"));
    window.setSettings(settings);
    window.hostPanel().setState(client::HostPanel::State::Running);
    window.hostPanel().setAddress(QStringLiteral("192.168.1.7"));
    window.hostPanel().setUserCount(7);
    window.hostPanel().setRunningForSeconds(8040);
    window.connectCard().setName(QStringLiteral("sam"));
    window.connectCard().setServer(QStringLiteral("workshop.lan"));
    window.connectCard().setKnownServers(
        {{QStringLiteral("Workshop"), QStringLiteral("workshop.lan"),
          QStringLiteral("on this network · 7 people"), true},
         {QStringLiteral("irc.libera.chat"), QStringLiteral("irc.libera.chat"),
          QStringLiteral("used yesterday"), false}});
    for (int row = 0; row < list->rowCount(); ++row) {
        client::Conversation *conversation = list->conversationAt(row);
        if (conversation && conversation->name() == shown)
            window.showConversation(conversation);
    }
    const QStringList size = arguments.value(3).split(QLatin1Char('x'));
    if (size.size() == 2)
        window.resize(size.at(0).toInt(), size.at(1).toInt());
    QObject::connect(&window, &client::MainWindow::quitRequested, &application,
                     &QCoreApplication::quit);
    QObject::connect(&window, &client::MainWindow::closeRequested, &application,
                     &QCoreApplication::quit);
    window.show();
    return application.exec();
}
