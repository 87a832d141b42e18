// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace sqlite {

/// A thread that runs one piece of work after the other, in the order of post().
class WorkThread
{
public:
    /// Starts the thread. @p name is shown by debuggers.
    explicit WorkThread(const QString &name);
    /// Runs all posted work, then ends the thread. Blocks.
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    /// From any thread, not after the destructor has started.
    void post(std::function<void()> work);

    /// The same, and waits until @p work is done.
    void runAndWait(const std::function<void()> &work);

private:
    QThread m_thread;
    QObject *m_context = nullptr; ///< Lives in the thread and is deleted there.
};

} // namespace sqlite
