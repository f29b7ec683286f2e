#include "ui/deciding/conflictdialog.h"

#include "models/text/displaytext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace {

constexpr QSize conflictsSize(780, 300);
constexpr int tokenNameWidth = 200;

QLabel *makeConflictText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &text, ConflictModel *model, QWidget *parent)
    : BaseDialog(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_count(makeConflictText({}))
{
    setWindowTitle(tr("Import decisions"));
    setWhatsThis(
        tr("Tokens that you and another reviewer have decided otherwise. Check those of which their decision is "
           "to take the place of yours."));
    model->setParent(this);
    setupTable();
    auto *content = new QVBoxLayout;
    content->setSpacing(10);
    content->addWidget(makeConflictText(text));
    content->addLayout(makeChoices());
    content->addWidget(m_table, 1);
    content->addWidget(m_count);
    auto *buttons = new QDialogButtonBox;
    QPushButton *import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(model, &ConflictModel::chosen, this, &ConflictDialog::showCount);
    showCount();
    setParts(content, buttons);
    import->setDefault(true);
    m_table->setFocus();
    m_table->setCurrentIndex(model->index(0, ConflictModel::Choice));
}

QLayout *ConflictDialog::makeChoices()
{
    using Choice = std::function<ConflictChoice(const DecisionConflict &)>;
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("For all:")));
    const auto add = [&](const QString &text, const QString &help, const Choice &choice) {
        auto *button = new QPushButton(text);
        button->setToolTip(toolTipText(help));
        connect(button, &QPushButton::clicked, this, [this, choice] { m_model->chooseAll(choice); });
        layout->addWidget(button);
    };
    add(tr("Mine"), tr("Your decisions stay, about every token."),
        [](const DecisionConflict &) { return ConflictChoice::Mine; });
    add(tr("Theirs"), tr("Their decisions take the place of yours, about every token."),
        [](const DecisionConflict &) { return ConflictChoice::Theirs; });
    add(tr("The later ones"), tr("Of each token the decision counts that was made later."), laterOf);
    layout->addStretch();
    return layout;
}

void ConflictDialog::setupTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Tokens that were decided otherwise"));
    m_table->setMinimumSize(conflictsSize);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ConflictModel::Choice, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConflictModel::TokenName, QHeaderView::Interactive);
    header->resizeSection(ConflictModel::TokenName, tokenNameWidth);
    auto *space = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ConflictDialog::toggleSelected);
}

/// All of them as the current one becomes.
void ConflictDialog::toggleSelected()
{
    const int current = m_table->currentIndex().row();
    if (current < 0)
        return;
    QList<int> rows{current};
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows.append(row.row());
    m_model->choose(rows, choices()[current] == ConflictChoice::Mine ? ConflictChoice::Theirs : ConflictChoice::Mine);
}

void ConflictDialog::showCount()
{
    const QLocale locale;
    const auto theirs = std::count(choices().begin(), choices().end(), ConflictChoice::Theirs);
    m_count->setText(tr("Theirs count for %1, yours for %2.", "numbers of tokens")
                         .arg(locale.toString(qint64(theirs)), locale.toString(qint64(choices().size() - theirs))));
}
