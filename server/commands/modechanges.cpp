// SPDX-License-Identifier: MIT
#include "server/commands/modechanges.h"

namespace server {

QList<ModeChange> parseModeChanges(const QList<QByteArray> &params, TakesParam takesParam,
                                   int maxWithParam)
{
    QList<ModeChange> changes;
    if (params.isEmpty())
        return changes;
    bool on = true;
    qsizetype next = 1;
    int withParam = 0;
    for (char letter : params.first()) {
        if (letter == '+' || letter == '-') {
            on = letter == '+';
            continue;
        }
        ModeChange change{on, letter};
        if (takesParam(letter, on)) {
            change.hasParam = next < params.size();
            if (change.hasParam)
                change.param = params.at(next++);
            if (change.hasParam && ++withParam > maxWithParam)
                continue;
        }
        changes.append(change);
    }
    return changes;
}

QList<QByteArray> modeParams(const QList<ModeChange> &changes)
{
    QList<QByteArray> params{QByteArray()};
    char sign = 0;
    for (const ModeChange &change : changes) {
        const char needed = change.on ? '+' : '-';
        if (sign != needed)
            params.first() += needed;
        sign = needed;
        params.first() += change.letter;
        if (!change.param.isEmpty())
            params.append(change.param);
    }
    return params;
}

} // namespace server
