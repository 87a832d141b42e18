// SPDX-License-Identifier: MIT
#include "server/accounts/passwordbook.h"

#include "common/irc/casemapping.h"
#include "server/accounts/scramverifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace server {

namespace {

SaslOutcome saslOutcome(PasswordOutcome outcome)
{
    switch (outcome) {
    case PasswordOutcome::Right:
        return SaslOutcome::Success;
    case PasswordOutcome::Wrong:
        return SaslOutcome::Failure;
    case PasswordOutcome::TooMany:
        return SaslOutcome::TooMany;
    case PasswordOutcome::Busy:
        return SaslOutcome::Busy;
    }
    Q_UNREACHABLE();
}

/// A proof is checked against a verifier at no cost.
StoredPassword forScram(const QByteArray &stored)
{
    const bool isPlain = !stored.isEmpty() && !ScramVerifier::fromText(stored);
    return {stored, isPlain ? ScramVerifier::defaultIterations : 0};
}

} // namespace

void PasswordBook::setOperators(const QList<LoginEntry> &operators)
{
    m_operators = operators;
    m_operatorRounds = 0;
    for (const LoginEntry &entry : operators)
        m_operatorRounds = std::max(m_operatorRounds, roundsToCheck(entry.password));
}

ScramParameters PasswordBook::scramParameters(const QByteArray &name) const
{
    const auto account = m_accounts.find(name);
    const auto verifier = account ? ScramVerifier::fromText(account->password) : std::nullopt;
    if (verifier)
        return {verifier->salt, verifier->iterations};
    constexpr qsizetype saltBytes = 16;
    const QByteArray salt =
        QMessageAuthenticationCode::hash(irc::folded(name), m_saltKey, QCryptographicHash::Sha256);
    return {salt.left(saltBytes), ScramVerifier::defaultIterations};
}

QByteArray PasswordBook::countedName(const PasswordAttempt &attempt) const
{
    const bool isAccount = attempt.kind == PasswordKind::Account;
    const auto account = isAccount ? m_accounts.find(attempt.name) : std::nullopt;
    return account ? account->name : attempt.name;
}

StoredPassword PasswordBook::find(const PasswordAttempt &attempt) const
{
    switch (attempt.kind) {
    case PasswordKind::Server: {
        // Cost 0 for a plain password: there are no names that the duration could reveal.
        const auto verifier = ScramVerifier::fromText(m_serverPassword);
        return {m_serverPassword, verifier ? verifier->iterations : 0};
    }
    case PasswordKind::Operator: {
        const auto entry = std::find_if(
            m_operators.cbegin(), m_operators.cend(),
            [&attempt](const LoginEntry &candidate) { return candidate.name == attempt.name; });
        return {entry == m_operators.cend() ? QByteArray() : entry->password, m_operatorRounds};
    }
    case PasswordKind::Account: {
        const auto account = m_accounts.find(attempt.name);
        if (attempt.scram)
            return forScram(account ? account->password : QByteArray());
        return {account ? account->password : QByteArray(), m_accounts.rounds()};
    }
    case PasswordKind::New:
        return {{}, ScramVerifier::defaultIterations};
    }
    Q_UNREACHABLE();
}

bool PasswordBook::isHopeless(const PasswordAttempt &attempt) const
{
    if (attempt.name.size() > maxNameBytes || attempt.password.size() > maxPasswordBytes)
        return true;
    switch (attempt.kind) {
    case PasswordKind::Server:
        return m_serverPassword.isEmpty();
    case PasswordKind::Operator:
        return m_operators.isEmpty();
    case PasswordKind::Account:
        return m_accounts.isEmpty();
    case PasswordKind::New:
        return false;
    }
    Q_UNREACHABLE();
}

Answer PasswordBook::answerTo(const PasswordAttempt &attempt, PasswordOutcome outcome) const
{
    if (attempt.kind != PasswordKind::Account)
        return PasswordChecked{outcome, attempt.name};
    SaslAnswer answer{saslOutcome(outcome), {}, attempt.name};
    if (outcome != PasswordOutcome::Right)
        return answer;
    const auto account = m_accounts.find(attempt.name);
    if (!account)
        answer.outcome = SaslOutcome::Failure;
    else if (account->isLocked)
        answer.outcome = SaslOutcome::Locked;
    else
        answer.account = account->name;
    return answer;
}

PasswordAttempt attemptOf(const CheckOperator &question, const QByteArray &password)
{
    return {PasswordKind::Operator, question.client, question.addressGroup, question.name,
            password};
}

PasswordAttempt attemptOf(const CheckServerPassword &question, const QByteArray &password)
{
    return {PasswordKind::Server, question.client, question.addressGroup, {}, password};
}

PasswordAttempt attemptOf(const CheckAccount &question, const QByteArray &password)
{
    return {PasswordKind::Account, question.client, question.addressGroup, question.account,
            password};
}

} // namespace server
