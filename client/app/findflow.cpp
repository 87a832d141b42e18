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
    const quint64 number = ++m_searches;
    if (!conversation || m_text.isEmpty())
        return;
    SearchQuery query;
    query.text = m_text;
    query.conversations = {conversation->key()};
    m_log.locate(query, maxPlaces, this, [this, number](const FoundPlaces &found) {
        if (number == m_searches)
            handleFound(found);
    });
}

void FindFlow::handleFound(const FoundPlaces &found)
{
    FindBar &bar = m_window.chat().findBar();
    m_found = found.places.isEmpty() ? loadedMatches() : found;
    bar.setStepsEnabled(!m_found.places.isEmpty());
    if (m_found.places.isEmpty())
        bar.setResult(tr("No matches"), true);
    else
        show(firstToShow());
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
    const QLocale locale;
    const QString number = locale.toString(index + 1);
    const QString count = locale.toString(m_found.places.size());
    m_window.chat().findBar().setResult(
        m_found.isComplete ? tr("%1 of %2", "a match").arg(number, count)
                           : tr("%1 of more than %2", "a match").arg(number, count),
        false);
    m_history.goTo(m_window.currentConversation(), m_found.places.at(index));
}

} // namespace client
