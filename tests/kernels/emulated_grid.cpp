#include "emulated_grid.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <numeric>
#include <random>
#include <ucontext.h>
#include <vector>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif
#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace besa::test {
namespace {

constexpr std::size_t kStack = 128UL * 1024;
constexpr int kLanes = 32;

enum class Waits { Not, ForWarp, ForBlock, Finished };

struct FreeStack
{
    void operator()(void* memory) const { ::operator delete (memory, std::align_val_t{16}); }
};
using Memory = std::unique_ptr<void, FreeStack>;

Memory allocate(std::size_t bytes)
{
    return Memory(::operator new (bytes, std::align_val_t{16}));
}

/// A line of execution with its own stack.
struct Fiber
{
    ucontext_t context{};
    Memory stack;
    Waits waits = Waits::Not;
    std::uint64_t slot = 0;
    void* sanitizer = nullptr; ///< what the sanitizer in use knows of this fiber
};

} // namespace

class EmulatedBlock
{
public:
    EmulatedBlock(const GridSize& size, const std::function<void(const EmulatedThread&)>& body)
        : m_size(size)
        , m_body(body)
        , m_fibers(static_cast<std::size_t>(size.threads))
        , m_shared(allocate(std::max<std::size_t>(size.shared, 1)))
    {
        for (Fiber& fiber : m_fibers) {
            fiber.stack = allocate(kStack);
        }
    }

    void run(std::int64_t block);
    void wait(int thread, Waits reason);

    const GridSize& size() const { return m_size; }
    std::int64_t block() const { return m_block; }
    unsigned char* shared() const { return static_cast<unsigned char*>(m_shared.get()); }
    void* slot(int thread) { return &m_fibers[static_cast<std::size_t>(thread)].slot; }

private:
    static void enter();
    void start(std::size_t i);
    void resume(std::size_t i);
    bool release(std::size_t first, std::size_t count, Waits reason);
    std::vector<std::size_t> order() const;

    GridSize m_size;
    const std::function<void(const EmulatedThread&)>& m_body;
    std::vector<Fiber> m_fibers;
    Memory m_shared;
    ucontext_t m_scheduler{};
    std::int64_t m_block = 0;
    std::size_t m_current = 0;
    void* m_sanitizer = nullptr; ///< what the sanitizer in use knows of the scheduler
    const void* m_schedulerStack = nullptr;
    std::size_t m_schedulerStackSize = 0;

    static EmulatedBlock* s_entering; ///< makecontext passes integers only
};

EmulatedBlock* EmulatedBlock::s_entering = nullptr;

std::vector<std::size_t> EmulatedBlock::order() const
{
    std::vector<std::size_t> order(m_fibers.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_block % 3 == 1) {
        std::reverse(order.begin(), order.end());
    } else if (m_block % 3 == 2) {
        std::shuffle(order.begin(), order.end(), std::mt19937(static_cast<unsigned>(m_block)));
    }
    return order;
}

void EmulatedBlock::enter()
{
    EmulatedBlock& self = *s_entering;
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_finish_switch_fiber(nullptr, &self.m_schedulerStack, &self.m_schedulerStackSize);
#endif
    const auto me = static_cast<int>(self.m_current);
    self.m_body(EmulatedThread(self, me));
    self.wait(me, Waits::Finished);
}

void EmulatedBlock::start(std::size_t i)
{
    Fiber& fiber = m_fibers[i];
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.get();
    fiber.context.uc_stack.ss_size = kStack;
    fiber.context.uc_link = nullptr;
    makecontext(&fiber.context, &EmulatedBlock::enter, 0);
    fiber.waits = Waits::Not;
#ifdef __SANITIZE_THREAD__
    fiber.sanitizer = __tsan_create_fiber(0);
#endif
}

void EmulatedBlock::resume(std::size_t i)
{
    Fiber& fiber = m_fibers[i];
    m_current = i;
    s_entering = this;
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_start_switch_fiber(&m_sanitizer, fiber.stack.get(), kStack);
#elif defined(__SANITIZE_THREAD__)
    m_sanitizer = __tsan_get_current_fiber();
    __tsan_switch_to_fiber(fiber.sanitizer, 0);
#endif
    swapcontext(&m_scheduler, &fiber.context);
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_finish_switch_fiber(m_sanitizer, nullptr, nullptr);
#endif
}

/// Called by a fiber: back to the scheduler, and here again when the scheduler resumes it.
void EmulatedBlock::wait(int thread, Waits reason)
{
    Fiber& fiber = m_fibers[static_cast<std::size_t>(thread)];
    fiber.waits = reason;
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_start_switch_fiber(reason == Waits::Finished ? nullptr : &fiber.sanitizer, m_schedulerStack,
                                   m_schedulerStackSize);
#elif defined(__SANITIZE_THREAD__)
    __tsan_switch_to_fiber(m_sanitizer, 0);
#endif
    swapcontext(&fiber.context, &m_scheduler);
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_finish_switch_fiber(fiber.sanitizer, &m_schedulerStack, &m_schedulerStackSize);
#endif
}

bool EmulatedBlock::release(std::size_t first, std::size_t count, Waits reason)
{
    const auto begin = m_fibers.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    if (!std::all_of(begin, end, [&](const Fiber& fiber) { return fiber.waits == reason; })) {
        return false;
    }
    std::for_each(begin, end, [](Fiber& fiber) { fiber.waits = Waits::Not; });
    return true;
}

void EmulatedBlock::run(std::int64_t block)
{
    m_block = block;
    std::fill_n(shared(), m_size.shared, static_cast<unsigned char>(0xA5));
    for (std::size_t i = 0; i < m_fibers.size(); ++i) {
        start(i);
    }
    const std::vector<std::size_t> turns = order();
    const auto finished = [](const Fiber& fiber) { return fiber.waits == Waits::Finished; };
    while (!std::all_of(m_fibers.begin(), m_fibers.end(), finished)) {
        for (const std::size_t i : turns) {
            if (m_fibers[i].waits == Waits::Not) {
                resume(i);
            }
        }
        bool released = release(0, m_fibers.size(), Waits::ForBlock);
        for (std::size_t warp = 0; warp < m_fibers.size(); warp += kLanes) {
            released = release(warp, kLanes, Waits::ForWarp) || released;
        }
        if (!released && !std::all_of(m_fibers.begin(), m_fibers.end(), finished)) {
            std::fputs("a barrier waits for threads that never reach it\n", stderr);
            std::abort();
        }
    }
#ifdef __SANITIZE_THREAD__
    for (Fiber& fiber : m_fibers) {
        __tsan_destroy_fiber(fiber.sanitizer);
    }
#endif
}

int EmulatedThread::count() const
{
    return m_emulated->size().threads;
}

std::int64_t EmulatedThread::block() const
{
    return m_emulated->block();
}

std::int64_t EmulatedThread::blocks() const
{
    return m_emulated->size().blocks;
}

unsigned char* EmulatedThread::shared() const
{
    return m_emulated->shared();
}

void EmulatedThread::sync() const
{
    m_emulated->wait(m_index, Waits::ForBlock);
}

void EmulatedThread::syncWarp() const
{
    m_emulated->wait(m_index, Waits::ForWarp);
}

void* EmulatedThread::slot(int thread) const
{
    return m_emulated->slot(thread);
}

void onGrid(const GridSize& size, const std::function<void(const EmulatedThread&)>& body)
{
    EmulatedBlock block(size, body);
    for (std::int64_t b = 0; b < size.blocks; ++b) {
        block.run(b);
    }
}

} // namespace besa::test
