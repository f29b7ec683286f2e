#include "app/demoserver/jsonwriter.h"

#include <array>
#include <cstdio>

namespace sandbox {

JsonWriter &JsonWriter::text(std::string_view name, std::string_view value)
{
    key(name);
    quote(value);
    return *this;
}

JsonWriter &JsonWriter::number(std::string_view name, std::int64_t value)
{
    return raw(name, std::to_string(value));
}

JsonWriter &JsonWriter::boolean(std::string_view name, bool value)
{
    return raw(name, value ? "true" : "false");
}

JsonWriter &JsonWriter::null(std::string_view name)
{
    return raw(name, "null");
}

JsonWriter &JsonWriter::list(std::string_view name, const std::vector<std::string_view> &values)
{
    openArray(name);
    for (const std::string_view value : values) {
        separate();
        quote(value);
    }
    return close(']');
}

JsonWriter &JsonWriter::raw(std::string_view name, std::string_view json)
{
    key(name);
    m_json += json;
    return *this;
}

JsonWriter &JsonWriter::members(std::string_view json)
{
    if (!json.empty()) {
        separate();
        m_json += json;
    }
    return *this;
}

JsonWriter &JsonWriter::openObject(std::string_view name)
{
    key(name);
    m_json += '{';
    return *this;
}

JsonWriter &JsonWriter::openArray(std::string_view name)
{
    key(name);
    m_json += '[';
    return *this;
}

JsonWriter &JsonWriter::openObject()
{
    separate();
    m_json += '{';
    return *this;
}

JsonWriter &JsonWriter::openArray()
{
    separate();
    m_json += '[';
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_json += bracket;
    return *this;
}

void JsonWriter::separate()
{
    if (!m_json.empty() && m_json.back() != '{' && m_json.back() != '[')
        m_json += ',';
}

void JsonWriter::key(std::string_view key)
{
    separate();
    quote(key);
    m_json += ':';
}

void JsonWriter::quote(std::string_view text)
{
    m_json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", unsigned(static_cast<unsigned char>(c)));
            m_json += escape.data();
        } else {
            m_json += c;
        }
    }
    m_json += '"';
}

} // namespace sandbox
