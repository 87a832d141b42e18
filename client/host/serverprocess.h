// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace client {

/// How a process ended.
struct ProcessExit
{
    bool known = true; ///< False: not a child of this program, so the rest has no meaning.
    int code = 0;      ///< Only when no signal ended it.
    int signal = 0;    ///< 0: it exited by itself.

    bool isClean() const noexcept { return known && code == 0 && signal == 0; }
};

/// A server process that outlives this object and this program: it has its own session, and
/// destroying this object does not end it. Its standard error goes to a file, because a broken pipe
/// would end it together with the window. GUI thread; never blocks.
class ServerProcess : public QObject
{
    Q_OBJECT

public:
    explicit ServerProcess(QObject *parent = nullptr);
    ~ServerProcess() override;

    /// Starts @p program in @p folder, with its standard error in @p logFile (0600, truncated).
    /// Returns an empty string, or the system's reason for refusing.
    QString start(const QString &program, const QStringList &arguments, const QString &folder,
                  const QString &logFile);
    /// Watches a running process. Returns false when there is none with that id.
    bool adopt(qint64 processId);
    /// The process at the other end of @p localSocket, a descriptor; 0 when unknown.
    static qint64 idOfPeer(qintptr localSocket);

    bool isRunning() const noexcept { return m_processHandle >= 0; }
    qint64 processId() const noexcept { return m_processId; }
    void terminate(); ///< SIGTERM
    void kill();      ///< SIGKILL

signals:
    /// @p line is from standard output, without its line end.
    void lineReceived(const QString &line);
    void finished(const client::ProcessExit &exit);

private:
    void sendSignal(int number);
    void watch(int processHandle, qint64 processId);
    void readOutput();
    void closeOutput();
    void handleExit();

    int m_processHandle = -1; ///< pidfd
    int m_output = -1;        ///< Read end of the pipe from its standard output.
    qint64 m_processId = 0;
    QByteArray m_pending; ///< The incomplete last line of its output.
    std::unique_ptr<QSocketNotifier> m_endNotifier;
    std::unique_ptr<QSocketNotifier> m_outputNotifier;
};

} // namespace client
