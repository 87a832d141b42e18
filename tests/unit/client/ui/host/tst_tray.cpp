// SPDX-License-Identifier: MIT
#include "client/host/hostcontroller.h"
#include "client/model/conversationlist.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/host/tray.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using client::ChatMessage;
using client::Conversation;
using client::ConversationList;
using client::HostController;
using client::Network;
using client::Tray;
using client::TrayPicture;

class tst_Tray : public QObject
{
    Q_OBJECT

private slots:
    void isGreyWithoutNetworks();
    void showsWhetherItIsConnected();
    void countsMentionsAndUnread();
    void hasADifferentPictureForEachState();
    void enablesTheActionsOfTheServer();
    void reportsWhyAServerDidNotStart();
    void opensTheWindowFromIconAndBalloon();
    void opensANotificationEvenAfterReading();
    void connectsAndDisconnects();
    void offersDoNotDisturb();
};

namespace {

struct Fixture
{
    Fixture()
        : host(options(folder))
        , actions(host)
        , tray(theme, list, host, actions)
    {}

    static client::HostOptions options(const QTemporaryDir &folder)
    {
        client::HostOptions options;
        options.dataFolder = folder.path();
        options.serverProgram = folder.filePath(QStringLiteral("missing"));
        return options;
    }

    QTemporaryDir folder;
    client::Theme theme;
    ConversationList list;
    HostController host;
    client::ServerActions actions;
    Tray tray;
};

ChatMessage textFrom(const QString &nick, quint64 id, bool mention)
{
    ChatMessage message;
    message.localId = id;
    message.sender = nick;
    message.text = QStringLiteral("hello");
    message.mention = mention;
    return message;
}

/// The entry of @p menu with @p text, ignoring its mnemonic; null if there is none.
QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void setPhase(Network &network, client::NetworkState::Phase phase)
{
    client::NetworkState state;
    state.phase = phase;
    network.setState(state);
}

} // namespace

void tst_Tray::isGreyWithoutNetworks()
{
    const Fixture f;
    QCOMPARE(f.tray.picture(), TrayPicture());
    QCOMPARE(f.tray.toolTip(), QStringLiteral("Hearth"));
}

void tst_Tray::showsWhetherItIsConnected()
{
    Fixture f;
    Network *network = f.list.addNetwork(QStringLiteral("workshop"));
    QVERIFY(!f.tray.picture().connected);
    setPhase(*network, client::NetworkState::Phase::Online);
    QVERIFY(f.tray.picture().connected);
    setPhase(*network, client::NetworkState::Phase::Waiting);
    QVERIFY(!f.tray.picture().connected);
    setPhase(*network, client::NetworkState::Phase::Online);
    f.list.removeNetwork(network);
    QVERIFY(!f.tray.picture().connected);
}

void tst_Tray::countsMentionsAndUnread()
{
    Fixture f;
    Network *network = f.list.addNetwork(QStringLiteral("workshop"));
    Conversation *room =
        f.list.addConversation(network, Conversation::Kind::Room, QStringLiteral("#lobby"));
    room->append({textFrom(QStringLiteral("ana"), 1, false)});
    QVERIFY(f.tray.picture().unread);
    QCOMPARE(f.tray.picture().mentions, 0);
    room->append(
        {textFrom(QStringLiteral("ana"), 2, true), textFrom(QStringLiteral("ana"), 3, true)});
    QCOMPARE(f.tray.picture().mentions, 2);
    QVERIFY2(f.tray.toolTip().contains(QLatin1String("2 messages for you")),
             qPrintable(f.tray.toolTip()));
    room->markAllRead();
    QCOMPARE(f.tray.picture(), TrayPicture());
    QCOMPARE(f.tray.toolTip(), QStringLiteral("Hearth"));
}

void tst_Tray::hasADifferentPictureForEachState()
{
    const client::Theme theme;
    const QList<TrayPicture> pictures{{false, false, false, 0}, {true, false, false, 0},
                                      {true, true, false, 0},   {true, true, true, 0},
                                      {true, true, true, 1},    {true, true, true, 2},
                                      {true, true, true, 12}};
    for (const int size : {16, 22, 64}) {
        QList<QImage> images;
        for (const TrayPicture &picture : pictures) {
            const QImage image = client::paintHearth(theme, picture, size).toImage();
            QVERIFY(!images.contains(image));
            images.append(image);
        }
    }
}

void tst_Tray::enablesTheActionsOfTheServer()
{
    Fixture f;
    QVERIFY(f.actions.start().isEnabled());
    QVERIFY(!f.actions.stop().isEnabled());
    QVERIFY(!f.actions.copyAddress().isEnabled());
    QVERIFY(entry(f.tray.menu(), QStringLiteral("Server"))
                ->menu()
                ->actions()
                .contains(&f.actions.start()));
    QSignalSpy quits(&f.tray, &Tray::quitRequested);
    f.tray.menu().actions().last()->trigger();
    QCOMPARE(quits.size(), 1);
}

void tst_Tray::reportsWhyAServerDidNotStart()
{
    Fixture f;
    f.actions.start().trigger();
    QVERIFY(!f.actions.start().isEnabled());
    QTRY_COMPARE(f.host.state(), HostController::State::Failed);
    QVERIFY(f.actions.start().isEnabled());
    QVERIFY(!f.tray.picture().hosting);
    QVERIFY2(f.tray.toolTip().contains(f.host.message()), qPrintable(f.tray.toolTip()));
    QSignalSpy requested(&f.actions, &client::ServerActions::problemDetailsRequested);
    for (QAction *action : entry(f.tray.menu(), QStringLiteral("Server"))->menu()->actions()) {
        if (action->text().contains(QLatin1String("failed")))
            action->trigger();
    }
    QCOMPARE(requested.size(), 1);
}

/// For trays of the X server, Qt reports one click on both, one after the other.
void tst_Tray::opensTheWindowFromIconAndBalloon()
{
    Fixture f;
    QSignalSpy clicked(&f.tray, &Tray::notificationClicked);
    QSignalSpy opened(&f.tray, &Tray::openRequested);
    QSignalSpy toggled(&f.tray, &Tray::toggleRequested);
    QSystemTrayIcon &icon = f.tray.icon();
    f.tray.showNotification(QStringLiteral("ana"), QStringLiteral("hello"), 7);
    emit icon.messageClicked();
    emit icon.activated(QSystemTrayIcon::Trigger);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).toULongLong(), 7U);
    QCOMPARE(toggled.size(), 0);
    QCoreApplication::processEvents();
    emit icon.activated(QSystemTrayIcon::Trigger);
    QCOMPARE(toggled.size(), 1);
    f.tray.showMessage(QStringLiteral("Your server"), QStringLiteral("It has stopped."));
    emit icon.messageClicked();
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(opened.size(), 1);
}

void tst_Tray::opensANotificationEvenAfterReading()
{
    Fixture f;
    Network *network = f.list.addNetwork(QStringLiteral("workshop"));
    Conversation *ana =
        f.list.addConversation(network, Conversation::Kind::Direct, QStringLiteral("ana"));
    ana->append({textFrom(QStringLiteral("ana"), 1, false)});
    f.tray.showNotification(QStringLiteral("ana"), QStringLiteral("hello"), ana->id());
    ana->markAllRead();
    QSignalSpy clicked(&f.tray, &Tray::notificationClicked);
    emit f.tray.icon().messageClicked(); // on desktops that keep old notifications
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).toULongLong(), ana->id());
}

void tst_Tray::connectsAndDisconnects()
{
    Fixture f;
    QSignalSpy connects(&f.tray, &Tray::connectRequested);
    QSignalSpy disconnects(&f.tray, &Tray::disconnectRequested);
    QVERIFY(entry(f.tray.menu(), QStringLiteral("Connect")));
    entry(f.tray.menu(), QStringLiteral("Connect"))->trigger();
    QCOMPARE(connects.size(), 1);
    Network *network = f.list.addNetwork(QStringLiteral("workshop"));
    QVERIFY(entry(f.tray.menu(), QStringLiteral("Connect")));
    setPhase(*network, client::NetworkState::Phase::Waiting);
    QVERIFY(entry(f.tray.menu(), QStringLiteral("Disconnect")));
    entry(f.tray.menu(), QStringLiteral("Disconnect"))->trigger();
    QCOMPARE(disconnects.size(), 1);
}

void tst_Tray::offersDoNotDisturb()
{
    Fixture f;
    QSignalSpy requested(&f.tray, &Tray::doNotDisturbRequested);
    QAction *quiet = entry(f.tray.menu(), QStringLiteral("Do not disturb"));
    QVERIFY(quiet && quiet->menu());
    QVERIFY(!entry(*quiet->menu(), QStringLiteral("Turn off"))->isVisible());
    entry(*quiet->menu(), QStringLiteral("For 1 hour"))->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<client::DoNotDisturb>(), client::DoNotDisturb::Hour);

    client::WindowSettings settings;
    settings.doNotDisturbUntil = client::doNotDisturbForever;
    const QImage before = f.tray.icon().icon().pixmap(22).toImage();
    f.tray.setSettings(settings);
    QVERIFY(f.tray.picture().isQuiet);
    QVERIFY(f.tray.icon().icon().pixmap(22).toImage() != before);
    QVERIFY(f.tray.toolTip().contains(QLatin1String("Do not disturb")));
    QVERIFY(entry(*quiet->menu(), QStringLiteral("Turn off"))->isVisible());
    f.tray.setSettings({});
    QVERIFY(!f.tray.picture().isQuiet);
    QCOMPARE(f.tray.toolTip(), QStringLiteral("Hearth"));
}

HEARTH_WINDOW_TEST(tst_Tray)
#include "tst_tray.moc"
