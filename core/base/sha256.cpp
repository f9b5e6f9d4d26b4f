#include "base/sha256.h"

#include "base/error.h"
#include "base/file_reader.h"

#include <openssl/evp.h>

#include <array>
#include <vector>

namespace besa {

struct Sha256::Context
{
    EVP_MD_CTX* md = EVP_MD_CTX_new();

    Context()
    {
        if (md == nullptr || EVP_DigestInit_ex(md, EVP_sha256(), nullptr) != 1) {
            throw Error(ExitCode::Failure,
                        {"SHA-256 could not be started", "libcrypto", "Reinstall libssl3."});
        }
    }
    ~Context() { EVP_MD_CTX_free(md); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::span<const std::byte> bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), bytes.size());
}

std::string Sha256::hex()
{
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(m_context->md, digest.data(), nullptr);
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string sha256(std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::string sha256File(const std::filesystem::path& path, const std::stop_token& stop)
{
    FileReader file(path);
    std::vector<std::byte> piece(std::size_t{1} << 20U);
    Sha256 hash;
    while (const std::size_t count = file.read(piece)) {
        throwIfStopped(stop);
        hash.add(std::span(piece).first(count));
    }
    return hash.hex();
}

} // namespace besa
