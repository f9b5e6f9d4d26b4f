#pragma once

/// What the optimizers of CPU and GPU compute with alike.
namespace besa::kernels {

inline constexpr double kBeta1 = 0.9;   ///< decay of the mean of gradients
inline constexpr double kBeta2 = 0.999; ///< decay of the mean of their squares
inline constexpr double kEpsilon = 1e-8;
inline constexpr double kProdigyBeta3 = 0.999499874937460899; ///< root of beta2
inline constexpr double kProdigyInitialD = 1e-6;

} // namespace besa::kernels
