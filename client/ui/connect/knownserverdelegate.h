// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints a known server: a dot, its name, and a remark at the other end of the row.
class KnownServerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole,
        ReachableRole, ///< Known to be online now; the dot is green.
    };

    KnownServerDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace client
