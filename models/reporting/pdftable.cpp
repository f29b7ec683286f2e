#include "models/reporting/pdfpaper.h"

#include <algorithm>

namespace {

constexpr qreal gapMm = 3;
constexpr qreal paddingMm = 0.9;
constexpr qreal barMm = 2.6;
constexpr qreal cellPoints = 8;
constexpr qreal notePoints = 7;
/// A head is followed by two rows at least, of usual ones.
constexpr qreal firstRowsMm = 16;

constexpr QColor headLine(0x1b, 0x1f, 0x24);
constexpr QColor rowLine(0xd0, 0xd7, 0xde);
constexpr QColor barColor(0x2f, 0x6f, 0x9f);

} // namespace

qreal PdfPaper::leftOf(qsizetype column) const
{
    qreal before = 0;
    for (qsizetype i = 0; i < column; ++i)
        before += widthOf(i);
    return m_isRightToLeft ? width() - before - widthOf(column) : before;
}

PdfPaper::Row PdfPaper::layOut(const QList<ReportCell> &cells, bool isHead) const
{
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumber = m_columns[i].kind == ReportColumn::Kind::Number;
        const qreal room = widthOf(i) - (i + 1 < cells.size() ? mm(gapMm) : 0);
        std::vector<Piece> &pieces = row.cells.emplace_back();
        qreal height = 2 * mm(paddingMm);
        const auto add = [&](const QString &text, const Look &look) {
            if (text.isEmpty())
                return;
            pieces.push_back(piece(text, room, look));
            height += pieces.back().height;
        };
        add(cells[i].text, {cellPoints, isHead, isHead, isNumber});
        add(cells[i].note, {notePoints, false, true, isNumber});
        row.height = std::max(row.height, height);
    }
    return row;
}

void PdfPaper::drawRow(const Row &row, bool isHead)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const qreal gap = i + 1 < m_columns.size() ? mm(gapMm) : 0;
        const qreal left = leftOf(i) + (m_isRightToLeft ? gap : 0);
        if (m_columns[i].kind == ReportColumn::Kind::Bar) {
            const qreal length = (widthOf(i) - gap) * row.share;
            const QRectF bar(m_isRightToLeft ? left + widthOf(i) - gap - length : left,
                             m_y + (row.height - mm(barMm)) / 2, length, mm(barMm));
            if (length > 0)
                m_painter->fillRect(bar, barColor);
            continue;
        }
        qreal y = m_y + mm(paddingMm);
        for (const Piece &piece : row.cells[size_t(i)]) {
            draw(piece, left, y);
            y += piece.height;
        }
    }
    m_y += row.height;
    line(m_y, isHead ? headLine : rowLine);
}

void PdfPaper::drawHead()
{
    QList<ReportCell> titles;
    for (const ReportColumn &column : m_columns)
        titles.append({column.title});
    drawRow(layOut(titles, true), true);
}

void PdfPaper::beginTable(const ReportTable &table)
{
    m_columns = table.columns;
    m_y += m_y > 0 ? mm(2) : 0;
    const Piece caption = piece(table.caption, width(), {cellPoints + 1, true});
    ensure(caption.height + mm(firstRowsMm));
    draw(caption, 0, m_y);
    m_y += caption.height + mm(1);
    drawHead();
}

void PdfPaper::row(const QList<ReportCell> &cells, double share)
{
    Row row = layOut(cells, false);
    row.share = share;
    if (m_y + row.height > m_bottom) {
        newPage();
        drawHead();
    }
    drawRow(row, false);
}

void PdfPaper::endTable()
{
    m_y += mm(4);
}
