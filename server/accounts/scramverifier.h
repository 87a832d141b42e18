// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace server {

/// What is kept in place of a password: it can tell whether a password is right, and neither
/// the password nor a way to log in can be had from it.
/// https://www.rfc-editor.org/rfc/rfc5803 https://www.rfc-editor.org/rfc/rfc7677
struct ScramVerifier
{
    int iterations = 0;
    QByteArray salt;
    QByteArray storedKey;
    QByteArray serverKey;

    static constexpr int usualIterations = 210'000;

    /// Slow by design: some hundred milliseconds of the calling thread. @p salt: 16 random bytes.
    static ScramVerifier make(QByteArrayView password, const QByteArray &salt,
                              int iterations = usualIterations);
    /// Reads toText(); nothing when @p text is none.
    static std::optional<ScramVerifier> fromText(QByteArrayView text);
    /// `scram-sha-256:<iterations>:<salt>:<StoredKey>:<ServerKey>`, the last three in base64.
    QByteArray toText() const;

    /// As slow as make(); takes the same time whether it is right or wrong.
    bool matches(QByteArrayView password) const;
};

/// What a check of @p kept, a verifier as text or a password, costs at least in rounds of PBKDF2.
/// A password in plain text costs as much as a verifier, so that the time does not tell it apart.
int roundsToCheck(const QByteArray &kept);

/// Whether @p password is the one that is kept as @p kept: as text of a verifier, or as it is.
/// Never when @p kept is empty. Takes as long as @p rounds rounds of PBKDF2 whatever is kept.
bool isKeptPassword(const QByteArray &kept, const QByteArray &password, int rounds);

} // namespace server
