// The checks of a device on the first GPU that serves, with the plug-in's kernels.
#include "device_test.h"

#include "kernels/cuda_plugin.h"

int main(int argc, char** argv)
{
    using besa::test::DeviceTest;
    const besa::kernels::CudaState& cuda = besa::kernels::openCuda();
    const auto gpu =
        cuda.ready() ? std::optional(at::Device(at::kCUDA, static_cast<c10::DeviceIndex>(cuda.firstUsable())))
                     : std::nullopt;
    DeviceTest test(gpu, "no GPU: " + QString::fromStdString(cuda.problem()), DeviceTest::Arithmetic::Other);
    return QTest::qExec(&test, argc, argv);
}
