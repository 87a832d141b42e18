// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageannouncer.h"

#include "client/ui/messages/conversationview.h"
#include "client/ui/messages/spokentext.h"
#include "client/ui/text/textformat.h"
#include "client/ui/widgets/announcer.h"

#include <QAccessible>

namespace client {

namespace {

constexpr int maxAnnounced = 5;
constexpr qsizetype maxFailureLength = 200; // characters

} // namespace

MessageAnnouncer::MessageAnnouncer(ConversationView &view)
    : m_view(view)
{}

void MessageAnnouncer::handleArrived(int first, int last)
{
    QList<ChatMessage> messages;
    for (int row = first; row <= last; ++row)
        messages.append(m_view.model()->at(row));
    for (int row = qMax(first, last + 1 - maxAnnounced); row <= last; ++row) {
        QAccessibleEvent created(&m_view, QAccessible::ObjectCreated);
        created.setChild(row);
        QAccessible::updateAccessibility(&created);
    }
    handleArrivedBeyond(messages);
}

void MessageAnnouncer::handleArrivedBeyond(const QList<ChatMessage> &messages)
{
    if (!m_view.window()->isActiveWindow())
        return;
    const qsizetype before = qMax<qsizetype>(0, messages.size() - maxAnnounced);
    QStringList spoken;
    for (const ChatMessage &message : messages.sliced(before)) {
        if (isFromOthers(message))
            spoken.append(spokenText(message));
    }
    if (before > 0 && !spoken.isEmpty())
        spoken.prepend(ConversationView::tr("%n more", nullptr, int(before)));
    announce(m_view, spoken.join(u'\n'));
}

void MessageAnnouncer::handleLoaded(int first)
{
    if (m_view.hasFocus())
        announceSettled(m_view, first == 0 ? ConversationView::tr("Older messages are loaded.")
                                           : ConversationView::tr("More messages are loaded."));
}

void MessageAnnouncer::handleChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const ChatMessage &message = m_view.model()->at(row);
        if (!isFailed(message)) {
            m_failed.remove(message.localId);
        } else if (!m_failed.contains(message.localId)) {
            m_failed.insert(message.localId);
            announce(m_view, ConversationView::tr("Not sent: %1")
                                 .arg(coveredText(message.text).left(maxFailureLength)));
        }
    }
}

void MessageAnnouncer::handleGapRequested()
{
    announce(m_view, ConversationView::tr("Loading the missing messages…"));
}

} // namespace client
