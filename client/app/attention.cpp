// SPDX-License-Identifier: MIT
#include "client/app/attention.h"

#include "client/chat/donotdisturb.h"
#include "client/networks/messagehistory.h"
#include "client/networks/networks.h"
#include "client/notifications/notificationtext.h"
#include "client/ui/host/tray.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFile>

namespace client {

namespace {

/// A click on the tray may take the focus from the window before the program gets the click.
constexpr int justActiveMs = 500;

constexpr qint64 maxQuietWaitMs = 5 * 60'000;

/// A bus that is not connected if the desktop has none: Qt would start one.
QDBusConnection notificationBus(const QString &address)
{
    if (!address.isEmpty())
        return QDBusConnection::connectToBus(address, address);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool exists = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
                        || (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
    return exists ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

} // namespace

Attention::Attention(MainWindow &window, ConversationList &list, Networks &networks,
                     MessageHistory &history, Tray &tray, const QString &busAddress,
                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
    , m_history(history)
    , m_tray(tray)
    , m_desktop(notificationBus(busAddress))
    , m_notifier(list, m_desktop, {&QDateTime::currentDateTime, [this](const Conversation &one) {
                                       return isInFront(one);
                                   }})
{
    connect(&networks, &Networks::messagesAdded, &m_notifier, &Notifier::handleMessages);
    connect(&networks, &Networks::messagesChanged, &m_notifier, &Notifier::handleChanges);
    connect(&m_notifier, &Notifier::notified, this, &Attention::alert);
    connect(&m_notifier, &Notifier::openRequested, this, &Attention::open);
    connect(&m_notifier, &Notifier::replyRequested, this, &Attention::openForReply);
    connect(&m_notifier, &Notifier::replyEntered, this, &Attention::reply);
    connect(&m_desktop, &DesktopNotifications::undeliverable, this, &Attention::showInTray);
    connect(&m_tray, &Tray::toggleRequested, this, &Attention::toggleWindow);
    connect(&m_tray, &Tray::openRequested, this, [this] { raiseWindow(); });
    connect(&m_tray, &Tray::notificationClicked, this, [this](quint64 key) {
        raiseWindow();
        m_notifier.open(key, {});
    });
    connect(&m_tray, &Tray::settingsRequested, this, [this] {
        raiseWindow();
        m_window.actions().action(WindowActions::Id::Settings)->trigger();
    });
    connect(&m_tray, &Tray::connectRequested, this, &Attention::connectAll);
    connect(&m_tray, &Tray::disconnectRequested, this, &Attention::disconnectAll);
    connect(&m_tray, &Tray::doNotDisturbRequested, this,
            [this](DoNotDisturb choice) { m_window.actions().setDoNotDisturb(choice); });
    connect(&m_window, &MainWindow::settingsChanged, this, &Attention::applySettings);
    m_window.installEventFilter(this);
    m_quietEnd.setSingleShot(true);
    connect(&m_quietEnd, &QTimer::timeout, this, &Attention::watchQuietEnd);
    applySettings();
}

/// The notifications would be useless without the program.
Attention::~Attention()
{
    withdrawAll();
}

void Attention::raiseWindow(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt takes it from there, on Wayland
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_justActive.setRemainingTime(justActiveMs);
    return QObject::eventFilter(watched, event);
}

/// Hides the window only if the user has just seen it: it may be covered by others.
void Attention::toggleWindow()
{
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized()
                        && (m_window.isActiveWindow() || !m_justActive.hasExpired());
    if (isSeen)
        m_window.hide();
    else
        raiseWindow();
}

bool Attention::isInFront(const Conversation &conversation) const
{
    return m_window.isActiveWindow() && m_window.currentConversation() == &conversation
           && m_window.chat().isVisible();
}

void Attention::alert()
{
    if (m_window.isVisible() && !m_window.isActiveWindow())
        QApplication::alert(&m_window);
}

void Attention::showInTray(const Notification &notification)
{
    if (m_tray.isAvailable())
        m_tray.showNotification(withoutMarkup(notification.title), withoutMarkup(notification.text),
                                notification.key);
}

void Attention::connectAll()
{
    const QList<Network *> networks = m_list.networks();
    for (Network *network : networks) {
        if (network->state().phase != NetworkState::Phase::Online)
            m_networks.reconnectNow(network);
    }
    if (networks.isEmpty()) {
        raiseWindow();
        m_window.showConnectCard();
    }
}

void Attention::disconnectAll()
{
    const QList<Network *> networks = m_list.networks();
    for (Network *network : networks) {
        if (network->state().phase != NetworkState::Phase::Offline)
            m_networks.disconnectFrom(network);
    }
}

void Attention::applySettings()
{
    const WindowSettings settings = m_window.settings();
    m_notifier.setSettings(settings);
    m_tray.setSettings(settings);
    watchQuietEnd();
    m_list.setMentionWords(settings.notificationWords);
}

void Attention::watchQuietEnd()
{
    WindowSettings settings = m_window.settings();
    const int end = settings.doNotDisturbUntil;
    m_quietEnd.stop();
    if (end == 0 || end == doNotDisturbForever)
        return;
    const QDateTime now = QDateTime::currentDateTime();
    if (isDoNotDisturb(settings, now)) {
        // Timers stand still while the computer sleeps.
        const qint64 restMs = end * qint64(60'000) - now.toMSecsSinceEpoch();
        m_quietEnd.start(int(qMin(restMs + 1, maxQuietWaitMs)));
    } else {
        settings.doNotDisturbUntil = 0;
        m_window.changeSettings(settings);
    }
}

void Attention::open(Conversation *conversation, const MessageOrder &message, const QString &token)
{
    raiseWindow(token);
    m_window.showConversation(conversation);
    if (message.localId != 0)
        m_history.goTo(conversation, message);
}

void Attention::openForReply(Conversation *conversation, const MessageOrder &message,
                             const QString &token)
{
    open(conversation, message, token);
    if (const QString id = replyId(*conversation, message); !id.isEmpty())
        conversation->setReplyTo(id);
}

/// The text is said as it is: a notification is no place for commands.
void Attention::reply(Conversation *conversation, const MessageOrder &message, const QString &text)
{
    const QString draftReplyTo = conversation->replyTo();
    const QString draftRecipient = conversation->replyRecipient();
    conversation->setReplyTo(replyId(*conversation, message));
    m_networks.submit(conversation, text.startsWith(u'/') ? QString(u'/' + text) : text);
    conversation->setReplyTo(draftReplyTo, draftRecipient);
}

QString Attention::replyId(const Conversation &conversation, const MessageOrder &message)
{
    const bool hasReplies = conversation.kind() == Conversation::Kind::Room
                            && conversation.network().features().replies;
    const ChatMessage *found = hasReplies ? conversation.messages().find(message.localId) : nullptr;
    return found ? found->id : QString();
}

} // namespace client
