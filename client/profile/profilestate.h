// SPDX-License-Identifier: MIT
#pragma once

#include "client/profile/networksnapshot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace client {

/// A server that was reached before, for the Connect card.
struct RecentServer
{
    QString address;       ///< As net::ServerAddress::toInvite() writes it.
    QString name;          ///< What the server calls its network; empty when it did not tell.
    qint64 lastUsedMs = 0; ///< UTC, ms since 1970.

    friend bool operator==(const RecentServer &, const RecentServer &) = default;
};

/// How the window stood.
struct SavedWindow
{
    QByteArray geometry; ///< QWidget::saveGeometry(); empty: as at a first start.
    int sideWidth = 240; ///< Design pixels, as is the next.
    int membersWidth = 200;
    bool membersShown = true;
    bool menuBarShown = true;
    int zoomPercent = 100;
    QString theme; ///< A name of Theme::modeFromName().

    friend bool operator==(const SavedWindow &, const SavedWindow &) = default;
};

/// Everything the window remembers from one start to the next: a plain value.
struct ProfileState
{
    QString nick;
    SavedWindow window;
    QString currentNetwork;      ///< Where the window stood: ServerAddress::toString() ...
    QString currentConversation; ///< ... and the conversation there; empty: the server's lines.
    bool hosting = false;        ///< The own server ran, and is started again.
    QList<NetworkSnapshot> networks;
    QList<RecentServer> recent; ///< Newest first, at most mostRecent.
    QStringList shownHints;     ///< Names of the things that are said once ever.

    static constexpr int mostRecent = 8;

    friend bool operator==(const ProfileState &, const ProfileState &) = default;
};

/// The version that toJson() writes; a file with a higher one is from a newer program.
inline constexpr int profileVersion = 1;

QJsonObject toJson(const ProfileState &state);
/// The passwords of the networks, which toJson() leaves out; empty when there are none.
QJsonObject passwordsToJson(const ProfileState &state);
/// Puts them back.
void applyPasswords(ProfileState &state, const QJsonObject &json);
/// Takes what it understands and leaves out the rest; nothing when @p json is of another version.
std::optional<ProfileState> profileFromJson(const QJsonObject &json);

/// Puts @p server first, in place of an older entry for the same address.
void addRecent(QList<RecentServer> &recent, const RecentServer &server);

} // namespace client
