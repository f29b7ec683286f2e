#include "ui/widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>

namespace {

class AccessibleNamedComboBox : public QAccessibleWidget
{
public:
    explicit AccessibleNamedComboBox(AccessibleComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        // AT-SPI knows values of numbers alone: what is chosen would be heard nowhere.
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return box()->currentText();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        return state;
    }

    QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames() << showMenuAction() << pressAction();
    }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    AccessibleComboBox *box() const { return static_cast<AccessibleComboBox *>(object()); }
};

QAccessibleInterface *makeAccessibleBox(const QString &className, QObject *object)
{
    auto *box = className == u"AccessibleComboBox" ? qobject_cast<AccessibleComboBox *>(object) : nullptr;
    return box ? new AccessibleNamedComboBox(box) : nullptr;
}

} // namespace

AccessibleComboBox::AccessibleComboBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    QAccessible::installFactory(makeAccessibleBox); // a second time changes nothing
    setAccessibleName(name);
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        QAccessibleValueChangeEvent event(this, text);
        QAccessible::updateAccessibility(&event);
        QAccessibleEvent described(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    });
}
