// SPDX-License-Identifier: MIT
#include "server/app/doors.h"

#include "server/app/servercertificate.h"
#include "server/net/workerpool.h"
#include "server/ops/logging.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#include <chrono>

#include <netdb.h>

namespace server {

namespace {

constexpr std::chrono::minutes quietAboutFull(1);
constexpr quint16 textPortForAnybody = 3990;

/// The services file may name another port.
quint16 textPort()
{
    const servent *entry = getservbyname("hearth", "tcp");
    return entry ? ntohs(quint16(entry->s_port))
                 : net::defaultPort(net::ListeningUrl::Scheme::Text);
}

QByteArray textDoor(quint16 port)
{
    return "text://*:" + QByteArray::number(port);
}

constexpr std::array defaultIrcDoors = {"irc://localhost:6667", "ircs://*:6697"};

/// Where the server listens when nothing else is wanted.
QList<ListenerConfig> defaultDoors()
{
    QList<ListenerConfig> doors;
    for (const QByteArray &url : {textDoor(textPort()), textDoor(textPortForAnybody)})
        doors.append({url, {}, {}});
    for (const char *url : defaultIrcDoors)
        doors.append({url, {}, {}});
    return doors;
}

} // namespace

Doors::Doors(ConnectionPolicy &policy, WorkerPool &pool, const DataFolder &folder,
             const QByteArray &serverName, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_pool(pool)
    , m_folder(folder)
    , m_serverName(serverName)
{}

Doors::~Doors() = default;

QString Doors::open(const QList<ListenerConfig> &listeners)
{
    if (listeners.isEmpty())
        return openDefaults();
    for (const ListenerConfig &listener : listeners) {
        const QString error = openOne(listener);
        if (!error.isEmpty())
            return error;
    }
    return {};
}

void Doors::close()
{
    for (const Door &door : m_doors)
        door.listener->close();
}

QStringList Doors::change(const QList<ListenerConfig> &listeners)
{
    QStringList errors;
    // First, since a new door may want the port of an old one.
    closeOthers(listeners.isEmpty() ? defaultDoors() : listeners);
    if (listeners.isEmpty())
        errors.append(openDefaults());
    for (const ListenerConfig &listener : listeners) {
        if (!isOpen(listener.url))
            errors.append(openOne(listener));
    }
    errors.removeAll(QString());
    for (Door &door : m_doors) {
        const QString error = loadTls(door);
        if (!error.isEmpty())
            errors.append(error);
    }
    return errors;
}

QStringList Doors::urls() const
{
    QStringList urls;
    for (const Door &door : m_doors)
        urls.append(door.listener->url().toString());
    return urls;
}

QByteArray Doors::fingerprint() const
{
    for (const Door &door : m_doors) {
        if (!door.fingerprint.isEmpty())
            return door.fingerprint;
    }
    return {};
}

QString Doors::openDefaults()
{
    QString error = openText();
    for (const char *url : defaultIrcDoors) {
        if (error.isEmpty() && !isOpen(url))
            error = openOne({url, {}, {}});
    }
    return error;
}

QString Doors::openText()
{
    if (isOpen(textDoor(textPort())) || isOpen(textDoor(textPortForAnybody)))
        return {};
    const QString error = openOne({textDoor(textPort()), {}, {}});
    if (error.isEmpty())
        return error;
    qCWarning(lcServer).noquote() << error << "Telnet is welcome at port" << textPortForAnybody
                                  << "instead.";
    return openOne({textDoor(textPortForAnybody), {}, {}});
}

bool Doors::isOpen(const QByteArray &url) const
{
    return std::any_of(m_doors.cbegin(), m_doors.cend(),
                       [&url](const Door &door) { return door.config.url == url; });
}

void Doors::closeOthers(const QList<ListenerConfig> &listeners)
{
    std::erase_if(m_doors, [&listeners](Door &door) {
        const auto wanted = std::find_if(
            listeners.cbegin(), listeners.cend(),
            [&door](const ListenerConfig &listener) { return listener.url == door.config.url; });
        if (wanted != listeners.cend())
            door.config = *wanted;
        return wanted == listeners.cend();
    });
}

QString Doors::openOne(const ListenerConfig &config)
{
    const auto url = net::ListeningUrl::parse(QString::fromUtf8(config.url));
    if (!url)
        return QStringLiteral("\"%1\" is not a place to listen on.")
            .arg(QString::fromUtf8(config.url));
    Door door = makeDoor(config, *url);
    const QString error = loadTls(door);
    if (!error.isEmpty())
        return error;
    if (!door.listener->listen())
        return door.listener->errorString();
    m_doors.push_back(std::move(door));
    return {};
}

Doors::Door Doors::makeDoor(const ListenerConfig &config, const net::ListeningUrl &url)
{
    Door door{config, {}, std::make_unique<Listener>(url, m_policy)};
    connect(door.listener.get(), &Listener::accepted, &m_pool, &WorkerPool::add);
    door.listener->setBusyCheck([this] { return m_pool.isBusy(); });
    connect(door.listener.get(), &Listener::full, this, &Doors::noteFull);
    return door;
}

void Doors::noteFull()
{
    if (!m_quietAboutFull.hasExpired())
        return;
    m_quietAboutFull.setRemainingTime(quietAboutFull);
    qCWarning(lcServer) << "People are turned away: the system grants hearthd no more open files "
                           "(ulimit -n, or LimitNOFILE of the service).";
}

QString Doors::loadTls(Door &door)
{
    if (!door.listener->isSecure())
        return {};
    const net::ServerTls tls = listenerTls(door.config, m_folder, m_serverName);
    if (!tls.error.isEmpty())
        return tls.error;
    const QSslCertificate certificate = tls.configuration.localCertificate();
    if (certificate.expiryDate() < QDateTime::currentDateTimeUtc())
        qCWarning(lcServer).noquote()
            << "The certificate of" << door.config.url << "is out of date since"
            << certificate.expiryDate().toString(Qt::ISODate);
    door.listener->setTls(tls.configuration);
    door.fingerprint = tls.fingerprint;
    return {};
}

} // namespace server
