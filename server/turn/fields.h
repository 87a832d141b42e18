// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <concepts>
#include <tuple>
#include <type_traits>
#include <utility>

// How a type lists the fields that ByteWriter writes and ByteReader reads, once for both
// directions:
//
// - A struct has a function `fieldsOf(MaybeConst<T> auto &value)` in its namespace, a class a
// static
//   member `fieldsOf(auto &value)`. It names every member in a structured binding, so that a new
//   member does not compile until someone decides whether it is a field, and returns the fields
//   with std::tie().
// - A class whose fields refer to each other has `write(ByteWriter &) const` and
//   `bool read(ByteReader &)` instead.
// - A class with members that are derived from its fields has `bool completeRead()`, which
//   ByteReader calls after it has read them. It returns false when the fields contradict each
//   other.

namespace server {

/// @p T or const @p T, so that one function lists the fields for writing and for reading.
template<typename T, typename Base>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Base>;

/// The number that identifies @p T in a variant; 0: @p T cannot be encoded there.
template<typename T>
inline constexpr quint8 tagOf = 0;

template<typename T>
concept HasOwnFields = requires(T &value)
{
    T::fieldsOf(value);
};

template<typename T>
concept HasFields = HasOwnFields<T> || requires(T &value)
{
    fieldsOf(value);
};

class ByteReader;
class ByteWriter;

template<typename T>
concept HasOwnCodec = requires(const T &saved, T &loaded, ByteWriter &writer, ByteReader &reader)
{
    saved.write(writer);
    {
        loaded.read(reader)
        } -> std::same_as<bool>;
};

template<typename T>
concept CompletesRead = requires(T &value)
{
    {
        value.completeRead()
        } -> std::same_as<bool>;
};

} // namespace server
