// SPDX-License-Identifier: MIT
#include "client/ui/emoji/recentemoji.h"

namespace client {

void RecentEmoji::add(const QString &emoji)
{
    if (!m_list.isEmpty() && m_list.constFirst() == emoji)
        return;
    m_list.removeAll(emoji);
    m_list.prepend(emoji);
    m_list.resize(qMin(m_list.size(), qsizetype(max)));
    emit changed();
}

} // namespace client
