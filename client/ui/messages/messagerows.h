// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/conversationsettings.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace client {

class MessageModel;

/// The position of one message among its neighbours, which determines how it is painted.
struct RowContext
{
    enum class Fold : quint8 {
        None,    ///< Not an event, or a single one.
        Closed,  ///< The first of several events; shown instead of all of them.
        Open,    ///< The first of several events that are all shown.
        Hidden,  ///< Part of a closed fold, or not to be shown: has no height.
        Follows, ///< Part of an open fold, below its first row.
    };

    bool newDay = false;    ///< The date is shown above it.
    bool unread = false;    ///< The "New" line is shown above it.
    bool groupHead = false; ///< Avatar and name are shown above the text.
    Fold fold = Fold::None;

    friend bool operator==(const RowContext &, const RowContext &) = default;
};

/// Grouping, dates and folding of the rows of a MessageModel, computed on demand. The cost for one
/// row does not depend on the number of rows.
class MessageRows
{
public:
    /// Messages of one sender form a group while no two neighbours are further apart.
    static constexpr qint64 groupMs = 5 * 60 * 1000;
    /// A fold contains at most this many events, and does not extend across a multiple of it in
    /// the numbers that rows keep while others are inserted and removed above all of them.
    static constexpr int foldSpan = 256;

    /// Events of a user are shown if this user wrote something in the conversation within this time
    /// before them.
    static constexpr qint64 speakerMs = 3 * 60 * 60 * 1000;

    using Joins = ConversationSettings::Joins;

    /// A run of events, both ends included.
    struct Run
    {
        int first = 0;
        int last = 0;
        int head = 0;  ///< The first one that is shown; only if there is one.
        int shown = 1; ///< The number of those that are shown.
    };

    void setModel(const MessageModel *model);
    const MessageModel *model() const { return m_model; }
    // Call these after the model has changed before the first row.
    void prepended(int count);
    void removedFirst(int count) { m_firstNumber += count; }
    /// Call it after rows have changed anywhere else.
    void forgetFound();
    /// Determines the events that are shown; Default: all. Those of this user always are.
    void setJoins(Joins joins);
    Joins joins() const { return m_joins; }

    RowContext context(int row) const;
    /// The events around @p row that fold together; only @p row when it is not an event.
    Run runAt(int row) const;
    /// "Mara, Tom and 3 others joined", or for several kinds "Mara, Tom joined · Ana left".
    QString summary(const Run &run) const;
    /// Opens or closes the fold that begins at @p row.
    void toggle(int row);

private:
    RowContext::Fold foldOf(int row) const;
    bool isShownEvent(int row) const;
    bool hasSpoken(int row) const;
    /// The nearest row above @p row that is shown; -1 if there is none.
    int shownAbove(int row) const;
    bool startsDay(int row) const;
    bool startsGroup(int row) const;

    const MessageModel *m_model = nullptr;
    int m_firstNumber = 0; ///< Of the first row.
    QSet<quint64> m_open;  ///< localId of the first event that is shown.
    Joins m_joins = Joins::All;
    mutable QHash<quint64, bool> m_spoke; ///< By localId of the event: see hasSpoken().

    /// The run found last, since callers ask for its rows one after another. Valid while its ends
    /// and the number of rows are unchanged.
    struct FoundRun
    {
        Run run = {0, -1};
        quint64 firstId = 0;
        quint64 lastId = 0;
        int rowCount = 0;
    };
    mutable FoundRun m_found;
};

/// The sentence for a row of the kind Gap, with the times of the messages around it.
QString gapSentence(const MessageModel &messages, int row);
/// The subject of the sentence for an event: the user it is about, or "You".
QString subjectOf(const ChatMessage &message);
/// The whole sentence of an event, information or error, as it is shown and copied.
QString sentence(const ChatMessage &message);
/// The text of @p message with IRC formatting codes, or a sentence if it was deleted.
QString shownTextOf(const ChatMessage &message);
/// "Mara, Tom and 3 others".
QString namesText(const QStringList &names);
/// Whether @p message is a text or a notice, which are shown below the name of their sender.
bool isSpeech(const ChatMessage &message);
/// Whether @p message is one of this user that was not sent.
bool isFailed(const ChatMessage &message);
/// Whether @p message counts as new: it comes from another user or from the server.
bool isFromOthers(const ChatMessage &message);

} // namespace client
