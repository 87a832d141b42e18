#include "server/doors.h"

#include "server/net/workerpool.h"
#include "server/ops/logging.h"
#include "server/servercertificate.h"

#include <netdb.h>

namespace server {

namespace {

constexpr quint16 textPortForAnybody = 3990;

/// The services file may name another port.
quint16 textPort()
{
    const servent *entry = getservbyname("hearth", "tcp");
    return entry ? ntohs(quint16(entry->s_port))
                 : net::defaultPort(net::ListeningUrl::Scheme::Text);
}

ListenerConfig textDoor(quint16 port)
{
    return {"text://*:" + QByteArray::number(port), {}, {}};
}

} // namespace

Doors::Doors(ConnectionGate &gate, WorkerPool &pool, const DataFolder &folder,
             const QByteArray &serverName, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
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

QStringList Doors::reloadCertificates()
{
    QStringList errors;
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
    for (const char *url : {"irc://localhost:6667", "ircs://*:6697"}) {
        if (error.isEmpty())
            error = openOne({url, {}, {}});
    }
    return error;
}

QString Doors::openText()
{
    const quint16 port = textPort();
    const QString error = openOne(textDoor(port));
    if (error.isEmpty())
        return error;
    qCWarning(lcServer).noquote() << error << "Telnet is welcome at port" << textPortForAnybody
                                  << "instead.";
    return openOne(textDoor(textPortForAnybody));
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
    Door door{config, {}, std::make_unique<Listener>(url, m_gate)};
    connect(door.listener.get(), &Listener::accepted, &m_pool, &WorkerPool::add);
    return door;
}

QString Doors::loadTls(Door &door)
{
    if (!door.listener->isSecure())
        return {};
    const net::ServerTls tls = listenerTls(door.config, m_folder, m_serverName);
    if (!tls.error.isEmpty())
        return tls.error;
    door.listener->setTls(tls.configuration);
    door.fingerprint = tls.fingerprint;
    return {};
}

} // namespace server
