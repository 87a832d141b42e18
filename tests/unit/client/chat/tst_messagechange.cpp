// SPDX-License-Identifier: MIT
#include "client/chat/chatmessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

namespace {

MessageChange reaction(const QString &text, const QString &sender, bool own = false)
{
    MessageChange change;
    change.id = u"m1"_s;
    change.text = text;
    change.sender = sender;
    change.own = own;
    return change;
}

MessageChange takenBack(const QString &text, const QString &sender, bool own = false)
{
    MessageChange change = reaction(text, sender, own);
    change.kind = MessageChange::Kind::Unreact;
    return change;
}

MessageChange removal(const QString &sender, const QString &reason = {})
{
    MessageChange change = reaction(reason, sender);
    change.kind = MessageChange::Kind::Remove;
    return change;
}

} // namespace

class tst_MessageChange : public QObject
{
    Q_OBJECT

private slots:
    void countsEachUserOnce();
    void takesReactionsBack();
    void boundsReactions();
    void removesAllThatWasSaid();
};

void tst_MessageChange::countsEachUserOnce()
{
    ChatMessage message;
    QVERIFY(apply(reaction(u"👍"_s, u"ana"_s), message));
    QVERIFY(!apply(reaction(u"👍"_s, u"ana"_s), message));
    QVERIFY(apply(reaction(u"👍"_s, u"sam"_s, true), message));
    QVERIFY(apply(reaction(u"🔥"_s, u"ana"_s), message));
    QCOMPARE(message.reactions,
             (QList<Reaction>{{u"👍"_s, {u"ana"_s, u"sam"_s}, true}, {u"🔥"_s, {u"ana"_s}, false}}));
}

void tst_MessageChange::takesReactionsBack()
{
    ChatMessage message;
    apply(reaction(u"👍"_s, u"ana"_s), message);
    apply(reaction(u"👍"_s, u"sam"_s, true), message);
    QVERIFY(!apply(takenBack(u"👍"_s, u"tom"_s), message));
    QVERIFY(!apply(takenBack(u"🔥"_s, u"ana"_s), message));
    QVERIFY(apply(takenBack(u"👍"_s, u"sam"_s, true), message));
    QCOMPARE(message.reactions, (QList<Reaction>{{u"👍"_s, {u"ana"_s}, false}}));
    QVERIFY(apply(takenBack(u"👍"_s, u"ana"_s), message));
    QVERIFY(message.reactions.isEmpty());
}

void tst_MessageChange::boundsReactions()
{
    ChatMessage message;
    for (int i = 0; i < 3'000; ++i)
        apply(reaction(u"👍"_s, u"user%1"_s.arg(i)), message);
    for (int i = 0; i < 3'000; ++i)
        apply(reaction(u"word%1"_s.arg(i), u"ana"_s), message);
    QCOMPARE(message.reactions.size(), Reaction::maxTexts);
    QCOMPARE(message.reactions.constFirst().senders.size(), Reaction::maxSenders);
    QVERIFY(memoryOf(message) < 32 * 1024);
    ChatMessage other;
    QVERIFY(!apply(reaction({}, u"ana"_s), other));
    QVERIFY(!apply(reaction(QString(Reaction::maxLength + 1, u'x'), u"ana"_s), other));
    QCOMPARE(other, ChatMessage());
}

void tst_MessageChange::removesAllThatWasSaid()
{
    ChatMessage message;
    message.text = u"a secret"_s;
    message.mention = true;
    message.replyTo = u"m0"_s;
    apply(reaction(u"👍"_s, u"ana"_s), message);
    QVERIFY(apply(removal(u"sam"_s, u"off topic"_s), message));
    QVERIFY(message.isRemoved && !message.mention);
    QCOMPARE(message.text + message.replyTo, QString());
    QCOMPARE(message.removedBy, u"sam"_s);
    QCOMPARE(message.removalReason, u"off topic"_s);
    QVERIFY(message.reactions.isEmpty());
    const ChatMessage removed = message;
    QVERIFY(!apply(reaction(u"👍"_s, u"ana"_s), message));
    QVERIFY(!apply(removal(u"tom"_s), message));
    QCOMPARE(message, removed);
}

HEARTH_TEST(tst_MessageChange)
#include "tst_messagechange.moc"
