// SPDX-License-Identifier: MIT
#include "tests/support/turnsamples.h"

#include <array>
#include <bit>
#include <numeric>

using namespace server;

namespace {

/// Limits that all differ from one another and from their defaults.
Limits sampleLimits()
{
    std::array<int, sizeof(Limits) / sizeof(int)> numbers;
    std::iota(numbers.begin(), numbers.end(), 7'000'001);
    return std::bit_cast<Limits>(numbers);
}

MessageRecord sampleMessage()
{
    return {.messageId = "7A0000000000000C0000",
            .timeMs = 1'764'000'000'123,
            .client = clientIdOf(3, 17),
            .source = "ana!ana@host",
            .account = "Ana",
            .target = "#Lobby",
            .command = "PRIVMSG",
            .params = {"#Lobby", "good\nmorning, everybody"},
            .tags = {{"+draft/reply", "7A0000000000000B0000"}, {"+typing", {}}},
            .lines = {{"good", false}, {"morning, ", false}, {QByteArray("every\0body", 10), true}},
            .recipient = clientIdOf(2, 18),
            .recipientAccount = "Ben",
            .isFromBot = true};
}

} // namespace

RecordList sampleRecords()
{
    return {sampleMessage(),
            ChannelRecord{.name = "#Lobby",
                          .createdMs = 1'764'000'000'000,
                          .topic = "welcome",
                          .topicSetBy = "ana!ana@host",
                          .topicSetMs = 1'764'000'000'001,
                          .flags = "nrt",
                          .key = "sesame",
                          .limit = 50,
                          .masks = {{'I', "*!*@host", "ana!ana@host", 1'764'000'000'002}},
                          .ranks = {{"ana", "qo"}, {"ben", "v"}}},
            ChannelRemovedRecord{"#old"},
            ChannelRenamedRecord{"#from", "#to"},
            MessageRemovedRecord{.messageId = "7A0000000000000C0000",
                                 .timeMs = 1'764'000'000'005,
                                 .source = "ben!b@h",
                                 .account = "Ben",
                                 .target = "#Lobby",
                                 .reason = "a mistake"},
            ReadMarkerRecord{"Ana", "#lobby", 1'764'000'000'003},
            MetadataRecord{"#lobby", "url", "https://example.org"},
            ServerBanRecord{"*!*@bad", "spam", "ana", 1'764'000'000'004},
            ServerBanRemovedRecord{"192.0.2.0/24"},
            AccountRecord{.name = "Ana",
                          .verifier = "scram-sha-256:4096:c2FsdA==:a:b",
                          .createdMs = 1'764'000'000'006,
                          .code = "K7Q2M9XA4T",
                          .nicks = {"ana_", "anna"},
                          .certificates = {"0a1b"},
                          .isAlwaysOn = true,
                          .lastSeenMs = 1'764'000'000'007,
                          .renamedMs = 1'764'000'000'009,
                          .formerNames = {{"ana_", 1'764'000'000'006, 1'764'000'000'009}}},
            AccountRemovedRecord{"Ben"},
            AccountRenamedRecord{"cleo_", {.name = "Cleo", .verifier = "scram-sha-256:..."}},
            MemberRecord{"#lobby", {"ana", "0a1b", "192.0.2.1", "ana_"}, "qo"},
            MemberRemovedRecord{"#lobby", {"ben", "0a1c", "192.0.2.2", "ben_"}},
            InvitationRecord{"#lobby", "ben", "ana!ana@host", 1'764'000'000'007, true, true},
            InvitationRemovedRecord{"#lobby", "ana"}};
}

QList<Question> sampleQuestions()
{
    return {FindMessage{"7A0000000000000C0000"},
            ReadHistory{.access = {"#lobby", "~bob", 1'764'000'000'000},
                        .messages = HistoryRange{HistoryPoint{MessageId{77, 3}},
                                                 HistoryPoint{{}, 1'764'000'000'009}, false},
                        .limit = 50,
                        .withEvents = true},
            ReadHistory{.access = {"=ana =bob", "=ana ~bob", 1},
                        .messages = HistoryAround{HistoryPoint{MessageId{77, 3}}},
                        .limit = 2,
                        .withEvents = true},
            ReadHistory{.access = {"#lobby", "~bob", 1},
                        .messages = HistorySpan{1, qint64(1) << 60},
                        .limit = 2,
                        .withEvents = true},
            FindTargets{.channels = {"#lobby"},
                        .participant = "=ana",
                        .participantFromMs = 1,
                        .afterMs = 2,
                        .beforeMs = 3,
                        .limit = 4,
                        .newest = false},
            SearchHistory{.text = "good morning",
                          .from = "ana",
                          .conversations = {"#lobby"},
                          .withAllDirectChats = true,
                          .participant = "=ben",
                          .participantFromMs = 1,
                          .afterMs = 2,
                          .beforeMs = 3,
                          .limit = 4,
                          .otherNames = {"bob", "cleo"}},
            LoadAccount{"Ana"},
            SaslStep{.client = 7,
                     .mechanism = "EXTERNAL",
                     .response = QList<SecretId>{21, 22},
                     .secure = true,
                     .certificateFingerprint = "0a1b",
                     .addressGroup = "192.0.2.1"},
            SaslAbandoned{8},
            ClientGone{9},
            CheckOperator{10, "192.0.2.1", "ana", 23},
            CheckServerPassword{11, "192.0.2.1", 24},
            CheckAccount{15, "192.0.2.1", "ana", 26},
            DeriveVerifier{14, "192.0.2.1", "ana", 25, true},
            RehashRequested{},
            WhenDrained{12},
            HoldCommands{13, true}};
}

QList<Answer> sampleAnswers()
{
    return {NoAnswer{},
            MessageFound{sampleMessage()},
            HistoryRead{{sampleMessage()}, true, HistorySpan{7, 8}},
            TargetsFound{{{"#lobby", 1'764'000'000'003}}, true},
            AccountLoaded{{{"Ana", "#lobby", 1'764'000'000'003}}, {{"Ana", "avatar", "x"}}},
            SaslAnswer{SaslOutcome::Busy, "challenge", "Ana"},
            PasswordChecked{PasswordOutcome::TooMany, "ana"},
            VerifierDerived{VerifierOutcome::Derived, "scram-sha-256:4096:c2FsdA==:a:b", "K7Q2"},
            Rehashed{{"The port is taken.", "The certificate has expired."}},
            Drained{}};
}

HubSettings sampleSettings()
{
    return {.serverName = "irc.example.org",
            .networkName = "Example",
            .description = "A sample",
            .version = "hearthd-1",
            .createdMs = 1'764'000'000'005,
            .lobby = "#hall",
            .motd = {"one", "two"},
            .passwordNeeded = true,
            .networkId = "7A",
            .saslMechanisms = {"PLAIN", "EXTERNAL"},
            .saslPlainWithoutTls = true,
            .saslReauthentication = false,
            .deniedClientTags = {"*", "-typing"},
            .cloakKey = "secret",
            .adminName = "Ana",
            .adminLocation = "Here",
            .adminEmail = "ana@example.org",
            .operatorNames = {"ana", "ben"},
            .stsPort = 6697,
            .stsSeconds = 3600,
            .keepsHistory = false,
            .historyLimit = 70,
            .replayLimit = 7,
            .workers = 3,
            .limits = sampleLimits(),
            .configuredAccounts = {"Ana", "ben"},
            .isRegistrationOpen = true,
            .isVerificationNeeded = true,
            .alwaysOnAccounts = {"ben"}};
}

InputList sampleInputs()
{
    InputList inputs{
        ClientConnected{.client = clientIdOf(3, 17),
                        .dialect = DialectKind::Text,
                        .secure = true,
                        .address = "192.0.2.1",
                        .certificateFingerprint = "0a1b"},
        MessageReceived{clientIdOf(3, 17),
                        {{{"label", "1"}}, "ana!ana@host", "PRIVMSG", {"#lobby", "good morning"}}},
        LineRefused{14, RefusalReason::NotUtf8, "PRIVMSG", "2"},
        ClientDisconnected{15, "Ping timeout: 150 seconds"},
        ServerStopping{"The server is stopping"},
        SaslMechanismsChanged{{"PLAIN"}},
        SettingsChanged(sampleSettings()),
        AccountRemoved{"ben"},
        OwnerTokenIssued{"0c1d"},
        StoreStateChanged{true, true, "The disk is full."},
        MessagesNotStored{{{clientIdOf(3, 17), "PRIVMSG", "#lobby", "3"}}}};
    QueryId query = 0;
    const QList<Answer> answers = sampleAnswers();
    for (const Answer &answer : answers) {
        if (!std::holds_alternative<NoAnswer>(answer)) // The default of QueryAnswered.
            inputs.append(QueryAnswered{++query, answer});
    }
    return inputs;
}
