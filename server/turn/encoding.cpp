// SPDX-License-Identifier: MIT
#include "server/turn/encoding.h"

#include "server/turn/bytereader.h"
#include "server/turn/bytewriter.h"
#include "server/turn/inputfields.h"

#include <utility>

namespace server {

template<Encodable T>
QByteArray encoded(const T &value)
{
    constexpr qsizetype usualBytes = 256;
    QByteArray bytes;
    bytes.reserve(usualBytes);
    ByteWriter writer(bytes);
    writer.write(ByteReader::formatVersion);
    writer.write(value);
    return bytes;
}

template<Encodable T>
std::optional<T> decoded(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    ByteReader reader(bytes.sliced(1), quint8(bytes.front()));
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
