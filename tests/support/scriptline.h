// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace test {

/// @p line as the hub writes it: with a colon before the last parameter only where it is needed.
QByteArray normalizedLine(const QByteArray &line);

/// @p text with each `<name>` that @p values contains replaced, `<x*3>` by `xxx`, and `\xHH` by
/// the byte. Other placeholders stay.
QByteArray withPlaceholders(const QByteArray &text, const QHash<QByteArray, QByteArray> &values);

/// Whether @p line matches @p expected. `<any>` matches a word, `<rest>` the rest of the line, and
/// any other `<name>` a word, which is stored in @p bound when the line matches.
bool matchLine(const QByteArray &expected, const QByteArray &line,
               QHash<QByteArray, QByteArray> &bound);

} // namespace test
