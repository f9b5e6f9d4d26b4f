#include "run/matrix_view.h"

#include "base/error.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/mask_file.h"
#include "run/run_files.h"

#include <c10/util/Half.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <memory>
#include <span>

namespace besa {

namespace {

/// Where `length` elements from `begin` on, cut into `parts`, begin, and where the last one ends.
std::vector<std::int64_t> edgesOf(std::int64_t begin, std::int64_t length, int parts)
{
    std::vector<std::int64_t> edges;
    for (int i = 0; i <= parts; ++i) {
        edges.push_back(begin + length * i / parts);
    }
    return edges;
}

/// |w| as fp32, read from the file's bytes.
template <typename Raw>
float magnitude(Raw raw);

template <>
float magnitude(float raw)
{
    return std::fabs(raw);
}

template <>
float magnitude(std::uint16_t raw) // bf16
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(raw & 0x7FFFU) << 16U);
}

template <>
float magnitude(c10::Half raw)
{
    return std::fabs(static_cast<float>(raw));
}

/// Adds |w| of one row to the cells that it crosses.
template <typename Raw>
void addRow(const std::byte* row, std::span<const std::int64_t> edges, float* cells)
{
    for (std::size_t cell = 0; cell + 1 < edges.size(); ++cell) {
        float sum = 0;
        for (std::int64_t column = edges[cell]; column < edges[cell + 1]; ++column) {
            Raw raw;
            std::memcpy(&raw, row + column * static_cast<std::int64_t>(sizeof raw), sizeof raw);
            sum += magnitude(raw);
        }
        cells[cell] += sum;
    }
}

using RowAdder = void (*)(const std::byte*, std::span<const std::int64_t>, float*);

RowAdder rowAdder(const TensorPlace& place)
{
    switch (place.entry->dtype) {
    case Dtype::F32:
        return addRow<float>;
    case Dtype::BF16:
        return addRow<std::uint16_t>;
    case Dtype::F16:
        return addRow<c10::Half>;
    default:
        throw Error(ExitCode::Model,
                    {"the weight " + place.entry->name + " has the type " + place.entry->dtypeText,
                     place.file->path().string(), "Open a checkpoint in F32, BF16 or F16."});
    }
}

/// One bits among the bits [first, last) of a packed mask row.
std::int64_t countBits(const std::byte* row, std::int64_t first, std::int64_t last)
{
    std::int64_t count = 0;
    while (first < last) {
        const std::int64_t inByte = first % 8;
        const std::int64_t bits = std::min(8 - inByte, last - first);
        if (inByte == 0 && last - first >= 64) {
            std::uint64_t word = 0;
            std::memcpy(&word, row + first / 8, sizeof word);
            count += std::popcount(word);
            first += 64;
            continue;
        }
        const auto window = static_cast<unsigned>(((1 << bits) - 1) << inByte);
        count += std::popcount(std::to_integer<unsigned>(row[first / 8]) & window);
        first += bits;
    }
    return count;
}

/// The packed mask of a site in a run folder.
struct PackedMask
{
    std::vector<std::byte> data; ///< empty when the block is not finished
    std::int64_t rows = 0;
    std::int64_t columns = 0;

    bool there() const { return !data.empty(); }

    std::int64_t stride() const { return (columns + 7) / 8; } ///< bytes a row

    const std::byte* row(std::int64_t r) const { return data.data() + r * stride(); }
};

PackedMask openMask(const std::string& runFolder, int block, Site site)
{
    const RunFiles files{runFolder};
    PackedMask mask;
    std::error_code ignored;
    if (runFolder.empty() || block < 0 || !std::filesystem::exists(files.block(block), ignored)) {
        return mask;
    }
    const std::string weight = siteWeightName(block, site);
    const MaskFile masks = MaskFile::open(files.masks(block)); // checks shapes
    const auto shape = masks.info().shapes.find(weight);
    if (shape == masks.info().shapes.end()) {
        throw Error(ExitCode::Model, {"the mask of " + weight + " is absent", files.masks(block).string(),
                                      "Start the run anew in another folder with --run."});
    }
    const auto file = SafetensorsFile::open(files.masks(block));
    mask.data = file->bytes(*file->find(weight + ".mask"));
    mask.rows = shape->second[0];
    mask.columns = shape->second[1];
    return mask;
}

std::vector<std::int32_t> rowZeros(const PackedMask& mask)
{
    std::vector<std::int32_t> zeros;
    for (std::int64_t row = 0; row < mask.rows; ++row) {
        zeros.push_back(static_cast<std::int32_t>(mask.columns - countBits(mask.row(row), 0, mask.columns)));
    }
    return zeros;
}

std::int64_t part(std::int64_t first, std::int64_t wanted, std::int64_t all, const char* what)
{
    if (first < 0 || first >= all || wanted < 0) {
        throw Error(ExitCode::Usage, {std::string("the part lies outside the matrix, which has ") +
                                          std::to_string(all) + " " + what,
                                      "matrix", "Ask for a part inside it."});
    }
    return wanted == 0 ? all - first : std::min(wanted, all - first);
}

int cells(int wanted, std::int64_t length)
{
    return static_cast<int>(std::clamp<std::int64_t>(wanted, 1, length));
}

void addMask(const std::byte* row, std::span<const std::int64_t> edges, float* kept)
{
    for (std::size_t cell = 0; cell + 1 < edges.size(); ++cell) {
        kept[cell] += static_cast<float>(countBits(row, edges[cell], edges[cell + 1]));
    }
}

} // namespace

MatrixTile readMatrixTile(const std::string& model, const std::string& runFolder,
                          const MatrixRequest& request, const std::stop_token& stop)
{
    const auto checkpoint = Checkpoint::open(model);
    const TensorPlace& place = checkpoint->place(siteWeightName(request.block, request.site));
    const RowAdder addWeights = rowAdder(place);
    MatrixTile tile;
    tile.request = request;
    tile.matrixRows = place.entry->shape.at(0);
    tile.matrixColumns = place.entry->shape.at(1);
    MatrixRequest& taken = tile.request;
    taken.rows = part(request.firstRow, request.rows, tile.matrixRows, "rows");
    taken.columns = part(request.firstColumn, request.columns, tile.matrixColumns, "columns");
    taken.height = cells(request.height, taken.rows);
    taken.width = cells(request.width, taken.columns);
    const PackedMask mask = openMask(runFolder, request.block, request.site);
    if (mask.there() && (mask.rows != tile.matrixRows || mask.columns != tile.matrixColumns)) {
        throw Error(ExitCode::Model, {"the masks of the run do not fit the model", runFolder,
                                      "Name the model that the run pruned."});
    }

    const std::vector<std::int64_t> lines = edgesOf(taken.firstRow, taken.rows, taken.height);
    const std::vector<std::int64_t> columns = edgesOf(taken.firstColumn, taken.columns, taken.width);
    const auto width = static_cast<std::size_t>(taken.width);
    tile.magnitude.assign((lines.size() - 1) * width, 0.0F);
    tile.kept.assign(mask.there() ? tile.magnitude.size() : 0, 0.0F);
    const std::size_t rowBytes =
        static_cast<std::size_t>(tile.matrixColumns) * dtypeBytes(place.entry->dtype);
    std::vector<std::byte> weights(rowBytes);
    for (std::size_t y = 0; y + 1 < lines.size(); ++y) {
        throwIfStopped(stop);
        for (std::int64_t row = lines[y]; row < lines[y + 1]; ++row) {
            place.file->read(*place.entry, static_cast<std::size_t>(row) * rowBytes, weights);
            addWeights(weights.data(), columns, tile.magnitude.data() + y * width);
            if (mask.there()) {
                addMask(mask.row(row), columns, tile.kept.data() + y * width);
            }
        }
        for (std::size_t x = 0; x < width; ++x) {
            const auto inCell = static_cast<float>((lines[y + 1] - lines[y]) * (columns[x + 1] - columns[x]));
            tile.magnitude[y * width + x] /= inCell;
            if (mask.there()) {
                tile.kept[y * width + x] /= inCell;
            }
        }
    }
    return tile;
}

std::vector<std::int32_t> readRowZeros(const std::string& runFolder, int block, Site site)
{
    return rowZeros(openMask(runFolder, block, site));
}

std::vector<float> readRowRates(const std::string& runFolder, int block, Site site)
{
    const PackedMask mask = openMask(runFolder, block, site);
    std::vector<float> rates;
    for (const std::int32_t zeros : rowZeros(mask)) {
        const auto kept = static_cast<double>(mask.columns - zeros);
        rates.push_back(static_cast<float>(1.0 - kept / static_cast<double>(mask.columns)));
    }
    return rates;
}

} // namespace besa
