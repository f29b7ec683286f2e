#pragma once

#include "models/record/tokenjson.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

/// What reading records of a page has in common, whether all of a record is decoded or only some cells of it.
/// Private to models/record. Inside, failures are exceptions; they end at readRecords.
namespace jsonreading {

namespace ondemand = simdjson::ondemand;

/// Thrown where a record breaks the contract; the path is known to whoever catches it.
struct Mismatch
{
    QString problem;
};

/// Where in the record the reader is: the names of the fields it is inside of.
class Path
{
public:
    void enter(std::string_view key) { m_keys.push_back(key); }
    void leave() { m_keys.pop_back(); }
    QString text() const;

private:
    std::vector<std::string_view> m_keys;
};

/// Throws Mismatch "expected …, found …" unless `value` is of the type wanted.
void expectType(ondemand::value &value, ondemand::json_type wanted);
std::string_view readString(ondemand::value &value);
/// Throws where `json` is not one complete value: the lazy parser skips what nobody reads. There is padding after it.
/// How deep it is nested and how large its numbers are does not matter, nor does half a pair of surrogates.
void checkJson(std::string_view json);
/// A non-string, verbatim and checked.
std::string_view readVerbatim(ondemand::value &value);
/// What is wrong with a text that is no instant.
QString notAMoment();
/// What is wrong with a record whose id is empty.
[[noreturn]] void throwMissing();
/// Reads a value by itself, JSON without anything around it; what is wrong with it where `read` throws.
std::optional<QString> readAlone(std::string_view json, const std::function<void(ondemand::value &value)> &read);

using ReadRecord = std::function<void(ondemand::object &record, Path &path)>;

/// Calls `read` for each record of a body that is one JSON array of objects with nothing behind it.
std::optional<DecodeError> readRecords(const QByteArray &body, const ReadRecord &read);

/// The records of a body that is a JSON array, whatever they are. Bytes in them that are not UTF-8 stand as escapes.
struct SplitPage
{
    QByteArray text;
    std::vector<std::string_view> records; ///< of `text`
};
/// Empty for another body.
std::optional<SplitPage> splitPage(const QByteArray &body);
/// What is wrong with a record that is no object.
DecodeError notAnObject(std::string_view json);

} // namespace jsonreading
