// SPDX-License-Identifier: MIT
// Loaded into a program with LD_PRELOAD: makes writes to its databases fail or wait. The file that
// HEARTH_DISK_FAULT names holds the fault: an errno name, "slow", "stopped", or nothing.
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace {

constexpr int slowWriteMs = 5;

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isDatabase(int descriptor)
{
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    std::array<char, 4096> path;
    const ssize_t size = readlink(link.c_str(), path.data(), path.size());
    return size > 0
           && std::string_view(path.data(), size_t(size)).find(".db") != std::string_view::npos;
}

std::string fault()
{
    const char *file = getenv("HEARTH_DISK_FAULT");
    const int descriptor = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (descriptor < 0)
        return {};
    std::array<char, 32> text;
    const ssize_t size = read(descriptor, text.data(), text.size());
    close(descriptor);
    return size > 0 ? std::string(text.data(), size_t(size)) : std::string();
}

/// Waits or returns false, with errno, as the fault demands.
bool mayWrite(int descriptor)
{
    if (!isDatabase(descriptor))
        return true;
    std::string name = fault();
    while (name == "stopped") {
        poll(nullptr, 0, slowWriteMs);
        name = fault();
    }
    if (name == "slow")
        poll(nullptr, 0, slowWriteMs);
    if (name.empty() || name == "slow")
        return true;
    errno = name == "ENOSPC" ? ENOSPC : name == "EROFS" ? EROFS : EIO;
    return false;
}

} // namespace

extern "C" ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return mayWrite(descriptor) ? real(descriptor, data, size, offset) : -1;
}

extern "C" int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return mayWrite(descriptor) ? real(descriptor) : -1;
}

extern "C" int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return mayWrite(descriptor) ? real(descriptor, size) : -1;
}
