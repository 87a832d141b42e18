// SPDX-License-Identifier: MIT
#include "client/ui/composer/composertext.h"
#include "tests/support/testprogram.h"

#include <QFont>
#include <QTest>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

using namespace client;

/// Conversion between the text of the composer and messages with formatting codes.
class tst_ComposerText : public QObject
{
    Q_OBJECT

private slots:
    void writesCodesWhereTheStyleChanges();
    void startsEachLineUnformatted();
    void writesLineEndsAndSpaces();
    void roundTripsMessages_data();
    void roundTripsMessages();
    void insertsAtTheCursor();
};

namespace {

QTextCharFormat bold()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

} // namespace

void tst_ComposerText::writesCodesWhereTheStyleChanges()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    QTextCharFormat italicAndBold = bold();
    italicAndBold.setFontItalic(true);
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    cursor.insertText(QStringLiteral("a"), QTextCharFormat());
    cursor.insertText(QStringLiteral("b"), bold());
    cursor.insertText(QStringLiteral("c"), italicAndBold);
    cursor.insertText(QStringLiteral("d"), underlined);
    QCOMPARE(toMessage(document), QStringLiteral("a\x02"
                                                 "b\x1d"
                                                 "c\x02\x1d\x1f"
                                                 "d\x1f"));
}

void tst_ComposerText::startsEachLineUnformatted()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    cursor.insertText(QStringLiteral("a"), bold());
    cursor.insertBlock();
    cursor.insertText(QStringLiteral("b"), bold());
    QCOMPARE(toMessage(document), QStringLiteral("\x02"
                                                 "a\x02\n\x02"
                                                 "b\x02"));
}

void tst_ComposerText::writesLineEndsAndSpaces()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    cursor.insertText(QStringLiteral("a\u00a0b\u2028c"));
    cursor.insertBlock();
    cursor.insertBlock();
    cursor.insertText(QStringLiteral("d"));
    QCOMPARE(toMessage(document), QStringLiteral("a b\nc\n\nd"));
}

void tst_ComposerText::roundTripsMessages_data()
{
    QTest::addColumn<QString>("message");

    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("hello there");
    QTest::newRow("lines") << QStringLiteral("one\n\ntwo");
    QTest::newRow("styles") << QStringLiteral("a\x02"
                                              "b\x1d"
                                              "c\x02\x1d \x1f"
                                              "d\x1f");
    QTest::newRow("styles on two lines") << QStringLiteral("\x02"
                                                           "a\x02\n\x02"
                                                           "b\x02");
    QTest::newRow("backticks") << QStringLiteral("use `make` and ``` now");
}

void tst_ComposerText::roundTripsMessages()
{
    QFETCH(QString, message);
    QTextDocument document;
    QTextCursor cursor(&document);
    insertMessage(cursor, message);
    QCOMPARE(toMessage(document), message);
    QVERIFY(!document.toPlainText().contains(QChar(0x02)));
}

void tst_ComposerText::insertsAtTheCursor()
{
    QTextDocument document(QStringLiteral("ac"));
    QTextCursor cursor(&document);
    cursor.setPosition(1);
    insertMessage(cursor, QStringLiteral("\x02"
                                         "b\x02"));
    QCOMPARE(toMessage(document), QStringLiteral("a\x02"
                                                 "b\x02"
                                                 "c"));
    document.undo(); // All insertions are one step.
    QCOMPARE(toMessage(document), QStringLiteral("ac"));
}

HEARTH_WINDOW_TEST(tst_ComposerText)
#include "tst_composertext.moc"
