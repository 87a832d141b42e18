// SPDX-License-Identifier: MIT
#include "client/ui/account/colorchoice.h"
#include "client/ui/account/profiledialog.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/profilecard.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/windowactions.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using client::MetadataKey;
using client::ProfileDialog;
using client::WindowActions;
using support::Window;

/// Metadata of users, with a real server: ana has the window, ben another client.
class tst_OwnProfile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsDisplayNames();
    void savesTheProfile();
    void checksTheLimits();
    void opensFromTheOwnMenu();
    void setsTheProfileAgain();
    void changesTheRealName();
    void checksTheRealName();
    void choosesAColorByKey();

private:
    ProfileDialog *dialog() const { return m_ana->widget().findChild<ProfileDialog *>(); }
    const client::People &people() const { return m_ana->current()->network().people(); }
    QString own(MetadataKey key) const { return people().metadataOf(u"ana"_s).value(key); }
    QAction *action(WindowActions::Id id) const { return m_ana->widget().actions().action(id); }
    void open();
    void fill(const QString &field, const QString &text) { m_ana->field(field)->setText(text); }
    void save() { QTest::mouseClick(m_ana->button(u"Save"_s), Qt::LeftButton); }

    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<Window> m_ana;
    std::unique_ptr<support::IrcClient> m_ben;
};

void tst_OwnProfile::init()
{
    m_server = std::make_unique<support::Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_ana = std::make_unique<Window>();
    m_ana->open();
    m_ana->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server->port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    m_ben = std::make_unique<support::IrcClient>("ben");
    QVERIFY(m_ben->connectTo(m_server->host(u"irc"_s), m_server->port(u"irc"_s)));
    QVERIFY(m_ben->join("#lobby"));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->current()->members().rowOf("ben") >= 0, support::patienceMs);
    m_ana->widget().activateWindow();
}

void tst_OwnProfile::cleanup()
{
    m_ana.reset();
    m_ben.reset();
    m_server.reset();
}

void tst_OwnProfile::open()
{
    QTRY_VERIFY_WITH_TIMEOUT(action(WindowActions::Id::OwnProfile)->isEnabled(),
                             support::patienceMs);
    action(WindowActions::Id::OwnProfile)->trigger();
    QVERIFY(dialog());
}

void tst_OwnProfile::showsDisplayNames()
{
    m_ben->send("METADATA * SET display-name :Ben Smith");
    m_ben->send("METADATA * SET homepage :https://ben.example/");
    QTRY_COMPARE_WITH_TIMEOUT(people().displayName(u"ben"_s), u"Ben Smith"_s, support::patienceMs);
    const client::MemberModel &members = m_ana->current()->members();
    QCOMPARE(members.at(members.rowOf("ben")).displayName, u"Ben Smith"_s);
    m_ben->send("PRIVMSG ana :hello");
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->conversation(u"ben"_s), support::patienceMs);
    m_ana->widget().showConversation(m_ana->conversation(u"ben"_s));
    const client::HeaderBar &header = m_ana->widget().chat().header();
    QVERIFY(header.accessibleName().startsWith(u"Ben Smith, ben · on "_s));
    QVERIFY(m_ana->readable().contains(u"ben · on "_s));
    emit m_ana->widget().profileRequested(m_ana->current(), u"ben"_s);
    const auto *card = m_ana->widget().findChild<client::ProfileCard *>();
    QVERIFY(card);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->readable().contains(u"https://ben.example/"_s),
                             support::patienceMs);
    QVERIFY(m_ana->readable().contains(u"Ben Smith"_s));
    client::WindowSettings settings = m_ana->widget().settings();
    settings.showsDisplayNames = false;
    m_ana->widget().changeSettings(settings);
    QCOMPARE(m_ana->current()->title(), u"ben"_s);
    QVERIFY(header.accessibleName().startsWith(u"ben, on "_s));
}

void tst_OwnProfile::savesTheProfile()
{
    open();
    fill(u"Display name"_s, u"Ana Maria"_s);
    fill(u"Pronouns"_s, u"she/her"_s);
    dialog()->findChild<client::ColorChoice *>()->setColor(u"#123456"_s);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), support::patienceMs);
    m_ben->send("METADATA ana LIST");
    QVERIFY(m_ben->sees("761 ben ana display-name * :Ana Maria"));
    QVERIFY(m_ben->sees("761 ben ana color * #123456"));
    open();
    QCOMPARE(m_ana->field(u"Pronouns"_s)->text(), u"she/her"_s);
    fill(u"Pronouns"_s, {});
    save();
    QTRY_COMPARE_WITH_TIMEOUT(own(MetadataKey::Pronouns), QString(), support::patienceMs);
    QCOMPARE(own(MetadataKey::DisplayName), u"Ana Maria"_s);
}

void tst_OwnProfile::checksTheLimits()
{
    open();
    fill(u"Status"_s, QString(200, QChar(0x3042))); // 600 bytes
    fill(u"Homepage"_s, u"javascript:alert(1)"_s);
    save();
    QVERIFY(dialog());
    QVERIFY(m_ana->readable().contains(u"This is too long"_s));
    QVERIFY(m_ana->readable().contains(u"https://"_s));
    fill(u"Status"_s, u"busy"_s);
    fill(u"Homepage"_s, u"https://ana.example/"_s);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), support::patienceMs);
    QCOMPARE(own(MetadataKey::Status), u"busy"_s);
}

void tst_OwnProfile::opensFromTheOwnMenu()
{
    QTRY_VERIFY_WITH_TIMEOUT(action(WindowActions::Id::OwnProfile)->isEnabled(),
                             support::patienceMs);
    auto *members = m_ana->widget().findChild<client::MemberList *>();
    const std::unique_ptr<QMenu> menu = members->contextMenuFor(u"ana"_s);
    for (QAction *entry : menu->actions()) {
        if (entry->text() == u"&Your profile…"_s)
            entry->trigger();
    }
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void tst_OwnProfile::setsTheProfileAgain()
{
    open();
    fill(u"Display name"_s, u"Ana Maria"_s);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), support::patienceMs);
    // A server forgets users without an account.
    action(WindowActions::Id::Disconnect)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana->isIn(u"#lobby"_s), support::patienceMs);
    QVERIFY(m_ben->sees("QUIT"));
    action(WindowActions::Id::Reconnect)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(own(MetadataKey::DisplayName), u"Ana Maria"_s, support::patienceMs);
    m_ben->send("WHOIS ana");
    QVERIFY(m_ben->sees("318 ben ana"));
    m_ben->send("METADATA ana LIST");
    QVERIFY(m_ben->sees("761 ben ana display-name * :Ana Maria"));
}

void tst_OwnProfile::changesTheRealName()
{
    open();
    QCOMPARE(m_ana->field(u"Real name"_s)->text(), QString());
    QCOMPARE(m_ana->field(u"Real name"_s)->placeholderText(), u"ana"_s);
    fill(u"Real name"_s, u"Ana Maria of the hill"_s);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), support::patienceMs);
    m_ben->send("WHOIS ana");
    QVERIFY(m_ben->sees(":Ana Maria of the hill"));
    m_ana->close();
    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    m_ben->send("WHO ana");
    QVERIFY(m_ben->sees("0 Ana Maria of the hill"));
    open();
    QCOMPARE(m_ana->field(u"Real name"_s)->text(), u"Ana Maria of the hill"_s);
}

void tst_OwnProfile::checksTheRealName()
{
    open();
    fill(u"Real name"_s, QString(160, u'x')); // the server takes 150
    save();
    QVERIFY(m_ana->readable().contains(u"the server takes at most 150 bytes"_s));
    fill(u"Real name"_s, QString(150, u'x'));
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), support::patienceMs);
}

void tst_OwnProfile::choosesAColorByKey()
{
    open();
    auto *choice = dialog()->findChild<client::ColorChoice *>();
    QCOMPARE(choice->color(), QString());
    const QList<QAbstractButton *> swatches = choice->findChildren<QAbstractButton *>();
    QCOMPARE(swatches.size(), 13);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    swatches.first()->setFocus();
    QTest::keyClick(swatches.first(), Qt::Key_Right);
    QVERIFY(!choice->color().isEmpty());
    for (const QAbstractButton *swatch : swatches)
        QVERIFY(!swatch->accessibleName().isEmpty());
}

HEARTH_WINDOW_TEST(tst_OwnProfile)
#include "tst_ownprofile.moc"
