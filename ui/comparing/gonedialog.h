#pragma once

#include "models/comparing/reviewcomparison.h"
#include "models/text/timetext.h"
#include "ui/widgets/basedialog.h"

class GoneTokensModel;
class QLabel;
class TokenTableView;

/// The tokens that an earlier review has and the later one has not, as they were. They are read again from its file,
/// the first `mostTokens` of them.
class GoneDialog : public BaseDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype mostTokens = 10'000;

    GoneDialog(const std::shared_ptr<const ReviewComparison> &reviews, const TimeContext &context, QWidget *parent);

private:
    void show(const GoneTokens &gone);

    std::shared_ptr<const ReviewComparison> m_reviews;
    TimeContext m_then;
    QLabel *m_text;
    TokenTableView *m_table;
};
