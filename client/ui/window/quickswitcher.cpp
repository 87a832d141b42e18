// SPDX-License-Identifier: MIT
#include "client/ui/window/quickswitcher.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/window/switcherdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace client {

QuickSwitcher::QuickSwitcher(const Theme &theme, const QList<SwitcherEntry> &entries,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(entries)
    , m_field(new Field(theme, this))
    , m_results(new QListView(this))
    , m_empty(new QLabel(this))
{
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Room, person or command"));
    m_field->setAccessibleName(tr("Room, person or command"));
    m_field->installEventFilter(this);
    m_results->setAccessibleName(tr("Results"));
    m_results->setFocusPolicy(Qt::NoFocus);
    prepareRowList(*m_results);
    m_results->setModel(&m_model);
    m_results->setItemDelegate(new SwitcherDelegate(theme, m_results));
    m_results->setUniformItemSizes(true);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.color(Theme::Token::Background));
    m_results->setPalette(palette);
    m_empty->setText(tr("Nothing has such a name. Ctrl+J joins another room or talks to someone."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->addWidget(m_field);
    column->addWidget(m_results, 1);
    column->addWidget(m_empty, 1);
    resize(theme.px(460), theme.px(400));
    connect(m_field, &QLineEdit::textChanged, this, &QuickSwitcher::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickSwitcher::choose);
    connect(m_results, &QListView::clicked, this, &QuickSwitcher::choose);
    filter();
}

bool QuickSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            moveCurrent(step);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickSwitcher::moveCurrent(int step)
{
    const int count = m_model.rowCount();
    if (count > 0)
        m_results->setCurrentIndex(
            m_model.index((m_results->currentIndex().row() + step + count) % count));
}

void QuickSwitcher::filter()
{
    m_model.setTyped(m_field->text());
    const bool isEmpty = m_model.rowCount() == 0;
    m_results->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        m_results->setCurrentIndex(m_model.index(0));
}

void QuickSwitcher::choose()
{
    const QModelIndex current = m_results->currentIndex();
    if (!current.isValid())
        return;
    const SwitcherEntry entry = m_model.at(current.row());
    accept();
    emit chosen(entry);
}

} // namespace client
