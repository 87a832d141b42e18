// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// @p words as a sentence: those of a server or a library may end without a full stop.
QString asSentence(const QString &words);

} // namespace client
