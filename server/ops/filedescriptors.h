// SPDX-License-Identifier: MIT
#pragma once

namespace server {

/// Raises the limit of open files, and so of connections, to the maximum that the system allows.
void raiseFileLimit();

/// Opens /dev/null for standard input, output and error if the parent process left them closed.
/// Otherwise a socket could get such a number, and log lines would be sent to its peer.
void keepStandardStreams();

} // namespace server
