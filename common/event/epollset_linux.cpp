// SPDX-License-Identifier: MIT
#include "common/event/epollset_linux.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace net {

namespace {

constexpr quint32 hangUp = EPOLLHUP | EPOLLERR; ///< Activates notifiers of all types.

quint32 interestOf(QSocketNotifier::Type type) noexcept
{
    switch (type) {
    case QSocketNotifier::Read:
        return EPOLLIN;
    case QSocketNotifier::Write:
        return EPOLLOUT;
    case QSocketNotifier::Exception:
        return EPOLLPRI;
    }
    return 0;
}

epoll_event eventFor(int descriptor, quint32 generation, quint32 interest) noexcept
{
    epoll_event event = {};
    event.events = interest;
    event.data.u64 = quint64(generation) << 32 | quint32(descriptor);
    return event;
}

} // namespace

EpollSet::EpollSet(int wakeUpDescriptor)
    : m_wakeUp(wakeUpDescriptor)
{
    open();
}

EpollSet::~EpollSet()
{
    ::close(m_epoll);
}

void EpollSet::open()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    if (m_epoll < 0)
        qFatal("Cannot create an epoll descriptor: %s", qPrintable(qt_error_string()));
    epoll_event event = eventFor(m_wakeUp, 0, EPOLLIN | EPOLLET);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event);
}

void EpollSet::add(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0)
        return;
    if (size_t(descriptor) >= m_entries.size())
        m_entries.resize(size_t(descriptor) + 1);
    Entry &entry = m_entries[size_t(descriptor)];
    if (entry.notifiers.isEmpty())
        entry.generation = ++m_lastGeneration;
    const quint32 interest = interestOf(notifier->type());
    // A second notifier of the same type: the file of the first one may have been closed.
    entry.mayBeStale = entry.mayBeStale || (entry.wanted & interest);
    entry.notifiers.append(notifier);
    entry.wanted |= interest;
    queue(descriptor, entry);
}

void EpollSet::remove(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    Entry *entry = entryOf(descriptor);
    if (!entry)
        return;
    entry->notifiers.removeIf([notifier](QSocketNotifier *other) { return other == notifier; });
    entry->wanted = 0;
    for (QSocketNotifier *other : std::as_const(entry->notifiers))
        entry->wanted |= interestOf(other->type());
    if (entry->wanted != 0) {
        queue(descriptor, *entry);
        return;
    }
    // Not deferred: later the number may belong to another file.
    if (entry->applied != 0)
        control(EPOLL_CTL_DEL, descriptor, *entry);
    if (entry->isAlwaysReady)
        m_alwaysReady.erase(std::remove(m_alwaysReady.begin(), m_alwaysReady.end(), descriptor),
                            m_alwaysReady.end());
    const bool wasQueued = entry->isQueued;
    *entry = Entry();
    entry->isQueued = wasQueued;
}

void EpollSet::wait(int timeoutMs)
{
    if (std::exchange(m_needsRebuild, false))
        rebuild();
    ++m_waits;
    const int count = ::epoll_wait(m_epoll, m_events.data(), int(m_events.size()),
                                   m_alwaysReady.empty() ? timeoutMs : 0);
    m_ready.clear(); // Entries left by an outer event loop are still ready and reported again.
    m_nextReady = 0;
    for (int i = 0; i < count; ++i)
        noteReady(m_events[size_t(i)]);
    noteAlwaysReady();
}

int EpollSet::activate()
{
    int activated = 0;
    while (m_nextReady < m_ready.size())
        activated += activateOne(m_ready[m_nextReady++]);
    return activated;
}

void EpollSet::rebuild()
{
    ::close(m_epoll);
    open();
    for (size_t descriptor = 0; descriptor < m_entries.size(); ++descriptor) {
        Entry &entry = m_entries[descriptor];
        entry.applied = 0;
        if (entry.wanted != 0)
            apply(int(descriptor), entry);
    }
}

void EpollSet::applyChanges()
{
    for (int descriptor : std::exchange(m_unapplied, {})) {
        Entry &entry = m_entries[size_t(descriptor)];
        entry.isQueued = false;
        if (entry.wanted != entry.applied || entry.mayBeStale)
            apply(descriptor, entry);
    }
}

void EpollSet::apply(int descriptor, Entry &entry)
{
    entry.mayBeStale = false;
    if (entry.wanted == 0 || entry.isAlwaysReady)
        return;
    bool done = entry.applied != 0 && control(EPOLL_CTL_MOD, descriptor, entry);
    if (!done && (entry.applied == 0 || errno == ENOENT))
        done = control(EPOLL_CTL_ADD, descriptor, entry)
               || (errno == EEXIST && control(EPOLL_CTL_MOD, descriptor, entry));
    if (done)
        entry.applied = entry.wanted;
    else
        handleFailure(descriptor, errno);
}

bool EpollSet::control(int operation, int descriptor, const Entry &entry)
{
    ++m_changes;
    epoll_event event = eventFor(descriptor, entry.generation, entry.wanted);
    return ::epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
}

void EpollSet::handleFailure(int descriptor, int error)
{
    Entry &entry = m_entries[size_t(descriptor)];
    entry.applied = 0;
    if (error == EPERM) {
        entry.isAlwaysReady = true;
        m_alwaysReady.push_back(descriptor);
    } else if (error == ENOMEM || error == ENOSPC) {
        queue(descriptor, entry);
    } else {
        qWarning("Cannot watch descriptor %d, disabling its notifiers: %s", descriptor,
                 qPrintable(qt_error_string(error)));
        const auto notifiers = entry.notifiers;
        for (QSocketNotifier *notifier : notifiers)
            notifier->setEnabled(false);
    }
}

void EpollSet::queue(int descriptor, Entry &entry)
{
    if (!std::exchange(entry.isQueued, true))
        m_unapplied.push_back(descriptor);
}

void EpollSet::noteReady(const epoll_event &event)
{
    const int descriptor = int(event.data.u64 & 0xffffffffU);
    const quint32 generation = quint32(event.data.u64 >> 32);
    if (descriptor == m_wakeUp)
        return;
    const Entry *entry = entryOf(descriptor);
    // If a descriptor was closed before its notifiers were removed, a duplicate of it keeps the
    // kernel's entry alive, and the entry cannot be removed any more.
    if (!entry || entry->generation != generation)
        m_needsRebuild = true;
    else
        m_ready.push_back({descriptor, generation, event.events});
}

void EpollSet::noteAlwaysReady()
{
    for (int descriptor : m_alwaysReady) {
        const Entry &entry = m_entries[size_t(descriptor)];
        m_ready.push_back({descriptor, entry.generation, entry.wanted & ~quint32(EPOLLPRI)});
    }
}

int EpollSet::activateOne(const Ready &ready)
{
    const auto isAlive = [this, &ready](QSocketNotifier *notifier) {
        const Entry *entry = entryOf(ready.descriptor);
        return entry && entry->generation == ready.generation
               && (!notifier || entry->notifiers.contains(notifier));
    };
    if (!isAlive(nullptr))
        return 0;
    int activated = 0;
    const auto notifiers = m_entries[size_t(ready.descriptor)].notifiers;
    for (QSocketNotifier *notifier : notifiers) {
        // An earlier handler may have deleted the notifier, so check that before using it.
        if (!isAlive(notifier) || !(ready.events & (interestOf(notifier->type()) | hangUp)))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        ++activated;
    }
    return activated;
}

EpollSet::Entry *EpollSet::entryOf(int descriptor)
{
    if (descriptor < 0 || size_t(descriptor) >= m_entries.size())
        return nullptr;
    Entry &entry = m_entries[size_t(descriptor)];
    return entry.notifiers.isEmpty() ? nullptr : &entry;
}

} // namespace net
