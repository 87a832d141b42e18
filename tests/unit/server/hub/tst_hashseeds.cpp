// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/snapshot.h"
#include "server/turn/encoding.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/hubrun.h"
#include "tests/fuzz/hubworld.h"

#include <QDataStream>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <random>

namespace {

constexpr int turnsPerDigest = 10;

/// The input of a random run; see fuzz::runHub().
QByteArray inputOfRun(quint32 seed)
{
    std::minstd_rand random(seed);
    QByteArray input;
    for (int i = 0; i < 400; ++i)
        input += char(random() >> 8);
    return input;
}

server::HubSettings settings(quint32 seed)
{
    const QByteArray input = inputOfRun(seed);
    fuzz::ByteSource source(input);
    return fuzz::settingsOfRun(source);
}

/// Prints the hash seed of this process, then the digest of a hub after every few turns of the
/// recorded run in @p path, which began with @p seed.
int printDigests(const QString &path, quint32 seed)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return 1;
    QDataStream stream(&file);
    std::printf("%zu\n", size_t(QHashSeed::globalSeed()));
    server::Hub hub(settings(seed), server::allCommands());
    for (int turns = 1; !stream.atEnd(); ++turns) {
        QByteArray bytes;
        stream >> bytes;
        const auto turn = server::decoded<server::Turn>(bytes);
        if (!turn)
            return 1;
        hub.apply(*turn);
        if (turns % turnsPerDigest == 0 || stream.atEnd())
            std::printf("%s\n", digestOf(hub).toHex().constData());
    }
    return 0;
}

/// Runs printDigests() in another process and returns its lines. Without @p hashSeed, the seed is
/// random.
QByteArrayList digestsOfProcess(const QString &path, quint32 seed, const QString &hashSeed = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_HASH_SEED"));
    if (!hashSeed.isEmpty())
        environment.insert(QStringLiteral("QT_HASH_SEED"), hashSeed);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--digests"), path, QString::number(seed)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

/// Nothing that the hub does may depend on the order of a hash, which differs from process to
/// process.
class tst_HashSeeds : public QObject
{
    Q_OBJECT

private slots:
    void equalTurnsGiveEqualDigestsInEveryProcess();
};

void tst_HashSeeds::equalTurnsGiveEqualDigestsInEveryProcess()
{
    constexpr quint32 maxSeed = 100;
    constexpr qsizetype minTurns = 300;
    quint32 seed = 0;
    std::unique_ptr<fuzz::HubWorld> run;
    while (!run || run->turns().size() < minTurns) {
        QVERIFY(++seed < maxSeed);
        const QByteArray input = inputOfRun(seed);
        fuzz::ByteSource source(input);
        run = std::make_unique<fuzz::HubWorld>(fuzz::settingsOfRun(source));
        fuzz::runHub(*run, source);
    }
    const fuzz::HubWorld &world = *run;

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("turns"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QDataStream stream(&file);
    for (const server::Turn &turn : world.turns())
        stream << server::encoded(turn);
    file.close();

    QByteArrayList one = digestsOfProcess(path, seed, QStringLiteral("0"));
    QByteArrayList two = digestsOfProcess(path, seed);
    QVERIFY(one.size() > minTurns / turnsPerDigest);
    QVERIFY(one.takeFirst() != two.takeFirst()); // The seeds.
    QCOMPARE(one, two);
    QCOMPARE(one.constLast(), world.digest().toHex());
    QVERIFY(one.constFirst() != one.constLast());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--digests"))
        return printDigests(arguments.at(2), arguments.at(3).toUInt());
    tst_HashSeeds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hashseeds.moc"
