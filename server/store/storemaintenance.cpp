// SPDX-License-Identifier: MIT
#include "server/store/storemaintenance.h"

#include "common/sqlite/workthread.h"
#include "server/store/sqlitestore.h"

#include <QDateTime>

#include <utility>

namespace server {

namespace {

constexpr int retentionIntervalMs = 5 * 60 * 1000;

QString eraseError(const sqlite::Error &error)
{
    return error ? QStringLiteral("Not all messages could be removed: %1.").arg(error.reason())
                 : QString();
}

} // namespace

StoreMaintenance::StoreMaintenance(SqliteStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(std::make_unique<SqliteArchive>(store.path()))
    , m_thread(std::make_unique<sqlite::WorkThread>(QStringLiteral("store maintenance")))
{
    m_timer.setInterval(retentionIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &StoreMaintenance::removeExpired);
}

StoreMaintenance::~StoreMaintenance()
{
    m_thread->runAndWait([this] { m_archive.reset(); });
}

void StoreMaintenance::exportChannel(const QByteArray &channel, qint64 from,
                                     const std::function<void(const ChannelExport &)> &done)
{
    m_thread->post([this, channel, from, done] {
        const ChannelExport part = m_archive->exportChannel(channel, from);
        QMetaObject::invokeMethod(this, [done, part] { done(part); });
    });
}

void StoreMaintenance::backUp(const QString &path, const std::function<void(const QString &)> &done)
{
    m_thread->post([this, path, done] {
        const QString error = m_archive->backUp(path);
        QMetaObject::invokeMethod(this, [done, error] { done(error); });
    });
}

void StoreMaintenance::erase(const QByteArray &account,
                             const std::function<void(const EraseResult &)> &done)
{
    const Find find = [this, account](qint64 after) { return m_archive->rowsOf(account, after); };
    removeRows(find, [this, account, done](const sqlite::Error &error, qint64 removed) {
        if (error) {
            done({eraseError(error), removed});
            return;
        }
        m_store.removeAccountData(account, [done, removed](const sqlite::Error &failure) {
            done({eraseError(failure), removed});
        });
    });
}

void StoreMaintenance::setRetention(const Retention &retention)
{
    m_retention = retention;
    if (m_retention.isUnlimited()) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    removeExpired();
}

void StoreMaintenance::removeRows(const Find &find, const Done &done, qint64 after, qint64 removed)
{
    m_thread->post([this, find, done, after, removed] {
        const RowBatch batch = find(after);
        QMetaObject::invokeMethod(this, [this, find, done, batch, removed] {
            if (batch.error || batch.rows.isEmpty()) {
                if (batch.error || batch.next == 0)
                    done(batch.error, removed);
                else
                    removeRows(find, done, batch.next, removed);
                return;
            }
            m_store.removeRows(batch.rows,
                               [this, find, done, batch, removed](const sqlite::Error &error) {
                                   const qint64 total = removed + batch.rows.size();
                                   if (error || batch.next == 0)
                                       done(error, error ? removed : total);
                                   else
                                       removeRows(find, done, batch.next, total);
                               });
        });
    });
}

void StoreMaintenance::removeExpired()
{
    if (std::exchange(m_isRemovingExpired, true))
        return;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const Find find = [this, retention = m_retention, nowMs](qint64 after) {
        return m_archive->expiredRows(retention, nowMs, after);
    };
    removeRows(find, [this](const sqlite::Error &error, qint64) {
        m_isRemovingExpired = false;
        if (error)
            emit failed(
                QStringLiteral("Old messages could not be removed: %1.").arg(error.reason()));
    });
}

} // namespace server
