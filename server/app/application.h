// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/auditlog.h"
#include "server/app/configreading.h"
#include "server/config/config.h"
#include "server/net/connectionpolicy.h"
#include "server/ops/datafolder.h"
#include "server/ops/heaptrimmer.h"
#include "server/turn/hubsettings.h"
#include "server/turn/query.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace server {

class ControlSocket;
class Listeners;
class Hub;
class Pipeline;
class Sequencer;
class Store;
class PasswordChecker;
class WorkerPool;

/// The server: builds its parts and connects them. Main thread.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Reads the configuration as it is now.
    using ConfigReader = std::function<ConfigResult()>;

    /// @p readAgain: for reload(); empty: there is nothing to read.
    explicit Application(const Config &config, ConfigReader readAgain = {},
                         QObject *parent = nullptr);
    ~Application() override;

    /// Opens the data folder and every listener, then gives up the rights of root if it has them.
    /// Returns an empty string, or a sentence that says why the server cannot run.
    QString start();
    /// Where it listens, with the real ports.
    QStringList urls() const;

    /// Closes the listeners, says goodbye to everybody, and emits stopped() when that is written
    /// out or a second has almost passed.
    void stop();
    /// Takes the sentences of what went wrong; none: everything was taken.
    using ReloadDone = std::function<void(const QStringList &problems)>;
    /// Reads configuration and certificates again, and calls @p done later. A configuration with a
    /// mistake changes nothing. What went wrong is in the log as well.
    void reload(const ReloadDone &done);
    /// The same for SIGHUP.
    void reloadForSignal();

signals:
    void stopped();
    /// The server cannot go on; why stands in the log.
    void failed();

private:
    void build(const QByteArray &cloakKey);
    void connectParts();
    QString giveUpRoot();
    void warnOfAccess(const Config &config) const;
    void readAgain();
    void finishReload(const ConfigResult &result);
    void auditControl(const QString &command, qint64 user, qint64 process);
    void auditAct(const QByteArray &action, const QByteArray &source);
    /// Stops or resumes the hub's turns.
    void hold(bool held);
    void rehash(QueryId query);
    QStringList take(const Config &config);
    void takePasswords();
    void takeAccounts(const Config &before);
    HubSettings settingsNow() const;
    void fail(const QString &reason);
    void openControlSocket();

    Config m_config;
    ConfigReader m_readAgain;
    QByteArray m_name;    ///< Of the server.
    qint64 m_startMs = 0; ///< UTC in milliseconds since 1970.
    QElapsedTimer m_uptime;
    DataFolder m_folder;
    ConnectionPolicy m_policy;
    HeapTrimmer m_heapTrimmer;
    AuditLog m_audit;
    ConfigReading m_reading;
    QList<ReloadDone> m_reloads;   ///< Answered by the reading under way.
    QList<ReloadDone> m_nextReads; ///< Came while a file was read that may have changed since.
    // Destroyed from the last to the first: nobody outlives what he was given.
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Sequencer> m_sequencer;
    std::unique_ptr<PasswordChecker> m_passwordChecker;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<WorkerPool> m_workers;
    std::unique_ptr<Listeners> m_listeners;
    std::unique_ptr<ControlSocket> m_control;
    bool m_stopping = false;
    bool m_hasBeenHeld = false;
};

} // namespace server
