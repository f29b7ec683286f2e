#pragma once

#include "models/credentials/connectioncheck.h"
#include "models/settings/connection.h"

#include <QObject>

#include <memory>

class CredentialStore;

/// Tries a connection as it stands in a form: with the token that was typed, or else with the one that is kept for it.
/// One trial at a time: a new one ends the former without a word.
class ConnectionTrial : public QObject
{
    Q_OBJECT

public:
    /// `keeper` is not owned and must outlive the trial.
    explicit ConnectionTrial(CredentialStore *keeper, QObject *parent = nullptr);
    ~ConnectionTrial() override;

    void start(const Connection &connection, const QByteArray &typedToken);
    void cancel();
    bool isRunning() const { return m_isRunning; }

signals:
    /// Once for each trial, later.
    void finished(const ConnectionResult &result);

private:
    void check(const Connection &connection, const QByteArray &token);
    void finish(const ConnectionResult &result);

    CredentialStore *m_keeper;
    std::unique_ptr<QObject> m_run; ///< what belongs to the trial that runs, and ends with it
    bool m_isRunning = false;
};
