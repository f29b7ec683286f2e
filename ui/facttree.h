#pragma once

#include "models/token/tokenfacts.h"

#include <QHash>
#include <QTreeWidget>

class QAction;
class QUrl;

/// The facts of one token as a tree of two columns, field and value, under headings that fold. What the user folded,
/// where they scrolled and which field they looked at stay across tokens. Values are copied whole and as sent.
class FactTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// Of column 0: where the fact stands in the record.
    static constexpr int PathRole = Qt::UserRole;

    explicit FactTree(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    /// What the row shows; null for none.
    const Fact *factAt(const QModelIndex &index) const;

signals:
    /// The user asked to open a value that is a http or https address.
    void linkRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupView();
    void setupActions();
    void connectSignals();
    void fitColumns();
    void unfold(QTreeWidgetItem *item);
    void toggle(const QModelIndex &index);
    void updateActions();
    void copy(const QString &text);
    const Fact *currentFact() const;
    QTreeWidgetItem *itemOfKey(const QString &key) const;

    QHash<QString, bool> m_folds; ///< by key, where the user decided
    QAction *m_copyValue = nullptr;
    QAction *m_copyPath = nullptr;
    QAction *m_copyBoth = nullptr;
    QAction *m_openLink = nullptr;
};
