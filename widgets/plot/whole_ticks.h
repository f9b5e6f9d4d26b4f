#pragma once

namespace besa {

class PlotView;

/// Labels the horizontal axis at whole numbers only: there is no block 2.5.
void useWholeTicks(const PlotView& plot);

} // namespace besa
