#pragma once

#include "models/review/thresholds.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QSpinBox;

/// From how many days on a review of a connection finds a token; a field for each of the thresholds.
class ThresholdFields : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdFields(const Thresholds &thresholds, QWidget *parent = nullptr);

    Thresholds thresholds() const;

private:
    QList<QSpinBox *> m_days; ///< in the order of thresholdInfos
};
