// SPDX-License-Identifier: MIT
#include "client/store/messagetext.h"

#include "client/chat/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace client {

namespace {

using Format = ConversationExport::Format;

/// The text of @p message without formatting codes, with the sender of an event.
QString plainTextOf(const ChatMessage &message)
{
    if (message.isRemoved)
        return QCoreApplication::translate("client::ConversationExport", "(deleted)");
    QString text = message.text;
    text.replace(ChatMessage::senderMark, message.sender);
    return withoutFormatting(text);
}

QString localTime(const ChatMessage &message, QLatin1String format)
{
    return QDateTime::fromMSecsSinceEpoch(message.timeMs).toString(QString(format));
}

/// "<ana> hello", "* ana waves", "ana joined".
QString lineOf(const ChatMessage &message)
{
    const QString text = plainTextOf(message);
    switch (message.kind) {
    case ChatMessage::Kind::Text:
        return u'<' + message.sender + QStringLiteral("> ") + text;
    case ChatMessage::Kind::Action:
        return QStringLiteral("* ") + message.sender + u' ' + text;
    case ChatMessage::Kind::Notice:
        return u'-' + message.sender + QStringLiteral("- ") + text;
    case ChatMessage::Kind::Event:
    case ChatMessage::Kind::Info:
    case ChatMessage::Kind::Error:
    case ChatMessage::Kind::Gap:
        break;
    }
    return text;
}

/// As lineOf(); further lines are indented, so that they do not look like other messages.
QString indentedLines(const ChatMessage &message)
{
    return lineOf(message).replace(u'\n', QStringLiteral("\n    "));
}

QLatin1String nameOf(ChatMessage::Kind kind)
{
    switch (kind) {
    case ChatMessage::Kind::Text:
        return QLatin1String("text");
    case ChatMessage::Kind::Action:
        return QLatin1String("action");
    case ChatMessage::Kind::Notice:
        return QLatin1String("notice");
    case ChatMessage::Kind::Event:
        return QLatin1String("event");
    case ChatMessage::Kind::Info:
        return QLatin1String("info");
    case ChatMessage::Kind::Error:
        return QLatin1String("error");
    case ChatMessage::Kind::Gap:
        break;
    }
    return {};
}

QByteArray asJson(const ChatMessage &message)
{
    QJsonObject json{
        {QStringLiteral("time"),
         QDateTime::fromMSecsSinceEpoch(message.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("kind"), nameOf(message.kind)},
        {QStringLiteral("text"), plainTextOf(message)}};
    const std::pair<const char *, QString> optional[] = {
        {"sender", message.sender}, {"account", message.account}, {"msgid", message.id}};
    for (const auto &[key, value] : optional) {
        if (!value.isEmpty())
            json.insert(QString::fromLatin1(key), value);
    }
    if (message.isRemoved)
        json.insert(QStringLiteral("deleted"), true);
    if (message.own)
        json.insert(QStringLiteral("own"), true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray asHtml(const ChatMessage &message, const ChatMessage *previous)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(message.timeMs).date();
    QString html;
    if (!previous || QDateTime::fromMSecsSinceEpoch(previous->timeMs).date() != day)
        html += QStringLiteral("<h2>%1</h2>\n")
                    .arg(QLocale().toString(day, QLocale::LongFormat).toHtmlEscaped());
    const QString utc =
        QDateTime::fromMSecsSinceEpoch(message.timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
    html += QStringLiteral("<p class=\"%1\"><time datetime=\"%2\">%3</time> ")
                .arg(nameOf(message.kind), utc, localTime(message, QLatin1String("HH:mm")));
    // Only now, because the texts may contain "%1".
    const bool isSpeech =
        message.kind == ChatMessage::Kind::Text || message.kind == ChatMessage::Kind::Notice;
    if (isSpeech)
        html += QStringLiteral("<b>") + message.sender.toHtmlEscaped() + QStringLiteral("</b> ")
                + plainTextOf(message).toHtmlEscaped();
    else
        html += lineOf(message).toHtmlEscaped();
    return (html + QStringLiteral("</p>\n")).toUtf8();
}

} // namespace

QByteArray exportHead(const ConversationExport::Request &request)
{
    switch (request.format) {
    case Format::Text:
        return {};
    case Format::Json:
        return "[";
    case Format::Html:
        break;
    }
    const QByteArray name = request.name.toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" + name
           + "</title>\n<style>\n"
             "body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; "
             "}\n"
             "h2 { font-size: 1em; margin-top: 2em; }\n"
             "p { margin: 0.3em 0; white-space: pre-wrap; overflow-wrap: anywhere; }\n"
             "time, .event, .info, .error { color: #6f675e; }\n"
             "</style>\n</head>\n<body>\n<h1>"
           + name + "</h1>\n";
}

QByteArray exportedMessage(Format format, const ChatMessage &message, const ChatMessage *previous)
{
    switch (format) {
    case Format::Text:
        return '[' % localTime(message, QLatin1String("yyyy-MM-dd HH:mm:ss")).toUtf8() % "] "
               % indentedLines(message).toUtf8() % '\n';
    case Format::Json:
        return (previous ? ",\n" : "\n") + asJson(message);
    case Format::Html:
        break;
    }
    return asHtml(message, previous);
}

QByteArray exportFoot(Format format)
{
    switch (format) {
    case Format::Text:
        return {};
    case Format::Json:
        return "\n]\n";
    case Format::Html:
        break;
    }
    return "</body>\n</html>\n";
}

} // namespace client
