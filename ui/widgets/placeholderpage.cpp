#include "ui/widgets/placeholderpage.h"

#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace {

constexpr int placeholderWidth = 440;

QLabel *makePlaceholderLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlaceholderPage::PlaceholderPage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(makePlaceholderLabel())
    , m_text(makePlaceholderLabel())
    , m_below(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = scaledFont(m_title->font(), 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QWidget;
    column->setMaximumWidth(placeholderWidth);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_picture, 0, Qt::AlignHCenter);
    words->addSpacing(12);
    words->addWidget(m_title);
    words->addSpacing(6);
    words->addWidget(m_text);
    words->addSpacing(16);
    words->addLayout(m_below);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column, 100);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
}

void PlaceholderPage::setPicture(const QIcon &icon, int size)
{
    m_picture->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
}

void PlaceholderPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PlaceholderPage::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}
