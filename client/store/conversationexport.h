// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logthread.h"
#include "client/store/logvalues.h"

#include <QObject>

#include <memory>

namespace client {

/// Writes all stored messages of a conversation to a file, in a thread of its own. GUI thread.
class ConversationExport : public QObject
{
    Q_OBJECT

public:
    enum class Format : quint8 {
        Text, ///< A line for each message.
        Html, ///< A page without scripts and without references to other files.
        Json, ///< An array with an object for each message.
    };

    struct Request
    {
        ConversationKey conversation;
        QString name; ///< Of the conversation, as shown.
        QString path; ///< The file is replaced when all is written.
        Format format = Format::Text;
    };

    /// @p logPath: the file of the message log.
    ConversationExport(const QString &logPath, const Request &request, QObject *parent = nullptr);
    /// Cancels, and waits for the thread, up to 5 s if the disk hangs.
    ~ConversationExport() override;

    const Request &request() const { return m_request; }
    /// Emits finished() once, never synchronously. Call this once.
    void start();
    /// Leaves the file as it was. finished() follows.
    void cancel() { m_isCancelled = true; }

signals:
    /// @p written of @p total messages.
    void progressed(qint64 written, qint64 total);
    /// @p problem: a sentence if the file could not be written. Empty: it is written, or cancel()
    /// was called in time, as @p isCancelled says.
    void finished(bool isCancelled, const QString &problem);

private:
    struct File;

    /// Lets the thread write the next page, or complete the file after the last one.
    void writeMore();
    void handleWritten(const File &file);

    Request m_request;
    std::shared_ptr<File> m_file; ///< Changed in the thread between two pages.
    bool m_isCancelled = false;
    LogThread m_thread;
};

} // namespace client
