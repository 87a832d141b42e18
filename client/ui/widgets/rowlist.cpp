// SPDX-License-Identifier: MIT
#include "client/ui/widgets/rowlist.h"

#include <QKeyEvent>
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

bool moveCurrentRowByKey(QListView &list, const QKeyEvent &key)
{
    const int page = qMax(1, list.viewport()->height() / qMax(1, list.sizeHintForRow(0)));
    switch (key.key()) {
    case Qt::Key_Down:
        moveCurrentRow(list, 1);
        return true;
    case Qt::Key_Up:
        moveCurrentRow(list, -1);
        return true;
    case Qt::Key_PageDown:
        moveCurrentRow(list, page);
        return true;
    case Qt::Key_PageUp:
        moveCurrentRow(list, -page);
        return true;
    default:
        return false;
    }
}

} // namespace client
