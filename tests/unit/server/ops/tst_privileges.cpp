// SPDX-License-Identifier: MIT
#include "server/ops/privileges.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using server::Identity;
using server::IdentityChoice;

class tst_Privileges : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheUserByNameOrNumber();
    void choosesAnotherGroup();
    void choosesTheOwnerOfTheFolder();
    void refusesUnknownUsersAndGroups();
    void changesTheOwnerOnlyOfFilesOfRoot();
    void keepsTheLocksOnAFileThatItGivesAway();

private:
    static struct stat statusOf(const QString &path);
};

namespace {

constexpr uid_t unlistedUser = 54'321; ///< Not in the user database.

} // namespace

struct stat tst_Privileges::statusOf(const QString &path)
{
    struct stat status = {};
    lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

void tst_Privileges::choosesTheUserByNameOrNumber()
{
    const IdentityChoice named = server::chooseIdentity("root", {}, {});
    QCOMPARE(named.error, QString());
    QCOMPARE(named.identity.user, uid_t(0));
    QCOMPARE(named.identity.name, QByteArray("root"));
    const IdentityChoice numbered = server::chooseIdentity("54321", {}, {});
    QCOMPARE(numbered.error, QString());
    QCOMPARE(numbered.identity.user, unlistedUser);
    QCOMPARE(numbered.identity.group, gid_t(unlistedUser));
}

void tst_Privileges::choosesAnotherGroup()
{
    QCOMPARE(server::chooseIdentity("54321", "54322", {}).identity.group, gid_t(54'322));
    QCOMPARE(server::chooseIdentity("54321", "root", {}).identity.group, gid_t(0));
}

void tst_Privileges::choosesTheOwnerOfTheFolder()
{
    if (geteuid() != 0)
        QSKIP("only root can give a folder away");
    const QTemporaryDir folder;
    QCOMPARE(server::chooseIdentity({}, {}, folder.path()).identity.user, uid_t(0));
    QCOMPARE(chown(QFile::encodeName(folder.path()).constData(), unlistedUser, 77), 0);
    const IdentityChoice choice = server::chooseIdentity({}, {}, folder.path());
    QCOMPARE(choice.identity.user, unlistedUser);
    QCOMPARE(choice.identity.group, gid_t(77));
}

void tst_Privileges::refusesUnknownUsersAndGroups()
{
    QVERIFY(server::chooseIdentity("no-such-user", {}, {}).error.contains(u"no-such-user"));
    QVERIFY(server::chooseIdentity("root", "no-such-group", {}).error.contains(u"no-such-group"));
}

void tst_Privileges::changesTheOwnerOnlyOfFilesOfRoot()
{
    if (geteuid() != 0)
        QSKIP("only root can give files away");
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const auto inFolder = [&folder](const char *name) {
        return folder.filePath(QLatin1String(name));
    };
    const QString secret = elsewhere.filePath(QStringLiteral("secret"));
    for (const QString &path : {inFolder("key.pem"), inFolder("other"), secret}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(secret, inFolder("lock")));
    QCOMPARE(link(QFile::encodeName(secret).constData(),
                  QFile::encodeName(inFolder("cloak.key")).constData()),
             0);
    const Identity identity{unlistedUser, 77, {}};
    QCOMPARE(
        server::giveFolder(folder.path(), {"key.pem", "lock", "cloak.key", "missing"}, identity),
        QString());
    QCOMPARE(statusOf(folder.path()).st_uid, unlistedUser);
    QCOMPARE(statusOf(inFolder("key.pem")).st_uid, unlistedUser);
    QCOMPARE(statusOf(inFolder("key.pem")).st_gid, gid_t(77));
    QCOMPARE(statusOf(inFolder("other")).st_uid, uid_t(0));
    QCOMPARE(statusOf(secret).st_uid, uid_t(0));
    QVERIFY(server::giveFolder(folder.filePath(QStringLiteral("missing")), {}, identity)
                .contains(u"missing"));
}

void tst_Privileges::keepsTheLocksOnAFileThatItGivesAway()
{
#ifdef O_PATH
    if (geteuid() != 0)
        QSKIP("only root can give files away");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hearthd.db")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(fcntl(file.handle(), F_SETLK, &lock), 0);
    QCOMPARE(server::giveFolder(folder.path(), {"hearthd.db"}, {unlistedUser, 77, {}}), QString());
    QCOMPARE(statusOf(file.fileName()).st_uid, unlistedUser);
    // A process does not see its own locks.
    const pid_t child = fork();
    if (child == 0) {
        struct flock other = lock;
        const bool isLocked = fcntl(file.handle(), F_GETLK, &other) == 0 && other.l_type == F_WRLCK;
        _exit(isLocked ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
#else
    QSKIP("this system has no descriptors that leave locks alone");
#endif
}

HEARTH_TEST(tst_Privileges)
#include "tst_privileges.moc"
