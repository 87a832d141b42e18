// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/scram.h"
#include "server/turn/query.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace server {

/// A name and a password from a client, not yet checked.
struct Credentials
{
    QByteArray name;
    QByteArray password;
};

/// One message of a client in an exchange.
struct SaslRequest
{
    ClientId client = 0;
    QByteArray mechanism; ///< Upper case.
    /// Decoded from base64; nullopt starts a new exchange: the client has only named the mechanism.
    std::optional<QByteArray> response;
    bool secure = false;               ///< Whether the connection uses TLS.
    QByteArray certificateFingerprint; ///< SHA-256 of the client's certificate in lower-case hex.
};

/// A proof from a client that it knows the password of @p name, not yet checked.
struct ScramProof
{
    QByteArray name;
    irc::ScramServer exchange;
    // The parameters of the challenge.
    QByteArray salt;
    int iterations = 0;
};

using SaslStepResult = std::variant<SaslAnswer, Credentials, ScramProof>;

/// An exchange of one client with a mechanism.
/// https://www.rfc-editor.org/rfc/rfc4422
class SaslConversation
{
public:
    virtual ~SaslConversation() = default;

    /// Handles a response of the client; nullopt: it has only named the mechanism. Any result
    /// except a challenge and a proof ends the conversation. Must accept any bytes.
    virtual SaslStepResult step(const std::optional<QByteArray> &response) = 0;
};

/// A SASL mechanism.
class SaslMechanism
{
public:
    virtual ~SaslMechanism() = default;

    /// Upper-case name in the IANA registry.
    virtual QByteArray name() const = 0;
    /// Begins an exchange. Returns null when the mechanism may not be used over the client's
    /// connection, which @p first describes.
    virtual std::unique_ptr<SaslConversation> start(const SaslRequest &first) = 0;
};

} // namespace server
