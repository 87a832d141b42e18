// SPDX-License-Identifier: MIT
#include "server/ops/memoryreturn.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace server {

namespace {

constexpr int crowd = 200;
constexpr int quietMs = 2'000;

} // namespace

MemoryReturn::MemoryReturn(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &MemoryReturn::giveBack);
}

void MemoryReturn::noteGone(int connections)
{
    m_gone += connections;
    if (m_gone >= crowd)
        m_quiet.start();
}

void MemoryReturn::giveBack()
{
    m_gone = 0;
#ifdef __GLIBC__
    // It can take long, and locks one heap after another: not in this thread.
    m_pool.start([] { malloc_trim(0); });
#endif
}

} // namespace server
