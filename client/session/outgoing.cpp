// SPDX-License-Identifier: MIT
#include "client/session/outgoing.h"

#include <algorithm>

namespace client {

namespace {

constexpr qsizetype rememberedLabels = 64;
constexpr char labelMark = 'm';
constexpr int labelBase = 36;

} // namespace

QByteArray Outgoing::Item::label() const
{
    return labelMark + QByteArray::number(id, labelBase);
}

quint64 Outgoing::add(Item item)
{
    item.id = ++m_lastId;
    if (item.stage == Stage::Waiting)
        m_firstWaiting = std::min(m_firstWaiting, item.id);
    m_items.push_back(std::move(item));
    return m_lastId;
}

const Outgoing::Item *Outgoing::item(quint64 id) const
{
    const auto it = positionOf(id);
    return it == m_items.cend() ? nullptr : &*it;
}

const Outgoing::Item *Outgoing::next() const
{
    if (isFull())
        return nullptr;
    const auto from =
        std::lower_bound(m_items.cbegin(), m_items.cend(), m_firstWaiting,
                         [](const Item &item, quint64 value) { return item.id < value; });
    const auto it = std::find_if(from, m_items.cend(),
                                 [](const Item &item) { return item.stage == Stage::Waiting; });
    m_firstWaiting = it == m_items.cend() ? m_lastId + 1 : it->id;
    return it == m_items.cend() ? nullptr : &*it;
}

void Outgoing::markWritten(quint64 id, qint64 line)
{
    Item *item = find(id);
    Q_ASSERT(item && item->stage == Stage::Waiting);
    item->line = line;
    setStage(*item, Stage::Written);
}

const Outgoing::Item *Outgoing::withLabel(const QByteArray &label) const
{
    if (!label.startsWith(labelMark))
        return nullptr;
    const Item *found = item(label.mid(1).toULongLong(nullptr, labelBase));
    return found && found->stage == Stage::Written && found->label() == label ? found : nullptr;
}

const Outgoing::Item *Outgoing::echoed(const QByteArray &key, QByteArrayView text) const
{
    for (const quint64 id : m_written) {
        const Item *written = item(id);
        if (written->key == key && written->text == text)
            return written;
    }
    return oldestTo(key);
}

const Outgoing::Item *Outgoing::oldestTo(const QByteArray &key) const
{
    for (const quint64 id : m_written) {
        if (const Item *written = item(id); written->key == key)
            return written;
    }
    return nullptr;
}

const Outgoing::Item *Outgoing::oldestOfSeveralLines() const
{
    for (const quint64 id : m_written) {
        if (const Item *written = item(id); written->text.contains('\n'))
            return written;
    }
    return nullptr;
}

QList<quint64> Outgoing::writtenUpTo(qint64 line) const
{
    QList<quint64> ids;
    std::copy_if(m_written.cbegin(), m_written.cend(), std::back_inserter(ids),
                 [&](quint64 id) { return item(id)->line <= line; });
    return ids;
}

void Outgoing::settle(quint64 id)
{
    const auto it = positionOf(id);
    if (it == m_items.cend())
        return;
    m_settled.append(it->label());
    if (m_settled.size() > rememberedLabels)
        m_settled.removeFirst();
    m_written.removeOne(id);
    m_items.erase(it);
}

void Outgoing::fail(quint64 id)
{
    if (Item *item = find(id))
        setStage(*item, Stage::Failed);
}

Outgoing::Interrupted Outgoing::handleDisconnected(qint64 linesMaybeSent)
{
    Interrupted interrupted;
    for (const quint64 id : QList<quint64>(m_written)) {
        Item *item = find(id);
        const bool mayHaveLeft = item->line <= linesMaybeSent;
        setStage(*item, mayHaveLeft ? Stage::Unsure : Stage::Waiting);
        (mayHaveLeft ? interrupted.unsure : interrupted.waitingAgain).append(id);
    }
    return interrupted;
}

void Outgoing::setCasemapping(irc::Casemapping mapping)
{
    for (Item &item : m_items)
        item.key = irc::folded(item.target, mapping);
}

std::optional<Outgoing::Item> Outgoing::take(quint64 id)
{
    const auto it = positionOf(id);
    if (it == m_items.cend() || it->stage == Stage::Written)
        return {};
    Item item = *it;
    m_items.erase(it);
    return item;
}

std::deque<Outgoing::Item>::const_iterator Outgoing::positionOf(quint64 id) const
{
    const auto it =
        std::lower_bound(m_items.cbegin(), m_items.cend(), id,
                         [](const Item &item, quint64 value) { return item.id < value; });
    return it != m_items.cend() && it->id == id ? it : m_items.cend();
}

Outgoing::Item *Outgoing::find(quint64 id)
{
    const auto it = positionOf(id);
    return it == m_items.cend() ? nullptr : &m_items[size_t(it - m_items.cbegin())];
}

void Outgoing::setStage(Item &item, Stage stage)
{
    if (item.stage == Stage::Written)
        m_written.removeOne(item.id);
    if (stage == Stage::Written)
        m_written.append(item.id);
    if (stage == Stage::Waiting)
        m_firstWaiting = std::min(m_firstWaiting, item.id);
    item.stage = stage;
}

} // namespace client
