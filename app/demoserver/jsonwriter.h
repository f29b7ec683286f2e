#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// Writes the members of JSON objects one behind the other, commas where they are needed, text as UTF-8. Objects and
/// arrays are opened and closed by the caller, who keeps them balanced.
class JsonWriter
{
public:
    JsonWriter &text(std::string_view key, std::string_view value);
    JsonWriter &number(std::string_view key, std::int64_t value);
    JsonWriter &boolean(std::string_view key, bool value);
    JsonWriter &null(std::string_view key);
    JsonWriter &list(std::string_view key, const std::vector<std::string_view> &values);
    /// A value that is JSON already.
    JsonWriter &raw(std::string_view key, std::string_view json);
    /// Members that were written elsewhere; nothing where they are empty.
    JsonWriter &members(std::string_view json);

    JsonWriter &openObject(std::string_view key);
    JsonWriter &openArray(std::string_view key);
    /// Elements of an array, or the outermost.
    JsonWriter &openObject();
    JsonWriter &openArray();
    JsonWriter &close(char bracket);

    const std::string &json() const { return m_json; }
    std::string take() { return std::move(m_json); }

private:
    void separate();
    void key(std::string_view key);
    void quote(std::string_view text);

    std::string m_json;
};

} // namespace sandbox
