// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/switcherentries.h"

#include <QTest>

#include <memory>

using namespace client;

namespace {

constexpr int memberCount = 10'000;

Member memberCalled(int number)
{
    Member member;
    member.name = "user" + QByteArray::number(number);
    member.key = member.name;
    member.nick = QString::fromLatin1(member.name);
    member.away = number % 5 == 0;
    member.isOperator = number % 1'000 == 0;
    member.rank = member.isOperator ? 3 : 0;
    return member;
}

} // namespace

/// A room with 10,000 members, and the quick switcher with 10,000 entries.
class bench_Lists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void openTheRoom();
    void resetTheMembers();
    void changeARank();
    void changePresence();
    void addAMember();
    void searchTheMembers();
    void typeInTheSwitcher_data();
    void typeInTheSwitcher();
    void addTheConversations();

private:
    void apply(const QList<QByteArray> &removed, const QList<Member> &changed);

    QList<Member> m_members;
    ConversationList m_list;
    Conversation *m_room = nullptr;
    Theme m_theme;
    std::unique_ptr<MemberList> m_view;
};

void bench_Lists::initTestCase()
{
    for (int i = 0; i < memberCount; ++i)
        m_members.append(memberCalled(i));
    Network *network = m_list.addNetwork(QStringLiteral("Workshop"));
    m_room = m_list.addConversation(network, ConversationKind::Room, QStringLiteral("#lobby"));
    m_room->members().reset(m_members);
    m_view = std::make_unique<MemberList>(m_theme);
    m_view->resize(200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

/// Until the rows are painted.
void bench_Lists::openTheRoom()
{
    QBENCHMARK
    {
        m_view->setConversation(nullptr);
        m_view->setConversation(m_room);
        QCoreApplication::processEvents();
        m_view->viewport()->repaint();
    }
}

void bench_Lists::resetTheMembers()
{
    QBENCHMARK
    {
        m_room->members().reset(m_members);
        QCoreApplication::processEvents();
        m_view->viewport()->repaint();
    }
}

/// A user who becomes an operator, or stops being one, moves to another section.
void bench_Lists::changeARank()
{
    Member member = memberCalled(1);
    QBENCHMARK
    {
        member.isOperator = !member.isOperator;
        member.rank = member.isOperator ? 3 : 0;
        apply({}, {member});
    }
}

/// A user goes away or comes back.
void bench_Lists::changePresence()
{
    Member member = memberCalled(1);
    QBENCHMARK
    {
        member.away = !member.away;
        apply({}, {member});
    }
}

/// A user joins, and leaves.
void bench_Lists::addAMember()
{
    const Member member = memberCalled(memberCount);
    QBENCHMARK
    {
        apply({}, {member});
        apply({member.key}, {});
    }
}

/// Until the rows are painted.
void bench_Lists::apply(const QList<QByteArray> &removed, const QList<Member> &changed)
{
    m_room->members().apply(removed, changed);
    QCoreApplication::processEvents();
    m_view->viewport()->repaint();
}

/// One key in the search field, until the first hits are painted.
void bench_Lists::searchTheMembers()
{
    auto *field = m_view->findChild<Field *>();
    QBENCHMARK
    {
        field->setText(field->text().isEmpty() ? QStringLiteral("r9") : QString());
        QCoreApplication::processEvents();
        m_view->viewport()->repaint();
    }
    field->clear();
}

void bench_Lists::typeInTheSwitcher_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("one letter") << QStringLiteral("u");
    QTest::newRow("scattered") << QStringLiteral("ur42");
    QTest::newRow("no match") << QStringLiteral("xyz");
}

void bench_Lists::typeInTheSwitcher()
{
    QFETCH(const QString, typed);
    SwitcherModel model(conversationEntries(m_list, {}, nullptr)
                        + memberEntries(m_list, m_room->network()));
    QBENCHMARK
    {
        model.setTyped(typed);
    }
}

/// 1,000 rooms, one at a time.
void bench_Lists::addTheConversations()
{
    QBENCHMARK_ONCE
    {
        ConversationList list;
        Network *network = list.addNetwork(QStringLiteral("Workshop"));
        for (int i = 0; i < 1'000; ++i)
            list.addConversation(network, ConversationKind::Room, QStringLiteral("#r%1").arg(i));
    }
}

QTEST_MAIN(bench_Lists)
#include "bench_lists.moc"
