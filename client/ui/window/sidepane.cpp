// SPDX-License-Identifier: MIT
#include "client/ui/window/sidepane.h"

#include "client/ui/host/hostpanel.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/theme/theme.h"
#include "client/ui/window/quietline.h"

#include <QVBoxLayout>

namespace client {

SidePane::SidePane(const Theme &theme, ConversationList &list, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new SideList(theme, list, this))
    , m_quietLine(new QuietLine(theme, this))
    , m_hostPanel(new HostPanel(theme, this))
    , m_column(new QVBoxLayout(this))
    , m_hostRow(new QHBoxLayout)
{
    setAutoFillBackground(true);
    m_column->setSpacing(0);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_quietLine);
    m_hostRow->addWidget(m_hostPanel);
    m_column->addLayout(m_hostRow);
    connect(&theme, &Theme::changed, this, &SidePane::applyTheme);
    applyTheme();
}

void SidePane::applyTheme()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.color(Theme::Token::Side));
    setPalette(palette);
    m_column->setContentsMargins(0, m_theme.px(8), 0, m_theme.px(8));
    m_hostRow->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
}

} // namespace client
