// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {
struct Message;
}

namespace client {

class SessionState;

// OWNER: the hosted server makes the client that presents its token the owner of the lobby. The
// program presents it by itself, so the answer is not shown.

/// Presents @p token at once if the session is ready, else before any channel is joined.
void claimLobby(SessionState &session, const QByteArray &token);
/// Presents SessionState::ownerToken, if there is one.
void presentOwnerToken(SessionState &session);
/// Returns whether @p message answers a presented token, and counts the answer.
bool handleOwnerAnswer(SessionState &session, const irc::Message &message);

} // namespace client
