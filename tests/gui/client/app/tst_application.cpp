// SPDX-License-Identifier: MIT
#include "client/app/application.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/lists/sidelist.h"
#include "tests/support/changedsetting.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using client::ChatMessage;
using support::lobby;
using support::Window;

class tst_Application : public QObject
{
    Q_OBJECT

private slots:
    void exchangesMessagesBetweenTwoWindows();
    void connectsToAnAddressOfTheCommandLine();
    void reportsAServerThatCannotBeUsed_data();
    void reportsAServerThatCannotBeUsed();
    void asksForThePasswordOfTheServer();
    void restoresWhatWasOpen();
    void restoresASettingOfTheWindow_data() { support::addSettingRows(); }
    void restoresASettingOfTheWindow();
    void sendsUnsentMessagesOnceAfterTheServerReturns();
    void deliversADirectChat();
    void notifiesOfADirectMessageAndOpensItByClick();

private:
    static QString address(const support::Hearthd &server)
    {
        return QStringLiteral("irc://127.0.0.1:%1").arg(server.port(QStringLiteral("irc")));
    }
};

void tst_Application::exchangesMessagesBetweenTwoWindows()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window ben;
    ana.open();
    ben.open();
    QVERIFY(ana.widget().isConnectCardShown());
    ana.connectTo(QStringLiteral("ana"), address(server));
    ben.connectTo(QStringLiteral("ben"), address(server));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby) && ben.isIn(lobby), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.current(), ana.conversation(lobby), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.current()->members().rowCount(), 2, support::patienceMs);

    ana.type(QStringLiteral("hello from ana"));
    QTRY_COMPARE_WITH_TIMEOUT(ben.texts(lobby).size(), 1, support::patienceMs);
    ben.type(QStringLiteral("hello from ben"));
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(lobby).size(), 2, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ben.texts(lobby).size(), 2, support::patienceMs);
    QCOMPARE(ana.texts(lobby), ben.texts(lobby));
    const client::MessageModel &own = ben.current()->messages();
    QTRY_COMPARE_WITH_TIMEOUT(own.at(own.rowCount() - 1).delivery, ChatMessage::Delivery::Sent,
                              support::patienceMs);
}

void tst_Application::connectsToAnAddressOfTheCommandLine()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    ana.options().nick = QStringLiteral("ana");
    ana.options().urls = {address(server) + QStringLiteral("/#room")};
    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(QStringLiteral("#room")), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.current(), ana.conversation(QStringLiteral("#room")),
                              support::patienceMs);
    QVERIFY(!ana.widget().isConnectCardShown());
    QCOMPARE(ana.current()->network().nick(), QStringLiteral("ana"));
}

void tst_Application::reportsAServerThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("shownText");

    QTest::newRow("closed port") << QByteArray() << QStringLiteral("127.0.0.1");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                                  << QStringLiteral("127.0.0.1");
    QTest::newRow("turned away") << QByteArray("ERROR :Not today\r\n")
                                 << QStringLiteral("Not today.");
}

void tst_Application::reportsAServerThatCannotBeUsed()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QString, shownText);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    if (greeting.isEmpty())
        other.close();
    connect(&other, &QTcpServer::newConnection, this, [&other, greeting] {
        QTcpSocket *socket = other.nextPendingConnection();
        socket->write(greeting);
        socket->disconnectFromHost();
    });
    Window ana;
    ana.open();
    ana.connectTo(QStringLiteral("ana"), QStringLiteral("irc://127.0.0.1:%1").arg(port));
    QTRY_VERIFY_WITH_TIMEOUT(!ana.application().conversations().networks().isEmpty()
                                 || ana.button(QStringLiteral("Connect")),
                             support::patienceMs);
    // The card shows it and is ready for another attempt; the failed network is removed.
    QTRY_VERIFY_WITH_TIMEOUT(ana.button(QStringLiteral("Connect")), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ana.application().conversations().networks().isEmpty(),
                             support::patienceMs);
    QVERIFY(ana.widget().isConnectCardShown());
    QVERIFY(!ana.widget().findChild<client::SideList *>()->isVisible());
    QVERIFY2(ana.readable().contains(shownText), qPrintable(ana.readable()));
}

/// The card asks for the password, and so does the bar after the password was changed. Only the
/// file for passwords stores it.
void tst_Application::asksForThePasswordOfTheServer()
{
    const QString passwordField = QStringLiteral("Server password");
    const QByteArray configuration("[server]\npassword = \"sesame\"\n"
                                   "[limits]\npassword_attempts_per_minute = 0\n");
    support::Hearthd server;
    server.setConfiguration(configuration);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    ana.open();
    ana.connectTo(QStringLiteral("ana"), address(server));
    QTRY_VERIFY_WITH_TIMEOUT(ana.field(passwordField)->isVisible(), support::patienceMs);
    QVERIFY(ana.readable().contains(QStringLiteral("This server requires a password.")));
    QVERIFY(ana.field(passwordField)->hasFocus());
    QTest::keyClicks(ana.field(passwordField), QStringLiteral("sesame"));
    QTest::keyClick(ana.field(passwordField), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QVERIFY(ana.field(passwordField)->text().isEmpty());
    ana.close();
    QFile state(ana.options().profileFolder + QStringLiteral("/state.json"));
    QVERIFY(state.open(QIODevice::ReadOnly));
    QVERIFY(!state.readAll().contains("sesame"));
    ana.open();
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);

    const QString listen = address(server);
    server.kill();
    support::Hearthd again;
    again.setListen({listen});
    again.setConfiguration(QByteArray(configuration).replace("sesame", "tulip"));
    QVERIFY2(again.start(), qPrintable(again.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(ana.button(QStringLiteral("Enter the password…")),
                             support::patienceMs);
    QVERIFY(ana.readable().contains(QStringLiteral("Wrong password.")));
    QTest::mouseClick(ana.button(QStringLiteral("Enter the password…")), Qt::LeftButton);
    QVERIFY(ana.widget().isConnectCardShown());
    QVERIFY(ana.field(passwordField)->hasFocus());
    QTest::keyClicks(ana.field(passwordField), QStringLiteral("tulip")); // in place of the old one
    QTest::mouseClick(ana.button(QStringLiteral("Connect")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QVERIFY(!ana.widget().isConnectCardShown());
}

void tst_Application::restoresWhatWasOpen()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    ana.open();
    ana.connectTo(QStringLiteral("ana"), address(server));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    ana.type(QStringLiteral("/join #zebra"));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(QStringLiteral("#zebra")), support::patienceMs);
    ana.type(QStringLiteral("/join #apple"));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(QStringLiteral("#apple")), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(ana.current()->name(), QStringLiteral("#apple"), support::patienceMs);
    ana.widget().showConversation(ana.conversation(QStringLiteral("#zebra")));
    QTest::keyClicks(&ana.widget().chat().composer().edit(), QStringLiteral("half a thought"));
    ana.close();

    ana.open();
    QStringList names;
    const auto *network = ana.application().conversations().networks().value(0);
    QVERIFY(network);
    for (const auto *conversation : ana.application().conversations().conversations(network))
        names.append(conversation->name());
    const QStringList expected{lobby, QStringLiteral("#zebra"), QStringLiteral("#apple")};
    QCOMPARE(names, expected);
    QCOMPARE(ana.current()->name(), QStringLiteral("#zebra"));
    QCOMPARE(ana.current()->draft(), QStringLiteral("half a thought"));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(QStringLiteral("#apple"))
                                 && ana.isIn(QStringLiteral("#zebra")),
                             support::patienceMs);
}

void tst_Application::restoresASettingOfTheWindow()
{
    QFETCH(int, row);
    Window ana;
    ana.open();
    client::WindowSettings changed = support::changedSettings(row);
    const QSize size(700, 500);
    const bool changesSize = !changed.geometry.isEmpty();
    if (changesSize) {
        ana.widget().resize(size);
        changed.geometry = ana.widget().saveGeometry();
    }
    ana.widget().setSettings(changed);
    ana.close();
    ana.open();
    if (changesSize)
        QCOMPARE(ana.widget().size(), size);
    else
        QVERIFY(support::isSameSetting(row, ana.widget().settings(), changed));
}

void tst_Application::sendsUnsentMessagesOnceAfterTheServerReturns()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QString listen = address(server);
    Window ana;
    ana.open();
    ana.connectTo(QStringLiteral("ana"), listen);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    server.kill();
    client::Network &network = ana.current()->network();
    QTRY_VERIFY_WITH_TIMEOUT(network.state().phase == client::NetworkState::Phase::Waiting,
                             support::patienceMs);
    ana.type(QStringLiteral("one"));
    ana.type(QStringLiteral("two"));
    const client::MessageModel &messages = ana.current()->messages();
    QTRY_COMPARE_WITH_TIMEOUT(messages.at(messages.rowCount() - 1).delivery,
                              ChatMessage::Delivery::Waiting, support::patienceMs);
    ana.close();

    support::Hearthd again;
    again.setListen({listen});
    QVERIFY2(again.start(), qPrintable(again.errorString()));
    Window ben;
    ben.open();
    ben.connectTo(QStringLiteral("ben"), listen);
    QTRY_VERIFY_WITH_TIMEOUT(ben.isIn(lobby), support::patienceMs);
    ana.open();
    const QStringList expected{QStringLiteral("one"), QStringLiteral("two")};
    QTRY_COMPARE_WITH_TIMEOUT(ben.texts(lobby), expected, support::patienceMs);
    ana.widget().showConversation(ana.conversation(lobby));
    ana.type(QStringLiteral("three"));
    QTRY_COMPARE_WITH_TIMEOUT(ben.texts(lobby).size(), 3, support::patienceMs);
    QCOMPARE(ben.texts(lobby).last(), QStringLiteral("three"));
}

void tst_Application::deliversADirectChat()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window ben;
    ana.open();
    ben.open();
    ana.connectTo(QStringLiteral("ana"), address(server));
    ben.connectTo(QStringLiteral("ben"), address(server));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby) && ben.isIn(lobby), support::patienceMs);
    ana.type(QStringLiteral("/msg ben only for you"));
    QTRY_COMPARE_WITH_TIMEOUT(ben.texts(QStringLiteral("ana")),
                              QStringList{QStringLiteral("only for you")}, support::patienceMs);
    QCOMPARE(ben.texts(lobby), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(ana.texts(QStringLiteral("ben")),
                              QStringList{QStringLiteral("only for you")}, support::patienceMs);
}

void tst_Application::notifiesOfADirectMessageAndOpensItByClick()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window ana;
    Window ben;
    ben.options().trayAvailable = [] { return true; };
    ana.open();
    ben.open();
    ana.connectTo(QStringLiteral("ana"), address(server));
    ben.connectTo(QStringLiteral("ben"), address(server));
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby) && ben.isIn(lobby), support::patienceMs);
    client::Tray &tray = ben.application().tray();
    QSignalSpy notified(&tray, &client::Tray::notified);
    ben.widget().close();
    QVERIFY(!ben.widget().isVisible());
    notified.clear(); // that closing leaves it in the tray
    ana.type(QStringLiteral("nothing to see"));
    ana.type(QStringLiteral("/msg ben look here"));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, support::patienceMs);
    QCOMPARE(notified.first().at(1).toString(), QStringLiteral("look here"));
    QTRY_COMPARE_WITH_TIMEOUT(tray.picture().mentions, 1, support::patienceMs);
    emit tray.notificationClicked(ben.conversation(QStringLiteral("ana"))->id());
    QTRY_VERIFY_WITH_TIMEOUT(ben.widget().isVisible(), support::patienceMs);
    QCOMPARE(ben.current(), ben.conversation(QStringLiteral("ana")));
}

HEARTH_WINDOW_TEST(tst_Application)
#include "tst_application.moc"
