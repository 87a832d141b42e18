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
    connect(&m_deadline, &QTimer::timeout, this, &HostController::onDeadline);
    m_poll.setInterval(m_options.pollIntervalMs);
    connect(&m_poll, &QTimer::timeout, this, &HostController::askForStatus);
    connect(&m_control, &ControlClient::opened, this, &HostController::onControlOpened);
    connect(&m_control, &ControlClient::closed, this, &HostController::onControlClosed);
    connect(&m_control, &ControlClient::replied, this, &HostController::onReplied);
    connect(&m_process, &ServerProcess::lineReceived, this, &HostController::onLine);
    connect(&m_process, &ServerProcess::finished, this, &HostController::onFinished);
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
        m_startAgain = true;
    if (m_state != State::Stopped && m_state != State::Failed)
        return;
    m_late = false;
    m_status = HostStatus();
    setState(State::Starting);
    m_deadline.start(m_options.startTimeoutMs);
    // Somebody's server may run there already; only when nobody answers is one launched.
    m_control.open(filePath("control.sock"));
}

void HostController::stop()
{
    m_startAgain = false;
    if (m_state != State::Starting && m_state != State::Running)
        return;
    const bool nothingYet = !m_process.isRunning() && !m_control.isOpen();
    if (nothingYet) {
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
        m_startAgain = true;
}

void HostController::refresh()
{
    if (m_state == State::Running)
        askForStatus();
}

void HostController::requestOwnerToken()
{
    if (m_state != State::Running || std::exchange(m_wantsOwnerToken, true))
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
        fail(tr("The folder %1 for your server cannot be made. Free some space or correct its "
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
        fail(refusedStartSentence(location.program, refusal));
}

void HostController::setState(State state, const QString &message)
{
    if (state != State::Starting && state != State::Stopping)
        m_deadline.stop();
    if (state != State::Running)
        m_wantsOwnerToken = false;
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

void HostController::onControlOpened()
{
    if (!m_process.isRunning())
        m_process.adopt(m_control.peerProcessId());
    askForStatus();
    if (m_wantsOwnerToken)
        m_control.ask(ownerCommand());
}

void HostController::onControlClosed()
{
    answerOwnerToken({});
    if (m_process.isRunning()) {
        // Ready, but deaf on its control socket: it serves people all the same.
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
        // It cannot be watched as a process, so its silence has to do.
        onFinished(ProcessExit{false, 0, 0});
        return;
    case State::Stopped:
    case State::Failed:
        return;
    }
}

void HostController::onReplied(const QString &command, const QJsonObject &reply)
{
    if (command == ownerCommand()) {
        answerOwnerToken(reply.value(QLatin1String("token")).toString().toLatin1());
        return;
    }
    if (!reply.value(QLatin1String("ok")).toBool()) {
        // A server that will not be asked politely is still ours to stop.
        if (command == QLatin1String("stop"))
            m_process.terminate();
        return;
    }
    if (command == QLatin1String("status"))
        onStatus(reply);
}

void HostController::onStatus(const QJsonObject &reply)
{
    HostStatus status;
    const QJsonArray listening = reply.value(QLatin1String("listening")).toArray();
    for (const QJsonValue &url : listening)
        status.listening.append(url.toString());
    status.version = reply.value(QLatin1String("version")).toString();
    status.lobby = reply.value(QLatin1String("lobby")).toString();
    status.fingerprint = reply.value(QLatin1String("fingerprint")).toString();
    status.people = reply.value(QLatin1String("people")).toInt();
    const qint64 uptimeMs = reply.value(QLatin1String("uptimeSeconds")).toInteger() * 1000;
    status.startedAtMs = QDateTime::currentMSecsSinceEpoch() - uptimeMs;
    // Uptime comes in whole seconds; the moment it counts from does not wander with that.
    if (std::abs(status.startedAtMs - m_status.startedAtMs) < 2'000)
        status.startedAtMs = m_status.startedAtMs;
    // The machine's own addresses change with the network it is in.
    bool changed = std::exchange(m_status, status) != status;
    const QList<net::ListeningUrl> now = addresses();
    changed |= std::exchange(m_toldAddresses, now) != now;
    if (m_state != State::Running && m_state != State::Stopping)
        setState(State::Running);
    if (changed)
        emit statusChanged();
    emit refreshed();
}

void HostController::onLine(const QString &line)
{
    const QString listening = QStringLiteral("listening ");
    if (line.startsWith(listening)) {
        m_status.listening.append(line.sliced(listening.size()));
    } else if (line == QLatin1String("ready") && m_state == State::Starting) {
        // Running is said once its status has come: invite and people are complete then.
        m_control.open(filePath("control.sock"));
    }
}

void HostController::onFinished(const ProcessExit &exit)
{
    Traces traces = tracesIn(m_options.dataFolder);
    if (!exit.known)
        traces.lastWords.clear(); // they may be of an earlier run
    const bool again = std::exchange(m_startAgain, false);
    const bool late = std::exchange(m_late, false);
    m_control.close();
    m_status = HostStatus();
    switch (m_state) {
    case State::Starting:
        fail(late ? lateStartSentence(m_options.startTimeoutMs, filePath(logFile))
                  : failedStartSentence(exit, traces, filePath("hearthd.toml")));
        break;
    case State::Running:
        if (exit.isClean())
            setState(State::Stopped);
        else
            fail(crashSentence(exit, traces));
        break;
    case State::Stopping:
        setState(State::Stopped, late ? stuckSentence() : QString());
        if (again)
            start();
        break;
    case State::Stopped:
    case State::Failed:
        break;
    }
    emit statusChanged();
}

void HostController::onDeadline()
{
    m_late = true;
    if (m_process.isRunning())
        m_process.kill();
    else
        onFinished(ProcessExit{false, 0, 0});
}

void HostController::answerOwnerToken(const QByteArray &token)
{
    if (std::exchange(m_wantsOwnerToken, false))
        emit ownerTokenAnswered(token);
}

QString HostController::filePath(const char *name) const
{
    return QDir(m_options.dataFolder).absoluteFilePath(QLatin1String(name));
}

} // namespace client
