#include "models/exporting/exportorder.h"

#include "models/token/instant.h"

#include <algorithm>
#include <charconv>

namespace {

/// The digits of the fraction, without what adds nothing.
std::string_view fractionOf(std::string_view text)
{
    const size_t count = fractionDigits(text);
    const std::string_view digits = count > 0 ? text.substr(secondsLength + 1, count) : std::string_view();
    return digits.substr(0, digits.find_last_not_of('0') + 1);
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

size_t fractionDigits(std::string_view text)
{
    if (text.size() <= secondsLength || text[secondsLength] != '.')
        return 0;
    const size_t end = std::min(text.find_first_not_of("0123456789", secondsLength + 1), text.size());
    return end - secondsLength - 1;
}

std::string instantKey(std::string_view text)
{
    std::string key;
    if (text.size() > secondsLength && text.back() == 'Z') {
        key = text.substr(0, secondsLength);
        key[10] = 'T';
    } else if (const auto instant = parseInstant(QString::fromLatin1(text.data(), qsizetype(text.size())))) {
        key = instantText(instant->msecs).toStdString().substr(0, secondsLength);
    }
    const std::string_view fraction = fractionOf(text);
    return fraction.empty() ? key : key + '.' + std::string(fraction);
}

qint64 msecsOf(const std::string &instantKey)
{
    const QString text = QString::fromStdString(instantKey) + u'Z';
    const auto instant = parseInstant(text);
    return instant ? instant->msecs : 0;
}

std::optional<ExportOrder> ExportOrder::of(const Sort &sort)
{
    ExportOrder order;
    order.m_field = findExportField(sort.key.isEmpty() ? QStringView(u"createdAt") : QStringView(sort.key));
    order.m_isDescending = sort.descending;
    return order.m_field ? std::optional(order) : std::nullopt;
}

std::string ExportOrder::keyOf(std::string_view value, std::string_view id) const
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
