#include "models/text/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// Whether every language is whole: all of its texts, with all that they have to fill in, in all of its plural forms.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { installTranslations(QStringLiteral("en")); }
    void everyLanguageIsOffered();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void countsInEveryForm_data();
    void countsInEveryForm();
    void switchesAtRunTime();
    void unknownLanguageIsEnglish();
};

namespace {

const QString folder = QStringLiteral(PAT_TRANSLATIONS_FOLDER);

QString tokens(int count)
{
    return QCoreApplication::translate("BrowsePage", "%Ln token(s)", nullptr, count);
}

/// `%1`, `%L2` and `%n`, each once.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d|L?n)"));
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.insert(match.captured());
    return found;
}

struct Message
{
    QString source;
    QStringList translations;
    bool isCounted = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"message")
            messages.append({{}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform" || (xml.name() == u"translation" && !messages.last().isCounted))
            messages.last().translations.append(xml.readElementText());
    }
    return messages;
}

} // namespace

void TestTranslations::everyLanguageIsOffered()
{
    QStringList codes;
    for (const Language &language : availableLanguages())
        codes.append(language.code);
    codes.sort();
    QStringList files;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.ts")}))
        files.append(file.section(u'_', 1).section(u'.', 0, 0));
    files.sort();
    QCOMPARE(codes, files);
    QVERIFY(codes.contains(QStringLiteral("ar")) && codes.contains(QStringLiteral("ja")));
}

void TestTranslations::placeholdersAreKept_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(file)) << file;
}

/// A lost one shows no number, one too many shows as it is written here.
void TestTranslations::placeholdersAreKept()
{
    QFETCH(const QString, file);
    const QList<Message> messages = readMessages(folder + u'/' + file);
    QVERIFY(messages.size() > 5);
    for (const Message &message : messages) {
        const QSet<QString> wanted = placeholders(message.source);
        for (const QString &translation : message.translations) {
            const QSet<QString> found = placeholders(translation);
            // "One token" need not say 1.
            QVERIFY2(message.isCounted ? wanted.contains(found) : found == wanted,
                     qPrintable(message.source + QStringLiteral(" → ") + translation));
        }
        // The last form is that of most numbers.
        if (message.isCounted)
            QCOMPARE(placeholders(message.translations.last()), wanted);
    }
}

void TestTranslations::countsInEveryForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *code, int count, const char *expected) {
        QTest::addRow("%s %d", code, count) << QString::fromLatin1(code) << count << QString::fromUtf8(expected);
    };
    row("en", 0, "0 tokens");
    row("en", 1, "1 token");
    row("en", 1234, "1,234 tokens");
    row("de", 1, "1 Token");
    row("de", 1234, "1.234 Tokens");
    row("fr", 0, "0 jeton");
    row("fr", 1, "1 jeton");
    row("fr", 2, "2 jetons");
    row("es", 1, "1 token");
    row("es", 12345, "12.345 tokens");
    row("ja", 1, "1 件のトークン");
    row("ja", 1234, "1,234 件のトークン");
    row("ar", 0, "لا رموز");
    row("ar", 1, "رمز واحد");
    row("ar", 2, "رمزان");
    row("ar", 3, "٣ رموز");
    row("ar", 11, "١١ رمزًا");
    row("ar", 100, "١٠٠ رمز");
}

void TestTranslations::countsInEveryForm()
{
    QFETCH(const QString, code);
    QFETCH(const int, count);
    QFETCH(const QString, expected);
    installTranslations(code);
    QCOMPARE(tokens(count), expected);
}

void TestTranslations::switchesAtRunTime()
{
    const auto help = [] { return QCoreApplication::translate("MainWindow", "Refresh"); };
    installTranslations(QStringLiteral("de"));
    QCOMPARE(help(), QStringLiteral("Aktualisieren"));
    installTranslations(QStringLiteral("ar"));
    QCOMPARE(help(), QStringLiteral("إعادة التحميل"));
    QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
    installTranslations(QStringLiteral("en"));
    QCOMPARE(help(), QStringLiteral("Refresh"));
    QCOMPARE(QLocale().textDirection(), Qt::LeftToRight);
}

void TestTranslations::unknownLanguageIsEnglish()
{
    installTranslations(QStringLiteral("xx"));
    QCOMPARE(tokens(2), QStringLiteral("2 tokens"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
