// SPDX-License-Identifier: MIT
#include "client/app/searchflow.h"

#include "client/chat/displaytext.h"
#include "client/model/conversationlist.h"
#include "client/networks/messagehistory.h"
#include "client/networks/networks.h"
#include "client/store/messagelog.h"
#include "client/ui/search/searchcompletion.h"
#include "client/ui/search/searchpage.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/mainwindow.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr int searchPauseMs = 150;
constexpr int serverPauseMs = 600;
constexpr int pageHits = 50;
/// More results are too many to look through.
constexpr int maxResults = 5'000;

QString searchHelp()
{
    return SearchFlow::tr("Type words, or a phrase in quotation marks.\n\n"
                          "from:ana – written by ana\n"
                          "in:#lobby – in that conversation\n"
                          "has:link, has:mention – with a link, or mentioning you\n"
                          "before:2026-11-30, after:2026-11-01 – by the date");
}

QString problemText(SearchTerms::Problem problem)
{
    switch (problem) {
    case SearchTerms::Problem::UnknownProperty:
        return SearchFlow::tr("After “has:”, write “link” or “mention”.");
    case SearchTerms::Problem::NoDate:
        return SearchFlow::tr("After “before:” and “after:”, write a date such as 2026-11-30.");
    case SearchTerms::Problem::None:
        break;
    }
    return {};
}

bool isNamed(const Conversation &conversation, const QString &name)
{
    const QString own = conversation.name();
    return own.compare(name, Qt::CaseInsensitive) == 0
           || (own.startsWith(u'#') && own.mid(1).compare(name, Qt::CaseInsensitive) == 0);
}

} // namespace

SearchFlow::SearchFlow(MainWindow &window, ConversationList &list, MessageLog &log,
                       MessageHistory &history, Networks &networks, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_list(list)
    , m_log(log)
    , m_history(history)
    , m_networks(networks)
{
    SearchPage *page = &window.searchPage();
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &SearchFlow::search);
    m_serverDelay.setSingleShot(true);
    m_serverDelay.setInterval(serverPauseMs);
    connect(&m_serverDelay, &QTimer::timeout, this, &SearchFlow::askServers);
    connect(&networks, &Networks::searchAnswered, this,
            [this](Network *network, quint64 number, bool, const QList<FoundMessage> &found) {
                handleServerAnswer(network, number, found);
            });
    connect(&list, &ConversationList::networkAboutToBeRemoved, this,
            [this](Network *network) { m_askedServers.remove(network); });
    // The older messages follow those that were found.
    connect(&log, &MessageLog::indexed, this, [this] {
        if (!m_isAskingLog && m_hasQuestion)
            askLog();
    });
    connect(page, &SearchPage::textChanged, this, [this] { m_delay.start(); });
    connect(page, &SearchPage::moreRequested, this, &SearchFlow::askForMore);
    connect(page, &SearchPage::resultChosen, this, &SearchFlow::open);
    page->completion().setNames([this] { return senderNames(); },
                                [this] { return conversationNames(); });
    page->setResults(&m_results);
    search();
}

void SearchFlow::search()
{
    SearchPage &page = m_window.searchPage();
    m_terms = parseSearchTerms(page.field().text());
    const SearchTerms &terms = m_terms;
    ++m_searches;
    m_serverDelay.stop();
    m_askedServers.clear();
    m_isAskingLog = false;
    m_hasQuestion = false;
    m_hasMore = false;
    m_results.restart(terms.text);
    page.setEmptyText({});
    page.setStatus({});
    if (terms.isEmpty() && terms.problem == SearchTerms::Problem::None) {
        page.setEmptyText(searchHelp());
        return;
    }
    if (const QString problem = prepareQuery(terms); !problem.isEmpty())
        return page.setEmptyText(problem);
    m_serverDelay.start();
    askLog();
}

QString SearchFlow::prepareQuery(const SearchTerms &terms)
{
    if (terms.problem != SearchTerms::Problem::None)
        return problemText(terms.problem);
    m_query = {};
    m_query.text = terms.text;
    m_query.senders = terms.senders;
    m_query.hasLink = terms.hasLink;
    m_query.hasMention = terms.hasMention;
    if (!terms.after.isNull())
        m_query.fromMs = terms.after.startOfDay().toMSecsSinceEpoch();
    if (!terms.before.isNull())
        m_query.untilMs = terms.before.startOfDay().toMSecsSinceEpoch();
    m_query.maxHits = pageHits;
    m_query.contextMessages = 1;
    for (const QString &name : terms.conversations) {
        const qsizetype before = m_query.conversations.size();
        for (const Conversation *conversation : m_list.all()) {
            if (isNamed(*conversation, name))
                m_query.conversations.append(conversation->key());
        }
        if (m_query.conversations.size() == before)
            return tr("No conversation in the list is called “%1”.").arg(name);
    }
    return {};
}

void SearchFlow::askLog()
{
    m_hasQuestion = true;
    m_isAskingLog = true;
    showStatus();
    m_log.search(m_query, this, [this, number = m_searches](const SearchResult &result) {
        if (number == m_searches)
            handleFound(result);
    });
}

void SearchFlow::askServers()
{
    // A server searches for words or for one sender, everywhere or in one conversation.
    const bool isPossible = (!m_terms.text.isEmpty() || !m_terms.senders.isEmpty())
                            && m_terms.senders.size() <= 1 && m_terms.conversations.size() <= 1;
    if (!isPossible)
        return;
    ServerSearch search;
    search.number = m_searches;
    search.text = m_terms.text.words.join(u' ').toUtf8();
    if (m_terms.text.isLastUnfinished)
        search.text += '*';
    search.sender = m_terms.senders.value(0).toUtf8();
    search.fromMs = m_query.fromMs;
    search.untilMs = m_query.untilMs;
    search.maxMessages = pageHits;
    for (Network *network : m_list.networks()) {
        bool hasTarget = m_terms.conversations.isEmpty();
        for (const Conversation *conversation : m_list.conversations(network)) {
            if (!hasTarget && m_query.conversations.contains(conversation->key())) {
                search.target = conversation->wireName();
                hasTarget = true;
            }
        }
        if (hasTarget && m_networks.search(network, search))
            m_askedServers.insert(network);
    }
    showStatus();
}

void SearchFlow::handleServerAnswer(Network *network, quint64 number,
                                    const QList<FoundMessage> &found)
{
    if (number != m_searches || !m_askedServers.remove(network))
        return;
    QList<FoundMessage> matching;
    for (FoundMessage one : found) {
        const bool matchesAll = matches(one.message.text, m_terms.text)
                                && (!m_terms.hasMention || one.message.mention)
                                && (!m_terms.hasLink || hasLink(one.message.text));
        if (!matchesAll)
            continue;
        if (m_list.networks().size() > 1)
            one.networkName = m_list.nameOf(*network);
        matching.append(one);
    }
    m_results.add(matching);
    showStatus();
}

void SearchFlow::askForMore()
{
    if (m_hasMore && !m_isAskingLog && m_results.rowCount() < maxResults)
        askLog();
}

void SearchFlow::handleFound(const SearchResult &result)
{
    m_isAskingLog = false;
    m_hasMore = result.hasMore;
    if (!result.hits.isEmpty())
        m_query.beforeId = result.hits.constLast().message.localId;
    add(result.hits);
    showStatus();
}

void SearchFlow::add(const QList<SearchHit> &hits)
{
    QList<FoundMessage> found;
    for (const SearchHit &hit : hits) {
        const Conversation *open = m_list.conversation(hit.conversation);
        const Network *network = m_list.network(hit.conversation.network);
        FoundMessage one;
        one.conversation = hit.conversation;
        one.conversationName = open ? open->name() : shownName(hit.wireName);
        if (hit.conversation.kind == ConversationKind::Server && !open)
            one.conversationName = QString::fromUtf8(hit.conversation.network);
        else if (m_list.networks().size() != 1 || !network)
            one.networkName =
                network ? m_list.nameOf(*network) : QString::fromUtf8(hit.conversation.network);
        one.message = hit.message;
        one.before = hit.before;
        one.after = hit.after;
        found.append(one);
    }
    m_results.add(found);
}

void SearchFlow::showStatus()
{
    SearchPage &page = m_window.searchPage();
    const int count = m_results.rowCount();
    QStringList servers;
    for (const Network *network : std::as_const(m_askedServers))
        servers.append(m_list.nameOf(*network));
    servers.sort();
    if (!m_isAskingLog && !servers.isEmpty())
        page.setStatus(tr("%n found so far; searching on %1…", "messages", count)
                           .arg(servers.join(tr(", ", "between names"))));
    else if (m_isAskingLog && count == 0)
        page.setStatus(tr("Searching the messages on this computer…"));
    else if (count == 0 && !m_log.isIndexing())
        page.setStatus({});
    else if (m_hasMore)
        page.setStatus(tr("The newest %n messages; scroll down for more", nullptr, count));
    else if (m_log.isIndexing())
        page.setStatus(tr("%n found so far; older messages on this computer are still being "
                          "prepared for searching…",
                          "messages", count));
    else if (count == 1)
        page.setStatus(tr("1 message found"));
    else
        page.setStatus(tr("%n messages found", nullptr, count));
    const bool isSearching = m_isAskingLog || m_log.isIndexing() || !servers.isEmpty();
    page.setEmptyText(isSearching || count > 0 ? QString() : tr("No messages found."));
}

void SearchFlow::open(int row)
{
    const FoundMessage found = m_results.at(row);
    Conversation *conversation = m_list.conversation(found.conversation);
    Network *network = m_list.network(found.conversation.network);
    if (!conversation && network && found.conversation.kind == ConversationKind::Direct) {
        m_networks.openDirect(network, found.conversation.name);
        conversation = m_list.conversation(found.conversation);
    }
    if (!conversation) {
        m_window.showNotice(
            network ? tr("Join %1 to see this message in its place.").arg(found.conversationName)
                    : tr("Connect to %1 to see this message in its place.")
                          .arg(QString::fromUtf8(found.conversation.network)));
        return;
    }
    m_window.showConversation(conversation);
    if (found.message.localId != 0)
        m_history.goTo(conversation, found.message.order());
    else if (!found.message.id.isEmpty())
        m_history.goToId(conversation, found.message.id);
    else
        m_history.goToTime(conversation, found.message.timeMs);
}

QStringList SearchFlow::senderNames() const
{
    QStringList names;
    for (const Conversation *conversation : m_list.all()) {
        if (conversation->kind() == ConversationKind::Direct)
            names.append(conversation->name());
        const MemberModel &members = conversation->members();
        for (int i = 0; i < members.rowCount(); ++i)
            names.append(members.index(i, 0).data().toString());
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

QStringList SearchFlow::conversationNames() const
{
    QStringList names;
    for (const Conversation *conversation : m_list.all()) {
        if (conversation->kind() != ConversationKind::Server)
            names.append(conversation->name());
    }
    names.removeDuplicates();
    return names;
}

} // namespace client
