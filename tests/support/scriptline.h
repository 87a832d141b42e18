// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace test {

/// @p line as the hub would write it: a colon before the last parameter only where needed.
QByteArray normalizedLine(const QByteArray &line);

/// @p text with `<name>` replaced where @p values knows the name, `<x*3>` by `xxx`, and `\xHH` by
/// the byte. Other placeholders stay as they are.
QByteArray withPlaceholders(const QByteArray &text, const QHash<QByteArray, QByteArray> &values);

/// Whether @p line is @p expected, in which `<any>` is a word, `<rest>` the rest of the line and
/// any other `<name>` a word that is remembered in @p bound when the line matches.
bool matchLine(const QByteArray &expected, const QByteArray &line,
               QHash<QByteArray, QByteArray> &bound);

} // namespace test
