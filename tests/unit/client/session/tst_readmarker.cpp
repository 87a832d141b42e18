// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Read markers that are shared with other devices.
class tst_ReadMarker : public SessionFixture
{
    Q_OBJECT

private slots:
    void init();
    void sharesThePosition();
    void neverMovesBack();
    void receivesThePosition();
    void ignoresWhatItDoesNotUnderstand();
    void sharesNothingWithoutTheCapability();
};

void tst_ReadMarker::init()
{
    makeSession();
    m_session->handleConnected(0);
    feed({":h CAP * LS :draft/read-marker server-time",
          ":h CAP ana ACK :draft/read-marker server-time", ":h 001 ana :Welcome",
          ":h 005 ana CHANTYPES=# :are supported", ":h 422 ana :No MOTD",
          ":ana!ana@host JOIN #lobby", ":h MARKREAD #lobby *", ":h 366 ana #lobby :End"});
    forget();
}

void tst_ReadMarker::sharesThePosition()
{
    m_session->markRead("#lobby", 5'000, 9'000);
    QCOMPARE(m_lines, QList<QByteArray>{"MARKREAD #lobby timestamp=1970-01-01T00:00:05.000Z\r\n"});
    forget();
    m_session->askReadMarker("tom", 9'000);
    QCOMPARE(m_lines, QList<QByteArray>{"MARKREAD tom\r\n"});
}

void tst_ReadMarker::neverMovesBack()
{
    m_session->markRead("#lobby", 5'000, 9'000);
    forget();
    m_session->markRead("#LOBBY", 5'000, 9'000);
    m_session->markRead("#lobby", 4'000, 9'000);
    QCOMPARE(m_lines, QList<QByteArray>());
    feed({":h MARKREAD #lobby timestamp=1970-01-01T00:00:08.000Z"});
    m_session->markRead("#lobby", 7'000, 9'000); // another device is ahead
    QCOMPARE(m_lines, QList<QByteArray>());
    m_session->markRead("#lobby", 8'001, 9'000);
    QCOMPARE(m_lines.size(), 1);
}

void tst_ReadMarker::receivesThePosition()
{
    feed({":h MARKREAD #lobby timestamp=1970-01-01T00:00:08.000Z", ":h MARKREAD tom *"});
    const auto markers = all<event::ReadMarker>();
    QCOMPARE(markers.size(), 2);
    QCOMPARE(markers.first().target, QByteArray("#lobby"));
    QCOMPARE(markers.first().timeMs, 8'000);
    QCOMPARE(markers.last().timeMs, 0);
}

void tst_ReadMarker::ignoresWhatItDoesNotUnderstand()
{
    feed({":h MARKREAD", ":h MARKREAD #lobby", ":h MARKREAD #lobby timestamp=yesterday",
          ":h MARKREAD #lobby msgid=1"});
    QCOMPARE(all<event::ReadMarker>().size(), 0);
}

void tst_ReadMarker::sharesNothingWithoutTheCapability()
{
    makeSession();
    online();
    m_session->markRead("#lobby", 5'000, 9'000);
    m_session->askReadMarker("tom", 9'000);
    QCOMPARE(m_lines, QList<QByteArray>());
}

HEARTH_LOOP_TEST(tst_ReadMarker)
#include "tst_readmarker.moc"
