#include "kernels/cuda/launch.h"
#include "kernels/cuda/launch_size.h"
#include "kernels/cuda/optimizers.cuh"

namespace besa::kernels::cuda {
namespace {

__global__ void adamKernel(AdamStep task)
{
    adamStep(CudaThread{}, task);
}

__global__ void prodigyGatherKernel(ProdigyStep task)
{
    prodigyGather(CudaThread{}, task);
}

__global__ void prodigyEstimateKernel(ProdigyStep task)
{
    prodigyEstimate(CudaThread{}, task);
}

__global__ void prodigyMoveKernel(ProdigyStep task)
{
    prodigyMove(CudaThread{}, task);
}

} // namespace

const char* launchAdam(const AdamStep& step, Stream stream)
{
    adamKernel<<<gridOf(step.size, kThreads), kThreads, 0, stream>>>(step);
    return launched();
}

std::int64_t prodigyBlocks(std::int64_t size)
{
    return std::min<std::int64_t>(gridOf(size, kThreads), 256);
}

const char* launchProdigy(const ProdigyStep& step, Stream stream)
{
    const auto blocks = static_cast<unsigned>(step.blocks);
    prodigyGatherKernel<<<blocks, kThreads, kProdigyShared, stream>>>(step);
    prodigyEstimateKernel<<<1, kWarp, 0, stream>>>(step);
    prodigyMoveKernel<<<blocks, kThreads, 0, stream>>>(step);
    return launched();
}

} // namespace besa::kernels::cuda
