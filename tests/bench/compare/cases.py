# SPDX-License-Identifier: MIT
"""The loads: which systems they run, and which figures they take from hearth-bench."""
import json
import os
import sys
import time

from processes import Failure, Swarm, end, read_line, run_once, start

# Key, name in tables, how Systems starts it.
SYSTEMS = [
    ("epoll", "bare epoll", ("epoll", {})),
    ("hearthd", "**hearthd**", ("hearthd", {})),
    ("nohistory", "hearthd, history off", ("hearthd", {"history": False})),
    ("workers2", "hearthd, 2 workers", ("hearthd", {"workers": 2})),
    ("workers4", "hearthd, 4 workers", ("hearthd", {"workers": 4})),
    ("tls", "hearthd, TLS 1.3", ("hearthd", {"tls": "1.3"})),
    ("inspircd", "InspIRCd", ("inspircd", {})),
    ("ngircd", "ngIRCd", ("ngircd", {})),
    ("ergo", "Ergo", ("ergo", {})),
    ("ncat", "ncat --broker --chat", ("ncat", {})),
    ("qt_events", "article of 2001, by events", ("qt_events", {})),
    ("qt_polled", "article of 2001, polled", ("qt_polled", {})),
]
# ngIRCd registers 13 clients a second, however many connect at once.
SLOW_TO_JOIN, SLOW_REASON = "ngircd", "registers 13 clients a second"
SMALL_ONLY = {"workers2", "workers4", "tls"}  # Measured in the channel of 200 only.
NO_CHANNELS = {"qt_polled"}  # Once connected, the same as qt_events.

# Key, title, clients, command for hearth-bench.
CHANNEL_CASES = [
    ("c10w8", "10 in a channel, window 8", 10, "in-flight=8 messages=100000 seconds=1"),
    ("c100w8", "100 in a channel, window 8", 100, "in-flight=8 messages=100000 seconds=1"),
    ("c200w1", "200 in a channel, window 1", 200, "in-flight=1 messages=100000 seconds=1"),
    ("c200w8", "200 in a channel, window 8", 200, "in-flight=8 messages=100000 seconds=1"),
    ("c200w64", "200 in a channel, window 64", 200, "in-flight=64 messages=100000 seconds=1"),
    ("c200r100", "200 in a channel, 100 messages a second", 200,
     "rate=100 messages=150 seconds=2"),
    ("c200r250", "200 in a channel, 250 messages a second", 200,
     "rate=250 messages=250 seconds=2"),
    ("c1000w8", "1,000 in a channel, window 8", 1000, "in-flight=8 messages=100000 seconds=1"),
]
DELIVERY_METRICS = [("us", "CPU, us per delivery"), ("p99", "p99, ms"), ("rate", "deliveries/s")]
PAIRS_METRICS = [("us", "CPU, us per message"), ("p99", "p99, ms"), ("rate", "messages/s")]
STORM_METRICS = [("wall", "wall, s"), ("cpu", "CPU, us per connection"),
                 ("kib", "memory, KiB per connection"), ("idle", "CPU when idle, % of a core")]
WELCOME_METRICS = [("p50", "p50, ms"), ("p99", "most, ms")]
TLS_METRICS = [("kib", "memory, KiB per connection"), ("full", "full handshake, CPU ms"),
               ("resumed", "resumed, CPU ms")]
STORE_METRICS = [("us", "CPU, us per message"), ("log", "bytes written to the log"),
                 ("file", "bytes in the file")]
STORE_SYSTEMS = [(f"{many}in{channels}", f"{many} in a transaction, {name}")
                 for channels, name in ((1, "1 channel"), (4000, "4,000 channels"))
                 for many in (1, 16, 256)]
WORST_METRICS = [("p99", "p99 of a quiet pair, ms"), ("p50", "p50, ms")]

CLIENTS = [("hearth", "**Hearth**"), ("hexchat", "HexChat"),
           ("konversation", "Konversation"), ("irssi", "irssi")]
FLOOD_METRICS = [("us", "CPU, us per message"), ("pong", "until all are read, s"),
                 ("mib", "memory afterwards, MiB")]
START_METRICS = [("mib", "memory, MiB"), ("seconds", "start until it connects, s"),
                 ("idle", "CPU when idle, % of a core")]


def delivery_values(figures):
    deliveries = figures["deliveries"]
    if deliveries == 0:
        raise Failure("no message arrived")
    return {"us": figures["server_ns"] / 1000 / deliveries, "p99": figures["p99_ms"],
            "rate": deliveries / figures["elapsed_ns"] * 1e9}


class Cases:
    """Runs cases and collects their values in `results`, as figures.py describes them."""

    def __init__(self, systems, program, quick):
        self.systems = systems
        self.program = program
        self.quick = quick
        self.results = {}
        self.pairs_clients = 1000 if quick else 8000
        self.tls_clients = 200 if quick else 2000

    def note(self, case, system, values):
        metrics = self.results.setdefault(case, {}).setdefault(system, {})
        for metric, value in values.items():
            metrics.setdefault(metric, []).append(value)

    def note_failure(self, case, system, reason):
        """What was measured before stays."""
        self.results.setdefault(case, {}).setdefault(system, {})["reason"] = reason

    def guarded(self, case, system, measure):
        """Measures, or notes why that failed; a system that failed is not tried again."""
        if "reason" in self.results.get(case, {}).get(system, {}):
            return
        started = time.monotonic()
        try:
            measure()
        except Failure as failure:
            self.note_failure(case, system, str(failure))
        print(f"{case} {system}: {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)

    def with_server(self, case, system, launch, measure):
        def run():
            server = self.systems.start(launch[0], **launch[1])
            try:
                measure(server)
            finally:
                server.end()
        self.guarded(case, system, run)

    # Pairs, storms, idle connections

    def pairs(self):
        for system, _, launch in SYSTEMS:
            if system in SMALL_ONLY - {"workers2", "workers4"} or system in NO_CHANNELS | {"ncat"}:
                continue
            if system == SLOW_TO_JOIN:  # It would need ten minutes.
                self.note_failure("pairs", system, SLOW_REASON)
                continue
            self.with_server("pairs", system, launch, lambda server, name=system:
                             self._pairs(name, server))

    def _pairs(self, system, server):
        swarm = Swarm(self.program, server, "--pairs", "--clients", str(self.pairs_clients),
                      "--connecting", "1000")
        try:
            joined = swarm.joined(90)
            clients = joined["clients"]
            swarm.ask("idle=4 messages=0")  # Work that is left from joining.
            idle = swarm.ask("idle=2 messages=0")
            values = delivery_values(swarm.ask("in-flight=16 messages=200000 seconds=1"))
            values.update(
                wall=joined["join_elapsed_ns"] / 1e9,
                cpu=joined["join_server_ns"] / 1000 / clients,
                kib=(idle["rss_kib"] - joined["rss_before_kib"]) / clients,
                idle=idle["idle_server_ns"] / 1e9 / idle["idle_seconds"] * 100)
            self.note("pairs", system, values)
        finally:
            swarm.end()

    # TLS

    def tls(self):
        self.with_server("tls", "tls1.3", ("hearthd", {"tls": "1.3"}), self._tls_memory)
        for version in ("1.3", "1.2"):
            self.with_server("tls", f"tls{version}", ("hearthd", {"tls": version}),
                             lambda server, name=f"tls{version}": self._handshakes(name, server))

    def _tls_memory(self, server):
        figures = self._connect_once(server, "--pairs", "--messages", "0")
        kib = figures["rss_kib"] - figures["rss_before_kib"]
        self.note("tls", "tls1.3", {"kib": kib / figures["clients"]})

    def _handshakes(self, system, server):
        figures = self._connect_once(server, "--handshakes", "--resume")
        clients = figures["clients"]
        self.note("tls", system, {"full": figures["join_server_ns"] / 1e6 / clients})
        if figures["resumed"] == clients:
            self.note("tls", system, {"resumed": figures["rejoin_server_ns"] / 1e6 / clients})

    def _connect_once(self, server, *options):
        return run_once(self.program, server, "--clients", str(self.tls_clients), *options)

    # Time to the welcome

    def welcome(self):
        slow = {"inspircd", "ngircd"}
        for system, _, launch in SYSTEMS:
            if system in SMALL_ONLY or system in ("nohistory", "ncat"):
                continue
            count = "5" if system in slow or self.quick else "30"

            def measure(server, name=system, count=count):
                figures = run_once(self.program, server, "--welcome", count)
                self.note("welcome", name, {"p50": figures["p50_ms"], "p99": figures["p999_ms"]})
            self.with_server("welcome", system, launch, measure)

    # What the store costs

    def store(self):
        self.guarded("store", STORE_SYSTEMS[0][0], self._store)

    def _store(self):
        process = start([os.path.join(os.path.dirname(self.program), "bench-store")])
        try:
            for system, _ in STORE_SYSTEMS:
                figures = json.loads(read_line(process, 60))
                self.note("store", system, {"us": figures["us"], "log": figures["log_bytes"],
                                            "file": figures["file_bytes"]})
        finally:
            end(process)

    # A quiet pair beside the worst client that the limits permit

    def worst(self):
        crowd = "100" if self.quick else "800"

        def quiet(server, name):
            figures = run_once(self.program, server, "--pairs", "--clients", "80", "--rate", "100",
                               "--messages", "300", "--seconds", "3")
            self.note("worst", name, {"p99": figures["p99_ms"], "p50": figures["p50_ms"]})

        def measure(server):
            quiet(server, "alone")
            client = start([self.program, "--worst-client", "--clients", crowd, "--seconds", "30",
                            "--port", str(server.port), "--process", str(server.process.pid),
                            "--name", "w"])
            try:
                if read_line(client, 30) != "ready":
                    raise Failure("the worst client could not join")
                quiet(server, "beside")
            finally:
                end(client)
        self.with_server("worst", "beside", ("hearthd", {"limits": True}), measure)


class Channels:
    """Servers and connected swarms for the channel cases; they stay for all rounds."""

    def __init__(self, cases):
        self.cases = cases
        self.servers = {}
        self.swarms = {}  # (system, clients) -> Swarm
        self.sizes = (10, 200) if cases.quick else (10, 100, 200, 1000)

    def start(self):
        for system, _, launch in SYSTEMS:
            if system in NO_CHANNELS:
                continue
            for clients in (200,) if system in SMALL_ONLY else self.sizes:
                self._guard(system, clients, lambda s=system, c=clients, how=launch:
                            self._connect(s, c, how))
        for (system, clients), swarm in list(self.swarms.items()):
            self._guard(system, clients, lambda one=swarm: one.joined(150))

    def _guard(self, system, clients, action):
        for case, _, size, _ in CHANNEL_CASES:
            if size == clients:
                self.cases.guarded(case, system, action)
                break
        reason = self.cases.results.get(case, {}).get(system, {}).get("reason")
        if reason:
            for other, _, size, _ in CHANNEL_CASES:
                if size == clients:
                    self.cases.note_failure(other, system, reason)

    def _connect(self, system, clients, launch):
        if system == SLOW_TO_JOIN and clients > 200:
            raise Failure(SLOW_REASON)
        # ncat knows one room only, so each size needs a server of its own.
        key = (system, clients) if system == "ncat" else system
        if key not in self.servers:
            self.servers[key] = self.cases.systems.start(launch[0], **launch[1])
        self.swarms[(system, clients)] = Swarm(self.cases.program, self.servers[key], "--clients",
                                               str(clients), "--name", "abcd"[self.sizes.index(clients)])

    def round(self):
        for case, _, clients, command in CHANNEL_CASES:
            for system, _, _ in SYSTEMS:
                swarm = self.swarms.get((system, clients))
                if swarm:
                    self.cases.guarded(case, system, lambda: self.cases.note(
                        case, system, delivery_values(swarm.ask(command, 30))))

    def end(self):
        for swarm in self.swarms.values():
            swarm.end()
        for server in self.servers.values():
            server.end()
