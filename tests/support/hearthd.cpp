// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"

#include "tests/support/patience.h"
#include "tests/support/sanitizers.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QSaveFile>

#include <signal.h>
#include <unistd.h>

namespace support {

namespace {

/// @p toml with the number of workers in HEARTH_TEST_WORKERS, if there is one.
QByteArray withWorkers(QByteArray toml)
{
    const QByteArray workers = qgetenv("HEARTH_TEST_WORKERS");
    if (workers.isEmpty() || toml.contains("workers"))
        return toml;
    const QByteArray table = "[server]\n";
    if (!toml.contains(table))
        toml += '\n' + table;
    const QByteArray lines = table + "workers = " + workers + '\n';
    return toml.replace(table, lines);
}

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Hearthd::~Hearthd()
{
    kill();
}

bool Hearthd::start()
{
    launch();
    if (!m_process.waitForStarted(patienceMs))
        return fail(m_process.errorString());
    return readUntilReady();
}

int Hearthd::runToEnd()
{
    launch();
    const int code = waitForEnd();
    m_output += m_process.readAllStandardOutput();
    return code;
}

int Hearthd::stop()
{
    m_process.terminate();
    return waitForEnd();
}

int Hearthd::waitForEnd()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Hearthd::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QUrl Hearthd::url(const QString &scheme) const
{
    for (const QUrl &url : m_urls) {
        if (url.scheme() == scheme)
            return url;
    }
    return {};
}

QByteArray Hearthd::standardError()
{
    m_errorOutput += m_process.readAllStandardError();
    return m_errorOutput;
}

QByteArray Hearthd::errorSentence()
{
    const QByteArray text = standardError();
    return text.count('\n') == 1 ? text : QByteArray("not one line: " + text);
}

QByteArray Hearthd::control(const QStringList &command)
{
    QProcess ctl;
    ctl.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList arguments = {QStringLiteral("ctl"), QStringLiteral("--data"), dataFolder()};
    ctl.start(program(), arguments + command);
    ctl.waitForFinished(patienceMs);
    return ctl.readAll();
}

qint64 residentKib(qint64 processId)
{
    const QList<QByteArray> lines = procFile(processId, "status").split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

qint64 Hearthd::residentKib() const
{
    return support::residentKib(processId());
}

qint64 Hearthd::cpuMicroseconds() const
{
    // proc(5): the name in brackets may hold spaces; utime and stime are fields 14 and 15.
    const QByteArray stat = procFile(processId(), "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return -1;
    const qint64 ticks = fields.at(11).toLongLong() + fields.at(12).toLongLong();
    return ticks * 1'000'000 / sysconf(_SC_CLK_TCK);
}

QString Hearthd::program()
{
    return QStringLiteral(HEARTHD_PROGRAM);
}

void Hearthd::changeConfiguration(const QByteArray &toml)
{
    QFile file(configurationFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(withWorkers(toml));
}

void Hearthd::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool Hearthd::useFaultyDisk()
{
    if (hasAddressSanitizer)
        return false;
    setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTY_DISK_LIBRARY));
    setVariable(QStringLiteral("HEARTH_DISK_FAULT"), faultFile());
    return true;
}

void Hearthd::setDiskFault(const QByteArray &fault)
{
    // Renamed, so that the server reads either the old fault or the new one.
    QSaveFile file(faultFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(fault);
        file.commit();
    }
}

void Hearthd::launch()
{
    m_urls.clear();
    m_output.clear();
    m_errorOutput.clear();
    changeConfiguration(m_configuration);
    QStringList arguments = {QStringLiteral("--config"), configurationFile(),
                             QStringLiteral("--data"), dataFolder()};
    for (const QString &url : std::as_const(m_listen))
        arguments << QStringLiteral("--listen") << url;
    m_process.start(program(), arguments + m_arguments);
}

bool Hearthd::readUntilReady()
{
    while (!m_output.contains("ready\n")) {
        if (!m_process.waitForReadyRead(patienceMs))
            return fail(QStringLiteral("hearthd did not get ready"));
        m_output += m_process.readAllStandardOutput();
    }
    const QList<QByteArray> lines = m_output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("listening "))
            m_urls.append(QUrl(QString::fromUtf8(line.mid(10))));
    }
    return true;
}

bool Hearthd::fail(const QString &reason)
{
    m_error = reason + QStringLiteral(": ") + QString::fromUtf8(standardError());
    kill();
    return false;
}

} // namespace support
