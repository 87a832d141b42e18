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
    : Profile(folder, defaultSaveMs, parent)
{}

Profile::Profile(const QString &folder, int saveMs, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_writer(m_folder, &net::writePrivateFile)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveMs);
    connect(&m_timer, &QTimer::timeout, this, &Profile::save);
    connect(&m_writer, &ProfileWriter::finished, this, &Profile::handleWriteResult);
}

Profile::~Profile()
{
    save();
    m_writer.disconnect(this);
}

void Profile::setKeyring(std::unique_ptr<Keyring> keyring)
{
    if (!keyring)
        return;
    m_keeper = std::make_unique<PasswordKeeper>(std::move(keyring), m_folder);
    connect(m_keeper.get(), &PasswordKeeper::readFinished, this, &Profile::handleKeyringPasswords);
    connect(m_keeper.get(), &PasswordKeeper::readFailed, this, [this] { emit keyringRead(false); });
    connect(m_keeper.get(), &PasswordKeeper::stored, this, &Profile::handleStored);
    connect(m_keeper.get(), &PasswordKeeper::refused, this, [this](const QString &reason) {
        emit keyringRefused(tr("The system's keyring did not accept your passwords (%1). They are "
                               "kept in a file that only you can read.")
                                .arg(reason));
    });
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
    if (!m_usable || !m_dirty)
        return;
    m_dirty = false;
    const QJsonObject passwords = passwordsToJson(m_state);
    // The keyring still has passwords of the networks that are not in the state.
    if (m_keeper && !m_isKeyringUnread)
        m_keeper->store(passwords);
    m_writer.write(m_state, !m_keeper || !m_keeper->holds(passwords));
}

void Profile::readKeyring()
{
    if (m_keeper)
        m_keeper->read();
}

QString Profile::storageSentence() const
{
    return m_state.usesKeyring && m_keeper
               ? tr("Passwords are kept in the system's keyring.")
               : tr("Passwords are kept in a file that only you can read.");
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
    m_isKeyringUnread = m_state.usesKeyring && m_keeper;
    if (m_isKeyringUnread) {
        readKeyring();
        return;
    }
    awaitNoKeyring();
    if (m_keeper && m_usable && !passwordsToJson(m_state).isEmpty())
        m_dirty = true; // the next save moves them to the keyring
}

void Profile::awaitNoKeyring()
{
    for (NetworkSnapshot &network : m_state.networks)
        network.awaitsKeyring = false;
}

void Profile::handleKeyringPasswords(const QJsonObject &passwords)
{
    m_isKeyringUnread = false;
    applyPasswords(m_state, passwords);
    awaitNoKeyring();
    emit keyringRead(true);
    m_dirty = true; // passwords of the file, which are newer, move to the keyring
    touch();
}

void Profile::handleStored()
{
    const bool usesKeyring = m_keeper->isUsed();
    if (std::exchange(m_state.usesKeyring, usesKeyring) != usesKeyring)
        emit storageChanged();
    m_dirty = true; // the file is not needed any more
    if (!m_timer.isActive())
        m_timer.start();
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
