// SPDX-License-Identifier: MIT
#include "tests/fuzz/linegrammar.h"

#include "server/hub/state/capability.h"

namespace fuzz {

namespace {

const QByteArrayList &masks()
{
    static const QByteArrayList list = {
        "*",     "*!*@*", "a*",   "ana!*@*", "?en!*@10.*", "*!~*@*.*", "~a:ana",    "$a:ana",
        "~r:x*", "$r:*",  "~q:*", "#*",      "10.0.0.0/8", "::/0",     "0/0",       "irc.test",
        ">1",    "<99",   "C>1",  "T<5,M*",  "U>3",        "!*",       "a!b!c@d@e", "*@10.0.0.7",
    };
    return list;
}

const QByteArrayList &texts()
{
    static const QByteArrayList list = {
        "hello",
        "",
        ":",
        " two words",
        "\001ACTION waves\001",
        "\001VERSION\001",
        "\x02"
        "bold\x0f",
        "caf\xc3\xa9",
        QByteArray("\xf0\x9f\x98\x80").repeated(100),
        QByteArray(480, 'x'),
        QByteArray(200, ' ') + "end",
    };
    return list;
}

const QByteArrayList &words()
{
    static const QByteArrayList list = {
        "0",
        "1",
        "302",
        "99999999999",
        "-1",
        "+",
        "*",
        "-",
        "LS",
        "REQ",
        "END",
        "ON",
        "key",
        "C",
        "S",
        "L",
        "x,y,,z",
        ",",
        "a:b",
        ":",
        "display-name",
        "avatar",
        "example",
        "o",
        "%cuhsnfdlaor,7",
        "timestamp=2026-11-24T18:30:05.000Z",
        "timestamp=*",
        "draft/multiline",
        "irc.test",
        "PLAIN",
        "TEST",
        "AGFuYQBzZXNhbWU=",
        "QQ==",
        "b1",
        "secret",
        "sesame",
        "30d",
        "2h",
        "u",
    };
    return list;
}

QByteArray nick(ByteSource &source)
{
    static const QByteArrayList odd = {
        "ghost",         "*", "ANA",    "1st", "guest-1",    "guest-77",          "NickServ",
        "irc.test",      "",  "a nick", "n@h", "\xc3\xa1na", QByteArray(40, 'n'), "\xd0\xb0na",
        "a\xe2\x80\x8b",
    };
    return source.oneIn(6) ? source.any(odd) : source.any(LineGrammar::nicks());
}

QByteArray room(ByteSource &source)
{
    static const QByteArrayList odd = {
        "#none",     "#",     "##",     "#A",  "nohash", "0",
        "#\xc3\xa4", "#a,#b", "#lobby", "@#a", "+#b",    '#' + QByteArray(70, 'r'),
        "#a\x07",
    };
    return source.oneIn(6) ? source.any(odd) : source.any(LineGrammar::rooms());
}

QByteArray modes(ByteSource &source)
{
    static const QByteArray letters = "+-+-beIklimnstCMRrqaohvBiowRZbbooo?";
    QByteArray changes;
    for (int count = 1 + source.below(8); count > 0; --count)
        changes += letters.at(source.below(letters.size()));
    return source.oneIn(12) ? changes + "\xc5\xbc" : changes;
}

QByteArray modeParameters(ByteSource &source)
{
    QByteArray parameters;
    for (int count = 1 + source.below(6); count > 0; --count) {
        switch (source.below(4)) {
        case 0:
            parameters += source.any(masks());
            break;
        case 1:
            parameters += source.any(words());
            break;
        default:
            parameters += nick(source);
        }
        parameters += ' ';
    }
    return parameters;
}

QByteArray capabilities(ByteSource &source)
{
    QByteArray names;
    for (int count = 1 + source.below(5); count > 0; --count) {
        names += source.oneIn(5) ? "-" : "";
        names +=
            source.oneIn(20) ? QByteArray("no-such") : source.any(server::capabilityTable()).name;
        names += ' ';
    }
    return names;
}

QByteArray timestamp(ByteSource &source)
{
    static const QByteArrayList times = {
        "1970-01-01T00:00:00.000Z", "2026-11-24T18:30:05.000Z", "2026-11-24T18:30:06Z",
        "2026-11-24T18:31:00.000Z", "9999-12-31T23:59:59.999Z", "soon",
    };
    return "timestamp=" + source.any(times);
}

QByteArray limit(ByteSource &source)
{
    static const QByteArrayList limits = {"1", "2", "5", "100", "1000000000", "0", "-1"};
    return source.any(limits);
}

/// A value for a placeholder of a syntax; @p name is without its angle brackets.
QByteArray value(const QByteArray &name, ByteSource &source, const QByteArrayList &messageIds)
{
    if (source.oneIn(16))
        return source.any(source.oneIn(2) ? words() : texts());
    if (name == "msgid" && !messageIds.isEmpty())
        return messageIds.at(source.below(messageIds.size()));
    if (name == "point" && !messageIds.isEmpty() && source.oneIn(2))
        return "msgid=" + messageIds.at(source.below(messageIds.size()));
    if (name == "point" || name == "time")
        return timestamp(source);
    if (name == "limit" || name == "number")
        return limit(source);
    if (name == "changes" || name.contains("modes"))
        return modes(source);
    if (name == "parameters")
        return modeParameters(source);
    if (name == "capabilities")
        return capabilities(source);
    if (name.contains("target"))
        return source.oneIn(2) ? nick(source) : room(source);
    if (name.contains("mask"))
        return source.oneIn(3) ? room(source) : source.any(masks());
    if (name.contains("channel") || name == "new name")
        return room(source);
    if (name.contains("nick") || name == "user")
        return nick(source);
    if (name == "text" || name == "reason" || name == "topic" || name.contains("name"))
        return source.any(texts());
    return source.any(words());
}

/// Follows the syntax of a command and writes one line that it allows.
class SyntaxWriter
{
public:
    SyntaxWriter(ByteSource &source, const QByteArrayList &messageIds)
        : m_source(source)
        , m_messageIds(messageIds)
    {}

    QByteArray write(QByteArrayView syntax)
    {
        QByteArray line;
        while (!syntax.isEmpty()) {
            const char first = syntax.front();
            if (first == '<') {
                line += value(inner(syntax, '>').toByteArray(), m_source, m_messageIds);
            } else if (first == '[') {
                const QByteArrayView optional = inner(syntax, ']');
                line += m_source.oneIn(3) ? QByteArray() : write(optional);
            } else if (first == '{') {
                const QByteArrayView repeated = inner(syntax, '}');
                const int times = m_source.oneIn(12) ? 40 : m_source.below(3);
                for (int i = 0; i < times && line.size() < 600; ++i)
                    line += write(repeated);
            } else {
                line += literal(syntax);
            }
        }
        return line;
    }

private:
    /// Removes a bracketed part from the start of @p syntax and returns the text in the brackets.
    static QByteArrayView inner(QByteArrayView &syntax, char closing)
    {
        const char opening = syntax.front();
        int depth = 0;
        qsizetype end = 0;
        for (; end < syntax.size(); ++end) {
            if (syntax.at(end) == opening)
                ++depth;
            else if (syntax.at(end) == closing && --depth == 0)
                break;
        }
        const QByteArrayView between = syntax.first(end).sliced(1);
        syntax = syntax.sliced(std::min(end + 1, syntax.size()));
        return between;
    }

    /// Removes words from the start of @p syntax and returns one of them: `GET` or `SET` of
    /// `GET|SET`.
    QByteArray literal(QByteArrayView &syntax)
    {
        qsizetype end = 0;
        while (end < syntax.size() && !QByteArrayView("<[{ ").contains(syntax.at(end)))
            ++end;
        const QByteArrayList choices = syntax.first(end).toByteArray().split('|');
        end += end < syntax.size() && syntax.at(end) == ' ';
        const bool hasSpace = end > 0 && syntax.at(end - 1) == ' ';
        syntax = syntax.sliced(end);
        const QByteArray chosen = m_source.any(choices);
        return (chosen == "..." ? QByteArray() : chosen) + (hasSpace ? " " : "");
    }

    ByteSource &m_source;
    const QByteArrayList &m_messageIds;
};

/// One of the forms in @p syntax, which are separated by ` | `; each begins with @p command.
QByteArray formOf(const QByteArray &command, const QByteArray &syntax, ByteSource &source)
{
    QByteArrayList forms;
    qsizetype from = 0;
    for (qsizetype bar = syntax.indexOf(" | "); bar >= 0; bar = syntax.indexOf(" | ", from)) {
        forms.append(syntax.mid(from, bar - from));
        from = bar + 3;
    }
    forms.append(syntax.mid(from));
    const QByteArray form = source.any(forms);
    return form.startsWith(command) ? form : QByteArray(command + ' ' + form);
}

QByteArray tags(ByteSource &source, const QByteArrayList &messageIds)
{
    static const QByteArrayList list = {
        "label=l1",
        "label=" + QByteArray(70, 'l'),
        "+typing=active",
        "+draft/react=:)",
        "+a/b",
        "+channel-context=#a",
        "+draft/channel-context=#b",
        "time=2020",
        "msgid=mine",
        "batch=b1",
        "draft/multiline-concat",
        "+x=" + QByteArray(4000, 'x'),
        "+e=\\s\\:\\r\\n\\\\",
        "account=root",
    };
    QByteArray text = "@";
    for (int count = 1 + source.below(3); count > 0; --count)
        text += source.any(list) + ';';
    if (!messageIds.isEmpty() && source.oneIn(3))
        text += "+draft/reply=" + messageIds.at(source.below(messageIds.size())) + ';';
    return text.chopped(1) + ' ';
}

} // namespace

LineGrammar::LineGrammar(server::CommandTable commands)
    : m_commands(std::move(commands))
{}

const QByteArrayList &LineGrammar::nicks()
{
    static const QByteArrayList list = {"ana", "ben", "cat", "guest-1", "dan"};
    return list;
}

const QByteArrayList &LineGrammar::rooms()
{
    static const QByteArrayList list = {"#a", "#b", "#c", "#lobby"};
    return list;
}

QByteArray LineGrammar::line(ByteSource &source, const QByteArrayList &messageIds) const
{
    // Most QUITs are replaced, since other commands end connections often enough.
    server::Command command = source.any(m_commands.commands());
    if (command.name == "QUIT" && !source.oneIn(8))
        command = *m_commands.find("JOIN");
    const QByteArray syntax = formOf(command.name, command.syntax, source);
    QByteArray line = source.oneIn(4) ? tags(source, messageIds) : QByteArray();
    if (source.oneIn(24))
        line += ":forged!source@host ";
    line += SyntaxWriter(source, messageIds).write(syntax);
    for (int more = source.oneIn(24) ? source.below(20) : 0; more > 0; --more)
        line += ' ' + source.any(words());
    return line;
}

} // namespace fuzz
