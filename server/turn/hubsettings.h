// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>
#include <QList>

namespace server {

/// The properties of a connection that decide how its client can log in.
struct ConnectionKind
{
    bool isSecure = false;       ///< Whether it uses TLS.
    bool hasCertificate = false; ///< Whether the client has presented a certificate.
};

/// The settings of the hub, set at its start and replaced by SettingsChanged after a rehash. The
/// hub is deterministic: equal settings and equal turns produce equal results.
struct HubSettings
{
    QByteArray serverName = QByteArrayLiteral("hearth.local"); ///< Source of lines from the server.
    QByteArray networkName = QByteArrayLiteral("Hearth");      ///< NETWORK of RPL_ISUPPORT.
    QByteArray description = QByteArrayLiteral("A Hearth chat server"); ///< For WHOIS and LINKS.
    QByteArray version = QByteArrayLiteral("hearthd");                  ///< For RPL_VERSION.
    qint64 createdMs = 0; ///< Start of the server: UTC in milliseconds since 1970.
    QByteArray lobby = QByteArrayLiteral("#lobby"); ///< Telnet users join it on connecting.
    QList<QByteArray> motd;                         ///< Lines; empty: no message of the day.
    bool passwordNeeded = false; ///< Whether clients must send the server password with PASS.
    /// See Store::networkId(). Part of every msgid.
    QByteArray networkId;
    /// The SASL mechanisms that clients may use; empty: login is disabled.
    QList<QByteArray> saslMechanisms;
    bool saslPlainWithoutTls = false; ///< Whether PLAIN may be used on a connection without TLS.
    bool saslReauthentication = true; ///< Whether a logged-in client may switch accounts.
    /// Client-only tags that are not relayed, without '+': `*` denies all, `-name` is an
    /// exception. Sent as CLIENTTAGDENY in RPL_ISUPPORT.
    QList<QByteArray> deniedClientTags;
    /// Secret key for cloaked host names; empty: users see each other's IP addresses.
    QByteArray cloakKey;
    QByteArray adminName; ///< For ADMIN; when all three are empty, there is no information.
    QByteArray adminLocation;
    QByteArray adminEmail;
    QList<QByteArray> operatorNames; ///< Names that OPER accepts, for STATS.
    int stsPort = 0;                 ///< TLS port in the `sts` capability; 0: `sts` is not offered.
    int stsSeconds = 0;       ///< Duration in the `sts` capability: how long clients must use TLS.
    bool keepsHistory = true; ///< Whether messages are stored, so that users can read them later.
    int historyLimit = 1000;  ///< Messages in the answer to one CHATHISTORY.
    /// Messages of the history that a client without CHATHISTORY gets when it joins a channel.
    int replayLimit = 50;
    int workers = 1; ///< Number of workers that share the clients; see Outbox.
    Limits limits;
    QList<QByteArray> configuredAccounts; ///< Names of the accounts in the configuration.
    bool isRegistrationOpen = false;      ///< Whether users may register accounts.
    /// Whether a new account needs a code, which an operator gives to the user.
    bool isVerificationNeeded = false;
    /// Those of `configuredAccounts` whose users stay when their last client leaves.
    QList<QByteArray> alwaysOnAccounts;

    /// The SASL mechanisms that clients can use on a connection of @p kind.
    QList<QByteArray> saslMechanismsFor(ConnectionKind kind) const
    {
        QList<QByteArray> mechanisms = saslMechanisms;
        if (!kind.isSecure && !saslPlainWithoutTls)
            mechanisms.removeAll("PLAIN");
        if (!kind.hasCertificate)
            mechanisms.removeAll("EXTERNAL");
        return mechanisms;
    }

    friend bool operator==(const HubSettings &, const HubSettings &) = default;
};

} // namespace server
