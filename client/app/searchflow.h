// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/searchterms.h"
#include "client/model/searchresults.h"
#include "client/store/logvalues.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace client {

class Conversation;
class ConversationList;
class MainWindow;
class MessageHistory;
class MessageLog;
class Network;
class Networks;

/// Searches in all conversations: asks the message log while the user types, shows the results, and
/// opens the one that the user chooses. GUI thread.
class SearchFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    SearchFlow(MainWindow &window, ConversationList &list, MessageLog &log, MessageHistory &history,
               Networks &networks, QObject *parent = nullptr);

    const SearchResults &results() const { return m_results; }

private:
    void search();
    /// Fills m_query for @p terms. Returns a sentence for the user if nothing can be found.
    QString prepareQuery(const SearchTerms &terms);
    void askLog();
    /// Asks the servers that can answer m_terms.
    void askServers();
    void handleServerAnswer(Network *network, quint64 number, const QList<FoundMessage> &found);
    void askForMore();
    void handleFound(const SearchResult &result);
    void add(const QList<SearchHit> &hits);
    void showStatus();
    void open(int row);
    QStringList senderNames() const;
    QStringList conversationNames() const;

    MainWindow &m_window;
    ConversationList &m_list;
    MessageLog &m_log;
    MessageHistory &m_history;
    Networks &m_networks;
    SearchResults m_results;
    QTimer m_delay;
    QTimer m_serverDelay; ///< Servers are asked when the user stops typing.
    SearchTerms m_terms;
    SearchQuery m_query;
    QSet<const Network *> m_askedServers; ///< Those that have not answered.
    bool m_isAskingLog = false;
    bool m_hasQuestion = false; ///< m_query was asked.
    bool m_hasMore = false;
    quint64 m_searches = 0; ///< Answers to earlier searches are ignored.
};

} // namespace client
