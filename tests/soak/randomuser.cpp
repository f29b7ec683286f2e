#include "randomuser.h"

#include "models/session/workspace.h"
#include "models/text/tokencolumns.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokendelegate.h"
#include "ui/browse/tokentableview.h"
#include "ui/exporting/exportdialog.h"
#include "ui/window/mainwindow.h"

#include <QComboBox>
#include <QDate>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace {

const QString words[] = {QStringLiteral("deploy"), QStringLiteral("ci"),  QStringLiteral("a"),
                         QStringLiteral("backup"), QStringLiteral("ter"), QStringLiteral("no such token")};
const QString dates[] = {QStringLiteral("Created from"), QStringLiteral("Created to"), QStringLiteral("Updated from"),
                         QStringLiteral("Updated to")};

constexpr QSize usualSize(1360, 820);

} // namespace

RandomUser::RandomUser(MainWindow *window, ApiAccess endpoint, quint32 seed, std::function<void()> split)
    : m_window(window)
    , m_table(window->findChild<TokenTableView *>())
    , m_endpoint(std::move(endpoint))
    , m_random(seed)
    , m_hands(window, std::move(split))
{
    window->resize(usualSize);
    window->show();
    auto *exporter = &window->workspace().exports();
    connect(exporter, &ExportQueue::finished, this, [this](const ExportEnd &end) { endExport(end.path, true); });
    connect(exporter, &ExportQueue::failed, this, [this](const QString &path) { endExport(path, false); });
    connect(exporter, &ExportQueue::cancelled, this, [this](const QString &path) { endExport(path, false); });
}

const RandomUser::Act &RandomUser::choose()
{
    static const Act acts[] = {{24, "wander", &RandomUser::wander},
                               {8, "drag", &RandomUser::drag},
                               {8, "type", &RandomUser::type},
                               {6, "narrow", &RandomUser::narrow},
                               {5, "clear the filters", &RandomUser::clearFilters},
                               {12, "sort", &RandomUser::sort},
                               {6, "go through history", &RandomUser::goThroughHistory},
                               {10, "select", &RandomUser::select},
                               {5, "copy", &RandomUser::copy},
                               {2, "resize", &RandomUser::resize},
                               {2, "toggle the details", &RandomUser::toggleDetails},
                               {5, "refresh", &RandomUser::refresh},
                               {5, "export", &RandomUser::exportSome},
                               {1, "cancel exports", &RandomUser::cancelExports},
                               {1, "connect anew", &RandomUser::connectAnew}};
    const Act *act = acts;
    for (int turn = m_random.bounded(100); turn >= act->percent; ++act)
        turn -= act->percent;
    return *act;
}

TokenTableModel *RandomUser::model() const
{
    return qobject_cast<TokenTableModel *>(m_table->model());
}

TokenQuery RandomUser::query() const
{
    return m_window->findChild<FilterBar *>()->query();
}

bool RandomUser::isServed() const
{
    if (!m_window->isSettled() || canRetry() || !model())
        return false;
    const auto [first, last] = m_table->visibleRows();
    for (int row = first; row <= last; ++row) {
        if (!model()->tokenAt(row))
            return false;
    }
    return true;
}

bool RandomUser::canRetry() const
{
    const auto *button = m_hands.find<QPushButton>(QStringLiteral("Retry"));
    return button && button->isVisible();
}

void RandomUser::retry()
{
    m_hands.click(m_hands.find<QPushButton>(QStringLiteral("Retry")));
}

void RandomUser::refresh()
{
    m_hands.trigger(QKeySequence::Refresh);
}

void RandomUser::connectAnew()
{
    ++m_reconnects;
    Connection connection;
    connection.pageSize = m_random.bounded(2) ? 100 : 60;
    m_window->openSession(m_endpoint, connection, {});
}

void RandomUser::searchInVain()
{
    m_hands.typeInto(QStringLiteral("Search"), QStringLiteral("no such token"));
}

void RandomUser::goHome()
{
    clearFilters();
    m_table->goToRow(0);
    m_window->resize(usualSize); // its picture is a part of its memory
}

// ---- What there is to do ----

void RandomUser::wander()
{
    const Qt::Key keys[] = {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp,
                            Qt::Key_Down,     Qt::Key_End,      Qt::Key_Home};
    for (int i = 0; i < 6; ++i) {
        if (m_random.bounded(2)) {
            m_hands.press(m_table, keys[m_random.bounded(int(std::size(keys)))]);
            continue;
        }
        m_hands.turn(m_table->viewport(), m_random.bounded(-9, 6));
    }
}

/// The thumb of the scroll bar, through many pages within a moment.
void RandomUser::drag()
{
    const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
    const int target = m_random.bounded(rows + 1) * TokenDelegate::rowHeight;
    QScrollBar *bar = m_table->verticalScrollBar();
    for (int left = 8; left >= 0; --left) {
        bar->setValue(target + (bar->value() - target) * left / (left + 1));
        QTest::qWait(12);
    }
}

void RandomUser::type()
{
    const bool isSearch = m_random.bounded(4) > 0;
    if (isSearch || !model() || !model()->tokenAt(0))
        m_hands.typeInto(QStringLiteral("Search"), words[m_random.bounded(int(std::size(words)))]);
    else
        m_hands.typeInto(QStringLiteral("Token ids"), model()->tokenAt(0)->id);
}

void RandomUser::narrow()
{
    const QDate day = QDate::currentDate().addDays(-m_random.bounded(700));
    m_hands.typeInto(dates[m_random.bounded(int(std::size(dates)))], day.toString(Qt::ISODate));
}

void RandomUser::clearFilters()
{
    m_hands.click(m_hands.find<QPushButton>(QStringLiteral("Clear filters")));
}

void RandomUser::sort()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int section = m_random.bounded(header->count());
    m_hands.click(header->viewport(),
                  {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2});
}

void RandomUser::goThroughHistory()
{
    m_hands.trigger(m_random.bounded(3) ? Qt::ALT | Qt::Key_Left : Qt::ALT | Qt::Key_Right);
}

void RandomUser::select()
{
    if (m_random.bounded(6) == 0)
        return m_table->selectAll();
    const auto [first, last] = m_table->visibleRows();
    for (int i = 0; i < 4 && last >= first; ++i) {
        const QRect row = m_table->visualRect(m_table->model()->index(m_random.bounded(first, last + 1), 0));
        const Qt::KeyboardModifier modifiers[] = {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier};
        m_hands.click(m_table->viewport(), row.center(), modifiers[m_random.bounded(3)]);
    }
}

void RandomUser::copy()
{
    m_hands.press(m_table, Qt::Key_C, Qt::ControlModifier);
}

void RandomUser::resize()
{
    m_window->resize(m_random.bounded(900, 1800), m_random.bounded(600, 1200));
}

void RandomUser::toggleDetails()
{
    m_hands.trigger(Qt::Key_F9);
}

// ---- Exports ----

/// Only of rows that are there: what an export has to hold is known then.
void RandomUser::exportSome()
{
    if (!isServed() || m_running.size() >= 3)
        return;
    RunningExport run;
    run.query = query();
    const bool ofSelection = m_random.bounded(3) == 0 && m_table->selectedRowCount() > 0 &&
                             m_table->selectedCount() == m_table->selectedRowCount();
    if (ofSelection) {
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
            run.rows.append({range.top(), range.bottom()});
    }
    const QString ending = m_random.bounded(2) ? QStringLiteral("csv") : QStringLiteral("jsonl");
    run.path = m_folder.filePath(QStringLiteral("%1.%2").arg(QString::number(++m_exportsAsked), ending));
    m_hands.trigger(ofSelection ? Qt::CTRL | Qt::Key_E : Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    for (ExportDialog *dialog : m_window->findChildren<ExportDialog *>()) {
        if (dialog->isVisible())
            return answer(dialog, run);
    }
}

void RandomUser::answer(ExportDialog *dialog, const RunningExport &run)
{
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        box->setCurrentIndex(run.path.endsWith(u".jsonl") ? 1 : 0);
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"File")
            field->setText(run.path);
    }
    m_hands.rest();
    m_running.append(run);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Export")
            return m_hands.click(button);
    }
}

void RandomUser::cancelExports()
{
    m_window->workspace().exports().cancel();
    m_hands.rest();
}

void RandomUser::endExport(const QString &path, bool isDone)
{
    for (qsizetype i = 0; i < m_running.size(); ++i) {
        if (m_running[i].path != path)
            continue;
        m_ended.append(m_running.takeAt(i));
        m_ended.last().isDone = isDone;
        m_exportsDone += isDone;
        return;
    }
}
