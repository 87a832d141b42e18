// SPDX-License-Identifier: MIT
#include "client/ui/search/findbar.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace client {

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new Field(theme, this))
    , m_result(new QLabel(this))
    , m_older(new IconButton(theme, IconButton::Sign::Up, tr("Older match (Enter)"), this))
    , m_newer(new IconButton(theme, IconButton::Sign::Down, tr("Newer match (Shift+Enter)"), this))
    , m_close(new IconButton(theme, IconButton::Sign::Close, tr("Close (Esc)"), this))
{
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find in this conversation"));
    m_field->installEventFilter(this);
    m_result->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_field, 1);
    row->addWidget(m_result);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_older, &QAbstractButton::clicked, this, &FindBar::olderRequested);
    connect(m_newer, &QAbstractButton::clicked, this, &FindBar::newerRequested);
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::close);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
    setStepsEnabled(false);
    hide();
}

void FindBar::open()
{
    const bool wasHidden = isHidden();
    show();
    m_field->setFocus();
    m_field->selectAll();
    if (wasHidden)
        emit opened();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void FindBar::stepToOlder()
{
    if (isHidden())
        open();
    else
        emit olderRequested();
}

void FindBar::stepToNewer()
{
    if (isHidden())
        open();
    else
        emit newerRequested();
}

void FindBar::setResult(const QString &text, bool isProblem)
{
    m_result->setText(text);
    announceSettled(*this, text);
    m_field->setInvalid(isProblem);
}

void FindBar::setStepsEnabled(bool enabled)
{
    m_older->setEnabled(enabled);
    m_newer->setEnabled(enabled);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ShiftModifier)
                emit newerRequested();
            else
                emit olderRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLowerEdge(painter, m_theme, rect());
}

void FindBar::applyTheme()
{
    setPalette(m_theme.palette());
    m_result->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_result->setFont(m_theme.smallFont());
    layout()->setContentsMargins(m_theme.px(13), m_theme.px(4), m_theme.px(8), m_theme.px(4));
    layout()->setSpacing(m_theme.px(6));
}

} // namespace client
