// SPDX-License-Identifier: MIT
#include "common/event/epolldispatcher.h"
#include "common/event/unixsignals.h"
#include "server/accounts/scramverifier.h"
#include "server/app/application.h"
#include "server/app/servercertificate.h"
#include "server/control/controlclient.h"
#include "server/ops/commandline.h"
#include "server/ops/filedescriptors.h"
#include "server/ops/logging.h"
#include "server/ops/servicemanager.h"
#include "server/store/databaserestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

namespace {

enum ExitCode : int { Stopped = 0, Failed = 1, WrongUse = 2 };

int complain(const QString &sentence, ExitCode code = WrongUse)
{
    std::fprintf(stderr, "hearthd: %s\n", sentence.toUtf8().constData());
    return code;
}

void printLine(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
}

/// `hearthd ctl hash`: reads a password and prints what the configuration may contain instead. The
/// password comes from standard input because a command line is visible in the process list.
int printVerifier()
{
    constexpr qsizetype maxBytes = 300;
    constexpr qsizetype saltBytes = 16;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return complain(QStringLiteral("cannot read standard input"), Failed);
    QByteArray password = input.readLine(maxBytes + 2);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty() || password.size() > maxBytes)
        return complain(
            QStringLiteral("expected a password of at most 300 bytes on standard input"));
    QByteArray salt(saltBytes, '\0');
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    printLine(QString::fromLatin1(server::ScramVerifier::make(password, salt).toText()));
    return Stopped;
}

/// The configuration file, with the options of the command line in place of its values.
server::ConfigResult configured(const server::CommandLine &line)
{
    server::Config config;
    if (!line.config.isEmpty()) {
        const server::ConfigResult read = server::readConfig(line.config);
        if (std::holds_alternative<server::ConfigError>(read))
            return read;
        config = std::get<server::Config>(read);
    }
    if (!line.data.isEmpty())
        config.data = line.data;
    if (config.data.isEmpty())
        config.data = server::DataFolder::defaultPath(QProcessEnvironment::systemEnvironment());
    if (!line.listen.isEmpty()) {
        config.listeners.clear();
        for (const QString &url : line.listen)
            config.listeners.append({url.toUtf8(), {}, {}});
    }
    return config;
}

/// `hearthd --restore FILE`
int restoreBackup(const server::Config &config, const QString &file)
{
    server::DataFolder folder; // Locked, so that no server uses the database.
    const QString error = folder.open(config.data);
    if (!error.isEmpty())
        return complain(error, Failed);
    const sqlite::SetAside old =
        server::restoreDatabase(QFileInfo(file).absoluteFilePath(), server::databasePathIn(folder),
                                QDateTime::currentMSecsSinceEpoch());
    if (!old.error.isEmpty())
        return complain(old.error, Failed);
    if (!old.name.isEmpty())
        printLine(QStringLiteral("The previous database is now %1.").arg(old.name));
    printLine(QStringLiteral("The backup was restored."));
    return Stopped;
}

int runServer(const server::Config &config, const server::CommandLine &line)
{
    net::UnixSignals unixSignals;
    server::Application application(config, [line] { return configured(line); });
    const QString error = application.start();
    if (!error.isEmpty())
        return complain(error, Failed);

    const QStringList urls = application.urls();
    for (const QString &url : urls)
        printLine(QStringLiteral("listening ") + url);
    printLine(QStringLiteral("ready"));
    std::fflush(stdout);
    server::notifyReady(QStringLiteral("Listening on ") + urls.join(QStringLiteral(", ")));

    QObject::connect(&unixSignals, &net::UnixSignals::stopRequested, &application,
                     &server::Application::stop);
    QObject::connect(&unixSignals, &net::UnixSignals::reloadRequested, &application,
                     &server::Application::reloadForSignal);
    QObject::connect(&application, &server::Application::stopped, &application,
                     [] { QCoreApplication::exit(Stopped); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    server::keepStandardStreams();
    QCoreApplication::setEventDispatcher(net::createEventDispatcher().release());
    const QCoreApplication qtApplication(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"ctl" && arguments.value(2) == u"hash" && arguments.size() == 3)
        return printVerifier();
    if (arguments.value(1) == u"ctl")
        return server::runControlClient(arguments);

    const auto line = server::parseCommandLine(arguments);
    if (const auto *early = std::get_if<server::EarlyExit>(&line)) {
        std::fputs(early->text.toUtf8().constData(), early->code == 0 ? stdout : stderr);
        return early->code;
    }
    const auto &options = std::get<server::CommandLine>(line);
    const server::ConfigResult result = configured(options);
    if (const auto *error = std::get_if<server::ConfigError>(&result))
        return complain(error->toString());
    if (options.check) {
        const QString error = server::unusableCertificate(std::get<server::Config>(result));
        if (!error.isEmpty())
            return complain(error);
        printLine(QStringLiteral("The configuration is valid."));
        return Stopped;
    }
    if (!options.restore.isEmpty())
        return restoreBackup(std::get<server::Config>(result), options.restore);
    server::installLogging(server::logStyleFor(QProcessEnvironment::systemEnvironment()));
    server::raiseFileLimit();
    return runServer(std::get<server::Config>(result), options);
}
