// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/conversationexport.h"
#include "client/ui/window/logdialog.h"

#include <QFileDialog>
#include <QObject>
#include <QPointer>
#include <QProgressDialog>

#include <memory>

namespace client {

class Conversation;
class MainWindow;
class MessageLog;
class Profile;
class Theme;

/// Saves conversations of the message log as files, and limits how much it stores, when the user
/// asks for it. GUI thread.
class LogFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object. @p logPath: the file of @p log.
    LogFlow(const Theme &theme, MainWindow &window, MessageLog &log, const QString &logPath,
            Profile &profile, QObject *parent = nullptr);
    ~LogFlow() override;

    /// The open dialogs; null if there is none.
    QFileDialog *fileDialog() const { return m_fileDialog; }
    QProgressDialog *progressDialog() const { return m_progress; }
    LogDialog *logDialog() const { return m_logDialog; }

private:
    void askForFile(Conversation *conversation);
    void save(const ConversationExport::Request &request);
    void handleSaved(bool isCancelled, const QString &problem);
    void showLogDialog();

    const Theme &m_theme;
    MainWindow &m_window;
    MessageLog &m_log;
    QString m_logPath;
    Profile &m_profile;
    QPointer<QFileDialog> m_fileDialog;
    QPointer<QProgressDialog> m_progress;
    QPointer<LogDialog> m_logDialog;
    std::unique_ptr<ConversationExport> m_export;
};

} // namespace client
