#include "app/demoserver/querystring.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace sandbox {

namespace {

bool isText(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return !text.isNull() && !decoder.hasError() && bytes.find('\0') == std::string_view::npos;
}

std::optional<std::string> decode(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            unsigned char byte = 0;
            const char *digits = text.data() + i + 1;
            if (text.size() - i < 3 || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2)
                return {};
            decoded += static_cast<char>(byte);
            i += 2;
        }
    }
    if (!decoded.empty() && !isText(decoded))
        return {};
    return decoded;
}

} // namespace

std::optional<std::vector<Parameter>> parseQueryString(std::string_view text)
{
    std::vector<Parameter> parameters;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        std::optional<std::string> name = decode(pair.substr(0, equals));
        std::optional<std::string> value = decode(pair.substr(std::min(pair.size(), equals + 1)));
        if (!name || !value)
            return {};
        parameters.push_back({std::move(*name), std::move(*value)});
    }
    return parameters;
}

} // namespace sandbox
