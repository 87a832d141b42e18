// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"

#include <QObject>
#include <QTimer>

namespace client {

class Conversation;
class MainWindow;
class MessageHistory;
class MessageLog;

/// Finds words in the conversation that is shown, and goes from match to match. GUI thread.
class FindFlow : public QObject
{
    Q_OBJECT

public:
    /// More matches are not counted.
    static constexpr int maxPlaces = 10'000;

    /// All references must outlive this object.
    FindFlow(MainWindow &window, MessageLog &log, MessageHistory &history,
             QObject *parent = nullptr);

private:
    void search();
    /// Asks the log for the matches.
    void locate();
    void handleFound(const FoundPlaces &found);
    /// The log has more matches now.
    void handleMoreFound(const FoundPlaces &found);
    /// The matches among the loaded messages, for messages that are not stored.
    FoundPlaces loadedMatches() const;
    /// The last match up to the newest visible message, or the first one.
    qsizetype firstToShow() const;
    void step(int direction);
    void show(qsizetype index);
    /// "3 of 40".
    void showNumber();

    MainWindow &m_window;
    MessageLog &m_log;
    MessageHistory &m_history;
    QTimer m_delay;
    SearchText m_text;
    FoundPlaces m_found;
    qsizetype m_current = -1; ///< Index of the match that is shown; -1: none.
    quint64 m_searches = 0;   ///< Answers to earlier searches are ignored.
};

} // namespace client
