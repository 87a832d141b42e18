// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

namespace server {

/// Levenshtein distance: the number of letters to insert, delete or replace.
int editDistance(QByteArrayView from, QByteArrayView to);

/// The candidate that is most similar to the misspelt @p word; empty if none is similar enough.
QByteArray nearestWord(QByteArrayView word, const QList<QByteArray> &candidates);

} // namespace server
