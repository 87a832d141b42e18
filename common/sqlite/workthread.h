// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

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

    /// Lets the thread run all posted work, then ends it. No other call may follow. Waits until
    /// @p deadline, and returns false if the thread still runs then: it is abandoned, and its work
    /// must not use what is destroyed.
    bool end(const QDeadlineTimer &deadline);

private:
    void quit();

    std::unique_ptr<QThread> m_thread; ///< Null after end().
    QObject *m_context = nullptr;      ///< Lives in the thread and is deleted there.
};

} // namespace sqlite
