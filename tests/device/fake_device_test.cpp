// The checks of a device on one that is made of host memory: no GPU is needed to find code that mixes devices
// or reads a device's memory from the host.
#include "device_test.h"
#include "fake_device.h"

int main(int argc, char** argv)
{
    using besa::test::DeviceTest;
    DeviceTest test(besa::test::makeFakeDevice(), {}, DeviceTest::Arithmetic::Same);
    return QTest::qExec(&test, argc, argv);
}
