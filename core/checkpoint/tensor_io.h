#pragma once

#include "checkpoint/safetensors.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <utility>
#include <vector>

namespace besa {

at::ScalarType scalarType(Dtype dtype); ///< throws Error(Model) for types torch does not have here
Dtype dtypeOf(at::ScalarType type);     ///< throws Error(Failure) for types a file cannot hold

/// Reads a tensor into memory of its own, in the file's type.
at::Tensor readTensor(const std::shared_ptr<const SafetensorsFile>& file, const TensorEntry& entry);

/// `readTensor` of the named tensor; throws Error(Model) naming file and tensor when it is absent.
at::Tensor readTensor(const std::shared_ptr<const SafetensorsFile>& file, std::string_view name);

/// Bytes of a contiguous tensor on the CPU, for the writer.
std::span<const std::byte> tensorBytes(const at::Tensor& tensor);

/// Loads "FILE:TENSOR" token ids as int64 [n, T] or [N]. Accepts every integer type.
/// Throws Error(Model) for a bad reference, float types, negative ids or ids >= vocabSize.
at::Tensor loadTokens(const std::string& reference, std::int64_t vocabSize);

/// Writes named tensors to a file, in the official writer's order; atomic: temporary file, fsync, rename.
/// Returns the SHA-256 of the file.
std::string saveTensors(const std::filesystem::path& path,
                        const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                        const std::map<std::string, std::string>& metadata = {});

} // namespace besa
