#pragma once

#include <c10/core/Device.h>

namespace besa::test {

/// A device made of host memory that host code cannot touch: its tensors lie in pages without access, which
/// are opened only while LibTorch or a kernel works on them. An operator that gets tensors of this device and
/// of the CPU throws, as CUDA's do. So code that runs here reads no GPU memory as host memory and mixes no
/// devices. The kernels are those of kernels/oracle.h and the model's operators. It lives in LibTorch's slot
/// for devices of others.
c10::Device makeFakeDevice();

} // namespace besa::test
