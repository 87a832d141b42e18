// SPDX-License-Identifier: MIT
#include "common/irc/source.h"

namespace irc {

Source Source::parse(QByteArrayView text)
{
    Source source;
    if (const qsizetype at = text.indexOf('@'); at >= 0) {
        source.host = text.sliced(at + 1).toByteArray();
        text = text.first(at);
    }
    if (const qsizetype bang = text.indexOf('!'); bang >= 0) {
        source.user = text.sliced(bang + 1).toByteArray();
        text = text.first(bang);
    }
    source.nick = text.toByteArray();
    return source;
}

QByteArray Source::toBytes() const
{
    QByteArray text = nick;
    if (!user.isEmpty())
        text.append('!').append(user);
    if (!host.isEmpty())
        text.append('@').append(host);
    return text;
}

} // namespace irc
