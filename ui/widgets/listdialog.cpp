#include "ui/widgets/listdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int buttonSpacing = 8;
constexpr int partSpacing = 12;

} // namespace

ListDialog::ListDialog(const QString &title, const QSize &listSize, QWidget *parent)
    : BaseDialog(parent)
    , m_list(new QListWidget)
    , m_column(new QVBoxLayout)
{
    setWindowTitle(title);
    m_list->setAccessibleName(title);
    m_list->setMinimumSize(listSize);
    m_column->setSpacing(buttonSpacing);
}

QPushButton *ListDialog::addButton(const QString &text, std::function<void()> act)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_column->addWidget(button);
    return button;
}

void ListDialog::addGap()
{
    m_column->addSpacing(buttonSpacing);
}

void ListDialog::finishLayout(QWidget *news)
{
    m_column->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(partSpacing);
    top->addWidget(m_list, 1);
    top->addLayout(m_column);
    auto *content = new QVBoxLayout;
    content->setSpacing(partSpacing);
    content->addLayout(top, 1);
    if (news)
        content->addWidget(news);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setParts(content, buttons, news);
}
