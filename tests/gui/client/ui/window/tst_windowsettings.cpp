// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/chatpane.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/changedsetting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::WindowSettings;

/// That the window applies its settings.
class tst_WindowSettings : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setCursorFlashTime(0); } // it would change the picture
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void appliesASetting_data() { support::addSettingRows(); }
    void appliesASetting();
    void looksDifferent_data() { support::addSettingRows(); }
    void looksDifferent();
    void decidesWhoseEventsAreShown();
    void usesItsFirstSizeForGeometryThatCannotBeRead();
};

void tst_WindowSettings::appliesASetting()
{
    QFETCH(int, row);
    m_window->showConversation(named("#lobby"));
    const WindowSettings before = m_window->settings();
    WindowSettings changed = support::changedSettings(row);
    const QSize size(700, 500);
    const bool changesSize = !changed.geometry.isEmpty();
    if (changesSize) {
        m_window->resize(size);
        changed.geometry = m_window->saveGeometry();
        m_window->resize(1200, 760);
    }
    m_window->setSettings(changed);
    if (changesSize) {
        QCOMPARE(m_window->size(), size);
    } else {
        m_window->resize(1200, 760); // as before
        QVERIFY(!support::isSameSetting(row, m_window->settings(), before));
        QVERIFY(support::isSameSetting(row, m_window->settings(), changed));
    }
}

/// Every setting of appearance but that of motion shows in the window that stands still.
void tst_WindowSettings::looksDifferent()
{
    QFETCH(int, row);
    const client::WindowSetting &setting = client::windowSettings()[size_t(row)];
    const bool showsLater = setting.name == QLatin1String("motion");
    const bool isSeen = setting.section == client::SettingSection::Appearance
                        || setting.name == QLatin1String("clock");
    if (!isSeen || showsLater)
        QSKIP("It does not show in a still picture.");
    m_window->showConversation(named("#lobby"));
    const QSize size = m_window->size();
    const QImage picture = m_window->grab().toImage();
    m_window->changeSettings(support::changedSettings(row));
    QCOMPARE(m_window->size(), size);
    QTRY_VERIFY(m_window->grab().toImage() != picture);
}

void tst_WindowSettings::decidesWhoseEventsAreShown()
{
    using Joins = client::ConversationSettings::Joins;
    client::Conversation *lobby = named("#lobby");
    client::ChatMessage event;
    event.localId = 1'000'000; // above those of the sample
    event.kind = client::ChatMessage::Kind::Event;
    event.sender = QStringLiteral("stranger");
    event.text = QString(client::ChatMessage::senderMark) + QStringLiteral(" joined");
    event.timeMs = QDateTime::currentMSecsSinceEpoch();
    lobby->place(event);
    lobby->append({event});
    m_window->showConversation(lobby);
    const client::ConversationView &view = m_window->chat().view();
    const int row = lobby->messages().rowOf(event.localId);
    QCOMPARE(m_list->defaults().joins, Joins::WhoSpoke);
    QVERIFY(view.isHidden(row));
    WindowSettings settings;
    settings.joins = QStringLiteral("all");
    m_window->changeSettings(settings);
    QVERIFY(!view.isHidden(row));
    client::ConversationSettings own;
    own.joins = Joins::None;
    lobby->setSettings(own);
    QVERIFY(view.isHidden(row));
}

void tst_WindowSettings::usesItsFirstSizeForGeometryThatCannotBeRead()
{
    WindowSettings settings;
    settings.geometry = "not a geometry";
    m_window->setSettings(settings);
    const QSize odd = m_window->size();
    m_window->setSettings({});
    QCOMPARE(odd, m_window->size());
}

HEARTH_WINDOW_TEST(tst_WindowSettings)
#include "tst_windowsettings.moc"
