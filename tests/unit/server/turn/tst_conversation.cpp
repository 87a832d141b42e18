// SPDX-License-Identifier: MIT
#include "server/turn/conversation.h"
#include "server/turn/record.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::MessageRecord;

class tst_Conversation : public QObject
{
    Q_OBJECT

private slots:
    void aChannelHasOneKeyInAllSpellings();
    void bothSidesOfADirectChatHaveOneKey();
    void anAccountKeepsItsKeyUnderAnotherNick();
    void aGuestIsNotTheAccountOfThatName();
    void knowsTheParticipantsOfADirectChat();
    void aParticipantCanBeRenamed();
};

namespace {

MessageRecord direct(const QByteArray &nick, const QByteArray &account, const QByteArray &recipient,
                     const QByteArray &recipientAccount)
{
    MessageRecord record;
    record.source = nick + "!u@h";
    record.account = account;
    record.target = recipient;
    record.recipientAccount = recipientAccount;
    record.command = "PRIVMSG";
    return record;
}

} // namespace

void tst_Conversation::aChannelHasOneKeyInAllSpellings()
{
    MessageRecord record = direct("ana", {}, "#Room", {});
    QCOMPARE(conversationOf(record), server::channelConversation("#rOOM"));
}

void tst_Conversation::bothSidesOfADirectChatHaveOneKey()
{
    QCOMPARE(conversationOf(direct("ana", {}, "Bob", "bob")),
             conversationOf(direct("bob", "Bob", "ANA", {})));
}

void tst_Conversation::anAccountKeepsItsKeyUnderAnotherNick()
{
    QCOMPARE(conversationOf(direct("ana", "ana", "bob", {})),
             conversationOf(direct("ana-away", "ana", "bob", {})));
}

void tst_Conversation::aGuestIsNotTheAccountOfThatName()
{
    QVERIFY(conversationOf(direct("ana", "ana", "bob", {}))
            != conversationOf(direct("ana", {}, "bob", {})));
}

void tst_Conversation::knowsTheParticipantsOfADirectChat()
{
    using Users = QList<QByteArray>;
    const auto ana = [](const QByteArray &nick, const QByteArray &account) {
        return conversationOf(direct("a", "Ana", nick, account));
    };
    QCOMPARE(server::participants(ana("b", "bob")), Users({"=ana", "=bob"}));
    QCOMPARE(server::participants(ana("B", {})), Users({"=ana", "~b"}));
    QCOMPARE(server::participants(ana("a", "Ana")), Users({"=ana"}));
    QCOMPARE(server::participants(server::channelConversation("#room")), Users());
    QCOMPARE(server::otherParticipant(ana("b", "bob"), "=ana"), "=bob");
    QCOMPARE(server::otherParticipant(ana("b", "bob"), "=bob"), "=ana");
    QCOMPARE(server::otherParticipant(ana("a", "Ana"), "=ana"), "=ana");
}

void tst_Conversation::aParticipantCanBeRenamed()
{
    using server::withRenamedParticipant;
    QCOMPARE(withRenamedParticipant("=ana =bob", "=ana", "=zoe"), "=bob =zoe");
    QCOMPARE(withRenamedParticipant("=ana =bob", "=bob", "=aaron"), "=aaron =ana");
    QCOMPARE(withRenamedParticipant("=ana ~ana", "=ana", "=zoe"), "=zoe ~ana");
    QCOMPARE(withRenamedParticipant("=ana =ana", "=ana", "=zoe"), "=zoe =zoe");
}

HEARTH_LOOP_TEST(tst_Conversation)
#include "tst_conversation.moc"
