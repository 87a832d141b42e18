// SPDX-License-Identifier: MIT
#include "client/ui/window/trustdialog.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/selectablelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace client {

namespace {

QLabel *plainLabel(const Theme &theme, const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setContentsMargins(theme.textInset());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

TrustDialog::TrustDialog(const Theme &theme, const TrustQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleDescription(question.text);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, theme.px(18), margin, theme.px(16));
    column->setSpacing(theme.px(4));
    column->addWidget(plainLabel(theme, question.text, theme.font(), this));
    for (const TrustQuestion::Row &row : question.rows) {
        column->addSpacing(theme.px(8));
        QLabel *label = plainLabel(theme, row.label, theme.smallFont(), this);
        label->setPalette(theme.palette(Theme::Token::Secondary));
        column->addWidget(label);
        QLabel *value = plainLabel(theme, row.value, theme.monoFont(), this);
        makeSelectable(*value);
        value->setAccessibleName(row.label);
        value->setAccessibleDescription(row.value);
        label->setBuddy(value);
        column->addWidget(value);
    }
    if (!question.advice.isEmpty()) {
        column->addSpacing(theme.px(10));
        column->addWidget(plainLabel(theme, question.advice, theme.font(), this));
    }
    auto *accept = new Button(theme, Button::Look::Plain, question.accept, this);
    auto *reject = new Button(theme, Button::Look::Primary, question.reject, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(accept);
    buttons->addWidget(reject);
    column->addSpacing(theme.px(12));
    column->addLayout(buttons);
    setMinimumWidth(theme.px(460));
    accept->setAutoDefault(false);
    reject->setDefault(true);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(reject, &QPushButton::clicked, this, &QDialog::reject);
    reject->setFocus();
}

} // namespace client
