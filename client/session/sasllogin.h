// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "common/irc/message.h"
#include "common/irc/scram.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace client {

/// One attempt to log in to an account: by a certificate (EXTERNAL) if there is one, else by
/// SCRAM-SHA-256 if the server supports it, else by PLAIN if the connection is confidential and
/// SCRAM has not succeeded before. Returns lines, sends nothing.
/// SASL: https://ircv3.net/specs/extensions/sasl-3.2
class SaslLogin
{
public:
    /// Why the attempt has failed, apart from a numeric of the server.
    enum class Failure : quint8 {
        NoMechanism,        ///< The server offers no mechanism that this program knows.
        NotConfidential,    ///< It offers PLAIN only, but others could read the password.
        WrongPassword,      ///< Reported within the exchange (RFC 5802, section 5.1, `e`).
        ServerUnverified,   ///< The server could not prove that it knows the password.
        Downgraded,         ///< It offers PLAIN only, though SCRAM has succeeded before.
        CertificateRefused, ///< It does not accept the certificate, and there is no password.
    };
    /// The consequence of one input.
    struct Step
    {
        QByteArrayList lines = {};
        /// Derive a key from prepared() with this and pass it to handleDerivedKey().
        std::optional<irc::ScramClient::Challenge> challenge = {};
        std::optional<Failure> failure = {};
    };

    /// Begins an attempt. @p offered: comma-separated mechanisms, empty if unknown;
    /// @p confidential: no third party can read the connection; @p nonce: see ScramClient.
    Step start(const Credentials &who, QByteArrayView offered, bool confidential,
               const QByteArray &nonce);
    /// Handles an AUTHENTICATE message.
    Step handle(const irc::Message &message);
    /// Ignored unless @p challenge is the current one.
    Step handleDerivedKey(const irc::ScramClient::Challenge &challenge, const QByteArray &key);
    /// Handles RPL_SASLMECHS (908): servers list their mechanisms before they refuse another.
    void restrictTo(QByteArrayView offered);
    /// The server has refused the mechanism, the certificate or the log-in. Returns the attempt
    /// with the next mechanism or the reason why there is none; nullopt if account or password are
    /// wrong.
    std::optional<Step> handleRefusal();
    /// The server reports success.
    Step succeed();
    bool isRunning() const { return m_stage != Stage::Idle; }
    /// The mechanism of the running attempt.
    QByteArray mechanism() const { return m_mechanism; }
    void reset() { *this = {}; }

    /// @p password normalized for key derivation: NFKC, the part of SASLprep (RFC 4013) that
    /// matters for most passwords.
    static QByteArray prepared(const QString &password);

private:
    enum class Stage : quint8 {
        Idle,
        Named,    ///< The mechanism was sent, or the first SCRAM message.
        Deriving, ///< handleDerivedKey() comes next.
        Proving,  ///< The proof was sent.
        Proved,   ///< The server's proof was right.
        Waiting,  ///< PLAIN and EXTERNAL: everything was sent.
    };

    Step next();
    Step respond(const QByteArray &response);
    Step fail(Failure failure);
    Failure reasonForNoMechanism() const;

    Credentials m_who;
    QByteArray m_nonce;
    QByteArrayList m_mechanisms; ///< Still to try, the best first; without the current one.
    bool m_plainSkipped = false; ///< The server offers PLAIN, which must not be used.
    bool m_isConfidential = false;
    QByteArray m_mechanism;
    bool m_isUnavailable = false; ///< m_mechanism is not among the mechanisms of the server.
    Stage m_stage = Stage::Idle;
    QByteArray m_received; ///< The pieces so far of a challenge in base64.
    std::optional<irc::ScramClient> m_scram;
    irc::ScramClient::Challenge m_challenge;
};

} // namespace client
