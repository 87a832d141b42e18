// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/encoding.h"

namespace server {

/// The bytes of @p record in a column of the database.
inline QByteArray bytesOf(const Record &record)
{
    return encoded(record);
}

/// Nullopt when @p bytes are damaged or hold another type.
template<class T>
std::optional<T> recordFrom(const QByteArray &bytes)
{
    std::optional<Record> record = decoded<Record>(bytes);
    auto *value = record ? std::get_if<T>(&*record) : nullptr;
    return value ? std::optional<T>(std::move(*value)) : std::nullopt;
}

} // namespace server
