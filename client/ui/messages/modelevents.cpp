// SPDX-License-Identifier: MIT
#include "client/ui/messages/modelevents.h"

#include "client/ui/messages/messageannouncer.h"
#include "client/ui/messages/placedmessages.h"
#include "client/ui/messages/scrolldestination.h"

#include <QWidget>

namespace client {

ModelEvents::ModelEvents(const QWidget &view, PlacedMessages &messages, MessageAnnouncer &announcer,
                         ScrollDestination &destination)
    : m_view(view)
    , m_messages(messages)
    , m_announcer(announcer)
    , m_destination(destination)
{}

void ModelEvents::watch(MessageModel *model)
{
    m_connections.reset();
    if (!model)
        return;
    QObject *context = m_connections.context();
    connect(model, &QAbstractItemModel::rowsInserted, context,
            [this](const QModelIndex &, int first, int last) { handleRowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, context,
            [this](const QModelIndex &, int first, int last) {
                m_messages.rowsRemoved(first, last);
                emit changed();
            });
    connect(model, &QAbstractItemModel::dataChanged, context,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_messages.store().changed(first.row(), last.row());
                m_announcer.handleChanged(first.row(), last.row());
                emit changed();
            });
    connect(model, &QAbstractItemModel::modelReset, context, [this] {
        m_messages.reset();
        m_destination.arrive();
        emit changed();
    });
    connect(model, &MessageModel::unreadMarkerChanged, context, [this] {
        m_messages.store().forgetLayouts();
        m_destination.handleUnreadMarker();
        emit changed();
    });
    connect(model, &MessageModel::originalChanged, context, [this](const QString &id) {
        m_messages.store().originalChanged(id);
        emit changed();
    });
    connect(
        model, &MessageModel::arrivedBeyond, context,
        [this](const QList<ChatMessage> &messages) { m_announcer.handleArrivedBeyond(messages); });
    connect(model, &QObject::destroyed, context, [this] { emit modelDestroyed(); });
}

void ModelEvents::handleRowsInserted(int first, int last)
{
    const bool atEnd = last == m_messages.count() - 1 && !m_messages.model()->isMoving();
    m_messages.rowsInserted(first, last);
    if (atEnd && m_view.isVisible())
        m_announcer.handleArrived(first, last);
    else if (!m_messages.model()->isMoving())
        m_announcer.handleLoaded(first);
    emit changed();
}

} // namespace client
