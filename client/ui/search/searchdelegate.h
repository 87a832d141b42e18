// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace client {

class Theme;

/// Paints a row of SearchResults: where and when, the message with its matches, and the messages
/// around it.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    SearchDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int lineHeight() const;

    const Theme &m_theme;
};

} // namespace client
