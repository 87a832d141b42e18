// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QSet>
#include <QString>

namespace client {

class MessageModel;

/// Where one message stands among its neighbours, which decides how it is painted.
struct RowContext
{
    enum class Fold : quint8 {
        None,    ///< No event, or a single one.
        Closed,  ///< The first of several events: stands for all of them.
        Open,    ///< The first of several events that are all shown.
        Hidden,  ///< Folded into the first: has no height.
        Follows, ///< Below an open first one.
    };

    bool newDay = false;    ///< The date stands above it.
    bool unread = false;    ///< The "New" line stands above it.
    bool groupHead = false; ///< Avatar and name stand above the text.
    Fold fold = Fold::None;

    friend bool operator==(const RowContext &, const RowContext &) = default;
};

/// Grouping, dates and folding over the rows of a MessageModel, worked out when asked; the cost
/// of one row does not depend on how many there are.
class MessageRows
{
public:
    /// Messages of one author stay together for this long.
    static constexpr qint64 groupMs = 5 * 60 * 1000;
    /// A fold never holds more events, nor crosses a multiple of it.
    static constexpr int foldSpan = 256;

    /// A run of events, both ends included.
    struct Run
    {
        int first = 0;
        int last = 0;
    };

    void setModel(const MessageModel *model);
    const MessageModel *model() const { return m_model; }

    RowContext context(int row) const;
    /// The events around @p row that fold together; @p row alone when it is no event.
    Run runAt(int row) const;
    /// "Mara, Tom and 3 others joined", or of several kinds "Mara, Tom joined · Ana left".
    QString summary(const Run &run) const;
    /// Opens or closes the fold that begins at @p row.
    void toggle(int row);

private:
    bool startsDay(int row) const;
    bool startsGroup(int row) const;

    const MessageModel *m_model = nullptr;
    QSet<quint64> m_open; ///< localId of the first event.

    /// The run found last: its rows are asked for one after the other. It holds while its ends and
    /// the number of rows are the same.
    struct FoundRun
    {
        Run run = {0, -1};
        quint64 firstId = 0;
        quint64 lastId = 0;
        int rowCount = 0;
    };
    mutable FoundRun m_found;
};

/// The whole sentence of an event, information or error, as it is shown and copied.
QString sentence(const ChatMessage &message);
/// Whether @p message is displayed as speech, below the name of its sender: a text or a notice.
bool isSpeech(const ChatMessage &message);
/// Whether @p message counts as new: said by another user or by the server.
bool isFromOthers(const ChatMessage &message);

} // namespace client
