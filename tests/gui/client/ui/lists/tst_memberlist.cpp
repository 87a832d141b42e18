// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using client::Field;
using client::Member;
using client::MemberList;
using client::MemberModel;

using namespace Qt::StringLiterals;

namespace {

Member memberCalled(const QString &nick, const QString &account = {})
{
    Member member;
    member.name = nick.toUtf8();
    member.key = nick.toLower().toUtf8();
    member.nick = nick;
    member.account = account;
    return member;
}

} // namespace

/// The members of a room, by clicks and keys.
class tst_MemberList : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void offersTheSearchInLongLists();
    void findsMembersByNickAndAccount();
    void talksToTheHit();
    void saysThatNoOneIsFound();
    void endsTheSearchByEscape();
    void showsAllAgainInAnotherRoom();
    void followsChangesDuringTheSearch();
    void opensTheProfileByKey();
    void showsOnlyGroupsWithHits();
    void ignoresClicksOnCaptions();
    void skipsCaptionsByKey();
    void staysInPlaceWhileMembersChange();
    void offersModerationToModerators();
    void asksBeforeItRemovesAMember();
    void saysThatMoreMembersFollow();

private:
    MemberList &list() const { return *part<MemberList>(); }
    Field &search() const { return *list().findChild<Field *>(); }
    MemberModel &members() const { return named("#lobby")->members(); }
    QStringList shown() const
    {
        QStringList nicks;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            nicks.append(list().model()->index(row, 0).data().toString());
        return nicks;
    }
    QStringList captions() const
    {
        QStringList captions;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(MemberModel::FirstOfSectionRole).toBool())
                captions.append(index.data(MemberModel::SectionCaptionRole).toString() + u' '
                                + index.data(MemberModel::SectionCountRole).toString());
        }
        return captions;
    }
    void makeModerator()
    {
        Member own = memberCalled(u"sam"_s);
        own.prefix = u"@"_s;
        own.isOperator = true;
        own.own = true;
        members().apply({}, {own});
    }
    void openSearch() { QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier); }
};

void tst_MemberList::init()
{
    openWindow();
    m_window->showConversation(named("#lobby"));
}

void tst_MemberList::offersTheSearchInLongLists()
{
    QVERIFY(!search().isVisible());
    QList<Member> many;
    for (int i = 0; i < 21; ++i)
        many.append(memberCalled(u"user%1"_s.arg(i)));
    members().reset(many);
    QVERIFY(search().isVisible());
    QVERIFY(search().geometry().bottom() < list().viewport()->geometry().top());
    members().reset(many.mid(0, 20));
    QVERIFY(!search().isVisible());
}

void tst_MemberList::findsMembersByNickAndAccount()
{
    members().apply({}, {memberCalled(u"Zoe"_s, u"mara-account"_s)});
    openSearch();
    QVERIFY(search().hasFocus());
    QTest::keyClicks(&search(), u"MARA"_s);
    QCOMPARE(shown(), (QStringList{u"Mara"_s, u"Zoe"_s}));
    const QModelIndex first = list().model()->index(0, 0);
    QVERIFY(first.data(MemberModel::FirstOfSectionRole).toBool());
    QCOMPARE(first.data(MemberModel::SectionCountRole).toInt(), 2);
    QVERIFY(!list().model()->index(1, 0).data(MemberModel::FirstOfSectionRole).toBool());
}

void tst_MemberList::talksToTheHit()
{
    QSignalSpy requested(&list(), &MemberList::directChatRequested);
    openSearch();
    QTest::keyClicks(&search(), u"m"_s); // sam, Mara, Tom
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toByteArray(), QByteArray("Mara"));
}

void tst_MemberList::saysThatNoOneIsFound()
{
    openSearch();
    QTest::keyClicks(&search(), u"zzz"_s);
    QVERIFY(shown().isEmpty());
    const QImage image = list().viewport()->grab().toImage();
    const QRgb ground = image.pixel(image.width() / 2, image.height() - 1);
    bool hasText = false;
    for (int y = 0; y < image.height() && !hasText; ++y) {
        for (int x = 0; x < image.width() && !hasText; ++x)
            hasText = image.pixel(x, y) != ground;
    }
    QVERIFY(hasText);
    QTRY_VERIFY(client::Announcer::of(*m_window).lastText().contains(u"Press Escape"_s));
}

void tst_MemberList::endsTheSearchByEscape()
{
    const QStringList all = shown();
    openSearch();
    QTest::keyClicks(&search(), u"mara"_s);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QCOMPARE(shown(), all);
    QVERIFY(!search().isVisible());
    QVERIFY(list().hasFocus());
}

void tst_MemberList::showsAllAgainInAnotherRoom()
{
    const QStringList all = shown();
    openSearch();
    QTest::keyClicks(&search(), u"mara"_s);
    m_window->showConversation(named("#random"));
    QCOMPARE(search().text(), QString());
    m_window->showConversation(named("#lobby"));
    QCOMPARE(shown(), all);
}

void tst_MemberList::followsChangesDuringTheSearch()
{
    openSearch();
    QTest::keyClicks(&search(), u"mar"_s);
    members().apply({}, {memberCalled(u"Mario"_s)});
    QCOMPARE(shown(), (QStringList{u"Mara"_s, u"Mario"_s}));
    members().apply({"mara"}, {});
    QCOMPARE(shown(), QStringList{u"Mario"_s});
    members().clear();
    QCOMPARE(shown(), QStringList());
    QVERIFY(search().isVisible());
}

void tst_MemberList::opensTheProfileByKey()
{
    QSignalSpy requested(m_window.get(), &client::MainWindow::profileRequested);
    list().setFocus();
    list().setCurrentIndex(list().model()->index(members().rowOfNick(u"Mara"_s), 0));
    QTest::keyClick(&list(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(1).toString(), u"Mara"_s);
}

void tst_MemberList::showsOnlyGroupsWithHits()
{
    QCOMPARE(captions(), (QStringList{u"Operators 1"_s, u"Members 5"_s}));
    openSearch();
    QTest::keyClicks(&search(), u"ma"_s);
    QCOMPARE(captions(), QStringList{u"Members 1"_s});
    search().setText(u"sam"_s);
    QCOMPARE(captions(), QStringList{u"Operators 1"_s});
}

void tst_MemberList::ignoresClicksOnCaptions()
{
    QSignalSpy requested(&list(), &MemberList::directChatRequested);
    const QModelIndex ana = list().model()->index(members().rowOfNick(u"Ana"_s), 0);
    QVERIFY(ana.data(MemberModel::FirstOfSectionRole).toBool());
    const QRect row = list().visualRect(ana);
    const QPoint caption(row.center().x(), row.top() + 4);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, caption);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, caption);
    QVERIFY(list().currentIndex() != ana);
    QCOMPARE(requested.size(), 0);
    const QPoint name(row.center().x(), row.bottom() - 4);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, name);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(requested.size(), 1);
}

void tst_MemberList::skipsCaptionsByKey()
{
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().data().toString(), u"Ana"_s); // "Members" is in between
    QTest::keyClick(&list(), Qt::Key_Up);
    QCOMPARE(list().currentIndex().data().toString(), u"sam"_s);
}

/// A member who joins or leaves must not move the list, however long it is.
void tst_MemberList::staysInPlaceWhileMembersChange()
{
    QList<Member> many;
    for (int i = 0; i < 2000; ++i)
        many.append(memberCalled(u"user%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
    members().reset(many);
    const QModelIndex last = list().model()->index(1999, 0);
    QTRY_VERIFY(!list().visualRect(last).isEmpty());
    list().scrollToBottom();
    const int before = list().verticalScrollBar()->value();
    QVERIFY(before > 10'000);
    members().apply({}, {memberCalled(u"user0000b"_s)});
    QList<int> values;
    connect(list().verticalScrollBar(), &QScrollBar::valueChanged, this,
            [&](int value) { values.append(value); });
    QTRY_VERIFY(!list().visualRect(list().model()->index(2000, 0)).isEmpty());
    for (const int value : values)
        QVERIFY2(value >= before - 100, qPrintable(QString::number(value)));
}

void tst_MemberList::offersModerationToModerators()
{
    const auto texts = [this](const QString &nick) {
        QStringList texts;
        const std::unique_ptr<QMenu> menu = list().contextMenuFor(nick);
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        return texts;
    };
    QVERIFY(!texts(u"Mara"_s).contains(u"Make &operator"_s));
    makeModerator();
    QVERIFY(texts(u"Mara"_s).contains(u"Make &operator"_s));
    QVERIFY(texts(u"Mara"_s).contains(u"Remove and &ban…"_s));
    QVERIFY(!texts(u"sam"_s).contains(u"Take &operator rights"_s)); // this user
    QVERIFY(!texts(u"nobody"_s).contains(u"Make &operator"_s));
}

void tst_MemberList::asksBeforeItRemovesAMember()
{
    makeModerator();
    QSignalSpy requested(m_window.get(), &client::MainWindow::commandRequested);
    const auto trigger = [this](const QString &text) {
        const std::unique_ptr<QMenu> menu = list().contextMenuFor(u"Mara"_s);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        return list().findChild<QMessageBox *>();
    };
    QMessageBox *box = trigger(u"Remove and &ban…"_s);
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(requested.size(), 0);
    QTRY_VERIFY(!list().findChild<QMessageBox *>());
    box = trigger(u"Remove and &ban…"_s);
    m_window->showConversation(named("#random")); // the answer is for the room that was shown
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Remove"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.at(0).at(0).value<client::Conversation *>(), named("#lobby"));
    QCOMPARE(requested.at(0).at(1).toString(), u"/ban Mara"_s);
    QCOMPARE(requested.at(1).at(1).toString(), u"/kick Mara"_s);
}

void tst_MemberList::saysThatMoreMembersFollow()
{
    members().reset({memberCalled(u"sam"_s)});
    QCOMPARE(list().accessibleDescription(), QString());
    const QImage complete = list().grab().toImage();
    members().reset({memberCalled(u"sam"_s)}, false);
    QCOMPARE(list().accessibleDescription(), u"Loading people…"_s);
    QVERIFY(list().grab().toImage() != complete);
    members().reset({memberCalled(u"sam"_s)});
    QCOMPARE(list().accessibleDescription(), QString());
    QCOMPARE(list().grab().toImage(), complete);
}

HEARTH_WINDOW_TEST(tst_MemberList)

#include "tst_memberlist.moc"
