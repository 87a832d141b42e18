// SPDX-License-Identifier: MIT
#include "client/host/hostcontroller.h"

#include "client/host/hostsentences.h"
#include "client/host/serverlocation.h"
#include "common/net/networkaddress.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <cstdlib>
#include <utility>

namespace client {

namespace {

QString ownerCommand()
{
    return QStringLiteral("owner");
}

} // namespace

HostController::HostController(const HostOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HostController::handleDeadline);
    m_poll.setInterval(m_options.pollIntervalMs);
    connect(&m_poll, &QTimer::timeout, this, &HostController::askForStatus);
    connect(&m_control, &ControlClient::opened, this, &HostController::handleControlOpened);
    connect(&m_control, &ControlClient::closed, this, &HostController::handleControlClosed);
    connect(&m_control, &ControlClient::replied, this, &HostController::handleReply);
    connect(&m_process, &ServerProcess::lineReceived, this, &HostController::handleLine);
    connect(&m_process, &ServerProcess::finished, this, &HostController::handleExit);
}

QList<net::ListeningUrl> HostController::addresses() const
{
    return reachableAddresses(m_status.listening, net::localAddresses());
}

QString HostController::address() const
{
    const QList<net::ListeningUrl> all = addresses();
    return all.isEmpty() ? QString() : addressText(all.first());
}

QString HostController::invite() const
{
    return inviteText(addresses(), m_status.lobby, m_status.fingerprint);
}

QString HostController::ownAddress() const
{
    return client::ownAddress(m_status.listening, m_status.fingerprint);
}

bool HostController::isOwn(const net::ServerAddress &address) const
{
    return leadsTo(m_status.listening, net::localAddresses(), address);
}

void HostController::find()
{
    if ((m_state == State::Stopped || m_state == State::Failed) && !m_process.isRunning())
        m_control.open(filePath("control.sock"));
}

void HostController::start()
{
    if (m_state == State::Stopping)
        m_startsAgain = true;
    if (m_state != State::Stopped && m_state != State::Failed)
        return;
    m_timedOut = false;
    m_status = HostStatus();
    setState(State::Starting);
    m_deadline.start(m_options.startTimeoutMs);
    // A server may already be running there. If none answers, handleControlClosed() launches one.
    m_control.open(filePath("control.sock"));
}

void HostController::stop()
{
    m_startsAgain = false;
    if (m_state != State::Starting && m_state != State::Running)
        return;
    if (!m_process.isRunning() && !m_control.isOpen()) {
        m_control.close();
        setState(State::Stopped);
        return;
    }
    setState(State::Stopping);
    m_deadline.start(m_options.stopTimeoutMs);
    if (m_control.isOpen())
        m_control.ask(QStringLiteral("stop"));
    else
        m_process.terminate();
}

void HostController::restart()
{
    if (m_state == State::Stopped || m_state == State::Failed) {
        start();
        return;
    }
    stop();
    if (m_state == State::Stopped)
        start();
    else
        m_startsAgain = true;
}

void HostController::refresh()
{
    if (m_state == State::Running)
        askForStatus();
}

void HostController::requestOwnerToken()
{
    if (m_state != State::Running || std::exchange(m_awaitsOwnerToken, true))
        return;
    if (m_control.isOpen())
        m_control.ask(ownerCommand());
    else
        m_control.open(filePath("control.sock"));
}

void HostController::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    updatePolling();
    if (watched)
        refresh();
}

void HostController::launch()
{
    const QString searchPath = qEnvironmentVariable("PATH");
    const ServerLocation location =
        locateServer(m_options.serverProgram.isEmpty() ? qEnvironmentVariable("HEARTH_HEARTHD")
                                                       : m_options.serverProgram,
                     QCoreApplication::applicationDirPath(),
                     searchPath.split(QLatin1Char(':'), Qt::SkipEmptyParts));
    if (location.program.isEmpty()) {
        fail(location.unusable.isEmpty() ? missingServerSentence(location.lookedIn)
                                         : unusableServerSentence(location.unusable));
        return;
    }
    const QDir data(m_options.dataFolder);
    if (!data.mkpath(QStringLiteral("."))
        || !QFile::setPermissions(data.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        fail(tr("The folder %1 for your server cannot be created. Free some space or correct its "
                "permissions, then try again.")
                 .arg(data.path()));
        return;
    }
    QStringList arguments{QStringLiteral("--data"), data.absolutePath()};
    if (QFile::exists(filePath("hearthd.toml")))
        arguments << QStringLiteral("--config") << filePath("hearthd.toml");
    const QString refusal =
        m_process.start(location.program, arguments, data.absolutePath(), filePath(logFile));
    if (!refusal.isEmpty())
        fail(systemErrorSentence(location.program, refusal));
}

void HostController::setState(State state, const QString &message)
{
    if (state != State::Starting && state != State::Stopping)
        m_deadline.stop();
    if (state != State::Running)
        m_awaitsOwnerToken = false;
    m_state = state;
    m_message = message;
    updatePolling();
    emit stateChanged(state);
}

void HostController::askForStatus()
{
    const QString command = QStringLiteral("status");
    if (!m_control.isOpen())
        m_control.open(filePath("control.sock"));
    else if (!m_control.isWaitingFor(command))
        m_control.ask(command);
}

void HostController::updatePolling()
{
    if (!m_watched || m_state != State::Running)
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
}

void HostController::handleControlOpened()
{
    if (!m_process.isRunning())
        m_process.adopt(m_control.peerProcessId());
    askForStatus();
    if (m_awaitsOwnerToken)
        m_control.ask(ownerCommand());
}

void HostController::handleControlClosed()
{
    answerOwnerToken({});
    if (m_process.isRunning()) {
        // The server is ready, but its control socket does not answer. It still serves clients.
        if (m_state == State::Starting)
            setState(State::Running);
        return;
    }
    switch (m_state) {
    case State::Starting:
        launch();
        return;
    case State::Stopping:
    case State::Running:
        // The process cannot be watched, so the closed connection counts as its end.
        handleExit(ProcessExit{false, 0, 0});
        return;
    case State::Stopped:
    case State::Failed:
        return;
    }
}

void HostController::handleReply(const QString &command, const QJsonObject &reply)
{
    if (command == ownerCommand()) {
        answerOwnerToken(reply.value(QLatin1String("token")).toString().toLatin1());
        return;
    }
    if (!reply.value(QLatin1String("ok")).toBool()) {
        // The server refused the request, so use a signal.
        if (command == QLatin1String("stop"))
            m_process.terminate();
        return;
    }
    if (command == QLatin1String("status"))
        handleStatus(reply);
}

void HostController::handleStatus(const QJsonObject &reply)
{
    HostStatus status;
    const QJsonArray listening = reply.value(QLatin1String("listening")).toArray();
    for (const QJsonValue &url : listening)
        status.listening.append(url.toString());
    status.version = reply.value(QLatin1String("version")).toString();
    status.lobby = reply.value(QLatin1String("lobby")).toString();
    status.fingerprint = reply.value(QLatin1String("fingerprint")).toString();
    status.userCount = reply.value(QLatin1String("people")).toInt();
    const qint64 uptimeMs = reply.value(QLatin1String("uptimeSeconds")).toInteger() * 1000;
    status.startedAtMs = QDateTime::currentMSecsSinceEpoch() - uptimeMs;
    // The uptime is in whole seconds. Keep the earlier start time despite the rounding.
    if (std::abs(status.startedAtMs - m_status.startedAtMs) < 2'000)
        status.startedAtMs = m_status.startedAtMs;
    // The addresses of this machine change with its network.
    bool changed = std::exchange(m_status, status) != status;
    const QList<net::ListeningUrl> now = addresses();
    changed |= std::exchange(m_reportedAddresses, now) != now;
    if (m_state != State::Running && m_state != State::Stopping)
        setState(State::Running);
    if (changed)
        emit statusChanged();
    emit refreshed();
}

void HostController::handleLine(const QString &line)
{
    const QString listening = QStringLiteral("listening ");
    if (line.startsWith(listening)) {
        m_status.listening.append(line.sliced(listening.size()));
    } else if (line == QLatin1String("ready") && m_state == State::Starting) {
        // The state becomes Running with the status, when the invite and user count are known.
        m_control.open(filePath("control.sock"));
    }
}

void HostController::handleExit(const ProcessExit &exit)
{
    Traces traces = tracesIn(m_options.dataFolder);
    if (!exit.known)
        traces.lastLine.clear(); // it may be from an earlier run
    const bool again = std::exchange(m_startsAgain, false);
    const bool late = std::exchange(m_timedOut, false);
    m_control.close();
    m_status = HostStatus();
    switch (m_state) {
    case State::Starting:
        fail(late ? lateStartSentence(m_options.startTimeoutMs, filePath(logFile))
                  : failedStartSentence(exit, traces, filePath("hearthd.toml")));
        break;
    case State::Running:
        if (exit.isClean())
            setState(State::Stopped, foreignStopSentence());
        else
            fail(crashSentence(exit, traces));
        break;
    case State::Stopping:
        setState(State::Stopped, late ? lateStopSentence() : QString());
        if (again)
            start();
        break;
    case State::Stopped:
    case State::Failed:
        break;
    }
    emit statusChanged();
}

void HostController::handleDeadline()
{
    m_timedOut = true;
    if (m_process.isRunning())
        m_process.kill();
    else
        handleExit(ProcessExit{false, 0, 0});
}

void HostController::answerOwnerToken(const QByteArray &token)
{
    if (std::exchange(m_awaitsOwnerToken, false))
        emit ownerTokenAnswered(token);
}

QString HostController::filePath(const char *name) const
{
    return QDir(m_options.dataFolder).absoluteFilePath(QLatin1String(name));
}

} // namespace client
