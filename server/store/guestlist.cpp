// SPDX-License-Identifier: MIT
#include "server/store/guestlist.h"

namespace server {

namespace {

constexpr int maxMessages = 16'384;

} // namespace

void GuestList::add(const MessageRecord &record)
{
    const bool hasGuest =
        record.account.isEmpty() || (!record.isInChannel() && record.recipientAccount.isEmpty());
    if (!hasGuest || record.messageId.isEmpty() || !record.isRedactable())
        return;
    if (!m_guests.contains(record.messageId))
        m_order.push_back(record.messageId);
    m_guests.insert(record.messageId, {record.client, record.recipient});
    if (m_order.size() <= maxMessages)
        return;
    m_guests.remove(m_order.front());
    m_order.pop_front();
}

void GuestList::fill(MessageRecord &record) const
{
    const Guests guests = m_guests.value(record.messageId);
    record.client = guests.author;
    record.recipient = guests.recipient;
}

} // namespace server
