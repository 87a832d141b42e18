// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace server {

/// Calls malloc_trim() after many connections have closed. Otherwise the C library keeps their
/// memory, which is scattered over its heaps.
class HeapTrimmer : public QObject
{
    Q_OBJECT

public:
    explicit HeapTrimmer(QObject *parent = nullptr);

    /// Trims once many connections have closed and none has followed for a while.
    void noteClosed(int connections);

private:
    void trim();

    QThreadPool m_pool; ///< One thread; the destructor waits for it.
    QTimer m_quiet;
    int m_closed = 0; ///< Connections since the last trim().
};

} // namespace server
