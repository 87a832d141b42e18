// SPDX-License-Identifier: MIT
#include "client/model/typingusers.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_TypingUsers : public QObject
{
    Q_OBJECT

private slots:
    void listsThoseWhoType();
    void forgetsThemAfterAWhile();
    void boundsTheirNumber();
};

void tst_TypingUsers::listsThoseWhoType()
{
    TypingUsers users;
    QSignalSpy changed(&users, &TypingUsers::changed);
    users.set(u"ana"_s, TypingState::Active);
    users.set(u"ben"_s, TypingState::Paused);
    users.set(u"ana"_s, TypingState::Active); // no news
    QCOMPARE(changed.size(), 2);
    QCOMPARE(users.nicks(), (QStringList{u"ana"_s, u"ben"_s}));
    users.set(u"ana"_s, TypingState::Done);
    users.remove(u"zoe"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(users.nicks(), QStringList{u"ben"_s});
    users.clear();
    users.clear();
    QCOMPARE(changed.size(), 4);
    QVERIFY(users.nicks().isEmpty());
}

void tst_TypingUsers::forgetsThemAfterAWhile()
{
    TypingUsers users;
    users.setDurations(1, 3'600'000);
    users.set(u"ana"_s, TypingState::Active);
    users.set(u"ben"_s, TypingState::Paused);
    QTRY_COMPARE(users.nicks(), QStringList{u"ben"_s});
}

void tst_TypingUsers::boundsTheirNumber()
{
    TypingUsers users;
    for (int i = 0; i < 10'000; ++i)
        users.set(u"user%1"_s.arg(i), TypingState::Active);
    QCOMPARE(users.nicks().size(), TypingUsers::maxUsers);
}

HEARTH_LOOP_TEST(tst_TypingUsers)
#include "tst_typingusers.moc"
