#include "models/reporting/pdfpaper.h"

#include "models/qtversions.h"
#include "models/reporting/reportmark.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace {

constexpr qreal marginMm = 15;
constexpr qreal footerMm = 9;
constexpr qreal columnGapMm = 3;
constexpr qreal mmPerInch = 25.4;
constexpr qreal textPoints = 9;
constexpr qreal footerPoints = 7;
constexpr qreal factLabelShare = 0.28;
/// What is below a heading stays with it: two rows of a table with its head.
constexpr qreal keptBelowMm = 24;

constexpr QColor ink(0x1b, 0x1f, 0x24);
constexpr QColor quietInk(0x57, 0x60, 0x6a);

} // namespace

PdfPaper::PdfPaper(qint64 writtenMsecs, bool isRightToLeft)
    : m_writtenMsecs(writtenMsecs)
    , m_isRightToLeft(isRightToLeft)
{
    QHashSeed::setDeterministicGlobalSeed(); // Qt writes fonts in the order of a hash that it makes now
}

PdfPaper::~PdfPaper()
{
    QHashSeed::resetRandomGlobalSeed();
}

void PdfPaper::begin(const QString &title, const QByteArray &sha256)
{
    m_title = title;
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setTitle(title);
    m_writer->setDocumentXmpMetadata(
        markOfPdf(sha256)); // Qt 6.8 writes its own instead, with its clock and a random id
    m_writer->setCreator(QStringLiteral("pat-console " PAT_VERSION));
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                        QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    m_unit = m_writer->resolution() / mmPerInch;
    m_bottom = m_writer->height() - mm(footerMm);
    m_painter = std::make_unique<QPainter>(m_writer.get());
    drawFooter();
    block(title, {18, true}, 0, 3);
}

void PdfPaper::end()
{
    setDocumentId(m_writer.get(), QUuid::createUuidV5(QUuid(), m_said.result()));
    m_painter.reset();
    m_writer.reset();
    m_bytes = m_buffer.data();
    setDate("CreationDate");
    setDate("ModDate"); // which Qt 6.4 does not write
}

/// Qt writes what its clock says. The text in its place is as long, for the file tells where in it everything stands.
void PdfPaper::setDate(QByteArrayView name)
{
    const QDateTime written = QDateTime::fromMSecsSinceEpoch(m_writtenMsecs, utcZone);
    const QByteArray date = "(D:" + written.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const qsizetype at = m_bytes.indexOf(QByteArray("\n/").append(name).append(" (D:"));
    const qsizetype begin = m_bytes.indexOf('(', at);
    const qsizetype end = m_bytes.indexOf(')', begin);
    if (at < 0 || end - begin < date.size())
        return;
    QByteArray text = date;
    if (const qsizetype zone = end - begin - date.size(); zone >= 7) // +01'00', of which some write less
        text += QByteArray("+00'00'");
    else if (zone > 0)
        text += 'Z';
    text = text.leftJustified(end - begin, ' ');
    m_bytes.replace(begin, text.size(), text);
}

PdfPaper::Piece PdfPaper::piece(const QString &text, qreal width, const Look &look) const
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(look.points);
    font.setBold(look.isBold);
    Piece piece{std::make_unique<QTextLayout>(text, font, m_writer.get()), 0, look.isQuiet ? quietInk : ink};
    piece.layout->setCacheEnabled(true); // or what is drawn is shaped once more
    // QTextLayout takes leading for left.
    QTextOption option(look.isTrailing == m_isRightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    piece.layout->setTextOption(option);
    piece.layout->beginLayout();
    for (QTextLine line = piece.layout->createLine(); line.isValid(); line = piece.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, piece.height});
        piece.height += line.height();
    }
    piece.layout->endLayout();
    return piece;
}

void PdfPaper::draw(const Piece &piece, qreal x, qreal y)
{
    m_said.addData(piece.layout->text().toUtf8());
    m_painter->setPen(piece.color);
    piece.layout->draw(m_painter.get(), {x, y});
}

void PdfPaper::line(qreal y, const QColor &color)
{
    m_painter->setPen(QPen(color, mm(0.15)));
    m_painter->drawLine(QPointF(0, y), QPointF(width(), y));
}

void PdfPaper::ensure(qreal height)
{
    if (m_y > 0 && m_y + height > m_bottom)
        newPage();
}

void PdfPaper::newPage()
{
    m_writer->newPage();
    ++m_page;
    m_y = 0;
    drawFooter();
}

void PdfPaper::drawFooter()
{
    const QString page = QCoreApplication::translate("ReviewReport", "Page %1").arg(QLocale().toString(m_page));
    const Piece title = piece(m_title, width() * 0.8, {footerPoints, false, true});
    const Piece number = piece(page, width(), {footerPoints, false, true, true});
    const qreal y = m_writer->height() - mm(4);
    draw(title, m_isRightToLeft ? width() * 0.2 : 0, y);
    draw(number, 0, y);
}

void PdfPaper::block(const QString &text, const Look &look, qreal above, qreal below)
{
    const Piece laid = piece(text, width(), look);
    if (m_y > 0)
        m_y += mm(above);
    ensure(laid.height + (look.isBold ? mm(keptBelowMm) : 0));
    draw(laid, 0, m_y);
    m_y += laid.height + mm(below);
}

void PdfPaper::heading(int level, const QString &text, const QString &)
{
    block(text, {level == 2 ? 14.0 : 11.0, true}, level == 2 ? 7 : 5, 1.5);
}

void PdfPaper::paragraph(const QString &text)
{
    block(text, {textPoints}, 0.5, 1.5);
}

void PdfPaper::command(const QString &text)
{
    block(text, {textPoints, false, true}, 0.5, 1.5);
}

void PdfPaper::facts(const QList<ReportFact> &facts)
{
    const qreal labelWidth = width() * factLabelShare;
    const qreal textWidth = width() - labelWidth - mm(columnGapMm);
    for (const ReportFact &fact : facts) {
        const Piece label = piece(fact.label, labelWidth, {textPoints, false, true});
        const Piece text = piece(fact.text, textWidth, {textPoints});
        const qreal height = std::max(label.height, text.height);
        ensure(height);
        draw(label, m_isRightToLeft ? width() - labelWidth : 0, m_y);
        draw(text, m_isRightToLeft ? 0 : labelWidth + mm(columnGapMm), m_y);
        m_y += height + mm(0.8);
    }
    m_y += mm(1.5);
}
