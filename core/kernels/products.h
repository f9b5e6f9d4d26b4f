#pragma once

#include <c10/util/BFloat16.h>

#include <cstdint>

/// Products of small matrices by the matrix library that LibTorch brings, without ATen's operators around
/// them, which take longer than such a product. On the calling thread alone.
namespace besa::kernels::cpu {

/// While one lives, MKL's products on this thread are made by it alone (oneDNN's, of half types, are not).
/// Where LibTorch sets the number of threads, the library shares out a product among them even if the calling
/// thread is one of several: the parts are worked off one by one, and sums have another order for every
/// number.
class OneThread
{
public:
    OneThread();
    ~OneThread();
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int m_before; ///< 0: the number of the process
};

/// Row-major values, rows `stride` apart.
template <typename T>
struct Matrix
{
    T* data;
    std::int64_t stride;
};

/// Sizes of a product: out [rows, columns], summed over `depth`.
struct ProductSizes
{
    std::int64_t rows;
    std::int64_t columns;
    std::int64_t depth;
};

enum class Product { Plain, RightTransposed, LeftTransposed };

/// out = old * out + a b, a b^T or a^T b. bf16 is summed up in fp32. Sizes and strides fit into 31 bits.
void multiply(Product product, ProductSizes sizes, Matrix<const double> a, Matrix<const double> b, double old,
              Matrix<double> out);
void multiply(Product product, ProductSizes sizes, Matrix<const float> a, Matrix<const float> b, float old,
              Matrix<float> out);
void multiply(Product product, ProductSizes sizes, Matrix<const c10::BFloat16> a,
              Matrix<const c10::BFloat16> b, float old, Matrix<float> out);

} // namespace besa::kernels::cpu
