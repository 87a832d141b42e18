// SPDX-License-Identifier: MIT
#include "client/notifications/desktopnotifications.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using client::DesktopNotifications;
using client::Notification;
using support::NotificationDaemon;

namespace {

struct DesktopFixture
{
    support::PrivateBus bus;
    NotificationDaemon daemon{bus.connection()};
    DesktopNotifications desktop{bus.connection()};
    QSignalSpy undeliverable{&desktop, &DesktopNotifications::undeliverable};
};

Notification notification(quint64 key, const QString &title = QStringLiteral("ana"))
{
    Notification made;
    made.key = key;
    made.title = title;
    made.text = QStringLiteral("<b>hi</b> & bye");
    made.answers = true;
    return made;
}

} // namespace

class tst_DesktopNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatTheDaemonCanShow_data();
    void showsWhatTheDaemonCanShow();
    void offersTheButtonsOfTheDaemon_data();
    void offersTheButtonsOfTheDaemon();
    void soundsOnlyWhenWanted();
    void replacesANotification();
    void sendsOnlyTheNewestToASlowDaemon();
    void withdraws();
    void withdrawsWhatASlowDaemonShowsLater();
    void opensANewOneAfterTheUserClosedIt();
    void reportsClicks();
    void reportsAClickAfterTheEnd();
    void reportsWhatComesBeforeTheId();
    void reportsReplies();
    void ignoresOthers();
    void reportsWithoutADaemon();
    void reportsRefusals();
    void reportsWithoutABus();
    void usesADaemonThatComesLater();
    void startsAnewWithAnotherDaemon();
    void reportsWhatADyingDaemonDidNotShow();
    void givesUpOnADeafDaemon();
};

void tst_DesktopNotifications::initTestCase()
{
    if (!support::PrivateBus().isRunning())
        QSKIP("dbus-daemon is missing");
}

void tst_DesktopNotifications::showsWhatTheDaemonCanShow_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");

    QTest::newRow("markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}
                            << QStringLiteral("ana")
                            << QStringLiteral("&lt;b&gt;hi&lt;/b&gt; &amp; bye");
    QTest::newRow("plain") << QStringList{QStringLiteral("body")} << QStringLiteral("ana")
                           << QStringLiteral("<\u200bb>hi<\u200b/b> & bye");
    QTest::newRow("title only") << QStringList()
                                << QStringLiteral("ana: <\u200bb>hi<\u200b/b> & bye") << QString();
}

void tst_DesktopNotifications::showsWhatTheDaemonCanShow()
{
    QFETCH(QStringList, capabilities);
    DesktopFixture f;
    f.daemon.capabilities = capabilities;
    QVERIFY(f.daemon.start());
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.calls.size(), 1);
    const NotificationDaemon::Call call = f.daemon.calls.constFirst();
    QTEST(call.title, "title");
    QTEST(call.text, "text");
    QCOMPARE(call.icon, QStringLiteral("hearth"));
    QCOMPARE(call.hints.value(QStringLiteral("desktop-entry")), QStringLiteral("hearth"));
    QVERIFY(call.actions.isEmpty());
}

void tst_DesktopNotifications::offersTheButtonsOfTheDaemon_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<QStringList>("actions");

    const QStringList buttons{QStringLiteral("actions")};
    QTest::newRow("buttons") << buttons << true
                             << QStringList{
                                    QStringLiteral("default"),   QStringLiteral("Open"),
                                    QStringLiteral("reply"),     QStringLiteral("Reply"),
                                    QStringLiteral("mark-read"), QStringLiteral("Mark as read")};
    QTest::newRow("text field")
        << QStringList(buttons + QStringList{QStringLiteral("inline-reply")}) << true
        << QStringList{QStringLiteral("default"),      QStringLiteral("Open"),
                       QStringLiteral("inline-reply"), QStringLiteral("Reply"),
                       QStringLiteral("mark-read"),    QStringLiteral("Mark as read")};
    QTest::newRow("nothing to answer")
        << buttons << false << QStringList{QStringLiteral("default"), QStringLiteral("Open")};
}

void tst_DesktopNotifications::offersTheButtonsOfTheDaemon()
{
    QFETCH(QStringList, capabilities);
    QFETCH(bool, answers);
    DesktopFixture f;
    f.daemon.capabilities = capabilities;
    QVERIFY(f.daemon.start());
    Notification shown = notification(7);
    shown.answers = answers;
    f.desktop.show(shown);
    QTRY_COMPARE(f.daemon.calls.size(), 1);
    QTEST(f.daemon.calls.constFirst().actions, "actions");
}

void tst_DesktopNotifications::soundsOnlyWhenWanted()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    Notification shown = notification(7);
    f.desktop.show(shown);
    QTRY_COMPARE(f.daemon.calls.size(), 1);
    QVERIFY(f.daemon.calls.at(0).hints.value(QStringLiteral("suppress-sound")).toBool());
    QVERIFY(!f.daemon.calls.at(0).hints.contains(QStringLiteral("sound-name")));
    shown.sounds = true;
    f.desktop.show(shown);
    QTRY_COMPARE(f.daemon.calls.size(), 2);
    QVERIFY(!f.daemon.calls.at(1).hints.contains(QStringLiteral("suppress-sound")));
    QCOMPARE(f.daemon.calls.at(1).hints.value(QStringLiteral("sound-name")),
             QStringLiteral("message-new-instant"));
}

void tst_DesktopNotifications::replacesANotification()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    f.desktop.show(notification(7));
    f.desktop.show(notification(8));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    f.desktop.show(notification(7, QStringLiteral("ana again")));
    QTRY_VERIFY(f.daemon.withTitle(QStringLiteral("ana again")).id != 0);
    QCOMPARE(f.daemon.shown.size(), 2);
}

void tst_DesktopNotifications::sendsOnlyTheNewestToASlowDaemon()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    f.daemon.hold();
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.calls.size(), 1);
    for (int number = 0; number < 100; ++number)
        f.desktop.show(notification(7, QString::number(number)));
    f.daemon.release();
    QTRY_COMPARE(f.daemon.withTitle(QStringLiteral("99")).replacedId, f.daemon.calls.at(0).id);
    QCOMPARE(f.daemon.calls.size(), 2);
    QCOMPARE(f.daemon.shown.size(), 1);
}

void tst_DesktopNotifications::withdraws()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    f.desktop.show(notification(7));
    f.desktop.show(notification(8, QStringLiteral("tom")));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    f.desktop.show(notification(9)); // its answer follows those of the others
    QTRY_COMPARE(f.daemon.shown.size(), 3);
    f.desktop.withdraw(7);
    f.desktop.withdraw(7);
    f.desktop.withdraw(4711);
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    QVERIFY(f.daemon.withTitle(QStringLiteral("tom")).id != 0);
    f.desktop.withdrawAll();
    QTRY_VERIFY(f.daemon.shown.isEmpty());
    QCOMPARE(f.daemon.closed.size(), 3);
}

void tst_DesktopNotifications::withdrawsWhatASlowDaemonShowsLater()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    f.daemon.hold();
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    f.desktop.show(notification(7));
    f.desktop.withdraw(7);
    f.daemon.release();
    QTRY_VERIFY(f.daemon.shown.isEmpty());
    QCOMPARE(f.daemon.calls.size(), 1);
}

void tst_DesktopNotifications::opensANewOneAfterTheUserClosedIt()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy closed(&f.desktop, &DesktopNotifications::closed);
    f.desktop.show(notification(7));
    f.desktop.show(notification(8));
    QTRY_COMPARE(f.daemon.shown.size(), 2);
    f.daemon.close(f.daemon.shown.constFirst(), 2);
    QTRY_COMPARE(closed.size(), 1);
    f.desktop.show(notification(closed.at(0).at(0).toULongLong()));
    QTRY_COMPARE(f.daemon.calls.size(), 3);
    QCOMPARE(f.daemon.calls.constLast().replacedId, 0U);
}

void tst_DesktopNotifications::reportsClicks()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy activated(&f.desktop, &DesktopNotifications::activated);
    QSignalSpy read(&f.desktop, &DesktopNotifications::markReadRequested);
    QSignalSpy replies(&f.desktop, &DesktopNotifications::replyRequested);
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    const uint id = f.daemon.shown.constFirst();
    f.daemon.invoke(id, QStringLiteral("mark-read"));
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).toULongLong(), 7U);
    f.daemon.invoke(id, QStringLiteral("default"), QStringLiteral("token"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0), (QVariantList{quint64(7), QStringLiteral("token")}));
    f.daemon.invoke(id, QStringLiteral("reply"));
    QTRY_COMPARE(replies.size(), 1);
    QCOMPARE(replies.at(0), (QVariantList{quint64(7), QString()}));
    f.daemon.invoke(id, QStringLiteral("default"), QString(100'000, u't'));
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.at(1).at(1).toString(), QString());
}

/// Some daemons close a notification before they report the click on it.
void tst_DesktopNotifications::reportsAClickAfterTheEnd()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy activated(&f.desktop, &DesktopNotifications::activated);
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    const uint id = f.daemon.shown.constFirst();
    f.daemon.close(id, 1);
    f.daemon.invoke(id, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toULongLong(), 7U);
}

void tst_DesktopNotifications::reportsWhatComesBeforeTheId()
{
    DesktopFixture f;
    QSignalSpy activated(&f.desktop, &DesktopNotifications::activated);
    QSignalSpy replied(&f.desktop, &DesktopNotifications::replyEntered);
    QSignalSpy closed(&f.desktop, &DesktopNotifications::closed);
    QVERIFY(f.daemon.start());
    f.daemon.hold();
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.calls.size(), 1);
    f.desktop.show(notification(8));
    QTRY_COMPARE(f.daemon.calls.size(), 2);
    const uint id = f.daemon.calls.at(1).id;
    f.daemon.invoke(id, QStringLiteral("default"), QStringLiteral("token"));
    f.daemon.reply(id, QStringLiteral("hello"));
    f.daemon.close(id, 2);
    f.daemon.invoke(id + 1, QStringLiteral("default"));
    f.daemon.release();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0), (QVariantList{quint64(8)}));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0), (QVariantList{quint64(8), QStringLiteral("token")}));
    QCOMPARE(replied.size(), 1);
    QCOMPARE(replied.at(0), (QVariantList{quint64(8), QStringLiteral("hello")}));
    // The other one is still shown.
    f.daemon.invoke(f.daemon.calls.at(0).id, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.at(1).at(0).toULongLong(), 7U);
}

void tst_DesktopNotifications::reportsReplies()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy replies(&f.desktop, &DesktopNotifications::replyEntered);
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    f.daemon.reply(f.daemon.shown.constFirst(), QStringLiteral("hello"));
    f.daemon.reply(f.daemon.shown.constFirst(), QString(1'000'000, u'x'));
    QTRY_COMPARE(replies.size(), 2);
    QCOMPARE(replies.at(0), (QVariantList{quint64(7), QStringLiteral("hello")}));
    QCOMPARE(replies.at(1).at(1).toString().size(), 8192);
}

void tst_DesktopNotifications::ignoresOthers()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    NotificationDaemon other(f.bus.connection()); // is not the owner of the name
    QSignalSpy activated(&f.desktop, &DesktopNotifications::activated);
    QSignalSpy read(&f.desktop, &DesktopNotifications::markReadRequested);
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    const uint id = f.daemon.shown.constFirst();
    other.invoke(id, QStringLiteral("default"));
    f.daemon.invoke(id + 1, QStringLiteral("default"));
    f.daemon.invoke(0, QStringLiteral("default"));
    f.daemon.invoke(id, QStringLiteral("unknown"));
    // The bus delivers the messages in their order.
    f.daemon.invoke(id, QStringLiteral("mark-read"));
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(activated.size(), 0);
}

void tst_DesktopNotifications::reportsWithoutADaemon()
{
    DesktopFixture f;
    f.desktop.show(notification(7));
    f.desktop.show(notification(8));
    QCOMPARE(f.undeliverable.size(), 0);
    QTRY_COMPARE(f.undeliverable.size(), 2);
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.undeliverable.size(), 3);
}

void tst_DesktopNotifications::reportsRefusals()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    f.daemon.refuse();
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.undeliverable.size(), 1);
    QCOMPARE(f.undeliverable.at(0).at(0).value<Notification>(), notification(7));
}

void tst_DesktopNotifications::reportsWithoutABus()
{
    DesktopNotifications desktop(QDBusConnection::connectToBus(
        QStringLiteral("unix:path=/nonexistent/bus"), QStringLiteral("none")));
    QSignalSpy undeliverable(&desktop, &DesktopNotifications::undeliverable);
    desktop.show(notification(7));
    QCOMPARE(undeliverable.size(), 0);
    QTRY_COMPARE(undeliverable.size(), 1);
    desktop.withdrawAll();
}

void tst_DesktopNotifications::usesADaemonThatComesLater()
{
    DesktopFixture f;
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.undeliverable.size(), 1);
    QVERIFY(f.daemon.start());
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
}

void tst_DesktopNotifications::startsAnewWithAnotherDaemon()
{
    DesktopFixture f;
    QVERIFY(f.daemon.start());
    QSignalSpy activated(&f.desktop, &DesktopNotifications::activated);
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
    f.desktop.show(notification(7)); // the answer to the first has arrived when this is shown
    QTRY_COMPARE(f.daemon.calls.size(), 2);
    f.daemon.stop();
    NotificationDaemon second(f.bus.connection());
    second.capabilities.removeAll(QStringLiteral("body-markup"));
    QVERIFY(second.start());
    const auto isShown = [&] {
        f.desktop.show(notification(7));
        return !second.calls.isEmpty();
    };
    QTRY_VERIFY(isShown());
    QVERIFY(second.calls.constFirst().text.startsWith(QStringLiteral("<\u200bb>hi")));
    QTRY_COMPARE(second.shown.size(), 1);
    f.desktop.withdrawAll();
    QTRY_VERIFY(second.shown.isEmpty());
}

void tst_DesktopNotifications::reportsWhatADyingDaemonDidNotShow()
{
    DesktopFixture f;
    {
        const QDBusConnection connection =
            QDBusConnection::connectToBus(f.bus.address(), QStringLiteral("dying"));
        NotificationDaemon dying(connection);
        QVERIFY(dying.start());
        dying.hold();
        f.desktop.show(notification(7));
        QTRY_COMPARE(dying.calls.size(), 1);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("dying"));
    QTRY_COMPARE(f.undeliverable.size(), 1);
    QVERIFY(f.daemon.start());
    f.desktop.show(notification(7));
    QTRY_COMPARE(f.daemon.shown.size(), 1);
}

void tst_DesktopNotifications::givesUpOnADeafDaemon()
{
    support::PrivateBus bus;
    NotificationDaemon daemon(bus.connection());
    constexpr int timeoutMs = 100;
    DesktopNotifications desktop(bus.connection(), timeoutMs);
    QSignalSpy undeliverable(&desktop, &DesktopNotifications::undeliverable);
    QVERIFY(daemon.start());
    daemon.hold();
    desktop.show(notification(7));
    QTRY_COMPARE(undeliverable.size(), 1);
    daemon.release();
    desktop.show(notification(7));
    QTRY_COMPARE(daemon.calls.size(), 2);
}

HEARTH_LOOP_TEST(tst_DesktopNotifications)
#include "tst_desktopnotifications.moc"
