#include "tests/faults/fault.h"

using namespace Qt::StringLiterals;

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::FirstLoad:
        return u"first load"_s;
    case Operation::Scroll:
        return u"scrolling"_s;
    case Operation::Total:
        return u"finding the total"_s;
    case Operation::Sort:
        return u"sorting"_s;
    case Operation::Select:
        return u"selecting"_s;
    case Operation::Export:
        return u"exporting"_s;
    case Operation::LoadAll:
        return u"loading all"_s;
    }
    return {};
}

bool walks(Operation operation)
{
    return operation == Operation::Export || operation == Operation::LoadAll;
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unharmed:
        return u"unharmed"_s;
    case Outcome::Retried:
        return u"retried"_s;
    case Outcome::Explained:
        return u"explained"_s;
    case Outcome::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}
