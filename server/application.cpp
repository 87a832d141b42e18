#include "server/application.h"

#include "server/accounts/scramverifier.h"
#include "server/accounts/verdicts.h"
#include "server/cloakkey.h"
#include "server/commands/allcommands.h"
#include "server/controlcommands.h"
#include "server/doors.h"
#include "server/hub/hub.h"
#include "server/net/workerpool.h"
#include "server/ops/controlsocket.h"
#include "server/ops/logging.h"
#include "server/pipeline.h"
#include "server/sequencer/localsequencer.h"
#include "server/settings.h"
#include "server/store/memorystore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

namespace server {

namespace {

/// More than the workers wait for clients. The process ends within a second even if the hub has
/// much to do.
constexpr int stopTimeoutMs = 900;

void warnOfPlainPasswords(const Config &config)
{
    for (const PasswordConfig &entry : config.operators + config.people) {
        if (!ScramVerifier::fromText(entry.password))
            qCWarning(lcServer).noquote()
                << "The password of" << entry.name
                << "stands in the configuration as it is. `hearthd ctl hash` makes it safe.";
    }
}

} // namespace

Application::Application(const Config &config, ConfigReader readAgain, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_readAgain(std::move(readAgain))
    , m_gate(gateRules(config), &net::neighbourNetworks)
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
    build(cloak.key);
    connectParts();
    error = m_doors->open(m_config.listeners);
    if (error.isEmpty())
        openControlSocket();
    return error;
}

QStringList Application::urls() const
{
    return m_doors->urls();
}

void Application::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    qCInfo(lcServer) << "Stopping.";
    m_doors->close();
    QTimer::singleShot(stopTimeoutMs, this, &Application::stopped);
    m_sequencer->propose({ServerStopping{"Server is stopping"}});
}

QStringList Application::reload()
{
    if (m_stopping)
        return {QStringLiteral("The server is stopping.")};
    const ConfigResult read = m_readAgain ? m_readAgain() : ConfigResult(m_config);
    QStringList problems;
    if (const auto *error = std::get_if<ConfigError>(&read))
        problems.append(error->toString());
    else
        problems = take(std::get<Config>(read));
    for (const QString &problem : std::as_const(problems))
        qCWarning(lcServer).noquote() << problem;
    if (problems.isEmpty())
        qCInfo(lcServer) << "Configuration and certificates were read again.";
    return problems;
}

void Application::build(const QByteArray &cloakKey)
{
    m_name = serverName(m_config.server, QSysInfo::machineHostName().toUtf8());
    m_startMs = QDateTime::currentMSecsSinceEpoch();
    m_verdicts = std::make_unique<Verdicts>(Verdicts::threadsFor(QThread::idealThreadCount()));
    takePasswords();
    m_verdicts->setAccounts(accountsOf(m_config.people), m_config.accounts.plainWithoutTls);
    warnOfPlainPasswords(m_config);
    HubSettings settings = settingsNow();
    settings.cloakKey = cloakKey;
    m_hub = std::make_unique<Hub>(std::move(settings), allCommands());
    m_store = std::make_unique<MemoryStore>();
    m_hub->restore(m_store->state());
    m_sequencer = std::make_unique<LocalSequencer>(&LocalSequencer::systemTimeMs,
                                                   m_store->lastSequence(), m_store->lastTimeMs());
    m_pipeline = std::make_unique<Pipeline>(*m_hub, *m_store);
    const int workers = settingsNow().workers;
    m_workers = std::make_unique<WorkerPool>(workers, workerSettings(m_config, m_name), m_gate);
    m_doors = std::make_unique<Doors>(m_gate, *m_workers, m_folder, m_name);
}

void Application::connectParts()
{
    connect(m_workers.get(), &WorkerPool::inputsReceived, m_sequencer.get(), &Sequencer::propose);
    connect(m_sequencer.get(), &Sequencer::turnReady, m_pipeline.get(), &Pipeline::take);
    connect(m_pipeline.get(), &Pipeline::turnWantedAt, m_sequencer.get(), &Sequencer::wakeAt);
    connect(m_pipeline.get(), &Pipeline::answered, m_sequencer.get(), &Sequencer::propose);
    connect(m_pipeline.get(), &Pipeline::operatorCheckWanted, m_verdicts.get(),
            qOverload<QueryId, const CheckOperator &>(&Verdicts::ask));
    connect(m_pipeline.get(), &Pipeline::serverPasswordCheckWanted, m_verdicts.get(),
            qOverload<QueryId, const CheckServerPassword &>(&Verdicts::ask));
    connect(m_pipeline.get(), &Pipeline::saslStepWanted, m_verdicts.get(),
            qOverload<QueryId, const SaslStep &>(&Verdicts::ask));
    connect(m_pipeline.get(), &Pipeline::saslAbandoned, m_verdicts.get(), &Verdicts::abandon);
    connect(m_pipeline.get(), &Pipeline::clientGone, m_verdicts.get(), &Verdicts::forget);
    connect(m_verdicts.get(), &Verdicts::answered, m_sequencer.get(),
            [this](const QueryAnswered &answer) { m_sequencer->propose({answer}); });
    // Queued: what a turn asks for begins after the turn.
    connect(m_pipeline.get(), &Pipeline::rehashWanted, this, &Application::rehash,
            Qt::QueuedConnection);
    connect(m_store.get(), &Store::failed, this, &Application::fail);
    connect(m_pipeline.get(), &Pipeline::released, m_workers.get(), &WorkerPool::deliver);
    connect(m_pipeline.get(), &Pipeline::drainWanted, m_workers.get(),
            &WorkerPool::tellWhenDrained);
    connect(m_pipeline.get(), &Pipeline::stopReleased, m_workers.get(), &WorkerPool::closeAll);
    connect(m_workers.get(), &WorkerPool::connectionsGone, &m_memory, &MemoryReturn::noteGone);
    connect(m_workers.get(), &WorkerPool::closed, this, &Application::stopped);
}

void Application::rehash(QueryId query)
{
    Rehashed answer;
    for (const QString &problem : reload())
        answer.problems.append(problem.toUtf8());
    m_sequencer->propose({QueryAnswered{query, answer}});
}

QStringList Application::take(const Config &config)
{
    QStringList problems;
    const Config before = std::exchange(m_config, config);
    if (config.data != before.data || config.server.name != before.server.name
        || config.server.workers != before.server.workers)
        problems.append(QStringLiteral("data, server.name and server.workers change when hearthd "
                                       "starts again."));
    m_config.data = before.data;
    m_config.server.name = before.server.name;
    m_config.server.workers = before.server.workers;
    warnOfPlainPasswords(config);
    m_gate.setRules(gateRules(config));
    takePasswords();
    m_workers->setLimits(workerSettings(config, m_name).limits);
    m_sequencer->propose({SettingsChanged{std::make_shared<HubSettings>(settingsNow())}});
    takeAccounts(before);
    return problems + m_doors->change(config.listeners);
}

void Application::takePasswords()
{
    m_verdicts->setWrongPasswordsPerMinute(m_config.limits.passwordAttemptsPerMinute);
    m_verdicts->setServerPassword(m_config.server.password);
    m_verdicts->setOperators(accountsOf(m_config.operators));
}

void Application::takeAccounts(const Config &before)
{
    if (before.people == m_config.people && before.accounts == m_config.accounts)
        return;
    m_verdicts->setAccounts(accountsOf(m_config.people), m_config.accounts.plainWithoutTls);
    InputList inputs{SaslMechanismsChanged{m_verdicts->mechanisms()}};
    for (const PasswordConfig &entry : before.people) {
        const bool isKept =
            std::any_of(m_config.people.cbegin(), m_config.people.cend(),
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
    settings.saslMechanisms = m_verdicts->mechanisms();
    return settings;
}

void Application::fail(const QString &reason)
{
    qCCritical(lcServer).noquote() << reason;
    emit failed();
}

void Application::openControlSocket()
{
    m_control = std::make_unique<ControlSocket>();
    m_control->addCommand(QStringLiteral("status"), [this](const QJsonObject &) {
        return statusReply({m_doors->urls(), m_doors->fingerprint(), m_uptime.elapsed() / 1000},
                           *m_hub);
    });
    m_control->addCommand(QStringLiteral("people"),
                          [this](const QJsonObject &) { return peopleReply(*m_hub); });
    m_control->addCommand(QStringLiteral("rooms"),
                          [this](const QJsonObject &) { return roomsReply(*m_hub); });
    m_control->addCommand(QStringLiteral("rehash"), [this](const QJsonObject &) {
        const QStringList problems = reload();
        return problems.isEmpty() ? QJsonObject()
                                  : QJsonObject{{QStringLiteral("error"), problems.join(u'\n')}};
    });
    m_control->addCommand(QStringLiteral("stop"), [this](const QJsonObject &) {
        QTimer::singleShot(0, this, &Application::stop);
        return QJsonObject();
    });
    const QString error = m_control->listen(m_folder.controlSocket());
    if (!error.isEmpty())
        qCWarning(lcServer).noquote() << error << "hearthd ctl will not work.";
}

} // namespace server
