// SPDX-License-Identifier: MIT
#pragma once

#include "client/app/singleinstance.h"
#include "client/host/hostcontroller.h"
#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/host/tray.h"
#include "client/ui/theme/theme.h"
#include "client/ui/window/mainwindow.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace client {

class Attention;
class ConnectFlow;
class HostPanelController;
class LobbyClaim;
class QuitFlow;
class StopFlow;
class WindowMemory;

struct ApplicationOptions
{
    QString profileFolder;
    QString nick;  ///< Empty: as remembered.
    QString theme; ///< A name of Theme::modeFromName(); empty: as remembered.
    QStringList urls;
    bool urlsAreLinks = false; ///< Another program chose them: nothing happens before a click.
    bool minimized = false;
    QString serverProgram;            ///< Empty: the one that comes along.
    Tray::Availability trayAvailable; ///< Empty: as the desktop has it.
    int trayCheckMs = 5'000;          ///< How often to look for it while the window is hidden.
    PeerLocality locality = {};
};

/// One window with everything behind it: builds the objects and connects them. GUI thread.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const ApplicationOptions &options, QObject *parent = nullptr);
    /// Saves, and says goodbye to every server.
    ~Application() override;

    /// Opens what was open, then what the options name, and shows the window.
    void start();
    /// Does what a later start with the same profile asks for.
    void handle(const StartRequest &request);
    /// Quits without a question, an own server runs on. finished() follows once everything is
    /// saved, or after a few seconds where the disk does not take it.
    void quitNow();
    /// Saves, and waits a moment for it: the session ends.
    void saveForEnd();

    Profile &profile() { return m_profile; }
    Theme &theme() { return m_theme; }
    ConversationList &conversations() { return m_list; }
    Networks &networks() { return m_networks; }
    HostController &host() { return m_host; }
    ServerActions &serverActions() { return m_serverActions; }
    MainWindow &window() { return m_window; }
    Tray &tray() { return m_tray; }
    QuitFlow &quitFlow() { return *m_quitFlow; }
    StopFlow &stopFlow() { return *m_stopFlow; }

signals:
    /// Everything is saved; the program can end.
    void finished();

private:
    void finish();
    HostOptions hostOptions() const;
    void connectWindow();

    ApplicationOptions m_options;
    Profile m_profile;
    QString m_profileProblem; ///< What was wrong with the profile's file, in a sentence.
    Theme m_theme;
    ConversationList m_list;
    Networks m_networks;
    HostController m_host;
    ServerActions m_serverActions;
    MainWindow m_window;
    Tray m_tray;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<ConnectFlow> m_connectFlow;
    std::unique_ptr<LobbyClaim> m_lobbyClaim;
    std::unique_ptr<HostPanelController> m_hostPanelController;
    std::unique_ptr<StopFlow> m_stopFlow;
    std::unique_ptr<QuitFlow> m_quitFlow;
    std::unique_ptr<Attention> m_attention;
    bool m_quitting = false;
    bool m_finished = false;
};

} // namespace client
