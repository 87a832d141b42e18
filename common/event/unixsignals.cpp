// SPDX-License-Identifier: MIT
#include "common/event/unixsignals.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace net {

namespace {

// Global, because a signal handler can only reach globals.
volatile std::sig_atomic_t stopSignals = 0;
int signalPipe[2] = {-1, -1};

void handleSignal(int signal)
{
    const int savedErrno = errno;
    if (signal != SIGHUP) {
        if (stopSignals != 0)
            _exit(1);
        stopSignals = 1;
    }
    const char byte = signal == SIGHUP ? 'r' : 's';
    // A full pipe already holds enough requests.
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
    errno = savedErrno;
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

int openSignalPipe()
{
    if (pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals: %s", qPrintable(qt_error_string()));
    return signalPipe[0];
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openSignalPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
    stopSignals = 0;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        setHandler(signal, handleSignal);
    setHandler(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        setHandler(signal, SIG_DFL);
    m_notifier.setEnabled(false);
    for (int &end : signalPipe) {
        close(end);
        end = -1;
    }
}

void UnixSignals::read()
{
    char bytes[64];
    const ssize_t count = ::read(signalPipe[0], bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; ++i) {
        if (bytes[i] == 's')
            emit stopRequested();
        else
            emit reloadRequested();
    }
}

} // namespace net
