// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/typingline.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/mainwindow.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::ChatMessage;
using client::MessageModel;

/// A window talks to other clients through hearthd: lines as Halloy and Goguma send them, and
/// WeeChat.
class tst_OtherClients : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsReplies_data();
    void showsReplies();
    void showsReactions_data();
    void showsReactions();
    void showsRedactions();
    void showsSeveralLinesAsOneMessage();
    void talksToWeechat();

private:
    const MessageModel &messages() const { return m_ana->conversation(u"#lobby"_s)->messages(); }
    /// The newest message; empty if there is none.
    ChatMessage newest() const;
    /// ben says @p text with @p tags. Returns the msgid, or an empty one if it does not arrive.
    QByteArray benSays(const QByteArray &text, const QByteArray &tags = {});
    QString typingLine() const { return m_ana->widget().findChild<client::TypingLine *>()->text(); }

    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<support::Window> m_ana;
    std::unique_ptr<support::IrcClient> m_ben;
};

void tst_OtherClients::init()
{
    m_server = std::make_unique<support::Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_ben = std::make_unique<support::IrcClient>("ben");
    QVERIFY(m_ben->connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s)));
    m_ben->send("CAP REQ :batch draft/message-redaction draft/multiline echo-message "
                "labeled-response message-tags server-time");
    QVERIFY(m_ben->sees("ACK"));
    QVERIFY(m_ben->join("#lobby"));
    m_ana = std::make_unique<support::Window>();
    m_ana->open();
    m_ana->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server->port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
}

void tst_OtherClients::cleanup()
{
    m_ana.reset();
    m_ben.reset();
    m_server.reset();
}

ChatMessage tst_OtherClients::newest() const
{
    return messages().rowCount() == 0 ? ChatMessage() : messages().at(messages().rowCount() - 1);
}

QByteArray tst_OtherClients::benSays(const QByteArray &text, const QByteArray &tags)
{
    m_ben->send((tags.isEmpty() ? QByteArray() : '@' + tags + ' ') + "PRIVMSG #lobby :" + text);
    const QString said = QString::fromUtf8(text);
    const bool arrived =
        QTest::qWaitFor([&] { return newest().text == said; }, support::patienceMs);
    return arrived ? newest().id.toUtf8() : QByteArray();
}

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
    const QByteArray id = benSays("who has the key?");
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
    const QByteArray id = benSays("cake at four");
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
    const QByteArray id = benSays("a secret");
    QVERIFY(!id.isEmpty());
    m_ben->send("REDACT #lobby " + id + " :wrong room");
    QTRY_VERIFY_WITH_TIMEOUT(newest().isRemoved, support::patienceMs);
    QCOMPARE(newest().text, QString());
    QCOMPARE(newest().id.toUtf8(), id);
}

void tst_OtherClients::showsSeveralLinesAsOneMessage()
{
    const QByteArray id = benSays("a poem, please");
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
    command << u"irc://walt@127.0.0.1:%1/#lobby"_s.arg(m_server->port(u"irc"_s));
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
