#include "models/record/idset.h"

#include <QSet>
#include <QTest>
#include <QUuid>

#include <string>

/// Two ids are the same only where their texts are.
class TestIdSet : public QObject
{
    Q_OBJECT
private slots:
    void differentTextsAreDifferentIds();
    void randomIdsAsInASetOfTexts();
};

void TestIdSet::differentTextsAreDifferentIds()
{
    const QList<std::string> ids{"00000000-0000-0000-0000-000000000000",
                                 "00000000-0000-0000-0000-000000000001",
                                 "00000000-0000-0001-0000-000000000000",
                                 "10000000-0000-0000-0000-000000000000",
                                 "ffffffff-ffff-ffff-ffff-ffffffffffff",
                                 "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
                                 "{ffffffff-ffff-ffff-ffff-ffffffffffff}",
                                 "00000000000000000000000000000000",
                                 "{00000000-0000-0000-0000-000000000000}",
                                 " 00000000-0000-0000-0000-000000000000",
                                 "00000000-0000-0000-0000-00000000000g",
                                 "",
                                 "0",
                                 std::string(1, '\0'),
                                 "tok-1"};
    for (const bool isReversed : {false, true}) {
        IdSet set;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const std::string &id = ids[isReversed ? ids.size() - 1 - i : i];
            QVERIFY2(!set.contains(id), id.c_str());
            QVERIFY2(set.insert(id), id.c_str());
            QVERIFY2(!set.insert(id), id.c_str());
            QVERIFY2(set.contains(id), id.c_str());
        }
        set.clear();
        for (const std::string &id : ids)
            QVERIFY2(!set.contains(id), id.c_str());
    }
}

void TestIdSet::randomIdsAsInASetOfTexts()
{
    IdSet set;
    QSet<QByteArray> texts;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray id =
            i % 3 == 0 ? QByteArray::number(i / 2) : QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const bool isNew = !texts.contains(id);
        texts.insert(id);
        QCOMPARE(set.insert(id.toStdString()), isNew);
    }
}

QTEST_GUILESS_MAIN(TestIdSet)
#include "tst_idset.moc"
