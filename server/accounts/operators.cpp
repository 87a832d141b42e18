#include "server/accounts/operators.h"

#include "server/accounts/scramverifier.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

#include <algorithm>

namespace server {

namespace {

constexpr int mostOpenChecks = 64;

bool isSameText(const QByteArray &a, const QByteArray &b)
{
    const QByteArray hashA = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray hashB = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    return CRYPTO_memcmp(hashA.constData(), hashB.constData(), size_t(hashA.size())) == 0;
}

} // namespace

bool isOperatorPassword(const QList<OperatorEntry> &entries, const CheckOperator &question)
{
    const auto entry =
        std::find_if(entries.cbegin(), entries.cend(), [&question](const OperatorEntry &candidate) {
            return candidate.name == question.name;
        });
    if (entry == entries.cend()) {
        ScramVerifier::make(question.password, "nobody has this name");
        return false;
    }
    if (const auto verifier = ScramVerifier::fromText(entry->password))
        return verifier->matches(question.password);
    return isSameText(entry->password, question.password);
}

Operators::Operators(const QList<OperatorEntry> &entries, QObject *parent)
    : QObject(parent)
    , m_entries(entries)
{
    m_pool.setMaxThreadCount(1);
}

Operators::~Operators()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Operators::ask(QueryId query, const CheckOperator &question)
{
    const bool isTooMuch = m_open >= mostOpenChecks;
    ++m_open;
    if (isTooMuch || m_entries.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, query] { report(query, false); }, Qt::QueuedConnection);
        return;
    }
    m_pool.start([this, query, question, entries = m_entries] {
        const bool accepted = isOperatorPassword(entries, question);
        QMetaObject::invokeMethod(
            this, [this, query, accepted] { report(query, accepted); }, Qt::QueuedConnection);
    });
}

void Operators::report(QueryId query, bool accepted)
{
    --m_open;
    emit answered({query, OperatorChecked{accepted}});
}

} // namespace server
