#include "base/error.h"
#include "kernels/cuda_plugin.h"
#include "kernels/device_kernels.h"
#include "kernels/kernels.h"
#include "temporary_folder.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>

#include <QtTest/QTest>

using namespace besa;
using kernels::openPlugin;

namespace {

std::filesystem::path fake(const char* name)
{
    return std::filesystem::path(BESA_FAKE_PLUGINS) / (std::string("lib") + name + ".so");
}

} // namespace

class CudaPluginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfThisVersionOpens();
    void othersAreRefused_data();
    void othersAreRefused();
    void ownPluginIsThereWhereItWasBuilt();
    void ownPluginKnowsThatThereIsNoGpu();
    void everyMissingPartSaysWhy();
    void aDeviceNobodyServesIsAnError();
};

void CudaPluginTest::oneOfThisVersionOpens()
{
    const kernels::OpenedPlugin opened = openPlugin(fake("besa_fake_of_today"));
    QVERIFY2(opened.problem.empty(), opened.problem.c_str());
    QCOMPARE(opened.api->abi, kernels::cuda::kPluginAbi);
}

void CudaPluginTest::othersAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::filesystem::path& file, const char* says) {
        QTest::newRow(name) << QString::fromStdString(file.string()) << says;
    };
    row("another version", fake("besa_fake_of_tomorrow"),
        "the CUDA plug-in has interface version 3, and the program needs 2");
    row("no plug-in", fake("besa_stranger"), "libbesa_stranger.so is no CUDA plug-in of this program");
    row("no library", BESA_SOURCE_DIR "/README.md", "the CUDA plug-in cannot be opened: ");
    row("no file", "/nowhere/libbesa_cuda.so", "the CUDA plug-in cannot be opened: /nowhere/libbesa_cuda.so");
}

void CudaPluginTest::othersAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const kernels::OpenedPlugin opened = openPlugin(file.toStdString());
    QVERIFY(opened.api == nullptr);
    QVERIFY2(opened.problem.find(says.toStdString()) != std::string::npos, opened.problem.c_str());
}

void CudaPluginTest::ownPluginIsThereWhereItWasBuilt()
{
    const kernels::OpenedPlugin& own = kernels::ownPlugin();
    if (BESA_HAS_CUDA_PLUGIN == 0) {
        QCOMPARE(own.problem, std::string("this build has no CUDA plug-in (libbesa_cuda.so)"));
        return;
    }
    QVERIFY2(own.problem.empty(), own.problem.c_str());
    QCOMPARE(std::string(own.api->architectures), std::string("8.0 8.6 8.9 9.0 12.0"));
    const kernels::cuda::PluginApi& api = *own.api;
    for (const bool there :
         {api.countDevices != nullptr, api.describeDevice != nullptr, api.freeMemory != nullptr,
          api.rankRowsScratch != nullptr, api.rankRows != nullptr, api.maskedWeight != nullptr,
          api.windowSums != nullptr, api.bucketSums != nullptr, api.rmsNorm != nullptr,
          api.rmsNormBackward != nullptr, api.rotate != nullptr, api.siluMul != nullptr,
          api.siluMulBackward != nullptr, api.adam != nullptr, api.prodigyBlocks != nullptr,
          api.prodigy != nullptr}) {
        QVERIFY(there);
    }
    QCOMPARE(api.rankRowsScratch(4, 1024), std::int64_t(0));
    QCOMPARE(api.rankRowsScratch(4, 20000), std::int64_t(80000));
}

void CudaPluginTest::ownPluginKnowsThatThereIsNoGpu()
{
    if (kernels::ownPlugin().api == nullptr || kernels::openCuda().ready()) {
        QSKIP("the build has no plug-in, or the machine has a GPU");
    }
    std::int32_t count = -1;
    const char* problem = kernels::ownPlugin().api->countDevices(&count);
    QVERIFY(problem != nullptr || count == 0); // no driver: it says so and does not crash
    QCOMPARE(count, 0);
    const kernels::FreeMemory free = kernels::freeCudaMemory(0);
    QCOMPARE(free.bytes, std::int64_t(0));
    QCOMPARE(free.problem, kernels::openCuda().problem());
    kernels::releaseCudaMemory(); // nothing to give back, and no harm
}

void CudaPluginTest::everyMissingPartSaysWhy()
{
    const kernels::CudaState& state = kernels::openCuda();
    QCOMPARE(state.ready(), state.problem().empty());
    QCOMPARE(&state, &kernels::openCuda());                                        // looked for once
    QVERIFY(at::randn({8, 8}).mm(at::ones({8, 8})).isfinite().all().item<bool>()); // the CPU was used before
    const std::string& libtorch = kernels::openLibtorchCuda();
    QVERIFY2(libtorch.empty() || libtorch.starts_with("this LibTorch is a build for the CPU") ||
                 libtorch.starts_with("LibTorch's CUDA half cannot be opened: "),
             libtorch.c_str());
}

void CudaPluginTest::aDeviceNobodyServesIsAnError()
{
    const at::Tensor nowhere = at::empty({2, 3}, at::TensorOptions(at::kFloat).device(at::kMeta));
    try {
        kernels::rankRows(nowhere);
        QFAIL("it was served");
    } catch (const Error& error) {
        QCOMPARE(error.problem().what, std::string("no kernels are loaded for the device meta"));
        QVERIFY(!error.problem().remedy.empty());
    }
}

QTEST_GUILESS_MAIN(CudaPluginTest)
#include "cuda_plugin_test.moc"
