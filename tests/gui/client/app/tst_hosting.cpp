// SPDX-License-Identifier: MIT
#include "client/app/application.h"
#include "client/app/hostpanelcontroller.h"
#include "client/app/quitflow.h"
#include "client/app/stopflow.h"
#include "client/ui/connect/knownservers.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/patience.h"
#include "tests/support/window.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using State = client::HostController::State;
using support::Window;

class tst_Hosting : public QObject
{
    Q_OBJECT

private slots:
    void hostHereStartsAServerAndOpensItsLobby();
    void theHostOwnsTheLobbyEachTimeTheyComeIn();
    void theTrayMenuStartsAndStopsTheServer();
    void stoppingAsksWhenOthersAreConnected();
    void stoppingWithNobodyElseDoesNotAsk();
    void theUptimeIsShownToTheMinute();
    void aDoubleClickStartsTheServerOnce();
    void aCrashOfTheServerIsTold();
    void aMissingProgramIsToldOnTheCard();
    void aTakenPortIsToldOnTheCard();
    void aFailedStartFromTheTrayIsToldWhereItCanBeSeen();
    void aServerLeftRunningIsFoundAgain();
    void theOwnServerIsListedOnceAndOthersWithTheirAddress();
    void quittingAsksWhatBecomesOfTheServer();
    void stoppingAServerThatHasEndedMeanwhileQuits();
    void closingWithATrayHidesAndSaysSoOnce();
    void closingWithoutATrayQuits();
    void aWindowWhoseTrayHasGoneComesBack();

private:
    static QString lobby() { return QStringLiteral("#lobby"); }
    static int freePort();
    static void hostHere(Window &window);
    static void stopServer(Window &window);
    /// Waits for the question about the others and answers it.
    static void answerStop(Window &window, const QString &text);
    /// The prefix of @p nick in the lobby, as @p window shows it; "?" when not there.
    static QString rankOf(const QByteArray &nick, const Window &window);
};

int tst_Hosting::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void tst_Hosting::hostHere(Window &window)
{
    window.field(QStringLiteral("Your name"))->setText(QStringLiteral("sam"));
    QTest::mouseClick(window.button(QStringLiteral("Host here")), Qt::LeftButton);
}

void tst_Hosting::stopServer(Window &window)
{
    client::HostController &host = window.application().host();
    host.stop();
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, support::patienceMs);
}

void tst_Hosting::answerStop(Window &window, const QString &text)
{
    client::StopFlow &flow = window.application().stopFlow();
    QTRY_VERIFY_WITH_TIMEOUT(flow.question(), support::patienceMs);
    QVERIFY2(flow.question()->text().startsWith(QStringLiteral("1 other person is connected.")),
             qPrintable(flow.question()->text()));
    const QList<QAbstractButton *> buttons = flow.question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            button->click();
    }
    QTRY_VERIFY(!flow.question());
}

void tst_Hosting::stoppingAsksWhenOthersAreConnected()
{
    Window sam;
    Window ana;
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    // The same port at each start, as a server has it that is not configured for tests.
    sam.configureServer(
        QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:%1\"\n").arg(free.serverPort()));
    free.close();
    sam.open();
    ana.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    client::HostController &host = sam.application().host();
    ana.connectTo(QStringLiteral("ana"), host.ownAddress());
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby()), support::patienceMs);
    QTest::mouseClick(sam.button(QStringLiteral("Stop")), Qt::LeftButton);
    answerStop(sam, QStringLiteral("Cancel"));
    QVERIFY(host.isRunning());
    QVERIFY(sam.isIn(lobby()));
    sam.application().serverActions().stop().trigger();
    answerStop(sam, QStringLiteral("Stop the server"));
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, support::patienceMs);
    // The user's own window knows why, does not wait for it, and offers to start it again.
    const client::NetworkState state = sam.current()->network().state();
    QCOMPARE(state.phase, client::NetworkState::Phase::Offline);
    QVERIFY2(sam.readable().contains(QStringLiteral("You stopped your server.")),
             qPrintable(sam.readable()));
    QVERIFY(!sam.button(QStringLiteral("Connect")));
    QTest::mouseClick(sam.button(QStringLiteral("Start your server")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(host.isRunning() && sam.isIn(lobby()), support::patienceMs);
    stopServer(sam);
}

void tst_Hosting::stoppingWithNobodyElseDoesNotAsk()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    QTest::mouseClick(sam.button(QStringLiteral("Stop")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Stopped,
                              support::patienceMs);
    QVERIFY(!sam.application().stopFlow().question());
    QVERIFY(!sam.application().profile().state().hosting);
}

void tst_Hosting::theUptimeIsShownToTheMinute()
{
    QCOMPARE(client::HostPanelController::msToNextMinute(0), 60'000);
    QCOMPARE(client::HostPanelController::msToNextMinute(45'500), 14'500);
    QCOMPARE(client::HostPanelController::msToNextMinute(59'999), 1);
    QCOMPARE(client::HostPanelController::msToNextMinute(60'000), 60'000);
    QCOMPARE(client::HostPanelController::msToNextMinute(-5), 60'000); // a clock that was set back
}

QString tst_Hosting::rankOf(const QByteArray &nick, const Window &window)
{
    const client::Conversation *room = window.conversation(lobby());
    const int row = room && room->isJoined() ? room->members().rowOf(nick) : -1;
    return row < 0 ? QStringLiteral("?") : room->members().at(row).prefix;
}

void tst_Hosting::hostHereStartsAServerAndOpensItsLobby()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sam.current(), sam.conversation(lobby()), support::patienceMs);
    QCOMPARE(sam.widget().hostPanel().state(), client::HostPanel::State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().status().people, 1, support::patienceMs);
    QVERIFY(sam.application().tray().picture().hosting);
    // Once more, while it runs: the card goes, and the connection stays.
    sam.widget().showConnectCard();
    hostHere(sam);
    QVERIFY(sam.isIn(lobby()));
    QVERIFY(!sam.widget().isConnectCardShown());
    stopServer(sam);
}

void tst_Hosting::theHostOwnsTheLobbyEachTimeTheyComeIn()
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
    // The user is told nothing about it.
    const client::MessageModel &told = sam.current()->network().conversation()->messages();
    for (int row = 0; row < told.rowCount(); ++row)
        QVERIFY2(!told.at(row).text.contains(QLatin1String("owner"), Qt::CaseInsensitive),
                 qPrintable(told.at(row).text));
    ana.connectTo(QStringLiteral("ana"), sam.application().host().ownAddress());
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("ana", ana), QString(), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), owner, support::patienceMs);

    // Leaving and coming back.
    sam.widget().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sam.widget()));
    QTest::keyClick(&sam.widget(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), QStringLiteral("?"), support::patienceMs);
    sam.type(QStringLiteral("/join ") + lobby());
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), owner, support::patienceMs);

    // A restart, with somebody waiting to come in first.
    sam.application().host().restart();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("ana", ana), QStringLiteral("?"), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("ana", sam), QString(), 3 * support::patienceMs);

    // A window that finds its server running.
    sam.close();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", ana), QStringLiteral("?"), support::patienceMs);
    sam.open();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf("sam", sam), owner, support::patienceMs);
    stopServer(sam);
}

void tst_Hosting::theTrayMenuStartsAndStopsTheServer()
{
    Window sam;
    Window ana;
    sam.configureServer();
    sam.open();
    ana.open();
    client::HostController &host = sam.application().host();
    client::ServerActions &actions = sam.application().serverActions();
    QVERIFY(sam.application().tray().menu().actions().contains(&actions.start()));
    actions.start().trigger();
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Running, support::patienceMs);
    QSignalSpy copied(&actions, &client::ServerActions::copied);
    actions.copyAddress().trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), host.address());
    actions.copyTelnet().trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("telnet 127.0.0.1 ")));
    actions.copyInvite().trigger();
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied.last().first().toString(), QStringLiteral("Invite copied."));
    QVERIFY(sam.readable().contains(QStringLiteral("Invite copied.")));
    const QString invite = QGuiApplication::clipboard()->text();
    QVERIFY2(invite.startsWith(QLatin1String("ircs://")) && invite.contains(QLatin1String("fp=")),
             qPrintable(invite));

    ana.connectTo(QStringLiteral("ana"), invite);
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby()), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ana.current()->network().state().secure, support::patienceMs);
    actions.stop().trigger();
    answerStop(sam, QStringLiteral("Stop the server"));
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, support::patienceMs);
    client::Network &network = ana.current()->network();
    QTRY_VERIFY_WITH_TIMEOUT(network.state().phase == client::NetworkState::Phase::Waiting,
                             support::patienceMs);
    QVERIFY(!network.state().reason.isEmpty());
    QVERIFY(!sam.application().tray().picture().hosting);
}

void tst_Hosting::aDoubleClickStartsTheServerOnce()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
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

void tst_Hosting::aCrashOfTheServerIsTold()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    ::kill(pid_t(sam.application().host().processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(sam.widget().hostPanel().state(), client::HostPanel::State::Failed,
                              support::patienceMs);
    QVERIFY2(sam.application().host().message().contains(QLatin1String("signal 9")),
             qPrintable(sam.application().host().message()));
    // The window lives on, and so does what comes next.
    sam.application().serverActions().start().trigger();
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    stopServer(sam);
}

void tst_Hosting::aMissingProgramIsToldOnTheCard()
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

void tst_Hosting::aTakenPortIsToldOnTheCard()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Window sam;
    sam.configureServer(
        QStringLiteral("[[listener]]\nurl = \"irc://127.0.0.1:%1\"\n").arg(other.serverPort()));
    sam.open();
    hostHere(sam);
    const QString sentence = QStringLiteral("Port %1 is taken").arg(other.serverPort());
    QTRY_VERIFY2_WITH_TIMEOUT(sam.readable().contains(sentence), qPrintable(sam.readable()),
                              support::patienceMs);
}

void tst_Hosting::aFailedStartFromTheTrayIsToldWhereItCanBeSeen()
{
    bool hasTray = false;
    Window sam;
    sam.options().serverProgram = QStringLiteral("/nowhere/hearthd");
    sam.options().trayAvailable = [&hasTray] { return hasTray; };
    sam.open();
    client::Application &application = sam.application();
    // Beside the Connect card of a first start.
    application.serverActions().start().trigger();
    QTRY_COMPARE_WITH_TIMEOUT(application.host().state(), State::Failed, support::patienceMs);
    QVERIFY(sam.widget().hostPanel().isVisible());
    QVERIFY2(sam.readable().contains(QStringLiteral("/nowhere/hearthd")),
             qPrintable(sam.readable()));
    // In a window too narrow for the panel.
    sam.widget().resize(440, 500);
    QVERIFY(!sam.widget().hostPanel().isVisible());
    QVERIFY(!sam.readable().contains(QStringLiteral("/nowhere/hearthd")));
    application.serverActions().start().trigger();
    QTRY_VERIFY_WITH_TIMEOUT(sam.readable().contains(QStringLiteral("/nowhere/hearthd")),
                             support::patienceMs);
    // Without a window.
    hasTray = true;
    sam.widget().close();
    QSignalSpy notified(&application.tray(), &client::Tray::notified);
    application.serverActions().start().trigger();
    QVERIFY(notified.wait(support::patienceMs));
    QCOMPARE(notified.last().last().toString(), application.host().message());
}

void tst_Hosting::aServerLeftRunningIsFoundAgain()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    const qint64 process = sam.application().host().processId();
    sam.close();
    QCOMPARE(::kill(pid_t(process), 0), 0);
    sam.open();
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    QCOMPARE(sam.application().host().processId(), process);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    // Its end is told with the place of its log, although this window has not started it.
    ::kill(pid_t(process), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Failed, support::patienceMs);
    QVERIFY2(sam.application().host().message().contains(QLatin1String("hearthd.log")),
             qPrintable(sam.application().host().message()));
}

void tst_Hosting::theOwnServerIsListedOnceAndOthersWithTheirAddress()
{
    Window other;
    other.configureServer();
    other.open();
    hostHere(other);
    QTRY_VERIFY_WITH_TIMEOUT(other.isIn(lobby()), support::patienceMs);
    const auto address = net::ServerAddress::parse(other.application().host().ownAddress()).value();
    Window sam;
    // Without a plain listener the own address carries a fingerprint.
    sam.configureServer(QStringLiteral("[[listener]]\nurl = \"ircs://127.0.0.1:0\"\n"));
    sam.open();
    sam.connectTo(QStringLiteral("sam"), address.toString());
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
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
    QVERIFY(known.at(1).reachable); // connected at this moment
    stopServer(sam);
    stopServer(other);
}

void tst_Hosting::quittingAsksWhatBecomesOfTheServer()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    client::Application &application = sam.application();
    QSignalSpy finished(&application, &client::Application::finished);
    const auto answer = [&](const QString &text) {
        emit sam.widget().quitRequested();
        QMessageBox *question = application.quitFlow().question();
        QVERIFY(question);
        const QList<QAbstractButton *> buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    };
    answer(QStringLiteral("Cancel"));
    QVERIFY(finished.isEmpty());
    QVERIFY(application.host().isRunning());
    answer(QStringLiteral("Stop it"));
    QVERIFY(finished.size() == 1 || finished.wait(support::patienceMs));
    QVERIFY(!application.host().isRunning());
    // What ran when the person quit runs again at return.
    sam.close();
    sam.open();
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    stopServer(sam);
}

void tst_Hosting::stoppingAServerThatHasEndedMeanwhileQuits()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby()), support::patienceMs);
    client::Application &application = sam.application();
    QSignalSpy finished(&application, &client::Application::finished);
    emit sam.widget().quitRequested();
    const QMessageBox *question = application.quitFlow().question();
    QVERIFY(question);
    stopServer(sam);
    const QList<QAbstractButton *> buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == QStringLiteral("Stop it"))
            button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patienceMs);
}

void tst_Hosting::closingWithATrayHidesAndSaysSoOnce()
{
    Window sam;
    sam.options().trayAvailable = [] { return true; };
    sam.open();
    QSignalSpy notified(&sam.application().tray(), &client::Tray::notified);
    QSignalSpy finished(&sam.application(), &client::Application::finished);
    sam.widget().close();
    QVERIFY(!sam.widget().isVisible());
    QCOMPARE(notified.size(), 1);
    emit sam.application().tray().toggleRequested();
    QVERIFY(sam.widget().isVisible());
    sam.widget().close();
    QCOMPARE(notified.size(), 1);
    sam.close();

    sam.open();
    QSignalSpy again(&sam.application().tray(), &client::Tray::notified);
    sam.widget().close();
    QVERIFY(again.isEmpty());
    QVERIFY(finished.isEmpty());
}

void tst_Hosting::closingWithoutATrayQuits()
{
    Window sam;
    sam.open();
    QSignalSpy finished(&sam.application(), &client::Application::finished);
    sam.widget().close();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patienceMs);
}

void tst_Hosting::aWindowWhoseTrayHasGoneComesBack()
{
    bool hasTray = true;
    Window sam;
    sam.options().trayAvailable = [&hasTray] { return hasTray; };
    sam.options().trayCheckMs = 10;
    sam.open();
    sam.widget().close();
    QVERIFY(!sam.widget().isVisible());
    hasTray = false;
    QTRY_VERIFY_WITH_TIMEOUT(sam.widget().isVisible(), support::patienceMs);
}

QTEST_MAIN(tst_Hosting)
#include "tst_hosting.moc"
