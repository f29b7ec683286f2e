#include "models/inventory/cellfilter.h"
#include "models/inventory/filtermatcher.h"
#include "models/inventory/reviewfilter.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/randomtokens.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// A term from a cell holds for the token of that cell, whatever stands there; what it hides is what it would show.
class TestCellFilter : public QObject
{
    Q_OBJECT
private slots:
    void termHoldsForItsToken_data();
    void termHoldsForItsToken();
    void terms_data();
    void terms();
    void textsAreNoSyntax_data();
    void textsAreNoSyntax();
};

namespace {

const qint64 now = randomtokens::now();

TimeContext context()
{
    return {now, QTimeZone("Europe/Berlin"), QLocale::c()};
}

std::unique_ptr<Inventory> inventoryOf(const QList<Token> &tokens)
{
    auto inventory = std::make_unique<Inventory>(now);
    for (const Token &token : tokens)
        inventory->add(token);
    inventory->finish();
    return inventory;
}

/// Whether the row is among those that show once the list is narrowed to the term.
bool shows(const Inventory &inventory, const QString &term, int row)
{
    const ParsedFilter parsed = ReviewFilter::parse(term);
    return !parsed.error && parsed.filter.terms().size() == 1 &&
           FilterMatcher(parsed.filter, inventory, context().zone).matches(row);
}

/// What no field of a filter asks for.
bool hasNoTerm(Column column, const Token &token)
{
    switch (column) {
    case Column::LastLogin:
    case Column::Changes: // the rows know these
    case Column::Decision:
        return true;
    case Column::Email:
        return token.user->email->isEmpty();
    case Column::Scopes:
        return token.scopes->isEmpty();
    default:
        return false;
    }
}

QString termOf(Column column, const QJsonObject &owner, bool isNegated = false)
{
    const Token token = randomtokens::decode({{u"id"_s, u"1"_s}, {u"revoked"_s, false}, {u"user"_s, owner}});
    return cellTerm(column, token, {}, context(), isNegated);
}

} // namespace

void TestCellFilter::termHoldsForItsToken_data()
{
    QTest::addColumn<Column>("column");
    for (int column = 0; column < columnCount; ++column)
        QTest::addRow("%d", column) << static_cast<Column>(column);
}

void TestCellFilter::termHoldsForItsToken()
{
    QFETCH(const Column, column);
    const QList<Token> tokens = randomtokens::make(150, 5);
    const std::unique_ptr<Inventory> inventory = inventoryOf(tokens);
    int asked = 0;
    for (int row = 0; row < int(tokens.size()); ++row) {
        const FoundRules findings = findingsIn(inventory->row(row).found);
        const QString term = cellTerm(column, tokens[row], findings, context(), false);
        const QString hiding = cellTerm(column, tokens[row], findings, context(), true);
        QCOMPARE(term.isEmpty(), hasNoTerm(column, tokens[row]));
        QCOMPARE(hiding, term.isEmpty() ? QString() : u'-' + term);
        if (term.isEmpty())
            continue;
        ++asked;
        QVERIFY2(shows(*inventory, term, row), qPrintable(term));
        QVERIFY2(!shows(*inventory, hiding, row), qPrintable(hiding));
    }
    QCOMPARE(asked > 0, column != Column::LastLogin && column < Column::Changes);
}

void TestCellFilter::terms_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &term, const QString &expected) {
        QTest::newRow(name) << term << expected;
    };
    const QJsonValue null;
    row("role", termOf(Column::Role, {{u"role"_s, u"admin"_s}}), u"role:\"admin\""_s);
    row("no role", termOf(Column::Role, {{u"role"_s, null}}), u"role:none"_s);
    row("role not reported", termOf(Column::Role, {}), u"role:unknown"_s);
    row("two-factor", termOf(Column::TwoFactor, {{u"twoFactorEnabled"_s, false}}, true), u"-2fa:no"_s);
    row("two-factor of null", termOf(Column::TwoFactor, {{u"twoFactorEnabled"_s, null}}), u"2fa:unknown"_s);
    row("single sign-on", termOf(Column::Sso, {{u"googleSsoEnabled"_s, true}}), u"sso:yes"_s);
    row("e-mail", termOf(Column::Email, {{u"email"_s, u"a@b.c"_s}}), u"owner:\"a@b.c\""_s);
    row("no e-mail", termOf(Column::Email, {{u"email"_s, null}}), {});
    row("last login", termOf(Column::LastLogin, {{u"lastLoginAt"_s, u"2021-01-01T00:00:00Z"_s}}), {});
    row("company", termOf(Column::Company, {{u"company"_s, u"none"_s}}), u"company:\"none\""_s);
    row("a tag", termOf(Column::Tags, {{u"tags"_s, QJsonArray{u"a, b"_s}}}), u"tag:\"a, b\""_s);
    row("tags", termOf(Column::Tags, {{u"tags"_s, QJsonArray{u"a"_s, u"b\"c"_s}}}), u"tag:\"a\",\"b\"\"c\""_s);
    row("no tags", termOf(Column::Tags, {{u"tags"_s, QJsonArray()}}), u"tag:none"_s);
    row("an empty tag", termOf(Column::Tags, {{u"tags"_s, QJsonArray{u""_s}}}), {});
    const QJsonObject reseller{{u"name"_s, u"Second"_s}};
    row("reseller of the organization",
        termOf(Column::Reseller, {{u"organization"_s, QJsonObject{{u"reseller"_s, reseller}}}}),
        u"reseller:\"Second\""_s);
    row("findings", cellTerm(Column::Findings, {}, {&reviewRules()[1], &reviewRules()[4]}, context(), false),
        u"finding:can-mint"_s);
    row("no findings", cellTerm(Column::Findings, {}, {}, context(), true), u"-finding:none"_s);
}

void TestCellFilter::terms()
{
    QFETCH(const QString, term);
    QTEST(term, "expected");
}

void TestCellFilter::textsAreNoSyntax_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts(u"/x.png"_s, u"http://127.0.0.1:1/"_s))
        QTest::newRow(name) << text;
    for (const QString &text : {u"none"_s, u"unknown"_s, u"-x"_s, u"a:b"_s, u"\""_s, u"\"\" tag:none"_s, u"a,b"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestCellFilter::textsAreNoSyntax()
{
    QFETCH(const QString, text);
    const QJsonObject reseller{{u"id"_s, u"1"_s}, {u"name"_s, text}};
    const QJsonObject owner{{u"id"_s, u"1"_s},
                            {u"email"_s, text},
                            {u"role"_s, text},
                            {u"company"_s, text},
                            {u"tags"_s, QJsonArray{text, u"b"_s}},
                            {u"reseller"_s, reseller}};
    const auto tokenOf = [](const QString &id, const QJsonObject &user) {
        return randomtokens::decode({{u"id"_s, id}, {u"revoked"_s, false}, {u"user"_s, user}});
    };
    const QList<Token> tokens{tokenOf(u"1"_s, owner), tokenOf(u"2"_s, {{u"id"_s, u"2"_s}, {u"role"_s, u"other"_s}})};
    const std::unique_ptr<Inventory> inventory = inventoryOf(tokens);
    for (const Column column : {Column::Email, Column::Role, Column::Company, Column::Reseller, Column::Tags}) {
        const QString term = cellTerm(column, tokens[0], {}, context(), false);
        QVERIFY2(shows(*inventory, term, 0), qPrintable(term));
        QVERIFY2(!shows(*inventory, term, 1), qPrintable(term));
    }
}

QTEST_APPLESS_MAIN(TestCellFilter)
#include "tst_cellfilter.moc"
