// SPDX-License-Identifier: MIT
#include "client/notifications/desktopnotifications.h"
#include "tests/support/display.h"
#include "tests/support/patience.h"
#include "tests/support/privatebus.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using client::DesktopNotifications;
using client::Notification;

/// A real notification daemon, on a virtual display and a D-Bus of its own.
class tst_Dunst : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAndReplaces();
    void reportsAClick();
    void withdraws();
    void reportsThatTheUserClosedIt();
    void showsMarkupAsText();
    void survivesItsEnd();

private:
    bool startDaemon();
    QDBusMessage call(const QString &interface, const QString &method,
                      const QVariantList &arguments = {});
    int displayed();
    bool isDisplayed(int count)
    {
        return QTest::qWaitFor([&] { return displayed() == count; }, support::patienceMs);
    }

    support::Display m_display;
    QTemporaryFile m_config;
    support::PrivateBus m_bus;
    QDBusConnection m_connection = m_bus.connection();
    std::unique_ptr<support::Program> m_daemon;
    std::unique_ptr<DesktopNotifications> m_desktop;
};

namespace {

const QString dunst = u"org.dunstproject.cmd0"_s;

Notification notification(quint64 key, const QString &text)
{
    Notification made;
    made.key = key;
    made.title = u"user%1 in #lobby"_s.arg(key); // dunst shows equal ones once
    made.text = text;
    made.answers = true;
    return made;
}

} // namespace

void tst_Dunst::initTestCase()
{
    for (const char *program : {"dunst", "Xvfb", "dbus-daemon"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(u"%1 is not installed"_s.arg(QLatin1String(program))));
    }
    QVERIFY(m_config.open());
    m_config.write("[global]\nmarkup = full\n");
    m_config.flush();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    QVERIFY2(m_display.start(), m_display.output().constData());
}

void tst_Dunst::init()
{
    QVERIFY(startDaemon());
    m_desktop = std::make_unique<DesktopNotifications>(m_bus.connection());
}

void tst_Dunst::cleanup()
{
    m_desktop.reset();
    m_daemon.reset();
}

bool tst_Dunst::startDaemon()
{
    m_daemon = std::make_unique<support::Program>();
    m_daemon->setVariable(u"DISPLAY"_s, m_display.name());
    m_daemon->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    return m_daemon->start(u"dunst"_s, {u"-config"_s, m_config.fileName()}) && isDisplayed(0);
}

QDBusMessage tst_Dunst::call(const QString &interface, const QString &method,
                             const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, interface, method);
    message.setArguments(arguments);
    return m_connection.call(message);
}

/// The number of notifications on the display; -1 while dunst does not answer.
int tst_Dunst::displayed()
{
    const QDBusMessage answer =
        call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {dunst, u"displayedLength"_s});
    return answer.type() == QDBusMessage::ReplyMessage
               ? answer.arguments().constFirst().value<QDBusVariant>().variant().toInt()
               : -1;
}

void tst_Dunst::showsAndReplaces()
{
    m_desktop->show(notification(7, u"1"_s));
    QVERIFY(isDisplayed(1));
    m_desktop->show(notification(8, u"1"_s));
    QVERIFY(isDisplayed(2));
    m_desktop->show(notification(7, u"2"_s));
    m_desktop->show(notification(9, u"1"_s));
    QVERIFY(isDisplayed(3));
}

void tst_Dunst::reportsAClick()
{
    QSignalSpy activated(m_desktop.get(), &DesktopNotifications::activated);
    m_desktop->show(notification(7, u"1"_s));
    QVERIFY(isDisplayed(1));
    call(dunst, u"NotificationAction"_s, {0U});
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, support::patienceMs);
    QCOMPARE(activated.at(0).at(0).toULongLong(), 7U);
}

void tst_Dunst::withdraws()
{
    QSignalSpy closed(m_desktop.get(), &DesktopNotifications::closed);
    m_desktop->show(notification(7, u"1"_s));
    m_desktop->show(notification(8, u"1"_s));
    QVERIFY(isDisplayed(2));
    m_desktop->withdraw(7);
    QVERIFY(isDisplayed(1));
    m_desktop->withdrawAll();
    QVERIFY(isDisplayed(0));
    QCOMPARE(closed.size(), 0);
}

void tst_Dunst::reportsThatTheUserClosedIt()
{
    QSignalSpy closed(m_desktop.get(), &DesktopNotifications::closed);
    m_desktop->show(notification(7, u"1"_s));
    QVERIFY(isDisplayed(1));
    call(dunst, u"NotificationCloseAll"_s);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, support::patienceMs);
    m_desktop->show(notification(7, u"2"_s));
    QVERIFY(isDisplayed(1));
}

void tst_Dunst::showsMarkupAsText()
{
    m_desktop->show(notification(7, u"<b>hi</b> & <a href=\"x\">bye"_s));
    QVERIFY(isDisplayed(1));
    call(dunst, u"NotificationCloseAll"_s);
    QVERIFY(isDisplayed(0));
    const QDBusMessage answer = call(dunst, u"NotificationListHistory"_s);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    const auto history =
        qdbus_cast<QList<QVariantMap>>(answer.arguments().constFirst().value<QDBusArgument>());
    QVERIFY(!history.isEmpty());
    const QString body = history.constFirst().value(u"body"_s).toString();
    QVERIFY2(body.contains(u"&lt;b&gt;hi&lt;/b&gt; &amp; &lt;a href="_s), qPrintable(body));
}

void tst_Dunst::survivesItsEnd()
{
    m_desktop->show(notification(7, u"1"_s));
    QVERIFY(isDisplayed(1));
    m_daemon->kill();
    QVERIFY(m_daemon->seesTheEnd());
    QSignalSpy undeliverable(m_desktop.get(), &DesktopNotifications::undeliverable);
    m_desktop->show(notification(7, u"2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(undeliverable.size(), 1, support::patienceMs);
    QVERIFY(startDaemon());
    m_desktop->show(notification(7, u"3"_s));
    QVERIFY(isDisplayed(1));
}

HEARTH_LOOP_TEST(tst_Dunst)
#include "tst_dunst.moc"
