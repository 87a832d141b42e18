// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QStringList>

namespace client {

/// A connection to a server's control socket. Requests and replies are JSON objects, one per line;
/// replies arrive in the order of the requests. GUI thread; never blocks.
class ControlClient : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(QObject *parent = nullptr);
    ~ControlClient() override;

    /// Emits opened(), possibly synchronously, or closed(), never synchronously.
    void open(const QString &path);
    /// Does not emit closed().
    void close();
    bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    /// The process at the other end; 0 when unknown.
    qint64 peerProcessId() const;
    bool isWaitingFor(const QString &command) const { return m_pendingCommands.contains(command); }
    /// Does nothing unless open.
    void ask(const QString &command);

signals:
    void opened();
    /// The connection failed or ended, or a reply was invalid.
    void closed();
    /// @p reply has the boolean "ok", and "error" with a sentence when that is false.
    void replied(const QString &command, const QJsonObject &reply);

private:
    void readReplies();
    void handleDisconnected();

    QLocalSocket m_socket;
    QStringList m_pendingCommands; ///< Not answered yet, oldest first.
    bool m_isOpened = false;       ///< From open() until close() or closed().
};

} // namespace client
