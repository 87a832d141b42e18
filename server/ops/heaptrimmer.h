// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace server {

/// Calls malloc_trim() after many connections have come or gone. Otherwise the C library keeps the
/// memory that only connecting needed, and that of closed connections, scattered over its heaps.
/// Saves 1 KiB for each of 8,000 connections.
class HeapTrimmer : public QObject
{
    Q_OBJECT

public:
    explicit HeapTrimmer(QObject *parent = nullptr);

    /// Trims once many connections have come or gone and none has followed for a while.
    void noteConnections(int changed);

private:
    void trim();

    QThreadPool m_pool; ///< One thread; the destructor waits for it.
    QTimer m_quiet;
    int m_changed = 0; ///< Connections that have come or gone since the last trim().
};

} // namespace server
