// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"

#include <QObject>

#include <optional>

namespace server {

/// Orders the inputs and groups them into turns for the hub. Lives on the hub's thread.
class Sequencer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds @p inputs. Each is delivered in exactly one turn, in the order of @p inputs.
    virtual void propose(const InputList &inputs) = 0;
    /// As propose(), but the turn need not wait for other inputs of this pass of the event loop.
    virtual void proposeAtOnce(const InputList &inputs) { propose(inputs); }
    /// Requests a turn at @p timeMs (UTC in milliseconds since 1970) even if nothing is proposed
    /// until then. Replaces the earlier request; nullopt cancels it.
    virtual void wakeAt(std::optional<qint64> timeMs) = 0;
    /// Emits no turns while @p held is true; the inputs wait.
    virtual void setHeld(bool held) = 0;

signals:
    /// The next turn. Each sequence is one higher than the last; times never decrease.
    void turnReady(const server::Turn &turn);
};

} // namespace server
