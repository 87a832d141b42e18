// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/clientid.h"
#include "server/turn/hubsettings.h"
#include "server/turn/query.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>
#include <variant>

namespace server {

/// The protocol of a listener.
enum class DialectKind : quint8 {
    Irc,  ///< IRCv3 lines.
    Text, ///< The telnet room: plain text for users.
};

/// Why a received line was rejected.
enum class RefusalReason : quint8 {
    LineTooLong, ///< The line without its tags is over 510 bytes.
    TagsTooLong, ///< The client's tags are over 4094 bytes.
    NotUtf8,     ///< Not valid UTF-8. Irc only: Text reads the line as Latin-1.
};

/// A client connected. With TLS, the handshake is finished.
struct ClientConnected
{
    ClientId client = 0;
    DialectKind dialect = DialectKind::Irc;
    bool secure = false;     ///< Whether the connection uses TLS.
    QByteArray address = {}; ///< The peer's IP address without port; never starts with ':'.
    QByteArray certificateFingerprint =
        {}; ///< SHA-256 of the client's certificate in lower-case hex.

    friend bool operator==(const ClientConnected &, const ClientConnected &) = default;
};

/// A client sent a message.
struct MessageReceived
{
    ClientId client = 0;
    irc::Message message;

    friend bool operator==(const MessageReceived &, const MessageReceived &) = default;
};

/// A client sent a line that is not a valid message.
struct LineRefused
{
    ClientId client = 0;
    RefusalReason reason = RefusalReason::LineTooLong;
    QByteArray command;    ///< Upper case; empty when it could not be parsed.
    QByteArray label = {}; ///< The `label` tag; empty when absent or unreadable.

    friend bool operator==(const LineRefused &, const LineRefused &) = default;
};

/// A connection was closed. Later lines to the client are dropped.
struct ClientDisconnected
{
    ClientId client = 0;
    QByteArray reason; ///< For the QUIT message, as "Ping timeout: 150 seconds".

    friend bool operator==(const ClientDisconnected &, const ClientDisconnected &) = default;
};

/// The server is about to stop: every client gets ERROR and is disconnected.
struct ServerStopping
{
    QByteArray reason;

    friend bool operator==(const ServerStopping &, const ServerStopping &) = default;
};

/// The available SASL mechanisms have changed. An empty list disables login.
struct SaslMechanismsChanged
{
    QList<QByteArray> mechanisms;

    friend bool operator==(const SaslMechanismsChanged &, const SaslMechanismsChanged &) = default;
};

/// The configuration was reloaded. The hub keeps its old serverName, networkId, cloakKey,
/// workers, createdMs and saslMechanisms. Copies share the settings, so copying is cheap.
class SettingsChanged
{
public:
    /// Drops the cloak key of @p settings: no secret is part of a turn.
    explicit SettingsChanged(HubSettings settings = {})
    {
        settings.cloakKey.clear();
        m_settings = std::make_shared<const HubSettings>(std::move(settings));
    }

    const HubSettings &settings() const noexcept { return *m_settings; }

    friend bool operator==(const SettingsChanged &a, const SettingsChanged &b)
    {
        return a.m_settings == b.m_settings || *a.m_settings == *b.m_settings;
    }

private:
    std::shared_ptr<const HubSettings> m_settings; ///< Null only after a move.
};

/// An account was removed. The hub logs out its users.
struct AccountRemoved
{
    QByteArray account;

    friend bool operator==(const AccountRemoved &, const AccountRemoved &) = default;
};

/// A token was issued that makes a client the owner of the lobby.
struct OwnerTokenIssued
{
    QByteArray hash; ///< OwnerTokens::hashOf() of the token; the input omits the token itself.

    friend bool operator==(const OwnerTokenIssued &, const OwnerTokenIssued &) = default;
};

/// The store cannot write any more, or can write again. Meanwhile the hub refuses commands whose
/// effect has to be stored.
struct StoreStateChanged
{
    bool isFailing = false;
    bool refusesMessages = false; ///< False while failing: messages are not stored in any case.
    QByteArray reason = {};       ///< A sentence for operators; empty: all is well.

    friend bool operator==(const StoreStateChanged &, const StoreStateChanged &) = default;
};

/// A message that was handled but could not be stored. No recipient has received it.
struct UnstoredMessage
{
    ClientId client = 0;   ///< The author's connection.
    QByteArray command;    ///< PRIVMSG, NOTICE, TAGMSG or REDACT.
    QByteArray target;     ///< As in the record.
    QByteArray label = {}; ///< Of the response that was withheld with it; empty: none was.

    friend bool operator==(const UnstoredMessage &, const UnstoredMessage &) = default;
};

/// Messages were not stored; the hub notifies their authors.
struct MessagesNotStored
{
    QList<UnstoredMessage> messages;

    friend bool operator==(const MessagesNotStored &, const MessagesNotStored &) = default;
};

/// An event that the hub handles.
using Input = std::variant<ClientConnected, MessageReceived, LineRefused, ClientDisconnected,
                           ServerStopping, QueryAnswered, SaslMechanismsChanged, SettingsChanged,
                           AccountRemoved, OwnerTokenIssued, StoreStateChanged, MessagesNotStored>;
using InputList = QList<Input>;

/// Approximate memory use of @p message.
qsizetype roughBytes(const irc::Message &message) noexcept;
/// Approximate memory use of @p input.
qsizetype roughBytes(const Input &input) noexcept;

/// The client whose worker sent @p input, or 0 when @p input is from another source.
ClientId senderOf(const Input &input) noexcept;

/// Sum of roughBytes() of the inputs from clients, indexed by worker.
using InputBytes = QList<qsizetype>;

/// Adds up the inputs from clients of @p node. Empty when there are none.
InputBytes inputBytes(const InputList &inputs, int workers, NodeId node = 0);

/// A batch of inputs with one sequence number and one time, applied by the hub as a unit.
/// A turn without inputs only advances the time.
struct Turn
{
    quint64 sequence = 0; ///< The first turn has 1, each turn one more.
    qint64 timeMs = 0;    ///< UTC in milliseconds since 1970; never decreases.
    InputList inputs;

    friend bool operator==(const Turn &, const Turn &) = default;
};

} // namespace server
