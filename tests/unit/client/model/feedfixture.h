// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/networkfeed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

/// Tests of a NetworkFeed that brings events into the models of one network.
class FeedFixture : public QObject
{
protected:
    void makeFeed()
    {
        m_feed.reset();
        m_tester.reset();
        m_list = std::make_unique<client::ConversationList>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_network = m_list->addNetwork(QStringLiteral("Workshop"));
        m_feed = std::make_unique<client::NetworkFeed>(
            *m_list, *m_network,
            client::NetworkFeed::Naming{
                [](const QByteArray &name) { return name.toLower(); },
                [](const QByteArray &name) { return name.startsWith('#'); }});
    }

    /// A message of tom.
    client::event::Shown said(const QByteArray &target, const QString &text,
                              bool opens = false) const
    {
        client::event::Shown shown;
        shown.target = target;
        shown.opens = opens;
        shown.message.sender = QStringLiteral("tom");
        shown.message.text = text;
        return shown;
    }

    /// A message of this user that the server has not answered yet.
    client::event::Shown typed(const QByteArray &target, const QString &text,
                               quint64 outgoing) const
    {
        client::event::Shown shown = said(target, text);
        shown.outgoing = outgoing;
        shown.message.own = true;
        shown.message.delivery = client::ChatMessage::Delivery::Pending;
        return shown;
    }

    static QStringList textsOf(const client::Conversation *conversation)
    {
        const client::MessageModel &messages = conversation->messages();
        QStringList texts;
        for (int row = 0; row < messages.rowCount(); ++row)
            texts.append(messages.at(row).text);
        return texts;
    }

    std::unique_ptr<client::ConversationList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    client::Network *m_network = nullptr;
    std::unique_ptr<client::NetworkFeed> m_feed;
};
