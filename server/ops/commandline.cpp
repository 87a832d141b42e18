// SPDX-License-Identifier: MIT
#include "server/ops/commandline.h"

#include "common/net/listeningurl.h"

#include <QCommandLineParser>

namespace server {

namespace {

constexpr char usage[] = "hearthd [--config FILE] [--data DIR] [--listen URL]... [--check]\n"
                         "       hearthd [--config FILE] [--data DIR] --restore FILE\n"
                         "       hearthd ctl [--data DIR] COMMAND\n";

EarlyExit refuse(QString reason)
{
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return {2, QStringLiteral("hearthd: %1. See hearthd --help.\n").arg(reason)};
}

} // namespace

std::variant<CommandLine, EarlyExit> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The Hearth chat server. For commands to a running server, see hearthd ctl --help."));
    const QCommandLineOption config(QStringLiteral("config"),
                                    QStringLiteral("Read this configuration file."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("Keep the server's files in this folder."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption listen(
        QStringLiteral("listen"),
        QStringLiteral("Listen here instead of on the configured listeners: text, irc or ircs "
                       "with an address, localhost or *, and a port, such as "
                       "irc://localhost:6667. May be repeated."),
        QStringLiteral("URL"));
    const QCommandLineOption check(QStringLiteral("check"),
                                   QStringLiteral("Check the configuration and exit."));
    const QCommandLineOption restore(
        QStringLiteral("restore"),
        QStringLiteral("Replace the database by this backup and exit. The present database is kept "
                       "under another name. The server must not run."),
        QStringLiteral("FILE"));
    const QCommandLineOption version(QStringLiteral("version"),
                                     QStringLiteral("Print the version."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this help."));
    parser.addOptions({config, data, listen, check, restore, version, help});

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return EarlyExit{0, helpText(parser, QLatin1String(usage))};
    if (parser.isSet(version))
        return EarlyExit{0, QStringLiteral("hearthd " HEARTH_VERSION "\n")};
    if (!parser.positionalArguments().isEmpty())
        return refuse(QStringLiteral("\"%1\" is not an option")
                          .arg(parser.positionalArguments().constFirst()));
    for (const QCommandLineOption *option : {&config, &data, &restore}) {
        // Usually an unset variable of a script: do not silently use the defaults.
        if (parser.isSet(*option) && parser.value(*option).isEmpty())
            return refuse(
                QStringLiteral("the value of --%1 is empty").arg(option->names().constFirst()));
    }
    const QStringList urls = parser.values(listen);
    for (const QString &url : urls) {
        if (!net::ListeningUrl::parse(url))
            return refuse(QStringLiteral("--listen needs text, irc or ircs with an address of "
                                         "this machine, localhost or *, and a port, such as "
                                         "ircs://*:6697, not \"%1\"")
                              .arg(url));
    }
    return CommandLine{parser.value(config), parser.value(data), urls, parser.isSet(check),
                       parser.value(restore)};
}

QString helpText(const QCommandLineParser &parser, const QString &usage)
{
    const QString text = parser.helpText();
    return QStringLiteral("Usage: ") + usage + text.sliced(text.indexOf(u'\n') + 1);
}

} // namespace server
