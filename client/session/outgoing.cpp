#include "client/session/outgoing.h"

#include <algorithm>

namespace client {

namespace {

constexpr qsizetype rememberedLabels = 64;

} // namespace

quint64 Outgoing::add(Item item)
{
    item.id = ++m_lastId;
    m_items.push_back(std::move(item));
    return m_lastId;
}

const Outgoing::Item *Outgoing::next() const
{
    if (isFull())
        return nullptr;
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(),
                                 [](const Item &item) { return item.stage == Stage::Waiting; });
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
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &item) {
        return item.stage == Stage::Written && item.label() == label;
    });
    return it == m_items.cend() ? nullptr : &*it;
}

const Outgoing::Item *Outgoing::echoed(const QByteArray &key, QByteArrayView text) const
{
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &item) {
        return item.stage == Stage::Written && item.key == key && item.text == text;
    });
    return it == m_items.cend() ? oldestTo(key) : &*it;
}

const Outgoing::Item *Outgoing::oldestTo(const QByteArray &key) const
{
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &item) {
        return item.stage == Stage::Written && item.key == key;
    });
    return it == m_items.cend() ? nullptr : &*it;
}

QList<quint64> Outgoing::writtenUpTo(qint64 line) const
{
    QList<quint64> ids;
    for (const Item &item : m_items) {
        if (item.stage == Stage::Written && item.line <= line)
            ids.append(item.id);
    }
    return ids;
}

void Outgoing::settle(quint64 id)
{
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [id](const Item &item) { return item.id == id; });
    if (it == m_items.end())
        return;
    m_settled.append(it->label());
    if (m_settled.size() > rememberedLabels)
        m_settled.removeFirst();
    setStage(*it, Stage::Failed);
    m_items.erase(it);
}

void Outgoing::fail(quint64 id)
{
    if (Item *item = find(id))
        setStage(*item, Stage::Failed);
}

Outgoing::Broken Outgoing::linkBroke(qint64 linesMaybeSent)
{
    Broken broken;
    for (Item &item : m_items) {
        if (item.stage != Stage::Written)
            continue;
        const bool mayHaveLeft = item.line <= linesMaybeSent;
        setStage(item, mayHaveLeft ? Stage::Unsure : Stage::Waiting);
        (mayHaveLeft ? broken.unsure : broken.waitingAgain).append(item.id);
    }
    return broken;
}

void Outgoing::refile(irc::Casemapping mapping)
{
    for (Item &item : m_items)
        item.key = irc::folded(item.target, mapping);
}

std::optional<Outgoing::Item> Outgoing::take(quint64 id)
{
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [id](const Item &item) { return item.id == id; });
    if (it == m_items.end() || it->stage == Stage::Written)
        return {};
    Item item = std::move(*it);
    m_items.erase(it);
    return item;
}

Outgoing::Item *Outgoing::find(quint64 id)
{
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [id](const Item &item) { return item.id == id; });
    return it == m_items.end() ? nullptr : &*it;
}

void Outgoing::setStage(Item &item, Stage stage)
{
    m_written += (stage == Stage::Written ? 1 : 0) - (item.stage == Stage::Written ? 1 : 0);
    item.stage = stage;
}

} // namespace client
