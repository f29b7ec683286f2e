#include "ui/browse/tokendelegate.h"

#include "models/paging/tokenrowsmodel.h"
#include "models/review/tokenstatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/statusicon.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr int placeholderHeight = 9;
/// A few screens of cells.
constexpr qsizetype mostPrepared = 4'000;
/// After that, a round leaves the scripts that were not shown yet to the next one.
constexpr int scriptMsecs = 3;

/// Bars of different lengths look like text that is coming; the same row always has the same.
void paintPlaceholder(QPainter *painter, const QRect &rect, int row, int column)
{
    const int parts = 4 + (row * 3 + column * 5) % 4;
    QRect bar(0, 0, qMax(placeholderHeight, rect.width() * parts / 9), placeholderHeight);
    bar.moveLeft(rect.left());
    bar.moveTop(rect.center().y() - placeholderHeight / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColors().placeholder);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Quiet:
    case Tone::Silent:
    case Tone::Odd:
        return themeColors().quiet;
    case Tone::Expiring:
        return themeColors().expiring;
    case Tone::Plain:
        break;
    }
    return themeColors().text;
}

bool isSlanted(Tone tone)
{
    return tone == Tone::Silent || tone == Tone::Odd;
}

} // namespace

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index.row());
    const QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
    if (!m_model || rect.width() <= 0)
        return;
    const auto column = static_cast<Column>(index.column());
    if (m_isWaiting || !m_model->isLoaded(index.row())) {
        paintPlaceholder(painter, rect, index.row(), index.column());
        return;
    }
    const bool isStatus = column == Column::Status;
    const bool isMarked = isStatus || (column == Column::Name && m_model->areJudged());
    const QRect text = QStyle::visualRect(option.direction, rect, rect.adjusted(isMarked ? markWidth : 0, 0, 0, 0));
    if (!paintText(painter, option, text, m_model->cellAt(index.row(), column))) {
        paintPlaceholder(painter, rect, index.row(), index.column());
        m_isPaintingLeft = true;
        return;
    }
    if (!isMarked)
        return;
    const QRect mark = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 10, rect.height()));
    if (isStatus) {
        const TokenStatus status = m_model->statusAt(index.row()).value();
        paintStatus(painter, mark, status, statusColor(status));
    } else if (const std::optional<Severity> severity = m_model->severityAt(index.row())) {
        paintSeverity(painter, mark, *severity);
    }
}

void TokenDelegate::beginRound()
{
    m_round.start();
    m_loadedInRound = 0;
    m_isPaintingLeft = false;
}

void TokenDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    const ThemeColors &colors = themeColors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (row % 2 == 1)
        painter->fillRect(option.rect, colors.alternate);
    const QRect &rect = option.rect;
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line);
    const int width = colors.highContrast ? 2 : 1;
    const auto frame = [&](const QColor &color) {
        painter->fillRect(rect.left(), rect.top(), rect.width(), width, color);
        painter->fillRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width, color);
    };
    if (row == m_focusRow)
        frame(colors.accent);
    else if (colors.highContrast && (option.state & QStyle::State_Selected))
        frame(colors.text); // a ground that all colors can be read on is none to be seen from afar
}

void TokenDelegate::useFont(const QFont &font) const
{
    if (m_font == font)
        return;
    m_font = font;
    m_prepared.clear();
    m_scripts = {};
}

/// One of each round's is loaded in any case, or a slow machine would never be done.
bool TokenDelegate::loadScripts(const QString &text, const QFont &font) const
{
    Scripts &known = m_scripts[font.italic()];
    for (const char32_t character : text.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        if (script <= QChar::Script_Common || known.test(script))
            continue; // what all scripts have in common comes from the fonts of the others
        if (m_loadedInRound > 0 && m_round.elapsed() >= scriptMsecs)
            return false;
        QFontMetrics(font).horizontalAdvance(QString::fromUcs4(&character, 1));
        known.set(script);
        ++m_loadedInRound;
    }
    return true;
}

bool TokenDelegate::canMeasure(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    useFont(option.font);
    return loadScripts(m_model->cellAt(index.row(), static_cast<Column>(index.column())).text, option.font);
}

/// Shaped once, and once more where it does not fit.
const QStaticText *TokenDelegate::prepared(const Cell &cell, int width, const QFont &font) const
{
    const bool isItalic = isSlanted(cell.tone);
    useFont(font);
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    const Prepared key{cell.text, width, isItalic};
    if (const auto known = m_prepared.constFind(key); known != m_prepared.constEnd())
        return &*known;
    QFont own = font;
    own.setItalic(isItalic);
    if (!loadScripts(cell.text, own))
        return nullptr;
    QStaticText &text = m_prepared[key];
    text.setTextFormat(Qt::PlainText);
    text.setText(cell.text);
    text.prepare({}, own);
    if (text.size().width() > width) {
        text.setText(QFontMetrics(own).elidedText(cell.text, Qt::ElideRight, width));
        text.prepare({}, own);
    }
    return &text;
}

bool TokenDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const Cell &cell) const
{
    const QStaticText *text = prepared(cell, rect.width(), option.font);
    if (!text)
        return false;
    painter->setPen(colorOf(cell.tone));
    QFont font = option.font;
    font.setItalic(isSlanted(cell.tone));
    painter->setFont(font);
    const QSizeF size = text->size();
    const qreal left = option.direction == Qt::RightToLeft ? rect.right() + 1 - size.width() : rect.left();
    painter->drawStaticText(QPointF(left, rect.top() + std::floor((rect.height() - size.height()) / 2)), *text);
    return true;
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_model)
        return {0, rowHeight};
    const Cell cell = m_model->cellAt(index.row(), static_cast<Column>(index.column()));
    const auto column = static_cast<Column>(index.column());
    const bool isMarked = column == Column::Status || (column == Column::Name && m_model->areJudged());
    const int mark = isMarked ? markWidth : 0;
    return {option.fontMetrics.horizontalAdvance(cell.text) + 2 * padding + mark + 1, rowHeight};
}
