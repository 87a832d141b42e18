#include "client/commandline.h"

#include "common/net/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

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
    line.text = sentence;
    return line;
}

CommandLine show(const QString &text)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::ShowText;
    line.text = text;
    return line;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption profile(
        QStringLiteral("profile"),
        CommandLineText::tr("Keep everything that is remembered in the folder DIR."),
        QStringLiteral("DIR"));
    const QCommandLineOption nick(QStringLiteral("nick"),
                                  CommandLineText::tr("Your name on the servers."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption minimized(
        QStringLiteral("minimized"),
        CommandLineText::tr("Start in the tray, or minimized where there is none."));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   CommandLineText::tr("light, dark, high-contrast or system."),
                                   QStringLiteral("THEME"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("A desktop chat whose server comes with it."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({profile, nick, minimized, theme});
    parser.addPositionalArgument(
        QStringLiteral("URL"),
        CommandLineText::tr("Servers and rooms to open, as irc://host:6667/#room."),
        QStringLiteral("[URL...]"));

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return show(parser.helpText());
    if (parser.isSet(version))
        return show(QCoreApplication::applicationName() + QLatin1Char(' ')
                    + QCoreApplication::applicationVersion() + QLatin1Char('\n'));

    CommandLine line;
    line.profile = parser.value(profile);
    line.nick = parser.value(nick).trimmed();
    line.theme = parser.value(theme);
    line.minimized = parser.isSet(minimized);
    line.urls = parser.positionalArguments();
    const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("high-contrast"), QStringLiteral("system")};
    if (!themes.contains(line.theme))
        return refuse(CommandLineText::tr("There is no theme \"%1\": use light, dark, "
                                          "high-contrast or system.")
                          .arg(line.theme));
    for (const QString &url : std::as_const(line.urls)) {
        if (!net::ServerAddress::parse(url))
            return refuse(CommandLineText::tr("\"%1\" is no address of a chat server. Write it as "
                                              "irc://host:6667/#room.")
                              .arg(url));
    }
    return line;
}

} // namespace client
