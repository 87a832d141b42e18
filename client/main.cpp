// SPDX-License-Identifier: MIT
#include "client/app/application.h"
#include "client/app/commandline.h"
#include "client/app/singleinstance.h"
#include "client/ui/theme/hearthicon.h"
#include "common/event/unixsignals.h"

#include <QApplication>
#include <QSessionManager>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <memory>

namespace {

void print(FILE *file, const QString &text)
{
    std::fputs(qPrintable(text), file);
}

bool hasArgument(int argc, char **argv, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(argv + 1, argv + qMax(1, argc), [&](const char *argument) {
        return std::find(names.begin(), names.end(), QByteArrayView(argument)) != names.end();
    });
}

bool hasDisplay(int argc, char **argv)
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
           || hasArgument(argc, argv, {"-platform", "--platform"});
}

int refuse(const QString &sentence)
{
    print(stderr, QStringLiteral("hearth: ") + sentence + QLatin1Char('\n'));
    return 2;
}

int refuseWithoutDisplay(const QString &why)
{
    return refuse(QStringLiteral("no window can be opened: %1. Start it on a desktop, or run "
                                 "hearthd for a server without a window.")
                      .arg(why));
}

/// Handles --help, --version and mistakes on the command line, which need no display.
int runWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const client::CommandLine line = client::parseCommandLine(QCoreApplication::arguments());
    switch (line.outcome) {
    case client::CommandLine::Outcome::ShowText:
        print(stdout, line.text);
        return 0;
    case client::CommandLine::Outcome::Refuse:
        return refuse(line.text);
    case client::CommandLine::Outcome::Run:
        break;
    }
    return refuseWithoutDisplay(QStringLiteral("there is no display"));
}

/// During its lifetime, a display that cannot be reached ends the program with a message. Qt alone
/// would abort with a core dump.
class DisplayWatch
{
public:
    DisplayWatch() { s_next = qInstallMessageHandler(handle); }
    ~DisplayWatch() { qInstallMessageHandler(s_next); }
    Q_DISABLE_COPY_MOVE(DisplayWatch)

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        static QString why;
        if (type == QtFatalMsg) {
            const QString display =
                qEnvironmentVariable("DISPLAY", qEnvironmentVariable("WAYLAND_DISPLAY"));
            std::_Exit(refuseWithoutDisplay(
                why.isEmpty() ? QStringLiteral("the display %1 cannot be reached").arg(display)
                              : why));
        }
        if (!QByteArrayView(context.category).startsWith("qt.qpa"))
            s_next(type, context, message);
        else if (why.isEmpty())
            why = message.trimmed();
    }

    static inline QtMessageHandler s_next = nullptr;
};

/// Passes the command line on to the window of this profile that is already open.
int handOver(QApplication &app, client::SingleInstance &instance, const client::CommandLine &line)
{
    QObject::connect(&instance, &client::SingleInstance::handedOver, &app, [&app] { app.exit(0); });
    QObject::connect(&instance, &client::SingleInstance::handOverFailed, &app,
                     [&app](const QString &sentence) {
                         print(stderr, QStringLiteral("hearth: ") + sentence + QLatin1Char('\n'));
                         app.exit(1);
                     });
    instance.handOver({line.urls, line.nick, line.theme, line.minimized, line.urlsAreLinks});
    return app.exec();
}

int run(QApplication &app, client::SingleInstance &instance, const client::CommandLine &line,
        const QString &folder)
{
    client::ApplicationOptions options;
    options.profileFolder = folder;
    options.nick = line.nick;
    options.theme = line.theme;
    options.urls = line.urls;
    options.urlsAreLinks = line.urlsAreLinks;
    options.minimized = line.minimized;
    options.keyring = client::systemKeyring;
    client::Application application(options);
    application.theme().install(app);
    app.setWindowIcon(client::applicationIcon(application.theme()));

    const net::UnixSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &net::UnixSignals::stopRequested, &application,
                     &client::Application::quitNow);
    QObject::connect(&signalsOfTheSystem, &net::UnixSignals::reloadRequested, &application,
                     &client::Application::quitNow);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &application,
                     &client::Application::saveForEnd);
    QObject::connect(&instance, &client::SingleInstance::activated, &application,
                     &client::Application::handle);
    QObject::connect(&application, &client::Application::finished, &app, &QApplication::quit,
                     Qt::QueuedConnection);
    application.start();
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("hearth"));
    if (!hasDisplay(argc, argv) || hasArgument(argc, argv, {"--help", "-h", "--version", "-v"}))
        return runWithoutDisplay(argc, argv);
    auto watch = std::make_unique<DisplayWatch>();
    QApplication app(argc, argv);
    watch.reset();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hearth"));
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const client::CommandLine line = client::parseCommandLine(QCoreApplication::arguments());
    if (line.outcome == client::CommandLine::Outcome::Refuse)
        return refuse(line.text);
    const QString folder = line.profile.isEmpty() ? client::Profile::defaultFolder() : line.profile;
    client::Profile::prepareFolder(folder); // Profile::load() reports a failure
    client::SingleInstance instance(folder);
    if (!instance.acquire())
        return handOver(app, instance, line);
    return run(app, instance, line, folder);
}
