// SPDX-License-Identifier: MIT
#include "tests/support/hubscript.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// Runs every script of this folder against a hub; see tests/support/hubscript.h.
class tst_Scripts : public QObject
{
    Q_OBJECT

private slots:
    void matchTheServer_data();
    void matchTheServer();
};

Q_DECLARE_METATYPE(test::ScriptCase)

void tst_Scripts::matchTheServer_data()
{
    QTest::addColumn<test::ScriptCase>("script");
    const QDir folder(QStringLiteral(HEARTH_SCRIPTS));
    const QStringList files = folder.entryList({QStringLiteral("*.script")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QList<test::ScriptCase> cases = test::parseScript(file.readAll());
        QVERIFY2(!cases.isEmpty(), qPrintable(name));
        for (const test::ScriptCase &script : cases)
            QTest::addRow("%s: %s", qPrintable(name), script.name.constData()) << script;
    }
}

void tst_Scripts::matchTheServer()
{
    QFETCH(test::ScriptCase, script);
    const auto failure = test::HubScript::run(script);
    QVERIFY2(!failure, failure ? failure->constData() : "");
}

HEARTH_TEST(tst_Scripts)
#include "tst_scripts.moc"
