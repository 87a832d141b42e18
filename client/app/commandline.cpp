// SPDX-License-Identifier: MIT
#include "client/app/commandline.h"

#include "client/chat/displaytext.h"
#include "client/profile/profile.h"
#include "client/ui/connect/connectinput.h"
#include "common/net/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace client {

namespace {

/// The context of these sentences for translators.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(client::CommandLineText)
};

CommandLine refuse(const QString &sentence)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::Refuse;
    line.text = CommandLineText::tr("%1 Run hearth --help for the list of options.").arg(sentence);
    return line;
}

CommandLine show(const QString &text)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::ShowText;
    line.text = text;
    return line;
}

/// The help text of @p parser, with the name of the program instead of its path and a usage line
/// that has every option.
QString helpText(const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    return CommandLineText::tr("Usage: %1\n")
               .arg(QLatin1String("hearth [--profile DIR] [--nick NAME] [--minimized] "
                                  "[--theme THEME] [--link] [URL...]"))
           + text.sliced(text.indexOf(u'\n') + 1);
}

/// Empty if the values of @p line are usable.
QString problemOf(const CommandLine &line, bool hasNick, bool hasProfile)
{
    const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("high-contrast"), QStringLiteral("system")};
    if (!themes.contains(line.theme))
        return CommandLineText::tr("There is no theme \"%1\": use light, dark, high-contrast or "
                                   "system.")
            .arg(line.theme);
    if (const QString problem = nameProblem(line.nick); hasNick && !problem.isEmpty())
        return CommandLineText::tr("\"%1\" cannot be used as a name. %2").arg(line.nick, problem);
    if (hasProfile && line.profile.isEmpty())
        return CommandLineText::tr("--profile needs the name of a folder.");
    for (const QString &url : line.urls) {
        QString withoutUser = url;
        net::takeUserInfo(withoutUser);
        if (!net::ServerAddress::parse(url))
            return CommandLineText::tr("\"%1\" is not the address of a chat server. Write it as "
                                       "irc://host:6667/#room.")
                .arg(withoutUser);
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption profile(
        QStringLiteral("profile"),
        CommandLineText::tr("Keep settings, servers and passwords in the folder DIR (default: %1).")
            .arg(QDir::toNativeSeparators(Profile::defaultFolder())),
        QStringLiteral("DIR"));
    const QCommandLineOption nick(QStringLiteral("nick"),
                                  CommandLineText::tr("Your name on the servers."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption minimized(
        QStringLiteral("minimized"),
        CommandLineText::tr("Start in the tray, or minimized if there is no tray."));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   CommandLineText::tr("light, dark, high-contrast or system."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption link(
        QStringLiteral("link"),
        CommandLineText::tr(
            "The addresses come from a link: ask before connecting unless the server "
            "is known. The desktop file uses this."));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("A desktop chat whose server comes with it."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  CommandLineText::tr("Print this text."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     CommandLineText::tr("Print the version."));
    parser.addOptions({profile, nick, minimized, theme, link, help, version});
    parser.addPositionalArgument(
        QStringLiteral("URL"),
        CommandLineText::tr("Servers and rooms to open, as irc://host:6667/#room."),
        QStringLiteral("[URL...]"));

    if (!parser.parse(arguments))
        return refuse(asSentence(parser.errorText()));
    if (parser.isSet(help))
        return show(helpText(parser));
    if (parser.isSet(version))
        return show(QCoreApplication::applicationName() + QLatin1Char(' ')
                    + QCoreApplication::applicationVersion() + QLatin1Char('\n'));

    CommandLine line;
    line.profile = parser.value(profile);
    line.nick = parser.value(nick).trimmed();
    line.theme = parser.value(theme);
    line.minimized = parser.isSet(minimized);
    line.urlsAreLinks = parser.isSet(link);
    line.urls = parser.positionalArguments();
    const QString problem = problemOf(line, parser.isSet(nick), parser.isSet(profile));
    return problem.isEmpty() ? line : refuse(problem);
}

} // namespace client
