// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/host/hostfixture.h"

#include <QSignalSpy>

#include <csignal>
#include <memory>

#include <sys/wait.h>
#include <unistd.h>

class tst_HostController : public HostFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void isRunningOnceTheServerIsReady();
    void stopsThroughTheControlSocket();
    void startsAgainAfterStopping();
    void staysStoppedWhenStoppedDuringARestart();
    void endsAServerThatRefusesToStop();
    void noticesACleanStopByOthers();
    void pollsTheUserCountOnlyWhileWatched();
    void getsOwnerTokensFromARunningServer();
    void leavesTheServerRunningWhenDestroyed();
    void survivesInvalidReplies();
};

void tst_HostController::isRunningOnceTheServerIsReady()
{
    const FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    host.start();
    QCOMPARE(host.state(), State::Starting);
    QVERIFY(reaches(host, State::Running));
    QCOMPARE(host.status().userCount, 3);
    QCOMPARE(host.address(), QStringLiteral("ircs://127.0.0.1:6697"));
    QCOMPARE(host.invite(), QStringLiteral("ircs://127.0.0.1:6697/#hall?fp=ab12"));
    QVERIFY(host.status().startedAtMs > 0);
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
}

void tst_HostController::stopsThroughTheControlSocket()
{
    const FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    QSignalSpy states(&host, &client::HostController::stateChanged);
    host.start();
    QVERIFY(reaches(host, State::Running));
    const pid_t process = pid_t(host.processId());
    host.stop();
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
    QCOMPARE(control.stops, 1);
    QCOMPARE(host.message(), QString());
    QVERIFY(host.addresses().isEmpty());
    QCOMPARE(::kill(process, 0), -1); // neither running nor a zombie
    QList<State> seen;
    for (const QList<QVariant> &arguments : states)
        seen.append(arguments.first().value<State>());
    const QList<State> expected{State::Starting, State::Running, State::Stopping, State::Stopped};
    QCOMPARE(seen, expected);
}

void tst_HostController::startsAgainAfterStopping()
{
    const FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Running));
    const qint64 first = host.processId();
    host.restart();
    QVERIFY(reaches(host, State::Stopping));
    QVERIFY(reaches(host, State::Running));
    QVERIFY(host.processId() != first);
    host.stop();
    host.start(); // while it stops
    QVERIFY(reaches(host, State::Running));
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
}

void tst_HostController::staysStoppedWhenStoppedDuringARestart()
{
    const FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Running));
    QList<State> seen;
    connect(&host, &client::HostController::stateChanged, this,
            [&seen](State state) { seen.append(state); });
    host.restart();
    host.stop(); // The user changes their mind while the server stops.
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(State::Stopped), 30'000);
    QCOMPARE(seen, (QList<State>{State::Stopping, State::Stopped}));
    host.start();
    QVERIFY(reaches(host, State::Running));
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
}

void tst_HostController::endsAServerThatRefusesToStop()
{
    FakeControlSocket control(m_folder->path());
    control.refusesStop = true;
    writeServingScript();
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Running));
    host.stop();
    QVERIFY(reaches(host, State::Stopped)); // by a signal, long before the time-out
    QCOMPARE(control.stops, 1);
    QCOMPARE(host.message(), QString());
}

void tst_HostController::noticesACleanStopByOthers()
{
    FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Running));
    control.endServer();
    QVERIFY(reaches(host, State::Stopped));
    QVERIFY(host.message().contains(QLatin1String("Another program")));
}

void tst_HostController::pollsTheUserCountOnlyWhileWatched()
{
    FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostOptions frequent = options();
    frequent.pollIntervalMs = 1;
    client::HostController host(frequent);
    host.start();
    QVERIFY(reaches(host, State::Running));
    QSignalSpy changes(&host, &client::HostController::statusChanged);
    control.userCount = 4;
    host.setWatched(true);
    QTRY_COMPARE(host.status().userCount, 4);
    control.userCount = 5;
    QTRY_COMPARE(host.status().userCount, 5);
    QCOMPARE(changes.size(), 2); // not one for each reply
    host.setWatched(false);
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
}

void tst_HostController::getsOwnerTokensFromARunningServer()
{
    FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    QSignalSpy tokens(&host, &client::HostController::ownerTokenAnswered);
    host.requestOwnerToken();
    host.start();
    QVERIFY(reaches(host, State::Running));
    QCOMPARE(control.tokens, 0);
    host.requestOwnerToken();
    host.requestOwnerToken(); // One token for both.
    QTRY_COMPARE(tokens.size(), 1);
    QCOMPARE(tokens.takeFirst().first().toByteArray(), QByteArray("1"));
    control.givesTokens = false;
    host.requestOwnerToken();
    QTRY_COMPARE(tokens.size(), 1);
    QCOMPARE(tokens.takeFirst().first().toByteArray(), QByteArray());
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
    host.requestOwnerToken();
    QVERIFY(tokens.isEmpty());
}

void tst_HostController::leavesTheServerRunningWhenDestroyed()
{
    FakeControlSocket control(m_folder->path());
    writeServingScript();
    auto host = std::make_unique<client::HostController>(options());
    host->start();
    QVERIFY(reaches(*host, State::Running));
    const pid_t process = pid_t(host->processId());
    QCOMPARE(getsid(process), process);
    host.reset();
    QCOMPARE(::kill(process, 0), 0);
    control.endServer();
    QCOMPARE(waitpid(process, nullptr, 0), process);
}

void tst_HostController::survivesInvalidReplies()
{
    FakeControlSocket control(m_folder->path());
    control.invalidReply = "]{nonsense\n{\"ok\":1}\n[]\n";
    writeServingScript();
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Running)); // without a valid status
    QCOMPARE(host.status().userCount, 0);
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
}

HEARTH_LOOP_TEST(tst_HostController)
#include "tst_hostcontroller.moc"
