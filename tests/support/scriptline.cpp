// SPDX-License-Identifier: MIT
#include "tests/support/scriptline.h"

#include "common/irc/message.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace test {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(
        QStringLiteral("<([A-Za-z0-9_.@-]+|[^<> ]\\*[0-9]+)>|\\\\x([0-9A-Fa-f]{2})"));
    return pattern;
}

// Bytes are matched as Latin-1, which keeps each byte one character.
QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QByteArray valueOf(const QRegularExpressionMatch &match,
                   const QHash<QByteArray, QByteArray> &values)
{
    if (match.hasCaptured(2))
        return QByteArray::fromHex(match.captured(2).toLatin1());
    const QByteArray name = match.captured(1).toLatin1();
    const qsizetype star = name.indexOf('*');
    if (star > 0)
        return name.left(star).repeated(name.mid(star + 1).toInt());
    return values.value(name, match.captured(0).toLatin1());
}

} // namespace

QByteArray normalizedLine(const QByteArray &line)
{
    const auto message = irc::Message::parse(line);
    return message && !line.startsWith('(') ? message->toLine().chopped(2) : line;
}

QByteArray withPlaceholders(const QByteArray &line, const QHash<QByteArray, QByteArray> &values)
{
    const QString source = text(line);
    QByteArray result;
    qsizetype end = 0;
    for (auto it = placeholder().globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += line.mid(end, match.capturedStart() - end) + valueOf(match, values);
        end = match.capturedEnd();
    }
    return result + line.mid(end);
}

bool matchLine(const QByteArray &expected, const QByteArray &line,
               QHash<QByteArray, QByteArray> &bound)
{
    const QString source = text(expected);
    QString pattern;
    QStringList names;
    qsizetype end = 0;
    for (auto it = placeholder().globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        pattern += QRegularExpression::escape(source.mid(end, match.capturedStart() - end));
        if (name == QLatin1String("rest")) {
            pattern += QStringLiteral(".*");
        } else {
            pattern += QStringLiteral("([^ ;]+)");
            names.append(name);
        }
        end = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(end));
    const QRegularExpressionMatch match =
        QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text(line));
    if (!match.hasMatch())
        return false;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i) != QLatin1String("any"))
            bound.insert(names.at(i).toLatin1(), match.captured(int(i) + 1).toLatin1());
    }
    return true;
}

} // namespace test
