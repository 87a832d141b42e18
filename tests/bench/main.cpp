// SPDX-License-Identifier: MIT
// hearth-bench starts a hearthd, fills a room (or pairs) with clients, sends messages and prints
// the cost of a delivery. With --port and --process it measures a running server of any kind. It
// uses loopback only, and is bounded in messages and in time.

#include "tests/bench/run.h"
#include "tests/support/hearthd.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>

namespace {

/// CPU time of a process, 0 for this one.
qint64 cpuNs(pid_t process)
{
    clockid_t clock = CLOCK_PROCESS_CPUTIME_ID;
    timespec time = {};
    if (process != 0)
        clock_getcpuclockid(process, &clock);
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void printHead()
{
    std::printf("%7s %9s %9s %12s %8s %8s %8s %11s %9s %8s\n", "clients", "in flight", "messages",
                "deliveries/s", "p50 ms", "p99 ms", "p99.9 ms", "server us/d", "load us/d",
                "RSS KiB");
}

void print(const bench::Load &load, bench::Figures &figures, qint64 serverNs, qint64 ownNs,
           qint64 residentKib)
{
    const double deliveries = double(std::max<qint64>(figures.deliveries, 1));
    std::printf("%7d %9d %9lld %12.0f %8.2f %8.2f %8.2f %11.2f %9.2f %8lld\n", load.clients,
                load.inFlight, static_cast<long long>(figures.messages),
                deliveries * 1e9 / double(figures.elapsedNs), figures.percentileMs(0.50),
                figures.percentileMs(0.99), figures.percentileMs(0.999),
                double(serverNs) / 1000 / deliveries, double(ownNs) / 1000 / deliveries,
                static_cast<long long>(residentKib));
}

void measure(const bench::Load &load, quint16 port, pid_t process)
{
    bench::Swarm swarm("127.0.0.1", port);
    swarm.join(load.clients, load.perRoom());

    bench::Load warmUp = load;
    warmUp.messages = std::min(load.messages, 50);
    bench::Run(swarm, warmUp).measure();

    const qint64 serverStart = cpuNs(process);
    const qint64 ownStart = cpuNs(0);
    bench::Figures figures = bench::Run(swarm, load).measure();
    const qint64 serverNs = cpuNs(process) - serverStart;
    const qint64 ownNs = cpuNs(0) - ownStart;
    print(load, figures, serverNs, ownNs, support::residentKib(process));
}

void measureOwnServer(const bench::Load &load)
{
    support::Hearthd server;
    server.setListen({QStringLiteral("irc://127.0.0.1:0")});
    server.setConfiguration("[server]\nworkers = " + QByteArray::number(load.workers)
                            + "\n[limits]\ncommands_per_second = 0\n[history]\nenabled = "
                            + (load.history ? "true" : "false") + '\n');
    if (!server.start())
        qFatal("%s", qPrintable(server.errorString()));
    measure(load, server.port(QStringLiteral("irc")), pid_t(server.processId()));
}

void raiseFileLimit()
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
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
    {"clients", "Clients.", &bench::Load::clients, 1, 10'000},
    {"in-flight", "Messages on their way at once.", &bench::Load::inFlight, 1, 64},
    {"rate", "Messages a second, whether or not earlier ones have arrived; 0: see --in-flight.",
     &bench::Load::rate, 0, 100'000},
    {"messages", "Messages to say.", &bench::Load::messages, 1, 1'000'000},
    {"seconds", "Stop after so many.", &bench::Load::seconds, 1, 60},
    {"bytes", "Length of a message.", &bench::Load::textBytes, 0, 400},
    {"workers", "Workers of the server; 0: its own choice.", &bench::Load::workers, 0, 64},
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("What a delivered message costs hearthd."));
    parser.addHelpOption();
    bench::Load load;
    for (const Number &number : numbers)
        parser.addOption({QLatin1String(number.name), QLatin1String(number.text),
                          QStringLiteral("N"), QString::number(load.*number.member)});
    parser.addOption(
        {QStringLiteral("pairs"), QStringLiteral("Two in each room instead of one room.")});
    parser.addOption(
        {QStringLiteral("no-history"), QStringLiteral("Let the server store no messages.")});
    parser.addOption({QStringLiteral("no-head"), QStringLiteral("Print no column names.")});
    parser.addOption({QStringLiteral("port"),
                      QStringLiteral("Measure the server that listens on this port of 127.0.0.1."),
                      QStringLiteral("PORT")});
    parser.addOption({QStringLiteral("process"),
                      QStringLiteral("Process id of that server, for its CPU time and memory."),
                      QStringLiteral("PID")});
    parser.process(application);

    for (const Number &number : numbers)
        load.*number.member =
            std::clamp(parser.value(QLatin1String(number.name)).toInt(), number.least, number.most);
    load.pairs = parser.isSet(QStringLiteral("pairs"));
    load.history = !parser.isSet(QStringLiteral("no-history"));
    if (load.pairs)
        load.clients += load.clients % 2;
    const auto port = parser.value(QStringLiteral("port")).toUShort();
    const auto process = pid_t(parser.value(QStringLiteral("process")).toInt());
    if ((port == 0) != (process <= 0))
        qFatal("--port and --process belong together.");
    raiseFileLimit();
    if (!parser.isSet(QStringLiteral("no-head")))
        printHead();
    if (port != 0)
        measure(load, port, process);
    else
        measureOwnServer(load);
    return 0;
}
