// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace client {

/// How a process came to its end.
struct ProcessExit
{
    bool known = true; ///< False for a process that this program did not start.
    int code = 0;      ///< Meaningless when a signal ended it.
    int signal = 0;    ///< 0: it ended by itself.

    bool isClean() const noexcept { return known && code == 0 && signal == 0; }
};

/// A server process that outlives this object and this program: it runs in a session of its own,
/// and destroying this object lets it run on. Its standard error goes to a file, since a pipe
/// would end it with the window. GUI thread; nothing here waits.
class ServerProcess : public QObject
{
    Q_OBJECT

public:
    explicit ServerProcess(QObject *parent = nullptr);
    ~ServerProcess() override;

    /// Starts @p program in @p folder with its standard error in @p logFile (0600, begun anew).
    /// Returns an empty string, or why the system refused.
    QString start(const QString &program, const QStringList &arguments, const QString &folder,
                  const QString &logFile);
    /// Watches a process that runs already; false when there is none of that id.
    bool adopt(qint64 processId);

    bool isRunning() const noexcept { return m_processHandle >= 0; }
    qint64 processId() const noexcept { return m_processId; }
    void terminate(); ///< SIGTERM
    void kill();      ///< SIGKILL

signals:
    /// One line of standard output without its end.
    void lineReceived(const QString &line);
    void finished(const client::ProcessExit &exit);

private:
    void sendSignal(int number);
    void watch(int processHandle, qint64 processId);
    void readOutput();
    void closeOutput();
    void onEnded();

    int m_processHandle = -1; ///< pidfd
    int m_output = -1;        ///< Our end of the pipe from its standard output.
    qint64 m_processId = 0;
    QByteArray m_pending; ///< The unfinished line of its output.
    std::unique_ptr<QSocketNotifier> m_endNotifier;
    std::unique_ptr<QSocketNotifier> m_outputNotifier;
};

} // namespace client
