// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/widgets/connectionscope.h"

#include <QObject>

class QWidget;

namespace client {

class MessageAnnouncer;
class MessageModel;
class PlacedMessages;
class ScrollDestination;

/// Passes what happens in a MessageModel on to the parts of the view that shows it. GUI thread.
class ModelEvents : public QObject
{
    Q_OBJECT

public:
    /// The parts belong to @p view. All references must outlive this object.
    ModelEvents(const QWidget &view, PlacedMessages &messages, MessageAnnouncer &announcer,
                ScrollDestination &destination);

    /// Stops watching the previous model and watches @p model, which may be null.
    void watch(MessageModel *model);

signals:
    /// The messages must be laid out again.
    void changed();
    void modelDestroyed();

private:
    void handleRowsInserted(int first, int last);

    const QWidget &m_view;
    PlacedMessages &m_messages;
    MessageAnnouncer &m_announcer;
    ScrollDestination &m_destination;
    ConnectionScope m_connections;
};

} // namespace client
