# SPDX-License-Identifier: MIT
"""Processes that end together with this one, and the load generator as one of them."""
import ctypes
import json
import os
import resource
import select
import signal
import socket
import subprocess

_running = []
_libc = ctypes.CDLL(None)


class Failure(Exception):
    """A server or load that cannot be measured; the text is the reason."""


def _prepare_child():
    _libc.prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: the child ends when this process does.
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def start(command, **options):
    """Starts a process that end_all() ends. Standard input is a pipe."""
    options.setdefault("stdin", subprocess.PIPE)
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.DEVNULL)
    options.setdefault("bufsize", 0)  # So that select() sees every line that was not read.
    try:
        process = subprocess.Popen(command, preexec_fn=_prepare_child, **options)
    except OSError as error:
        raise Failure(f"{os.path.basename(command[0])}: {error.strerror}") from error
    _running.append(process)
    return process


def end(process):
    """Closes the standard input of a process, and ends it."""
    if process in _running:
        _running.remove(process)
    if process.stdin:
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe:
            pipe.close()


def end_all():
    while _running:
        end(_running[-1])


def end_on_signals():
    """Turns SIGTERM and SIGHUP into an exception, as Ctrl+C is one."""
    def stop(number, _frame):
        raise SystemExit(128 + number)
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGHUP, stop)


def reason_of_end(process):
    """The last line that an ended process wrote to its standard error, if that was captured."""
    lines = process.stderr.read().decode(errors="replace").split("\n") if process.stderr else []
    return next((line.strip() for line in reversed(lines) if line.strip()), "it ended")


def read_line(process, seconds):
    """The next line of the standard output of a process."""
    ready, _, _ = select.select([process.stdout], [], [], seconds)
    if not ready:
        raise Failure(f"no answer within {seconds:.0f} s")
    line = process.stdout.readline()
    if not line:
        raise Failure(reason_of_end(process))
    return line.decode(errors="replace").strip()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for_port(process, port, seconds=10):
    """Waits until something listens on the port."""
    for _ in range(int(seconds * 20)):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            pass
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        raise Failure(f"it ended with exit code {process.returncode}")
    raise Failure(f"it did not listen within {seconds} s")


class Swarm:
    """A running hearth-bench whose clients are connected, or are still connecting."""

    def __init__(self, program, server, *options):
        command = [program, "--commands", "--port", str(server.port), "--process",
                   str(server.process.pid), *server.load_options, *options]
        self.process = start(command, stderr=subprocess.PIPE)

    def joined(self, seconds=60):
        """Waits until all clients are in their rooms; the figures of connecting."""
        return json.loads(read_line(self.process, seconds))

    def ask(self, command, seconds=60):
        """Runs one load, "in-flight=8 seconds=1"; its figures."""
        try:
            self.process.stdin.write(command.encode() + b"\n")
        except BrokenPipeError as error:
            raise Failure(reason_of_end(self.process)) from error
        return json.loads(read_line(self.process, seconds))

    def end(self):
        end(self.process)


def run_once(program, server, *options, seconds=60):
    """Runs hearth-bench to its end; its figures."""
    process = start([program, "--json", "--port", str(server.port), "--process",
                     str(server.process.pid), *server.load_options, *options],
                    stderr=subprocess.PIPE)
    try:
        return json.loads(read_line(process, seconds))
    finally:
        end(process)
