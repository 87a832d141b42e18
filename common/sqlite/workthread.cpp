// SPDX-License-Identifier: MIT
#include "common/sqlite/workthread.h"

#include <QDeadlineTimer>

#include <tuple>
#include <utility>

namespace sqlite {

WorkThread::WorkThread(const QString &name)
    : m_thread(std::make_unique<QThread>())
    , m_context(new QObject) // no parent: it changes thread
{
    m_thread->setObjectName(name);
    m_context->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_context, &QObject::deleteLater);
    m_thread->start();
}

WorkThread::~WorkThread()
{
    if (!m_thread)
        return;
    quit();
    m_thread->wait();
}

void WorkThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

void WorkThread::runAndWait(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_context, work, Qt::BlockingQueuedConnection);
}

bool WorkThread::end(const QDeadlineTimer &deadline)
{
    quit();
    const bool hasEnded = m_thread->wait(deadline);
    if (hasEnded)
        m_thread.reset();
    else
        std::ignore = m_thread.release(); // a running thread can be neither ended nor deleted
    return hasEnded;
}

void WorkThread::quit()
{
    // As a piece of work of its own, so that all earlier work is done.
    post([] { QThread::currentThread()->quit(); });
}

} // namespace sqlite
