// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints a known server: a dot, its name, and a remark at the other end of the row. The current
/// row is marked if it is selected or has the focus.
class KnownServerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole,
        ReachableRole, ///< bool: known to be online now, with a green dot. Unset: there is no dot.
    };

    KnownServerDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, bool isReachable) const;

    const Theme &m_theme;
};

} // namespace client
