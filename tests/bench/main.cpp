// SPDX-License-Identifier: MIT
// hearth-bench starts a hearthd, fills a room (or pairs) with clients, sends messages and prints
// the cost of a delivery. With --port and --process it measures a running server of any kind. It
// uses loopback only, and is bounded in messages and in time.

#include "tests/bench/measure.h"
#include "tests/bench/process.h"
#include "tests/support/hearthd.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    bench::Load load;
    bench::Target target; ///< Without a process: hearth-bench starts a hearthd.
    int welcomes = 0;     ///< Measure so many connections one after the other instead.
    bool resumes = false;
    bool json = false;
    bool head = true;
    bool worstClient = false;
};

void printHead()
{
    std::printf("%7s %9s %9s %12s %8s %8s %8s %11s %9s %8s\n", "clients", "in flight", "messages",
                "deliveries/s", "p50 ms", "p99 ms", "p99.9 ms", "server us/d", "load us/d",
                "RSS KiB");
}

void print(const bench::Load &load, bench::Report &report)
{
    bench::Figures &figures = report.figures;
    const double deliveries = double(std::max<qint64>(figures.deliveries, 1));
    std::printf("%7d %9d %9lld %12.0f %8.2f %8.2f %8.2f %11.2f %9.2f %8lld\n", load.clients,
                load.inFlight, static_cast<long long>(figures.messages),
                deliveries * 1e9 / double(std::max<qint64>(figures.elapsedNs, 1)),
                figures.percentileMs(0.50), figures.percentileMs(0.99), figures.percentileMs(0.999),
                double(report.serverNs) / 1000 / deliveries,
                double(report.loadNs) / 1000 / deliveries,
                static_cast<long long>(report.residentKib));
}

QJsonObject toJson(bench::Figures &figures)
{
    return {{u"messages"_s, figures.messages},         {u"deliveries"_s, figures.deliveries},
            {u"elapsed_ns"_s, figures.elapsedNs},      {u"p50_ms"_s, figures.percentileMs(0.50)},
            {u"p99_ms"_s, figures.percentileMs(0.99)}, {u"p999_ms"_s, figures.percentileMs(0.999)}};
}

QJsonObject toJson(const bench::Load &load, bench::Report &report)
{
    QJsonObject object = toJson(report.figures);
    object[u"clients"_s] = load.clients;
    object[u"join_elapsed_ns"_s] = report.joinElapsedNs;
    object[u"join_server_ns"_s] = report.joinServerNs;
    object[u"rejoin_server_ns"_s] = report.rejoinServerNs;
    object[u"resumed"_s] = report.resumed;
    object[u"idle_seconds"_s] = load.idle;
    object[u"idle_server_ns"_s] = report.idleServerNs;
    object[u"rss_before_kib"_s] = report.residentKibBefore;
    object[u"rss_kib"_s] = report.residentKib;
    object[u"server_ns"_s] = report.serverNs;
    object[u"load_ns"_s] = report.loadNs;
    return object;
}

void printJson(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

void measure(const Options &options, const bench::Target &target)
{
    if (options.worstClient) {
        bench::sendWithinLimits(options.load, target.server, [] {
            std::puts("ready");
            std::fflush(stdout);
        });
    } else if (options.welcomes > 0) {
        bench::Figures figures = bench::measureWelcome(target.server, options.welcomes);
        printJson(toJson(figures));
    } else {
        bench::Report report = bench::measure(options.load, target, options.resumes);
        if (options.json)
            printJson(toJson(options.load, report));
        else
            print(options.load, report);
    }
}

void measureOwnServer(const Options &options)
{
    const QString scheme = options.target.server.tlsMinor != 0 ? u"ircs"_s : u"irc"_s;
    support::Hearthd server;
    server.setListen({scheme + u"://127.0.0.1:0"_s});
    server.setConfiguration("[server]\nworkers = " + QByteArray::number(options.load.workers)
                            + "\n[limits]\ncommands_per_second = 0\n[history]\nenabled = "
                            + (options.load.history ? "true" : "false") + '\n');
    if (!server.start())
        qFatal("%s", qPrintable(server.errorString()));
    bench::Target target = options.target;
    target.server.port = server.port(scheme);
    target.process = pid_t(server.processId());
    measure(options, target);
}

/// A number on the command line, with its bounds.
struct Number
{
    const char *name;
    const char *text;
    int bench::Load::*member;
    int least;
    int most;
};

constexpr Number numbers[] = {
    {"clients", "Clients.", &bench::Load::clients, 2, 10'000},
    {"in-flight", "Messages on their way at once.", &bench::Load::inFlight, 1, 64},
    {"rate", "Messages a second, whether or not earlier ones have arrived; 0: see --in-flight.",
     &bench::Load::rate, 0, 100'000},
    {"messages", "Messages to say.", &bench::Load::messages, 0, 1'000'000},
    {"seconds", "Stop after so many.", &bench::Load::seconds, 1, 60},
    {"bytes", "Length of a message.", &bench::Load::textBytes, 0, 400},
    {"workers", "Workers of the server; 0: its own choice.", &bench::Load::workers, 0, 64},
    {"connecting", "Clients between connecting and joining at once.", &bench::Load::connecting, 1,
     1'000},
    {"idle", "Seconds without messages after joining.", &bench::Load::idle, 0, 60},
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Measures the cost of a delivered message."_s);
    parser.addHelpOption();
    const bench::Load defaults;
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
        {u"tls"_s, u"Use TLS 1.2 or 1.3."_s, u"1.2|1.3"_s},
        {u"resume"_s,
         u"Connect all clients twice, so that the second time resumes TLS sessions."_s},
        {u"welcome"_s,
         u"Connect N clients one after the other, and measure the time until the welcome."_s,
         u"N"_s},
        {u"worst-client"_s,
         u"Fill rooms of which one client sends as much as hearthd's default "
         "limits permit, for --seconds; print \"ready\" when all have joined."_s},
    });
}

Options optionsFrom(const QCommandLineParser &parser)
{
    Options options;
    bench::Load &load = options.load;
    for (const Number &number : numbers)
        load.*number.member =
            std::clamp(parser.value(QLatin1String(number.name)).toInt(), number.least, number.most);
    load.pairs = parser.isSet(u"pairs"_s);
    load.history = !parser.isSet(u"no-history"_s);
    if (load.pairs)
        load.clients += load.clients % 2;
    bench::Server &server = options.target.server;
    server.port = parser.value(u"port"_s).toUShort();
    server.speaksIrc = !parser.isSet(u"chat"_s);
    const QString tls = parser.value(u"tls"_s);
    if (!tls.isEmpty())
        server.tlsMinor = tls == "1.2"_L1 ? 2 : 3;
    options.target.process = pid_t(parser.value(u"process"_s).toInt());
    if ((server.port == 0) != (options.target.process <= 0))
        qFatal("--port and --process belong together.");
    options.welcomes = std::clamp(parser.value(u"welcome"_s).toInt(), 0, 10'000);
    options.resumes = parser.isSet(u"resume"_s);
    options.json = parser.isSet(u"json"_s);
    options.head = !parser.isSet(u"no-head"_s) && !options.json && options.welcomes == 0
                   && !parser.isSet(u"worst-client"_s);
    options.worstClient = parser.isSet(u"worst-client"_s);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const Options options = optionsFrom(parser);
    bench::raiseFileLimit();
    if (options.head)
        printHead();
    if (options.target.process != 0)
        measure(options, options.target);
    else
        measureOwnServer(options);
    return 0;
}
