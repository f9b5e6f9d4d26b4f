#include "pruning/allocation/allocation_file.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/file_reader.h"
#include "base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace besa {

namespace {

using nlohmann::json;

constexpr std::uintmax_t kLargestFile = 256U << 20U;
constexpr int kFormatVersion = 1;
constexpr std::int64_t kLargestCount = std::int64_t{1} << 40U;

class Reader
{
public:
    explicit Reader(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    Allocation read() const
    {
        const json whole = parseStrictJson(text(), m_file.string());
        if (!whole.is_object() || !whole.contains("besa_allocation")) {
            refuse("the file is no allocation: it lacks the key besa_allocation");
        }
        if (whole.at("besa_allocation") != kFormatVersion) {
            refuse("the allocation has a format version that this program does not know");
        }
        refuseOtherKeys(whole, {"besa_allocation", "blocks"}, "");
        if (!whole.contains("blocks") || !whole.at("blocks").is_array()) {
            refuse("the allocation lacks the list blocks");
        }
        Allocation allocation;
        for (const json& block : whole.at("blocks")) {
            allocation.blocks.push_back(
                readBlock(block, "block " + std::to_string(allocation.blocks.size())));
        }
        return allocation;
    }

private:
    [[noreturn]] void refuse(const std::string& what) const
    {
        throw Error(ExitCode::Model, {what, m_file.string(), "docs/allocation.md describes the format."});
    }

    std::string text() const
    {
        std::error_code error;
        if (!std::filesystem::is_regular_file(m_file, error)) {
            throw Error(ExitCode::Model, {"the allocation file is missing or unreadable", m_file.string(),
                                          "Name a file with --allocation."});
        }
        std::string text = readFirstBytes(m_file, kLargestFile);
        if (text.size() > kLargestFile) {
            refuse("the file is too large for an allocation");
        }
        return text;
    }

    void refuseOtherKeys(const json& object, const std::vector<std::string>& known,
                         const std::string& where) const
    {
        for (const auto& [key, value] : object.items()) {
            if (std::ranges::find(known, key) == known.end()) {
                refuse("the key \"" + key + "\" is not known" + (where.empty() ? "" : " (" + where + ")"));
            }
        }
    }

    std::int64_t count(const json& value, const std::string& where) const
    {
        if (!value.is_number_integer() || value < 0 || value > kLargestCount) {
            refuse("a count of zeros must be a whole number from 0 on (" + where + ")");
        }
        return value.get<std::int64_t>();
    }

    BlockAllocation readBlock(const json& block, const std::string& where) const
    {
        if (!block.is_object()) {
            refuse("a block must be an object with the seven matrices (" + where + ")");
        }
        BlockAllocation allocation;
        std::vector<std::string> names;
        for (const Site site : kSites) {
            const std::string name(siteName(site));
            names.push_back(name);
            if (!block.contains(name)) {
                refuse("the matrix " + name + " is missing (" + where + ")");
            }
            allocation[index(site)] = readSite(block.at(name), where + ", " + name);
        }
        refuseOtherKeys(block, names, where);
        return allocation;
    }

    SiteAllocation readSite(const json& site, const std::string& where) const
    {
        if (!site.is_object() || !site.contains("zeros")) {
            refuse("the key zeros is missing (" + where + ")");
        }
        refuseOtherKeys(site, {"zeros", "rows"}, where);
        SiteAllocation allocation;
        allocation.zeros = count(site.at("zeros"), where);
        if (!site.contains("rows")) {
            return allocation;
        }
        if (!site.at("rows").is_array()) {
            refuse("rows must be a list of counts (" + where + ")");
        }
        for (const json& row : site.at("rows")) {
            const std::int64_t zeros = count(row, where);
            if (zeros > std::numeric_limits<std::int32_t>::max()) {
                refuse("a row cannot have so many zeros (" + where + ")");
            }
            allocation.rows.push_back(static_cast<std::int32_t>(zeros));
        }
        const auto sum = std::accumulate(allocation.rows.begin(), allocation.rows.end(), std::int64_t{0});
        if (sum != allocation.zeros) {
            refuse("the zeros of the rows sum to " + std::to_string(sum) + ", not to " +
                   std::to_string(allocation.zeros) + " (" + where + ")");
        }
        return allocation;
    }

    std::filesystem::path m_file;
};

/// One matrix a line, so that a person can read and edit the counts.
std::string siteText(Site site, const SiteAllocation& allocation)
{
    std::string text =
        "    \"" + std::string(siteName(site)) + R"(": {"zeros": )" + std::to_string(allocation.zeros);
    if (!allocation.rows.empty()) {
        text += R"(, "rows": )" + json(allocation.rows).dump();
    }
    return text + "}";
}

} // namespace

Allocation readAllocation(const std::filesystem::path& file)
{
    return Reader(file).read();
}

void writeAllocation(const std::filesystem::path& file, const Allocation& allocation)
{
    std::string text = "{\"besa_allocation\": " + std::to_string(kFormatVersion) + ", \"blocks\": [";
    const char* separator = "\n";
    for (const BlockAllocation& block : allocation.blocks) {
        text += std::string(separator) + "  {";
        separator = ",\n";
        const char* next = "\n";
        for (const Site site : kSites) {
            text += next + siteText(site, block[index(site)]);
            next = ",\n";
        }
        text += "\n  }";
    }
    writeFileAtomically(file, text + "\n]}\n");
}

} // namespace besa
