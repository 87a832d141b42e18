// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/continuation.h"
#include "server/hub/deadlines.h"

namespace server {

class CommandContext;
class Hub;
class Client;

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

    /// Starts the time limit of @p client.
    void begin(const Client &client);
    /// Registers the user of @p client once nick, user name, capabilities and SASL are settled. May
    /// refuse and close the connection.
    void completeIfReady(Client &client);

    // Stop and restart the time limit of @p client while it waits for the server.
    void pauseTime(Client &client);
    void resumeTime(Client &client);
    /// Applies a changed time limit to all clients that are not registered.
    void updateDeadlines();
    void closeLate();
    /// Forgets @p client, which is gone.
    void forget(const Client &client);
    std::optional<qint64> nextDeadlineMs() const { return m_deadlines.next(); }

    static auto fieldsOf(auto &value)
    {
        auto &[hub, deadlines] = value;
        Q_UNUSED(hub);
        return std::tie(deadlines);
    }

private:
    /// Returns false while a SASL step waits for the server's answer. Aborts an exchange that waits
    /// for the client.
    bool isSaslSettled(CommandContext &context);
    /// Whether the client may connect without a password or has given the right one. Otherwise
    /// starts a check of its password, or closes the connection if it has given none.
    bool hasPassword(CommandContext &context);
    qint64 deadlineMs(const Client &client) const;

    Hub &m_hub;
    Deadlines m_deadlines;
};

/// The functions that continue a registration.
QList<ContinuationEntry> registrationContinuations();

} // namespace server
