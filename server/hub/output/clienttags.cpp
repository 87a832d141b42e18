// SPDX-License-Identifier: MIT
#include "server/hub/output/clienttags.h"

namespace server {

namespace {

bool isDenied(const QByteArray &name, const QList<QByteArray> &denied)
{
    return denied.contains("*") ? !denied.contains('-' + name) : denied.contains(name);
}

} // namespace

irc::TagMap allowedClientTags(const irc::TagMap &tags, const QList<QByteArray> &denied)
{
    irc::TagMap allowed;
    for (const auto &[key, value] : tags) {
        if (key.startsWith('+') && !isDenied(key.mid(1), denied))
            allowed.insert(key, value);
    }
    return allowed;
}

} // namespace server
