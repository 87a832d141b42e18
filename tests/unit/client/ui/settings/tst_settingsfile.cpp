// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingsfile.h"
#include "tests/support/changedsetting.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using client::ImportedSettings;
using client::SettingSection;
using client::WindowSettings;

using namespace Qt::StringLiterals;

class tst_SettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote_data() { support::addSettingRows(); }
    void readsWhatItWrote();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void leavesOutWhatItDoesNotKnow();
    void namesAFewOfTheSettingsLeftOut();

private:
    static QByteArray fileWith(const QJsonObject &settings);
};

QByteArray tst_SettingsFile::fileWith(const QJsonObject &settings)
{
    return QJsonDocument(QJsonObject{{u"hearthSettings"_s, 1}, {u"settings"_s, settings}}).toJson();
}

void tst_SettingsFile::readsWhatItWrote()
{
    QFETCH(int, row);
    const WindowSettings changed = support::changedSettings(row);
    const ImportedSettings imported = client::importSettings(client::exportSettings(changed));
    const WindowSettings read = client::windowSettingsFromJson(imported.values);
    const bool isLayout = client::windowSettings()[size_t(row)].section == SettingSection::Layout;
    QCOMPARE(support::isSameSetting(row, read, changed), !isLayout);
    QVERIFY2(!imported.sentence.contains(u':'), qPrintable(imported.sentence));
}

void tst_SettingsFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("an array") << QByteArray("[1, 2]");
    QTest::newRow("another object") << QByteArray(R"({"theme": "dark"})");
    QTest::newRow("no version") << QByteArray(R"({"settings": {"theme": "dark"}})");
    QTest::newRow("newer") << QByteArray(R"({"hearthSettings": 2, "settings": {"theme": "dark"}})");
    QTest::newRow("no settings") << QByteArray(R"({"hearthSettings": 1, "settings": 5})");
    QTest::newRow("cut") << client::exportSettings({}).chopped(5);
    QTest::newRow("too large") << QByteArray(client::maxSettingsFileBytes + 1, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void tst_SettingsFile::refusesOtherFiles()
{
    QFETCH(QByteArray, file);
    const ImportedSettings imported = client::importSettings(file);
    QVERIFY(imported.values.isEmpty());
    QVERIFY(imported.sentence.endsWith(u'.'));
}

void tst_SettingsFile::leavesOutWhatItDoesNotKnow()
{
    const ImportedSettings imported =
        client::importSettings(fileWith({{u"theme"_s, u"dark"_s},
                                         {u"density"_s, u"gigantic"_s},
                                         {u"zoomPercent"_s, 100'000},
                                         {u"geometry"_s, u"AAAA"_s},
                                         {u"password"_s, u"secret"_s}}));
    const QJsonObject expected{{u"theme"_s, u"dark"_s}};
    QCOMPARE(imported.values, expected);
    for (const char *name : {"density", "zoomPercent", "geometry", "password"})
        QVERIFY2(imported.sentence.contains(QLatin1String(name)), name);
    QVERIFY(!imported.sentence.contains(u"secret"));
}

void tst_SettingsFile::namesAFewOfTheSettingsLeftOut()
{
    QJsonObject settings{{u"theme"_s, u"dark"_s}};
    for (int i = 0; i < 1'000; ++i)
        settings.insert(QString(500, u'a') + QString::number(i), i);
    QVERIFY(client::importSettings(fileWith(settings)).sentence.size() < 500);
}

HEARTH_LOOP_TEST(tst_SettingsFile)
#include "tst_settingsfile.moc"
