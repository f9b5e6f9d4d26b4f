#include "checkpoint/safetensors.h"
#include "checkpoint/safetensors_fixture.h"
#include "checkpoint/tensor_io.h"
#include "fuzz_target.h"
#include "temporary_folder.h"

namespace besa::fuzz {

void parse(std::string_view input)
{
    const std::filesystem::path path = folder() / "model.safetensors";
    test::writeFile(path, input);
    const auto file = SafetensorsFile::open(path);
    for (const TensorEntry& entry : file->tensors()) {
        if (entry.dtype != Dtype::Other) {
            readTensor(file, entry.name);
        }
        if (file->find(entry.name) != &entry || file->bytes(entry).size() != entry.bytes()) {
            __builtin_trap();
        }
    }
}

std::vector<std::string> seeds()
{
    using test::safetensors;
    using test::tensor;
    return {
        test::referenceFile(),
        safetensors("{}"),
        safetensors("{" + tensor("scalar", "F64", "[]", "[0,8]") + "," +
                        tensor("empty", "I64", "[3,0]", "[8,8]") + "}",
                    "12345678"),
        safetensors("{" + tensor("b", "U8", "[1,2,1]", "[4,6]") + "," + tensor("a", "F16", "[2]", "[0,4]") +
                        "}",
                    "123456"),
        safetensors("{" + tensor("small", "F8_E4M3", "[2]", "[0,2]") + "}", "12"),
    };
}

} // namespace besa::fuzz
