// SPDX-License-Identifier: MIT
#include "client/profile/profilewriter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <optional>
#include <tuple>
#include <utility>

namespace client {

namespace {

constexpr int maxFinalWaitMs = 3'000;

} // namespace

struct ProfileWriter::Shared
{
    QString folder;
    WriteFile writeFile;
    QJsonObject passwords; ///< As last written. Only used by the thread once it runs.

    mutable QMutex mutex; ///< Guards everything below.
    QWaitCondition handedOver;
    QWaitCondition written;
    std::optional<ProfileState> next;
    bool keepsPasswords = true;    ///< Of `next`.
    std::optional<QString> result; ///< Of the last write, until it is reported.
    bool isWriting = false;
    bool isEnding = false;
    ProfileWriter *receiver = nullptr; ///< Null once it is destroyed.

    bool isIdle() const { return !next && !isWriting; }
    QString path(const char *name) const { return QDir(folder).filePath(QLatin1String(name)); }
    QString writeState(const ProfileState &state, const QJsonObject &kept);
    QString writePasswords(const QJsonObject &current);
};

QString ProfileWriter::Shared::writeState(const ProfileState &state, const QJsonObject &kept)
{
    const QString error = writeFile(path("state.json"), QJsonDocument(toJson(state)).toJson());
    return error.isEmpty() ? writePasswords(kept) : error;
}

QString ProfileWriter::Shared::writePasswords(const QJsonObject &current)
{
    QString error;
    if (current.isEmpty()) {
        QFile file(path("passwords.json"));
        if (file.exists() && !file.remove())
            error = file.errorString();
    } else if (current != passwords) {
        error = writeFile(path("passwords.json"), QJsonDocument(current).toJson());
    }
    if (error.isEmpty())
        passwords = current;
    return error;
}

ProfileWriter::ProfileWriter(const QString &folder, WriteFile writeFile, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->folder = folder;
    m_shared->writeFile = std::move(writeFile);
    m_shared->receiver = this;
}

ProfileWriter::~ProfileWriter()
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->receiver = nullptr;
        m_shared->isEnding = true;
        m_shared->handedOver.wakeAll();
    }
    if (m_thread && !m_thread->wait(maxFinalWaitMs))
        std::ignore = m_thread.release(); // a hanging thread can be neither ended nor deleted
}

void ProfileWriter::setKnownPasswords(const QJsonObject &passwords)
{
    Q_ASSERT(!m_thread);
    m_shared->passwords = passwords;
}

void ProfileWriter::write(const ProfileState &state, bool keepsPasswords)
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->next = state;
        m_shared->keepsPasswords = keepsPasswords;
        m_shared->handedOver.wakeAll();
    }
    if (m_thread)
        return;
    m_thread.reset(QThread::create([shared = m_shared] { run(*shared); }));
    m_thread->setObjectName(QStringLiteral("profile"));
    m_thread->start();
}

bool ProfileWriter::isIdle() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->isIdle();
}

bool ProfileWriter::wait(int ms)
{
    bool isIdle = false;
    {
        const QDeadlineTimer deadline(ms);
        const QMutexLocker lock(&m_shared->mutex);
        while (!m_shared->isIdle() && m_shared->written.wait(&m_shared->mutex, deadline))
            continue;
        isIdle = m_shared->isIdle();
    }
    reportResult();
    return isIdle;
}

void ProfileWriter::run(Shared &shared)
{
    QMutexLocker lock(&shared.mutex);
    while (true) {
        while (!shared.next && !shared.isEnding)
            shared.handedOver.wait(&shared.mutex);
        if (!shared.next)
            return;
        const ProfileState state = *std::exchange(shared.next, std::nullopt);
        const QJsonObject kept = shared.keepsPasswords ? passwordsToJson(state) : QJsonObject();
        shared.isWriting = true;
        lock.unlock();
        QString error = shared.writeState(state, kept);
        lock.relock();
        shared.isWriting = false;
        shared.result = std::move(error);
        shared.written.wakeAll();
        if (shared.receiver)
            QMetaObject::invokeMethod(shared.receiver, &ProfileWriter::reportResult,
                                      Qt::QueuedConnection);
    }
}

/// Skips the result while a newer state is being written: finished() reports only the last one.
void ProfileWriter::reportResult()
{
    std::optional<QString> result;
    {
        const QMutexLocker lock(&m_shared->mutex);
        if (m_shared->isIdle())
            result = std::exchange(m_shared->result, std::nullopt);
    }
    if (result)
        emit finished(*result);
}

} // namespace client
