// SPDX-License-Identifier: MIT
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/fieldrow.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QTest>

using client::Announcer;

/// Texts that screen readers read out although they do not get the focus.
class tst_Announcer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isOneNotificationForEachWindow();
    void joinsTheTextsOfATurn();
    void waitsForALastText();
    void cutsLongTexts();
    void readsOutAnErrorOfAField();

private:
    QString lastHeard() const { return Announcer::of(*m_part).lastText(); }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_part = nullptr;
    QStringList m_heard;
};

void tst_Announcer::init()
{
    m_window = std::make_unique<QWidget>();
    m_part = new QWidget(m_window.get());
    m_window->show();
    m_heard.clear();
    Announcer &announcer = Announcer::of(*m_part);
    connect(&announcer, &Announcer::readOut, this,
            [this, &announcer] { m_heard.append(announcer.lastText()); });
}

void tst_Announcer::cleanup()
{
    m_window.reset();
}

void tst_Announcer::isOneNotificationForEachWindow()
{
    Announcer &announcer = Announcer::of(*m_part);
    QCOMPARE(&Announcer::of(*m_window), &announcer);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&announcer);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QVERIFY(!interface->state().invisible);
    QCOMPARE(interface->parent()->object(), m_window.get());
}

void tst_Announcer::joinsTheTextsOfATurn()
{
    client::announce(*m_part, QStringLiteral("one"));
    client::announce(*m_window, QStringLiteral("two"));
    client::announce(*m_part, QStringLiteral("one"));
    client::announce(*m_part, {});
    QTRY_COMPARE(m_heard, QStringList{QStringLiteral("one\ntwo")});
    client::announce(*m_part, QStringLiteral("one"));
    QTRY_COMPARE(m_heard.size(), 2); // the same text again is another event
    QCOMPARE(lastHeard(), QStringLiteral("one"));
}

void tst_Announcer::waitsForALastText()
{
    client::announceSettled(*m_part, QStringLiteral("3 found"));
    client::announceSettled(*m_part, QStringLiteral("5 found"));
    client::announce(*m_part, QStringLiteral("hello"));
    QTRY_COMPARE(m_heard, (QStringList{QStringLiteral("hello"), QStringLiteral("5 found")}));
}

void tst_Announcer::cutsLongTexts()
{
    client::announce(*m_part, QString(100'000, u'x'));
    QTRY_COMPARE(lastHeard().size(), Announcer::maxLength);
}

void tst_Announcer::readsOutAnErrorOfAField()
{
    const client::Theme theme;
    client::FieldRow row(theme, QStringLiteral("Name"), m_window.get());
    row.setError(QStringLiteral("Type a name."));
    QTRY_COMPARE(lastHeard(), QStringLiteral("Type a name."));
    row.setError({});
    QCoreApplication::processEvents();
    QCOMPARE(m_heard.size(), 1);
}

HEARTH_WINDOW_TEST(tst_Announcer)
#include "tst_announcer.moc"
