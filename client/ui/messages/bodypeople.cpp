// SPDX-License-Identifier: MIT
#include "client/ui/messages/bodypeople.h"

#include "client/model/membermodel.h"
#include "client/ui/messages/messagerows.h"
#include "client/ui/text/textformat.h"
#include "common/irc/mention.h"

#include <algorithm>

namespace client {

namespace {

constexpr qsizetype maxPeople = 50;     // in one message
constexpr qsizetype maxNickLength = 80; // longer words are no nicks

struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    template<typename Other>
    bool overlaps(const Other &other) const
    {
        return start < other.start + other.length && other.start < start + length;
    }
};

bool isFree(const BodyText &body, const Range &range)
{
    const auto overlaps = [&range](const auto &other) { return range.overlaps(other); };
    return std::ranges::none_of(body.actions, overlaps)
           && std::ranges::none_of(body.codes, overlaps)
           && std::ranges::none_of(body.blocks, overlaps);
}

void add(BodyText &body, const Range &range, const QString &nick)
{
    if (isFree(body, range))
        body.actions.append({MessageAction::Kind::ShowUser, range.start, range.length, {}, nick});
}

/// Marks the user that an event or an action is about.
void markSubject(BodyText &body, const ChatMessage &message, qsizetype from)
{
    const qsizetype mark = message.text.indexOf(ChatMessage::senderMark);
    const bool isAction = message.kind == ChatMessage::Kind::Action;
    if (message.sender.isEmpty() || isSpeech(message) || (!isAction && mark < 0))
        return;
    const QString subject = isAction ? message.sender : subjectOf(message);
    const qsizetype start = isAction ? from : from + plainText(message.text.left(mark)).size();
    if (QStringView(body.text).mid(start).startsWith(subject))
        add(body, {start, subject.size()}, message.sender);
}

/// Marks the words that are nicks of @p members.
void markMembers(BodyText &body, const MemberModel &members, qsizetype from)
{
    const QStringView text = QStringView(body.text).left(body.selectable);
    for (qsizetype at = from; at < text.size() && body.actions.size() < maxPeople;) {
        qsizetype end = at;
        while (end < text.size() && irc::isNickCharacter(text.at(end)))
            ++end;
        if (end > at && end - at <= maxNickLength) {
            if (const int row = members.rowOfWord(text.mid(at, end - at)); row >= 0)
                add(body, {at, end - at}, members.at(row).nick);
        }
        at = end + 1;
    }
}

} // namespace

void markPeople(BodyText &body, const ChatMessage &message, const MemberModel *members,
                qsizetype from)
{
    if (message.isRemoved || message.kind == ChatMessage::Kind::Gap)
        return;
    markSubject(body, message, from);
    if (members)
        markMembers(body, *members, from);
}

} // namespace client
