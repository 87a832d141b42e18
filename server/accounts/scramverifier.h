// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace server {

/// Stored instead of a password: verifies it, but reveals neither the password nor a way to log in.
/// https://www.rfc-editor.org/rfc/rfc5803 https://www.rfc-editor.org/rfc/rfc7677
struct ScramVerifier
{
    int iterations = 0;
    QByteArray salt;
    QByteArray storedKey;
    QByteArray serverKey;

    static constexpr int defaultIterations = 210'000;

    /// Slow by design: blocks for some hundred milliseconds. @p salt: 16 random bytes.
    static ScramVerifier make(QByteArrayView password, const QByteArray &salt,
                              int iterations = defaultIterations);
    /// The inverse of toText(). Returns nullopt if @p text is not a verifier.
    static std::optional<ScramVerifier> fromText(QByteArrayView text);
    /// `scram-sha-256:<iterations>:<salt>:<StoredKey>:<ServerKey>`, the last three in base64.
    QByteArray toText() const;

    /// As slow as make(). The duration does not depend on the result.
    bool matches(QByteArrayView password) const;
};

/// Cost of checking @p stored, a verifier as text or a plain password, in rounds of PBKDF2. A plain
/// password costs as much as a new verifier, so that the duration does not reveal it.
int roundsToCheck(const QByteArray &stored);

/// Whether @p password matches @p stored, a verifier as text or a plain password. False if @p
/// stored is empty. Takes as long as @p rounds rounds of PBKDF2 in every case.
bool isStoredPassword(const QByteArray &stored, const QByteArray &password, int rounds);

/// The server's last message if @p proof proves the password of @p stored, a verifier as text or a
/// plain password; otherwise nullopt. Slow only with a plain password.
std::optional<QByteArray> acceptedProof(const QByteArray &stored, const ScramProof &proof);

} // namespace server
