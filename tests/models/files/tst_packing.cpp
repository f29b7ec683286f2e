#include "models/files/backgroundhash.h"
#include "models/files/packing.h"
#include "models/files/unpackedfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// Some of it packs well, some does not.
QByteArray contentOf(int size)
{
    QByteArray content(size, 'a');
    quint32 state = 7;
    for (int i = 0; i < size; i += 1 + i % 3) {
        state = state * 1664525 + 1013904223;
        content[i] = char(state >> 24);
    }
    return content;
}

} // namespace

/// What zstd packs, and hashes that are made beside.
class TestPacking : public QObject
{
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void comesOutAsItWentIn_data();
    void comesOutAsItWentIn();
    void damageIsNoticed();
    void hashes_data();
    void hashes();
    void hashesAreLeft();
};

void TestPacking::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unpacked");
    QTest::newRow("packed") << u"a.jsonl.zst"_s << u"a.jsonl"_s;
    QTest::newRow("capitals") << u"a.JSONL.ZST"_s << u"a.JSONL"_s;
    QTest::newRow("plain") << u"a.jsonl"_s << u"a.jsonl"_s;
    QTest::newRow("a folder") << u"/x.zst/a"_s << u"/x.zst/a"_s;
}

void TestPacking::names()
{
    QFETCH(const QString, name);
    QFETCH(const QString, unpacked);
    QCOMPARE(unpackedName(name), unpacked);
    QCOMPARE(isPackedName(name), name != unpacked);
}

void TestPacking::comesOutAsItWentIn_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 1'000, 256 * 1024, 256 * 1024 + 1, 5'000'000})
        QTest::addRow("%d", size) << size;
}

void TestPacking::comesOutAsItWentIn()
{
    QFETCH(const int, size);
    const QTemporaryDir folder;
    const QByteArray content = contentOf(size);
    QByteArray packed;
    Packer packer;
    for (int at = 0; at < size; at += 65'000)
        packed += packer.pack(QByteArrayView(content).sliced(at, std::min(65'000, size - at)));
    packed += packer.end();
    QCOMPARE(packer.problem(), QString());
    QFile file(folder.filePath(u"f"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packed) == packed.size());
    file.close();
    UnpackedFile reader(file.fileName(), true);
    QByteArray read;
    for (QByteArray piece = reader.next(); !piece.isEmpty(); piece = reader.next())
        read += piece;
    QCOMPARE(reader.problem(), QString());
    QVERIFY(read == content);
    QCOMPARE(reader.sha256(), QString::fromLatin1(sha256(content)));
    QCOMPARE(reader.sha256OfFile(), QString::fromLatin1(sha256(packed)));
}

/// Also where nothing but the checksum tells of it.
void TestPacking::damageIsNoticed()
{
    const QTemporaryDir folder;
    Packer packer;
    QByteArray packed = packer.pack(contentOf(1'000)) + packer.end();
    packed.back() = char(packed.back() ^ 1);
    QFile file(folder.filePath(u"f"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packed) == packed.size());
    file.close();
    UnpackedFile reader(file.fileName(), false);
    while (!reader.next().isEmpty()) {
    }
    QVERIFY(!reader.problem().isEmpty());
}

void TestPacking::hashes_data()
{
    QTest::addColumn<int>("pieces");
    for (const int pieces : {0, 1, 2, 3, 100})
        QTest::addRow("%d", pieces) << pieces;
}

void TestPacking::hashes()
{
    QFETCH(const int, pieces);
    BackgroundHash hash;
    QByteArray all;
    for (int i = 0; i < pieces; ++i) {
        const QByteArray piece = contentOf(1 + i * 997);
        hash.add(piece);
        all += piece;
    }
    QCOMPARE(hash.result(), sha256(all));
    QCOMPARE(hash.result(), sha256(all));
}

/// Nobody has to ask for them.
void TestPacking::hashesAreLeft()
{
    for (int pieces = 0; pieces < 20; ++pieces) {
        BackgroundHash hash;
        for (int i = 0; i < pieces; ++i)
            hash.add(contentOf(100'000));
    }
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
