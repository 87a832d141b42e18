// SPDX-License-Identifier: MIT
#include "server/accounts/passwordchecker.h"
#include "server/accounts/scramverifier.h"
#include "server/app/pipeline.h"
#include "server/commands/allcommands.h"
#include "server/hub/hub.h"
#include "server/sequencer/localsequencer.h"
#include "server/store/memorystore.h"
#include "server/turn/encoding.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using server::ClientId;

/// Turns and records must not contain passwords while clients log in.
class tst_Secrets : public QObject
{
    Q_OBJECT

private slots:
    void noPasswordIsInATurnOrARecord();
};

namespace {

server::HubSettings settings()
{
    server::HubSettings settings;
    settings.passwordNeeded = true;
    settings.saslMechanisms = {"PLAIN"};
    settings.isRegistrationOpen = true;
    settings.saslPlainWithoutTls = true;
    return settings;
}

/// A memory store that also keeps the encoded records.
class RecordingStore : public server::MemoryStore
{
public:
    server::CommitState commit(quint64 sequence, qint64 timeMs,
                               const server::RecordList &records) override
    {
        bytes += server::encoded(records);
        return MemoryStore::commit(sequence, timeMs, records);
    }

    QByteArray bytes;
};

/// The server without sockets. Password checks take no time.
struct Server : QObject
{
    Server()
        : sequencer([] { return qint64(1'795'545'005'000); })
        , checker(1, [](const QByteArray &stored, const QByteArray &password,
                        int) { return server::isStoredPassword(stored, password, 0); })
        , hub(settings(), server::allCommands())
        , pipeline(hub, store)
    {
        checker.setServerPassword("pass-right");
        checker.setOperators({{"boss", "oper-right"}});
        checker.setAccounts({{"ana", "sasl-right"}}, true);
        connect(&sequencer, &server::Sequencer::turnReady, this, [this](const server::Turn &turn) {
            turns += server::encoded(turn);
            pipeline.receive(turn);
        });
        connect(&pipeline, &server::Pipeline::operatorCheckRequested, &checker,
                qOverload<server::QueryId, const server::CheckOperator &>(
                    &server::PasswordChecker::ask));
        connect(&pipeline, &server::Pipeline::serverPasswordCheckRequested, &checker,
                qOverload<server::QueryId, const server::CheckServerPassword &>(
                    &server::PasswordChecker::ask));
        connect(
            &pipeline, &server::Pipeline::saslStepRequested, &checker,
            qOverload<server::QueryId, const server::SaslStep &>(&server::PasswordChecker::ask));
        connect(&pipeline, &server::Pipeline::accountChanged, &checker,
                &server::PasswordChecker::setRegistered);
        connect(&pipeline, &server::Pipeline::accountCheckRequested, &checker,
                qOverload<server::QueryId, const server::CheckAccount &>(
                    &server::PasswordChecker::ask));
        connect(&pipeline, &server::Pipeline::verifierRequested, &checker,
                qOverload<server::QueryId, const server::DeriveVerifier &>(
                    &server::PasswordChecker::ask));
        connect(&pipeline, &server::Pipeline::answered, &sequencer, &server::Sequencer::propose);
        connect(&pipeline, &server::Pipeline::turnRequestedAt, &sequencer,
                &server::Sequencer::wakeAt);
        connect(&pipeline, &server::Pipeline::drainRequested, &sequencer,
                [this](server::QueryId query) {
                    sequencer.propose({server::QueryAnswered{query, server::Drained{}}});
                });
        connect(&checker, &server::PasswordChecker::answered, &sequencer,
                [this](const server::QueryAnswered &answer) { sequencer.propose({answer}); });
        connect(&pipeline, &server::Pipeline::released, this,
                [this](const server::SharedOutbox &outbox) {
                    for (const irc::Message &line : outbox->lines())
                        lines.append(server::encodeIrc(line, {}));
                });
    }

    ClientId connectClient(const QByteArrayList &messages)
    {
        ++lastClient;
        server::InputList inputs{
            server::ClientConnected{.client = lastClient, .address = "192.0.2.1"}};
        for (const QByteArray &line : messages)
            inputs.append(server::MessageReceived{lastClient, *irc::Message::parse(line)});
        sequencer.propose(checker.secrets().withoutSecrets(inputs));
        return lastClient;
    }

    int count(const QByteArray &part) const
    {
        return int(std::count_if(lines.cbegin(), lines.cend(),
                                 [&part](const QByteArray &line) { return line.contains(part); }));
    }

    server::LocalSequencer sequencer;
    RecordingStore store;
    server::PasswordChecker checker;
    server::Hub hub;
    server::Pipeline pipeline;
    QByteArray turns; ///< Encoded.
    QByteArrayList lines;
    ClientId lastClient = 0;
};

QByteArray plain(const QByteArray &password)
{
    return "AUTHENTICATE " + QByteArray(QByteArrayLiteral("\0ana\0") + password).toBase64();
}

} // namespace

void tst_Secrets::noPasswordIsInATurnOrARecord()
{
    Server server;
    const QByteArrayList secrets = {"pass-right", "pass-wrong", "oper-right",
                                    "oper-wrong", "sasl-right", "sasl-wrong"};
    const QByteArrayList atServices = {"register-right", "service-right", "service-wrong",
                                       "typed-wrong"};
    for (const QByteArray &secret : secrets) {
        const QByteArray nick = "n" + QByteArray::number(secrets.indexOf(secret));
        const bool isPass = secret.startsWith("pass");
        server.connectClient({"CAP REQ sasl", "AUTHENTICATE PLAIN",
                              plain(secret.startsWith("sasl") ? secret : "sasl-right"),
                              "PASS " + (isPass ? secret : "pass-right"), "NICK " + nick,
                              "USER u 0 * :" + nick, "CAP END", "JOIN #room",
                              "OPER boss " + (secret.startsWith("oper") ? secret : "oper-right"),
                              "PRIVMSG #room :said-by-" + nick});
    }
    server.connectClient(
        {"PASS pass-right", "NICK newcomer", "USER u 0 * :new", "REGISTER * * register-right"});
    server.connectClient({"PASS pass-right", "NICK other", "USER u 0 * :other",
                          "PRIVMSG NickServ :REGISTER service-right", "NS LOGOUT",
                          "NOTICE nickserv :IDENTIFY other service-wrong",
                          "PRIVMSG NickServ :IDENTFY other typed-wrong",
                          "ACCOUNT LOGIN other service-right"});
    QTRY_COMPARE(server.count("REGISTER SUCCESS newcomer"), 1);
    QTRY_COMPARE(server.count(" 900 other "), 2);
    QTRY_COMPARE(server.count(" 381 "), 4); // All but those with a wrong PASS or OPER.
    QTRY_COMPARE(server.store.bytes.count("said-by-"), 5);
    QVERIFY(server.turns.contains("said-by-n0"));
    QVERIFY(server.store.bytes.contains("said-by-n0"));
    for (const QByteArray &secret : secrets + atServices) {
        for (const QByteArray &form : {secret, secret.toBase64(), plain(secret).sliced(13)}) {
            QVERIFY2(!server.turns.contains(form), form.constData());
            QVERIFY2(!server.store.bytes.contains(form), form.constData());
        }
    }
}

HEARTH_LOOP_TEST(tst_Secrets)
#include "tst_secrets.moc"
