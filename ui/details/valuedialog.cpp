#include "ui/details/valuedialog.h"

#include "models/text/displaytext.h"
#include "ui/details/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// What takes less than a frame or two.
constexpr int pieceChars = 200'000;

/// A word a line where there are several: a comma may stand in one of them.
QString wholeText(const Fact &fact)
{
    return fact.items.isEmpty() ? fact.text : fact.items.join(u'\n');
}

} // namespace

ValueDialog::ValueDialog(const Fact &fact, QWidget *parent)
    : QDialog(parent)
    , m_text(wholeText(fact))
    , m_view(new TextView(tr("Full value")))
{
    setWindowTitle(tr("Full value"));
    auto *path = new ElidedLabel;
    path->setRawText(fact.path);
    QFont bold = path->font();
    bold.setBold(true);
    path->setFont(bold);
    const auto characters = std::ranges::count_if(fact.value, [](QChar one) { return !one.isLowSurrogate(); });
    auto *size = new QLabel(tr("%Ln character(s)", nullptr, int(characters)));
    size->setTextFormat(Qt::PlainText);
    size->setVisible(fact.text == fact.value); // of a moment or a list it would count what does not show
    size->setForegroundRole(QPalette::PlaceholderText);
    setupView();

    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(tr("Copy value"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [value = fact.value] { QGuiApplication::clipboard()->setText(value); });
    buttons->addButton(QDialogButtonBox::Close); // at the end: Tab of Qt 6.4 passes over the first one
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(path);
    layout->addWidget(size);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_view->setFocus();
}

QSize ValueDialog::sizeHint() const
{
    return {560, 360};
}

void ValueDialog::setupView()
{
    m_view->setValue(m_text);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ValueDialog::addPiece);
    m_next.start();
    addPiece();
    m_view->moveCursor(QTextCursor::Start);
}

/// At the end, while the reader may be anywhere.
void ValueDialog::addPiece()
{
    qsizetype used = 0;
    const QString lines = displayLines(QStringView(m_text).sliced(m_at), pieceChars, &used);
    QTextCursor end(m_view->document());
    end.movePosition(QTextCursor::End);
    if (m_at > 0)
        end.insertBlock();
    end.insertText(lines);
    m_at += used;
    if (m_at >= m_text.size())
        m_next.stop();
}
