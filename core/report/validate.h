#pragma once

#include "report/problem.h"
#include "report/recipe.h"

#include <utility>
#include <vector>

namespace besa {

/// What is wrong with a recipe as a whole. Single values are checked when they are set (option_value.h).
struct Validation
{
    std::vector<Problem> errors;   ///< the run cannot start
    std::vector<Problem> warnings; ///< the run can start, but probably not as meant
};

/// Looks at the recipe only: no file is opened. `where` of each problem is an option key.
Validation validate(const Recipe& recipe);

/// Lowest and highest sparsity that the published coefficients can express with sigmoid smoothing: each
/// probability is at most e times another (methods: reachability limit). About [0.376, 0.624] for a step of
/// 0.01.
std::pair<double, double> reachableSparsity(double candidateStep);

} // namespace besa
