// SPDX-License-Identifier: MIT
#include "client/ui/widgets/fieldrow.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace client {

FieldRow::FieldRow(const Theme &theme, const QString &label, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(label, this))
    , m_field(new Field(theme, this))
    , m_error(new QLabel(this))
{
    m_label->setBuddy(m_field);
    m_field->setAccessibleName(name);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_error);
    column->addStretch(1); // beside a taller row
    setFocusProxy(m_field);
    connect(&theme, &Theme::changed, this, &FieldRow::applyTheme);
    applyTheme();
}

void FieldRow::hideTyping()
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
}

void FieldRow::setSpaceAbove(int design)
{
    m_spaceAbove = design;
    applyTheme();
}

void FieldRow::setError(const QString &reason)
{
    announce(*this, reason);
    m_error->setText(reason);
    m_error->setVisible(!reason.isEmpty());
    m_field->setInvalid(!reason.isEmpty());
    m_field->setAccessibleDescription(reason);
    updateGeometry();
}

bool FieldRow::hasError() const
{
    return !m_error->isHidden();
}

void FieldRow::setUnavailable(const QString &reason)
{
    if (!m_reason) {
        m_reason = new QLabel(this);
        m_reason->setTextFormat(Qt::PlainText);
        m_reason->setWordWrap(true);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_error), m_reason);
    }
    m_reason->setText(reason);
    m_field->setReadOnly(true);
    m_field->setAccessibleDescription(reason);
    applyTheme();
}

void FieldRow::applyTheme()
{
    m_label->setFont(m_theme.smallFont());
    m_label->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_label->setContentsMargins(m_theme.textInset(m_spaceAbove, 2));
    m_error->setFont(m_theme.smallFont());
    m_error->setPalette(m_theme.palette(Theme::Token::Danger));
    m_error->setContentsMargins(m_theme.textInset(0, 4));
    if (!m_reason)
        return;
    m_reason->setFont(m_theme.smallFont());
    m_reason->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_reason->setContentsMargins(m_theme.textInset(0, 4));
    QPalette palette = m_field->palette();
    palette.setColor(QPalette::Text, m_theme.color(Theme::Token::Secondary));
    m_field->setPalette(palette);
}

} // namespace client
