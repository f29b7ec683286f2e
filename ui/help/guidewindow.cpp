#include "ui/help/guidewindow.h"

#include "ui/help/guideview.h"
#include "ui/widgets/screenroom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

GuideWindow::GuideWindow(const QString &folder, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new GuideView(folder))
    , m_contents(new QListWidget)
    , m_find(new QLineEdit)
    , m_found(new QLabel)
{
    setWindowTitle(tr("Guide – PAT Console"));
    setWhatsThis(tr("How to use the program, task by task. Choose a part in the contents, or look for a word."));
    resize(QSize(1080, 820).boundedTo(screenRoom(this)));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setUniformItemSizes(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_contents);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 820});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(setupFind());
    layout->addWidget(splitter, 1);

    fillContents();
    if (m_view->headings().isEmpty())
        m_view->setPlainText(tr("The guide was not installed with this program. It is docs/guide.md where the program "
                                "comes from."));
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_view->goTo(m_contents->item(row)->data(Qt::UserRole).toInt());
    });
    const auto shortcut = [this](const QKeySequence &keys, auto function) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence::Find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::FindNext, [this] { find(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { close(); });
    m_view->setFocus();
    m_contents->setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

QWidget *GuideWindow::setupFind()
{
    m_find->setAccessibleName(tr("Find in the guide"));
    m_find->setPlaceholderText(tr("Find in the guide"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    m_found->setTextFormat(Qt::PlainText);
    connect(m_find, &QLineEdit::returnPressed, this, &GuideWindow::find);
    connect(m_find, &QLineEdit::textChanged, m_found, &QLabel::clear);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_find, 1);
    layout->addWidget(m_found, 1);
    return bar;
}

void GuideWindow::fillContents()
{
    const auto &headings = m_view->headings();
    for (int i = 0; i < headings.size(); ++i) {
        if (headings[i].level > 2)
            continue;
        auto *item = new QListWidgetItem(headings[i].text, m_contents);
        item->setData(Qt::UserRole, i);
    }
}

void GuideWindow::find()
{
    m_found->setText(m_view->findNext(m_find->text()) ? QString() : tr("Not in the guide."));
}
