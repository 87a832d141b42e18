// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

#include <type_traits>

namespace support {

/// Runs the tests of one file. Takes the arguments of main() without the name of the test.
using TestFunction = int (*)(int argc, char **argv);

/// Adds the tests of a file to the program that contains it. The file must be named tst_<name>.cpp.
struct TestEntry
{
    TestEntry(const char *file, TestFunction function);
};

struct NoApplication
{
    NoApplication(int &, char **) {}
};

template<class Test, class Application>
int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    if constexpr (!std::is_same_v<Application, NoApplication>)
        application.setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support

/// Ends each test file. A program has one or many of them; its first argument names the one that
/// runs: unit_client_session multiline
#define HEARTH_TEST_WITH(Class, Application)                                                       \
    static const support::TestEntry entryOf_##Class{__FILE__, support::runTest<Class, Application>};
/// For tests without an event loop.
#define HEARTH_TEST(Class) HEARTH_TEST_WITH(Class, support::NoApplication)
/// For tests with an event loop.
#define HEARTH_LOOP_TEST(Class) HEARTH_TEST_WITH(Class, QCoreApplication)
/// For tests with windows.
#define HEARTH_WINDOW_TEST(Class) HEARTH_TEST_WITH(Class, QApplication)
