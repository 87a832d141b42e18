// SPDX-License-Identifier: MIT
#include "client/chat/secretwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace client {

namespace {

template<std::size_t Count>
bool isOneOf(const QString &word, const std::array<QLatin1String, Count> &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&word](QLatin1String one) {
        return word.compare(one, Qt::CaseInsensitive) == 0;
    });
}

/// Words after which services read a password.
bool isLogin(const QString &word)
{
    constexpr std::array<QLatin1String, 14> words{
        QLatin1String("identify"), QLatin1String("id"),      QLatin1String("login"),
        QLatin1String("auth"),     QLatin1String("logon"),   QLatin1String("register"),
        QLatin1String("ghost"),    QLatin1String("recover"), QLatin1String("regain"),
        QLatin1String("release"),  QLatin1String("group"),   QLatin1String("set"),
        QLatin1String("setpass"),  QLatin1String("drop")};
    return isOneOf(word, words);
}

bool isLoginLine(const QString &line)
{
    const QString words = line.trimmed();
    return words.contains(u' ') && isLogin(words.section(u' ', 0, 0));
}

bool holdsRawSecret(const QStringList &words)
{
    constexpr std::array<QLatin1String, 9> commands{
        QLatin1String("ACCOUNT"),      QLatin1String("PASS"),     QLatin1String("OPER"),
        QLatin1String("AUTHENTICATE"), QLatin1String("NICKSERV"), QLatin1String("NS"),
        QLatin1String("REGISTER"),     QLatin1String("VERIFY"),   QLatin1String("OWNER")};
    constexpr std::array<QLatin1String, 2> talk{QLatin1String("PRIVMSG"), QLatin1String("NOTICE")};
    const QString command = words.value(0);
    return isOneOf(command, commands) || (isOneOf(command, talk) && isService(words.value(1)));
}

} // namespace

bool isService(const QString &nick)
{
    constexpr std::array<QLatin1String, 4> bots{QLatin1String("Q"), QLatin1String("X"),
                                                QLatin1String("L"), QLatin1String("*status")};
    return nick.section(u'@', 0, 0).endsWith(QLatin1String("serv"), Qt::CaseInsensitive)
           || isOneOf(nick, bots);
}

bool holdsSecret(const QString &text)
{
    const QStringList words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    const QString command = words.value(0);
    constexpr std::array<QLatin1String, 3> talk{QLatin1String("/msg"), QLatin1String("/query"),
                                                QLatin1String("/notice")};
    if (isOneOf(command, talk))
        return isService(words.value(1)) && isLogin(words.value(2));
    if (command.compare(QLatin1String("/raw"), Qt::CaseInsensitive) == 0)
        return holdsRawSecret(words.mid(1));
    if (command.compare(QLatin1String("/oper"), Qt::CaseInsensitive) == 0)
        return true;
    if (command.compare(QLatin1String("/connect"), Qt::CaseInsensitive) == 0)
        return words.value(1).contains(u'@');
    // In the direct chat with a service, whose name is not known here.
    return words.size() <= 3 && words.size() > 1
           && command.compare(QLatin1String("identify"), Qt::CaseInsensitive) == 0;
}

bool holdsSecret(const QString &target, const QString &text)
{
    if (!isService(target))
        return false;
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), isLoginLine);
}

QString withoutSecrets(const QString &target, const QString &text)
{
    if (!holdsSecret(target, text))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (isLoginLine(line))
            line = line.trimmed().section(u' ', 0, 0) + QString(u' ') + QString(4, QChar(0x2022));
    }
    return lines.join(u'\n');
}

} // namespace client
