// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageblock.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>

#include <algorithm>

using client::ChatMessage;
using client::MessageChange;

/// Messages and what happens to them may arrive in any order.
class tst_AnyOrder : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void showsTheSame_data();
    void showsTheSame();

private:
    /// Inserts all of one run of messages, or makes one change.
    struct Step
    {
        QList<ChatMessage> messages;
        std::optional<MessageChange> change;
    };

    static QList<ChatMessage> allMessages();
    static QList<MessageChange> allChanges();
    void apply(const Step &step);
    /// The visible text and the height of every row.
    QStringList shown();
};

QList<ChatMessage> tst_AnyOrder::allMessages()
{
    QList<ChatMessage> messages;
    for (int i = 0; i < 60; ++i) {
        ChatMessage message;
        message.localId = quint64(i) + 1;
        message.timeMs = QDateTime(QDate(2026, 3, 4), QTime(12, 0)).toMSecsSinceEpoch()
                         + i * qint64(50 * 60 * 1000);
        message.position = client::positionAt(message.timeMs);
        message.id = QStringLiteral("m%1").arg(i);
        message.sender = QStringLiteral("user%1").arg(i / 3 % 4);
        message.text = QStringLiteral("text %1").arg(i);
        if (i % 5 == 2)
            message.text += QStringLiteral("\n```\ncode\n```\n||secret||");
        if (i % 4 == 1)
            message.replyTo = QStringLiteral("m%1").arg(i * 7 % 60);
        if (i % 6 == 4) { // not beside others: the ends of folds depend on what is loaded first
            message.kind = ChatMessage::Kind::Event;
            message.text = QString(ChatMessage::senderMark) + QStringLiteral(" joined");
            message.replyTo.clear();
        }
        messages.append(message);
    }
    return messages;
}

QList<MessageChange> tst_AnyOrder::allChanges()
{
    using Kind = MessageChange::Kind;
    QList<MessageChange> changes;
    const QString text = QStringLiteral("+1");
    for (int i = 0; i < 60; i += 3) {
        const QString id = QStringLiteral("m%1").arg(i);
        changes.append({Kind::React, id, text, QStringLiteral("ben"), false, 1});
        if (i % 2 == 0)
            changes.append({Kind::Unreact, id, text, QStringLiteral("ben"), false, 2});
        if (i % 9 == 0)
            changes.append({Kind::Remove, id, {}, QStringLiteral("sam"), false, 3});
    }
    return changes;
}

void tst_AnyOrder::apply(const Step &step)
{
    if (step.change)
        m_model->change({*step.change});
    else
        m_model->insert(step.messages);
}

QStringList tst_AnyOrder::shown()
{
    settle();
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_view->scrollToTop(m_model->at(row).localId);
        settle();
        rows.append(QStringLiteral("%1 %2").arg(m_view->rowRect(row).height())
                    + m_view->accessibleText(row));
    }
    return rows;
}

void tst_AnyOrder::showsTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void tst_AnyOrder::showsTheSame()
{
    QFETCH(quint32, seed);
    const QList<ChatMessage> messages = allMessages();
    const QList<MessageChange> changes = allChanges();
    m_model->insert(messages);
    m_model->change(changes);
    const QStringList expected = shown();
    QCOMPARE(expected.size(), messages.size());
    QVERIFY(std::ranges::any_of(expected, [](const QString &row) {
        return row.contains(QStringLiteral("deleted this message"));
    }));

    close();
    open();
    QRandomGenerator random(seed);
    QList<Step> steps;
    for (qsizetype at = 0; at < messages.size();) {
        const qsizetype length = qMin<qsizetype>(random.bounded(1, 6), messages.size() - at);
        steps.append({messages.mid(at, length), std::nullopt});
        at += length;
    }
    for (const MessageChange &change : changes)
        steps.append({{}, change});
    std::shuffle(steps.begin(), steps.end(), random);
    for (const Step &step : std::as_const(steps)) {
        apply(step);
        if (random.bounded(3) == 0)
            settle();
        if (random.bounded(8) == 0 && m_model->rowCount() > 0)
            m_view->scrollToRow(random.bounded(m_model->rowCount()));
    }
    QCOMPARE(shown(), expected);
}

HEARTH_WINDOW_TEST(tst_AnyOrder)
#include "tst_anyorder.moc"
