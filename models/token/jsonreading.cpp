#include "models/token/jsonreading.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Whether this is a number in JSON's grammar, of any length.
bool isNumber(std::string_view text)
{
    size_t at = 0;
    const auto isAt = [&](char c) { return at < text.size() && text[at] == c; };
    const auto takeDigits = [&] {
        const size_t first = at;
        at = std::min(text.size(), text.find_first_not_of("0123456789", at));
        return at - first;
    };
    at += isAt('-') ? 1 : 0;
    const bool beginsWithZero = isAt('0');
    const size_t digits = takeDigits();
    bool isRight = digits == 1 || (digits > 1 && !beginsWithZero);
    if (isAt('.')) {
        ++at;
        isRight = takeDigits() > 0 && isRight;
    }
    if (isAt('e') || isAt('E')) {
        ++at;
        at += isAt('+') || isAt('-') ? 1 : 0;
        isRight = takeDigits() > 0 && isRight;
    }
    return isRight && at == text.size();
}

/// JSON with every well-formed number outside strings made 0: how large a number may be is not the grammar's business,
/// but the checker's. An ill-formed one stays, to be refused.
QByteArray withoutNumbers(std::string_view json)
{
    QByteArray text;
    text.reserve(qsizetype(json.size()) + qsizetype(simdjson::SIMDJSON_PADDING));
    for (size_t at = 0; at < json.size();) {
        size_t end = std::min(json.size(), json.find_first_of("\"-0123456789", at));
        text.append(json.data() + at, qsizetype(end - at));
        at = end;
        if (at == json.size())
            break;
        if (json[at] == '"') {
            for (++end; end < json.size() && json[end] != '"';)
                end += json[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, json.size());
        } else {
            end = std::min(json.size(), json.find_first_not_of("0123456789+-.eE", at));
            if (isNumber(json.substr(at, end - at))) {
                text += '0';
                at = end;
                continue;
            }
        }
        text.append(json.data() + at, qsizetype(end - at));
        at = end;
    }
    return text;
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
    simdjson::error_code code = checker.parse(json.data(), json.size(), false).error();
    if (code != simdjson::SUCCESS) { // a number that is too long may be the only reason
        const QByteArray text = withoutNumbers(json);
        code = checker.parse(text.constData(), size_t(text.size()), false).error(); // has the padding already
    }
    if (code != simdjson::SUCCESS)
        throw simdjson::simdjson_error(code);
}

std::string_view readVerbatim(ondemand::value &value)
{
    const std::string_view raw = trimmed(simdjson::to_json_string(value));
    checkJson(raw);
    skip(value);
    return raw;
}

void skip(ondemand::value &value)
{
    if (value.type() == ondemand::json_type::string)
        value.get_raw_json_string().value();
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
