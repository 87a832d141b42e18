// SPDX-License-Identifier: MIT
#include "server/config/editdistance.h"

#include <algorithm>
#include <numeric>

namespace server {

int editDistance(QByteArrayView from, QByteArrayView to)
{
    QList<int> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

QByteArray nearestWord(QByteArrayView word, const QList<QByteArray> &candidates)
{
    // A third of the letters may be wrong, and one letter of a short word.
    constexpr qsizetype maxWord = 64;
    QByteArray nearest;
    if (word.size() > maxWord)
        return nearest;
    int least = int(word.size() / 3) + 1;
    for (const QByteArray &candidate : candidates) {
        if (!word.isEmpty() && candidate.startsWith(word))
            return candidate;
        const int distance = editDistance(word, candidate);
        if (distance < least || (distance == least && nearest.isEmpty())) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace server
