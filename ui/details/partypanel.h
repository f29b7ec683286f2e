#pragma once

#include "models/record/token.h"
#include "models/text/tokenparties.h"

#include <QWidget>

#include <array>

class ElidedLabel;
class TwoFactorBadge;
class LinkButton;
class QGridLayout;

/// Who stands behind a token, at a glance: owner, organization and reseller, side by side where there is room for three
/// columns, else below each other. The owner's name leads to all of their tokens, the other two to what the details
/// tell of them.
class PartyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PartyPanel(QWidget *parent = nullptr);

    void setToken(const Token &token);

signals:
    void ownerTokensRequested();
    /// The path of what was clicked.
    void sectionRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        ElidedLabel *title;
        LinkButton *name;
        ElidedLabel *detail;
        QString path;
    };
    void setup(Place &place);
    void show(Place &place, const Party &party, bool isLink, const QString &action);
    void fit();
    void layOut();
    void putBeside();
    void putBelow();
    int widestTitle() const;

    std::array<Place, 3> m_places{}; ///< owner, organization, reseller
    TwoFactorBadge *m_factor = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_isBeside = false;
    int m_titleWidth = 0; ///< of the widest
};
