#include "text/byte_source.h"

#include "base/error.h"

#include <zlib.h>

namespace besa {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 18U;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr int kGzipWindow = 16 + MAX_WBITS; // zlib: expect a gzip header

} // namespace

/// Streams gzip members. zlib's own file functions would take a damaged header of a later member for the end.
class ByteSource::Inflater
{
public:
    explicit Inflater(ByteSource& source)
        : m_source(source)
        , m_input(kPiece)
    {
        if (inflateInit2(&m_stream, kGzipWindow) != Z_OK) {
            throw Error(ExitCode::Memory,
                        {"zlib could not be started", source.m_path.string(), "Free memory."});
        }
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// 0 at the end of the last member.
    std::size_t read(char* to, std::size_t count)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(to);
        m_stream.avail_out = static_cast<uInt>(count);
        while (m_stream.avail_out == count) {
            if (m_stream.avail_in == 0 && !refill()) {
                break;
            }
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            m_insideMember = result != Z_STREAM_END;
            if (result == Z_STREAM_END) {
                inflateReset(&m_stream);
            } else if (result != Z_OK && result != Z_BUF_ERROR) {
                fail("the gzip data is damaged", m_stream.msg);
            }
        }
        return count - m_stream.avail_out;
    }

private:
    bool refill()
    {
        const std::size_t count = m_source.readFile(m_input.data(), m_input.size());
        if (count == 0 && m_insideMember) {
            fail("the gzip data is cut off", nullptr);
        }
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(count);
        return count > 0;
    }

    [[noreturn]] void fail(std::string what, const char* reason) const
    {
        if (reason != nullptr) {
            what += std::string(" (") + reason + ")";
        }
        throw Error(ExitCode::Model, {what, m_source.m_path.string(), "Fetch the file again."});
    }

    ByteSource& m_source;
    std::vector<char> m_input;
    z_stream m_stream{};
    bool m_insideMember = true;
};

ByteSource::ByteSource(const std::filesystem::path& path)
    : m_path(path)
    , m_buffer(kPiece)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        m_file.open(path, std::ios::binary);
    }
    if (!m_file.is_open()) {
        throw Error(ExitCode::Model,
                    {"the file could not be opened", path.string(), "Check that it exists and is readable."});
    }
    if (path.extension() == ".gz") {
        m_inflater = std::make_unique<Inflater>(*this);
    }
    fill();
    // A member or the file may end inside the mark: then there is none.
    if (ahead().starts_with(kByteOrderMark)) {
        consume(kByteOrderMark.size());
    }
}

ByteSource::~ByteSource() = default;

void ByteSource::fill()
{
    m_position = 0;
    m_filled = m_inflater ? m_inflater->read(m_buffer.data(), m_buffer.size())
                          : readFile(m_buffer.data(), m_buffer.size());
}

std::size_t ByteSource::readFile(char* to, std::size_t count)
{
    m_file.read(to, static_cast<std::streamsize>(count));
    if (m_file.bad()) {
        throw Error(ExitCode::Model,
                    {"the file could not be read to its end", m_path.string(), "Check the disk it is on."});
    }
    return static_cast<std::size_t>(m_file.gcount());
}

} // namespace besa
