#include "checking.h"
#include "tests/support/allcolumns.h"

#include "models/record/exportfields.h"
#include "models/record/recordcells.h"
#include "models/record/tokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// The input is a body. The decoder of the window, the one of exports and Qt's agree on what a page says, and the first
// two on what of it could not be read.

namespace {

struct CellRow
{
    QString id;
    QByteArray raw;
    QStringList cells;
    QList<UnreadableField> unreadable;
};

struct CellPage
{
    QList<CellRow> rows;
    std::optional<DecodeError> error;
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

CellPage readCells(const QByteArray &body, const QList<RecordCells::Column> &columns)
{
    CellPage page;
    RecordCells reader(columns);
    page.error = reader.read(body, [&page](const RecordRow &row) {
        CellRow read{textOf(row.id),
                     QByteArray(row.raw.data(), qsizetype(row.raw.size())),
                     {},
                     {row.unreadable.begin(), row.unreadable.end()}};
        for (const std::string &cell : row.cells)
            read.cells.append(textOf(cell));
        page.rows.append(read);
    });
    return page;
}

/// The value at a path by Qt's reading. A known key stands once in what the decoder takes.
QJsonValue valueAt(QJsonValue value, const QString &path)
{
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

bool isCellOf(const QString &cell, FieldKind kind, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return cell.isEmpty();
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Instant:
        return value.isString() && cell == value.toString();
    case FieldKind::Bool:
        return value.isBool() && cell == (value.toBool() ? u"true" : u"false");
    case FieldKind::Integer:
        return value.isDouble() && cell == QString::number(value.toInteger());
    case FieldKind::List:
        return value.isArray() && cell == value.toVariant().toStringList().join(u';');
    case FieldKind::Json:
        return value.isArray() && QJsonDocument::fromJson(cell.toUtf8()).array() == value.toArray();
    }
    return false;
}

/// What was sent in place of the column, or of an object that it is in; null where it could be read.
const UnreadableField *unreadableFor(const QString &path, const QList<UnreadableField> &unreadable)
{
    const auto it = std::find_if(unreadable.begin(), unreadable.end(), [&path](const UnreadableField &field) {
        return path == field.path || path.startsWith(field.path + u'.');
    });
    return it == unreadable.end() ? nullptr : &*it;
}

/// Some of what the decoded token says, by the columns' names.
void checkCellsAgainstToken(const QStringList &cells, const Token &token)
{
    const User &user = *token.user;
    const Organization &organization = *user.organization;
    const std::pair<QLatin1String, QString> expected[] = {
        {QLatin1String("id"), token.id},
        {QLatin1String("createdAt"), token.createdAt->text},
        {QLatin1String("name"), *token.name},
        {QLatin1String("revoked"), *token.revoked ? u"true"_s : u"false"_s},
        {QLatin1String("expiresAt"), token.expiresAt->text},
        {QLatin1String("scopes"), token.scopes->join(u';')},
        {QLatin1String("user.name"), *user.name},
        {QLatin1String("user.lastLoginAt"), user.lastLoginAt->text},
        {QLatin1String("user.tags"), user.tags->join(u';')},
        {QLatin1String("user.reseller.name"), *user.reseller->name},
        {QLatin1String("user.organization.name"), *organization.name},
        {QLatin1String("user.organization.address.city"), *organization.address->city},
        {QLatin1String("user.organization.allowedUsers"),
         organization.allowedUsers ? QString::number(*organization.allowedUsers) : QString()},
        {QLatin1String("user.organization.reseller.email"), *organization.reseller->email},
    };
    for (const auto &[path, value] : expected) {
        const qsizetype at = findExportField(QString(path)) - exportFields().data();
        if (!unreadableFor(path, token.unreadable))
            check(cells.at(at) == value, "the export writes what the window shows",
                  QString(path + u": " + cells.at(at)));
    }
}

void checkAgainstQt(const QByteArray &body, const QList<CellRow> &rows)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    // Qt stops at a depth, at numbers that are none of the grammar's, and at bytes that are not UTF-8.
    if (QList{QJsonParseError::DeepNesting, QJsonParseError::IllegalNumber, QJsonParseError::IllegalUTF8String}
            .contains(error.error))
        return;
    check(document.isArray() && document.array().size() == rows.size(), "what is taken is JSON", error.errorString());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonValue record = document.array().at(i);
        for (qsizetype column = 0; column < allColumns().size(); ++column) {
            const QString &path = allColumns().at(column).path;
            const FieldKind kind = allColumns().at(column).kind;
            const QString &cell = rows[i].cells[column];
            if (const UnreadableField *odd = unreadableFor(path, rows[i].unreadable))
                check(cell == QString::fromUtf8(odd->json), "what could not be read is as it was sent", path);
            else
                check(isCellOf(cell, kind, valueAt(record, path)), "a cell is what Qt reads",
                      QString(path + u": " + cell));
        }
    }
}

/// Columns are read alike, however many of them are.
void checkFewColumns(const QByteArray &body, const QList<CellRow> &rows)
{
    const QList<qsizetype> chosen{3, 0, 6, 13, 58};
    QList<RecordCells::Column> columns;
    for (const qsizetype at : chosen)
        columns.append(allColumns().value(at, allColumns().first()));
    const CellPage few = readCells(body, columns);
    check(!few.error && few.rows.size() == rows.size(), "fewer columns are no harder");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (chosen[column] < allColumns().size())
                check(few.rows[i].cells[column] == rows[i].cells[chosen[column]], "a cell is the same among few");
        }
    }
}

void checkError(const DecodedPage &page)
{
    check(page.tokens.isEmpty(), "a page with an error brings no tokens");
    check(page.error->record >= 0 && !page.error->problem.isEmpty() && !page.error->text().isEmpty(),
          "an error says what is wrong");
}

void checkToken(const Token &token, const CellRow &row)
{
    check(row.id == token.id && row.raw == token.raw, "both readers tell the same records", token.id);
    check(row.unreadable == token.unreadable, "both readers tell the same fields that cannot be read", token.id);
    const DecodedPage again = decodePage('[' + token.raw + ']');
    check(!again.error && again.tokens == QList<Token>{token}, "a record that was kept reads the same again");
    checkCellsAgainstToken(row.cells, token);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const DecodedPage page = decodePage(body);
    const CellPage cells = readCells(body, allColumns());
    check(page.error.has_value() == cells.error.has_value(), "both readers take the same pages");
    if (page.error) {
        checkError(page);
        return 0;
    }
    check(!cells.error, "an export takes what the window takes", cells.error ? cells.error->text() : QString());
    check(cells.rows.size() == page.tokens.size(), "both readers tell as many records");
    for (qsizetype i = 0; i < page.tokens.size(); ++i)
        checkToken(page.tokens[i], cells.rows[i]);
    checkAgainstQt(body, cells.rows);
    checkFewColumns(body, cells.rows);
    return 0;
}
