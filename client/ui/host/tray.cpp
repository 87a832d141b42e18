// SPDX-License-Identifier: MIT
#include "client/ui/host/tray.h"

#include "client/host/hostcontroller.h"
#include "client/model/conversationlist.h"
#include "client/ui/host/donotdisturbtext.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/theme/theme.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>

namespace client {

namespace {

/// Whether no network is connected or tries to connect.
bool isOffline(const ConversationList &conversations)
{
    const QList<Network *> networks = conversations.networks();
    return std::ranges::all_of(networks, [](const Network *network) {
        return network->state().phase == NetworkState::Phase::Offline;
    });
}

} // namespace

Tray::Tray(const Theme &theme, const ConversationList &conversations, HostController &host,
           ServerActions &serverActions, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_conversations(conversations)
    , m_host(host)
{
    buildMenu(serverActions);
    updateQuietMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::onMessageClicked);
    connect(&m_menu, &QMenu::aboutToShow, &m_host, &HostController::refresh);

    connect(&m_conversations, &ConversationList::countsChanged, this, &Tray::update);
    connect(&m_conversations, &ConversationList::dataChanged, this, &Tray::update);
    connect(&m_conversations, &ConversationList::rowsInserted, this, &Tray::update);
    connect(&m_conversations, &ConversationList::rowsRemoved, this, &Tray::update);
    connect(&m_host, &HostController::stateChanged, this, &Tray::update);
    connect(&m_host, &HostController::statusChanged, this, &Tray::update);
    connect(&m_theme, &Theme::changed, this,
            [this] { m_icon.setIcon(hearthIcon(m_theme, m_picture)); });
    m_icon.setIcon(hearthIcon(m_theme, m_picture));
    update();
}

void Tray::setSettings(const WindowSettings &settings)
{
    m_settings = settings;
    updateQuietMenu();
    update();
}

void Tray::showNotification(const QString &title, const QString &text, quint64 key)
{
    showMessage(title, text);
    m_notified = key;
    m_balloonOf = key;
}

void Tray::showMessage(const QString &title, const QString &sentence)
{
    m_icon.showMessage(title, sentence, hearthIcon(m_theme, m_picture));
    m_notified.reset();
    m_balloonOf = 0;
    emit notified(title, sentence);
}

void Tray::buildMenu(ServerActions &serverActions)
{
    QAction *open = m_menu.addAction(tr("&Open Hearth"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    m_menu.setDefaultAction(open);
    m_connection = m_menu.addAction(QString());
    connect(m_connection, &QAction::triggered, this, [this] {
        if (isOffline(m_conversations))
            emit connectRequested();
        else
            emit disconnectRequested();
    });
    m_serverMenu.setTitle(tr("&Server"));
    serverActions.addTo(m_serverMenu);
    m_menu.addMenu(&m_serverMenu);
    m_menu.addSeparator();
    m_menu.addMenu(&m_quietMenu);
    for (const DoNotDisturb choice : doNotDisturbChoices()) {
        QAction *action = m_quietMenu.addAction(doNotDisturbChoiceText(choice));
        connect(action, &QAction::triggered, this,
                [this, choice] { emit doNotDisturbRequested(choice); });
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("S&ettings…")), &QAction::triggered, this,
            &Tray::settingsRequested);
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::update()
{
    updateToolTip();
    updateConnection();
    withdrawWhenRead();
    TrayPicture picture = trayPicture(m_conversations, m_host);
    picture.isQuiet = isDoNotDisturb(m_settings, QDateTime::currentDateTime());
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_icon.setIcon(hearthIcon(m_theme, m_picture));
}

void Tray::updateToolTip()
{
    QStringList parts{tr("Hearth")};
    if (const int mentions = m_conversations.mentions(); mentions > 0)
        parts.append(mentions == 1 ? tr("1 message for you")
                                   : tr("%n messages for you", nullptr, mentions));
    if (const int unread = m_conversations.unread(); unread > 0)
        parts.append(tr("%n unread", nullptr, unread));
    const QString quiet = doNotDisturbText(m_settings, QDateTime::currentDateTime());
    if (!quiet.isEmpty())
        parts.append(quiet);
    if (m_host.state() != HostController::State::Stopped)
        parts.append(m_host.message().isEmpty() ? serverSummary(m_host) : m_host.message());
    const QString text = parts.join(QLatin1Char('\n'));
    if (text != m_icon.toolTip())
        m_icon.setToolTip(text);
}

void Tray::updateConnection()
{
    const QString text = isOffline(m_conversations) ? tr("&Connect") : tr("Dis&connect");
    if (text != m_connection->text())
        m_connection->setText(text);
}

void Tray::updateQuietMenu()
{
    const QString text = doNotDisturbText(m_settings, QDateTime::currentDateTime());
    m_quietMenu.setTitle(text.isEmpty() ? tr("&Do not disturb") : text);
    m_quietMenu.actions().constLast()->setVisible(!text.isEmpty()); // "Turn off"
}

/// If the balloon is shown, Qt reports a click on the icon as a click on both. The window that the
/// click on the balloon opens must not be hidden by the click on the icon.
void Tray::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger && !m_messageClicked)
        emit toggleRequested();
}

void Tray::onMessageClicked()
{
    m_messageClicked = true;
    QTimer::singleShot(0, this, [this] { m_messageClicked = false; });
    if (m_notified)
        emit notificationClicked(*m_notified);
    else
        emit openRequested();
}

/// Hides the balloon of a message that has been read. Only Qt's own balloon can be hidden, by an
/// empty one. Qt uses it only for trays of the X server, where the icon has a geometry.
void Tray::withdrawWhenRead()
{
    if (m_balloonOf == 0)
        return;
    const Conversation *conversation = m_conversations.conversation(m_balloonOf);
    if (conversation && conversation->unread() > 0)
        return;
    m_balloonOf = 0;
    if (!m_icon.geometry().isEmpty())
        m_icon.showMessage({}, {});
}

TrayPicture trayPicture(const ConversationList &conversations, const HostController &host)
{
    TrayPicture picture;
    picture.hosting = host.isRunning();
    picture.mentions = conversations.mentions();
    picture.unread = conversations.unread() > 0;
    const QList<Network *> networks = conversations.networks();
    for (const Network *network : networks) {
        if (network->state().phase == NetworkState::Phase::Online)
            picture.connected = true;
    }
    return picture;
}

} // namespace client
