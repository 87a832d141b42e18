// SPDX-License-Identifier: MIT
#include "server/turn/outbox.h"

#include <algorithm>

namespace server {

bool TagProfile::allows(QByteArrayView key) const noexcept
{
    const auto has = [this](Tag tag) { return (tags & tag) != 0; };
    if (key.startsWith('+'))
        return has(ClientOnly);
    if (key == "time")
        return has(Time);
    if (key == "msgid")
        return has(MessageId);
    if (key == "account")
        return has(Account);
    if (key == "batch")
        return has(Batch);
    if (key == "label")
        return has(Label);
    if (key == "draft/multiline-concat")
        return has(Concat);
    return has(Other);
}

Outbox::Outbox(int workers)
    : m_deliveries(std::max(workers, 1))
{}

quint32 Outbox::addLine(irc::Message message, Needs needs)
{
    m_bytes += roughBytes(message);
    m_lines.append(std::move(message));
    const auto line = quint32(m_lines.size() - 1);
    if (needs == Needs::Storage)
        m_storageLines.append(line);
    return line;
}

void Outbox::send(quint32 line, ClientId client, TagProfile profile)
{
    m_bytes += qsizetype(sizeof(Delivery));
    deliveriesOf(client).append({.client = client, .line = line, .profile = profile});
}

void Outbox::close(ClientId client)
{
    deliveriesOf(client).append({.client = client, .close = true});
}

Outbox Outbox::withoutUnstored() const
{
    Outbox rest = *this;
    for (QList<Delivery> &deliveries : rest.m_deliveries) {
        deliveries.removeIf([this](const Delivery &delivery) {
            return !delivery.close && needsStorage(delivery.line);
        });
    }
    return rest;
}

QList<QByteArray> Outbox::unstoredLabels(ClientId client) const
{
    QList<QByteArray> labels;
    for (const Delivery &delivery : m_deliveries.at(workerOf(client, workerCount()))) {
        if (delivery.client != client || delivery.close || !needsStorage(delivery.line))
            continue;
        const QByteArray label = m_lines.at(delivery.line).tags.value("label");
        if (!label.isEmpty())
            labels.append(label);
    }
    return labels;
}

bool Outbox::isEmpty() const noexcept
{
    return std::all_of(m_deliveries.cbegin(), m_deliveries.cend(),
                       [](const QList<Delivery> &deliveries) { return deliveries.isEmpty(); });
}

bool Outbox::needsStorage(quint32 line) const
{
    return std::binary_search(m_storageLines.cbegin(), m_storageLines.cend(), line);
}

QList<Outbox::Delivery> &Outbox::deliveriesOf(ClientId client)
{
    return m_deliveries[workerOf(client, workerCount())];
}

QByteArray encodeIrc(const irc::Message &message, TagProfile profile)
{
    QByteArray line;
    if (profile.tags != 0) {
        line.reserve(1 + message.tags.usualBytes() + 1 + irc::untaggedBytes(message)
                     + message.params.size());
        line += '@';
        message.tags.appendTo(line, [profile](QByteArrayView key) { return profile.allows(key); });
        if (line.size() > 1)
            line += ' ';
        else
            line.chop(1);
    }
    irc::appendUntagged(line, message);
    return line;
}

} // namespace server
