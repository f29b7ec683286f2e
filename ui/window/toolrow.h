#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QToolButton;

/// The buttons below the menus. Where the window is too narrow for all of their words, buttons show their icons alone,
/// the last ones first; what they do stays in their tooltips and names.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    /// A button of an action that has an icon; owned by the row.
    QToolButton *add(QAction *action);
    /// Stands at the end of the line, and keeps its size.
    void addAtEnd(QWidget *widget);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Of a button in both ways.
    struct Widths
    {
        int withWords;
        int withoutWords;
    };
    void measure() const;
    int widthOfButtons(int words) const;
    int widthOfEnd() const;
    void fit();

    QBoxLayout *m_layout;
    QList<QToolButton *> m_buttons;
    mutable QList<Widths> m_widths; ///< empty until they are needed; of buttons with the words that they have then
};
