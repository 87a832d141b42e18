// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"
#include "server/turn/query.h"
#include "server/turn/record.h"

#include <QByteArray>

#include <concepts>
#include <optional>

// Byte encoding of turns and of their parts, for everything that leaves the process.
//
// The first byte is the version of the format, the rest are the fields in the order of fieldsOf():
// numbers are big-endian, and bytes and lists begin with their size (32 bits). A value of a variant
// begins with its tagOf(). Limits are written by name.
//
// To change the format:
// - A limit with a new name needs no change. Where the name is missing, the limit has its default.
// - A type that is new in a variant needs a tag that no type has had, and no new version: older
//   programs reject the value.
// - A new field of a type needs a new version, because older bytes end before it. Append it to
//   fieldsOf() of its type, increase the version, and let the reader leave the field at its default
//   when the version of the bytes is older than the field.
// - A field is never reordered, and a tag never used for another type.

namespace server {

template<typename T>
concept Encodable = std::same_as<T, Turn> || std::same_as<T, InputList> || std::
    same_as<T, Input> || std::same_as<T, Question> || std::same_as<T, Answer> || std::same_as<
        T, Query> || std::same_as<T, RecordList> || std::same_as<T, Record>;

/// Encodes @p value. No value holds a password, see SecretRef.
template<Encodable T>
QByteArray encoded(const T &value);

/// Decodes the bytes of encoded() for the same type. Returns nullopt when @p bytes are malformed or
/// incomplete, contain more than one value, or have an unknown version. Uses memory in proportion
/// to the size of @p bytes, whatever lengths they claim.
template<Encodable T>
std::optional<T> decoded(QByteArrayView bytes);

} // namespace server
