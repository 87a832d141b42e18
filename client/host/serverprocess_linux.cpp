// SPDX-License-Identifier: MIT
#include "client/host/serverprocess.h"

#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

// glibc 2.36 declares these functions without C linkage.
extern "C" {
#include <sys/pidfd.h>
}

namespace client {

namespace {

constexpr qsizetype maxOutputLineBytes = 64 * 1024;

/// The attributes and file actions for posix_spawn().
class SpawnPlan
{
public:
    SpawnPlan()
    {
        posix_spawnattr_init(&m_attributes);
        posix_spawn_file_actions_init(&m_actions);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnPlan)

    /// Gives the child its own session, and the signals as a shell would leave them.
    void detach()
    {
        sigset_t all;
        sigset_t none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF
                                                    | POSIX_SPAWN_SETSIGMASK);
    }

    void connectFiles(int output, const QByteArray &folder, const QByteArray &logFile)
    {
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, logFile.constData(),
                                         O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
        posix_spawn_file_actions_addchdir_np(&m_actions, folder.constData());
    }

    int spawn(pid_t *pid, const QByteArray &program, const std::vector<char *> &arguments)
    {
        return posix_spawn(pid, program.constData(), &m_actions, &m_attributes, arguments.data(),
                           environ);
    }

private:
    posix_spawnattr_t m_attributes;
    posix_spawn_file_actions_t m_actions;
};

} // namespace

ServerProcess::ServerProcess(QObject *parent)
    : QObject(parent)
{}

ServerProcess::~ServerProcess()
{
    closeOutput();
    m_endNotifier.reset();
    if (m_processHandle >= 0)
        close(m_processHandle);
}

QString ServerProcess::start(const QString &program, const QStringList &arguments,
                             const QString &folder, const QString &logFile)
{
    Q_ASSERT(!isRunning());
    std::vector<QByteArray> bytes{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(bytes.size() + 1);
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    SpawnPlan plan;
    plan.detach();
    plan.connectFiles(ends[1], QFile::encodeName(folder), QFile::encodeName(logFile));
    pid_t pid = 0;
    const int error = plan.spawn(&pid, bytes.front(), pointers);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return QString::fromLocal8Bit(std::strerror(error));
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    m_output = ends[0];
    m_outputNotifier = std::make_unique<QSocketNotifier>(m_output, QSocketNotifier::Read);
    connect(m_outputNotifier.get(), &QSocketNotifier::activated, this, &ServerProcess::readOutput);
    // A child keeps its id until it is waited for, so this opens the right process.
    watch(pidfd_open(pid, 0), pid);
    return QString();
}

bool ServerProcess::adopt(qint64 processId)
{
    Q_ASSERT(!isRunning());
    const int handle = processId > 0 ? pidfd_open(pid_t(processId), 0) : -1;
    if (handle < 0)
        return false;
    watch(handle, processId);
    return true;
}

qint64 ServerProcess::idOfPeer(qintptr localSocket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (localSocket < 0 || getsockopt(int(localSocket), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return 0;
    return peer.pid;
}

void ServerProcess::terminate()
{
    sendSignal(SIGTERM);
}

void ServerProcess::kill()
{
    sendSignal(SIGKILL);
}

void ServerProcess::sendSignal(int number)
{
    if (m_processHandle >= 0)
        pidfd_send_signal(m_processHandle, number, nullptr, 0);
}

void ServerProcess::watch(int processHandle, qint64 processId)
{
    m_processHandle = processHandle;
    m_processId = processId;
    m_endNotifier = std::make_unique<QSocketNotifier>(m_processHandle, QSocketNotifier::Read);
    connect(m_endNotifier.get(), &QSocketNotifier::activated, this, &ServerProcess::handleExit);
}

void ServerProcess::readOutput()
{
    char chunk[4096];
    while (m_output >= 0) {
        const ssize_t count = read(m_output, chunk, sizeof(chunk));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0) {
            closeOutput();
            return;
        }
        m_pending.append(chunk, count);
        qsizetype end = 0;
        while ((end = m_pending.indexOf('\n')) >= 0) {
            const QString line = QString::fromUtf8(m_pending.first(end)).trimmed();
            m_pending.remove(0, end + 1);
            emit lineReceived(line);
        }
        if (m_pending.size() > maxOutputLineBytes)
            m_pending.clear();
    }
}

void ServerProcess::closeOutput()
{
    m_outputNotifier.reset();
    if (m_output >= 0)
        close(m_output);
    m_output = -1;
    m_pending.clear();
}

void ServerProcess::handleExit()
{
    siginfo_t info{};
    const bool known = waitid(P_PIDFD, id_t(m_processHandle), &info, WEXITED | WNOHANG) == 0;
    if (known && info.si_pid == 0)
        return;
    ProcessExit exit;
    exit.known = known;
    if (known && info.si_code == CLD_EXITED)
        exit.code = info.si_status;
    else if (known)
        exit.signal = info.si_status;
    m_endNotifier->setEnabled(false);
    m_endNotifier.release()->deleteLater();
    close(m_processHandle);
    m_processHandle = -1;
    m_processId = 0;
    readOutput();
    closeOutput();
    emit finished(exit);
}

} // namespace client
