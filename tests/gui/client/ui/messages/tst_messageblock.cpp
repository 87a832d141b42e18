// SPDX-License-Identifier: MIT
#include "client/ui/messages/bodytext.h"
#include "client/ui/messages/messageblock.h"
#include "tests/gui/client/ui/messages/viewfixture.h"

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
            m_theme, {messages.at(0), {false, false, true}, 600, {}, {}, QDate()});
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
            m_theme, {messages.at(0), {false, false, true}, 600, {}, {}, QDate()});
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
        const client::MessageBlock block(
            m_theme, {messages.at(0), {false, false, false}, 600, {}, {}, QDate()});
        return block.isOverText({x, block.height() / 2});
    };
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    QVERIFY(isTextAt(hebrew, 600 - m_theme.px(20)));
    QVERIFY(!isTextAt(hebrew, m_theme.px(64)));
    QVERIFY(isTextAt(QStringLiteral("hello"), m_theme.px(64)));
    QVERIFY(!isTextAt(QStringLiteral("hello"), 600 - m_theme.px(20)));
}

QTEST_MAIN(tst_MessageBlock)
#include "tst_messageblock.moc"
