// SPDX-License-Identifier: MIT
#include "client/ui/emoji/emojipicker.h"
#include "client/ui/emoji/recentemoji.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using client::EmojiPicker;
using client::RecentEmoji;

class tst_EmojiPicker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsRecentEmojiFirst();
    void movesInBothDirections();
    void findsByWords();
    void findsAPastedEmoji();
    void saysWhenNothingIsFound();
    void staysOpenWithShift();
    void choosesByClick();
    void goesToAGroup();
    void reactsWithAWord();
    void boundsWhatIsRecent();
    void staysOnTheScreen();

private:
    void open(EmojiPicker::Purpose purpose);
    QLineEdit *field() const { return m_picker->findChild<QLineEdit *>(); }
    QListView *grid() const { return m_picker->findChild<QListView *>(); }
    QString current() const { return grid()->currentIndex().data().toString(); }
    QStringList chosen() const;

    client::Theme m_theme;
    std::unique_ptr<RecentEmoji> m_recent;
    std::unique_ptr<QWidget> m_window;
    QPointer<EmojiPicker> m_picker;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QStringList tst_EmojiPicker::chosen() const
{
    QStringList texts;
    for (const QVariantList &arguments : *m_chosen)
        texts.append(arguments.at(0).toString());
    return texts;
}

void tst_EmojiPicker::init()
{
    m_recent = std::make_unique<RecentEmoji>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_EmojiPicker::open(EmojiPicker::Purpose purpose)
{
    m_picker = new EmojiPicker(m_theme, purpose, m_recent.get(), m_window.get());
    m_chosen = std::make_unique<QSignalSpy>(m_picker.data(), &EmojiPicker::chosen);
    m_picker->open({10, 10});
    QVERIFY(field()->hasFocus());
}

void tst_EmojiPicker::cleanup()
{
    m_chosen.reset();
    m_window.reset();
    m_recent.reset();
}

void tst_EmojiPicker::showsRecentEmojiFirst()
{
    m_recent->add(QStringLiteral("🚲"));
    m_recent->add(QStringLiteral("🎉"));
    open(EmojiPicker::Purpose::Insert);
    QCOMPARE(current(), QStringLiteral("🎉"));
    QCOMPARE(grid()->model()->index(1, 0).data().toString(), QStringLiteral("🚲"));
    QCOMPARE(grid()->model()->index(2, 0).data().toString(), QStringLiteral("👍"));
    QTest::keyClick(field(), Qt::Key_Right);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen(), QStringList{QStringLiteral("🚲")});
    QCOMPARE(m_recent->list(), (QStringList{QStringLiteral("🚲"), QStringLiteral("🎉")}));
    QTRY_VERIFY(!m_picker);
}

void tst_EmojiPicker::movesInBothDirections()
{
    open(EmojiPicker::Purpose::Insert);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Left);
    QCOMPARE(grid()->currentIndex().row(), 0);
    QTest::keyClick(field(), Qt::Key_Down);
    const int columns = grid()->currentIndex().row();
    QVERIFY(columns > 3);
    const QRect first = grid()->visualRect(grid()->model()->index(0, 0));
    const QRect below = grid()->visualRect(grid()->currentIndex());
    QCOMPARE(below.left(), first.left());
    QVERIFY(below.top() > first.top());
    for (int i = 0; i < 1000; ++i)
        QTest::keyClick(field(), Qt::Key_PageDown);
    QCOMPARE(grid()->currentIndex().row(), grid()->model()->rowCount() - 1);
    QTest::keyClick(field(), Qt::Key_Right);
    QCOMPARE(grid()->currentIndex().row(), grid()->model()->rowCount() - 1);
}

void tst_EmojiPicker::findsByWords()
{
    open(EmojiPicker::Purpose::Insert);
    QTest::keyClicks(field(), QStringLiteral("party pop"));
    QCOMPARE(current(), QStringLiteral("🎉"));
    QCOMPARE(m_picker->findChild<QLabel *>()->text(), QStringLiteral("party popper  :tada:"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen(), QStringList{QStringLiteral("🎉")});
}

void tst_EmojiPicker::findsAPastedEmoji()
{
    open(EmojiPicker::Purpose::Insert);
    field()->setText(QStringLiteral("🎉"));
    QCOMPARE(current(), QStringLiteral("🎉"));
    field()->setText(QStringLiteral(":tada:"));
    QCOMPARE(current(), QStringLiteral("🎉"));
}

void tst_EmojiPicker::saysWhenNothingIsFound()
{
    open(EmojiPicker::Purpose::Insert);
    QTest::keyClicks(field(), QStringLiteral("zzzz"));
    QVERIFY(m_picker->findChild<QLabel *>()->text().startsWith(QStringLiteral("No emoji found")));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(chosen().isEmpty());
    QVERIFY(m_picker);
}

void tst_EmojiPicker::staysOpenWithShift()
{
    open(EmojiPicker::Purpose::Insert);
    const QRect second = grid()->visualRect(grid()->model()->index(1, 0));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, Qt::ShiftModifier, second.center());
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(chosen().size(), 2);
    QTRY_VERIFY(!m_picker);
}

void tst_EmojiPicker::choosesByClick()
{
    open(EmojiPicker::Purpose::React);
    const QRect second = grid()->visualRect(grid()->model()->index(1, 0));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(chosen(), QStringList{QStringLiteral("❤️")});
}

void tst_EmojiPicker::goesToAGroup()
{
    open(EmojiPicker::Purpose::Insert);
    QAbstractButton *food = nullptr;
    for (auto *button : m_picker->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QLatin1String("Food & Drink"))
            food = button;
    }
    QVERIFY(food);
    QTest::mouseClick(food, Qt::LeftButton);
    QCOMPARE(current(), QStringLiteral("🍇"));
    QVERIFY(grid()->viewport()->rect().contains(grid()->visualRect(grid()->currentIndex())));
    QVERIFY(field()->hasFocus());
}

void tst_EmojiPicker::reactsWithAWord()
{
    open(EmojiPicker::Purpose::React);
    QTest::keyClicks(field(), QStringLiteral("  "));
    QTest::keyClicks(field(), QStringLiteral("agreed!!"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen(), QStringList{QStringLiteral("agreed!!")});
}

void tst_EmojiPicker::boundsWhatIsRecent()
{
    QSignalSpy changed(m_recent.get(), &RecentEmoji::changed);
    for (int i = 0; i < 100; ++i)
        m_recent->add(QString::number(i));
    QCOMPARE(m_recent->list().size(), RecentEmoji::max);
    QCOMPARE(m_recent->list().constFirst(), QStringLiteral("99"));
    QCOMPARE(changed.size(), 100);
    m_recent->add(QStringLiteral("99"));
    QCOMPARE(changed.size(), 100);
}

void tst_EmojiPicker::staysOnTheScreen()
{
    open(EmojiPicker::Purpose::Insert);
    const QRect screen = m_picker->screen()->availableGeometry();
    m_picker->open(screen.bottomRight());
    QVERIFY(screen.contains(m_picker->frameGeometry()));
    m_picker->open(screen.topLeft() - QPoint(50, 50));
    QVERIFY(screen.contains(m_picker->frameGeometry()));
}

HEARTH_WINDOW_TEST(tst_EmojiPicker)
#include "tst_emojipicker.moc"
