// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints the rows of QuickSwitcher: name, and on the right network and badge.
class SwitcherDelegate : public QStyledItemDelegate
{
public:
    enum Role {
        ConversationIdRole = Qt::UserRole, ///< quint64. DisplayRole is the name.
        NetworkRole, ///< Name of the network; empty in the row of the network itself.
        UnreadRole,
        MentionsRole,
    };

    SwitcherDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace client
