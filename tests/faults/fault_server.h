#pragma once

#include "fault.h"
#include "temporary_folder.h"

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>
#include <vector>

namespace besa::test {

/// How a call of the program ended.
struct Ended
{
    int exitCode = -1; ///< -1: killed
    int signal = 0;
    int calls = 0; ///< file calls of the fault's groups
    std::string out;
    std::string error;

    /// The message of stderr, without progress and warnings before it.
    std::string message() const
    {
        const std::size_t at = error.find("error: ");
        return at == std::string::npos ? error : error.substr(at);
    }

    std::string text() const
    {
        return (signal != 0 ? "signal " + std::to_string(signal) : "exit code " + std::to_string(exitCode)) +
               ": " + message();
    }
};

/// The real program, loaded once with the shim before it; every call is a fork of it, which spares the half
/// second that LibTorch takes to start. One thread uses a server at a time.
class FaultServer
{
public:
    FaultServer()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
            throw std::runtime_error("no socket");
        }
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(ends[1], STDIN_FILENO);
            ::dup2(ends[1], STDOUT_FILENO);
            ::setenv("LD_PRELOAD", BESA_FAULT_SHIM, 1);
            ::setenv("OMP_NUM_THREADS", "1", 1);
            // A second arena reserves 64 MiB of address space where luck gives it an aligned place: limits of
            // the address space would mean something else from call to call.
            ::setenv("MALLOC_ARENA_MAX", "1", 1);
            ::execl(BESA_PROGRAM, "besa", nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        m_socket = ends[0];
    }
    ~FaultServer()
    {
        ::close(m_socket);
        ::waitpid(m_process, nullptr, 0);
    }
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    /// Runs `besa ARGUMENTS` in `folder`; files below `watched` count for the fault.
    Ended call(const std::vector<std::string>& arguments, const std::filesystem::path& folder,
               const std::filesystem::path& watched = {}, const Fault& fault = {},
               const std::filesystem::path& victim = {})
    {
        const std::string out = (m_streams / "out").string();
        const std::string error = (m_streams / "error").string();
        std::string text;
        const auto add = [&](const std::string& word) { text += word + '\0'; };
        add(watched.empty() ? "/nothing is watched" : watched.string());
        for (const std::string& word : {victim.string(), out, error, folder.string(), std::string("besa")}) {
            add(word);
        }
        for (const std::string& word : arguments) {
            add(word);
        }
        const auto size = static_cast<std::uint32_t>(text.size());
        std::array<int, 2> reply{};
        if (!send(&fault, sizeof fault) || !send(&size, sizeof size) || !send(text.data(), text.size()) ||
            ::recv(m_socket, reply.data(), sizeof reply, MSG_WAITALL) != sizeof reply) {
            throw std::runtime_error("the program under test could not be loaded with the shim");
        }
        Ended ended;
        ended.exitCode = WIFEXITED(reply[0]) ? WEXITSTATUS(reply[0]) : -1;
        ended.signal = WIFSIGNALED(reply[0]) ? WTERMSIG(reply[0]) : 0;
        ended.calls = reply[1];
        ended.out = readFile(out);
        ended.error = readFile(error);
        return ended;
    }

private:
    bool send(const void* data, std::size_t size)
    {
        return ::send(m_socket, data, size, MSG_NOSIGNAL) == static_cast<ssize_t>(size);
    }

    int m_socket = -1;
    pid_t m_process = -1;
    TemporaryFolder m_streams;
};

} // namespace besa::test
