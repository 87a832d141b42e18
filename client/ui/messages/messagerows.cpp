// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagerows.h"

#include "client/model/messagemodel.h"
#include "client/ui/text/textformat.h"
#include "client/ui/text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace client {

namespace {

struct RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::MessageRows)

public:
    static QString names(const QStringList &names)
    {
        constexpr int named = 2;
        const int others = int(names.size()) - named;
        const QString comma = tr(", ", "between names");
        if (others <= 0)
            return names.join(comma);
        const QString shown = names.first(named).join(comma);
        if (others == 1)
            return tr("%1 and 1 other").arg(shown);
        return tr("%1 and %n others", nullptr, others).arg(shown);
    }
};

QDate dayOf(const ChatMessage &message)
{
    return QDateTime::fromMSecsSinceEpoch(message.timeMs).date();
}

/// The plain text of the event @p text with @p senders as its subject. They are not parsed:
/// backticks in a nick are no code.
QString withSenders(const QString &text, const QString &senders)
{
    const qsizetype at = text.indexOf(ChatMessage::senderMark);
    return at < 0 ? plainText(text)
                  : plainText(text.left(at)) + senders + plainText(text.mid(at + 1));
}

} // namespace

void MessageRows::setModel(const MessageModel *model)
{
    m_model = model;
    m_firstNumber = 0;
    m_open.clear();
    forgetFound();
}

void MessageRows::prepended(int count)
{
    m_firstNumber -= count;
    forgetFound();
}

void MessageRows::forgetFound()
{
    m_found = {};
    m_spoke.clear();
}

void MessageRows::setJoins(Joins joins)
{
    m_joins = joins;
    forgetFound();
}

RowContext MessageRows::context(int row) const
{
    RowContext context;
    const ChatMessage &message = m_model->at(row);
    if (message.kind == ChatMessage::Kind::Event) {
        context.fold = foldOf(row);
        if (context.fold == RowContext::Fold::Hidden)
            return context;
    }
    context.newDay = startsDay(row);
    context.unread = message.localId == m_model->unreadMarker().localId;
    context.groupHead = isSpeech(message) && (context.newDay || context.unread || startsGroup(row));
    return context;
}

RowContext::Fold MessageRows::foldOf(int row) const
{
    using Fold = RowContext::Fold;
    const Run run = runAt(row);
    if (run.shown == 0 || !isShownEvent(row))
        return Fold::Hidden;
    if (run.shown == 1)
        return Fold::None;
    const bool isOpen = m_open.contains(m_model->at(run.head).localId);
    if (row == run.head)
        return isOpen ? Fold::Open : Fold::Closed;
    return isOpen ? Fold::Follows : Fold::Hidden;
}

bool MessageRows::isShownEvent(int row) const
{
    if (m_model->at(row).own)
        return true;
    switch (m_joins) {
    case Joins::Default:
    case Joins::All:
        return true;
    case Joins::WhoSpoke:
        return hasSpoken(row);
    case Joins::None:
        return false;
    }
    return true;
}

/// Whether the sender of the event @p row wrote something shortly before it. Looks at a bounded
/// number of rows.
bool MessageRows::hasSpoken(int row) const
{
    constexpr int maxRows = 1'000;
    constexpr qsizetype maxKnown = 5'000;
    const ChatMessage &event = m_model->at(row);
    if (const auto known = m_spoke.constFind(event.localId); known != m_spoke.cend())
        return *known;
    bool spoke = false;
    for (int above = row - 1; !spoke && above >= qMax(0, row - maxRows); --above) {
        const ChatMessage &message = m_model->at(above);
        if (event.timeMs - message.timeMs > speakerMs)
            break;
        spoke = isSpoken(message.kind) && message.sender == event.sender;
    }
    if (m_spoke.size() >= maxKnown)
        m_spoke.clear();
    m_spoke.insert(event.localId, spoke);
    return spoke;
}

MessageRows::Run MessageRows::runAt(int row) const
{
    Run run{row, row, row, 1};
    const auto isEvent = [this](int at) {
        return m_model->at(at).kind == ChatMessage::Kind::Event;
    };
    const int rows = m_model->rowCount();
    const Run &found = m_found.run;
    if (row >= found.first && row <= found.last && rows == m_found.rowCount
        && m_model->at(found.first).localId == m_found.firstId
        && m_model->at(found.last).localId == m_found.lastId)
        return found;
    if (!isEvent(row))
        return run;
    const int number = (row + m_firstNumber) % foldSpan;
    const int start = row - (number < 0 ? number + foldSpan : number);
    const int floor = qMax(0, start);
    const int ceiling = qMin(start + foldSpan, rows) - 1;
    while (run.first > floor && isEvent(run.first - 1))
        --run.first;
    while (run.last < ceiling && isEvent(run.last + 1))
        ++run.last;
    run.shown = 0;
    for (int at = run.last; at >= run.first; --at) {
        if (!isShownEvent(at))
            continue;
        run.head = at;
        ++run.shown;
    }
    m_found = {run, m_model->at(run.first).localId, m_model->at(run.last).localId, rows};
    return run;
}

QString MessageRows::summary(const Run &run) const
{
    QStringList kinds;
    QHash<QString, QStringList> namesOf;
    for (int row = run.first; row <= run.last; ++row) {
        if (!isShownEvent(row))
            continue;
        const ChatMessage &message = m_model->at(row);
        QStringList &names = namesOf[message.text];
        if (names.isEmpty())
            kinds.append(message.text);
        if (const QString name = subjectOf(message); !names.contains(name))
            names.append(name);
    }
    QStringList parts;
    constexpr int shownKinds = 3;
    for (const QString &kind : kinds.first(qMin<qsizetype>(shownKinds, kinds.size())))
        parts.append(withSenders(kind, RowTexts::names(namesOf.value(kind))));
    if (kinds.size() > shownKinds)
        parts.append(RowTexts::tr("%n more", nullptr, int(kinds.size()) - shownKinds));
    return parts.join(QStringLiteral(" · "));
}

void MessageRows::toggle(int row)
{
    const quint64 id = m_model->at(runAt(row).head).localId;
    if (!m_open.remove(id))
        m_open.insert(id);
}

int MessageRows::shownAbove(int row) const
{
    int above = row - 1;
    while (above >= 0 && m_model->at(above).kind == ChatMessage::Kind::Event) {
        const Run run = runAt(above);
        const bool isOpen = run.shown > 0 && m_open.contains(m_model->at(run.head).localId);
        if (!isOpen && run.shown > 0 && run.head <= above)
            return run.head;
        while (isOpen && above >= run.head) {
            if (isShownEvent(above))
                return above;
            --above;
        }
        above = run.first - 1;
    }
    return above;
}

bool MessageRows::startsDay(int row) const
{
    const int above = shownAbove(row);
    return above < 0 || dayOf(m_model->at(row)) != dayOf(m_model->at(above));
}

bool MessageRows::startsGroup(int row) const
{
    const int aboveRow = shownAbove(row);
    if (aboveRow < 0)
        return true;
    const ChatMessage &message = m_model->at(row);
    const ChatMessage &above = m_model->at(aboveRow);
    return above.kind != message.kind || above.sender != message.sender
           || above.isPrivate != message.isPrivate || above.note != message.note
           || above.account != message.account || message.timeMs - above.timeMs > groupMs
           || message.timeMs < above.timeMs - groupMs;
}

QString shownTextOf(const ChatMessage &message)
{
    if (!message.isRemoved)
        return message.text;
    const QString by = message.removedBy == message.sender
                           ? RowTexts::tr("This message was deleted.")
                           : RowTexts::tr("%1 deleted this message.").arg(message.removedBy);
    return message.removalReason.isEmpty() ? by
                                           : RowTexts::tr("%1 Reason: %2", "sentence, reason")
                                                 .arg(by, plainText(message.removalReason));
}

QString namesText(const QStringList &names)
{
    return RowTexts::names(names);
}

QString gapSentence(const MessageModel &messages, int row)
{
    using Delivery = ChatMessage::Delivery;
    const ChatMessage &gap = messages.at(row);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(gap.timeMs);
    const QDateTime start =
        row > 0 ? QDateTime::fromMSecsSinceEpoch(timeOfPosition(messages.at(row - 1).position))
                : QDateTime();
    const auto moment = [&](const QDateTime &time) {
        return start.isValid() && start.date() == end.date()
                   ? clockText(time.toMSecsSinceEpoch())
                   : QLocale().toString(time, QLocale::ShortFormat);
    };
    if (!start.isValid())
        return gap.delivery == Delivery::Pending
                   ? RowTexts::tr("Loading messages from before %1…").arg(moment(end))
               : gap.delivery == Delivery::Failed
                   ? RowTexts::tr("Messages from before %1 could not be loaded.").arg(moment(end))
                   : RowTexts::tr("Messages from before %1 are not loaded yet.").arg(moment(end));
    const QString text = gap.delivery == Delivery::Pending
                             ? RowTexts::tr("Loading messages from %1 to %2…")
                         : gap.delivery == Delivery::Failed
                             ? RowTexts::tr("Messages from %1 to %2 could not be loaded.")
                             : RowTexts::tr("Messages from %1 to %2 are not loaded yet.");
    return text.arg(moment(start), moment(end));
}

QString subjectOf(const ChatMessage &message)
{
    return message.own && !isSpoken(message.kind) ? RowTexts::tr("You") : message.sender;
}

QString sentence(const ChatMessage &message)
{
    if (message.sender.isEmpty())
        return message.text;
    if (message.kind == ChatMessage::Kind::Action)
        return message.sender + u' ' + shownTextOf(message);
    return QString(message.text).replace(ChatMessage::senderMark, subjectOf(message));
}

bool isSpeech(const ChatMessage &message)
{
    return message.kind == ChatMessage::Kind::Text || message.kind == ChatMessage::Kind::Notice;
}

bool isFailed(const ChatMessage &message)
{
    return message.delivery == ChatMessage::Delivery::Failed
           && message.kind != ChatMessage::Kind::Gap;
}

bool isFromOthers(const ChatMessage &message)
{
    return message.kind != ChatMessage::Kind::Event && message.kind != ChatMessage::Kind::Gap
           && !message.own;
}

} // namespace client
