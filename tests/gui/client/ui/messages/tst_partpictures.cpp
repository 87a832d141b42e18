// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageblock.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

using client::ChatMessage;
using client::MessageBlock;
using client::Theme;

Q_DECLARE_METATYPE(client::ChatMessage)

/// Pictures of all parts of messages: compared with each other, not with stored ones, so that they
/// do not depend on the fonts of the computer.
class tst_PartPictures : public QObject
{
    Q_OBJECT

private slots:
    void haveOneShapeInAllModes_data() { addMessages(); }
    void haveOneShapeInAllModes();
    void areMirrored_data() { addMessages(); }
    void areMirrored();
    void stayInsideAtAnyWidth_data() { addMessages(); }
    void stayInsideAtAnyWidth();
    void haveOneShapeAtTwiceTheResolution_data() { addMessages(); }
    void haveOneShapeAtTwiceTheResolution();
    void drawHairlinesOfOnePixel();

private:
    static constexpr int width = 600;
    static constexpr int bandHeight = 6; ///< Rows that are compared together.

    /// The outermost pixels of a band that differ from the background.
    struct Band
    {
        int left = width;
        int right = -1;

        bool isEmpty() const { return right < left; }
    };

    static void addMessages();
    static ChatMessage messageOf(const QString &text);
    QImage picture(const ChatMessage &message, Theme::Mode mode, Qt::LayoutDirection direction,
                   int pictureWidth = width, int ratio = 1);
    static QList<Band> bandsOf(const QImage &picture, int ratio = 1);
};

ChatMessage tst_PartPictures::messageOf(const QString &text)
{
    ChatMessage message;
    message.localId = 1;
    message.id = QStringLiteral("m1");
    message.sender = QStringLiteral("ana");
    message.text = text;
    message.timeMs = QDateTime(QDate(2026, 3, 4), QTime(18, 2)).toMSecsSinceEpoch();
    return message;
}

void tst_PartPictures::addMessages()
{
    QTest::addColumn<ChatMessage>("message");
    const auto add = [](const char *name, const ChatMessage &message) {
        QTest::newRow(name) << message;
    };
    const ChatMessage plain = messageOf(QStringLiteral("hello"));
    add("text", plain);
    ChatMessage message = plain;
    message.account = QStringLiteral("ana");
    message.note = QStringLiteral("bot");
    add("account and bot", message);
    message = plain;
    message.replyTo = QStringLiteral("m0");
    add("reply", message);
    message = plain;
    message.mention = true;
    add("mention", message);
    message = plain;
    message.reactions = {{QStringLiteral("+1"), {QStringLiteral("ben")}, true},
                         {QStringLiteral("-1"), {QStringLiteral("sam")}, false}};
    add("reactions", message);
    message = plain;
    message.text = QStringLiteral("a\n```\nb\nc\n```\nd");
    add("block of code", message);
    message.text = QStringLiteral("||hidden||");
    add("spoiler", message);
    message.text = QStringLiteral("see https://example.org/ and `code`");
    add("link and code", message);
    message = plain;
    message.isRemoved = true;
    message.removedBy = QStringLiteral("sam");
    add("deleted", message);
    message = plain;
    message.delivery = ChatMessage::Delivery::Failed;
    add("failed", message);
    message = plain;
    message.kind = ChatMessage::Kind::Action;
    add("action", message);
    message.kind = ChatMessage::Kind::Event;
    message.text = QString(ChatMessage::senderMark) + QStringLiteral(" joined");
    add("event", message);
    message.kind = ChatMessage::Kind::Gap;
    add("gap", message);
}

QImage tst_PartPictures::picture(const ChatMessage &message, Theme::Mode mode,
                                 Qt::LayoutDirection direction, int pictureWidth, int ratio)
{
    Theme theme;
    theme.setMode(mode);
    client::RowContext context;
    context.newDay = context.unread = true;
    context.groupHead = client::isSpeech(message);
    const bool isGap = message.kind == ChatMessage::Kind::Gap;
    const MessageBlock block(theme, {message,
                                     nullptr,
                                     context,
                                     pictureWidth,
                                     direction,
                                     {},
                                     isGap ? QStringLiteral("not loaded") : QString(),
                                     QDate(2026, 3, 4)});
    QImage image(pictureWidth * ratio, block.height() * ratio, QImage::Format_RGB32);
    image.fill(theme.color(Theme::Token::Background));
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    block.paint(painter, {});
    return image;
}

/// In logical pixels.
QList<tst_PartPictures::Band> tst_PartPictures::bandsOf(const QImage &picture, int ratio)
{
    constexpr int least = 6; // of 255
    const int rows = bandHeight * ratio;
    QList<Band> bands((picture.height() + rows - 1) / rows);
    for (int y = 0; y < picture.height(); ++y) {
        Band &band = bands[y / rows];
        const QRgb ground = picture.pixel(picture.width() / 400, y); // differs in mentions
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (std::abs(qRed(pixel) - qRed(ground)) <= least
                && std::abs(qGreen(pixel) - qGreen(ground)) <= least
                && std::abs(qBlue(pixel) - qBlue(ground)) <= least)
                continue;
            band.left = qMin(band.left, x / ratio);
            band.right = qMax(band.right, x / ratio);
        }
    }
    return bands;
}

void tst_PartPictures::haveOneShapeInAllModes()
{
    QFETCH(ChatMessage, message);
    const QList<Band> light = bandsOf(picture(message, Theme::Mode::Light, Qt::LeftToRight));
    QVERIFY(std::ranges::any_of(light, [](const Band &band) { return !band.isEmpty(); }));
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        const QList<Band> other = bandsOf(picture(message, mode, Qt::LeftToRight));
        QCOMPARE(other.size(), light.size());
        int different = 0;
        for (qsizetype i = 0; i < light.size(); ++i)
            different += std::abs(light.at(i).left - other.at(i).left) > 3
                                 || std::abs(light.at(i).right - other.at(i).right) > 3
                             ? 1
                             : 0;
        // Some edges fall on the border of two bands.
        QVERIFY2(different <= light.size() / 6, qPrintable(QString::number(different)));
    }
}

/// Text of the other direction begins at the other edge, as all parts do.
void tst_PartPictures::areMirrored()
{
    QFETCH(ChatMessage, message);
    const QList<Band> forward = bandsOf(picture(message, Theme::Mode::Light, Qt::LeftToRight));
    ChatMessage other = message;
    if (client::isSpeech(message) && message.text == QLatin1String("hello"))
        other.text = QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    const QList<Band> mirrored = bandsOf(picture(other, Theme::Mode::Light, Qt::RightToLeft));
    QCOMPARE(mirrored.size(), forward.size());
    const bool hasLatinText = message.isRemoved || other.text == message.text;
    int different = 0;
    int compared = 0;
    for (qsizetype i = 0; i < forward.size(); ++i) {
        if (forward.at(i).isEmpty() || mirrored.at(i).isEmpty())
            continue;
        const int distance = width - 1 - mirrored.at(i).right;
        // Latin text is not aligned to the right edge: only what is left of it is compared.
        if (hasLatinText && forward.at(i).left > 50)
            continue;
        ++compared;
        different += std::abs(forward.at(i).left - distance) > 6 ? 1 : 0;
    }
    QVERIFY(compared > 0);
    QVERIFY2(different <= compared / 6, qPrintable(QString::number(different)));
}

void tst_PartPictures::stayInsideAtAnyWidth()
{
    QFETCH(ChatMessage, message);
    message.sender = QString(80, u'W');
    for (const int narrow : {160, 240, 420}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage image = picture(message, Theme::Mode::Light, direction, narrow);
            for (const Band &band : bandsOf(image)) {
                if (!band.isEmpty() && band.right - band.left < narrow - 20)
                    QVERIFY(band.left >= 2 && band.right <= narrow - 3);
            }
        }
    }
}

void tst_PartPictures::haveOneShapeAtTwiceTheResolution()
{
    QFETCH(ChatMessage, message);
    const QList<Band> once = bandsOf(picture(message, Theme::Mode::Light, Qt::LeftToRight));
    const QList<Band> twice =
        bandsOf(picture(message, Theme::Mode::Light, Qt::LeftToRight, width, 2), 2);
    QCOMPARE(twice.size(), once.size());
    int different = 0;
    for (qsizetype i = 0; i < once.size(); ++i)
        different += std::abs(once.at(i).left - twice.at(i).left) > 3
                             || std::abs(once.at(i).right - twice.at(i).right) > 3
                         ? 1
                         : 0;
    QVERIFY2(different <= once.size() / 6, qPrintable(QString::number(different)));
}

/// A line of the theme is as thin as the screen allows, and not blurred.
void tst_PartPictures::drawHairlinesOfOnePixel()
{
    ChatMessage message = messageOf(QStringLiteral("a\n```\nb\nc\n```\nd"));
    const Theme theme;
    const QRgb line = theme.color(Theme::Token::Hairline).rgb();
    for (const int ratio : {1, 2, 3}) {
        const QImage image = picture(message, Theme::Mode::Light, Qt::LeftToRight, width, ratio);
        // The line of the date at the left, then the upper and the lower edge of the code.
        for (const int x : {30, 300}) {
            int thickest = 0;
            int count = 0;
            for (int y = 0, run = 0; y < image.height(); ++y) {
                run = image.pixel(x * ratio, y) == line ? run + 1 : 0;
                count += run == 1 ? 1 : 0;
                thickest = qMax(thickest, run);
            }
            QCOMPARE(thickest, 1);
            QCOMPARE(count, x == 30 ? 1 : 2);
        }
    }
}

HEARTH_WINDOW_TEST(tst_PartPictures)
#include "tst_partpictures.moc"
