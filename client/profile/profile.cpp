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

constexpr qint64 largestFile = 64 * 1024 * 1024;

/// What the file holds; empty when it cannot be read, is no JSON or longer than any profile.
QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
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
                         "permissions, or choose another one with --profile.")
                          .arg(folder);
    const QFileInfo info(folder);
    // A folder that was there before keeps its permissions: it may serve others too.
    if (!info.exists()
        && !(QDir().mkpath(folder)
             && QFile::setPermissions(folder,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return refusal;
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
        // What was kept there is read all the same, and left as it is.
        m_state = profileFromJson(readJson(file.fileName())).value_or(ProfileState());
        readPasswords();
        return refusal;
    }
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return setAside(tr("could not be read"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return setAside(tr("is damaged"));
    std::optional<ProfileState> state = profileFromJson(document.object());
    if (!state)
        return setAside(tr("was written by another version of Hearth"));
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

bool Profile::markHintShown(const QString &thing)
{
    if (m_state.shownHints.contains(thing))
        return false;
    change([&](ProfileState &state) { state.shownHints.append(thing); });
    return true;
}

void Profile::save()
{
    if (std::exchange(m_touched, false))
        emit aboutToSave();
    m_timer.stop();
    m_draftTimer.stop();
    if (m_usable && std::exchange(m_dirty, false))
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

/// Without them, or when they cannot be read, servers ask for them again.
void Profile::readPasswords()
{
    applyPasswords(m_state, readJson(filePath(QStringLiteral("passwords.json"))));
    m_writer.setKnownPasswords(passwordsToJson(m_state));
}

void Profile::handleWriteResult(const QString &error)
{
    const bool failed = !error.isEmpty();
    m_dirty = m_dirty || failed;
    if (!std::exchange(m_failed, failed) && failed)
        emit saveFailed(tr("Your rooms and drafts cannot be saved in %1 (%2). Free some space or "
                           "correct the folder's permissions.")
                            .arg(m_folder, error));
    emit saved();
}

QString Profile::setAside(const QString &why)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = filePath(QStringLiteral("state-%1.json").arg(stamp));
    for (int i = 2; QFile::exists(aside); ++i)
        aside = filePath(QStringLiteral("state-%1-%2.json").arg(stamp).arg(i));
    if (!QFile::rename(filePath(QStringLiteral("state.json")), aside)) {
        m_usable = false; // better to remember nothing than to write over what is there
        return tr("What Hearth remembers %1 and cannot be set aside, so nothing new will be "
                  "remembered. Look at %2.")
            .arg(why, m_folder);
    }
    return tr("What Hearth remembered %1. It was set aside as %2, and Hearth begins anew.")
        .arg(why, aside);
}

} // namespace client
