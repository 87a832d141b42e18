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
    const QAbstractItemModel *model = list.model();
    const int count = model ? model->rowCount() : 0;
    if (count == 0)
        return;
    const int wanted = qBound(0, list.currentIndex().row() + step, count - 1);
    for (const int direction : {step < 0 ? -1 : 1, step < 0 ? 1 : -1}) {
        for (int row = wanted; row >= 0 && row < count; row += direction) {
            if (model->index(row, 0).flags().testFlag(Qt::ItemIsSelectable))
                return list.setCurrentIndex(model->index(row, 0));
        }
    }
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
