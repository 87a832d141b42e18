#include "client/application.h"
#include "client/commandline.h"
#include "client/singleinstance.h"
#include "client/ui/hearthicon.h"
#include "common/net/unixsignals.h"

#include <QApplication>
#include <QSessionManager>

#include <cstdio>

namespace {

void print(FILE *file, const QString &text)
{
    std::fputs(qPrintable(text), file);
}

/// --help and --version need no display.
bool asksForText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int refuse(const QString &sentence)
{
    print(stderr, QStringLiteral("hearth: ") + sentence + QLatin1Char('\n'));
    return 2;
}

/// A window of this profile is open: it gets the addresses, this program ends.
int handOver(QApplication &app, client::SingleInstance &instance, const QStringList &urls)
{
    QObject::connect(&instance, &client::SingleInstance::handedOver, &app, [&app] { app.exit(0); });
    QObject::connect(&instance, &client::SingleInstance::handOverFailed, &app,
                     [&app](const QString &sentence) {
                         print(stderr, QStringLiteral("hearth: ") + sentence + QLatin1Char('\n'));
                         app.exit(1);
                     });
    instance.handOver(urls);
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
    options.minimized = line.minimized;
    client::Application application(options);
    application.theme().install(app);
    app.setWindowIcon(client::applicationIcon(application.theme()));

    const net::UnixSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &net::UnixSignals::stopRequested, &application,
                     &client::Application::quitNow);
    QObject::connect(&signalsOfTheSystem, &net::UnixSignals::reloadRequested, &application,
                     &client::Application::quitNow);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &application,
                     &client::Application::save);
    QObject::connect(&instance, &client::SingleInstance::activated, &application,
                     &client::Application::open);
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
    if (asksForText(argc, argv)) {
        const QCoreApplication app(argc, argv);
        const client::CommandLine line = client::parseCommandLine(QCoreApplication::arguments());
        if (line.outcome == client::CommandLine::Outcome::ShowText) {
            print(stdout, line.text);
            return 0;
        }
    }
    if (!hasDisplay())
        return refuse(QStringLiteral("there is no display to open a window on. Start it on a "
                                     "desktop, or run hearthd for a server without a window."));
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hearth"));
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const client::CommandLine line = client::parseCommandLine(QCoreApplication::arguments());
    if (line.outcome == client::CommandLine::Outcome::Refuse)
        return refuse(line.text);
    const QString folder = line.profile.isEmpty() ? client::Profile::defaultFolder() : line.profile;
    client::Profile::prepareFolder(folder); // what is wrong with it is said in the window
    client::SingleInstance instance(folder);
    if (!instance.acquire())
        return handOver(app, instance, line.urls);
    return run(app, instance, line, folder);
}
