// SPDX-License-Identifier: MIT
#include "client/model/people.h"

#include <utility>

namespace client {

namespace {

/// The approximate memory of an entry beside its values.
constexpr qsizetype entryBytes = 300;

} // namespace

void People::setNamesShown(bool shown)
{
    if (std::exchange(m_namesShown, shown) == shown)
        return;
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it)
        m_changed.insert(it.key());
    flush();
}

UserMetadata People::metadataOf(const QString &nick) const
{
    return isEmpty() ? UserMetadata() : m_people.value(keyOf(nick)).metadata;
}

QString People::displayName(const QString &nick) const
{
    return isEmpty() ? QString() : displayNameOf(keyOf(nick));
}

QString People::displayNameOf(const QByteArray &key) const
{
    if (!m_namesShown)
        return {};
    const auto person = m_people.constFind(key);
    if (person == m_people.cend())
        return {};
    const QString name = person->metadata.value(MetadataKey::DisplayName);
    const bool isUsed =
        !name.isEmpty() && name.toUtf8() != person->nick && m_lookalikes.isUnique(key);
    return isUsed ? name : QString();
}

QString People::fullName(const QString &nick) const
{
    const QString name = displayName(nick);
    return name.isEmpty() ? nick : tr("%1 (%2)", "display name, nick").arg(name, nick);
}

quint32 People::color(const QString &nick) const
{
    return isEmpty() ? 0 : colorOf(keyOf(nick));
}

quint32 People::colorOf(const QByteArray &key) const
{
    const auto person = m_people.constFind(key);
    return person == m_people.cend() ? 0 : colorFrom(person->metadata.value(MetadataKey::Color));
}

void People::set(const QByteArray &nick, MetadataKey key, const QString &value)
{
    const QByteArray folded = m_naming.folded(nick);
    auto person = m_people.find(folded);
    if (person == m_people.end()) {
        if (value.isEmpty() || m_people.size() >= maxPeople || m_bytes >= maxBytes)
            return;
        person = m_people.insert(folded, {nick, {}});
        m_bytes += entryBytes + person->metadata.bytes();
    }
    const QString before = person->metadata.value(key);
    if (before == value)
        return;
    m_bytes += (value.size() - before.size()) * qsizetype(sizeof(QChar));
    person->metadata.set(key, value);
    if (key == MetadataKey::DisplayName) {
        watchNicks();
        m_lookalikes.setDisplayName(folded, value);
    }
    m_changed.insert(folded);
    if (m_people.value(folded).metadata.isEmpty())
        remove(folded);
}

void People::rename(const QByteArray &before, const QByteArray &after)
{
    const QByteArray from = m_naming.folded(before);
    const QByteArray to = m_naming.folded(after);
    const auto person = m_people.constFind(from);
    if (person == m_people.cend())
        return;
    Person moved = *person;
    remove(from);
    remove(to);
    moved.nick = after;
    m_bytes += entryBytes + moved.metadata.bytes();
    m_lookalikes.setDisplayName(to, moved.metadata.value(MetadataKey::DisplayName));
    m_people.insert(to, moved);
    m_changed.insert(to);
}

void People::handleVisible(const QByteArray &key, const QString &nick)
{
    if (m_watchesNicks)
        m_lookalikes.setNick(key, nick);
}

void People::handleHidden(const QList<QByteArray> &keys)
{
    if (!m_watchesNicks)
        return;
    for (const QByteArray &key : keys) {
        if (!m_naming.isVisible(key))
            m_lookalikes.setNick(key, {});
    }
}

void People::removeInvisible(const QList<QByteArray> &keys)
{
    if (isEmpty() && !m_watchesNicks)
        return;
    for (const QByteArray &key : keys) {
        if (m_naming.isVisible(key))
            continue;
        remove(key);
        m_lookalikes.setNick(key, {});
    }
}

void People::clear()
{
    for (const QByteArray &key : m_people.keys())
        remove(key);
    m_lookalikes.clear();
    m_watchesNicks = false;
}

void People::refold()
{
    const QHash<QByteArray, Person> before = m_people;
    clear();
    for (const Person &person : before) {
        for (std::size_t key = 0; key < person.metadata.values.size(); ++key)
            set(person.nick, MetadataKey(key), person.metadata.values.at(key));
    }
}

void People::flush()
{
    m_changed += m_lookalikes.takeChanged();
    if (const QSet<QByteArray> keys = std::exchange(m_changed, {}); !keys.isEmpty())
        emit changed(keys);
}

QByteArray People::keyOf(const QString &nick) const
{
    return m_naming.folded(nick.toUtf8());
}

void People::remove(const QByteArray &key)
{
    const auto person = m_people.constFind(key);
    if (person == m_people.cend())
        return;
    m_lookalikes.setDisplayName(key, {});
    m_bytes -= entryBytes + person->metadata.bytes();
    m_people.erase(person);
    m_changed.insert(key);
}

void People::watchNicks()
{
    if (std::exchange(m_watchesNicks, true))
        return;
    m_naming.visitVisible(
        [this](const QByteArray &key, const QString &nick) { m_lookalikes.setNick(key, nick); });
}

} // namespace client
