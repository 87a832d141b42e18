// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace irc {

/// Decodes base64. Returns an empty array when @p text is not valid base64.
QByteArray decodedBase64(const QByteArray &text);

/// The keys of SCRAM-SHA-256, made of a salted password (the result of PBKDF2).
/// https://www.rfc-editor.org/rfc/rfc5802#section-3
struct ScramKeys
{
    QByteArray clientKey;
    QByteArray storedKey;
    QByteArray serverKey;

    static ScramKeys of(const QByteArray &saltedPassword);
};

/// The client's side of one SCRAM-SHA-256 exchange, without channel binding: bytes in, bytes out.
/// The caller computes the salted password with PBKDF2, which is slow.
/// https://www.rfc-editor.org/rfc/rfc5802 https://www.rfc-editor.org/rfc/rfc7677
class ScramClient
{
public:
    /// The parameters for PBKDF2.
    struct Challenge
    {
        QByteArray salt;
        int iterations = 0;

        friend bool operator==(const Challenge &, const Challenge &) = default;
    };

    static constexpr int minIterations = 4'096;
    static constexpr int maxIterations = 1'000'000;

    /// @p nonce must be printable, contain no comma, and never be used twice.
    ScramClient(const QByteArray &name, const QByteArray &nonce);

    QByteArray firstMessage() const;
    /// Handles the server's first message. Returns nullopt when it is malformed, does not answer
    /// firstMessage(), or has an iteration count outside the bounds above.
    std::optional<Challenge> handleChallenge(const QByteArray &serverFirst);
    QByteArray finalMessage(const QByteArray &saltedPassword);
    /// Whether the server's last message proves that the server knows the password, too.
    bool isServerProof(const QByteArray &serverFinal) const;
    /// Whether the server's last message reports that it rejects the client's final message.
    static bool isServerError(const QByteArray &serverFinal);

private:
    QByteArray m_firstBare;
    QByteArray m_nonce;
    QByteArray m_serverFirst;
    QByteArray m_fullNonce;
    QByteArray m_serverSignature;
};

} // namespace irc
