// SPDX-License-Identifier: MIT
#pragma once

namespace server {

/// Lets the process open as many files, and with them connections, as the system allows it.
void raiseFileLimit();

/// Fills the places of standard input, output and error that whoever started the process left
/// closed. A socket that took such a place would get to read the log.
void keepStandardStreams();

} // namespace server
