#pragma once

#include "models/reporting/reportpaper.h"

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QCryptographicHash>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <memory>
#include <vector>

/// A report as a PDF on A4, with numbered pages: no row of a table is divided, and each page repeats the heads of its
/// columns. Needs a QGuiApplication for its fonts, no display. The date in the file is that of the review, in place of
/// the clock's, so that the same report is the same bytes where the same fonts and the same Qt are. While there is one,
/// Qt's hashes have no random seed.
class PdfPaper : public ReportPaper
{
public:
    /// `writtenMsecs` is since 1970 UTC. From right to left the first column is the rightmost one.
    PdfPaper(qint64 writtenMsecs, bool isRightToLeft);
    ~PdfPaper() override;

    void begin(const QString &title, const QByteArray &sha256) override;
    void end() override;
    void heading(int level, const QString &text, const QString &key) override;
    void paragraph(const QString &text) override;
    void command(const QString &text) override;
    void facts(const QList<ReportFact> &facts) override;
    void beginTable(const ReportTable &table) override;
    void row(const QList<ReportCell> &cells, double share) override;
    void endTable() override;

    /// The whole file, after `end`.
    const QByteArray &bytes() const { return m_bytes; }

private:
    /// A text laid out in lines.
    struct Piece
    {
        std::unique_ptr<QTextLayout> layout;
        qreal height = 0;
        QColor color;
    };
    struct Look
    {
        qreal points;
        bool isBold = false;
        bool isQuiet = false;
        bool isTrailing = false; ///< at the end of its lines, as numbers are
    };
    /// A row of a table, laid out: pieces of each cell below each other.
    struct Row
    {
        std::vector<std::vector<Piece>> cells;
        qreal height = 0;
        double share = 0;
    };

    qreal mm(qreal length) const { return length * m_unit; }
    qreal width() const { return m_writer->width(); }
    qreal leftOf(qsizetype column) const;
    qreal widthOf(qsizetype column) const { return width() * m_columns[column].share / 100.0; }
    Piece piece(const QString &text, qreal width, const Look &look) const;
    void draw(const Piece &piece, qreal x, qreal y);
    /// A text over the whole width, kept together with `below` after it.
    void block(const QString &text, const Look &look, qreal above, qreal below);
    Row layOut(const QList<ReportCell> &cells, bool isHead) const;
    void drawRow(const Row &row, bool isHead);
    void drawHead();
    void line(qreal y, const QColor &color);
    void ensure(qreal height);
    void newPage();
    void drawFooter();
    void setDate(QByteArrayView name);

    qint64 m_writtenMsecs;
    bool m_isRightToLeft;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QByteArray m_bytes;
    QCryptographicHash m_said{QCryptographicHash::Sha1}; ///< all texts, from which the file has its name
    QString m_title;
    qreal m_unit = 1; ///< of the paper, in a millimeter
    qreal m_y = 0;
    qreal m_bottom = 0; ///< of what may be written on
    int m_page = 1;
    QList<ReportColumn> m_columns; ///< of the table that is open
};
