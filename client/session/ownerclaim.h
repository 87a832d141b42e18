// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {
struct Message;
}

namespace client {

class SessionState;

// OWNER: the token with which this client becomes owner of the lobby of a server that its user
// runs. It is presented by the program, so its answer is not shown.

/// Presents @p token: at once when the greeting is over, else before any room is joined.
void claimLobby(SessionState &session, const QByteArray &token);
/// Presents the token that waits for the end of the greeting, if there is one.
void presentOwnerToken(SessionState &session);
/// Whether @p message answers a token that was presented.
bool handleOwnerAnswer(SessionState &session, const irc::Message &message);

} // namespace client
