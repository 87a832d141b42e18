// SPDX-License-Identifier: MIT
#include "server/commands/channelmode.h"

#include "common/irc/casemapping.h"
#include "server/commands/masklists.h"
#include "server/commands/modechanges.h"
#include "server/hub/commandcontext.h"
#include "server/hub/memberships.h"
#include "server/hub/output/linefit.h"
#include "server/hub/state/modetable.h"
#include "server/hub/state/usermask.h"

#include <algorithm>
#include <optional>

// https://modern.ircdocs.horse/#channel-modes

namespace server {

namespace {

bool takesParam(char letter, bool on)
{
    const ChannelValueEntry *value = findMode(channelValueTable, letter);
    return (value && (on || value->hasParamWhenUnset)) || findMode(rankTable, letter)
           || findMode(maskListTable, letter);
}

/// The rank that a member needs to give or take @p rank.
Rank rankToGrant(Rank rank)
{
    switch (rank) {
    case Rank::Voice:
        return Rank::Halfop;
    case Rank::Halfop:
    case Rank::Operator:
        return Rank::Operator;
    case Rank::Admin:
    case Rank::Founder:
        return Rank::Founder;
    }
    Q_UNREACHABLE();
}

bool isValidKey(const QByteArray &key, const Limits &limits)
{
    return !key.isEmpty() && key.size() <= limits.keyBytes && !key.startsWith(':')
           && std::none_of(key.cbegin(), key.cend(), [](char byte) {
                  return quint8(byte) <= ' ' || byte == ',' || byte == 0x7F;
              });
}

/// Applies the changes of one channel MODE one by one, then announces the effective ones.
class ModeChanger
{
public:
    ModeChanger(CommandContext &context, Channel &channel, ModeAuthority authority)
        : m_context(context)
        , m_channel(channel)
        , m_authority(authority)
    {}

    void apply(const ModeChange &change);
    void announce() const;

private:
    using Applied = std::optional<ModeChange>; ///< The change to announce, or nullopt.

    Applied applied(const ModeChange &change);
    Applied applyRank(const ModeChange &change, Rank rank);
    Applied applyFlag(const ModeChange &change, ChannelFlag flag);
    Applied applyKey(const ModeChange &change);
    Applied applyLimit(const ModeChange &change);
    Applied applyMask(const ModeChange &change, MaskListKind kind);
    Applied addMask(const ModeChange &change, MaskListKind kind);
    const User *memberOrReply(const QByteArray &nick) const;
    /// Members may always give up their own ranks.
    bool givesUpOwnRank(const ModeChange &rankChange) const;
    bool hasRank(Rank rank) const;
    bool maySeeList(MaskListKind kind) const;
    /// Replies with ERR_CHANOPRIVSNEEDED, once per MODE.
    Applied refuse();
    Applied refuseParam(const ModeChange &change, const QByteArray &text) const;
    Applied refuseMissingParam() const;
    /// Replies with FAIL if not, once per MODE.
    bool canStore();
    /// Returns true at the first call for each letter.
    bool isFirstAnswer(char letter);
    void send(const QList<ModeChange> &changes) const;

    CommandContext &m_context;
    Channel &m_channel;
    ModeAuthority m_authority;
    QList<ModeChange> m_applied;
    QByteArray m_answeredLetters;
    bool m_refused = false;
    bool m_repliedNotStored = false;
};

void ModeChanger::apply(const ModeChange &change)
{
    if (const Applied done = applied(change))
        m_applied.append(*done);
}

void ModeChanger::announce() const
{
    const bool changesRecord =
        std::any_of(m_applied.cbegin(), m_applied.cend(), [this](const ModeChange &change) {
            return m_channel.isPersistent() || !findMode(rankTable, change.letter);
        });
    if (changesRecord)
        m_context.writer().record(m_channel.record());
    QList<ModeChange> changes;
    for (const ModeChange &change : m_applied) {
        const irc::Message line{{},
                                m_context.user().source(),
                                "MODE",
                                QList<QByteArray>{m_channel.name()}
                                    + modeParams(changes + QList<ModeChange>{change})};
        const bool isTooLong = irc::untaggedBytes(line) > m_context.limits().lineBytes
                               || line.params.size() > m_context.limits().lineParams;
        if (!changes.isEmpty() && isTooLong) {
            send(changes);
            changes.clear();
        }
        changes.append(change);
    }
    if (!changes.isEmpty())
        send(changes);
}

ModeChanger::Applied ModeChanger::applied(const ModeChange &change)
{
    const RankEntry *rank = findMode(rankTable, change.letter);
    const MaskListEntry *list = findMode(maskListTable, change.letter);
    const bool isListQuery = list && !change.hasParam;
    // Check permission first, so that a refused change gets no other error.
    if (!isListQuery && !(rank && givesUpOwnRank(change)) && !hasRank(Rank::Halfop))
        return refuse();
    if (rank && !m_channel.isPersistent())
        return applyRank(change, rank->rank);
    if (!isListQuery && !canStore())
        return std::nullopt;
    if (rank)
        return applyRank(change, rank->rank);
    if (const ChannelFlagEntry *entry = findMode(channelFlagTable, change.letter))
        return applyFlag(change, entry->flag);
    if (list)
        return applyMask(change, list->kind);
    if (const ChannelValueEntry *entry = findMode(channelValueTable, change.letter))
        return entry->value == ChannelValue::Key ? applyKey(change) : applyLimit(change);
    // Modes are ASCII. A single byte of a longer character would not be valid UTF-8.
    const char shown = quint8(change.letter) < 0x80 ? change.letter : '*';
    if (isFirstAnswer(shown))
        m_context.reply(irc::ERR_UNKNOWNMODE, {QByteArray(1, shown), "is unknown mode char to me"});
    return std::nullopt;
}

ModeChanger::Applied ModeChanger::applyRank(const ModeChange &change, Rank rank)
{
    if (!givesUpOwnRank(change) && !hasRank(rankToGrant(rank)))
        return refuse();
    if (change.param.isEmpty())
        return refuseMissingParam();
    const User *target = memberOrReply(change.param);
    if (!target)
        return std::nullopt;
    const Ranks ranks = m_channel.ranksOf(*target);
    if (!change.on && m_authority == ModeAuthority::Member
        && ranks.isAbove(m_channel.ranksOf(m_context.user())))
        return refuse();
    if (ranks.has(rank) == change.on)
        return std::nullopt;
    m_channel.setRank(*target, rank, change.on);
    storeMember(m_context.hub(), m_channel, *target);
    return ModeChange{change.on, change.letter, target->nick()};
}

ModeChanger::Applied ModeChanger::applyFlag(const ModeChange &change, ChannelFlag flag)
{
    if (flag == ChannelFlag::Registered && m_authority != ModeAuthority::Server
        && !m_context.user().isOperator()) {
        if (isFirstAnswer(change.letter))
            m_context.reply(irc::ERR_NOPRIVILEGES,
                            {"Permission Denied- Only server operators may change mode r"});
        return std::nullopt;
    }
    if (m_channel.modes().has(flag) == change.on)
        return std::nullopt;
    m_channel.modes().set(flag, change.on);
    if (flag == ChannelFlag::Registered) {
        m_channel.rememberRanks();
        if (m_authority != ModeAuthority::Server) // SAMODE logs its whole command.
            m_context.audit(change.on ? "MODE +r" : "MODE -r", m_channel.name());
    }
    return ModeChange{change.on, change.letter, {}};
}

ModeChanger::Applied ModeChanger::applyKey(const ModeChange &change)
{
    const QByteArray before = m_channel.modes().key();
    if (!change.on) {
        m_channel.modes().setKey({});
        return before.isEmpty() ? Applied() : ModeChange{false, change.letter, before};
    }
    if (!change.hasParam)
        return refuseMissingParam();
    // Do not repeat the key: it may be a password that was typed in the wrong place.
    if (!isValidKey(change.param, m_context.limits()))
        return refuseParam({true, change.letter, "*"}, "The key is not well-formed");
    m_channel.modes().setKey(change.param);
    return change.param == before ? Applied() : change;
}

ModeChanger::Applied ModeChanger::applyLimit(const ModeChange &change)
{
    const std::optional<int> before = m_channel.modes().limit();
    if (!change.on) {
        m_channel.modes().setLimit(std::nullopt);
        return before ? Applied(change) : Applied();
    }
    if (!change.hasParam)
        return refuseMissingParam();
    bool isNumber = false;
    const int limit = change.param.toInt(&isNumber);
    if (!isNumber || limit <= 0)
        return refuseParam(change, "The limit must be a number greater than 0");
    m_channel.modes().setLimit(limit);
    return before == limit ? Applied() : ModeChange{true, change.letter, QByteArray::number(limit)};
}

ModeChanger::Applied ModeChanger::applyMask(const ModeChange &change, MaskListKind kind)
{
    if (!change.hasParam) {
        if (!maySeeList(kind))
            return refuse();
        if (isFirstAnswer(change.letter))
            sendMaskList(m_context, m_channel, kind);
        return std::nullopt;
    }
    if (change.on)
        return addMask(change, kind);
    const QByteArray mask = fullMask(change.param);
    const auto removed = m_channel.modes().removeMask(kind, mask.isEmpty() ? change.param : mask);
    return removed ? Applied(ModeChange{false, change.letter, *removed}) : Applied();
}

ModeChanger::Applied ModeChanger::addMask(const ModeChange &change, MaskListKind kind)
{
    const Limits &limits = m_context.limits();
    const QByteArray mask = fullMask(change.param);
    if (mask.isEmpty() || mask.size() > limits.maskBytes)
        return refuseParam(change, "Invalid mask");
    if (m_channel.modes().listedMasks() >= limits.listModeEntries) {
        m_context.reply(irc::ERR_BANLISTFULL,
                        {m_channel.name(), QByteArray(1, change.letter), "Channel list is full"});
        return std::nullopt;
    }
    const ListedMask entry{mask, m_context.user().source(), m_context.nowMs()};
    if (!m_channel.modes().addMask(kind, entry))
        return std::nullopt;
    return ModeChange{true, change.letter, mask};
}

const User *ModeChanger::memberOrReply(const QByteArray &nick) const
{
    const User *target = m_context.userOrReply(nick);
    if (!target || m_channel.has(*target))
        return target;
    m_context.reply(irc::ERR_USERNOTINCHANNEL,
                    {target->nick(), m_channel.name(), "They aren't on that channel"});
    return nullptr;
}

bool ModeChanger::givesUpOwnRank(const ModeChange &rankChange) const
{
    return !rankChange.on && irc::equalNames(rankChange.param, m_context.user().nick());
}

bool ModeChanger::hasRank(Rank rank) const
{
    return m_authority == ModeAuthority::Server
           || m_channel.ranksOf(m_context.user()).isAtLeast(rank);
}

/// Everyone may see the ban list. Only users who could change them may see the lists of ban
/// exceptions and invitations.
bool ModeChanger::maySeeList(MaskListKind kind) const
{
    return kind == MaskListKind::Ban || hasRank(Rank::Halfop) || m_context.user().isOperator();
}

ModeChanger::Applied ModeChanger::refuse()
{
    if (!std::exchange(m_refused, true))
        m_context.replyNotChannelOperator(m_channel);
    return std::nullopt;
}

ModeChanger::Applied ModeChanger::refuseParam(const ModeChange &change,
                                              const QByteArray &text) const
{
    m_context.reply(irc::ERR_INVALIDMODEPARAM,
                    {m_channel.name(), QByteArray(1, change.letter), change.param, text});
    return std::nullopt;
}

ModeChanger::Applied ModeChanger::refuseMissingParam() const
{
    m_context.replyNeedMoreParams();
    return std::nullopt;
}

bool ModeChanger::canStore()
{
    if (!m_context.hub().storeState().isFailing)
        return true;
    return !std::exchange(m_repliedNotStored, true)
           && m_context.canStoreOrReply({m_channel.name()});
}

bool ModeChanger::isFirstAnswer(char letter)
{
    if (m_answeredLetters.contains(letter))
        return false;
    m_answeredLetters += letter;
    return true;
}

void ModeChanger::send(const QList<ModeChange> &changes) const
{
    const QList<QByteArray> channel{m_channel.name()};
    Announcement announcement(m_context.event("MODE", channel + modeParams(changes)));
    // Users who read the history later must not learn the key.
    QList<ModeChange> recorded = changes;
    for (ModeChange &change : recorded) {
        if (change.letter == letterOf(ChannelValue::Key) && !change.param.isEmpty())
            change.param = "*";
    }
    announcement.recordedParams = channel + modeParams(recorded);
    m_context.toChannel(m_channel, announcement);
}

} // namespace

void showChannelModes(CommandContext &context, const Channel &channel)
{
    const bool isMember = channel.has(context.user());
    context.reply(irc::RPL_CHANNELMODEIS,
                  QList<QByteArray>{channel.name()} + channel.modes().shown(isMember));
    context.reply(irc::RPL_CREATIONTIME,
                  {channel.name(), QByteArray::number(channel.createdMs() / 1000)});
}

void changeChannelModes(CommandContext &context, Channel &channel, const QList<QByteArray> &params,
                        ModeAuthority authority)
{
    ModeChanger changer(context, channel, authority);
    for (const ModeChange &change :
         parseModeChanges(params, takesParam, context.limits().modeChanges))
        changer.apply(change);
    changer.announce();
    context.hub().removeIfUnused(channel);
}

} // namespace server
