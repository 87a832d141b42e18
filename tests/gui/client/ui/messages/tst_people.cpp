// SPDX-License-Identifier: MIT
#include "client/model/membermodel.h"
#include "client/model/people.h"
#include "client/ui/messages/bodypeople.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using client::BodyText;
using client::ChatMessage;
using client::ConversationView;
using client::Member;
using client::MemberModel;
using client::MessageAction;
using client::MessageControl;

using namespace Qt::StringLiterals;

/// The names of users in messages, which open their menu.
namespace {

/// No user is visible, so that every display name is used.
client::People::Naming invisibleUsers()
{
    return {[](const QByteArray &nick) { return nick.toLower(); },
            [](const QByteArray & /*key*/) { return false; },
            [](const client::People::Naming::Visitor & /*visitor*/) {}};
}

} // namespace

class tst_People : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsMembersInText_data();
    void findsMembersInText();
    void boundsTheNumberOfNames();
    void opensTheMenuOfAMentionedMember();
    void opensTheMenuOfTheUserOfAnEvent();
    void opensFoldsByTheirLine();
    void offersEveryoneInTheMenuOfAMessage();
    void opensLinksByEnter();
    void showsDisplayNames();
    void paintsChosenColors();

private:
    /// The nicks that can be activated in @p row.
    QStringList people(int row);
    void clickOn(int row, const QString &nick);
    QList<ChatMessage> message(const QString &text, ChatMessage::Kind kind);

    std::unique_ptr<MemberModel> m_members;
    std::unique_ptr<QSignalSpy> m_asked;
};

void tst_People::init()
{
    open();
    m_members = std::make_unique<MemberModel>();
    QList<Member> members;
    for (const QString &nick : {u"Mara"_s, u"tom"_s, u"ana"_s}) {
        Member member;
        member.nick = nick;
        member.key = nick.toLower().toUtf8();
        members.append(member);
    }
    m_members->reset(members);
    m_view->setMembers(m_members.get());
    m_asked = std::make_unique<QSignalSpy>(m_view.get(), &ConversationView::userMenuRequested);
}

void tst_People::cleanup()
{
    m_asked.reset();
    close();
    m_members.reset();
}

QList<ChatMessage> tst_People::message(const QString &text,
                                       ChatMessage::Kind kind = ChatMessage::Kind::Text)
{
    QList<ChatMessage> messages = lines(1, u"ana"_s);
    messages[0].text = text;
    messages[0].kind = kind;
    return messages;
}

QStringList tst_People::people(int row)
{
    QStringList nicks;
    for (const MessageControl &control : m_view->controls(row)) {
        if (control.action.kind == MessageAction::Kind::ShowUser)
            nicks.append(control.action.value);
    }
    return nicks;
}

void tst_People::clickOn(int row, const QString &nick)
{
    for (const MessageControl &control : m_view->controls(row)) {
        if (control.action.value == nick)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, control.rect.center());
    }
}

void tst_People::findsMembersInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("nicks");

    QTest::newRow("a word") << u"ask mara about it"_s << QStringList{u"Mara"_s};
    QTest::newRow("with punctuation") << u"tom: (@Mara)"_s << QStringList{u"tom"_s, u"Mara"_s};
    QTest::newRow("part of a word") << u"tomorrow, marathon"_s << QStringList();
    QTest::newRow("not a member") << u"ask jonas"_s << QStringList();
    QTest::newRow("in a link") << u"https://example.org/tom"_s << QStringList();
    QTest::newRow("in code") << u"run `tom` now"_s << QStringList();
    QTest::newRow("in a spoiler") << u"it was ||tom||"_s << QStringList();
    QTest::newRow("with formatting")
        << u"\x02tom\x02 and \x0304mara"_s << QStringList{u"tom"_s, u"Mara"_s};
    QTest::newRow("a very long word") << QString(5000, u'a') << QStringList();
}

void tst_People::findsMembersInText()
{
    QFETCH(const QString, text);
    m_model->append(message(text));
    settle();
    QTEST(people(0), "nicks");
}

void tst_People::boundsTheNumberOfNames()
{
    const ChatMessage flood = message(u"tom "_s.repeated(1000)).first();
    BodyText body = client::bodyText(flood, m_theme, {});
    client::markPeople(body, flood, m_members.get());
    QCOMPARE(body.actions.size(), 50);
}

void tst_People::opensTheMenuOfAMentionedMember()
{
    m_model->append(message(u"ask mara about it"_s));
    settle();
    clickOn(0, u"Mara"_s);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->at(0).at(0).toString(), u"Mara"_s);
    const QPoint at = m_view->viewport()->mapFromGlobal(m_asked->at(0).at(1).toPoint());
    QVERIFY(m_view->rowRect(0).contains(at));
    const QPoint name = m_view->controls(0).constFirst().rect.center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, name, m_view->mapToGlobal(name));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(m_asked->size(), 2);
}

void tst_People::opensTheMenuOfTheUserOfAnEvent()
{
    QList<ChatMessage> joined = message(u"\x1a joined"_s, ChatMessage::Kind::Event);
    joined[0].sender = u"jonas"_s; // has left since
    m_model->append(joined);
    QList<ChatMessage> waved = message(u"waves at tom"_s, ChatMessage::Kind::Action);
    m_model->append(waved);
    settle();
    clickOn(0, u"jonas"_s);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->at(0).at(0).toString(), u"jonas"_s);
    QCOMPARE(people(1), (QStringList{u"ana"_s, u"tom"_s}));
}

void tst_People::opensFoldsByTheirLine()
{
    QList<ChatMessage> events = message(u"\x1a joined"_s, ChatMessage::Kind::Event)
                                + message(u"\x1a joined"_s, ChatMessage::Kind::Event);
    events[1].sender = u"tom"_s;
    m_model->append(events);
    settle();
    QCOMPARE(people(0), QStringList());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->controls(0).constFirst().rect.center());
    settle();
    QCOMPARE(m_asked->size(), 0);
    QCOMPARE(people(0), QStringList{u"ana"_s});
    QCOMPARE(people(1), QStringList{u"tom"_s});
}

void tst_People::offersEveryoneInTheMenuOfAMessage()
{
    m_model->append(message(u"mara, tom, Mara"_s));
    settle();
    m_view->setCurrentRow(0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    const auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList offered;
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Person"_s)) {
            offered.append(action->text());
            action->trigger();
        }
    }
    QCOMPARE(offered, (QStringList{u"&Person: ana"_s, u"&Person: Mara"_s, u"&Person: tom"_s}));
    QCOMPARE(m_asked->size(), 3);
    QCOMPARE(m_asked->at(1).at(0).toString(), u"Mara"_s);
}

void tst_People::opensLinksByEnter()
{
    m_model->append(message(u"tom: https://example.org/"_s));
    settle();
    m_view->setCurrentRow(0);
    QSignalSpy opened(m_view.get(), &ConversationView::urlActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_asked->size(), 0);
}

void tst_People::showsDisplayNames()
{
    client::People people;
    people.setNaming(invisibleUsers());
    m_view->setPeople(&people);
    m_model->append(message(u"hello"_s));
    settle();
    QVERIFY(m_view->accessibleText(0).contains(u"ana, "_s));
    const QImage before = m_view->viewport()->grab().toImage();
    people.set("ana", client::MetadataKey::DisplayName, u"Ana Maria"_s);
    people.flush();
    settle();
    QVERIFY2(m_view->accessibleText(0).contains(u"Ana Maria (ana), "_s),
             qPrintable(m_view->accessibleText(0)));
    QVERIFY(m_view->viewport()->grab().toImage() != before);
    people.setNamesShown(false);
    settle();
    QCOMPARE(m_view->viewport()->grab().toImage(), before);
    m_view->setPeople(nullptr);
}

void tst_People::paintsChosenColors()
{
    client::People people;
    people.setNaming(invisibleUsers());
    m_view->setPeople(&people);
    people.set("ana", client::MetadataKey::Color, u"#ff00ff"_s);
    people.flush();
    m_model->append(message(u"hello"_s));
    settle();
    const QColor readable = m_theme.readable(0xffff00ff);
    const QImage picture = m_view->viewport()->grab().toImage();
    const QRect row = m_view->rowRect(0);
    bool isFound = false;
    for (int y = row.top(); y < row.bottom(); ++y)
        isFound = isFound || picture.pixel(24, y) == readable.rgb(); // in the avatar
    QVERIFY(isFound);
    m_view->setPeople(nullptr);
}

HEARTH_WINDOW_TEST(tst_People)
#include "tst_people.moc"
