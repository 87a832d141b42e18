// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/typingline.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/mainwindow.h"
#include "tests/gui/client/app/lobbyfixture.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;

/// A window talks to other clients through hearthd: lines as Halloy and Goguma send them, and
/// WeeChat.
class tst_OtherClients : public LobbyFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        open("batch draft/message-redaction draft/multiline echo-message labeled-response "
             "message-tags server-time");
    }
    void cleanup() { close(); }
    void showsReplies_data();
    void showsReplies();
    void showsReactions_data();
    void showsReactions();
    void showsRedactions();
    void showsSeveralLinesAsOneMessage();
    void talksToWeechat();

private:
    QString typingLine() const { return m_ana->widget().findChild<client::TypingLine *>()->text(); }
};

void tst_OtherClients::showsReplies_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::newRow("Halloy") << QByteArray("label=17;+draft/reply=%1;+reply=%1");
    QTest::newRow("Goguma") << QByteArray("+draft/reply=%1");
    QTest::newRow("ratified") << QByteArray("+reply=%1");
}

void tst_OtherClients::showsReplies()
{
    QFETCH(QByteArray, tags);
    const QByteArray id = benSays("who has the key?").toUtf8();
    QVERIFY(!id.isEmpty());
    QVERIFY(!benSays("I do", tags.replace("%1", id)).isEmpty());
    QCOMPARE(newest().replyTo.toUtf8(), id);
}

void tst_OtherClients::showsReactions_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("Halloy") << QByteArray("+draft/reply=%1;+reply=%1");
    QTest::newRow("Goguma") << QByteArray("+draft/reply=%1");
    QTest::newRow("ratified") << QByteArray("+reply=%1");
}

void tst_OtherClients::showsReactions()
{
    QFETCH(QByteArray, reply);
    const QByteArray id = benSays("cake at four").toUtf8();
    QVERIFY(!id.isEmpty());
    reply.replace("%1", id);
    m_ben->send("@+typing=active TAGMSG #lobby");
    QTRY_COMPARE_WITH_TIMEOUT(typingLine(), u"ben is typing…"_s, support::patienceMs);
    m_ben->send("@+draft/react=👍;" + reply + " TAGMSG #lobby");
    m_ben->send("@+draft/react=🎂;" + reply + " TAGMSG #lobby");
    QTRY_COMPARE_WITH_TIMEOUT(newest().reactions.size(), 2, support::patienceMs);
    QCOMPARE(newest().reactions.constFirst().senders, QStringList{u"ben"_s});
    m_ben->send("@+draft/unreact=👍;" + reply + " TAGMSG #lobby");
    QTRY_COMPARE_WITH_TIMEOUT(newest().reactions.size(), 1, support::patienceMs);
    QCOMPARE(newest().reactions.constFirst().text, u"🎂"_s);
    m_ben->send("@+typing=done TAGMSG #lobby");
    QTRY_COMPARE_WITH_TIMEOUT(typingLine(), QString(), support::patienceMs);
}

void tst_OtherClients::showsRedactions()
{
    const QByteArray id = benSays("a secret").toUtf8();
    QVERIFY(!id.isEmpty());
    m_ben->send("REDACT #lobby " + id + " :wrong room");
    QTRY_VERIFY_WITH_TIMEOUT(newest().isRemoved, support::patienceMs);
    QCOMPARE(newest().text, QString());
    QCOMPARE(newest().id.toUtf8(), id);
}

void tst_OtherClients::showsSeveralLinesAsOneMessage()
{
    const QByteArray id = benSays("a poem, please").toUtf8();
    QVERIFY(!id.isEmpty());
    // The tags of the message are those of the batch. Halloy adds a label.
    for (const QByteArray &line : {
             QByteArray("@label=9;+draft/reply=" + id + ";+reply=" + id
                        + " BATCH +7 draft/multiline #lobby"),
             QByteArray("@batch=7 PRIVMSG #lobby :roses are"),
             QByteArray("@batch=7;draft/multiline-concat PRIVMSG #lobby : red"),
             QByteArray("@batch=7 PRIVMSG #lobby :"),
             QByteArray("@batch=7 PRIVMSG #lobby :violets are blue"),
             QByteArray("BATCH -7"),
         })
        m_ben->send(line);
    QTRY_COMPARE_WITH_TIMEOUT(newest().text, u"roses are red\n\nviolets are blue"_s,
                              support::patienceMs);
    QCOMPARE(newest().replyTo.toUtf8(), id);
    QCOMPARE(messages().rowCount(), 2 + messages().rowOfId(QString::fromUtf8(id)));
}

void tst_OtherClients::talksToWeechat()
{
    for (const char *program : {"tmux", "weechat"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(u"%1 is not installed"_s.arg(QLatin1String(program))));
    }
    support::Terminal weechat;
    QStringList command{u"weechat"_s, u"--dir"_s, weechat.folder()};
    for (const char *line :
         {"/set typing.look.enabled_nicks on", "/set typing.look.enabled_self on",
          "/set typing.look.input_min_chars 1"})
        command << u"-r"_s << QString::fromUtf8(line);
    command << u"irc://walt@127.0.0.1:%1/#lobby"_s.arg(port());
    QVERIFY(weechat.start(command));
    QVERIFY2(m_ben->sees(":walt!"), qPrintable(weechat.screen()));

    m_ana->widget().chat().composer().edit().insertPlainText(u"hello\nfrom two lines"_s);
    m_ana->type(QString());
    QVERIFY2(weechat.sees(u"from two lines"_s), qPrintable(weechat.screen()));
    QTRY_VERIFY_WITH_TIMEOUT(!newest().id.isEmpty(), support::patienceMs);
    m_ben->send("@+draft/react=👍;+reply=" + newest().id.toUtf8() + " TAGMSG #lobby");
    weechat.type(u"hello from WeeChat"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newest().text, u"hello from WeeChat"_s, support::patienceMs);
    QCOMPARE(newest().sender, u"walt"_s);
    // WeeChat sends several lines as several messages before version 4.
    weechat.type(u"/input insert one\\ntwo"_s);
    weechat.type(QString());
    QTRY_VERIFY_WITH_TIMEOUT(newest().text.endsWith(u"two"_s), support::patienceMs);
    m_ben->send("REDACT #lobby " + newest().id.toUtf8());
    QVERIFY(m_ben->sees("FAIL REDACT"));
    m_ben->send("@+typing=active TAGMSG #lobby");
    QVERIFY2(weechat.sees(u"ben"_s), qPrintable(weechat.screen()));
    weechat.type(u"/quit"_s);
    QVERIFY(m_ben->sees(" QUIT "));
}

HEARTH_WINDOW_TEST(tst_OtherClients)
#include "tst_otherclients.moc"
