// SPDX-License-Identifier: MIT
#include "client/ui/emoji/emojipicker.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using client::ChatMessage;
using client::EmojiPicker;
using client::MessageActions;
using client::MessageChange;

class tst_Reactions : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void showsReactionsBelowTheText();
    void togglesAReactionByClick();
    void choosesByKeys();
    void choosesAnyText();
    void reactsOnlyWhereThatIsPossible();
    void closesThePickerWithItsConversation();
    void boundsTheHeightOfManyReactions();

private:
    void react(const QString &text, const QString &sender, bool own = false);
    /// The place of the first reaction to the only message.
    QPoint firstChip() const;
    EmojiPicker *picker() const { return m_view->findChild<EmojiPicker *>(); }
};

void tst_Reactions::init()
{
    open();
    QList<ChatMessage> messages = lines(1);
    messages[0].id = QStringLiteral("m1");
    m_model->append(messages);
    m_view->actions().setFeatures(
        {.replies = true, .reactions = true, .removal = false, .typing = false});
    settle();
}

void tst_Reactions::react(const QString &text, const QString &sender, bool own)
{
    m_model->change({{MessageChange::Kind::React, QStringLiteral("m1"), text, sender, own, 0}});
    settle();
}

QPoint tst_Reactions::firstChip() const
{
    const QRect row = m_view->rowRect(0);
    return {m_theme.px(60) + m_theme.px(12), row.bottom() - m_theme.px(14)};
}

void tst_Reactions::showsReactionsBelowTheText()
{
    const int before = m_view->rowRect(0).height();
    react(QStringLiteral("👍"), QStringLiteral("ben"));
    react(QStringLiteral("👍"), QStringLiteral("mara"));
    QVERIFY(m_view->rowRect(0).height() >= before + m_theme.px(22));
    const QString spoken = m_view->accessibleText(0);
    QVERIFY2(spoken.endsWith(QStringLiteral("Reactions: 👍 from ben, mara")), qPrintable(spoken));
}

void tst_Reactions::togglesAReactionByClick()
{
    react(QStringLiteral("👍"), QStringLiteral("ben"));
    QSignalSpy requested(&m_view->actions(), &MessageActions::reactionRequested);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, firstChip());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0), (QVariantList{QStringLiteral("m1"), QStringLiteral("👍"), false}));
    react(QStringLiteral("👍"), QStringLiteral("me"), true);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, firstChip());
    QCOMPARE(requested.at(1), (QVariantList{QStringLiteral("m1"), QStringLiteral("👍"), true}));
}

void tst_Reactions::choosesByKeys()
{
    QSignalSpy requested(&m_view->actions(), &MessageActions::reactionRequested);
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Equal);
    QPointer<EmojiPicker> opened = picker();
    QVERIFY(opened && opened->isVisible());
    QTest::keyClick(opened->focusWidget(), Qt::Key_Right);
    QTest::keyClick(opened->focusWidget(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(1).toString(), QStringLiteral("❤️")); // the second one
    QTRY_VERIFY(!opened);
    QTest::keyClick(m_view.get(), Qt::Key_Equal);
    opened = picker();
    QTest::keyClick(opened->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!opened);
    QCOMPARE(requested.size(), 1);
}

void tst_Reactions::choosesAnyText()
{
    QSignalSpy requested(&m_view->actions(), &MessageActions::reactionRequested);
    m_view->actions().chooseReaction(0);
    auto *field = picker()->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("+1 ") + QString(100, u'x'));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.at(0).at(1).toString().startsWith(QStringLiteral("+1 x")));
    QVERIFY(requested.at(0).at(1).toString().size() <= client::Reaction::maxLength);
}

void tst_Reactions::reactsOnlyWhereThatIsPossible()
{
    react(QStringLiteral("👍"), QStringLiteral("ben"));
    m_view->actions().setFeatures(
        {.replies = true, .reactions = false, .removal = false, .typing = false});
    QSignalSpy requested(&m_view->actions(), &MessageActions::reactionRequested);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, firstChip());
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Equal);
    QCOMPARE(requested.size(), 0);
    QVERIFY(!picker());
}

void tst_Reactions::closesThePickerWithItsConversation()
{
    m_view->actions().chooseReaction(0);
    QPointer<EmojiPicker> opened = picker();
    QSignalSpy requested(&m_view->actions(), &MessageActions::reactionRequested);
    m_model.reset();
    QTRY_VERIFY(!opened);
    QCOMPARE(requested.size(), 0);
}

void tst_Reactions::boundsTheHeightOfManyReactions()
{
    QList<MessageChange> changes;
    for (int i = 0; i < 5'000; ++i)
        changes.append({MessageChange::Kind::React, QStringLiteral("m1"),
                        QStringLiteral("word number %1").arg(i % 1'000),
                        QStringLiteral("user%1").arg(i), false, 0});
    m_model->change(changes);
    settle();
    QVERIFY(m_view->rowRect(0).height() < m_theme.px(400));
    QVERIFY(m_view->accessibleText(0).size() < 4'000);
}

HEARTH_WINDOW_TEST(tst_Reactions)
#include "tst_reactions.moc"
