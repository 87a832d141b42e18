#pragma once

namespace server {

/// Lets the process open as many files, and with them connections, as the system allows it.
void raiseFileLimit();

} // namespace server
