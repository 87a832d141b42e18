// SPDX-License-Identifier: MIT
#include "client/app/findflow.h"

#include "client/model/conversation.h"
#include "client/networks/messagehistory.h"
#include "client/store/messagelog.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/mainwindow.h"

#include <QLocale>

#include <algorithm>

namespace client {

namespace {

constexpr int typingPauseMs = 100;

} // namespace

FindFlow::FindFlow(MainWindow &window, MessageLog &log, MessageHistory &history, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_log(log)
    , m_history(history)
{
    FindBar *bar = &window.chat().findBar();
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &FindFlow::search);
    connect(bar, &FindBar::textChanged, this, [this] { m_delay.start(); });
    connect(bar, &FindBar::opened, this, &FindFlow::search);
    connect(bar, &FindBar::closed, this, [this] {
        m_delay.stop();
        ++m_searches;
        m_window.chat().view().setSearchText({});
        m_window.chat().composer().edit().setFocus();
    });
    connect(&log, &MessageLog::indexed, this, [this, bar] {
        if (bar->isVisible() && m_window.currentConversation() && !m_text.isEmpty())
            locate();
    });
    connect(bar, &FindBar::olderRequested, this, [this] { step(-1); });
    connect(bar, &FindBar::newerRequested, this, [this] { step(1); });
    connect(&window, &MainWindow::conversationShown, bar, &FindBar::close);
}

void FindFlow::search()
{
    FindBar &bar = m_window.chat().findBar();
    const Conversation *conversation = m_window.currentConversation();
    m_delay.stop();
    m_text = parseSearchText(bar.field().text());
    m_window.chat().view().setSearchText(m_text);
    m_found = {};
    m_current = -1;
    bar.setStepsEnabled(false);
    bar.setResult({}, false);
    ++m_searches;
    if (!conversation || m_text.isEmpty())
        return;
    locate();
}

void FindFlow::locate()
{
    SearchQuery query;
    query.text = m_text;
    query.conversations = {m_window.currentConversation()->key()};
    m_log.locate(query, maxPlaces, this, [this, number = m_searches](const FoundPlaces &found) {
        if (number != m_searches)
            return;
        if (m_current < 0)
            handleFound(found);
        else
            handleMoreFound(found);
    });
}

void FindFlow::handleFound(const FoundPlaces &found)
{
    FindBar &bar = m_window.chat().findBar();
    m_found = found.places.isEmpty() ? loadedMatches() : found;
    bar.setStepsEnabled(!m_found.places.isEmpty());
    if (!m_found.places.isEmpty())
        show(firstToShow());
    else if (m_log.isIndexing())
        bar.setResult(tr("No matches so far"), true);
    else
        bar.setResult(tr("No matches"), true);
}

void FindFlow::handleMoreFound(const FoundPlaces &found)
{
    const auto same = std::ranges::find(found.places, m_found.places.at(m_current));
    if (same == found.places.cend())
        return;
    m_found = found;
    m_current = same - found.places.cbegin();
    showNumber();
}

FoundPlaces FindFlow::loadedMatches() const
{
    FoundPlaces found;
    const MessageModel &messages = m_window.currentConversation()->messages();
    for (int row = 0; row < messages.rowCount(); ++row) {
        const ChatMessage &message = messages.at(row);
        if (isSpoken(message.kind) && matches(message.text, m_text))
            found.places.append(message.order());
    }
    return found;
}

qsizetype FindFlow::firstToShow() const
{
    const MessageModel &messages = m_window.currentConversation()->messages();
    const int row = messages.rowOf(m_window.chat().view().newestVisible());
    if (row < 0)
        return m_found.places.size() - 1;
    const auto next = std::ranges::upper_bound(m_found.places, messages.at(row).order());
    return qMax<qsizetype>(0, next - m_found.places.begin() - 1);
}

void FindFlow::step(int direction)
{
    if (m_delay.isActive() || m_current < 0)
        return search();
    const qsizetype count = m_found.places.size();
    show((m_current + direction + count) % count);
}

void FindFlow::show(qsizetype index)
{
    m_current = index;
    showNumber();
    m_history.goTo(m_window.currentConversation(), m_found.places.at(index));
}

void FindFlow::showNumber()
{
    const QLocale locale;
    const QString number = locale.toString(m_current + 1);
    const QString count = locale.toString(m_found.places.size());
    const bool isComplete = m_found.isComplete && !m_log.isIndexing();
    m_window.chat().findBar().setResult(
        isComplete ? tr("%1 of %2", "a match").arg(number, count)
                   : tr("%1 of more than %2", "a match").arg(number, count),
        false);
}

} // namespace client
