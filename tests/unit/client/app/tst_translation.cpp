// SPDX-License-Identifier: MIT
#include "client/app/translation.h"
#include "client/networks/networks.h"
#include "client/ui/text/emojitable.h"
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
    void namesEmoji_data();
    void namesEmoji();
    void translatesTheArgumentsOfCommands();
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

void tst_Translation::namesEmoji_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *language, const char *word, const char *name) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(word)
                                << QString::fromUtf8(name);
    };
    row("en", "celebrat", "party popper");
    row("ar", "احتفال", "فرقعة حفلة");
    row("de", "feier", "Konfettibombe");
    row("es", "cañon", "cañón de confeti");
    row("fr", "fete", "cotillons");
    row("zh_CN", "彩带", "拉炮彩带");
}

/// The names follow the language of the texts, and the codes stay.
void tst_Translation::namesEmoji()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const Translation translation(language);
    const auto &table = client::EmojiTable::instance();
    const int popper = table.indexOf(QStringLiteral("🎉"));
    QTEST(table.nameOf(popper), "name");
    QVERIFY(table.search(word, 40).contains(popper));
    QCOMPARE(table.search(QStringLiteral("tada"), 1), QList<int>{popper});
    QCOMPARE(table.indexOfCode(table.nameOf(popper)), popper);
}

void tst_Translation::translatesTheArgumentsOfCommands()
{
    const auto argumentsOf = [](const QString &name) {
        for (const client::CommandHint &hint : client::Networks::commandHints()) {
            if (hint.name == name)
                return hint.arguments;
        }
        return QStringLiteral("no such command");
    };
    QCOMPARE(argumentsOf(QStringLiteral("/join")), QStringLiteral("ROOM [KEY]"));
    const Translation translation(QStringLiteral("de"));
    QCOMPARE(argumentsOf(QStringLiteral("/join")), QStringLiteral("RAUM [SCHLÜSSEL]"));
    QCOMPARE(argumentsOf(QStringLiteral("/uban")),
             QStringLiteral("ADD|DEL|LIST [BENUTZER] [1d] [:GRUND]"));
    QCOMPARE(argumentsOf(QStringLiteral("/clear")), QString());
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
