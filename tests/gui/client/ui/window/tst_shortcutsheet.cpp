// SPDX-License-Identifier: MIT
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/window/shortcutsheet.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using client::Shortcut;
using client::ShortcutModel;
using client::ShortcutSheet;
using namespace Qt::StringLiterals;

class tst_ShortcutSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsSections();
    void finds_data();
    void finds();
    void saysWhenNothingMatches();
    void skipsCaptions();
    void readsOutRows();
    void readsOutWhatTypingFinds_data();
    void readsOutWhatTypingFinds();
    void closesByAClick();
    void changesTheKeysOfActionsOnly();
    void changesTheKeysByAClick();
    void sendsWithTheOtherKey();
    void wrapsWhereItIsNarrow();

private:
    void open(bool sendsWithCtrl);
    /// The texts of all rows; captions are in brackets.
    QStringList rows() const;
    QString current() const { return list()->currentIndex().data().toString(); }
    QLineEdit *field() const { return m_sheet->findChild<QLineEdit *>(); }
    QListView *list() const { return m_sheet->findChild<QListView *>(); }
    QAbstractButton *button(const QString &text) const;
    QAbstractButton *changeButton() const { return button(u"C&hange the keys…"_s); }
    void press(Qt::Key key) { QTest::keyClick(field(), key); }

    client::Theme m_theme;
    QPointer<ShortcutSheet> m_sheet;
};

void tst_ShortcutSheet::init()
{
    open(false);
}

void tst_ShortcutSheet::open(bool sendsWithCtrl)
{
    delete m_sheet;
    m_sheet = new ShortcutSheet(
        m_theme,
        {
            {{Qt::CTRL | Qt::Key_Comma}, u"Settings"_s, u"Hearth"_s, u"Settings"_s},
            {{Qt::CTRL | Qt::Key_Z}, u"Undo"_s, u"Edit"_s, {}},
            {{Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G},
             u"Find élan"_s,
             u"Edit"_s,
             u"FindOlder"_s},
            {{Qt::CTRL | Qt::Key_Q}, u"Quit"_s, u"Hearth"_s, u"Quit"_s},
        },
        sendsWithCtrl, nullptr);
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet));
    QVERIFY(field()->hasFocus());
}

void tst_ShortcutSheet::cleanup()
{
    delete m_sheet;
}

QStringList tst_ShortcutSheet::rows() const
{
    QStringList texts;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        const bool isCaption = index.data(ShortcutModel::CaptionRole).toBool();
        texts.append(isCaption ? u'[' + index.data().toString() + u']' : index.data().toString());
    }
    return texts;
}

QAbstractButton *tst_ShortcutSheet::button(const QString &text) const
{
    for (auto *button : m_sheet->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void tst_ShortcutSheet::listsSections()
{
    QCOMPARE(rows().mid(0, 6), (QStringList{u"[Hearth]"_s, u"Settings"_s, u"Quit"_s, u"[Edit]"_s,
                                            u"Undo"_s, u"Find élan"_s}));
    QVERIFY(rows().contains(u"[Writing]"_s));
    QCOMPARE(current(), u"Settings"_s);
}

void tst_ShortcutSheet::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("word") << u"und"_s << QStringList{u"[Edit]"_s, u"Undo"_s};
    QTest::newRow("words") << u"ELAN  find"_s << QStringList{u"[Edit]"_s, u"Find élan"_s};
    QTest::newRow("key") << u"ctrl+,"_s << QStringList{u"[Hearth]"_s, u"Settings"_s};
    QTest::newRow("second key") << u"shift+g"_s << QStringList{u"[Edit]"_s, u"Find élan"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
}

void tst_ShortcutSheet::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    field()->setText(typed);
    QCOMPARE(rows(), found);
    QCOMPARE(current(), found.value(1));
    QCOMPARE(list()->isHidden(), found.isEmpty());
}

void tst_ShortcutSheet::saysWhenNothingMatches()
{
    field()->setText(u"zzz"_s);
    QCOMPARE(m_sheet->findChild<QLabel *>()->text(), u"No shortcut matches “zzz”."_s);
    QVERIFY(m_sheet->findChild<QLabel *>()->isVisible());
    QVERIFY(!changeButton()->isEnabled());
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    QVERIFY(m_sheet->isVisible());
}

void tst_ShortcutSheet::skipsCaptions()
{
    press(Qt::Key_Up);
    QCOMPARE(current(), u"Settings"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"Undo"_s);
    press(Qt::Key_Up);
    QCOMPARE(current(), u"Quit"_s);
    for (int i = 0; i < 50; ++i)
        press(Qt::Key_PageDown);
    QCOMPARE(current(), rows().constLast());
    for (int i = 0; i < 50; ++i)
        press(Qt::Key_PageUp);
    QCOMPARE(current(), u"Settings"_s);
    QCOMPARE(list()->verticalScrollBar()->value(), 0); // with the caption
}

void tst_ShortcutSheet::readsOutRows()
{
    auto &announcer = client::Announcer::of(*m_sheet);
    field()->setText(u"edit find"_s);
    field()->setText({});
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    QTRY_VERIFY(announcer.lastText().endsWith(u"Find élan: F3, Ctrl+Shift+G"_s));
}

void tst_ShortcutSheet::readsOutWhatTypingFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("heard");

    QTest::newRow("row") << u"quit"_s << u"Quit: Ctrl+Q"_s;
    QTest::newRow("nothing") << u"zzz"_s << u"No shortcut matches “zzz”."_s;
}

void tst_ShortcutSheet::readsOutWhatTypingFinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, heard);
    auto &announcer = client::Announcer::of(*m_sheet);
    field()->setText(typed);
    QTRY_VERIFY2(announcer.lastText().endsWith(heard), qPrintable(announcer.lastText()));
}

void tst_ShortcutSheet::closesByAClick()
{
    QSignalSpy changes(m_sheet, &ShortcutSheet::changeRequested);
    QTest::mouseClick(m_sheet->findChild<client::IconButton *>(), Qt::LeftButton);
    QVERIFY(!m_sheet || !m_sheet->isVisible());
    QVERIFY(changes.isEmpty());
}

void tst_ShortcutSheet::changesTheKeysOfActionsOnly()
{
    QSignalSpy changes(m_sheet, &ShortcutSheet::changeRequested);
    field()->setText(u"undo"_s);
    QVERIFY(!changeButton()->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(changes.isEmpty());
    field()->setText(u"quit"_s);
    QVERIFY(changeButton()->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(changes.value(0).value(0).toString(), u"Quit"_s);
    QVERIFY(!m_sheet || !m_sheet->isVisible());
}

void tst_ShortcutSheet::changesTheKeysByAClick()
{
    QSignalSpy changes(m_sheet, &ShortcutSheet::changeRequested);
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QTest::mouseClick(changeButton(), Qt::LeftButton);
    QCOMPARE(changes.value(0).value(0).toString(), u"Quit"_s);
}

void tst_ShortcutSheet::sendsWithTheOtherKey()
{
    const auto keyOfSend = [this] {
        const QModelIndex index = list()->model()->index(int(rows().indexOf(u"Send"_s)), 0);
        return index.data(ShortcutModel::KeysRole).toStringList();
    };
    QCOMPARE(keyOfSend(), QStringList{u"Return"_s});
    open(true);
    QCOMPARE(keyOfSend(), QStringList{u"Ctrl+Return"_s});
}

void tst_ShortcutSheet::wrapsWhereItIsNarrow()
{
    const auto heightOf = [this](const QString &text) {
        return list()->visualRect(list()->model()->index(int(rows().indexOf(text)), 0)).height();
    };
    m_sheet->resize(700, 400);
    const int wide = heightOf(u"Find élan"_s);
    QCOMPARE(heightOf(u"Settings"_s), wide);
    m_sheet->resize(m_sheet->minimumSizeHint().width(), 400);
    list()->setFixedWidth(150);
    QTRY_VERIFY(heightOf(u"Find élan"_s) > wide); // the keys are below
    QCOMPARE(list()->horizontalScrollBar()->maximum(), 0);
}

HEARTH_WINDOW_TEST(tst_ShortcutSheet)
#include "tst_shortcutsheet.moc"
