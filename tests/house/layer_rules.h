#pragma once

#include "source_tree.h"

#include <map>
#include <set>

namespace besa::test {

/// Files whose path matches `files` include nothing that matches `forbidden`, except what matches `allowed`.
struct LayerRule
{
    std::string files;
    std::string forbidden;
    std::string allowed;
    std::string reason;
};

inline constexpr const char* kNothing = "(?!)";
inline constexpr const char* kTorch = "(torch|ATen|c10|caffe2)/.*";
inline constexpr const char* kQt = "Q[A-Za-z].*|q[a-z]+\\.h|qcustomplot.*";
inline constexpr const char* kEngine = "(base|checkpoint|evaluation|kernels|model|pruning|run|text)/.*";
inline constexpr const char* kCostlyTorch =
    "torch/(torch|all|extension|types|autograd)\\.h|ATen/(ATen|Functions)\\.h";

/// The arrows of docs/architecture.md. app/demo trains the bundled model, which is engine work.
inline const std::vector<LayerRule>& layerRules()
{
    static const std::vector<LayerRule> rules{
        {"core/.*", kQt, kNothing, "core knows no Qt"},
        {"core/.*", "(widgets|app|cli|gui|demo)/.*", kNothing, "core knows none of its users"},
        {"core/report/.*", ".*", "[a-z_]+|report/.*", "reports are made of the standard library only"},
        {"core/base/.*", kTorch, kNothing, "base knows no torch"},
        {"widgets/.*", kTorch, kNothing, "widgets know no torch"},
        {"widgets/.*", kEngine, kNothing, "of core, widgets know only report"},
        {"app/(cli|gui)/.*", kTorch, kNothing, "tensors never leave core"},
        {".*\\.cuh?", kTorch, kNothing, "CUDA files get raw pointers, sizes and a stream"},
        {".*", kCostlyTorch, kNothing,
         "costs ten seconds a file; include ATen/core/Tensor.h and ATen/ops/NAME.h"},
    };
    return rules;
}

/// One line for each include that breaks a rule.
inline std::vector<std::string> brokenRules(const std::vector<SourceFile>& tree)
{
    std::vector<std::string> complaints;
    for (const LayerRule& rule : layerRules()) {
        const std::regex files(rule.files);
        const std::regex forbidden(rule.forbidden);
        const std::regex allowed(rule.allowed);
        for (const SourceFile& file : tree) {
            if (!isCode(file.path) || !std::regex_match(file.path, files)) {
                continue;
            }
            for (const std::string& name : includesOf(file)) {
                if (std::regex_match(name, forbidden) && !std::regex_match(name, allowed)) {
                    complaints.push_back(file.path + " includes " + name + ": " + rule.reason);
                }
            }
        }
    }
    return complaints;
}

/// One line for each file of app/cli, app/gui and widgets that gets torch through a header of core.
inline std::vector<std::string> torchBehindHeaders(const std::vector<SourceFile>& tree)
{
    std::map<std::string, std::vector<std::string>> includes;
    for (const SourceFile& file : tree) {
        if (isCode(file.path)) {
            includes[file.path] = includesOf(file);
        }
    }
    const std::regex torch(kTorch);
    const std::regex clients("(app/(cli|gui)|widgets)/.*");
    std::vector<std::string> complaints;
    for (const auto& [client, unused] : includes) {
        if (!std::regex_match(client, clients)) {
            continue;
        }
        std::set<std::string> seen{client};
        std::vector<std::string> open{client};
        while (!open.empty()) {
            const std::string path = open.back();
            open.pop_back();
            for (const std::string& name : includes[path]) {
                if (std::regex_match(name, torch)) {
                    complaints.push_back(client + " gets " + name + " through " + path);
                    continue;
                }
                const std::string beside = path.substr(0, path.rfind('/') + 1) + name;
                for (const std::string& found : {beside, "core/" + name, "app/" + name, name}) {
                    if (includes.contains(found) && seen.insert(found).second) {
                        open.push_back(found);
                    }
                }
            }
        }
    }
    return complaints;
}

} // namespace besa::test
