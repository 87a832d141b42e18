// SPDX-License-Identifier: MIT
#include "server/app/listeners.h"

#include "server/app/servercertificate.h"
#include "server/net/workerpool.h"
#include "server/ops/logging.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>

#include <netdb.h>

namespace server {

namespace {

constexpr std::chrono::minutes quietAboutFull(1);
constexpr quint16 unprivilegedTextPort = 3990;

/// The port of `hearth` in the services file, else the default.
quint16 textPort()
{
    const servent *entry = getservbyname("hearth", "tcp");
    return entry ? ntohs(quint16(entry->s_port))
                 : net::defaultPort(net::ListeningUrl::Scheme::Text);
}

QByteArray textUrl(quint16 port)
{
    return "text://*:" + QByteArray::number(port);
}

constexpr std::array defaultIrcUrls = {"irc://localhost:6667", "ircs://*:6697"};

/// The listeners of a server whose configuration names none.
QList<ListenerConfig> defaultListeners()
{
    QList<ListenerConfig> listeners;
    for (const QByteArray &url : {textUrl(textPort()), textUrl(unprivilegedTextPort)})
        listeners.append({url, {}, {}});
    for (const char *url : defaultIrcUrls)
        listeners.append({url, {}, {}});
    return listeners;
}

} // namespace

Listeners::Listeners(ConnectionPolicy &policy, WorkerPool &pool, const DataFolder &folder,
                     const QByteArray &serverName, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_pool(pool)
    , m_folder(folder)
    , m_serverName(serverName)
{}

Listeners::~Listeners() = default;

QString Listeners::open(const QList<ListenerConfig> &listeners)
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

void Listeners::close()
{
    for (const Entry &entry : m_entries)
        entry.listener->close();
}

QStringList Listeners::change(const QList<ListenerConfig> &listeners)
{
    QStringList errors;
    // Close first: a new listener may need the port of an old one.
    closeOthers(listeners.isEmpty() ? defaultListeners() : listeners);
    if (listeners.isEmpty())
        errors.append(openDefaults());
    for (const ListenerConfig &listener : listeners) {
        if (!isOpen(listener.url))
            errors.append(openOne(listener));
    }
    errors.removeAll(QString());
    for (Entry &entry : m_entries) {
        const QString error = loadTls(entry);
        if (!error.isEmpty())
            errors.append(error);
    }
    return errors;
}

QStringList Listeners::urls() const
{
    QStringList urls;
    for (const Entry &entry : m_entries)
        urls.append(entry.listener->url().toString());
    return urls;
}

QByteArray Listeners::fingerprint() const
{
    for (const Entry &entry : m_entries) {
        if (!entry.fingerprint.isEmpty())
            return entry.fingerprint;
    }
    return {};
}

QString Listeners::openDefaults()
{
    QString error = openText();
    for (const char *url : defaultIrcUrls) {
        if (error.isEmpty() && !isOpen(url))
            error = openOne({url, {}, {}});
    }
    return error;
}

QString Listeners::openText()
{
    if (isOpen(textUrl(textPort())) || isOpen(textUrl(unprivilegedTextPort)))
        return {};
    const QString error = openOne({textUrl(textPort()), {}, {}});
    if (error.isEmpty())
        return error;
    qCWarning(lcServer).noquote() << error << "Telnet clients can use port" << unprivilegedTextPort
                                  << "instead.";
    return openOne({textUrl(unprivilegedTextPort), {}, {}});
}

bool Listeners::isOpen(const QByteArray &url) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&url](const Entry &entry) { return entry.config.url == url; });
}

void Listeners::closeOthers(const QList<ListenerConfig> &listeners)
{
    std::erase_if(m_entries, [&listeners](Entry &entry) {
        const auto kept = std::find_if(
            listeners.cbegin(), listeners.cend(),
            [&entry](const ListenerConfig &listener) { return listener.url == entry.config.url; });
        if (kept != listeners.cend())
            entry.config = *kept;
        return kept == listeners.cend();
    });
}

QString Listeners::openOne(const ListenerConfig &config)
{
    const auto url = net::ListeningUrl::parse(QString::fromUtf8(config.url));
    if (!url)
        return QStringLiteral("\"%1\" is not an address to listen on.")
            .arg(QString::fromUtf8(config.url));
    Entry entry = makeEntry(config, *url);
    const QString error = loadTls(entry);
    if (!error.isEmpty())
        return error;
    if (!entry.listener->listen())
        return entry.listener->errorString();
    m_entries.push_back(std::move(entry));
    return {};
}

Listeners::Entry Listeners::makeEntry(const ListenerConfig &config, const net::ListeningUrl &url)
{
    Entry entry{config, {}, std::make_unique<Listener>(url, m_policy)};
    connect(entry.listener.get(), &Listener::accepted, &m_pool, &WorkerPool::add);
    entry.listener->setBusyCheck([this] { return m_pool.isBusy(); });
    connect(entry.listener.get(), &Listener::full, this, &Listeners::noteFull);
    return entry;
}

void Listeners::noteFull()
{
    if (!m_quietAboutFull.hasExpired())
        return;
    m_quietAboutFull.setRemainingTime(quietAboutFull);
    qCWarning(lcServer)
        << "Connections are refused: hearthd has reached the system's limit of open files. "
           "Raise it with ulimit -n, or LimitNOFILE of the service.";
}

QString Listeners::loadTls(Entry &entry)
{
    if (!entry.listener->isSecure())
        return {};
    const net::ServerTls tls = listenerTls(entry.config, m_folder, m_serverName);
    if (!tls.error.isEmpty())
        return tls.error;
    if (tls.expiry < QDateTime::currentDateTimeUtc())
        qCWarning(lcServer).noquote() << "The certificate of" << entry.config.url << "expired on"
                                      << tls.expiry.toString(Qt::ISODate);
    entry.listener->setTls(tls.context);
    entry.fingerprint = tls.fingerprint;
    return {};
}

} // namespace server
