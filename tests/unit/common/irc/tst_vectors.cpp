// SPDX-License-Identifier: MIT
#include "common/irc/hostname.h"
#include "common/irc/mask.h"
#include "common/irc/message.h"
#include "common/irc/source.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <yaml-cpp/yaml.h>

/// Test vectors that several IRC libraries share. They are in ../shared/vectors beside the source
/// tree or in the folder of the environment variable HEARTH_VECTORS. Without them each test is
/// skipped and prints the number of skipped cases. Other tests cover the same behaviour.
class tst_Vectors : public QObject
{
    Q_OBJECT

private slots:
    void splitsMessages();
    void joinsMessages();
    void splitsSources();
    void matchesMasks();
    void validatesHostnames();
};

namespace {

QByteArray bytes(const YAML::Node &node)
{
    return node ? QByteArray::fromStdString(node.as<std::string>()) : QByteArray();
}

QList<QByteArray> list(const YAML::Node &node)
{
    QList<QByteArray> items;
    for (const YAML::Node &item : node)
        items.append(bytes(item));
    return items;
}

irc::Message message(const YAML::Node &atoms)
{
    irc::Message message;
    for (const auto &tag : atoms["tags"])
        message.tags.insert(bytes(tag.first), bytes(tag.second));
    message.source = bytes(atoms["source"]);
    message.command = bytes(atoms["verb"]);
    message.params = list(atoms["params"]);
    return message;
}

QString vectorFile(const char *name)
{
    const QString folder = qEnvironmentVariable(
        "HEARTH_VECTORS", QStringLiteral(HEARTH_SOURCE_DIR "/../shared/vectors"));
    return folder + QLatin1Char('/') + QLatin1String(name);
}

/// The rows of a file; null when the file does not exist.
YAML::Node load(const char *name)
{
    QFile file(vectorFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const YAML::Node document = YAML::Load(file.readAll().toStdString());
    return document["tests"];
}

} // namespace

/// Loads the rows of @p name into @p rows. @p count: the number of rows in the file, printed when
/// the file is missing.
#define LOAD_OR_SKIP(rows, name, count)                                                            \
    const YAML::Node rows = load(name);                                                            \
    if (!rows.IsDefined() || rows.IsNull())                                                        \
        QSKIP(qPrintable(QStringLiteral("%1 cases not tried: %2 is missing")                       \
                             .arg(count)                                                           \
                             .arg(vectorFile(name))));                                             \
    QCOMPARE(rows.size(), size_t(count))

void tst_Vectors::splitsMessages()
{
    LOAD_OR_SKIP(rows, "msg-split.yaml", 35);
    for (const YAML::Node &row : rows) {
        const QByteArray input = bytes(row["input"]);
        irc::Message expected = message(row["atoms"]);
        expected.command = expected.command.toUpper();
        const auto parsed = irc::Message::parse(input);
        QVERIFY2(parsed, input.constData());
        QVERIFY2(*parsed == expected, input.constData());
    }
}

void tst_Vectors::joinsMessages()
{
    LOAD_OR_SKIP(rows, "msg-join.yaml", 18);
    for (const YAML::Node &row : rows) {
        const QByteArray line = message(row["atoms"]).toLine();
        QVERIFY(line.endsWith("\r\n"));
        QVERIFY2(list(row["matches"]).contains(line.chopped(2)), line.constData());
    }
}

void tst_Vectors::splitsSources()
{
    LOAD_OR_SKIP(rows, "userhost-split.yaml", 7);
    for (const YAML::Node &row : rows) {
        const YAML::Node atoms = row["atoms"];
        const QByteArray text = bytes(row["source"]);
        const irc::Source source = irc::Source::parse(text);
        QCOMPARE(source.nick, bytes(atoms["nick"]));
        QCOMPARE(source.user, bytes(atoms["user"]));
        QCOMPARE(source.host, bytes(atoms["host"]));
        QCOMPARE(source.toBytes(), text);
    }
}

void tst_Vectors::matchesMasks()
{
    LOAD_OR_SKIP(rows, "mask-match.yaml", 6);
    for (const YAML::Node &row : rows) {
        const QByteArray mask = bytes(row["mask"]);
        for (const QByteArray &text : list(row["matches"]))
            QVERIFY2(irc::matchesMask(mask, text), QByteArray(mask + " and " + text).constData());
        for (const QByteArray &text : list(row["fails"]))
            QVERIFY2(!irc::matchesMask(mask, text), QByteArray(mask + " and " + text).constData());
    }
}

void tst_Vectors::validatesHostnames()
{
    LOAD_OR_SKIP(rows, "validate-hostname.yaml", 19);
    for (const YAML::Node &row : rows) {
        const QByteArray host = bytes(row["host"]);
        QVERIFY2(irc::isValidHostname(host) == row["valid"].as<bool>(), host.constData());
    }
}

HEARTH_TEST(tst_Vectors)
#include "tst_vectors.moc"
