// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"

namespace client {

/// The id of the rule that hides @p kind of the sender of @p message; 0: it is shown.
qint64 ignoringRule(const SessionState &session, const irc::Message &message,
                    IgnoreRule::Kind kind);

/// Adds a rule for @p name, a nick or a mask: for the account too if it is known. Returns the rule,
/// or null if it is not valid or there are too many.
const IgnoreRule *ignore(SessionState &session, const QByteArray &name, int kinds);
/// Removes the rule for @p name. Returns false if there is none.
bool unignore(SessionState &session, const QByteArray &name);
/// The rule as users read it.
QString ruleText(const IgnoreRule &rule);

/// The mask that bans @p name: the host of a known user, or the nick. A mask is unchanged.
QByteArray banMask(const SessionState &session, const QByteArray &name);

} // namespace client
