// SPDX-License-Identifier: MIT
#include "client/app/stopflow.h"
#include "client/model/network.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/host/tray.h"
#include "client/ui/window/mainwindow.h"
#include "tests/gui/client/app/hostingfixture.h"
#include "tests/support/testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTcpServer>

using support::lobby;

/// Stopping the hosted server.
class tst_StopFlow : public HostingFixture
{
    Q_OBJECT

private slots:
    void asksIfOthersAreConnected();
    void doesNotAskIfNoOtherUserIsConnected();
    void stopsByTheMenuOfTheTray();

private:
    /// Waits for the question about one other user and answers it.
    static void answerQuestion(Window &window, const QString &text);
};

void tst_StopFlow::answerQuestion(Window &window, const QString &text)
{
    const client::StopFlow &flow = window.application().stopFlow();
    QTRY_VERIFY_WITH_TIMEOUT(flow.question(), support::patienceMs);
    QVERIFY2(flow.question()->text().startsWith(QStringLiteral("1 other person is connected.")),
             qPrintable(flow.question()->text()));
    answer(*flow.question(), text);
    QTRY_VERIFY(!flow.question());
}

void tst_StopFlow::asksIfOthersAreConnected()
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
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    client::HostController &host = sam.application().host();
    ana.connectTo(QStringLiteral("ana"), host.ownAddress());
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QTest::mouseClick(sam.button(QStringLiteral("Stop")), Qt::LeftButton);
    answerQuestion(sam, QStringLiteral("Cancel"));
    QVERIFY(host.isRunning());
    QVERIFY(sam.isIn(lobby));
    sam.application().serverActions().stop().trigger();
    answerQuestion(sam, QStringLiteral("Stop the server"));
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, support::patienceMs);
    // The user's own window knows why, does not wait for it, and offers to start it again.
    const client::NetworkState state = sam.current()->network().state();
    QCOMPARE(state.phase, client::NetworkState::Phase::Offline);
    QVERIFY2(sam.readable().contains(QStringLiteral("You stopped your server.")),
             qPrintable(sam.readable()));
    QVERIFY(!sam.button(QStringLiteral("Connect")));
    QTest::mouseClick(sam.button(QStringLiteral("Start your server")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(host.isRunning() && sam.isIn(lobby), support::patienceMs);
    stopServer(sam);
}

void tst_StopFlow::doesNotAskIfNoOtherUserIsConnected()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    QTest::mouseClick(sam.button(QStringLiteral("Stop")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Stopped,
                              support::patienceMs);
    QVERIFY(!sam.application().stopFlow().question());
    QVERIFY(!sam.application().profile().state().hosting);
}

void tst_StopFlow::stopsByTheMenuOfTheTray()
{
    Window sam;
    Window ana;
    sam.configureServer();
    sam.open();
    ana.open();
    client::HostController &host = sam.application().host();
    client::ServerActions &actions = sam.application().serverActions();
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
    QTRY_VERIFY_WITH_TIMEOUT(ana.isIn(lobby), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ana.current()->network().state().secure, support::patienceMs);
    actions.stop().trigger();
    answerQuestion(sam, QStringLiteral("Stop the server"));
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, support::patienceMs);
    client::Network &network = ana.current()->network();
    QTRY_VERIFY_WITH_TIMEOUT(network.state().phase == client::NetworkState::Phase::Waiting,
                             support::patienceMs);
    QVERIFY(!network.state().reason.isEmpty());
    QVERIFY(!sam.application().tray().picture().hosting);
}

HEARTH_WINDOW_TEST(tst_StopFlow)
#include "tst_stopflow.moc"
