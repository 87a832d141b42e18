// SPDX-License-Identifier: MIT
#include "client/session/sasllogin.h"

#include <utility>

namespace client {

namespace {

constexpr qsizetype pieceBytes = 400;
constexpr qsizetype maxChallengeBytes = 16 * 1024;
constexpr char scramName[] = "SCRAM-SHA-256";
constexpr char plainName[] = "PLAIN";
constexpr char externalName[] = "EXTERNAL";

QByteArray authenticate(const QByteArray &parameter)
{
    return "AUTHENTICATE " + parameter + "\r\n";
}

} // namespace

SaslLogin::Step SaslLogin::start(const Credentials &who, QByteArrayView offered, bool confidential,
                                 const QByteArray &nonce)
{
    *this = {};
    m_who = who;
    m_nonce = nonce;
    m_isConfidential = confidential;
    if (!who.certificate.isEmpty())
        m_mechanisms.append(externalName);
    if (who.certificate.isEmpty() || !who.accountPassword.isEmpty())
        m_mechanisms += {scramName, plainName};
    restrictTo(offered);
    if (!confidential || who.isScramOnly)
        m_plainSkipped = m_mechanisms.removeAll(plainName) > 0;
    return next();
}

SaslLogin::Step SaslLogin::handle(const irc::Message &message)
{
    const QByteArrayView piece = message.param(0);
    if (m_stage == Stage::Idle || m_stage == Stage::Deriving)
        return {};
    if (piece != "+")
        m_received += piece;
    if (m_received.size() > maxChallengeBytes)
        return fail(Failure::ServerUnverified);
    if (piece.size() == pieceBytes)
        return {};
    const QByteArray challenge = QByteArray::fromBase64(std::exchange(m_received, {}));
    if (m_mechanism == externalName) {
        if (m_stage != Stage::Named)
            return {};
        m_stage = Stage::Waiting;
        return respond({}); // the certificate names the account
    }
    if (m_mechanism == plainName) {
        if (m_stage != Stage::Named)
            return {};
        m_stage = Stage::Waiting;
        const QByteArray account = m_who.account.toUtf8();
        return respond(account + '\0' + account + '\0' + m_who.accountPassword.toUtf8());
    }
    switch (m_stage) {
    case Stage::Named:
        if (!m_scram) {
            m_scram.emplace(prepared(m_who.account), m_nonce);
            return respond(m_scram->firstMessage());
        }
        if (const auto challengeParts = m_scram->handleChallenge(challenge)) {
            m_stage = Stage::Deriving;
            m_challenge = *challengeParts;
            return {.challenge = challengeParts};
        }
        return fail(Failure::ServerUnverified);
    case Stage::Proving:
        if (!m_scram->isServerProof(challenge))
            return fail(irc::ScramClient::isServerError(challenge) ? Failure::WrongPassword
                                                                   : Failure::ServerUnverified);
        m_stage = Stage::Proved;
        return respond({});
    case Stage::Idle:
    case Stage::Deriving:
    case Stage::Proved:
    case Stage::Waiting:
        break;
    }
    return {};
}

SaslLogin::Step SaslLogin::handleDerivedKey(const irc::ScramClient::Challenge &challenge,
                                            const QByteArray &key)
{
    if (m_stage != Stage::Deriving || challenge != m_challenge)
        return {}; // From an earlier connection.
    m_stage = Stage::Proving;
    return respond(m_scram->finalMessage(key));
}

void SaslLogin::restrictTo(QByteArrayView offered)
{
    if (offered.isEmpty())
        return;
    const QByteArrayList known = offered.toByteArray().toUpper().split(',');
    m_mechanisms.removeIf([&](const QByteArray &name) { return !known.contains(name); });
    m_plainSkipped = m_plainSkipped && known.contains(plainName);
    m_isUnavailable = !known.contains(m_mechanism);
}

std::optional<SaslLogin::Step> SaslLogin::handleRefusal()
{
    const bool isCertificate = m_mechanism == externalName;
    const bool hasBegun = m_stage != Stage::Named || m_scram;
    if (!isCertificate && !m_isUnavailable && (hasBegun || m_mechanisms.isEmpty()))
        return {};
    m_stage = Stage::Idle; // The server has already ended this exchange: no abort is needed.
    return next();
}

SaslLogin::Step SaslLogin::succeed()
{
    if (m_mechanism == scramName && m_stage != Stage::Proved)
        return fail(Failure::ServerUnverified);
    reset();
    return {};
}

QByteArray SaslLogin::prepared(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

SaslLogin::Step SaslLogin::next()
{
    if (m_mechanisms.isEmpty())
        return fail(reasonForNoMechanism());
    m_mechanism = m_mechanisms.takeFirst();
    m_isUnavailable = false;
    m_stage = Stage::Named;
    m_scram.reset();
    m_received.clear();
    return {.lines = {authenticate(m_mechanism)}};
}

SaslLogin::Step SaslLogin::respond(const QByteArray &response)
{
    Step step;
    const QByteArray encoded = response.toBase64();
    for (qsizetype at = 0; at < encoded.size(); at += pieceBytes)
        step.lines.append(authenticate(encoded.mid(at, pieceBytes)));
    if (encoded.size() % pieceBytes == 0)
        step.lines.append(authenticate("+"));
    return step;
}

SaslLogin::Failure SaslLogin::reasonForNoMechanism() const
{
    if (!m_who.certificate.isEmpty() && m_who.accountPassword.isEmpty())
        return Failure::CertificateRefused;
    if (!m_plainSkipped)
        return Failure::NoMechanism;
    return m_isConfidential ? Failure::Downgraded : Failure::NotConfidential;
}

SaslLogin::Step SaslLogin::fail(Failure failure)
{
    const bool wasRunning = m_stage != Stage::Idle;
    reset();
    Step step;
    step.failure = failure;
    if (wasRunning)
        step.lines.append(authenticate("*"));
    return step;
}

} // namespace client
