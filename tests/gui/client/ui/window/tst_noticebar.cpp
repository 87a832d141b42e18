// SPDX-License-Identifier: MIT
#include "client/ui/widgets/announcer.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

/// The sentence over the messages.
class tst_NoticeBar : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void wrapsALongNotice();
};

void tst_NoticeBar::wrapsALongNotice()
{
    const QString text =
        QStringLiteral("Not a word of this may be cut off. ").repeated(8).trimmed();
    m_window->showNotice(text);
    const QLabel *notice = nullptr;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text() == text)
            notice = label;
    }
    QVERIFY(notice && notice->isVisible());
    QVERIFY(m_window->rect().contains(notice->geometry()));
    QVERIFY(notice->width() < m_window->width() * 3 / 4);
    QVERIFY(notice->height() >= notice->heightForWidth(notice->width()));
    QCOMPARE(notice->font().pixelSize(), m_theme.font().pixelSize());
    const int tall = notice->height();
    m_window->showNotice(QStringLiteral("short"));
    QVERIFY(notice->height() < tall);
    QTRY_VERIFY(client::Announcer::of(*m_window).lastText().endsWith(QStringLiteral("short")));
}

HEARTH_WINDOW_TEST(tst_NoticeBar)
#include "tst_noticebar.moc"
