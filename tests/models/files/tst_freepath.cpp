#include "models/files/freepath.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFreePath : public QObject
{
    Q_OBJECT
private slots:
    void proposes_data();
    void proposes();
    void linksAreThere();
};

void TestFreePath::proposes_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("nothing there") << QStringList{} << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("one there") << QStringList{u"a.csv"_s} << u"a.csv"_s << u"a-2.csv"_s;
    QTest::newRow("two there") << QStringList{u"a.csv"_s, u"a-2.csv"_s} << u"a.csv"_s << u"a-3.csv"_s;
    QTest::newRow("a gap") << QStringList{u"a.csv"_s, u"a-3.csv"_s} << u"a.csv"_s << u"a-2.csv"_s;
    QTest::newRow("other ending") << QStringList{u"a.jsonl"_s} << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("host with dots") << QStringList{u"api.example.com-2026-12-01.jsonl"_s}
                                    << u"api.example.com-2026-12-01.jsonl"_s << u"api.example.com-2026-12-01-2.jsonl"_s;
    QTest::newRow("packed") << QStringList{u"a.b.jsonl.zst"_s} << u"a.b.jsonl.zst"_s << u"a.b-2.jsonl.zst"_s;
    QTest::newRow("no ending") << QStringList{u"a"_s} << u"a"_s << u"a-2"_s;
    QTest::newRow("hidden") << QStringList{u".a"_s} << u".a"_s << u".a-2"_s;
}

void TestFreePath::proposes()
{
    QFETCH(const QStringList, there);
    QFETCH(const QString, wanted);
    QFETCH(const QString, proposed);
    QTemporaryDir folder;
    for (const QString &name : there) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(freePath(folder.filePath(wanted)), folder.filePath(proposed));
}

/// One that leads nowhere, too: writing would make what it leads to.
void TestFreePath::linksAreThere()
{
    QTemporaryDir folder;
    QVERIFY(QFile::link(u"/nowhere/at all"_s, folder.filePath(u"a.csv"_s)));
    QCOMPARE(freePath(folder.filePath(u"a.csv"_s)), folder.filePath(u"a-2.csv"_s));
}

QTEST_GUILESS_MAIN(TestFreePath)
#include "tst_freepath.moc"
