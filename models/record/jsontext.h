#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

/// JSON by its grammar alone, for what the parsers refuse: text of any depth, with numbers of any size and escapes of
/// half a pair of surrogates, both of which the grammar allows. Slower than they are. Private to models/record.
namespace jsontext {

/// Whether this is one complete value, white space around it included. Its bytes have to be valid UTF-8.
bool isJson(std::string_view text);

struct Member
{
    QString key; ///< with its escapes resolved; half a pair stays as it is
    std::string_view value;
};

/// Of an object and of an array that are JSON, in their order, without the white space around them.
std::vector<Member> members(std::string_view object);
std::vector<std::string_view> elements(std::string_view array);

/// Text in which every byte that is not UTF-8 has become an escape of half a pair of surrogates, which JSON can hold:
/// half a pair that was encoded as it is becomes itself, any other byte XX becomes `\udcXX`. Empty where that would
/// change what is before it.
QByteArray withEscapes(std::string_view text);

} // namespace jsontext
