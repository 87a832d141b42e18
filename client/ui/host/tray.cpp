// SPDX-License-Identifier: MIT
#include "client/ui/host/tray.h"

#include "client/host/hostcontroller.h"
#include "client/model/conversationlist.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/theme/theme.h"
#include "common/irc/formatting.h"

#include <QStringList>
#include <QTimer>

namespace client {

namespace {

constexpr qsizetype maxNotificationChars = 200;

} // namespace

Tray::Tray(const Theme &theme, const ConversationList &conversations, HostController &host,
           ServerActions &serverActions, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_conversations(conversations)
    , m_host(host)
{
    buildMenu(serverActions);
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

void Tray::notify(const Conversation &conversation, const QList<ChatMessage> &messages)
{
    if (messages.isEmpty())
        return;
    const ChatMessage &last = messages.last();
    const bool direct = conversation.kind() == Conversation::Kind::Direct;
    QString title = direct ? last.sender : tr("%1 in %2").arg(last.sender, conversation.name());
    if (m_conversations.networks().size() > 1)
        title = tr("%1 (%2)", "who and where, network")
                    .arg(title, m_conversations.nameOf(conversation.network()));
    QString text = notificationText(last.text);
    if (messages.size() > 1)
        text = tr("%1 (and %n more)", nullptr, int(messages.size() - 1)).arg(text);
    show(title, text, conversation.id());
}

void Tray::show(const QString &title, const QString &text, quint64 conversationId)
{
    m_icon.showMessage(title, text, hearthIcon(m_theme, m_picture));
    m_notified = conversationId;
    m_balloonOf = conversationId;
    emit notified(title, text);
}

void Tray::buildMenu(ServerActions &serverActions)
{
    QAction *open = m_menu.addAction(tr("Open Hearth"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    serverActions.addTo(m_menu);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::update()
{
    QStringList parts;
    if (const int mentions = m_conversations.mentions(); mentions > 0)
        parts.append(mentions == 1 ? tr("1 message for you")
                                   : tr("%n messages for you", nullptr, mentions));
    if (const int unread = m_conversations.unread(); unread > 0)
        parts.append(tr("%n unread", nullptr, unread));
    if (m_host.state() != HostController::State::Stopped)
        parts.append(m_host.message().isEmpty() ? serverSummary(m_host) : m_host.message());
    parts.prepend(tr("Hearth"));
    m_icon.setToolTip(parts.join(QLatin1Char('\n')));

    withdrawWhenRead();
    const TrayPicture picture = trayPicture(m_conversations, m_host);
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_icon.setIcon(hearthIcon(m_theme, m_picture));
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
    if (m_notified != 0)
        emit conversationRequested(m_notified);
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

QString notificationText(const QString &text)
{
    QString plain = QString::fromUtf8(irc::withoutFormatting(text.toUtf8())).simplified();
    if (plain.size() > maxNotificationChars) {
        const bool halved = plain.at(maxNotificationChars - 1).isHighSurrogate();
        plain.truncate(maxNotificationChars - (halved ? 1 : 0));
        plain = plain.trimmed() + QChar(0x2026);
    }
    // Notification daemons parse some HTML: a '<' is literal if no letter follows it.
    return plain.replace(QLatin1Char('<'), QStringLiteral("<\u200b"));
}

} // namespace client
