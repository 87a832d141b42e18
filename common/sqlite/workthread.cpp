// SPDX-License-Identifier: MIT
#include "common/sqlite/workthread.h"

#include <utility>

namespace sqlite {

WorkThread::WorkThread(const QString &name)
    : m_context(new QObject) // no parent: it changes thread
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    // As a piece of work of its own, so that all earlier work is done.
    post([] { QThread::currentThread()->quit(); });
    m_thread.wait();
}

void WorkThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

void WorkThread::runAndWait(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_context, work, Qt::BlockingQueuedConnection);
}

} // namespace sqlite
