// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"

#include <QByteArray>

namespace server {

/// Shorter passwords of accounts are too weak.
constexpr qsizetype minPasswordBytes = 6;

/// Whether a user may choose @p password for @p account: Derived, or the reason why not.
VerifierOutcome newPasswordOutcome(const QByteArray &account, const QByteArray &password);

/// Derives the verifier of @p password with a random salt, and makes a random code. Slow, see
/// ScramVerifier::make().
VerifierDerived deriveVerifier(const QByteArray &password);

} // namespace server
