// SPDX-License-Identifier: MIT
// hearth-bench starts a hearthd, fills a room (or pairs) with clients, sends messages and prints
// the cost of a delivery. With --port and --process it measures a running server of any kind. It
// uses loopback only, and is bounded in messages and in time.

#include "tests/bench/options.h"
#include "tests/bench/process.h"
#include "tests/support/hearthd.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

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
    std::fflush(stdout);
}

void measureOnce(const bench::Options &options, const bench::Target &target)
{
    bench::Swarm swarm(target.server);
    bench::Report report = bench::join(options.load, target, options.resumes, swarm);
    bench::measure(options.load, target.process, swarm, report);
    if (options.json)
        printJson(toJson(options.load, report));
    else
        print(options.load, report);
}

/// Answers pings until there is a line on standard input. Returns false at its end.
bool readCommand(bench::Swarm &swarm, QString &line)
{
    pollfd waiting[] = {{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                        {.fd = swarm.descriptor(), .events = POLLIN, .revents = 0}};
    do {
        ::poll(waiting, 2, -1);
        swarm.poll(0, [](int, qint64) {});
    } while (waiting[0].revents == 0);
    char bytes[256];
    if (!std::fgets(bytes, sizeof bytes, stdin))
        return false;
    line = QString::fromLatin1(bytes).trimmed();
    return true;
}

void obeyCommands(const bench::Options &options, const bench::Target &target)
{
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    bench::Swarm swarm(target.server);
    bench::Report joined = bench::join(options.load, target, options.resumes, swarm);
    printJson(toJson(options.load, joined));
    QString line;
    while (readCommand(swarm, line)) {
        const bench::Load load = bench::loadFrom(options.load, line);
        bench::Report report;
        bench::measure(load, target.process, swarm, report);
        report.residentKib = support::residentKib(target.process);
        printJson(toJson(load, report));
    }
}

void measure(const bench::Options &options, const bench::Target &target)
{
    switch (options.mode) {
    case bench::Mode::Once:
        measureOnce(options, target);
        break;
    case bench::Mode::Commands:
        obeyCommands(options, target);
        break;
    case bench::Mode::Welcome: {
        bench::Figures figures = bench::measureWelcome(target.server, options.welcomes);
        printJson(toJson(figures));
        break;
    }
    case bench::Mode::WorstClient:
        bench::sendWithinLimits(options.load, target.server, [] {
            std::puts("ready");
            std::fflush(stdout);
        });
        break;
    }
}

void measureOwnServer(const bench::Options &options)
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

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    bench::addOptions(parser);
    parser.process(application);
    const bench::Options options = bench::optionsFrom(parser);
    bench::raiseFileLimit();
    if (options.head)
        printHead();
    if (options.target.process != 0)
        measure(options, options.target);
    else
        measureOwnServer(options);
    return 0;
}
