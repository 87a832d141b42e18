// SPDX-License-Identifier: MIT
#include "client/ui/search/searchpage.h"

#include "client/model/searchresults.h"
#include "client/ui/search/searchcompletion.h"
#include "client/ui/search/searchdelegate.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/widgets/rowlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace client {

SearchPage::SearchPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new Field(theme, this))
    , m_close(new IconButton(theme, IconButton::Sign::Close, tr("Close the search (Esc)"), this))
    , m_status(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_list(new QListView(this))
    , m_completion(new SearchCompletion(m_field))
{
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("Search in all conversations"));
    m_field->setAccessibleName(tr("Search in all conversations"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_list->setAccessibleName(tr("Found messages"));
    m_list->setItemDelegate(new SearchDelegate(theme, m_list));
    prepareRowList(*m_list);
    m_list->setResizeMode(QListView::Adjust);

    auto *top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_status);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::textChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::chooseCurrent);
    connect(m_close, &QAbstractButton::clicked, this, &SearchPage::closeRequested);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit resultChosen(index.row()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit resultChosen(index.row()); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPage::checkEnd);
    connect(&theme, &Theme::changed, this, &SearchPage::applyTheme);
    applyTheme();
}

void SearchPage::setResults(SearchResults *results)
{
    m_list->setModel(results);
    connect(results, &QAbstractItemModel::modelReset, this, &SearchPage::refreshEmptyText);
    connect(results, &QAbstractItemModel::rowsInserted, this, [this] {
        refreshEmptyText();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
    });
    refreshEmptyText();
}

void SearchPage::setStatus(const QString &status)
{
    m_status->setText(status);
    m_status->setHidden(status.isEmpty());
    announceSettled(*this, status);
}

QString SearchPage::status() const
{
    return m_status->text();
}

void SearchPage::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    refreshEmptyText();
    if (isVisible())
        announceSettled(*this, text);
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_completion->isOpen()
        && moveCurrentRowByKey(*m_list, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void SearchPage::chooseCurrent()
{
    if (!m_completion->isOpen() && m_list->currentIndex().isValid())
        emit resultChosen(m_list->currentIndex().row());
}

void SearchPage::checkEnd()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (bar->maximum() - bar->value() < 2 * m_list->viewport()->height())
        emit moreRequested();
}

void SearchPage::refreshEmptyText()
{
    const bool isEmpty = !m_list->model() || m_list->model()->rowCount() == 0;
    m_empty->setVisible(isEmpty && !m_empty->text().isEmpty());
    m_list->setFocusPolicy(isEmpty ? Qt::NoFocus : Qt::StrongFocus);
}

void SearchPage::applyTheme()
{
    setPalette(m_theme.palette());
    m_status->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_status->setFont(m_theme.smallFont());
    m_status->setContentsMargins(m_theme.px(19), m_theme.px(4), m_theme.px(16), m_theme.px(4));
    m_empty->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_empty->setFont(m_theme.font());
    m_empty->setContentsMargins(m_theme.px(32), m_theme.px(32), m_theme.px(32), 0);
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, m_theme.color(Theme::Token::Background));
    m_list->setPalette(palette);
    auto *top = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    top->setContentsMargins(m_theme.px(13), m_theme.px(8), m_theme.px(8), 0);
    top->setSpacing(m_theme.px(4));
    layout()->setContentsMargins(0, 0, 0, 0);
    m_list->doItemsLayout();
}

} // namespace client
