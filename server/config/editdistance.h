// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

namespace server {

/// How many letters have to be put in, taken out or replaced to make @p from into @p to
/// (Levenshtein).
int editDistance(QByteArrayView from, QByteArrayView to);

/// The candidate that somebody who typed @p word most likely meant; empty when none is near.
QByteArray nearestWord(QByteArrayView word, const QList<QByteArray> &candidates);

} // namespace server
