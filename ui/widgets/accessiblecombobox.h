#pragma once

#include <QComboBox>

/// A combo box whose accessible name is its name and whose value is what is chosen. Qt's own tells its value as name on
/// Unix, so that nobody learns what the choice is about.
class AccessibleComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit AccessibleComboBox(const QString &name, QWidget *parent = nullptr);
};
