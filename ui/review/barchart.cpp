#include "ui/review/barchart.h"

#include "ui/review/countdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/severitymark.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int barLineHeight = 20;
constexpr int barMargin = 12;
constexpr int barGap = 8;
constexpr int barInset = 4; ///< above and below a bar
constexpr int severityRoom = 18;
constexpr int leastChartWidth = 200;

/// Lines of a label, a bar and a number, in columns.
class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setBars(const QList<BarChart::Bar> &bars, const QFontMetrics &metrics)
    {
        m_most = 1;
        m_labelWidth = 0;
        m_numberWidth = 0;
        for (const BarChart::Bar &bar : bars) {
            m_most = std::max(m_most, bar.value);
            const int mark = bar.severity ? severityRoom : 0;
            m_labelWidth = std::max(m_labelWidth, mark + metrics.horizontalAdvance(bar.label));
            m_numberWidth = std::max(m_numberWidth, metrics.horizontalAdvance(QLocale().toString(bar.value)));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {leastChartWidth, std::max(barLineHeight, option.fontMetrics.height() + 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = themeColors();
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colors.hover);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colors.accent, colors.highContrast ? 2 : 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect line = option.rect.adjusted(barMargin, 0, -barMargin, 0);
        const auto mirrored = [&option, &line](const QRect &rect) {
            return QStyle::visualRect(option.direction, line, rect);
        };
        const QVariant severity = index.data(CountDelegate::SeverityRole);
        QRect label(line.left(), line.top(), std::min(m_labelWidth, line.width() * 9 / 20), line.height());
        const QRect number(line.right() + 1 - m_numberWidth, line.top(), m_numberWidth, line.height());
        const int begin = label.right() + barGap;
        const int room = std::max(0, number.left() - barGap - begin);
        const qint64 value = index.data(CountDelegate::CountRole).toLongLong();
        const int length = value == 0 ? 0 : std::max(2, int(double(room) * double(value) / double(m_most)));
        painter->fillRect(mirrored({begin, line.top() + barInset, length, line.height() - 2 * barInset}),
                          severity.isValid() ? severityColor(Severity(severity.toInt())) : colors.accent);
        if (severity.isValid()) {
            const QRect mark(label.left(), label.top(), 10, label.height());
            paintSeverity(painter, mirrored(mark), Severity(severity.toInt()));
            label.setLeft(label.left() + severityRoom);
        }
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const auto draw = [painter](const QRect &rect, bool isRight, const QString &text) {
            const auto side = isRight ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine, text);
        };
        painter->setFont(option.font);
        painter->setPen(colors.text);
        draw(mirrored(label), isMirrored,
             option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, label.width()));
        painter->setPen(value == 0 ? colors.quiet : colors.text);
        draw(mirrored(number), !isMirrored, QLocale().toString(value));
    }

private:
    qint64 m_most = 1;
    int m_labelWidth = 0;
    int m_numberWidth = 0;
};

} // namespace

BarChart::BarChart(const QString &title, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(title);
    setWhatsThis(
        tr("Numbers of tokens as bars. Choose one with the arrow keys and Enter, or with a click, to see these "
           "tokens in the list."));
    setItemDelegate(new BarDelegate(this));
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &BarChart::choose);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    const QString current = currentItem() ? currentItem()->data(CountDelegate::TermRole).toString() : QString();
    clear();
    static_cast<BarDelegate *>(itemDelegate())->setBars(bars, fontMetrics());
    const QLocale locale;
    QStringList spoken;
    for (const Bar &bar : bars) {
        const QString text =
            tr("%1: %2", "what is counted, number of tokens").arg(bar.label, locale.toString(bar.value));
        auto *item = new QListWidgetItem(bar.label, this);
        item->setData(CountDelegate::CountRole, bar.value);
        if (bar.severity)
            item->setData(CountDelegate::SeverityRole, int(*bar.severity));
        item->setData(CountDelegate::TermRole, bar.term);
        item->setData(Qt::AccessibleTextRole, text);
        item->setFlags(Qt::ItemIsEnabled);
        if (bar.term == current)
            setCurrentItem(item, QItemSelectionModel::NoUpdate);
        spoken.append(text);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
}

QSize BarChart::sizeHint() const
{
    return {leastChartWidth, count() * std::max(barLineHeight, sizeHintForRow(0))};
}

QSize BarChart::minimumSizeHint() const
{
    return {leastChartWidth, 0};
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    if (isChoice(*event) && currentItem())
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void BarChart::choose(const QListWidgetItem *item)
{
    emit termChosen(item->data(CountDelegate::TermRole).toString());
}
