// SPDX-License-Identifier: MIT
#include "server/control/controlclient.h"

#include "server/config/editdistance.h"
#include "server/control/controlreport.h"
#include "server/control/messageexport.h"
#include "server/ops/commandline.h"
#include "server/ops/datafolder.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

#include <cstdio>

namespace server {

namespace {

constexpr int replyTimeoutMs = 5'000;

struct ControlCommand
{
    const char *name;
    const char *request; ///< Command on the control socket.
    const char *summary;
    QString (*report)(const QJsonObject &reply);
    /// Name of the argument, and its key in the request; null: there is no argument.
    const char *argument = nullptr;
    const char *key = nullptr;
    bool waitsLong = false; ///< The answer may take minutes.
};

constexpr ControlCommand commandTable[] = {
    {"status", "status", "show its state, addresses and fingerprint", reportStatus},
    {"people", "people", "list the users", reportPeople},
    {"rooms", "rooms", "list the rooms", reportRooms},
    {"accounts", "accounts", "list the registered accounts, and the codes of new ones",
     reportAccounts},
    {"fingerprint", "status", "show the SHA-256 of its certificate", reportFingerprint},
    {"owner", "owner", "print a token that makes you owner of the lobby", reportOwner},
    {"rehash", "rehash", "reload configuration and certificates", reportRehash},
    {"backup", "backup", "copy the database to a new file", reportBackup, "FILE", "file", true},
    {"export", "export", "print the messages of a room (--json: as JSON lines)", nullptr, "CHANNEL",
     "channel", true},
    {"erase", "erase", "remove everything that an account has written", reportErase, "ACCOUNT",
     "account", true},
    {"stop", "stop", "stop the server", reportStop},
};

constexpr char hashCommand[] = "hash"; ///< Needs no server; see main().

const ControlCommand *findCommand(const QString &name)
{
    for (const ControlCommand &command : commandTable) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString commandHelp()
{
    QString text = QStringLiteral("Sends a command to a running hearthd.\n\nCommands:");
    const auto add = [&text](const QByteArray &name, const char *summary) {
        text +=
            QStringLiteral("\n  %1 %2").arg(QLatin1String(name), -15).arg(QLatin1String(summary));
    };
    for (const ControlCommand &command : commandTable) {
        QByteArray argument;
        if (command.argument)
            argument = ' ' + QByteArray(command.argument);
        add(command.name + argument, command.summary);
    }
    add(hashCommand, "hash a password from standard input for the configuration");
    return text;
}

int complain(const QString &sentence, int exitCode)
{
    std::fprintf(stderr, "hearthd ctl: %s\n", qPrintable(sentence));
    return exitCode;
}

int refuseCommand(const QString &name)
{
    QList<QByteArray> names;
    for (const ControlCommand &command : commandTable)
        names.append(command.name);
    const QByteArray nearest = nearestWord(name.toUtf8(), names);
    QString sentence = QStringLiteral("there is no command \"%1\"").arg(name);
    if (!nearest.isEmpty())
        sentence += QStringLiteral("; did you mean \"%1\"?").arg(QString::fromLatin1(nearest));
    else
        sentence += QStringLiteral("; see hearthd ctl --help.");
    return complain(sentence, 2);
}

/// The socket in @p folder or, if it is empty, in the user's or the system service's data folder.
QString findSocket(const QString &folder)
{
    if (!folder.isEmpty())
        return DataFolder::controlSocketIn(QFileInfo(folder).absoluteFilePath());
    const QString own = DataFolder::controlSocketIn(
        DataFolder::defaultPath(QProcessEnvironment::systemEnvironment()));
    const QString service = DataFolder::controlSocketIn(DataFolder::servicePath());
    return !QFileInfo::exists(own) && QFileInfo::exists(service) ? service : own;
}

QJsonObject failure(const QString &sentence)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), sentence}};
}

QString argumentsProblem(const ControlCommand &command)
{
    const QLatin1String name(command.name);
    return command.argument ? QStringLiteral("%1 needs one argument: %1 %2.")
                                  .arg(name, QLatin1String(command.argument))
                            : QStringLiteral("%1 has no arguments.").arg(name);
}

/// The server has another current folder.
QString argumentOf(const ControlCommand &command, const QString &word)
{
    return command.key == QByteArrayView("file") ? QFileInfo(word).absoluteFilePath() : word;
}

/// Prints the messages of a channel part by part, so that neither side holds all of them.
int printExport(const QString &socketPath, QJsonObject request, bool asJson)
{
    const QString next = QStringLiteral("next");
    do {
        const QJsonObject reply = askServer(socketPath, request, true);
        if (!reply.value(QStringLiteral("ok")).toBool())
            return complain(reply.value(QStringLiteral("error")).toString(), 1);
        const QJsonArray messages = reply.value(QStringLiteral("messages")).toArray();
        for (const QJsonValue &message : messages) {
            const QByteArray line =
                asJson ? QJsonDocument(message.toObject()).toJson(QJsonDocument::Compact) + '\n'
                       : exportedText(message.toObject());
            std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        }
        if (std::fflush(stdout) != 0)
            return complain(QStringLiteral("the output could not be written."), 1);
        request.insert(QStringLiteral("from"), reply.value(next));
    } while (!request.value(QStringLiteral("from")).toString().isEmpty());
    return 0;
}

} // namespace

int runControlClient(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(commandHelp());
    const QCommandLineOption data(
        QStringLiteral("data"), QStringLiteral("The server's data folder."), QStringLiteral("DIR"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this help."));
    const QCommandLineOption json(
        QStringLiteral("json"), QStringLiteral("With export: print one JSON object per message."));
    parser.addOptions({data, json, help});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("One of the above."),
                                 QStringLiteral("ctl COMMAND"));
    if (!parser.parse(arguments))
        return complain(parser.errorText(), 2);
    if (parser.isSet(help)) {
        const QString usage = QStringLiteral("hearthd ctl [--data DIR] COMMAND\n");
        std::fputs(qPrintable(helpText(parser, usage)), stdout);
        return 0;
    }
    const QStringList words = parser.positionalArguments().mid(1);
    if (words.value(0) == QLatin1String(hashCommand))
        return complain(
            QStringLiteral("hash has no arguments; it reads a password from standard input."), 2);
    if (words.isEmpty())
        return complain(QStringLiteral("expected one command; see hearthd ctl --help."), 2);
    const ControlCommand *command = findCommand(words.first());
    if (!command)
        return refuseCommand(words.first());
    if (words.size() != (command->argument ? 2 : 1))
        return complain(argumentsProblem(*command), 2);
    if (parser.isSet(json) && command->report)
        return complain(QStringLiteral("--json belongs to the command export."), 2);
    QJsonObject request{{QStringLiteral("command"), QLatin1String(command->request)}};
    if (command->argument)
        request.insert(QLatin1String(command->key), argumentOf(*command, words.at(1)));
    const QString socket = findSocket(parser.value(data));
    if (!command->report)
        return printExport(socket, request, parser.isSet(json));

    const QJsonObject reply = askServer(socket, request, command->waitsLong);
    if (!reply.value(QStringLiteral("ok")).toBool())
        return complain(reply.value(QStringLiteral("error")).toString(), 1);
    std::fputs(command->report(reply).toUtf8().constData(), stdout);
    return 0;
}

QJsonObject askServer(const QString &socketPath, const QJsonObject &request, bool waitsLong)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(replyTimeoutMs)) {
        if (socket.error() == QLocalSocket::SocketAccessError)
            return failure(
                QStringLiteral("only the user who runs the server may use %1.").arg(socketPath));
        return failure(QStringLiteral("no server answers at %1. Is hearthd running, and is this "
                                      "its data folder (--data)?")
                           .arg(socketPath));
    }
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(waitsLong ? -1 : replyTimeoutMs))
            return failure(QStringLiteral("the server at %1 does not answer.").arg(socketPath));
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}

} // namespace server
