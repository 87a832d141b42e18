// SPDX-License-Identifier: MIT
#pragma once

#include "common/event/epolldispatcher_linux.h"

#include <QCoreApplication>
#include <QObject>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

/// Base of tests that run with an EpollDispatcher. Each test has two connected sockets.
class EpollDispatcherFixture : public QObject
{
protected:
    static net::EpollDispatcher *dispatcher()
    {
        return static_cast<net::EpollDispatcher *>(QAbstractEventDispatcher::instance());
    }
    static bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
    {
        return dispatcher()->processEvents(flags);
    }

    void makePair()
    {
        int pair[2] = {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
        m_here = pair[0];
        m_there = pair[1];
    }

    void closePair()
    {
        ::close(m_here);
        ::close(m_there);
    }

    int m_here = -1;
    int m_there = -1;
};

template<class Test>
int runOverEpollDispatcher(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new net::EpollDispatcher); // The application owns it.
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
