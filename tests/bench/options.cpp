// SPDX-License-Identifier: MIT
#include "tests/bench/options.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// A number on the command line, with its bounds.
struct Number
{
    const char *name;
    const char *text;
    int Load::*member;
    int least;
    int most;
};

constexpr Number numbers[] = {
    {"clients", "Clients.", &Load::clients, 2, 10'000},
    {"in-flight", "Messages on their way at once.", &Load::inFlight, 1, 64},
    {"rate", "Messages a second, whether or not earlier ones have arrived; 0: see --in-flight.",
     &Load::rate, 0, 100'000},
    {"messages", "Messages to say.", &Load::messages, 0, 1'000'000},
    {"seconds", "Stop after so many.", &Load::seconds, 1, 60},
    {"bytes", "Length of a message.", &Load::textBytes, 0, 400},
    {"workers", "Workers of the server; 0: its own choice.", &Load::workers, 0, 64},
    {"connecting", "Clients between connecting and joining at once.", &Load::connecting, 1, 1'000},
    {"idle", "Seconds without messages after joining.", &Load::idle, 0, 60},
};

void setNumber(Load &load, const Number &number, const QString &value)
{
    load.*number.member = std::clamp(value.toInt(), number.least, number.most);
}

Mode modeFrom(const QCommandLineParser &parser)
{
    if (parser.isSet(u"commands"_s))
        return Mode::Commands;
    if (parser.isSet(u"worst-client"_s))
        return Mode::WorstClient;
    return parser.isSet(u"welcome"_s) ? Mode::Welcome : Mode::Once;
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Measures the cost of a delivered message."_s);
    parser.addHelpOption();
    const Load defaults;
    for (const Number &number : numbers)
        parser.addOption({QLatin1String(number.name), QLatin1String(number.text), u"N"_s,
                          QString::number(defaults.*number.member)});
    parser.addOptions({
        {u"pairs"_s, u"Two in each room instead of one room."_s},
        {u"no-history"_s, u"Let the server store no messages."_s},
        {u"no-head"_s, u"Print no column names."_s},
        {u"json"_s, u"Print one JSON object with all figures."_s},
        {u"port"_s, u"Measure the server that listens on this port of 127.0.0.1."_s, u"PORT"_s},
        {u"process"_s, u"Process id of that server, for its CPU time and memory."_s, u"PID"_s},
        {u"chat"_s, u"That server is `ncat --broker --chat` and knows no IRC."_s},
        {u"name"_s, u"Begin nicks and channels with NAME."_s, u"NAME"_s, u"b"_s},
        {u"tls"_s, u"Use TLS 1.2 or 1.3."_s, u"1.2|1.3"_s},
        {u"handshakes"_s, u"Only connect, and finish the TLS handshakes."_s},
        {u"resume"_s,
         u"Connect all clients twice, so that the second time resumes TLS sessions."_s},
        {u"welcome"_s,
         u"Connect N clients one after the other, and measure the time until the welcome."_s,
         u"N"_s},
        {u"commands"_s,
         u"Connect, then run one load for each line \"in-flight=N seconds=N ...\" of standard "
         "input; print JSON."_s},
        {u"worst-client"_s,
         u"Fill rooms of which one client sends as much as hearthd's default "
         "limits permit, for --seconds; print \"ready\" when all have joined."_s},
    });
}

Options optionsFrom(const QCommandLineParser &parser)
{
    Options options;
    Load &load = options.load;
    for (const Number &number : numbers)
        setNumber(load, number, parser.value(QLatin1String(number.name)));
    load.pairs = parser.isSet(u"pairs"_s);
    load.history = !parser.isSet(u"no-history"_s);
    if (load.pairs)
        load.clients += load.clients % 2;
    Server &server = options.target.server;
    server.port = parser.value(u"port"_s).toUShort();
    server.speaksIrc = !parser.isSet(u"chat"_s);
    server.name = parser.value(u"name"_s).toStdString();
    server.onlyHandshakes = parser.isSet(u"handshakes"_s);
    const QString tls = parser.value(u"tls"_s);
    if (!tls.isEmpty())
        server.tlsMinor = tls == "1.2"_L1 ? 2 : 3;
    options.target.process = pid_t(parser.value(u"process"_s).toInt());
    if ((server.port == 0) != (options.target.process <= 0))
        qFatal("--port and --process belong together.");
    if (server.onlyHandshakes && server.tlsMinor == 0)
        qFatal("--handshakes needs --tls.");
    if (server.onlyHandshakes)
        load.messages = 0;
    options.welcomes = std::clamp(parser.value(u"welcome"_s).toInt(), 0, 10'000);
    options.resumes = parser.isSet(u"resume"_s);
    options.json = parser.isSet(u"json"_s);
    options.mode = modeFrom(parser);
    options.head = options.mode == Mode::Once && !options.json && !parser.isSet(u"no-head"_s);
    return options;
}

Load loadFrom(Load load, QStringView line)
{
    for (const QStringView word : line.split(u' ')) {
        const qsizetype equals = word.indexOf(u'=');
        for (const Number &number : numbers) {
            if (equals > 0 && word.first(equals) == QLatin1String(number.name))
                setNumber(load, number, word.sliced(equals + 1).toString());
        }
    }
    return load;
}

} // namespace bench
