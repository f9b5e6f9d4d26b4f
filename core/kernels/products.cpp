#include "kernels/products.h"

#include <c10/util/Exception.h>

#include <limits>

// BLAS, and of the matrix library its product of bf16 and its number of threads: libtorch_cpu has them, and
// no header declares them.
// NOLINTBEGIN(readability-identifier-naming): they are called so.
extern "C" {
int MKL_Set_Num_Threads_Local(int threads);
void dgemm_(const char* forA, const char* forB, const int* m, const int* n, const int* k, const double* alpha,
            const double* a, const int* lda, const double* b, const int* ldb, const double* beta, double* c,
            const int* ldc);
void sgemm_(const char* forA, const char* forB, const int* m, const int* n, const int* k, const float* alpha,
            const float* a, const int* lda, const float* b, const int* ldb, const float* beta, float* c,
            const int* ldc);
void gemm_bf16bf16f32_(const char* forA, const char* forB, const int* m, const int* n, const int* k,
                       const float* alpha, const c10::BFloat16* a, const int* lda, const c10::BFloat16* b,
                       const int* ldb, const float* beta, float* c, const int* ldc);
}
// NOLINTEND(readability-identifier-naming)

namespace besa::kernels::cpu {
namespace {

int checked(std::int64_t size)
{
    TORCH_CHECK(size <= std::numeric_limits<int>::max(), "a product of ", size,
                " rows or columns is beyond the matrix library; use shorter windows");
    return static_cast<int>(size);
}

/// BLAS knows columns where this project knows rows: the transposed product, of b and a, is the same memory.
template <typename T, typename F, typename Gemm>
void byColumns(Gemm gemm, Product product, ProductSizes sizes, Matrix<const T> a, Matrix<const T> b, F old,
               Matrix<F> out)
{
    TORCH_CHECK(a.stride >= (product == Product::LeftTransposed ? sizes.rows : sizes.depth) &&
                    b.stride >= (product == Product::RightTransposed ? sizes.depth : sizes.columns) &&
                    out.stride >= sizes.columns,
                "rows of a product's matrices overlap");
    const char forA = product == Product::LeftTransposed ? 'T' : 'N';
    const char forB = product == Product::RightTransposed ? 'T' : 'N';
    const int m = checked(sizes.columns);
    const int n = checked(sizes.rows);
    const int k = checked(sizes.depth);
    const int strideA = checked(a.stride);
    const int strideB = checked(b.stride);
    const int strideOut = checked(out.stride);
    const F one = 1;
    const OneThread alone;
    gemm(&forB, &forA, &m, &n, &k, &one, b.data, &strideB, a.data, &strideA, &old, out.data, &strideOut);
}

} // namespace

OneThread::OneThread()
    : m_before(MKL_Set_Num_Threads_Local(1))
{
}

OneThread::~OneThread()
{
    MKL_Set_Num_Threads_Local(m_before);
}

void multiply(Product product, ProductSizes sizes, Matrix<const double> a, Matrix<const double> b, double old,
              Matrix<double> out)
{
    byColumns(dgemm_, product, sizes, a, b, old, out);
}

void multiply(Product product, ProductSizes sizes, Matrix<const float> a, Matrix<const float> b, float old,
              Matrix<float> out)
{
    byColumns(sgemm_, product, sizes, a, b, old, out);
}

void multiply(Product product, ProductSizes sizes, Matrix<const c10::BFloat16> a,
              Matrix<const c10::BFloat16> b, float old, Matrix<float> out)
{
    byColumns(gemm_bf16bf16f32_, product, sizes, a, b, old, out);
}

} // namespace besa::kernels::cpu
