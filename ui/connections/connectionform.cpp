#include "ui/connections/connectionform.h"

#include "models/text/displaytext.h"
#include "models/text/pastedtext.h"
#include "ui/connections/connectionmarks.h"
#include "ui/connections/thresholdfields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int spacing = 8;
constexpr int fieldWidth = 340;

QLineEdit *makeField(const QString &name, const QString &text, const QString &placeholder)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setMinimumWidth(fieldWidth);
    field->setCursorPosition(0);
    return field;
}

QFormLayout *makeFormLayout()
{
    auto *layout = new QFormLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

void addRow(QFormLayout *layout, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    layout->addRow(label, field);
}

/// Shows what is folded away, and takes the keyboard to its focus proxy.
QToolButton *makeFold(const QString &title, QWidget *folded)
{
    auto *button = new QToolButton;
    button->setText(title);
    button->setCheckable(true);
    button->setChecked(!folded->isHidden());
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::toggled, folded, [folded](bool on) {
        folded->setVisible(on);
        if (on)
            folded->focusProxy()->setFocus();
    });
    return button;
}

} // namespace

ConnectionForm::ConnectionForm(const Connection &connection, bool hasKeptToken, bool hasVault, QWidget *parent)
    : QWidget(parent)
    , m_original(connection)
{
    setupFields(hasKeptToken, hasVault);
    setupMore();
    setupLayout();
    connectSignals();
    showWhereTokenIsKept();
}

void ConnectionForm::setupFields(bool hasKeptToken, bool hasVault)
{
    m_name = makeField(tr("Name"), m_original.name, tr("Acme production"));
    m_baseUrl = makeField(tr("API address"), m_original.baseUrl, QStringLiteral("https://api.example.com/v3"));
    m_token = makeField(tr("Access token"), {}, hasKeptToken ? tr("Kept. Type another one to replace it") : QString());
    m_token->setEchoMode(QLineEdit::Password);
    m_name->setWhatsThis(tr("What you call this server. It stands in the window's title."));
    m_baseUrl->setWhatsThis(tr("Where the API is, with its version. Plain http is accepted only to this machine."));
    m_token->setWhatsThis(tr("A token that may read personal access tokens. It is sent to this address alone."));
    m_place = new AccessibleComboBox(tr("Keep the token"));
    m_place->setWhatsThis(tr("Where the token stays: in memory until the program ends, or in the desktop's keychain."));
    m_place->addItem(tr("Until the program ends"), int(CredentialPlace::Session));
    if (hasVault || m_original.tokenPlace == CredentialPlace::Keychain)
        m_place->addItem(tr("In the keychain"), int(CredentialPlace::Keychain));
    m_place->setCurrentIndex(m_place->findData(int(m_original.tokenPlace)));
    m_hint = new QLabel;
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_mark = new AccessibleComboBox(tr("Color"));
    for (int i = 0; i < connectionMarkCount; ++i)
        m_mark->addItem(markIcon(ConnectionMark(i)), markName(ConnectionMark(i)), i);
    m_mark->setCurrentIndex(int(m_original.mark));
    m_mark->setWhatsThis(tr("Marks this connection in the window, so that servers are not mistaken for each other."));
    m_production = new QCheckBox(tr("This is production"));
    m_production->setWhatsThis(tr("The window's title says so, too."));
    m_production->setChecked(m_original.isProduction);
}

void ConnectionForm::setupMore()
{
    m_proxy = makeField(tr("Proxy"), m_original.proxy, tr("None"));
    m_proxy->setToolTip(toolTipText(tr("Such as http://proxy.example.com:3128 or socks5://localhost:1080. Without one, "
                                       "the server is reached directly, whatever the desktop is set to.")));
    m_caFile = makeField(tr("CA file"), m_original.caFile, tr("System CAs only"));
    m_caFile->setToolTip(toolTipText(tr("A file with certificates in PEM form that are trusted for this connection, "
                                        "besides those of the system.")));
    QAction *choose = m_caFile->addAction(icon(QStringLiteral("search")), QLineEdit::TrailingPosition);
    choose->setToolTip(toolTipText(tr("Choose a file")));
    connect(choose, &QAction::triggered, this, &ConnectionForm::chooseAuthority);
    m_pageSize = new QSpinBox;
    m_pageSize->setAccessibleName(tr("Tokens per request"));
    m_pageSize->setRange(1, 100);
    m_pageSize->setValue(m_original.pageSize);
    m_remembersFilters = new QCheckBox(tr("Remember search and filters, too"));
    m_remembersFilters->setChecked(m_original.remembersFilters);

    m_pageSize->setWhatsThis(tr("How many tokens are asked for at once. Fewer are easier on a slow server."));
    m_remembersFilters->setWhatsThis(tr("Search and filters are as they were when this connection is opened again."));
    m_proxy->setWhatsThis(m_proxy->toolTip());
    m_caFile->setWhatsThis(m_caFile->toolTip());
    m_more = new QWidget(this);
    m_moreFields = makeFormLayout();
    m_more->setLayout(m_moreFields);
    m_more->setFocusProxy(m_proxy);
    addRow(m_moreFields, tr("Proxy"), m_proxy);
    addRow(m_moreFields, tr("CA file"), m_caFile);
    addRow(m_moreFields, tr("Tokens per request"), m_pageSize);
    m_moreFields->addRow(QString(), m_remembersFilters);
    m_more->setVisible(isMoreNeeded());
    m_thresholds = new ThresholdFields(m_original.thresholds, this);
    m_thresholds->setVisible(m_original.thresholds != Thresholds());
}

void ConnectionForm::setupLayout()
{
    auto *fields = makeFormLayout();
    addRow(fields, tr("Name"), m_name);
    addRow(fields, tr("API address"), m_baseUrl);
    addRow(fields, tr("Access token"), m_token);
    addRow(fields, tr("Keep the token"), m_place);
    fields->addRow(QString(), m_hint);
    addRow(fields, tr("Color"), m_mark);
    fields->addRow(QString(), m_production);

    // Both parts have their labels in one column.
    int widest = 0;
    for (const QFormLayout *part : {fields, m_moreFields}) {
        for (int row = 0; row < part->rowCount(); ++row) {
            if (const QLayoutItem *label = part->itemAt(row, QFormLayout::LabelRole))
                widest = qMax(widest, label->sizeHint().width());
        }
    }
    for (const QFormLayout *part : {fields, m_moreFields})
        part->itemAt(0, QFormLayout::LabelRole)->widget()->setMinimumWidth(widest);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addLayout(fields);
    m_moreFold = makeFold(tr("More settings"), m_more);
    layout->addWidget(m_moreFold, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    layout->addWidget(makeFold(tr("Thresholds of reviews"), m_thresholds), 0, Qt::AlignLeft);
    layout->addWidget(m_thresholds);
}

void ConnectionForm::connectSignals()
{
    for (const QLineEdit *field : {m_name, m_baseUrl, m_token, m_proxy, m_caFile}) {
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::edited);
        connect(field, &QLineEdit::editingFinished, this, &ConnectionForm::tidy);
    }
    connect(m_place, &QComboBox::currentIndexChanged, this, &ConnectionForm::showWhereTokenIsKept);
    connect(m_place, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    // Production stands out by itself, unless the user has given it a color already.
    connect(m_production, &QCheckBox::toggled, this, [this](bool on) {
        const auto mark = ConnectionMark(m_mark->currentData().toInt());
        if (on && mark == ConnectionMark::Blue)
            m_mark->setCurrentIndex(int(ConnectionMark::Red));
    });
}

void ConnectionForm::showWhereTokenIsKept()
{
    const bool isKeychain = connection().tokenPlace == CredentialPlace::Keychain;
    m_hint->setText(isKeychain ? tr("The token needs the right to read personal access tokens. It is kept in your "
                                    "desktop's keychain and sent to this address alone.")
                               : tr("The token needs the right to read personal access tokens. It is kept in memory "
                                    "until the program ends and sent to this address alone."));
}

bool ConnectionForm::isMoreNeeded() const
{
    return !m_original.proxy.isEmpty() || !m_original.caFile.isEmpty() || m_original.pageSize != 100 ||
           m_original.remembersFilters;
}

void ConnectionForm::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        m_moreFold->setChecked(true);
        emit authorityChosen();
    });
    dialog->open();
}

/// What the fields count as shows in them, so that their user sees it before it is used.
void ConnectionForm::tidy()
{
    const Connection counted = connection();
    const PastedToken token = typedToken();
    const std::pair<QLineEdit *, QString> fields[] = {
        {m_name, counted.name},
        {m_baseUrl, counted.baseUrl},
        {m_token, token.problem.isEmpty() ? QString::fromLatin1(token.token) : m_token->text()},
        {m_proxy, counted.proxy},
        {m_caFile, counted.caFile}};
    QStringList names;
    for (const auto &[field, text] : fields) {
        if (field->text() == text)
            continue;
        field->setText(text);
        names.append(field->accessibleName());
    }
    if (!names.isEmpty())
        emit tidied(
            tr("%1: tidied, and shown as it is used.", "API address, Name: …").arg(names.join(QStringLiteral(", "))));
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_original;
    const QUrl root = parseBaseUrl(m_baseUrl->text(), nullptr);
    connection.name = unwrapped(m_name->text());
    connection.baseUrl = root.isValid() ? root.toString() : unwrapped(m_baseUrl->text());
    connection.tokenPlace = CredentialPlace(m_place->currentData().toInt());
    connection.proxy = unwrapped(m_proxy->text());
    connection.caFile = QFileInfo::exists(m_caFile->text()) ? m_caFile->text() : unwrapped(m_caFile->text());
    connection.pageSize = m_pageSize->value();
    connection.mark = ConnectionMark(m_mark->currentData().toInt());
    connection.isProduction = m_production->isChecked();
    connection.remembersFilters = m_remembersFilters->isChecked();
    connection.thresholds = m_thresholds->thresholds();
    return connection;
}

PastedToken ConnectionForm::typedToken() const
{
    return readPastedToken(m_token->text());
}

void ConnectionForm::focusAddress()
{
    m_baseUrl->setFocus();
}

void ConnectionForm::focusToken()
{
    m_token->setFocus();
}
