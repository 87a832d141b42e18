// SPDX-License-Identifier: MIT
#include "client/net/iconloader.h"

#include "client/net/iconpicture.h"
#include "client/net/iconworker.h"

namespace client {

IconLoader::IconLoader(const QString &folder, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_worker(new IconWorker(folder, timeoutMs))
{
    iconPicture::limitMemory();
    m_thread.setObjectName(QStringLiteral("icons"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &IconWorker::loaded, this, &IconLoader::loaded);
}

IconLoader::~IconLoader()
{
    m_worker->disconnect(this);
    if (!m_thread.isRunning()) {
        delete m_worker; // no thread has used it
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

quint64 IconLoader::load(const QUrl &url)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const quint64 request = ++m_lastRequest;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request, url] { worker->load(request, url); });
    return request;
}

void IconLoader::cancel(quint64 request)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->cancel(request); });
}

} // namespace client
