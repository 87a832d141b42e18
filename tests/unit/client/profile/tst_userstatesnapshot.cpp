// SPDX-License-Identifier: MIT
#include "client/profile/userstatesnapshot.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

namespace {

const WaitingMessage waiting{"#lobby", u"hello"_s, 5, false, false};

NetworkSnapshot network(const QString &host)
{
    NetworkSnapshot made;
    made.name = u"LAN"_s;
    made.address.host = host;
    for (const char *name : {"#lobby", "#other"}) {
        ConversationSnapshot conversation;
        conversation.name = name;
        conversation.key = u"secret"_s;
        made.conversations.append(conversation);
    }
    return made;
}

} // namespace

/// The part of a profile that the message log keeps.
class tst_UserStateSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void addsWhatWasTaken();
    void keepsWhatTheProfileHas();
    void ignoresWhatIsUnknown();
};

void tst_UserStateSnapshot::addsWhatWasTaken()
{
    QList<NetworkSnapshot> networks{network(u"a.lan"_s), network(u"b.lan"_s)};
    networks[0].conversations[0].draft = u"half a sen"_s;
    networks[1].conversations[1].muted = true;
    networks[1].waiting = {waiting};
    const QList<NetworkSnapshot> before = networks;
    const UserState state = takeUserState(networks);
    QCOMPARE(networks, (QList<NetworkSnapshot>{network(u"a.lan"_s), network(u"b.lan"_s)}));
    QCOMPARE(state.conversations.size(), 2);
    QCOMPARE(state.unsent.size(), 1);
    addUserState(networks, state);
    QCOMPARE(networks, before);
    QCOMPARE(takeUserState(networks), state);
    QCOMPARE(takeUserState(networks), UserState());
}

void tst_UserStateSnapshot::keepsWhatTheProfileHas()
{
    QList<NetworkSnapshot> networks{network(u"a.lan"_s)};
    networks[0].conversations[0].draft = u"older"_s;
    networks[0].waiting = {waiting};
    const UserState state = takeUserState(networks);
    networks[0].conversations[0].draft = u"newer"_s;
    networks[0].waiting = {waiting};
    addUserState(networks, state);
    QCOMPARE(networks[0].conversations[0].draft, u"newer"_s);
    QCOMPARE(networks[0].waiting, QList<WaitingMessage>{waiting});
}

void tst_UserStateSnapshot::ignoresWhatIsUnknown()
{
    QList<NetworkSnapshot> others{network(u"b.lan"_s)};
    others[0].conversations[0].draft = u"draft"_s;
    others[0].waiting = {waiting};
    UserState state = takeUserState(others);
    state.conversations.append({"a.lan:6697", ConversationKind::Direct, "#lobby", u"x"_s, true});
    QList<NetworkSnapshot> networks{network(u"a.lan"_s)};
    addUserState(networks, state);
    QCOMPARE(networks, QList<NetworkSnapshot>{network(u"a.lan"_s)});
}

HEARTH_LOOP_TEST(tst_UserStateSnapshot)
#include "tst_userstatesnapshot.moc"
