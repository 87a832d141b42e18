// SPDX-License-Identifier: MIT
#include "client/ui/window/joindialog.h"

#include "client/ui/connect/connectinput.h"
#include "client/ui/lists/networkchoice.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "common/irc/channelname.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace client {

JoinDialog::JoinDialog(const Theme &theme, const QList<Network *> &networks, Network *preferred,
                       QWidget *parent)
    : QDialog(parent)
    , m_choice(new NetworkChoice(networks, preferred, this))
    , m_field(new Field(theme, this))
    , m_problem(new QLabel(this))
    , m_join(new Button(theme, Button::Look::Primary, tr("&Join the room"), this))
    , m_talk(new Button(theme, Button::Look::Plain, tr("&Talk to this person"), this))
{
    setWindowTitle(tr("Join a room or talk to someone"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("Name of a &room or of a person"), this);
    label->setBuddy(m_field);
    label->setFont(theme.smallFont());
    m_field->setPlaceholderText(tr("design, or ana"));
    m_field->setAccessibleName(tr("Name of a room or of a person"));
    m_field->setMaxLength(200);
    m_field->setMinimumWidth(theme.px(340));
    m_problem->setFont(theme.smallFont());
    m_problem->setWordWrap(true);
    m_problem->setPalette(theme.palette(Theme::Token::Danger));

    auto *all = new Button(theme, Button::Look::TextOnly, tr("&Show all rooms"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_join, 1);
    buttons->addWidget(m_talk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(4));
    column->addWidget(m_choice);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addSpacing(theme.px(8));
    column->addLayout(buttons);
    column->addWidget(all, 0, Qt::AlignLeft);

    connect(m_field, &QLineEdit::textChanged, this, &JoinDialog::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &JoinDialog::join);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    connect(m_talk, &QPushButton::clicked, this, &JoinDialog::talk);
    connect(all, &QPushButton::clicked, this, [this] {
        accept();
        emit roomsRequested(network());
    });
    refresh();
    m_field->setFocus();
}

Network *JoinDialog::network() const
{
    return m_choice->network();
}

void JoinDialog::refresh()
{
    const QString text = m_field->text().trimmed();
    QString problem;
    if (text.contains(u' ') || text.contains(u','))
        problem = tr("A name has neither spaces nor commas. Use - between words.");
    m_problem->setText(problem);
    m_field->setInvalid(!problem.isEmpty());
    m_join->setEnabled(!text.isEmpty() && problem.isEmpty());
    m_talk->setEnabled(!text.isEmpty() && problem.isEmpty() && !irc::isChannelName(text));
}

void JoinDialog::join()
{
    QString room = m_field->text().trimmed();
    if (!m_join->isEnabled())
        return;
    if (!irc::isChannelName(room))
        room.prepend(u'#');
    if (network())
        emit joinRequested(network(), room);
    accept();
}

void JoinDialog::talk()
{
    const QString nick = m_field->text().trimmed();
    if (const QString problem = nameProblem(nick); !problem.isEmpty()) {
        m_problem->setText(problem);
        return;
    }
    if (network())
        emit directChatRequested(network(), nick);
    accept();
}

} // namespace client
