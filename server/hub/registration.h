// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/deadlines.h"

namespace server {

class CommandContext;
class Hub;
class User;

/// Connection registration: https://modern.ircdocs.horse/#connection-registration
///
/// A client that has not registered in time is disconnected. Time in which the client waits for
/// an answer of the server does not count.
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

    // Called when the server begins to owe @p user an answer, and when it has answered.
    void pauseTime(User &user);
    void resumeTime(User &user);
    /// Applies a changed time limit to all clients that are not registered.
    void updateDeadlines();
    void closeLate();
    /// Forgets @p user, whose client is gone.
    void forget(const User &user);
    std::optional<qint64> nextDeadlineMs() const { return m_deadlines.next(); }

private:
    /// Ends a SASL exchange in which it is the client's turn. Returns false while the server owes
    /// an answer.
    bool isSaslSettled(CommandContext &context);
    /// Whether the client may connect without a password or has given the right one. Otherwise
    /// has its password checked, or closes the connection when it has given none.
    bool hasPassword(CommandContext &context);
    qint64 deadlineMs(const User &user) const;

    Hub &m_hub;
    Deadlines m_deadlines;
};

} // namespace server
