#pragma once

#include "models/inventory/loadedinventory.h"
#include "models/inventory/rowmarks.h"

#include <QCompleter>
#include <QHash>

#include <memory>

class QLineEdit;
class FilterOffers;

/// Offers how the term that is being typed can go on: names of fields, and behind a colon the values that tokens have,
/// with how many have them.
class FilterCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// `field` is not owned and must outlive the completer.
    explicit FilterCompleter(QLineEdit *field);

    /// Whose values are offered, null for none, and what is known of them.
    void setInventory(std::shared_ptr<const LoadedInventory> inventory, const SharedMarks &marks);

private:
    void offer();
    void insert(const QString &term);
    /// Where the term that the cursor is in begins.
    qsizetype termStart() const;

    QLineEdit *m_field;
    FilterOffers *m_offers;
    std::shared_ptr<const LoadedInventory> m_inventory;
    SharedMarks m_marks;
    QHash<QString, QList<QPair<QString, int>>> m_values; ///< by field: counting them takes longer than a key
};
