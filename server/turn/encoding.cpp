// SPDX-License-Identifier: MIT
#include "server/turn/encoding.h"

#include "server/turn/inputfields.h"
#include "server/turn/limittable.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <utility>
#include <variant>

namespace server {

namespace {

constexpr quint8 formatVersion = 2;

/// The number of fields of @p T that bytes of @p version lack.
template<typename T>
constexpr size_t missingFields(quint8 version)
{
    // configuredAccounts, isRegistrationOpen, isVerificationNeeded
    return std::is_same_v<T, HubSettings> && version < 2 ? 3 : 0;
}

template<typename T>
concept HasFields = requires(T &value)
{
    fieldsOf(value);
};

template<typename T>
concept Enumeration = std::is_enum_v<T>;

/// A limit of the hub under its name in the encoded form.
struct NamedLimit
{
    QByteArray name;
    decltype(LimitEntry::member) member;
};

/// Limits of the hub that are not in limitTable(), because users do not notice them.
const NamedLimit unlistedLimits[] = {
    {"metadata_sync_entries", &Limits::metadataSyncEntries},
    {"sasl_chunk", &Limits::saslChunkBytes},
    {"waiting_inputs", &Limits::waitingInputs},
    {"waiting_bytes", &Limits::waitingBytes},
    {"answer_lines", &Limits::answerLines},
    {"answer_search", &Limits::answerSearch},
    {"answer_bytes", &Limits::answerBytes},
    {"line_params", &Limits::lineParams},
    {"departure_timeout", &Limits::departureTimeoutMs},
    {"redact_window", &Limits::redactWindowMs},
    {"owner_token", &Limits::ownerTokenMs},
    {"rename_cooldown", &Limits::renameCooldownMs},
};

/// Whether @p member belongs to Limits, in contrast to the other parts of ServerLimits.
bool isHubLimit(decltype(LimitEntry::member) member)
{
    ServerLimits changed;
    std::visit([&changed](auto limit) { changed.*limit += 1; }, member);
    return static_cast<const Limits &>(changed) != Limits();
}

/// All limits of the hub, in their encoded order.
const QList<NamedLimit> &hubLimits()
{
    static const QList<NamedLimit> limits = [] {
        QList<NamedLimit> found;
        for (const LimitEntry &entry : limitTable()) {
            if (isHubLimit(entry.member))
                found.append({entry.name, entry.member});
        }
        for (const NamedLimit &limit : unlistedLimits)
            found.append(limit);
        return found;
    }();
    return limits;
}

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

class Writer
{
public:
    explicit Writer(QByteArray &bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    void write(quint8 value) { m_stream << value; }
    void write(bool value) { m_stream << quint8(value); }
    void write(char value) { m_stream << quint8(value); }
    void write(qint32 value) { m_stream << value; }
    void write(quint32 value) { m_stream << value; }
    void write(qint64 value) { m_stream << value; }
    void write(quint64 value) { m_stream << value; }
    void write(Enumeration auto value) { m_stream << quint8(value); }

    void write(const QByteArray &bytes)
    {
        write(quint32(bytes.size()));
        m_stream.writeRawData(bytes.constData(), int(bytes.size()));
    }

    template<typename T>
    void write(const QList<T> &list)
    {
        write(quint32(list.size()));
        for (const T &item : list)
            write(item);
    }

    template<typename T>
    void write(const std::optional<T> &value)
    {
        write(value.has_value());
        if (value)
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

    void write(const irc::TagMap &tags)
    {
        write(quint32(tags.size()));
        for (const auto &[key, value] : tags) {
            write(key);
            write(value);
        }
    }

    void write(const Limits &limits)
    {
        ServerLimits source;
        static_cast<Limits &>(source) = limits;
        write(quint32(hubLimits().size()));
        for (const NamedLimit &limit : hubLimits()) {
            write(limit.name);
            std::visit([&](auto member) { write(qint64(source.*member)); }, limit.member);
        }
    }

    void write(const SettingsChanged &input) { write(input.settings()); }

    template<HasFields T>
    void write(const T &value)
    {
        std::apply([this](const auto &...fields) { (write(fields), ...); }, fieldsOf(value));
    }

private:
    QDataStream m_stream;
};

/// Reads what Writer has written. After an error the values are arbitrary; see isAtEnd().
class Reader
{
public:
    /// @p bytes must outlive the reader.
    explicit Reader(QByteArrayView bytes)
        : m_stream(QByteArray::fromRawData(bytes.data(), bytes.size()))
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        read(m_version);
        require(m_version >= 1 && m_version <= formatVersion);
    }

    /// Whether all bytes have been read without an error.
    bool isAtEnd() const { return isOk() && m_stream.atEnd(); }

    void read(quint8 &value) { m_stream >> value; }
    void read(qint32 &value) { m_stream >> value; }
    void read(quint32 &value) { m_stream >> value; }
    void read(qint64 &value) { m_stream >> value; }
    void read(quint64 &value) { m_stream >> value; }

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

    void read(QByteArray &bytes)
    {
        const quint32 size = get<quint32>();
        require(size <= remaining());
        if (!isOk() || size == 0)
            return;
        bytes.resize(qsizetype(size));
        m_stream.readRawData(bytes.data(), int(size));
    }

    template<typename T>
    void read(QList<T> &list)
    {
        // Grows with the items that are really there, not by the number that the bytes claim.
        for (quint32 left = get<quint32>(); left > 0 && isOk(); --left)
            list.append(get<T>());
    }

    template<typename T>
    void read(std::optional<T> &value)
    {
        if (get<bool>())
            value = get<T>();
    }

    template<typename... Ts>
    void read(std::variant<Ts...> &value)
    {
        const quint8 tag = get<quint8>();
        require((readIf<Ts>(tag, value) || ...));
    }

    void read(irc::TagMap &tags)
    {
        QByteArray previous;
        for (quint32 left = get<quint32>(); left > 0 && isOk(); --left) {
            const QByteArray key = get<QByteArray>();
            require(tags.isEmpty() || previous < key);
            tags.insert(key, get<QByteArray>());
            previous = key;
        }
    }

    void read(Limits &limits)
    {
        ServerLimits target;
        auto next = hubLimits().cbegin();
        for (quint32 left = get<quint32>(); left > 0 && isOk(); --left) {
            const QByteArray name = get<QByteArray>();
            next = std::find_if(next, hubLimits().cend(),
                                [&name](const NamedLimit &limit) { return limit.name == name; });
            const qint64 number = get<qint64>();
            require(next != hubLimits().cend() && number >= 0);
            if (!isOk())
                return;
            std::visit(
                [&](auto member) {
                    using Value = std::remove_reference_t<decltype(target.*member)>;
                    target.*member = Value(number);
                    require(qint64(target.*member) == number);
                },
                (next++)->member);
        }
        limits = target;
    }

    void read(SettingsChanged &input) { input = SettingsChanged(get<HubSettings>()); }

    template<HasFields T>
    void read(T &value)
    {
        const auto readAll = [this](auto &...fields) {
            [[maybe_unused]] size_t left = sizeof...(fields) - missingFields<T>(m_version);
            ((left > 0 ? (--left, read(fields)) : void()), ...);
        };
        std::apply(readAll, fieldsOf(value));
    }

private:
    bool isOk() const { return m_stream.status() == QDataStream::Ok; }
    quint64 remaining() const { return quint64(m_stream.device()->bytesAvailable()); }

    void require(bool condition)
    {
        if (!condition)
            m_stream.setStatus(QDataStream::ReadCorruptData);
    }

    template<typename T>
    T get()
    {
        T value{};
        read(value);
        return value;
    }

    template<typename T, typename Variant>
    bool readIf(quint8 tag, Variant &value)
    {
        if (tag == tagOf<T>)
            value = get<T>();
        return tag == tagOf<T>;
    }

    QDataStream m_stream;
    quint8 m_version = 0;
};

} // namespace

template<Encodable T>
QByteArray encoded(const T &value)
{
    QByteArray bytes;
    Writer writer(bytes);
    writer.write(formatVersion);
    writer.write(value);
    return bytes;
}

template<Encodable T>
std::optional<T> decoded(QByteArrayView bytes)
{
    Reader reader(bytes);
    T value{};
    reader.read(value);
    return reader.isAtEnd() ? std::optional<T>(std::move(value)) : std::nullopt;
}

template QByteArray encoded(const Turn &);
template QByteArray encoded(const InputList &);
template QByteArray encoded(const Input &);
template QByteArray encoded(const Question &);
template QByteArray encoded(const Answer &);
template QByteArray encoded(const Query &);
template QByteArray encoded(const RecordList &);
template QByteArray encoded(const Record &);

template std::optional<Turn> decoded(QByteArrayView);
template std::optional<InputList> decoded(QByteArrayView);
template std::optional<Input> decoded(QByteArrayView);
template std::optional<Question> decoded(QByteArrayView);
template std::optional<Answer> decoded(QByteArrayView);
template std::optional<Query> decoded(QByteArrayView);
template std::optional<RecordList> decoded(QByteArrayView);
template std::optional<Record> decoded(QByteArrayView);

} // namespace server
