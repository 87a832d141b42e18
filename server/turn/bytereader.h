// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/bytewriter.h"

#include <QByteArrayView>

namespace server {

/// Reads what ByteWriter has written. After an error the values are arbitrary; see isAtEnd(). Uses
/// memory in proportion to the bytes, whatever lengths they claim.
class ByteReader
{
public:
    /// The format of encoded(): increased when a type gets a new field, see encoding.h.
    static constexpr quint8 formatVersion = 6;

    /// @p bytes must outlive the reader. They are of @p version.
    explicit ByteReader(QByteArrayView bytes, quint8 version = formatVersion)
        : m_rest(bytes)
        , m_version(version)
    {
        require(m_version >= 1 && m_version <= formatVersion);
    }

    /// Whether all bytes have been read without an error.
    bool isAtEnd() const { return isOk() && m_rest.isEmpty(); }
    bool isOk() const { return m_isOk; }
    /// Unless @p condition is true, the bytes are malformed.
    void require(bool condition) { m_isOk = m_isOk && condition; }

    void read(quint8 &value) { readNumber(value); }
    void read(quint16 &value) { readNumber(value); }
    void read(qint32 &value) { readNumber(value); }
    void read(quint32 &value) { readNumber(value); }
    void read(qint64 &value) { readNumber(value); }
    void read(quint64 &value) { readNumber(value); }

    void read(bool &value)
    {
        const quint8 number = get<quint8>();
        require(number <= 1);
        value = number == 1;
    }

    void read(char &value) { value = char(get<quint8>()); }

    template<Enumeration T>
    void read(T &value)
    {
        value = T(get<quint8>());
        require(isValid(value));
    }

    void read(QByteArray &bytes);

    template<typename T>
    void read(QList<T> &list)
    {
        readItems([this, &list] { list.append(get<T>()); });
    }

    template<typename T>
    void read(std::deque<T> &list)
    {
        readItems([this, &list] { list.push_back(get<T>()); });
    }

    template<typename T>
    void read(std::set<T> &set)
    {
        readItems([this, &set] {
            T item = get<T>();
            require(set.empty() || *set.rbegin() < item);
            set.insert(set.end(), std::move(item));
        });
    }

    template<typename Key, typename T>
    void read(std::map<Key, T> &map)
    {
        readItems([this, &map] {
            Key key = get<Key>();
            require(map.empty() || map.rbegin()->first < key);
            read(map[std::move(key)]);
        });
    }

    template<typename A, typename B>
    void read(std::pair<A, B> &pair)
    {
        read(pair.first);
        read(pair.second);
    }

    template<typename... Ts>
    void read(std::tuple<Ts...> &values)
    {
        std::apply([this](auto &...value) { (read(value), ...); }, values);
    }

    template<typename... Ts>
    void read(const std::tuple<Ts &...> &values)
    {
        std::apply([this](auto &...value) { (read(value), ...); }, values);
    }

    template<typename T, size_t size>
    void read(std::array<T, size> &array)
    {
        for (T &item : array)
            read(item);
    }

    template<typename T>
    void read(std::optional<T> &value)
    {
        if (get<bool>())
            value = get<T>();
    }

    template<typename T>
    void read(Rare<T> &value)
    {
        T decoded = get<T>();
        if (decoded != T())
            value.edit() = std::move(decoded);
    }

    template<typename... Ts>
    void read(std::variant<Ts...> &value)
    {
        const quint8 tag = get<quint8>();
        require((readIf<Ts>(tag, value) || ...));
    }

    void read(irc::TagMap &tags);
    void read(Limits &limits);
    void read(SettingsChanged &input);

    template<HasFields T>
    void read(T &value)
    {
        if constexpr (HasOwnFields<T>)
            readFields<T>(T::fieldsOf(value));
        else
            readFields<T>(fieldsOf(value));
        if constexpr (CompletesRead<T>)
            require(isOk() && value.completeRead());
    }

    template<HasOwnCodec T>
    void read(T &value)
    {
        require(isOk() && value.read(*this));
    }

    /// Reads a value of a type that can be default-constructed.
    template<typename T>
    T get()
    {
        T value{};
        read(value);
        return value;
    }

    /// Reads a number and calls @p readItem as often. Containers grow with the items that are
    /// really there, not by the number that the bytes claim.
    void readItems(const auto &readItem)
    {
        for (quint32 left = get<quint32>(); left > 0 && isOk(); --left) {
            require(!m_rest.isEmpty());
            readItem();
        }
    }

private:
    /// The next @p size bytes; empty if there are fewer, which is an error.
    QByteArrayView take(qsizetype size);

    template<typename T>
    void readNumber(T &value)
    {
        const QByteArrayView bytes = take(sizeof(T));
        value = bytes.isEmpty() ? T(0) : qFromBigEndian<T>(bytes.data());
    }

    /// The number of fields of @p T that bytes of @p version lack.
    template<typename T>
    static constexpr size_t missingFields(quint8 version)
    {
        if (std::is_same_v<T, HubSettings>)
            return version < 2 ? 4 : version < 5 ? 1 : 0; // configuredAccounts, alwaysOnAccounts
        if (std::is_same_v<T, AccountRecord>)
            return version < 3 ? 4 : version < 4 ? 2 : 0; // isAlwaysOn, renamedMs and after them
        return std::is_same_v<T, SearchHistory> && version < 6 ? 1 : 0; // otherNames
    }

    template<typename T, typename... Fields>
    void readFields(const std::tuple<Fields &...> &fields)
    {
        const auto readAll = [this](auto &...field) {
            [[maybe_unused]] size_t left = sizeof...(field) - missingFields<T>(m_version);
            ((left > 0 ? (--left, read(field)) : void()), ...);
        };
        std::apply(readAll, fields);
    }

    template<typename T, typename Variant>
    bool readIf(quint8 tag, Variant &value)
    {
        if (tag == tagOf<T>)
            value = get<T>();
        return tag == tagOf<T>;
    }

    QByteArrayView m_rest; ///< The bytes that were not read yet.
    quint8 m_version;
    bool m_isOk = true;
};

} // namespace server
