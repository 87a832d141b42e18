// SPDX-License-Identifier: MIT
#include "client/profile/keyring.h"

#ifdef HEARTH_KEYCHAIN

#include <QObject>
#include <qt6keychain/keychain.h>

namespace client {

namespace {

Keyring::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keyring::Outcome::Done;
    case QKeychain::EntryNotFound:
        return Keyring::Outcome::Missing;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keyring::Outcome::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        return Keyring::Outcome::Refused;
    }
    return Keyring::Outcome::Refused;
}

/// The keyring through QtKeychain: the Secret Service or KWallet.
class SystemKeyring : public Keyring
{
public:
    void read(const QString &name, const Callback &callback) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service(), &m_jobs);
        start(job, name, [job, callback](const Result &result) {
            callback({result.outcome, job->textData().toUtf8(), result.reason});
        });
    }

    void write(const QString &name, const QByteArray &secret, const Callback &callback) override
    {
        auto *job = new QKeychain::WritePasswordJob(service(), &m_jobs);
        job->setTextData(QString::fromUtf8(secret));
        start(job, name, callback);
    }

private:
    static QString service() { return QStringLiteral("Hearth"); }

    void start(QKeychain::Job *job, const QString &name, const Callback &callback)
    {
        job->setKey(name);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_jobs,
                         [callback](const QKeychain::Job *ended) {
                             callback({outcomeOf(ended->error()), {}, ended->errorString()});
                         });
        job->start();
    }

    QObject m_jobs; ///< The parent of the running jobs.
};

} // namespace

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<SystemKeyring>();
}

} // namespace client

#else

namespace client {

std::unique_ptr<Keyring> systemKeyring()
{
    return nullptr;
}

} // namespace client

#endif
