// SPDX-License-Identifier: MIT
#pragma once

#include "client/app/singleinstance.h"
#include "client/app/translation.h"
#include "client/host/hostcontroller.h"
#include "client/model/conversationlist.h"
#include "client/networks/messagehistory.h"
#include "client/networks/networkicons.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/store/messagelog.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/host/tray.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/cursorrest.h"
#include "client/ui/window/mainwindow.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace client {

class AccountFlow;
class Attention;
class ConnectFlow;
class FindFlow;
class HostPanelController;
class LobbyClaim;
class LogFlow;
class ProfileFlow;
class QuitFlow;
class RoomSuggestions;
class RoomsFlow;
class SearchFlow;
class SecureServersFlow;
class StopFlow;
class WindowMemory;

struct ApplicationOptions
{
    QString profileFolder;
    QString nick;  ///< Empty: that of the profile.
    QString theme; ///< A name of Theme::modeFromName(); empty: that of the profile.
    QStringList urls;
    bool urlsAreLinks = false; ///< From another program: unknown servers need a click.
    bool minimized = false;
    QString serverProgram;            ///< Path of hearthd; empty: the bundled one.
    Tray::Availability trayAvailable; ///< Empty: asks the desktop.
    int trayCheckMs = 5'000;          ///< See QuitFlow::watchTray().
    PeerLocality locality = {};
    /// Address of the D-Bus with the notification service; empty: that of the desktop session.
    QString notificationBus = {};
    /// Makes the keyring for the passwords; empty, or a result of null: they are kept in a file.
    std::function<std::unique_ptr<Keyring>()> keyring = {};
};

/// The window and everything behind it: creates the objects and connects them. GUI thread.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const ApplicationOptions &options, QObject *parent = nullptr);
    /// Saves, and sends QUIT to every server.
    ~Application() override;

    /// Restores what was open, opens the URLs of the options, and shows the window. Emits started()
    /// once, never synchronously.
    void start();
    bool isStarted() const { return m_started; }
    /// Handles a later start of the program with the same profile.
    void handle(const StartRequest &request);
    /// Quits without a question; a hosted server keeps running. Emits finished() once everything is
    /// saved, or after 5 s if the disk does not respond.
    void quitNow();
    /// Saves, and waits up to 5 s for it: the desktop session ends.
    void saveForEnd();

    Profile &profile() { return m_profile; }
    Theme &theme() { return m_theme; }
    ConversationList &conversations() { return m_list; }
    Networks &networks() { return m_networks; }
    MessageHistory &history() { return m_history; }
    MessageLog &log() { return m_log; }
    HostController &host() { return m_host; }
    ServerActions &serverActions() { return m_serverActions; }
    MainWindow &window() { return m_window; }
    Tray &tray() { return m_tray; }
    LogFlow &logFlow() { return *m_logFlow; }
    QuitFlow &quitFlow() { return *m_quitFlow; }
    StopFlow &stopFlow() { return *m_stopFlow; }

signals:
    /// The conversations of the last time are open again.
    void started();
    /// The program can exit.
    void finished();

private:
    /// The second part of start(), when the message log is open.
    void handleLog(const LogState &log);
    /// The keyring has answered: with the passwords, if @p isRead.
    void handleKeyring(bool isRead);
    /// The third part, when the keyring has answered, or does not answer in time.
    void restore();
    QString loadProfile();
    void showWindow();
    void finish();
    HostOptions hostOptions() const;
    QString logPath() const;
    void connectWindow();

    ApplicationOptions m_options;
    Profile m_profile;
    QString m_profileProblem; ///< A sentence for the user; empty if the profile was read.
    Translation m_translation;
    Theme m_theme;
    CursorRest m_cursorRest;
    ConversationList m_list;
    MessageLog m_log;
    Networks m_networks;
    MessageHistory m_history;
    NetworkIcons m_icons;
    HostController m_host;
    ServerActions m_serverActions;
    MainWindow m_window;
    Tray m_tray;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<ConnectFlow> m_connectFlow;
    std::unique_ptr<AccountFlow> m_accountFlow;
    std::unique_ptr<LobbyClaim> m_lobbyClaim;
    std::unique_ptr<HostPanelController> m_hostPanelController;
    std::unique_ptr<StopFlow> m_stopFlow;
    std::unique_ptr<QuitFlow> m_quitFlow;
    std::unique_ptr<Attention> m_attention;
    LogState m_logState; ///< Until restore().
    bool m_isLogOpen = false;
    bool m_isRestored = false;
    std::unique_ptr<FindFlow> m_findFlow;
    std::unique_ptr<RoomsFlow> m_roomsFlow;
    std::unique_ptr<RoomSuggestions> m_roomSuggestions;
    std::unique_ptr<ProfileFlow> m_profileFlow;
    std::unique_ptr<SearchFlow> m_searchFlow;
    std::unique_ptr<SecureServersFlow> m_secureServersFlow;
    std::unique_ptr<LogFlow> m_logFlow;
    bool m_started = false;
    bool m_windowShown = false;
    bool m_quitting = false;
    bool m_finished = false;
};

} // namespace client
