// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectform.h"

#include "client/ui/connect/knownservers.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace client {

ConnectForm::ConnectForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(newLabel(tr("Welcome to Hearth")))
    , m_subtitle(newLabel(tr("Join a chat nearby, or start one here.")))
    , m_name(new FieldRow(theme, tr("Your &name"), tr("Your name"), this))
    , m_server(new FieldRow(theme, tr("Serve&r"), tr("Server"), this))
    , m_credentials(new CredentialFields(theme, this))
    , m_known(new KnownServers(theme, this))
    , m_connect(new Button(theme, Button::Look::Primary, tr("&Connect"), this))
    , m_host(new Button(theme, Button::Look::Plain, tr("H&ost here"), this))
    , m_hostError(newLabel({}))
    , m_hint(newLabel({}))
    , m_more(new Button(theme, Button::Look::TextOnly, {}, this))
    , m_close(new Button(theme, Button::Look::TextOnly, tr("Back"), this))
{
    name().setMaxLength(64);
    server().setMaxLength(1000);
    server().setPlaceholderText(tr("chat.example.org, or an invite link"));
    m_server->setSpaceAbove(10);
    m_connect->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_host->setToolTip(tr("Starts a server on this computer and joins it"));
    m_hostError->hide();
    m_close->hide();
    layOut();
    setTabOrders();
    connect(&name(), &QLineEdit::returnPressed, this, &ConnectForm::submitted);
    connect(&server(), &QLineEdit::returnPressed, this, &ConnectForm::submitted);
    connect(m_credentials, &CredentialFields::submitted, this, &ConnectForm::submitted);
    connect(m_credentials, &CredentialFields::edited, this, &ConnectForm::heightChanged);
    connect(&theme, &Theme::changed, this, &ConnectForm::applyTheme);
    applyTheme();
    updateMoreButton();
}

QLineEdit &ConnectForm::name() const
{
    return m_name->field();
}

QLineEdit &ConnectForm::server() const
{
    return m_server->field();
}

void ConnectForm::setCredentialsShown(CredentialFields::Shown shown)
{
    m_credentials->setShown(shown);
    updateMoreButton();
    emit heightChanged();
}

QWidget *ConnectForm::setError(Field field, const QString &reason)
{
    switch (field) {
    case Field::Name:
    case Field::Server: {
        FieldRow *row = field == Field::Name ? m_name : m_server;
        row->setError(reason);
        if (!reason.isEmpty())
            row->field().setFocus();
        return row;
    }
    case Field::Password:
    case Field::Account:
    case Field::Email:
    case Field::Code: {
        QWidget *row = field == Field::Password  ? m_credentials->showPasswordError(reason)
                       : field == Field::Account ? m_credentials->showAccountError(reason)
                       : field == Field::Email   ? m_credentials->showEmailError(reason)
                                                 : m_credentials->showCodeError(reason);
        updateMoreButton();
        return row;
    }
    case Field::Host:
        announce(*this, reason);
        m_hostError->setText(reason);
        m_hostError->setVisible(!reason.isEmpty());
        m_host->setAccessibleDescription(reason);
        if (!reason.isEmpty())
            m_host->setFocus();
        break;
    }
    return m_hostError;
}

bool ConnectForm::hasError() const
{
    return !m_hostError->isHidden() || m_name->hasError() || m_server->hasError()
           || m_credentials->hasError();
}

void ConnectForm::setBusy(bool busy, const QString &text)
{
    name().setEnabled(!busy);
    server().setEnabled(!busy);
    m_known->setEnabled(!busy);
    m_credentials->setEnabled(!busy);
    m_more->setEnabled(!busy);
    m_host->setEnabled(!busy);
    m_connect->setText(busy ? tr("Cancel") : tr("&Connect"));
    if (busy)
        announce(*this, text);
    m_hint->setText(busy ? text : tr("Got an invite link? Paste it anywhere in this window."));
}

void ConnectForm::setCloseOffered(bool offered)
{
    m_close->setVisible(offered);
    m_title->setText(offered ? tr("Connect to a server") : tr("Welcome to Hearth"));
}

bool ConnectForm::isCloseOffered() const
{
    return !m_close->isHidden();
}

QLineEdit *ConnectForm::firstEmptyField() const
{
    for (QLineEdit *field : {&name(), &server()}) {
        if (field->text().isEmpty())
            return field;
    }
    return nullptr;
}

int ConnectForm::heightFor(int width)
{
    layout()->invalidate();
    return layout()->totalHeightForWidth(width);
}

void ConnectForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_subtitle, m_name, m_server,
                                                            m_credentials, m_known})
        column->addWidget(widget);
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->addWidget(m_connect, 1);
    m_buttonRow->addWidget(m_host);
    column->addLayout(m_buttonRow);
    column->addWidget(m_hostError);
    m_lastRow = new QHBoxLayout;
    m_lastRow->addWidget(m_hint, 1);
    m_lastRow->addWidget(m_more);
    m_lastRow->addWidget(m_close);
    column->addLayout(m_lastRow);
}

void ConnectForm::setTabOrders()
{
    QList<QWidget *> order = {&name(), &server()};
    order += m_credentials->fields();
    order += {m_known, m_connect, m_host, m_more, m_close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QLabel *ConnectForm::newLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ConnectForm::updateMoreButton()
{
    const bool open = m_credentials->shown() == CredentialFields::Shown::Everything;
    m_more->setText(open ? tr("&Less") : tr("&More"));
    m_more->setAccessibleName(open ? tr("Less: no password or account")
                                   : tr("More: password or account"));
    m_more->setToolTip(open ? tr("Hides the password fields and clears them")
                            : tr("For servers that require a password or an account"));
    m_more->updateGeometry();
}

void ConnectForm::applyTheme()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const QPalette secondary = m_theme.palette(Theme::Token::Secondary);
    m_title->setFont(m_theme.pageFont());
    m_title->setPalette(m_theme.palette());
    m_title->setContentsMargins(m_theme.textInset(0, 9));
    m_subtitle->setFont(m_theme.font());
    m_subtitle->setPalette(secondary);
    m_subtitle->setContentsMargins(m_theme.textInset(0, 23));
    m_hostError->setFont(m_theme.smallFont());
    m_hostError->setPalette(m_theme.palette(Theme::Token::Danger));
    m_hostError->setContentsMargins(m_theme.textInset(0, 4));
    m_hint->setFont(m_theme.smallFont());
    m_hint->setPalette(secondary);
    m_hint->setContentsMargins(m_theme.textInset());
    m_hint->setMinimumHeight(px(20)); // the height of the buttons beside it
    m_buttonRow->setContentsMargins(0, px(11), 0, 0);
    m_buttonRow->setSpacing(px(4)); // 10 between the frames, with both focus rings
    m_lastRow->setContentsMargins(0, px(7), 0, 0);
    m_lastRow->setSpacing(px(12));
}

} // namespace client
