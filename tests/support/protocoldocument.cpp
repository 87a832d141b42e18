// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/isupport.h"
#include "server/hub/state/capability.h"
#include "server/hub/state/channelmodes.h"
#include "server/hub/state/rank.h"
#include "server/hub/state/usermodes.h"
#include "server/turn/limittable.h"
#include "tests/support/documents.h"

namespace test {

namespace {

constexpr char modern[] = "https://modern.ircdocs.horse/#";

/// @p text in a cell of a table.
QByteArray cell(QByteArray text)
{
    return text.replace('|', "\\|");
}

QByteArray code(const QByteArray &text)
{
    return text.isEmpty() ? QByteArray() : '`' + cell(text) + '`';
}

QByteArray row(const QByteArrayList &cells)
{
    return "| " + cells.join(" | ") + " |\n";
}

QByteArray tableHead(const QByteArrayList &titles)
{
    return row(titles) + '|' + QByteArrayList(titles.size(), "---").join('|') + "|\n";
}

/// A link with the host's short name; "Hearth" for an empty URL.
QByteArray linkTo(const QByteArray &url)
{
    if (url.isEmpty())
        return "Hearth";
    QByteArray name = "Modern IRC";
    if (url.contains("ircv3.net"))
        name = "IRCv3";
    else if (url.contains("ircv3-specifications"))
        name = "IRCv3 draft";
    else if (url.contains("rfc-editor"))
        name = "RFC";
    return '[' + name + "](" + url + ')';
}

QByteArray linkToSection(const char *section)
{
    return section ? linkTo(QByteArray(modern) + section) : linkTo({});
}

QByteArray usersOf(const server::Command &command)
{
    if (command.operatorsOnly)
        return "operators";
    switch (command.availability) {
    case server::Availability::Always:
        return "everyone";
    case server::Availability::BeforeRegistration:
        return "before registration";
    case server::Availability::Registered:
        return "registered users";
    }
    Q_UNREACHABLE();
}

QByteArray commands()
{
    QByteArray text =
        "\n## Commands\n\n" + tableHead({"command", "meaning", "for", "specification"});
    const server::CommandTable table = server::allCommands();
    for (const server::Command &command : table.commands()) {
        const QByteArray specification = command.specification
                                             ? QByteArray(command.specification)
                                             : modern + command.name.toLower() + "-message";
        text += row(
            {code(command.syntax), cell(command.summary), usersOf(command), linkTo(specification)});
    }
    return text;
}

/// Settings with which the server offers every capability.
server::HubSettings fullSettings()
{
    server::HubSettings settings;
    settings.saslMechanisms = {"SCRAM-SHA-256", "EXTERNAL", "PLAIN"};
    settings.saslPlainWithoutTls = true;
    settings.isRegistrationOpen = true;
    settings.stsPort = 6697;
    return settings;
}

QByteArray capabilities()
{
    QByteArray text = "\n## Capabilities\n\n"
                      "`sasl` is offered when there are accounts or users may register them. Its "
                      "value lists the mechanisms that work over the connection: `EXTERNAL` needs "
                      "a client certificate, `PLAIN` needs TLS or `plain_without_tls`. "
                      "`draft/account-registration` is offered with `registration`, and has "
                      "`before-connect` unless the server has a password. `sts` is offered when "
                      "`sts_port` is set. `draft/metadata-2` answers as "
                      "[`draft/metadata-3`](https://github.com/ircv3/ircv3-specifications/pull/"
                      "613) does where they differ.\n\n"
                      + tableHead({"capability", "value", "specification"});
    const server::ConnectionKind kind{.hasCertificate = true};
    for (const server::CapabilityEntry &entry : server::capabilityTable()) {
        const QByteArray value = entry.value ? entry.value(fullSettings(), kind) : QByteArray();
        QByteArray page(entry.page);
        if (page.isEmpty())
            page = QByteArray(entry.name).replace("draft/", "");
        if (!page.startsWith("https:"))
            page.prepend("https://ircv3.net/specs/extensions/");
        text += row({code(entry.name), code(value), linkTo(page)});
    }
    return text;
}

QByteArray channelModes()
{
    QByteArray text = "\n## Channel modes\n\n" + tableHead({"mode", "meaning", "specification"});
    for (const server::ChannelFlagEntry &entry : server::channelFlagTable)
        text += row(
            {code(QByteArray(1, entry.letter)), entry.description, linkToSection(entry.section)});
    for (const server::ChannelValueEntry &entry : server::channelValueTable)
        text += row({code(QByteArray(1, entry.letter)) + " *" + entry.param + '*',
                     entry.description, linkToSection(entry.section)});
    for (const server::MaskListEntry &entry : server::maskListTable)
        text += row({code(QByteArray(1, entry.letter)) + " *mask*", entry.description,
                     linkToSection(entry.section)});
    for (const server::RankEntry &entry : server::rankTable)
        text += row({code(QByteArray(1, entry.letter)) + " *nick*",
                     "Gives a member the rank *" + QByteArray(entry.name) + "*, shown as "
                         + code(QByteArray(1, entry.prefix)) + '.',
                     linkToSection(entry.section)});
    return text;
}

QByteArray userModes()
{
    QByteArray text = "\n## User modes\n\n" + tableHead({"mode", "meaning", "specification"});
    for (const server::UserModeEntry &entry : server::userModeTable)
        text += row({code(QByteArray(1, entry.letter)), entry.description,
                     linkTo(QByteArray(entry.specification))});
    return text;
}

QByteArray isupport()
{
    QByteArray text = "\n## RPL_ISUPPORT\n\n"
                      "Tokens that announce a limit are in the table of limits.\n\n"
                      + tableHead({"token", "value", "meaning", "specification"});
    for (const server::IsupportEntry &entry : server::isupportTable()) {
        const QByteArray value = entry.value ? entry.value({}) : QByteArray(entry.constant);
        const QByteArray url = entry.url ? QByteArray(entry.url)
                                         : modern + QByteArray(entry.name).toLower() + "-parameter";
        text += row({code(entry.name), code(value), entry.description, linkTo(url)});
    }
    return text;
}

QByteArray limits()
{
    QByteArray text =
        "\n## Limits\n\n"
        "Those with a key are [configurable](configuration.md#limits).\n\n"
        + tableHead({"limit", "value", "key in [limits]", "RPL_ISUPPORT", "specification"});
    const server::ServerLimits defaults;
    for (const server::LimitEntry &entry : server::limitTable()) {
        const qint64 value = entry.value(defaults);
        QByteArray shown = value < 0 ? QByteArray() : QByteArray::number(value);
        const QByteArray unit = server::unitName(entry.unit);
        if (value >= 0 && !unit.isEmpty())
            shown += ' ' + unit;
        const QByteArray token = QByteArray(entry.isupport).split('=').first();
        QByteArray url(entry.specification);
        if (url.isEmpty() && !token.isEmpty())
            url = modern + token.toLower() + "-parameter";
        text += row({cell(entry.description), shown,
                     entry.isConfigurable() ? code(entry.name) : QByteArray(), code(token),
                     linkTo(url)});
    }
    return text;
}

// The control socket has no table: keep this in step with controlcommands.cpp; tst_controlsocket
// and tests/integration/server/tst_control.cpp test it.
constexpr char controlSocket[] = R"(
## Control socket

`hearthd ctl` and the window talk to a running server through the socket `control.sock` in its data
folder. Only the user who runs the server can connect.

Requests and answers are JSON objects, one per line. An answer has `"ok": true` and the members
below, or `"ok": false` and a sentence in `"error"`:

```
{"command":"status"}
{"ok":true,"version":"0.1.0","people":2,"uptimeSeconds":61,"listening":["irc://localhost:6667"],...}
{"command":"dance"}
{"ok":false,"error":"There is no command \"dance\"."}
```

| command | answer |
|---|---|
| `status` | `version`; `people`, the number of users; `uptimeSeconds`; `listening`, a list of URLs; `lobby`; `problem`, a sentence if the database cannot be written or was damaged, otherwise empty; `fingerprint`, the SHA-256 of the certificate in hexadecimal, empty without TLS |
| `people` | `people`: for each user `nick`, `address`, `sinceMs` (UTC in milliseconds since 1970), `secure` (with TLS), `rooms` (a list of channels) |
| `rooms` | `rooms`: for each channel `name`, `topic`, `people` (the number of members) |
| `accounts` | `accounts`: for each account that a user has registered `name`, `createdMs` (UTC in milliseconds since 1970), `code` (empty unless it waits for one) |
| `owner` | `token` for the command OWNER, `validSeconds`, `lobby` |
| `rehash` | nothing more, or an error with one problem per line; the answer comes when the files have been read |
| `backup`, with `file`, an absolute path | `file`; the answer comes when the copy is complete |
| `export`, with `channel`, and `after` except in the first request | `messages`, a part of the stored messages, oldest first: each with `time`, `msgid`, `source`, `account`, `command`, `params`, `tags`; `next`, the value of `after` for the next request, empty after the last part |
| `erase`, with `account` | `messages`, how many messages and events were removed; the answer comes when all are |
| `stop` | nothing more; the server then stops |

Other errors: `A request must be one JSON object in one line.` and `There is no command "...".`

The server handles the requests of a connection one after another. It closes a connection that sends
no request within 10 seconds, a request of more than 4096 bytes, or does not read 4 MiB of answers.
With more than 32 connections it closes the one that has been idle for longest.
)";

} // namespace

QByteArray protocolDocument()
{
    return "<!-- Generated by tests/support/documents from the tables of the server. -->\n"
           "# Protocol of hearthd\n\n"
           "hearthd speaks IRC as described in [Modern IRC](https://modern.ircdocs.horse), with "
           "the extensions of [IRCv3](https://ircv3.net) below. All text is UTF-8. Entries marked "
           "*Hearth* have no specification elsewhere.\n"
           + commands() + capabilities() + channelModes() + userModes() + isupport() + limits()
           + controlSocket;
}

} // namespace test
