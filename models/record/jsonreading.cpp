#include "models/record/jsonreading.h"

#include "models/record/jsontext.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <memory>

namespace jsonreading {

namespace {

QString typeName(ondemand::json_type type)
{
    switch (type) {
    case ondemand::json_type::array:
        return QStringLiteral("an array");
    case ondemand::json_type::object:
        return QStringLiteral("an object");
    case ondemand::json_type::number:
        return QStringLiteral("a number");
    case ondemand::json_type::string:
        return QStringLiteral("a string");
    case ondemand::json_type::boolean:
        return QStringLiteral("true or false");
    case ondemand::json_type::null:
        return QStringLiteral("null");
    }
    return QStringLiteral("something unknown");
}

QString problemText(simdjson::error_code code)
{
    switch (code) {
    case simdjson::EMPTY:
        return QStringLiteral("the body is empty");
    case simdjson::UTF8_ERROR:
        return QStringLiteral("the text is not valid UTF-8");
    case simdjson::STRING_ERROR:
        return QStringLiteral("a string is not valid");
    case simdjson::DEPTH_ERROR:
        return QStringLiteral("it is nested too deeply");
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE:
    case simdjson::INCORRECT_TYPE:
        return QStringLiteral("a value is out of range or not of the expected type");
    default:
        return QStringLiteral("the JSON is broken or cut off (%1)").arg(QLatin1String(simdjson::error_message(code)));
    }
}

std::string_view trimmed(std::string_view text)
{
    const size_t end = text.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

/// What parsers that are kept have buffers for: several times that of a page. Larger ones would stay as large as the
/// largest page ever read.
constexpr size_t keptBytes = size_t(2) << 20;

/// The lazy parser reads up to a fixed padding behind the text; a body without that room is copied.
QByteArray padded(const QByteArray &body)
{
    if (body.capacity() >= body.size() + qsizetype(simdjson::SIMDJSON_PADDING))
        return body;
    QByteArray copy;
    copy.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    copy.append(body);
    return copy;
}

} // namespace

QString Path::text() const
{
    QString text;
    for (const std::string_view key : m_keys) {
        if (!text.isEmpty())
            text += u'.';
        text += QString::fromUtf8(key.data(), qsizetype(key.size()));
    }
    return text;
}

void expectType(ondemand::value &value, ondemand::json_type wanted)
{
    const ondemand::json_type found = value.type();
    if (found != wanted)
        throw Mismatch{QStringLiteral("expected %1, found %2").arg(typeName(wanted), typeName(found))};
}

std::string_view readString(ondemand::value &value)
{
    expectType(value, ondemand::json_type::string);
    return value.get_string();
}

void checkJson(std::string_view json)
{
    static thread_local simdjson::dom::parser kept;
    simdjson::dom::parser large;
    simdjson::dom::parser &checker = json.size() > keptBytes ? large : kept;
    const simdjson::error_code code = checker.parse(json.data(), json.size(), false).error();
    if (code != simdjson::SUCCESS && !jsontext::isJson(json))
        throw simdjson::simdjson_error(code);
}

std::string_view readVerbatim(ondemand::value &value)
{
    const std::string_view raw = trimmed(simdjson::to_json_string(value));
    checkJson(raw);
    // A string with a colon after it is no JSON, but the lazy parser takes it for a key and leaves out what follows.
    if (value.type() == ondemand::json_type::string)
        value.get_raw_json_string().value();
    return raw;
}

QString notAMoment()
{
    return QStringLiteral("expected a date and time with a zone, in ISO 8601");
}

void throwMissing()
{
    throw Mismatch{QStringLiteral("required field is missing")};
}

std::optional<QString> readAlone(std::string_view json, const std::function<void(ondemand::value &value)> &read)
{
    // Taken while it reads: what `read` does may come here again.
    static thread_local std::unique_ptr<ondemand::parser> kept;
    std::unique_ptr<ondemand::parser> parser = kept ? std::move(kept) : std::make_unique<ondemand::parser>();
    const auto keep = qScopeGuard([&] {
        if (json.size() <= keptBytes)
            kept = std::move(parser);
    });
    QByteArray text;
    text.reserve(qsizetype(json.size() + simdjson::SIMDJSON_PADDING) + 2);
    text.append('[').append(json.data(), qsizetype(json.size())).append(']');
    try {
        ondemand::document document = parser->iterate(text.constData(), size_t(text.size()), size_t(text.capacity()));
        for (ondemand::value value : document.get_array())
            read(value);
        return std::nullopt;
    } catch (const Mismatch &mismatch) {
        return mismatch.problem;
    } catch (const simdjson::simdjson_error &failure) {
        return problemText(failure.error());
    }
}

std::optional<SplitPage> splitPage(const QByteArray &body)
{
    const std::string_view sent(body.constData(), size_t(body.size()));
    SplitPage page;
    page.text = simdjson::validate_utf8(sent) ? body : jsontext::withEscapes(sent);
    const std::string_view text(page.text.constData(), size_t(page.text.size()));
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '[' || !jsontext::isJson(text))
        return std::nullopt;
    page.records = jsontext::elements(text);
    return page;
}

DecodeError notAnObject(std::string_view json)
{
    return {0, {}, readAlone(json, [](ondemand::value &value) {
                       expectType(value, ondemand::json_type::object);
                   }).value_or(QString())};
}

std::optional<DecodeError> readRecords(const QByteArray &body, const ReadRecord &read)
{
    DecodeError error;
    Path path;
    const QByteArray text = padded(body);
    static thread_local ondemand::parser kept;
    ondemand::parser large;
    ondemand::parser &parser = size_t(text.size()) > keptBytes ? large : kept;
    try {
        ondemand::document document = parser.iterate(text.constData(), size_t(text.size()), size_t(text.capacity()));
        if (document.type() != ondemand::json_type::array)
            return DecodeError{0, {}, QStringLiteral("the answer is not a list")};
        for (ondemand::value value : document.get_array()) {
            ++error.record;
            expectType(value, ondemand::json_type::object);
            ondemand::object record = value.get_object();
            read(record, path);
        }
        error.record = 0;
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return DecodeError{0, {}, QStringLiteral("something follows the list")};
        return std::nullopt;
    } catch (const Mismatch &mismatch) {
        // Types are told by first characters, which mean nothing in what is no JSON.
        if (!splitPage(body))
            return DecodeError{0, {}, problemText(simdjson::TAPE_ERROR)};
        error.problem = mismatch.problem;
    } catch (const simdjson::simdjson_error &failure) {
        error.problem = problemText(failure.error());
    }
    error.field = path.text();
    return error;
}

} // namespace jsonreading

QString DecodeError::text() const
{
    if (record == 0)
        return problem;
    if (field.isEmpty())
        return QCoreApplication::translate("DecodeError", "record %1: %2").arg(QString::number(record), problem);
    return QCoreApplication::translate("DecodeError", "record %1, %2: %3").arg(QString::number(record), field, problem);
}

DecodeError idStandsTwice(int record)
{
    return DecodeError{record, QStringLiteral("id"), QStringLiteral("another record of the page has the same")};
}
