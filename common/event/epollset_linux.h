// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>
#include <QVarLengthArray>

#include <array>
#include <optional>
#include <vector>

#include <sys/epoll.h>

namespace net {

/// Socket notifiers over one epoll descriptor. The kernel gets changes just before waiting and only
/// if there is a difference, so enabling and disabling a notifier within one turn of the event loop
/// costs nothing.
class EpollSet
{
public:
    /// @p wakeUpDescriptor ends a wait when it becomes readable, once per write to it.
    explicit EpollSet(int wakeUpDescriptor);
    ~EpollSet();
    Q_DISABLE_COPY_MOVE(EpollSet)

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Passes the changes by add() and remove() to the kernel. Call this before wait().
    void applyChanges();
    /// Waits until a descriptor is ready, at most @p timeoutMs; -1: without limit.
    void wait(int timeoutMs);
    /// Activates the notifiers that the last wait found ready and that still exist. Handlers may
    /// do anything, even call wait() again. Returns how many were activated.
    int activate();

    /// Numbers of system calls so far.
    quint64 waitCount() const noexcept { return m_waits; }
    quint64 changeCount() const noexcept { return m_changes; }

private:
    struct Entry
    {
        QVarLengthArray<QSocketNotifier *, 3> notifiers;
        quint32 wanted = 0;         ///< EPOLLIN, EPOLLOUT, EPOLLPRI.
        quint32 applied = 0;        ///< The events that the kernel knows.
        quint32 generation = 0;     ///< Distinguishes descriptors that had the same number.
        bool isQueued = false;      ///< In m_unapplied.
        bool mayBeStale = false;    ///< The kernel's entry may be for another file.
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
    void handleFailure(int descriptor, int error);
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
