// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace server {

/// Who may connect, by address.
enum class AccessPolicy : quint8 {
    Lan,    ///< Private, link-local and loopback addresses.
    Public, ///< Everybody.
};

/// A [[listener]]: an address and port that accepts connections for one dialect.
struct ListenerConfig
{
    QByteArray url;      ///< text, irc or ircs with host and port: `ircs://*:6697`.
    QString certificate; ///< PEM file; empty: the server's own certificate.
    QString key;         ///< PEM file; empty only together with `certificate`.

    friend bool operator==(const ListenerConfig &, const ListenerConfig &) = default;
};

struct ServerConfig
{
    QByteArray name; ///< Source of the server's lines; empty: made from the machine's name.
    QByteArray network = "Hearth";
    QByteArray password; ///< Needed to connect, plain or hashed; empty: none.
    QByteArray lobby = "#lobby";
    QByteArray motd;
    QByteArray clientTagsDenied; ///< Tag names without '+', with commas between them.
    QByteArray description = "A Hearth chat server"; ///< What others read about the server.
    QByteArray adminName;                            ///< Who runs the server, for ADMIN.
    QByteArray adminLocation;
    QByteArray adminEmail;
    int stsPort = 0;    ///< Port where clients shall use TLS from now on; 0: they need not.
    int stsSeconds = 0; ///< For how long.
    AccessPolicy access = AccessPolicy::Lan;
    int workers = 0;       ///< I/O threads; 0: one for each core, at most 8.
    QByteArray user = {};  ///< Whose rights a server started as root goes on with; empty: chosen.
    QByteArray group = {}; ///< Likewise; empty: the group of the user.

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

/// What one client may use up. Lengths are in bytes.
struct LimitsConfig
{
    int commandsPerSecond = 4; ///< 0: no limit.
    int commandBurst = 10;
    /// At once; 0: no limit, -1: 16 with public access, else 128. Loopback is free.
    int connectionsPerAddress = -1;
    /// New ones in ten minutes; 0: no limit, -1: 32 with public access, else 512.
    int newConnectionsPerAddress = -1;
    /// Wrong ones, from one address; 0: no limit.
    int passwordAttemptsPerMinute = 3;
    int sendQueueKib = 1024;
    int sendMemoryMib = 256; ///< Unsent bytes of all clients; 0: no limit.
    int registrationTimeoutSeconds = 30;
    int pingSeconds = 90;
    int pingTimeoutSeconds = 150;
    int nickLength = 32;
    int userLength = 20;
    int realNameLength = 150;
    int channelLength = 64;
    int topicLength = 390;
    int kickLength = 390;
    int awayLength = 390;
    int quitLength = 390;
    int channelsPerClient = 100;
    int targetsPerCommand = 8;

    friend bool operator==(const LimitsConfig &, const LimitsConfig &) = default;
};

/// Who may become an operator with OPER, or log in to an account.
struct PasswordConfig
{
    QByteArray name;
    QByteArray password; ///< As `hearthd ctl hash` prints it, or plain.

    friend bool operator==(const PasswordConfig &, const PasswordConfig &) = default;
};

/// How people log in.
struct AccountsConfig
{
    bool plainWithoutTls = false; ///< SASL PLAIN on a connection without TLS.

    friend bool operator==(const AccountsConfig &, const AccountsConfig &) = default;
};

/// What the configuration file says; as constructed, what holds without one.
struct Config
{
    QString data; ///< Folder of the server's files; empty: chosen by where it runs.
    ServerConfig server;
    QList<ListenerConfig> listeners; ///< Empty: the default listeners.
    LimitsConfig limits;
    QList<PasswordConfig> operators;
    AccountsConfig accounts;
    QList<PasswordConfig> people; ///< Who has an account.
    /// What the file has, as `server.password`, or `listener` for a [[listener]]; sorted.
    QList<QByteArray> keys;
    bool othersMayRead = false; ///< Every user of the machine may read the file.

    friend bool operator==(const Config &, const Config &) = default;
};

/// Why a configuration is refused: one sentence, and where.
struct ConfigError
{
    QString file;
    int line = 0;   ///< From 1; 0 when the file as a whole is meant.
    int column = 0; ///< From 1.
    QString reason;

    /// `file:line:column: reason`.
    QString toString() const;
};

using ConfigResult = std::variant<Config, ConfigError>;

/// Reads TOML; @p file is the name for error messages. The first mistake in the file is told.
ConfigResult parseConfig(QByteArrayView toml, const QString &file);
/// The same from a regular file on disk; anything else, such as a pipe, is refused at once.
ConfigResult readConfig(const QString &file);

/// The keys whose values differ, as Config::keys names them.
QList<QByteArray> changedKeys(const Config &before, const Config &after);
/// Why a running server with @p before does not take @p after, as a sentence; empty: it may. A
/// file that an editor or a full disk cut off must not open the server to everybody: what protects
/// it has to be changed by name and cannot go by being left out.
QString reloadRefusal(const Config &before, const Config &after);

/// Every key there is, as `nick_length` in section `limits`. Section names are those of the file;
/// empty for keys that stand before any section.
struct ConfigKeyName
{
    QByteArray section;
    QByteArray name;
};
QList<ConfigKeyName> configKeyNames();

} // namespace server
