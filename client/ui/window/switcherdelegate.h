// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace client {

/// Paints the rows of SwitcherModel: the name with its matched characters marked, and at the end
/// detail and badge.
class SwitcherDelegate : public QStyledItemDelegate
{
public:
    SwitcherDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace client
