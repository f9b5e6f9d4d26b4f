#include "base/error.h"
#include "demo_folder.h"

#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <iomanip>
#include <iostream>
#include <vector>

namespace {

constexpr std::array<const char*, 4> kSteps = {"stories", "tokenizer", "train", "recipe"};

void make(const besa::DemoPlan& plan, const std::filesystem::path& folder,
          const std::vector<std::string>& steps)
{
    const auto wanted = [&](std::string_view step) {
        return steps.empty() || std::find(steps.begin(), steps.end(), step) != steps.end();
    };
    std::filesystem::create_directories(folder);
    if (wanted("stories")) {
        besa::makeTexts(plan, folder);
    }
    if (wanted("tokenizer")) {
        besa::makeTokenizer(plan, folder);
    }
    if (wanted("train")) {
        const besa::TrainingSummary summary = besa::makeModel(plan, folder, std::cout);
        std::cout << std::setprecision(5) << "trained on " << summary.tokens
                  << " tokens; perplexity on evaluation.txt " << summary.perplexity << " ("
                  << summary.heldOutTokens << " predictions)\n";
    }
    if (wanted("recipe")) {
        besa::makeRecipe(folder);
    }
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app(
        "Makes the demo folder: stories, tokenizer, trained model and recipe. The same program gives "
        "the same stories and tokenizer everywhere; the model's last bits depend on the processor.");
    besa::DemoPlan plan;
    std::filesystem::path folder;
    std::vector<std::string> steps;
    int threads = 1;
    app.add_option("FOLDER", folder, "Folder to fill, for example resources/demo")->required();
    app.add_option("STEP", steps, "Steps to run; all when none is given")
        ->check(CLI::IsMember(std::vector<std::string>(kSteps.begin(), kSteps.end())));
    app.add_option("--state", plan.options.state,
                   "File that holds an interrupted training; used again when it exists");
    app.add_option("--rounds", plan.options.rounds, "Training steps of each round of the learning rate")
        ->check(CLI::PositiveNumber);
    app.add_option("--threads", threads, "Processor cores to use")->check(CLI::PositiveNumber);
    CLI11_PARSE(app, argc, argv);
    try {
        at::set_num_threads(threads);
        make(plan, folder, steps);
    } catch (const besa::Error& error) {
        std::cerr << error.what() << '\n' << error.problem().remedy << '\n';
        return static_cast<int>(error.code());
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
