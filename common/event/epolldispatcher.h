// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace net {

/// An event dispatcher whose cost follows what happens, not how many sockets are open: epoll on
/// Linux; nothing elsewhere, where Qt's own stays.
///
/// To hand to QThread::setEventDispatcher() or QCoreApplication::setEventDispatcher() before
/// the thread runs or the application exists; they own it from then on.
std::unique_ptr<QAbstractEventDispatcher> createEventDispatcher();

} // namespace net
