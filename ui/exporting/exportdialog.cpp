#include "ui/exporting/exportdialog.h"

#include "models/files/freepath.h"
#include "models/settings/settingsfile.h"
#include "models/text/displaytext.h"
#include "models/text/pastedtext.h"
#include "ui/exporting/columnlist.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/bidi.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace {

const QString folderKey = QStringLiteral("export/folder");
const QString formatKey = QStringLiteral("export/format");
const QString columnsKey = QStringLiteral("export/columns");
const QString reportedKey = QStringLiteral("export/reported");
const QString guardKey = QStringLiteral("export/formulaGuard");
const QString markKey = QStringLiteral("export/byteOrderMark");
const QString manifestKey = QStringLiteral("export/manifest");

} // namespace

ExportDialog::ExportDialog(const QStringList &sources, int chosen, const QString &memory, ExportOffer offer,
                           QWidget *parent)
    : BaseDialog(parent)
    , m_memory(memory)
    , m_offer(std::move(offer))
    , m_format(new AccessibleComboBox(tr("Format")))
    , m_reported(makeCheck(tr("Tell what was not reported"),
                           tr("After each column of a time comes another, such as expiresAt?, which says yes or no: an "
                              "empty cell alone means never as well."),
                           reportedKey, false))
    , m_guard(makeCheck(tr("Neutralize spreadsheet formulas"),
                        tr("Puts a ' before =, +, -, @ and ' where a spreadsheet may see a formula begin."), guardKey,
                        true))
    , m_mark(makeCheck(tr("Write a UTF-8 BOM"), tr("Some spreadsheets need it to read letters beyond A to Z."), markKey,
                       false))
    , m_manifest(makeCheck(tr("Write a manifest beside the file"),
                           tr("Tells an auditor how the file came about: query, times, number of rows, SHA-256."),
                           manifestKey, true))
    , m_note(new QLabel)
{
    setWindowTitle(tr("Export tokens"));
    setWhatsThis(tr("Writes tokens to a file. The window stays usable meanwhile."));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    auto *what = new QVBoxLayout;
    for (const QString &source : sources) {
        m_sources.append(new QRadioButton(source));
        m_sources.last()->setWhatsThis(tr("The selected rows, or everything that the filters let through."));
        what->addWidget(m_sources.last());
    }
    m_sources.value(chosen)->setChecked(true);
    form->addRow(tr("What"), what);

    m_format->setWhatsThis(
        tr("CSV is a table for spreadsheets; JSON Lines are the server's whole records, one a line."));
    m_format->addItem(tr("CSV, a table for spreadsheets"));
    m_format->addItem(tr("JSON Lines, whole records as the server sent them"));
    m_format->setCurrentIndex(remembered(formatKey, {}).toString() == u"jsonl" ? 1 : 0);
    form->addRow(tr("Format"), m_format);
    m_columnsBox = setupColumns();
    form->addRow(tr("Columns"), m_columnsBox);
    auto *choices = new QVBoxLayout;
    for (QCheckBox *box : {m_reported, m_guard, m_mark, m_manifest})
        choices->addWidget(box);
    form->addRow(QString(), choices);
    form->addRow(tr("File"), setupFile());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    form->addRow(QString(), m_note);

    auto *buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel); // at the end: Tab of Qt 6.4 passes over the first one
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    setParts(form, buttons);
    m_export->setDefault(true);
    m_file->setFocus();
    showState();
    m_proposed = this->choices();
}

QVariant ExportDialog::remembered(const QString &key, const QVariant &standard) const
{
    const QSettings settings;
    return settings.value(m_memory + key, settings.value(key, standard));
}

QCheckBox *ExportDialog::makeCheck(const QString &text, const QString &help, const QString &key, bool standard) const
{
    auto *box = new QCheckBox(text);
    box->setToolTip(toolTipText(help));
    box->setWhatsThis(box->toolTip());
    box->setChecked(remembered(key, standard).toBool());
    return box;
}

QString ExportDialog::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = remembered(folderKey, documents).toString();
    return QDir(last).exists() ? last : QDir::homePath();
}

QWidget *ExportDialog::setupColumns()
{
    m_columns = new ColumnList;
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setToolTip(toolTipText(tr("The file has the checked columns in this order. Drag them to change it.")));
    m_columns->setMinimumSize(460, 180);
    fillColumns(remembered(columnsKey, defaultExportColumns()).toStringList());
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::showState);

    auto *find = new QLineEdit;
    find->setAccessibleName(tr("Find a column"));
    find->setPlaceholderText(tr("Find a column"));
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, this, &ExportDialog::findColumns);
    m_columnCount = new QLabel;
    m_columnCount->setTextFormat(Qt::PlainText);
    m_columnCount->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_columnCount, 1);
    QList<std::pair<QString, QStringList>> sets = {
        {tr("Default columns"), defaultExportColumns()}, {tr("All"), allColumns()}, {tr("None"), {}}};
    if (!m_offer.shown.isEmpty())
        sets.prepend({tr("As shown"), m_offer.shown});
    for (const auto &[text, paths] : std::as_const(sets)) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, chosen = paths] { checkColumns(chosen); });
        buttons->addWidget(button);
    }
    auto *box = new QWidget;
    box->setWhatsThis(m_columns->toolTip());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(find);
    layout->addWidget(m_columns, 1);
    layout->addLayout(buttons);
    return box;
}

QWidget *ExportDialog::setupFile()
{
    const QString ending = m_format->currentIndex() == 1 ? QStringLiteral("jsonl") : QStringLiteral("csv");
    const QString name = QStringLiteral("tokens-%1.%2").arg(QDate::currentDate().toString(Qt::ISODate), ending);
    m_file = new QLineEdit(QDir::toNativeSeparators(freePath(QDir(folder()).filePath(name))));
    m_file->setAccessibleName(tr("File"));
    m_file->setWhatsThis(tr("It appears under this name only when it is complete, and only you can read it."));
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::showState);
    auto *other = new QPushButton(tr("Choose …"));
    connect(other, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(other);
    return box;
}

QStringList ExportDialog::allColumns() const
{
    QStringList all = m_offer.computed;
    for (const ExportField &field : exportFields())
        all.append(field.path);
    return all;
}

/// The chosen ones first, in their order, then what is computed, and all others in the contract's.
void ExportDialog::fillColumns(const QStringList &chosen)
{
    const QStringList all = allColumns();
    QStringList paths;
    for (const QString &path : chosen) {
        if (all.contains(path) && !paths.contains(path))
            paths.append(path);
    }
    const qsizetype checked = paths.size();
    for (const QString &path : all) {
        if (!paths.contains(path))
            paths.append(path);
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto *item = new QListWidgetItem(paths[i], m_columns);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        item->setCheckState(i < checked ? Qt::Checked : Qt::Unchecked);
    }
}

void ExportDialog::checkColumns(const QStringList &chosen)
{
    m_columns->clear();
    fillColumns(chosen);
    showState();
}

void ExportDialog::findColumns(const QString &text)
{
    for (int row = 0; row < m_columns->count(); ++row)
        m_columns->item(row)->setHidden(!m_columns->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export tokens"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said here, below the name
    dialog->setNameFilter(m_format->currentIndex() == 0 ? tr("Comma-separated values (*.csv)")
                                                        : tr("JSON Lines (*.jsonl)"));
    dialog->setDefaultSuffix(m_format->currentIndex() == 0 ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    const QFileInfo file(path());
    dialog->setDirectory(file.absolutePath());
    dialog->selectFile(file.fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

/// The name's ending goes with the format where it is one of ours.
void ExportDialog::followFormat()
{
    const bool isCsv = m_format->currentIndex() == 0;
    const QString former = isCsv ? QStringLiteral(".jsonl") : QStringLiteral(".csv");
    QString name = m_file->text();
    if (name.endsWith(former, Qt::CaseInsensitive))
        m_file->setText(name.chopped(former.size()) + (isCsv ? QStringLiteral(".csv") : QStringLiteral(".jsonl")));
    showState();
}

void ExportDialog::showState()
{
    if (!m_export)
        return; // still being made
    const bool isCsv = m_format->currentIndex() == 0;
    for (QWidget *part : {m_columnsBox, static_cast<QWidget *>(m_reported), static_cast<QWidget *>(m_guard),
                          static_cast<QWidget *>(m_mark)})
        part->setEnabled(isCsv);
    const qsizetype columns = checkedColumns().size();
    const QLocale locale;
    m_columnCount->setText(tr("%1 of %2 columns").arg(locale.toString(columns), locale.toString(m_columns->count())));
    const QFileInfo file(path());
    QString note;
    if (isCsv && columns == 0)
        note = tr("Check at least one column.");
    else if (path().isEmpty() || file.fileName().isEmpty())
        note = tr("Enter the name of a file.");
    else if (!file.absoluteDir().exists())
        note = tr("There is no folder %1.").arg(displayText(file.absolutePath()));
    else if (file.isDir())
        note = tr("That is a folder. Enter the name of a file.");
    m_export->setEnabled(note.isEmpty());
    if (const QString other = otherFormatOf(path()); note.isEmpty() && !other.isEmpty())
        note = tr("The file will be no .%1, whatever its name says.").arg(other);
    if (note.isEmpty() && file.exists())
        note = tr("This file is there already. It will be replaced when the export is complete.");
    m_note->setText(inReadingOrder(note));
}

void ExportDialog::confirm()
{
    remember();
    int source = 0;
    while (source + 1 < m_sources.size() && !m_sources[source]->isChecked())
        ++source;
    emit exportRequested(source, options(), path());
    accept();
}

QVariantMap ExportDialog::choices() const
{
    const ExportOptions chosen = options();
    return {{folderKey, QFileInfo(path()).absolutePath()},
            {formatKey, chosen.format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl")},
            {columnsKey, checkedColumns()},
            {reportedKey, m_reported->isChecked()},
            {guardKey, chosen.formulaGuard},
            {markKey, chosen.byteOrderMark},
            {manifestKey, chosen.manifest}};
}

/// What was chosen otherwise than it was proposed, for this connection and for one that has exported nothing yet.
void ExportDialog::remember() const
{
    const QVariantMap chosen = choices();
    changeSettings([&](QSettings *settings) {
        for (auto one = chosen.begin(); one != chosen.end(); ++one) {
            for (const QString &group : {m_memory, QString()}) {
                const QString key = group + one.key();
                if (!settings->contains(key) || m_proposed.value(one.key()) != one.value())
                    settings->setValue(key, one.value());
            }
        }
    });
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = m_format->currentIndex() == 0 ? ExportFormat::Csv : ExportFormat::JsonLines;
    options.formulaGuard = m_guard->isChecked();
    options.byteOrderMark = m_mark->isChecked();
    options.manifest = m_manifest->isChecked();
    options.columns.clear();
    for (const QString &column : checkedColumns()) {
        options.columns.append(column);
        const ExportField *field = findExportField(column);
        if (m_reported->isChecked() && field && field->kind == FieldKind::Instant)
            options.columns.append(column + u'?');
    }
    return options;
}

QStringList ExportDialog::checkedColumns() const
{
    QStringList columns;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.append(m_columns->item(row)->text());
    }
    return columns;
}

/// As the system takes it; `-` would be standard output, which a window has not.
QString ExportDialog::path() const
{
    const QString typed = unwrapped(m_file->text());
    return typed.isEmpty() ? typed : QDir(folder()).absoluteFilePath(QDir::fromNativeSeparators(typed));
}
