// SPDX-License-Identifier: MIT
#include "client/chat/sentence.h"

namespace client {

QString asSentence(const QString &words)
{
    const QString trimmed = words.trimmed();
    const bool ends = trimmed.isEmpty() || QStringView(u".!?…").contains(trimmed.back());
    return ends ? trimmed : QString(trimmed % u'.');
}

} // namespace client
