// SPDX-License-Identifier: MIT
#include "client/ui/text/emojinames.h"
#include "client/ui/text/emojitable.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_EmojiNames : public QObject
{
    Q_OBJECT

private slots:
    void nameEachEmoji_data();
    void nameEachEmoji();
    void areEmptyForUnknownLanguages_data();
    void areEmptyForUnknownLanguages();
    void haveWordsThatPeopleType_data();
    void haveWordsThatPeopleType();
};

void tst_EmojiNames::nameEachEmoji_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QStringLiteral(HEARTH_LANGUAGES).split(u' '))
        QTest::addRow("%ls", qUtf16Printable(language)) << language;
}

void tst_EmojiNames::nameEachEmoji()
{
    QFETCH(QString, language);
    const QHash<QString, client::EmojiName> names = client::readEmojiNames(language);
    int sameAsEnglish = 0;
    for (const client::Emoji &emoji : client::EmojiTable::instance().all()) {
        const client::EmojiName name = names.value(client::bareEmoji(emoji.text));
        QVERIFY2(!name.name.isEmpty(), qPrintable(emoji.name));
        QVERIFY2(!client::emojiWords(name.name).isEmpty(), qPrintable(emoji.name));
        sameAsEnglish += int(name.name == emoji.name);
    }
    // Words such as "pizza" and "taxi" are the same in many languages.
    const int all = int(client::EmojiTable::instance().all().size());
    const bool isEnglish = language == "en"_L1;
    QVERIFY2(isEnglish ? sameAsEnglish > all * 9 / 10 : sameAsEnglish < all / 10,
             qPrintable(QString::number(sameAsEnglish)));
}

void tst_EmojiNames::areEmptyForUnknownLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QString();
    QTest::newRow("unknown") << u"tlh"_s;
    QTest::newRow("path") << u"../translations/hearth_de"_s;
}

void tst_EmojiNames::areEmptyForUnknownLanguages()
{
    QFETCH(QString, language);
    QVERIFY(client::readEmojiNames(language).isEmpty());
}

void tst_EmojiNames::haveWordsThatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("case") << u"Rotes HERZ"_s << QStringList{u"rotes"_s, u"herz"_s};
    QTest::newRow("code") << u"red_heart"_s << QStringList{u"red"_s, u"heart"_s};
    QTest::newRow("accents") << u"fête"_s << QStringList{u"fete"_s};
    QTest::newRow("ligature") << u"cœur"_s << QStringList{u"coeur"_s};
    QTest::newRow("sharp s") << u"Straße"_s << QStringList{u"strasse"_s};
    QTest::newRow("apostrophe") << u"goutte d’eau"_s << QStringList{u"goutte"_s, u"d"_s, u"eau"_s};
    QTest::newRow("harakat and tatweel") << u"قَلْـــب"_s << QStringList{u"قلب"_s};
    QTest::newRow("hamza") << u"أحمر"_s << QStringList{u"احمر"_s};
    QTest::newRow("teh marbuta") << u"حفلة"_s << QStringList{u"حفله"_s};
    QTest::newRow("Chinese") << u"火焰"_s << QStringList{u"火"_s, u"焰"_s};
    QTest::newRow("signs") << u"!? --"_s << QStringList{};
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << QStringList{};
}

void tst_EmojiNames::haveWordsThatPeopleType()
{
    QFETCH(QString, text);
    QTEST(client::emojiWords(text), "words");
}

HEARTH_TEST(tst_EmojiNames)
#include "tst_emojinames.moc"
