// SPDX-License-Identifier: MIT
#include "client/app/translation.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using client::Translation;

class tst_Translation : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheLanguageOfTheDesktop_data();
    void choosesTheLanguageOfTheDesktop();
    void translates_data();
    void translates();
    void countsInEnglish();
    void ignoresAnUnknownLanguage();
};

void tst_Translation::choosesTheLanguageOfTheDesktop_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("language");

    const auto row = [](const char *name, const QStringList &preferred, const char *language) {
        QTest::newRow(name) << preferred << QString::fromLatin1(language);
    };
    row("none", {}, "en");
    row("no locale", {QStringLiteral("C")}, "en");
    row("country", {QStringLiteral("de-CH"), QStringLiteral("de")}, "de");
    row("second choice", {QStringLiteral("nl-NL"), QStringLiteral("fr-FR")}, "fr");
    row("script", {QStringLiteral("zh-Hans-SG")}, "zh_CN");
    row("other script", {QStringLiteral("zh-Hant-TW")}, "en");
    row("English first", {QStringLiteral("en-GB"), QStringLiteral("de-DE")}, "en");
}

void tst_Translation::choosesTheLanguageOfTheDesktop()
{
    QFETCH(QStringList, preferred);
    QTEST(client::languageOf(preferred), "language");
}

void tst_Translation::translates_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translation::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Translation::translates()
{
    QFETCH(QString, language);
    const auto quit = [] { return QCoreApplication::translate("client::WindowActions", "&Quit"); };
    const QString english = quit();
    {
        const Translation translation(language);
        QCOMPARE(translation.language(), language);
        QCOMPARE(quit() == english, language == QLatin1String("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language).textDirection());
        QCOMPARE(QLocale().language(), QLocale(language).language());
    }
    QCOMPARE(quit(), english);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Translation::countsInEnglish()
{
    const Translation translation(QStringLiteral("en"));
    const auto people = [](int n) {
        return QCoreApplication::translate("client::HostPanel", "%n people", nullptr, n);
    };
    QCOMPARE(people(1), QStringLiteral("1 person"));
    QCOMPARE(people(2), QStringLiteral("2 people"));
}

void tst_Translation::ignoresAnUnknownLanguage()
{
    const Translation translation(QStringLiteral("../../etc/passwd"));
    QVERIFY(Translation::languages().contains(translation.language()));
}

HEARTH_WINDOW_TEST(tst_Translation)
#include "tst_translation.moc"
