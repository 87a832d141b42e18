// SPDX-License-Identifier: MIT
#include "server/store/guestlist.h"

#include <algorithm>

namespace server {

namespace {

constexpr size_t maxMessages = 16'384;

} // namespace

void GuestList::add(const MessageRecord &record)
{
    const bool hasGuest =
        record.account.isEmpty() || (!record.isInChannel() && record.recipientAccount.isEmpty());
    if (!hasGuest || record.messageId.isEmpty() || !record.isRedactable())
        return;
    m_messages.push_back({record.messageId, record.client, record.recipient});
    if (m_messages.size() > maxMessages)
        m_messages.pop_front();
}

void GuestList::fill(MessageRecord &record) const
{
    const auto found = std::lower_bound(
        m_messages.begin(), m_messages.end(), record.messageId,
        [](const Message &message, const QByteArray &id) { return message.id < id; });
    const bool isKnown = found != m_messages.end() && found->id == record.messageId;
    record.client = isKnown ? found->author : 0;
    record.recipient = isKnown ? found->recipient : 0;
}

} // namespace server
