#include "models/query/localsearch.h"

#include <algorithm>

LocalSearch::LocalSearch(const QString &text)
    : m_text(text.trimmed().toCaseFolded())
{
}

QStringList LocalSearch::fields()
{
    return {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("user.name"), QStringLiteral("user.email"),
            QStringLiteral("user.organization.name")};
}

QList<RecordCells::Column> LocalSearch::columns()
{
    QList<RecordCells::Column> columns;
    for (const QString &field : fields())
        columns.append({field, FieldKind::Text}); // what could not be read is searched as it was sent
    return columns;
}

bool LocalSearch::matches(std::span<const std::string> cells) const
{
    return std::any_of(cells.begin(), cells.end(), [this](const std::string &cell) {
        return QString::fromStdString(cell).toCaseFolded().contains(m_text);
    });
}
