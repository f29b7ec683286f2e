#include "ui/views/viewsmenu.h"

#include "models/settings/viewstore.h"
#include "models/text/displaytext.h"
#include "models/text/pastedtext.h"
#include "ui/theme/icons.h"
#include "ui/views/viewsdialog.h"

#include <QInputDialog>
#include <QLineEdit>

namespace {

constexpr int shortcuts = 9;
constexpr int maxViewNameChars = 60;
constexpr int maxNameLength = 200;

bool isSameAnswer(const SavedView &one, const SavedView &other)
{
    return one.query == other.query && one.where == other.where;
}

} // namespace

ViewsMenu::ViewsMenu(ViewStore *store, std::function<SavedView()> current, QWidget *parent)
    : QMenu(tr("Saved vie&ws"), parent)
    , m_store(store)
    , m_current(std::move(current))
    , m_save(new QAction(::icon(QStringLiteral("views")), tr("Save this view …"), this))
    , m_manage(new QAction(tr("Manage views …"), this))
{
    m_separator = addSeparator();
    addAction(m_save);
    addAction(m_manage);
    connect(m_save, &QAction::triggered, this, &ViewsMenu::askForName);
    connect(m_manage, &QAction::triggered, this, &ViewsMenu::manage);
    connect(m_store, &ViewStore::changed, this, &ViewsMenu::rebuild);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::tickCurrent);
    rebuild();
}

void ViewsMenu::setCanSave(bool can)
{
    m_canSave = can;
    rebuild();
}

void ViewsMenu::rebuild()
{
    for (QAction *action : std::as_const(m_views)) {
        removeAction(action);
        action->deleteLater(); // it may be the one that was chosen
    }
    m_views.clear();
    const QList<SavedView> &views = m_store->views();
    for (qsizetype i = 0; i < views.size(); ++i) {
        // An ampersand is one, not the mark of a key.
        const QString text = displayText(views[i].name, maxViewNameChars).replace(u'&', QStringLiteral("&&"));
        auto *action = new QAction(text, this);
        action->setToolTip(toolTipText(views[i].name)); // or it would be the text, which may look like markup
        action->setCheckable(true);
        action->setEnabled(m_canSave);
        if (i < shortcuts)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
        connect(action, &QAction::triggered, this, [this, i] { emit viewChosen(m_store->views().value(i)); });
        insertAction(m_separator, action);
        m_views.append(action);
    }
    m_separator->setVisible(!views.isEmpty());
    m_save->setEnabled(m_canSave);
    m_manage->setEnabled(!views.isEmpty());
}

void ViewsMenu::tickCurrent()
{
    SavedView current = m_current();
    current.query = onNoDay(current.query);
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views[i]->setChecked(m_canSave && isSameAnswer(m_store->views().value(i), current));
}

void ViewsMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Search, filters, sort order and columns are kept under a name. A view of the same name is "
                            "replaced."));
    dialog->setWhatsThis(dialog->labelText());
    if (auto *field = dialog->findChild<QLineEdit *>()) {
        field->setAccessibleName(tr("Name of the view"));
        field->setMaxLength(maxNameLength);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        SavedView view = m_current();
        view.name = unwrapped(text);
        view.query = onNoDay(view.query);
        m_store->put(view);
    });
    dialog->open();
}

void ViewsMenu::manage()
{
    auto *dialog = new ViewsDialog(m_store, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
