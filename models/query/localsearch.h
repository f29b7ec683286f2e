#pragma once

#include "models/record/recordcells.h"

#include <QString>

/// A search for servers that do not search: a record matches where one of its texts holds what is searched for, in any
/// case. The texts are the fields that `fields` names.
class LocalSearch
{
public:
    explicit LocalSearch(const QString &text);

    static QStringList fields();
    /// What `matches` needs of a record.
    static QList<RecordCells::Column> columns();
    bool matches(std::span<const std::string> cells) const;

private:
    QString m_text;
};
