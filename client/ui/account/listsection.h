// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/account/accountsection.h"

#include <QByteArray>
#include <QList>

namespace client {

/// A part of the account dialog with a list, each row of which may have a button.
class ListSection : public AccountSection
{
    Q_OBJECT

public:
    struct Row
    {
        QString text;
        QString button; ///< Its text; empty: none.
        QByteArray id;
    };

    ListSection(const Theme &theme, const QString &caption, QWidget *parent);

    void setRows(const QList<Row> &rows);

signals:
    /// The button of the row with this id was pressed.
    void chosen(const QByteArray &id);

private:
    QWidget *newRow(const Row &row);

    const Theme &m_theme;
    QWidget *m_list = nullptr;
};

} // namespace client
