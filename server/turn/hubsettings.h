// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limits.h"

#include <QByteArray>
#include <QList>

namespace server {

/// The settings of the hub, at its start and after a rehash (SettingsChanged). Equal settings and
/// turns give equal hubs.
struct HubSettings
{
    QByteArray serverName = QByteArrayLiteral("hearth.local"); ///< Source of server lines.
    QByteArray networkName = QByteArrayLiteral("Hearth");      ///< NETWORK of RPL_ISUPPORT.
    QByteArray description = QByteArrayLiteral("A Hearth chat server"); ///< For WHOIS and LINKS.
    QByteArray version = QByteArrayLiteral("hearthd");                  ///< As RPL_VERSION says it.
    qint64 createdMs = 0; ///< Start of the server: UTC in milliseconds since 1970.
    QByteArray lobby = QByteArrayLiteral("#lobby"); ///< Telnet guests join it.
    QList<QByteArray> motd;                         ///< Lines; none: no message of the day.
    bool passwordNeeded = false;                    ///< To connect, with PASS.
    /// The prefix of every msgid. Must differ between runs in which turn sequences start from 1
    /// again, so that no two messages share an id.
    QByteArray messageIdPrefix;
    /// The SASL mechanisms that clients may use; empty: login is disabled.
    QList<QByteArray> saslMechanisms;
    bool saslPlainWithoutTls = false; ///< Whether PLAIN may be used on a connection without TLS.
    bool saslReauthentication = true; ///< Whether one may log in again, to another account.
    /// Client-only tags that are not passed on, without '+': `*` for all, `-name` for an
    /// exception. CLIENTTAGDENY of RPL_ISUPPORT.
    QList<QByteArray> deniedClientTags;
    /// Keys the hosts that others see; empty: they see addresses.
    QByteArray cloakKey;
    QByteArray adminName; ///< For ADMIN; all three empty: none.
    QByteArray adminLocation;
    QByteArray adminEmail;
    QList<QByteArray> operatorNames; ///< Of those who may become operators, for STATS.
    int stsPort = 0;    ///< Port for TLS that the capability `sts` names; 0: not offered.
    int stsSeconds = 0; ///< How long clients shall then keep to TLS.
    int workers = 1;    ///< How many I/O threads share the clients; see Outbox.
    Limits limits;

    /// SASL mechanisms for clients on a connection with TLS, or without.
    QList<QByteArray> saslMechanismsFor(bool secure) const
    {
        QList<QByteArray> mechanisms = saslMechanisms;
        if (!secure && !saslPlainWithoutTls)
            mechanisms.removeAll("PLAIN");
        return mechanisms;
    }

    friend bool operator==(const HubSettings &, const HubSettings &) = default;
};

} // namespace server
