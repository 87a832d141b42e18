// SPDX-License-Identifier: MIT
#include "client/app/logflow.h"
#include "client/ui/window/logdialog.h"
#include "client/ui/window/windowactions.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Window;

/// Saves conversations and limits the message log, by keys and clicks.
class tst_LogFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void savesTheConversation_data();
    void savesTheConversation();
    void reportsAFolderThatIsMissing();
    void showsTheSizeOfTheLog();
    void limitsTheLog();
    void keepsTheLimitsWhenTheUserCancels();

private:
    client::LogFlow &flow() const { return m_window->application().logFlow(); }
    void openLogDialog();
    QPushButton *buttonOf(const QWidget &dialog, const QString &text) const;

    QTemporaryDir m_folder;
    support::Hearthd m_server;
    std::unique_ptr<Window> m_window;
};

void tst_LogFlow::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    m_window = std::make_unique<Window>();
    m_window->open();
    m_window->connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_server.port(u"irc"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isIn(u"#lobby"_s), support::patienceMs);
    m_window->type(u"keep this"_s);
    const client::MessageModel &messages = m_window->current()->messages();
    QTRY_COMPARE_WITH_TIMEOUT(messages.at(messages.rowCount() - 1).delivery,
                              client::ChatMessage::Delivery::Sent, support::patienceMs);
}

void tst_LogFlow::cleanupTestCase()
{
    m_window.reset();
}

/// Closed dialogs of the offscreen platform do not activate the window below.
void tst_LogFlow::init()
{
    m_window->widget().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->widget().isActiveWindow(), support::patienceMs);
}

QPushButton *tst_LogFlow::buttonOf(const QWidget &dialog, const QString &text) const
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void tst_LogFlow::openLogDialog()
{
    m_window->widget().actions().action(client::WindowActions::Id::StoredMessages)->trigger();
    QVERIFY(flow().logDialog());
}

void tst_LogFlow::savesTheConversation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");

    QTest::newRow("text") << u"lobby.txt"_s << u"<ana> keep this\n"_s;
    QTest::newRow("page") << u"lobby.html"_s << u"<b>ana</b> keep this</p>"_s;
    QTest::newRow("json") << u"lobby.json"_s << u"\"text\":\"keep this\""_s;
}

void tst_LogFlow::savesTheConversation()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    const QString path = m_folder.filePath(name);
    QTest::keyClick(&m_window->widget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(flow().fileDialog());
    flow().fileDialog()->setDirectory(m_folder.path());
    flow().fileDialog()->selectFile(name);
    QTest::keyClick(flow().fileDialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), support::patienceMs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    QVERIFY2(saved.contains(content), qPrintable(saved));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->readable().contains(u"Saved as "_s), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!flow().progressDialog() && !flow().fileDialog(), support::patienceMs);
}

void tst_LogFlow::reportsAFolderThatIsMissing()
{
    QTest::keyClick(&m_window->widget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(flow().fileDialog());
    emit flow().fileDialog()->fileSelected(m_folder.filePath(u"missing/lobby.txt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->readable().contains(u"could not be saved"_s),
                             support::patienceMs);
    flow().fileDialog()->close();
    QTRY_VERIFY_WITH_TIMEOUT(!flow().fileDialog(), support::patienceMs);
}

void tst_LogFlow::showsTheSizeOfTheLog()
{
    openLogDialog();
    QTRY_VERIFY_WITH_TIMEOUT(
        flow().logDialog()->findChild<QLabel *>()->text().contains(u"stored on this computer"_s),
        support::patienceMs);
    QTest::keyClick(flow().logDialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!flow().logDialog(), support::patienceMs);
}

void tst_LogFlow::limitsTheLog()
{
    openLogDialog();
    QComboBox &days = flow().logDialog()->days();
    days.setCurrentIndex(days.findData(90));
    const QList<QLabel *> labels = flow().logDialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"for good"_s);
    }));
    QTest::mouseClick(buttonOf(*flow().logDialog(), u"OK"_s), Qt::LeftButton);
    QCOMPARE(m_window->application().profile().state().logDays, 90);
    QTRY_VERIFY_WITH_TIMEOUT(!flow().logDialog(), support::patienceMs);
    openLogDialog();
    QCOMPARE(flow().logDialog()->days().currentData().toInt(), 90);
    QTest::keyClick(flow().logDialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!flow().logDialog(), support::patienceMs);
}

void tst_LogFlow::keepsTheLimitsWhenTheUserCancels()
{
    openLogDialog();
    QComboBox &mebibytes = flow().logDialog()->mebibytes();
    mebibytes.setCurrentIndex(mebibytes.findData(100));
    QTest::mouseClick(buttonOf(*flow().logDialog(), u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(m_window->application().profile().state().logMebibytes, 0);
}

HEARTH_WINDOW_TEST(tst_LogFlow)
#include "tst_logflow.moc"
