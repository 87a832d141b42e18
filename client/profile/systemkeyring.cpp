// SPDX-License-Identifier: MIT
#include "client/profile/keyring.h"

#ifdef HEARTH_KEYCHAIN

#include <QFile>
#include <QObject>
#include <qt6keychain/keychain.h>

namespace client {

namespace {

/// Whether the desktop has a session bus, which QtKeychain would try to start otherwise.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

Keyring::Outcome outcomeOf(QKeychain::Error error, const QString &reason)
{
    // The bus reports a missing service as any other error.
    if (error == QKeychain::OtherError && reason.contains(QLatin1String("org.freedesktop.secrets")))
        return Keyring::Outcome::NoService;
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
                             const QString reason = ended->errorString();
                             callback({outcomeOf(ended->error(), reason), {}, reason});
                         });
        job->start();
    }

    QObject m_jobs; ///< The parent of the running jobs.
};

} // namespace

std::unique_ptr<Keyring> systemKeyring()
{
    return hasSessionBus() ? std::make_unique<SystemKeyring>() : nullptr;
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
