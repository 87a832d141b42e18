#include "client/singleinstance.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace client {

namespace {

constexpr int HandOverTimeoutMs = 5'000;
constexpr int RetryMs = 100; // the first window may have its lock and not listen yet
constexpr qint64 LongestLine = 256 * 1024;
constexpr QLatin1String Urls("urls");

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(QDir(folder).filePath(QStringLiteral("window.sock")))
    , m_lock(QDir(folder).filePath(QStringLiteral("window.lock")))
{
    m_lock.setStaleLockTime(0); // only the death of its process makes it stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endHandOver(false); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { endHandOver(true); });
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this,
        [this] {
            if (m_deadline.isActive())
                m_retry.start(RetryMs);
        },
        Qt::QueuedConnection);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_socket.connectToServer(m_path); });
}

bool SingleInstance::acquire()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() != QLockFile::LockFailedError;
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
    return true;
}

void SingleInstance::handOver(const QStringList &urls)
{
    const QJsonObject request{{Urls, QJsonArray::fromStringList(urls)}};
    m_deadline.start(HandOverTimeoutMs);
    connect(&m_socket, &QLocalSocket::connected, this, [this, request] {
        m_socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    });
    m_socket.connectToServer(m_path);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(LongestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= LongestLine)
            socket->abort();
        return;
    }
    const QJsonDocument request = QJsonDocument::fromJson(socket->readLine());
    if (!request.isObject()) {
        socket->abort();
        return;
    }
    socket->write("ok\n");
    socket->disconnectFromServer();
    QStringList urls;
    const QJsonArray array = request.object().value(Urls).toArray();
    for (const QJsonValue &url : array)
        urls.append(url.toString());
    emit activated(urls);
}

void SingleInstance::endHandOver(bool taken)
{
    if (!m_deadline.isActive())
        return;
    m_deadline.stop();
    m_retry.stop();
    if (taken)
        emit handedOver();
    else
        emit handOverFailed(tr("Another Hearth uses this profile and does not answer. Close it, "
                               "or choose another folder with --profile."));
}

} // namespace client
