// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace server {

/// Gives the memory that a crowd leaves behind back to the system, once nobody goes any more. The
/// allocator of the C library keeps it otherwise, in pieces all over its heaps.
class HeapTrimmer : public QObject
{
    Q_OBJECT

public:
    explicit HeapTrimmer(QObject *parent = nullptr);

    void noteClosed(int connections);

private:
    void trim();

    QThreadPool m_pool; ///< One thread; waited for in the end.
    QTimer m_quiet;
    int m_closed = 0; ///< Since memory was given back.
};

} // namespace server
