#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// One number of a chart.
struct Scalar
{
    std::string tag; ///< chart; what stands before its first "/" groups charts
    double value = 0;
};

/// The bytes of a TensorBoard event file: TFRecord frames around the protobuf messages Event and Summary, of
/// which scalars need a handful of fields.
class TensorBoardLog
{
public:
    /// `time`: seconds since 1970.
    explicit TensorBoardLog(double time);

    /// The scalars of one step. `step` is the place on the charts' horizontal axis.
    void add(double time, std::int64_t step, const std::vector<Scalar>& scalars);

    std::string_view bytes() const { return m_bytes; }

private:
    void record(std::string_view message);

    std::string m_bytes;
};

} // namespace besa
