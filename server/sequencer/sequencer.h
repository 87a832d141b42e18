// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"

#include <QObject>

#include <optional>

namespace server {

/// Puts inputs in order and gives the hub its turns. Lives on the hub's thread.
class Sequencer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes @p inputs; they come back in turns, in their order, once each.
    virtual void propose(const InputList &inputs) = 0;
    /// Requests a turn at @p timeMs (UTC in milliseconds since 1970) even if nothing is proposed
    /// until then. Replaces the earlier request; nullopt cancels it.
    virtual void wakeAt(std::optional<qint64> timeMs) = 0;
    /// Gives no turn while held; everything waits.
    virtual void setHeld(bool held) = 0;

signals:
    /// The next turn. Sequences grow by one, times never step back.
    void turnReady(const server::Turn &turn);
};

} // namespace server
