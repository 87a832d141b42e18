// SPDX-License-Identifier: MIT
#include "server/hub/state/reservednames.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/confusables.h"

#include <QSet>

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
        for (const QByteArray &skeleton : nickSkeletons(form))
            skeletons.insert(skeleton);
    }
    return skeletons;
}

const QSet<QByteArray> &serverLikeSkeletons()
{
    static const QSet<QByteArray> all = [] {
        QSet<QByteArray> skeletons;
        for (const QByteArrayView name : serverLikeNames)
            skeletons += skeletonsOf(name.toByteArray());
        return skeletons;
    }();
    return all;
}

bool hasAnyOf(const QList<QByteArray> &skeletons, const QSet<QByteArray> &others)
{
    return std::any_of(skeletons.cbegin(), skeletons.cend(),
                       [&others](const QByteArray &one) { return others.contains(one); });
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
    const QList<QByteArray> skeletons = nickSkeletons(nick);
    return std::any_of(skeletons.cbegin(), skeletons.cend(), isGuestSkeleton);
}

bool isServerLikeNick(QByteArrayView nick, const QByteArray &networkName)
{
    const QList<QByteArray> skeletons = nickSkeletons(nick);
    return skeletons.constFirst().endsWith(serviceSuffix)
           || hasAnyOf(skeletons, serverLikeSkeletons())
           || hasAnyOf(skeletons, skeletonsOf(networkName));
}

bool isServiceNick(QByteArrayView nick)
{
    return irc::equalNames(nick, "NickServ") || irc::equalNames(nick, "ChanServ");
}

} // namespace server
