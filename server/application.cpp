#include "server/application.h"

#include "server/accounts/operators.h"
#include "server/accounts/scramverifier.h"

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
#include <QSysInfo>
#include <QThread>
#include <QTimer>

namespace server {

namespace {

/// More than a worker grants a connection that does not read.
constexpr int stopTimeoutMs = 8'000;

} // namespace

Application::Application(const Config &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_gate(gateRules(config))
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

void Application::reload()
{
    const QStringList errors = m_doors->reloadCertificates();
    for (const QString &error : errors)
        qCWarning(lcServer).noquote() << error;
    if (errors.isEmpty())
        qCInfo(lcServer) << "Certificates were read again.";
}

void Application::build(const QByteArray &cloakKey)
{
    const QByteArray name = serverName(m_config.server, QSysInfo::machineHostName().toUtf8());
    const int workers = workerCount(m_config.server, QThread::idealThreadCount());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    HubSettings settings = hubSettings(m_config, name, workers, now);
    settings.cloakKey = cloakKey;
    m_hub = std::make_unique<Hub>(std::move(settings), allCommands());
    m_store = std::make_unique<MemoryStore>();
    m_sequencer = std::make_unique<LocalSequencer>(&LocalSequencer::systemTimeMs,
                                                   m_store->lastSequence(), m_store->lastTimeMs());
    for (const OperatorConfig &entry : m_config.operators) {
        if (!ScramVerifier::fromText(entry.password))
            qCWarning(lcServer).noquote()
                << "The password of operator" << entry.name
                << "stands in the configuration as it is. `hearthd ctl hash` makes it safe.";
    }
    m_operators = std::make_unique<Operators>(operatorEntries(m_config));
    m_pipeline = std::make_unique<Pipeline>(*m_hub, *m_store);
    m_workers = std::make_unique<WorkerPool>(workers, workerSettings(m_config, name), m_gate);
    m_doors = std::make_unique<Doors>(m_gate, *m_workers, m_folder, name);
}

void Application::connectParts()
{
    connect(m_workers.get(), &WorkerPool::inputsReceived, m_sequencer.get(), &Sequencer::propose);
    connect(m_sequencer.get(), &Sequencer::turnReady, m_pipeline.get(), &Pipeline::take);
    connect(m_pipeline.get(), &Pipeline::turnWantedAt, m_sequencer.get(), &Sequencer::wakeAt);
    connect(m_pipeline.get(), &Pipeline::answered, m_sequencer.get(), &Sequencer::propose);
    connect(m_pipeline.get(), &Pipeline::operatorCheckWanted, m_operators.get(), &Operators::ask);
    connect(m_operators.get(), &Operators::answered, m_sequencer.get(),
            [this](const QueryAnswered &answer) { m_sequencer->propose({answer}); });
    // Queued: what a turn asks for begins after the turn.
    connect(m_pipeline.get(), &Pipeline::rehashWanted, this, &Application::reload,
            Qt::QueuedConnection);
    connect(m_store.get(), &Store::failed, this, &Application::fail);
    connect(m_pipeline.get(), &Pipeline::released, m_workers.get(), &WorkerPool::deliver);
    connect(m_pipeline.get(), &Pipeline::stopReleased, m_workers.get(), &WorkerPool::closeAll);
    connect(m_workers.get(), &WorkerPool::closed, this, &Application::stopped);
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
    m_control->addCommand(QStringLiteral("stop"), [this](const QJsonObject &) {
        QTimer::singleShot(0, this, &Application::stop);
        return QJsonObject();
    });
    const QString error = m_control->listen(m_folder.controlSocket());
    if (!error.isEmpty())
        qCWarning(lcServer).noquote() << error << "hearthd ctl will not work.";
}

} // namespace server
