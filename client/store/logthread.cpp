// SPDX-License-Identifier: MIT
#include "client/store/logthread.h"

#include "client/store/logdatabase.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <utility>

namespace client {

struct LogThread::Shared
{
    std::unique_ptr<LogDatabase> database = std::make_unique<LogDatabase>();
    QObject receiver; ///< Lives in the GUI thread.
};

LogThread::LogThread(const QString &name)
    : m_shared(std::make_shared<Shared>())
    , m_thread(std::make_unique<sqlite::WorkThread>(name))
{}

LogThread::~LogThread()
{
    if (m_thread)
        end(QDeadlineTimer(QDeadlineTimer::Forever));
}

void LogThread::post(Question question, QObject *context)
{
    m_thread->post(
        [shared = m_shared, question = std::move(question), guard = QPointer<QObject>(context)] {
            Answer answer = question(*shared->database);
            shared->database->takeError();
            QMetaObject::invokeMethod(&shared->receiver, [guard, answer = std::move(answer)] {
                if (guard && answer)
                    answer();
            });
        });
}

bool LogThread::end(const QDeadlineTimer &deadline)
{
    m_thread->post([shared = m_shared] { shared->database.reset(); });
    const bool hasEnded = m_thread->end(deadline);
    m_thread.reset();
    return hasEnded;
}

} // namespace client
