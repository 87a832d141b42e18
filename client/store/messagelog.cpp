// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"

#include "client/store/logdatabase.h"
#include "client/store/logfile.h"
#include "common/sqlite/salvage.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace client {

namespace {

Q_LOGGING_CATEGORY(logCategory, "hearth.log")

constexpr int retryMs = 5'000;

constexpr int trimIntervalMs = 24 * 60 * 60 * 1000;
/// Messages that are removed in one transaction, which delays the storing of new ones.
constexpr int trimStep = 500;

/// A search that works ends within this time, also after the other thread has used up maxEndMs.
constexpr qint64 minSearchEndMs = 500;

/// Runs in the thread of @p database.
LogState openLog(LogDatabase &database, const QString &path, qint64 nowMs)
{
    LogState state;
    const LogFile file = prepareLog(path, nowMs);
    state.problem = file.problem;
    state.isWritable = file.isWritable;
    if (!file.isReadable)
        return state;
    sqlite::Error error = file.isWritable ? database.open(path) : database.openForReading(path);
    if (!error)
        error = database.load(state);
    if (error) {
        state.problem = storingProblem(error);
        state.isWritable = false;
    }
    state.isReadable = !error;
    if (error.kind == sqlite::Error::Kind::Corrupt)
        sqlite::requestRepair(path);
    return state;
}

} // namespace

MessageLog::MessageLog(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_thread(QStringLiteral("log"))
{
    m_storeTimer.setSingleShot(true);
    m_storeTimer.setInterval(storeIntervalMs);
    connect(&m_storeTimer, &QTimer::timeout, this, &MessageLog::storeIfDue);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &MessageLog::store);
    m_trimTimer.setTimerType(Qt::VeryCoarseTimer);
    m_trimTimer.setInterval(trimIntervalMs);
    connect(&m_trimTimer, &QTimer::timeout, this, &MessageLog::trim);
}

MessageLog::~MessageLog()
{
    m_retry.stop();
    if (m_isOpen)
        store();
    QDeadlineTimer deadline(maxEndMs);
    bool hasEnded = m_thread.end(deadline);
    if (m_searchThread) {
        deadline.setRemainingTime(qMax(deadline.remainingTime(), minSearchEndMs));
        hasEnded = m_searchThread->end(deadline) && hasEnded;
    }
    if (!hasEnded)
        qCWarning(logCategory,
                  "The disk of the message log %ls does not respond. The last messages "
                  "may not be stored.",
                  qUtf16Printable(m_path));
}

void MessageLog::open(qint64 nowMs)
{
    m_thread.post(
        [this, path = m_path, nowMs](LogDatabase &database) {
            return [this, state = openLog(database, path, nowMs)] { handleOpened(state); };
        },
        this);
}

void MessageLog::handleOpened(const LogState &state)
{
    m_isOpen = true;
    m_isWritable = state.isWritable;
    if (!m_isWritable)
        m_waiting.take();
    m_isIndexing = m_isWritable && state.isIndexing;
    emit opened(state);
    store();
    trim();
    if (m_isIndexing)
        indexMore();
}

void MessageLog::append(const ConversationKey &conversation, const QByteArray &wireName,
                        const QList<ChatMessage> &messages, qint64 ignoredBy)
{
    if (!messages.isEmpty())
        add(AppendMessages{conversation, wireName, messages, ignoredBy});
}

void MessageLog::showIgnored(qint64 ignoredBy)
{
    add(ShowIgnored{ignoredBy});
}

void MessageLog::change(const ConversationKey &conversation, const QByteArray &wireName,
                        const QList<MessageChange> &changes)
{
    add(ChangeMessages{conversation, wireName, changes});
}

void MessageLog::setReadState(const ConversationKey &conversation, const QByteArray &wireName,
                              const ReadState &state)
{
    add(SetReadState{conversation, wireName, state});
}

void MessageLog::rename(const ConversationKey &before, const ConversationKey &now,
                        const QByteArray &wireName)
{
    add(RenameConversation{before, now, wireName});
}

void MessageLog::renameNetwork(const QByteArray &before, const QByteArray &now)
{
    add(RenameNetwork{before, now});
}

void MessageLog::setUserState(const UserState &state)
{
    add(SetUserState{state});
    store();
}

void MessageLog::read(const PageQuery &query, QObject *context, const PageReceiver &receiver)
{
    store();
    m_thread.post(
        [query, receiver](LogDatabase &database) {
            return [receiver, page = database.page(query)] { receiver(page); };
        },
        context);
}

void MessageLog::readAround(const PageQuery &query, const QString &id, QObject *context,
                            const PageReceiver &receiver)
{
    store();
    m_thread.post(
        [query, id, receiver](LogDatabase &database) {
            PageQuery around = query;
            around.kind = PageQuery::Kind::Around;
            LogPage page;
            if (const auto position = database.positionOf(query.conversation, id)) {
                around.position = *position;
                page = database.page(around);
            }
            return [receiver, page] { receiver(page); };
        },
        context);
}

void MessageLog::find(const ConversationKey &conversation, const QStringList &ids, QObject *context,
                      const MessagesReceiver &receiver)
{
    store();
    m_thread.post(
        [conversation, ids, receiver](LogDatabase &database) {
            return [receiver, found = database.find(conversation, ids)] { receiver(found); };
        },
        context);
}

void MessageLog::search(const SearchQuery &query, QObject *context, const SearchReceiver &receiver)
{
    postSearch(
        [query, receiver](LogDatabase &database) {
            return [receiver, result = database.search(query)] { receiver(result); };
        },
        context);
}

void MessageLog::locate(const SearchQuery &query, int maxPlaces, QObject *context,
                        const PlacesReceiver &receiver)
{
    postSearch(
        [query, maxPlaces, receiver](LogDatabase &database) {
            return [receiver, found = database.locate(query, maxPlaces)] { receiver(found); };
        },
        context);
}

void MessageLog::measure(QObject *context, const SizeReceiver &receiver)
{
    postSearch(
        [receiver](LogDatabase &database) {
            return [receiver, size = database.size()] { receiver(size); };
        },
        context);
}

void MessageLog::setLimits(const LogLimits &limits)
{
    m_limits = limits;
    trim();
}

void MessageLog::trim()
{
    const bool isLimited = m_limits != LogLimits();
    if (isLimited)
        m_trimTimer.start();
    else
        m_trimTimer.stop();
    if (!isLimited || !m_isOpen || !m_isWritable || std::exchange(m_isTrimming, true))
        return;
    postSearch(
        [this, limits = m_limits](LogDatabase &database) {
            const QList<quint64> excess =
                database.excess(limits, QDateTime::currentMSecsSinceEpoch(), trimStep);
            return [this, excess] { trimMore(excess); };
        },
        this);
}

void MessageLog::trimMore(const QList<quint64> &excess)
{
    if (excess.isEmpty() || m_isFailing) {
        m_isTrimming = false;
        if (excess.isEmpty())
            emit trimmed();
        return;
    }
    add(RemoveMessages{excess});
    // The search comes after the messages are removed.
    m_isTrimming = false;
    trim();
}

void MessageLog::postSearch(LogThread::Question question, QObject *context)
{
    if (!m_searchThread) {
        m_searchThread = std::make_unique<LogThread>(QStringLiteral("log search"));
        m_searchThread->post(
            [path = m_path](LogDatabase &database) {
                database.openForReading(path);
                return LogThread::Answer();
            },
            this);
    }
    store();
    if (m_writing == 0) {
        m_searchThread->post(std::move(question), context);
        return;
    }
    m_thread.post(
        [this, question = std::move(question), context](LogDatabase &) {
            return [this, question, context] { m_searchThread->post(question, context); };
        },
        context);
}

void MessageLog::add(LogChange change)
{
    if (m_isOpen && !m_isWritable)
        return;
    reportDropped(m_waiting.add(std::move(change)));
    storeIfDue();
}

void MessageLog::reportDropped(const QList<AppendMessages> &dropped)
{
    for (const AppendMessages &change : dropped) {
        const auto [first, last] = std::ranges::minmax(change.messages, {}, &ChatMessage::timeMs);
        emit messagesDropped(change.conversation, first.timeMs, last.timeMs);
    }
}

void MessageLog::storeIfDue()
{
    const bool isDue = !m_storeTimer.isActive() || m_waiting.bytes() >= storeBytes;
    if (m_writing == 0 && !m_isFailing && isDue)
        store();
}

void MessageLog::store()
{
    if (!m_isOpen || !m_isWritable || m_waiting.isEmpty())
        return;
    const auto changes = std::make_shared<const QList<LogChange>>(m_waiting.take());
    ++m_writing;
    m_storeTimer.start();
    m_thread.post(
        [this, path = m_path, changes](LogDatabase &database) {
            const sqlite::Error error = database.apply(*changes);
            if (error.kind == sqlite::Error::Kind::Corrupt)
                sqlite::requestRepair(path);
            return [this, changes, error] { handleStored(changes, error); };
        },
        this);
}

void MessageLog::handleStored(const std::shared_ptr<const QList<LogChange>> &changes,
                              const sqlite::Error &error)
{
    --m_writing;
    if (error) {
        reportDropped(m_waiting.putBack(*changes));
        m_retry.start();
        if (!std::exchange(m_isFailing, true))
            emit problemChanged(storingProblem(error));
        return;
    }
    if (std::exchange(m_isFailing, false))
        emit problemChanged({});
    if (std::ranges::any_of(*changes, [](const LogChange &change) {
            return std::holds_alternative<SetUserState>(change);
        }))
        emit userStateStored();
    storeIfDue();
}

void MessageLog::indexMore()
{
    m_thread.post(
        [this](LogDatabase &database) {
            const bool hasMore = database.indexMore();
            return [this, hasMore, isFailed = bool(database.takeError())] {
                if (isFailed)
                    return QTimer::singleShot(m_retry.intervalAsDuration(), this,
                                              &MessageLog::indexMore);
                if (hasMore)
                    return indexMore();
                m_isIndexing = false;
                emit indexed();
            };
        },
        this);
}

} // namespace client
