// SPDX-License-Identifier: MIT
#include "client/session/ownerclaim.h"

#include "client/session/sessionstate.h"
#include "common/irc/numerics.h"

#include <utility>

namespace client {

namespace {

QByteArray ownerCommand()
{
    return QByteArrayLiteral("OWNER");
}

/// Whether @p message is one of the forms in which servers answer the command.
bool isAboutOwner(const irc::Message &message)
{
    if (message.command == "NOTE" || message.command == "FAIL")
        return message.param(0) == ownerCommand();
    // Of servers that do not know the command, or that saw too many wrong passwords.
    return (message.command == irc::numericCode(irc::ERR_UNKNOWNCOMMAND)
            || message.command == irc::numericCode(irc::ERR_UNKNOWNERROR)
            || message.command == irc::numericCode(irc::RPL_TRYAGAIN))
           && message.param(1) == ownerCommand();
}

} // namespace

void claimLobby(SessionState &session, const QByteArray &token)
{
    session.ownerToken = token;
    if (session.ready)
        presentOwnerToken(session);
}

void presentOwnerToken(SessionState &session)
{
    const QByteArray token = std::exchange(session.ownerToken, {});
    if (token.isEmpty())
        return;
    ++session.pendingOwnerAnswers;
    session.send(ownerCommand(), {token});
}

bool handleOwnerAnswer(SessionState &session, const irc::Message &message)
{
    if (session.pendingOwnerAnswers == 0 || !isAboutOwner(message))
        return false;
    --session.pendingOwnerAnswers;
    return true;
}

} // namespace client
