#include "models/query/recordorder.h"

#include "models/record/instant.h"

#include <algorithm>
#include <charconv>

namespace {

/// Where the digits of the fraction of a second are; the text is that of a moment.
std::string_view fractionIn(std::string_view text)
{
    const size_t sign = text.find_first_of(".,");
    if (sign == std::string_view::npos)
        return {};
    const size_t time = std::min(text.find_first_of("Tt ", 4), sign);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    // Of a minute or an hour it is another fraction of a second.
    if (std::count_if(text.begin() + qsizetype(time), text.begin() + qsizetype(sign), isDigit) != 6)
        return {};
    const size_t end = std::min(text.find_first_not_of("0123456789", sign + 1), text.size());
    return text.substr(sign + 1, end - sign - 1);
}

/// The digits of the fraction, without what adds nothing.
std::string_view withoutZeros(std::string_view digits)
{
    return digits.substr(0, digits.find_last_not_of('0') + 1);
}

std::string withFraction(std::string key, std::string_view digits)
{
    if (!digits.empty())
        key.append(1, '.').append(digits);
    return key;
}

/// Numbers of any sign as text that sorts as they do.
std::string integerKey(std::string_view value)
{
    qint64 number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    const quint64 biased = quint64(number) ^ (quint64(1) << 63);
    std::string key;
    for (int shift = 56; shift >= 0; shift -= 8)
        key += char(biased >> shift & 0xFF);
    return key;
}

std::string foldedKey(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size())).toCaseFolded().toStdString();
}

} // namespace

bool isPlainMoment(std::string_view text)
{
    // Hour 24 and second 60 are other moments than they say.
    return text.size() > secondsLength && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' &&
           text[16] == ':' && text.substr(11, 2) != "24" && text[17] != '6';
}

size_t fractionDigits(std::string_view text)
{
    return fractionIn(text).size();
}

std::string instantKey(std::string_view text)
{
    std::string key;
    const std::string_view fraction = withoutZeros(fractionIn(text));
    if (isPlainMoment(text) && text.back() == 'Z') {
        key = text.substr(0, secondsLength);
    } else if (const std::optional<qint64> moment = parseMoment(text)) {
        const std::string written = instantText(*moment).toStdString();
        key = written.substr(0, secondsLength);
        if (fraction.empty())
            return withFraction(key, withoutZeros(fractionIn(written)));
    }
    return withFraction(std::move(key), fraction);
}

qint64 msecsOf(const std::string &instantKey)
{
    const QString text = QString::fromStdString(instantKey) + u'Z';
    const auto instant = parseInstant(text);
    return instant ? instant->msecs : 0;
}

std::optional<RecordOrder> RecordOrder::of(const Sort &sort)
{
    RecordOrder order;
    order.m_field = findExportField(sort.key.isEmpty() ? QStringView(u"createdAt") : QStringView(sort.key));
    order.m_isDescending = sort.descending;
    return order.m_field ? std::optional(order) : std::nullopt;
}

std::string RecordOrder::keyOf(std::string_view value, std::string_view id) const
{
    std::string key;
    if (!value.empty()) {
        key = '\x01';
        switch (m_field->kind) {
        case FieldKind::Instant:
            key += instantKey(value);
            break;
        case FieldKind::Integer:
            key += integerKey(value);
            break;
        case FieldKind::Text:
            key += m_field->path == u"id" ? std::string(value) : foldedKey(value);
            break;
        case FieldKind::Bool:
        case FieldKind::List:
        case FieldKind::Json:
            key += value;
            break;
        }
    }
    key += '\0';
    return key.append(id);
}
