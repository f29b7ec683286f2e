#pragma once

#include "models/decisions/decisionmerge.h"
#include "models/text/timetext.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

/// Tokens that two reviewers have decided otherwise, a row each: whether theirs counts, which the user checks, the
/// token, and what both have decided, the one that counts in bold.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Choice, TokenName, Mine, Theirs };
    static constexpr int columns = 4;

    /// With fewer choices than conflicts, mine count of the others. `nameOf` gives a token's name, empty where it is
    /// not known; it is asked once for each row that is looked at.
    ConflictModel(QList<DecisionConflict> conflicts, QList<ConflictChoice> choices,
                  std::function<QString(const QString &id)> nameOf, TimeContext context, QObject *parent = nullptr);

    /// One for each conflict.
    const QList<ConflictChoice> &choices() const { return m_choices; }
    void choose(const QList<int> &rows, ConflictChoice choice);
    void chooseAll(const std::function<ConflictChoice(const DecisionConflict &conflict)> &choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosen();

private:
    void tellChosen();
    QString textOf(const QModelIndex &index, qsizetype maxNoteChars) const;
    QString nameAt(int row) const;

    QList<DecisionConflict> m_conflicts;
    QList<ConflictChoice> m_choices;
    std::function<QString(const QString &id)> m_nameOf;
    TimeContext m_context;
    mutable QHash<int, QString> m_names; ///< that were asked for
};
