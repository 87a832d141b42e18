// SPDX-License-Identifier: MIT
#include "server/ops/heaptrimmer.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace server {

namespace {

constexpr int minClosed = 200;
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

void HeapTrimmer::noteClosed(int connections)
{
    m_closed += connections;
    if (m_closed >= minClosed)
        m_quiet.start();
}

void HeapTrimmer::trim()
{
    m_closed = 0;
#ifdef __GLIBC__
    // In another thread: it can take long and locks one heap after another.
    m_pool.start([] { malloc_trim(0); });
#endif
}

} // namespace server
