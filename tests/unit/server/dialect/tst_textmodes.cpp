// SPDX-License-Identifier: MIT
#include "server/dialect/textmodes.h"
#include "server/hub/state/channelmodes.h"
#include "server/hub/state/rank.h"
#include "tests/support/testprogram.h"

#include <QTest>

/// The hub's channel modes as sentences of the text dialect.
class tst_TextModes : public QObject
{
    Q_OBJECT

private slots:
    void hasASentenceForEveryMode_data();
    void hasASentenceForEveryMode();
    void showsUnknownModesAsTheyAre();
};

void tst_TextModes::hasASentenceForEveryMode_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<bool>("namesParam");
    const auto row = [](char letter, bool namesParam) {
        QTest::addRow("+%c", letter) << letter << namesParam;
    };
    for (const server::RankEntry &entry : server::rankTable)
        row(entry.letter, true);
    for (const server::MaskListEntry &entry : server::maskListTable)
        row(entry.letter, true);
    for (const server::ChannelFlagEntry &entry : server::channelFlagTable)
        row(entry.letter, false);
    row('k', true);
    row('l', true);
}

void tst_TextModes::hasASentenceForEveryMode()
{
    QFETCH(char, letter);
    QFETCH(bool, namesParam);
    const QByteArray set =
        server::modeSentence({{}, "ana", "MODE", {"#lobby", QByteArray("+") + letter, "value"}});
    const QByteArray unset =
        server::modeSentence({{}, "ana", "MODE", {"#lobby", QByteArray("-") + letter, "value"}});
    QVERIFY2(!set.startsWith("set mode"), set.constData());
    QVERIFY2(!unset.startsWith("set mode"), unset.constData());
    QVERIFY(set != unset);
    QCOMPARE(set.contains("value"), namesParam);
}

void tst_TextModes::showsUnknownModesAsTheyAre()
{
    QCOMPARE(server::modeSentence({{}, "ana", "MODE", {"#lobby", "+xm", "value"}}),
             QByteArray("set mode +xm value"));
}

HEARTH_TEST(tst_TextModes)
#include "tst_textmodes.moc"
