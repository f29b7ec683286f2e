#pragma once

#include "models/credentials/pastedtoken.h"
#include "models/settings/connection.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
class AccessibleComboBox;
class ThresholdFields;

/// The fields of one connection: what everybody needs, and behind buttons what few do.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    /// `hasKeptToken`: the token field may stay empty, for one is kept. `hasVault`: there is a keychain to choose.
    ConnectionForm(const Connection &connection, bool hasKeptToken, bool hasVault, QWidget *parent = nullptr);

    /// What stands in the fields, without what comes along with pasted text; whether it works nobody has checked.
    Connection connection() const;
    /// What was typed as the token; may be empty.
    PastedToken typedToken() const;
    void focusAddress();
    void focusToken();
    /// Asks for the file of the field "CA file", and shows that.
    void chooseAuthority();

signals:
    void edited();
    /// A field shows something else than what was entered; `remark` says so.
    void tidied(const QString &remark);
    void authorityChosen();

private:
    void setupFields(bool hasKeptToken, bool hasVault);
    void setupMore();
    void setupLayout();
    void connectSignals();
    void tidy();
    void showWhereTokenIsKept();
    bool isMoreNeeded() const;

    Connection m_original;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QLineEdit *m_token = nullptr;
    AccessibleComboBox *m_place = nullptr;
    QLabel *m_hint = nullptr;
    AccessibleComboBox *m_mark = nullptr;
    QCheckBox *m_production = nullptr;
    QWidget *m_more = nullptr;
    QToolButton *m_moreFold = nullptr;
    QFormLayout *m_moreFields = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_caFile = nullptr;
    QSpinBox *m_pageSize = nullptr;
    QCheckBox *m_remembersFilters = nullptr;
    ThresholdFields *m_thresholds = nullptr;
};
