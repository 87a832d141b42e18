// SPDX-License-Identifier: MIT
#include "client/ui/connect/knownservers.h"

#include "client/ui/connect/knownserverdelegate.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/widgets/typedkey.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace client {

namespace {

constexpr int maxServers = 5;

QString spokenText(const KnownServer &server)
{
    if (server.remark.isEmpty())
        return server.name;
    return KnownServers::tr("%1, %2", "server, remark").arg(server.name, server.remark);
}

} // namespace

KnownServers::KnownServers(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Servers used before"));
    setModel(m_model);
    setItemDelegate(new KnownServerDelegate(theme, this));
    prepareRowList(*this);
    setSelectionMode(NoSelection); // a click uses the server
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false); // event() paints the card behind it
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(&theme, &Theme::changed, this, &KnownServers::applyTheme);
    applyTheme();
    hide();
}

void KnownServers::setServers(const QList<KnownServer> &servers)
{
    const int current = qMax(0, currentIndex().row());
    m_servers = servers.first(qMin<qsizetype>(servers.size(), maxServers));
    m_model->clear();
    for (const KnownServer &server : std::as_const(m_servers)) {
        auto *item = new QStandardItem(server.name);
        item->setData(server.remark, KnownServerDelegate::RemarkRole);
        item->setData(server.reachable, KnownServerDelegate::ReachableRole);
        item->setData(spokenText(server), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(qMin(current, m_model->rowCount() - 1), 0));
    setVisible(!m_servers.isEmpty());
    updateGeometry();
}

std::unique_ptr<QMenu> KnownServers::contextMenu(int row)
{
    if (row < 0 || row >= m_servers.size())
        return nullptr;
    const QString address = m_servers.at(row).address;
    auto menu = std::make_unique<QMenu>(this);
    menu->addAction(tr("&Use this server"), this, [this, address] { emit chosen(address); });
    menu->addAction(tr("&Forget this server"), this,
                    [this, address] { emit forgetRequested(address); })
        ->setEnabled(m_servers.at(row).isKept);
    return menu;
}

QSize KnownServers::sizeHint() const
{
    const int row = m_servers.isEmpty() ? 0 : sizeHintForRow(0);
    const QMargins margins = viewportMargins();
    return {m_theme.px(200), int(m_servers.size()) * row + margins.top() + margins.bottom()};
}

/// Paints the card around the rows.
bool KnownServers::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    QPainter painter(this);
    paintField(painter, m_theme, rect(), m_theme.px(8), hasFocus());
    return true;
}

void KnownServers::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(currentIndex().row());
    case Qt::Key_Delete:
        return forget(currentIndex().row());
    default:
        break;
    }
    if (typesCharacter(*event))
        event->ignore(); // the window passes it to the first empty field
    else
        QListView::keyPressEvent(event);
}

void KnownServers::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    QWidget::update();
}

void KnownServers::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    QWidget::update();
}

void KnownServers::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (std::unique_ptr<QMenu> menu = contextMenu(index.row()))
        popUp(std::move(menu),
              byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void KnownServers::choose(int row)
{
    if (row >= 0 && row < m_servers.size())
        emit chosen(m_servers.at(row).address);
}

void KnownServers::forget(int row)
{
    if (row >= 0 && row < m_servers.size() && m_servers.at(row).isKept)
        emit forgetRequested(m_servers.at(row).address);
}

void KnownServers::applyTheme()
{
    const int edge = m_theme.px(focusRing) + 1; // and the hairline
    setViewportMargins(edge, edge, edge, edge);
    setPalette(m_theme.palette());
    doItemsLayout();
    updateGeometry();
}

} // namespace client
