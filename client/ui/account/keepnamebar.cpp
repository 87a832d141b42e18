// SPDX-License-Identifier: MIT
#include "client/ui/account/keepnamebar.h"

#include "client/ui/account/newpasswordfields.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace client {

KeepNameBar::KeepNameBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_keep(new Button(theme, Button::Look::Small, tr("Keep this name"), this))
    , m_decline(new Button(theme, Button::Look::TextOnly, tr("No, thanks"), this))
    , m_passwords(new NewPasswordFields(theme, this))
    , m_email(new FieldRow(theme, tr("E-mail address"), this))
    , m_code(new FieldRow(theme, tr("Code"), this))
    , m_problem(new QLabel(this))
    , m_submit(new Button(theme, Button::Look::Small, tr("Keep this name"), this))
    , m_cancel(new Button(theme, Button::Look::TextOnly, tr("Cancel"), this))
{
    for (QLabel *label : {m_text, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_decline->setToolTip(tr("Hearth does not ask again on this server. You can register later: "
                             "choose Account in the menu Hearth."));
    for (Button *button : {m_keep, m_decline})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the composer
    auto *first = new QHBoxLayout;
    first->addWidget(m_text, 1);
    first->addWidget(m_keep, 0, Qt::AlignVCenter);
    first->addWidget(m_decline, 0, Qt::AlignVCenter);
    auto *last = new QHBoxLayout;
    last->addWidget(m_submit);
    last->addWidget(m_cancel);
    last->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(2));
    column->addLayout(first);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_passwords, m_email, m_code, m_problem})
        column->addWidget(widget);
    column->addLayout(last);
    connect(m_keep, &QPushButton::clicked, this, [this] { setStage(Stage::Form); });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        close();
        emit dismissed();
    });
    connect(m_passwords, &NewPasswordFields::submitted, this, &KeepNameBar::submit);
    for (FieldRow *row : {m_email, m_code}) {
        connect(&row->field(), &QLineEdit::returnPressed, this, &KeepNameBar::submit);
        connect(&row->field(), &QLineEdit::textEdited, this, [row] { row->setError({}); });
    }
    connect(m_submit, &QPushButton::clicked, this, &KeepNameBar::submit);
    connect(m_cancel, &QPushButton::clicked, this, &KeepNameBar::cancel);
    connect(&theme, &Theme::changed, this, &KeepNameBar::applyTheme);
    applyTheme();
    hide();
}

void KeepNameBar::offer(const QString &nick, bool needsEmail)
{
    const bool isOpen = !isHidden() && nick == m_nick && m_stage != Stage::Code;
    m_nick = nick;
    m_needsEmail = needsEmail;
    if (!isOpen) {
        m_passwords->clear();
        setStage(Stage::Offer);
    }
    show();
}

void KeepNameBar::askForCode(const QString &nick, const QString &hint)
{
    m_nick = nick;
    m_passwords->clear();
    m_code->field().clear();
    setStage(Stage::Code);
    m_text->setText(hint);
    show();
}

void KeepNameBar::showProblem(const AccountAnswer &answer)
{
    using Field = AccountAnswer::Field;
    setBusy(false);
    if (answer.request.kind == AccountRequest::Kind::Register && m_stage != Stage::Form)
        setStage(Stage::Form);
    show();
    m_problem->hide();
    m_text->setVisible(m_stage != Stage::Form); // leaves its room to the problem
    const bool isAboutEmail = answer.field == Field::Email && m_stage == Stage::Form;
    if (isAboutEmail)
        m_needsEmail = true;
    m_email->setVisible(m_needsEmail && m_stage == Stage::Form);
    FieldRow *row = isAboutEmail ? m_email : m_stage == Stage::Code ? m_code : nullptr;
    if (row) {
        row->setError(answer.problem);
        row->field().setFocus();
    } else if (answer.field == Field::Password) {
        m_passwords->setError(answer.problem);
    } else {
        m_problem->setText(answer.problem);
        m_problem->show();
    }
    announce(*this, answer.problem);
}

void KeepNameBar::close()
{
    m_passwords->clear();
    for (FieldRow *row : {m_email, m_code}) {
        row->field().clear();
        row->setError({});
    }
    m_problem->hide();
    setBusy(false);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        emit finished();
}

void KeepNameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stage != Stage::Offer)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void KeepNameBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int side = m_theme.px(16);
    paintCard(painter, m_theme, rect().adjusted(side, m_theme.px(8), -side, 0), m_theme.px(8),
              Theme::Token::Card);
}

void KeepNameBar::setStage(Stage stage)
{
    m_stage = stage;
    const bool isForm = stage == Stage::Form;
    m_text->setText(stage == Stage::Offer
                        ? tr("Anyone could use the name %1 while you are away.").arg(m_nick)
                        : tr("Choose a password, so that only you can be %1 here. Hearth "
                             "remembers it and logs you in from now on.")
                              .arg(m_nick));
    m_text->show();
    m_keep->setVisible(stage == Stage::Offer);
    m_decline->setVisible(stage == Stage::Offer);
    m_passwords->setVisible(isForm);
    m_email->setVisible(isForm && m_needsEmail);
    m_code->setVisible(stage == Stage::Code);
    m_problem->hide();
    m_submit->setText(isForm ? tr("Keep this name") : tr("Confirm"));
    m_submit->setVisible(stage != Stage::Offer);
    m_cancel->setVisible(stage != Stage::Offer);
    m_submit->updateGeometry();
    setBusy(false);
    if (isForm)
        m_passwords->setFocus();
    else if (stage == Stage::Code)
        m_code->field().setFocus();
}

void KeepNameBar::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_problem->hide();
    if (m_stage == Stage::Code) {
        const QString code = m_code->field().text().trimmed();
        if (code.isEmpty()) {
            m_code->setError(tr("Type the code."));
            return;
        }
        setBusy(true);
        emit verifyRequested(code);
        return;
    }
    if (!m_passwords->check())
        return;
    const QString email = m_email->field().text().trimmed();
    if (m_needsEmail && email.isEmpty()) {
        m_email->setError(tr("This server requires an e-mail address."));
        m_email->field().setFocus();
        return;
    }
    setBusy(true);
    emit registerRequested(m_passwords->password(), m_needsEmail ? email : QString());
}

void KeepNameBar::cancel()
{
    m_passwords->clear();
    setStage(Stage::Offer);
    emit finished();
}

/// Locks the form while the server has not answered.
void KeepNameBar::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passwords, m_email, m_code, m_submit})
        widget->setEnabled(!busy);
}

void KeepNameBar::applyTheme()
{
    const int side = m_theme.px(16 + 12);
    layout()->setContentsMargins(side, m_theme.px(8 + 8), side, m_theme.px(8));
    for (QLabel *label : {m_text, m_problem}) {
        label->setFont(m_theme.eventFont());
        label->setContentsMargins(m_theme.textInset());
    }
    m_text->setPalette(m_theme.palette());
    m_problem->setPalette(m_theme.palette(Theme::Token::Danger));
    updateGeometry();
    update();
}

} // namespace client
