// SPDX-License-Identifier: MIT
#include "server/commands/masklists.h"

#include "server/hub/commandcontext.h"

namespace server {

namespace {

struct MaskListNumerics
{
    irc::Numeric entry;
    irc::Numeric end;
    QByteArray endText;
};

/// https://modern.ircdocs.horse/#ban-channel-mode and the two that follow it
MaskListNumerics numericsOf(MaskListKind kind)
{
    switch (kind) {
    case MaskListKind::Ban:
        return {irc::RPL_BANLIST, irc::RPL_ENDOFBANLIST, "End of channel ban list"};
    case MaskListKind::Except:
        return {irc::RPL_EXCEPTLIST, irc::RPL_ENDOFEXCEPTLIST, "End of channel exception list"};
    case MaskListKind::Invite:
        return {irc::RPL_INVEXLIST, irc::RPL_ENDOFINVEXLIST, "End of channel invite list"};
    }
    Q_UNREACHABLE();
}

} // namespace

void sendMaskList(CommandContext &context, const Channel &channel, MaskListKind kind)
{
    const MaskListNumerics numerics = numericsOf(kind);
    for (const ListedMask &listed : channel.modes().list(kind)) {
        context.reply(numerics.entry, {channel.name(), listed.mask, listed.setBy,
                                       QByteArray::number(listed.setMs / 1000)});
    }
    context.reply(numerics.end, {channel.name(), numerics.endText});
}

} // namespace server
