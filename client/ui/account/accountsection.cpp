// SPDX-License-Identifier: MIT
#include "client/ui/account/accountsection.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace client {

AccountSection::AccountSection(const Theme &theme, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_caption(new QLabel(caption, this))
    , m_content(new QVBoxLayout)
    , m_result(new QLabel(this))
{
    setAccessibleName(caption);
    m_caption->setTextFormat(Qt::PlainText);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    m_content->setSpacing(theme.px(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(12), 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_caption);
    column->addLayout(m_content);
    column->addWidget(m_result);
    connect(&theme, &Theme::changed, this, &AccountSection::applyTheme);
    applyTheme();
}

void AccountSection::add(QWidget *widget)
{
    m_content->addWidget(widget);
}

Button *AccountSection::addButton(const QString &text)
{
    auto *button = new Button(m_theme, Button::Look::Small, text, this);
    m_content->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void AccountSection::showResult(const QString &sentence, bool isProblem)
{
    m_isProblem = isProblem;
    m_result->setText(sentence);
    m_result->setVisible(!sentence.isEmpty());
    applyTheme();
    announce(*this, sentence);
}

QString AccountSection::result() const
{
    return m_result->isHidden() ? QString() : m_result->text();
}

void AccountSection::applyTheme()
{
    for (QLabel *label : {m_caption, m_result})
        label->setContentsMargins(m_theme.textInset());
    m_caption->setFont(m_theme.captionFont());
    m_caption->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_result->setFont(m_theme.smallFont());
    m_result->setPalette(m_theme.palette(m_isProblem ? Theme::Token::Danger : Theme::Token::Good));
}

} // namespace client
