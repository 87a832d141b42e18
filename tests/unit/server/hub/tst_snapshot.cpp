// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/snapshot.h"
#include "tests/support/hubfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <functional>

using server::ClientId;
using test::HubFixture;

namespace {

constexpr char allCapabilities[] =
    "account-tag batch draft/message-redaction draft/metadata-2 draft/multiline draft/read-marker "
    "echo-message labeled-response message-tags multi-prefix sasl server-time standard-replies";

/// A part of a run with the clients 1 (ana), 2 (ben) and 3 (cleo), who are in #room.
using Step = std::function<void(HubFixture &)>;

Step sent(ClientId client, const QByteArray &line)
{
    return [=](HubFixture &fixture) { fixture.send(client, line); };
}

Step all(const QList<Step> &steps)
{
    return [=](HubFixture &fixture) {
        for (const Step &step : steps)
            step(fixture);
    };
}

Step held(const Step &step)
{
    return [=](HubFixture &fixture) {
        fixture.holdAnswers(true);
        step(fixture);
    };
}

Step connected(server::DialectKind dialect)
{
    return [=](HubFixture &fixture) { fixture.connectClient(dialect); };
}

Step applied(const server::Input &input)
{
    return [=](HubFixture &fixture) { fixture.apply({input}); };
}

Step afterMs(qint64 ms)
{
    return [=](HubFixture &fixture) { fixture.advanceMs(ms); };
}

Step answered()
{
    return [](HubFixture &fixture) { fixture.holdAnswers(false); };
}

server::HubSettings settings()
{
    server::HubSettings settings = HubFixture::defaultSettings();
    settings.saslMechanisms = {"PLAIN"};
    settings.isRegistrationOpen = true;
    settings.configuredAccounts = {"home", "work"};
    settings.cloakKey = "key of this server";
    settings.limits.answerLines = 2;
    settings.limits.answerBytes = 3'000;
    return settings;
}

void gather(HubFixture &fixture)
{
    fixture.answers().accounts().add({"home", "sesame"});
    fixture.answers().accounts().add({"work", "sesame"});
    fixture.answers().addOperator("root", "sesame");
    fixture.answers().setServerPassword("sesame");
    for (const char *nick : {"ana", "ben", "cleo"}) {
        const ClientId client = fixture.registerClient(nick, allCapabilities);
        fixture.send(client, "JOIN #room");
    }
    QCOMPARE(fixture.hub().registry().findChannel("#room")->members().size(), size_t(3));
}

QByteArray plain(const QByteArray &name)
{
    const QByteArray text = '\0' + name + '\0' + "sesame";
    return text.toBase64();
}

Step loggedIn(ClientId client, const QByteArray &name)
{
    return all({sent(client, "AUTHENTICATE PLAIN"), sent(client, "AUTHENTICATE " + plain(name))});
}

/// A hub with a question that waits for its answer.
QByteArray savedWithQuestion()
{
    HubFixture fixture(settings());
    gather(fixture);
    fixture.holdAnswers(true);
    fixture.send(1, "JOIN #a,#b,#c");
    fixture.send(1, "LIST");
    fixture.send(2, "REDACT #room id :reason");
    return saveHub(fixture.hub());
}

std::unique_ptr<server::Hub> loaded(const QByteArray &saved)
{
    static const server::CommandTable commands = server::allCommands();
    return server::loadHub(saved, settings(), commands);
}

} // namespace

Q_DECLARE_METATYPE(Step)

class tst_Snapshot : public QObject
{
    Q_OBJECT

private slots:
    void continuesAsIfNothingHadHappened_data();
    void continuesAsIfNothingHadHappened();
    void isTheSameForAnyKeyAndNumberOfWorkers();
    void takesKeyAndWorkersFromTheLoadingServer();
    void refusesOtherVersions_data();
    void refusesOtherVersions();
    void refusesIncompleteAndLongerBytes();
    void refusesUnknownContinuations();
};

void tst_Snapshot::continuesAsIfNothingHadHappened_data()
{
    QTest::addColumn<Step>("before");
    QTest::addColumn<Step>("after");

    const Step said = sent(2, "PRIVMSG #room :hello");
    QTest::newRow("nothing special") << all({}) << said;
    QTest::newRow("a question is open")
        << held(sent(1, "@label=x OPER root sesame"))
        << all({sent(1, "PRIVMSG #room :waits"), answered(), sent(1, "WALLOPS :now")});
    QTest::newRow("inputs wait") << held(
        all({sent(1, "OPER root sesame"), sent(1, "AWAY :later"), sent(1, "JOIN #other")}))
                                 << answered();
    QTest::newRow("SASL under way")
        << sent(1, "AUTHENTICATE PLAIN") << sent(1, "AUTHENTICATE " + plain("home"));
    QTest::newRow("a SASL answer is awaited") << held(loggedIn(1, "home")) << answered();
    QTest::newRow("ACCOUNT LOGIN waits")
        << held(sent(1, "ACCOUNT LOGIN home sesame")) << all({answered(), sent(1, "ACCOUNT INFO")});
    QTest::newRow("a shared account")
        << all({loggedIn(1, "home"), loggedIn(2, "home"),
                sent(1, "MARKREAD #room timestamp=2026-11-24T18:30:00.000Z")})
        << all({sent(2, "MARKREAD #room"), sent(2, "METADATA * SET color :red"),
                sent(1, "METADATA * GET color")});
    QTest::newRow("a multiline batch is open")
        << all({sent(1, "@label=m BATCH +b draft/multiline #room"),
                sent(1, "@batch=b PRIVMSG #room :one")})
        << all({sent(1, "@batch=b PRIVMSG #room :two"), sent(1, "BATCH -b")});
    QTest::newRow("a long answer is suspended")
        << held(all({sent(1, "JOIN #a,#b,#c,#d,#e,#f"), sent(1, "@label=l LIST")})) << answered();
    QTest::newRow("NAMES is suspended")
        << held(sent(1, "NAMES #room,#a,#b,#c,#d,#e,#f,#g")) << answered();
    QTest::newRow("a user leaves")
        << held(all({sent(1, "REDACT #room id"), sent(1, "QUIT :bye")})) << afterMs(10'000);
    QTest::newRow("a user leaves after the answer")
        << held(all({sent(1, "REDACT #room id"), sent(1, "QUIT :bye")})) << answered();
    QTest::newRow("a client has not registered")
        << connected(server::DialectKind::Irc) << afterMs(60'000);
    QTest::newRow("the time of an answer does not count")
        << all({connected(server::DialectKind::Irc), sent(4, "CAP REQ :sasl"),
                held(sent(4, "AUTHENTICATE PLAIN")), afterMs(20'000)})
        << all({answered(), afterMs(20'000), sent(4, "CAP LIST")});
    QTest::newRow("the time of an earlier answer does not count")
        << all({connected(server::DialectKind::Irc), sent(4, "CAP REQ :sasl"),
                held(sent(4, "AUTHENTICATE PLAIN")), afterMs(20'000), answered()})
        << all({afterMs(20'000), sent(4, "NICK dora"), sent(4, "USER d 0 * :d"),
                sent(4, "AUTHENTICATE *"), sent(4, "CAP END"), afterMs(60'000),
                sent(4, "CAP LIST")});
    QTest::newRow("capabilities are negotiated")
        << all({connected(server::DialectKind::Irc), sent(4, "CAP LS 302"), sent(4, "NICK dora")})
        << all({sent(4, "USER d 0 * :d"), applied(server::SaslMechanismsChanged{{"SCRAM-SHA-256"}}),
                sent(4, "CAP END")});
    QTest::newRow("a nick waits for its account")
        << all({connected(server::DialectKind::Irc), sent(4, "CAP REQ :sasl"), sent(4, "NICK home"),
                sent(4, "USER d 0 * :d")})
        << all({loggedIn(4, "home"), sent(4, "CAP END")});
    server::HubSettings changed = settings();
    changed.passwordNeeded = true;
    changed.stsPort = 6697;
    const Step settingsChanged = applied(server::SettingsChanged(changed));
    QTest::newRow("a client with TLS")
        << all({applied(server::ClientConnected{4, server::DialectKind::Irc, true, "2001:db8::7"}),
                sent(4, "CAP LS 302")})
        << settingsChanged;
    QTest::newRow("a password that is not checked yet")
        << all({settingsChanged, connected(server::DialectKind::Irc), sent(4, "PASS sesame")})
        << all({sent(4, "NICK dora"), sent(4, "USER d 0 * :d")});
    QTest::newRow("answers that the client may not have read")
        << sent(1, "ISUPPORT") << held(all({sent(1, "ISUPPORT"), sent(1, "PING waits")}));
    QTest::newRow("a client with a certificate")
        << applied(
               server::ClientConnected{4, server::DialectKind::Irc, true, "2001:db8::7", "ab12"})
        << all({applied(server::SaslMechanismsChanged{{"EXTERNAL"}}), sent(4, "CAP LS 302"),
                sent(4, "CAP END"), sent(4, "NICK dora"), sent(4, "USER d 0 * :d"),
                sent(4, "WHOIS dora")});
    const Step wrongOper = sent(1, "OPER root wrong");
    QTest::newRow("wrong operator passwords")
        << all({wrongOper, wrongOper, wrongOper, wrongOper}) << wrongOper;
    const Step wrongLogin = sent(1, "ACCOUNT LOGIN home wrong");
    QTest::newRow("wrong account passwords")
        << all({wrongLogin, wrongLogin, wrongLogin, wrongLogin}) << wrongLogin;
    QTest::newRow("a user is away, a bot and invisible")
        << all({sent(1, "AWAY :gone"), sent(1, "MODE ana +Bi"), afterMs(5'000)})
        << all({sent(2, "WHOIS ana"), sent(2, "PRIVMSG ana :hello"), sent(1, "MODE ana")});
    QTest::newRow("subscriptions")
        << sent(1, "METADATA * SUB url avatar")
        << all({sent(2, "METADATA * SET url :x"), sent(1, "METADATA * SUBS")});
    QTest::newRow("a telnet user")
        << connected(server::DialectKind::Text)
        << all({sent(4, "PRIVMSG #lobby :hello"), sent(2, "JOIN #lobby"),
                applied(server::StoreStateChanged{true, true, "The disk is full."}),
                sent(4, "PRIVMSG #lobby :refused")});
    QTest::newRow("channel modes")
        << all({sent(1, "MODE #room +bkiel *!*@bad key *!*@good 5"), sent(1, "MODE #room +v ben"),
                sent(1, "TOPIC #room :topic"), sent(1, "METADATA #room SET url :x")})
        << all({sent(1, "MODE #room"), sent(1, "MODE #room b"), sent(2, "NAMES #room"),
                sent(3, "TOPIC #room"), sent(3, "METADATA #room LIST")});
    QTest::newRow("invitations") << all(
        {sent(1, "JOIN #i"), sent(1, "MODE #i +i"), sent(1, "INVITE ben #i")})
                                 << all({sent(2, "JOIN #i"), sent(3, "JOIN #i")});
    QTest::newRow("MONITOR") << sent(2, "MONITOR + dora,ana")
                             << all({sent(3, "NICK dora"), sent(1, "QUIT")});
    QTest::newRow("WHOWAS") << sent(3, "NICK dora") << sent(1, "WHOWAS cleo");
    QTest::newRow("a server ban")
        << all({sent(1, "OPER root sesame"), sent(1, "UBAN ADD dora!*@* :no"),
                sent(1, "UBAN ADD 192.0.2.0/24"), sent(1, "UBAN ADD work")})
        << all({sent(1, "UBAN LIST"), sent(3, "NICK dora"), loggedIn(2, "work")});
    QTest::newRow("an owner token")
        << applied(server::OwnerTokenIssued{server::OwnerTokens::hashOf("token")})
        << sent(2, "OWNER token");
    QTest::newRow("a registered account")
        << sent(3, "REGISTER * * long-pass-phrase")
        << all({sent(3, "ACCOUNT INFO"), sent(2, "NICK cleo"), sent(2, "REGISTER cleo * x")});
    QTest::newRow("a failing store")
        << applied(server::StoreStateChanged{true, true, "The disk is full."}) << said;
    QTest::newRow("command uses") << said << all({sent(1, "OPER root sesame"), sent(1, "STATS m")});
}

void tst_Snapshot::continuesAsIfNothingHadHappened()
{
    QFETCH(Step, before);
    QFETCH(Step, after);

    HubFixture kept(settings());
    HubFixture reloaded(settings());
    for (HubFixture *fixture : {&kept, &reloaded}) {
        gather(*fixture);
        before(*fixture);
    }
    QVERIFY(reloaded.reload());
    QCOMPARE(digestOf(reloaded.hub()), digestOf(kept.hub()));

    after(kept);
    after(reloaded);
    bool hasMail = false;
    for (ClientId client = 1; client <= 4; ++client) {
        const QByteArrayList lines = kept.take(client);
        QCOMPARE(reloaded.take(client), lines);
        hasMail = hasMail || !lines.isEmpty();
    }
    QVERIFY(hasMail);
    QCOMPARE(reloaded.records(), kept.records());
    QCOMPARE(reloaded.takeAudit().size(), kept.takeAudit().size());
    QCOMPARE(reloaded.hub().nextDeadlineMs(), kept.hub().nextDeadlineMs());
    QCOMPARE(digestOf(reloaded.hub()), digestOf(kept.hub()));
}

void tst_Snapshot::isTheSameForAnyKeyAndNumberOfWorkers()
{
    server::HubSettings other = settings();
    other.cloakKey = "another key";
    other.workers = 5;
    const server::Hub one(settings(), server::allCommands());
    const server::Hub two(other, server::allCommands());
    QCOMPARE(saveHub(one), saveHub(two));
    QVERIFY(!saveHub(one).contains(settings().cloakKey));
}

void tst_Snapshot::takesKeyAndWorkersFromTheLoadingServer()
{
    server::HubSettings own;
    own.cloakKey = "another key";
    own.workers = 5;
    const server::Hub hub(settings(), server::allCommands());
    const auto copy = server::loadHub(saveHub(hub), own, server::allCommands());
    QVERIFY(copy);
    QCOMPARE(copy->settings().cloakKey, own.cloakKey);
    QCOMPARE(copy->settings().workers, own.workers);
    QCOMPARE(copy->settings().serverName, settings().serverName);
}

void tst_Snapshot::refusesOtherVersions_data()
{
    QTest::addColumn<qsizetype>("index");
    QTest::newRow("of the hub") << qsizetype(0);
    QTest::newRow("of the values") << qsizetype(1);
}

void tst_Snapshot::refusesOtherVersions()
{
    QFETCH(qsizetype, index);

    QByteArray saved = savedWithQuestion();
    QVERIFY(loaded(saved));
    ++saved[index];
    QVERIFY(!loaded(saved));
}

void tst_Snapshot::refusesIncompleteAndLongerBytes()
{
    const QByteArray saved = savedWithQuestion();
    for (qsizetype size = 0; size < saved.size(); ++size)
        QVERIFY2(!loaded(saved.first(size)), QByteArray::number(size).constData());
    QVERIFY(!loaded(saved + '\0'));
}

void tst_Snapshot::refusesUnknownContinuations()
{
    const QByteArray saved = savedWithQuestion();
    const qsizetype at = saved.lastIndexOf("redact");
    QVERIFY(saved.sliced(at + 6).startsWith(QByteArray("\0\0\0", 3))); // Not the name of a limit.
    QVERIFY(!loaded(QByteArray(saved).replace(at, 6, "rodact")));
    QVERIFY(!server::loadHub(saved, settings(), server::CommandTable()));
}

HEARTH_TEST(tst_Snapshot)
#include "tst_snapshot.moc"
