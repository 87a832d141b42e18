// SPDX-License-Identifier: MIT
#include "client/ui/account/listsection.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace client {

ListSection::ListSection(const Theme &theme, const QString &caption, QWidget *parent)
    : AccountSection(theme, caption, parent)
    , m_theme(theme)
    , m_list(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    add(m_list);
}

void ListSection::setRows(const QList<Row> &rows)
{
    for (QWidget *old : m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater(); // it may be the sender of the current signal
    }
    for (const Row &row : rows)
        m_list->layout()->addWidget(newRow(row));
}

QWidget *ListSection::newRow(const Row &row)
{
    auto *widget = new QWidget(m_list);
    auto *label = new QLabel(row.text, widget);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.eventFont());
    label->setPalette(m_theme.palette());
    label->setContentsMargins(m_theme.textInset());
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label, 1);
    if (!row.button.isEmpty()) {
        auto *button = new Button(m_theme, Button::Look::Small, row.button, widget);
        button->setAccessibleDescription(row.text);
        connect(button, &QPushButton::clicked, this, [this, id = row.id] { emit chosen(id); });
        line->addWidget(button);
    }
    return widget;
}

} // namespace client
