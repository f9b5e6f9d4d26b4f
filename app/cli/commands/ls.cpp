#include "base/size_text.h"
#include "checkpoint/hf_cache.h"
#include "cli/commands/commands.h"
#include "cli/format.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string revisionText(const CachedRevision& revision)
{
    constexpr std::size_t shortCommit = 8;
    const std::string commit = revision.commit.substr(0, shortCommit);
    return revision.names.empty() ? commit : joined(revision.names) + " " + commit;
}

std::string stateText(const CachedModel& model, const CachedRevision& revision)
{
    if (!model.unsupported.empty()) {
        return "not supported: " + model.unsupported;
    }
    return revision.complete ? "complete" : "incomplete: " + joined(revision.missing) + " missing";
}

Json modelJson(const CachedModel& model)
{
    Json json{{"id", model.id},
              {"architecture", model.architecture},
              {"supported", model.unsupported.empty()},
              {"reason", model.unsupported},
              {"revisions", Json::array()}};
    for (const CachedRevision& revision : model.revisions) {
        json["revisions"].push_back({{"commit", revision.commit},
                                     {"names", revision.names},
                                     {"folder", revision.folder},
                                     {"bytes", revision.bytes},
                                     {"complete", revision.complete},
                                     {"missing", revision.missing}});
    }
    return json;
}

ExitCode list(Context& context, const std::string& folder)
{
    Console& console = *context.console;
    const std::filesystem::path cache = folder.empty() ? hfCacheFolder() : std::filesystem::path(folder);
    if (!folder.empty() && !std::filesystem::is_directory(folder)) {
        throw Error(ExitCode::Usage,
                    {"there is no such folder", folder, "Name a Hugging Face cache folder."});
    }
    const std::vector<CachedModel> models = listCachedModels(cache);
    TextTable table({{"model"}, {"revision"}, {"size", true}, {"state"}});
    Json json{{"cache", cache.string()}, {"models", Json::array()}};
    for (const CachedModel& model : models) {
        for (const CachedRevision& revision : model.revisions) {
            table.add(
                {model.id, revisionText(revision), sizeText(revision.bytes), stateText(model, revision)});
        }
        json["models"].push_back(modelJson(model));
    }
    console.print(models.empty() ? "No models in " + cache.string() + ".\n" : table.text());
    console.printJson(json);
    return ExitCode::Ok;
}

} // namespace

void addLs(CLI::App& program, Context& context)
{
    Command command(program, context, "ls", "List the models of the local Hugging Face cache.",
                    {"besa ls", "besa ls --json"});
    const auto folder = std::make_shared<std::string>();
    command.argument("CACHE", *folder, "Cache folder. Default: HF_HUB_CACHE, HF_HOME/hub and so on.",
                     Need::Optional);
    command.onRun([&context, folder] { return list(context, *folder); });
}

} // namespace besa::cli
