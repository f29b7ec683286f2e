#include "models/record/token.h"

#include <algorithm>

const UnreadableField *unreadableAt(const Token &token, const QString &path)
{
    const auto it = std::find_if(token.unreadable.begin(), token.unreadable.end(),
                                 [&path](const UnreadableField &field) { return field.path == path; });
    return it == token.unreadable.end() ? nullptr : &*it;
}
