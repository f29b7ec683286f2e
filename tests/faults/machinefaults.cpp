#include "tests/faults/fault.h"

QList<Fault> machineFaults()
{
    return {
        {.name = "the clock jumps a day forward", .expected = harmless, .wire = Wire::ClockAhead},
        {.name = "the clock jumps a day back", .expected = harmless, .wire = Wire::ClockBack},
        {
            .name = "suspended for longer than the deadline",
            .kind = ApiError::Kind::Timeout,
            .wire = Wire::Suspended,
        },
    };
}
