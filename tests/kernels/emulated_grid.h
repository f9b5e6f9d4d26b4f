#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace besa::test {

class EmulatedBlock;

/// A thread of an emulated thread block, with what kernels/cuda/thread_block.cuh gives a thread on a GPU.
class EmulatedThread
{
public:
    EmulatedThread(EmulatedBlock& emulated, int index)
        : m_emulated(&emulated)
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    int count() const;
    std::int64_t block() const;
    std::int64_t blocks() const;
    unsigned char* shared() const;

    void sync() const;
    void syncWarp() const;

    template <typename T>
    T fromLane(T value, int lane) const
    {
        static_assert(sizeof(T) <= sizeof(std::uint64_t));
        *static_cast<T*>(slot(m_index)) = value;
        syncWarp();
        const T result = *static_cast<T*>(slot(m_index / 32 * 32 + lane));
        syncWarp();
        return result;
    }

private:
    void* slot(int thread) const;

    EmulatedBlock* m_emulated;
    int m_index;
};

struct GridSize
{
    std::int64_t blocks = 1;
    int threads = 256; ///< whole warps
    std::size_t shared = 0;
};

/// Runs `body` once for every thread of every block. A thread runs until it waits; blocks take turns between
/// first-to-last, last-to-first and shuffled order, so that a missing barrier shows. Shared memory starts as
/// garbage. A barrier that some threads never reach ends the process with a message.
void onGrid(const GridSize& size, const std::function<void(const EmulatedThread&)>& body);

} // namespace besa::test
