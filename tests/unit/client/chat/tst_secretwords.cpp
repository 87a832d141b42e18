// SPDX-License-Identifier: MIT
#include "client/chat/secretwords.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SecretWords : public QObject
{
    Q_OBJECT

private slots:
    void recognizesLinesWithPasswords_data();
    void recognizesLinesWithPasswords();
    void recognizesMessagesToServices();
    void showsDotsInstead();
};

void tst_SecretWords::recognizesLinesWithPasswords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("secret");
    QTest::newRow("oper") << u"/oper host sesame"_s << true;
    QTest::newRow("OWNER") << u"/raw owner 7fab"_s << true;
    QTest::newRow("OPER") << u"/OPER host sesame"_s << true;
    QTest::newRow("msg NickServ") << u"/msg NickServ identify sesame"_s << true;
    QTest::newRow("msg NickServ with its server")
        << u"/msg nickserv@services.example IDENTIFY ana sesame"_s << true;
    QTest::newRow("query Q") << u"/query Q auth ana sesame"_s << true;
    QTest::newRow("msg NickServ help") << u"/msg NickServ help"_s << false;
    QTest::newRow("raw PASS") << u"/raw PASS sesame"_s << true;
    QTest::newRow("raw PRIVMSG") << u"/raw PRIVMSG NickServ :identify sesame"_s << true;
    QTest::newRow("raw WHO") << u"/raw WHO #a"_s << false;
    QTest::newRow("connect with a password") << u"/connect ircs://ana:sesame@host"_s << true;
    QTest::newRow("connect") << u"/connect ircs://host"_s << false;
    QTest::newRow("said to NickServ") << u"identify sesame"_s << true;
    QTest::newRow("a sentence") << u"identify the thief by his shoes, please"_s << false;
    QTest::newRow("msg tom") << u"/msg tom identify yourself"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_SecretWords::recognizesLinesWithPasswords()
{
    QFETCH(QString, line);
    QFETCH(bool, secret);
    QCOMPARE(client::holdsSecret(line), secret);
}

void tst_SecretWords::recognizesMessagesToServices()
{
    QVERIFY(client::holdsSecret(u"NickServ"_s, u" register sesame"_s));
    QVERIFY(!client::holdsSecret(u"NickServ"_s, u"register"_s));
    QVERIFY(!client::holdsSecret(u"tom"_s, u"register sesame"_s));
}

void tst_SecretWords::showsDotsInstead()
{
    const QString dots(4, QChar(0x2022));
    QCOMPARE(client::withoutSecrets(u"NickServ"_s, u"IDENTIFY ana sesame"_s),
             QString(u"IDENTIFY "_s + dots));
    QCOMPARE(client::withoutSecrets(u"NickServ"_s, u"help"_s), u"help"_s);
    QCOMPARE(client::withoutSecrets(u"tom"_s, u"identify sesame"_s), u"identify sesame"_s);
}

HEARTH_TEST(tst_SecretWords)
#include "tst_secretwords.moc"
