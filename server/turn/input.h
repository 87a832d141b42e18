// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/clientid.h"
#include "server/turn/hubsettings.h"
#include "server/turn/query.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <variant>

namespace server {

/// How a listener talks.
enum class DialectKind : quint8 {
    Irc,  ///< IRCv3 lines.
    Text, ///< The telnet room: plain text for users.
};

/// Why a line that came in is not a message.
enum class RefusalReason : quint8 {
    LineTooLong, ///< The part without tags is over 510 bytes.
    TagsTooLong, ///< The client's tags are over 4094 bytes.
    NotUtf8,     ///< Not valid UTF-8 (irc dialect; the text dialect reads Latin-1 instead).
};

/// A client connected and, with TLS, finished the handshake.
struct ClientConnected
{
    ClientId client = 0;
    DialectKind dialect = DialectKind::Irc;
    bool secure = false;     ///< TLS.
    QByteArray address = {}; ///< The peer's IP address, no port; never starts with ':'.
    QByteArray certificateFingerprint =
        {}; ///< SHA-256 of the client's certificate in lower-case hex.
};

/// A message came in.
struct MessageReceived
{
    ClientId client = 0;
    irc::Message message;
};

/// A line came in that the dialect had to refuse.
struct LineRefused
{
    ClientId client = 0;
    RefusalReason reason = RefusalReason::LineTooLong;
    QByteArray command;    ///< Upper case, as far as it could be read; may be empty.
    QByteArray label = {}; ///< Of the line; empty: none, or it could not be read.
};

/// The connection is closed; later lines to the client are dropped.
struct ClientDisconnected
{
    ClientId client = 0;
    QByteArray reason; ///< For the QUIT that others see: "Ping timeout: 150 seconds".
};

/// The server is about to stop: every client gets ERROR and is disconnected.
struct ServerStopping
{
    QByteArray reason;
};

/// The available SASL mechanisms have changed; empty: login is disabled.
struct SaslMechanismsChanged
{
    QList<QByteArray> mechanisms;
};

/// The configuration was read again. The server's name, the prefix of its message ids, its cloak
/// key, workers, start and SASL mechanisms stay as they were.
struct SettingsChanged
{
    std::shared_ptr<const HubSettings> settings; ///< Never null.
};

/// An account was removed: its users are logged out.
struct AccountRemoved
{
    QByteArray account;
};

/// A token was issued that makes a client the owner of the lobby.
struct OwnerTokenIssued
{
    QByteArray hash; ///< OwnerTokens::hashOf() of the token, which itself stays outside the hub.
};

/// An event that the hub handles.
using Input = std::variant<ClientConnected, MessageReceived, LineRefused, ClientDisconnected,
                           ServerStopping, QueryAnswered, SaslMechanismsChanged, SettingsChanged,
                           AccountRemoved, OwnerTokenIssued>;
using InputList = QList<Input>;

/// Memory that @p message takes, roughly.
qsizetype roughBytes(const irc::Message &message) noexcept;
/// Memory that @p input takes, roughly.
qsizetype roughBytes(const Input &input) noexcept;

/// The client that @p input comes from by way of its worker; 0: it comes from elsewhere.
ClientId senderOf(const Input &input) noexcept;

/// roughBytes() of what came from clients, by worker.
using InputBytes = QList<qsizetype>;

/// The bytes from clients in @p inputs. Empty when no input came from a client.
InputBytes inputBytes(const InputList &inputs, int workers);

/// A batch of inputs with one sequence number and one time, applied by the hub as a unit.
/// A turn without inputs only lets time pass.
struct Turn
{
    quint64 sequence = 0; ///< Grows by one with each turn, from 1.
    qint64 timeMs = 0;    ///< UTC in milliseconds since 1970; never steps back.
    InputList inputs;
};

} // namespace server
