// SPDX-License-Identifier: MIT
#include "client/profile/profile.h"

#include "common/crypto/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <utility>

namespace client {

namespace {

constexpr qint64 maxFileBytes = 64 * 1024 * 1024;

/// Returns an empty object if the file cannot be read, is too large or is not JSON.
QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Profile::prepareFolder(const QString &folder)
{
    QString refusal = tr("Nothing will be remembered: the folder %1 cannot be used. Correct its "
                         "permissions, or choose another folder with --profile.")
                          .arg(folder);
    const QFileInfo info(folder);
    if (!info.exists()) { // an existing folder keeps its permissions: it may have other uses
        const auto onlyForOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyForOwner))
            return refusal;
    }
    return info.isDir() && info.isReadable() && info.isWritable() ? QString() : refusal;
}

Profile::Profile(const QString &folder, QObject *parent)
    : Profile(folder, {}, parent)
{}

Profile::Profile(const QString &folder, const Delays &delays, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_writer(m_folder, &net::writePrivateFile)
{
    for (QTimer *timer : {&m_timer, &m_draftTimer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Profile::save);
    }
    m_timer.setInterval(delays.saveMs);
    m_draftTimer.setInterval(delays.draftMs);
    connect(&m_writer, &ProfileWriter::finished, this, &Profile::handleWriteResult);
}

Profile::~Profile()
{
    save();
    m_writer.disconnect(this);
}

QString Profile::filePath(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QString Profile::load()
{
    QString refusal = prepareFolder(m_folder);
    m_usable = refusal.isEmpty();
    QFile file(filePath(QStringLiteral("state.json")));
    if (!m_usable) {
        // The folder may still be readable: use what it has, and leave it unchanged.
        m_state = profileFromJson(readJson(file.fileName())).value_or(ProfileState());
        readPasswords();
        return refusal;
    }
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return setAside(tr("The file state.json could not be read."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return setAside(tr("The file state.json is damaged."));
    std::optional<ProfileState> state = profileFromJson(document.object());
    if (!state)
        return setAside(tr("The file state.json was written by another version of Hearth."));
    m_state = std::move(*state);
    readPasswords();
    return QString();
}

void Profile::change(const std::function<void(ProfileState &)> &edit)
{
    ProfileState changed = m_state;
    edit(changed);
    if (changed == m_state)
        return;
    m_state = std::move(changed);
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void Profile::touch()
{
    m_touched = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void Profile::touchLater()
{
    m_touched = true;
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
}

bool Profile::markHintShown(const QString &hint)
{
    if (m_state.shownHints.contains(hint))
        return false;
    change([&hint](ProfileState &state) { state.shownHints.append(hint); });
    return true;
}

void Profile::save()
{
    if (m_touched) {
        m_touched = false;
        emit aboutToSave();
    }
    m_timer.stop();
    m_draftTimer.stop();
    if (!m_usable || !m_dirty)
        return;
    m_dirty = false;
    m_writer.write(m_state);
}

bool Profile::isSaved() const
{
    return !m_touched && m_writer.isIdle() && (!m_dirty || !m_usable || m_failed);
}

void Profile::saveAndWait(int ms)
{
    save();
    m_writer.wait(ms);
}

/// If the file is missing or cannot be read, servers ask for their passwords again.
void Profile::readPasswords()
{
    applyPasswords(m_state, readJson(filePath(QStringLiteral("passwords.json"))));
    m_writer.setKnownPasswords(passwordsToJson(m_state));
}

void Profile::handleWriteResult(const QString &error)
{
    const bool failed = !error.isEmpty();
    const bool failsForTheFirstTime = failed && !m_failed;
    m_failed = failed;
    if (failed)
        m_dirty = true;
    if (failsForTheFirstTime)
        emit saveFailed(tr("Your rooms and drafts cannot be saved in %1 (%2). Free some space or "
                           "correct the folder's permissions.")
                            .arg(m_folder, error));
    emit saved();
}

QString Profile::setAside(const QString &problem)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = filePath(QStringLiteral("state-%1.json").arg(stamp));
    for (int i = 2; QFile::exists(aside); ++i)
        aside = filePath(QStringLiteral("state-%1-%2.json").arg(stamp).arg(i));
    if (!QFile::rename(filePath(QStringLiteral("state.json")), aside)) {
        m_usable = false; // do not overwrite the file
        return problem + u' '
               + tr("It could not be renamed, so nothing new will be remembered. Look at the "
                    "folder "
                    "%1.")
                     .arg(m_folder);
    }
    return problem + u' '
           + tr("It was renamed to %1, and Hearth starts without your servers and rooms.")
                 .arg(aside);
}

} // namespace client
