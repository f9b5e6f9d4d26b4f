// A plug-in with nothing in it but the interface version that BESA_FAKE_ABI names.
#include "kernels/cuda/plugin.h"

extern "C" const besa::kernels::cuda::PluginApi* besaCudaPlugin()
{
    static const besa::kernels::cuda::PluginApi api = [] {
        besa::kernels::cuda::PluginApi empty{};
        empty.abi = BESA_FAKE_ABI;
        return empty;
    }();
    return &api;
}
