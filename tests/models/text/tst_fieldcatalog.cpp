#include "models/record/exportfields.h"
#include "models/text/fieldcatalog.h"
#include "models/text/tokencolumns.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFieldCatalog : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfTheContractHasALabel();
    void sortKeysAreFieldsOfTheToken();
    void columnsComeFirst();
};

void TestFieldCatalog::everyFieldOfTheContractHasALabel()
{
    for (const ExportField &field : exportFields()) {
        for (const QString &key : field.path.split(u'.'))
            QVERIFY2(!fieldLabel(key.toLatin1().constData()).isEmpty(), qPrintable(key));
    }
    QCOMPARE(fieldLabel("color"), QString());
}

void TestFieldCatalog::sortKeysAreFieldsOfTheToken()
{
    const QStringList keys = sortKeys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    for (const QString &key : keys)
        QVERIFY2(findExportField(key), qPrintable(key));
}

void TestFieldCatalog::columnsComeFirst()
{
    QStringList ofColumns;
    for (int i = 0; i < columnCount; ++i) {
        if (const QString key = columnSortKey(Column(i)); !key.isEmpty())
            ofColumns += key;
    }
    QCOMPARE(ofColumns.size(), 7);
    QCOMPARE(sortKeys(), ofColumns + (QStringList{u"revoked"_s, u"userId"_s}));
}

QTEST_GUILESS_MAIN(TestFieldCatalog)
#include "tst_fieldcatalog.moc"
