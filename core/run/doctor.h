#pragma once

#include "report/doctor_report.h"

namespace besa {

/// Looks at the machine. Never throws for something that cannot be found out: it stays empty or 0.
DoctorReport examineMachine();

} // namespace besa
