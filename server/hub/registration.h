// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/continuation.h"
#include "server/hub/deadlines.h"

namespace server {

class CommandContext;
class Hub;
class User;

/// Connection registration: https://modern.ircdocs.horse/#connection-registration
///
/// Disconnects clients that do not register in time. The time that a client spends waiting for the
/// server does not count.
class Registration
{
public:
    /// @p hub must outlive this object.
    explicit Registration(Hub &hub)
        : m_hub(hub)
    {}

    /// Starts the time limit of @p user.
    void begin(const User &user);
    /// Registers @p user once nick, user name, capabilities and SASL are settled. May refuse and
    /// close the connection.
    void completeIfReady(User &user);

    // Stop and restart the time limit of @p user while the client waits for the server.
    void pauseTime(User &user);
    void resumeTime(User &user);
    /// Applies a changed time limit to all clients that are not registered.
    void updateDeadlines();
    void closeLate();
    /// Forgets @p user, whose client is gone.
    void forget(const User &user);
    std::optional<qint64> nextDeadlineMs() const { return m_deadlines.next(); }

private:
    /// Returns false while a SASL step waits for the server's answer. Aborts an exchange that waits
    /// for the client.
    bool isSaslSettled(CommandContext &context);
    /// Whether the client may connect without a password or has given the right one. Otherwise
    /// starts a check of its password, or closes the connection if it has given none.
    bool hasPassword(CommandContext &context);
    qint64 deadlineMs(const User &user) const;

    Hub &m_hub;
    Deadlines m_deadlines;
};

/// The functions that continue a registration.
QList<ContinuationEntry> registrationContinuations();

} // namespace server
