// SPDX-License-Identifier: MIT
#include "client/app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace client {

namespace {

constexpr int retryMs = 100; // the first window may hold the lock and not listen yet
constexpr qint64 maxLineBytes = 256 * 1024;

/// The keys of the JSON object.
namespace field {
constexpr QLatin1String urls("urls");
constexpr QLatin1String urlsAreLinks("urlsAreLinks");
constexpr QLatin1String nick("nick");
constexpr QLatin1String theme("theme");
constexpr QLatin1String minimized("minimized");
} // namespace field

/// The socket of the first window of the profile in @p folder. A path of more than 107 bytes cannot
/// be bound, so a long one is replaced by a short name in the runtime folder of the user.
QString socketPath(const QString &folder)
{
    constexpr qsizetype maxPathBytes = 100;
    constexpr qsizetype nameDigits = 16;
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("window.sock"));
    const QByteArray encoded = QFile::encodeName(path);
    if (encoded.size() <= maxPathBytes)
        return path;
    const QByteArray name =
        QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).toHex().left(nameDigits);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .absoluteFilePath(QStringLiteral("hearth-%1.sock").arg(QString::fromLatin1(name)));
}

QByteArray toLine(const StartRequest &request)
{
    const QJsonObject json{{field::urls, QJsonArray::fromStringList(request.urls)},
                           {field::urlsAreLinks, request.urlsAreLinks},
                           {field::nick, request.nick},
                           {field::theme, request.theme},
                           {field::minimized, request.minimized}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

StartRequest fromJson(const QJsonObject &json)
{
    StartRequest request;
    const QJsonArray urls = json.value(field::urls).toArray();
    for (const QJsonValue &url : urls)
        request.urls.append(url.toString());
    request.urlsAreLinks = json.value(field::urlsAreLinks).toBool();
    request.nick = json.value(field::nick).toString();
    request.theme = json.value(field::theme).toString();
    request.minimized = json.value(field::minimized).toBool();
    return request;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(socketPath(folder))
    , m_lock(QDir(folder).filePath(QStringLiteral("window.lock")))
{
    m_lock.setStaleLockTime(0); // stale only when its process has ended
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        endHandOver();
        emit handOverFailed(tr("Another Hearth uses this profile and does not answer. Close it, "
                               "or choose another folder with --profile."));
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        endHandOver();
        emit handedOver();
    });
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this,
        [this] {
            if (m_deadline.isActive())
                m_retry.start(retryMs);
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
    if (!m_server.listen(m_path))
        qWarning("A second start cannot reach this window: %s", qPrintable(m_server.errorString()));
    return true;
}

void SingleInstance::handOver(const StartRequest &request, int timeoutMs)
{
    m_deadline.start(timeoutMs);
    connect(&m_socket, &QLocalSocket::connected, this,
            [this, line = toLine(request)] { m_socket.write(line); });
    m_socket.connectToServer(m_path);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(maxLineBytes);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= maxLineBytes)
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
    emit activated(fromJson(request.object()));
}

void SingleInstance::endHandOver()
{
    m_deadline.stop();
    m_retry.stop();
    const QSignalBlocker quiet(&m_socket);
    m_socket.abort();
}

} // namespace client
