// SPDX-License-Identifier: MIT
#include "client/ui/window/joindialog.h"

#include "client/ui/connect/connectinput.h"
#include "client/ui/lists/networkchoice.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"
#include "common/irc/channelname.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace client {

JoinDialog::JoinDialog(const Theme &theme, const QList<Network *> &networks, Network *preferred,
                       QWidget *parent)
    : QDialog(parent)
    , m_choice(new NetworkChoice(networks, preferred, this))
    , m_row(new FieldRow(theme, tr("Name of a &room or of a person"),
                         tr("Name of a room or of a person"), this))
    , m_join(new Button(theme, Button::Look::Primary, tr("&Join the room"), this))
    , m_talk(new Button(theme, Button::Look::Plain, tr("&Talk to this person"), this))
{
    setWindowTitle(tr("Join a room or talk to someone"));
    setAttribute(Qt::WA_DeleteOnClose);
    field().setPlaceholderText(tr("design, or ana"));
    field().setMaxLength(200);
    m_row->setMinimumWidth(theme.px(340));
    auto *all = new Button(theme, Button::Look::TextOnly, tr("&Show all rooms"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_join, 1);
    buttons->addWidget(m_talk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(4));
    column->addWidget(m_choice);
    column->addWidget(m_row);
    column->addSpacing(theme.px(8));
    column->addLayout(buttons);
    column->addWidget(all, 0, Qt::AlignLeft);

    connect(&field(), &QLineEdit::textChanged, this, &JoinDialog::refresh);
    connect(&field(), &QLineEdit::returnPressed, this, &JoinDialog::join);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    connect(m_talk, &QPushButton::clicked, this, &JoinDialog::talk);
    connect(all, &QPushButton::clicked, this, [this] {
        accept();
        emit roomsRequested(network());
    });
    refresh();
    field().setFocus();
}

Field &JoinDialog::field() const
{
    return m_row->field();
}

Network *JoinDialog::network() const
{
    return m_choice->network();
}

void JoinDialog::refresh()
{
    const QString text = field().text().trimmed();
    QString problem;
    if (text.contains(u' ') || text.contains(u','))
        problem = tr("A name has neither spaces nor commas. Use - between words.");
    showProblem(problem);
    m_join->setEnabled(!text.isEmpty() && problem.isEmpty());
    m_talk->setEnabled(!text.isEmpty() && problem.isEmpty() && !irc::isChannelName(text));
}

/// An empty @p problem hides the last one.
void JoinDialog::showProblem(const QString &problem)
{
    const bool hadProblem = m_row->hasError();
    m_row->setError(problem);
    if (m_row->hasError() != hadProblem)
        adjustSize();
}

void JoinDialog::join()
{
    QString room = field().text().trimmed();
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
    const QString nick = field().text().trimmed();
    if (const QString problem = nameProblem(nick); !problem.isEmpty()) {
        showProblem(problem);
        return;
    }
    if (network())
        emit directChatRequested(network(), nick);
    accept();
}

} // namespace client
