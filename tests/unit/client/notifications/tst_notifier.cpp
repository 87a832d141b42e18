// SPDX-License-Identifier: MIT
#include "client/notifications/desktopnotifications.h"
#include "client/notifications/notifier.h"
#include "common/irc/mention.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using client::ChatMessage;
using client::Conversation;
using client::MessageChange;
using client::Network;
using client::Notifier;
using client::WindowSettings;
using support::NotificationDaemon;

namespace {

const QDateTime noon(QDate(2026, 11, 29), QTime(12, 0));

struct NotifierFixture
{
    NotifierFixture()
        : network(list.addNetwork(QStringLiteral("workshop")))
        , lobby(list.addConversation(network, Conversation::Kind::Room, QStringLiteral("#lobby")))
        , ana(list.addConversation(network, Conversation::Kind::Direct, QStringLiteral("ana")))
    {
        network->setNick(QStringLiteral("sam"));
        notifier = std::make_unique<Notifier>(
            list, desktop,
            Notifier::Options{[this] { return now; },
                              [this](const Conversation &one) { return &one == inFront; }, 0});
    }

    ChatMessage message(const QString &sender, const QString &text)
    {
        ChatMessage made;
        made.localId = list.nextMessageId();
        made.position = qint64(made.localId) << client::positionBits;
        made.id = QStringLiteral("id%1").arg(made.localId);
        made.sender = sender;
        made.text = text;
        made.mention = irc::indexOfMention(text, network->nick()) >= 0 || list.hasMentionWord(made);
        return made;
    }

    /// @p messages arrive.
    void receive(Conversation *conversation, const QList<ChatMessage> &messages)
    {
        notifier->handleMessages(conversation, conversation->append(messages));
    }
    void receive(Conversation *conversation, const QString &sender, const QString &text)
    {
        receive(conversation, {message(sender, text)});
    }
    /// Waits until everything that was sent before has reached the daemon. The first round may be
    /// sent together with it, in any order.
    bool isIdle() { return reachesDaemon() && reachesDaemon(); }
    QStringList titles() const
    {
        QStringList titles;
        for (const NotificationDaemon::Call &call : daemon.calls) {
            if (!call.title.startsWith(QLatin1String("last ")))
                titles.append(call.title);
        }
        return titles;
    }
    /// The titles of what is shown.
    QStringList shownTitles() const
    {
        QStringList titles;
        for (const uint id : daemon.shown) {
            for (auto call = daemon.calls.crbegin(); call != daemon.calls.crend(); ++call) {
                if (call->id != id)
                    continue;
                if (!call->title.startsWith(QLatin1String("last ")))
                    titles.append(call->title);
                break;
            }
        }
        return titles;
    }

    support::PrivateBus bus;
    NotificationDaemon daemon{bus.connection()};
    client::ConversationList list;
    Network *network;
    Conversation *lobby;
    Conversation *ana;
    client::DesktopNotifications desktop{bus.connection()};
    QDateTime now = noon;
    const Conversation *inFront = nullptr;
    WindowSettings settings;
    std::unique_ptr<Notifier> notifier;

private:
    bool reachesDaemon()
    {
        client::Notification last;
        last.key = ~quint64(0);
        last.title = QStringLiteral("last %1").arg(++m_rounds);
        desktop.show(last);
        return QTest::qWaitFor([&] { return daemon.withTitle(last.title).id != 0; });
    }

    int m_rounds = 0;
};

} // namespace

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhoAndWhere();
    void choosesMessages_data();
    void choosesMessages();
    void leavesOutWhatNeedsNoAttention();
    void keepsQuiet_data();
    void keepsQuiet();
    void soundsOnceForABurst();
    void showsOneNotificationForABurst();
    void boundsAFlood();
    void opensOwnNotificationsAgainAfterAFlood();
    void opensTheMessage();
    void opensAConversationWhoseNotificationIsGone();
    void passesOnAReply();
    void marksAsRead();
    void withdrawsWhatIsRead();
    void withdrawsWhatIsMutedOrRemoved();
    void withdrawsRedactedMessages();
    void withdrawsAll();
    void makesHostileNamesHarmless();
};

void tst_Notifier::initTestCase()
{
    if (!support::PrivateBus().isRunning())
        QSKIP("dbus-daemon is missing");
    qRegisterMetaType<client::MessageOrder>();
}

void tst_Notifier::tellsWhoAndWhere()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("hello <you>"));
    ChatMessage wave = f.message(QStringLiteral("tom"), QStringLiteral("waves at sam"));
    wave.kind = ChatMessage::Kind::Action;
    f.receive(f.lobby, {wave});
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    QCOMPARE(f.daemon.withTitle(QStringLiteral("ana")).text, QStringLiteral("hello &lt;you&gt;"));
    QCOMPARE(f.daemon.withTitle(QStringLiteral("tom in #lobby")).text,
             QStringLiteral("tom waves at sam"));
    f.list.addNetwork(QStringLiteral("libera"));
    f.ana->markAllRead();
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("again"));
    QTRY_COMPARE(f.daemon.withTitle(QStringLiteral("ana (workshop)")).text,
                 QStringLiteral("again"));
}

void tst_Notifier::choosesMessages_data()
{
    using Change = std::function<void(NotifierFixture &)>;
    QTest::addColumn<Change>("prepare");
    QTest::addColumn<bool>("isDirect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNotified");

    const Change none = [](NotifierFixture &) {};
    const Change word = [](NotifierFixture &f) {
        f.settings.notificationWords = {QStringLiteral("Lunch")};
    };
    QTest::newRow("direct") << none << true << "hi" << true;
    QTest::newRow("direct, off") << Change([](NotifierFixture &f) {
        f.settings.notifiesDirect = false;
    }) << true << "hi" << false;
    QTest::newRow("room") << none << false << "hi" << false;
    QTest::newRow("mention") << none << false << "hi SAM!" << true;
    QTest::newRow("part of a word") << none << false << "the same" << false;
    QTest::newRow("mention, off") << Change([](NotifierFixture &f) {
        f.settings.notifiesMentions = false;
    }) << false << "hi sam" << false;
    QTest::newRow("word") << word << false << "time for lunch?" << true;
    QTest::newRow("no word") << word << false << "brunch" << false;
    QTest::newRow("all messages") << Change([](NotifierFixture &f) {
        client::ConversationSettings settings;
        settings.notifications = Conversation::Notifications::All;
        f.lobby->setSettings(settings);
    }) << false << "hi" << true;
    QTest::newRow("muted") << Change([](NotifierFixture &f) { f.lobby->setMuted(true); }) << false
                           << "hi sam" << false;
}

void tst_Notifier::choosesMessages()
{
    QFETCH(std::function<void(NotifierFixture &)>, prepare);
    QFETCH(bool, isDirect);
    QFETCH(QString, text);
    QFETCH(bool, isNotified);
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    prepare(f);
    f.notifier->setSettings(f.settings);
    f.list.setMentionWords(f.settings.notificationWords);
    f.receive(isDirect ? f.ana : f.lobby, QStringLiteral("ana"), text);
    QVERIFY(f.isIdle());
    QCOMPARE(f.titles().size(), isNotified ? 1 : 0);
}

void tst_Notifier::leavesOutWhatNeedsNoAttention()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    const auto receiveWith = [&f](const auto &change) {
        ChatMessage one = f.message(QStringLiteral("ana"), QStringLiteral("sam"));
        change(one);
        f.receive(f.ana, {one});
    };
    receiveWith([](ChatMessage &one) { one.own = true; });
    receiveWith([](ChatMessage &one) { one.origin = ChatMessage::Origin::Missed; });
    receiveWith([](ChatMessage &one) { one.origin = ChatMessage::Origin::History; });
    receiveWith([](ChatMessage &one) { one.kind = ChatMessage::Kind::Notice; });
    receiveWith([](ChatMessage &one) { one.kind = ChatMessage::Kind::Event; });
    receiveWith([](ChatMessage &one) { one.kind = ChatMessage::Kind::Error; });
    receiveWith([](ChatMessage &one) { one.isRemoved = true; });
    f.inFront = f.ana;
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("seen"));
    f.inFront = f.lobby;
    f.ana->setWatched(true);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("read at once"));
    QVERIFY(f.isIdle());
    QCOMPARE(f.titles(), QStringList());
}

void tst_Notifier::keepsQuiet_data()
{
    QTest::addColumn<int>("doNotDisturbUntil");
    QTest::addColumn<int>("quietFrom");
    QTest::addColumn<int>("quietTo");
    QTest::addColumn<bool>("isNotified");

    const int minute = int(noon.toMSecsSinceEpoch() / 60'000);
    QTest::newRow("off") << 0 << 0 << 0 << true;
    QTest::newRow("do not disturb") << minute + 1 << 0 << 0 << false;
    QTest::newRow("over") << minute << 0 << 0 << true;
    QTest::newRow("without an end") << std::numeric_limits<int>::max() << 0 << 0 << false;
    QTest::newRow("quiet hours") << 0 << 11 * 60 << 13 * 60 << false;
    QTest::newRow("later") << 0 << 13 * 60 << 14 * 60 << true;
    QTest::newRow("they end") << 0 << 11 * 60 << 12 * 60 << true;
    QTest::newRow("they begin") << 0 << 12 * 60 << 13 * 60 << false;
    QTest::newRow("over midnight") << 0 << 13 * 60 << 7 * 60 << true;
    QTest::newRow("over midnight and noon") << 0 << 23 * 60 << 13 * 60 << false;
}

void tst_Notifier::keepsQuiet()
{
    QFETCH(int, doNotDisturbUntil);
    QFETCH(int, quietFrom);
    QFETCH(int, quietTo);
    QFETCH(bool, isNotified);
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.settings.doNotDisturbUntil = doNotDisturbUntil;
    f.settings.hasQuietHours = quietFrom != quietTo;
    f.settings.quietFrom = quietFrom;
    f.settings.quietTo = quietTo;
    f.notifier->setSettings(f.settings);
    QSignalSpy notified(f.notifier.get(), &Notifier::notified);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("hi"));
    QVERIFY(f.isIdle());
    QCOMPARE(f.titles().size(), isNotified ? 1 : 0);
    QCOMPARE(notified.size(), isNotified ? 1 : 0);
}

void tst_Notifier::soundsOnceForABurst()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.settings.soundsForDirect = true;
    f.notifier->setSettings(f.settings);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam: 1"));
    Conversation *eve =
        f.list.addConversation(f.network, Conversation::Kind::Direct, QStringLiteral("eve"));
    client::ConversationSettings silent;
    silent.sound = client::ConversationSettings::Sound::Off;
    eve->setSettings(silent);
    f.receive(eve, QStringLiteral("eve"), QStringLiteral("1"));
    QTRY_COMPARE(f.daemon.calls.size(), 3);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("2"));
    QTRY_COMPARE(f.daemon.calls.size(), 4);
    QStringList sounding;
    for (const NotificationDaemon::Call &call : std::as_const(f.daemon.calls)) {
        if (call.hints.contains(QStringLiteral("sound-name")))
            sounding.append(call.title);
    }
    QCOMPARE(sounding, QStringList{QStringLiteral("ana")});
}

void tst_Notifier::showsOneNotificationForABurst()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    QVERIFY(f.isIdle());
    f.daemon.calls.clear();
    for (int number = 1; number <= 100; ++number)
        f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam: %1").arg(number));
    QTRY_COMPARE(f.daemon.withTitle(QStringLiteral("#lobby: 100 messages")).text,
                 QStringLiteral("tom: sam: 100"));
    QCOMPARE(f.daemon.calls.size(), 2);
    QCOMPARE(f.daemon.calls.at(1).replacedId, f.daemon.calls.at(0).id);
    // The next one is a burst of its own.
    f.daemon.close(f.daemon.calls.constLast().id, 2);
    QVERIFY(f.isIdle());
    f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam?"));
    QTRY_COMPARE(f.daemon.withTitle(QStringLiteral("tom in #lobby")).text, QStringLiteral("sam?"));
}

void tst_Notifier::boundsAFlood()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    QList<Conversation *> users;
    for (int number = 0; number < 1'000; ++number) {
        const QString nick = QStringLiteral("user%1").arg(number);
        users.append(f.list.addConversation(f.network, Conversation::Kind::Direct, nick));
        f.receive(users.constLast(), nick, QStringLiteral("buy"));
    }
    const int bound = Notifier::maxOpen + 1;
    QTRY_COMPARE(f.daemon.shown.size(), bound);
    QVERIFY(f.isIdle());
    QCOMPARE(f.shownTitles().size(), bound);
    QCOMPARE(f.shownTitles().filter(QLatin1String("more conversations")).size(), 1);
    // Closing them makes no room for the next flood.
    while (!f.daemon.shown.isEmpty())
        f.daemon.close(f.daemon.shown.constFirst(), 1);
    QVERIFY(f.isIdle());
    for (Conversation *user : qAsConst(users))
        f.receive(user, user->name(), QStringLiteral("buy"));
    QVERIFY(f.isIdle());
    QTRY_COMPARE(f.shownTitles().size(), 1);
    for (Conversation *user : qAsConst(users))
        user->markAllRead();
    QTRY_COMPARE(f.shownTitles(), QStringList());
}

void tst_Notifier::opensOwnNotificationsAgainAfterAFlood()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    for (int number = 0; number < 10; ++number) {
        const QString nick = QStringLiteral("user%1").arg(number);
        Conversation *user = f.list.addConversation(f.network, Conversation::Kind::Direct, nick);
        f.receive(user, nick, QStringLiteral("hi"));
        user->markAllRead();
    }
    f.now = f.now.addMSecs(Notifier::openingsMs);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("hi"));
    QTRY_COMPARE(f.shownTitles(), QStringList{QStringLiteral("ana")});
}

void tst_Notifier::opensTheMessage()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy opened(f.notifier.get(), &Notifier::openRequested);
    QSignalSpy replies(f.notifier.get(), &Notifier::replyRequested);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    const ChatMessage second = f.message(QStringLiteral("ana"), QStringLiteral("2"));
    f.receive(f.ana, {second});
    QTRY_VERIFY(f.daemon.withTitle(QStringLiteral("ana: 2 messages")).id != 0);
    f.daemon.invoke(f.daemon.shown.constFirst(), QStringLiteral("default"),
                    QStringLiteral("token"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<Conversation *>(), f.ana);
    QCOMPARE(opened.at(0).at(1).value<client::MessageOrder>(), second.order());
    QCOMPARE(opened.at(0).at(2).toString(), QStringLiteral("token"));
    f.daemon.invoke(f.daemon.shown.constFirst(), QStringLiteral("reply"));
    QTRY_COMPARE(replies.size(), 1);
    QCOMPARE(replies.at(0).at(1).value<client::MessageOrder>(), second.order());
}

void tst_Notifier::opensAConversationWhoseNotificationIsGone()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy opened(f.notifier.get(), &Notifier::openRequested);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam"));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    const uint ofAna = f.daemon.withTitle(QStringLiteral("ana")).id;
    const uint ofLobby = f.daemon.withTitle(QStringLiteral("tom in #lobby")).id;
    f.daemon.close(ofAna, 1);
    f.daemon.close(ofLobby, 1);
    QVERIFY(f.isIdle());
    f.list.removeConversation(f.lobby);
    f.daemon.invoke(ofLobby, QStringLiteral("default"));
    f.daemon.invoke(ofAna, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<Conversation *>(), f.ana);
    QCOMPARE(opened.at(0).at(1).value<client::MessageOrder>().localId, quint64(0));
}

void tst_Notifier::passesOnAReply()
{
    NotifierFixture f;
    f.daemon.capabilities.append(QStringLiteral("inline-reply"));
    QVERIFY(f.daemon.start());
    QSignalSpy replies(f.notifier.get(), &Notifier::replyEntered);
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    f.daemon.reply(f.daemon.shown.constFirst(), QStringLiteral(" \n"));
    f.daemon.reply(f.daemon.shown.constFirst(), QStringLiteral("hello "));
    QTRY_COMPARE(replies.size(), 1);
    QCOMPARE(replies.at(0).at(0).value<Conversation *>(), f.ana);
    QVERIFY(replies.at(0).at(1).value<client::MessageOrder>().localId != 0);
    QCOMPARE(replies.at(0).at(2).toString(), QStringLiteral("hello"));
    QCOMPARE(f.ana->unread(), 0);
    QTRY_VERIFY(f.daemon.shown.isEmpty());
}

void tst_Notifier::marksAsRead()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    f.daemon.invoke(f.daemon.shown.constFirst(), QStringLiteral("mark-read"));
    QTRY_COMPARE(f.ana->unread(), 0);
    QTRY_VERIFY(f.daemon.shown.isEmpty());
}

void tst_Notifier::withdrawsWhatIsRead()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam"));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    f.ana->setWatched(true);
    QTRY_COMPARE(f.shownTitles(), QStringList{QStringLiteral("tom in #lobby")});
}

void tst_Notifier::withdrawsWhatIsMutedOrRemoved()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam"));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    f.ana->setMuted(true);
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    f.list.removeNetwork(f.network);
    QTRY_VERIFY(f.daemon.shown.isEmpty());
}

void tst_Notifier::withdrawsRedactedMessages()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    const ChatMessage first = f.message(QStringLiteral("ana"), QStringLiteral("1"));
    const ChatMessage second = f.message(QStringLiteral("ana"), QStringLiteral("2"));
    f.receive(f.ana, {first, second});
    QTRY_COMPARE(f.daemon.withTitle(QStringLiteral("ana: 2 messages")).text, QStringLiteral("2"));
    MessageChange removal;
    removal.kind = MessageChange::Kind::Remove;
    removal.id = QStringLiteral("unknown");
    f.notifier->handleChanges(f.ana, {removal});
    removal.id = second.id;
    f.notifier->handleChanges(f.ana, {removal});
    QTRY_COMPARE(f.daemon.withTitle(QStringLiteral("ana")).text, QStringLiteral("1"));
    removal.id = first.id;
    f.notifier->handleChanges(f.ana, {removal});
    QTRY_VERIFY(f.daemon.shown.isEmpty());
    QCOMPARE(f.daemon.calls.size(), 2);
}

void tst_Notifier::withdrawsAll()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    f.receive(f.ana, QStringLiteral("ana"), QStringLiteral("1"));
    f.receive(f.lobby, QStringLiteral("tom"), QStringLiteral("sam"));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    f.notifier->withdrawAll();
    QTRY_VERIFY(f.daemon.shown.isEmpty());
}

void tst_Notifier::makesHostileNamesHarmless()
{
    NotifierFixture f;
    QVERIFY(f.daemon.start());
    Conversation *room = f.list.addConversation(f.network, Conversation::Kind::Room,
                                                QStringLiteral("#<b>\u202e") + QString(300, u'x')
                                                    + QString(300, QChar(0x0301)));
    f.receive(room, QString(QStringLiteral("<i>") + QString(200, u'n')),
              QString(QStringLiteral("sam <a href=\"x\">&\u2067") + QString(100'000, u'y')));
    QTRY_COMPARE(f.daemon.calls.size(), 1);
    const NotificationDaemon::Call call = f.daemon.calls.constFirst();
    QVERIFY(call.title.startsWith(QStringLiteral("<\u200bi>nnn")));
    QVERIFY(call.title.size() <= 210);
    QVERIFY(call.text.startsWith(QLatin1String("sam &lt;a href=&quot;x&quot;&gt;&amp;yyy")));
    QVERIFY(call.text.size() <= 250);
}

HEARTH_LOOP_TEST(tst_Notifier)
#include "tst_notifier.moc"
