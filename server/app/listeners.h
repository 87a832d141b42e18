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

/// All listeners of the server, with the TLS settings of those that use TLS. Main thread.
class Listeners : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object. @p serverName: the name in a certificate that
    /// the server makes for itself.
    Listeners(ConnectionPolicy &policy, WorkerPool &pool, const DataFolder &folder,
              const QByteArray &serverName, QObject *parent = nullptr);
    ~Listeners() override;

    /// Opens @p listeners or, when the list is empty, the default ones: text *:399 (3990 if 399
    /// cannot be bound), irc localhost:6667, ircs *:6697. Returns an empty string, or a sentence
    /// that names the first listener that could not be opened, with the reason.
    QString open(const QList<ListenerConfig> &listeners);
    void close();
    /// Closes the listeners that are not in @p listeners, opens the new ones, and reloads all
    /// certificates and keys. Existing connections stay open, with the certificate they started
    /// with. A listener whose files cannot be used keeps its certificate. Returns a sentence for
    /// each problem.
    QStringList change(const QList<ListenerConfig> &listeners);

    /// The addresses of the listeners; port 0 is replaced by the port that the system chose.
    QStringList urls() const;
    /// SHA-256 of the certificate of the first ircs listener in lower-case hex; empty without one.
    QByteArray fingerprint() const;

private:
    struct Entry
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
    Entry makeEntry(const ListenerConfig &config, const net::ListeningUrl &url);
    QString loadTls(Entry &entry);
    void noteFull();

    ConnectionPolicy &m_policy;
    WorkerPool &m_pool;
    const DataFolder &m_folder;
    QByteArray m_serverName;
    std::vector<Entry> m_entries;
    QDeadlineTimer m_quietAboutFull; ///< Limits the warning to one line a minute.
};

} // namespace server
