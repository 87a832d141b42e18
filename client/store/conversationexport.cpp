// SPDX-License-Identifier: MIT
#include "client/store/conversationexport.h"

#include "client/store/logdatabase.h"
#include "client/store/messagetext.h"

#include <QSaveFile>

#include <limits>
#include <optional>

namespace client {

namespace {

constexpr int pageMessages = 1'000;

} // namespace

ConversationExport::ConversationExport(const QString &logPath, const Request &request,
                                       QObject *parent)
    : QObject(parent)
    , m_logPath(logPath)
    , m_request(request)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
    , m_thread(QStringLiteral("export"))
{}

ConversationExport::~ConversationExport()
{
    cancel();
}

void ConversationExport::start()
{
    m_thread.post([this] {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, problem] { emit finished(problem.isEmpty() && *m_isCancelled, problem); });
    });
}

/// Runs in the thread. Returns a sentence if the file cannot be written.
QString ConversationExport::write()
{
    const auto failure = [this](const QString &reason) {
        return tr("The conversation could not be saved as %1: %2.").arg(m_request.path, reason);
    };
    LogDatabase database;
    if (const auto error = database.open(m_logPath, sqlite::Database::Access::ReadOnly))
        return failure(error.reason());
    QSaveFile file(m_request.path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    const qint64 total = database.messageCount(m_request.conversation);
    file.write(exportHead(m_request));
    PageQuery query{m_request.conversation, PageQuery::Kind::After};
    query.position = {std::numeric_limits<qint64>::min(), 0};
    query.maxMessages = pageMessages;
    std::optional<ChatMessage> previous;
    for (qint64 written = 0;;) {
        const LogPage page = database.page(query);
        if (const auto error = database.takeError())
            return failure(error.reason());
        for (const ChatMessage &message : page.messages) {
            file.write(exportedMessage(m_request.format, message, previous ? &*previous : nullptr));
            previous = message;
        }
        written += page.messages.size();
        QMetaObject::invokeMethod(this,
                                  [this, written, total] { emit progressed(written, total); });
        if (*m_isCancelled)
            return {}; // The file was not changed.
        if (!page.hasNewer)
            break;
        query.position = page.messages.constLast().order();
    }
    file.write(exportFoot(m_request.format));
    return file.commit() ? QString() : failure(file.errorString());
}

} // namespace client
