// SPDX-License-Identifier: MIT
#include "client/ui/window/shortcutsheet.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/window/shortcutdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace client {

ShortcutSheet::ShortcutSheet(const Theme &theme, const QList<Shortcut> &actions, bool sendsWithCtrl,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(actions + widgetShortcuts(sendsWithCtrl), nullptr)
    , m_field(new Field(theme, this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
    , m_change(new Button(theme, Button::Look::Primary, tr("C&hange the keys…"), this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(theme);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::announceCurrent);
    connect(m_list, &QListView::doubleClicked, this, &ShortcutSheet::changeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutSheet::showCurrent);
    connect(m_change, &QAbstractButton::clicked, this, &ShortcutSheet::changeCurrent);
    filter();
    resize(QSize(theme.px(560), theme.px(620))
               .boundedTo(parent ? parent->size() : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)));
    m_field->setFocus();
}

void ShortcutSheet::build(const Theme &theme)
{
    m_field->setPlaceholderText(tr("Search actions and keys"));
    m_field->setAccessibleName(tr("Search actions and keys"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(100);
    prepareRowList(*m_list);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ShortcutDelegate(theme, m_list));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.color(Theme::Token::Background));
    m_list->setPalette(palette);
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list)})
        widget->installEventFilter(this);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setPalette(theme.palette(Theme::Token::Secondary));
    auto *close = new IconButton(theme, IconButton::Sign::Close, tr("Close (Esc)"), this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    setTabOrder(m_field, close);
    m_change->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.px(8));
    top->addWidget(m_field, 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addLayout(top);
    auto *inset = new QHBoxLayout; // that of the field and the button
    inset->setContentsMargins(theme.textInset());
    inset->addWidget(m_list);
    column->addLayout(inset, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_change, 0, Qt::AlignRight);
}

/// Enter changes the keys of the current row, both in the field and in the list.
bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            changeCurrent();
            return true;
        }
        if (watched == m_field && moveCurrentRowByKey(*m_list, key)) {
            announceCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutSheet::filter()
{
    m_model.setFilter(m_field->text());
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(tr("No shortcut matches “%1”.").arg(m_field->text().trimmed()));
    if (!isEmpty)
        m_list->setCurrentIndex(m_model.index(m_model.firstShortcut()));
    showCurrent();
}

/// Reads out the row that Enter acts on. The row of an arrow key replaces the one found by typing.
void ShortcutSheet::announceCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    announceSettled(*this, current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                             : m_none->text());
}

/// The caption of a section stays in view with the first row below it.
void ShortcutSheet::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_change->setEnabled(!current.data(ShortcutModel::ActionRole).toString().isEmpty());
    const QModelIndex above = current.siblingAtRow(current.row() - 1);
    if (above.data(ShortcutModel::CaptionRole).toBool())
        m_list->scrollTo(above);
}

void ShortcutSheet::changeCurrent()
{
    const QString action = m_list->currentIndex().data(ShortcutModel::ActionRole).toString();
    if (action.isEmpty())
        return;
    accept();
    emit changeRequested(action);
}

QList<Shortcut> ShortcutSheet::widgetShortcuts(bool sendsWithCtrl)
{
    const QKeySequence enter(Qt::Key_Return);
    const QKeySequence ctrlEnter(Qt::CTRL | Qt::Key_Return);
    const QKeySequence shiftEnter(Qt::SHIFT | Qt::Key_Return);
    const QString writing = tr("Writing");
    const QString lists = tr("Messages and lists");
    return {
        {{sendsWithCtrl ? ctrlEnter : enter}, tr("Send"), writing, {}},
        {{sendsWithCtrl ? enter : shiftEnter}, tr("New line"), writing, {}},
        {{Qt::Key_Tab}, tr("Complete a name, a #room, a /command, an :emoji:"), writing, {}},
        {{Qt::Key_Up, Qt::Key_Down}, tr("Messages that you have sent"), writing, {}},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Scroll the messages"), lists, {}},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down},
         tr("Select whole messages, among the messages"),
         lists,
         {}},
        {{Qt::Key_Left, Qt::Key_Right},
         tr("Hide or show the rooms of a network, in the list"),
         lists,
         {}},
        {{Qt::ALT | Qt::Key_Return},
         tr("The profile of a person, in the list of people"),
         lists,
         {}},
    };
}

} // namespace client
