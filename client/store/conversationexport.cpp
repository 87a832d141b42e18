// SPDX-License-Identifier: MIT
#include "client/store/conversationexport.h"

#include "client/store/logdatabase.h"
#include "client/store/messagetext.h"

#include <QDeadlineTimer>
#include <QSaveFile>

#include <atomic>
#include <limits>
#include <optional>

namespace client {

namespace {

constexpr int pageMessages = 1'000;

constexpr int maxEndMs = 5'000;

} // namespace

struct ConversationExport::Shared
{
    QString logPath;
    Request request;
    std::atomic<bool> isCancelled = false;
    QObject context; ///< Lives in the GUI thread.
};

ConversationExport::ConversationExport(const QString &logPath, const Request &request,
                                       QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_thread(QStringLiteral("export"))
{
    m_shared->logPath = logPath;
    m_shared->request = request;
}

ConversationExport::~ConversationExport()
{
    cancel();
    m_thread.end(QDeadlineTimer(maxEndMs));
}

const ConversationExport::Request &ConversationExport::request() const
{
    return m_shared->request;
}

void ConversationExport::start()
{
    m_thread.post([shared = m_shared, receiver = QPointer<ConversationExport>(this)] {
        const QString problem = write(*shared, receiver);
        const bool isCancelled = problem.isEmpty() && shared->isCancelled;
        QMetaObject::invokeMethod(&shared->context, [receiver, isCancelled, problem] {
            if (receiver)
                emit receiver->finished(isCancelled, problem);
        });
    });
}

void ConversationExport::cancel()
{
    m_shared->isCancelled = true;
}

/// Runs in the thread, where @p receiver is only passed on. Returns a sentence if the file cannot
/// be written.
QString ConversationExport::write(Shared &shared, const QPointer<ConversationExport> &receiver)
{
    const Request &request = shared.request;
    const auto failure = [&request](const QString &reason) {
        return tr("The conversation could not be saved as %1: %2.").arg(request.path, reason);
    };
    LogDatabase database;
    if (const auto error = database.openForReading(shared.logPath))
        return failure(error.reason());
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    const qint64 total = database.messageCount(request.conversation);
    file.write(exportHead(request));
    PageQuery query{request.conversation, PageQuery::Kind::After};
    query.position = {std::numeric_limits<qint64>::min(), 0};
    query.maxMessages = pageMessages;
    std::optional<ChatMessage> previous;
    for (qint64 written = 0;;) {
        const LogPage page = database.page(query);
        if (const auto error = database.takeError())
            return failure(error.reason());
        for (const ChatMessage &message : page.messages) {
            file.write(exportedMessage(request.format, message, previous ? &*previous : nullptr));
            previous = message;
        }
        written += page.messages.size();
        QMetaObject::invokeMethod(&shared.context, [receiver, written, total] {
            if (receiver)
                emit receiver->progressed(written, total);
        });
        if (shared.isCancelled)
            return {}; // The file was not changed.
        if (!page.hasNewer)
            break;
        query.position = page.messages.constLast().order();
    }
    file.write(exportFoot(request.format));
    return file.commit() ? QString() : failure(file.errorString());
}

} // namespace client
