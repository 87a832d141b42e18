// SPDX-License-Identifier: MIT
#include "client/app/logflow.h"

#include "client/model/conversation.h"
#include "client/profile/profile.h"
#include "client/store/messagelog.h"
#include "client/ui/window/mainwindow.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>

namespace client {

namespace {

using Format = ConversationExport::Format;

/// Shorter work shows no progress.
constexpr int minProgressMs = 500;

struct FileKind
{
    Format format;
    const char *suffix;
    QString filter;
};

QList<FileKind> fileKinds()
{
    return {{Format::Text, "txt", LogFlow::tr("Text (*.txt)")},
            {Format::Html, "html", LogFlow::tr("Web page (*.html)")},
            {Format::Json, "json", LogFlow::tr("JSON (*.json)")}};
}

/// A file name for a conversation called @p name.
QString fileNameFor(QString name)
{
    static constexpr QLatin1String forbidden("/\\:*?\"<>|");
    for (QChar &character : name) {
        if (forbidden.contains(character) || !character.isPrint())
            character = u'_';
    }
    constexpr qsizetype maxCharacters = 60;
    return name.left(maxCharacters) + u' ' + QDate::currentDate().toString(Qt::ISODate);
}

} // namespace

LogFlow::LogFlow(const Theme &theme, MainWindow &window, MessageLog &log, const QString &logPath,
                 Profile &profile, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_log(log)
    , m_logPath(logPath)
    , m_profile(profile)
{
    const ProfileState &state = profile.state();
    log.setLimits({.days = state.logDays, .mebibytes = state.logMebibytes});
    connect(&window, &MainWindow::saveConversationRequested, this, &LogFlow::askForFile);
    connect(&window, &MainWindow::storedMessagesRequested, this, &LogFlow::showLogDialog);
}

LogFlow::~LogFlow() = default;

void LogFlow::askForFile(Conversation *conversation)
{
    if (m_fileDialog || m_export)
        return;
    const QList<FileKind> kinds = fileKinds();
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(kind.filter);
    m_fileDialog = new QFileDialog(&m_window, tr("Save the conversation"));
    m_fileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog->setAcceptMode(QFileDialog::AcceptSave);
    m_fileDialog->setFileMode(QFileDialog::AnyFile);
    m_fileDialog->setNameFilters(filters);
    m_fileDialog->setDefaultSuffix(QString::fromLatin1(kinds.constFirst().suffix));
    m_fileDialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_fileDialog->selectFile(fileNameFor(conversation->name()));
    connect(m_fileDialog, &QFileDialog::filterSelected, this, [this, kinds](const QString &filter) {
        for (const FileKind &kind : kinds) {
            if (kind.filter == filter)
                m_fileDialog->setDefaultSuffix(QString::fromLatin1(kind.suffix));
        }
    });
    ConversationExport::Request request;
    request.conversation = conversation->key();
    request.name = conversation->name();
    connect(m_fileDialog, &QFileDialog::fileSelected, this,
            [this, kinds, request](const QString &path) {
                ConversationExport::Request chosen = request;
                chosen.path = path;
                for (const FileKind &kind : kinds) {
                    if (path.endsWith(u'.' + QString::fromLatin1(kind.suffix), Qt::CaseInsensitive))
                        chosen.format = kind.format;
                }
                save(chosen);
            });
    m_fileDialog->open();
}

void LogFlow::save(const ConversationExport::Request &request)
{
    m_export = std::make_unique<ConversationExport>(m_logPath, request);
    m_progress =
        new QProgressDialog(tr("Saving %1…").arg(request.name), tr("Cancel"), 0, 0, &m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(tr("Save the conversation"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(minProgressMs);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, m_export.get(), &ConversationExport::cancel);
    connect(m_export.get(), &ConversationExport::progressed, m_progress,
            [this](qint64 written, qint64 total) {
                // In thousandths: the numbers of messages may exceed an int.
                constexpr int steps = 1'000;
                m_progress->setMaximum(steps);
                m_progress->setValue(int(total > 0 ? qMin(written, total) * steps / total : steps));
            });
    connect(m_export.get(), &ConversationExport::finished, this, &LogFlow::handleSaved);
    // Its answer comes when all messages so far are stored.
    m_log.read({.conversation = request.conversation, .maxMessages = 1}, m_export.get(),
               [this](const LogPage &) { m_export->start(); });
}

void LogFlow::handleSaved(bool isCancelled, const QString &problem)
{
    if (m_progress)
        m_progress->close();
    const QString path = m_export->request().path;
    // This slot runs in a signal of the object.
    m_export.release()->deleteLater();
    if (!problem.isEmpty())
        m_window.showNotice(problem);
    else if (!isCancelled)
        m_window.showNotice(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void LogFlow::showLogDialog()
{
    if (m_logDialog)
        return;
    const ProfileState &state = m_profile.state();
    m_logDialog = new LogDialog(m_theme, m_logPath, state.logDays, state.logMebibytes, &m_window);
    m_log.measure(m_logDialog,
                  [this](const LogSize &size) { m_logDialog->setSize(size.messages, size.bytes); });
    connect(m_logDialog, &LogDialog::limitsChanged, this, [this](int days, int mebibytes) {
        m_profile.change([days, mebibytes](ProfileState &state) {
            state.logDays = days;
            state.logMebibytes = mebibytes;
        });
        m_log.setLimits({.days = days, .mebibytes = mebibytes});
    });
    m_logDialog->open();
}

} // namespace client
