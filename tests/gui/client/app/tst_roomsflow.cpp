// SPDX-License-Identifier: MIT
#include "client/ui/lists/roombrowser.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QListView>
#include <QPushButton>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using client::RoomBrowser;
using support::Window;
using Phase = client::NetworkState::Phase;

/// The list of all rooms, by keys and clicks.
class tst_RoomsFlow : public QObject
{
    Q_OBJECT

private slots:
    void joinsARoomOfTheList();
    void saysWhyThereIsNoList();
    void showsAHugeListWhileItArrives();

private:
    static Phase phaseOf(const Window &window)
    {
        const QList<client::Network *> networks = window.application().conversations().networks();
        return networks.isEmpty() ? Phase::Offline : networks.first()->state().phase;
    }
    static RoomBrowser *open(const Window &window)
    {
        window.widget().activateWindow();
        QTest::keyClick(&window.widget(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        return window.widget().findChild<RoomBrowser *>();
    }
};

void tst_RoomsFlow::joinsARoomOfTheList()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    support::IrcClient ben("ben");
    QVERIFY(ben.connectTo(server.host(u"irc"_s), server.port(u"irc"_s)));
    for (const QByteArray room : {"#garden", "#kitchen", "#library"})
        QVERIFY(ben.join(room));
    ben.send("TOPIC #kitchen :Soup on Friday");
    QVERIFY(ben.sees("Soup on Friday"));
    Window window;
    window.open();
    window.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(server.port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIn(u"#lobby"_s), support::patienceMs);

    RoomBrowser *browser = open(window);
    QVERIFY(browser);
    QTRY_VERIFY_WITH_TIMEOUT(browser->status().startsWith(u"Rooms: 4."_s), support::patienceMs);
    QVERIFY(browser->list().currentIndex().isValid());
    QTest::keyClicks(&browser->field(), u"SOUP"_s);
    QCOMPARE(browser->list().model()->rowCount(), 1);
    QCOMPARE(browser->list().currentIndex().data().toString(), u"#kitchen"_s);
    browser->field().clear();
    QTest::keyClicks(&browser->field(), u"nothing"_s);
    QCOMPARE(browser->status(), u"No room matches. Try fewer words."_s);
    QTest::keyClick(&browser->field(), Qt::Key_Return); // joins nothing
    QVERIFY(browser->isVisible());
    browser->field().clear();
    const int row = browser->list().currentIndex().row();
    QTest::keyClick(&browser->field(), Qt::Key_Down);
    QCOMPARE(browser->list().currentIndex().row(), row + 1);
    QTest::keyClicks(&browser->field(), u"kit"_s);
    QTest::keyClick(&browser->field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.isIn(u"#kitchen"_s), support::patienceMs);
    QTRY_VERIFY(!window.widget().findChild<RoomBrowser *>());

    QTRY_VERIFY_WITH_TIMEOUT((browser = open(window)), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(browser->status().startsWith(u"Rooms: 4."_s), support::patienceMs);
    QTest::keyClick(&browser->field(), Qt::Key_Escape);
    QTRY_VERIFY(!window.widget().findChild<RoomBrowser *>());
}

void tst_RoomsFlow::saysWhyThereIsNoList()
{
    test::ScriptedServer server;
    int lists = 0;
    connect(&server, &test::ScriptedServer::lineReceived, this, [&](const QByteArray &line) {
        if (line == "LIST" && ++lists == 1)
            server.send(":h 263 ana LIST :Please wait a while and try again.\r\n");
        else if (line == "LIST")
            server.send(":h 322 ana #a 1 :\r\n:h 323 ana :End\r\n");
    });
    Window window;
    window.open();
    window.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(server.port()));
    QTRY_COMPARE_WITH_TIMEOUT(phaseOf(window), Phase::Online, support::patienceMs);
    RoomBrowser *browser = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((browser = open(window)), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(browser->status().startsWith(u"The server did not send"_s),
                             support::patienceMs);
    const auto button = [browser](const QString &text) {
        for (QPushButton *each : browser->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(!button(u"&Join the room"_s)->isEnabled());
    QTest::mouseClick(button(u"&Load again"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(browser->status().startsWith(u"Rooms: 1."_s), support::patienceMs);
    QVERIFY(button(u"&Join the room"_s)->isEnabled());
    server.welcomes = false;
    server.hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(phaseOf(window) != Phase::Online, support::patienceMs);
    QTest::mouseClick(button(u"&Load again"_s), Qt::LeftButton);
    QVERIFY(browser->status().startsWith(u"There is no connection"_s));
    QCOMPARE(browser->list().model()->rowCount(), 0);
}

void tst_RoomsFlow::showsAHugeListWhileItArrives()
{
    constexpr int rooms = 20'000;
    test::ScriptedServer server;
    connect(&server, &test::ScriptedServer::lineReceived, this, [&](const QByteArray &line) {
        if (line != "LIST")
            return;
        QByteArray half;
        for (int i = 0; i < rooms / 2; ++i)
            half += ":h 322 ana #room" + QByteArray::number(i) + ' ' + QByteArray::number(i % 97)
                    + " :topic\r\n";
        server.send(half);
    });
    Window window;
    window.open();
    window.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(server.port()));
    QTRY_COMPARE_WITH_TIMEOUT(phaseOf(window), Phase::Online, support::patienceMs);
    RoomBrowser *browser = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((browser = open(window)), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(browser->list().model()->rowCount(), rooms / 2, support::patienceMs);
    QVERIFY(browser->status().startsWith(u"Loading"_s));
    QTest::keyClick(&browser->field(), Qt::Key_Down);
    const QString chosen = browser->list().currentIndex().data().toString();
    QVERIFY(!chosen.isEmpty());
    QByteArray rest;
    for (int i = rooms / 2; i < rooms; ++i)
        rest += ":h 322 ana #room" + QByteArray::number(i) + ' ' + QByteArray::number(i % 97)
                + " :topic\r\n";
    server.send(rest + ":h 323 ana :End\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(browser->list().model()->rowCount(), rooms, support::patienceMs);
    QCOMPARE(browser->list().currentIndex().data().toString(), chosen);
}

HEARTH_WINDOW_TEST(tst_RoomsFlow)
#include "tst_roomsflow.moc"
