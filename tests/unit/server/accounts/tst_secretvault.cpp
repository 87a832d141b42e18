// SPDX-License-Identifier: MIT
#include "server/accounts/secretvault.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::ClientDisconnected;
using server::InputList;
using server::MessageReceived;
using server::SecretRef;
using server::SecretVault;

class tst_SecretVault : public QObject
{
    Q_OBJECT

private slots:
    void replacesSecrets_data();
    void replacesSecrets();
    void replacesSecretsForNickServ_data();
    void replacesSecretsForNickServ();
    void passesOtherMessagesOn_data();
    void passesOtherMessagesOn();
    void newNamesOfAccountsAreNoSecrets();
    void returnsEachSecretOnce();
    void keepsSecretsOfClientsApart();
    void forgetsClientsThatDisconnect();
    void dropsTheOldestSecretOfAClient();
    void cannotBeGivenAForgedReference();
    void readsOnlyItsOwnReferences_data();
    void readsOnlyItsOwnReferences();
};

namespace {

SecretVault newVault()
{
    return SecretVault({"PLAIN", "SCRAM-SHA-256"});
}

InputList messages(server::ClientId client, const QByteArrayList &lines)
{
    InputList inputs;
    for (const QByteArray &line : lines)
        inputs.append(MessageReceived{client, *irc::Message::parse(line)});
    return inputs;
}

QByteArray paramOf(const InputList &inputs, qsizetype index, qsizetype param)
{
    return std::get<MessageReceived>(inputs.at(index)).message.param(param).toByteArray();
}

} // namespace

void tst_SecretVault::replacesSecrets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("param");

    QTest::newRow("PASS") << QByteArray("PASS :pencil") << 0;
    QTest::newRow("PASS with more parameters") << QByteArray("PASS pencil 0210 IRC|") << 0;
    QTest::newRow("OPER") << QByteArray("OPER ana pencil") << 1;
    QTest::newRow("in lower case") << QByteArray("oper ana pencil") << 1;
    QTest::newRow("AUTHENTICATE") << QByteArray("AUTHENTICATE pencil") << 0;
    QTest::newRow("REGISTER") << QByteArray("REGISTER * * pencil") << 2;
    QTest::newRow("with a label") << QByteArray("@label=1 OPER ana pencil") << 1;
}

void tst_SecretVault::replacesSecrets()
{
    QFETCH(QByteArray, line);
    QFETCH(int, param);
    SecretVault vault = newVault();
    const InputList inputs = vault.withoutSecrets(messages(7, {line}));
    const irc::Message &message = std::get<MessageReceived>(inputs.first()).message;
    for (const QByteArray &other : message.params)
        QVERIFY2(!other.contains("pencil"), other.constData());
    const auto ref = SecretRef::fromText(message.param(param));
    QVERIFY(ref);
    QCOMPARE(ref->bytes, 6);
    QCOMPARE(vault.take(7, ref->id), QByteArray("pencil"));
}

void tst_SecretVault::replacesSecretsForNickServ_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"NS IDENTIFY pencil", "NICKSERV :IDENTIFY ana pencil", "ns id ana pencil pencil",
          "ACCOUNT LOGIN ana pencil", "ACCOUNT REGISTER pencil me@example.org",
          "PRIVMSG NickServ :IDENTIFY pencil", "NOTICE nickserv :  identify  ana  pencil",
          "PRIVMSG bob,NICKSERV :IDENTIFY pencil", "PRIVMSG NickServ :SET PASSWORD pencil",
          "ACCOUNT PASSWORD pencil", "NS GHOST ana pencil", "NS DROP ana pencil",
          "NS IDENTFY pencil", "PRIVMSG NickServ :IDENTIFY: ana pencil",
          "@batch=1 PRIVMSG NickServ :pencil"})
        QTest::newRow(line) << QByteArray(line);
}

void tst_SecretVault::replacesSecretsForNickServ()
{
    QFETCH(QByteArray, line);
    SecretVault vault = newVault();
    const InputList inputs = vault.withoutSecrets(messages(7, {line}));
    const irc::Message &message = std::get<MessageReceived>(inputs.first()).message;
    const QByteArray text = message.params.join(' ');
    QVERIFY2(!text.contains("pencil"), text.constData());
    QVERIFY2(text.contains("secret:"), text.constData());
    QCOMPARE(text.contains("example.org"), line.contains("example.org"));
}

void tst_SecretVault::passesOtherMessagesOn_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"PASS", "PASS :", "OPER ana", "AUTHENTICATE PLAIN", "AUTHENTICATE plain",
          "AUTHENTICATE scram-sha-256", "AUTHENTICATE *", "AUTHENTICATE +", "REGISTER * *",
          "PRIVMSG #lobby :PASS pencil", "NICK ana"})
        QTest::newRow(line) << QByteArray(line);
}

void tst_SecretVault::passesOtherMessagesOn()
{
    QFETCH(QByteArray, line);
    SecretVault vault = newVault();
    const InputList inputs = messages(7, {line});
    const InputList passed = vault.withoutSecrets(inputs);
    QVERIFY(passed.isSharedWith(inputs));
    QVERIFY(vault.isEmpty());
}

void tst_SecretVault::newNamesOfAccountsAreNoSecrets()
{
    SecretVault vault = newVault();
    const auto inputs =
        vault.withoutSecrets(messages(7, {"ACCOUNT NAME pencil", "NS SET ACCOUNTNAME pencil",
                                          "PRIVMSG NickServ :set accountname pencil"}));
    for (qsizetype i = 0; i < inputs.size(); ++i)
        QVERIFY(std::get<MessageReceived>(inputs.at(i)).message.params.last().endsWith("pencil"));
    QVERIFY(vault.isEmpty());
}

void tst_SecretVault::returnsEachSecretOnce()
{
    SecretVault vault = newVault();
    const auto inputs = vault.withoutSecrets(messages(7, {"OPER ana pencil"}));
    const server::SecretId id = server::secretIn(paramOf(inputs, 0, 1));
    QVERIFY(vault.take(7, id));
    QVERIFY(!vault.take(7, id));
    QVERIFY(vault.isEmpty());
}

void tst_SecretVault::keepsSecretsOfClientsApart()
{
    SecretVault vault = newVault();
    const auto inputs = vault.withoutSecrets(messages(7, {"PASS one"}) + messages(8, {"PASS two"}));
    const server::SecretId first = server::secretIn(paramOf(inputs, 0, 0));
    const server::SecretId second = server::secretIn(paramOf(inputs, 1, 0));
    QVERIFY(!vault.take(8, first));
    QCOMPARE(vault.take(8, second), QByteArray("two"));
    QCOMPARE(vault.take(7, first), QByteArray("one"));
}

void tst_SecretVault::forgetsClientsThatDisconnect()
{
    SecretVault vault = newVault();
    vault.withoutSecrets(messages(7, {"PASS one"}) + messages(8, {"PASS two"}));
    vault.withoutSecrets({ClientDisconnected{7, {}}});
    vault.forget(8);
    QVERIFY(!vault.isEmpty()); // The hub may still ask for the secret of client 7.
    server::ClientId last = 8;
    for (size_t i = 0; i < SecretVault::maxDisconnected; ++i) {
        vault.withoutSecrets(messages(++last, {"PASS more"}));
        vault.withoutSecrets({ClientDisconnected{last, {}}});
        vault.forget(last);
    }
    QVERIFY(vault.isEmpty());
}

void tst_SecretVault::dropsTheOldestSecretOfAClient()
{
    SecretVault vault = newVault();
    const auto first = vault.withoutSecrets(messages(7, {"PASS one"}));
    for (size_t i = 0; i < SecretVault::maxPerClient; ++i)
        vault.withoutSecrets(messages(7, {"PASS more"}));
    QVERIFY(!vault.take(7, server::secretIn(paramOf(first, 0, 0))));
    const auto last = vault.withoutSecrets(messages(7, {"PASS last"}));
    QCOMPARE(vault.take(7, server::secretIn(paramOf(last, 0, 0))), QByteArray("last"));
}

void tst_SecretVault::cannotBeGivenAForgedReference()
{
    SecretVault vault = newVault();
    const auto inputs = vault.withoutSecrets(messages(7, {"PASS one", "AUTHENTICATE secret:1:3"}));
    const server::SecretId id = server::secretIn(paramOf(inputs, 1, 0));
    QCOMPARE(vault.take(7, id), QByteArray("secret:1:3"));
}

void tst_SecretVault::readsOnlyItsOwnReferences_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "secret", "secret:0:3", "secret:1", "secret:1:2:3", "secret:01:3",
                             "secret:1:x", "Secret:1:3", "secret:-1:3"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_SecretVault::readsOnlyItsOwnReferences()
{
    QFETCH(QByteArray, text);
    QVERIFY(!SecretRef::fromText(text));
    QCOMPARE(server::secretIn(text), server::SecretId(0));
    const SecretRef ref{17, 400};
    QCOMPARE(SecretRef::fromText(ref.toText()), std::optional(ref));
}

HEARTH_TEST(tst_SecretVault)
#include "tst_secretvault.moc"
