// SPDX-License-Identifier: MIT
#include "client/chat/networkstate.h"

#include <QTest>

using client::NetworkState;

using namespace Qt::StringLiterals;

class tst_NetworkState : public QObject
{
    Q_OBJECT

private slots:
    void isToldInAFewWords_data();
    void isToldInAFewWords();
    void saysWhyAndWhatComesNext_data();
    void saysWhyAndWhatComesNext();
};

void tst_NetworkState::isToldInAFewWords_data()
{
    QTest::addColumn<NetworkState>("state");
    QTest::addColumn<QString>("text");
    using Phase = NetworkState::Phase;
    QTest::newRow("offline") << NetworkState{} << u"offline"_s;
    QTest::newRow("connecting") << NetworkState{.phase = Phase::Connecting} << u"connecting"_s;
    QTest::newRow("lag not measured yet") << NetworkState{.phase = Phase::Online} << u""_s;
    QTest::newRow("lag") << NetworkState{.phase = Phase::Online, .lagMs = 3} << u"3 ms"_s;
    QTest::newRow("answer overdue")
        << NetworkState{.phase = Phase::Online, .lagMs = 3, .slow = true} << u"no answer"_s;
    QTest::newRow("waiting") << NetworkState{.phase = Phase::Waiting, .retryInSeconds = 8}
                             << u"retry in 8 s"_s;
}

void tst_NetworkState::isToldInAFewWords()
{
    QFETCH(NetworkState, state);
    QFETCH(QString, text);
    QCOMPARE(shortText(state), text);
}

void tst_NetworkState::saysWhyAndWhatComesNext_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("a sentence") << u"The server closed the connection."_s;
    QTest::newRow("without its full stop") << u"The server closed the connection"_s;
}

void tst_NetworkState::saysWhyAndWhatComesNext()
{
    QFETCH(QString, reason);
    const NetworkState state{
        .phase = NetworkState::Phase::Waiting, .retryInSeconds = 8, .reason = reason};
    QCOMPARE(longText(state), QStringLiteral("The server closed the connection. Not connected. "
                                             "Trying again in 8 s."));
}

QTEST_APPLESS_MAIN(tst_NetworkState)
#include "tst_networkstate.moc"
