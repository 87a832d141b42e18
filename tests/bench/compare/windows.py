# SPDX-License-Identifier: MIT
"""The window beside HexChat, Konversation and irssi: each one joins 50 channels of a scripted
server, idles, and reads a flood of messages in one of them. All but irssi run under Xvfb."""
import os
import pty
import shutil
import socket
import subprocess
import tempfile
import threading
import time

from processes import Failure, end, read_line, start

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(process):
    with open(f"/proc/{process.pid}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident_mib(process):
    with open(f"/proc/{process.pid}/status", encoding="utf-8") as file:
        for line in file:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0.0


def settle(process, most=40):
    """Waits until the process has used less than 1 % of a core for two seconds."""
    quiet, last = 0, cpu_seconds(process)
    for _ in range(most * 2):
        time.sleep(0.5)
        now = cpu_seconds(process)
        quiet = quiet + 1 if now - last <= 0.011 else 0
        last = now
        if quiet >= 4:
            return


class ScriptedServer:
    """One connection that gets a welcome and 50 channels."""

    CHANNELS = ["#flood"] + [f"#room{n}" for n in range(1, 50)]

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.link = None

    def accept(self, seconds):
        self.listener.settimeout(seconds)
        try:
            self.link, _ = self.listener.accept()
        except socket.timeout:
            return False
        self.link.settimeout(300)
        return True

    def read_until(self, words):
        """Waits for a line with all the words."""
        received = b""
        while not any(all(word in line for word in words) for line in received.split(b"\n")):
            try:
                more = self.link.recv(65536)
            except OSError as error:
                raise Failure("the client fell silent") from error
            if not more:
                raise Failure("the client closed the connection")
            received = received.rpartition(b"\n")[2] + more if len(received) > 65536 else (
                received + more)

    def welcome(self):
        # irssi sends its name only after this reply.
        self.link.sendall(b":h CAP * LS :\r\n")
        self.read_until([b"USER "])
        joins = "".join(f":ana!a@h JOIN {channel}\r\n:h 353 ana = {channel} :ana ben\r\n"
                        f":h 366 ana {channel} :End\r\n" for channel in self.CHANNELS)
        self.link.sendall(b":h 001 ana :Welcome\r\n:h 376 ana :End\r\n" + joins.encode()
                          + b"PING :joined\r\n")
        self.read_until([b"PONG", b"joined"])

    def flood(self, count):
        """Sends messages. Returns the seconds until the client answers the PING behind them."""
        lines = b"".join(
            b":user%d!u@h PRIVMSG #flood :good morning, this is message number %d of a long day"
            b"\r\n" % (n % 100, n) for n in range(1, count + 1))
        started = time.monotonic()
        self.link.sendall(lines + b"PING :end\r\n")
        self.read_until([b"PONG", b"end"])
        return time.monotonic() - started

    def close(self):
        self.listener.close()
        if self.link:
            self.link.close()


class WindowCases:
    def __init__(self, cases, hearth):
        self.cases = cases
        self.hearth = hearth
        self.messages = 5_000 if cases.quick else 100_000
        self.display = ""
        self.bus = ""

    def round(self):
        for name in ("hearth", "hexchat", "konversation", "irssi"):
            self.cases.guarded("flood", name, lambda one=name: self._measure(one))
            reason = self.cases.results["flood"].get(name, {}).get("reason")
            if reason:
                self.cases.note_failure("start", name, reason)

    def _start_display(self):
        if self.display:
            return
        for program in ("Xvfb", "openbox", "xdotool"):
            if not shutil.which(program):
                raise Failure(f"{program} is not installed")
        server = start(["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1400x900x24"])
        self.display = ":" + read_line(server, 20)
        start(["openbox"], env=self._environment())
        for _ in range(200):
            if self._xdotool("get_num_desktops") == 0:
                return
            time.sleep(0.05)
        self.display = ""
        raise Failure("openbox does not answer")

    def _xdotool(self, *arguments):
        """The exit code of xdotool on the display."""
        return subprocess.run(["xdotool", *arguments], env=self._environment(), check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode

    def _session_bus(self):
        if not self.bus:
            if not shutil.which("dbus-daemon"):
                raise Failure("dbus-daemon is not installed")
            daemon = start(["dbus-daemon", "--session", "--nofork", "--print-address"])
            self.bus = read_line(daemon, 20)
        return self.bus

    def _environment(self, folder=""):
        changed = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "TERM": "xterm"}
        if folder:
            changed["HOME"] = folder
        return {**os.environ, **changed}

    def _command(self, name, folder, port):
        if name == "hearth":
            return [self.hearth, "--profile", folder, "--nick", "ana",
                    f"irc://127.0.0.1:{port}/#flood"]
        if name == "konversation":
            program = os.environ.get("KONVERSATION", shutil.which(name))
            if not program:
                raise Failure("not installed, and KONVERSATION names no program")
            return [program, "--server", "127.0.0.1", "--port", str(port), "--channel", "#flood",
                    "--nick", "ana"]
        if not shutil.which(name):
            raise Failure("not installed")
        if name == "irssi":
            return ["irssi", f"--home={folder}", "-c", "127.0.0.1", "-p", str(port), "-n", "ana"]
        with open(os.path.join(folder, "hexchat.conf"), "w", encoding="utf-8") as file:
            file.write("irc_nick1 = ana\ngui_slist_skip = 1\nidentd_server = 0\n")
        return ["hexchat", "-d", folder, f"--url=irc://127.0.0.1:{port}/flood"]

    def _start(self, name, folder, port):
        command = self._command(name, folder, port)
        if name != "irssi":
            environment = self._environment(folder)
            if name == "konversation":
                environment["DBUS_SESSION_BUS_ADDRESS"] = self._session_bus()
            return start(command, env=environment, stdout=subprocess.DEVNULL)
        master, terminal = pty.openpty()
        process = start(command, env=self._environment(folder), stdin=terminal, stdout=terminal)
        process.stdout = process.stdin = None
        os.close(terminal)
        threading.Thread(target=drain, args=(master,), daemon=True).start()
        return process

    def _measure(self, name):
        folder = tempfile.mkdtemp(prefix="hearth-bench-")
        server = ScriptedServer()
        process = None
        try:
            if name != "irssi":
                self._start_display()
            started = time.monotonic()
            process = self._start(name, folder, server.port)
            # HexChat warns about the user root in a dialog.
            asks = name == "hexchat" and os.getuid() == 0
            for _ in range(60):
                if server.accept(0.5 if asks else 30) or not asks:
                    break
                self._xdotool("key", "Return")
            if not server.link:
                raise Failure("it did not connect")
            seconds = time.monotonic() - started
            server.welcome()
            self._note(name, process, server, None if asks else seconds)
        finally:
            server.close()
            if process:
                end(process)
            shutil.rmtree(folder, ignore_errors=True)

    def _note(self, name, process, server, seconds):
        settle(process)
        before = cpu_seconds(process)
        resident = resident_mib(process)
        idle = 2 if self.cases.quick else 5
        time.sleep(idle)
        now = cpu_seconds(process)
        values = {"mib": resident, "idle": (now - before) / idle * 100}
        if seconds is not None:
            values["seconds"] = seconds
        self.cases.note("start", name, values)
        pong = server.flood(self.messages)
        settle(process)
        used = cpu_seconds(process) - now
        self.cases.note("flood", name, {"us": used * 1e6 / self.messages, "pong": pong,
                                        "mib": resident_mib(process)})


def drain(descriptor):
    """Reads the output of a terminal program until it ends."""
    try:
        while os.read(descriptor, 65536):
            pass
    except OSError:
        os.close(descriptor)
