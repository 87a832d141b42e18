// SPDX-License-Identifier: MIT
#include "client/notifications/notificationtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_NotificationText : public QObject
{
    Q_OBJECT

private slots:
    void makesOneShortHarmlessLine_data();
    void makesOneShortHarmlessLine();
    void keepsMarkupFromBeingRead();
};

void tst_NotificationText::makesOneShortHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("plain") << QStringLiteral("hello") << QStringLiteral("hello");
    QTest::newRow("codes") << QStringLiteral("\x02"
                                             "bold\x02 \x03"
                                             "04red")
                           << QStringLiteral("bold red");
    QTest::newRow("spoiler") << QString(u"it is ||" + QString(5'000, u'x') + u"||")
                             << QStringLiteral("it is [spoiler]");
    QTest::newRow("spoiler in one colour")
        << QStringLiteral("it is \u000304,04Ben\u0003!") << QStringLiteral("it is [spoiler]!");
    QTest::newRow("code") << QStringLiteral("`a||b||`") << QStringLiteral("a||b||");
    QTest::newRow("lines") << QStringLiteral("a\nb\t c\u2028d") << QStringLiteral("a b c d");
    QTest::newRow("bidi") << QStringLiteral("\u202egpj.exe\u202c\u2066x\u2069\u200f")
                          << QStringLiteral("gpj.exex");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb\u2060c\ufeff") << QStringLiteral("abc");
    QTest::newRow("joined emoji") << QStringLiteral("\U0001F468\u200d\U0001F469")
                                  << QStringLiteral("\U0001F468\u200d\U0001F469");
    QTest::newRow("zalgo") << QString(u'z' + QString(300, QChar(0x0301)) + u'a')
                           << QString(u'z' + QString(4, QChar(0x0301)) + u'a');
    QTest::newRow("only controls") << QStringLiteral("\x01\x7f\u202e") << QString();
    QTest::newRow("long") << QString(500'000, u'x') << QString(QString(200, u'x') + u'\u2026');
    QTest::newRow("cut before a pair")
        << QString(QString(199, u'x') + QStringLiteral("\U0001F525 fire"))
        << QString(QString(199, u'x') + u'\u2026');
}

void tst_NotificationText::makesOneShortHarmlessLine()
{
    QFETCH(QString, text);
    QTEST(client::notificationLine(text), "line");
}

void tst_NotificationText::keepsMarkupFromBeingRead()
{
    const QString text = QStringLiteral("<img src=\"x\">&amp;");
    QCOMPARE(client::asMarkup(text), QStringLiteral("&lt;img src=&quot;x&quot;&gt;&amp;amp;"));
    QCOMPARE(client::withoutMarkup(text), QStringLiteral("<\u200bimg src=\"x\">&amp;"));
}

HEARTH_LOOP_TEST(tst_NotificationText)
#include "tst_notificationtext.moc"
