// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPixmap>

namespace client {

class Theme;

/// The state that the tray icon shows.
struct TrayPicture
{
    bool connected = false; ///< To at least one network.
    bool hosting = false;   ///< Our own server is running.
    bool unread = false;
    int mentions = 0;
    bool isQuiet = false; ///< The user wants no notifications.

    friend bool operator==(const TrayPicture &, const TrayPicture &) = default;
};

/// Paints the program's icon, a flame in a disc: grey while no network is connected, with a thin
/// ring while our own server is running, a dot for unread messages, a number for mentions, and a
/// sign while there are no notifications.
/// @p size is in device pixels.
QPixmap paintHearth(const Theme &theme, const TrayPicture &picture, int size);
/// The same in all sizes that trays use.
QIcon hearthIcon(const Theme &theme, const TrayPicture &picture);
/// The icon of windows and of the program.
QIcon applicationIcon(const Theme &theme);

} // namespace client
