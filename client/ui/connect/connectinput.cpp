// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectinput.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace client {

namespace {

struct InputTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::ConnectCard)
};

/// The text after the colon of `host:port` or `[v6]:port`, with or without a scheme before it; null
/// when there is no colon.
QString portIn(const QString &server)
{
    const qsizetype scheme = server.indexOf(QLatin1String("://"));
    const QString authority = server.mid(scheme < 0 ? 0 : scheme + 3)
                                  .section(u'/', 0, 0)
                                  .section(u'?', 0, 0)
                                  .section(u'#', 0, 0)
                                  .section(u'@', -1);
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype colon = authority.indexOf(u':', bracket + 1);
    const bool bareIpv6 = bracket < 0 && authority.count(u':') > 1;
    return colon < 0 || bareIpv6 ? QString() : authority.mid(colon + 1);
}

} // namespace

QString nameProblem(const QString &name)
{
    if (name.isEmpty())
        return InputTexts::tr("Type the name that others will see.");
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (std::any_of(name.cbegin(), name.cend(), isSpace))
        return InputTexts::tr("A name cannot contain spaces. Use _ or - between words.");
    if (name.at(0).isDigit() || name.at(0) == u'-')
        return InputTexts::tr("A name must begin with a letter. Put one in front.");
    constexpr QStringView forbidden = u"#&@+%~:,*?!.$'\"/";
    for (const QChar c : name) {
        if (forbidden.contains(c) || c.unicode() < 0x20 || c.unicode() == 0x7f)
            return InputTexts::tr("A name cannot contain “%1”. Leave it out.").arg(c);
    }
    return {};
}

QString nameWithoutSpaces(const QString &name)
{
    return name.simplified().replace(u' ', u'_');
}

QString serverProblem(const QString &server)
{
    if (server.isEmpty())
        return InputTexts::tr("Type the address of a server, or start one with Host here.");
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (std::any_of(server.cbegin(), server.cend(), isSpace))
        return InputTexts::tr("An address cannot contain spaces. It looks like chat.example.org.");
    const qsizetype scheme = server.indexOf(QLatin1String("://"));
    if (scheme >= 0 && inviteIn(server).isEmpty())
        return InputTexts::tr("Only irc:// and ircs:// addresses work here. "
                              "An example is ircs://chat.example.org.");
    const QString port = portIn(server);
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    if (!port.isNull() && (!isNumber || number < 1 || number > 65535))
        return InputTexts::tr("A port is a number from 1 to 65535.");
    return {};
}

QString inviteIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool scheme = trimmed.startsWith(QLatin1String("irc://"), Qt::CaseInsensitive)
                        || trimmed.startsWith(QLatin1String("ircs://"), Qt::CaseInsensitive);
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (!scheme || trimmed.size() > 1000 || std::any_of(trimmed.cbegin(), trimmed.cend(), isSpace))
        return {};
    const QUrl url(trimmed);
    return url.isValid() && !url.host().isEmpty() ? trimmed : QString();
}

} // namespace client
