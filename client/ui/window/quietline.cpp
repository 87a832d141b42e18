// SPDX-License-Identifier: MIT
#include "client/ui/window/quietline.h"

#include "client/chat/windowsettings.h"
#include "client/ui/host/donotdisturbtext.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace client {

QuietLine::QuietLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_turnOff(new Button(theme, Button::Look::TextOnly, tr("Turn off"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_turnOff->setAccessibleName(tr("Turn off do not disturb"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_turnOff);
    connect(m_turnOff, &Button::clicked, this, &QuietLine::turnOffRequested);
    connect(&theme, &Theme::changed, this, &QuietLine::applyTheme);
    applyTheme();
    hide();
}

void QuietLine::setSettings(const WindowSettings &settings)
{
    const QString text = doNotDisturbText(settings, QDateTime::currentDateTime());
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void QuietLine::applyTheme()
{
    m_text->setFont(m_theme.smallFont());
    m_text->setPalette(m_theme.palette(Theme::Token::Secondary));
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(8), m_theme.px(4));
    layout()->setSpacing(m_theme.px(8));
}

} // namespace client
