// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"
#include "server/turn/history.h"
#include "server/turn/record.h"
#include "server/turn/secret.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

// Questions of a turn to the store, the password checker and the workers. The hub never waits for
// an answer: each answer is an input of a later turn.

namespace server {

/// Identifies one question while the server runs; never 0.
using QueryId = quint64;

/// Which users an answer affects. A notice has no answer.
enum class AnswerScope : quint8 {
    Notice,     ///< There is no answer.
    OwnClient,  ///< Only the client that asked, which may therefore leave without the answer.
    OtherUsers, ///< Other users too: a departing client is kept until the answer.
};

/// Asks the store for a message. Redacted messages are not found. Answered by MessageFound.
struct FindMessage
{
    static constexpr AnswerScope answerScope = AnswerScope::OtherUsers;
    QByteArray messageId;

    friend bool operator==(const FindMessage &, const FindMessage &) = default;
};

/// Asks the store for messages of a conversation. Answered by HistoryRead.
struct ReadHistory
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    HistoryAccess access;
    HistorySelection messages = HistoryRange();
    qint32 limit = 1;        ///< Of messages; ignored for a HistorySpan.
    bool withEvents = false; ///< Whether JOIN, MODE, TAGMSG and similar are read too.

    friend bool operator==(const ReadHistory &, const ReadHistory &) = default;
};

/// Asks the store which conversations have their newest message within a period. Events do not
/// count. Answered by TargetsFound.
struct FindTargets
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    QList<ConversationKey> channels; ///< Only these channels,
    QByteArray participant;          ///< and all direct chats of this user; see participantKey().
    qint64 participantFromMs = 0;    ///< Direct messages count from then on.
    qint64 afterMs = 0;              ///< UTC in milliseconds since 1970, itself excluded.
    qint64 beforeMs = 0;             ///< The same.
    qint32 limit = 1;
    bool newest = true; ///< Which conversations to report when there are more than the limit.

    friend bool operator==(const FindTargets &, const FindTargets &) = default;
};

/// Asks the store for the newest messages with certain words or of a certain sender. Answered by
/// HistoryRead.
struct SearchHistory
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    /// The message must have all these words. `deploy*` matches any word that begins with `deploy`.
    /// Empty: any text.
    QByteArray text = {};
    QByteArray from = {};                      ///< Nick or account, folded; empty: any sender.
    QList<ConversationKey> conversations = {}; ///< Only these conversations,
    bool withAllDirectChats = false;           ///< and all direct chats of the participant.
    QByteArray participant = {};               ///< The user who asks; see participantKey().
    qint64 participantFromMs = 0;              ///< Direct messages are found from then on.
    qint64 afterMs = 0;                        ///< UTC in milliseconds since 1970, itself excluded.
    qint64 beforeMs = 0;                       ///< The same; 0: no bound.
    qint32 limit = 1;                          ///< The answer ends early at maxSearchBytes.
    QList<QByteArray> otherNames = {};         ///< Of the same sender as `from`, folded.

    friend bool operator==(const SearchHistory &, const SearchHistory &) = default;
};

/// Asks the store for the read markers and metadata of an account. Answered by AccountLoaded.
struct LoadAccount
{
    static constexpr AnswerScope answerScope = AnswerScope::OtherUsers;
    QByteArray account;

    friend bool operator==(const LoadAccount &, const LoadAccount &) = default;
};

/// Asks the password checker for the next step of a SASL exchange. Answered by SaslAnswer.
/// https://ircv3.net/specs/extensions/sasl-3.1
struct SaslStep
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    ClientId client = 0;  ///< A client has at most one exchange at a time.
    QByteArray mechanism; ///< As in RPL_SASLMECHS.
    /// The chunks of the client's response in base64; none: an empty response. Nullopt starts a new
    /// exchange: the client has only named the mechanism.
    std::optional<QList<SecretId>> response;
    bool secure = false;               ///< Whether the connection uses TLS.
    QByteArray certificateFingerprint; ///< SHA-256 of the client's certificate in lower-case hex.
    QByteArray addressGroup;           ///< Of the client; counts wrong passwords.

    friend bool operator==(const SaslStep &, const SaslStep &) = default;
};

/// Notifies the password checker that an exchange ended without a result. Not answered.
struct SaslAbandoned
{
    static constexpr AnswerScope answerScope = AnswerScope::Notice;
    ClientId client = 0;

    friend bool operator==(const SaslAbandoned &, const SaslAbandoned &) = default;
};

/// Notifies the password checker that a client with open questions has disconnected. Not answered;
/// the open questions may or may not be answered.
struct ClientGone
{
    static constexpr AnswerScope answerScope = AnswerScope::Notice;
    ClientId client = 0;

    friend bool operator==(const ClientGone &, const ClientGone &) = default;
};

/// Asks whether an operator's name and password are right. Answered by PasswordChecked.
struct CheckOperator
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; counts wrong passwords.
    QByteArray name;
    SecretId password = 0;

    friend bool operator==(const CheckOperator &, const CheckOperator &) = default;
};

/// Asks whether a server password is right. Answered by PasswordChecked.
struct CheckServerPassword
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; counts wrong passwords.
    SecretId password = 0;

    friend bool operator==(const CheckServerPassword &, const CheckServerPassword &) = default;
};

/// Asks whether the password of an account is right. Answered by SaslAnswer.
struct CheckAccount
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; counts wrong passwords.
    QByteArray account;
    SecretId password = 0;

    friend bool operator==(const CheckAccount &, const CheckAccount &) = default;
};

/// Asks the password checker for the verifier of a password that a user has chosen. Answered by
/// VerifierDerived.
struct DeriveVerifier
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; counts new accounts.
    QByteArray account;      ///< The password must differ from it.
    SecretId password = 0;
    bool isNewAccount = false; ///< Whether it counts as one; otherwise the account exists.

    friend bool operator==(const DeriveVerifier &, const DeriveVerifier &) = default;
};

/// Asks the server to reload its configuration and certificates. Answered by Rehashed.
struct RehashRequested
{
    static constexpr AnswerScope answerScope = AnswerScope::OtherUsers;

    friend bool operator==(const RehashRequested &, const RehashRequested &) = default;
};

/// Asks the worker of a client to report when the client has read enough of the lines sent up to
/// this turn, so that a long answer can continue. Answered by Drained.
struct WhenDrained
{
    static constexpr AnswerScope answerScope = AnswerScope::OwnClient;
    ClientId client = 0;

    friend bool operator==(const WhenDrained &, const WhenDrained &) = default;
};

/// Asks the worker of a client to hold back the client's commands because too many wait in the hub,
/// or to resume them. Not answered.
struct HoldCommands
{
    static constexpr AnswerScope answerScope = AnswerScope::Notice;
    ClientId client = 0;
    bool hold = false;

    friend bool operator==(const HoldCommands &, const HoldCommands &) = default;
};

using Question =
    std::variant<FindMessage, ReadHistory, FindTargets, SearchHistory, LoadAccount, SaslStep,
                 SaslAbandoned, ClientGone, CheckOperator, CheckServerPassword, CheckAccount,
                 DeriveVerifier, RehashRequested, WhenDrained, HoldCommands>;

/// The questions that the store answers.
using StoreQuestion =
    std::variant<FindMessage, ReadHistory, FindTargets, SearchHistory, LoadAccount>;

/// One question of a turn. Must be asked after the turn's records are passed to Store::commit().
struct Query
{
    QueryId id = 0;
    ClientId client = 0; ///< Only the node that owns this client asks the question.
    Question question;

    friend bool operator==(const Query &, const Query &) = default;
};
using QueryList = QList<Query>;

/// Answers FindMessage.
struct MessageFound
{
    std::optional<MessageRecord> message; ///< Nullopt: there is no such message.

    friend bool operator==(const MessageFound &, const MessageFound &) = default;
};

/// Answers ReadHistory and SearchHistory.
struct HistoryRead
{
    QList<MessageRecord> messages; ///< Oldest first. Channels have their present name.
    /// Whether there are no more messages than those of this answer and its rest. False for
    /// HistoryAround and HistorySpan.
    bool isComplete = false;
    /// The remaining messages, when they are more than maxHistoryReadBytes together.
    std::optional<HistorySpan> rest = std::nullopt;

    friend bool operator==(const HistoryRead &, const HistoryRead &) = default;
};

/// A conversation in the answer to FindTargets.
struct HistoryTarget
{
    ConversationKey conversation;
    qint64 timeMs = 0; ///< Of its newest message.

    friend bool operator==(const HistoryTarget &, const HistoryTarget &) = default;
};

/// Answers FindTargets.
struct TargetsFound
{
    QList<HistoryTarget> targets; ///< By time, oldest first.
    bool isComplete = false;      ///< Whether the period has no more conversations.

    friend bool operator==(const TargetsFound &, const TargetsFound &) = default;
};

/// Answers LoadAccount.
struct AccountLoaded
{
    QList<ReadMarkerRecord> readMarkers;
    QList<MetadataRecord> metadata;

    friend bool operator==(const AccountLoaded &, const AccountLoaded &) = default;
};

/// The result of a step of a SASL exchange.
enum class SaslOutcome : quint8 {
    Challenge, ///< The exchange continues: `data` is sent to the client.
    Success,   ///< The client is logged in to `account`.
    Failure,   ///< The credentials are wrong, or the mechanism cannot use them.
    Locked,    ///< The account is locked.
    TooMany,   ///< There were too many wrong passwords; this one was not checked.
    Busy,      ///< Too many passwords wait to be checked; this one was not checked.
};

/// Answers SaslStep.
struct SaslAnswer
{
    SaslOutcome outcome = SaslOutcome::Failure;
    QByteArray data; ///< The challenge, not yet base64-encoded.
    /// On success the account's name in its registered spelling. Otherwise the name that the client
    /// gave; empty when it has not given one.
    QByteArray account;

    friend bool operator==(const SaslAnswer &, const SaslAnswer &) = default;
};

/// The result of a password check.
enum class PasswordOutcome : quint8 {
    Right,
    Wrong,
    TooMany, ///< There were too many wrong passwords; this one was not checked.
    Busy,    ///< Too many passwords wait to be checked; this one was not checked.
};

/// Answers CheckOperator and CheckServerPassword.
struct PasswordChecked
{
    PasswordOutcome outcome = PasswordOutcome::Wrong;
    QByteArray name; ///< The operator name from the question; empty for the server password.

    friend bool operator==(const PasswordChecked &, const PasswordChecked &) = default;
};

/// Whether a verifier was derived, or why not.
enum class VerifierOutcome : quint8 {
    Derived,
    TooWeak,
    TooLong,
    NotText, ///< The password is not UTF-8, or contains control characters.
    TooMany, ///< Too many accounts were registered from this address.
    Busy,    ///< Too many passwords wait.
};

/// Answers DeriveVerifier.
struct VerifierDerived
{
    VerifierOutcome outcome = VerifierOutcome::Busy;
    QByteArray verifier; ///< See AccountRecord. Empty unless derived.
    QByteArray code;     ///< Random letters and digits. Empty unless derived.

    friend bool operator==(const VerifierDerived &, const VerifierDerived &) = default;
};

/// Answers RehashRequested.
struct Rehashed
{
    QList<QByteArray> problems; ///< Sentences; empty: all settings have been applied.

    friend bool operator==(const Rehashed &, const Rehashed &) = default;
};

/// Answers WhenDrained; also sent when the client has disconnected.
struct Drained
{
    friend bool operator==(const Drained &, const Drained &) = default;
};

/// The question could not be answered: the lookup failed, or no component handles it.
struct NoAnswer
{
    friend bool operator==(const NoAnswer &, const NoAnswer &) = default;
};

using Answer = std::variant<NoAnswer, MessageFound, HistoryRead, TargetsFound, AccountLoaded,
                            SaslAnswer, PasswordChecked, VerifierDerived, Rehashed, Drained>;

/// The answer to a question. Each question has at most one answer.
struct QueryAnswered
{
    QueryId query = 0;
    Answer answer;

    friend bool operator==(const QueryAnswered &, const QueryAnswered &) = default;
};

} // namespace server
