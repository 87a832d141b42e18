// SPDX-License-Identifier: MIT
#include "client/store/conversationexport.h"

#include "client/store/logdatabase.h"
#include "client/store/messagetext.h"

#include <QDeadlineTimer>
#include <QSaveFile>

#include <limits>
#include <optional>

namespace client {

namespace {

constexpr int pageMessages = 1'000;

constexpr int maxEndMs = 5'000;

} // namespace

/// The file that is being written.
struct ConversationExport::File
{
    Request request;
    QString logPath;
    std::unique_ptr<QSaveFile> output = nullptr; ///< Null before the first page.
    std::optional<ChatMessage> previous = {};
    qint64 written = 0; ///< Messages.
    qint64 total = 0;
    bool hasAllPages = false;
    bool isComplete = false;
    QString reason = {}; ///< Of an error, without a full stop.

    QString open(LogDatabase &database);
    QString writePage(LogDatabase &database);
    QString complete();
};

/// Returns the reason of an error.
QString ConversationExport::File::open(LogDatabase &database)
{
    if (const auto error = database.openForReading(logPath))
        return error.reason();
    output = std::make_unique<QSaveFile>(request.path);
    if (!output->open(QIODevice::WriteOnly))
        return output->errorString();
    total = database.messageCount(request.conversation);
    output->write(exportHead(request));
    return {};
}

/// Returns the reason of an error.
QString ConversationExport::File::writePage(LogDatabase &database)
{
    PageQuery query{request.conversation, PageQuery::Kind::After};
    query.position =
        previous ? previous->order() : MessageOrder{std::numeric_limits<qint64>::min(), 0};
    query.maxMessages = pageMessages;
    const LogPage page = database.page(query);
    if (const auto error = database.takeError())
        return error.reason();
    for (const ChatMessage &message : page.messages) {
        output->write(exportedMessage(request.format, message, previous ? &*previous : nullptr));
        previous = message;
    }
    written += page.messages.size();
    hasAllPages = !page.hasNewer;
    return {};
}

/// Returns the reason of an error.
QString ConversationExport::File::complete()
{
    output->write(exportFoot(request.format));
    isComplete = output->commit();
    return isComplete ? QString() : output->errorString();
}

ConversationExport::ConversationExport(const QString &logPath, const Request &request,
                                       QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_file(std::make_shared<File>(File{request, logPath}))
    , m_thread(QStringLiteral("export"))
{}

ConversationExport::~ConversationExport()
{
    m_thread.post(
        [file = m_file](LogDatabase &) {
            file->output.reset(); // removes what is not complete
            return LogThread::Answer();
        },
        this);
    m_thread.end(QDeadlineTimer(maxEndMs));
}

void ConversationExport::start()
{
    writeMore();
}

void ConversationExport::writeMore()
{
    m_thread.post(
        [this, file = m_file](LogDatabase &database) {
            if (!file->output)
                file->reason = file->open(database);
            if (file->reason.isEmpty())
                file->reason = file->hasAllPages ? file->complete() : file->writePage(database);
            return [this, file] { handleWritten(*file); };
        },
        this);
}

void ConversationExport::handleWritten(const File &file)
{
    if (!file.reason.isEmpty()) {
        emit finished(
            false,
            tr("The conversation could not be saved as %1: %2.").arg(m_request.path, file.reason));
        return;
    }
    emit progressed(file.written, file.total);
    if (file.isComplete || m_isCancelled)
        emit finished(!file.isComplete, {});
    else
        writeMore();
}

} // namespace client
