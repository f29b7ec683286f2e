#include "models/text/userzone.h"
#include "models/qtversions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <ctime>

namespace {

const QString zoneFolder = QStringLiteral("/usr/share/zoneinfo");
const QString systemsFile = QStringLiteral("/etc/localtime");

struct UserZoneText
{
    Q_DECLARE_TR_FUNCTIONS(UserZone)
};

/// What the C library reads for a value of TZ; null stands for none.
QString fileOf(const QByteArray &name)
{
    if (name.isNull())
        return systemsFile;
    if (name.startsWith('/'))
        return QFile::decodeName(name);
    const QString folder = qEnvironmentVariable("TZDIR");
    return (folder.isEmpty() ? zoneFolder : folder) + u'/' + QFile::decodeName(name);
}

bool isZoneFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(4) == "TZif";
}

/// Beneath the folder where Qt looks, the path is the name.
QByteArray nameOf(const QString &path)
{
    const QString folder = QFileInfo(zoneFolder).canonicalFilePath() + u'/';
    for (const QString &candidate : {QFileInfo(path).absoluteFilePath(), QFileInfo(path).canonicalFilePath()}) {
        for (const QString &prefix : {QString(zoneFolder + u'/'), folder}) {
            const QByteArray name = QFile::encodeName(candidate.sliced(std::min(prefix.size(), candidate.size())));
            if (candidate.startsWith(prefix) && name != "localtime" && QTimeZone(name).isValid())
                return name;
        }
    }
    return {};
}

/// Such as `CET-1CEST,M3.5.0,M10.5.0/3`.
bool isRule(const QByteArray &text)
{
    static const QRegularExpression rule(QStringLiteral("^([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)[+-]?[0-9]"));
    return rule.match(QString::fromLatin1(text)).hasMatch();
}

/// The rule for all times to come, which is a zone file's last line.
QByteArray ruleIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n').constLast() : QByteArray();
}

int systemsOffset(qint64 seconds)
{
    const auto moment = time_t(seconds);
    struct tm local = {};
    return ::localtime_r(&moment, &local) ? int(local.tm_gmtoff) : 0;
}

/// Whether clocks go as the C library says, which has read TZ: looked at every five days from 1970 to 2037.
bool isSystems(const QTimeZone &zone)
{
    constexpr qint64 aDay = 86'400;
    if (!zone.isValid())
        return false;
    for (qint64 day = 0; day < qint64(68) * 365; day += 5) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(day * aDay, utcZone);
        if (zone.offsetFromUtc(moment) != systemsOffset(day * aDay))
            return false;
    }
    return true;
}

/// A zone whose clocks go as the system's do, for what Qt cannot read; invalid where it knows none.
QTimeZone zoneLikeSystems(const QList<QByteArray> &likely)
{
    for (const QByteArray &name : likely) {
        if (const QTimeZone zone(name); isSystems(zone))
            return zone;
    }
    if (const QTimeZone steady(systemsOffset(0)); isSystems(steady))
        return steady;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
        if (const QTimeZone zone(name); isSystems(zone))
            return zone;
    }
    return {};
}

QByteArray namedByDebian()
{
    QFile file(QStringLiteral("/etc/timezone"));
    return file.open(QIODevice::ReadOnly) ? file.readLine(100).trimmed() : QByteArray();
}

/// UTC for a name that means it, or else UTC with a word.
UserZone utcFor(const QByteArray &name)
{
    UserZone found{QTimeZone::utc(), {}, {}};
    const bool isUtc = !name.isNull() && (name.isEmpty() || name == "UTC" || name == "GMT" || name == "Etc/UTC");
    if (isUtc)
        return found;
    found.problem = name.isNull()
                        ? UserZoneText::tr("This system names no time zone: days and times are those of UTC.")
                        : UserZoneText::tr("The time zone \"%1\" cannot be read here: days and times are those of UTC.")
                              .arg(QString::fromLocal8Bit(name));
    found.advice = UserZoneText::tr("Set TZ to a name such as Europe/Berlin, then start again.");
    return found;
}

} // namespace

UserZone findUserZone(const QByteArray &tz)
{
    const QByteArray name = tz.startsWith(':') ? tz.sliced(1) : tz;
    const QString file = fileOf(name);
    const bool isFile = (name.isNull() || !name.isEmpty()) && isZoneFile(file);
    if (const QByteArray known = isFile ? nameOf(file) : QByteArray(); !known.isEmpty())
        return {QTimeZone(known), {}, {}};
    if (!isFile && !isRule(name))
        return utcFor(name);
    ::tzset();
    const QList<QByteArray> likely =
        isFile ? QList<QByteArray>{namedByDebian(), ruleIn(file)} : QList<QByteArray>{name};
    const QTimeZone zone = zoneLikeSystems(likely);
    return zone.isValid() ? UserZone{zone, {}, {}} : utcFor(name);
}

UserZone userZone()
{
    static thread_local QByteArray former;
    static thread_local UserZone found;
    const QByteArray tz = qEnvironmentVariableIsSet("TZ") ? QByteArray("") + qgetenv("TZ") : QByteArray();
    if (!found.zone.isValid() || former != tz || former.isNull() != tz.isNull()) {
        former = tz;
        found = findUserZone(tz);
    }
    return found;
}
