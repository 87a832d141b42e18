# SPDX-License-Identifier: MIT
"""Starts hearthd and the servers that it is compared with, each in a folder of its own."""
import os
import shutil
import tempfile
from subprocess import DEVNULL

from processes import Failure, end, free_port, read_line, start, wait_for_port

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(os.path.dirname(HERE), "peers")


class Server:
    """A running server: its port, its process, and the options of hearth-bench that it needs."""

    def __init__(self, load_options=()):
        self.folder = tempfile.mkdtemp(prefix="hearth-bench-")
        self.load_options = list(load_options)
        self.port = 0
        self.process = None

    def path(self, name):
        return os.path.join(self.folder, name)

    def configure(self, peer, **values):
        """Fills in the configuration of a peer. Returns its path."""
        with open(os.path.join(PEERS, peer), encoding="utf-8") as file:
            text = file.read()
        for name, value in {"PORT": self.port, "FOLDER": self.folder, **values}.items():
            text = text.replace(f"@{name}@", str(value))
        with open(self.path(peer), "w", encoding="utf-8") as file:
            file.write(text)
        return self.path(peer)

    def end(self):
        if self.process:
            end(self.process)
        shutil.rmtree(self.folder, ignore_errors=True)


class Systems:
    """Knows how to start each system. Each method returns a running Server or raises Failure."""

    def __init__(self, programs, packages):
        self.programs = programs
        self.packages = packages

    def start(self, name, **options):
        try:
            return getattr(self, name)(**options)
        except Failure:
            raise
        except OSError as error:
            raise Failure(str(error)) from error

    def _program(self, name):
        path = os.path.join(self.programs, name)
        if not os.path.exists(path):
            raise Failure("not built")
        return path

    def _run(self, server, launch):
        try:
            launch(server)
        except BaseException:
            server.end()
            raise
        return server

    def hearthd(self, workers=0, history=True, tls="", limits=False):
        scheme = "ircs" if tls else "irc"

        def launch(server):
            with open(server.path("hearthd.toml"), "w", encoding="utf-8") as file:
                file.write(f"[server]\nworkers = {workers}\n"
                           + ("" if limits else "[limits]\ncommands_per_second = 0\n")
                           + f"[history]\nenabled = {'true' if history else 'false'}\n")
            server.process = start([self._program("hearthd"), "--config",
                                    server.path("hearthd.toml"), "--data", server.path("data"),
                                    "--listen", f"{scheme}://127.0.0.1:0"])
            line = ""
            while line != "ready":
                line = read_line(server.process, 20)
                if line.startswith("listening "):
                    server.port = int(line.rsplit(":", 1)[1])
        return self._run(Server(["--tls", tls] if tls else []), launch)

    def epoll(self):
        return self._baseline(["bench-epoll"])

    def qt_events(self):
        return self._baseline(["bench-qt"])

    def qt_polled(self):
        return self._baseline(["bench-qt", "--poll"])

    def _baseline(self, command):
        def launch(server):
            server.process = start([self._program(command[0]), *command[1:]])
            server.port = int(read_line(server.process, 10))
        return self._run(Server(), launch)

    def inspircd(self):
        unpacked = os.path.join(self.packages, "inspircd")
        return self._peer([os.path.join(unpacked, "usr/sbin/inspircd"), "--nofork", "--runasroot",
                           "--config"], "=", "inspircd.conf", UNPACKED=unpacked)

    def ngircd(self):
        program = os.path.join(self.packages, "ngircd/usr/sbin/ngircd")
        return self._peer([program, "-n", "-f"], " ", "ngircd.conf")

    def ergo(self):
        program = os.environ.get("ERGO", "")
        if not program:
            raise Failure("ERGO names no program")
        languages = os.path.join(os.path.dirname(program), "languages")
        return self._peer([program, "run", "--conf"], " ", "ergo.yaml", LANGUAGES=languages)

    def _peer(self, command, joint, configuration, **values):
        if not os.path.exists(command[0]):
            raise Failure("not installed")

        def launch(server):
            server.port = free_port()
            path = server.configure(configuration, **values)
            words = [*command[:-1], f"{command[-1]}={path}"] if joint == "=" else [*command, path]
            server.process = start(words, stdout=DEVNULL, cwd=server.folder)
            wait_for_port(server.process, server.port)
        return self._run(Server(), launch)

    def ncat(self):
        program = shutil.which("ncat")
        if not program:
            raise Failure("not installed")

        def launch(server):
            server.port = free_port()
            server.process = start([program, "--broker", "--chat", "--max-conns", "1010", "-l",
                                    "127.0.0.1", str(server.port)], stdout=DEVNULL)
            wait_for_port(server.process, server.port)
        # Its queue of waiting connections is short.
        return self._run(Server(["--chat", "--connecting", "4"]), launch)
