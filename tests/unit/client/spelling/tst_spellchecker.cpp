// SPDX-License-Identifier: MIT
#include "client/spelling/spellchecker.h"
#include "tests/support/sampledictionary.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using client::SpellChecker;

class tst_SpellChecker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsDictionaries();
    void choosesTheLanguageOfALocale_data();
    void choosesTheLanguageOfALocale();
    void namesLanguages();
    void checksWords_data();
    void checksWords();
    void readsTheDictionaryWithTheFirstWord();
    void suggestsWords();
    void acceptsOwnWords();
    void staysSilentWithoutADictionary();
    void dropsAnswersOfAnotherLanguage();
    void survivesWordsWithoutEnd();
    void survivesABrokenDictionary();

private:
    bool isWrong(SpellChecker &checker, const QString &word);
    QString u(const char *text) { return QString::fromUtf8(text); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SpellChecker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(support::writeDictionary(m_folder->path(), u("en_US"), "UTF-8"));
    QVERIFY(support::writeDictionary(m_folder->path(), u("de_DE"), "ISO8859-1"));
}

/// Waits for the answer of the dictionary; a word that is right brings no signal, so the answer to
/// a wrong one behind it is waited for.
bool tst_SpellChecker::isWrong(SpellChecker &checker, const QString &word)
{
    static int number = 0;
    const QString marker = u("zz") + QString(++number, u'q');
    checker.isWrong(word);
    checker.isWrong(marker);
    [&] { QTRY_VERIFY(checker.isWrong(marker)); }();
    return checker.isWrong(word);
}

void tst_SpellChecker::findsDictionaries()
{
    QFile hyphens(m_folder->filePath(u("hyph_de_DE.dic")));
    QVERIFY(hyphens.open(QIODevice::WriteOnly));
    const QList<client::Dictionary> found =
        client::findDictionaries({u("/nowhere"), m_folder->path(), m_folder->path()});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).language, u("de_DE"));
    QCOMPARE(found.at(1).affixFile, m_folder->filePath(u("en_US.aff")));
}

void tst_SpellChecker::choosesTheLanguageOfALocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");

    QTest::newRow("exact") << u("en_US") << u("en_US");
    QTest::newRow("other country") << u("de_CH") << u("de_AT");
    QTest::newRow("variant") << u("de_DE") << u("de_DE_frami");
    QTest::newRow("none") << u("fr_FR") << QString();
    QTest::newRow("no locale") << u("C") << QString();
}

void tst_SpellChecker::choosesTheLanguageOfALocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    const QStringList languages{u("de_AT"), u("de_DE_frami"), u("en_GB"), u("en_US")};
    QCOMPARE(client::languageFor(QLocale(locale), languages), language);
}

void tst_SpellChecker::namesLanguages()
{
    QCOMPARE(client::languageName(u("de_DE")), u("Deutsch (Deutschland)"));
    QCOMPARE(client::languageName(u("nonsense")), u("nonsense"));
}

void tst_SpellChecker::checksWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("UTF-8") << u("en_US");
    QTest::newRow("Latin-1") << u("de_DE");
}

void tst_SpellChecker::checksWords()
{
    QFETCH(QString, language);
    SpellChecker checker({m_folder->path()});
    QSignalSpy changed(&checker, &SpellChecker::changed);
    checker.setLanguage(language);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(checker.activeLanguage(), language);
    QCOMPARE(checker.languages(), (QStringList{u("de_DE"), u("en_US")}));
    QVERIFY(!isWrong(checker, u("hello")));
    QVERIFY(!isWrong(checker, u("Hello")));
    QVERIFY(!isWrong(checker, u("Grüße")));
    QVERIFY(isWrong(checker, u("wrold")));
    QVERIFY(!isWrong(checker, u("привет"))); // another script
    checker.setLanguage(SpellChecker::off);
    QVERIFY(!checker.isWrong(u("wrold")));
}

void tst_SpellChecker::readsTheDictionaryWithTheFirstWord()
{
    SpellChecker checker({m_folder->path()});
    QSignalSpy changes(&checker, &SpellChecker::changed);
    checker.setLanguage(u("en_US"));
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(checker.activeLanguage(), u("en_US"));
    QFile words(m_folder->filePath(u("en_US.dic")));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("1\nhearthling\n");
    words.close();
    QVERIFY(!isWrong(checker, u("hearthling")));
}

void tst_SpellChecker::suggestsWords()
{
    SpellChecker checker({m_folder->path()});
    checker.setLanguage(u("de_DE"));
    QSignalSpy suggested(&checker, &SpellChecker::suggested);
    checker.requestSuggestions(u("Grüsse"));
    checker.requestSuggestions(u("привет"));
    QTRY_COMPARE(suggested.size(), 2);
    QCOMPARE(suggested.at(0).at(0).toString(), u("Grüsse"));
    QCOMPARE(suggested.at(0).at(1).toStringList().value(0), u("Grüße"));
    QVERIFY(suggested.at(1).at(1).toStringList().isEmpty());
}

void tst_SpellChecker::acceptsOwnWords()
{
    SpellChecker checker({m_folder->path()});
    checker.setLanguage(u("en_US"));
    QTRY_VERIFY(!checker.activeLanguage().isEmpty());
    QVERIFY(isWrong(checker, u("Hearthd")));
    checker.setOwnWords({u("hearthd")});
    QVERIFY(!isWrong(checker, u("Hearthd")));
}

void tst_SpellChecker::staysSilentWithoutADictionary()
{
    SpellChecker checker({u("/nowhere")});
    QSignalSpy changed(&checker, &SpellChecker::changed);
    checker.setLanguage(u("en_US"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(checker.activeLanguage().isEmpty());
    QVERIFY(!checker.isWrong(u("wrold")));
}

void tst_SpellChecker::dropsAnswersOfAnotherLanguage()
{
    SpellChecker checker({m_folder->path()});
    checker.setLanguage(u("en_US"));
    checker.setLanguage(u("de_DE"));
    QTRY_COMPARE(checker.activeLanguage(), u("de_DE"));
    checker.isWrong(u("wrold"));
    checker.setLanguage(u("en_US"));
    QTRY_COMPARE(checker.activeLanguage(), u("en_US"));
    QVERIFY(isWrong(checker, u("wrold")));
}

void tst_SpellChecker::survivesWordsWithoutEnd()
{
    SpellChecker checker({m_folder->path()});
    checker.setLanguage(u("en_US"));
    QTRY_VERIFY(!checker.activeLanguage().isEmpty());
    const QString endless(100'000, u'x');
    QVERIFY(!isWrong(checker, endless));
    QSignalSpy suggested(&checker, &SpellChecker::suggested);
    checker.requestSuggestions(endless);
    QTRY_COMPARE(suggested.size(), 1);
}

void tst_SpellChecker::survivesABrokenDictionary()
{
    for (const char *name : {"xx.aff", "xx.dic"}) {
        QFile file(m_folder->filePath(u(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000, '\xff'));
    }
    SpellChecker checker({m_folder->path()});
    QSignalSpy changed(&checker, &SpellChecker::changed);
    checker.setLanguage(u("xx"));
    QTRY_COMPARE(changed.size(), 1);
    checker.isWrong(u("hello"));
}

HEARTH_LOOP_TEST(tst_SpellChecker)
#include "tst_spellchecker.moc"
