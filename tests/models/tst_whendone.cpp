#include "models/whendone.h"

#include <QPromise>
#include <QTest>

/// What another thread has found comes to who asked for it, as long as that is there.
class TestWhenDone : public QObject
{
    Q_OBJECT
private slots:
    void comes_data();
    void comes();
    void comesToNobody();
    void canceledOnesDoNotCome();
};

void TestWhenDone::comes_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("found before it was asked for") << true;
    QTest::newRow("found later") << false;
}

void TestWhenDone::comes()
{
    QFETCH(const bool, isThere);
    QPromise<int> promise;
    promise.start();
    const auto find = [&promise] {
        promise.addResult(7);
        promise.finish();
    };
    if (isThere)
        find();
    QObject context;
    int found = 0;
    whenDone(promise.future(), &context, [&found](int number) { found = number; });
    QCOMPARE(found, 0); // never while it is asked for
    if (!isThere)
        find();
    QTRY_COMPARE(found, 7);
    QTRY_COMPARE(context.children().size(), 0);
}

void TestWhenDone::comesToNobody()
{
    QPromise<int> promise;
    promise.start();
    int found = 0;
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [&found](int number) { found = number; });
    context.reset();
    promise.addResult(7);
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(found, 0);
}

void TestWhenDone::canceledOnesDoNotCome()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    bool isCalled = false;
    whenDone(promise.future(), &context, [&isCalled](int) { isCalled = true; });
    promise.future().cancel();
    promise.finish();
    QTRY_COMPARE(context.children().size(), 0);
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
