// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints a row of a RoomListModel: the name, the number of people, and below the remark,
/// or else the topic.
class RoomDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    RoomDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace client
