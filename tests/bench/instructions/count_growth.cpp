// SPDX-License-Identifier: MIT
// Every command in a small and in a ten times larger world, for callgrind; see growth.py. Prints
// "world<TAB>name<TAB>lines" for each, with the number of lines that the hub sends.
#include "server/commands/allcommands.h"
#include "tests/bench/instructions/counter.h"
#include "tests/support/hubfixture.h"

#include <QCoreApplication>
#include <QSet>

namespace {

/// Placeholders in lines: @me, @peer (in the sender's group), @far (outside of it), @group , @big
/// (the channel of all), @mask.
struct Sample
{
    const char *name;
    const char *line;
};

constexpr Sample samples[] = {
    {"PRIVMSG, a user", "PRIVMSG @peer :good morning"},
    {"PRIVMSG, a group", "PRIVMSG @group :good morning"},
    {"PRIVMSG, all", "PRIVMSG @big :good morning"},
    {"NOTICE, a group", "NOTICE @group :good morning"},
    {"TAGMSG, a group", "@+typing=active TAGMSG @group"},
    {"JOIN, a new channel", "JOIN #new-@me"},
    {"JOIN, a group", "JOIN @other"},
    {"PART, a group", "PART @group :bye"},
    {"KICK", "KICK @group @peer :bye"},
    {"INVITE", "INVITE @far @group"},
    {"TOPIC, a group", "TOPIC @group :plans"},
    {"MODE, a group", "MODE @group +b *!*@example.org"},
    {"MODE, a user", "MODE @me +i"},
    {"MODE, list of bans", "MODE @big +b"},
    {"NAMES, a group", "NAMES @group"},
    {"NAMES, all", "NAMES @big"},
    {"LIST", "LIST"},
    {"LIST, a mask", "LIST *nothing*"},
    {"WHO, a group", "WHO @group"},
    {"WHO, all", "WHO @big"},
    {"WHO, a mask", "WHO *nothing*"},
    {"WHOIS", "WHOIS @far"},
    {"WHOWAS", "WHOWAS @far"},
    {"USERHOST", "USERHOST @far @peer"},
    {"ISON", "ISON @far @peer"},
    {"MONITOR", "MONITOR + @far,@peer"},
    {"NICK", "NICK new-@me"},
    {"SETNAME", "SETNAME :A new name"},
    {"AWAY", "AWAY :lunch"},
    {"CAP", "CAP LS 302"},
    {"PING", "PING x"},
    {"PONG", "PONG x"},
    {"LUSERS", "LUSERS"},
    {"MOTD", "MOTD"},
    {"VERSION", "VERSION"},
    {"ADMIN", "ADMIN"},
    {"INFO", "INFO"},
    {"TIME", "TIME"},
    {"LINKS", "LINKS"},
    {"STATS", "STATS u"},
    {"ISUPPORT", "ISUPPORT"},
    {"HELP", "HELP"},
    {"HELPOP", "HELPOP"},
    {"OPER", "OPER boss sesame"},
    {"OWNER", "OWNER token"},
    {"ACCOUNT", "ACCOUNT INFO"},
    {"NS", "NS INFO"},
    {"NICKSERV", "NICKSERV INFO"},
    {"CHANNEL", "CHANNEL INFO @group"},
    {"CS", "CS INFO @group"},
    {"CHANSERV", "CHANSERV INFO @group"},
    {"REGISTER", "REGISTER * * sesame-seed"},
    {"VERIFY", "VERIFY @me 12345"},
    {"AUTHENTICATE", "AUTHENTICATE PLAIN"},
    {"CHATHISTORY", "CHATHISTORY LATEST @group * 100"},
    {"MARKREAD", "MARKREAD @group timestamp=2026-11-24T18:30:05.000Z"},
    {"REDACT", "REDACT @group none"},
    {"SEARCH", "SEARCH in=@group;text=plans"},
    {"METADATA", "METADATA @me SET avatar :x"},
    {"RENAME", "RENAME @group #renamed-@me"},
    {"BATCH", "BATCH +1 draft/multiline @group"},
    {"PASS", "PASS sesame"},
    {"USER", "USER x 0 * :x"},
    {"ERROR", "ERROR x"},
    {"KILL", "KILL @far :x"},
    {"WALLOPS", "WALLOPS :x"},
    {"REHASH", "REHASH"},
    {"SAJOIN", "SAJOIN @group"},
    {"SAMODE", "SAMODE @group +t"},
    {"CHGHOST", "CHGHOST @far host"},
    {"UBAN", "UBAN LIST"},
    {"QUIT", "QUIT :bye"},
};

constexpr int groupSize = 3;
constexpr int passes = 2; ///< The second one shows which costs came from a container that grew.

class World
{
public:
    explicit World(int users)
        : m_users(users)
    {
        const QByteArray capabilities = "message-tags draft/multiline batch";
        for (int i = 0; i < users; ++i)
            makeOperator(m_hub.registerClient(nick(i), capabilities));
        // Not through the fixture, which would encode each line for each member.
        for (int i = 0; i < users; ++i)
            apply(i, "JOIN #big," + group(i));
    }

    server::TurnResult apply(int user, const QByteArray &line)
    {
        const auto message = irc::Message::parse(line);
        return m_hub.hub().apply(
            {++m_sequence, m_hub.nowMs(), {server::MessageReceived{quint64(user) + 1, *message}}});
    }

    QByteArray lineFor(int user, const char *sample) const
    {
        const int peer = user + 1 - (user % groupSize == groupSize - 1 ? groupSize : 0);
        const int far = (user + groupSize) % m_users;
        return QByteArray(sample)
            .replace("@me", nick(user))
            .replace("@peer", nick(peer))
            .replace("@far", nick(far))
            .replace("@other", group(far))
            .replace("@group", group(user))
            .replace("@big", "#big");
    }

private:
    void makeOperator(server::ClientId client)
    {
        server::Registry &registry = m_hub.hub().registry();
        registry.setMode(registry.findClient(client)->user(), server::UserMode::Operator, true);
    }
    static QByteArray nick(int user) { return 'u' + QByteArray::number(user); }
    static QByteArray group(int user) { return "#g" + QByteArray::number(user / groupSize); }

    test::HubFixture m_hub;
    int m_users;
    quint64 m_sequence = 1'000'000;
};

int linesOf(const server::TurnResult &result)
{
    int lines = 0;
    for (int worker = 0; worker < result.outbox->workerCount(); ++worker)
        lines += int(result.outbox->deliveries(worker).size());
    return lines;
}

void countWorld(const char *name, int users)
{
    World world(users);
    int user = 0; // The first of each group is its operator, and sends one command.
    for (int pass = 0; pass < passes; ++pass) {
        for (const Sample &sample : samples) {
            const QByteArray label = QByteArray(name) + '\t' + sample.name;
            const QByteArray line = world.lineFor(user, sample.line);
            int lines = 0;
            bench::countOnce(label.constData(), [&] { lines = linesOf(world.apply(user, line)); });
            std::printf("%s\t%d\n", label.constData(), lines);
            user += groupSize;
        }
    }
}

/// Every command has a sample.
void requireAllCommands()
{
    QSet<QByteArray> named;
    for (const Sample &sample : samples) {
        const QByteArray line = QByteArray(sample.line);
        const irc::Message message = *irc::Message::parse(line);
        named.insert(message.command);
    }
    const server::CommandTable table = server::allCommands();
    for (const server::Command &command : table.commands()) {
        if (!named.contains(command.name))
            qFatal("count_growth.cpp has no sample of %s", command.name.constData());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    requireAllCommands();
    constexpr int small = groupSize * passes * int(std::size(samples));
    countWorld("small", small);
    countWorld("large", 10 * small);
    return 0;
}
