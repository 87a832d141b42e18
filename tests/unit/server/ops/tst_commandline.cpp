// SPDX-License-Identifier: MIT
#include "server/ops/commandline.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::CommandLine;
using server::EarlyExit;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryOption();
    void explainsWrongUseInOneSentence_data();
    void explainsWrongUseInOneSentence();
    void printsHelpAndVersion();
};

namespace {

auto parse(const QStringList &options)
{
    return server::parseCommandLine(QStringList(QStringLiteral("hearthd")) + options);
}

} // namespace

void tst_CommandLine::readsEveryOption()
{
    const auto result = parse({QStringLiteral("--config"), QStringLiteral("a.toml"),
                               QStringLiteral("--data=d"), QStringLiteral("--listen"),
                               QStringLiteral("irc://localhost:0"), QStringLiteral("--listen"),
                               QStringLiteral("text://*:0"), QStringLiteral("--check")});
    const CommandLine line = std::get<CommandLine>(result);
    QCOMPARE(line.config, QStringLiteral("a.toml"));
    QCOMPARE(line.data, QStringLiteral("d"));
    QCOMPARE(line.listen,
             QStringList({QStringLiteral("irc://localhost:0"), QStringLiteral("text://*:0")}));
    QVERIFY(line.check);
    QVERIFY(!std::get<CommandLine>(parse({})).check);
}

void tst_CommandLine::explainsWrongUseInOneSentence_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--fish")} << QStringLiteral("fish");
    QTest::newRow("missing value")
        << QStringList{QStringLiteral("--data")} << QStringLiteral("data");
    QTest::newRow("stray word") << QStringList{QStringLiteral("fish")}
                                << QStringLiteral("\"fish\"");
    QTest::newRow("bad address") << QStringList{QStringLiteral("--listen"),
                                                QStringLiteral("gopher://x:70")}
                                 << QStringLiteral("\"gopher://x:70\"");
    QTest::newRow("a name instead of an address")
        << QStringList{QStringLiteral("--listen"), QStringLiteral("irc://chat.example.org:6667")}
        << QStringLiteral("an address of this machine");
    QTest::newRow("empty value") << QStringList{QStringLiteral("--config"), QString()}
                                 << QStringLiteral("--config");
    QTest::newRow("empty folder") << QStringList{QStringLiteral("--data=")}
                                  << QStringLiteral("--data");
}

void tst_CommandLine::explainsWrongUseInOneSentence()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto result = parse(options);
    const EarlyExit exit = std::get<EarlyExit>(result);
    QCOMPARE(exit.code, 2);
    QVERIFY2(exit.text.contains(named), qPrintable(exit.text));
    QVERIFY(exit.text.startsWith(u"hearthd: "));
    QCOMPARE(exit.text.count(u'\n'), 1);
}

void tst_CommandLine::printsHelpAndVersion()
{
    const EarlyExit help = std::get<EarlyExit>(parse({QStringLiteral("--help")}));
    QCOMPARE(help.code, 0);
    QVERIFY(help.text.startsWith(u"Usage: hearthd [--config FILE]"));
    QVERIFY(help.text.contains(u"--listen"));
    QVERIFY(!help.text.contains(u"Qt"));
    const EarlyExit version = std::get<EarlyExit>(parse({QStringLiteral("--version")}));
    QCOMPARE(version.code, 0);
    QCOMPARE(version.text, QStringLiteral("hearthd " HEARTH_VERSION "\n"));
}

HEARTH_LOOP_TEST(tst_CommandLine)
#include "tst_commandline.moc"
