// SPDX-License-Identifier: MIT
#include "client/net/clockjumps.h"

#include <QSocketNotifier>
#include <QTimer>

namespace client {

namespace {

constexpr int assumeEveryMs = 5'000;

} // namespace

ClockJumps::ClockJumps(QObject *parent)
    : QObject(parent)
{
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, this, &ClockJumps::mayHaveJumped);
    timer->start(assumeEveryMs);
}

ClockJumps::~ClockJumps() = default;

} // namespace client
