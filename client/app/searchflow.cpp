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

namespace client {

namespace {

constexpr int typingPauseMs = 150;
constexpr int pageHits = 50;
/// More results are too many to look through.
constexpr int maxResults = 5'000;

QString helpText()
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
    m_delay.setInterval(typingPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &SearchFlow::search);
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
    const SearchTerms terms = parseSearchTerms(page.field().text());
    ++m_searches;
    m_isAskingLog = false;
    m_hasMore = false;
    m_results.restart(terms.text);
    page.setEmptyText({});
    page.setStatus({});
    if (terms.isEmpty() && terms.problem == SearchTerms::Problem::None) {
        page.setEmptyText(helpText());
        return;
    }
    if (const QString problem = prepareQuery(terms); !problem.isEmpty())
        page.setEmptyText(problem);
    else
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
        for (int row = 0; row < m_list.rowCount(); ++row) {
            const Conversation *conversation = m_list.conversationAt(row);
            if (conversation && isNamed(*conversation, name))
                m_query.conversations.append(conversation->key());
        }
        if (m_query.conversations.size() == before)
            return tr("No conversation in the list is called “%1”.").arg(name);
    }
    return {};
}

void SearchFlow::askLog()
{
    m_isAskingLog = true;
    showStatus();
    m_log.search(m_query, this, [this, number = m_searches](const SearchResult &result) {
        if (number == m_searches)
            handleFound(result);
    });
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
        const Conversation *open = conversationOf(hit.conversation);
        const Network *network = networkOf(hit.conversation.network);
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
    if (m_isAskingLog && count == 0)
        page.setStatus(tr("Searching the messages on this computer…"));
    else if (count == 0)
        page.setStatus({});
    else if (m_hasMore)
        page.setStatus(tr("The newest %n messages; scroll down for more", nullptr, count));
    else if (count == 1)
        page.setStatus(tr("1 message found"));
    else
        page.setStatus(tr("%n messages found", nullptr, count));
    page.setEmptyText(m_isAskingLog || count > 0 ? QString() : tr("No messages found."));
}

void SearchFlow::open(int row)
{
    const FoundMessage found = m_results.at(row);
    Conversation *conversation = conversationOf(found.conversation);
    Network *network = networkOf(found.conversation.network);
    if (!conversation && network && found.conversation.kind == ConversationKind::Direct) {
        m_networks.openDirect(network, found.conversation.name);
        conversation = conversationOf(found.conversation);
    }
    if (!conversation) {
        m_window.showNotice(
            network ? tr("Join %1 to see this message in its place.").arg(found.conversationName)
                    : tr("Connect to %1 to see this message in its place.")
                          .arg(QString::fromUtf8(found.conversation.network)));
        return;
    }
    m_window.showConversation(conversation);
    m_history.goTo(conversation, found.message.order());
}

Conversation *SearchFlow::conversationOf(const ConversationKey &key) const
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        Conversation *conversation = m_list.conversationAt(row);
        if (conversation && conversation->key() == key)
            return conversation;
    }
    return nullptr;
}

Network *SearchFlow::networkOf(const QByteArray &key) const
{
    const QList<Network *> networks = m_list.networks();
    const auto found = std::ranges::find(networks, key, &Network::key);
    return found == networks.cend() ? nullptr : *found;
}

QStringList SearchFlow::senderNames() const
{
    QStringList names;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const Conversation *conversation = m_list.conversationAt(row);
        if (!conversation)
            continue;
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
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const Conversation *conversation = m_list.conversationAt(row);
        if (conversation && conversation->kind() != ConversationKind::Server)
            names.append(conversation->name());
    }
    names.removeDuplicates();
    return names;
}

} // namespace client
