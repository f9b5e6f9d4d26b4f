#include "form/problem_words.h"

#include "report/option_table.h"
#include "util/core_text.h"

#include <QtCore/QCoreApplication>

namespace besa {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(besa::RecipeProblem)
};

QString label(std::string_view key)
{
    const Option* option = findOption(key);
    return option == nullptr ? QString() : coreText(option->label);
}

} // namespace

QString recipeProblemText(const Problem& problem)
{
    const Problem fact{problem.what, problem.where, {}};
    if (isMissing(problem)) {
        return problem.where == "model" ? Words::tr("Choose the model to prune.")
               : problem.where == "calibration.files"
                   ? Words::tr("This method needs texts. Choose calibration texts.")
                   : Words::tr("This method needs a file. Choose it.");
    }
    if (problem.where == "sparsity" && problem.remedy.find("besa.budget") != std::string::npos) {
        return Words::tr("%1 Set “%2” to exact, or switch “%3” off.")
            .arg(problemText(fact), label("besa.budget"), label("besa.sigmoid_smoothing"));
    }
    if (problem.where == "besa.group_size") {
        return Words::tr("%1 Set the rows that shall share a rate.").arg(problemText(fact));
    }
    return problemText(problem);
}

bool isMissing(const Problem& problem)
{
    // Only the remedies for what is missing speak of the command line.
    return problem.remedy.find("besa prune") != std::string::npos ||
           problem.remedy.find("--") != std::string::npos;
}

} // namespace besa
