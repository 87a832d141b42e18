// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class Channel;
class User;

// Which users and channels a user may see.

/// Whether @p viewer may know that @p channel exists and who is in it.
/// https://modern.ircdocs.horse/#secret-channel-mode
bool seesChannel(const User &viewer, const Channel &channel);

/// Whether they are in a channel together.
bool shareChannel(const User &a, const User &b);

/// Whether @p viewer finds @p subject by searching, without giving the nick.
/// https://modern.ircdocs.horse/#invisible-user-mode
bool findsUser(const User &viewer, const User &subject);

/// Whether @p viewer may know that @p subject is in @p channel.
bool seesMember(const User &viewer, const User &subject, const Channel &channel);

/// Whether @p viewer may see the address of @p subject.
bool seesAddress(const User &viewer, const User &subject);

} // namespace server
