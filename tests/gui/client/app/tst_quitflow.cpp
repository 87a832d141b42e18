// SPDX-License-Identifier: MIT
#include "client/app/quitflow.h"
#include "client/ui/host/tray.h"
#include "client/ui/window/mainwindow.h"
#include "tests/gui/client/app/hostingfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using support::lobby;

/// Closing the window, and quitting.
class tst_QuitFlow : public HostingFixture
{
    Q_OBJECT

private slots:
    void asksWhetherToStopTheServer();
    void quitsIfTheServerHasEndedMeanwhile();
    void hidesTheWindowInTheTrayAndExplainsItOnce();
    void quitsOnCloseWithoutATray();
    void showsTheWindowWhenTheTrayHasGone();
};

void tst_QuitFlow::asksWhetherToStopTheServer()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    client::Application &application = sam.application();
    QSignalSpy finished(&application, &client::Application::finished);
    const auto quitAndAnswer = [&](const QString &text) {
        emit sam.widget().quitRequested();
        QVERIFY(application.quitFlow().question());
        answer(*application.quitFlow().question(), text);
    };
    quitAndAnswer(QStringLiteral("Cancel"));
    QVERIFY(finished.isEmpty());
    QVERIFY(application.host().isRunning());
    quitAndAnswer(QStringLiteral("Stop it"));
    QVERIFY(finished.size() == 1 || finished.wait(support::patienceMs));
    QVERIFY(!application.host().isRunning());
    // The server was running when the user quit, so it is started again.
    sam.close();
    sam.open();
    QTRY_COMPARE_WITH_TIMEOUT(sam.application().host().state(), State::Running,
                              support::patienceMs);
    stopServer(sam);
}

void tst_QuitFlow::quitsIfTheServerHasEndedMeanwhile()
{
    Window sam;
    sam.configureServer();
    sam.open();
    hostHere(sam);
    QTRY_VERIFY_WITH_TIMEOUT(sam.isIn(lobby), support::patienceMs);
    client::Application &application = sam.application();
    QSignalSpy finished(&application, &client::Application::finished);
    emit sam.widget().quitRequested();
    const QMessageBox *question = application.quitFlow().question();
    QVERIFY(question);
    stopServer(sam);
    answer(*question, QStringLiteral("Stop it"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patienceMs);
}

void tst_QuitFlow::hidesTheWindowInTheTrayAndExplainsItOnce()
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

void tst_QuitFlow::quitsOnCloseWithoutATray()
{
    Window sam;
    sam.open();
    QSignalSpy finished(&sam.application(), &client::Application::finished);
    sam.widget().close();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patienceMs);
}

void tst_QuitFlow::showsTheWindowWhenTheTrayHasGone()
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

HEARTH_WINDOW_TEST(tst_QuitFlow)
#include "tst_quitflow.moc"
