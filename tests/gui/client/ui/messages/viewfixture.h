// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/messagemodel.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/theme/theme.h"

#include <QTest>

#include <memory>

/// A visible ConversationView with an empty model.
class ViewFixture
{
protected:
    void open()
    {
        m_model = std::make_unique<client::MessageModel>();
        m_view = std::make_unique<client::ConversationView>(m_theme);
        m_view->resize(600, 400);
        m_view->setModel(m_model.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void close()
    {
        m_view.reset();
        m_model.reset();
    }

    /// @p count messages with new localIds: "line 1", "line 2" and so on.
    QList<client::ChatMessage> lines(int count, const QString &sender = QStringLiteral("ana"))
    {
        QList<client::ChatMessage> messages;
        for (int i = 0; i < count; ++i) {
            client::ChatMessage message;
            message.localId = m_nextId++;
            message.sender = sender;
            message.text = QStringLiteral("line %1").arg(message.localId);
            message.timeMs = QDateTime(QDate(2026, 3, 4), QTime(18, 2)).toMSecsSinceEpoch();
            messages.append(message);
        }
        return messages;
    }
    /// Lets the view lay out, which it does once per turn of the event loop.
    static void settle() { QCoreApplication::processEvents(); }

    client::Theme m_theme;
    std::unique_ptr<client::MessageModel> m_model;
    std::unique_ptr<client::ConversationView> m_view;
    quint64 m_nextId = 1;
};
