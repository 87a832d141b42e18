// SPDX-License-Identifier: MIT
#include "common/irc/tagmap.h"

#include <algorithm>

namespace irc {

namespace {

/// Real messages have about ten; tags after the bound are dropped.
constexpr qsizetype maxTags = 128;

struct KeyLess
{
    bool operator()(const TagMap::Tag &tag, QByteArrayView key) const noexcept
    {
        return QByteArrayView(tag.first) < key;
    }
};

/// The character that follows a backslash to escape @p byte; 0 when no escape is needed.
char escapeOf(char byte) noexcept
{
    switch (byte) {
    case ';':
        return ':';
    case ' ':
        return 's';
    case '\\':
        return '\\';
    case '\r':
        return 'r';
    case '\n':
        return 'n';
    default:
        return 0;
    }
}

char unescaped(char byte) noexcept
{
    switch (byte) {
    case ':':
        return ';';
    case 's':
        return ' ';
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    default:
        return byte;
    }
}

} // namespace

TagMap::TagMap(std::initializer_list<Tag> tags)
{
    for (const Tag &tag : tags)
        insert(tag.first, tag.second);
}

TagMap TagMap::parse(QByteArrayView text)
{
    TagMap parsed;
    QList<Tag> &tags = parsed.m_tags;
    while (!text.isEmpty() && tags.size() < maxTags) {
        const qsizetype end = text.indexOf(';');
        const QByteArrayView tag = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        const qsizetype equals = tag.indexOf('=');
        const QByteArrayView key = equals < 0 ? tag : tag.first(equals);
        if (!key.isEmpty())
            tags.append({key.toByteArray(),
                         equals < 0 ? QByteArray() : unescapeTagValue(tag.sliced(equals + 1))});
    }
    const auto less = [](const Tag &a, const Tag &b) { return a.first < b.first; };
    const auto equal = [](const Tag &a, const Tag &b) { return a.first == b.first; };
    std::stable_sort(tags.begin(), tags.end(), less);
    // In reverse order, so that the last of several equal keys comes first and is kept.
    const auto kept = std::unique(tags.rbegin(), tags.rend(), equal);
    tags.erase(tags.begin(), kept.base());
    return parsed;
}

void TagMap::appendTo(QByteArray &line) const
{
    appendTo(line, [](QByteArrayView) { return true; });
}

void TagMap::appendTo(QByteArray &line, const std::function<bool(QByteArrayView key)> &allows) const
{
    const qsizetype start = line.size();
    for (const bool clientOnly : {false, true}) {
        for (const auto &[key, value] : m_tags) {
            if (key.startsWith('+') != clientOnly || !allows(key))
                continue;
            if (line.size() > start)
                line += ';';
            line += key;
            if (!value.isEmpty()) {
                line += '=';
                appendEscapedTagValue(line, value);
            }
        }
    }
}

qsizetype TagMap::usualBytes() const noexcept
{
    qsizetype bytes = 0;
    for (const auto &[key, value] : m_tags)
        bytes += key.size() + 1 + value.size() + 1;
    return bytes;
}

bool TagMap::contains(QByteArrayView key) const noexcept
{
    const auto it = std::lower_bound(m_tags.cbegin(), m_tags.cend(), key, KeyLess());
    return it != m_tags.cend() && it->first == key;
}

QByteArray TagMap::value(QByteArrayView key) const
{
    return find(key).value_or(QByteArray());
}

std::optional<QByteArray> TagMap::find(QByteArrayView key) const
{
    const auto it = std::lower_bound(m_tags.cbegin(), m_tags.cend(), key, KeyLess());
    if (it == m_tags.cend() || it->first != key)
        return std::nullopt;
    return it->second;
}

void TagMap::insert(const QByteArray &key, const QByteArray &value)
{
    // Null becomes empty, so that tags without a value always compare equal.
    const QByteArray stored = value.isEmpty() ? QByteArray() : value;
    const auto it = std::lower_bound(m_tags.begin(), m_tags.end(), QByteArrayView(key), KeyLess());
    if (it != m_tags.end() && it->first == key)
        it->second = stored;
    else
        m_tags.insert(it, {key, stored});
}

void TagMap::remove(QByteArrayView key)
{
    const auto it = std::lower_bound(m_tags.begin(), m_tags.end(), key, KeyLess());
    if (it != m_tags.end() && it->first == key)
        m_tags.erase(it);
}

void appendEscapedTagValue(QByteArray &line, QByteArrayView value)
{
    const bool needsEscape = std::any_of(
        value.begin(), value.end(), [](char byte) { return byte == '\0' || escapeOf(byte) != 0; });
    if (!needsEscape) {
        line += value;
        return;
    }
    for (char byte : value) {
        if (const char escape = escapeOf(byte)) {
            line += '\\';
            line += escape;
        } else if (byte != '\0') {
            line += byte;
        }
    }
}

QByteArray unescapeTagValue(QByteArrayView text)
{
    QByteArray value;
    value.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\')
            value += text[i];
        else if (++i < text.size())
            value += unescaped(text[i]);
    }
    return value;
}

} // namespace irc
