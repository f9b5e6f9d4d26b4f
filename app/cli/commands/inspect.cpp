#include "base/size_text.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/non_finite.h"
#include "cli/commands/commands.h"
#include "cli/format.h"
#include "run/report_json.h"
#include "text/tokenizer.h"

namespace besa::cli {

namespace {

struct Arguments
{
    std::string model;
    bool checkFinite = false;
};

std::string dtypesText(const ModelSummary& summary)
{
    std::string text;
    for (const auto& [dtype, bytes] : summary.bytesByDtype) {
        text += (text.empty() ? "" : ", ") + dtype + " " + sizeText(bytes);
    }
    return text;
}

std::string summaryText(const ModelSummary& summary)
{
    TextTable table({{"model"}, {summary.path}});
    table.add({"architecture", summary.architecture});
    table.add({"blocks", formatCount(summary.blocks)});
    table.add(
        {"hidden", formatCount(summary.hidden) + ", intermediate " + formatCount(summary.intermediate)});
    table.add({"heads", formatCount(summary.heads) + " of " + formatCount(summary.headDim) + ", key/value " +
                            formatCount(summary.kvHeads)});
    table.add({"vocabulary", formatCount(summary.vocabulary) + (summary.tiedHead ? ", tied head" : "")});
    table.add({"context", formatCount(summary.context) + " tokens, rope " + summary.rope});
    table.add(
        {"parameters", formatCount(summary.parameters) + ", prunable " + formatCount(summary.prunable)});
    table.add({"files", formatCount(summary.shards) + (summary.shards == 1 ? " shard, " : " shards, ") +
                            sizeText(summary.fileBytes) + " (" + dtypesText(summary) + ")"});
    table.add({"largest block", sizeText(summary.blockBytes)});
    table.add({"tokenizer", summary.tokenizer});
    return table.text();
}

/// The seven prunable matrices of a block.
struct SiteShape
{
    Site site;
    std::int64_t rows;
    std::int64_t columns;
};

std::vector<SiteShape> siteShapes(const ModelSummary& s)
{
    const std::int64_t query = s.heads * s.headDim;
    const std::int64_t keyValue = s.kvHeads * s.headDim;
    return {{Site::Query, query, s.hidden},         {Site::Key, keyValue, s.hidden},
            {Site::Value, keyValue, s.hidden},      {Site::Output, s.hidden, query},
            {Site::Gate, s.intermediate, s.hidden}, {Site::Up, s.intermediate, s.hidden},
            {Site::Down, s.hidden, s.intermediate}};
}

std::string sitesText(const ModelSummary& summary)
{
    TextTable table({{"sites of a block"}, {"rows", true}, {"columns", true}, {"weights", true}});
    for (const SiteShape& shape : siteShapes(summary)) {
        table.add({std::string(siteName(shape.site)), formatCount(shape.rows), formatCount(shape.columns),
                   formatCount(shape.rows * shape.columns)});
    }
    return table.text();
}

Json summaryJson(const ModelSummary& s)
{
    Json json{{"path", s.path},
              {"architecture", s.architecture},
              {"blocks", s.blocks},
              {"hidden", s.hidden},
              {"intermediate", s.intermediate},
              {"heads", s.heads},
              {"kv_heads", s.kvHeads},
              {"head_dim", s.headDim},
              {"vocabulary", s.vocabulary},
              {"context", s.context},
              {"tied_head", s.tiedHead},
              {"rope", s.rope},
              {"parameters", s.parameters},
              {"prunable", s.prunable},
              {"bytes_by_dtype", s.bytesByDtype},
              {"file_bytes", s.fileBytes},
              {"shards", s.shards},
              {"block_bytes", s.blockBytes},
              {"tokenizer", s.tokenizer}};
    json["sites"] = Json::object();
    for (const SiteShape& shape : siteShapes(s)) {
        json["sites"][std::string(siteName(shape.site))] = {shape.rows, shape.columns};
    }
    json["warnings"] = Json::array();
    for (const Problem& warning : s.warnings) {
        json["warnings"].push_back(toJson(warning));
    }
    return json;
}

std::string positionText(const std::vector<std::int64_t>& position)
{
    std::string text;
    for (const std::int64_t index : position) {
        text += (text.empty() ? "" : ", ") + std::to_string(index);
    }
    return "[" + text + "]";
}

ExitCode inspect(Context& context, const Arguments& arguments)
{
    Console& console = *context.console;
    const auto checkpoint = Checkpoint::open(arguments.model);
    ModelSummary summary = checkpoint->summary();
    summary.tokenizer = describeTokenizer(checkpoint->folder());
    console.print(summaryText(summary) + "\n" + sitesText(summary));
    for (const Problem& warning : summary.warnings) {
        console.warning(warning);
    }
    Json json = summaryJson(summary);
    ExitCode code = ExitCode::Ok;
    if (arguments.checkFinite) {
        console.progress("reading all weights");
        json["not_finite"] = Json::array();
        for (const NonFinite& bad : findNonFinite(*checkpoint, context.stop())) {
            code = ExitCode::Model;
            console.error({formatCount(bad.count) + " values are not finite; the first is " + bad.value +
                               " at " + positionText(bad.position),
                           bad.tensor, "Get an undamaged copy of the model."});
            json["not_finite"].push_back({{"tensor", bad.tensor},
                                          {"position", bad.position},
                                          {"value", bad.value},
                                          {"count", bad.count}});
        }
        json["finite"] = code == ExitCode::Ok;
        console.print(code == ExitCode::Ok ? "\nAll weights are finite.\n" : "");
    }
    console.printJson(json);
    return code;
}

} // namespace

void addInspect(CLI::App& program, Context& context)
{
    Command command(program, context, "inspect", "Show what a model is, from its headers.",
                    {"besa inspect MODEL", "besa inspect org/name --check-finite --json"});
    const auto arguments = std::make_shared<Arguments>();
    command.argument("MODEL", arguments->model, "Model folder, shard, index file or cache id org/name.");
    command.flag("--check-finite", arguments->checkFinite, "Read all weights and name NaN and Inf.");
    command.onRun([&context, arguments] { return inspect(context, *arguments); });
}

} // namespace besa::cli
