// SPDX-License-Identifier: MIT
#include "client/ui/settings/keyrecorder.h"
#include "client/ui/settings/settingsdialog.h"
#include "client/ui/settings/settingsfile.h"
#include "client/ui/settings/shortcutrow.h"
#include "client/ui/settings/valuerow.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using client::SettingsDialog;
using client::SettingSection;
using client::SettingsRow;
using client::ShortcutRow;
using client::ValueRow;
using client::WindowSettings;

using namespace Qt::StringLiterals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsARowForEachSetting();
    void changesAtOnce();
    void undoesByKeyAndByButton();
    void leavesUndoToTextFields();
    void resetsARow();
    void resetsAll();
    void findsByLabelExplanationAndWords_data();
    void findsByLabelExplanationAndWords();
    void saysWhenNothingMatches();
    void marksWhatMatches();
    void showsOneSectionAtATime();
    void showsAllSectionsWhenNarrow();
    void worksByKeyboardAlone();
    void namesEachEditor();
    void keepsTheWheelForThePage();
    void showsChangesFromElsewhere();
    void recordsAKey();
    void refusesAKeyThatTypesText();
    void asksBeforeItTakesAKeyOver();
    void removesAKey();
    void resetsKeys();
    void importsAndUndoes();

private:
    ValueRow *valueRow(const char *name) const;
    ShortcutRow *shortcutRow(const char *name) const;
    template<typename Editor>
    Editor *editor(const char *name) const
    {
        return valueRow(name)->findChild<Editor *>();
    }
    client::Button *button(const QWidget &parent, const QString &text) const;
    QStringList shownLabels() const;
    void record(ShortcutRow *row, Qt::Key key, Qt::KeyboardModifiers modifiers);
    client::Field *search() const { return m_dialog->findChild<client::Field *>(); }

    client::Theme m_theme;
    QPointer<SettingsDialog> m_dialog;
    WindowSettings m_applied; ///< As the dialog has reported last.
};

void tst_SettingsDialog::init()
{
    m_applied = {};
    m_dialog = new SettingsDialog(m_theme, {},
                                  {{u"Find"_s, u"Find words"_s, {Qt::CTRL | Qt::Key_F}},
                                   {u"Rooms"_s, u"Show all rooms"_s, {}}},
                                  nullptr);
    connect(m_dialog, &SettingsDialog::changed, this,
            [this](const WindowSettings &settings) { m_applied = settings; });
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_SettingsDialog::cleanup()
{
    delete m_dialog;
}

ValueRow *tst_SettingsDialog::valueRow(const char *name) const
{
    for (ValueRow *row : m_dialog->findChildren<ValueRow *>()) {
        if (row->setting().name == QLatin1String(name))
            return row;
    }
    return nullptr;
}

ShortcutRow *tst_SettingsDialog::shortcutRow(const char *name) const
{
    for (ShortcutRow *row : m_dialog->findChildren<ShortcutRow *>()) {
        if (row->action().name == QLatin1String(name))
            return row;
    }
    return nullptr;
}

client::Button *tst_SettingsDialog::button(const QWidget &parent, const QString &text) const
{
    for (client::Button *button : parent.findChildren<client::Button *>()) {
        if (button->text().remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QStringList tst_SettingsDialog::shownLabels() const
{
    QStringList labels;
    for (const SettingsRow *row : m_dialog->findChildren<SettingsRow *>()) {
        if (row->isVisible())
            labels.append(row->label());
    }
    return labels;
}

void tst_SettingsDialog::record(ShortcutRow *row, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_dialog->showSection(SettingSection::Keyboard);
    auto *recorder = row->findChild<client::KeyRecorder *>();
    QTest::mouseClick(recorder, Qt::LeftButton);
    QVERIFY(recorder->isRecording());
    QTest::keyClick(recorder, key, modifiers);
    QVERIFY(!recorder->isRecording());
}

void tst_SettingsDialog::showsARowForEachSetting()
{
    for (const client::WindowSetting &setting : client::windowSettings()) {
        const bool isKeys = std::holds_alternative<client::KeysSetting>(setting.member);
        const bool isShown = setting.section != SettingSection::Layout && !isKeys;
        QVERIFY2(bool(valueRow(setting.name.data())) == isShown, setting.name.data());
    }
    QVERIFY(shortcutRow("Find") && shortcutRow("Rooms"));
}

void tst_SettingsDialog::changesAtOnce()
{
    auto *box = editor<QComboBox>("theme");
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_applied.theme, u"light"_s);
    editor<QSpinBox>("zoomPercent")->stepUp();
    QCOMPARE(m_applied.zoomPercent, 110);
    QTest::mouseClick(editor<QCheckBox>("menuBarShown"), Qt::LeftButton);
    QCOMPARE(m_applied.menuBarShown, false);
    QTest::mouseClick(valueRow("membersShown"), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(m_applied.membersShown, false);
    m_dialog->showSection(SettingSection::Notifications);
    auto *words = valueRow("notificationWords")->findChild<QLineEdit *>();
    words->setText(u"tea\u060c, Coffee\uff0ctea"_s);
    emit words->textEdited(words->text());
    QCOMPARE(m_applied.notificationWords, (QStringList{u"tea"_s, u"Coffee"_s}));
    words->clear();
    QTest::keyClicks(words, u"tea, , Coffee,tea"_s);
    QCOMPARE(m_applied.notificationWords, (QStringList{u"tea"_s, u"Coffee"_s}));
    QCOMPARE(words->text(), u"tea, , Coffee,tea"_s); // it is not rewritten while the user types
}

void tst_SettingsDialog::undoesByKeyAndByButton()
{
    client::Button *undo = button(*m_dialog, u"Undo"_s);
    QVERIFY(!undo->isEnabled());
    auto *box = editor<QComboBox>("theme");
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::mouseClick(editor<QCheckBox>("menuBarShown"), Qt::LeftButton);
    QCOMPARE(undo->toolTip(), valueRow("menuBarShown")->label());
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_applied.menuBarShown, true);
    QVERIFY(editor<QCheckBox>("menuBarShown")->isChecked());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_applied.theme, u"light"_s);
    search()->setFocus(); // it has nothing to undo itself
    QTest::keyClick(search(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_applied == WindowSettings());
    QVERIFY(!undo->isEnabled());
}

void tst_SettingsDialog::leavesUndoToTextFields()
{
    QTest::keyClick(editor<QComboBox>("theme"), Qt::Key_Down);
    search()->setFocus();
    QTest::keyClicks(search(), u"menu"_s);
    QTest::keyClick(search(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search()->text().isEmpty());
    QCOMPARE(m_applied.theme, u"light"_s);
}

void tst_SettingsDialog::resetsARow()
{
    QVERIFY(!button(*valueRow("theme"), u"Reset"_s));
    QTest::keyClick(editor<QComboBox>("theme"), Qt::Key_Down);
    client::Button *reset = button(*valueRow("theme"), u"Reset"_s);
    QVERIFY(reset);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_applied.theme, u"system"_s);
    QVERIFY(!reset->isVisible());
    QCOMPARE(QApplication::focusWidget(), editor<QComboBox>("theme"));
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_applied.theme, u"light"_s);
}

void tst_SettingsDialog::resetsAll()
{
    WindowSettings settings;
    settings.theme = u"dark"_s;
    settings.shortcuts = {{u"Find"_s, {u"F9"_s}}};
    settings.sideWidth = 300;
    m_dialog->setSettings(settings);
    for (QAction *action : m_dialog->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"Reset all settings")
            action->trigger();
    }
    WindowSettings expected;
    expected.sideWidth = 300;
    QVERIFY(m_applied == expected);
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_applied == settings);
}

void tst_SettingsDialog::findsByLabelExplanationAndWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");

    QTest::newRow("label") << "menu bar"
                           << "menuBarShown";
    QTest::newRow("other case, other order") << "BAR menu"
                                             << "menuBarShown";
    QTest::newRow("explanation") << "times of messages"
                                 << "clock";
    QTest::newRow("words") << "night mode"
                           << "theme";
}

void tst_SettingsDialog::findsByLabelExplanationAndWords()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QTest::keyClicks(search(), text);
    QCOMPARE(shownLabels(), QStringList{valueRow(name.toLatin1().constData())->label()});
    search()->clear();
    QVERIFY(shownLabels().size() > 1);
}

void tst_SettingsDialog::saysWhenNothingMatches()
{
    QTest::keyClicks(search(), u"<b>zebra"_s);
    QVERIFY(shownLabels().isEmpty());
    bool isSaid = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"<b>zebra"_s));
    QVERIFY(isSaid);
}

void tst_SettingsDialog::marksWhatMatches()
{
    const auto *title = valueRow("menuBarShown")->findChild<QLabel *>();
    QVERIFY(!title->text().contains(u"<span"));
    QTest::keyClicks(search(), u"menu"_s);
    QVERIFY(title->text().contains(u">menu</span>"));
}

void tst_SettingsDialog::showsOneSectionAtATime()
{
    auto *sections = m_dialog->findChild<QListWidget *>();
    QVERIFY(shownLabels().contains(valueRow("theme")->label()));
    QVERIFY(!shownLabels().contains(valueRow("sendKey")->label()));
    for (int row = 0; row < sections->count(); ++row) {
        if (sections->item(row)->text() == client::sectionTitle(SettingSection::Writing))
            QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
                              sections->visualItemRect(sections->item(row)).center());
    }
    QVERIFY(!shownLabels().contains(valueRow("theme")->label()));
    QVERIFY(shownLabels().contains(valueRow("sendKey")->label()));
    QTest::keyClicks(search(), u"night"_s); // searches in all sections
    QVERIFY(shownLabels().contains(valueRow("theme")->label()));
    QVERIFY(sections->selectedItems().isEmpty());
}

void tst_SettingsDialog::showsAllSectionsWhenNarrow()
{
    m_dialog->resize(m_theme.px(420), m_theme.px(600));
    QTRY_VERIFY(!m_dialog->findChild<QListWidget *>()->isVisible());
    QVERIFY(shownLabels().contains(valueRow("theme")->label()));
    QVERIFY(shownLabels().contains(valueRow("sendKey")->label()));
    const auto isCut = [this](const QWidget *widget) {
        const int right = widget->mapTo(m_dialog.data(), QPoint(widget->width(), 0)).x();
        return widget->isVisible() && right > m_dialog->width();
    };
    for (const SettingsRow *row : m_dialog->findChildren<SettingsRow *>()) {
        const QList<QWidget *> parts = row->findChildren<QWidget *>();
        QTRY_VERIFY2(std::none_of(parts.cbegin(), parts.cend(), isCut), qPrintable(row->label()));
    }
}

void tst_SettingsDialog::worksByKeyboardAlone()
{
    QCOMPARE(QApplication::focusWidget(), search());
    QSet<QWidget *> reached;
    for (int i = 0; i < 200 && !reached.contains(QApplication::focusWidget()); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"theme", "zoomPercent", "menuBarShown"}) {
        bool isReached = false;
        for (QWidget *widget : std::as_const(reached))
            isReached = isReached || valueRow(name)->isAncestorOf(widget);
        QVERIFY2(isReached, name);
    }
    QVERIFY(reached.contains(m_dialog->findChild<QListWidget *>()));
    QVERIFY(reached.contains(button(*m_dialog, u"Close"_s)));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void tst_SettingsDialog::namesEachEditor()
{
    for (const ValueRow *row : m_dialog->findChildren<ValueRow *>()) {
        int editors = 0;
        for (const QWidget *widget : row->findChildren<QWidget *>()) {
            if (widget->accessibleName() != row->label())
                continue;
            ++editors;
            QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(row->label()));
        }
        QCOMPARE(editors, 1);
    }
}

void tst_SettingsDialog::keepsTheWheelForThePage()
{
    auto *box = editor<QSpinBox>("zoomPercent");
    QVERIFY(!box->hasFocus());
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->value(), 100);
}

void tst_SettingsDialog::showsChangesFromElsewhere()
{
    QSignalSpy changes(m_dialog, &SettingsDialog::changed);
    WindowSettings settings;
    settings.zoomPercent = 130;
    settings.fontFamily = u"A font that is not installed"_s;
    m_dialog->setSettings(settings);
    QCOMPARE(editor<QSpinBox>("zoomPercent")->value(), 130);
    QCOMPARE(editor<QComboBox>("fontFamily")->currentText(), settings.fontFamily);
    QVERIFY(changes.isEmpty());
    QVERIFY(!button(*m_dialog, u"Undo"_s)->isEnabled());
}

void tst_SettingsDialog::recordsAKey()
{
    record(shortcutRow("Rooms"), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_applied.shortcuts, (client::ShortcutMap{{u"Rooms"_s, {u"Ctrl+Alt+R"_s}}}));
    record(shortcutRow("Rooms"), Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(m_applied.shortcuts,
             (client::ShortcutMap{{u"Rooms"_s, {u"Ctrl+Alt+R"_s, u"Shift+F9"_s}}}));
    record(shortcutRow("Rooms"), Qt::Key_Escape, Qt::NoModifier); // no key
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_applied.shortcuts.value(u"Rooms"_s).size(), 2);
}

void tst_SettingsDialog::refusesAKeyThatTypesText()
{
    record(shortcutRow("Rooms"), Qt::Key_R, Qt::NoModifier);
    record(shortcutRow("Rooms"), Qt::Key_V, Qt::ControlModifier);
    record(shortcutRow("Rooms"), Qt::Key_Tab, Qt::NoModifier);
    QVERIFY(m_applied.shortcuts.isEmpty());
    bool isSaid = false;
    for (const QLabel *label : shortcutRow("Rooms")->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"Tab is needed"_s));
    QVERIFY(isSaid);
}

void tst_SettingsDialog::asksBeforeItTakesAKeyOver()
{
    ShortcutRow *rooms = shortcutRow("Rooms");
    record(rooms, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_applied.shortcuts.isEmpty());
    bool isNamed = false;
    for (const QLabel *label : rooms->findChildren<QLabel *>())
        isNamed = isNamed || (label->isVisible() && label->text().contains(u"“Find words”"_s));
    QVERIFY(isNamed);
    QTest::mouseClick(button(*rooms, u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!button(*rooms, u"Use it here"_s));
    record(rooms, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(button(*rooms, u"Use it here"_s), Qt::Key_Return);
    QCOMPARE(m_applied.shortcuts, (client::ShortcutMap{{u"Rooms"_s, {u"Ctrl+F"_s}}}));
    QVERIFY(!button(*shortcutRow("Find"), u"Ctrl+F ×"_s));
    QVERIFY(button(*rooms, u"Ctrl+F ×"_s));
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(button(*shortcutRow("Find"), u"Ctrl+F ×"_s));
}

void tst_SettingsDialog::removesAKey()
{
    m_dialog->showSection(SettingSection::Keyboard);
    client::Button *remover = button(*shortcutRow("Find"), u"Ctrl+F ×"_s);
    QVERIFY(remover->accessibleName().contains(u"Find words"_s));
    QTest::mouseClick(remover, Qt::LeftButton);
    QCOMPARE(m_applied.shortcuts, (client::ShortcutMap{{u"Find"_s, {}}}));
    QVERIFY(!button(*shortcutRow("Find"), u"Ctrl+F ×"_s));
}

void tst_SettingsDialog::resetsKeys()
{
    record(shortcutRow("Find"), Qt::Key_F9, Qt::NoModifier);
    QVERIFY(!m_applied.shortcuts.isEmpty());
    QTest::mouseClick(button(*shortcutRow("Find"), u"Reset"_s), Qt::LeftButton);
    QVERIFY(m_applied.shortcuts.isEmpty());
}

void tst_SettingsDialog::importsAndUndoes()
{
    WindowSettings other;
    other.theme = u"dark"_s;
    other.zoomPercent = 150;
    other.shortcuts = {{u"Rooms"_s, {u"F9"_s}}};
    QVERIFY(m_dialog->importFrom(client::exportSettings(other)).contains(u"in use now"_s));
    QVERIFY(m_applied == other);
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_applied == WindowSettings());
    QVERIFY(!m_dialog->importFrom("rubbish").isEmpty());
    QVERIFY(m_applied == WindowSettings());
}

HEARTH_WINDOW_TEST(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
