#pragma once

#include "models/text/tokencolumns.h"

#include <QElapsedTimer>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <array>
#include <bitset>

class TokenRowsModel;

/// Paints the cells of the token table itself, as plain text in one line: several times cheaper than the styled
/// delegate, which a jump to another place of the list needs. A row that is not in memory is a bar where its text will
/// be, and so is, for a moment, a text in a script that was not shown yet, where painting has taken long without it: Qt
/// looks through the installed fonts for each script, up to 14 ms where 210 families are.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 28;
    /// Room on both sides of a cell's text.
    static constexpr int padding = 8;
    /// What the shape in front of a status takes, with its gap.
    static constexpr int markWidth = 16;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setModel(const TokenRowsModel *model) { m_model = model; }
    /// The row that has the keyboard; -1 for none.
    void setFocusRow(int row) { m_focusRow = row; }
    /// All rows are bars as long as this is on.
    void setWaiting(bool isWaiting) { m_isWaiting = isWaiting; }
    bool isWaiting() const { return m_isWaiting; }
    /// Before the cells that one round of the event loop paints or measures.
    void beginRound();
    /// Whether a text had to wait for the next round.
    bool isPaintingLeft() const { return m_isPaintingLeft; }
    /// False where the fonts of a cell have to wait for the next round.
    bool canMeasure(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Prepared
    {
        QString text;
        int width;
        bool isItalic;
        bool operator==(const Prepared &) const = default;
        friend size_t qHash(const Prepared &prepared, size_t seed)
        {
            return qHashMulti(seed, prepared.text, prepared.width, prepared.isItalic);
        }
    };

    /// Null where the text has to wait.
    const QStaticText *prepared(const Cell &cell, int width, const QFont &font) const;
    void useFont(const QFont &font) const;
    /// False where there was no time for all scripts of the text.
    bool loadScripts(const QString &text, const QFont &font) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    /// False where the text has to wait.
    bool paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const Cell &cell) const;

    const TokenRowsModel *m_model = nullptr;
    /// Texts as they are drawn, cut to their width: shaping them is most of what painting costs.
    mutable QHash<Prepared, QStaticText> m_prepared;
    mutable QFont m_font;
    using Scripts = std::bitset<QChar::ScriptCount>;
    /// What the font has been loaded for, upright and italic.
    mutable std::array<Scripts, 2> m_scripts;
    QElapsedTimer m_round;
    mutable int m_loadedInRound = 0;
    mutable bool m_isPaintingLeft = false;
    bool m_isWaiting = false;
    int m_focusRow = -1;
};
