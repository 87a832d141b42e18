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

/// The server's side of one SCRAM-SHA-256 exchange, without channel binding: bytes in, bytes out.
/// A value: copies continue independently.
/// https://www.rfc-editor.org/rfc/rfc5802 https://www.rfc-editor.org/rfc/rfc7677
class ScramServer
{
public:
    /// @p nonce must be printable, contain no comma, and never be used twice.
    explicit ScramServer(const QByteArray &nonce);

    /// Handles the client's first message. Returns the name that it gives; nullopt when the message
    /// is malformed, requires channel binding or an extension, or asks to act for another user.
    std::optional<QByteArray> handleFirst(const QByteArray &clientFirst);
    /// The server's first message.
    QByteArray challenge(const QByteArray &salt, int iterations);
    /// Handles the client's final message. Returns false when it is malformed or does not answer
    /// challenge(). The proof is still to be checked.
    bool handleFinal(const QByteArray &clientFinal);
    /// The proof of the final message.
    const QByteArray &proof() const noexcept { return m_proof; }
    /// Whether the final message proves that the client knows the password of @p storedKey.
    bool isProof(const QByteArray &storedKey) const;
    /// The server's last message, which proves that the server knows the password, too.
    QByteArray lastMessage(const QByteArray &serverKey) const;

private:
    QByteArray m_nonce;
    QByteArray m_bindingHeader;
    QByteArray m_firstBare;
    QByteArray m_fullNonce;
    QByteArray m_serverFirst;
    QByteArray m_signedText;
    QByteArray m_proof;
};

} // namespace irc
