// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// Explains a command that can be typed.
struct CommandHint
{
    QString name;      ///< With its slash: "/join".
    QString arguments; ///< "ROOM [KEY]": capitals are placeholders, brackets mean optional.
    QString help;      ///< One sentence.

    friend bool operator==(const CommandHint &, const CommandHint &) = default;
};

} // namespace client
