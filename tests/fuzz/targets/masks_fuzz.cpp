#include "base/sha256.h"
#include "checkpoint/mask_file.h"
#include "checkpoint/safetensors_fixture.h"
#include "fuzz_target.h"
#include "temporary_folder.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/remainder.h>

namespace besa::fuzz {

void parse(std::string_view input)
{
    const std::filesystem::path path = folder() / "masks.safetensors";
    test::writeFile(path, input);
    const MaskFile masks = MaskFile::open(path);
    for (const auto& [weight, shape] : masks.info().shapes) {
        masks.keep(weight);
    }
}

std::vector<std::string> seeds()
{
    const std::filesystem::path path = folder() / "written.safetensors";
    MaskFileInfo info;
    info.shapes["a.weight"] = {2, 12};
    info.shapes["b.weight"] = {3, 8};
    info.base["model.safetensors"] = std::string(64, 'a');
    info.provenance = R"({"seed": 3})";
    writeMaskFile(
        path, {"a.weight", "b.weight"},
        [&](const std::string& weight) {
            const auto [rows, columns] = info.shapes.at(weight);
            return at::arange(rows * columns).remainder(3).gt(0).view({rows, columns});
        },
        info);
    const auto metadata = [](const std::string& shapes, const std::string& hashes) {
        return R"("__metadata__":{"format_version":"1","base":"{}","shapes":")" + shapes + R"(","sha256":")" +
               hashes + R"("})";
    };
    const std::string hash = R"({\"a\":\")" + sha256({}) + R"(\"})";
    return {test::readFile(path), test::safetensors("{" + metadata("{}", "{}") + "}"),
            test::safetensors("{" + metadata(R"({\"a\":[3,0]})", hash) + "," +
                              test::tensor("a.mask", "U8", "[3,0]", "[0,0]") + "}")};
}

} // namespace besa::fuzz
