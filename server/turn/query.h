// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

// Queries of the hub to parts that may take their time. The hub never waits: each answer arrives as
// an input of a later turn.

namespace server {

/// Names one question for the life of the server; never 0.
using QueryId = quint64;

/// Asks the store for one message that history keeps and that was not redacted. Answered by
/// MessageFound.
struct FindMessage
{
    static constexpr bool isForClientOnly = false;
    QByteArray messageId;
};

/// Asks the store for what it keeps for an account. Answered by AccountLoaded.
struct LoadAccount
{
    static constexpr bool isForClientOnly = false;
    QByteArray account;
};

/// Asks the accounts to take the next step of a SASL exchange. Answered by SaslAnswer.
/// https://ircv3.net/specs/extensions/sasl-3.1
struct SaslStep
{
    static constexpr bool isForClientOnly = true;
    ClientId client = 0;  ///< Has one exchange at a time.
    QByteArray mechanism; ///< As RPL_SASLMECHS names it.
    /// The decoded response of the client. Nullopt: the client has only named the mechanism, which
    /// starts a new exchange.
    std::optional<QByteArray> response;
    bool secure = false;               ///< The client came by TLS.
    QByteArray certificateFingerprint; ///< SHA-256 of the client's certificate in lower-case hex.
    QByteArray addressGroup;           ///< Of the client; counts wrong passwords.
};

/// Notifies the password checker that an exchange ended without a result. Not answered.
struct SaslAbandoned
{
    ClientId client = 0;
};

/// Notifies the password checker that a client with open questions is gone. Not answered; the open
/// questions may or may not be answered.
struct ClientGone
{
    ClientId client = 0;
};

/// Asks whether a client may be an operator of the server. Answered by PasswordChecked.
struct CheckOperator
{
    static constexpr bool isForClientOnly = true;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; counts wrong passwords.
    QByteArray name;
    QByteArray password;
};

/// Asks whether a client knows the password of the server. Answered by PasswordChecked.
struct CheckServerPassword
{
    static constexpr bool isForClientOnly = true;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; counts wrong passwords.
    QByteArray password;
};

/// Asks the server to read its configuration and certificates again. Answered by Rehashed.
struct RehashRequested
{
    static constexpr bool isForClientOnly = false;
};

/// Asks for an answer once the client has read enough of what was sent up to this turn, so that a
/// long answer can continue. Answered by Drained.
struct WhenDrained
{
    static constexpr bool isForClientOnly = true;
    ClientId client = 0;
};

/// Tells the worker of a client to hold back its commands because many wait in the hub, or to
/// resume. Not answered.
struct HoldCommands
{
    ClientId client = 0;
    bool hold = false;
};

using Question =
    std::variant<FindMessage, LoadAccount, SaslStep, SaslAbandoned, ClientGone, CheckOperator,
                 CheckServerPassword, RehashRequested, WhenDrained, HoldCommands>;

/// One question of a turn; to be asked after the store was given the records of that turn.
struct Query
{
    QueryId id = 0;
    Question question;
};
using QueryList = QList<Query>;

/// Answers FindMessage.
struct MessageFound
{
    std::optional<MessageRecord> message; ///< Nullopt: there is no such message.
};

/// Answers LoadAccount.
struct AccountLoaded
{
    QList<ReadMarkerRecord> readMarkers;
    QList<MetadataRecord> metadata;
};

/// How far a SASL exchange got.
enum class SaslOutcome : quint8 {
    Challenge, ///< It goes on: `data` is for the client.
    Success,   ///< The client is logged in to `account`.
    Failure,   ///< The credentials are wrong, or the mechanism cannot use them.
    Locked,    ///< The account may not be used at present.
    TooMany,   ///< There were too many wrong passwords; this one was not looked at.
    Busy,      ///< Too many passwords wait to be checked; this one was not looked at.
};

/// Answers SaslStep.
struct SaslAnswer
{
    SaslOutcome outcome = SaslOutcome::Failure;
    QByteArray data; ///< Of a challenge: to be sent, not yet encoded.
    /// Of a success: the account's name as it is written. Else the name that the client gave;
    /// empty when it did not come to that.
    QByteArray account;
};

/// The result of a password check.
enum class PasswordOutcome : quint8 {
    Right,
    Wrong,
    TooMany, ///< There were too many wrong ones; this one was not looked at.
    Busy,    ///< Too many wait to be checked; this one was not looked at.
};

/// Answers CheckOperator and CheckServerPassword.
struct PasswordChecked
{
    PasswordOutcome outcome = PasswordOutcome::Wrong;
    QByteArray name; ///< That the client gave; empty for the password of the server.
};

/// Answers RehashRequested.
struct Rehashed
{
    QList<QByteArray> problems; ///< Sentences; none: all of it holds now.
};

/// Answers WhenDrained; also when the client is gone.
struct Drained
{};

/// The question could not be answered: the store failed, or there is no receiver.
struct NoAnswer
{};

using Answer = std::variant<NoAnswer, MessageFound, AccountLoaded, SaslAnswer, PasswordChecked,
                            Rehashed, Drained>;

/// The answer to a question. At most one for each question.
struct QueryAnswered
{
    QueryId query = 0;
    Answer answer;
};

} // namespace server
