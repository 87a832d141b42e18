// SPDX-License-Identifier: MIT
#include "server/turn/encoding.h"
#include "server/turn/inputfields.h"
#include "tests/support/testprogram.h"
#include "tests/support/turnsamples.h"

#include <QSet>
#include <QTest>

using namespace server;

namespace {

template<typename T>
concept HasFields = requires(T &value)
{
    fieldsOf(value);
};

/// Converts to every type. The conversion to std::optional is ambiguous.
struct AnyValue
{
    template<typename T>
    operator T() const;
};

/// The number of members of an aggregate without optional members.
template<typename T, typename... Values>
consteval size_t memberCount()
{
    if constexpr (requires { T{Values{}..., AnyValue{}}; })
        return memberCount<T, Values..., AnyValue>();
    else
        return sizeof...(Values);
}

template<typename T>
constexpr size_t fieldCount = std::tuple_size_v<decltype(fieldsOf(std::declval<T &>()))>;

template<typename... Ts>
constexpr bool allMembersAreFields = ((memberCount<Ts>() == fieldCount<Ts>)&&...);

static_assert(allMembersAreFields<
              MessageLine, MessageRecord, MaskRecord, RankRecord, ChannelRecord,
              ChannelRemovedRecord, ChannelRenamedRecord, MessageRemovedRecord, ReadMarkerRecord,
              MetadataRecord, ServerBanRecord, ServerBanRemovedRecord, FormerName, AccountRecord,
              AccountRemovedRecord, AccountRenamedRecord, MemberIdentity, MemberRecord,
              MemberRemovedRecord, InvitationRecord, InvitationRemovedRecord>);
static_assert(
    allMembersAreFields<FindMessage, LoadAccount, SaslAbandoned, ClientGone, CheckOperator,
                        CheckServerPassword, DeriveVerifier, CheckAccount, RehashRequested,
                        WhenDrained, HoldCommands, Query, NoAnswer, AccountLoaded, SaslAnswer,
                        PasswordChecked, VerifierDerived, Rehashed, Drained>);
static_assert(allMembersAreFields<ClientConnected, MessageReceived, LineRefused, ClientDisconnected,
                                  ServerStopping, QueryAnswered, SaslMechanismsChanged,
                                  AccountRemoved, OwnerTokenIssued, StoreStateChanged,
                                  UnstoredMessage, MessagesNotStored, irc::Message, Turn>);
// All but the cloak key, which is a secret.
static_assert(memberCount<HubSettings>() == fieldCount<HubSettings> + 1);

/// The name of a type that has a field at its default; empty when all fields of @p value are set.
template<typename T>
QByteArray typeWithUnsetField(const T &value)
{
    if constexpr (HasFields<const T>) {
        const T unset{};
        const auto compare = [](const auto &...fields) {
            return [&](const auto &...defaults) { return ((fields != defaults) && ...); };
        };
        const auto isSet = std::apply(compare, fieldsOf(value));
        return std::apply(isSet, fieldsOf(unset)) ? QByteArray() : QByteArray(typeid(T).name());
    } else {
        return {};
    }
}

template<typename Variant>
void requireOneOfEachType(const QList<Variant> &samples)
{
    QSet<size_t> types;
    for (const Variant &sample : samples) {
        types.insert(sample.index());
        const QByteArray unset =
            std::visit([](const auto &value) { return typeWithUnsetField(value); }, sample);
        QVERIFY2(unset.isEmpty(), unset.constData());
    }
    QCOMPARE(size_t(types.size()), std::variant_size_v<Variant>);
}

template<typename T>
void requireRoundTrip(const T &value)
{
    const QByteArray bytes = encoded(value);
    const std::optional<T> again = decoded<T>(bytes);
    QVERIFY(again.has_value());
    QVERIFY(*again == value);
    QCOMPARE(encoded(*again), bytes);
}

template<typename T>
void requireWholeValues(const T &value)
{
    const QByteArray bytes = encoded(value);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!decoded<T>(QByteArrayView(bytes).first(size)),
                 QByteArray::number(size).constData());
    QVERIFY(!decoded<T>(QByteArray(bytes + '\0')));
    QVERIFY(!decoded<T>(bytes.repeated(2)));
}

/// The bytes of @p value with the one occurrence of @p before replaced by @p after.
template<typename T>
QByteArray changed(const T &value, const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = encoded(value);
    return bytes.count(before) == 1 ? bytes.replace(before, after) : QByteArray();
}

} // namespace

class tst_Encoding : public QObject
{
    Q_OBJECT

private slots:
    void samplesHaveNoFieldAtItsDefault();
    void decodesWhatWasEncoded();
    void rejectsIncompleteAndSurplusBytes();
    void rejectsUnknownVersions();
    void rejectsUnknownTags();
    void rejectsNumbersThatAreNoEnumerators();
    void rejectsLengthsBeyondTheEnd();
    void rejectsUnsortedTags();
    void rejectsUnknownLimitsAndBadNumbers();
    void limitsThatAreMissingHaveTheirDefaults();
    void theFormatStaysTheSame();
    void readsSettingsOfEarlierVersions();
    void readsAccountsOfEarlierVersions();
    void readsSearchesOfEarlierVersions();
    void settingsAreComparedByValue();
    void secretsOfTheSettingsAreDropped();
};

void tst_Encoding::samplesHaveNoFieldAtItsDefault()
{
    requireOneOfEachType(sampleRecords());
    requireOneOfEachType(sampleQuestions());
    requireOneOfEachType(sampleAnswers());
    requireOneOfEachType(sampleInputs());
    QVERIFY(typeWithUnsetField(sampleSettings()).isEmpty());
}

void tst_Encoding::decodesWhatWasEncoded()
{
    const RecordList records = sampleRecords();
    requireRoundTrip(records);
    for (const Record &record : records)
        requireRoundTrip(record);
    const QList<Question> questions = sampleQuestions();
    for (const Question &question : questions) {
        requireRoundTrip(question);
        requireRoundTrip(Query{99, clientIdOf(3, 7), question});
    }
    const QList<Answer> answers = sampleAnswers();
    for (const Answer &answer : answers)
        requireRoundTrip(answer);
    const InputList inputs = sampleInputs();
    for (const Input &input : inputs)
        requireRoundTrip(input);
    requireRoundTrip(inputs);
    requireRoundTrip(Turn{17, 1'764'000'000'006, inputs});
    requireRoundTrip(Turn());
    requireRoundTrip(Question(SaslStep{}));
    requireRoundTrip(Answer(MessageFound{}));
}

void tst_Encoding::rejectsIncompleteAndSurplusBytes()
{
    requireWholeValues(Turn{17, 1'764'000'000'006, sampleInputs()});
    requireWholeValues(sampleRecords());
    const QList<Question> questions = sampleQuestions();
    for (const Question &question : questions)
        requireWholeValues(question);
    const QList<Answer> answers = sampleAnswers();
    for (const Answer &answer : answers)
        requireWholeValues(answer);
}

void tst_Encoding::rejectsUnknownVersions()
{
    QByteArray bytes = encoded(Turn{1, 2, {}});
    QVERIFY(decoded<Turn>(bytes));
    for (const char version : {'\0', '\7', '\xff'}) {
        bytes[0] = version;
        QVERIFY(!decoded<Turn>(bytes));
    }
}

void tst_Encoding::rejectsUnknownTags()
{
    const QByteArray bytes = encoded(Answer(Drained{}));
    QCOMPARE(bytes.size(), 2);
    for (const char tag : {'\0', '\x8', '\xff'})
        QVERIFY(!decoded<Answer>(QByteArray(bytes.first(1) + tag)));
}

void tst_Encoding::rejectsNumbersThatAreNoEnumerators()
{
    const Input connected = ClientConnected{.client = 7, .dialect = DialectKind::Text};
    const QByteArray before("\7\1\0", 3); // The client, the dialect, and `secure`.
    QVERIFY(decoded<Input>(changed(connected, before, QByteArray("\7\0\1", 3))));
    QVERIFY(!changed(connected, before, QByteArray("\7\2\0", 3)).isEmpty());
    QVERIFY(!decoded<Input>(changed(connected, before, QByteArray("\7\2\0", 3))));
    QVERIFY(!decoded<Input>(changed(connected, before, QByteArray("\7\1\2", 3))));
}

void tst_Encoding::rejectsLengthsBeyondTheEnd()
{
    const Record removed = ChannelRemovedRecord{"abc"};
    const QByteArray before("\0\0\0\3abc", 7);
    for (const QByteArray &size : {QByteArray("\0\0\0\4", 4), QByteArray("\xff\xff\xff\xff", 4),
                                   QByteArray("\x7f\xff\xff\xff", 4)}) {
        const QByteArray bytes = changed(removed, before, size + "abc");
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!decoded<Record>(bytes));
    }
    // A list of 4,294,967,295 records, then none.
    QVERIFY(!decoded<RecordList>(QByteArray("\1\xff\xff\xff\xff")));
}

void tst_Encoding::rejectsUnsortedTags()
{
    const Input received = MessageReceived{7, {{{"a", "1"}, {"b", "2"}}, {}, "TAGMSG", {"x"}}};
    const QByteArray a("\0\0\0\1a\0\0\0\1", 9), b("\0\0\0\1b\0\0\0\1", 9);
    const QByteArray before = a + '1' + b + '2';
    QVERIFY(decoded<Input>(changed(received, before, a + '2' + b + '1')));
    QVERIFY(!changed(received, before, b + '2' + a + '1').isEmpty());
    QVERIFY(!decoded<Input>(changed(received, before, b + '2' + a + '1')));
    QVERIFY(!decoded<Input>(changed(received, before, a + '1' + a + '2')));
}

void tst_Encoding::rejectsUnknownLimitsAndBadNumbers()
{
    const Input input = SettingsChanged();
    const QByteArray name = "nick_length";
    const QByteArray value("\0\0\0\0\0\0\0\x20", 8);
    QVERIFY(
        decoded<Input>(changed(input, name + value, name + QByteArray("\0\0\0\0\0\0\0\x21", 8))));
    QVERIFY(!changed(input, name + value, "nick_lengtt" + value).isEmpty());
    QVERIFY(!decoded<Input>(changed(input, name + value, "nick_lengtt" + value)));
    // A limit of the workers, which is not among those of the hub.
    QVERIFY(!decoded<Input>(changed(input, QByteArray("\0\0\0\x0bnick_length", 15) + value,
                                    QByteArray("\0\0\0\x0dcommand_burst", 17) + value)));
    for (const QByteArray &number :
         {QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff", 8), QByteArray("\0\0\0\1\0\0\0\x20", 8)})
        QVERIFY(!decoded<Input>(changed(input, name + value, name + number)));
}

void tst_Encoding::limitsThatAreMissingHaveTheirDefaults()
{
    HubSettings settings;
    settings.limits.nickBytes = 40;
    settings.limits.topicBytes = 41;
    const Input input = SettingsChanged(settings);
    const QByteArray row("\0\0\0\x0bnick_length\0\0\0\0\0\0\0\x28", 23);
    QByteArray bytes = changed(input, row, {});
    QVERIFY(!decoded<Input>(bytes)); // One row is missing at the end.
    const qsizetype count =
        bytes.indexOf(QByteArray("\0\0\0\x1cregistration_timeout_seconds", 32)) - 1;
    QVERIFY(count > 0);
    bytes[count] = char(bytes.at(count) - 1);
    const std::optional<Input> again = decoded<Input>(bytes);
    QVERIFY(again.has_value());
    settings.limits.nickBytes = Limits().nickBytes;
    QVERIFY(*again == Input(SettingsChanged(settings)));
}

void tst_Encoding::theFormatStaysTheSame()
{
    const Turn turn{0x0102,
                    -2,
                    {ClientDisconnected{0x0003'0000'0000'0007, "bye"},
                     LineRefused{7, RefusalReason::NotUtf8, "A", {}}}};
    QCOMPARE(encoded(turn).toHex(' '), QByteArray("06 00 00 00 00 00 00 01 02 " // Version, sequence
                                                  "ff ff ff ff ff ff ff fe "    // Time
                                                  "00 00 00 02 "                // Two inputs
                                                  "04 00 03 00 00 00 00 00 07 " // Tag and client
                                                  "00 00 00 03 62 79 65 "       // "bye"
                                                  "03 00 00 00 00 00 00 00 07 " // Tag and client
                                                  "02 00 00 00 01 41 00 00 00 00"));
}

void tst_Encoding::readsSettingsOfEarlierVersions()
{
    HubSettings settings;
    settings.workers = 3;
    QByteArray bytes = encoded(Input(SettingsChanged(settings)));
    // Version 4 ended with isVerificationNeeded.
    bytes.chop(4);
    QVERIFY(!decoded<Input>(bytes));
    bytes[0] = 4;
    QVERIFY(decoded<Input>(bytes) == Input(SettingsChanged(settings)));
    // Version 1 ended with the limits.
    bytes.chop(4 + 1 + 1);
    QVERIFY(!decoded<Input>(bytes));
    bytes[0] = 1;
    QVERIFY(decoded<Input>(bytes) == Input(SettingsChanged(settings)));
}

void tst_Encoding::readsAccountsOfEarlierVersions()
{
    server::AccountRecord account{
        .name = "ana", .verifier = "SCRAM", .createdMs = 7, .nicks = {"anna"}};
    account.isAlwaysOn = true;
    account.lastSeenMs = 8;
    QByteArray bytes = encoded(server::Record(account));
    // Version 3 ended with lastSeenMs.
    bytes.chop(8 + 4);
    QVERIFY(!decoded<server::Record>(bytes));
    bytes[0] = 3;
    QVERIFY(decoded<server::Record>(bytes) == server::Record(account));
    // Version 2 ended with the certificates.
    bytes.chop(1 + 8);
    QVERIFY(!decoded<server::Record>(bytes));
    bytes[0] = 2;
    account.isAlwaysOn = false;
    account.lastSeenMs = 0;
    QVERIFY(decoded<server::Record>(bytes) == server::Record(account));
}

void tst_Encoding::readsSearchesOfEarlierVersions()
{
    const Question question = server::SearchHistory{.text = "good", .from = "ana"};
    QByteArray bytes = encoded(question);
    // Version 5 ended with the limit.
    bytes.chop(4);
    QVERIFY(!decoded<Question>(bytes));
    bytes[0] = 5;
    QVERIFY(decoded<Question>(bytes) == question);
}

void tst_Encoding::settingsAreComparedByValue()
{
    const SettingsChanged input(sampleSettings());
    QVERIFY(input == SettingsChanged(sampleSettings()));
    HubSettings settings = sampleSettings();
    ++settings.limits.renameCooldownMs;
    QVERIFY(input != SettingsChanged(settings));
    const SettingsChanged copy = input;
    QCOMPARE(&copy.settings(), &input.settings());
}

void tst_Encoding::secretsOfTheSettingsAreDropped()
{
    QVERIFY(!sampleSettings().cloakKey.isEmpty());
    QVERIFY(SettingsChanged(sampleSettings()).settings().cloakKey.isEmpty());
}

HEARTH_TEST(tst_Encoding)
#include "tst_encoding.moc"
