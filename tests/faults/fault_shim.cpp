// Preloaded into the real program (LD_PRELOAD). It takes over main: the program, loaded once, waits for
// requests on descriptor 0, forks a process for each and lets it run the true main with the arguments asked
// for. In that process the calls below count what touches files under the watched folder, and one of them
// goes wrong as asked. Requests and replies are those of fault_server.h.

#include "fault.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

using besa::test::Fault;
using besa::test::FaultKind;
using besa::test::FileCall;

/// What the process of a request is to do. The counter lies in memory that the server sees, so that it is
/// known after a kill too.
struct State
{
    Fault fault;
    std::string watched;
    std::string victim;
    std::atomic<int>* calls = nullptr; ///< null: nothing is watched
};

State& state()
{
    static State theState;
    return theState;
}

template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;) {
        ::pause();
    }
}

bool isBelow(const char* path)
{
    const std::string& folder = state().watched;
    return std::strncmp(path, folder.c_str(), folder.size()) == 0;
}

bool isWatched(int descriptor)
{
    std::array<char, PATH_MAX> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    return ::readlink(link.c_str(), path.data(), path.size() - 1) > 0 && isBelow(path.data());
}

bool isWatched(int folder, const char* path)
{
    if (path == nullptr) {
        return false;
    }
    if (path[0] == '/') {
        return isBelow(path);
    }
    if (folder != AT_FDCWD) {
        return isWatched(folder);
    }
    std::array<char, PATH_MAX> current{};
    return ::getcwd(current.data(), current.size()) != nullptr && isBelow(current.data());
}

void changeVictim(FaultKind kind)
{
    const char* path = state().victim.c_str();
    if (kind == FaultKind::Vanish) {
        ::syscall(SYS_unlinkat, AT_FDCWD, path, 0);
        return;
    }
    const int file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0));
    const off_t middle = static_cast<off_t>(::syscall(SYS_lseek, file, 0, SEEK_END)) / 2;
    if (kind == FaultKind::Cut) {
        ::syscall(SYS_ftruncate, file, middle);
    } else {
        char byte = 0;
        ::syscall(SYS_pread64, file, &byte, 1, middle);
        byte = static_cast<char>(byte ^ 1);
        ::syscall(SYS_pwrite64, file, &byte, 1, middle);
    }
    ::syscall(SYS_close, file);
}

enum class Way { Through, Fails, Half, HalfThenDies };

/// Counts a call and says how it goes on.
Way count(FileCall call)
{
    const Fault& fault = state().fault;
    if ((fault.calls & besa::test::bit(call)) == 0) {
        return Way::Through;
    }
    const int number = ++*state().calls;
    if (number != fault.at && (fault.kind != FaultKind::FailFromThere || number <= fault.at)) {
        return Way::Through;
    }
    switch (fault.kind) {
    case FaultKind::None:
        return Way::Through;
    case FaultKind::KillBefore:
        die();
    case FaultKind::KillWithin:
        return Way::HalfThenDies;
    case FaultKind::Fail:
    case FaultKind::FailFromThere:
        errno = fault.error;
        return Way::Fails;
    case FaultKind::Short:
        return Way::Half;
    case FaultKind::TwoSignals:
        ::kill(::getpid(), SIGINT);
        ::usleep(20'000); // the first is taken
        [[fallthrough]];
    case FaultKind::Signal:
        ::kill(::getpid(), SIGINT);
        ::usleep(20'000);
        return Way::Through;
    case FaultKind::Cut:
    case FaultKind::Overwrite:
    case FaultKind::Vanish:
        changeVictim(fault.kind);
        return Way::Through;
    }
    return Way::Through;
}

Way wayOf(FileCall call, int descriptor)
{
    return state().calls != nullptr && isWatched(descriptor) ? count(call) : Way::Through;
}

Way wayOf(FileCall call, int folder, const char* path)
{
    return state().calls != nullptr && isWatched(folder, path) ? count(call) : Way::Through;
}

/// Goes the way with a call that moves no bytes.
template <typename Result, typename Call>
Result go(Way way, Result failure, Call call)
{
    if (way == Way::Fails) {
        return failure;
    }
    const Result result = call();
    if (way == Way::HalfThenDies) {
        die();
    }
    return result;
}

/// Goes the way with a call that moves bytes.
template <typename Call>
ssize_t move(Way way, std::size_t size, Call call)
{
    if (way == Way::Fails) {
        return -1;
    }
    if (way == Way::Through) {
        return call(size);
    }
    const ssize_t moved = call(size > 1 ? size / 2 : size);
    if (way == Way::HalfThenDies) {
        die();
    }
    return moved;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const real = next<int(const char*, int, ...)>("open");
    return go(wayOf(FileCall::Open, AT_FDCWD, path), -1, [&] { return real(path, flags, mode); });
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const real = next<int(const char*, int, ...)>("open64");
    return go(wayOf(FileCall::Open, AT_FDCWD, path), -1, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const real = next<int(int, const char*, int, ...)>("openat");
    return go(wayOf(FileCall::Open, folder, path), -1, [&] { return real(folder, path, flags, mode); });
}

FILE* fopen(const char* path, const char* mode)
{
    static auto* const real = next<FILE*(const char*, const char*)>("fopen");
    return go(wayOf(FileCall::Open, AT_FDCWD, path), static_cast<FILE*>(nullptr),
              [&] { return real(path, mode); });
}

FILE* fopen64(const char* path, const char* mode)
{
    static auto* const real = next<FILE*(const char*, const char*)>("fopen64");
    return go(wayOf(FileCall::Open, AT_FDCWD, path), static_cast<FILE*>(nullptr),
              [&] { return real(path, mode); });
}

DIR* opendir(const char* path)
{
    static auto* const real = next<DIR*(const char*)>("opendir");
    return go(wayOf(FileCall::List, AT_FDCWD, path), static_cast<DIR*>(nullptr), [&] { return real(path); });
}

struct dirent* readdir(DIR* folder)
{
    static auto* const real = next<struct dirent*(DIR*)>("readdir");
    return go(wayOf(FileCall::List, ::dirfd(folder)), static_cast<struct dirent*>(nullptr),
              [&] { return real(folder); });
}

ssize_t read(int descriptor, void* data, size_t size)
{
    static auto* const real = next<ssize_t(int, void*, size_t)>("read");
    return move(wayOf(FileCall::Read, descriptor), size,
                [&](size_t part) { return real(descriptor, data, part); });
}

ssize_t pread(int descriptor, void* data, size_t size, off_t offset)
{
    static auto* const real = next<ssize_t(int, void*, size_t, off_t)>("pread");
    return move(wayOf(FileCall::Read, descriptor), size,
                [&](size_t part) { return real(descriptor, data, part, offset); });
}

ssize_t write(int descriptor, const void* data, size_t size)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    return move(wayOf(FileCall::Write, descriptor), size,
                [&](size_t part) { return real(descriptor, data, part); });
}

ssize_t pwrite(int descriptor, const void* data, size_t size, off_t offset)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return move(wayOf(FileCall::Write, descriptor), size,
                [&](size_t part) { return real(descriptor, data, part, offset); });
}

ssize_t writev(int descriptor, const struct iovec* pieces, int number)
{
    static auto* const real = next<ssize_t(int, const struct iovec*, int)>("writev");
    return go(wayOf(FileCall::Write, descriptor), ssize_t{-1},
              [&] { return real(descriptor, pieces, number); });
}

int fsync(int descriptor)
{
    static auto* const real = next<int(int)>("fsync");
    return go(wayOf(FileCall::Sync, descriptor), -1, [&] { return real(descriptor); });
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>("rename");
    return go(wayOf(FileCall::Rename, AT_FDCWD, to), -1, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static auto* const real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return go(wayOf(FileCall::Rename, toFolder, to), -1,
              [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char* path) noexcept
{
    static auto* const real = next<int(const char*)>("unlink");
    return go(wayOf(FileCall::Remove, AT_FDCWD, path), -1, [&] { return real(path); });
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    static auto* const real = next<int(int, const char*, int)>("unlinkat");
    return go(wayOf(FileCall::Remove, folder, path), -1, [&] { return real(folder, path, flags); });
}

int remove(const char* path) noexcept
{
    static auto* const real = next<int(const char*)>("remove");
    return go(wayOf(FileCall::Remove, AT_FDCWD, path), -1, [&] { return real(path); });
}

int rmdir(const char* path) noexcept
{
    static auto* const real = next<int(const char*)>("rmdir");
    return go(wayOf(FileCall::Remove, AT_FDCWD, path), -1, [&] { return real(path); });
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const real = next<int(const char*, mode_t)>("mkdir");
    return go(wayOf(FileCall::MakeFolder, AT_FDCWD, path), -1, [&] { return real(path, mode); });
}

int flock(int descriptor, int operation) noexcept
{
    static auto* const real = next<int(int, int)>("flock");
    return go(wayOf(FileCall::Lock, descriptor), -1, [&] { return real(descriptor, operation); });
}

int stat(const char* path, struct stat* info) noexcept
{
    static auto* const real = next<int(const char*, struct stat*)>("stat");
    return go(wayOf(FileCall::Stat, AT_FDCWD, path), -1, [&] { return real(path, info); });
}

int lstat(const char* path, struct stat* info) noexcept
{
    static auto* const real = next<int(const char*, struct stat*)>("lstat");
    return go(wayOf(FileCall::Stat, AT_FDCWD, path), -1, [&] { return real(path, info); });
}

int fstat(int descriptor, struct stat* info) noexcept
{
    static auto* const real = next<int(int, struct stat*)>("fstat");
    return go(wayOf(FileCall::Stat, descriptor), -1, [&] { return real(descriptor, info); });
}

int fstat64(int descriptor, struct stat64* info) noexcept
{
    static auto* const real = next<int(int, struct stat64*)>("fstat64");
    return go(wayOf(FileCall::Stat, descriptor), -1, [&] { return real(descriptor, info); });
}

int statvfs(const char* path, struct statvfs* info) noexcept
{
    static auto* const real = next<int(const char*, struct statvfs*)>("statvfs");
    const Way way = wayOf(FileCall::Space, AT_FDCWD, path);
    const int result = go(way, -1, [&] { return real(path, info); });
    if (way == Way::Half) {
        info->f_bavail = info->f_bfree = 1;
    }
    return result;
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static auto* const real = next<int(int, off_t)>("ftruncate");
    return go(wayOf(FileCall::Truncate, descriptor), -1, [&] { return real(descriptor, size); });
}

void* mmap(void* place, size_t size, int protection, int flags, int descriptor, off_t offset) noexcept
{
    const auto real = [&] {
        return reinterpret_cast<void*>( // NOLINT(performance-no-int-to-ptr)
            ::syscall(SYS_mmap, place, size, protection, flags, descriptor, offset));
    };
    return descriptor < 0 ? real() : go(wayOf(FileCall::Map, descriptor), MAP_FAILED, real);
}

/// The descriptor is gone whatever close says, as the system does it.
int close(int descriptor)
{
    static auto* const real = next<int(int)>("close");
    const Way way = wayOf(FileCall::Close, descriptor);
    const int error = errno;
    const int result = real(descriptor);
    if (way == Way::HalfThenDies) {
        die();
    }
    if (way == Way::Fails) {
        errno = error;
        return -1;
    }
    return result;
}

} // extern "C"

namespace {

using Main = int(int, char**, char**);

bool receive(void* data, std::size_t size)
{
    auto* bytes = static_cast<char*>(data);
    while (size > 0) {
        const ssize_t got = ::syscall(SYS_read, STDIN_FILENO, bytes, size);
        if (got <= 0) {
            return false;
        }
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

std::uint64_t addressSpace()
{
    std::uint64_t pages = 0;
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (file != nullptr) {
        [[maybe_unused]] const int read = std::fscanf(file, "%lu", &pages);
        std::fclose(file);
    }
    return pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

void redirect(const std::string& path, int descriptor)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, descriptor);
    ::close(file);
}

/// Words: watched folder, victim, file for stdout, file for stderr, working folder, then the arguments.
[[noreturn]] void runChild(Main* program, const std::vector<std::string>& words, char** environment,
                           std::atomic<int>* calls)
{
    redirect("/dev/null", STDIN_FILENO);
    redirect(words.at(2), STDOUT_FILENO);
    redirect(words.at(3), STDERR_FILENO);
    if (::chdir(words.at(4).c_str()) != 0) {
        ::_exit(126);
    }
    state().watched = words.at(0);
    state().victim = words.at(1);
    state().calls = calls; // from here on
    if (state().fault.addressSpace > 0) {
        const rlim_t bytes = addressSpace() + state().fault.addressSpace;
        const struct rlimit limit = {bytes, bytes};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    std::vector<char*> arguments;
    for (std::size_t i = 5; i < words.size(); ++i) {
        arguments.push_back(const_cast<char*>(words[i].c_str()));
    }
    arguments.push_back(nullptr);
    const int count = static_cast<int>(arguments.size()) - 1;
    std::exit(program(count, arguments.data(), environment));
}

/// Waits for the child, and kills it when its time has come.
int await(pid_t child, int milliseconds)
{
    int status = 0;
    constexpr useconds_t pause = 500;
    for (long left = 1000L * milliseconds; milliseconds > 0; left -= pause) {
        if (::waitpid(child, &status, WNOHANG) == child) {
            return status;
        }
        if (left <= 0) {
            ::kill(child, SIGKILL);
            break;
        }
        ::usleep(pause);
    }
    ::waitpid(child, &status, 0);
    return status;
}

Main* trueMain = nullptr;

int serve(int /*count*/, char** /*arguments*/, char** environment)
{
    auto* calls = static_cast<std::atomic<int>*>(
        ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    std::uint32_t size = 0;
    while (receive(&state().fault, sizeof(Fault)) && receive(&size, sizeof size)) {
        std::string text(size, '\0');
        if (!receive(text.data(), size)) {
            break;
        }
        std::vector<std::string> words;
        for (std::size_t at = 0; at < text.size(); at += words.back().size() + 1) {
            words.emplace_back(text.c_str() + at);
        }
        calls->store(0);
        const pid_t child = ::fork();
        if (child == 0) {
            runChild(trueMain, words, environment, calls);
        }
        const std::array<int, 2> reply{await(child, state().fault.milliseconds), calls->load()};
        if (::syscall(SYS_write, STDOUT_FILENO, reply.data(), sizeof reply) != sizeof reply) {
            break;
        }
    }
    return 0;
}

} // namespace

// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming): the C library names it
extern "C" int __libc_start_main(Main* program, int count, char** arguments, void (*begin)(), void (*end)(),
                                 void (*leave)(), void* stack)
{
    static auto* const real =
        next<int(Main*, int, char**, void (*)(), void (*)(), void (*)(), void*)>("__libc_start_main");
    trueMain = program;
    return real(serve, count, arguments, begin, end, leave, stack);
}
