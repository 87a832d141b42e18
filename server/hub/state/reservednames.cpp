// SPDX-License-Identifier: MIT
#include "server/hub/state/reservednames.h"

#include "common/irc/casemapping.h"
#include "common/irc/confusables.h"

#include <algorithm>
#include <array>

namespace server {

namespace {

constexpr std::array<QByteArrayView, 4> serverLikeNames = {"global", "server", "operator",
                                                           "hearthd"};
/// The names of services end with it: NickServ, ChanServ, MemoServ.
constexpr QByteArrayView serviceSuffix = "serv";

/// The skeletons of @p name as written, in lower case, in upper case and capitalised.
QSet<QByteArray> skeletonsOf(const QByteArray &name)
{
    QSet<QByteArray> skeletons;
    const QByteArray capitalized = name.left(1).toUpper() + name.mid(1).toLower();
    for (const QByteArray &form : {name, name.toLower(), name.toUpper(), capitalized}) {
        for (const QByteArray &skeleton : irc::nickSkeletons(form))
            skeletons.insert(skeleton);
    }
    return skeletons;
}

/// In skeletons the digit 1 is written as l.
bool isDigitLike(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == 'l';
}

bool isGuestSkeleton(const QByteArray &skeleton)
{
    const QByteArrayView name = QByteArrayView(skeleton).trimmed();
    const QByteArrayView number = name.sliced(std::min(name.size(), guestPrefix.size()));
    return name.startsWith(guestPrefix) && !number.isEmpty()
           && std::all_of(number.begin(), number.end(), isDigitLike);
}

} // namespace

bool isGuestNick(QByteArrayView nick)
{
    const QList<QByteArray> skeletons = irc::nickSkeletons(nick);
    return std::any_of(skeletons.cbegin(), skeletons.cend(), isGuestSkeleton);
}

bool isServiceNick(QByteArrayView nick)
{
    return irc::equalNames(nick, "NickServ") || irc::equalNames(nick, "ChanServ");
}

ServerLikeNames::ServerLikeNames(const QByteArray &networkName)
    : m_skeletons(skeletonsOf(networkName))
{
    for (const QByteArrayView name : serverLikeNames)
        m_skeletons += skeletonsOf(name.toByteArray());
}

bool ServerLikeNames::contain(QByteArrayView nick) const
{
    const QList<QByteArray> skeletons = irc::nickSkeletons(nick);
    return skeletons.constFirst().endsWith(serviceSuffix)
           || std::any_of(skeletons.cbegin(), skeletons.cend(), [this](const QByteArray &skeleton) {
                  return m_skeletons.contains(skeleton);
              });
}

} // namespace server
