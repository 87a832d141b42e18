// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"
#include "server/turn/recordfields.h"

// The encoded form of questions and answers: the order of their fields and their tags. See
// encoding.h before changing it.

namespace server {

// The tags 3, 6 and 7 belonged to questions that held passwords.
template<>
inline constexpr quint8 tagOf<FindMessage> = 1;
template<>
inline constexpr quint8 tagOf<LoadAccount> = 2;
template<>
inline constexpr quint8 tagOf<SaslStep> = 20;
template<>
inline constexpr quint8 tagOf<SaslAbandoned> = 4;
template<>
inline constexpr quint8 tagOf<ClientGone> = 5;
template<>
inline constexpr quint8 tagOf<CheckOperator> = 21;
template<>
inline constexpr quint8 tagOf<CheckServerPassword> = 22;
template<>
inline constexpr quint8 tagOf<DeriveVerifier> = 23;
template<>
inline constexpr quint8 tagOf<CheckAccount> = 24;
template<>
inline constexpr quint8 tagOf<RehashRequested> = 8;
template<>
inline constexpr quint8 tagOf<WhenDrained> = 9;
template<>
inline constexpr quint8 tagOf<HoldCommands> = 10;
template<>
inline constexpr quint8 tagOf<ReadHistory> = 11;
template<>
inline constexpr quint8 tagOf<FindTargets> = 12;
template<>
inline constexpr quint8 tagOf<SearchHistory> = 13;

template<>
inline constexpr quint8 tagOf<HistoryRange> = 1;
template<>
inline constexpr quint8 tagOf<HistoryAround> = 2;
template<>
inline constexpr quint8 tagOf<HistorySpan> = 3;

template<>
inline constexpr quint8 tagOf<NoAnswer> = 1;
template<>
inline constexpr quint8 tagOf<MessageFound> = 2;
template<>
inline constexpr quint8 tagOf<AccountLoaded> = 3;
template<>
inline constexpr quint8 tagOf<SaslAnswer> = 4;
template<>
inline constexpr quint8 tagOf<PasswordChecked> = 5;
template<>
inline constexpr quint8 tagOf<Rehashed> = 6;
template<>
inline constexpr quint8 tagOf<Drained> = 7;
template<>
inline constexpr quint8 tagOf<HistoryRead> = 8;
template<>
inline constexpr quint8 tagOf<TargetsFound> = 9;
template<>
inline constexpr quint8 tagOf<VerifierDerived> = 20;

/// Whether a decoded number is a value of the enumeration.
constexpr bool isValid(SaslOutcome outcome)
{
    switch (outcome) {
    case SaslOutcome::Challenge:
    case SaslOutcome::Success:
    case SaslOutcome::Failure:
    case SaslOutcome::Locked:
    case SaslOutcome::TooMany:
    case SaslOutcome::Busy:
        return true;
    }
    return false;
}

constexpr bool isValid(PasswordOutcome outcome)
{
    switch (outcome) {
    case PasswordOutcome::Right:
    case PasswordOutcome::Wrong:
    case PasswordOutcome::TooMany:
    case PasswordOutcome::Busy:
        return true;
    }
    return false;
}

constexpr bool isValid(VerifierOutcome outcome)
{
    switch (outcome) {
    case VerifierOutcome::Derived:
    case VerifierOutcome::TooWeak:
    case VerifierOutcome::TooLong:
    case VerifierOutcome::NotText:
    case VerifierOutcome::TooMany:
    case VerifierOutcome::Busy:
        return true;
    }
    return false;
}

auto fieldsOf(MaybeConst<FindMessage> auto &value)
{
    auto &[messageId] = value;
    return std::tie(messageId);
}

auto fieldsOf(MaybeConst<MessageId> auto &value)
{
    auto &[sequence, number] = value;
    return std::tie(sequence, number);
}

auto fieldsOf(MaybeConst<HistoryPoint> auto &value)
{
    auto &[message, timeMs] = value;
    return std::tie(message, timeMs);
}

auto fieldsOf(MaybeConst<HistoryRange> auto &value)
{
    auto &[after, before, newest] = value;
    return std::tie(after, before, newest);
}

auto fieldsOf(MaybeConst<HistoryAround> auto &value)
{
    auto &[point] = value;
    return std::tie(point);
}

auto fieldsOf(MaybeConst<HistorySpan> auto &value)
{
    auto &[first, end] = value;
    return std::tie(first, end);
}

auto fieldsOf(MaybeConst<HistoryAccess> auto &value)
{
    auto &[conversation, otherwise, fromMs] = value;
    return std::tie(conversation, otherwise, fromMs);
}

auto fieldsOf(MaybeConst<ReadHistory> auto &value)
{
    auto &[access, messages, limit, withEvents] = value;
    return std::tie(access, messages, limit, withEvents);
}

auto fieldsOf(MaybeConst<FindTargets> auto &value)
{
    auto &[channels, participant, participantFromMs, afterMs, beforeMs, limit, newest] = value;
    return std::tie(channels, participant, participantFromMs, afterMs, beforeMs, limit, newest);
}

auto fieldsOf(MaybeConst<SearchHistory> auto &value)
{
    auto &[text, from, conversations, withAllDirectChats, participant, participantFromMs, afterMs,
           beforeMs, limit, otherNames] = value;
    return std::tie(text, from, conversations, withAllDirectChats, participant, participantFromMs,
                    afterMs, beforeMs, limit, otherNames);
}

auto fieldsOf(MaybeConst<LoadAccount> auto &value)
{
    auto &[account] = value;
    return std::tie(account);
}

auto fieldsOf(MaybeConst<SaslStep> auto &value)
{
    auto &[client, mechanism, response, secure, certificateFingerprint, addressGroup] = value;
    return std::tie(client, mechanism, response, secure, certificateFingerprint, addressGroup);
}

auto fieldsOf(MaybeConst<SaslAbandoned> auto &value)
{
    auto &[client] = value;
    return std::tie(client);
}

auto fieldsOf(MaybeConst<ClientGone> auto &value)
{
    auto &[client] = value;
    return std::tie(client);
}

auto fieldsOf(MaybeConst<CheckOperator> auto &value)
{
    auto &[client, addressGroup, name, password] = value;
    return std::tie(client, addressGroup, name, password);
}

auto fieldsOf(MaybeConst<CheckServerPassword> auto &value)
{
    auto &[client, addressGroup, password] = value;
    return std::tie(client, addressGroup, password);
}

auto fieldsOf(MaybeConst<CheckAccount> auto &value)
{
    auto &[client, addressGroup, account, password] = value;
    return std::tie(client, addressGroup, account, password);
}

auto fieldsOf(MaybeConst<DeriveVerifier> auto &value)
{
    auto &[client, addressGroup, account, password, isNewAccount] = value;
    return std::tie(client, addressGroup, account, password, isNewAccount);
}

auto fieldsOf(MaybeConst<RehashRequested> auto &)
{
    static_assert(std::is_empty_v<RehashRequested>);
    return std::tie();
}

auto fieldsOf(MaybeConst<WhenDrained> auto &value)
{
    auto &[client] = value;
    return std::tie(client);
}

auto fieldsOf(MaybeConst<HoldCommands> auto &value)
{
    auto &[client, hold] = value;
    return std::tie(client, hold);
}

auto fieldsOf(MaybeConst<Query> auto &value)
{
    auto &[id, client, question] = value;
    return std::tie(id, client, question);
}

auto fieldsOf(MaybeConst<NoAnswer> auto &)
{
    static_assert(std::is_empty_v<NoAnswer>);
    return std::tie();
}

auto fieldsOf(MaybeConst<MessageFound> auto &value)
{
    auto &[message] = value;
    return std::tie(message);
}

auto fieldsOf(MaybeConst<HistoryRead> auto &value)
{
    auto &[messages, isComplete, rest] = value;
    return std::tie(messages, isComplete, rest);
}

auto fieldsOf(MaybeConst<HistoryTarget> auto &value)
{
    auto &[conversation, timeMs] = value;
    return std::tie(conversation, timeMs);
}

auto fieldsOf(MaybeConst<TargetsFound> auto &value)
{
    auto &[targets, isComplete] = value;
    return std::tie(targets, isComplete);
}

auto fieldsOf(MaybeConst<AccountLoaded> auto &value)
{
    auto &[readMarkers, metadata] = value;
    return std::tie(readMarkers, metadata);
}

auto fieldsOf(MaybeConst<SaslAnswer> auto &value)
{
    auto &[outcome, data, account] = value;
    return std::tie(outcome, data, account);
}

auto fieldsOf(MaybeConst<PasswordChecked> auto &value)
{
    auto &[outcome, name] = value;
    return std::tie(outcome, name);
}

auto fieldsOf(MaybeConst<VerifierDerived> auto &value)
{
    auto &[outcome, verifier, code] = value;
    return std::tie(outcome, verifier, code);
}

auto fieldsOf(MaybeConst<Rehashed> auto &value)
{
    auto &[problems] = value;
    return std::tie(problems);
}

auto fieldsOf(MaybeConst<Drained> auto &)
{
    static_assert(std::is_empty_v<Drained>);
    return std::tie();
}

auto fieldsOf(MaybeConst<QueryAnswered> auto &value)
{
    auto &[query, answer] = value;
    return std::tie(query, answer);
}

} // namespace server
