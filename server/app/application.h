// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/auditlog.h"
#include "server/app/configreading.h"
#include "server/config/config.h"
#include "server/net/connectionpolicy.h"
#include "server/ops/datafolder.h"
#include "server/ops/heaptrimmer.h"
#include "server/turn/hubsettings.h"
#include "server/turn/input.h"
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
class StoreMaintenance;
class PasswordChecker;
class WorkerPool;

/// The path of the server's database.
QString databasePathIn(const DataFolder &folder);

/// The server: builds its parts and connects them. Main thread.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Reads the configuration from its current source; called in another thread.
    using ConfigReader = std::function<ConfigResult()>;

    /// @p readAgain: for reload(); if empty, reload() applies @p config again.
    explicit Application(const Config &config, ConfigReader readAgain = {},
                         QObject *parent = nullptr);
    ~Application() override;

    /// Opens the data folder and all listeners, then drops root privileges if it has them. Returns
    /// an empty string, or a sentence with the reason why the server cannot run.
    QString start();
    /// See Listeners::urls().
    QStringList urls() const;

    /// Closes the listeners, sends every client a last message, and emits stopped() when all of
    /// them are written or almost a second has passed.
    void stop();
    /// Receives one sentence per problem; none if everything was applied.
    using ReloadDone = std::function<void(const QStringList &problems)>;
    /// Reads configuration and certificates again and calls @p done later. A configuration with a
    /// mistake is not applied. Problems are also logged.
    void reload(const ReloadDone &done);
    /// The same for SIGHUP, with an entry in the audit log.
    void reloadForSignal();

signals:
    void stopped();

private:
    QString build(const QByteArray &cloakKey);
    void connectParts();
    QString dropRoot();
    void warnOfAccess(const Config &config) const;
    void readAgain();
    void finishReload(const ConfigResult &result);
    void auditControl(const QString &command, qint64 user, qint64 process);
    void auditAction(const QByteArray &action, const QByteArray &source);
    /// Stops or resumes the hub's turns.
    /// Passes the inputs of clients to the sequencer, without their passwords.
    void propose(const InputList &inputs);
    void hold(bool held);
    void configureAccounts();
    void rehash(QueryId query);
    QStringList apply(const Config &config);
    void applyPasswords();
    void applyAccounts(const Config &before);
    HubSettings settingsNow() const;
    void openControlSocket();
    void addStoreCommands();

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
    QList<ReloadDone> m_reloads; ///< Answered when m_reading finishes.
    QList<ReloadDone>
        m_nextReads; ///< Requested after m_reading started, so they need another reading.
    // Destroyed in reverse order: users before what they use.
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreMaintenance> m_maintenance;
    std::unique_ptr<Sequencer> m_sequencer;
    std::unique_ptr<PasswordChecker> m_passwordChecker;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<WorkerPool> m_workers;
    std::unique_ptr<Listeners> m_listeners;
    std::unique_ptr<ControlSocket> m_control;
    bool m_stopping = false;
    bool m_hasBeenHeld = false;
    bool m_hasBeenSlow = false;
};

} // namespace server
