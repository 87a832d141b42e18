// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/config.h"
#include "server/net/listener.h"
#include "server/ops/datafolder.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace server {

class WorkerPool;

/// Every place where the server listens, with the TLS settings of those that need some.
class Doors : public QObject
{
    Q_OBJECT

public:
    /// @p policy, @p pool and @p folder must outlive the doors. @p serverName: for a certificate
    /// that has to be made.
    Doors(ConnectionPolicy &policy, WorkerPool &pool, const DataFolder &folder,
          const QByteArray &serverName, QObject *parent = nullptr);
    ~Doors() override;

    /// Opens all of @p listeners or, when there are none, the default doors: text *:399 (3990
    /// where 399 may not be used), irc localhost:6667, ircs *:6697. Returns an empty string, or
    /// a sentence that says what could not be opened.
    QString open(const QList<ListenerConfig> &listeners);
    void close();
    /// Closes the doors that are not among @p listeners, opens those that are new, and reads
    /// certificates and keys again; they hold for new connections. Who came in through a door
    /// that closes stays. When a file cannot be used the listener keeps what it had. Returns the
    /// sentences of what went wrong.
    QStringList change(const QList<ListenerConfig> &listeners);

    /// Where the doors are, with the real ports.
    QStringList urls() const;
    /// SHA-256 of the certificate of the first ircs listener in lower-case hex; empty without one.
    QByteArray fingerprint() const;

private:
    struct Door
    {
        ListenerConfig config;
        QByteArray fingerprint;
        std::unique_ptr<Listener> listener;
    };

    QString openDefaults();
    QString openText();
    bool isOpen(const QByteArray &url) const;
    void closeOthers(const QList<ListenerConfig> &listeners);
    QString openOne(const ListenerConfig &config);
    Door makeDoor(const ListenerConfig &config, const net::ListeningUrl &url);
    QString loadTls(Door &door);
    void noteFull();

    ConnectionPolicy &m_policy;
    WorkerPool &m_pool;
    const DataFolder &m_folder;
    QByteArray m_serverName;
    std::vector<Door> m_doors;
    QDeadlineTimer m_quietAboutFull; ///< A crowd before the door makes one line in the log.
};

} // namespace server
