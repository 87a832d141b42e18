// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace irc {

/// The keys that SCRAM-SHA-256 makes of a password that was stretched (PBKDF2).
/// https://www.rfc-editor.org/rfc/rfc5802#section-3
struct ScramKeys
{
    QByteArray clientKey;
    QByteArray storedKey;
    QByteArray serverKey;

    static ScramKeys of(const QByteArray &saltedPassword);
};

/// The client's side of one SCRAM-SHA-256 exchange, without channel binding: bytes in, bytes out.
/// Stretching the password is slow and happens elsewhere.
/// https://www.rfc-editor.org/rfc/rfc5802 https://www.rfc-editor.org/rfc/rfc7677
class ScramClient
{
public:
    /// What the password has to be stretched with.
    struct Challenge
    {
        QByteArray salt;
        int iterations = 0;

        friend bool operator==(const Challenge &, const Challenge &) = default;
    };

    static constexpr int minIterations = 4'096;
    static constexpr int maxIterations = 1'000'000;

    /// @p nonce: printable, without commas, never used before.
    ScramClient(const QByteArray &name, const QByteArray &nonce);

    QByteArray firstMessage() const;
    /// Takes the server's first message; nothing when it is none, is not an answer to this
    /// exchange, or asks for fewer or more iterations than are sane.
    std::optional<Challenge> takeChallenge(const QByteArray &serverFirst);
    QByteArray finalMessage(const QByteArray &saltedPassword);
    /// Whether the server's last message proves that it knows the password too.
    bool isServerProof(const QByteArray &serverFinal) const;
    /// Whether the server's last message says that it does not accept the client's.
    static bool isServerError(const QByteArray &serverFinal);

private:
    QByteArray m_firstBare;
    QByteArray m_nonce;
    QByteArray m_serverFirst;
    QByteArray m_fullNonce;
    QByteArray m_serverSignature;
};

} // namespace irc
