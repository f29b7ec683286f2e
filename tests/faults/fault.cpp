#include "faults/fault.h"

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::FirstLoad:
        return u"first load"_qs;
    case Operation::Scroll:
        return u"scrolling"_qs;
    case Operation::Total:
        return u"finding the total"_qs;
    case Operation::Sort:
        return u"sorting"_qs;
    case Operation::Select:
        return u"selecting"_qs;
    case Operation::Export:
        return u"exporting"_qs;
    }
    return {};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unharmed:
        return u"unharmed"_qs;
    case Outcome::Retried:
        return u"retried"_qs;
    case Outcome::Explained:
        return u"explained"_qs;
    case Outcome::Cancelled:
        return u"cancelled"_qs;
    }
    return {};
}
