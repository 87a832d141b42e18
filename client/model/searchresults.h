// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/conversationkey.h"
#include "client/chat/searchtext.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace client {

/// A message that a search has found.
struct FoundMessage
{
    ConversationKey conversation;
    QString conversationName; ///< As shown.
    QString networkName;      ///< As shown; empty if there is only one network.
    ChatMessage message;      ///< localId is 0 if it is not in the message log.
    // The messages around it, in their order; may be empty.
    QList<ChatMessage> before;
    QList<ChatMessage> after;
};

/// The messages that a search has found, the newest first, each once. GUI thread.
class SearchResults : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the whole entry in words, for screen readers.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const FoundMessage &at(int row) const { return m_found.at(row); }
    /// The words that were searched for.
    const SearchText &searchText() const { return m_text; }
    /// Removes all rows and begins a search for @p text.
    void restart(const SearchText &text);
    /// Adds @p found, in any order, except those that are known by their msgid, or by time, sender
    /// and text.
    void add(const QList<FoundMessage> &found);

private:
    bool note(const FoundMessage &found);

    SearchText m_text;
    QList<FoundMessage> m_found;
    QSet<QString> m_known;
};

} // namespace client
