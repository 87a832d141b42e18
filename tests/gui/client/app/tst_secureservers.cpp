// SPDX-License-Identifier: MIT
#include "client/ui/window/secureserversdialog.h"
#include "client/ui/window/windowactions.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAction>
#include <QDateTime>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using client::SecureServersDialog;
using client::TlsPolicy;

/// The servers that require encryption, and how the user lets the window forget one.
class tst_SecureServers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void listsTheServersWithTheirPortsAndDays();
    void forgetsAServerAfterAQuestion_data();
    void forgetsAServerAfterAQuestion();
    void keepsAServerWhenTheUserDeclines();
    void explainsAnEmptyList();

private:
    static constexpr qint64 dayMs = 24 * 60 * 60 * 1000LL;

    SecureServersDialog *openDialog() const;
    static QPushButton *button(const QWidget &parent, const QString &text);
    QMessageBox *question() const { return m_window->widget().findChild<QMessageBox *>(); }
    QStringList hosts() const;

    qint64 m_nowMs = 0;
    std::unique_ptr<support::Window> m_window;
};

void tst_SecureServers::init()
{
    m_nowMs = QDateTime::currentMSecsSinceEpoch();
    m_window = std::make_unique<support::Window>();
    m_window->open();
    m_window->application().networks().setTlsPolicies(
        {{u"irc.example.org"_s, 6697, 40 * dayMs / 1000, m_nowMs + 40 * dayMs, {}},
         {u"chat.example.com"_s, 7000, 2 * dayMs / 1000, m_nowMs + 2 * dayMs, {}},
         {u"old.example.com"_s, 7000, 60, m_nowMs - 1, {}}});
}

SecureServersDialog *tst_SecureServers::openDialog() const
{
    m_window->widget().actions().action(client::WindowActions::Id::SecureServers)->trigger();
    return m_window->widget().findChild<SecureServersDialog *>();
}

QPushButton *tst_SecureServers::button(const QWidget &parent, const QString &text)
{
    for (QPushButton *one : parent.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QStringList tst_SecureServers::hosts() const
{
    QStringList hosts;
    for (const TlsPolicy &policy : m_window->application().networks().tlsPolicies())
        hosts.append(policy.host);
    return hosts;
}

void tst_SecureServers::listsTheServersWithTheirPortsAndDays()
{
    const SecureServersDialog *dialog = openDialog();
    QVERIFY(dialog);
    const QAbstractItemModel *model = dialog->list().model();
    QCOMPARE(model->rowCount(), 2);
    const QString day = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(m_nowMs + 40 * dayMs).date(), QLocale::ShortFormat);
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"irc.example.org, port 6697, until %1"_s.arg(day));
    QCOMPARE(openDialog(), dialog);
}

void tst_SecureServers::forgetsAServerAfterAQuestion_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("click") << false;
    QTest::newRow("Delete key") << true;
}

void tst_SecureServers::forgetsAServerAfterAQuestion()
{
    QFETCH(bool, byKey);
    SecureServersDialog *dialog = openDialog();
    QVERIFY(dialog);
    QListView &list = dialog->list();
    if (byKey) {
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Delete);
    } else {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(1, 0)).center());
        QTest::mouseClick(button(*dialog, u"Forget…"_s), Qt::LeftButton);
    }
    QVERIFY(question());
    QVERIFY(question()->text().contains(u"chat.example.com"_s));
    QTest::mouseClick(button(*question(), u"Forget"_s), Qt::LeftButton);
    QCOMPARE(hosts(), QStringList{u"irc.example.org"_s});
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.currentIndex().row(), 0);
    m_window->application().saveForEnd();
    QCOMPARE(m_window->application().profile().state().tlsPolicies.size(), 1);
}

void tst_SecureServers::keepsAServerWhenTheUserDeclines()
{
    SecureServersDialog *dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClick(&dialog->list(), Qt::Key_Delete);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY_WITH_TIMEOUT(!question(), support::patienceMs);
    QCOMPARE(hosts().size(), 2);
    QCOMPARE(dialog->list().model()->rowCount(), 2);
}

void tst_SecureServers::explainsAnEmptyList()
{
    m_window->application().networks().setTlsPolicies({});
    SecureServersDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(m_window->readable().contains(u"No server has asked for encrypted connections"_s));
    QVERIFY(!button(*dialog, u"Forget…"_s)->isEnabled());
    QTest::keyClick(&dialog->list(), Qt::Key_Delete);
    QVERIFY(!question());
}

HEARTH_WINDOW_TEST(tst_SecureServers)
#include "tst_secureservers.moc"
