// SPDX-License-Identifier: MIT
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/profilecard.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/chatpane.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using client::MemberList;
using client::ProfileCard;
using support::Window;

/// The card of a user, with a real server. ana, who founded #garden, is its operator.
class tst_ProfileFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatTheServerSays();
    void opensByKeyAndMenu();
    void saysThatAUserIsGone();
    void opensADirectChat();
    void ignoresAndShowsAgain();
    void changesRanks();
    void removesFromTheRoomAfterAQuestion();
    void offersNoModerationToOthers();
    void asksTheServerOnce();

private:
    MemberList &members() const { return *m_ana->widget().findChild<MemberList *>(); }
    ProfileCard *card() const { return m_ana->widget().findChild<ProfileCard *>(); }
    void open(const QString &nick);
    void click(const QString &button);
    QString text(const QString &label) const;
    const client::Member *ben() const;

    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<Window> m_ana;
    std::unique_ptr<support::IrcClient> m_ben; ///< In #garden.
};

void tst_ProfileFlow::init()
{
    m_server = std::make_unique<support::Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_ana = std::make_unique<Window>();
    m_ana->open();
    m_ana->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server->port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    m_ana->type(u"/join #garden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#garden"_s), support::patienceMs);
    m_ben = std::make_unique<support::IrcClient>("ben");
    QVERIFY(m_ben->connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s)));
    QVERIFY(m_ben->join("#garden"));
    QTRY_VERIFY_WITH_TIMEOUT(ben(), support::patienceMs);
    m_ana->widget().activateWindow();
}

void tst_ProfileFlow::cleanup()
{
    m_ana.reset();
    m_ben.reset();
    m_server.reset();
}

const client::Member *tst_ProfileFlow::ben() const
{
    const client::MemberModel &model = m_ana->conversation(u"#garden"_s)->members();
    const int row = model.rowOfNick(u"ben"_s);
    return row < 0 ? nullptr : &model.at(row);
}

void tst_ProfileFlow::open(const QString &nick)
{
    const std::unique_ptr<QMenu> menu = members().contextMenuFor(nick);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"&Profile…"_s)
            action->trigger();
    }
    QVERIFY(card());
}

void tst_ProfileFlow::click(const QString &button)
{
    QTRY_VERIFY(m_ana->button(button));
    QTest::mouseClick(m_ana->button(button), Qt::LeftButton);
}

/// The text of the row @p label; empty if there is none.
QString tst_ProfileFlow::text(const QString &label) const
{
    for (const QLabel *value : card()->findChildren<QLabel *>()) {
        if (value->accessibleName() == label)
            return value->text();
    }
    return {};
}

void tst_ProfileFlow::showsWhatTheServerSays()
{
    m_ben->send("AWAY :lunch");
    QVERIFY(m_ben->sees(" 306 ben "));
    open(u"ben"_s);
    QTRY_COMPARE_WITH_TIMEOUT(card()->status(), QString(), support::patienceMs);
    QCOMPARE(text(u"Rooms in common"_s), u"#garden"_s);
    QVERIFY(text(u"Address"_s).contains(u'@'));
    QCOMPARE(text(u"Away"_s), u"lunch"_s);
    QVERIFY(!text(u"Server"_s).isEmpty());
    QVERIFY(!text(u"Connected since"_s).isEmpty());
}

void tst_ProfileFlow::opensByKeyAndMenu()
{
    members().setFocus();
    const int row = m_ana->current()->members().rowOfNick(u"ben"_s);
    members().setCurrentIndex(members().model()->index(row, 0));
    QTest::keyClick(&members(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(card());
    QTest::keyClick(card(), Qt::Key_Escape);
    QTRY_VERIFY(!card());
    open(u"ben"_s);
}

void tst_ProfileFlow::saysThatAUserIsGone()
{
    open(u"nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(card()->status(),
                              u"There is no one called nobody on this server now."_s,
                              support::patienceMs);
}

void tst_ProfileFlow::opensADirectChat()
{
    open(u"ben"_s);
    click(u"Message"_s);
    QTRY_VERIFY(m_ana->conversation(u"ben"_s));
    QCOMPARE(m_ana->current(), m_ana->conversation(u"ben"_s));
}

void tst_ProfileFlow::ignoresAndShowsAgain()
{
    const client::Network &network = m_ana->current()->network();
    open(u"ben"_s);
    click(u"Ignore"_s);
    QVERIFY(network.ignores(u"ben"_s));
    QTRY_VERIFY(!card());
    open(u"ben"_s);
    click(u"Stop ignoring"_s);
    QVERIFY(!network.ignores(u"ben"_s));
}

void tst_ProfileFlow::changesRanks()
{
    open(u"ben"_s);
    click(u"Give voice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ben()->symbols.contains('+'), support::patienceMs);
    QTRY_VERIFY(!card());
    open(u"ben"_s);
    click(u"Make operator"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ben()->isOperator, support::patienceMs);
}

void tst_ProfileFlow::removesFromTheRoomAfterAQuestion()
{
    open(u"ben"_s);
    click(u"Remove from the room…"_s);
    auto *box = card()->findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(ben());
    QTest::keyClicks(card()->findChild<client::Field *>(), u"too loud"_s);
    click(u"Remove from the room…"_s);
    click(u"Remove"_s);
    QVERIFY(m_ben->sees("KICK #garden ben :too loud"));
    QTRY_VERIFY_WITH_TIMEOUT(!ben(), support::patienceMs);
}

void tst_ProfileFlow::offersNoModerationToOthers()
{
    m_ben->send("MODE #garden");
    m_ana->type(u"/mode -o ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana->current()->members().hasModerator(), support::patienceMs);
    open(u"ben"_s);
    QVERIFY(!m_ana->button(u"Remove from the room…"_s));
    QVERIFY(m_ana->button(u"Message"_s));
}

void tst_ProfileFlow::asksTheServerOnce()
{
    open(u"ben"_s);
    QTRY_COMPARE_WITH_TIMEOUT(card()->status(), QString(), support::patienceMs);
    card()->close();
    QTRY_VERIFY(!card());
    open(u"ben"_s);
    QCOMPARE(card()->status(), QString()); // at once
}

HEARTH_WINDOW_TEST(tst_ProfileFlow)
#include "tst_profileflow.moc"
