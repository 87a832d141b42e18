// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QCoreApplication>
#include <QString>

namespace client {

/// Sentences for the numerics of a server.
class ReplyText
{
    Q_DECLARE_TR_FUNCTIONS(client::ReplyText)

public:
    /// The meaning of a reply or error; empty if the server's own text is the best there is.
    static QString sentence(const irc::Message &message);
    /// The information of a WHOIS reply about a user; empty if the reply has none.
    static QString whois(const irc::Message &message);
    /// Why this user cannot join a channel, and what to do about it.
    static QString joinRefusal(const irc::Message &message);
    /// Why a message was not delivered.
    static QString deliveryFailure(const irc::Message &message);
    /// An error about a channel, target or command for which there is no sentence.
    static QString namedError(const irc::Message &message);
    /// The parameters from @p first on, as one line.
    static QString joinedParams(const irc::Message &message, qsizetype first);
};

} // namespace client
