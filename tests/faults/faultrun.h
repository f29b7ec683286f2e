#pragma once

#include "models/exporting/tokenexport.h"
#include "models/session/session.h"
#include "tests/faults/blackhole.h"
#include "tests/faults/fault.h"
#include "tests/support/slowness.h"
#include "ui/browse/tokentableview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>
#include <optional>

/// One cell of the table: one user, one operation, one fault that strikes once or stays. Whatever is not as it should
/// be is said in `problems`.
class FaultRun : public QObject
{
    Q_OBJECT

public:
    FaultRun(const TokenList &list, const Fault &fault, Operation operation, bool isLasting);
    ~FaultRun() override;

    /// Everything from the healthy beginning to the healthy end. Nothing where it ended in no way it may.
    std::optional<Outcome> play();
    const QStringList &problems() const { return m_problems; }
    QString explanation() const;
    qint64 elapsedMsecs() const { return m_elapsed; }

private:
    bool canStrikeOnce(const FakeRequest &request, const QList<QByteArray> &honest) const;
    FakeReply answer(const FakeRequest &request);
    void connectSession();
    void prepare();
    void act();
    void arm();
    void heal();
    void setWire(bool isBroken);
    void startExport();
    void startLoading();
    void armAfterFirst(qint64 records);
    void chooseTarget();
    bool isRight() const;
    bool isExplained() const { return m_error.has_value(); }
    bool isSettled();
    void checkEarlier();
    void checkMessage();
    void retry();
    void checkTruth();
    void checkRows();
    void checkExport();
    void checkInventory();
    bool waitFor(const std::function<bool()> &condition, int msecs);
    int deadlineMsecs() const { return m_fault.deadlineMsecs * slowness; }
    void expect(bool ok, const QString &problem);
    TokenQuery wantedQuery() const;

    const TokenList &m_list;
    const Fault &m_fault;
    const Operation m_operation;
    const bool m_isLasting;

    FakeServer m_server;
    std::unique_ptr<BlackHole> m_blackHole;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TokenTableView m_view;
    std::unique_ptr<TokenExport> m_export;

    bool m_isArmed = false;
    bool m_isWireBroken = false;
    int m_hits = 0;
    int m_target = 0;     ///< the row to scroll to or to select
    int m_targetPage = 0; ///< what it takes
    bool m_isExported = false;
    bool m_isLoaded = false;
    bool m_isSortRefused = false;
    bool m_mustWait = false; ///< longer than a test may take
    int m_recoveries = 0;
    qint64 m_elapsed = 0;
    std::optional<ApiError> m_error;
    QList<std::pair<int, QString>> m_earlier; ///< rows that showed before, and their ids
    QStringList m_problems;
};
