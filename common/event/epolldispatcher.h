// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace net {

/// An event dispatcher whose cost depends on the number of events, not of open sockets: epoll on
/// Linux. Returns null on other systems, which keep Qt's own dispatcher.
///
/// Pass it to QThread::setEventDispatcher() before the thread starts, or to
/// QCoreApplication::setEventDispatcher() before the application is created. They take ownership.
std::unique_ptr<QAbstractEventDispatcher> createEventDispatcher();

} // namespace net
