// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QStringList>

namespace client {

/// Talks to a server's control socket: one JSON object a line each way, answers in the order of
/// the questions. GUI thread; nothing here waits.
class ControlClient : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(QObject *parent = nullptr);
    ~ControlClient() override;

    /// Ends in opened() or closed().
    void open(const QString &path);
    /// Without closed().
    void close();
    bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    /// The process at the other end; 0 when it cannot be told.
    qint64 peerProcessId() const;
    bool isWaitingFor(const QString &command) const { return m_asked.contains(command); }
    /// Ignored unless open.
    void ask(const QString &command);

signals:
    void opened();
    /// It could not be opened, or the other end has gone or talks nonsense.
    void closed();
    /// @p reply has "ok", and "error" with a sentence when that is false.
    void replied(const QString &command, const QJsonObject &reply);

private:
    void onReadyRead();
    void onLost();

    QLocalSocket m_socket;
    QStringList m_asked;   ///< Commands without an answer yet, oldest first.
    bool m_wanted = false; ///< Between open() and close() or closed().
};

} // namespace client
