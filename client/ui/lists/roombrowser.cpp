// SPDX-License-Identifier: MIT
#include "client/ui/lists/roombrowser.h"

#include "client/model/roomlistmodel.h"
#include "client/ui/lists/networkchoice.h"
#include "client/ui/lists/roomdelegate.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/rowlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace client {

RoomBrowser::RoomBrowser(const Theme &theme, const QList<Network *> &networks, Network *preferred,
                         RoomListModel &rooms, QWidget *parent)
    : QDialog(parent)
    , m_rooms(rooms)
    , m_choice(new NetworkChoice(networks, preferred, this))
    , m_field(new Field(theme, this))
    , m_status(new QLabel(this))
    , m_list(new QListView(this))
    , m_reload(new Button(theme, Button::Look::Plain, tr("&Load again"), this))
    , m_join(new Button(theme, Button::Look::Primary, tr("&Join the room"), this))
{
    setWindowTitle(tr("All rooms"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Search in names and topics"));
    m_field->setAccessibleName(tr("Search in names and topics"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_status->setFont(theme.smallFont());
    m_status->setPalette(theme.palette(Theme::Token::Secondary));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_list->setAccessibleName(tr("Rooms"));
    m_list->setModel(&rooms);
    m_list->setItemDelegate(new RoomDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    prepareRowList(*m_list);
    m_join->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reload);
    buttons->addStretch(1);
    buttons->addWidget(m_join);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, theme.px(16), margin, theme.px(16));
    column->setSpacing(theme.px(6));
    column->addWidget(m_choice);
    column->addWidget(m_field);
    column->addWidget(m_status);
    auto *inset = new QHBoxLayout; // that of the field and the buttons
    inset->setContentsMargins(theme.textInset());
    inset->addWidget(m_list);
    m_status->setContentsMargins(inset->contentsMargins());
    column->addLayout(inset, 1);
    column->addLayout(buttons);
    resize(theme.px(520), theme.px(560));

    connect(m_choice, &QComboBox::currentIndexChanged, this, &RoomBrowser::roomsWanted);
    connect(m_field, &QLineEdit::textChanged, this, &RoomBrowser::filter);
    connect(m_reload, &QPushButton::clicked, this, &RoomBrowser::roomsWanted);
    connect(m_join, &QPushButton::clicked, this, &RoomBrowser::join);
    connect(m_list, &QListView::doubleClicked, this, &RoomBrowser::join);
    connect(&rooms, &QAbstractItemModel::rowsInserted, this, &RoomBrowser::showStatus);
    connect(&rooms, &QAbstractItemModel::modelReset, this, &RoomBrowser::showStatus);
    filter();
    m_field->setFocus();
}

Network *RoomBrowser::network() const
{
    return m_choice->network();
}

void RoomBrowser::setState(bool isLoading, const QString &problem)
{
    m_isLoading = isLoading;
    m_problem = problem;
    if (!isLoading)
        selectFirst();
    showStatus();
}

QString RoomBrowser::status() const
{
    return m_status->text();
}

bool RoomBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && moveCurrentRowByKey(*m_list, *static_cast<QKeyEvent *>(event))) {
        showStatus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void RoomBrowser::showStatus()
{
    const int shown = m_rooms.rowCount();
    const QString number = QLocale().toString(shown);
    if (!m_problem.isEmpty())
        m_status->setText(m_problem);
    else if (m_isLoading)
        m_status->setText(tr("Loading… Rooms so far: %1").arg(number));
    else if (m_rooms.roomCount() == 0)
        m_status->setText(tr("There are no rooms yet. Join a room by its name to create it."));
    else if (shown == 0)
        m_status->setText(tr("No room matches. Try fewer words."));
    else
        m_status->setText(tr("Rooms: %1. The ones with the most people come first.").arg(number));
    announceSettled(*this, m_status->text());
    m_join->setEnabled(m_list->currentIndex().isValid());
    m_reload->setEnabled(!m_isLoading);
    m_list->setFocusPolicy(shown == 0 ? Qt::NoFocus : Qt::StrongFocus);
}

void RoomBrowser::filter()
{
    m_rooms.setFilter(m_field->text());
    selectFirst();
    showStatus();
}

void RoomBrowser::selectFirst()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rooms.index(0));
}

void RoomBrowser::join()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !network())
        return;
    emit joinRequested(network(), m_rooms.at(current.row()).wireName);
    accept();
}

} // namespace client
