// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversationlist.h"
#include "client/ui/theme/theme.h"
#include "client/ui/window/mainwindow.h"
#include "tests/support/samplechat.h"

#include <QAbstractButton>
#include <QObject>
#include <QTest>

#include <memory>

/// Tests of the window with the sample chat, active and wide enough for all columns.
class WindowFixture : public QObject
{
protected:
    void openWindow()
    {
        m_list = client::sampleChat();
        m_window = std::make_unique<client::MainWindow>(m_theme, *m_list);
        m_window->resize(1200, 760);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_list.reset();
    }

    /// Null if there is none.
    client::Conversation *named(const char *name) const
    {
        for (int row = 0; row < m_list->rowCount(); ++row) {
            client::Conversation *conversation = m_list->conversationAt(row);
            if (conversation && conversation->name() == QLatin1String(name))
                return conversation;
        }
        return nullptr;
    }

    /// The button with @p text, ignoring its mnemonic; null if there is none.
    static QAbstractButton *buttonCalled(const QWidget &parent, const QString &text)
    {
        for (QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    template<typename Part>
    Part *part() const
    {
        return m_window->findChild<Part *>();
    }

    client::Theme m_theme;
    std::unique_ptr<client::ConversationList> m_list;
    std::unique_ptr<client::MainWindow> m_window;
};
