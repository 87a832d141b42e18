// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace client {

/// The codes that people know from other chat programs and that differ from the name of the emoji,
/// by this name in English; the most common one first.
QHash<QString, QStringList> commonEmojiCodes();

/// "smiling_face_with_heart_eyes" for "smiling face with heart-eyes".
QString emojiCodeFromName(const QString &name);

} // namespace client
