#pragma once

#include "models/api/tokenapi.h"

/// Tries a connection with one small request and says in a plain sentence how that went. Bounded in time; destroying it
/// ends it without a word.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCheck(ApiAccess access, QObject *parent = nullptr);

    void start();

signals:
    /// Once, later. `sentence` says what happened, `advice` what to do; the latter may be empty.
    void finished(bool works, const QString &sentence, const QString &advice);

private:
    void judge(const ApiResult &result);

    TokenApi m_api;
};
