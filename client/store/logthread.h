// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/workthread.h"

#include <functional>
#include <memory>

class QDeadlineTimer;
class QObject;

namespace client {

class LogDatabase;

/// A connection to the message log in a thread of its own. Lives in the GUI thread.
class LogThread
{
public:
    using Answer = std::function<void()>;
    /// Called in the thread of the connection. Must not use objects that the GUI thread may
    /// destroy.
    using Question = std::function<Answer(LogDatabase &database)>;

    /// @p name is shown by debuggers.
    explicit LogThread(const QString &name);
    /// Waits until the thread has ended, unless end() was called.
    ~LogThread();
    LogThread(const LogThread &) = delete;
    LogThread &operator=(const LogThread &) = delete;

    /// Asks @p question after the earlier ones, and later calls its answer here, unless @p context
    /// is destroyed before.
    void post(Question question, QObject *context);
    /// Ends the thread after all questions; no other call may follow. Waits until @p deadline, and
    /// returns false if the thread still hangs then.
    bool end(const QDeadlineTimer &deadline);

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared; ///< Shared with the thread, which may outlive this object.
    std::unique_ptr<sqlite::WorkThread> m_thread; ///< Null after end().
};

} // namespace client
