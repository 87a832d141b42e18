// SPDX-License-Identifier: MIT
#include "client/host/hostsentences.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/host/hostfixture.h"

#include <csignal>

class tst_HostSentences : public HostFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void namesThePathsOfAMissingProgram();
    void namesThePortInUse();
    void explainsAFailedStart_data();
    void explainsAFailedStart();
    void explainsMissingPermission();
    void explainsAFullDisk();
    void endsAServerThatIsNotReadyInTime();
    void endsAServerThatDoesNotStop();
    void explainsACrash();
};

void tst_HostSentences::namesThePathsOfAMissingProgram()
{
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Failed));
    QVERIFY(host.message().contains(path("hearthd")));
}

void tst_HostSentences::namesThePortInUse()
{
    writeScript("echo 'hearthd: Cannot listen on ircs://*:6697: another program uses the port.' "
                ">&2\nexit 2\n");
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("uses port 6697")), qPrintable(host.message()));
}

void tst_HostSentences::explainsAFailedStart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");

    QTest::newRow("plain") << QByteArray("no room on disk") << QStringLiteral("no room on disk.");
    QTest::newRow("with the name of the program")
        << QByteArray("hearthd: no room.") << QStringLiteral(" was: no room.");
    QTest::newRow("logged") << QByteArray("2026-11-24 18:30:05 critical hearth.store: no room")
                            << QStringLiteral("was: no room.");
    QTest::newRow("everyday line")
        << QByteArray("2026-11-24 18:30:05 info hearth.server: hello") << QString();
}

void tst_HostSentences::explainsAFailedStart()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    writeScript("echo first >&2\necho '" + line + "' >&2\nexit 7\n");
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Failed));
    QVERIFY(host.message().contains(QLatin1String("exit code 7")));
    QVERIFY2(host.message().contains(words), qPrintable(host.message()));
    QVERIFY(!host.message().contains(QLatin1String("first")));
    QCOMPARE(host.message().contains(QLatin1String("Its last message")), !words.isEmpty());
    QCOMPARE(host.message().contains(path("hearthd.log")), words.isEmpty());
}

void tst_HostSentences::explainsMissingPermission()
{
    writeScript("exit 0\n");
    QVERIFY(QFile::setPermissions(path("hearthd"), QFile::ReadOwner | QFile::WriteOwner));
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("permission to run"))
                 && host.message().contains(path("hearthd")),
             qPrintable(host.message()));
}

void tst_HostSentences::explainsAFullDisk()
{
    client::Traces traces;
    traces.logFile = QStringLiteral("/data/hearthd.log");
    traces.fullDisk = QStringLiteral("/data");
    for (const QString &sentence : {client::failedStartSentence({true, 2, 0}, traces, QString()),
                                    client::crashSentence({true, 1, 0}, traces)})
        QVERIFY2(sentence.contains(QLatin1String("The disk with /data is full")),
                 qPrintable(sentence));
}

void tst_HostSentences::endsAServerThatIsNotReadyInTime()
{
    writeScript("mkfifo gate\necho listening irc://a:1\nread go <gate\n");
    client::HostOptions impatient = options();
    impatient.startTimeoutMs = 1;
    client::HostController host(impatient);
    host.start();
    QVERIFY(reaches(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("not ready after 1 s")),
             qPrintable(host.message()));
    QCOMPARE(host.processId(), 0);
}

void tst_HostSentences::endsAServerThatDoesNotStop()
{
    FakeControlSocket control(m_folder->path());
    control.stopsServer = false;
    writeServingScript();
    client::HostOptions impatient = options();
    impatient.stopTimeoutMs = 1;
    client::HostController host(impatient);
    host.start();
    QVERIFY(reaches(host, State::Running));
    host.stop();
    QVERIFY(reaches(host, State::Stopped));
    QVERIFY(host.message().contains(QLatin1String("did not stop in time")));
}

void tst_HostSentences::explainsACrash()
{
    const FakeControlSocket control(m_folder->path());
    writeServingScript();
    client::HostController host(options());
    host.start();
    QVERIFY(reaches(host, State::Running));
    ::kill(pid_t(host.processId()), SIGSEGV);
    QVERIFY(reaches(host, State::Failed));
    QVERIFY2(host.message().contains(QLatin1String("signal 11")), qPrintable(host.message()));
}

HEARTH_LOOP_TEST(tst_HostSentences)
#include "tst_hostsentences.moc"
