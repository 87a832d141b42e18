// SPDX-License-Identifier: MIT
#include "client/ui/messages/bodytext.h"
#include "client/ui/messages/messageblock.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QPainter>

using client::ChatMessage;

class tst_MessageBlock : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void marksAMention();
    void showsTheNoteBesideTheTime();
    void doesNotCutAShortName();
    void alignsRightToLeftTextToTheRight();
    void isMirroredFromRightToLeft();
    void alignsEmojiWithTheLayout();
    void slantsOnlyScriptsThatCanSlant();
    void namesAllItsPartsToScreenReaders();
    void marksTheAccount();
    void boundsTheHeightOfHostileText_data();
    void boundsTheHeightOfHostileText();
    void showsAFewEmojiLarge_data();
    void showsAFewEmojiLarge();
};

void tst_MessageBlock::marksAMention()
{
    m_view->setOwnNick(QStringLiteral("sam"));
    QList<ChatMessage> messages = lines(2);
    messages[0].text = messages[1].text = QStringLiteral("@Sam, look");
    messages[1].mention = true;
    m_model->append(messages);
    settle();
    const QImage picture = m_view->viewport()->grab().toImage();
    const auto colorBeside = [&](int row) {
        return picture.pixelColor(2, m_view->rowRect(row).bottom() - 4);
    };
    QCOMPARE(colorBeside(1), m_theme.color(client::Theme::Token::Mention));
    QCOMPARE(colorBeside(0), m_theme.color(client::Theme::Token::Background));
    const client::BodyText body = client::bodyText(messages.at(1), m_theme, QStringLiteral("sam"));
    const bool named = std::any_of(body.formats.cbegin(), body.formats.cend(), [&](const auto &it) {
        return it.start == 0 && it.length == 4
               && it.format.foreground().color() == m_theme.color(client::Theme::Token::AccentText);
    });
    QVERIFY(named);
}

void tst_MessageBlock::showsTheNoteBesideTheTime()
{
    const auto picture = [this](const QString &note) {
        QList<ChatMessage> messages = lines(1);
        messages[0].text = QStringLiteral("hello");
        messages[0].note = note;
        const client::MessageBlock block(
            m_theme,
            {messages.at(0), nullptr, {false, false, true}, 600, Qt::LeftToRight, {}, {}, QDate()});
        QImage image(600, block.height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {});
        return image;
    };
    QVERIFY(picture({}) != picture(QStringLiteral("telnet")));
    QCOMPARE(picture({}), picture({}));
}

/// The note to the right of the name must not shorten a name that fits.
void tst_MessageBlock::doesNotCutAShortName()
{
    for (const QString &name : {QStringLiteral("Mara"), QStringLiteral("sam")}) {
        QList<ChatMessage> messages = lines(1, name);
        const client::MessageBlock block(
            m_theme,
            {messages.at(0), nullptr, {false, false, true}, 600, Qt::LeftToRight, {}, {}, QDate()});
        QImage image(600, block.height(), QImage::Format_RGB32);
        QImage expected(image.size(), image.format());
        image.fill(Qt::white);
        expected.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {});
        painter.end();
        painter.begin(&expected);
        painter.setFont(m_theme.strongFont());
        painter.setPen(m_theme.nickColor(name));
        const int height = m_theme.lineHeight(m_theme.strongFont());
        const QFontMetrics metrics(m_theme.strongFont());
        painter.drawText(m_theme.px(60), m_theme.px(6) + (height + metrics.capHeight()) / 2, name);
        painter.end();
        const QRect place(m_theme.px(60), m_theme.px(6), metrics.horizontalAdvance(name), height);
        QCOMPARE(image.copy(place), expected.copy(place));
    }
}

void tst_MessageBlock::alignsRightToLeftTextToTheRight()
{
    const auto isTextAt = [this](const QString &text, int x) {
        QList<ChatMessage> messages = lines(1);
        messages[0].text = text;
        const client::MessageBlock block(m_theme, {messages.at(0),
                                                   nullptr,
                                                   {false, false, false},
                                                   600,
                                                   Qt::LeftToRight,
                                                   {},
                                                   {},
                                                   QDate()});
        return block.isOverText({x, block.height() / 2});
    };
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    QVERIFY(isTextAt(hebrew, 600 - m_theme.px(20)));
    QVERIFY(!isTextAt(hebrew, m_theme.px(64)));
    QVERIFY(isTextAt(QStringLiteral("hello"), m_theme.px(64)));
    QVERIFY(!isTextAt(QStringLiteral("hello"), 600 - m_theme.px(20)));
}

void tst_MessageBlock::isMirroredFromRightToLeft()
{
    const QList<ChatMessage> messages = lines(1);
    const auto block = [&](Qt::LayoutDirection direction) {
        return std::make_unique<client::MessageBlock>(
            m_theme,
            client::MessageBlock::Input{
                messages.at(0), nullptr, {false, false, true}, 600, direction, {}, {}, QDate()});
    };
    const auto forward = block(Qt::LeftToRight);
    const auto mirrored = block(Qt::RightToLeft);
    const QPoint left(m_theme.px(20), m_theme.px(10));
    const QPoint right(600 - m_theme.px(20), m_theme.px(10));
    QVERIFY(forward->isOverSender(left) && !forward->isOverSender(right));
    QVERIFY(!mirrored->isOverSender(left) && mirrored->isOverSender(right));
    QCOMPARE(forward->height(), mirrored->height());
    // The text has the same distance to the other edge.
    const int y = forward->height() - m_theme.px(10);
    QVERIFY(forward->isOverText({m_theme.px(64), y}));
    QVERIFY(mirrored->isOverText({m_theme.px(20), y}));
    QVERIFY(!mirrored->isOverText({600 - m_theme.px(40), y}));
}

void tst_MessageBlock::alignsEmojiWithTheLayout()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].text = QStringLiteral("🎉");
    const client::MessageBlock block(
        m_theme,
        {messages.at(0), nullptr, {false, false, false}, 600, Qt::RightToLeft, {}, {}, QDate()});
    QVERIFY(block.isOverText({600 - m_theme.px(70), block.height() / 2}));
    QVERIFY(!block.isOverText({m_theme.px(20), block.height() / 2}));
}

void tst_MessageBlock::slantsOnlyScriptsThatCanSlant()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].kind = ChatMessage::Kind::Action;
    messages[0].text = QStringLiteral("waves \u0645\u0631\u062d\u0628\u0627 \u4f60");
    const client::BodyText body =
        client::bodyText(messages.at(0), m_theme, {}, std::nullopt, false);
    const auto isItalic = [&body](QChar c) {
        const qsizetype at = body.text.indexOf(c);
        bool italic = false;
        for (const QTextLayout::FormatRange &range : body.formats) {
            if (range.start <= at && at < range.start + range.length
                && range.format.hasProperty(QTextFormat::FontItalic))
                italic = range.format.fontItalic();
        }
        return italic;
    };
    QVERIFY(isItalic(u'w'));
    QVERIFY(!isItalic(QChar(0x0645)));
    QVERIFY(!isItalic(QChar(0x4f60)));
}

void tst_MessageBlock::namesAllItsPartsToScreenReaders()
{
    const QList<ChatMessage> messages = lines(1);
    const client::MessageBlock block(m_theme, {messages.at(0),
                                               nullptr,
                                               {true, true, true},
                                               600,
                                               Qt::LeftToRight,
                                               {},
                                               {},
                                               QDate(2026, 3, 4)});
    const QString spoken = block.accessibleText();
    QVERIFY2(spoken.startsWith(QStringLiteral("Today. New. ana, ")), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(messages.at(0).text), qPrintable(spoken));
}

void tst_MessageBlock::marksTheAccount()
{
    const auto greenPixels = [this](const QString &account) {
        QList<ChatMessage> messages = lines(1);
        messages[0].account = account;
        m_model->clear();
        m_model->append(messages);
        settle();
        const QImage picture = m_view->viewport()->grab(m_view->rowRect(0)).toImage();
        const QColor good = m_theme.color(client::Theme::Token::Good);
        int found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixelColor(x, y) == good ? 1 : 0;
        }
        return found;
    };
    const int none = greenPixels({});
    QVERIFY(greenPixels(QStringLiteral("Ana")) > none);
    QCOMPARE(greenPixels(QStringLiteral("other")), none);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->child(0)->text(QAccessible::Description), QStringLiteral("Logged in as other"));
}

void tst_MessageBlock::boundsTheHeightOfHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sender");
    const QString ana = QStringLiteral("ana");
    QTest::newRow("combining marks") << QString(u'z' + QString(5'000, QChar(0x0301))) << ana;
    QTest::newRow("zero width characters") << QString(5'000, QChar(0x200b)) << ana;
    QTest::newRow("joiners") << QStringLiteral("\u200d\ufe0f").repeated(3'000) << ana;
    QTest::newRow("direction marks") << QStringLiteral("\u202e\u2067a\u202c").repeated(500) << ana;
    QTest::newRow("blank lines") << QString(QString(15'000, u'\n') + u'x') << ana;
    QTest::newRow("long name") << QStringLiteral("hi") << QString(200, u'W');
    QTest::newRow("right to left name") << QStringLiteral("hi") << QString(200, QChar(0x05d0));
    QTest::newRow("empty") << QString() << QString();
}

/// At most 400 lines are laid out.
void tst_MessageBlock::boundsTheHeightOfHostileText()
{
    QFETCH(QString, text);
    QFETCH(QString, sender);
    QList<ChatMessage> messages = lines(3);
    messages[1].text = text;
    messages[1].sender = sender;
    m_model->append(messages);
    settle();
    m_view->grab();
    for (int row = 0; row < 3; ++row)
        QVERIFY(!m_view->accessibleText(row).isEmpty());
    const client::MessageBlock block(
        m_theme,
        {messages.at(1), nullptr, {false, false, true}, 600, Qt::LeftToRight, {}, {}, QDate()});
    const int most = 402 * m_theme.lineHeight(m_theme.font());
    QVERIFY2(block.height() <= most, qPrintable(QString::number(block.height())));
    if (text.size() < 10) {
        QVERIFY(block.height() < 4 * m_theme.lineHeight(m_theme.font()));
    }
}

void tst_MessageBlock::showsAFewEmojiLarge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("one") << QStringLiteral("🎉") << true;
    QTest::newRow("several") << QStringLiteral("🎉 🔥 👍") << true;
    QTest::newRow("with words") << QStringLiteral("🎉 done") << false;
    QTest::newRow("many") << QStringLiteral("🎉").repeated(50) << false;
    QTest::newRow("words") << QStringLiteral("done") << false;
}

void tst_MessageBlock::showsAFewEmojiLarge()
{
    QFETCH(QString, text);
    QFETCH(bool, isLarge);
    if (m_theme.emojiFamily().isEmpty())
        QSKIP("There is no font with emoji.");
    ChatMessage message = lines(1).constFirst();
    message.text = text;
    const client::BodyText body = client::bodyText(message, m_theme, {});
    const bool found = std::any_of(body.formats.cbegin(), body.formats.cend(), [&](const auto &it) {
        return it.format.intProperty(QTextFormat::FontPixelSize) == m_theme.px(32);
    });
    QCOMPARE(found, isLarge);
}

HEARTH_WINDOW_TEST(tst_MessageBlock)
#include "tst_messageblock.moc"
