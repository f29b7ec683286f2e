#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct Parameter
{
    std::string name;
    std::string value;
};

/// The parameters in their order, decoded; `+` is a space, as in forms. Empty where an escape is broken, or where what
/// comes out is not UTF-8 or holds a NUL.
std::optional<std::vector<Parameter>> parseQueryString(std::string_view text);

} // namespace sandbox
