// SPDX-License-Identifier: MIT
#include "client/ui/messages/rowrequests.h"

#include "client/ui/messages/conversationview.h"

namespace client {

void requestRows(ConversationView &view, PlacedMessages &messages, int height)
{
    const QList<ScrollAnchor::Placed> &placed = messages.placed();
    if (view.model() && view.model()->rowCount() == 0 && view.model()->hasNewer())
        emit view.rowsRequested();
    if (!view.model() || placed.isEmpty())
        return;
    for (const ScrollAnchor::Placed &each : placed) {
        const bool forwards = !messages.isAtTail() && !ScrollAnchor::isInUpperHalf(each, height);
        if (messages.store().isGap(each.row)
            && view.model()->at(each.row).delivery == ChatMessage::Delivery::Waiting)
            emit view.gapShown(view.model()->at(each.row).localId, forwards);
    }
    const int distance = 2 * view.viewport()->height();
    const HeightIndex &heights = messages.store().heights();
    if (view.model()->hasOlder() && heights.top(placed.constFirst().row) < distance)
        emit view.olderRequested();
    if (view.model() && view.model()->hasNewer()
        && heights.total() - heights.top(placed.constLast().row) < distance)
        emit view.newerRequested();
}

void requestOriginals(ConversationView &view, PlacedMessages &messages)
{
    for (const ScrollAnchor::Placed &each : messages.placed()) {
        if (!view.model() || each.row >= messages.count()) // a request has changed the rows
            return;
        const QString id = view.model()->at(each.row).replyTo;
        if (id.isEmpty() || view.model()->isOriginalKnown(id))
            continue;
        view.model()->setOriginal(id, std::nullopt);
        emit view.originalNeeded(id);
    }
}

} // namespace client
