// SPDX-License-Identifier: MIT
#include "client/host/hostcontroller.h"
#include "client/host/hostsentences.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/wait.h>
#include <unistd.h>

using State = client::HostController::State;

namespace {

/// The control socket of a server whose process is a shell script. It answers "status"; "stop"
/// lets the script go by writing to the pipe on which it waits.
class Control : public QObject
{
public:
    explicit Control(const QString &folder)
        : m_folder(folder)
    {
        m_server.listen(QDir(folder).absoluteFilePath(QStringLiteral("aside")));
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }

    int people = 3;
    int stops = 0;
    int tokens = 0;
    bool knowsTokens = true;
    bool obeys = true;
    bool refuses = false; ///< Answers "stop" with a refusal.
    QByteArray nonsense;  ///< Said in place of any answer.

private:
    void answer(QLocalSocket *socket)
    {
        while (socket->canReadLine()) {
            const QJsonObject question = QJsonDocument::fromJson(socket->readLine()).object();
            QJsonObject reply{{QStringLiteral("ok"), true}};
            if (question.value(QLatin1String("command")) == QLatin1String("stop")) {
                ++stops;
                if (refuses)
                    reply.insert(QStringLiteral("ok"), false);
                else if (obeys)
                    release();
            } else if (question.value(QLatin1String("command")) == QLatin1String("owner")) {
                if (knowsTokens)
                    reply.insert(QStringLiteral("token"), QString::number(++tokens));
                else
                    reply = {{QStringLiteral("ok"), false}};
            } else {
                reply.insert(QStringLiteral("people"), people);
                reply.insert(QStringLiteral("uptimeSeconds"), 60);
                reply.insert(QStringLiteral("lobby"), QStringLiteral("#hall"));
                reply.insert(QStringLiteral("fingerprint"), QStringLiteral("ab12"));
                reply.insert(QStringLiteral("listening"),
                             QJsonArray{QStringLiteral("ircs://127.0.0.1:6697")});
            }
            if (!nonsense.isEmpty())
                socket->write(nonsense);
            else
                socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        }
    }

public:
    void release()
    {
        QFile gate(QDir(m_folder).filePath(QStringLiteral("gate")));
        if (gate.open(QIODevice::WriteOnly))
            gate.write("go\n");
    }

private:
    QString m_folder;
    QLocalServer m_server;
};

} // namespace

class tst_HostController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhereItLookedForAMissingProgram();
    void saysWhichPortIsTaken();
    void saysHowAStartFailed_data();
    void saysHowAStartFailed();
    void saysThatTheProgramMayNotBeRun();
    void saysThatTheDiskIsFull();
    void endsAServerThatIsNotReadyInTime();
    void isRunningOnceTheServerSaysReady();
    void stopsByTheControlSocket();
    void endsAServerThatDoesNotStop();
    void startsAgainAfterStopping();
    void staysStoppedWhenStoppedDuringARestart();
    void endsAServerThatRefusesToStop();
    void tellsACrash();
    void tellsACleanEndFromOutside();
    void asksForPeopleOnlyWhileWatched();
    void getsOwnerTokensFromARunningServer();
    void leavesTheServerRunningWhenItGoes();
    void refusesNonsenseOnTheControlSocket();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void script(const QByteArray &body);
    /// A server that is ready at once and runs until it is let go.
    void scriptThatServes();
    client::HostOptions options() const;
    bool becomes(client::HostController &host, State state) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HostController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_HostController::script(const QByteArray &body)
{
    QFile file(path("hearthd"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_HostController::scriptThatServes()
{
    script("mv aside control.sock\n"
           "mkfifo gate 2>/dev/null\n"
           "echo listening irc://127.0.0.1:6667\n"
           "echo ready\n"
           "read go <gate\n"
           "mv control.sock aside\n");
}

client::HostOptions tst_HostController::options() const
{
    client::HostOptions options;
    options.dataFolder = m_folder->path();
    options.serverProgram = path("hearthd");
    options.startTimeoutMs = 60'000;
    options.stopTimeoutMs = 60'000;
    return options;
}

bool tst_HostController::becomes(client::HostController &host, State state) const
{
    return QTest::qWaitFor([&] { return host.state() == state; }, 30'000);
}

void tst_HostController::saysWhereItLookedForAMissingProgram()
{
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Failed));
    QVERIFY(host.message().contains(path("hearthd")));
}

void tst_HostController::saysWhichPortIsTaken()
{
    script("echo 'hearthd: Cannot listen on ircs://*:6697: another program uses the port.' "
           ">&2\nexit 2\n");
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("Port 6697 is taken")),
             qPrintable(host.message()));
}

void tst_HostController::saysHowAStartFailed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");

    QTest::newRow("plain") << QByteArray("no room on disk") << QStringLiteral("no room on disk.");
    QTest::newRow("with its name")
        << QByteArray("hearthd: no room.") << QStringLiteral(": no room.");
    QTest::newRow("logged") << QByteArray("2026-11-24 18:30:05 critical hearth.store: no room")
                            << QStringLiteral("words: no room.");
    QTest::newRow("everyday") << QByteArray("2026-11-24 18:30:05 info hearth.server: hello")
                              << QString();
}

void tst_HostController::saysHowAStartFailed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    script("echo first >&2\necho '" + line + "' >&2\nexit 7\n");
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Failed));
    QVERIFY(host.message().contains(QLatin1String("exit code 7")));
    QVERIFY2(host.message().contains(words), qPrintable(host.message()));
    QVERIFY(!host.message().contains(QLatin1String("first")));
    QCOMPARE(host.message().contains(QLatin1String("words")), !words.isEmpty());
    QCOMPARE(host.message().contains(path("hearthd.log")), words.isEmpty());
}

void tst_HostController::saysThatTheProgramMayNotBeRun()
{
    script("exit 0\n");
    QVERIFY(QFile::setPermissions(path("hearthd"), QFile::ReadOwner | QFile::WriteOwner));
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Failed));
    QVERIFY2(host.message().startsWith(QLatin1String("You may not run"))
                 && host.message().contains(path("hearthd")),
             qPrintable(host.message()));
}

void tst_HostController::saysThatTheDiskIsFull()
{
    client::Traces traces;
    traces.logFile = QStringLiteral("/data/hearthd.log");
    traces.fullDisk = QStringLiteral("/data");
    for (const QString &sentence : {client::failedStartSentence({true, 2, 0}, traces, QString()),
                                    client::crashSentence({true, 1, 0}, traces)})
        QVERIFY2(sentence.contains(QLatin1String("The disk with /data is full")),
                 qPrintable(sentence));
}

void tst_HostController::endsAServerThatIsNotReadyInTime()
{
    script("mkfifo gate\necho listening irc://a:1\nread go <gate\n");
    client::HostOptions hasty = options();
    hasty.startTimeoutMs = 1;
    client::HostController host(hasty);
    host.start();
    QVERIFY(becomes(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("not ready within 1 second")),
             qPrintable(host.message()));
    QCOMPARE(host.processId(), 0);
}

void tst_HostController::isRunningOnceTheServerSaysReady()
{
    const Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QCOMPARE(host.state(), State::Starting);
    QVERIFY(becomes(host, State::Running));
    QCOMPARE(host.status().people, 3);
    QCOMPARE(host.address(), QStringLiteral("ircs://127.0.0.1:6697"));
    QCOMPARE(host.invite(), QStringLiteral("ircs://127.0.0.1:6697/#hall?fp=ab12"));
    QVERIFY(host.status().startedAtMs > 0);
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
}

void tst_HostController::stopsByTheControlSocket()
{
    const Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    QSignalSpy states(&host, &client::HostController::stateChanged);
    host.start();
    QVERIFY(becomes(host, State::Running));
    const pid_t process = pid_t(host.processId());
    host.stop();
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
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

void tst_HostController::endsAServerThatDoesNotStop()
{
    Control control(m_folder->path());
    control.obeys = false;
    scriptThatServes();
    client::HostOptions hasty = options();
    hasty.stopTimeoutMs = 1;
    client::HostController host(hasty);
    host.start();
    QVERIFY(becomes(host, State::Running));
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
    QVERIFY(host.message().contains(QLatin1String("did not stop in time")));
}

void tst_HostController::startsAgainAfterStopping()
{
    const Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Running));
    const qint64 first = host.processId();
    host.restart();
    QVERIFY(becomes(host, State::Stopping));
    QVERIFY(becomes(host, State::Running));
    QVERIFY(host.processId() != first);
    host.stop();
    host.start(); // asked for while it stops
    QVERIFY(becomes(host, State::Running));
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
}

void tst_HostController::staysStoppedWhenStoppedDuringARestart()
{
    const Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Running));
    QList<State> seen;
    connect(&host, &client::HostController::stateChanged, this,
            [&seen](State state) { seen.append(state); });
    host.restart();
    host.stop(); // The user changed their mind while it stops.
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(State::Stopped), 30'000);
    QCOMPARE(seen, (QList<State>{State::Stopping, State::Stopped}));
    host.start();
    QVERIFY(becomes(host, State::Running));
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
}

void tst_HostController::endsAServerThatRefusesToStop()
{
    Control control(m_folder->path());
    control.refuses = true;
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Running));
    host.stop();
    QVERIFY(becomes(host, State::Stopped)); // By a signal, long before the time to stop is over.
    QCOMPARE(control.stops, 1);
    QCOMPARE(host.message(), QString());
}

void tst_HostController::tellsACrash()
{
    const Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Running));
    ::kill(pid_t(host.processId()), SIGSEGV);
    QVERIFY(becomes(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("signal 11")), qPrintable(host.message()));
}

void tst_HostController::tellsACleanEndFromOutside()
{
    Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Running));
    control.release();
    QVERIFY(becomes(host, State::Stopped));
    QCOMPARE(host.message(), QString());
}

void tst_HostController::asksForPeopleOnlyWhileWatched()
{
    Control control(m_folder->path());
    scriptThatServes();
    client::HostOptions eager = options();
    eager.pollIntervalMs = 1;
    client::HostController host(eager);
    host.start();
    QVERIFY(becomes(host, State::Running));
    QSignalSpy changes(&host, &client::HostController::statusChanged);
    control.people = 4;
    host.setWatched(true);
    QTRY_COMPARE(host.status().people, 4);
    control.people = 5;
    QTRY_COMPARE(host.status().people, 5);
    QCOMPARE(changes.size(), 2); // and not once for each answer
    host.setWatched(false);
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
}

void tst_HostController::getsOwnerTokensFromARunningServer()
{
    Control control(m_folder->path());
    scriptThatServes();
    client::HostController host(options());
    QSignalSpy tokens(&host, &client::HostController::ownerTokenAnswered);
    host.requestOwnerToken();
    host.start();
    QVERIFY(becomes(host, State::Running));
    QCOMPARE(control.tokens, 0);
    host.requestOwnerToken();
    host.requestOwnerToken(); // One answer for both.
    QTRY_COMPARE(tokens.size(), 1);
    QCOMPARE(tokens.takeFirst().first().toByteArray(), QByteArray("1"));
    control.knowsTokens = false;
    host.requestOwnerToken();
    QTRY_COMPARE(tokens.size(), 1);
    QCOMPARE(tokens.takeFirst().first().toByteArray(), QByteArray());
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
    host.requestOwnerToken();
    QVERIFY(tokens.isEmpty());
}

void tst_HostController::leavesTheServerRunningWhenItGoes()
{
    Control control(m_folder->path());
    scriptThatServes();
    auto host = std::make_unique<client::HostController>(options());
    host->start();
    QVERIFY(becomes(*host, State::Running));
    const pid_t process = pid_t(host->processId());
    QCOMPARE(getsid(process), process);
    host.reset();
    QCOMPARE(::kill(process, 0), 0);
    control.release();
    QCOMPARE(waitpid(process, nullptr, 0), process);
}

void tst_HostController::refusesNonsenseOnTheControlSocket()
{
    Control control(m_folder->path());
    control.nonsense = "]{nonsense\n{\"ok\":1}\n[]\n";
    scriptThatServes();
    client::HostController host(options());
    host.start();
    QVERIFY(becomes(host, State::Running)); // ready, though nothing is known of it
    QCOMPARE(host.status().people, 0);
    host.stop();
    QVERIFY(becomes(host, State::Stopped));
}

QTEST_GUILESS_MAIN(tst_HostController)
#include "tst_hostcontroller.moc"
