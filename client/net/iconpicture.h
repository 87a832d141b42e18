// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace client {

/// The pictures that servers offer as icons of their networks.
namespace iconPicture {

inline constexpr qint64 maxFileBytes = 256 * 1024;
inline constexpr int maxSide = 1'024; ///< Larger pictures are refused. In pixels.
inline constexpr int shownSide = 96;  ///< The longer side after reading. In pixels.

/// Limits the memory of every picture that this program reads, since Qt has one limit for all. Call
/// it before other threads read pictures.
void limitMemory();

/// Reads @p file, which may have any contents: PNG, JPEG, WebP or ICO of at most maxFileBytes, both
/// sides at most maxSide. Returns it as a PNG of at most shownSide x shownSide pixels; empty if it
/// is something else, broken or larger. Any thread.
QByteArray normalized(const QByteArray &file);

} // namespace iconPicture

} // namespace client
