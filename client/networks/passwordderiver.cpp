// SPDX-License-Identifier: MIT
#include "client/networks/passwordderiver.h"

#include "common/crypto/pbkdf2.h"
#include "common/crypto/threadcrypto.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace client {

PasswordDeriver::PasswordDeriver(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { emit finished(m_challenge, m_watcher.result()); });
}

void PasswordDeriver::start(const QByteArray &password,
                            const irc::ScramClient::Challenge &challenge)
{
    m_challenge = challenge;
    // The thread holds it because this object may be destroyed before the key is derived.
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, password, challenge] {
        promise->addResult(net::pbkdf2Sha256(password, challenge.salt, challenge.iterations));
        net::releaseThreadCrypto();
        promise->finish();
    });
}

} // namespace client
