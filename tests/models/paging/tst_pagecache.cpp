#include "models/paging/pagecache.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestPageCache : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatWasInserted();
    void dropsTheLeastRecentlyUsed();
    void lookingIsNoUse();
    void keepsTheRange();
    void keepIsAUse();
    void keepsMoreThanItHolds();
    void pinnedPagesStay();
    void pinsHalfOfItsRoom();
    void isBoundedInBytes_data();
    void isBoundedInBytes();
    void pinnedPagesAreBoundedInBytes();
    void weighsWhatListsTakeUp();
    void findsOverlaps();
    void staleIsStillFound();
    void removesFromAPageOn();
    void behavesLikeTheOracle_data();
    void behavesLikeTheOracle();
};

namespace {

QList<Token> tokens(int value)
{
    Token token;
    token.id = QString::number(value);
    return {token};
}

QString valueOf(const PageCache &cache, int page)
{
    const QList<Token> *found = cache.find(page);
    return found ? found->first().id : QString();
}

QList<Token> heavyTokens(int value, qsizetype bytes)
{
    QList<Token> page = tokens(value);
    page.first().raw = QByteArray(bytes, ' ');
    return page;
}

/// The same promises, kept as slowly and simply as possible.
struct Oracle
{
    struct Page
    {
        int number;
        int value;
        bool isStale;
    };
    int most;
    std::vector<Page> pages; ///< most recently used first
    int keepFirst = 0;
    int keepLast = -1;

    auto find(int number)
    {
        return std::find_if(pages.begin(), pages.end(), [=](const Page &page) { return page.number == number; });
    }
    void use(int number)
    {
        if (const auto it = find(number); it != pages.end())
            std::rotate(pages.begin(), it, it + 1);
    }
    void keep(int first, int last)
    {
        keepFirst = first;
        keepLast = last;
        for (int number = first; number <= last; ++number)
            use(number);
        drop();
    }
    void insert(int number, int value)
    {
        if (find(number) == pages.end())
            pages.push_back({number, 0, false});
        use(number);
        pages.front() = {number, value, false};
        drop();
    }
    void drop()
    {
        for (size_t i = pages.size(); i-- > 0 && int(pages.size()) > most;) {
            if (pages[i].number < keepFirst || pages[i].number > keepLast)
                pages.erase(pages.begin() + ptrdiff_t(i));
        }
    }
};

} // namespace

void TestPageCache::findsWhatWasInserted()
{
    PageCache cache(3);
    QVERIFY(!cache.find(1));
    QVERIFY(!cache.isFresh(1));
    cache.insert(1, tokens(11));
    cache.insert(2, {});
    QCOMPARE(valueOf(cache, 1), u"11"_s);
    QVERIFY(cache.isFresh(1));
    QVERIFY(cache.find(2)->isEmpty());
    cache.insert(1, tokens(12));
    QCOMPARE(valueOf(cache, 1), u"12"_s);
    QCOMPARE(cache.size(), 2);
    cache.clear();
    QCOMPARE(cache.size(), 0);
    QVERIFY(cache.pages().empty());
    QVERIFY(!cache.find(1));
}

void TestPageCache::dropsTheLeastRecentlyUsed()
{
    PageCache cache(3);
    for (int page = 1; page <= 3; ++page)
        cache.insert(page, tokens(page));
    cache.insert(1, tokens(1));
    cache.insert(4, tokens(4));
    QCOMPARE(cache.pages(), (std::vector{4, 1, 3}));
    cache.insert(5, tokens(5));
    QCOMPARE(cache.pages(), (std::vector{5, 4, 1}));
}

void TestPageCache::lookingIsNoUse()
{
    PageCache cache(2);
    cache.insert(1, tokens(1));
    cache.insert(2, tokens(2));
    QVERIFY(cache.find(1) && cache.isFresh(1));
    cache.insert(3, tokens(3));
    QVERIFY(!cache.find(1));
}

void TestPageCache::keepsTheRange()
{
    PageCache cache(2);
    cache.keep(1, 2);
    cache.insert(1, tokens(1));
    cache.insert(2, tokens(2));
    for (int page = 10; page < 20; ++page) {
        cache.insert(page, tokens(page));
        QVERIFY(cache.find(1) && cache.find(2));
        QCOMPARE(cache.size(), 2);
    }
    cache.keep(30, 31);
    cache.insert(30, tokens(30));
    QCOMPARE(cache.pages(), (std::vector{30, 2}));
}

void TestPageCache::pinnedPagesStay()
{
    PageCache cache(4);
    cache.pin({1, 3});
    for (int page = 1; page < 50; ++page)
        cache.insert(page, tokens(page));
    QVERIFY(cache.find(1) && cache.find(3));
    QCOMPARE(cache.size(), 4);
    cache.pin({});
    for (int page = 50; page < 60; ++page)
        cache.insert(page, tokens(page));
    QVERIFY(!cache.find(1) && !cache.find(3));
}

void TestPageCache::pinsHalfOfItsRoom()
{
    PageCache cache(4);
    cache.pin({1, 2, 3, 4});
    for (int page = 1; page < 50; ++page)
        cache.insert(page, tokens(page));
    QVERIFY(cache.find(1) && cache.find(2));
    QCOMPARE(cache.size(), 4);
    QVERIFY(cache.find(49) && cache.find(48));
}

void TestPageCache::isBoundedInBytes_data()
{
    QTest::addColumn<int>("kilobytes");
    for (const int kilobytes : {0, 1, 200, 900, 25'000})
        QTest::addRow("%d KB", kilobytes) << kilobytes;
}

/// A view that goes down the list, with two pages in sight.
void TestPageCache::isBoundedInBytes()
{
    QFETCH(int, kilobytes);
    constexpr qint64 most = qint64(8) << 20;
    const QByteArray raw(qsizetype(kilobytes) * 1000, ' '); // shared, so that the test itself takes little
    PageCache cache(60, most);
    for (int page = 1; page <= 40; ++page) {
        cache.keep(page, page + 1);
        for (const int number : {page, page + 1, page + 2}) {
            QList<Token> one = tokens(number);
            one.first().raw = raw;
            cache.insert(number, one);
        }
        QVERIFY(cache.find(page) && cache.find(page + 1));
        const qint64 each = cache.bytes() / cache.size();
        QVERIFY(each >= raw.size());
        QVERIFY2(cache.bytes() <= most + 2 * each, qPrintable(QString::number(cache.bytes())));
        QCOMPARE(cache.hasRoomForMore(), each <= most);
        QCOMPARE(cache.find(page + 2) != nullptr, each <= most);
    }
    cache.clear();
    QCOMPARE(cache.bytes(), 0);
}

void TestPageCache::pinnedPagesAreBoundedInBytes()
{
    PageCache cache(60, 10'000'000);
    cache.pin({1, 2, 3, 4, 5, 6});
    for (int page = 1; page < 50; ++page)
        cache.insert(page, heavyTokens(page, 700'000));
    QVERIFY(cache.find(1) && cache.find(2));
    QVERIFY(!cache.find(3));
    QVERIFY(cache.bytes() <= 10'000'000);
    QVERIFY(cache.find(49));
    cache.removeFrom(2);
    QCOMPARE(cache.size(), 1);
    QVERIFY(cache.bytes() < 3'000'000);
}

/// Lists of next to nothing take up much more than their bytes.
void TestPageCache::weighsWhatListsTakeUp()
{
    QList<Token> page = tokens(1);
    User user;
    user.metadata = QList<Metadata>(10'000);
    page.first().user = user;
    page.first().scopes = QStringList(10'000, QString());
    page.first().unknown = QList<UnknownField>(10'000);
    PageCache cache;
    cache.insert(1, page);
    QVERIFY(cache.bytes() >= qint64(10'000 * (sizeof(Metadata) + sizeof(QString) + sizeof(UnknownField))));
}

void TestPageCache::findsOverlaps()
{
    PageCache cache;
    cache.insert(1, tokens(1) + tokens(2));
    cache.insert(2, tokens(3) + tokens(4));
    QVERIFY(!cache.overlaps(3, tokens(5) + tokens(6)));
    QVERIFY(cache.overlaps(3, tokens(5) + tokens(4)));
    QVERIFY(!cache.overlaps(2, tokens(3) + tokens(4))); // its own successor
    QVERIFY(cache.overlaps(2, tokens(2) + tokens(3)));
    cache.markAllStale();
    QVERIFY(!cache.overlaps(3, tokens(4)));
}

void TestPageCache::keepIsAUse()
{
    PageCache cache(3);
    for (int page = 1; page <= 3; ++page)
        cache.insert(page, tokens(page));
    cache.keep(1, 1);
    cache.keep(0, -1);
    cache.insert(4, tokens(4));
    QCOMPARE(cache.pages(), (std::vector{4, 1, 3}));
}

void TestPageCache::keepsMoreThanItHolds()
{
    PageCache cache(2);
    cache.keep(1, 4);
    for (int page = 1; page <= 4; ++page)
        cache.insert(page, tokens(page));
    QCOMPARE(cache.size(), 4);
    cache.keep(4, 4);
    cache.insert(4, tokens(5));
    QCOMPARE(cache.size(), 2);
}

void TestPageCache::staleIsStillFound()
{
    PageCache cache;
    cache.insert(1, tokens(1));
    cache.insert(2, tokens(2));
    cache.markAllStale();
    QVERIFY(!cache.isFresh(1));
    QCOMPARE(valueOf(cache, 1), u"1"_s);
    cache.insert(1, tokens(11));
    QVERIFY(cache.isFresh(1));
    QVERIFY(!cache.isFresh(2));
}

void TestPageCache::removesFromAPageOn()
{
    PageCache cache;
    for (const int page : {5, 1, 3, 2, 4})
        cache.insert(page, tokens(page));
    cache.removeFrom(3);
    QCOMPARE(cache.pages(), (std::vector{2, 1}));
    cache.removeFrom(3);
    QCOMPARE(cache.size(), 2);
    cache.removeFrom(0);
    QCOMPARE(cache.size(), 0);
}

void TestPageCache::behavesLikeTheOracle_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {1, 2, 5, 20})
        QTest::addRow("%d pages", most) << most;
}

void TestPageCache::behavesLikeTheOracle()
{
    QFETCH(int, most);
    QRandomGenerator random(quint32(most) + 100);
    PageCache cache(most);
    Oracle oracle{most, {}};
    for (int step = 0; step < 20'000; ++step) {
        const int page = random.bounded(1, 2 * most + 6);
        switch (random.bounded(20)) {
        case 0:
            cache.removeFrom(page);
            std::erase_if(oracle.pages, [=](const Oracle::Page &one) { return one.number >= page; });
            break;
        case 1:
            cache.markAllStale();
            for (Oracle::Page &one : oracle.pages)
                one.isStale = true;
            break;
        case 2:
            if (random.bounded(10) == 0) {
                cache.clear();
                oracle.pages.clear();
            }
            break;
        case 3:
        case 4:
        case 5: {
            const int last = page + random.bounded(-1, 4);
            cache.keep(page, last);
            oracle.keep(page, last);
            break;
        }
        default:
            cache.insert(page, tokens(step));
            oracle.insert(page, step);
        }
        QCOMPARE(cache.size(), int(oracle.pages.size()));
        std::vector<int> pages;
        for (const Oracle::Page &one : oracle.pages) {
            pages.push_back(one.number);
            QCOMPARE(valueOf(cache, one.number), QString::number(one.value));
            QCOMPARE(cache.isFresh(one.number), !one.isStale);
        }
        QCOMPARE(cache.pages(), pages);
    }
}

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_pagecache.moc"
