#pragma once

#include "models/reporting/reportpaper.h"

#include <QByteArray>

#include <functional>

/// A report as one HTML file that stands for itself: no script, nothing from elsewhere, and a policy that forbids both.
/// It prints on paper of any size. `write` gets it a piece at a time, in UTF-8.
class HtmlPaper : public ReportPaper
{
public:
    /// `language` is that of the texts, such as `de`.
    HtmlPaper(QString language, std::function<void(QByteArrayView)> write);

    void begin(const QString &title, const QByteArray &sha256) override;
    void end() override;
    void heading(int level, const QString &text, const QString &key) override;
    void paragraph(const QString &text) override;
    void command(const QString &text) override;
    void facts(const QList<ReportFact> &facts) override;
    void beginTable(const ReportTable &table) override;
    void row(const QList<ReportCell> &cells, double share) override;
    void endTable() override;

private:
    void add(const char *markup) { m_pending += markup; }
    /// The only way for a text into the file.
    void addText(const QString &text);
    void addCell(const ReportCell &cell, bool isFirst, ReportColumn::Kind kind, double share);
    void flush();

    QString m_language;
    std::function<void(QByteArrayView)> m_write;
    QByteArray m_pending;
    QList<ReportColumn> m_columns; ///< of the table that is open
};
