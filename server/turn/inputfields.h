// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/input.h"
#include "server/turn/queryfields.h"

// The encoded form of turns and inputs: the order of their fields and their tags. See encoding.h
// before changing it.

namespace irc {

auto fieldsOf(server::MaybeConst<Message> auto &value)
{
    auto &[tags, source, command, params] = value;
    return std::tie(tags, source, command, params);
}

} // namespace irc

namespace server {

template<>
inline constexpr quint8 tagOf<ClientConnected> = 1;
template<>
inline constexpr quint8 tagOf<MessageReceived> = 2;
template<>
inline constexpr quint8 tagOf<LineRefused> = 3;
template<>
inline constexpr quint8 tagOf<ClientDisconnected> = 4;
template<>
inline constexpr quint8 tagOf<ServerStopping> = 5;
template<>
inline constexpr quint8 tagOf<QueryAnswered> = 6;
template<>
inline constexpr quint8 tagOf<SaslMechanismsChanged> = 7;
template<>
inline constexpr quint8 tagOf<SettingsChanged> = 8;
template<>
inline constexpr quint8 tagOf<AccountRemoved> = 9;
template<>
inline constexpr quint8 tagOf<OwnerTokenIssued> = 10;
template<>
inline constexpr quint8 tagOf<StoreStateChanged> = 11;
template<>
inline constexpr quint8 tagOf<MessagesNotStored> = 12;

constexpr bool isValid(DialectKind dialect)
{
    switch (dialect) {
    case DialectKind::Irc:
    case DialectKind::Text:
        return true;
    }
    return false;
}

constexpr bool isValid(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::LineTooLong:
    case RefusalReason::TagsTooLong:
    case RefusalReason::NotUtf8:
        return true;
    }
    return false;
}

auto fieldsOf(MaybeConst<HubSettings> auto &value)
{
    auto &[serverName, networkName, description, version, createdMs, lobby, motd, passwordNeeded,
           networkId, saslMechanisms, saslPlainWithoutTls, saslReauthentication, deniedClientTags,
           cloakKey, adminName, adminLocation, adminEmail, operatorNames, stsPort, stsSeconds,
           keepsHistory, historyLimit, replayLimit, workers, limits, configuredAccounts,
           isRegistrationOpen, isVerificationNeeded, alwaysOnAccounts] = value;
    Q_UNUSED(cloakKey); // A secret: see SettingsChanged.
    return std::tie(serverName, networkName, description, version, createdMs, lobby, motd,
                    passwordNeeded, networkId, saslMechanisms, saslPlainWithoutTls,
                    saslReauthentication, deniedClientTags, adminName, adminLocation, adminEmail,
                    operatorNames, stsPort, stsSeconds, keepsHistory, historyLimit, replayLimit,
                    workers, limits, configuredAccounts, isRegistrationOpen, isVerificationNeeded,
                    alwaysOnAccounts);
}

auto fieldsOf(MaybeConst<ClientConnected> auto &value)
{
    auto &[client, dialect, secure, address, certificateFingerprint] = value;
    return std::tie(client, dialect, secure, address, certificateFingerprint);
}

auto fieldsOf(MaybeConst<MessageReceived> auto &value)
{
    auto &[client, message] = value;
    return std::tie(client, message);
}

auto fieldsOf(MaybeConst<LineRefused> auto &value)
{
    auto &[client, reason, command, label] = value;
    return std::tie(client, reason, command, label);
}

auto fieldsOf(MaybeConst<ClientDisconnected> auto &value)
{
    auto &[client, reason] = value;
    return std::tie(client, reason);
}

auto fieldsOf(MaybeConst<ServerStopping> auto &value)
{
    auto &[reason] = value;
    return std::tie(reason);
}

auto fieldsOf(MaybeConst<SaslMechanismsChanged> auto &value)
{
    auto &[mechanisms] = value;
    return std::tie(mechanisms);
}

auto fieldsOf(MaybeConst<AccountRemoved> auto &value)
{
    auto &[account] = value;
    return std::tie(account);
}

auto fieldsOf(MaybeConst<OwnerTokenIssued> auto &value)
{
    auto &[hash] = value;
    return std::tie(hash);
}

auto fieldsOf(MaybeConst<StoreStateChanged> auto &value)
{
    auto &[isFailing, refusesMessages, reason] = value;
    return std::tie(isFailing, refusesMessages, reason);
}

auto fieldsOf(MaybeConst<UnstoredMessage> auto &value)
{
    auto &[client, command, target, label] = value;
    return std::tie(client, command, target, label);
}

auto fieldsOf(MaybeConst<MessagesNotStored> auto &value)
{
    auto &[messages] = value;
    return std::tie(messages);
}

auto fieldsOf(MaybeConst<Turn> auto &value)
{
    auto &[sequence, timeMs, inputs] = value;
    return std::tie(sequence, timeMs, inputs);
}

} // namespace server
