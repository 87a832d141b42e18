// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "common/irc/message.h"
#include "common/irc/scram.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace client {

/// One attempt to log in to an account: SCRAM-SHA-256 where the server has it, else PLAIN where
/// nobody can read along. Makes lines, sends nothing.
/// SASL: https://ircv3.net/specs/extensions/sasl-3.2
class SaslLogin
{
public:
    /// Why it goes no further, other than by a numeric of the server.
    enum class Failure : quint8 {
        NoMechanism,      ///< The server has no way to log in that this program knows.
        NotConfidential,  ///< It has one, but others could read the password on its way.
        WrongPassword,    ///< It says so within the exchange (RFC 5802, section 5.1, `e`).
        ServerUnverified, ///< It does not know the password itself: it is somebody else.
    };
    /// What one thing that happened leads to.
    struct Step
    {
        QByteArrayList lines = {};
        /// Derive a key from prepared() with this and pass it to handleDerivedKey().
        std::optional<irc::ScramClient::Challenge> challenge = {};
        std::optional<Failure> failure = {};
    };

    /// @p offered: names of mechanisms with commas between, empty when the server did not tell;
    /// @p confidential: nobody reads along; @p nonce as ScramClient wants it.
    Step start(const Credentials &who, QByteArrayView offered, bool confidential,
               const QByteArray &nonce);
    /// Takes an AUTHENTICATE of the server.
    Step receive(const irc::Message &message);
    Step handleDerivedKey(const irc::ScramClient::Challenge &challenge, const QByteArray &key);
    /// The server names its mechanisms (908) before it refuses the one that was asked for.
    void restrictTo(QByteArrayView offered);
    /// The server refused: another mechanism, when it did not even begin with this one, or why
    /// there is none. Nothing when it is the account or its password that was refused.
    std::optional<Step> handleRefusal();
    /// The server says that it worked.
    Step succeed();
    bool isRunning() const { return m_stage != Stage::Idle; }
    void reset() { *this = {}; }

    /// @p password normalized for key derivation: NFKC, the part of SASLprep (RFC 4013) that
    /// matters for most passwords.
    static QByteArray prepared(const QString &password);

private:
    enum class Stage : quint8 { Idle, Named, Deriving, Proving, Proved, Waiting };

    Step next();
    Step respond(const QByteArray &response);
    Step fail(Failure failure);

    Credentials m_who;
    QByteArray m_nonce;
    QByteArrayList m_mechanisms; ///< To be tried, the best first; the current one is taken out.
    bool m_plainSkipped = false;
    QByteArray m_mechanism;
    bool m_isUnavailable = false; ///< The server has named its mechanisms: m_mechanism is none.
    Stage m_stage = Stage::Idle;
    QByteArray m_received; ///< Pieces of a challenge, so far.
    std::optional<irc::ScramClient> m_scram;
    irc::ScramClient::Challenge m_challenge;
};

} // namespace client
