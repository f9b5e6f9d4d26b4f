#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace besa {

/// SHA-256 over bytes given piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::span<const std::byte> bytes);

    /// 64 lower-case hex digits. The object is spent afterwards.
    std::string hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

std::string sha256(std::span<const std::byte> bytes);

/// Reads the file in pieces of 1 MiB. Throws Error(Model) naming the file when it cannot be read.
std::string sha256File(const std::filesystem::path& path, const std::stop_token& stop = {});

} // namespace besa
