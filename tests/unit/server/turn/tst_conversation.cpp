// SPDX-License-Identifier: MIT
#include "server/turn/conversation.h"
#include "server/turn/record.h"

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
    void knowsTheAccountsOfADirectChat();
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

void tst_Conversation::knowsTheAccountsOfADirectChat()
{
    using Accounts = QList<QByteArray>;
    QCOMPARE(server::participantAccounts(conversationOf(direct("a", "Ana", "b", "bob"))),
             Accounts({"ana", "bob"}));
    QCOMPARE(server::participantAccounts(conversationOf(direct("a", "Ana", "b", {}))),
             Accounts({"ana"}));
    QCOMPARE(server::participantAccounts(conversationOf(direct("a", "Ana", "a", "Ana"))),
             Accounts({"ana"}));
    QCOMPARE(server::participantAccounts(server::channelConversation("#room")), Accounts());
}

QTEST_GUILESS_MAIN(tst_Conversation)
#include "tst_conversation.moc"
