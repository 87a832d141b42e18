// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/fields.h"
#include "server/turn/input.h"
#include "server/turn/rare.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <variant>

namespace server {

template<typename T>
concept Enumeration = std::is_enum_v<T>;

template<typename... Ts>
constexpr bool tagsAreUnique(const std::variant<Ts...> *)
{
    constexpr quint8 tags[] = {tagOf<Ts>...};
    for (size_t i = 0; i < sizeof...(Ts); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (tags[i] == tags[j])
                return false;
        }
        if (tags[i] == 0)
            return false;
    }
    return true;
}

/// Appends values to bytes: numbers, bytes, containers, and types that list their fields (see
/// fields.h). Equal values give equal bytes on every machine; containers without a defined order,
/// such as QHash, cannot be written.
class ByteWriter
{
public:
    /// Appends to @p bytes, which must outlive the writer.
    explicit ByteWriter(QByteArray &bytes)
        : m_bytes(bytes)
    {}

    void write(quint8 value) { append(value); }
    void write(quint16 value) { append(value); }
    void write(bool value) { append(quint8(value)); }
    void write(char value) { append(quint8(value)); }
    void write(qint32 value) { append(value); }
    void write(quint32 value) { append(value); }
    void write(qint64 value) { append(value); }
    void write(quint64 value) { append(value); }
    void write(Enumeration auto value) { append(quint8(value)); }

    void write(const QByteArray &bytes)
    {
        write(quint32(bytes.size()));
        m_bytes.append(bytes);
    }

    template<typename T>
    void write(const QList<T> &list)
    {
        writeAll(list);
    }

    template<typename T>
    void write(const std::deque<T> &list)
    {
        writeAll(list);
    }

    template<typename T>
    void write(const std::set<T> &set)
    {
        writeAll(set);
    }

    template<typename Key, typename T>
    void write(const std::map<Key, T> &map)
    {
        writeAll(map);
    }

    template<typename A, typename B>
    void write(const std::pair<A, B> &pair)
    {
        write(pair.first);
        write(pair.second);
    }

    template<typename... Ts>
    void write(const std::tuple<Ts...> &values)
    {
        std::apply([this](const auto &...value) { (write(value), ...); }, values);
    }

    template<typename T, size_t size>
    void write(const std::array<T, size> &array)
    {
        for (const T &item : array)
            write(item);
    }

    template<typename T>
    void write(const std::optional<T> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }

    template<typename T>
    void write(const Rare<T> &value)
    {
        write(*value);
    }

    template<typename... Ts>
    void write(const std::variant<Ts...> &value)
    {
        static_assert(tagsAreUnique(static_cast<const std::variant<Ts...> *>(nullptr)),
                      "Each type of a variant needs a tag of its own");
        std::visit(
            [this]<typename T>(const T &alternative) {
                write(tagOf<T>);
                write(alternative);
            },
            value);
    }

    void write(const irc::TagMap &tags);
    void write(const Limits &limits);
    void write(const SettingsChanged &input);

    template<HasFields T>
    void write(const T &value)
    {
        if constexpr (HasOwnFields<T>)
            write(T::fieldsOf(value));
        else
            write(fieldsOf(value));
    }

    template<HasOwnCodec T>
    void write(const T &value)
    {
        value.write(*this);
    }

private:
    template<typename T>
    void append(T value)
    {
        char bytes[sizeof(T)];
        qToBigEndian(value, bytes);
        m_bytes.append(bytes, sizeof(T));
    }

    void writeAll(const auto &container)
    {
        write(quint32(container.size()));
        for (const auto &item : container)
            write(item);
    }

    QByteArray &m_bytes;
};

} // namespace server
