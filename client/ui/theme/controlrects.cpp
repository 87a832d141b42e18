// SPDX-License-Identifier: MIT
#include "client/ui/theme/controlrects.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"

#include <QStyleOption>

namespace client {

QRect scrollBarRect(const Theme &theme, const QStyleOptionSlider &bar,
                    QStyle::SubControl subControl)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(length) * bar.pageStep / (range + bar.pageStep));
        thumb = qBound(qMin(theme.px(32), length), thumb, length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - thumb, bar.upsideDown);
    const auto part = [&](int from, int size) {
        return vertical ? QRect(bar.rect.x(), from, bar.rect.width(), size)
                        : QRect(from, bar.rect.y(), size, bar.rect.height());
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(bar.direction, bar.rect, part(start, thumb));
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return QStyle::visualRect(bar.direction, bar.rect, part(0, start));
    case QStyle::SC_ScrollBarAddPage:
        return QStyle::visualRect(bar.direction, bar.rect,
                                  part(start + thumb, length - start - thumb));
    default: // no arrow buttons
        return {};
    }
}

QRect comboBoxRect(const Theme &theme, const QStyleOptionComplex &option,
                   QStyle::SubControl subControl)
{
    const QRect rect = option.rect;
    const int margin = theme.px(fieldMargin);
    const int step = theme.px(stepWidth);
    const int ring = theme.px(focusRing);
    switch (subControl) {
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, rect,
                                  rect.adjusted(margin, ring, -margin - step, -ring));
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(
            option.direction, rect,
            {rect.right() + 1 - margin - step, rect.top(), step + theme.px(4), rect.height()});
    default:
        return rect;
    }
}

QRect spinBoxRect(const Theme &theme, const QStyleOptionComplex &option,
                  QStyle::SubControl subControl)
{
    const QRect rect = option.rect;
    const int margin = theme.px(fieldMargin);
    const int step = theme.px(stepWidth);
    const int edge = theme.px(focusRing) + 1; // and the hairline
    const int half = rect.height() / 2 - edge;
    const int left = rect.right() + 1 - edge - theme.px(3) - step;
    switch (subControl) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(option.direction, rect, {left, rect.top() + edge, step, half});
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(option.direction, rect,
                                  {left, rect.bottom() + 1 - edge - half, step, half});
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(
            option.direction, rect,
            rect.adjusted(margin, edge, -(rect.right() + 1 - left) - theme.px(2), -edge));
    default:
        return rect;
    }
}

} // namespace client
