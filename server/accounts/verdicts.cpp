#include "server/accounts/verdicts.h"

#include "common/net/threadcrypto.h"
#include "server/accounts/memoryaccounts.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/saslservice.h"
#include "server/accounts/scramverifier.h"

#include <algorithm>
#include <utility>

namespace server {

bool isOperatorPassword(const QList<Account> &operators, const CheckOperator &question)
{
    const auto entry =
        std::find_if(operators.cbegin(), operators.cend(), [&question](const Account &candidate) {
            return candidate.name == question.name;
        });
    return isKeptPassword(entry == operators.cend() ? QByteArray() : entry->password,
                          question.password);
}

struct Verdicts::Logins
{
    MemoryAccounts accounts;
    SaslService sasl;
};

Verdicts::Verdicts(QObject *parent)
    : QObject(parent)
    , m_logins(std::make_shared<Logins>())
{
    m_pool.setMaxThreadCount(1);
}

Verdicts::~Verdicts()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Verdicts::setAccounts(const QList<Account> &accounts, bool plainWithoutTls)
{
    m_logins = std::make_shared<Logins>();
    for (const Account &account : accounts)
        m_logins->accounts.add(account);
    m_logins->sasl.add(std::make_unique<PlainMechanism>(m_logins->accounts, plainWithoutTls));
    m_mechanisms = accounts.isEmpty() ? QList<QByteArray>() : m_logins->sasl.mechanisms();
}

void Verdicts::ask(QueryId query, const CheckOperator &question)
{
    run(query, [question, operators = m_operators]() -> Answer {
        return OperatorChecked{isOperatorPassword(operators, question)};
    });
}

void Verdicts::ask(QueryId query, const SaslStep &step)
{
    run(query, [step, logins = m_logins]() -> Answer { return logins->sasl.answer(step); });
}

void Verdicts::abandon(ClientId client)
{
    m_pool.start([client, logins = m_logins] { logins->sasl.abandon(client); });
}

void Verdicts::run(QueryId query, std::function<Answer()> check)
{
    m_pool.start([this, query, check = std::move(check)] {
        const QueryAnswered answer{query, check()};
        net::releaseThreadCrypto();
        QMetaObject::invokeMethod(
            this, [this, answer] { emit answered(answer); }, Qt::QueuedConnection);
    });
}

} // namespace server
