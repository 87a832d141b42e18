// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPixmap>

namespace client {

class Theme;

/// What the tray icon tells.
struct TrayPicture
{
    bool connected = false; ///< To any network.
    bool hosting = false;   ///< The own server runs.
    bool unread = false;
    int mentions = 0;

    friend bool operator==(const TrayPicture &, const TrayPicture &) = default;
};

/// The program's picture, a flame in a round hearth: grey while nothing is connected, with a thin
/// ring while the own server runs, a dot for unread messages, a number for mentions.
/// @p size in device pixels.
QPixmap paintHearth(const Theme &theme, const TrayPicture &picture, int size);
/// The same in the sizes that trays ask for.
QIcon hearthIcon(const Theme &theme, const TrayPicture &picture);
/// The program's icon.
QIcon applicationIcon(const Theme &theme);

} // namespace client
