// SPDX-License-Identifier: MIT
#include "server/ops/heaptrimmer.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace server {

namespace {

constexpr int minChanged = 200;
constexpr int quietMs = 2'000;

} // namespace

HeapTrimmer::HeapTrimmer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &HeapTrimmer::trim);
}

void HeapTrimmer::noteConnections(int changed)
{
    m_changed += changed;
    if (m_changed >= minChanged)
        m_quiet.start();
}

void HeapTrimmer::trim()
{
    m_changed = 0;
#ifdef __GLIBC__
    // In another thread: it can take long and locks one heap after another.
    m_pool.start([] { malloc_trim(0); });
#endif
}

} // namespace server
