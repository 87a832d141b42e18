// SPDX-License-Identifier: MIT
#include "client/chat/donotdisturb.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/replybar.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/quietline.h"
#include "client/ui/window/windowactions.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/patience.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Conversation;
using client::WindowSettings;
using support::Window;

/// Notifications of a window about messages of another client, shown by a scripted daemon.
class tst_Attention : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void notifiesUnlessTheUserIsLooking();
    void opensTheMessage();
    void sendsAReplyAsItIs();
    void repliesToTheMessageInARoom();
    void opensTheComposerForAReply();
    void countsWordsOfTheSettings();
    void usesTheTrayWithoutADaemon();
    void withdrawsNotificationsAtTheEnd();
    void keepsQuietForAWhile();
    void turnsQuietOffWhenItIsOver();
    void togglesTheWindowFromTheTray();
    void disconnectsAndConnectsFromTheTray();

private:
    bool isShown(const QString &title) const { return m_daemon->withTitle(title).id != 0; }
    /// ben says @p text to @p target.
    void benSays(const QByteArray &text, const QByteArray &target = "#lobby")
    {
        m_ben->send("PRIVMSG " + target + " :" + text);
    }
    /// Waits until all messages that ben has sent before are there.
    bool isQuiet()
    {
        const QByteArray text = "round " + QByteArray::number(++m_rounds);
        benSays(text);
        return QTest::qWaitFor(
            [&] { return m_ana->texts(u"#lobby"_s).contains(QString::fromUtf8(text)); },
            support::patienceMs);
    }
    const client::QuietLine *quietLine() const
    {
        return m_ana->widget().findChild<client::QuietLine *>();
    }

    /// The user goes to another window.
    bool leaveWindow()
    {
        m_other = std::make_unique<QWidget>();
        m_other->show();
        m_other->activateWindow();
        return QTest::qWaitFor([this] { return !m_ana->widget().isActiveWindow(); },
                               support::patienceMs);
    }

    std::unique_ptr<support::PrivateBus> m_bus;
    std::unique_ptr<support::NotificationDaemon> m_daemon;
    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<support::IrcClient> m_ben;
    std::unique_ptr<Window> m_ana;
    std::unique_ptr<QWidget> m_other;
    int m_rounds = 0;
};

void tst_Attention::initTestCase()
{
    if (!support::PrivateBus().isRunning())
        QSKIP("dbus-daemon is missing");
}

void tst_Attention::init()
{
    m_bus = std::make_unique<support::PrivateBus>();
    m_daemon = std::make_unique<support::NotificationDaemon>(m_bus->connection());
    m_daemon->capabilities.append(u"inline-reply"_s);
    QVERIFY(m_daemon->start());
    m_server = std::make_unique<support::Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_ben = std::make_unique<support::IrcClient>("ben");
    QVERIFY(m_ben->connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s)));
    m_ben->send("CAP REQ :message-tags");
    QVERIFY(m_ben->sees("ACK"));
    QVERIFY(m_ben->join("#lobby"));
    m_ana = std::make_unique<Window>();
    m_ana->options().notificationBus = m_bus->address();
    m_ana->options().trayAvailable = [] { return true; };
    m_ana->open();
    m_ana->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server->port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    m_ana->widget().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->widget().isActiveWindow(), support::patienceMs);
}

void tst_Attention::cleanup()
{
    m_other.reset();
    m_ana.reset();
    m_ben.reset();
    m_server.reset();
    m_daemon.reset();
    m_bus.reset();
}

void tst_Attention::notifiesUnlessTheUserIsLooking()
{
    benSays("ana: do you see this?");
    QVERIFY(isQuiet());
    benSays("psst", "ana");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben"_s), support::patienceMs);
    QCOMPARE(m_daemon->calls.size(), 1);
    m_ana->widget().showConversation(m_ana->conversation(u"ben"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon->shown.isEmpty(), support::patienceMs);
    benSays("ana: and this?");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben in #lobby"_s), support::patienceMs);
}

void tst_Attention::opensTheMessage()
{
    QVERIFY(leaveWindow());
    benSays("ana: first");
    QVERIFY(isQuiet());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben in #lobby"_s), support::patienceMs);
    m_daemon->invoke(m_daemon->shown.constFirst(), u"default"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->widget().isActiveWindow(), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"ana: first"_s), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon->shown.isEmpty(), support::patienceMs);
    // From the tray, where it was hidden.
    m_ana->widget().showConnectCard();
    m_ana->widget().hide();
    benSays("ana: second");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben in #lobby"_s), support::patienceMs);
    m_daemon->invoke(m_daemon->shown.constFirst(), u"default"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->widget().isVisible(), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"ana: second"_s), support::patienceMs);
}

void tst_Attention::sendsAReplyAsItIs()
{
    benSays("psst", "ana");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben"_s), support::patienceMs);
    m_daemon->reply(m_daemon->shown.constFirst(), u"/quit is no command here"_s);
    QVERIFY(m_ben->sees("PRIVMSG ben :/quit is no command here"));
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon->shown.isEmpty(), support::patienceMs);
    QCOMPARE(m_ana->conversation(u"ben"_s)->unread(), 0);
}

void tst_Attention::repliesToTheMessageInARoom()
{
    Conversation *lobby = m_ana->conversation(u"#lobby"_s);
    m_ana->widget().showConnectCard();
    benSays("ana: who has the key?");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben in #lobby"_s), support::patienceMs);
    const client::MessageModel &messages = lobby->messages();
    const QString id = messages.at(messages.rowCount() - 1).id;
    lobby->setReplyTo(u"of the draft"_s);
    m_daemon->reply(m_daemon->shown.constFirst(), u"I do"_s);
    QVERIFY(m_ben->sees("+reply=" + id.toUtf8()));
    QCOMPARE(lobby->replyTo(), u"of the draft"_s);
}

void tst_Attention::opensTheComposerForAReply()
{
    QVERIFY(leaveWindow());
    benSays("ana: who has the key?");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben in #lobby"_s), support::patienceMs);
    m_daemon->invoke(m_daemon->shown.constFirst(), u"reply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->widget().findChild<client::ReplyBar *>()->isVisible(),
                             support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->widget().chat().composer().edit().hasFocus(),
                             support::patienceMs);
}

void tst_Attention::countsWordsOfTheSettings()
{
    WindowSettings settings = m_ana->widget().settings();
    settings.notificationWords = {u"lunch"_s};
    m_ana->widget().changeSettings(settings);
    m_ana->widget().showConnectCard();
    benSays("time for lunch!");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben in #lobby"_s), support::patienceMs);
    QCOMPARE(m_ana->conversation(u"#lobby"_s)->mentions(), 1);
}

void tst_Attention::usesTheTrayWithoutADaemon()
{
    m_daemon->stop();
    QSignalSpy notified(&m_ana->application().tray(), &client::Tray::notified);
    benSays("<b>psst", "ana");
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, support::patienceMs);
    QCOMPARE(notified.at(0), (QVariantList{u"ben"_s, u"<\u200bb>psst"_s}));
    m_ana->widget().hide();
    emit m_ana->application().tray().icon().messageClicked();
    QVERIFY(m_ana->widget().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"<b>psst"_s), support::patienceMs);
    // The daemon is used again once it is there.
    m_ana->widget().hide();
    QVERIFY(m_daemon->start());
    benSays("again", "ana");
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->shown.size(), 1, support::patienceMs);
    QCOMPARE(notified.size(), 1);
}

void tst_Attention::withdrawsNotificationsAtTheEnd()
{
    benSays("psst", "ana");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben"_s), support::patienceMs);
    m_ana->application().quitNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon->shown.isEmpty(), support::patienceMs);
}

void tst_Attention::keepsQuietForAWhile()
{
    QVERIFY(!quietLine()->isVisible());
    using Id = client::WindowActions::Id;
    m_ana->widget().actions().action(Id::QuietHour)->trigger();
    QVERIFY(quietLine()->isVisible());
    QVERIFY(m_ana->readable().contains(u"Do not disturb until "_s));
    QVERIFY(m_ana->application().tray().picture().isQuiet);
    benSays("psst", "ana");
    QVERIFY(isQuiet());
    QCOMPARE(m_ana->conversation(u"ben"_s)->unread(), 1);
    // It lasts over a restart.
    m_ana->close();
    m_ana->open();
    QVERIFY(quietLine()->isVisible());
    QTest::mouseClick(m_ana->button(u"Turn off"_s), Qt::LeftButton);
    QVERIFY(!quietLine()->isVisible());
    QVERIFY(!m_ana->application().tray().picture().isQuiet);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    benSays("psst", "ana");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"ben"_s), support::patienceMs);
    QCOMPARE(m_daemon->calls.size(), 1);
}

void tst_Attention::turnsQuietOffWhenItIsOver()
{
    WindowSettings settings = m_ana->widget().settings();
    settings.doNotDisturbUntil = client::doNotDisturbUntil(
        client::DoNotDisturb::HalfHour, QDateTime::currentDateTime().addSecs(-3'600));
    m_ana->widget().changeSettings(settings);
    QCOMPARE(m_ana->widget().settings().doNotDisturbUntil, 0);
    QVERIFY(!quietLine()->isVisible());
    QVERIFY(!m_ana->application().tray().picture().isQuiet);
}

void tst_Attention::togglesTheWindowFromTheTray()
{
    client::Tray &tray = m_ana->application().tray();
    // A click on the tray may have taken the focus.
    QVERIFY(leaveWindow());
    emit tray.toggleRequested();
    QVERIFY(!m_ana->widget().isVisible());
    emit tray.toggleRequested();
    QVERIFY(m_ana->widget().isVisible());
}

void tst_Attention::disconnectsAndConnectsFromTheTray()
{
    using Phase = client::NetworkState::Phase;
    const client::Network &network = m_ana->conversation(u"#lobby"_s)->network();
    emit m_ana->application().tray().disconnectRequested();
    QTRY_VERIFY_WITH_TIMEOUT(network.state().phase == Phase::Offline, support::patienceMs);
    emit m_ana->application().tray().connectRequested();
    QTRY_VERIFY_WITH_TIMEOUT(network.state().phase == Phase::Online, support::patienceMs);
}

HEARTH_WINDOW_TEST(tst_Attention)
#include "tst_attention.moc"
