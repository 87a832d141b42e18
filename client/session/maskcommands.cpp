// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/ignoring.h"
#include "client/session/sessiontext.h"
#include "client/session/typedcommands.h"
#include "client/session/typedtext.h"

#include <algorithm>

namespace client {

namespace {

using Input = TypedCommand::Input;

struct KindWord
{
    IgnoreRule::Kind kind;
    const char *word;
};

/// The words of /ignore.
constexpr KindWord kindWords[] = {
    {IgnoreRule::Rooms, "rooms"},     {IgnoreRule::Direct, "direct"},
    {IgnoreRule::Notices, "notices"}, {IgnoreRule::Invites, "invites"},
    {IgnoreRule::Joins, "joins"},     {IgnoreRule::Signals, "reactions"},
};

QString kindText(int kinds)
{
    if (kinds == IgnoreRule::allKinds)
        return SessionText::tr("everything");
    QStringList words;
    for (const KindWord &one : kindWords) {
        if (kinds & one.kind)
            words.append(QLatin1String(one.word));
    }
    return words.join(u", ");
}

/// The kinds that @p words name, or nullopt if one of them is unknown. No word means all kinds.
std::optional<int> kindsOf(const QStringList &words)
{
    int kinds = 0;
    for (const QString &word : words) {
        const auto known = std::ranges::find_if(kindWords, [&word](const KindWord &one) {
            return word.compare(QLatin1String(one.word), Qt::CaseInsensitive) == 0;
        });
        if (known == std::end(kindWords))
            return std::nullopt;
        kinds |= known->kind;
    }
    return kinds == 0 ? IgnoreRule::allKinds : kinds;
}

void listIgnored(SessionState &session, const Input &input)
{
    if (session.ignores.rules().isEmpty())
        session.info(input.target, SessionText::tr("You ignore no one on this network."));
    for (const IgnoreRule &rule : session.ignores.rules())
        session.info(input.target,
                     SessionText::tr("Ignored: %1 (%2)").arg(ruleText(rule), kindText(rule.kinds)));
}

void typedIgnore(SessionState &session, const Input &input)
{
    if (input.words.isEmpty())
        return listIgnored(session, input);
    const std::optional<int> kinds =
        kindsOf(input.words.value(1).split(u',', Qt::SkipEmptyParts) + input.words.mid(2));
    if (!kinds) {
        QStringList words;
        for (const KindWord &one : kindWords)
            words.append(QLatin1String(one.word));
        session.error(input.target, SessionText::tr("You can ignore %1.").arg(words.join(u", ")));
        return;
    }
    const QByteArray name = session.wireName(input.words.first());
    if (session.isMe(name)) {
        session.error(input.target, SessionText::tr("You cannot ignore yourself."));
    } else if (const IgnoreRule *rule = ignore(session, name, *kinds)) {
        session.info(input.target, SessionText::tr("%1 is ignored now (%2). Use /unignore %1 to "
                                                   "see the hidden messages.")
                                       .arg(ruleText(*rule), kindText(rule->kinds)));
    } else {
        session.error(input.target,
                      SessionText::tr("%1 cannot be ignored. Give a name, or a mask like "
                                      "*!*@host.example; %n masks are possible.",
                                      nullptr, int(IgnoreList::maxRules))
                          .arg(input.words.first()));
    }
}

void typedUnignore(SessionState &session, const Input &input)
{
    const QString shown = input.words.first();
    if (unignore(session, session.wireName(shown)))
        session.info(input.target, SessionText::tr("%1 is not ignored any more.").arg(shown));
    else
        session.error(input.target,
                      SessionText::tr("%1 is not ignored. /ignore shows the list.").arg(shown));
}

void setBan(SessionState &session, const Input &input, bool isSet)
{
    const bool namesRoom =
        !input.words.isEmpty() && session.isRoom(session.wireName(input.words.first()));
    const int next = namesRoom ? 1 : 0;
    const QByteArray room = namesRoom        ? session.wireName(input.words.first())
                            : input.isInRoom ? input.target
                                             : QByteArray();
    if (room.isEmpty()) {
        session.error(input.target, SessionText::tr("Use this command in a room, or name a room."));
        return;
    }
    QList<QByteArray> params{room, isSet ? "+b" : "-b"};
    if (input.words.size() > next)
        params.append(banMask(session, session.wireName(input.words.at(next))));
    else if (!isSet)
        return session.error(input.target, usageText("unban"));
    session.sendTyped({{}, {}, "MODE", params}, input.target);
}

} // namespace

QList<TypedCommand> maskCommands()
{
    return {
        {"ignore", QT_TRANSLATE_NOOP("client::CommandArguments", "[NICK] [WHAT]"),
         QT_TRANSLATE_NOOP("client::SessionText",
                           "Hides the messages of a user, or shows the list of ignored users."),
         0, true, typedIgnore},
        {"unignore", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK"),
         QT_TRANSLATE_NOOP("client::SessionText", "Shows the messages of a user again."), 1, true,
         typedUnignore},
        {"ban", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM] [NICK]"),
         QT_TRANSLATE_NOOP("client::SessionText",
                           "Keeps a user out of the room, or lists the banned users."),
         0, false, [](SessionState &s, const Input &i) { setBan(s, i, true); }},
        {"unban", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM] NICK"),
         QT_TRANSLATE_NOOP("client::SessionText", "Lets a banned user into the room again."), 1,
         false, [](SessionState &s, const Input &i) { setBan(s, i, false); }},
    };
}

} // namespace client
