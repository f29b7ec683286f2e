#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
struct Arrangement;

/// A panel with a title, on paper and with a line round it.
class OverviewCard : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
};

/// How many tokens, live ones, owners and tokens with findings there are.
class OverviewCounts : public OverviewCard
{
    Q_OBJECT

public:
    explicit OverviewCounts(QWidget *parent = nullptr);

    /// `total` is how many tokens are loaded.
    void setArrangement(const Arrangement &arrangement, qint64 total);

private:
    QLabel *addCount(QHBoxLayout *line, const QString &words);

    QLabel *m_tokens;
    QLabel *m_live;
    QLabel *m_owners;
    QLabel *m_findings;
};
