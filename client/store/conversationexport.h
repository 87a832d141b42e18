// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"
#include "common/sqlite/workthread.h"

#include <QObject>
#include <QPointer>

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

    const Request &request() const;
    /// Emits finished() once, never synchronously. Call this once.
    void start();
    /// Leaves the file as it was. finished() follows.
    void cancel();

signals:
    /// @p written of @p total messages.
    void progressed(qint64 written, qint64 total);
    /// @p problem: a sentence if the file could not be written. Empty: it is written, or cancel()
    /// was called in time, as @p isCancelled says.
    void finished(bool isCancelled, const QString &problem);

private:
    struct Shared;

    static QString write(Shared &shared, const QPointer<ConversationExport> &receiver);

    std::shared_ptr<Shared> m_shared; ///< Shared with the thread, which may outlive this object.
    sqlite::WorkThread m_thread;
};

} // namespace client
