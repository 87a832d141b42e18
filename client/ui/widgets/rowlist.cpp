// SPDX-License-Identifier: MIT
#include "client/ui/widgets/rowlist.h"

#include <QListView>

namespace client {

void prepareRowList(QListView &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setMouseTracking(true);
}

void moveCurrentRow(QListView &list, int step)
{
    const int count = list.model() ? list.model()->rowCount() : 0;
    if (count > 0)
        list.setCurrentIndex(
            list.model()->index(qBound(0, list.currentIndex().row() + step, count - 1), 0));
}

} // namespace client
