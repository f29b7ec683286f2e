#include "ui/review/filtercompleter.h"

#include "models/inventory/filtercompletion.h"
#include "models/text/displaytext.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QLineEdit>
#include <QLocale>

namespace {

constexpr int maxOffered = 12;

} // namespace

/// Terms, and what is shown of them.
class FilterOffers : public QAbstractListModel
{
public:
    struct Offer
    {
        QString term; ///< all of it, as it is to stand in the field
        int tokens;   ///< -1 for a field, whose values are still to come
    };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(const QList<Offer> &offers)
    {
        beginResetModel();
        m_offers = offers;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_offers.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const Offer &offer = m_offers[index.row()];
        if (role == Qt::EditRole)
            return offer.term;
        if (role != Qt::DisplayRole)
            return {};
        return offer.tokens < 0 ? offer.term
                                : FilterCompleter::tr("%1 · %2", "term · number of tokens")
                                      .arg(displayText(offer.term, 80), QLocale().toString(offer.tokens));
    }

private:
    QList<Offer> m_offers;
};

FilterCompleter::FilterCompleter(QLineEdit *field)
    : QCompleter(field)
    , m_field(field)
    , m_offers(new FilterOffers(this))
{
    setWidget(field);
    setModel(m_offers);
    setCompletionMode(UnfilteredPopupCompletion); // what begins otherwise is not offered in the first place
    setMaxVisibleItems(maxOffered);
    connect(field, &QLineEdit::textEdited, this, &FilterCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &FilterCompleter::insert);
}

void FilterCompleter::setInventory(std::shared_ptr<const LoadedInventory> inventory, const SharedMarks &marks)
{
    if (inventory == m_inventory && marks == m_marks)
        return;
    m_marks = marks;
    m_inventory = std::move(inventory);
    m_values.clear();
}

/// White space within quotation marks ends no term.
qsizetype FilterCompleter::termStart() const
{
    const QString text = m_field->text().first(m_field->cursorPosition());
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            start = i + 1;
    }
    return start;
}

void FilterCompleter::offer()
{
    const qsizetype start = termStart();
    QString term = m_field->text().mid(start, m_field->cursorPosition() - start);
    const QString minus = term.startsWith(u'-') ? QStringLiteral("-") : QString();
    term.remove(0, minus.size());
    const qsizetype colon = term.indexOf(u':');
    QList<FilterOffers::Offer> offers;
    if (colon < 0) {
        for (const QString &field : filterFields({m_marks.changes != nullptr, m_marks.verdicts != nullptr})) {
            if (!term.isEmpty() && field.startsWith(term, Qt::CaseInsensitive))
                offers.append({minus + field + u':', -1});
        }
    } else if (m_inventory) {
        const QString field = term.first(colon).toLower();
        if (!m_values.contains(field))
            m_values.insert(field, filterValues(field, m_inventory->inventory, m_marks.view()));
        const qsizetype value = qMax(colon, term.lastIndexOf(u',')) + 1;
        const QString typed = term.mid(value).remove(u'"');
        for (const auto &[known, tokens] : m_values.value(field)) {
            if (offers.size() < maxOffered && QString(known).remove(u'"').startsWith(typed, Qt::CaseInsensitive) &&
                known != term.mid(value))
                offers.append({minus + term.first(value) + known, tokens});
        }
    }
    m_offers->setOffers(offers);
    if (offers.isEmpty())
        popup()->hide();
    else
        complete();
}

/// In place of the term that is being typed.
void FilterCompleter::insert(const QString &term)
{
    const qsizetype start = termStart();
    const QString after = m_field->text().mid(m_field->cursorPosition());
    const QString rest = term.endsWith(u':') ? QString() : QStringLiteral(" ");
    m_field->setText(m_field->text().first(start) + term + rest + after);
    m_field->setCursorPosition(int(start + term.size() + rest.size()));
    if (rest.isEmpty())
        offer(); // the values of the field
}
