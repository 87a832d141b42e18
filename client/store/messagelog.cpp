// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"

#include "client/store/logdatabase.h"
#include "client/store/logfile.h"
#include "common/sqlite/salvage.h"

#include <QDateTime>
#include <QPointer>

#include <numeric>
#include <utility>

namespace client {

namespace {

constexpr int retryMs = 5'000;

constexpr int trimIntervalMs = 24 * 60 * 60 * 1000;
/// Messages that are removed in one transaction, which delays the storing of new ones.
constexpr int trimStep = 500;

qsizetype bytesOf(const LogChange &change)
{
    const auto *append = std::get_if<AppendMessages>(&change);
    if (!append)
        return 0;
    return std::accumulate(
        append->messages.cbegin(), append->messages.cend(), qsizetype(0),
        [](qsizetype sum, const ChatMessage &message) { return sum + memoryOf(message); });
}

} // namespace

MessageLog::MessageLog(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_database(std::make_unique<LogDatabase>())
    , m_thread(std::make_unique<sqlite::WorkThread>(QStringLiteral("log")))
{
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
    m_thread->runAndWait([this] { m_database.reset(); });
    if (m_searchThread)
        m_searchThread->runAndWait([this] { m_searchDatabase.reset(); });
}

void MessageLog::open(qint64 nowMs)
{
    m_thread->post([this, nowMs] {
        LogState state;
        const LogFile file = prepareLog(m_path, nowMs);
        state.problem = file.problem;
        state.isWritable = file.isWritable;
        if (file.isReadable) {
            const auto access = file.isWritable ? sqlite::Database::Access::ReadWrite
                                                : sqlite::Database::Access::ReadOnly;
            sqlite::Error error = m_database->open(m_path, access);
            if (!error && file.isWritable)
                error = m_database->prepareIndex();
            if (!error)
                error = m_database->load(state);
            if (error) {
                state.problem = storingProblem(error);
                state.isWritable = false;
            }
            if (error.kind == sqlite::Error::Kind::Corrupt)
                sqlite::requestRepair(m_path);
        }
        QMetaObject::invokeMethod(this, [this, state] {
            m_isOpen = true;
            m_isWritable = state.isWritable;
            if (!m_isWritable)
                m_waiting.clear();
            emit opened(state);
            store();
            trim();
        });
    });
}

void MessageLog::append(const ConversationKey &conversation, const QByteArray &wireName,
                        const QList<ChatMessage> &messages)
{
    if (!messages.isEmpty())
        add(AppendMessages{conversation, wireName, messages});
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

void MessageLog::read(const PageQuery &query, QObject *context, const PageReceiver &receiver)
{
    store();
    post(
        [this, query, receiver] {
            const LogPage page = m_database->page(query);
            m_database->takeError();
            return [receiver, page] { receiver(page); };
        },
        context, *m_thread);
}

void MessageLog::readAround(const PageQuery &query, const QString &id, QObject *context,
                            const PageReceiver &receiver)
{
    store();
    post(
        [this, query, id, receiver] {
            PageQuery around = query;
            around.kind = PageQuery::Kind::Around;
            LogPage page;
            if (const auto position = m_database->positionOf(query.conversation, id)) {
                around.position = *position;
                page = m_database->page(around);
            }
            m_database->takeError();
            return [receiver, page] { receiver(page); };
        },
        context, *m_thread);
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
    store();
    // The answer comes after the messages are removed.
    const auto goOn = [this] {
        m_isTrimming = false;
        trim();
    };
    post([goOn] { return goOn; }, this, *m_thread);
}

void MessageLog::postSearch(std::function<std::function<void()>(LogDatabase &)> question,
                            QObject *context)
{
    if (!m_searchThread) {
        m_searchThread = std::make_unique<sqlite::WorkThread>(QStringLiteral("log search"));
        m_searchThread->post([this] {
            m_searchDatabase = std::make_unique<LogDatabase>();
            m_searchDatabase->open(m_path, sqlite::Database::Access::ReadOnly);
        });
    }
    post(
        [this, question = std::move(question)] {
            std::function<void()> answer = question(*m_searchDatabase);
            m_searchDatabase->takeError();
            return answer;
        },
        context, *m_searchThread);
}

/// Asks @p question in @p thread, and calls its result here unless @p context is destroyed.
void MessageLog::post(std::function<std::function<void()>()> question, QObject *context,
                      sqlite::WorkThread &thread)
{
    thread.post([this, question = std::move(question), guard = QPointer<QObject>(context)] {
        std::function<void()> answer = question();
        QMetaObject::invokeMethod(this, [guard, answer = std::move(answer)] {
            if (guard)
                answer();
        });
    });
}

void MessageLog::add(LogChange change)
{
    if (m_isOpen && !m_isWritable)
        return;
    m_waitingBytes += bytesOf(change);
    m_waiting.append(std::move(change));
    dropExcess();
    if (m_writing == 0 && !m_isFailing)
        store();
}

void MessageLog::store()
{
    if (!m_isOpen || !m_isWritable || m_waiting.isEmpty())
        return;
    m_waitingBytes = 0;
    const auto changes = std::make_shared<const QList<LogChange>>(std::exchange(m_waiting, {}));
    ++m_writing;
    m_thread->post([this, changes] {
        const sqlite::Error error = m_database->apply(*changes);
        if (error.kind == sqlite::Error::Kind::Corrupt)
            sqlite::requestRepair(m_path);
        QMetaObject::invokeMethod(this, [this, changes, error] { handleStored(changes, error); });
    });
}

void MessageLog::handleStored(const ChangeList &changes, const sqlite::Error &error)
{
    --m_writing;
    if (error) {
        QList<LogChange> again = *changes;
        for (const LogChange &change : std::as_const(again))
            m_waitingBytes += bytesOf(change);
        m_waiting = again + m_waiting;
        dropExcess();
        m_retry.start();
        if (!std::exchange(m_isFailing, true))
            emit problemChanged(storingProblem(error));
        return;
    }
    if (std::exchange(m_isFailing, false))
        emit problemChanged({});
    if (m_writing == 0)
        store();
}

void MessageLog::dropExcess()
{
    while (m_waitingBytes > maxWaitingBytes && m_waiting.size() > 1)
        m_waitingBytes -= bytesOf(m_waiting.takeFirst());
}

} // namespace client
