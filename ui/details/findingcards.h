#pragma once

#include "models/review/reviewrules.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

/// What a review says of a token, each with its reason: a title, and the facts below it. Hidden where it says nothing.
class FindingCards : public QWidget
{
    Q_OBJECT

public:
    struct Card
    {
        std::optional<Severity> severity; ///< of a finding
        QString title;
        QString reason; ///< as it is made of what the server sent: shown plain
        bool operator==(const Card &) const = default;
    };

    explicit FindingCards(QWidget *parent = nullptr);

    /// The weightiest first, below a heading.
    void setCards(const QString &heading, const QList<Card> &cards);

private:
    QList<Card> m_cards;
    QLabel *m_heading;
    QVBoxLayout *m_layout;
};
