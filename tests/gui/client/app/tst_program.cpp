// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

/// Runs the program with its own profile.
class Hearth
{
public:
    ~Hearth() { end(SIGKILL); }

    void start(const QStringList &arguments,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(HEARTH_PROGRAM), arguments);
    }
    /// The exit code; -1 if the program crashed or did not end.
    int exitCode()
    {
        if (m_process.state() != QProcess::NotRunning
            && !m_process.waitForFinished(support::patienceMs))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    int end(int signal)
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), signal);
        return exitCode();
    }
    QByteArray output() { return m_process.readAllStandardOutput(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT

private slots:
    void printsItsOptions();
    void refusesAnAddressOfAnotherKind();
    void reportsAMissingDisplay_data();
    void reportsAMissingDisplay();
    void connectsByACommandAndSavesOnTermination();
    void passesASecondStartToTheFirstWindow();

private:
    static QString address(const support::Hearthd &server, const QString &room)
    {
        return QStringLiteral("irc://127.0.0.1:%1/%2")
            .arg(QString::number(server.port(QStringLiteral("irc"))), room);
    }
};

void tst_Program::printsItsOptions()
{
    Hearth hearth;
    hearth.start({QStringLiteral("--help")});
    QCOMPARE(hearth.exitCode(), 0);
    QVERIFY(hearth.output().contains("--profile"));
}

void tst_Program::refusesAnAddressOfAnotherKind()
{
    Hearth hearth;
    hearth.start({QStringLiteral("http://example.org")});
    QCOMPARE(hearth.exitCode(), 2);
    QVERIFY(hearth.errors().contains("http://example.org"));
}

void tst_Program::reportsAMissingDisplay_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("none") << QString() << QStringList() << QByteArray("there is no display");
    QTest::newRow("out of reach") << QStringLiteral("unix:4711") << QStringList()
                                  << QByteArray("unix:4711");
    QTest::newRow("wrong use as well")
        << QString() << QStringList{QStringLiteral("--nik")} << QByteArray("nik");
}

void tst_Program::reportsAMissingDisplay()
{
    QFETCH(QString, display);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("DISPLAY"), display);
    Hearth hearth;
    hearth.start(arguments, environment);
    QCOMPARE(hearth.exitCode(), 2);
    const QByteArray errors = hearth.errors();
    QVERIFY2(errors.startsWith("hearth: ") && errors.contains(words), errors.constData());
    QCOMPARE(errors.count('\n'), 1);
}

void tst_Program::connectsByACommandAndSavesOnTermination()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    support::IrcClient watcher("watcher");
    QVERIFY(
        watcher.connectTo(server.host(QStringLiteral("irc")), server.port(QStringLiteral("irc"))));
    QVERIFY(watcher.join("#room"));
    const QTemporaryDir folder;
    Hearth hearth;
    hearth.start({QStringLiteral("--profile"), folder.path(), QStringLiteral("--nick"),
                  QStringLiteral("ana"), address(server, QStringLiteral("#room"))});
    QVERIFY(watcher.sees(":ana!"));
    QCOMPARE(hearth.end(SIGTERM), 0);
    QVERIFY(watcher.sees("QUIT"));

    QFile file(folder.filePath(QStringLiteral("state.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(state.value(QLatin1String("nick")).toString(), QStringLiteral("ana"));
    QCOMPARE(state.value(QLatin1String("networks")).toArray().size(), 1);
    // The next start restores everything without an address.
    Hearth again;
    const qsizetype seen = watcher.lines().size();
    again.start({QStringLiteral("--profile"), folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(watcher.lines().size() > seen
                                 && watcher.lines().last().contains(" JOIN "),
                             support::patienceMs);
    QCOMPARE(again.end(SIGINT), 0);
}

void tst_Program::passesASecondStartToTheFirstWindow()
{
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    support::IrcClient watcher("watcher");
    QVERIFY(
        watcher.connectTo(server.host(QStringLiteral("irc")), server.port(QStringLiteral("irc"))));
    QVERIFY(watcher.join("#one") && watcher.join("#two"));
    const QTemporaryDir folder;
    const QStringList profile{QStringLiteral("--profile"), folder.path()};
    Hearth first;
    first.start(profile
                + QStringList{QStringLiteral("--nick"), QStringLiteral("ana"),
                              address(server, QStringLiteral("#one"))});
    QVERIFY(watcher.sees("JOIN #one") && watcher.sees(":ana!"));
    Hearth second;
    second.start(profile + QStringList{address(server, QStringLiteral("#two"))});
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.lines().last().contains("JOIN #two")
                                 && watcher.lines().last().startsWith(":ana!"),
                             support::patienceMs);
    QCOMPARE(first.end(SIGTERM), 0);
}

HEARTH_LOOP_TEST(tst_Program)
#include "tst_program.moc"
