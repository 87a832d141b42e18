// SPDX-License-Identifier: MIT
#include "common/irc/confusables.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

class tst_Confusables : public QObject
{
    Q_OBJECT

private slots:
    void lookalikesShareASkeleton_data();
    void lookalikesShareASkeleton();
    void comparesShownNames_data();
    void comparesShownNames();

private:
    static bool sharesOne(const QList<QByteArray> &skeletons, const QList<QByteArray> &others);
};

bool tst_Confusables::sharesOne(const QList<QByteArray> &skeletons, const QList<QByteArray> &others)
{
    return std::any_of(skeletons.cbegin(), skeletons.cend(),
                       [&others](const QByteArray &skeleton) { return others.contains(skeleton); });
}

void tst_Confusables::lookalikesShareASkeleton_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("alike");

    QTest::newRow("case") << QByteArray("Ana") << QByteArray("aNA") << true;
    QTest::newRow("case beyond ASCII") << QByteArray("ŻÓŁĆ") << QByteArray("żółć") << true;
    QTest::newRow("composed") << QByteArray("\u00E9") << QByteArray("e\u0301") << true;
    QTest::newRow("mark that does not combine with its letter")
        << QByteArray("x\u0301") << QByteArray("x") << true;
    QTest::newRow("vowel signs") << QByteArray("कि") << QByteArray("कु") << false;
    QTest::newRow("capital i") << QByteArray("aIice") << QByteArray("alice") << true;
    QTest::newRow("one") << QByteArray("a1ice") << QByteArray("alice") << true;
    QTest::newRow("bar") << QByteArray("a|ice") << QByteArray("aIice") << true;
    QTest::newRow("palochka") << QByteArray("Ӏ") << QByteArray("l") << true;
    QTest::newRow("inverted exclamation mark")
        << QByteArray("al¡ce") << QByteArray("alice") << true;
    QTest::newRow("zero") << QByteArray("B0B") << QByteArray("BOB") << true;
    QTest::newRow("Cyrillic capitals") << QByteArray("ВОВ") << QByteArray("BOB") << true;
    QTest::newRow("Cyrillic case") << QByteArray("Оля") << QByteArray("оля") << true;
    QTest::newRow("small o and zero") << QByteArray("bobo") << QByteArray("bob0") << false;
    QTest::newRow("capital i and capital l") << QByteArray("Ian") << QByteArray("Lan") << false;
    QTest::newRow("small i and small l") << QByteArray("ian") << QByteArray("lan") << false;
    QTest::newRow("Cyrillic") << QByteArray("сор") << QByteArray("cop") << true;
    QTest::newRow("Greek capitals") << QByteArray("ΑΝΝΑ") << QByteArray("anna") << true;
    QTest::newRow("variation selector") << QByteArray("a\uFE0F") << QByteArray("a") << true;
    QTest::newRow("accent") << QByteArray("\u00E9") << QByteArray("e") << false;
    QTest::newRow("other digits") << QByteArray("a1") << QByteArray("a7") << false;
}

void tst_Confusables::lookalikesShareASkeleton()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, alike);
    QCOMPARE(sharesOne(irc::nickSkeletons(one), irc::nickSkeletons(other)), alike);
}

void tst_Confusables::comparesShownNames_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");

    QTest::newRow("equal") << QStringLiteral("Ana Maria") << true;
    QTest::newRow("case") << QStringLiteral("aNA mARIA") << true;
    QTest::newRow("spaces") << QStringLiteral(" AnaM aria\u3000") << true;
    QTest::newRow("zero width") << QStringLiteral("Ana\u200b Maria\u2060") << true;
    QTest::newRow("directions") << QStringLiteral("\u202eAna\u202c \u2066Maria\u2069") << true;
    QTest::newRow("fillers") << QStringLiteral("Ana\u3164Maria\u2800\uffa0") << true;
    QTest::newRow("full width") << QStringLiteral("Ａｎａ Maria") << true;
    QTest::newRow("mathematical letters") << QStringLiteral("𝓐𝓷𝓪 𝐌𝐚𝐫𝐢𝐚") << true;
    QTest::newRow("circled letters") << QStringLiteral("Ⓐⓝⓐ Maria") << true;
    QTest::newRow("accent") << QStringLiteral("Aná Maria") << true;
    QTest::newRow("combining marks") << QStringLiteral("A\u0337n\u0300\u0301a\u20dd Maria") << true;
    QTest::newRow("one Cyrillic letter") << QStringLiteral("Anа Maria") << true;
    QTest::newRow("Cyrillic and Greek") << QStringLiteral("Аnα Мariа") << true;
    QTest::newRow("capital i") << QStringLiteral("Ana Marla") << false;
    QTest::newRow("other letter") << QStringLiteral("Ana Mario") << false;
    QTest::newRow("other script") << QStringLiteral("Ана Мария") << false;
    QTest::newRow("vowel sign") << QStringLiteral("Ana Mariaि") << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Confusables::comparesShownNames()
{
    QFETCH(QString, other);
    QFETCH(bool, alike);
    const QString name = QStringLiteral("Ana Maria");
    QCOMPARE(sharesOne(irc::nameSkeletons(name), irc::nameSkeletons(other)), alike);
}

HEARTH_TEST(tst_Confusables)
#include "tst_confusables.moc"
