// SPDX-License-Identifier: MIT
#include "client/ui/window/joindialog.h"

#include "client/ui/connect/connectinput.h"
#include "client/ui/lists/networkchoice.h"
#include "client/ui/lists/roomdelegate.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"
#include "client/ui/widgets/rowlist.h"
#include "common/irc/channelname.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace client {

namespace {

/// The reason why @p text is no name, for the user; empty if it may be one.
QString problemOf(const QString &text)
{
    return text.contains(u' ') || text.contains(u',')
               ? JoinDialog::tr("A name has neither spaces nor commas. Use - between words.")
               : QString();
}

/// The name of the room that is meant by @p typed.
QString roomNamed(const QString &typed)
{
    return irc::isChannelName(typed) ? typed : QString(u'#' + typed);
}

} // namespace

JoinDialog::JoinDialog(const Theme &theme, const QList<Network *> &networks, Network *preferred,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_choice(new NetworkChoice(networks, preferred, this))
    , m_row(new FieldRow(theme, tr("Name of a &room or of a person"),
                         tr("Name of a room or of a person"), this))
    , m_status(new QLabel(this))
    , m_list(new QListView(this))
    , m_join(new Button(theme, Button::Look::Primary, tr("&Join the room"), this))
    , m_talk(new Button(theme, Button::Look::Plain, tr("&Talk to this person"), this))
{
    setWindowTitle(tr("Join a room or talk to someone"));
    setAttribute(Qt::WA_DeleteOnClose);
    field().setPlaceholderText(tr("design, or ana"));
    field().setMaxLength(200);
    field().installEventFilter(this);
    m_status->setFont(theme.smallFont());
    m_status->setPalette(theme.palette(Theme::Token::Secondary));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_list->setAccessibleName(tr("Rooms"));
    m_list->setModel(&m_rooms);
    m_list->setItemDelegate(new RoomDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the field move in it
    prepareRowList(*m_list);
    QPalette clear = theme.palette();
    clear.setColor(QPalette::Base, Qt::transparent); // an empty list is not visible
    m_list->setPalette(clear);
    auto *all = new Button(theme, Button::Look::TextOnly, tr("&Show all rooms"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_join, 1);
    buttons->addWidget(m_talk);
    auto *inset = new QHBoxLayout; // that of the field and the buttons
    inset->setContentsMargins(theme.textInset());
    inset->addWidget(m_list);
    m_status->setContentsMargins(inset->contentsMargins());
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, theme.px(16), margin, theme.px(16));
    column->setSpacing(theme.px(4));
    column->addWidget(m_choice);
    column->addWidget(m_row);
    column->addWidget(m_status);
    column->addLayout(inset, 1);
    column->addSpacing(theme.px(8));
    column->addLayout(buttons);
    column->addWidget(all, 0, Qt::AlignLeft);
    resize(theme.px(420), theme.px(440));

    connect(m_choice, &QComboBox::currentIndexChanged, this, &JoinDialog::networkChosen);
    connect(&field(), &QLineEdit::textChanged, this, &JoinDialog::handleText);
    connect(&field(), &QLineEdit::returnPressed, this, &JoinDialog::join);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JoinDialog::choose);
    connect(m_list, &QListView::doubleClicked, this, &JoinDialog::join);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    connect(m_talk, &QPushButton::clicked, this, &JoinDialog::talk);
    connect(all, &QPushButton::clicked, this, [this] {
        accept();
        emit roomsRequested(network());
    });
    refresh();
    field().setFocus();
}

Network *JoinDialog::network() const
{
    return m_choice->network();
}

Field &JoinDialog::field() const
{
    return m_row->field();
}

QString JoinDialog::status() const
{
    return m_status->text();
}

void JoinDialog::setRooms(const QList<ListedRoom> &rooms, bool isComplete)
{
    m_isComplete = isComplete;
    m_rooms.clear();
    m_rooms.add(rooms);
    if (!m_chosen.isEmpty())
        m_list->setCurrentIndex(m_rooms.index(m_rooms.rowOfWireName(m_chosen)));
    showStatus();
}

bool JoinDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &field() && event->type() == QEvent::KeyPress
        && moveCurrentRowByKey(*m_list, *static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

void JoinDialog::handleText()
{
    if (!m_isChoosing) {
        m_list->setCurrentIndex({});
        m_chosen.clear();
        m_rooms.setFilter(field().text());
    }
    refresh();
}

void JoinDialog::refresh()
{
    const QString text = field().text().trimmed();
    const QString problem = problemOf(text);
    m_row->setError(problem);
    m_join->setEnabled(!text.isEmpty() && problem.isEmpty());
    m_talk->setEnabled(!text.isEmpty() && problem.isEmpty() && !irc::isChannelName(text));
    showStatus();
}

void JoinDialog::showStatus()
{
    const QString text = field().text().trimmed();
    const QString status = problemOf(text).isEmpty() ? statusFor(text) : QString();
    m_status->setHidden(status.isEmpty());
    if (status == m_status->text())
        return;
    m_status->setText(status);
    announceSettled(*this, status);
}

QString JoinDialog::statusFor(const QString &text) const
{
    if (text.isEmpty())
        return m_rooms.rowCount() == 0
                   ? QString()
                   : tr("Type a name, or choose a room. The ones with the most people come first.");
    const QString room = roomNamed(text);
    const QString shown =
        QFontMetrics(m_status->font()).elidedText(room, Qt::ElideMiddle, m_theme.px(200));
    if (m_rooms.rowOf(room) >= 0)
        return tr("Join takes you to %1.").arg(shown);
    if (m_isComplete)
        return tr("%1 does not exist yet, unless it is hidden: Join creates it.").arg(shown);
    return tr("%1 is not among the rooms that are known here. Join creates it if it does not "
              "exist yet.")
        .arg(shown);
}

void JoinDialog::choose(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const QByteArray &chosen = m_rooms.at(row.row()).wireName;
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    const QScopedValueRollback guard(m_isChoosing, true);
    field().setText(row.data().toString());
    announceSettled(*this, row.data(Qt::AccessibleTextRole).toString());
}

QByteArray JoinDialog::meantRow() const
{
    if (!m_chosen.isEmpty())
        return m_chosen;
    const QString room = roomNamed(field().text().trimmed());
    const int row = m_rooms.rowOf(room);
    return row >= 0 && m_rooms.at(row).name == room ? m_rooms.at(row).wireName : QByteArray();
}

void JoinDialog::join()
{
    if (!m_join->isEnabled())
        return;
    if (const QByteArray row = meantRow(); network() && !row.isEmpty())
        emit joinRequested(network(), row);
    else if (network())
        emit joinByNameRequested(network(), roomNamed(field().text().trimmed()));
    accept();
}

void JoinDialog::talk()
{
    const QString nick = field().text().trimmed();
    if (const QString problem = nameProblem(nick); !problem.isEmpty()) {
        m_row->setError(problem);
        return;
    }
    if (network())
        emit directChatRequested(network(), nick);
    accept();
}

} // namespace client
