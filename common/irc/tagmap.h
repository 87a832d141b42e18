// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace irc {

/// The tags of a message: unescaped values, sorted by key.
///
/// A tag without a value equals a tag with an empty value.
/// IRCv3 message-tags: https://ircv3.net/specs/extensions/message-tags
class TagMap
{
public:
    using Tag = std::pair<QByteArray, QByteArray>;

    TagMap() = default;
    TagMap(std::initializer_list<Tag> tags);

    /// Parses the part of a line between '@' and the space. The last of several equal keys counts.
    static TagMap parse(QByteArrayView text);
    /// Appends `key=value;key` with escaped values to @p line, without '@' and space.
    void appendTo(QByteArray &line) const;
    /// The same, only with the keys that @p allows returns true for.
    void appendTo(QByteArray &line, const std::function<bool(QByteArrayView key)> &allows) const;
    /// At least the number of bytes that appendTo() adds when no value has to be escaped.
    qsizetype usualBytes() const noexcept;
    /// Makes room for @p tags in all, so that adding them needs no more memory.
    void reserve(qsizetype tags) { m_tags.reserve(tags); }

    bool isEmpty() const noexcept { return m_tags.isEmpty(); }
    qsizetype size() const noexcept { return m_tags.size(); }
    bool contains(QByteArrayView key) const noexcept;
    /// The value of @p key; empty when the key has no value or is missing.
    QByteArray value(QByteArrayView key) const;
    std::optional<QByteArray> find(QByteArrayView key) const;
    void insert(const QByteArray &key, const QByteArray &value = {});
    void remove(QByteArrayView key);

    QList<Tag>::const_iterator begin() const noexcept { return m_tags.cbegin(); }
    QList<Tag>::const_iterator end() const noexcept { return m_tags.cend(); }

    friend bool operator==(const TagMap &, const TagMap &) = default;

private:
    QList<Tag> m_tags;
};

/// Appends the escaped tag value and drops NULs.
void appendEscapedTagValue(QByteArray &line, QByteArrayView value);
QByteArray unescapeTagValue(QByteArrayView text);

} // namespace irc
