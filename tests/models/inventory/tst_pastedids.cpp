#include "models/inventory/inventory.h"
#include "models/inventory/pastedids.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Ids of tokens in whatever somebody pastes into the filter.
class TestPastedIds : public QObject
{
    Q_OBJECT
private slots:
    void findsThem_data();
    void findsThem();
};

void TestPastedIds::findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filter");
    const QString a = u"0a1b2c3d-0000-4000-8000-00000000000a"_s;
    const QString b = u"0a1b2c3d-0000-4000-8000-00000000000b"_s;
    const QString other = u"0a1b2c3d-0000-4000-8000-00000000000c"_s;
    const auto row = [](const char *name, const QString &text, const QString &filter) {
        QTest::newRow(name) << text << filter;
    };
    row("sentence", u"Please revoke "_s + a + u", it leaked!"_s, u"id:"_s + a);
    row("capitals", u"Please revoke "_s + a.toUpper() + u"."_s, u"id:"_s + a);
    row("two, one of them twice", a + u' ' + b + u' ' + a, u"id:"_s + a + u',' + b);
    row("address", u"https://api.example.com/v3/personal-access-tokens/"_s + a, u"id:"_s + a);
    row("JSON", u"{\"id\":\""_s + b + u"\",\"name\":\"x\"}"_s, u"id:"_s + b);
    row("alone", a, a);
    row("of no token", u"revoke "_s + other, u"revoke "_s + other);
    row("longer", u"revoke "_s + a + u"0"_s, u"revoke "_s + a + u"0"_s);
    row("words", u"deploy hotfix"_s, u"deploy hotfix"_s);
    row("terms", u"state:active id:"_s + a, u"state:active id:"_s + a);
    row("terms and words", u"state:active "_s + a, u"state:active "_s + a);
}

void TestPastedIds::findsThem()
{
    QFETCH(const QString, text);
    Inventory inventory(0);
    for (const QString &end : {u"a"_s, u"b"_s, u"d"_s}) {
        Token token;
        token.id = u"0a1b2c3d-0000-4000-8000-00000000000"_s + end;
        inventory.add(token);
    }
    inventory.finish();
    QTEST(withPastedIds(ReviewFilter::parse(text), text, inventory).filter.text(), "filter");
}

QTEST_GUILESS_MAIN(TestPastedIds)
#include "tst_pastedids.moc"
