// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// The rows of QuickSwitcher: name, network at the right, badge.
class SwitcherDelegate : public QStyledItemDelegate
{
public:
    enum Role {
        ConversationIdRole = Qt::UserRole, ///< quint64. DisplayRole is the name.
        NetworkRole,                       ///< Its name; empty for the network's own row.
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
