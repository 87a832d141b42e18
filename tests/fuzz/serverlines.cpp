// SPDX-License-Identifier: MIT
#include "tests/fuzz/serverlines.h"

namespace fuzz {

namespace {

const QByteArrayList &commands()
{
    static const QByteArrayList list{
        "CAP",    "PING",    "PONG",    "BATCH",        "ERROR",   "JOIN",   "PART",
        "KICK",   "QUIT",    "NICK",    "AWAY",         "MODE",    "TOPIC",  "INVITE",
        "NOTICE", "ACCOUNT", "CHGHOST", "ACK",          "FAIL",    "WARN",   "NOTE",
        "TAGMSG", "SETNAME", "PRIVMSG", "AUTHENTICATE", "WALLOPS", "REDACT", "X"};
    return list;
}

const QByteArrayList &numerics()
{
    static const QByteArrayList list{
        "001", "002", "004", "005", "221", "301", "305", "306", "311", "312", "315", "317",
        "318", "319", "321", "322", "323", "324", "329", "330", "331", "332", "333", "338",
        "341", "352", "353", "366", "372", "375", "376", "396", "401", "403", "404", "405",
        "421", "422", "432", "433", "436", "437", "441", "442", "443", "461", "464", "465",
        "471", "473", "474", "475", "476", "477", "482", "263", "354", "486", "489", "730",
        "731", "734", "900", "902", "903", "904", "905", "906", "907", "908", "999"};
    return list;
}

const QByteArrayList &words()
{
    static const QByteArrayList list{
        "ana",
        "ben",
        "cara",
        "ana_",
        "#a",
        "#b",
        "&c",
        "#",
        "@#a",
        "ana!a@h",
        "*",
        "+",
        "-",
        "+o",
        "-o+v",
        "+ooo",
        "+k",
        "@ana +ben cara",
        "@ana!a@h",
        "LS",
        "ACK",
        "NAK",
        "NEW",
        "DEL",
        "LIST",
        "batch sasl echo-message labeled-response message-tags away-notify",
        "sasl=PLAIN,SCRAM-SHA-256",
        "echo-message",
        "-sasl",
        "=",
        "+ref",
        "-ref",
        "labeled-response",
        "CHANTYPES=",
        "CHANTYPES=#&",
        "CHANTYPES=ab",
        "PREFIX=",
        "PREFIX=(ov)@+",
        "PREFIX=(o",
        "PREFIX=()",
        "PREFIX=(oooo)@@@@",
        "PREFIX=(qaohv)~&@%+",
        "CASEMAPPING=odd",
        "CASEMAPPING=ascii",
        "CASEMAPPING=rfc1459",
        "#A",
        "#[x",
        "#{x",
        "ANA",
        "Ben[",
        "ben{",
        "NICKLEN=0",
        "NICKLEN=-1",
        "CHANMODES=,,,",
        "CHANMODES=",
        "NETWORK=",
        "NETWORK=Net",
        "LOBBY=#a",
        "LOBBY=x",
        "MONITOR",
        "MONITOR=1",
        "MONITOR=0",
        "WHOX",
        "UTF8ONLY",
        "-UTF8ONLY",
        "NAMELEN=3",
        "CLIENTTAGDENY=*,-typing",
        "no-implicit-names setname extended-monitor",
        "sts=port=6697",
        "sts=duration=5",
        "sts=duration=99999999999999999999,port=0",
        "ben!b@h,cara",
        "ben,ana,#a,*,,!",
        "WHO",
        "NAMES",
        "BOT=",
        "-PREFIX",
        "STATUSMSG=@+",
        "G@+B",
        "H",
        "sent-1",
        "sent-5",
        "sent-999999999999999999999",
        "lag-1",
        "PRIVMSG",
        "hello",
        "0",
        "1",
        "\x01"
        "ACTION waves\x01",
        "\x01VERSION\x01",
        "\x01PING 1\x01",
        "\x01",
        "\x01\x01",
        "\xff\xfe",
        "\xe2\x80\xae",
        "\x02\x03"
        "4,4",
        "cj1ub25jZSttb3JlLHM9QUFBQSxpPTQwOTY=",
        QByteArray(400, 'A'),
        QByteArray(3'000, 'x'),
        ""};
    return list;
}

QByteArray tags(ByteSource &source, const QByteArrayList &labels)
{
    const QByteArrayList known{"msgid=1",
                               "msgid=",
                               "time=2026-11-24T18:30:05.000Z",
                               "time=x",
                               "batch=ref",
                               "bot",
                               "account=ana",
                               "label=c1",
                               "label=m1",
                               "+typing=active",
                               "label=",
                               "+channel-context=#a",
                               "+draft/channel-context=#",
                               "account=*",
                               QByteArray(4'000, 't')};
    QByteArray text = "@";
    for (int count = 1 + source.below(3); count > 0; --count) {
        text += source.oneIn(3) && !labels.isEmpty() ? "label=" + source.any(labels)
                                                     : source.any(known);
        text += ';';
    }
    return text + ' ';
}

QByteArray sourceName(ByteSource &source)
{
    return source.any(QByteArrayList{":ana!ana@host ", ":ben!b@h ", ":cara!c@h ", ":irc.test ",
                                     ":ana ", ":! ", ": ", ""});
}

} // namespace

QByteArray serverLine(ByteSource &source)
{
    static const QByteArrayList labels{"m1", "m2", "m3", "m4", "m5", "c1", "c2", "c3"};
    QByteArray line = source.oneIn(4) ? tags(source, labels) : QByteArray();
    line += sourceName(source);
    const bool isNumeric = source.oneIn(2);
    line += source.any(isNumeric ? numerics() : commands());
    if (isNumeric && !source.oneIn(8))
        line += source.oneIn(8) ? " x" : " ana";
    const int count = source.oneIn(16) ? 16 : source.below(6);
    for (int i = 0; i < count; ++i)
        line += (i + 1 == count && source.oneIn(2) ? " :" : " ") + source.any(words());
    return line;
}

} // namespace fuzz
