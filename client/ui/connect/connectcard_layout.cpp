// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectcard.h"
#include "client/ui/connect/credentialfields.h"
#include "client/ui/connect/knownservers.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace client {

// What ConnectCard consists of, and where it stands.

void ConnectCard::build()
{
    m_column = new QWidget(this);
    m_title = label(tr("Welcome to Hearth"));
    m_subtitle = label(tr("Join a chat nearby, or start one here."));
    m_hostError = label({});
    m_hostError->hide();
    m_hint = label({});
    m_name = new FieldRow(m_theme, tr("Your &name"), tr("Your name"), m_column);
    m_name->field().setMaxLength(64);
    m_server = new FieldRow(m_theme, tr("Serve&r"), tr("Server"), m_column);
    m_server->setSpaceAbove(10);
    m_server->field().setMaxLength(1000);
    m_server->field().setPlaceholderText(tr("chat.example.org, or an invite link"));
    m_known = new KnownServers(m_theme, m_column);
    m_connect = new Button(m_theme, Button::Look::Primary, tr("&Connect"), m_column);
    m_connect->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_host = new Button(m_theme, Button::Look::Plain, tr("H&ost here"), m_column);
    m_host->setToolTip(tr("Starts a server on this computer and joins it"));
    m_close = new Button(m_theme, Button::Look::TextOnly, tr("Back"), m_column);
    m_close->hide();
    m_credentials = new CredentialFields(m_theme, m_column);
    m_more = new Button(m_theme, Button::Look::TextOnly, {}, m_column);
    QWidget *before = &m_server->field();
    for (QWidget *field : m_credentials->fields()) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_known);
    setTabOrder(m_known, m_connect);
    setTabOrder(m_connect, m_host);
    setTabOrder(m_host, m_more);
    setTabOrder(m_more, m_close);

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_subtitle),
                            static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_server),
                            static_cast<QWidget *>(m_credentials), static_cast<QWidget *>(m_known)})
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

QLabel *ConnectCard::label(const QString &text)
{
    auto *label = new QLabel(text, m_column);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QSize ConnectCard::sizeHint() const
{
    const int height = m_column->layout()->totalHeightForWidth(m_theme.px(446));
    return {m_theme.px(480), height + m_theme.px(48)};
}

QSize ConnectCard::minimumSizeHint() const
{
    return {m_theme.px(280), m_theme.px(200)};
}

void ConnectCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().isValid())
        m_restingTop += (height() - event->oldSize().height()) / 2;
    placeColumn();
}

/// In the middle, from the top where there is no room. What is wrong is said below what stays
/// where it is.
void ConnectCard::placeColumn()
{
    const int ring = m_theme.px(3);
    const int columnWidth = qMin(m_theme.px(440), width() - 2 * m_theme.px(16)) + 2 * ring;
    m_column->layout()->invalidate();
    const int columnHeight = m_column->layout()->totalHeightForWidth(columnWidth);
    const int least = m_theme.px(16);
    int top = qMax(least, (height() - columnHeight) / 2);
    if (showsProblem())
        top = qBound(least, m_restingTop, qMax(top, height() - columnHeight - least));
    else
        m_restingTop = top;
    m_column->setGeometry((width() - columnWidth) / 2, top, columnWidth, columnHeight);
    setMinimumHeight(columnHeight + 2 * m_theme.px(16));
}

bool ConnectCard::showsProblem() const
{
    return m_askedByServer || !m_hostError->isHidden() || m_name->hasError() || m_server->hasError()
           || m_credentials->hasError();
}

void ConnectCard::applyTheme()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const QPalette secondary = m_theme.palette(Theme::Token::Secondary);
    const int ring = px(3); // what labels have in common with fields, whose ring is outside
    m_title->setFont(m_theme.pageFont());
    m_title->setPalette(m_theme.palette());
    m_title->setContentsMargins(ring, 0, ring, px(9));
    m_subtitle->setFont(m_theme.font());
    m_subtitle->setPalette(secondary);
    m_subtitle->setContentsMargins(ring, 0, ring, px(23));
    m_hostError->setFont(m_theme.smallFont());
    m_hostError->setPalette(m_theme.palette(Theme::Token::Danger));
    m_hostError->setContentsMargins(ring, 0, ring, px(4));
    m_hint->setFont(m_theme.smallFont());
    m_hint->setPalette(secondary);
    m_hint->setContentsMargins(ring, 0, ring, 0);
    m_known->setContentsMargins(ring, px(3), ring, 0);
    m_buttonRow->setContentsMargins(0, px(14), 0, 0);
    m_buttonRow->setSpacing(px(4)); // and the ring of both: 10
    m_lastRow->setContentsMargins(0, px(7), 0, 0);
    m_hint->setMinimumHeight(px(20)); // as high as the button beside it
    m_lastRow->setSpacing(px(12));
    m_known->setVisible(!m_known->isEmpty());
    placeColumn();
}

} // namespace client
