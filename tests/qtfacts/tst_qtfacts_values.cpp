#include "tests/qtfacts/qtfacts.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Files may grow to `bytes` as long as it lives: writing then fails as it does on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit small{bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_former); }

private:
    rlimit m_former{};
};

} // namespace

class TestQtFactsValues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void queries();
    void addresses();
    void dates();
    void midnights();
    void richText();
    void characters();
    void languages();
    void settingsOnFullDisk();
    void settingsReadOnce();
    void settingsDamage();
    void settingsMode();
    void saveFileOnFullDisk();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestQtFactsValues::queries()
{
    QUrlQuery query;
    query.addQueryItem(u"a"_s, u"1+2"_s);
    tellFact(u"`QUrlQuery` leaves `+` bare"_s, query.toString(QUrl::FullyEncoded) == u"a=1+2");
    QUrlQuery encoded;
    encoded.addQueryItem(u"a"_s, u"%41"_s);
    tellFact(u"`QUrlQuery` takes a typed `%41` for `A`"_s, encoded.toString(QUrl::FullyEncoded) == u"a=A",
             encoded.toString(QUrl::FullyEncoded));
}

void TestQtFactsValues::addresses()
{
    const QUrl zone(u"http://[fe80::1%25\u00e9]/"_s, QUrl::StrictMode);
    tellFact(u"`QUrl` takes an IPv6 zone that it cannot read again"_s,
             zone.isValid() && QUrl::fromEncoded(zone.toEncoded(), QUrl::StrictMode) != zone);
    tellFact(u"`QUrl` does not tell an empty user name"_s, QUrl(u"http://@host/"_s).userInfo().isEmpty());
    const QString tidied = QUrl(u"http://host/a/.v/b"_s).adjusted(QUrl::NormalizePathSegments).path();
    tellFact(u"`QUrl::NormalizePathSegments` loses a segment such as `.v`"_s, tidied != u"/a/.v/b", tidied);
}

void TestQtFactsValues::dates()
{
    const QString http = u"Sun, 06 Nov 1994 08:49:37 GMT"_s;
    tellFact(u"the RFC 2822 parser refuses `GMT`"_s, !QDateTime::fromString(http, Qt::RFC2822Date).isValid());
    const QDateTime fine = QDateTime::fromString(u"2020-01-01T00:00:00.123456Z"_s, Qt::ISODateWithMs);
    tellFact(u"`QDateTime` drops microseconds"_s,
             fine.isValid() && fine.toString(Qt::ISODateWithMs) == u"2020-01-01T00:00:00.123Z");
    tellFact(u"`QDate` knows no year 0"_s, !QDate(0, 1, 1).isValid());
    tellFact(u"a year of five digits has no ISO text"_s, QDate(10'000, 1, 1).toString(Qt::ISODate).isEmpty());
}

void TestQtFactsValues::midnights()
{
    const QTimeZone havana("America/Havana"); // at 1:00 clocks go back to 0:00
    const QDateTime twice = QDate(2020, 11, 1).startOfDay(havana);
    tellFact(u"of a midnight that comes twice a day starts with the second"_s, twice.offsetFromUtc() == -5 * 3600,
             twice.toUTC().toString(Qt::ISODate));
    const QTimeZone apia("Pacific/Apia");
    tellFact(u"a day that a zone skips has no start"_s, !QDate(2011, 12, 30).startOfDay(apia).isValid());
}

void TestQtFactsValues::richText()
{
    const bool isMarkup = Qt::mightBeRichText(u"<b>x"_s) && Qt::mightBeRichText(u"My<s>ecret"_s);
    tellFact(u"`mightBeRichText` takes `My<s>ecret` for markup"_s, isMarkup);
    tellFact(u"`mightBeRichText` takes `&lt;b&gt;` for markup"_s, Qt::mightBeRichText(u"&lt;b&gt;"_s));
}

void TestQtFactsValues::characters()
{
    const auto version = QChar::currentUnicodeVersion();
    const bool isOld = QChar::category(U'\U0001FAE8') == QChar::Other_NotAssigned; // of Unicode 15.0
    tellFact(u"emoji of Unicode 15 count as not assigned"_s, isOld, u"QChar::UnicodeVersion %1"_s.arg(version));
}

void TestQtFactsValues::languages()
{
    QStringList names;
    for (const char *code : {"en", "ar", "de", "es", "fr", "ja"})
        names.append(QLocale(QString::fromLatin1(code)).nativeLanguageName());
    const QStringList wanted{u"English"_s,       u"\u0627\u0644\u0639\u0631\u0628\u064a\u0629"_s,
                             u"Deutsch"_s,       u"Espa\u00f1ol"_s,
                             u"Fran\u00e7ais"_s, u"\u65e5\u672c\u8a9e"_s};
    tellFact(u"`nativeLanguageName` is not fit for a list of languages"_s, names != wanted, names.join(u' '));
}

void TestQtFactsValues::settingsOnFullDisk()
{
    constexpr int size = 4'000;    // less than a buffer
    constexpr rlim_t room = 1'024; // the lock file has to fit
    QSettings settings(path("full"), QSettings::IniFormat);
    settings.setValue(u"key"_s, QString(size, u'x'));
    settings.sync();
    const qint64 before = QFileInfo(settings.fileName()).size();
    settings.setValue(u"key"_s, QString(size, u'y'));
    {
        const FullDisk full(room);
        settings.sync();
    }
    const qint64 after = QFileInfo(settings.fileName()).size();
    tellFact(u"on a full disk a part takes the place of the former settings, and all is said to be well"_s,
             after < before && settings.status() == QSettings::NoError,
             u"%1 bytes became %2, status %3"_s.arg(before).arg(after).arg(settings.status()));
    settings.clear();
}

void TestQtFactsValues::settingsReadOnce()
{
    QSettings first(path("once"), QSettings::IniFormat);
    first.setValue(u"a"_s, 1);
    first.sync();
    QFile file(path("once"));
    const auto time = QFileInfo(file).lastModified();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[General]\na=2\n") > 0);
    QVERIFY(file.flush() && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    const QSettings second(path("once"), QSettings::IniFormat);
    tellFact(u"settings that were read are not read again from a file of the same size and time"_s,
             second.value(u"a"_s).toInt() == 1);
}

void TestQtFactsValues::settingsDamage()
{
    QFile file(path("damaged"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("garbage\n[x\n") > 0);
    file.close();
    QSettings first(path("damaged"), QSettings::IniFormat);
    QSettings second(path("damaged"), QSettings::IniFormat);
    first.allKeys();
    second.allKeys();
    tellFact(u"that settings are damaged is told once"_s,
             first.status() == QSettings::FormatError && second.status() == QSettings::NoError,
             u"%1, %2"_s.arg(first.status()).arg(second.status()));
}

void TestQtFactsValues::settingsMode()
{
    const mode_t former = ::umask(022);
    {
        QSettings settings(path("mode"), QSettings::IniFormat);
        settings.setValue(u"a"_s, 1);
    }
    ::umask(former);
    tellFact(u"others may read a settings file"_s, QFile::permissions(path("mode")) & QFile::ReadOther);
}

void TestQtFactsValues::saveFileOnFullDisk()
{
    QSaveFile file(path("saved"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    bool isTaken = false;
    bool isCommitted = false;
    {
        const FullDisk full(0);
        isTaken = file.write("content") == 7;
        isCommitted = file.commit();
    }
    tellFact(u"`QSaveFile::write` takes what the disk does not"_s, isTaken);
    tellFact(u"`QSaveFile::commit` says that a full disk is well"_s, isCommitted);
}

QTEST_GUILESS_MAIN(TestQtFactsValues)
#include "tst_qtfacts_values.moc"
