// SPDX-License-Identifier: MIT
#include "client/app/hostpanelcontroller.h"
#include "client/ui/connect/knownservers.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/noticebar.h"
#include "tests/gui/client/app/hostingfixture.h"
#include "tests/support/hearthd.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>

using support::lobby;

class tst_Hosting : public HostingFixture
{
    Q_OBJECT

private slots:
    void startsAServerAndOpensItsLobby();
    void makesTheHostOwnerOfTheLobbyOnEachJoin();
    void joinsTheServerFromThePanel();
    void showsTheUptimeToTheMinute();
    void startsOneServerByDoubleClick();
    void reportsACrashOfTheServer();
    void reportsThatAnotherProgramStoppedTheServer();
    void reconnectsToAServerThatAnotherProgramRestarts();
    void reportsACrashToAUserWhoComesBack();
    void reportsAMissingProgramOnTheCard();
    void reportsAPortInUseOnTheCard();
    void reportsAFailedStartFromTheTrayVisibly();
    void findsARunningServerAgain();
    void listsTheHostedServerOnceAndOthersWithTheirAddress();

private:
    static client::NoticeBar *noticeBar(const Window &window)
    {
        return window.widget().findChild<client::NoticeBar *>();
    }
    /// Empty if there is no notice.
    static QString noticeOf(const Window &window)
    {
        const client::NoticeBar *bar = noticeBar(window);
        return bar->isHidden() ? QString() : bar->text();
    }
    static int freePort();
    /// The prefix of @p nick in the lobby, as @p window shows it; "?" if it is not there.
    static QString rankOf(const QByteArray &nick, const Window &window);
};

int tst_Hosting::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void tst_Hosting::showsTheUptimeToTheMinute()
{
    QCOMPARE(client::HostPanelController::msToNextMinute(0), 60'000);
    QCOMPARE(client::HostPanelController::msToNextMinute(45'500), 14'500);
    QCOMPARE(client::HostPanelController::msToNextMinute(59'999), 1);
    QCOMPARE(client::HostPanelController::msToNextMinute(60'000), 60'000);
    QCOMPARE(client::HostPanelController::msToNextMinute(-5), 60'000); // a clock that was set back
}

QString tst_Hosting::rankOf(const QByteArray &nick, const Window &window)
{
    const client::Conversation *room = window.conversation(lobby);
    const int row = room && room->isJoined() ? room->members().rowOf(nick) : -1;
    return row < 0 ? QStringLiteral("?") : room->members().at(row).prefix;
}

void tst_Hosting::startsAServerAndOpensItsLobby()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sam.current(), sam.conversation(lobby), support::patienceMs);
    QCOMPARE(sam.widget().hostPanel().state(), client::HostPanel::State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().status().userCount, 1, support::patienceMs);
    QVERIFY(sam.application().tray().picture().hosting);
    // A second click while the server runs only leaves the card.
    sam.widget().showConnectCard();
    hostHere(sam);
    QVERIFY(sam.isIn(lobby));
    QVERIFY(!sam.widget().isConnectCardShown());
    stopServer(sam);
}

void tst_Hosting::makesTheHostOwnerOfTheLobbyOnEachJoin()
{
    const QString owner = QStringLiteral("~");
    Window sam;
    Window ana;
    sam.configureServer(
        QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:%1\"\n").arg(freePort()));
    sam.open();
    ana.open();
    hostHere(sam);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    // No message mentions it.
    const client::MessageModel &lines = sam.current()->network().conversation()->messages();
    for (int row = 0; row < lines.rowCount(); ++row)
        QVERIFY2(!lines.at(row).text.contains(QLatin1String("owner"), Qt::CaseInsensitive),
                 qPrintable(lines.at(row).text));
    ana.connectTo(QStringLiteral("ana"), sam.application().host().ownAddress());
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("ana", ana), QString(), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), owner, support::patienceMs);

    // After leaving and joining again.
    sam.widget().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sam.widget()));
    QTest::keyClick(&sam.widget(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), QStringLiteral("?"), support::patienceMs);
    sam.type(QStringLiteral("/join ") + lobby);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), owner, support::patienceMs);

    // After a restart of the server, while another user may join first.
    sam.application().host().restart();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("ana", ana), QStringLiteral("?"), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("ana", sam), QString(), 3 * support::patienceMs);

    // After the window has found its server running.
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), owner, support::patienceMs);
    sam.close();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), QStringLiteral("?"), support::patienceMs);
    sam.open();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    stopServer(sam);
}

void tst_Hosting::joinsTheServerFromThePanel()
{
    Window sam;
    Window ana;
    sam.configureServer();
    ana.configureServer();
    sam.open();
    ana.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    QVERIFY(!sam.button(QStringLiteral("Join")));
    QVERIFY(sam.button(QStringLiteral("Copy invite")));
    ana.connectTo(QStringLiteral("ana"), sam.application().host().ownAddress());
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);

    QTest::mouseClick(ana.button(QStringLiteral("Start")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(ana.button(QStringLiteral("Join")), support::patienceMs);
    QTest::mouseClick(ana.button(QStringLiteral("Join")), Qt::LeftButton);
    const auto isAtHome = [&ana] {
        const auto address = net::ServerAddress::parse(ana.current()->network().address());
        return address && ana.application().host().isOwn(*address) && ana.current()->isJoined();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAtHome(), support::patienceMs);
    QVERIFY(!ana.button(QStringLiteral("Join")));
    QVERIFY(ana.button(QStringLiteral("Copy invite")));
    stopServer(ana);
    stopServer(sam);
}

void tst_Hosting::startsOneServerByDoubleClick()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    stopServer(sam);
    QSignalSpy states(&sam.application().host(), &client::HostController::stateChanged);
    QPushButton *power = sam.button(QStringLiteral("Start"));
    QTest::mouseClick(power, Qt::LeftButton);
    QTest::mouseClick(power, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    QCOMPARE(states.size(), 2);
    stopServer(sam);
}

void tst_Hosting::reportsACrashOfTheServer()
{
    Window sam;
    sam.configureServer(
        QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:%1\"\n").arg(freePort()));
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    ::kill(pid_t(sam.application().host().processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(sam.widget().hostPanel().state(), client::HostPanel::State::Failed,
                              support::patienceMs);
    QVERIFY2(sam.application().host().message().contains(QLatin1String("signal 9")),
             qPrintable(sam.application().host().message()));
    // A notice says so, and the room offers to start the server again.
    const QString sentence = sam.application().host().message();
    QCOMPARE(noticeOf(sam), sentence);
    const client::NetworkState &network = sam.current()->network().state();
    QTRY_COMPARE_WITH_TIMEOUT(network.requirement, client::Requirement::OwnServer,
                              support::patienceMs);
    QCOMPARE(network.reason, sentence);
    QTest::mouseClick(sam.button(QStringLiteral("Start your server")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    stopServer(sam);
}

void tst_Hosting::reportsThatAnotherProgramStoppedTheServer()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    ::kill(pid_t(sam.application().host().processId()), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(sam.widget().hostPanel().state(), client::HostPanel::State::Stopped,
                              support::patienceMs);
    QCOMPARE(noticeOf(sam), QStringLiteral("Another program has stopped your server."));
    QTRY_COMPARE_WITH_TIMEOUT(sam.current()->network().state().requirement,
                              client::Requirement::OwnServer, support::patienceMs);
}

void tst_Hosting::reconnectsToAServerThatAnotherProgramRestarts()
{
    Window sam;
    sam.configureServer(
        QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:%1\"\n").arg(freePort()));
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    client::HostController &host = sam.application().host();
    ::kill(pid_t(host.processId()), SIGTERM);
    const client::NetworkState &network = sam.current()->network().state();
    QTRY_COMPARE_WITH_TIMEOUT(network.requirement, client::Requirement::OwnServer,
                              support::patienceMs);
    QCOMPARE(host.state(), State::Stopped);
    QCOMPARE(network.reason, host.message());

    const QDir folder(sam.serverFolder());
    support::Program restarted;
    QVERIFY(restarted.start(support::Hearthd::program(),
                            {QStringLiteral("--data"), folder.path(), QStringLiteral("--config"),
                             folder.filePath(QStringLiteral("hearthd.toml"))}));
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    QCOMPARE(network.requirement, client::Requirement::None);
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Running, support::patienceMs);
    QTRY_VERIFY(sam.button(QStringLiteral("Stop")));
    stopServer(sam);
    QVERIFY(restarted.seesTheEnd());
}

void tst_Hosting::reportsACrashToAUserWhoComesBack()
{
    Window sam;
    sam.options().trayAvailable = [] { return true; };
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    sam.widget().close();
    noticeBar(sam)->hide();
    ::kill(pid_t(sam.application().host().processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Failed, support::patienceMs);
    QCOMPARE(noticeOf(sam), QString());
    sam.widget().show();
    QCOMPARE(noticeOf(sam), sam.application().host().message());
}

void tst_Hosting::reportsAMissingProgramOnTheCard()
{
    Window sam;
    sam.options().serverProgram = QStringLiteral("/nowhere/hearthd");
    sam.open();
    hostHere(sam);
    QTRY_VERIFY2_WITH_TIMEOUT(sam.readable().contains(QStringLiteral("/nowhere/hearthd")),
                              qPrintable(sam.readable()), support::patienceMs);
    QVERIFY(sam.widget().isConnectCardShown());
    QVERIFY(sam.button(QStringLiteral("Host here"))->isEnabled());
    for (const client::Field *field : sam.widget().findChildren<client::Field *>())
        QVERIFY(!field->isInvalid());
}

void tst_Hosting::reportsAPortInUseOnTheCard()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Window sam;
    sam.configureServer(
        QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:%1\"\n").arg(other.serverPort()));
    sam.open();
    hostHere(sam);
    const QString sentence =
        QStringLiteral("Another program uses port %1.").arg(other.serverPort());
    QTRY_VERIFY2_WITH_TIMEOUT(sam.readable().contains(sentence), qPrintable(sam.readable()),
                              support::patienceMs);
}

void tst_Hosting::reportsAFailedStartFromTheTrayVisibly()
{
    bool hasTray = false;
    Window sam;
    sam.options().serverProgram = QStringLiteral("/nowhere/hearthd");
    sam.options().trayAvailable = [&hasTray] { return hasTray; };
    sam.open();
    client::Application &application = sam.application();
    // Next to the Connect card of a first start.
    application.serverActions().start().trigger();
    QTRY_COMPARE_WITH_TIMEOUT(application.host().state(), State::Failed, support::patienceMs);
    QVERIFY(sam.widget().hostPanel().isVisible());
    QVERIFY2(sam.readable().contains(QStringLiteral("/nowhere/hearthd")),
             qPrintable(sam.readable()));
    // In a window too narrow for the panel.
    sam.widget().resize(440, 500);
    QVERIFY(!sam.widget().hostPanel().isVisible());
    noticeBar(sam)->hide();
    QVERIFY(!sam.readable().contains(QStringLiteral("/nowhere/hearthd")));
    application.serverActions().start().trigger();
    QTRY_VERIFY_WITH_TIMEOUT(sam.readable().contains(QStringLiteral("/nowhere/hearthd")),
                             support::patienceMs);
    // While the window is hidden.
    hasTray = true;
    sam.widget().close();
    QSignalSpy notified(&application.tray(), &client::Tray::notified);
    application.serverActions().start().trigger();
    QVERIFY(notified.wait(support::patienceMs));
    QCOMPARE(notified.last().last().toString(), application.host().message());
}

void tst_Hosting::findsARunningServerAgain()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    const qint64 process = sam.application().host().processId();
    sam.close();
    QCOMPARE(::kill(pid_t(process), 0), 0);
    sam.open();
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    QCOMPARE(sam.application().host().processId(), process);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    // The message about its end names the log, although this window did not start the server.
    ::kill(pid_t(process), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Failed, support::patienceMs);
    QVERIFY2(sam.application().host().message().contains(QLatin1String("hearthd.log")),
             qPrintable(sam.application().host().message()));
}

void tst_Hosting::listsTheHostedServerOnceAndOthersWithTheirAddress()
{
    Window other;
    other.configureServer();
    other.open();
    hostHere(other);
    QTRY_VERIFY_WITH_TIMEOUT(other.isIn(lobby), support::patienceMs);
    const auto address = net::ServerAddress::parse(other.application().host().ownAddress()).value();
    Window sam;
    // Without a plain listener, the address of the hosted server has a fingerprint.
    sam.configureServer(QStringLiteral("[[listener]]\nurl = \"ircs://127.0.0.1:0\"\n"));
    sam.open();
    sam.connectTo(QStringLiteral("sam"), address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    sam.application().serverActions().start().trigger();
    QTRY_VERIFY_WITH_TIMEOUT(sam.application().host().isRunning(), support::patienceMs);
    sam.widget().showConnectCard();
    hostHere(sam);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().conversations().networks().size(), 2,
                              support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!sam.widget().isConnectCardShown(), support::patienceMs);
    sam.widget().showConnectCard();
    const QList<client::KnownServer> known =
        sam.widget().findChild<client::KnownServers *>()->servers();
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.at(0).name, QStringLiteral("Your server"));
    QVERIFY2(known.at(1).remark.contains(address.hostAndPort()), qPrintable(known.at(1).remark));
    QVERIFY(known.at(1).reachable); // it is connected
    stopServer(sam);
    stopServer(other);
}

HEARTH_WINDOW_TEST(tst_Hosting)
#include "tst_hosting.moc"
