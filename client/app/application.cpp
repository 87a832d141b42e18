// SPDX-License-Identifier: MIT
#include "client/app/application.h"

#include "client/app/accountflow.h"
#include "client/app/attention.h"
#include "client/app/connectflow.h"
#include "client/app/findflow.h"
#include "client/app/hostpanelcontroller.h"
#include "client/app/lobbyclaim.h"
#include "client/app/logflow.h"
#include "client/app/profileflow.h"
#include "client/app/quitflow.h"
#include "client/app/roomsflow.h"
#include "client/app/roomsuggestions.h"
#include "client/app/searchflow.h"
#include "client/app/secureserversflow.h"
#include "client/app/stopflow.h"
#include "client/app/windowmemory.h"
#include "client/ui/composer/composer.h"

#include <QDateTime>
#include <QTimer>

#include <utility>

namespace client {

namespace {

constexpr int maxSaveMs = 5'000;

/// The networks do not wait longer for the passwords.
constexpr int maxKeyringMs = 3'000;

/// The window does not wait longer for the message log.
constexpr int maxHiddenMs = 500;

ConnectFlow::Source sourceOf(bool areLinks)
{
    return areLinks ? ConnectFlow::Source::Link : ConnectFlow::Source::User;
}

} // namespace

Application::Application(const ApplicationOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_profile(options.profileFolder)
    , m_profileProblem(loadProfile())
    , m_translation(m_profile.state().window.language)
    , m_log(logPath())
    , m_networks(m_list, options.locality)
    , m_history(m_list, m_networks, m_log)
    , m_icons(m_list, m_networks, m_profile.filePath(QStringLiteral("icons")))
    , m_host(hostOptions())
    , m_serverActions(m_host)
    , m_window(m_theme, m_list)
    , m_tray(m_theme, m_list, m_host, m_serverActions)
{
    if (m_options.trayAvailable)
        m_tray.setAvailability(m_options.trayAvailable);
    if (!m_options.nick.isEmpty())
        m_profile.change([this](ProfileState &state) { state.nick = m_options.nick; });
    if (!m_options.theme.isEmpty())
        m_profile.change([this](ProfileState &state) { state.window.theme = m_options.theme; });
    m_memory = std::make_unique<WindowMemory>(m_profile, m_log, m_window, m_list, m_networks);
    m_connectFlow =
        std::make_unique<ConnectFlow>(m_theme, m_window, m_list, m_networks, m_host, m_profile);
    m_accountFlow = std::make_unique<AccountFlow>(m_theme, m_window, m_list, m_networks, m_profile);
    m_lobbyClaim = std::make_unique<LobbyClaim>(m_list, m_networks, m_host);
    m_hostPanelController = std::make_unique<HostPanelController>(m_theme, m_host, m_serverActions,
                                                                  m_window, m_tray, m_profile);
    m_stopFlow = std::make_unique<StopFlow>(m_window, m_list, m_networks, m_host, m_serverActions,
                                            m_profile);
    m_quitFlow = std::make_unique<QuitFlow>(m_window, m_tray, m_host, m_profile);
    m_attention = std::make_unique<Attention>(m_window, m_list, m_networks, m_history, m_tray,
                                              options.notificationBus);
    m_findFlow = std::make_unique<FindFlow>(m_window, m_log, m_history);
    m_roomsFlow = std::make_unique<RoomsFlow>(m_theme, m_window, m_list, m_networks);
    m_roomSuggestions = std::make_unique<RoomSuggestions>(m_window, m_list, m_networks, m_history);
    m_secureServersFlow = std::make_unique<SecureServersFlow>(m_theme, m_window, m_networks);
    m_profileFlow = std::make_unique<ProfileFlow>(m_theme, m_window, m_list, m_networks);
    m_searchFlow = std::make_unique<SearchFlow>(m_window, m_list, m_log, m_history, m_networks);
    m_logFlow = std::make_unique<LogFlow>(m_theme, m_window, m_log, logPath(), m_profile);
    connect(m_hostPanelController.get(), &HostPanelController::windowRequested, m_attention.get(),
            [this] { m_attention->raiseWindow(); });
    connect(&m_serverActions.join(), &QAction::triggered, m_connectFlow.get(),
            &ConnectFlow::joinOwnServer);
    connect(m_quitFlow.get(), &QuitFlow::quitDecided, this, &Application::quitNow);
    connect(&m_profile, &Profile::saveFailed, &m_window, &MainWindow::showNotice);
    connect(&m_profile, &Profile::keyringRefused, &m_window, &MainWindow::showNotice);
    connectWindow();
}

Application::~Application()
{
    if (!m_quitting && m_started)
        m_memory->save();
}

void Application::start()
{
    m_tray.show();
    m_window.setSettings(m_profile.state().window);
    m_icons.setEnabled(m_window.settings().showsNetworkIcons);
    connect(&m_log, &MessageLog::opened, this, &Application::handleLog);
    connect(&m_profile, &Profile::keyringRead, this, &Application::handleKeyring);
    m_log.open(QDateTime::currentMSecsSinceEpoch());
    // A large log that has to be repaired takes a while.
    QTimer::singleShot(maxHiddenMs, this, &Application::showWindow);
}

QString Application::loadProfile()
{
    if (m_options.keyring)
        m_profile.setKeyring(m_options.keyring());
    return m_profile.load();
}

void Application::handleLog(const LogState &log)
{
    m_logState = log;
    m_isLogOpen = true;
    if (m_profile.isReadingKeyring())
        QTimer::singleShot(maxKeyringMs, this, &Application::restore);
    else
        restore();
}

void Application::handleKeyring(bool isRead)
{
    if (m_isRestored && isRead)
        m_networks.handleKeyring(m_profile.state().networks);
    else if (m_isRestored)
        m_window.showNotice(tr("The system's keyring did not open. Unlock it, then try again."));
    else if (m_isLogOpen)
        restore();
}

void Application::restore()
{
    if (std::exchange(m_isRestored, true))
        return;
    const LogState log = std::exchange(m_logState, {});
    m_history.start(log);
    m_memory->restore(log);
    m_hostPanelController->restore();
    showWindow();
    const QString problem = m_profileProblem.isEmpty() ? log.problem : m_profileProblem;
    if (!problem.isEmpty() && m_window.isHidden())
        m_tray.showMessage(tr("Hearth"), problem);
    else if (!problem.isEmpty())
        m_window.showNotice(problem);
    connect(&m_log, &MessageLog::problemChanged, this, [this](const QString &sentence) {
        m_window.showNotice(sentence.isEmpty() ? tr("New messages are stored again.") : sentence);
    });
    m_connectFlow->open(m_options.urls, sourceOf(m_options.urlsAreLinks));
    m_started = true;
    emit started();
}

void Application::showWindow()
{
    if (std::exchange(m_windowShown, true))
        return;
    if (!m_options.minimized)
        m_window.show();
    else if (!m_tray.isAvailable())
        m_window.showMinimized();
    m_quitFlow->watchTray(m_options.trayCheckMs);
}

void Application::handle(const StartRequest &request)
{
    if (!m_started) {
        connect(this, &Application::started, this, [this, request] { handle(request); });
        return;
    }
    if (!request.theme.isEmpty()) {
        m_theme.setMode(Theme::modeFromName(request.theme));
        m_profile.touch();
    }
    if (!request.nick.isEmpty())
        m_connectFlow->setName(request.nick);
    if (!request.minimized)
        m_attention->raiseWindow();
    m_connectFlow->open(request.urls, sourceOf(request.urlsAreLinks));
}

void Application::quitNow()
{
    if (std::exchange(m_quitting, true))
        return;
    if (m_started)
        m_memory->save();
    m_attention->withdrawAll();
    m_window.hide();
    if (m_profile.isSaved()) {
        finish();
        return;
    }
    connect(&m_profile, &Profile::saved, this, &Application::finish);
    QTimer::singleShot(maxSaveMs, this, &Application::finish);
}

void Application::finish()
{
    if (!std::exchange(m_finished, true))
        emit finished();
}

void Application::saveForEnd()
{
    if (m_started)
        m_memory->save();
    m_profile.saveAndWait(maxSaveMs);
}

QString Application::logPath() const
{
    return m_profile.filePath(QStringLiteral("messages.db"));
}

HostOptions Application::hostOptions() const
{
    HostOptions host;
    host.dataFolder = m_profile.filePath(QStringLiteral("server"));
    host.serverProgram = m_options.serverProgram;
    return host;
}

void Application::connectWindow()
{
    connect(&m_networks, &Networks::conversationRequested, &m_window,
            &MainWindow::showConversation);
    connect(&m_networks, &Networks::quitRequested, m_quitFlow.get(), &QuitFlow::requestQuit);

    connect(&m_window, &MainWindow::conversationShown, &m_networks, &Networks::setShown);
    connect(&m_window, &MainWindow::joinRequested, &m_networks, &Networks::join);
    connect(&m_window, &MainWindow::joinByNameRequested, &m_networks, &Networks::joinTyped);
    connect(&m_window, &MainWindow::leaveRequested, &m_networks, &Networks::leave);
    connect(&m_window, &MainWindow::directChatRequested, &m_networks, &Networks::openDirect);
    connect(&m_window, &MainWindow::directChatByNickRequested, &m_networks,
            &Networks::openDirectTyped);
    connect(&m_window, &MainWindow::ignoreRequested, &m_networks, &Networks::setIgnored);
    connect(&m_window, &MainWindow::commandRequested, &m_networks, &Networks::submit);
    connect(&m_window, &MainWindow::reconnectRequested, &m_networks, &Networks::reconnectNow);
    connect(&m_window, &MainWindow::disconnectRequested, &m_networks, &Networks::disconnectFrom);
    connect(&m_window, &MainWindow::removeNetworkRequested, &m_networks, &Networks::remove);

    connect(&m_window, &MainWindow::settingsChanged, &m_icons,
            [this] { m_icons.setEnabled(m_window.settings().showsNetworkIcons); });

    const ChatPane *chat = &m_window.chat();
    connect(chat, &ChatPane::textEntered, &m_networks, &Networks::submit);
    connect(chat, &ChatPane::topicChangeRequested, &m_networks, &Networks::setTopic);
    connect(chat, &ChatPane::reactionRequested, &m_networks, &Networks::react);
    connect(chat, &ChatPane::typingChanged, &m_networks, &Networks::reportTyping);
    connect(chat, &ChatPane::removalRequested, &m_networks, &Networks::removeMessage);
    connect(chat, &ChatPane::messageRetryRequested, &m_networks, &Networks::retryMessage);
    connect(chat, &ChatPane::messageDeleteRequested, &m_networks, &Networks::deleteMessage);
    connect(chat, &ChatPane::cancelUnsentRequested, &m_networks, &Networks::cancelWaiting);
    connect(chat, &ChatPane::rowsRequested, &m_history, &MessageHistory::open);
    connect(chat, &ChatPane::olderMessagesRequested, &m_history, &MessageHistory::loadOlder);
    connect(chat, &ChatPane::newerMessagesRequested, &m_history, &MessageHistory::loadNewer);
    connect(chat, &ChatPane::oldestMessageRequested, &m_history, &MessageHistory::loadOldest);
    connect(chat, &ChatPane::firstUnreadRequested, &m_history, &MessageHistory::loadFirstUnread);
    connect(chat, &ChatPane::newestMessageRequested, &m_history, &MessageHistory::loadNewest);
    connect(chat, &ChatPane::originalRequested, &m_history, &MessageHistory::goToId);
    connect(chat, &ChatPane::originalNeeded, &m_history, &MessageHistory::loadOriginal);
    connect(chat, &ChatPane::timeRequested, &m_history, &MessageHistory::goToTime);
    connect(&m_window, &MainWindow::placeRequested, &m_history, &MessageHistory::goTo);
    connect(chat, &ChatPane::gapShown, &m_networks, &Networks::loadGap);
    connect(chat, &ChatPane::gapLoadRequested, &m_networks, &Networks::retryGap);
    connect(&m_history, &MessageHistory::messageReady, &m_window, &MainWindow::showMessage);
    connect(
        &m_history, &MessageHistory::messageMissing, &m_window,
        [this](const Conversation *, const QString &sentence) { m_window.showNotice(sentence); });
    chat->composer().setCommands(Networks::commandHints());
}

} // namespace client
