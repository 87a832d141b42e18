// SPDX-License-Identifier: MIT
#include "client/ui/lists/memberlist.h"
#include "client/ui/window/chatpane.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using support::lobby;
using support::Window;

/// Ignoring users with a real server.
class tst_Ignoring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hidesMessagesUntilTheUserIsShownAgain();
    void opensNoChatsForIgnoredUsers();
    void ignoresByTheMenuOfAMember();

private:
    /// Makes ben say @p text in @p target, and waits until ana has all of it.
    void say(const QByteArray &target, const QByteArray &text);
    QAction *ignoreEntry();

    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<Window> m_ana;
    std::unique_ptr<support::IrcClient> m_ben; ///< In the lobby.
    std::unique_ptr<support::IrcClient> m_zoe; ///< In the lobby.
    std::unique_ptr<QMenu> m_menu;
};

void tst_Ignoring::init()
{
    m_server = std::make_unique<support::Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    for (auto *client : {&m_ben, &m_zoe}) {
        *client = std::make_unique<support::IrcClient>(client == &m_ben ? "ben" : "zoe");
        QVERIFY((*client)->connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s)));
        QVERIFY((*client)->join("#lobby"));
    }
    m_ana = std::make_unique<Window>();
    m_ana->open();
    m_ana->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server->port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(lobby), support::patienceMs);
}

void tst_Ignoring::cleanup()
{
    m_menu.reset();
    m_ana.reset();
    m_ben.reset();
    m_zoe.reset();
    m_server.reset();
}

void tst_Ignoring::say(const QByteArray &target, const QByteArray &text)
{
    m_ben->send("PRIVMSG " + target + " :" + text);
    m_ben->send("PING :after-" + text);
    QVERIFY(m_ben->sees("after-" + text));
    m_zoe->send("PRIVMSG #lobby :after " + text);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->texts(lobby).contains(QString(u"after " + QLatin1String(text))),
                             support::patienceMs);
}

QAction *tst_Ignoring::ignoreEntry()
{
    m_menu = m_ana->widget().findChild<client::MemberList *>()->contextMenuFor(u"ben"_s);
    for (QAction *action : m_menu->actions()) {
        if (action->text() == u"&Ignore"_s)
            return action;
    }
    return nullptr;
}

void tst_Ignoring::hidesMessagesUntilTheUserIsShownAgain()
{
    m_ana->type(u"/ignore ben"_s);
    say("#lobby", "one");
    QCOMPARE(m_ana->texts(lobby), QStringList{u"after one"_s});
    m_ana->close();
    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(lobby), support::patienceMs);
    say("#lobby", "two");
    QCOMPARE(m_ana->texts(lobby).count(u"one"_s), 0);
    QCOMPARE(m_ana->texts(lobby).count(u"two"_s), 0);
    m_ana->type(u"/unignore ben"_s);
    const QStringList all{u"one"_s, u"after one"_s, u"two"_s, u"after two"_s};
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(lobby), all, support::patienceMs);
}

void tst_Ignoring::opensNoChatsForIgnoredUsers()
{
    m_ana->type(u"/ignore ben direct"_s);
    say("ana", "psst");
    QVERIFY(!m_ana->conversation(u"ben"_s));
    say("#lobby", "hello");
    QVERIFY(m_ana->texts(lobby).contains(u"hello"_s));
    m_ana->type(u"/unignore ben"_s);
    m_ana->type(u"/query ben"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(u"ben"_s), QStringList{u"psst"_s}, support::patienceMs);
}

void tst_Ignoring::ignoresByTheMenuOfAMember()
{
    QVERIFY(!ignoreEntry()->isChecked());
    ignoreEntry()->trigger();
    QVERIFY(ignoreEntry()->isChecked());
    say("#lobby", "one");
    QVERIFY(!m_ana->texts(lobby).contains(u"one"_s));
    ignoreEntry()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->texts(lobby).contains(u"one"_s), support::patienceMs);
    QVERIFY(!ignoreEntry()->isChecked());
}

HEARTH_WINDOW_TEST(tst_Ignoring)
#include "tst_ignoring.moc"
