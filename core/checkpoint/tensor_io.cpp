#include "checkpoint/tensor_io.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "checkpoint/safetensors_writer.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace besa {

namespace {

constexpr std::array<std::pair<Dtype, at::ScalarType>, 13> kTypes{{{Dtype::Bool, at::kBool},
                                                                   {Dtype::U8, at::kByte},
                                                                   {Dtype::I8, at::kChar},
                                                                   {Dtype::I16, at::kShort},
                                                                   {Dtype::U16, at::kUInt16},
                                                                   {Dtype::F16, at::kHalf},
                                                                   {Dtype::BF16, at::kBFloat16},
                                                                   {Dtype::I32, at::kInt},
                                                                   {Dtype::U32, at::kUInt32},
                                                                   {Dtype::F32, at::kFloat},
                                                                   {Dtype::F64, at::kDouble},
                                                                   {Dtype::I64, at::kLong},
                                                                   {Dtype::U64, at::kUInt64}}};

constexpr std::string_view kReferenceHelp = "Write FILE:TENSOR, a safetensors file and a tensor of token ids "
                                            "in it, for example tokens.safetensors:calibration.";

[[noreturn]] void refuseTokens(const std::string& what, const std::string& reference,
                               std::string_view remedy = kReferenceHelp)
{
    throw Error(ExitCode::Model, {what, reference, std::string(remedy)});
}

/// Copies ids of integer type T and checks each. Values above int64 become its maximum, which no vocabulary
/// has.
template <typename T>
void copyIds(std::span<const std::byte> bytes, std::int64_t* ids, std::int64_t vocabSize,
             const std::string& reference)
{
    const std::size_t count = bytes.size() / sizeof(T);
    for (std::size_t i = 0; i < count; ++i) {
        T value = 0;
        std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
        const bool negative = std::cmp_less(value, 0);
        if (negative || std::cmp_greater_equal(value, vocabSize)) {
            refuseTokens("element " + std::to_string(i) + " is " + std::to_string(value) +
                             ", no token id of a vocabulary of " + std::to_string(vocabSize),
                         reference, "Use ids made with this model's tokenizer.");
        }
        ids[i] = static_cast<std::int64_t>(value);
    }
}

} // namespace

at::ScalarType scalarType(Dtype dtype)
{
    const auto* row = std::ranges::find(kTypes, dtype, &std::pair<Dtype, at::ScalarType>::first);
    if (row == kTypes.end()) {
        throw Error(ExitCode::Model, {"the tensor type is not supported", "",
                                      "Convert the model to float32, float16 or bfloat16."});
    }
    return row->second;
}

Dtype dtypeOf(at::ScalarType type)
{
    const auto* row = std::ranges::find(kTypes, type, &std::pair<Dtype, at::ScalarType>::second);
    if (row == kTypes.end()) {
        throw Error(ExitCode::Failure, {std::string("tensors of type ") + c10::toString(type) +
                                            " cannot be written to a safetensors file",
                                        "", "This is a fault of the program; report it."});
    }
    return row->first;
}

at::Tensor readTensor(const std::shared_ptr<const SafetensorsFile>& file, const TensorEntry& entry)
{
    if (entry.dtype == Dtype::Other) {
        throw Error(ExitCode::Model, {"tensors of type " + entry.dtypeText + " are not supported",
                                      file->path().string() + ", tensor " + entry.name,
                                      "Convert the model to float32, float16 or bfloat16."});
    }
    const at::ScalarType type = scalarType(entry.dtype);
    at::Tensor tensor = at::empty(entry.shape, at::TensorOptions(type));
    file->read(entry, 0, {static_cast<std::byte*>(tensor.mutable_data_ptr()), tensor.nbytes()});
    return tensor;
}

at::Tensor readTensor(const std::shared_ptr<const SafetensorsFile>& file, std::string_view name)
{
    const TensorEntry* entry = file->find(name);
    if (entry == nullptr) {
        throw Error(ExitCode::Model, {"the file has no tensor " + std::string(name), file->path().string(),
                                      "Name one of the tensors in the file."});
    }
    return readTensor(file, *entry);
}

std::span<const std::byte> tensorBytes(const at::Tensor& tensor)
{
    return {static_cast<const std::byte*>(tensor.const_data_ptr()), tensor.nbytes()};
}

at::Tensor loadTokens(const std::string& reference, std::int64_t vocabSize)
{
    const std::size_t colon = reference.rfind(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == reference.size()) {
        refuseTokens("this names no tensor of a file", reference);
    }
    const auto file = SafetensorsFile::open(reference.substr(0, colon));
    const TensorEntry* entry = file->find(reference.substr(colon + 1));
    if (entry == nullptr) {
        std::string names;
        for (std::size_t i = 0; i < std::min<std::size_t>(file->tensors().size(), 8); ++i) {
            names += (i > 0 ? ", " : "") + file->tensors()[i].name;
        }
        refuseTokens("the file has no tensor of that name; it has " + (names.empty() ? "none" : names),
                     reference);
    }
    if (entry->shape.empty() || entry->shape.size() > 2) {
        refuseTokens("the tensor has " + std::to_string(entry->shape.size()) +
                         " dimensions; token ids are [windows, length] or one long list",
                     reference);
    }
    if (entry->elements() == 0) {
        refuseTokens("the tensor has no token ids", reference);
    }
    at::Tensor ids = at::empty(entry->shape, at::TensorOptions(at::kLong));
    const auto copy = [&]<typename T>(T /*type*/) {
        copyIds<T>(file->bytes(*entry), ids.mutable_data_ptr<std::int64_t>(), vocabSize, reference);
    };
    switch (entry->dtype) {
    case Dtype::U8:
        copy(std::uint8_t{});
        break;
    case Dtype::I8:
        copy(std::int8_t{});
        break;
    case Dtype::I16:
        copy(std::int16_t{});
        break;
    case Dtype::U16:
        copy(std::uint16_t{});
        break;
    case Dtype::I32:
        copy(std::int32_t{});
        break;
    case Dtype::U32:
        copy(std::uint32_t{});
        break;
    case Dtype::I64:
        copy(std::int64_t{});
        break;
    case Dtype::U64:
        copy(std::uint64_t{});
        break;
    default:
        refuseTokens("the tensor has type " + entry->dtypeText + "; token ids are whole numbers", reference);
    }
    return ids;
}

std::string saveTensors(const std::filesystem::path& path,
                        const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                        const std::map<std::string, std::string>& metadata)
{
    std::map<std::string, at::Tensor> byName;
    std::vector<TensorPlan> plan;
    for (const auto& [name, tensor] : tensors) {
        byName.emplace(name, tensor);
        plan.push_back({name, dtypeOf(tensor.scalar_type()), tensor.sizes().vec()});
    }
    sortLikeOfficialWriter(plan);

    const std::filesystem::path temporary = temporarySibling(path);
    SafetensorsWriter writer(temporary, plan, metadata);
    for (const TensorPlan& planned : plan) {
        const at::Tensor tensor = byName.at(planned.name).cpu().contiguous();
        writer.add(tensorBytes(tensor));
    }
    std::string hash = writer.finish();
    try {
        moveIntoPlace(temporary, path);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
    return hash;
}

} // namespace besa
