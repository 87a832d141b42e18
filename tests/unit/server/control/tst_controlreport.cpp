// SPDX-License-Identifier: MIT
#include "server/control/controlreport.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

class tst_ControlReport : public QObject
{
    Q_OBJECT

private slots:
    void showsTheTwoLargestUnits_data();
    void showsTheTwoLargestUnits();
    void showsStatusInRows();
    void showsPeopleAndRooms();
    void showsTheFingerprintBothWays();
    void showsHowToUseAnOwnerToken();
};

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void tst_ControlReport::showsTheTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64(45) << QStringLiteral("45 s");
    QTest::newRow("minutes") << qint64(125) << QStringLiteral("2 min 5 s");
    QTest::newRow("full hour") << qint64(3'600) << QStringLiteral("1 h");
    QTest::newRow("hours, no minutes") << qint64(7'205) << QStringLiteral("2 h");
    QTest::newRow("days") << qint64(2 * 86'400 + 3 * 3'600 + 59) << QStringLiteral("2 d 3 h");
}

void tst_ControlReport::showsTheTwoLargestUnits()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(server::durationText(seconds), text);
}

void tst_ControlReport::showsStatusInRows()
{
    const QJsonObject reply = json("{\"version\":\"1.0\",\"people\":7,\"uptimeSeconds\":61,"
                                   "\"listening\":[\"irc://127.0.0.1:6667\",\"ircs://*:6697\"],"
                                   "\"fingerprint\":\"ab\"}");
    QCOMPARE(server::reportStatus(reply), QStringLiteral("version      1.0\n"
                                                         "running for  1 min 1 s\n"
                                                         "people       7\n"
                                                         "listening    irc://127.0.0.1:6667\n"
                                                         "             ircs://*:6697\n"
                                                         "fingerprint  ab\n"));
}

void tst_ControlReport::showsPeopleAndRooms()
{
    const QString people = server::reportPeople(
        json("{\"people\":[{\"nick\":\"ana\",\"address\":\"::1\",\"secure\":true,\"sinceMs\":0,"
             "\"rooms\":[\"#a\",\"#b\"]}]}"));
    QVERIFY(people.startsWith(u"ana "));
    QVERIFY(people.contains(u"TLS"));
    QVERIFY(people.endsWith(u"#a #b\n"));
    const QString absent =
        server::reportPeople(json("{\"people\":[{\"nick\":\"ana\",\"sinceMs\":0}]}"));
    QVERIFY(absent.contains(u"not connected"));
    const QString rooms = server::reportRooms(
        json("{\"rooms\":[{\"name\":\"#a\",\"people\":3,\"topic\":\"What is new\"}]}"));
    QVERIFY(rooms.startsWith(u"#a "));
    QVERIFY(rooms.endsWith(u"3 What is new\n"));
    const QString hostile = server::reportRooms(json(
        "{\"rooms\":[{\"name\":\"#a\",\"people\":1,\"topic\":\"\\u001b[2J\\u0007x\\u009by\"}]}"));
    QVERIFY2(hostile.endsWith(u"1 [2Jxy\n"), qPrintable(hostile));
    QCOMPARE(server::reportPeople({}), QStringLiteral("There are no users.\n"));
    QCOMPARE(server::reportRooms({}), QStringLiteral("There are no rooms.\n"));
}

void tst_ControlReport::showsTheFingerprintBothWays()
{
    QCOMPARE(server::reportFingerprint(json("{\"fingerprint\":\"ab01\"}")),
             QStringLiteral("ab01\nAB:01\n"));
}

void tst_ControlReport::showsHowToUseAnOwnerToken()
{
    QCOMPARE(
        server::reportOwner(json("{\"token\":\"7fab\",\"lobby\":\"#hall\",\"validSeconds\":120}")),
        QStringLiteral("7fab\n\n"
                       "Type this in a chat program that is connected to this server:\n\n"
                       "    /raw OWNER 7fab      in Hearth\n"
                       "    /quote OWNER 7fab    in irssi, WeeChat, HexChat and others\n\n"
                       "It makes you owner of #hall whenever you are in it, until you "
                       "disconnect.\n"
                       "The token works once, within the next 2 min.\n"));
}

HEARTH_TEST(tst_ControlReport)
#include "tst_controlreport.moc"
