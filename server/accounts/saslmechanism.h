// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace server {

/// A name and a password as a client gave them. Whether they are right has to be checked.
struct Credentials
{
    QByteArray name;
    QByteArray password;
};

using SaslStepResult = std::variant<SaslAnswer, Credentials>;

/// One exchange of one client with a mechanism.
/// https://www.rfc-editor.org/rfc/rfc4422
class SaslConversation
{
public:
    virtual ~SaslConversation() = default;

    /// Takes what the client sent; nullopt: it has only named the mechanism. After any result but
    /// a challenge the conversation is over. Must accept any bytes.
    virtual SaslStepResult step(const std::optional<QByteArray> &response) = 0;
};

/// A way to prove who one is.
class SaslMechanism
{
public:
    virtual ~SaslMechanism() = default;

    /// As the registry of IANA has it, upper case.
    virtual QByteArray name() const = 0;
    /// Begins an exchange; @p first says what is known of the client's connection.
    virtual std::unique_ptr<SaslConversation> start(const SaslStep &first) = 0;
};

} // namespace server
