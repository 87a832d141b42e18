// SPDX-License-Identifier: MIT
#include "server/app/application.h"

#include "common/net/networkaddress.h"
#include "server/accounts/passwordchecker.h"
#include "server/accounts/scramverifier.h"
#include "server/app/cloakkey.h"
#include "server/app/controlcommands.h"
#include "server/app/listeners.h"
#include "server/app/pipeline.h"
#include "server/app/settings.h"
#include "server/commands/allcommands.h"
#include "server/control/controlsocket.h"
#include "server/hub/hub.h"
#include "server/net/workerpool.h"
#include "server/ops/logging.h"
#include "server/ops/privileges.h"
#include "server/ops/servicemanager.h"
#include "server/sequencer/localsequencer.h"
#include "server/store/sqlitestore.h"
#include "server/store/storemaintenance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <utility>

#include <unistd.h>

namespace server {

namespace {

/// Longer than the workers wait for clients (ConnectionLimits::stopTimeoutMs), and less than a
/// second: the process ends by then even if the hub is busy.
constexpr int stopTimeoutMs = 900;

void warnOfPlainPasswords(const Config &config)
{
    bool hasPlain =
        !config.server.password.isEmpty() && !ScramVerifier::fromText(config.server.password);
    for (const PasswordConfig &entry : config.operators + config.accountList) {
        if (ScramVerifier::fromText(entry.password))
            continue;
        hasPlain = true;
        qCWarning(lcServer).noquote()
            << "The password of" << entry.name
            << "is stored in plain text in the configuration. Replace it by the output of `hearthd "
               "ctl hash`.";
    }
    if (hasPlain && config.othersMayRead)
        qCWarning(lcServer) << "Every user of this machine can read the configuration file, which "
                               "contains plain-text passwords. Run chmod o-r on it.";
}

QString dateText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODate);
}

void warnOfClock(const StartTime &start, qint64 storedMs, qint64 clockMs)
{
    switch (start.problem) {
    case StartTime::Problem::None:
        return;
    case StartTime::Problem::ClockIsWrong:
        qCWarning(lcServer).noquote()
            << "This machine's clock shows" << dateText(clockMs)
            << "which cannot be right. Messages will have wrong times until the clock is set.";
        return;
    case StartTime::Problem::StoredIsAhead:
        qCWarning(lcServer).noquote()
            << "The last stored message is from" << dateText(storedMs)
            << "but this machine's clock shows" << dateText(clockMs)
            << "- the server uses the clock. If the clock is wrong, set it and restart hearthd.";
        return;
    }
}

/// How much smaller @p after is than @p before, for each worker: both are the same inputs of
/// clients. The hub reports the sizes in @p after as handled, but the workers have counted those in
/// @p before.
InputBytes sizeDifference(const InputList &before, const InputList &after, int workers)
{
    InputBytes bytes = inputBytes(before, workers);
    const InputBytes bytesAfter = inputBytes(after, workers);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] -= bytesAfter.at(i);
    return bytes;
}

void warnOfStepBack(qint64 aheadMs)
{
    qCWarning(lcServer).noquote()
        << "This machine's clock was set back by" << aheadMs / 1000
        << "s. The server's time runs at half speed until the clock has caught up. Restart hearthd "
           "to use the clock's time at once.";
}

} // namespace

QString databasePathIn(const DataFolder &folder)
{
    return folder.filePath(QStringLiteral("hearthd.db"));
}

Application::Application(const Config &config, ConfigReader readAgain, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_readAgain(std::move(readAgain))
    , m_policy(connectionRules(config), &net::neighbourNetworks)
{}

Application::~Application() = default;

QString Application::start()
{
    m_uptime.start();
    QString error = m_folder.open(m_config.data);
    if (!error.isEmpty())
        return error;
    const CloakKey cloak = cloakKeyIn(m_folder);
    if (!cloak.error.isEmpty())
        return cloak.error;
    error = build(cloak.key);
    if (!error.isEmpty())
        return error;
    connectParts();
    m_maintenance->setRetention(retentionOf(m_config));
    error = m_listeners->open(m_config.listeners);
    if (error.isEmpty())
        error = dropRoot();
    // After dropping root, so that the server can later remove and recreate the socket.
    if (error.isEmpty())
        openControlSocket();
    return error;
}

QStringList Application::urls() const
{
    return m_listeners->urls();
}

void Application::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    qCInfo(lcServer) << "Stopping.";
    notifyStopping();
    m_listeners->close();
    QTimer::singleShot(stopTimeoutMs, this, &Application::stopped);
    m_sequencer->propose({ServerStopping{"Server is stopping"}});
}

void Application::reload(const ReloadDone &done)
{
    if (m_stopping) {
        done({QStringLiteral("The server is stopping.")});
        return;
    }
    m_nextReads.append(done);
    if (!m_reading.isReading())
        readAgain();
}

void Application::reloadForSignal()
{
    auditAction("REHASH", "SIGHUP");
    reload([](const QStringList &) {});
}

void Application::readAgain()
{
    m_reloads = std::exchange(m_nextReads, {});
    m_reading.start(m_readAgain ? m_readAgain
                                : [config = m_config] { return ConfigResult(config); });
}

void Application::finishReload(const ConfigResult &result)
{
    QStringList problems;
    const Config before = m_config;
    if (m_stopping)
        problems.append(QStringLiteral("The server is stopping."));
    else if (const auto *error = std::get_if<ConfigError>(&result))
        problems.append(error->toString());
    else if (const QString refusal = reloadRefusal(before, std::get<Config>(result));
             !refusal.isEmpty())
        problems.append(refusal);
    else
        problems = apply(std::get<Config>(result));
    for (const QString &problem : std::as_const(problems))
        qCWarning(lcServer).noquote() << problem;
    const QList<QByteArray> changed = changedKeys(before, m_config);
    if (!changed.isEmpty())
        qCInfo(lcServer).noquote()
            << "The configuration was reloaded. Changed:" << changed.join(", ") + '.';
    else if (problems.isEmpty())
        qCInfo(lcServer) << "Configuration and certificates were reloaded. No key has changed.";
    for (const ReloadDone &done : std::exchange(m_reloads, {}))
        done(problems);
    if (!m_nextReads.isEmpty())
        readAgain();
}

QString Application::dropRoot()
{
    if (!isRoot())
        return {};
    const IdentityChoice choice =
        chooseIdentity(m_config.server.user, m_config.server.group, m_folder.path());
    if (!choice.error.isEmpty())
        return choice.error;
    const Identity &identity = choice.identity;
    if (identity.user == 0) {
        qCInfo(lcServer) << "hearthd keeps running as root. To avoid that, set server.user, or "
                            "change the owner of the data folder.";
        return {};
    }
    QString error = giveFolder(m_folder.path(), DataFolder::fileNames(), identity);
    if (error.isEmpty())
        error = assumeIdentity(identity);
    if (!error.isEmpty() && m_config.server.user.isEmpty()) {
        // Root in a container may lack the rights to change user.
        qCWarning(lcServer).noquote() << error << "hearthd keeps running as root.";
        return {};
    }
    if (!error.isEmpty())
        return error;
    qCInfo(lcServer).noquote() << "hearthd has dropped root privileges and now runs as user"
                               << identity.label() + '.';
    if (access(QFile::encodeName(m_folder.path()).constData(), W_OK | X_OK) != 0)
        return QStringLiteral("That user cannot use the data folder %1: %2. Choose another folder "
                              "with --data.")
            .arg(m_folder.path(), qt_error_string());
    for (const ListenerConfig &listener : m_config.listeners) {
        for (const QString &file : {listener.certificate, listener.key}) {
            if (!file.isEmpty() && access(QFile::encodeName(file).constData(), R_OK) != 0)
                qCWarning(lcServer).noquote()
                    << "That user cannot read" << file << "so a renewed one needs a restart.";
        }
    }
    return {};
}

void Application::warnOfAccess(const Config &config) const
{
    const QString warning = m_folder.warning();
    if (!warning.isEmpty())
        qCWarning(lcServer).noquote() << warning;
    warnOfPlainPasswords(config);
}

void Application::auditControl(const QString &command, qint64 user, qint64 process)
{
    static const QStringList onlyRead = {QStringLiteral("status"), QStringLiteral("people"),
                                         QStringLiteral("rooms")};
    if (onlyRead.contains(command))
        return;
    auditAction("CTL " + command.toUpper().toUtf8(),
                "user " + QByteArray::number(user) + ", process " + QByteArray::number(process));
}

void Application::auditAction(const QByteArray &action, const QByteArray &source)
{
    m_audit.add({{action, false, {}, source, {}, {}, {}}});
}

QString Application::build(const QByteArray &cloakKey)
{
    m_name = serverName(m_config.server, QSysInfo::machineHostName().toUtf8());
    m_startMs = QDateTime::currentMSecsSinceEpoch();
    m_passwordChecker =
        std::make_unique<PasswordChecker>(PasswordChecker::threadsFor(QThread::idealThreadCount()));
    applyPasswords();
    configureAccounts();
    warnOfAccess(m_config);
    auto store = std::make_unique<SqliteStore>();
    const QString error = store->open({.path = databasePathIn(m_folder),
                                       .sync = m_config.history.sync,
                                       .keepsMessages = m_config.history.isEnabled,
                                       .startMs = m_startMs,
                                       .alwaysOnAccounts = alwaysOnAccounts(m_config)});
    if (!error.isEmpty())
        return error;
    const QString repair = store->repairReport();
    if (!repair.isEmpty())
        qCCritical(lcServer).noquote() << repair;
    m_maintenance = std::make_unique<StoreMaintenance>(*store);
    m_store = std::move(store);
    const StoredState stored = m_store->state();
    for (const AccountRecord &account : stored.accounts)
        m_passwordChecker->setRegistered(account);
    m_passwordChecker->setSaltKey(QMessageAuthenticationCode::hash(
        "salts of unknown accounts", cloakKey, QCryptographicHash::Sha256));
    HubSettings settings = settingsNow();
    settings.cloakKey = cloakKey;
    settings.networkId = m_store->networkId();
    m_hub = std::make_unique<Hub>(std::move(settings), allCommands());
    m_hub->restore(stored);
    const StartTime startTime = startTimeOf(m_store->lastTimeMs(), m_startMs);
    warnOfClock(startTime, m_store->lastTimeMs(), m_startMs);
    // Turns that were not stored have used message ids too.
    auto sequencer = std::make_unique<LocalSequencer>(
        &LocalSequencer::systemTimeMs, m_store->lastSequence() + Store::maxUnsavedTurns,
        startTime.timeMs);
    connect(sequencer.get(), &LocalSequencer::clockSteppedBack, this, &warnOfStepBack);
    m_sequencer = std::move(sequencer);
    if (!repair.isEmpty()) // Operators are informed when they log in.
        m_sequencer->propose({StoreStateChanged{.reason = repair.toUtf8()}});
    m_pipeline = std::make_unique<Pipeline>(*m_hub, *m_store);
    const int workers = settingsNow().workers;
    m_workers = std::make_unique<WorkerPool>(workers, workerSettings(m_config, m_name), m_policy);
    m_listeners = std::make_unique<Listeners>(m_policy, *m_workers, m_folder, m_name);
    return {};
}

void Application::connectParts()
{
    connect(m_workers.get(), &WorkerPool::inputsReceived, this, &Application::propose);
    connect(m_sequencer.get(), &Sequencer::turnReady, m_pipeline.get(), &Pipeline::receive);
    connect(m_pipeline.get(), &Pipeline::turnRequestedAt, m_sequencer.get(), &Sequencer::wakeAt);
    connect(m_pipeline.get(), &Pipeline::answered, m_sequencer.get(), &Sequencer::propose);
    connect(m_pipeline.get(), &Pipeline::operatorCheckRequested, m_passwordChecker.get(),
            qOverload<QueryId, const CheckOperator &>(&PasswordChecker::ask));
    connect(m_pipeline.get(), &Pipeline::serverPasswordCheckRequested, m_passwordChecker.get(),
            qOverload<QueryId, const CheckServerPassword &>(&PasswordChecker::ask));
    connect(m_pipeline.get(), &Pipeline::saslStepRequested, m_passwordChecker.get(),
            qOverload<QueryId, const SaslStep &>(&PasswordChecker::ask));
    connect(m_pipeline.get(), &Pipeline::accountCheckRequested, m_passwordChecker.get(),
            qOverload<QueryId, const CheckAccount &>(&PasswordChecker::ask));
    connect(m_pipeline.get(), &Pipeline::verifierRequested, m_passwordChecker.get(),
            qOverload<QueryId, const DeriveVerifier &>(&PasswordChecker::ask));
    connect(m_pipeline.get(), &Pipeline::accountChanged, m_passwordChecker.get(),
            &PasswordChecker::setRegistered);
    connect(m_pipeline.get(), &Pipeline::accountRemoved, m_passwordChecker.get(),
            &PasswordChecker::removeRegistered);
    connect(m_pipeline.get(), &Pipeline::saslAbandoned, m_passwordChecker.get(),
            &PasswordChecker::abandon);
    connect(m_pipeline.get(), &Pipeline::clientGone, m_passwordChecker.get(),
            &PasswordChecker::forget);
    connect(m_passwordChecker.get(), &PasswordChecker::answered, m_sequencer.get(),
            [this](const QueryAnswered &answer) { m_sequencer->propose({answer}); });
    // Queued, so that it runs after the turn that requested it.
    connect(m_pipeline.get(), &Pipeline::rehashRequested, this, &Application::rehash,
            Qt::QueuedConnection);
    connect(m_pipeline.get(), &Pipeline::storeStateChanged, m_sequencer.get(), &Sequencer::propose);
    connect(m_store.get(), &Store::failing, this,
            [](const QString &reason) { qCCritical(lcServer).noquote() << reason; });
    connect(m_maintenance.get(), &StoreMaintenance::failed, this,
            [](const QString &reason) { qCWarning(lcServer).noquote() << reason; });
    connect(m_store.get(), &Store::damaged, this,
            [](const QString &reason) { qCCritical(lcServer).noquote() << reason; });
    connect(m_store.get(), &Store::recovered, this,
            [] { qCWarning(lcServer) << "The database can be written again."; });
    connect(m_store.get(), &Store::readFailed, this,
            [](const QString &reason) { qCWarning(lcServer).noquote() << reason; });
    connect(m_pipeline.get(), &Pipeline::audited, &m_audit, &AuditLog::add);
    connect(&m_reading, &ConfigReading::finished, this, &Application::finishReload);
    connect(m_pipeline.get(), &Pipeline::released, m_workers.get(), &WorkerPool::deliver);
    connect(m_pipeline.get(), &Pipeline::allReleased, m_workers.get(), &WorkerPool::handleReleased);
    connect(m_pipeline.get(), &Pipeline::inputsHandled, m_workers.get(), &WorkerPool::releaseInput);
    connect(m_workers.get(), &WorkerPool::behindChanged, m_pipeline.get(),
            &Pipeline::setWorkersBehind);
    connect(m_pipeline.get(), &Pipeline::holdChanged, this, &Application::hold);
    connect(m_pipeline.get(), &Pipeline::storeIsSlow, this, [this] {
        if (!std::exchange(m_hasBeenSlow, true))
            qCWarning(lcServer) << "The disk is slow: the server reads messages from clients only "
                                   "as fast as it can store them.";
    });
    connect(m_pipeline.get(), &Pipeline::commandHoldRequested, m_workers.get(),
            &WorkerPool::holdCommands);
    connect(m_pipeline.get(), &Pipeline::drainRequested, m_workers.get(),
            &WorkerPool::notifyWhenDrained);
    connect(m_pipeline.get(), &Pipeline::stopReleased, m_workers.get(), &WorkerPool::closeAll);
    connect(m_workers.get(), &WorkerPool::connectionsChanged, &m_heapTrimmer,
            &HeapTrimmer::noteConnections);
    connect(m_workers.get(), &WorkerPool::closed, this, &Application::stopped);
}

void Application::propose(const InputList &inputs)
{
    const InputList proposed = m_passwordChecker->secrets().withoutSecrets(inputs);
    if (!proposed.isSharedWith(inputs))
        m_workers->releaseInput(sizeDifference(inputs, proposed, m_workers->workerCount()));
    // Several workers report in the same pass, and their inputs share a turn.
    if (m_workers->workerCount() == 1)
        m_sequencer->proposeAtOnce(proposed);
    else
        m_sequencer->propose(proposed);
}

void Application::hold(bool held)
{
    m_sequencer->setHeld(held);
    if (held && !std::exchange(m_hasBeenHeld, true))
        qCWarning(lcServer)
            << "The server is overloaded: it stops reading from clients until it has caught up.";
}

void Application::rehash(QueryId query)
{
    reload([this, query](const QStringList &problems) {
        Rehashed answer;
        for (const QString &problem : problems)
            answer.problems.append(problem.toUtf8());
        m_sequencer->propose({QueryAnswered{query, answer}});
    });
}

QStringList Application::apply(const Config &config)
{
    QStringList problems;
    const Config before = std::exchange(m_config, config);
    const QList<QByteArray> kept = keepRestartKeys(m_config, before);
    if (!kept.isEmpty())
        problems.append(QStringLiteral("Restart hearthd to change %1.")
                            .arg(QString::fromLatin1(kept.join(", "))));
    warnOfAccess(m_config);
    m_policy.setRules(connectionRules(m_config));
    applyPasswords();
    m_workers->setLimits(workerSettings(m_config, m_name).limits);
    m_sequencer->propose({SettingsChanged(settingsNow())});
    m_maintenance->setRetention(retentionOf(m_config));
    applyAccounts(before);
    return problems + m_listeners->change(m_config.listeners);
}

void Application::applyPasswords()
{
    m_passwordChecker->setWrongPasswordsPerMinute(m_config.limits.passwordAttemptsPerMinute);
    m_passwordChecker->setRegistrationsPerAddress(m_config.limits.registrationsPerAddress);
    m_passwordChecker->setServerPassword(m_config.server.password);
    m_passwordChecker->setOperators(loginEntriesOf(m_config.operators));
}

void Application::configureAccounts()
{
    m_passwordChecker->setAccounts(loginEntriesOf(m_config.accountList),
                                   m_config.accounts.plainWithoutTls,
                                   m_config.accounts.registration);
}

void Application::applyAccounts(const Config &before)
{
    if (before.accountList == m_config.accountList && before.accounts == m_config.accounts)
        return;
    configureAccounts();
    InputList inputs{SaslMechanismsChanged{m_passwordChecker->mechanisms()}};
    for (const PasswordConfig &entry : before.accountList) {
        const bool isKept =
            std::any_of(m_config.accountList.cbegin(), m_config.accountList.cend(),
                        [&entry](const PasswordConfig &other) { return other.name == entry.name; });
        if (!isKept)
            inputs.append(AccountRemoved{entry.name});
    }
    m_sequencer->propose(inputs);
}

HubSettings Application::settingsNow() const
{
    const int workers = workerCount(m_config.server, QThread::idealThreadCount());
    HubSettings settings = hubSettings(m_config, m_name, workers, m_startMs);
    settings.saslMechanisms = m_passwordChecker->mechanisms();
    return settings;
}

void Application::openControlSocket()
{
    m_control = std::make_unique<ControlSocket>();
    m_control->addCommand(QStringLiteral("status"), [this](const QJsonObject &) {
        return statusReply(
            {m_listeners->urls(), m_listeners->fingerprint(), m_uptime.elapsed() / 1000}, *m_hub);
    });
    m_control->addCommand(QStringLiteral("people"),
                          [this](const QJsonObject &) { return peopleReply(*m_hub); });
    m_control->addCommand(QStringLiteral("rooms"),
                          [this](const QJsonObject &) { return roomsReply(*m_hub); });
    m_control->addCommand(QStringLiteral("accounts"),
                          [this](const QJsonObject &) { return accountsReply(*m_hub); });
    m_control->addCommand(QStringLiteral("owner"), [this](const QJsonObject &) {
        const QByteArray token = newOwnerToken();
        m_sequencer->propose({OwnerTokenIssued{OwnerTokens::hashOf(token)}});
        return ownerReply(token, *m_hub);
    });
    m_control->addSlowCommand(
        QStringLiteral("rehash"), [this](const QJsonObject &, const ControlSocket::Reply &reply) {
            reload([reply](const QStringList &problems) {
                reply(problems.isEmpty()
                          ? QJsonObject()
                          : QJsonObject{{QStringLiteral("error"), problems.join(u'\n')}});
            });
        });
    addStoreCommands();
    m_control->addCommand(QStringLiteral("stop"), [this](const QJsonObject &) {
        QTimer::singleShot(0, this, &Application::stop);
        return QJsonObject();
    });
    connect(m_control.get(), &ControlSocket::commandReceived, this, &Application::auditControl);
    const QString error = m_control->listen(m_folder.controlSocket());
    if (!error.isEmpty())
        qCWarning(lcServer).noquote() << error << "hearthd ctl will not work.";
}

void Application::addStoreCommands()
{
    using Reply = ControlSocket::Reply;
    const auto textOf = [](const QJsonObject &request, const char *key) {
        return request.value(QLatin1String(key)).toString();
    };
    m_control->addSlowCommand(
        QStringLiteral("export"), [this, textOf](const QJsonObject &request, const Reply &reply) {
            m_maintenance->exportChannel(
                textOf(request, "channel").toUtf8(), textOf(request, "from").toLongLong(),
                [reply](const ChannelExport &part) { reply(exportReply(part)); });
        });
    m_control->addSlowCommand(
        QStringLiteral("backup"), [this, textOf](const QJsonObject &request, const Reply &reply) {
            const QString file = textOf(request, "file");
            m_maintenance->backUp(file, [reply, file](const QString &error) {
                reply(error.isEmpty() ? QJsonObject{{QStringLiteral("file"), file}}
                                      : QJsonObject{{QStringLiteral("error"), error}});
            });
        });
    m_control->addSlowCommand(
        QStringLiteral("erase"), [this, textOf](const QJsonObject &request, const Reply &reply) {
            const QByteArray account = textOf(request, "account").toUtf8();
            // Its users are logged out, so that the hub forgets its read markers and metadata.
            m_sequencer->propose({AccountRemoved{account}});
            m_maintenance->erase(account, [reply](const EraseResult &result) {
                reply(result.error.isEmpty()
                          ? QJsonObject{{QStringLiteral("messages"), result.messages}}
                          : QJsonObject{{QStringLiteral("error"), result.error}});
            });
        });
}

} // namespace server
