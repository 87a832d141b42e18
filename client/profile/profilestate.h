// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/tlspolicies.h"
#include "client/chat/windowsettings.h"
#include "client/profile/networksnapshot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// A server that the user has been connected to, for the list on the Connect card.
struct RecentServer
{
    QString address;       ///< In the form of net::ServerAddress::toInvite().
    QString name;          ///< Of the network; empty if the server did not send one.
    qint64 lastUsedMs = 0; ///< UTC, ms since 1970.

    friend bool operator==(const RecentServer &, const RecentServer &) = default;
};

/// The contents of a profile: a plain value.
struct ProfileState
{
    QString nick;
    WindowSettings window;
    QString currentNetwork; ///< Address of the network shown, as ServerAddress::toString().
    /// Wire name of the conversation shown; empty: that of the server.
    QByteArray currentConversation;
    bool usesKeyring = false; ///< The passwords are in the system's keyring.
    bool hosting = false;     ///< The user's own server was running and is to be started again.
    QList<NetworkSnapshot> networks;
    /// The message log has a UserState that the networks lack.
    bool hasUserStateInLog = false;
    QList<TlsPolicy> tlsPolicies; ///< Of servers that have required TLS.
    QList<RecentServer> recent;   ///< Newest first, at most maxRecent.
    // Limits of the message log; 0: none.
    int logDays = 0;
    int logMebibytes = 0;
    QStringList shownHints; ///< Names of the hints that are not shown again.

    static constexpr int maxRecent = 8;

    friend bool operator==(const ProfileState &, const ProfileState &) = default;
};

/// The format version that toJson() writes; profileFromJson() reads no other one.
inline constexpr int profileVersion = 1;

QJsonObject toJson(const ProfileState &state);
QJsonObject toJson(const Credentials &credentials);
Credentials credentialsFromJson(const QJsonObject &json);
/// The passwords of the networks, which toJson() omits; empty if there are none.
QJsonObject passwordsToJson(const ProfileState &state);
/// Sets the passwords of the networks in @p state that have none from the result of
/// passwordsToJson().
void applyPasswords(ProfileState &state, const QJsonObject &json);
/// Ignores what it does not understand. Returns nullopt if @p json has another format version.
std::optional<ProfileState> profileFromJson(const QJsonObject &json);

/// Inserts @p server at the front and removes an older entry for the same address.
void addRecent(QList<RecentServer> &recent, const RecentServer &server);

} // namespace client
