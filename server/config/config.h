// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/historysync.h"
#include "server/turn/limits.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace server {

/// A [[listener]]: an address and port that accepts connections for one dialect.
struct ListenerConfig
{
    QByteArray url;      ///< text, irc or ircs with host and port, such as `ircs://*:6697`.
    QString certificate; ///< PEM file; empty: the server's own certificate.
    QString key;         ///< PEM file; empty only together with `certificate`.

    friend bool operator==(const ListenerConfig &, const ListenerConfig &) = default;
};

struct ServerConfig
{
    QByteArray name; ///< Source of the server's lines; empty: derived from the machine's name.
    QByteArray network = "Hearth";
    QByteArray password; ///< Required from clients, plain or hashed; empty: none.
    QByteArray lobby = "#lobby";
    QByteArray motd;
    QByteArray clientTagsDenied; ///< Tag names without '+', separated by commas.
    QByteArray description = "A Hearth chat server"; ///< For WHOIS and LINKS.
    QByteArray adminName;                            ///< Of the administrator, for ADMIN.
    QByteArray adminLocation;
    QByteArray adminEmail;
    int stsPort = 0;    ///< Port for TLS that clients must use from now on; 0: none.
    int stsSeconds = 0; ///< How long clients must keep using TLS.
    AccessPolicy access = AccessPolicy::Lan;
    int workers = 0;       ///< See WorkerPool; 0: chosen by workerCount().
    QByteArray user = {};  ///< User that replaces root after the start; empty: chosen.
    QByteArray group = {}; ///< Group that replaces root's; empty: that of the user.

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

/// An [[operator]] or [[account]].
struct PasswordConfig
{
    QByteArray name;
    QByteArray password; ///< Output of `hearthd ctl hash`, or plain.
    /// Of an account: whether its user stays when the last client leaves.
    bool isAlwaysOn = false;

    friend bool operator==(const PasswordConfig &, const PasswordConfig &) = default;
};

/// How messages are stored.
struct HistoryConfig
{
    bool isEnabled = true;
    HistorySync sync = HistorySync::Normal;
    int chathistoryMax = 1000; ///< Messages in the answer to one CHATHISTORY.
    int replayLines = 50;      ///< Messages that a client without CHATHISTORY gets on joining.
    int keepDays = 0;          ///< 0: messages of any age are kept.
    int keepMib = 0; ///< Size of the database from which the oldest messages are removed; 0: none.

    friend bool operator==(const HistoryConfig &, const HistoryConfig &) = default;
};

/// A [[channel]]: how long its messages are kept.
struct ChannelConfig
{
    QByteArray name;
    int keepDays = 0;     ///< 0: messages of any age are kept.
    int keepMessages = 0; ///< 0: any number is kept.

    friend bool operator==(const ChannelConfig &, const ChannelConfig &) = default;
};

/// How users register accounts and log in to them.
struct AccountsConfig
{
    bool registration = true;     ///< Whether users may register accounts.
    bool verification = false;    ///< Whether a new account needs a code from an operator.
    bool plainWithoutTls = false; ///< Allows SASL PLAIN on a connection without TLS.

    friend bool operator==(const AccountsConfig &, const AccountsConfig &) = default;
};

/// The values of a configuration file. A default-constructed one has the defaults.
struct Config
{
    QString data; ///< Folder of the server's files; empty: see DataFolder::defaultPath().
    ServerConfig server;
    QList<ListenerConfig> listeners; ///< Empty: the default listeners.
    ServerLimits limits;
    QList<PasswordConfig> operators;
    HistoryConfig history;
    QList<ChannelConfig> channels; ///< Every [[channel]].
    AccountsConfig accounts;
    QList<PasswordConfig> accountList; ///< Every [[account]].
    /// Keys that the file sets, such as `server.password`, or `listener` for a [[listener]];
    /// sorted.
    QList<QByteArray> keys;
    bool othersMayRead = false; ///< Whether every user of the machine can read the file.

    friend bool operator==(const Config &, const Config &) = default;
};

/// A mistake in a configuration file.
struct ConfigError
{
    QString file;
    int line = 0;   ///< From 1; 0: the file as a whole.
    int column = 0; ///< From 1.
    QString reason; ///< Sentence without a full stop.

    /// `file:line:column: reason`.
    QString toString() const;
};

using ConfigResult = std::variant<Config, ConfigError>;

/// Parses TOML; @p file is the name for error messages. Reports the first mistake in the file.
ConfigResult parseConfig(QByteArrayView toml, const QString &file);
/// The same for a file on disk. Refuses anything but a regular file, such as a pipe, at once.
ConfigResult readConfig(const QString &file);

/// The keys whose values differ, named as in Config::keys.
QList<QByteArray> changedKeys(const Config &before, const Config &after);
/// Returns a sentence that says why a running server with the configuration @p before must refuse
/// @p after; empty if it may apply it. A file that an editor or a full disk truncated must not open
/// the server to everyone, so what protects the server can be changed but not just left out.
QString reloadRefusal(const Config &before, const Config &after);
/// Replaces the values in @p config that only a restart can change by those of @p running, and
/// returns the keys whose values differed.
QList<QByteArray> keepRestartKeys(Config &config, const Config &running);

} // namespace server
