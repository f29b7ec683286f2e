#include "models/record/exportfields.h"
#include "tests/support/testtokens.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using Type = testtokens::ContractField::Type;

class TestExportFields : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldHasItsKind_data();
    void everyFieldHasItsKind();
    void nothingElse();
    void defaults();
    void unknownPaths_data();
    void unknownPaths();
};

namespace {

/// The metadata is one column: its elements have none of their own.
bool isColumn(const testtokens::ContractField &field)
{
    return field.type != Type::Object && !QByteArray(field.path).contains(".0.");
}

FieldKind kindOf(Type type)
{
    switch (type) {
    case Type::Text:
        return FieldKind::Text;
    case Type::Instant:
        return FieldKind::Instant;
    case Type::Bool:
        return FieldKind::Bool;
    case Type::Integer:
        return FieldKind::Integer;
    case Type::List:
        return FieldKind::List;
    case Type::Object:
    case Type::Objects:
        break;
    }
    return FieldKind::Json;
}

} // namespace

void TestExportFields::everyFieldHasItsKind_data()
{
    QTest::addColumn<int>("kind");
    for (const testtokens::ContractField &field : testtokens::contract()) {
        if (isColumn(field))
            QTest::newRow(field.path) << int(kindOf(field.type));
    }
}

void TestExportFields::everyFieldHasItsKind()
{
    const QString path = QLatin1String(QTest::currentDataTag());
    const ExportField *field = findExportField(path);
    QVERIFY(field);
    QCOMPARE(QString(field->path), path);
    QTEST(int(field->kind), "kind");
}

void TestExportFields::nothingElse()
{
    QSet<QString> expected;
    for (const testtokens::ContractField &field : testtokens::contract()) {
        if (isColumn(field))
            expected.insert(QLatin1String(field.path));
    }
    QSet<QString> found;
    for (const ExportField &field : exportFields())
        found.insert(field.path);
    QCOMPARE(found, expected);
    QCOMPARE(qsizetype(exportFields().size()), expected.size());
}

void TestExportFields::defaults()
{
    const QStringList expected{u"id"_s,
                               u"name"_s,
                               u"createdAt"_s,
                               u"updatedAt"_s,
                               u"expiresAt"_s,
                               u"revoked"_s,
                               u"scopes"_s,
                               u"lastUsedAt"_s,
                               u"lastRotatedAt"_s,
                               u"userId"_s,
                               u"user.name"_s,
                               u"user.email"_s,
                               u"user.role"_s,
                               u"user.twoFactorEnabled"_s,
                               u"user.lastLoginAt"_s,
                               u"user.organization.name"_s,
                               u"user.reseller.name"_s};
    QCOMPARE(defaultExportColumns(), expected);
    for (const QString &path : expected)
        QVERIFY2(findExportField(path), qPrintable(path));
}

void TestExportFields::unknownPaths_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"", ".", "Id", "user", "user.", ".id", "id.", "user.organization", "user..id",
                             "user.metadata.key", "user.metadata.0.key", "user.emailPreference", "organization.name",
                             " id", "id ", "user.organization.address"})
        QTest::addRow("'%s'", path) << QString(QLatin1String(path));
}

void TestExportFields::unknownPaths()
{
    QFETCH(QString, path);
    QVERIFY(!findExportField(path));
}

QTEST_GUILESS_MAIN(TestExportFields)
#include "tst_exportfields.moc"
