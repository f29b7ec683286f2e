#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A cell of a table. The note stands below the text, in a quieter way.
struct ReportCell
{
    QString text;
    QString note = {};
    QString target = {}; ///< the key of a heading that it leads to, where the paper can
};

/// A column, and how much of the width is its own, in percent.
struct ReportColumn
{
    enum class Kind { Text, Number, Bar };

    QString title;
    int share;
    Kind kind = Kind::Text;
};

struct ReportTable
{
    QString caption;
    QList<ReportColumn> columns;
};

/// Something told in a line: "As of: 12 Nov 2026".
struct ReportFact
{
    QString label;
    QString text;
};

/// What a report is written on, one piece after the other. Texts are fit for display, and nothing in them means
/// anything but itself.
class ReportPaper
{
public:
    virtual ~ReportPaper() = default;

    /// First and last. The SHA-256 of the records stands where programs find it, see readReportMark.
    virtual void begin(const QString &title, const QByteArray &sha256) = 0;
    virtual void end() = 0;

    /// Levels are 2 and 3, below the title. `key` is a word of the program's own, each once; empty where nothing leads
    /// there.
    virtual void heading(int level, const QString &text, const QString &key = {}) = 0;
    virtual void paragraph(const QString &text) = 0;
    /// A command to be typed.
    virtual void command(const QString &text) = 0;
    virtual void facts(const QList<ReportFact> &facts) = 0;
    /// Rows follow, each with as many cells as there are columns; that of a bar has no text, but `share` of the longest
    /// bar, from 0 to 1. The first cell says what the row is about.
    virtual void beginTable(const ReportTable &table) = 0;
    virtual void row(const QList<ReportCell> &cells, double share = 0) = 0;
    virtual void endTable() = 0;
};
