// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>
#include <QVarLengthArray>

#include <array>
#include <optional>
#include <vector>

#include <sys/epoll.h>

namespace net {

/// Socket notifiers over one epoll descriptor. Changes of interest reach the kernel just before
/// waiting and only where the outcome differs, so a notifier that is switched on and off
/// within a turn costs nothing.
class EpollSet
{
public:
    /// @p wakeUpDescriptor ends a wait when it becomes readable, once for each write to it.
    explicit EpollSet(int wakeUpDescriptor);
    ~EpollSet();
    Q_DISABLE_COPY_MOVE(EpollSet)

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Tells the kernel what add() and remove() have changed; to call before wait().
    void applyChanges();
    /// Waits until something is ready, at most @p timeoutMs; -1: for ever.
    void wait(int timeoutMs);
    /// Activates the notifiers that the last wait found ready and that are still there.
    /// Handlers may do anything, waiting again included. Returns how many were activated.
    int activate();

    /// System calls so far.
    quint64 waitCount() const noexcept { return m_waits; }
    quint64 changeCount() const noexcept { return m_changes; }

private:
    struct Entry
    {
        QVarLengthArray<QSocketNotifier *, 3> notifiers;
        quint32 wanted = 0;      ///< EPOLLIN, EPOLLOUT, EPOLLPRI.
        quint32 applied = 0;     ///< What the kernel knows.
        quint32 generation = 0;  ///< Tells descriptors apart that had the same number.
        bool isQueued = false;   ///< In m_unapplied.
        bool mayBeStale = false; ///< The number may belong to another file than the kernel's entry.
        bool isAlwaysReady = false; ///< A regular file, which epoll refuses.
    };

    struct Ready
    {
        int descriptor;
        quint32 generation;
        quint32 events;
    };

    void open();
    void rebuild();
    void apply(int descriptor, Entry &entry);
    bool control(int operation, int descriptor, const Entry &entry);
    void refuse(int descriptor, int error);
    void queue(int descriptor, Entry &entry);
    void noteReady(const epoll_event &event);
    void noteAlwaysReady();
    int activateOne(const Ready &ready);
    Entry *entryOf(int descriptor);

    int m_epoll = -1;
    const int m_wakeUp;
    std::vector<Entry> m_entries; ///< By descriptor.
    std::vector<int> m_unapplied;
    std::vector<int> m_alwaysReady;
    std::vector<Ready> m_ready;
    size_t m_nextReady = 0;
    quint32 m_lastGeneration = 0;
    quint64 m_waits = 0;
    quint64 m_changes = 0;
    bool m_needsRebuild = false;
    std::array<epoll_event, 256> m_events;
};

} // namespace net
