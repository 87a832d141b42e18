// SPDX-License-Identifier: MIT
#include "client/ui/settings/shortcutkeys.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::KeyedAction;
using client::ShortcutMap;

using namespace Qt::StringLiterals;

class tst_ShortcutKeys : public QObject
{
    Q_OBJECT

private slots:
    void acceptsKeysThatTypeNothing_data();
    void acceptsKeysThatTypeNothing();
    void usesTheDefaults();
    void usesTheKeysOfTheUser();
    void ignoresInvalidKeys();
    void givesAKeyToOneActionOnly();
    void prefersTheChoiceOfTheUser();
    void takesAKeyOver();
    void forgetsAChoiceThatIsTheDefault();
    void ignoresActionsThatAreUnknown();

private:
    const QList<KeyedAction> m_actions{
        {u"Find"_s, u"Find"_s, {Qt::CTRL | Qt::Key_F}},
        {u"Switcher"_s, u"Go to"_s, {Qt::CTRL | Qt::Key_K}},
        {u"Unread"_s, u"Oldest unread"_s, {Qt::SHIFT | Qt::Key_PageUp}},
        {u"Rooms"_s, u"All rooms"_s, {}},
    };
};

void tst_ShortcutKeys::acceptsKeysThatTypeNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isUsable");

    QTest::newRow("control and a letter") << "Ctrl+K" << true;
    QTest::newRow("alt and a digit") << "Alt+3" << true;
    QTest::newRow("function key") << "F9" << true;
    QTest::newRow("shift and a function key") << "Shift+F9" << true;
    QTest::newRow("media key") << "Media Play" << true;
    QTest::newRow("letter") << "K" << false;
    QTest::newRow("shift and a letter") << "Shift+K" << false;
    QTest::newRow("space") << "Space" << false;
    QTest::newRow("enter") << "Return" << false;
    QTest::newRow("control and enter") << "Ctrl+Return" << false;
    QTest::newRow("tab") << "Tab" << false;
    QTest::newRow("escape") << "Esc" << false;
    QTest::newRow("arrow") << "Up" << false;
    QTest::newRow("copy") << "Ctrl+C" << false;
    QTest::newRow("undo") << "Ctrl+Z" << false;
    QTest::newRow("word by word") << "Ctrl+Left" << false;
    QTest::newRow("two keys") << "Ctrl+K, Ctrl+B" << false;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("no key") << "Ctrl+Nonsense" << false;
}

void tst_ShortcutKeys::acceptsKeysThatTypeNothing()
{
    QFETCH(QString, key);
    QTEST(client::isUsableKey(QKeySequence::fromString(key, QKeySequence::PortableText)),
          "isUsable");
}

void tst_ShortcutKeys::usesTheDefaults()
{
    const client::KeysByAction keys = client::effectiveKeys(m_actions, {});
    for (const KeyedAction &action : m_actions)
        QCOMPARE(keys.value(action.name), action.defaults);
}

void tst_ShortcutKeys::usesTheKeysOfTheUser()
{
    const ShortcutMap changes{{u"Rooms"_s, {u"F9"_s, u"Ctrl+R"_s}}, {u"Find"_s, {}}};
    const client::KeysByAction keys = client::effectiveKeys(m_actions, changes);
    QCOMPARE(keys.value(u"Rooms"_s),
             (QList<QKeySequence>{Qt::Key_F9, QKeySequence(Qt::CTRL | Qt::Key_R)}));
    QVERIFY(keys.value(u"Find"_s).isEmpty());
}

void tst_ShortcutKeys::ignoresInvalidKeys()
{
    const ShortcutMap changes{{u"Rooms"_s,
                               {u"A"_s, u"Ctrl+C"_s, u"rubbish"_s, u"Ctrl+K, Ctrl+B"_s, u"F9"_s,
                                u"F9"_s, u"Shift+PgUp"_s}}};
    QCOMPARE(client::effectiveKeys(m_actions, changes).value(u"Rooms"_s),
             (QList<QKeySequence>{Qt::Key_F9, QKeySequence(Qt::SHIFT | Qt::Key_PageUp)}));
}

void tst_ShortcutKeys::givesAKeyToOneActionOnly()
{
    const ShortcutMap changes{{u"Find"_s, {u"F9"_s}}, {u"Rooms"_s, {u"F9"_s}}};
    const client::KeysByAction keys = client::effectiveKeys(m_actions, changes);
    QCOMPARE(keys.value(u"Find"_s), QList<QKeySequence>{Qt::Key_F9});
    QVERIFY(keys.value(u"Rooms"_s).isEmpty());
}

void tst_ShortcutKeys::prefersTheChoiceOfTheUser()
{
    const ShortcutMap changes{{u"Rooms"_s, {u"Ctrl+F"_s}}};
    QCOMPARE(client::ownerOf(Qt::CTRL | Qt::Key_F, m_actions, changes), u"Rooms"_s);
    QCOMPARE(client::ownerOf(Qt::CTRL | Qt::Key_F, m_actions, {}), u"Find"_s);
    QVERIFY(client::ownerOf(Qt::Key_F9, m_actions, changes).isEmpty());
    QVERIFY(client::effectiveKeys(m_actions, changes).value(u"Find"_s).isEmpty());
}

void tst_ShortcutKeys::takesAKeyOver()
{
    ShortcutMap changes{{u"Find"_s, {u"F9"_s, u"F8"_s}}};
    changes = client::withKeys(u"Rooms"_s, {Qt::Key_F9}, m_actions, changes);
    const ShortcutMap expected{{u"Find"_s, {u"F8"_s}}, {u"Rooms"_s, {u"F9"_s}}};
    QCOMPARE(changes, expected);
}

void tst_ShortcutKeys::forgetsAChoiceThatIsTheDefault()
{
    ShortcutMap changes = client::withKeys(u"Rooms"_s, {Qt::CTRL | Qt::Key_F}, m_actions, {});
    changes = client::withKeys(u"Find"_s, {Qt::CTRL | Qt::Key_F}, m_actions, changes);
    const ShortcutMap expected{{u"Rooms"_s, {}}};
    QCOMPARE(changes, expected);
    QVERIFY(client::withKeys(u"Rooms"_s, {}, m_actions, changes).isEmpty());
}

void tst_ShortcutKeys::ignoresActionsThatAreUnknown()
{
    const ShortcutMap changes{{u"Nonsense"_s, {u"Ctrl+F"_s}}};
    QCOMPARE(client::effectiveKeys(m_actions, changes).size(), m_actions.size());
    QCOMPARE(client::ownerOf(Qt::CTRL | Qt::Key_F, m_actions, changes), u"Find"_s);
}

HEARTH_WINDOW_TEST(tst_ShortcutKeys)
#include "tst_shortcutkeys.moc"
